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

test('without scripts a page reads whole, and shows no search that would not work', async () => {
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await open('codes/1002/');
  // What the debugger asks still runs.
  const sections = await get("[...document.querySelectorAll('main section')].map((e) => e.getAttribute('aria-labelledby'))");
  for (const id of ['fix', 'meaning', 'seen', 'example', 'when', 'root-cause', 'causes', 'workarounds', 'dead-ends', 'versions', 'official', 'evidence']) assert.ok(sections.includes(id), id);
  assert.equal(await get("getComputedStyle(document.querySelector('.search')).visibility"), 'hidden');
  assert.match(await get("document.querySelector('#example').parentElement.innerText"), /88 02 03 ea/);
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
});

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

test('the example is a real frame, drawn from its bytes', async () => {
  await open('codes/1011/');
  await get("document.querySelector('wswhy-frame').scrollIntoView()");
  await until("document.querySelector('wswhy-frame').shadowRoot?.querySelector('[data-field]')", 'the frame is drawn');
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
