// Records what Firefox's DevTools tell an add-on of a WebSocket, for each ending that the lab can play.
//
//   node tests/captures/firefox/record.mjs [ID...]      all scenarios that Firefox can play, or those named
//
// Needs firefox-esr (Debian: apt-get install firefox-esr) or $FIREFOX, and the lab (cargo build -p wswhy-lab).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { launch } from './marionette.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../../..');
const FIREFOX = process.env.FIREFOX ?? 'firefox-esr';
const LAB = path.join(ROOT, 'target/debug/wswhy-lab');

/** Milliseconds between two readings of the log and the probe. */
const EVERY = 150;
/** How long the end may take, and that of a slow scenario: Firefox waits 20 s for an answer. */
const BOUND = 12_000;
const SLOW_BOUND = 60_000;

/** How long the log is waited for after the end. */
const SETTLE = 3000;

/** What Firefox has no counterpart of, or what takes another set-up than this script has. */
const NOT_PLAYED = /^(freeze|proxy-407|offline|local-network|reason-hidden|client-certificate|service-worker|inline|join|opened-before|worker-(fin|reserved)|sandboxed|frame-removed)/;

/** Scenarios that are not the lab's: on a server that never speaks, on one of this script, and with more sockets than Firefox has. */
const OWN = [
  { id: 'handshake-unanswered', title: 'Server takes the connection and never answers the handshake', expected: 'handshake-invalid/timeout', slow: true },
  { id: 'close-answered-by-fin', title: 'Page calls close(4003), the server ends TCP with FIN', expected: 'close-handshake-unanswered', slow: false },
  { id: 'close-answered-by-rst', title: 'Page calls close(4004), the server ends TCP with RST', expected: 'close-handshake-unanswered', slow: false },
  { id: 'handshake-reset', title: 'Server resets the connection when the handshake comes', expected: 'handshake-invalid/closed', slow: false },
  { id: 'too-many-sockets-firefox', title: 'The page opens its 201st socket', expected: 'too-many-sockets', slow: true },
];

/** A frame that breaks a rule and a reset look the same from everywhere that an add-on can look. */
const NOT_TOLD_APART = { first: 'connection-dropped' };
/**
 * Where Firefox ends otherwise than Chromium, for which the lab's table is written: the cause, and what a verdict says first
 * where no source tells the cause from others.
 * @type {Record<string, {cause?: string, first?: string}>}
 */
const IN_FIREFOX = {
  masked: { cause: 'connection-dropped' },
  'close-payload-length-1': { cause: 'server-closed-without-code' },
  'invalid-close-code-1005': { cause: 'server-closed-without-code' },
  'invalid-close-code-1006': { cause: 'server-frame/invalid-close-code' },
  'invalid-close-code-1015': { cause: 'server-frame/invalid-close-code' },
  'data-after-close': { cause: 'server-closed-normally' },
  'ping-after-close': { cause: 'server-closed-normally' },
  'frame-too-long': { cause: 'server-frame/too-long', first: 'connection-dropped' },
  'subprotocol-not-offered': { cause: 'connection-dropped' },
  'subprotocol-missing': { cause: 'connection-dropped' },
  'wss-to-plain-port': { first: 'connect-failed/certificate' },
  'tls-never-answers': { first: 'handshake-invalid/timeout' },
  'name-not-resolved': { first: 'connect-failed/refused' },
  'proxy-refuses': { first: 'connect-failed/refused' },
  'closed-before-answer': { first: 'connect-failed/refused' },
  'handshake-reset': { first: 'connect-failed/refused' },
  'ws-to-tls-port': { first: 'connect-failed/refused' },
  // Only the log knows it, and Firefox's log tells of no end.
  'worker-1011': { cause: 'unknown/no-evidence' },
};

/** @typedef {{kind: string, at: number, [field: string]: any}} Event */

/** The add-on asks here what to do. */
class Addon {
  /** @type {{id: number, what: string, [field: string]: any}[]} */
  #asked = [];
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  #waiting = new Map();
  /** @type {(() => void) | undefined} */
  #wake;
  #next = 1;

