// What the panel shows and how it is worked: real Chromium, real DevTools, real sockets.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { axeViolations } from './axe.mjs';
import { waitFor } from './chromium.mjs';
import { extension } from './panel-lab.mjs';
import { inDecoder } from './panel.mjs';
import { panelBrowser } from './panel-pages.mjs';

/** @typedef {import('./panel.mjs').Panel} Panel */

/** @type {Awaited<ReturnType<typeof panelBrowser>>} */
let at;
before(async () => { at = await panelBrowser(); });
after(() => at?.close());
afterEach(() => assert.deepEqual(at.panel.exceptions.splice(0), [], 'thrown in the panel'));

/** @param {string} expression @returns {Promise<any>} its value in the panel */
const panel = (expression) => at.panel.session.evaluate(expression);
/** @param {string} expression @param {string} what */
const until = (expression, what) => waitFor(() => panel(expression), { what });
/** What the list of frames shows, row by row. @returns {Promise<string[]>} */
const frames = () => panel("[...document.querySelectorAll('.frames [data-row] .data')].map((e) => e.textContent)");

/** Types into a field as a user does. @param {string} selector @param {string} text */
async function type(selector, text) {
  await panel(`{ const e = document.querySelector(${JSON.stringify(selector)}); e.focus(); e.select(); }`);
  await at.panel.session.send('Input.insertText', { text });
}

/** Makes a socket in a script of the page, and waits for its end. @param {string} path @param {string} [then] run with the socket as `s` */
const socket = (path, then = '') => at.page.evaluate(`go(${JSON.stringify(path)}, (s) => { ${then} })`);
/** The keyboard's user has come into the panel: its first button has the focus. */
const enter = () => panel("document.querySelector('[data-action=record]').focus()");

test('the empty state says what is captured, since when, and offers "Reload and capture"', async () => {
  await at.open();
  const text = await panel("document.querySelector('main').innerText");
  assert.match(text, /No WebSocket yet/);
  assert.match(text, /captured since \d\d:\d\d:\d\d/);
  assert.match(text, /frames, handshakes .* close codes, reasons and calls of close\(\)/);
  const documents = await at.page.evaluate('performance.timeOrigin');
  await at.panel.click('[data-action=reload-and-capture-now]');
  await waitFor(async () => (await at.page.evaluate('performance.timeOrigin')) !== documents, { what: 'the page is reloaded' });
});

const oneFile = !fs.existsSync(path.join(extension(), 'panel_rest.wasm'));
test('a later part of the panel cannot be loaded: it says so, and the next click tries again', { skip: oneFile && 'this build is in one file' }, async () => {
  await at.open();
  await socket('/close/1011/whole');
  await at.closed('/whole');
  await panel("{ const { fetch } = window; window.fetch = () => { window.fetch = fetch; return Promise.reject(new TypeError('gone')); }; }");
  await at.panel.click('[data-tab=frames]');
  await until("/panel_rest\\.wasm.*close DevTools/.test(document.querySelector('.troubles')?.textContent ?? '')", 'it says what is missing');
  assert.equal(await panel("document.querySelector('[data-tab=why]').getAttribute('aria-selected')"), 'true', 'the tab is not left');
  await at.panel.click('[data-tab=frames]');
  await until("document.querySelector('[data-tab=frames]').getAttribute('aria-selected') === 'true'", 'the second click loads it');
});

test('"Reload and capture" sees the socket that an inline script opens during load', async () => {
  await at.open('new WebSocket("$WS/close/1011/early")');
  await at.panel.act('reload-and-capture');
  await waitFor(async () => (await at.panel.rows()).some(({ text }) => text.includes('1011')), { what: 'a row with 1011' });
  await at.closed('/close/1011/early');
  assert.equal(await at.panel.verdict(), 'server-reported/internal-error');
});

