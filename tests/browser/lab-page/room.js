// The page that the lab with real software opens its sockets from. Names are neutral on purpose: nothing here may tell
// the panel which scenario is played.
'use strict';

/** @typedef {{code: number, reason: string, wasClean: boolean}} Closing */
/**
 * @typedef {object} Room one socket
 * @property {WebSocket} socket
 * @property {boolean} opened
 * @property {boolean} error_event
 * @property {Closing | null} close_event
 * @property {number} received messages so far
 * @property {number} taken messages that a step has waited for
 * @property {Map<string, string>} answers what is sent for a message that begins so
 */

/** @type {Room[]} */
const rooms = [];

/** @param {string} url @param {string[]} protocols @returns {Room} */
function openSocket(url, protocols) {
  const socket = protocols.length ? new WebSocket(url, protocols) : new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  /** @type {Room} */
  const room = { socket, opened: false, error_event: false, close_event: null, received: 0, taken: 0, answers: new Map() };
  rooms.push(room);
  socket.onopen = () => { room.opened = true; };
  socket.onerror = () => { room.error_event = true; };
  socket.onclose = ({ code, reason, wasClean }) => { room.close_event = { code, reason, wasClean }; };
  socket.onmessage = ({ data }) => {
    room.received += 1;
    if (typeof data !== 'string') return;
    for (const [start, answer] of room.answers) if (data.startsWith(start)) say(room.socket, answer);
  };
  return room;
}

/** @param {WebSocket} socket @param {string | ArrayBuffer} data */
function say(socket, data) {
  socket.send(data);
}

/** @param {WebSocket} socket @param {any[]} args */
function leaveRoom(socket, args) {
  socket.close(...args);
}

/** Waits for something about a room, or for its end. @param {Room} room @param {(room: Room) => boolean} reached @param {number} bound ms @returns {Promise<boolean>} */
async function until(room, reached, bound) {
  const end = performance.now() + bound;
  while (!reached(room)) {
    if (room.close_event || performance.now() > end) return reached(room);
    await new Promise((ok) => setTimeout(ok, 5));
  }
  return true;
}

/** @param {string} text @returns {string[]} its first word, and the rest */
function halves(text) {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** A step works on the socket that was opened last. @returns {Room} */
function room() {
  const last = rooms.at(-1);
  if (!last) throw new Error('no socket is open yet');
  return last;
}

/**
 * What the page can do; README.md of the scenarios says what each does.
 * @type {Record<string, (rest: string, plan: {url: string, origins: string[], protocols: string[], bound: number}) => unknown>}
 */
const STEPS = {
  open: (rest, { url, protocols, bound }) => until(openSocket(rest ? url.replace(/^(ws:\/\/[^/]*).*/, `$1${rest}`) : url, protocols), ({ opened }) => opened, bound),
  'open-at': (rest, { origins, bound }) => {
    const [number, path] = halves(rest);
    return until(openSocket(`${origins[Number(number) - 1]}${path || '/'}`, []), ({ opened }) => opened, bound);
  },
  // The words after the number of the socket are a step of their own.
  on: (rest, plan) => {
    const [number, step] = halves(rest);
    const [chosen] = rooms.splice(Number(number) - 1, 1);
    if (!chosen) throw new Error(`there is no socket ${number}`);
    rooms.push(chosen);
    try {
      return take(step, plan);
    } finally {
      rooms.pop();
      rooms.splice(Number(number) - 1, 0, chosen);
    }
  },
  text: (rest) => say(room().socket, rest),
  binary: (rest) => say(room().socket, Uint8Array.from(rest.split(' '), (byte) => parseInt(byte, 16)).buffer),
  fill: (rest) => say(room().socket, 'x'.repeat(Number(rest))),
  'fill-binary': (rest) => say(room().socket, new Uint8Array(Number(rest)).buffer),
  // many COUNT EVERY-MS TEXT
  many: async (rest) => {
    const [count, more] = halves(rest);
    const [every, text] = halves(more);
    const { socket } = room();
    for (let i = 0; i < Number(count) && socket.readyState === 1; i += 1) {
      say(socket, text || `item ${i}`);
      if (Number(every)) await new Promise((ok) => setTimeout(ok, Number(every)));
    }
  },
  answer: (rest) => {
    const [start, text] = halves(rest);
    room().answers.set(start, text);
  },
  'await-message': (rest, { bound }) => {
    const here = room();
    here.taken += Number(rest || 1);
    return until(here, ({ received, taken }) => received >= taken, bound);
  },
  'await-end': (_, { bound }) => until(room(), ({ close_event }) => close_event !== null, bound),
  wait: (rest) => new Promise((ok) => setTimeout(ok, Number(rest))),
  block: (rest) => {
    const end = performance.now() + Number(rest);
    while (performance.now() < end);
  },
  close: (rest) => {
    const [code, reason] = halves(rest);
    leaveRoom(room().socket, [...(code ? [Number(code)] : []), ...(reason ? [reason] : [])]);
  },
  // reconnect COUNT EVERY-MS: a new socket each time that one is over
  reconnect: async (rest, { url, protocols, bound }) => {
    const [count, every] = halves(rest);
    for (let i = 0; i < Number(count); i += 1) {
      await until(room(), ({ close_event }) => close_event !== null, bound);
      await new Promise((ok) => setTimeout(ok, Number(every)));
      openSocket(url, protocols);
    }
  },
};

/** @param {string} step @param {{url: string, origins: string[], protocols: string[], bound: number}} plan */
function take(step, plan) {
  const [name, rest] = halves(step);
  const run = STEPS[name ?? ''];
  if (!run) throw new Error(`no step is called "${name}"; the page knows ${Object.keys(STEPS).join(', ')}`);
  return run(rest ?? '', plan);
}

Object.assign(window, {
  lab: {
    ready: Promise.resolve(),
    rooms,
    openSocket,
    take: async (/** @type {string} */ step, /** @type {any} */ plan) => void await take(step, plan),
    /** @param {number} judge from 1 @param {number} bound */
    over: async (judge, bound) => {
      const end = performance.now() + bound;
      // What becomes of a connection that is still being made is evidence too.
      const undecided = () => rooms.some(({ socket }) => socket.readyState % 2 === 0);
      while ((!rooms[judge - 1]?.close_event || undecided()) && performance.now() < end) await new Promise((ok) => setTimeout(ok, 10));
      const { close_event = null, error_event = false, opened = false } = rooms[judge - 1] ?? {};
      return { close_event, error_event, opened, over: rooms.filter((room) => room.close_event).length };
    },
  },
});
