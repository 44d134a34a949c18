// The JavaScript peers, and wswhy's WebAssembly beside them, in Node. Started by `cargo xtask bench wire`.
//
//   node peers.mjs WASM STREAMS WORKLOADS ROUNDS
//
// Each has a process of its own, so that none spoils what the engine has learnt about another; they take turns in every
// round, and each copies the same bytes in its turn.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as files from './files.mjs';
import { row } from './wasm-rounds.mjs';

/** Rounds that are not counted; a process of its own compiles late on a busy machine. */
const WARM_UP = 4;

/** @typedef {import('./decoder.mjs').About} About */
/** @typedef {{copy: number, time: number, messages: number, pings: number, bytes: number, crc: number, error?: string}} Answer times in ms */

const [wasm = '', folder = '', ids = '', rounds = ''] = process.argv.slice(2);
const NAMES = ['wswhy, fed', 'ws', 'ws + bufferutil', 'ws + bufferutil + utf-8-validate'];
const program = fileURLToPath(new URL('./peer.mjs', import.meta.url));

for (const id of ids) {
  const about = files.about(folder, id);
  const lanes = NAMES.map((name) => ({
    name,
    child: fork(program, [name, wasm, folder, id], { execArgv: ['--max-old-space-size=4096'] }),
    /** @type {number[]} */ times: [],
    /** @type {number[]} */ copies: [],
    wrong: '',
  }));
  try {
    for (let round = -WARM_UP - 1; round < Number(rounds); round++) {
      for (const lane of lanes) {
        if (lane.wrong) continue;
        const every = round === -WARM_UP - 1;
        const answer = await ask(lane.child, { every });
        lane.wrong = compare(about, answer, every);
        if (round < 0 || lane.wrong) continue;
        lane.times.push(answer.time);
        lane.copies.push(answer.copy);
      }
    }
    const copies = lanes.flatMap((lane) => lane.copies);
    files.print(row('js', about, 'copy', 'copy', copies, copies));
    for (const { name, times, copies: own, wrong } of lanes) {
      const kind = name.startsWith('wswhy') ? 'ours' : 'peer';
      files.print(wrong ? { host: 'js', workload: id, row: name, kind, wrong } : row('js', about, name, kind, times, own));
    }
  } finally {
    for (const { child } of lanes) if (child.connected) child.disconnect();
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {object} question @returns {Promise<Answer>} */
function ask(child, question) {
  return new Promise((ok, no) => {
    const gone = () => no(new Error('a peer\'s process ended'));
    child.once('exit', gone);
    child.once('message', (answer) => {
      child.off('exit', gone);
      ok(/** @type {Answer} */ (answer));
    });
    child.send(question);
  });
}

/** What is wrong with an answer, or nothing. @param {About} about @param {Answer} answer @param {boolean} every */
function compare(about, answer, every) {
  if (answer.error) return answer.error;
  /** @type {[string, number, number][]} */
  const pairs = [['messages', answer.messages, about.messages], ['pings', answer.pings, about.pings], ['bytes', answer.bytes, about.payloadBytes]];
  if (every) pairs.push(['CRC-32', answer.crc, about.crc]);
  return pairs.filter(([, found, expected]) => found !== expected).map(([what, found, expected]) => `${what}: ${found}, expected ${expected}`).join('; ');
}
