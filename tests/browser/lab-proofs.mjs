// Plays, for the proofs, scenarios of the lab that misbehaves byte by byte, one after another in one browser for each set-up.
//
//   node lab-proofs.mjs --extension DIR --ids A,B,C --out FILE [--more FILE]
//
// --more is a table whose scenarios stand beside the lab's own. A line of --out for each scenario: what page and server saw,
// the verdict as the panel's "Copy report" gives it, and what was not as the table says.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startLab } from './panel-lab.mjs';
import { Stage, play } from './play.mjs';
import { faults, line } from './report.mjs';
import { SETUPS } from './setups.mjs';

/** How often a scenario is tried: on a busy machine a browser can fail, or an event be late. */
const TRIES = 2;

const { values: options } = parseArgs({
  options: {
    extension: { type: 'string' }, ids: { type: 'string' }, more: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'target/lab/proofs/table.jsonl' },
  },
});
if (!options.extension || !options.ids) {
  console.error('usage: node lab-proofs.mjs --extension DIR --ids A,B,C --out FILE [--more FILE]');
  process.exit(2);
}
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** @param {string} extension folder @param {string[]} ids */
async function all(extension, ids) {
  const started = await startLab(options.more.flatMap((file) => ['--more', file]));
  fs.mkdirSync(path.dirname(options.out), { recursive: true });
  fs.writeFileSync(options.out, '');
  /** @type {Stage | undefined} */
  let stage;
  let setup = '';
  const order = ids.map((id) => started.scenario(id)).sort((a, b) => (a.browser < b.browser ? -1 : Number(a.browser > b.browser)));
  for (const scenario of order) {
    /** @type {import('./report.mjs').Line} */
    let told = line(scenario.id, scenario.expected, null);
    let wrong = ['not played'];
    for (let tries = 0; tries < TRIES && wrong.length; tries += 1) {
      if (stage && (setup !== scenario.browser || tries || SETUPS[setup]?.(started.lab).fresh)) {
        await stage.close();
        stage = undefined;
      }
      setup = scenario.browser;
      try {
        stage ??= await Stage.open(started.lab, setup, extension, scenario.page_url);
        const [seen] = await play(stage, scenario, path.join(path.dirname(options.out), 'picture.png'));
        told = line(scenario.id, scenario.expected, seen);
        wrong = faults(told, seen, scenario.page_sees, scenario.server_saw_code);
      } catch (error) {
        wrong = [`not played: ${error instanceof Error ? error.message : String(error)}`];
      }
    }
    console.log(`${wrong.length ? 'else' : 'ok  '} ${scenario.id.padEnd(44)} ${told.verdict ? told.verdict.cause : ''}${wrong.length ? `: ${wrong.join('; ')}` : ''}`);
    fs.appendFileSync(options.out, `${JSON.stringify({ ...told, wrong })}\n`);
  }
  await stage?.close();
  started.stop();
}

await all(options.extension, options.ids.split(','));
process.exit(0);
