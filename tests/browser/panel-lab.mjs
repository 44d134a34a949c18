// What the panel's tests stand on: the lab as a child of this process, and the folder of the built extension.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./setups.mjs').Lab} Lab */
/** @typedef {import('./play.mjs').Scenario} Scenario */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How long the lab may take from its start to its first line, in milliseconds. */
const LAB_BOUND = 20_000;

/** The folder of the built extension: `cargo xtask` names it. @returns {string} */
export function extension() {
  const folder = process.env.WSWHY_EXTENSION ?? path.join(ROOT, 'target', 'extension');
  if (!fs.existsSync(path.join(folder, 'manifest.json'))) throw new Error(`${folder} holds no manifest.json: build the extension first (cargo xtask build)`);
  return folder;
}

/** The lab's program: `cargo xtask` names it. @returns {string} */
function program() {
  const places = [process.env.WSWHY_LAB ?? '', path.join(ROOT, 'target', 'release', 'wswhy-lab'), path.join(ROOT, 'target', 'debug', 'wswhy-lab')];
  const found = places.find((place) => place && fs.existsSync(place));
  if (!found) throw new Error('there is no lab: build it first (cargo build --release --package wswhy-lab), or name its program in WSWHY_LAB');
  return found;
}

/** Starts the lab. It ends when its input is closed, so it cannot outlive this process. @param {string[]} [args] */
export async function startLab(args = []) {
  const child = spawn(program(), args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = await new Promise((ok, no) => {
    const late = setTimeout(() => no(new Error(`the lab said nothing for ${LAB_BOUND} ms`)), LAB_BOUND);
    child.once('error', no);
    child.once('exit', (code) => no(new Error(`the lab ended at once with ${code}`)));
    readline.createInterface({ input: child.stdout }).once('line', (text) => {
      clearTimeout(late);
      ok(text);
    });
  });
  /** @type {Lab} */
  const lab = JSON.parse(line);
  const { scenarios } = /** @type {{scenarios: Scenario[]}} */ (await (await fetch(`${lab.http}/scenarios.json`)).json());
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return {
    lab,
    /** @param {string} id @returns {Scenario} */
    scenario(id) {
      const found = byId.get(id);
      if (!found) throw new Error(`the lab has no scenario ${id}`);
      return found;
    },
    stop() {
      child.stdin.end();
      child.stdout.destroy();
    },
  };
}
