// wswhy's decoder in WebAssembly, in Node. Started by `cargo xtask bench wire`.
//
//   node wasm-node.mjs WASM STREAMS WORKLOADS ROUNDS
import fs from 'node:fs';
import * as files from './files.mjs';
import { linear, measure, records } from './wasm-rounds.mjs';

const [wasm = '', folder = '', ids = '', rounds = ''] = process.argv.slice(2);
const module = new WebAssembly.Module(fs.readFileSync(wasm));
for (const id of ids) {
  const [about, bytes] = [files.about(folder, id), files.bytes(folder, id)];
  for (const row of measure('node', module, about, bytes, Number(rounds))) files.print(row);
  if (id !== 'a') continue;
  files.print(linear('node', module, about, bytes, 3));
  files.print(records('node', module, about, bytes, Number(rounds)));
}
