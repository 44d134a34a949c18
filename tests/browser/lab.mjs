// Plays scenarios with real server software in real Chromium with the panel shown.
//
//   node lab.mjs --extension DIR --plan FILE --out DIR
//
// The plan is what `cargo xtask lab` makes of the scenarios. A line of report.jsonl for each scenario is written as soon as it
// is over: what the page saw, and the verdict as the panel's "Copy report" gives it.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { waitFor } from './chromium.mjs';
import { Servers } from './lab-server.mjs';
import { Stage, network } from './play.mjs';

/**
 * @typedef {object} Play one scenario
 * @property {string} name
 * @property {string} folder
 * @property {number} bound seconds
 * @property {string} expected cause id
 * @property {boolean} held_out rules are written without looking at it, so that nothing is shown of it
 * @property {number | null} sees the code that the page must see
 * @property {import('./lab-server.mjs').Process[]} servers
 * @property {{path: string, protocols: string[], to: number | null, judge: number, script: string | null, libraries: string[], steps: string[]}} page
 */
/** @typedef {{close_event: import('./play.mjs').CloseEventSeen | null, error_event: boolean, opened: boolean, over: number}} Told what the page saw of the socket */

/** A browser is replaced after so many scenarios: the panel's list grows. */
const MOST = 40;
/** How often a scenario is tried: a browser or a port can fail, and a Close frame can be lost when TCP ends with RST after it. */
const TRIES = 3;
/** Where files of npm packages are found. */
const MODULES = new URL('../lab/stacks/js/node_modules/', import.meta.url);

const { values: options } = parseArgs({
  options: { extension: { type: 'string' }, plan: { type: 'string' }, out: { type: 'string', default: 'target/lab' } },
});
if (!options.extension || !options.plan) {
  console.error('usage: node lab.mjs --extension DIR --plan FILE --out DIR');
  process.exit(2);
}
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** Serves the page under a path that says nothing. */
class Pages {
  /** Scripts of the scenario that is played, by path. @type {Map<string, string>} */
  #own = new Map();

