// Measures the panel under a flood of messages, and fails when a number is not met.
//
//   node bench-live.mjs --extension DIR --out DIR [--lab JSON] [--headless] [--rate 10000] [--seconds 10] [--runs 2]
//                       [--starts 3] [--memory MIB]
//
// A fresh browser, so a fresh log; every run after the first goes on without a reload. Clicks are real ones, sent through
// the DevTools window; each is timed in the panel from the event that is to be answered (its own time stamp; for a row of
// the list, which may move on, the press; else the release) until the frame that shows its answer has been drawn. With --memory one more socket brings so many MiB in messages of 1 MiB.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NotReached, launch, waitFor } from './chromium.mjs';
import { startFlood } from './flood.mjs';
import { Panel } from './panel.mjs';

/** The numbers to meet: times in milliseconds, shares of 1, memory in MiB. */
const GOAL = { lost: 0, listed: 2000, click: 300, logShare: 0.05, usable: 300, payloads: 512 };
/** Bytes of a message. */
const BYTES = 100;
/** Time between two clicks, in milliseconds. */
const CLICK_EVERY = 250;
/** How long a run is looked at after its last message, in milliseconds. */
const AFTERWARDS = 60_000;
/** Messages of 1 MiB a second, where memory is measured: the page's buffer (8 MiB) is emptied ten times a second. */
const LARGE_RATE = 20;
/** Rows whose text is looked at, spread over the list. */
const SAMPLES = 50;

/** @typedef {{what: string, ms: number}} Click */
/** @typedef {{name: string, value: number | string, goal?: string, met?: boolean}} Figure */

const { values: options } = parseArgs({
  options: {
    extension: { type: 'string' },
    lab: { type: 'string' },
    out: { type: 'string', default: 'target/bench' },
    headless: { type: 'boolean', default: false },
    rate: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '2' },
    starts: { type: 'string', default: '3' },
    memory: { type: 'string', default: '0' },
  },
});
const folder = options.extension ?? '';
if (!fs.existsSync(path.join(folder, 'manifest.json'))) {
  console.error(`--extension ${folder} holds no manifest.json: build the extension first (cargo xtask build)`);
  process.exit(2);
}
const [rate, seconds, runs, starts, memory] = [options.rate, options.seconds, options.runs, options.starts, options.memory].map(Number);

/** @type {Figure[]} */
const figures = [];
const flood = await startFlood();
try {
  const usable = [];
  for (let start = 1; start < starts; start++) {
    const { browser, ms } = await open();
    usable.push(ms);
    await browser.close();
  }
  const { browser, page, panel, ms } = await open();
  usable.push(ms);
  usable.sort((a, b) => a - b);
  atMost(`usable after it is first shown, slowest of ${starts}, ms`, usable.at(-1) ?? NaN, GOAL.usable);
  try {
    await watch(panel);
    for (let run = 1; run <= runs; run++) await measure(browser, page, panel, run);
    if (memory) await fill(page, panel);
    await browser.screenshotDevTools(path.join(options.out, 'bench-live.png'), page);
    enter('thrown in the panel', panel.exceptions.length, '0', panel.exceptions.length === 0);
    for (const text of panel.exceptions) console.log(`thrown in the panel: ${text}`);
  } finally {
    await browser.close();
  }
} finally {
  await flood.stop();
  write();
}
process.exit(figures.every(({ met }) => met !== false) ? 0 : 1);

/** A fresh browser with the panel shown, and how long the panel took from the moment it was chosen. */
async function open() {
  const browser = await launch({ extensions: [folder], headless: options.headless });
  const page = await browser.page('about:blank');
  await page.goto(flood.url);
  // DevTools and the capture in its background have started; only the panel itself is measured.
  await browser.devtoolsPage();
  const devtools = await browser.devtools();
  const id = await waitFor(() => devtools.call(async () => {
    // @ts-ignore: a module of the DevTools front end
    const UI = await import('./ui/legacy/legacy.js');
    return UI.InspectorView.InspectorView.instance().tabbedPane?.tabs.map((/** @type {{id: string}} */ tab) => tab.id).find((/** @type {string} */ tab) => tab.startsWith('chrome-extension://'));
  }), { what: 'the panel is listed in DevTools' });
  await waitFor(() => page.evaluate("Function.prototype.toString.call(WebSocket) !== 'function WebSocket() { [native code] }'"), { what: 'the probe is in the page' });
  const began = performance.now();
  const shown = devtools.call(async (tab) => {
    // @ts-ignore: a module of the DevTools front end
    const UI = await import('./ui/legacy/legacy.js');
    await UI.ViewManager.ViewManager.instance().showView(tab);
  }, id);
  const session = await waitFor(async () => {
    const target = (await browser.targets()).find((t) => t.url.startsWith('chrome-extension://') && t.url.endsWith('/panel.html'));
    return target && browser.attach(target.targetId);
  }, { what: "the panel's document", every: 1 });
  await waitFor(() => session.evaluate("!['loading', undefined].includes(document.querySelector('main')?.dataset.state)"), { what: 'the panel is usable', every: 1 });
  const ms = performance.now() - began;
  await shown;
  return { browser, page, panel: await Panel.show(browser), ms };
}

