// Verdicts in WebAssembly, in Node. Started by `cargo xtask bench verdict`.
//
//   node verdict-node.mjs WASM SIZES
import fs from 'node:fs';
import * as files from './files.mjs';
import { measure } from './verdict-rounds.mjs';

const [wasm = '', sizes = ''] = process.argv.slice(2);
const module = new WebAssembly.Module(fs.readFileSync(wasm));
for (const row of measure('node', module, JSON.parse(sizes))) files.print(row);