test('opens by itself on the socket that just closed badly, and not over the one that the user chose', async () => {
  await at.open();
  await socket('/close/1000/fine');
  await at.panel.row(({ url }) => url.includes('/close/1000/'), { what: 'the good close' });
  await socket('/close/1011/first');
  await until("document.querySelector('[role=option][aria-selected=true]')?.dataset.url.includes('/close/1011/first')", 'the bad close is selected by itself');
  assert.equal(await at.panel.verdict(), 'server-reported/internal-error');
  await at.closed('/close/1000/fine');
  await socket('/close/1002/second');
  await at.panel.row(({ url }) => url.includes('/close/1002/'), { what: 'the second bad close' });
  await until("document.querySelector('.newer')?.textContent.includes('1002')", 'a hint at the newer one');
  assert.ok(await panel("document.querySelector('[role=option][aria-selected=true]').dataset.url.includes('/close/1000/fine')"), 'the choice stays');
  await at.panel.click('.newer');
  await until("document.querySelector('[role=option][aria-selected=true]').dataset.url.includes('/close/1002/second')", 'the hint leads there');
});

test('a socket opened from the console is one row, with its code', async () => {
  await at.open();
  await at.page.evaluate(`new Promise((ok) => { new WebSocket('${at.pages.ws}/close/1011/console').onclose = ok; }).then(() => {})`);
  await at.panel.row(({ text }) => text.includes('1011'), { what: 'the row with the code' });
  assert.deepEqual((await at.panel.rows()).map(({ url }) => url.replace(at.pages.ws, '')), ['/close/1011/console']);
});

test("the line of the page's close() opens in Sources", async () => {
  await at.open('function leave(s) { s.close(); }');
  await socket('/echo', 's.onopen = () => leave(s);');
  await at.closed('/echo');
  await at.panel.openTab('why');
  assert.equal(await at.panel.verdict(), 'page-closed-without-code');
  assert.match(await panel("document.querySelector('.caller').innerText"), /page-\d+:\d+:\d+/);
  assert.doesNotMatch(await at.panel.text(), /wswhy-probe/);
  await at.panel.click('.caller button');
  const devtools = await at.browser.devtools();
  const chosen = () => devtools.call(async () => {
    // @ts-ignore: a module of the DevTools front end
    const UI = await import('./ui/legacy/legacy.js');
    return UI.InspectorView.InspectorView.instance().tabbedPane.selectedTabId;
  });
  await waitFor(async () => (await chosen()) === 'sources', { what: 'Sources is shown' });
  await at.browser.showPanel();
});