/** Puts what measures into the panel's document: the time of every click, and of every reading of the log. @param {Panel} panel */
function watch(panel) {
  return panel.session.call(() => {
    /** @type {any} */
    const bench = { clicks: [], reads: [] };
    Object.assign(window, { bench });
    const clicked = (/** @type {Event} */ event) => {
      const target = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('[role=tab], [role=option]'));
      if (!target || !event.isTrusted || (event.type === 'click') === (target.dataset.row !== undefined)) return;
      const what = target.dataset.tab ?? (target.dataset.connection ? 'connection' : 'row');
      const id = target.id;
      const look = () => {
        if (document.getElementById(id)?.getAttribute('aria-selected') !== 'true') return void requestAnimationFrame(look);
        // After this frame's drawing.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => bench.clicks.push({ what, ms: performance.now() - event.timeStamp });
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    };
    addEventListener('pointerdown', clicked, true);
    addEventListener('click', clicked, true);
    const { network } = /** @type {any} */ (globalThis).chrome.devtools;
    const getHAR = network.getHAR.bind(network);
    network.getHAR = (/** @type {(har: any) => void} */ done) => {
      const began = performance.now();
      getHAR((/** @type {any} */ har) => {
        const answered = performance.now();
        done(har);
        // The reading of what came goes on in the next turn: the one after it ends the measure.
        setTimeout(() => setTimeout(() => bench.reads.push({ waited: answered - began, read: performance.now() - answered })));
      });
    };
  });
}

