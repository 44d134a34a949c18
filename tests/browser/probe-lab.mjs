// What the probe's tests stand on: a raw-socket server for pages and WebSockets (it must be able to break the protocol), a browser
// without extension, the probe's expressions, and a parser of its records (a second, slow twin of the one in crate/capture).
import fs from 'node:fs';
import http from 'node:http';
import { launch, waitFor } from './chromium.mjs';
import { acceptOf, closeFrame, frame, onFrame } from './frames.mjs';

/** @typedef {import('./chromium.mjs').Session} Session */
/** @typedef {{kind: string, seq: number, time: number, f: string[]}} Entry one record; `f` without seq and time */

export { waitFor };
export const PROBE = fs.readFileSync(new URL('../../extension/probe.js', import.meta.url), 'utf8');
export const DRAIN = fs.readFileSync(new URL('../../extension/probe-drain.js', import.meta.url), 'utf8');
const API = "(typeof getEventListeners === 'function' ? getEventListeners : null";
/** @param {string} [probe] its text @returns {string} */
export const installing = (probe = PROBE) => `(${probe})${API})`;
/** @param {string} [probe] its text @returns {string} */
export const injecting = (probe = PROBE) => `(${probe})(null)`;
/** @param {number[]} more socket number and cause number @returns {string} */
export const draining = (...more) => `(${DRAIN})${[API, ...more].join(', ')})`;

/**
 * The text with one of its constants changed: tests need not wait for 10 s, nor fill 8 MiB.
 * @param {Record<string, number | string>} values @param {string} [probe] @returns {string}
 */
export function withConstants(values, probe = PROBE) {
  for (const [name, value] of Object.entries(values)) {
    const pattern = name === 'CAUSES' ? /\/\*causes\*\/.*\/\*end\*\// : new RegExp(`(?<=const ${name} = )[^;]*`);
    if (!pattern.test(probe)) throw new Error(`the probe has no constant ${name}`);
    probe = probe.replace(pattern, () => String(value));
  }
  return probe;
}

/**
 * Reads the records of one drain; throws at the first character that is not as the grammar says.
 * @param {string} text @returns {Entry[]}
 */
export function parse(text) {
  /** @type {Entry[]} */
  const records = [];
  let at = 0;
  const number = (/** @type {string} */ end) => {
    const stop = text.indexOf(end, at);
    const digits = text.slice(at, stop);
    if (stop < 0 || !/^\d+$/.test(digits)) throw new Error(`position ${at}: expected a number and "${end}", got ${JSON.stringify(text.slice(at, at + 20))}`);
    at = stop + 1;
    return Number(digits);
  };
  while (at < text.length) {
    const kind = text[at++];
    if (!/[A-Z]/.test(kind)) throw new Error(`position ${at - 1}: expected a kind, got ${JSON.stringify(kind)}`);
    const count = number(';');
    const fields = [];
    for (let i = 0; i < count; i++) {
      const length = number(':');
      if (at + length > text.length) throw new Error(`position ${at}: a field of ${length} goes beyond the end`);
      fields.push(text.slice(at, at + length));
      at += length;
    }
    records.push({ kind, seq: Number(fields[0]), time: Number(fields[1]), f: fields.slice(2) });
  }
  return records;
}

/** What each kind's fields are called, after seq and time: the grammar in the head of probe.js. @type {Record<string, string[]>} */
export const FIELDS = {
  H: ['format', 'document', 'url', 'installed', 'readyState', 'installedAt', 'droppedMessages', 'droppedBytes', 'droppedControls', 'gap', 'agent', 'brands', 'missing'],
  N: ['id', 'url', 'protocols', 'given', 'stack'],
  L: ['id', 'url', 'readyState', 'via', 'protocol', 'extensions'],
  T: ['url', 'protocols', 'given', 'name', 'message', 'stack'],
  O: ['id', 'protocol', 'extensions'],
  M: ['id', 'type', 'size', 'payload', 'cut'],
  S: ['id', 'type', 'size', 'payload', 'cut', 'readyState', 'threw'],
  E: ['id', 'readyState'],
  C: ['id', 'code', 'reason', 'wasClean', 'bufferedAmount', 'visibility', 'onLine'],
  K: ['id', 'count', 'code', 'reason', 'readyState', 'stack', 'threw', 'message'],
  P: ['name', 'detail', 'detail2', 'detail3'],
  R: ['id', 'readyState'],
};

/** Named fields of a record. @param {Entry} entry @returns {Record<string, string>} */
export function named({ kind, f }) {
  return Object.fromEntries(f.map((value, i) => [FIELDS[kind][i], value]));
}

/** A page under test: evaluates as DevTools does, and keeps all records. */
export class Page {
  /** @type {Entry[]} every record drained so far, headers too */
  records = [];

  /** @param {Session} session */
  constructor(session) {
    this.session = session;
  }