  async start() {
    this.server = http.createServer(async (request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (request.url === '/next') {
        while (!this.#asked.length) await new Promise((resolve) => { this.#wake = () => resolve(undefined); });
        response.end(JSON.stringify(this.#asked.shift()));
        return;
      }
      let body = '';
      for await (const part of request) body += part;
      const { id, answer, problem } = JSON.parse(body);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (problem) waiting?.reject(new Error(problem));
      else waiting?.resolve(answer);
      response.end();
    });
    await new Promise((resolve) => { this.server?.listen(0, '127.0.0.1', () => resolve(undefined)); });
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.server.address());
    this.folder = await mkdtemp(path.join(os.tmpdir(), 'wswhy-addon-'));
    await cp(path.join(HERE, 'addon'), this.folder, { recursive: true });
    await writeFile(path.join(this.folder, 'where.js'), `globalThis.RECORDER = 'http://127.0.0.1:${port}';\n`);
    return this.folder;
  }

  /** @param {string} what @param {Record<string, any>} [more] @returns {Promise<any>} */
  ask(what, more = {}) {
    const id = this.#next++;
    this.#asked.push({ id, what, ...more });
    this.#wake?.();
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  async stop() {
    this.server?.closeAllConnections();
    this.server?.close();
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }
}

/**
 * The extension's probe as it can run in Firefox: all that records is as it is. Firefox has no `getEventListeners`, so that
 * it is reached by a property of the window; it prints native functions over three lines; `stack` is an accessor of its errors'
 * prototype; what a page's policy makes the constructor throw is neither an Error nor a DOMException; and an injected script finds the document's element made already.
 */
async function probe() {
  let text = await readFile(path.join(ROOT, 'extension/probe.js'), 'utf8');
  for (const [from, to] of [
    ["apply(textOf, fn, []) === 'function ' + text + '() { [native code] }'", "apply(textOf, fn, []).includes('[native code]')"],
    ["readyState === 'loading' && doc.documentElement === null", "readyState === 'loading'"],
    ["if (own(error, 'stack')) text = '' + error.stack;", "text = '' + error.stack;"],
    ["return 'Error';", "return '' + error.name;"],
    ["if (!listen) return 'failed", "page.wswhyRecorder = channel; if (!listen) return 'failed"],
  ]) {
    if (text.split(from).length !== 2) throw new Error(`extension/probe.js has changed: expected once ${from}`);
    text = text.replace(from, () => to);
  }
  return `window.wswhyProbe = (${text})(null);`;
}

const DRAIN = "typeof wswhyRecorder === 'function' ? wswhyRecorder('drain') : null";
const DRAIN_STATES = "typeof wswhyRecorder === 'function' ? wswhyRecorder('drain states') : null";
const pause = (/** @type {number} */ ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** @returns {Promise<{lab: any, stop: () => void}>} */
async function startLab() {
  const child = spawn(LAB, [], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.once('error', () => { console.error(`expected the lab at ${LAB}; build it with: cargo build -p wswhy-lab`); process.exit(1); });
  const lines = createInterface({ input: child.stdout });
  const first = await new Promise((resolve) => { lines.once('line', resolve); });
  return { lab: JSON.parse(String(first)), stop: () => child.stdin.end() };
}

/** One Firefox with the add-on and DevTools open. */
class Stage {
  /** @param {{insecure: boolean}} options */
  static async open({ insecure }) {
    const addon = new Addon();
    const folder = await addon.start();
    const firefox = await launch(FIREFOX, { insecure, prefs: { 'network.websocket.delay-failed-reconnects': false } });
    await firefox.install(folder);
    return new Stage(firefox, addon, await probe());
  }

  /** @param {import('./marionette.mjs').Firefox} firefox @param {Addon} addon @param {string} script */
  constructor(firefox, addon, script) {
    this.firefox = firefox;
    this.addon = addon;
    this.script = script;
    this.devtools = false;
  }

  /** @param {Event[]} events @param {string} [code] */
  async read(events, code = DRAIN) {
    const { at, value } = await this.addon.ask('eval', { code });
    if (value) events.push({ kind: 'probe', at, frame: null, answer: value });
    events.push(...await this.addon.ask('heard'));
    const log = await this.addon.ask('log');
    const last = events.findLast((event) => event.kind === 'log');
    if (last && withoutPage(last.entries) === withoutPage(log.entries)) return log;
    events.push({ kind: 'log', at: log.at, entries: log.entries });
    return log;
  }

  /** A page that is just being loaded does not answer. @param {Event[]} events @returns {Promise<any>} */
  async lastRead(events) {
    for (const until = Date.now() + BOUND; ;) {
      try {
        return await this.read(events, DRAIN_STATES);
      } catch (error) {
        if (Date.now() > until) throw error;
        await pause(EVERY);
      }
    }
  }

  /** Shows the page anew, with the probe in it before its own scripts. @param {string} url @param {Event[]} events */
  async enter(url, events) {
    await this.firefox.go(url);
    if (!this.devtools) {
      await this.firefox.openDevTools();
      this.devtools = true;
    }
    const reloaded = Date.now();
    await this.addon.ask('reload', { script: this.script });
    for (const until = Date.now() + BOUND; ;) {
      const { value } = await this.addon.ask('eval', { code: "document.readyState === 'complete' && typeof wswhyRecorder" }).catch(() => ({ value: null }));
      if (value === 'function') break;
      if (Date.now() > until) {
        const { value: why } = await this.addon.ask('eval', { code: 'String(window.wswhyProbe)' });
        throw new Error(`the probe is not in the page: ${why}`);
      }
      await pause(50);
    }
    // The log is there once it has this page's own requests: sockets that are opened earlier never stand in it.
    const listening = async () => (await this.addon.ask('log').catch(() => ({ latest: 0 }))).latest >= reloaded;
    for (const until = Date.now() + BOUND; !await listening() && Date.now() < until;) await pause(50);
    // What came before is not of this scenario.
    await this.addon.ask('heard');
    await this.read(events);
  }

  /** @param {any} lab @param {any} scenario */
  async play(lab, scenario) {
    /** @type {Event[]} */
    const events = [];
    await this.enter(scenario.page_url ?? lab.http, events);
    const bound = scenario.slow ? SLOW_BOUND : BOUND;
    const played = this.firefox.run('content', scenario.body ?? 'return await lab.play(args[0]);', [scenario.key ?? null, lab], bound + 5000)
      .catch((error) => ({ failed: String(error) }));
    let over = false;
    void played.then(() => { over = true; });
    for (const until = Date.now() + bound; !over && Date.now() < until;) {
      await this.read(events).catch(() => {});
      await pause(scenario.slow ? EVERY * 4 : EVERY);
    }
    const page = await played;
    // A page that leaves does so a while after `play` has answered.
    for (const until = Date.now() + SETTLE; scenario.leaves && Date.now() < until;) {
      await this.read(events).catch(() => {});
      await pause(EVERY);
    }
    // The log follows the page by some tenths of a second; of some failures it has nothing at all.
    const heard = () => events.some((event) => event.kind === 'finished');
    for (const until = Date.now() + SETTLE; !scenario.leaves && !heard() && Date.now() < until;) {
      await this.read(events).catch(() => {});
      await pause(EVERY);
    }
    await pause(EVERY);
    const last = await this.lastRead(events);
    // That the log still says the same after the end is told without repeating it.
    events.push({ kind: 'log', at: last.at, entries: 'as before' });
    const token = page?.token;
    const server = token && await (await fetch(`${lab.http}/saw/${token}?wait=${scenario.leaves ? 1000 : 6000}`)).json();
    return { page, server: server ?? null, events: tidy(events) };
  }

  async close() {
    await this.firefox.quit();
    await this.addon.stop();
  }
}

/** Every reading numbers the page anew. @param {any[]} entries */
const withoutPage = (entries) => JSON.stringify(entries, (name, value) => (name === 'pageref' ? undefined : value));

/** Without answers that hold no record that was not told before. @param {Event[]} events */
function tidy(events) {
  let last = '';
  events.sort((a, b) => a.at - b.at);
  return events.filter((event) => {
    if (event.kind !== 'probe') return true;
    const [, length] = /^H15;(\d+):/.exec(event.answer) ?? ['', '0'];
    // The number of the last record.
    const seq = event.answer.slice(5 + length.length, 5 + length.length + Number(length));
    const told = seq !== last || event === events.findLast((other) => other.kind === 'probe');
    last = seq;
    return told;
  });
}

/** Without the log's entries of the sockets that only fill the room. @param {Event[]} events */
function ofTheLast(events) {
  const last = (/** @type {any} */ entry) => entry.request.url.endsWith('?last');
  return events
    .filter((event) => event.kind !== 'finished' || last(event.entry))
    .map((event) => (Array.isArray(event.entries) ? { ...event, entries: event.entries.filter(last) } : event));
}

/**
 * Ends TCP, by the path: `/fin` and `/rst` after the handshake and the client's first frame, `/reset` in place of an answer.
 * @returns {Promise<{url: string, stop: () => void}>}
 */
function startEnder() {
  const server = net.createServer((socket) => {
    let head = '';
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      if (head.endsWith('\r\n\r\n')) {
        if (head.startsWith('GET /rst ')) socket.resetAndDestroy();
        else socket.end();
        return;
      }
      head += bytes.toString('latin1');
      if (!head.endsWith('\r\n\r\n')) return;
      if (head.startsWith('GET /reset ')) {
        socket.resetAndDestroy();
        return;
      }
      const key = /^sec-websocket-key: *(\S+)/im.exec(head)?.[1];
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      resolve({ url: `ws://127.0.0.1:${port}`, stop: () => server.close() });
    });
  });
}

/** Opens a socket, and leaves with that code once it is open. @param {string} url @param {number} code */
const leaving = (url, code) => `
    const room = enterRoom({ url: ${JSON.stringify(url)}, where: 'page' });
    room.socket.addEventListener('open', () => { leaveRoom(room.socket, [${code}]); });
    await room.over;
    return { sockets: [room.seen], ...room.seen };`;

/** @param {any} lab @param {string} ender */
const bodies = (lab, ender) => ({
  'close-answered-by-fin': leaving(`${ender}/fin`, 4003),
  'close-answered-by-rst': leaving(`${ender}/rst`, 4004),
  'handshake-reset': leaving(`${ender}/reset`, 4000),
  'handshake-unanswered': `const room = enterRoom({ url: ${JSON.stringify(lab.tls_stall.replace('wss:', 'ws:') + '/quiet')}, where: 'page' }); await room.over; return { sockets: [room.seen], ...room.seen };`,
  'too-many-sockets-firefox': `
    const { crowd_url, url } = { ...(await (await fetch('/arm/' + args[0], { method: 'POST' })).json()).options, url: '' };
    const rooms = [];
    while (rooms.length < 200) { const few = Array.from({ length: 4 }, () => enterRoom({ url: crowd_url, where: 'page' })); await Promise.all(few.map((room) => room.greeted)); rooms.push(...few); }
    const last = enterRoom({ url: crowd_url + '?last', where: 'page' });
    await last.over;
    return { sockets: [last.seen], ...last.seen };`,
});

/** @param {any} server what the lab's server wrote down, without the page's own requests */
function shortened(server) {
  if (!server) return null;
  const connections = server.connections?.map((/** @type {any} */ c) => ({ n: c.n, code: c.code, reason: c.reason, close_received: c.close_received, ended: c.ended, accepted: c.accepted }));
  return { connections };
}

async function main() {
  const found = spawnSync(FIREFOX, ['--version'], { encoding: 'utf8' });
  if (found.error) {
    console.error(`expected ${FIREFOX}; Debian has it as a package: apt-get install firefox-esr. $FIREFOX names another.`);
    process.exit(1);
  }
  const version = found.stdout.trim();
  const only = process.argv.slice(2);
  const { lab, stop } = await startLab();
  const ender = await startEnder();
  const table = (await (await fetch(`${lab.http}/scenarios.json`)).json()).scenarios;
  const crowd = table.find((/** @type {any} */ s) => s.id === 'too-many-sockets');
  const own = OWN.map((scenario) => ({ ...scenario, key: crowd.key, body: bodies(lab, ender.url)[/** @type {keyof ReturnType<typeof bodies>} */ (scenario.id)] }));
  const wanted = [...table.filter((/** @type {any} */ s) => !NOT_PLAYED.test(s.id) && s.id !== 'too-many-sockets'), ...own]
    .filter((s) => !only.length || only.includes(s.id));
  /** @type {Map<string, Stage>} */
  const stages = new Map();
  let failed = 0;
  for (const scenario of wanted) {
    const insecure = scenario.browser === 'https-page';
    const name = insecure ? 'insecure' : 'plain';
    try {
      const stage = stages.get(name) ?? await Stage.open({ insecure });
      stages.set(name, stage);
      const proxy = /^proxy/.test(scenario.browser ?? '') && new URL(lab[scenario.browser.replace('-', '_')]);
      await stage.firefox.setPrefs(proxy
        ? { 'network.proxy.type': 1, 'network.proxy.http': proxy.hostname, 'network.proxy.http_port': Number(proxy.port), 'network.proxy.ssl': proxy.hostname, 'network.proxy.ssl_port': Number(proxy.port) }
        : { 'network.proxy.type': 0 });
      const seen = await stage.play(lab, scenario);
      const socket = seen.page?.sockets?.at(-1);
      const recording = {
        scenario: scenario.id,
        title: scenario.title,
        cause: scenario.expected,
        ...(IN_FIREFOX[scenario.id] ?? (scenario.expected.startsWith('server-frame/') ? NOT_TOLD_APART : {})),
        browser: version,
        recorded: new Date().toISOString().slice(0, 10),
        page_saw: socket ? { opened: socket.opened, error_event: socket.error_event, close_event: socket.close_event, exception: socket.exception } : null,
        server_saw: shortened(seen.server),
      };
      const events = scenario.id === 'too-many-sockets-firefox' ? ofTheLast(seen.events) : seen.events;
      const lines = [recording, ...events].map((line) => JSON.stringify(line));
      await writeFile(path.join(HERE, `${scenario.id}.jsonl`), `${lines.join('\n')}\n`);
      console.log(scenario.id, seen.page?.failed ?? JSON.stringify(recording.page_saw));
    } catch (error) {
      failed++;
      console.error(scenario.id, error);
      await stages.get(name)?.close().catch(() => {});
      stages.delete(name);
    }
  }
  for (const stage of stages.values()) await stage.close();
  stop();
  ender.stop();
  process.exitCode = failed ? 1 : 0;
}

await main();
