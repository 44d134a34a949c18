// No row of the panel carries another socket's code, reason, error text or frames. `node --test` plays a few; as a command
// it plays as many as asked and prints the figures:
//
//   node tests/browser/join.test.mjs --runs 50 [--only join-20]
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseArgs } from 'node:util';
import { Alone, playJoin, told } from './join.mjs';
import { extension, startLab } from './panel-lab.mjs';
import { Stage } from './play.mjs';

/** @typedef {import('./join.mjs').Sum} Sum */

/** The lab's scenarios of many sockets on one URL. */
const JOINS = ['join-20', 'join-20-with-frame', 'join-20-reload'];
/** How often each is played where nothing else is said. */
const RUNS = 3;
/** After so many plays the log is long enough to make each reading slow: a fresh browser then. */
const RUNS_PER_BROWSER = 10;

const { values: options } = parseArgs({ options: { runs: { type: 'string' }, only: { type: 'string' } }, strict: false });
const runs = Number(options.runs ?? process.env.WSWHY_JOIN_RUNS ?? RUNS);
const chosen = JOINS.filter((id) => typeof options.only !== 'string' || options.only === id);

/** @type {Awaited<ReturnType<typeof startLab>>} */
let at;
/** @type {Stage | undefined} */
let stage;
let played = 0;
const alone = new Alone();

before(async () => {
  at = await startLab();
  stage = await opened();
  await alone.learn(stage, at.scenario, chosen.flatMap((id) => at.scenario(id).each ?? []));
});
after(async () => {
  await stage?.close();
  at?.stop();
});

const opened = () => Stage.open(at.lab, 'default', extension(), `${at.lab.http}/`);

for (const id of chosen) {
  test(`${id}: ${runs} runs, none crossed`, async () => {
    /** @type {Sum[]} */
    const sums = [];
    for (let run = 1; run <= runs; run++) {
      if (++played % RUNS_PER_BROWSER === 0) {
        await stage?.close();
        stage = undefined;
      }
      stage ??= await opened();
      const sum = await playJoin(stage, at.scenario(id), alone);
      sums.push(sum);
      if (options.runs) console.log(`${id} run ${run}: ${told([sum])}`);
      for (const text of [...sum.crossed.map((c) => `CROSSED ${c}`), ...sum.otherwise]) console.log(`  ${text}`);
    }
    console.log(`${id}: ${told(sums)}`);
    assert.deepEqual(sums.flatMap((sum) => sum.crossed), [], 'rows with what belongs to another socket');
    assert.deepEqual(stage?.shown?.exceptions, [], 'thrown in the panel');
    // Otherwise a panel that joins nothing at all would pass.
    const closed = sums.reduce((n, sum) => n + sum.closed, 0);
    const joined = sums.reduce((n, sum) => n + sum.joined, 0);
    assert.ok(joined > closed / 2, `only ${joined} of ${closed} rows have both the handshake and the close event`);
  });
}