describe('frames', () => {
  const said = ['alpha', '{"kind":"beta","n":[1,2]}', 'gamma ray'];
  before(async () => {
    await at.open();
    await socket('/echo', `
      let n = 0;
      s.onopen = () => { for (const text of ${JSON.stringify(said)}) s.send(text); s.send(new Uint8Array([1, 2, 255])); };
      s.onmessage = () => { if (++n === 4) s.close(4001, 'enough'); };`);
    await at.closed('/echo');
    await at.panel.openTab('frames');
    await waitFor(async () => (await frames()).length >= 10, { what: 'eight messages and both closes are listed' });
  });

  const filters = /** @type {[string, string[]][]} */ ([
    ['alpha', ['alpha', 'alpha']],
    ['/^g.*y$/', ['gamma ray', 'gamma ray']],
    ['/GAMMA/i dir:sent', ['gamma ray']],
    ['"gamma ray" dir:received', ['gamma ray']],
    ['-alpha -beta op:text dir:sent', ['gamma ray']],
    ['op:binary', ['01 02 ff', '01 02 ff']],
    ['dir:received op:binary', ['01 02 ff']],
    ['nothing like it', []],
  ]);
  for (const [typed, expected] of filters) {
    test(`filter ${typed}`, async () => {
      await type('[data-filter]', typed);
      // The rows after the messages (what ended the socket) stay whatever is typed.
      await waitFor(async () => JSON.stringify((await frames()).filter((text) => !/^(code|Close|empty|4001)/i.test(text) && !text.includes('4001'))) === JSON.stringify(expected), { what: `${JSON.stringify(expected)} for ${typed}` })
        .catch(async (error) => { throw new Error(`${error.message}; listed: ${JSON.stringify(await frames())}`); });
    });
  }

  const wrong = /** @type {[string, RegExp][]} */ ([['/(/', /regular expression is not valid/], ['dir:up', /dir:up is not known/], ['op:ping', /op:ping is not known/]]);
  for (const [typed, expected] of wrong) {
    test(`filter ${typed} says what is wrong`, async () => {
      await type('[data-filter]', typed);
      await waitFor(async () => expected.test(await panel("document.querySelector('.filter [role=status]').textContent")), { what: `${expected}` });
      assert.equal(await panel("document.querySelector('[data-filter]').getAttribute('aria-invalid')"), 'true');
    });
  }

  test('a message opens as JSON, as text and as reconstructed bytes; the close as its Close frame', async () => {
    await panel("document.querySelector('[data-filter]').select()");
    await at.panel.press('Delete');
    await waitFor(async () => (await frames()).length >= 10, { what: 'all rows are back' });
    const place = (await frames()).indexOf(said[1]);
    await at.panel.click(`.frames [data-row="${place}"]`);
    await until("document.querySelector('.frame-detail .tree')?.textContent.includes('beta')", 'the JSON tree');
    await at.panel.click('[data-view=text]');
    await until(`document.querySelector('.frame-detail pre')?.textContent === ${JSON.stringify(said[1])}`, 'the text');
    await at.panel.click('[data-view=bytes]');
    const note = await waitFor(() => panel("document.querySelector('[data-reconstructed]')?.textContent"), { what: 'the note' });
    assert.match(note, /^reconstructed: fragmentation, mask key, RSV bits, ping and pong are not shown by Chromium/i);
    const close = (await frames()).findIndex((text) => text.includes('code 4001'));
    await at.panel.click(`.frames [data-row="${close}"]`);
    await until("document.querySelector('.frame-detail')?.textContent.includes('enough')", 'the close is shown');
    assert.match(await panel("document.querySelector('[data-reconstructed]').textContent"), /reconstructed/i);
    // 0x88, a payload of 2 + 6 bytes, 4001 and the reason.
    assert.match(await panel("document.querySelector('.frame-detail').innerText.replace(/\\s+/g, ' ')"), /88 08 0f a1 65 6e 6f 75 67 68/);
  });

  test('a payload that is HTML stays text', async () => {
    const html = '<img src=x onerror="window.hit=1"><b>bold</b>';
    await at.open();
    await socket(`/say/${encodeURIComponent(encodeURIComponent(html)).replaceAll('%25', '%')}`, `s.onmessage = () => s.close(1000, '<i>bye</i>');`);
    await at.closed('/say/');
    for (const tab of /** @type {const} */ (['why', 'handshake', 'frames'])) {
      await at.panel.openTab(tab);
      assert.deepEqual(await panel("[...document.querySelectorAll('main img, main b, main i')].map((e) => e.outerHTML)"), [], tab);
    }
    await waitFor(async () => (await frames()).includes(html), { what: 'the payload as it came' });
    await at.panel.click('.frames [data-row="0"]');
    await until(`document.querySelector('.frame-detail pre')?.textContent === ${JSON.stringify(html)}`, 'the payload as text');
    assert.deepEqual(await panel("[document.querySelectorAll('main img').length, window.hit ?? null]"), [0, null]);
  });
});

