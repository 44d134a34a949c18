// The streams that `wswhy-bench-native write` left in a folder.
import fs from 'node:fs';
import path from 'node:path';

/** @param {string} folder @param {string} id @returns {import('./decoder.mjs').About} */
export function about(folder, id) {
  return JSON.parse(fs.readFileSync(path.join(folder, `${id}.json`), 'utf8'));
}

/** @param {string} folder @param {string} id @returns {Buffer} */
export function bytes(folder, id) {
  return fs.readFileSync(path.join(folder, `${id}.bin`));
}

/** A result for whoever reads our output. @param {object} row */
export function print(row) {
  console.log(JSON.stringify(row));
}
