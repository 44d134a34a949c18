// A page in headless Chromium that is isolated from other origins (COOP, COEP): only then does Chromium's clock count in
// 5 µs, else in 100.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { launch } from '../../browser/chromium.mjs';

/** @type {Record<string, string>} */
const TYPES = { '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };

/**
 * @param {Map<string, string>} served files that the page may ask for, by path
 * @param {(page: import('../../browser/chromium.mjs').Session) => Promise<void>} use
 */
export async function withPage(served, use) {
  const server = http.createServer((request, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Cache-Control', 'no-store');
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === '/') {
      response.setHeader('Content-Type', 'text/html');
      return void response.end('<!doctype html><meta charset=utf-8><title>wswhy: bench</title>');
    }
    const file = served.get(pathname);
    if (!file) return void response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await launch({ extensions: [], devtools: false });
  try {
    const page = await browser.page('about:blank');
    await page.goto(`http://127.0.0.1:${port}/`);
    if (!await page.evaluate('crossOriginIsolated')) throw new Error('the page is not isolated, so its clock is too coarse');
    await use(page);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
