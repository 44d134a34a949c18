// wswhy's decoder in WebAssembly, in headless Chromium. Started by `cargo xtask bench wire`.
//
//   node wasm-chromium.mjs WASM STREAMS WORKLOADS ROUNDS
//
// The page is isolated from other origins (COOP, COEP): only then does Chromium's clock count in 5 µs, else in 100.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../browser/chromium.mjs';
import * as files from './files.mjs';

/** @type {Record<string, string>} */
const TYPES = { '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
const SCRIPTS = ['decoder.mjs', 'wasm-rounds.mjs'];

const [wasm = '', folder = '', ids = '', rounds = ''] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
/** What the page may ask for. @type {Map<string, string>} */
const served = new Map([['/decoder.wasm', wasm], ...SCRIPTS.map((name) => /** @type {[string, string]} */ ([`/${name}`, path.join(here, name)]))]);
for (const id of ids) for (const end of ['json', 'bin']) served.set(`/${id}.${end}`, path.join(folder, `${id}.${end}`));

const server = http.createServer((request, response) => {
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.setHeader('Cache-Control', 'no-store');
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  if (pathname === '/') {
    response.setHeader('Content-Type', 'text/html');
    return void response.end('<!doctype html><meta charset=utf-8><title>wswhy: bench wire</title>');
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
  for (const id of ids) {
    for (const row of await page.call(inPage, id, Number(rounds))) files.print(row);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** Runs in the page. @param {string} id @param {number} count @returns {Promise<object[]>} */
async function inPage(id, count) {
  // @ts-ignore: an address of the page's server
  const { linear, measure, records } = await import('/wasm-rounds.mjs');
  const get = async (/** @type {string} */ name) => {
    const response = await fetch(name);
    if (!response.ok) throw new Error(`${name}: status ${response.status}`);
    return response;
  };
  const module = await WebAssembly.compile(await (await get('/decoder.wasm')).arrayBuffer());
  const about = await (await get(`/${id}.json`)).json();
  const bytes = new Uint8Array(await (await get(`/${id}.bin`)).arrayBuffer());
  const rows = measure('chromium', module, about, bytes, count);
  if (id === 'a') rows.push(linear('chromium', module, about, bytes, 3), records('chromium', module, about, bytes, count));
  return rows;
}
