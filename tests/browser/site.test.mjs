// The pages made for each code, in real Chromium: without scripts, with them, in other languages, in a narrow window.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeViolations } from './axe.mjs';
import { launchPlain, waitFor } from './chromium.mjs';
import { serveFolder } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SITE = process.env.WSWHY_SITE ?? path.join(ROOT, 'target', 'site');

/** @type {Awaited<ReturnType<typeof serveFolder>>} */
let served;
/** @type {import('./chromium.mjs').Browser} */
let browser;
/** @type {import('./chromium.mjs').Session} */
let session;
/** @type {string[]} */
let wrong = [];

before(async () => {
  if (!fs.existsSync(path.join(SITE, 'index.html'))) throw new Error(`${SITE} holds no index.html: make the site first (cargo xtask site)`);
  served = await serveFolder(SITE);
  ({ browser, session, exceptions: wrong } = await launchPlain(({ level }) => level === 'error'));
});
after(async () => {
  await browser?.close();
  served?.close();
});
afterEach(() => assert.deepEqual(wrong.splice(0), [], 'thrown, refused by the policy, or not found'));

/** @param {string} place */
const open = async (place) => {
  await session.goto('about:blank');
  await session.goto(served.address + place);
};
const get = (/** @type {string} */ expression) => session.evaluate(expression);
const until = (/** @type {string} */ expression, /** @type {string} */ what) => waitFor(() => session.evaluate(expression), { what });

const FRAME = "document.querySelector('wswhy-frame')";
const SHADOW = `${FRAME}.shadowRoot`;

/** Whether what stands in the frame has the background of a field that is pointed at. @param {string} selector */
const lit = (selector) => `['rgb(255, 224, 131)', 'rgb(122, 100, 18)'].includes(getComputedStyle(${SHADOW}.querySelector('${selector}')).backgroundColor)`;

/** Moves the pointer over the middle of an element. @param {string} element */
async function pointAt(element) {
  await get(`${element}.scrollIntoView({ block: 'center' })`);
  const [x, y] = await get(`(() => { const { left, top, width, height } = ${element}.getBoundingClientRect(); return [left + width / 2, top + height / 2]; })()`);
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
}

/** Opens a page with a script that runs before any of the page's own. @param {string} place @param {string} source */
async function openWith(place, source) {
  await session.send('Page.enable');
  const { identifier } = await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
  await open(place);
  await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
}

/** Runs when all markup is there, and none of the page's scripts has run. @param {string} what */
const beforeScripts = (what) => `
  globalThis.moved = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) moved += value; }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('wswhy-ready', () => { globalThis.ready = true; }, { capture: true });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive' || !${FRAME}) return;
    // What grows shall move what follows, and not be scrolled away.
    document.documentElement.style.overflowAnchor = 'none';
    globalThis.held = [...${SHADOW}.querySelectorAll('div, div *')];
    ${what}
  });`;

/** Until it is taken over or drawn. */
async function ready() {
  await get(`${FRAME}.scrollIntoView()`);
  await until('globalThis.ready', 'the frame is ready');
  await until('new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(() => ok(true))))', 'it is painted');
}

/** How many of the nodes that came with the page are there, and how many are. */
const kept = () => get(`(() => { const now = [...${SHADOW}.querySelectorAll('div, div *')]; return [now.filter((node, i) => node === held[i]).length, now.length, held.length]; })()`);

test('without scripts a page reads whole, and shows no search that would not work', async () => {
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await open('codes/1002/');
  // What the debugger asks still runs.
  const sections = await get("[...document.querySelectorAll('main section')].map((e) => e.getAttribute('aria-labelledby'))");
  for (const id of ['fix', 'meaning', 'seen', 'example', 'when', 'root-cause', 'causes', 'workarounds', 'dead-ends', 'versions', 'official', 'evidence']) assert.ok(sections.includes(id), id);
  assert.equal(await get("getComputedStyle(document.querySelector('.search')).visibility"), 'hidden');
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
});

