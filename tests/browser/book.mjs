// Keeps the demo's table: prints a row as soon as a scenario is over, writes report.jsonl, counts what is wrong.
import fs from 'node:fs';
import path from 'node:path';
import { faults, line } from './report.mjs';

/** @typedef {import('./play.mjs').Scenario} Scenario */
/** @typedef {{line: import('./report.mjs').Line, wrong: string[]}} Entry */

const WIDTHS = [4, 42, 26, 14];

export class Book {
  /** @type {Map<string, Entry[]>} by the scenario's id */
  #entries = new Map();
  #started = performance.now();
  /** What was wrong with scenarios that were played twice, by id. @type {Map<string, string>} */
  #before = new Map();

  /** @param {string} folder @param {Scenario[]} chosen in the order of the report @param {Scenario[]} all for the expected causes of joined rows */
  constructor(folder, chosen, all) {
    this.folder = folder;
    this.chosen = chosen;
    this.byId = new Map(all.map((scenario) => [scenario.id, scenario]));
    console.log(columns('', 'scenario', 'page saw', 'server saw', 'verdict'));
  }

  /** @param {string} id @returns {string} where the picture of a scenario goes */
  picture(id) {
    return path.join(this.folder, `${id}.png`);
  }

  /** @param {Scenario} scenario @param {import('./play.mjs').Seen[]} told @param {string[]} exceptions thrown in the panel meanwhile */
  enter(scenario, told, exceptions) {
    this.#put(scenario, told.map((seen) => {
      const each = seen.each === undefined ? undefined : this.byId.get(seen.each);
      const name = seen.each === undefined ? scenario.id : `${scenario.id}-${String(seen.n).padStart(2, '0')}-${seen.each}`;
      const entry = line(name, each?.expected ?? scenario.expected, seen);
      const wrong = each ? faults(entry, seen, null, 'unknown') : faults(entry, seen, scenario.page_sees, scenario.server_saw_code);
      return { line: entry, wrong: [...wrong, ...exceptions.map((text) => `thrown in the panel: ${text}`)] };
    }));
  }

  /** @param {Scenario} scenario @param {string} why */
  miss(scenario, why) {
    if (this.#entries.has(scenario.id)) return;
    this.#put(scenario, [{ line: line(scenario.id, scenario.expected, null), wrong: [`not played: ${why}`] }]);
  }

  /**
   * Takes back the scenarios to which no answer came: not played, or the panel did not see enough to say. A wrong answer
   * stays wrong. On a busy machine an event can be late; the sum says which scenarios needed a second time.
   * @returns {Scenario[]} to be played once more
   */
  unanswered() {
    const again = this.chosen.filter(({ id }) => {
      const bad = (this.#entries.get(id) ?? []).filter(({ wrong }) => wrong.length > 0);
      return bad.length > 0 && bad.every(({ line: { verdict } }) => verdict === null || verdict.cause.startsWith('unknown/'));
    });
    for (const { id } of again) {
      this.#before.set(id, (this.#entries.get(id) ?? []).flatMap(({ wrong }) => wrong).join('; '));
      this.#entries.delete(id);
    }
    return again;
  }

  /** Prints the sum. @returns {number} exit code */
  finish() {
    const all = [...this.#entries.values()].flat();
    const bad = all.filter((entry) => entry.wrong.length > 0);
    const played = this.chosen.filter((scenario) => this.#entries.get(scenario.id)?.every(({ line: { verdict } }) => verdict !== null));
    console.log(`\n${this.chosen.length} scenarios, ${played.length} played, ${all.length} sockets, ${all.length - bad.length} as named, ${bad.length} wrong; ${((performance.now() - this.#started) / 1000).toFixed(0)} s; ${path.join(this.folder, 'report.jsonl')}`);
    for (const [id, why] of this.#before) console.log(`played twice: ${id}: at first ${why}`);
    for (const { line: { scenario }, wrong } of bad) console.log(`wrong: ${scenario}: ${wrong.join('; ')}`);
    return bad.length === 0 && this.chosen.every((scenario) => this.#entries.has(scenario.id)) ? 0 : 1;
  }

  /** @param {Scenario} scenario @param {Entry[]} entries */
  #put(scenario, entries) {
    this.#entries.set(scenario.id, entries);
    for (const { line: entry, wrong } of entries) {
      console.log(columns(wrong.length ? 'FAIL' : 'ok', entry.scenario, closeText(entry), serverText(entry), entry.verdict ? `${entry.verdict.cause} (${entry.verdict.confidence})` : '-'));
      for (const text of wrong) console.log(`     ${text}`);
    }
    const lines = this.chosen.flatMap(({ id }) => this.#entries.get(id) ?? []);
    fs.writeFileSync(path.join(this.folder, 'report.jsonl'), lines.map((entry) => `${JSON.stringify(entry.line)}\n`).join(''));
  }
}

/** @param {import('./report.mjs').Line} entry */
function closeText({ close_event: close }) {
  return close ? `${close.code} ${close.wasClean ? 'clean' : 'not clean'}${close.reason ? ` ${JSON.stringify(close.reason)}` : ''}` : 'no close event';
}

/** @param {import('./report.mjs').Line} entry */
function serverText({ server_saw: saw }) {
  return saw ? `${saw.code ?? 'no code'}, ${saw.ended}` : 'nothing';
}

/** @param {...string} cells */
function columns(...cells) {
  return cells.map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0)).join(' ').trimEnd();
}