  /** As `inspectedWindow.eval` does: by value, with the command-line API. @param {string} expression @returns {Promise<any>} */
  async devtools(expression) {
    const answer = await this.session.send('Runtime.evaluate', { expression, includeCommandLineAPI: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(`thrown into the page: ${answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text}`);
    return answer.result.value;
  }

  /** As a script of the page. @param {string} expression @returns {Promise<any>} */
  run(expression) {
    return this.session.evaluate(expression);
  }

  /** @param {string} [probe] @returns {Promise<string>} */
  install(probe) {
    return this.devtools(installing(probe));
  }

  /** Reads the probe once. @param {number[]} more @returns {Promise<Entry[]>} the records of this reading */
  async drain(...more) {
    const text = await this.devtools(draining(...more));
    if (text === null) throw new Error('no probe reached');
    const fresh = parse(text);
    this.records.push(...fresh);
    return fresh;
  }

  /** Of all records read so far. @param {string} kind @returns {Record<string, string>[]} */
  all(kind) {
    return this.records.filter((r) => r.kind === kind).map(named);
  }

  /** Reads until there are so many records of a kind. @param {string} kind @param {number} [count] */
  async until(kind, count = 1) {
    await waitFor(async () => {
      await this.drain();
      return this.all(kind).length >= count;
    }, { what: `${count} records of kind ${kind}` });
    return this.all(kind);
  }
}

/** A browser and a server for one file of tests. */
export async function lab() {
  const server = await serve();
  const browser = await launch({ extensions: [], devtools: false });
  return {
    ...server,
    browser,
    /**
     * A new tab. `script` is the page's own, in its head; with `probe` it runs first, as "Reload and capture" does it.
     * @param {{script?: string, path?: string, probe?: string | null, headers?: Record<string, string>}} [options]
     */
    async open({ script = '', path = '/', probe = null, headers = {} } = {}) {
      const url = server.page(script, headers, path);
      const session = await browser.newPage(url);
      await session.send('Runtime.enable');
      const ready = () => waitFor(() => session.evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`), { what: `${url} is loaded` });
      await ready();
      if (probe !== null) {
        await session.send('Page.enable');
        let loaded = false;
        const off = session.on('Page.loadEventFired', () => { loaded = true; });
        await session.send('Page.reload', { scriptToEvaluateOnLoad: injecting(probe) });
        await waitFor(() => loaded, { what: 'the page is reloaded' });
        off();
        await ready();
      }
      return new Page(session);
    },
    async close() {
      await browser.close();
      server.stop();
    },
  };
}

/**
 * Pages, and WebSockets that end as their path says: `/ws/echo`, `/ws/close/CODE/REASON`, `/ws/close-empty`, `/ws/fin`,
 * `/ws/opcode-3`, `/ws/say/TEXT`, `/ws/bytes/N`, `/ws/big/N`, `/ws/blast/N`; `/ws/refuse` answers 403. `?protocol=x` is chosen when offered.
 */
async function serve() {
  /** @type {Map<string, {script: string, headers: Record<string, string>}>} */
  const pages = new Map();
  /** @type {Set<import('node:stream').Duplex>} */
  const open = new Set();
  const server = http.createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page ? `<!doctype html><title>page</title><link rel=icon href="data:,"><script>${page.script}</script>` : 'nothing here');
  });
  server.on('upgrade', (request, socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    const url = new URL(request.url ?? '/', 'ws://x');
    const [, , action = '', first, second] = url.pathname.split('/').map(decodeURIComponent);
    if (action === 'refuse') return void socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    const accept = acceptOf(request.headers['sec-websocket-key']);
    const chosen = url.searchParams.get('protocol');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n${chosen ? `Sec-WebSocket-Protocol: ${chosen}\r\n` : ''}\r\n`);
    const closed = action.startsWith('close');
    if (action === 'close') socket.write(closeFrame(Number(first), second ?? ''));
    else if (action === 'close-empty') socket.write(frame(8, Buffer.alloc(0)));
    else if (action === 'fin') socket.end();
    else if (action === 'opcode-3') socket.write(frame(3, Buffer.from('x')));
    else if (action === 'say') socket.write(frame(1, Buffer.from(first)));
    else if (action === 'bytes') socket.write(frame(2, Buffer.from(Array.from({ length: Number(first) }, (_, i) => i & 255))));
    else if (action === 'big') socket.write(frame(1, Buffer.from('é'.padEnd(Number(first), 'x'))));
    else if (action === 'blast') for (let i = 0; i < Number(first); i++) socket.write(frame(1, Buffer.from(`message ${i}`)));
    onFrame(socket, (opcode, payload) => {
      if (opcode === 8) {
        if (!closed) socket.write(frame(8, payload));
        socket.end();
      } else if (action === 'echo') socket.write(frame(opcode, payload));
    });
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  let count = 0;
  return {
    port,
    ws: `ws://127.0.0.1:${port}/ws`,
    /** @param {string} script @param {Record<string, string>} headers @param {string} path @returns {string} its URL */
    page(script, headers, path) {
      const own = `${path}?page=${++count}`;
      pages.set(own, { script: script.replaceAll('$WS', `ws://127.0.0.1:${port}/ws`), headers });
      return `http://127.0.0.1:${port}${own}`;
    },
    stop() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}
