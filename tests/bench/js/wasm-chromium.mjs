// wswhy's decoder in WebAssembly, in headless Chromium. Started by `cargo xtask bench wire`.
//
//   node wasm-chromium.mjs WASM STREAMS WORKLOADS ROUNDS
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as files from './files.mjs';
import { withPage } from './isolated.mjs';

const SCRIPTS = ['decoder.mjs', 'wasm-rounds.mjs'];

const [wasm = '', folder = '', ids = '', rounds = ''] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
/** What the page may ask for. @type {Map<string, string>} */
const served = new Map([['/decoder.wasm', wasm], ...SCRIPTS.map((name) => /** @type {[string, string]} */ ([`/${name}`, path.join(here, name)]))]);
for (const id of ids) for (const end of ['json', 'bin']) served.set(`/${id}.${end}`, path.join(folder, `${id}.${end}`));

await withPage(served, async (page) => {
  for (const id of ids) {
    for (const row of await page.call(inPage, id, Number(rounds))) files.print(row);
  }
});

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