/** @param {import('./chromium.mjs').Browser} browser @param {import('./chromium.mjs').Session} page @param {Panel} panel @param {number} run */
async function measure(browser, page, panel, run) {
  const total = rate * seconds;
  const before = await panel.rows();
  await panel.session.evaluate('void (bench.clicks.length = 0, bench.reads.length = 0)');
  const began = performance.now();
  await page.evaluate(`open('/ws/paced/${rate}/${seconds}/${BYTES}?run=${run}')`);
  const row = await panel.row(({ id }) => !before.some((other) => other.id === id), { what: `the socket of run ${run}`, settled: false });
  await panel.select(row);
  await panel.openTab('frames');
  const clicking = clicks(browser, panel, row.id);
  /** @type {{count: number, wrong: number, first: number, last: number}} */
  const seen = await waitFor(async () => {
    const now = await page.evaluate('flood.seen');
    return now.count >= total && now;
  }, { what: `the page got ${total} messages`, bound: seconds * 1000 + AFTERWARDS, every: 100 });
  const listed = await waitFor(async () => {
    const { count, at } = await counted(panel, row.id);
    return count >= total && at;
  }, { what: `${total} messages are listed`, bound: AFTERWARDS, every: 20 }).catch((error) => {
    if (!(error instanceof NotReached)) throw error;
  });
  await clicking.stop();
  const wall = performance.now() - began;
  const during = await panel.session.evaluate('bench.clicks');
  const reads = await panel.session.evaluate('bench.reads');
  await panel.openTab('frames');
  const { count } = await counted(panel, row.id);
  const sampled = await sample(panel, count);
  const note = await panel.session.evaluate("document.querySelector('.status .notes')?.textContent ?? ''");
  const name = (/** @type {string} */ text) => `run ${run}: ${text}`;
  if (seen.wrong) console.log(`run ${run}: the page itself got ${seen.wrong} messages out of order`);
  enter(name(`${total} messages took the page, s`), round((seen.last - seen.first) / 1000, 2));
  atMost(name('lost'), total - count, GOAL.lost);
  atMost(name(`of ${SAMPLES} rows looked at, with another message`), sampled.length, 0);
  for (const text of sampled.slice(0, 5)) console.log(`     ${text}`);
  atMost(name('all listed after the last, ms'), listed ? Math.max(listed - seen.last, 0) : Infinity, GOAL.listed);
  clickFigures(name('clicks'), clicking.sent(), during);
  logFigures(name('log readings'), reads, wall);
  // The end makes the log be read once more, however long it is.
  await panel.session.evaluate('void (bench.clicks.length = 0, bench.reads.length = 0)');
  const ending = clicks(browser, panel, row.id);
  await page.evaluate('flood.socket.close()');
  const settled = performance.now();
  await panel.row(({ id }) => id === row.id, { what: `the end of run ${run}`, bound: AFTERWARDS });
  enter(name('settled after the close, ms'), round(performance.now() - settled));
  await ending.stop();
  clickFigures(name('clicks while it ends'), ending.sent(), await panel.session.evaluate('bench.clicks'));
  enter(name('status line'), note || '-');
  enter(name('memory of the panel: wasm, MiB'), await wasm(panel));
  enter(name('memory of the panel: JavaScript, MiB'), round((await panel.session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20));
}

/** Messages that the list shows of a connection, and the panel's time. @param {Panel} panel @param {string} id @returns {Promise<{count: number, at: number}>} */
function counted(panel, id) {
  return panel.session.call((wanted) => {
    const row = document.querySelector(`[role=option][data-connection=${JSON.stringify(wanted)}]`);
    const received = Number((/↓([\d,]+)/.exec(row?.textContent ?? '')?.[1] ?? '0').replaceAll(',', ''));
    const item = document.querySelector('.frames [data-row]');
    // While another tab is shown, the list of connections alone tells.
    const count = item ? Math.min(Number(item.getAttribute('aria-setsize')), received) : received;
    return { count, at: performance.timeOrigin + performance.now() };
  }, id);
}

/** Scrolls through the list: the rows that show another message than their place says. @param {Panel} panel @param {number} count @returns {Promise<string[]>} */
function sample(panel, count) {
  return panel.session.call(async (total, samples) => {
    const list = /** @type {HTMLElement} */ (document.querySelector('.frames [role=listbox]'));
    const wrong = [];
    for (let i = 0; i < samples; i++) {
      const place = Math.floor(i * (total - 1) / (samples - 1));
      list.scrollTop = place * 20;
      let row;
      for (let wait = 0; wait < 100 && !row; wait++) {
        await new Promise((ok) => requestAnimationFrame(() => setTimeout(ok)));
        row = list.querySelector(`[data-row="${place}"]`);
      }
      if (!row?.textContent?.includes(`${place},the`)) wrong.push(`row ${place}: ${row?.textContent?.slice(0, 120)}`);
    }
    list.scrollTop = list.scrollHeight;
    return wrong;
  }, count, SAMPLES);
}

/**
 * Clicks through tabs, rows and the connection until stopped.
 * @param {import('./chromium.mjs').Browser} browser @param {Panel} panel @param {string} id
 */
function clicks(browser, panel, id) {
  const targets = ['[role=tab][data-tab=why]', '[role=tab][data-tab=frames]', '.frames [data-row]:nth-child(9)', '[role=tab][data-tab=handshake]', '[role=tab][data-tab=frames]', '.frames [data-row]:nth-child(12)'];
  let stopped = false;
  let sent = 0;
  const done = (async () => {
    const devtools = await browser.devtools();
    const frame = await devtools.call(() => {
      // The panel's frame in the DevTools window, through the shadow trees that hold it.
      const find = (/** @type {ParentNode} */ root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element instanceof HTMLIFrameElement && element.src.endsWith('/panel.html')) return element;
          /** @type {any} */
          const inner = element.shadowRoot && find(element.shadowRoot);
          if (inner) return inner;
        }
      };
      const { x, y } = find(document)?.getBoundingClientRect() ?? { x: NaN, y: NaN };
      return { x, y };
    });
    for (let turn = 0; !stopped; turn++) {
      const place = await panel.session.call((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box && { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
      }, targets[turn % targets.length] ?? '');
      if (place) {
        const at = { x: frame.x + place.x, y: frame.y + place.y, button: 'left', clickCount: 1 };
        await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
        await devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
        sent++;
      }
      await new Promise((ok) => setTimeout(ok, CLICK_EVERY));
    }
  })();
  return {
    sent: () => sent,
    async stop() {
      stopped = true;
      await done;
      await waitFor(() => panel.session.evaluate(`bench.clicks.length >= ${sent}`), { what: 'the last click is answered', bound: 3_000 }).catch(() => {});
    },
  };
}

