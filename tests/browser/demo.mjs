// Plays the lab's scenarios in real Chromium with the panel shown, and checks what the panel says.
//
//   node demo.mjs --extension DIR --lab JSON --out DIR [--headless] [--only GLOB[,GLOB…]] [--slow | --no-slow]
//
// --lab is the first line that the lab prints. With --headless: prints a table, writes report.jsonl and a picture for
// each scenario into --out, and fails when the panel is wrong about one of them. Without: opens the lab's page with the
// panel beside it and stays until the browser is closed.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Book } from './book.mjs';
import { Stage, play } from './play.mjs';
import { SETUPS } from './setups.mjs';

/** @typedef {import('./play.mjs').Scenario} Scenario */
/** @typedef {{setup: string, scenarios: Scenario[], slow: boolean}} Group scenarios that one browser plays */

/** The most scenarios that one browser plays: the longest group is shared out among the lanes. */
const MOST = 50;
/** Browsers that play at the same time, beside the one for the slow scenarios, which mostly waits. */
const LANES = 2;

const { values: options } = parseArgs({
  options: {
    extension: { type: 'string' },
    lab: { type: 'string' },
    out: { type: 'string', default: 'target/demo' },
    headless: { type: 'boolean', default: false },
    only: { type: 'string', default: '*' },
    slow: { type: 'boolean', default: false },
    'no-slow': { type: 'boolean', default: false },
  },
});
const { extension } = options;
const { lab: labLine } = options;
if (!extension || !labLine) fail('usage: node demo.mjs --extension DIR --lab JSON --out DIR [--headless] [--only GLOB] [--slow | --no-slow]');
if (!fs.existsSync(path.join(extension, 'manifest.json'))) fail(`${extension} holds no manifest.json: build the extension first (cargo xtask build)`);
/** @type {import('./setups.mjs').Lab} */
const lab = parseLab(labLine);
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** @param {string} folder @returns {Promise<number>} exit code */
async function headful(folder) {
  const stage = await Stage.open(lab, 'default', folder, `${lab.http}/`, { headless: false });
  console.log("Chromium shows the lab's page with the wswhy panel beside it: press a button. Close the window to end.");
  await stage.browser.gone;
  await stage.close();
  return 0;
}

/** @param {string} folder @returns {Promise<number>} exit code */
async function headless(folder) {
  const { scenarios } = /** @type {{scenarios: Scenario[]}} */ (await (await fetch(`${lab.http}/scenarios.json`)).json());
  const globs = options.only.split(',').map(pattern);
  const chosen = scenarios.filter((s) => globs.some((glob) => glob.test(s.id)) && (s.slow ? !options['no-slow'] : !options.slow));
  if (chosen.length === 0) return fail(`no scenario of the lab matches ${options.only}`);
  fs.mkdirSync(options.out, { recursive: true });
  const book = new Book(options.out, chosen, scenarios);
  const groups = grouped(chosen);
  const slow = groups.filter((g) => g.slow);
  const quick = groups.filter((g) => !g.slow);
  await Promise.all([
    ...slow.map((group) => playGroup(group, folder, book)),
    ...Array.from({ length: LANES }, async () => {
      for (let group = quick.shift(); group; group = quick.shift()) await playGroup(group, folder, book);
    }),
  ]);
  // Each in a browser of its own, so that nothing is left of the first time.
  for (const scenario of book.unanswered()) {
    await playGroup({ setup: scenario.browser, scenarios: [scenario], slow: scenario.slow }, folder, book);
  }
  return book.finish();
}

/**
 * One browser for each set-up; what would disturb its neighbours (hundreds of sockets) has one of its own.
 * @param {Scenario[]} scenarios @returns {Group[]} the longest first
 */
function grouped(scenarios) {
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const scenario of scenarios) {
    const fresh = scenario.run === 'many' || SETUPS[scenario.browser]?.(lab).fresh;
    const key = `${scenario.slow ? `slow ${scenario.page_url} ` : ''}${scenario.browser}${fresh ? ` ${scenario.id}` : ''}`;
    const group = groups.get(key) ?? { setup: scenario.browser, scenarios: [], slow: scenario.slow };
    group.scenarios.push(scenario);
    groups.set(key, group);
  }
  const shared = [...groups.values()].flatMap((group) => group.slow ? [group] : parts(group.scenarios, MOST).map((part) => ({ ...group, scenarios: part })));
  return shared.sort((a, b) => b.scenarios.length - a.scenarios.length);
}

/** @template T @param {T[]} all @param {number} most @returns {T[][]} as few as possible, as equal as possible */
function parts(all, most) {
  const count = Math.ceil(all.length / most);
  return Array.from({ length: count }, (_, i) => all.slice(Math.floor(i * all.length / count), Math.floor((i + 1) * all.length / count)));
}

/**
 * Plays a group, slow ones all at once (each mostly waits), others one after another. After a scenario that could not be
 * played the browser is replaced: nobody knows what is left in it.
 * @param {Group} group @param {string} folder @param {Book} book
 */
async function playGroup({ setup, scenarios, slow }, folder, book) {
  /** @type {Stage | undefined} */
  let stage;
  /** @param {Scenario} scenario */
  const one = async (scenario) => {
    try {
      stage ??= await Stage.open(lab, setup, folder, scenario.page_url);
      const { exceptions } = stage.shown ?? { exceptions: [] };
      const before = exceptions.length;
      const told = await play(stage, scenario, book.picture(scenario.id));
      book.enter(scenario, told, exceptions.slice(before));
    } catch (error) {
      book.miss(scenario, [error instanceof Error ? error.message : String(error), ...(stage?.shown?.exceptions ?? []).map((text) => `thrown in the panel: ${text}`)].join('; '));
      if (slow) return;
      await stage?.screenshot(book.picture(scenario.id)).catch(() => {});
      await stage?.close();
      stage = undefined;
    }
  };
  try {
    if (!slow) for (const scenario of scenarios) await one(scenario);
    else {
      const [first] = scenarios;
      if (first) stage = await Stage.open(lab, setup, folder, first.page_url);
      await Promise.all(scenarios.map(one));
    }
  } catch (error) {
    for (const scenario of scenarios) book.miss(scenario, error instanceof Error ? error.message : String(error));
  } finally {
    await stage?.close();
  }
}

/** @param {string} text @returns {import('./setups.mjs').Lab} */
function parseLab(text) {
  try {
    const parsed = JSON.parse(text);
    if (typeof parsed?.http === 'string') return parsed;
  } catch {
    // said below
  }
  return fail(`--lab must be the JSON object that the lab prints first, found ${text.slice(0, 80)}`);
}

/** `*` and `?` as a shell reads them. @param {string} glob */
function pattern(glob) {
  return new RegExp(`^${glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(2);
}

process.exit(options.headless ? await headless(extension) : await headful(extension));
