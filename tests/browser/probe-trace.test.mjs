// The same page script with the probe and without: what a page can tell is the list in probe-differences.json, no more and no less.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { PROBE, lab } from './probe-lab.mjs';
import { trace } from './probe-trace.mjs';

/** @typedef {[string, string][]} Trace */

/** @type {Record<string, {why: string, labels: string[]}>} */
const ALLOWED = JSON.parse(fs.readFileSync(new URL('probe-differences.json', import.meta.url), 'utf8'));
const script = `window.trace = ${trace}`;
/** @type {Awaited<ReturnType<typeof lab>>} */
let at;
/** @type {Trace} */
let plain;

/** @param {{probe?: string, late?: boolean}} [how] @returns {Promise<Trace>} */
async function traced({ probe, late } = {}) {
  const page = await at.open({ script, probe: probe ?? null });
  if (late) assert.equal(await page.install(), 'installed late');
  const result = await page.run(`trace(${JSON.stringify(at.ws)})`);
  if (probe || late) {
    await page.drain();
    assert.ok(page.all('N').length > 20, 'the probe was there and recorded the script');
  }
  return result;
}

/** @param {string} value @returns {string} without the frames of the probe */
const withoutFrames = (value) => value.split('\n').filter((line) => !line.includes('wswhy-probe.js')).join('\n');

/** Whether a difference is of the kind that it is listed as. @type {Record<string, (without: string, with_: string) => boolean>} */
const EXPLAINS = {
  toString: (/** @type {string} */ without, /** @type {string} */ with_) => /^function (get |set )?\w+\(\) \{ \[native code\] \}$/.test(without) && with_ === 'function () { [native code] }',
  frames: (without, with_) => with_ !== without && withoutFrames(with_) === without,
  strict: () => true,
  place: (without, with_) => /page=N:\d+:\d+$/.test(without) && /^wswhy-probe\.js:\d+:\d+$/.test(with_),
  proxy: () => true,
};

/** @param {Trace} fresh */
function compare(fresh) {
  // A label may gain or lose " throws": it is the same step.
  const name = (/** @type {string} */ label) => label.replace(/^(WebSocket\.(?:arguments|caller) = 1) throws$/, '$1');
  assert.deepEqual(fresh.map(([label]) => name(label)), plain.map(([label]) => name(label)), 'the same steps in the same order');
  const differing = new Map(fresh.flatMap(([label, value], i) => (value === plain[i][1] ? [] : [[name(label), [plain[i][1], value]]])));
  const listed = new Map(Object.entries(ALLOWED).flatMap(([kind, { labels }]) => labels.map((label) => [label, kind])));
  assert.deepEqual([...differing.keys()].filter((label) => !listed.has(label)), [], 'differences that are not listed');
  assert.deepEqual([...listed.keys()].filter((label) => !differing.has(label)), [], 'listed, but there is no difference any more');
  for (const [label, [without, with_]] of differing) assert.ok(EXPLAINS[/** @type {string} */ (listed.get(label))](without, with_), `${label} is not ${listed.get(label)}: ${without} → ${with_}`);
}

before(async () => {
  at = await lab();
  plain = await traced();
});
after(() => at?.close());

test('without the probe the script gives the same trace each time', async () => {
  assert.ok(plain.length > 500, `${plain.length} observations`);
  assert.deepEqual(await traced(), plain);
});

test('put in before the page, it changes only what is listed', async () => compare(await traced({ probe: PROBE })));

test('installed late, it changes only what is listed', async () => compare(await traced({ late: true })));

test('installed late, functions that the page kept from before are no longer those on the objects', async () => {
  const page = await at.open({ script: 'window.kept = { WebSocket, send: WebSocket.prototype.send, close: WebSocket.prototype.close, add: EventTarget.prototype.addEventListener, url: Object.getOwnPropertyDescriptor(WebSocket.prototype, "url").get }' });
  await page.install();
  assert.deepEqual(await page.run(`[kept.WebSocket === WebSocket, kept.send === WebSocket.prototype.send, kept.close === WebSocket.prototype.close, kept.add === EventTarget.prototype.addEventListener,
    kept.url === Object.getOwnPropertyDescriptor(WebSocket.prototype, 'url').get, kept.WebSocket.prototype === WebSocket.prototype]`), [false, false, false, false, true, true]);
  assert.deepEqual(await page.run(`(async () => { const s = new kept.WebSocket('${at.ws}/say/x'); await new Promise((ok) => { s.onmessage = ok; }); return [s instanceof WebSocket, s.constructor === WebSocket]; })()`), [true, true]);
});

test('a difference that is not listed would be found', () => {
  const grown = /** @type {Trace} */ (plain.map(([label, value], i) => [label, i === 3 ? `${value}!` : value]));
  assert.throws(() => compare(grown), /not listed/);
  assert.throws(() => compare(plain), /no difference any more/);
});
