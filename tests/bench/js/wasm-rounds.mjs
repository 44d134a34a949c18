// The rounds of wswhy's decoder in WebAssembly against `Uint8Array.set` of the same bytes. The same in Node and in a
// browser: `measure` is handed all it needs.
import { Decoder } from './decoder.mjs';

/** Rounds that are not counted: the engine compiles anew what turned out to be hot. */
const WARM_UP = 3;

/** @typedef {import('./decoder.mjs').About} About */
/** @typedef {{name: string, kind: string, prepare?: () => void, run: () => void, check?: (every: boolean) => void}} Lane */

/**
 * @param {string} host @param {WebAssembly.Module} module @param {About} about @param {Uint8Array} bytes
 * @param {number} rounds @returns {object[]} one result a row, the copy first
 */
export function measure(host, module, about, bytes, rounds) {
  const decoder = new Decoder(module);
  const from = about.work === bytes.length ? bytes : new Uint8Array(about.work).fill(120);
  const to = new Uint8Array(about.work).fill(1);
  /** @type {Lane[]} */
  const lanes = [
    { name: 'copy', kind: 'copy', run: () => to.set(from) },
    { name: 'wswhy, fed', kind: 'ours', run: () => decoder.feed(about, bytes), check: (every) => decoder.check(about, { every }) },
    { name: 'wswhy, fed and read', kind: 'ours', run: () => { decoder.feed(about, bytes); decoder.wasm.mix(); }, check: (every) => decoder.check(about, { every }) },
    { name: 'wswhy, lent', kind: 'ours', prepare: () => decoder.lend(about, bytes), run: () => decoder.decodeLent(), check: (every) => decoder.check(about, { every }) },
  ];
  const times = turns(lanes, rounds);
  return lanes.map(({ name, kind }, i) => row(host, about, name, kind, times[i] ?? [], times[0] ?? []));
}

/**
 * The time of a frame in ten times as many: the same stream, fed ten times over.
 * @param {string} host @param {WebAssembly.Module} module @param {About} about @param {Uint8Array} bytes
 * @param {number} rounds @returns {object}
 */
export function linear(host, module, about, bytes, rounds) {
  const decoder = new Decoder(module);
  const lanes = [1, 10].map((times) => ({
    name: `${times}`, kind: 'ours', run: () => decoder.feed(about, bytes, times), check: () => decoder.check(about, { times }),
  }));
  const [few, many] = turns(lanes, rounds).map((times, i) => median(times) * 1e6 / (about.frames * (i ? 10 : 1)));
  return { host, workload: about.workload, row: 'linear', kind: 'ours', frames: [about.frames, about.frames * 10], ns: [few, many], ratio: (many ?? NaN) / (few ?? NaN) };
}

/**
 * One record read in JavaScript.
 * @param {string} host @param {WebAssembly.Module} module @param {About} about @param {Uint8Array} bytes
 * @param {number} rounds @returns {object}
 */
export function records(host, module, about, bytes, rounds) {
  const decoder = new Decoder(module);
  decoder.feed(about, bytes);
  let payloads = 0;
  const run = () => { payloads = decoder.readRecords(about.frames); };
  const check = () => {
    // All messages are one frame of the same length; where the last payload ends is in no record.
    const expected = about.payloadBytes * (about.frames - 1) / about.frames;
    if (payloads !== expected) throw new Error(`the records say ${payloads} bytes, expected ${expected}`);
  };
  const [times = []] = turns([{ name: 'record', kind: 'ours', run, check }], rounds);
  return { host, workload: about.workload, row: 'record', kind: 'ours', ns: median(times) * 1e6 / about.frames };
}

/** Milliseconds of every counted round, lane by lane. @param {Lane[]} lanes @param {number} rounds @returns {number[][]} */
function turns(lanes, rounds) {
  /** @type {number[][]} */
  const times = lanes.map(() => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    lanes.forEach(({ prepare, run, check }, i) => {
      prepare?.();
      const began = performance.now();
      run();
      const time = performance.now() - began;
      check?.(round === -WARM_UP);
      if (round >= 0) times[i]?.push(time);
    });
  }
  return times;
}

/**
 * @param {string} host @param {About} about @param {string} name @param {string} kind
 * @param {number[]} times milliseconds @param {number[]} copies of the same rounds
 */
export function row(host, about, name, kind, times, copies) {
  return {
    host, workload: about.workload, row: name, kind,
    ns: median(times) * 1e6 / about.frames,
    ratio: median(times.map((time, i) => time / (copies[i] ?? NaN))),
    rounds: times.length,
  };
}

/** The middle one of the values. @param {number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
