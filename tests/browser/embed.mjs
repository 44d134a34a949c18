// The elements for other people's pages, in a page of ours: served on loopback from their built folder.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchPlain, waitFor } from './chromium.mjs';
import { TYPES } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What stands in the head of a page that uses the elements. */
export const HEAD = '<link rel="stylesheet" href="/embed/wswhy-box.css"><script type="module" src="/embed/wswhy.js"></script>';

/** The folder of the built elements: `cargo xtask` names it. @returns {string} */
function embed() {
  const folder = process.env.WSWHY_EMBED ?? path.join(ROOT, 'target', 'embed');
  if (!fs.existsSync(path.join(folder, 'wswhy.js'))) throw new Error(`${folder} holds no wswhy.js: build the elements first (cargo xtask build)`);
  return folder;
}

/** @typedef {{html: string, headers?: Record<string, string>}} Page */

/** Serves the elements below /embed/, and at / whatever page is set. */
async function serve() {
  const folder = embed();
  /** @type {string[]} */
  const asked = [];
  /** @type {{page: Page, refuse: RegExp | undefined}} */
  const set = { page: { html: '' }, refuse: undefined };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    asked.push(request.url ?? '');
    if (!pathname.startsWith('/embed/')) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...set.page.headers });
      response.end(set.page.html);
      return;
    }
    const file = path.join(folder, path.normalize(pathname.slice('/embed/'.length)));
    const known = file.startsWith(folder) && fs.existsSync(file) && !set.refuse?.test(pathname);
    // A frame with a sandbox has no origin, so what it loads has to be open to all.
    response.writeHead(known ? 200 : 404, { 'Content-Type': TYPES[path.extname(file)] ?? 'text/plain', 'Access-Control-Allow-Origin': '*' });
    response.end(known ? fs.readFileSync(file) : '');
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/`, asked, server, set };
}

/** Pages with elements in them, in a browser of their own. */
export async function openEmbed() {
  const { address, asked, server, set } = await serve();
  const { browser, session, exceptions } = await launchPlain();
  let visit = 0;
  const at = {
    address, asked, browser, exceptions, session, set,
    /** @param {string} expression @returns {Promise<any>} its value in the page */
    get: (expression) => session.evaluate(expression),
    /** @param {string} expression @param {string} what @returns {Promise<any>} */
    until: (expression, what) => waitFor(() => session.evaluate(expression), { what }),
    /** Opens a page with this body. @param {string} body @param {{head?: string, headers?: Record<string, string>}} [options] */
    async open(body, { head = HEAD, headers = {} } = {}) {
      set.page = { html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body><main>${body}</main></body></html>`, headers };
      asked.length = 0;
      await session.goto(`${address}?visit=${++visit}`);
    },
    /** The text that an element shows, once it is drawn. @param {string} [selector] @returns {Promise<string>} */
    drawn: (selector = 'main > *') => at.until(`document.querySelector(${JSON.stringify(selector)}).shadowRoot.querySelector('.body')?.innerText`, `${selector} is drawn`),
    /** @param {number} width CSS pixels @param {number} height @param {'light' | 'dark'} [scheme] */
    async look(width, height, scheme = 'light') {
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    },
    /** Presses a key as the keyboard does. @param {string} key */
    async press(key) {
      const code = { Enter: 13, Tab: 9, ' ': 32, ArrowDown: 40 }[key] ?? 0;
      const said = key === 'Enter' ? '\r' : undefined;
      await session.send('Input.dispatchKeyEvent', { type: said ? 'keyDown' : 'rawKeyDown', key, windowsVirtualKeyCode: code, ...(said ? { text: said } : {}) });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code });
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
  return at;
}
