// How the panel captures: before it is shown, on hostile pages, without touching the page, again after DevTools was closed.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { launch, waitFor } from './chromium.mjs';
import { extension } from './panel-lab.mjs';
import { Panel } from './panel.mjs';
import { PROBED, freshPage, panelBrowser, startPages } from './panel-pages.mjs';

const NATIVE = 'function WebSocket() { [native code] }';

describe('with the panel shown', () => {
  /** @type {Awaited<ReturnType<typeof panelBrowser>>} */
  let at;
  before(async () => {
    at = await panelBrowser();
    await at.page.send('Runtime.enable');
  });
  after(() => at?.close());
  afterEach(() => assert.deepEqual(at.panel.exceptions.splice(0), [], 'thrown in the panel'));

  /** @param {string} expression @returns {Promise<any>} */
  const panel = (expression) => at.panel.session.evaluate(expression);

  describe('observe only', () => {
    before(() => at.open());
    after(async () => {
      if (await panel("document.querySelector('[data-action=observe-only]').getAttribute('aria-pressed') === 'true'")) await at.panel.act('observe-only');
    });

    test('puts nothing into the page, says what that costs, and shows what the log has', async () => {
      await at.panel.act('observe-only');
      await waitFor(() => panel("/Close codes, reasons and close\\(\\) calls are not seen/.test(document.querySelector('main').innerText)"), { what: 'the cost is said' });
      const url = at.pages.page();
      await at.page.goto(url);
      assert.deepEqual(await at.page.evaluate("go('/opcode-3')"), { code: 1006, reason: '', wasClean: false });
      await at.closed('/opcode-3');
      assert.equal(await at.panel.verdict(), 'server-frame/reserved-opcode');
      await at.page.evaluate("go('/close/1011/unseen')");
      await at.closed('/close/1011');
      assert.match(await at.panel.verdict(), /^unknown\//);
      assert.equal(await at.page.evaluate('Function.prototype.toString.call(WebSocket)'), NATIVE, 'the page is untouched');
      assert.equal(await at.page.evaluate("new Error().stack.includes('wswhy')"), false);
    });

    test('is remembered for the site alone', async () => {
      const other = await startPages();
      try {
        await at.page.goto(other.page());
        await waitFor(() => at.page.evaluate(PROBED), { what: 'the probe is in a page of another site' });
        await waitFor(() => panel("document.querySelector('[data-action=observe-only]').getAttribute('aria-pressed') === 'false'"), { what: 'the switch is off there' });
        await at.page.goto(at.pages.page());
        await waitFor(() => panel("document.querySelector('[data-action=observe-only]').getAttribute('aria-pressed') === 'true'"), { what: 'the switch is on again' });
        await at.page.evaluate("go('/close/1011/again')");
        await at.panel.row(({ url }) => url.includes('/again'), { what: 'the socket' });
        assert.equal(await at.page.evaluate('Function.prototype.toString.call(WebSocket)'), NATIVE);
      } finally {
        other.stop();
      }
    });

    test('off again: the probe comes back', async () => {
      await at.panel.act('observe-only');
      await waitFor(() => at.page.evaluate(PROBED), { what: 'the probe is in the page' });
      await at.page.evaluate("go('/close/1011/seen')");
      await at.closed('/seen');
      assert.equal(await at.panel.verdict(), 'server-reported/internal-error');
    });
  });

  test('the console line: exactly one for a bad close, none for a good one', async () => {
    await at.open();
    /** @type {string[]} */
    const lines = [];
    const off = at.page.on('Runtime.consoleAPICalled', ({ args }) => lines.push(String(args[0]?.value)));
    await at.panel.click('[data-action=console-line]');
    try {
      await at.page.evaluate("go('/close/1000/good')");
      await at.closed('/good');
      await at.page.evaluate("go('/close/1011/bad%20reason')");
      await at.closed('/bad');
      await waitFor(() => lines.length > 0, { what: 'a console line' });
      // Whatever a second line would take has passed when a later socket has its own.
      await at.page.evaluate("go('/opcode-3')");
      await at.closed('/opcode-3');
      await waitFor(() => lines.some((text) => text.includes('opcode-3')), { what: 'the line of the next socket' });
      assert.equal(lines.length, 2, lines.join('\n'));
      assert.match(lines[0] ?? '', /^wswhy: WebSocket \d+ \(ws:.*\/close\/1011\/bad%20reason\) closed with code 1011, reason "bad reason", clean: server-reported\/internal-error$/);
      assert.match(lines[1] ?? '', /closed with code 1006.*: server-frame\/reserved-opcode$/);
    } finally {
      off();
      await at.panel.click('[data-action=console-line]');
    }
  });

  test('a hostile page: natives overwritten, garbage fed; nothing is thrown into it, and what can be seen is shown', async () => {
    const url = at.pages.page(`
      window.thrown = [];
      addEventListener('error', (e) => thrown.push(String(e.message)));
      addEventListener('unhandledrejection', (e) => thrown.push(String(e.reason)));
      const Real = WebSocket;
      window.start = (path) => new Promise((ok) => { const s = new Real('$WS' + path); s.onclose = ({ code }) => ok(code); });
      addEventListener('wswhy', () => 'H99;1:1garbage');
      // What answers in the probe's place answers first.
      const own = () => 'M9999999999;1:x';
      addEventListener('wswhy', own);
      const evil = () => { throw new Error('hostile'); };
      JSON.stringify = JSON.parse = evil;
      for (const name of ['push', 'map', 'join', 'slice', 'forEach', 'concat', 'splice']) Array.prototype[name] = evil;
      Object.defineProperty(Array.prototype, 0, { get: evil, set: evil, configurable: true });
      String.prototype.slice = String.prototype.split = evil;
      Function.prototype.call = Function.prototype.apply = Function.prototype.bind = evil;
      Date.now = performance.now = evil;
      window.WebSocket = class extends Real { constructor(...args) { super(...args); } };`);
    await at.page.goto('about:blank');
    await at.page.goto(url);
    await at.panel.act('clear');
    await waitFor(async () => (await at.panel.state()) === 'empty', { what: 'the panel is empty' });
    assert.equal(await at.page.evaluate("start('/close/1011/hostile')"), 1011);
    assert.equal(await at.page.evaluate("start('/opcode-3')"), 1006);
    // The log is not in the page's hands. What the page hides may come late, so the rows need not be settled.
    await at.panel.select(await at.panel.row(({ url }) => url.includes('/opcode-3'), { what: 'the broken frame', settled: false }));
    await waitFor(async () => (await at.panel.verdict()) === 'server-frame/reserved-opcode', { what: 'its verdict' });
    await at.panel.row(({ url }) => url.includes('/close/1011/hostile'), { what: 'the other socket', settled: false });
    const troubles = await waitFor(() => panel("document.querySelector('.troubles')?.textContent"), { what: 'a message where the user looks' });
    assert.match(troubles, /could not be read/);
    assert.match(troubles, /expected/);
    assert.deepEqual(await at.page.evaluate('thrown.filter(() => true)'), [], 'thrown into the page');
    // Nothing of it stays behind.
    await at.open();
    await at.page.evaluate("go('/close/1011/after')");
    await at.closed('/after');
    assert.equal(await at.panel.verdict(), 'server-reported/internal-error');
  });

  test('three sockets that end at once in three ways keep each its own end', async () => {
    await at.open();
    const codes = await at.page.evaluate("Promise.all([go('/opcode-3'), go('/close/1011/other'), go('/fin')]).then((all) => all.map(({ code }) => code))");
    assert.deepEqual(codes, [1006, 1011, 1006]);
    for (const [part, cause] of [['/opcode-3', 'server-frame/reserved-opcode'], ['/other', 'server-reported/internal-error'], ['/fin', 'connection-dropped']]) {
      await at.closed(part);
      assert.equal(await at.panel.verdict(), cause);
    }
  });

  test('a panic shows its text with a way to copy it, and the page goes on', async () => {
    await at.open();
    await panel("void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } })");
    // An event that, while it is read, hands over another one: capture.js cannot make such, and Rust refuses it by a panic.
    await panel("import('./panel.js').then(({ feed }) => { try { feed({ get kind() { feed({ kind: 'started', at: 1 }); return 'x'; } }); } catch {} })");
    await waitFor(() => panel("document.querySelector('main')?.dataset.state === 'panic'"), { what: 'the panic screen' });
    const text = await panel("document.querySelector('main').innerText");
    assert.match(text, /wswhy has stopped/);
    assert.match(text, /not in your page/);
    await at.panel.click('[data-action=copy-panic]');
    assert.equal(await waitFor(() => panel('window.copied'), { what: 'the copy' }), await panel("document.querySelector('[data-panic-text]').textContent"));
    assert.match(await panel('window.copied'), /^wswhy \d+\.\d+\.\d+\n.*panicked|borrow/s);
    assert.deepEqual(await at.page.evaluate("go('/close/1011/alive')"), { code: 1011, reason: 'alive', wasClean: true });
    at.panel.exceptions.splice(0);
  });
});

describe('with the panel not shown yet', () => {
  /** @type {Awaited<ReturnType<typeof startPages>>} */
  let pages;
  /** @type {import('./chromium.mjs').Browser} */
  let browser;
  /** @type {import('./chromium.mjs').Session} */
  let page;
  /** @type {Panel} */
  let panel;
  before(async () => {
    pages = await startPages();
    browser = await launch({ extensions: [extension()] });
    page = await browser.page('about:blank');
    await page.goto(pages.page());
  });
  after(async () => {
    await browser?.close();
    pages?.stop();
  });

  test('capture begins when DevTools opens: a socket that died before has its code and its verdict', async () => {
    await waitFor(() => page.evaluate(PROBED), { what: 'the probe is in the page before the panel is shown' });
    await page.evaluate("go('/close/1011/earlier')");
    await page.evaluate("go('/opcode-3')");
    panel = await Panel.show(browser);
    for (const [part, cause] of [['/earlier', 'server-reported/internal-error'], ['/opcode-3', 'server-frame/reserved-opcode']]) {
      await panel.select(await panel.row(({ url }) => url.includes(part), { what: part }));
      assert.equal(await panel.verdict(), cause);
    }
    assert.equal((await panel.rows()).length, 2);
    assert.deepEqual(panel.exceptions, []);
  });

  test('DevTools closed and opened again: the socket that is still open is found, and its end explained', async () => {
    await page.evaluate("void go('/echo', (s) => { window.stays = s; })");
    // The first DevTools has all that the page told of it.
    await panel.row(({ url }) => url.includes('/echo'), { what: 'the socket', settled: false });
    const devtools = await browser.devtools();
    // @ts-ignore: a function of the DevTools front end
    await devtools.evaluate('InspectorFrontendHost.closeWindow()').catch(() => {});
    await waitFor(async () => !(await browser.targets()).some(({ url }) => url.startsWith('devtools://')), { what: 'DevTools is closed' });
    await browser.openDevTools(page);
    panel = await Panel.show(browser);
    await page.evaluate("void stays.send('still here'), void stays.close(4001, 'later')");
    await panel.select(await panel.row(({ url }) => url.includes('/echo'), { what: 'the socket from before' }));
    assert.equal(await panel.verdict(), 'page-closed');
    await page.evaluate("go('/close/1011/new')");
    await panel.select(await panel.row(({ url }) => url.includes('/new'), { what: 'a new socket' }));
    assert.equal(await panel.verdict(), 'server-reported/internal-error');
    assert.deepEqual(panel.exceptions, []);
  });
});