  async start() {
    this.server = http.createServer((request, response) => {
      const name = (request.url ?? '/').split('/').at(-1) ?? '';
      const file = this.#own.get(name) ?? new URL(`./lab-page/${name === 'room.js' ? name : 'index.html'}`, import.meta.url);
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(fs.readFileSync(file));
    });
    await new Promise((ok) => this.server?.listen(0, '127.0.0.1', () => ok(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.server.address());
    this.origin = `http://127.0.0.1:${port}`;
  }

  /** @param {string[]} files of a scenario @returns {string[]} names under which the page finds them */
  offer(files) {
    this.#own = new Map(files.map((file, at) => [`s${at}.js`, file]));
    return [...this.#own.keys()];
  }

  url() {
    return `${this.origin}/${randomBytes(4).toString('hex')}/`;
  }

  close() {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}

/** What the driver itself does; every other step is the page's. @type {Record<string, (servers: Servers, stage: Stage, words: string[]) => unknown>} */
const STEPS = {
  signal: (servers, _, [name, number]) => servers.signal(Number(number ?? servers.ports.length), /** @type {NodeJS.Signals} */ (name)),
  restart: (servers, _, [number]) => servers.again(Number(number ?? servers.ports.length)),
  network: (_, stage, [state]) => network(stage, state === 'offline' ? 'OfflineConditions' : 'NoThrottlingConditions'),
  // What a computer does whose lid is closed: nothing of the browser runs.
  sleep: async (_, { browser: { child } }, [ms]) => {
    if (child.pid === undefined) throw new Error('the browser has no process');
    process.kill(-child.pid, 'SIGSTOP');
    await new Promise((ok) => setTimeout(ok, Number(ms)));
    process.kill(-child.pid, 'SIGCONT');
  },
  navigate: (_, stage) => stage.page.goto('about:blank'),
};

/** @param {Stage} stage @param {Play} play @param {Pages} pages @returns {Promise<{told: Told, report: any}>} */
async function one(stage, play, pages) {
  const servers = new Servers(play.servers, path.join(options.out, 'logs', `${play.name}.log`));
  try {
    await servers.start();
    const { page } = play;
    const origins = servers.ports.map((port) => `ws://127.0.0.1:${port}`);
    const plan = { url: origins[(page.to ?? origins.length) - 1] + token(page.path), origins, protocols: page.protocols, bound: play.bound * 1000 };
    const names = pages.offer([...page.libraries.map((file) => new URL(file, MODULES).pathname), ...(page.script ? [path.join(play.folder, page.script)] : [])]);
    await stage.goto(pages.url());
    for (const name of names) await stage.page.call(load, name);
    if (page.script) await stage.page.call((given) => /** @type {any} */ (window).lab.own(given), plan);
    for (const step of page.steps.map(token)) {
      const [name, ...words] = step.split(' ');
      const own = STEPS[name ?? ''];
      if (own) await own(servers, stage, words);
      else await stage.page.call((text, given) => /** @type {any} */ (window).lab.take(text, given), step, plan);
    }
    /** @type {Told} */
    const told = await stage.page.call((judge, bound) => /** @type {any} */ (window).lab.over(judge, bound), page.judge, plan.bound);
    if (!told.close_event) throw new Error(`the page's socket was not over after ${play.bound} s`);
    const all = async () => (await stage.panel.rows()).filter(({ url }) => origins.some((origin) => begins(url, origin)));
    // What the other sockets of the page went through is evidence too.
    const rows = await waitFor(async () => {
      const now = await all();
      return now.filter(({ settled }) => settled).length >= told.over && now;
    }, { what: `${told.over} settled rows of ${play.name} in the panel` });
    const row = rows[page.judge - 1];
    if (!row) throw new Error(`the panel lists ${rows.length} sockets, the scenario is about number ${page.judge}`);
    const settled = await stage.panel.row(({ id }) => id === row.id, { what: `socket ${page.judge} of ${play.name}` });
    await stage.panel.select(settled);
    await stage.panel.openTab('why');
    await stage.panel.verdict();
    return { told, report: await stage.panel.report() };
  } finally {
    if (play.page.steps.some((step) => step === 'network offline')) await network(stage, 'NoThrottlingConditions').catch(() => {});
    await servers.close();
  }
}

/**
 * `{jwt:2}` becomes a JSON Web Token that expires in two seconds (RFC 7519); nothing here checks its signature.
 * @param {string} text
 */
function token(text) {
  const part = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return text.replace(/\{jwt:(-?\d+)\}/g, (_, seconds) => {
    const now = Math.floor(Date.now() / 1000);
    return [part({ alg: 'HS256', typ: 'JWT' }), part({ sub: '1', iat: now - 60, exp: now + Number(seconds) }), randomBytes(32).toString('base64url')].join('.');
  });
}

/** @param {string} url @param {string} origin */
const begins = (url, origin) => url.startsWith(origin) && !/\d/.test(url.charAt(origin.length));

/** Runs in the page. @param {string} name */
function load(name) {
  const script = document.createElement('script');
  script.src = name;
  const loaded = new Promise((ok, no) => { script.onload = () => ok(undefined); script.onerror = () => no(new Error(`${name} was not loaded`)); });
  document.head.append(script);
  return loaded;
}

/** @param {string} extension folder @param {Play[]} plays */
async function all(extension, plays) {
  fs.mkdirSync(options.out, { recursive: true });
  const out = path.join(options.out, 'played.jsonl');
  fs.writeFileSync(out, '');
  const pages = new Pages();
  await pages.start();
  /** @type {Stage | undefined} */
  let stage;
  let left = 0;
  /** @type {import('./setups.mjs').Lab} */
  const lab = /** @type {any} */ ({});
  for (const play of plays) {
    /** @type {Record<string, any>} */
    let line = { scenario: play.name };
    const started = performance.now();
    for (let tries = 1; tries <= TRIES; tries += 1) {
      try {
        if (left === 0) {
          await stage?.close();
          stage = undefined;
        }
        if (!stage) {
          stage = await Stage.open(lab, 'default', extension, pages.url());
          left = MOST;
        }
        left -= 1;
        const before = stage.panel.exceptions.length;
        const { told, report } = await one(stage, play, pages);
        const { code } = told.close_event ?? {};
        if (play.sees !== null && play.sees !== code && tries < TRIES) continue;
        const thrown = stage.panel.exceptions.slice(before);
        line = { scenario: play.name, close_event: told.close_event, opened: told.opened, error_event: told.error_event, browser: report.browser ?? null, browser_text: report.connection?.browser_text ?? null, verdict: report.verdict, series: report.series ?? null, ...(thrown.length ? { thrown } : {}) };
        break;
      } catch (error) {
        line = { scenario: play.name, not_played: error instanceof Error ? error.message : String(error) };
        await stage?.close().catch(() => {});
        stage = undefined;
      }
    }
    if (play.held_out && line.verdict) {
      console.log(`     ${play.name.padEnd(44)} held out`);
      fs.appendFileSync(out, `${JSON.stringify(line)}\n`);
      continue;
    }
    const verdict = line.verdict ? `${line.verdict.cause} (${line.verdict.confidence})` : line.not_played;
    const mark = line.verdict?.cause === play.expected ? 'ok  ' : 'else';
    const close = line.close_event ? `${line.close_event.code} ${JSON.stringify(line.close_event.reason)}` : '';
    console.log(`${mark} ${play.name.padEnd(44)} ${close.padEnd(30)} ${verdict}${mark === 'ok  ' ? '' : ` expected ${play.expected}`} ${((performance.now() - started) / 1000).toFixed(1)} s`);
    if (line.series) console.log(`     ${''.padEnd(44)} series: ${line.series.shape}, ${line.series.cause} (${line.series.confidence}): ${line.series.title}`);
    fs.appendFileSync(out, `${JSON.stringify(line)}\n`);
  }
  await stage?.close();
  pages.close();
}

await all(options.extension, JSON.parse(fs.readFileSync(options.plan, 'utf8')));
process.exit(0);