/** @param {string} name @param {number} sent @param {Click[]} answered */
function clickFigures(name, sent, answered) {
  const times = answered.map(({ ms }) => ms).sort((a, b) => a - b);
  enter(`${name}: sent, answered`, `${sent}, ${times.length}`, 'all', times.length >= sent && sent > 0);
  enter(`${name}: median, ms`, round(times[times.length >> 1] ?? NaN));
  atMost(`${name}: slowest, ms (${answered.find(({ ms }) => ms === times.at(-1))?.what ?? 'none'})`, times.at(-1) ?? Infinity, GOAL.click);
}

/** @param {string} name @param {{waited: number, read: number}[]} reads @param {number} wall ms */
function logFigures(name, reads, wall) {
  const spent = reads.reduce((sum, { waited, read }) => sum + waited + read, 0);
  enter(`${name}: count, slowest answer, slowest reading, ms`, `${reads.length}, ${round(Math.max(0, ...reads.map((r) => r.waited)))}, ${round(Math.max(0, ...reads.map((r) => r.read)))}`);
  atMost(`${name}: share of the time`, round(spent / wall, 3), GOAL.logShare);
}

/** More payloads than may be kept. @param {import('./chromium.mjs').Session} page @param {Panel} panel */
async function fill(page, panel) {
  const before = await panel.rows();
  await page.evaluate(`open('/ws/paced/${LARGE_RATE}/${memory / LARGE_RATE}/${2 ** 20}')`);
  await waitFor(() => page.evaluate(`flood.seen.count >= ${memory}`), { what: `the page got ${memory} MiB`, bound: AFTERWARDS, every: 100 }).catch(async (error) => {
    throw new Error(`${error.message}; it got ${await page.evaluate('flood.seen.count')}`);
  });
  const row = await panel.row(({ id }) => !before.some((other) => other.id === id), { what: 'the socket with large messages', settled: false });
  await waitFor(async () => (await counted(panel, row.id)).count >= memory, { what: `${memory} large messages are listed`, bound: AFTERWARDS, every: 100 }).catch((error) => console.log(String(error.message)));
  const { count } = await counted(panel, row.id);
  enter(`memory: of ${memory} messages of 1 MiB listed`, count);
  const note = await panel.session.evaluate("document.querySelector('.status .notes')?.textContent ?? ''");
  enter('memory: status line', note, 'says what was let go', memory <= GOAL.payloads || /oldest payloads were let go/.test(note));
  atMost('memory: wasm of the panel, MiB (payloads and all else)', await wasm(panel), 2 * GOAL.payloads);
}

/** MiB of the wasm's memory. @param {Panel} panel @returns {Promise<number>} */
async function wasm(panel) {
  return round(await panel.session.call(async () => {
    // @ts-ignore: made by the build; a second start answers what the first one made
    const { default: start } = await import('./panel.js');
    return (await start()).memory.buffer.byteLength;
  }) / 2 ** 20);
}

/** @param {string} name @param {number} value @param {number} goal */
function atMost(name, value, goal) {
  enter(name, Number.isInteger(value) || value < 1 ? value : round(value), `<= ${goal}`, value <= goal);
}

/** @param {string} name @param {number | string} value @param {string} [goal] @param {boolean} [met] */
function enter(name, value, goal, met) {
  figures.push({ name, value, goal, met });
  console.log(`${met === false ? 'MISS' : met ? 'ok  ' : '    '} ${name.padEnd(70)} ${String(value).padStart(10)} ${goal ?? ''}`);
}

/** @param {number} value @param {number} [digits] */
function round(value, digits = 0) {
  return Number(value.toFixed(digits));
}

function write() {
  fs.mkdirSync(options.out, { recursive: true });
  const file = path.join(options.out, 'bench-live.json');
  fs.writeFileSync(file, `${JSON.stringify(figures, null, 1)}\n`);
  console.log(file);
}