test('10,000 messages are listed and scrolled, and the list stays where the user scrolled to', async () => {
  await at.open();
  await at.page.evaluate("void go('/many/10000', (s) => { window.many = s; })");
  const row = await at.panel.row(({ url }) => url.includes('/many/'), { what: 'the socket', settled: false });
  await at.panel.select(row);
  await at.panel.openTab('frames');
  await until("document.querySelector('.frames [data-row]')?.getAttribute('aria-setsize') === '10000'", '10,000 rows');
  await waitFor(async () => (await frames()).includes('message 9999'), { what: 'the list follows its end' });
  assert.ok((await frames()).length < 200, 'only what is visible is in the document');
  for (const place of [0, 1234, 5000, 9999]) {
    await panel(`document.querySelector('.frames [role=listbox]').scrollTop = ${place} * 20`);
    await waitFor(() => panel(`document.querySelector('.frames [data-row="${place}"] .data')?.textContent === 'message ${place}'`), { what: `row ${place}` });
  }
  await panel("document.querySelector('.frames [role=listbox]').scrollTop = 100_000");
  await waitFor(async () => (await frames()).includes('message 5000'), { what: 'the middle' });
  await at.page.evaluate("void many.close(4000, 'seen')");
  await at.panel.row(({ url }) => url.includes('/many/'), { what: 'the close' });
  assert.ok((await frames()).includes('message 5000'), 'the list did not jump');
});

test('by keyboard alone', async () => {
  const { panel: keys } = at;
  await at.open();
  await socket('/close/1000/one');
  await socket('/say/hello', "s.onmessage = () => s.close(4000, 'two');");
  await at.panel.row(({ url }) => url.includes('/say/'), { what: 'the second socket' });
  const focused = () => panel("((e) => e.dataset.action ?? e.dataset.tab ?? (e.matches('.connection-list') ? 'connections' : e.matches('.frames [role=listbox]') ? 'frames' : e.hasAttribute('data-filter') ? 'filter' : e.hasAttribute('data-decode-input') ? 'decode-input' : e.dataset.format ?? e.tagName))(document.activeElement.contentDocument?.activeElement ?? document.activeElement)");
  /** Presses Tab until this has the focus. @param {string} what */
  const tabTo = async (what) => {
    const seen = [];
    for (let i = 0; i < 40; i++) {
      await keys.press('Tab');
      const now = await focused();
      seen.push(now);
      if (now === what) return;
    }
    assert.fail(`${what} is not reached by Tab; passed: ${seen.join(', ')}`);
  };
  await enter();
  await tabTo('clear');
  const ring = await panel("getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).boxShadow");
  assert.ok(!/^nonenone$/.test(ring), 'the focus can be seen');
  await tabTo('connections');
  await keys.press('Home');
  await until("document.querySelector('[role=option][aria-selected=true]')?.dataset.url.includes('/close/1000/one')", 'Home chooses the first');
  await keys.press('ArrowDown');
  await until("document.querySelector('[role=option][aria-selected=true]')?.dataset.url.includes('/say/')", 'the arrow chooses the next');
  await tabTo('why');
  await keys.press('ArrowRight');
  await until("document.querySelector('[data-tab=frames]').getAttribute('aria-selected') === 'true'", 'the arrow opens Frames');
  await tabTo('filter');
  await tabTo('frames');
  await keys.press('Home');
  await until("document.querySelector('.frame-detail')?.textContent.includes('hello')", 'the first frame is shown');
  await keys.press('Escape');
  await until("!document.querySelector('.frame-detail')", 'Escape closes it');
  await enter();
  await tabTo('decode');
  await keys.press('Enter');
  await until(inDecoder("document.querySelector('[data-decode-input]')"), 'the page in its frame');
  await tabTo('decode-input');
  await at.panel.session.send('Input.insertText', { text: '83 00' });
  await until(inDecoder("document.querySelector('[data-violation]')"), 'typed bytes are decoded');
  await enter();
  await tabTo('decode');
  await keys.press('Enter');
  await enter();
  await tabTo('copy-report');
  await keys.press('Enter');
  await until("document.querySelector('[data-report-text]')?.textContent.length > 100", 'the report');
  await tabTo('close-dialog');
  await keys.press('Enter');
  await until("!document.querySelector('[data-report-text]')", 'the report is closed');
});