for (const [place, lang, said] of /** @type {[string, string, RegExp][]} */ ([
  ['codes/1002/', 'en', /sent by the server: close, 2 bytes[^]*0x8 close[^]*88[^]*Close frame 1002 Protocol Error[^]*No rule is broken/],
  ['fr/codes/1006/', 'fr', /envoyée par le serveur[^]*0x8 close[^]*03 ee[^]*Trame Close 1006[^]*Code de fermeture interdit/],
  ['zh/codes/4000-4999/', 'zh-Hans', /服务器[^]*0x8 close[^]*0f a0/],
])) {
  test(`without scripts the example is annotated: /${place}`, async () => {
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await open(place);
    assert.match(await get(`${SHADOW}.querySelector('.body').innerText`), said);
    assert.equal(await get(`${SHADOW}.querySelector('.body').lang`), lang);
    assert.equal(await get(`${SHADOW}.querySelectorAll('.cell[data-field]').length`), 8);
    assert.equal(await get(`${FRAME}.innerText.trim()`), '', 'what stands there instead is not shown');
    await pointAt(`${SHADOW}.querySelector('.cell.field-opcode')`);
    await until(`${lit('.cell.field-opcode')} && ${lit('.run.field-fin')}`, 'the field and its byte are lit');
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  });
}

test('the search finds a code, a reason and a cause, with the keyboard alone', async () => {
  await open('codes/1002/');
  await until("!document.querySelector('.search').hidden", 'the search is there');
  const type = async (/** @type {string} */ text) => {
    await get("document.querySelector('.search input').value = ''");
    await get("document.querySelector('.search input').focus()");
    await session.send('Input.insertText', { text });
  };
  await type('keepalive ping timeout');
  await until("document.querySelectorAll('#found li').length > 0", 'hits');
  assert.match(await get("document.querySelector('#found li').textContent"), /keepalive ping timeout/i);
  await type('1011');
  await until("document.querySelector('#found li')?.textContent.startsWith('1011')", 'the code first');
  for (const key of ['ArrowDown', 'Enter']) {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: key === 'Enter' ? 13 : 40 });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
  await until("location.pathname === '/codes/1011/' && document.querySelector('.search')?.hidden === false", 'the page of the hit');
  await type('qqqqqq');
  await until("document.querySelector('.search [role=status]').textContent.length > 0", 'it says that nothing was found');
  assert.equal(await get("document.querySelector('#found').hidden"), true);
});

test('every page has its other languages, JSON and Markdown', async () => {
  await open('compare/1002-vs-1005/');
  const tags = await get("[...document.querySelectorAll('.languages a')].map((a) => a.lang)");
  assert.ok(tags.length > 1);
  for (const tag of tags) {
    await session.goto(await get(`document.querySelector('.languages a[lang="${tag}"]').href`));
    assert.equal(await get('document.documentElement.lang'), tag);
    for (const file of ['index.json', 'index.md']) {
      const text = await get(`fetch('${file}').then((answer) => answer.text())`);
      assert.match(text, /1005/, file);
      if (file === 'index.json') assert.deepEqual([JSON.parse(text).a, JSON.parse(text).b], [1002, 1005]);
    }
  }
});

for (const place of ['codes/1011/', 'fr/codes/1006/', 'pt/codes/1008/', 'vi/codes/1016-2999/', 'zh/codes/4000-4999/']) {
  test(`the example is a real frame, whose markup the script takes over: /${place}`, async () => {
    await openWith(place, beforeScripts(''));
    assert.equal(await get('globalThis.ready'), undefined, 'nothing is loaded before it comes into view');
    await ready();
    const [same, now, before] = await kept();
    assert.ok(same > 50, `${same} nodes`);
    assert.deepEqual([same, now], [before, before]);
    assert.equal(await get('moved'), 0, 'cumulative layout shift');
    await pointAt(`${SHADOW}.querySelector('.cell.field-payload')`);
    await until(`${lit('.cell.field-payload')} && ${lit('.run.field-payload')}`, 'what is pointed at is lit');
    await get(`${SHADOW}.querySelector('.cell.field-mask').focus()`);
    await until(`${lit('.cell.field-mask')} && ${lit('.run.field-mask')}`, 'what has the focus is lit');
    await get(`${FRAME}.setAttribute('hex', '81 02 48 69')`);
    await until(`${SHADOW}.querySelector('.body').innerText.includes('text')`, 'other bytes are drawn');
    assert.ok((await kept())[0] < before);
  });
}

