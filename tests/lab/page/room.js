// What the page, its frames and its workers share: opening a socket, leaving it, and noting what was seen of it.
'use strict';

/**
 * @typedef {{code: number, reason: string, wasClean: boolean}} Closing
 * @typedef {{name: string, message: string}} Thrown
 * @typedef {{n: number|null, where: string, url: string, opened: boolean, close_event: Closing|null,
 *   error_event: boolean, exception: Thrown|null, messages: string[]}} Seen
 * @typedef {{n: number, close?: any[], stays?: boolean}} Plan
 * @typedef {{url: string, protocols?: string[]|null, where: string, close?: any[], plans?: Plan[]}} Visit
 * @typedef {{seen: Seen, socket: WebSocket|null, greeted: Promise<void>, over: Promise<void>}} Room
 */

/**
 * Opens a socket.
 * @param {string} url
 * @param {string[]|null|undefined} protocols
 */
function openSocket(url, protocols) {
  return protocols ? new WebSocket(url, protocols) : new WebSocket(url);
}

/**
 * Closes a socket with the arguments given, none being a bare `close()`.
 * @param {WebSocket} socket
 * @param {any[]} args
 */
function leaveRoom(socket, args) {
  socket.close(...args);
}

/**
 * Opens a socket, answers the greeting, leaves if that is the plan, and notes everything. `greeted` comes with the
 * first message or, failing that, with the end; `over` when nothing more can come.
 * @param {Visit} visit
 * @returns {Room}
 */
function enterRoom(visit) {
  /** @type {Seen} */
  const seen = { n: null, where: visit.where, url: visit.url, opened: false, close_event: null, error_event: false, exception: null, messages: [] };
  /** @type {() => void} */
  let greet = () => {};
  /** @type {() => void} */
  let end = () => {};
  /** @type {Promise<void>} */
  const over = new Promise(resolve => { end = resolve; });
  /** @type {Promise<void>} */
  const greeted = new Promise(resolve => { greet = resolve; });
  void over.then(greet);
  /** @type {WebSocket} */
  let socket;
  try {
    socket = openSocket(visit.url, visit.protocols);
  } catch (error) {
    const { name, message } = /** @type {Error} */ (error);
    seen.exception = { name, message };
    end();
    return { seen, socket: null, greeted, over };
  }
  socket.onopen = () => { seen.opened = true; };
  socket.onmessage = event => {
    const text = typeof event.data === 'string' ? event.data : '';
    if (seen.messages.length < 50) seen.messages.push(text);
    const hello = /^hello (\d+)$/.exec(text);
    if (!hello) return;
    seen.n = Number(hello[1]);
    socket.send('hello from the page');
    greet();
    const plan = visit.plans?.[seen.n % visit.plans.length];
    const close = visit.close ?? plan?.close;
    if (close) leaveRoom(socket, close);
    if (plan?.stays) end();
  };
  socket.onerror = () => {
    seen.error_event = true;
    // A socket that the page's policy forbids gets an error event and never a close event.
    setTimeout(end, 1000);
  };
  socket.onclose = event => {
    seen.close_event = { code: event.code, reason: event.reason, wasClean: event.wasClean };
    end();
  };
  return { seen, socket, greeted, over };
}