test('Clear empties the list, and what comes after is listed', async () => {
  await at.open();
  await socket('/close/1011/before');
  await at.panel.row(({ url }) => url.includes('/before'), { what: 'the socket' });
  await at.panel.act('clear');
  await waitFor(async () => (await at.panel.state()) === 'empty', { what: 'the panel is empty' });
  await socket('/close/1002/after');
  await at.closed('/after');
  assert.deepEqual((await at.panel.rows()).map(({ url }) => url.replace(at.pages.ws, '')), ['/close/1002/after']);
});

test('Record off: what comes is not listed, what is listed stays', async () => {
  await at.open();
  const record = async (/** @type {string} */ pressed) => {
    await at.panel.click('[data-action=record]');
    await waitFor(() => at.panel.session.call((wanted) => document.querySelector('[data-action=record]')?.getAttribute('aria-pressed') === wanted, pressed), { what: `Record is ${pressed}`, bound: 5_000 });
  };
  await socket('/close/1011/kept');
  await at.closed('/kept');
  // Counts what the panel has read: both sources must have told of the socket while recording is off.
  await panel(`{
    const { inspectedWindow, network } = chrome.devtools;
    const { eval: evaluate } = inspectedWindow, { getHAR } = network;
    window.reads = { page: 0, log: 0 };
    inspectedWindow.eval = (source, ...more) => { const done = more.pop(); return evaluate.call(inspectedWindow, source, ...more, (...answer) => { done(...answer); reads.page++; }); };
    network.getHAR = (done) => getHAR.call(network, (har) => { done(har); reads.log++; });
  }`);
  await record('false');
  await until("document.querySelector('[data-action=record]').getAttribute('aria-pressed') === 'false'", 'recording is off');
  await socket('/close/1011/missed');
  await panel('void (reads.page = reads.log = 0)');
  await until('reads.page > 2 && reads.log > 2', 'both sources are read');
  assert.deepEqual((await at.panel.rows()).map(({ url }) => url.split('/').at(-1)), ['kept']);
  await record('true');
  await socket('/close/1011/again');
  await at.closed('/again');
  assert.deepEqual((await at.panel.rows()).map(({ url }) => url.split('/').at(-1)), ['kept', 'again']);
});

test('axe-core finds nothing: the panel, empty, and in each of its parts', async () => {
  await at.open();
  const found = async (/** @type {string} */ part) => assert.deepEqual(await axeViolations(at.panel.session), [], part);
  await found('empty');
  await socket('/close/1011/oops');
  await at.closed('/close/1011/oops');
  for (const part of ['why', 'frames', 'handshake']) {
    await at.panel.click(`[data-tab=${part}]`);
    await until(`document.querySelector('[data-tab=${part}]').getAttribute('aria-selected') === 'true'`, part);
    await found(part);
  }
});

test('another language: the words change, and nothing that was captured is lost', async () => {
  await at.open();
  await socket('/close/1011/oops');
  await at.closed('/close/1011/oops');
  const sentence = () => panel("document.querySelector('h1').textContent");
  const english = await sentence();
  const choose = async (/** @type {string} */ tag) => {
    await panel(`{ const list = document.querySelector('[data-action=language]'); list.value = '${tag}'; list.dispatchEvent(new Event('change', { bubbles: true })); }`);
    await until(`document.documentElement.lang === '${tag}'`, tag);
  };
  for (const tag of await panel("[...document.querySelectorAll('[data-action=language] option')].map((e) => e.value)")) {
    await choose(tag);
    await at.closed('/close/1011/oops');
    assert.equal(await at.panel.verdict(), 'server-reported/internal-error');
    if (tag === 'en') assert.equal(await sentence(), english);
    else assert.notEqual(await sentence(), english);
    assert.match(await sentence(), /1011/);
  }
  await choose('en');
});