for (const [name, change] of Object.entries({
  'words of another version': `${SHADOW}.querySelector('.fine').textContent = 'No rule is bent.'`,
  'a field of another version': `${SHADOW}.querySelector('.cell').remove()`,
  'an attribute of another version': `${SHADOW}.querySelector('.cell').className = 'cell'`,
  'more than is drawn': `${SHADOW}.querySelector('.body').append('More.')`,
  'other bytes than it says': `${FRAME}.setAttribute('hex', '88 02 03 eb')`,
  'another language': `${FRAME}.lang = 'fr'`,
})) {
  test(`what does not fit is drawn anew, without a fault: ${name}`, async () => {
    await openWith('codes/1002/', beforeScripts(change));
    await ready();
    const [same, now] = await kept();
    assert.ok(same < now, `${same} of ${now} nodes`);
    const said = await get(`${SHADOW}.querySelector('.body').innerText`);
    assert.match(said, name === 'another language' ? /Aucune règle/ : /No rule is broken/);
    assert.doesNotMatch(said, /More\./);
    assert.equal(await get(`${SHADOW}.querySelectorAll('.cell[data-field]').length`), 8);
    assert.notEqual(await get(`getComputedStyle(${SHADOW}.querySelector('.cell.field-opcode')).backgroundColor`), 'rgba(0, 0, 0, 0)', 'its style applies');
  });
}

test('nothing moves when the frame is taken over; it would if it were drawn into an empty one', async () => {
  await openWith('codes/1002/', beforeScripts(`
    const empty = document.createElement('wswhy-frame');
    for (const { name, value } of ${FRAME}.attributes) empty.setAttribute(name, value);
    ${FRAME}.replaceWith(empty);`));
  await ready();
  assert.ok((await get('moved')) > 0);
});

test('without the wasm the example stays as it came', async () => {
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*.wasm' }] });
  const asked = new Promise((ok) => {
    const stop = session.on('Fetch.requestPaused', async ({ requestId }) => {
      stop();
      await session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
      ok(undefined);
    });
  });
  await openWith('codes/1002/', beforeScripts(''));
  await get(`${FRAME}.scrollIntoView()`);
  await asked;
  await until('new Promise((ok) => requestIdleCallback(() => ok(true)))', 'nothing more to do');
  const [same, now, before] = await kept();
  assert.deepEqual([same, now], [before, before]);
  assert.equal(await get('globalThis.ready'), undefined);
  await get(`${FRAME}.setAttribute('hex', '88 00')`);
  await until(`${SHADOW}.querySelector('slot')`, 'it says nothing of other bytes');
  await session.send('Fetch.disable');
  wrong.length = 0;
});

test('any two codes are composed', async () => {
  await open('compare/?a=1002&b=1015');
  await until("document.querySelector('wswhy-compare')?.shadowRoot?.textContent.includes('1015')", 'the pair');
});

for (const scheme of ['light', 'dark']) {
  for (const place of ['', 'codes/1002/', 'compare/1002-vs-1005/', 'causes/idle-timeout/intermediary/', 'zh/codes/1006/']) {
    test(`axe-core finds nothing, ${scheme}: /${place}`, async () => {
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      await open(place);
      if (place.includes('codes/')) {
        await get("document.querySelector('wswhy-frame').scrollIntoView()");
        await until("document.querySelector('wswhy-frame').shadowRoot?.querySelector('[data-field]')", 'the frame is drawn');
      }
      assert.deepEqual(await axeViolations(session), []);
      await session.send('Emulation.setEmulatedMedia', { features: [] });
    });
  }
}

for (const place of ['', 'codes/1006/', 'compare/1002-vs-1005/', 'causes/', 'causes/idle-timeout/intermediary/', 'registries/', 'fr/codes/1011/']) {
  test(`nothing runs over the edge of a narrow window: /${place}`, async () => {
    await session.send('Emulation.setDeviceMetricsOverride', { width: 320, height: 700, deviceScaleFactor: 1, mobile: false });
    await open(place);
    assert.ok((await get('document.documentElement.scrollWidth')) <= 320, `${await get('document.documentElement.scrollWidth')} px`);
    await session.send('Emulation.clearDeviceMetricsOverride');
  });
}
