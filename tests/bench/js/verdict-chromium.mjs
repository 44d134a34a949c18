// Verdicts in WebAssembly, in headless Chromium. Started by `cargo xtask bench verdict`.
//
//   node verdict-chromium.mjs WASM SIZES
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as files from './files.mjs';
import { withPage } from './isolated.mjs';

const SCRIPTS = ['decoder.mjs', 'wasm-rounds.mjs', 'verdict-rounds.mjs'];

const [wasm = '', sizes = ''] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
const served = new Map([['/verdict.wasm', wasm], ...SCRIPTS.map((name) => /** @type {[string, string]} */ ([`/${name}`, path.join(here, name)]))]);
await withPage(served, async (page) => {
  for (const row of await page.call(inPage, JSON.parse(sizes))) files.print(row);
});

/** Runs in the page. @param {import('./verdict-rounds.mjs').Sizes} sizes @returns {Promise<object[]>} */
async function inPage(sizes) {
  // @ts-ignore: an address of the page's server
  const { measure } = await import('/verdict-rounds.mjs');
  const response = await fetch('/verdict.wasm');
  if (!response.ok) throw new Error(`status ${response.status}`);
  return measure('chromium', await WebAssembly.compile(await response.arrayBuffer()), sizes);
}
