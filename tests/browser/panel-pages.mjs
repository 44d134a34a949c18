// Pages and sockets for the panel's tests: pages whose scripts and headers a test writes itself, and a server whose answers it
// chooses, where the lab's own scenarios do not reach.
//
// Sockets end as their path says: /ws/echo · /ws/say/TEXT · /ws/many/COUNT · /ws/close/CODE/REASON · /ws/fin · /ws/opcode-3 ·
// /ws/idle/MS (TCP ends so many milliseconds after the last message) · /ws/told?… (what `tell` was given).
import http from 'node:http';
import { acceptOf, closeFrame, frame, onFrame } from './frames.mjs';
import { launch, waitFor } from './chromium.mjs';
import { extension } from './panel-lab.mjs';
import { Panel } from './panel.mjs';

/** @typedef {{headers?: string[], protocol?: string, text?: string, close?: [number, string]}} Told what the server does on the next socket to /ws/told */

/**
 * In every page: opens a socket and waits for its end. Not evaluated by the test, so that the socket has a script and a line.
 * @param {string} path @param {(s: WebSocket) => void} [then] @param {string | string[]} [protocols]
 */
function go(path, then, protocols = []) {
  return new Promise((ok) => {
    const s = new WebSocket(path.startsWith('/') ? '$WS' + path : path, protocols);
    s.binaryType = 'arraybuffer';
    s.addEventListener('close', ({ code, reason, wasClean }) => ok({ code, reason, wasClean }));
    if (then) then(s);
  });
}

/** Starts the server. */
export async function startPages() {
  /** @type {Map<string, {body: string, headers: Record<string, string>}>} */
  const pages = new Map();
  /** @type {Set<import('node:stream').Duplex>} */
  const open = new Set();
  /** @type {Told[]} */
  const told = [];
  const server = http.createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://x').pathname);
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? 'nothing here');
  });
  server.on('upgrade', (request, socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    const { pathname } = new URL(request.url ?? '/', 'ws://x');
    const [, , action = '', first = '', second = ''] = pathname.split('/').map(decodeURIComponent);
    const plan = action === 'told' ? told.shift() ?? {} : {};
    const headers = [...(plan.headers ?? []), ...(plan.protocol ? [`Sec-WebSocket-Protocol: ${plan.protocol}`] : [])];
    socket.write(['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${acceptOf(request.headers['sec-websocket-key'])}`, ...headers, '', ''].join('\r\n'));
    if (action === 'say') socket.write(frame(1, Buffer.from(first)));
    if (plan.text !== undefined) socket.write(frame(1, Buffer.from(plan.text)));
    if (action === 'many') socket.write(Buffer.concat(Array.from({ length: Number(first) }, (_, i) => frame(1, Buffer.from(`message ${i}`)))));
    const closing = plan.close ?? (action === 'close' ? [Number(first), second] : undefined);
    if (closing) socket.write(closeFrame(Number(closing[0]), String(closing[1])));
    if (action === 'opcode-3') socket.write(frame(3, Buffer.from('x')));
    if (action === 'fin') socket.end();
    const idle = action === 'idle' ? setTimeout(() => socket.end(), Number(first)) : undefined;
    socket.on('close', () => clearTimeout(idle));
    onFrame(socket, (opcode, payload) => {
      idle?.refresh();
      if (opcode === 8) socket.end(closing ? undefined : frame(8, payload));
      else if (action === 'echo') socket.write(frame(opcode, payload));
    });
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  let count = 0;
  return {
    ws: `ws://127.0.0.1:${port}/ws`,
    host: `127.0.0.1:${port}`,
    /** A page of its own. `$WS` in the script stands for the sockets' address. @param {string} [script] @param {Record<string, string>} [headers] @returns {string} its URL */
    page(script = '', headers = {}) {
      const path = `/page-${++count}`;
      const source = `${go}\n${script}`.replaceAll('$WS', `ws://127.0.0.1:${port}/ws`);
      pages.set(path, { headers, body: `<!doctype html><title>page</title><link rel=icon href="data:,"><script>${source}</script><p>page ${count}` });
      return `http://127.0.0.1:${port}${path}`;
    },
    /** What the server does on the next socket to /ws/told. @param {Told} next */
    tell(next) {
      told.push(next);
    },
    stop() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether the probe is in the page: a wrapped function's source text is the one trace that it cannot hide. */
export const PROBED = "Function.prototype.toString.call(WebSocket) !== 'function WebSocket() { [native code] }'";

/**
 * Opens a page with nothing in the panel from before, and waits until the probe is in it.
 * @param {import('./chromium.mjs').Session} page @param {import('./panel.mjs').Panel} panel @param {string} url
 */
export async function freshPage(page, panel, url) {
  await page.goto('about:blank');
  await page.goto(url);
  await waitFor(() => page.evaluate(PROBED), { what: `the probe is in ${url}` });
  // Not once: a socket that the page opens while it loads can be told of after a click.
  await waitFor(async () => {
    await panel.click('[data-action=clear]');
    return (await panel.state()) === 'empty';
  }, { what: 'the panel is empty' });
}

/**
 * A browser with the panel shown, and a server for pages.
 * @param {Partial<import('./chromium.mjs').LaunchOptions>} [options]
 */
export async function panelBrowser(options = {}) {
  const pages = await startPages();
  const browser = await launch({ extensions: [extension()], ...options });
  const page = await browser.page('about:blank');
  await page.goto(pages.page());
  const panel = await Panel.show(browser);
  return {
    pages, browser, page, panel,
    /** A fresh page with this script. @param {string} [script] @param {Record<string, string>} [headers] */
    open: (script, headers) => freshPage(page, panel, pages.page(script, headers)),
    /** The newest connection whose URL contains this, once all is said about it; chosen. @param {string} part */
    async closed(part) {
      const row = await panel.row(({ url }) => url.includes(part), { what: part });
      await panel.select(row);
      return row;
    },
    async close() {
      await browser.close();
      pages.stop();
    },
  };
}
