// Verdicts in WebAssembly, timed. The same in Node and in a browser: `measure` is handed all it needs.
import { median } from './wasm-rounds.mjs';

/** Rounds that are not counted: the engine compiles anew what turned out to be hot. */
const WARM_UP = 3;

/** What the module exports (tests/bench/verdict). @typedef {object} Exports
 * @property {(frames: number, bytes: number, end: number) => number} one
 * @property {(closes: number, frames: number, bytes: number, end: number) => number} many
 * @property {() => number} verdict @property {() => void} forget @property {() => number} series
 */

/** What is measured: `tests/bench/verdict/goals.toml`.
 * @typedef {{frames: number, payload_bytes: number, closes: number, closes_frames: number, rounds: number}} Sizes */

/** The ends that `ENDS` of the module has, as a table names them. */
const ENDS = ['1006 after a minute', '1011 with a reason', '1009 at once', '1005, Socket.IO'];

/**
 * @param {string} host @param {WebAssembly.Module} module @param {Sizes} sizes
 * @returns {object[]} one result a figure, in milliseconds
 */
export function measure(host, module, sizes) {
  const rows = [];
  for (const [end, name] of ENDS.entries()) {
    const wasm = instance(module);
    if (!wasm.one(sizes.frames, sizes.payload_bytes, end)) throw new Error(`${name}: the capture is not as told`);
    rows.push(row(host, 'verdict', name, sizes.rounds, () => wasm.verdict(), (cause) => cause >= 0));
  }
  for (const [end, name] of ENDS.entries()) {
    const wasm = instance(module);
    if (!wasm.many(sizes.closes, sizes.closes_frames, sizes.payload_bytes, end)) throw new Error(`${name}: the captures are not as told`);
    const all = (/** @type {number} */ ends) => ends === sizes.closes;
    rows.push(row(host, 'series', name, sizes.rounds, () => wasm.series(), all));
    rows.push(row(host, 'first', name, sizes.rounds, () => wasm.series(), all, () => wasm.forget()));
  }
  return rows;
}

/** @param {WebAssembly.Module} module @returns {Exports} */
function instance(module) {
  return /** @type {Exports} */ (/** @type {unknown} */ (new WebAssembly.Instance(module, {}).exports));
}

/**
 * @param {string} host @param {string} figure @param {string} name @param {number} rounds
 * @param {() => number} run @param {(result: number) => boolean} right @param {() => void} [prepare]
 */
function row(host, figure, name, rounds, run, right, prepare) {
  const times = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    prepare?.();
    const began = performance.now();
    const result = run();
    const time = performance.now() - began;
    if (!right(result)) throw new Error(`${figure}, ${name}: ${result}`);
    if (round >= 0) times.push(time);
  }
  return { host, figure, name, ms: median(times), rounds };
}
