// What leaves the machine, and what comes in by hand: the report with its secrets left out, and pasted bytes.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { waitFor } from './chromium.mjs';
import { inDecoder } from './panel.mjs';
import { panelBrowser } from './panel-pages.mjs';
import { line } from './report.mjs';

/** @type {Awaited<ReturnType<typeof panelBrowser>>} */
let at;
before(async () => { at = await panelBrowser(); });
after(() => at?.close());
afterEach(() => assert.deepEqual(at.panel.exceptions.splice(0), [], 'thrown in the panel'));

/** @param {string} expression @returns {Promise<any>} its value in the panel */
const panel = (expression) => at.panel.session.evaluate(expression);
/** @param {string} expression @param {string} what @returns {Promise<any>} */
const until = (expression, what) => waitFor(() => panel(expression), { what });

describe('decode bytes', () => {
  /** @param {string} expression @returns {Promise<any>} its value in the frame that the panel shows the page in */
  const decoder = (expression) => panel(inDecoder(expression));
  /** @param {string} expression @param {string} what @returns {Promise<any>} */
  const decoded = (expression, what) => waitFor(() => decoder(expression), { what });
  before(async () => {
    await at.open();
    await at.panel.click('[data-action=decode]');
    await decoded("document.querySelector('[data-decode-input]')", 'the field for bytes');
  });
  after(() => at.panel.click('[data-action=decode]'));

  /** @param {string} text @param {'server' | 'client' | 'unknown'} [sender] */
  async function paste(text, sender = 'server') {
    await decoder(`document.querySelector('[data-decode-sender=${sender}]').click()`);
    await decoder("{ const e = document.querySelector('[data-decode-input]'); e.focus(); e.select(); }");
    await at.panel.press('Delete');
    await at.panel.session.send('Input.insertText', { text });
    await decoded(`document.querySelector('[data-decode-input]').value === ${JSON.stringify(text)}`, 'the bytes are in the field');
  }
  const shown = () => decoder("[...document.querySelectorAll('[data-decode-frames] [data-row]')].map((e) => [...e.children].map((c) => c.textContent))");

  test('whole frames', async () => {
    await paste('81 05 48 65 6c 6c 6f 88:02-03E8');
    await waitFor(async () => (await shown()).length === 2, { what: 'two frames' });
    assert.match(JSON.stringify(await shown()), /Hello.*1000/);
    assert.equal(await decoder("document.querySelector('[data-decode-error]')"), null);
    assert.equal(await decoder("document.querySelectorAll('[data-violation]').length"), 0);
  });

  test('a reserved opcode stands beside its rule and a verdict', async () => {
    await paste('83 05 48 65 6c 6c 6f');
    await decoded("document.querySelector('[data-violation]')", 'the broken rule');
    assert.match(await decoder("document.querySelector('[data-violation]').innerText"), /RFC 6455, section 5\.2/);
    assert.equal(await decoder("document.querySelector('[data-verdict]')?.dataset.verdict"), 'server-frame/reserved-opcode');
  });

  const wrong = /** @type {[string, string, string, string, number][]} */ ([
    ['rubbish', 'hello', '1', '1', 0],
    ['rubbish in the second line', '81 05 48 65\n6c 6c 6f zz', '2', '10', 1],
    ['odd digits', '81 02 48 69 8', '1', '14', 1],
    ['a broken byte in the middle', '81 02 48 69 8 81', '1', '14', 1],
    ['markup', '<script>alert(1)</script>', '1', '1', 0],
  ]);
  for (const [name, text, errorLine, column, frames] of wrong) {
    test(`${name}: the place is named and the rest shown`, async () => {
      await paste(text);
      const error = await decoded("document.querySelector('[data-decode-error]') && [document.querySelector('[data-decode-error]').dataset.line, document.querySelector('[data-decode-error]').dataset.column, document.querySelector('[data-decode-error]').textContent]", 'an error');
      assert.deepEqual(error.slice(0, 2), [errorLine, column], error[2]);
      assert.match(error[2], new RegExp(`Line ${errorLine}, column ${column}: expected .*hex digit`));
      await waitFor(async () => (await shown()).length === frames, { what: `${frames} frames` });
    });
  }

  test('half a frame: what is there is shown, and how much is missing', async () => {
    await paste('81 02 48 69 81 05 48 65');
    const tail = await decoded("document.querySelector('[data-decode-tail]')?.textContent", 'what is missing');
    assert.match(tail, /Frame 2 is cut: 3 bytes/);
    assert.equal((await shown()).length, 2);
    await paste('81');
    assert.match(await decoded("/byte is left/.test(document.querySelector('[data-decode-tail]')?.textContent) && document.querySelector('[data-decode-tail]').textContent", 'the rest of a header'), /1 byte is left at the end: the beginning of a frame header that needs 2/);
  });

  test('a large paste', async () => {
    await paste('81 02 48 69 '.repeat(20_000));
    await decoded("document.querySelector('[data-decode-frames] [data-row]')?.getAttribute('aria-setsize') === '20000'", '20,000 frames');
    await paste('81 00');
    await waitFor(async () => (await shown()).length === 1, { what: 'one frame' });
  });
});

/** Each of its own, so that a hit says from where. Opaque ones are long and mixed, as tokens are. */
const SECRETS = {
  cookie: 'cookieV4lueQ7mXz2Rk9',
  userinfo: 'userpassW0rdHunter2x',
  query: 'queryT0kenA8sd7f6gHj',
  bareQuery: 'bareQu3ryZx81mNq0pLw',
  jwtInPath: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwYXRoMSJ9.c2lnbmF0dXJlUGF0aDEyMw',
  jwtAsProtocol: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwcm90bzIifQ.c2lnbmF0dXJlUHJvdG8xMg',
  opaqueProtocol: 'opaquePr0t0c0lK3yX9vB2nM5',
  serverReason: 'serverReas0nT0kenP4qW8',
  pageReason: 'pageReas0nT0kenG6hJ2kL',
  receivedText: 'receivedT3xtT0kenY7uI1',
  sentText: 'sentT3xtT0kenB5vC9xZ3',
  setCookie: 'setC00kieV4lueN8mL2kJ6',
  authorization: 'authBearerT0kenD1fG5hJ',
  proxyAuthorization: 'pr0xyAuthT0kenS3dF7gH',
  otherHeader: 'xApiK3yHeaderQ9wE4rT8y',
  pageQuery: 'pageQu3ryT0kenA2sD6fG0',
  errorText: 'err0rTextPr0t0c0lU5iO1pA',
};

describe('secrets', () => {
  /** Markdown and JSON of each socket, and what the page saw. @type {{markdown: string, json: string, withPayloads: string, line: string}[]} */
  const out = [];

  /** @param {string} part @param {any} close */
  async function gather(part, close) {
    await at.closed(part);
    const markdown = await at.panel.reportText('markdown');
    const json = await at.panel.reportText('json');
    await at.panel.click('[data-action=copy-report]');
    await at.panel.click('[data-payloads]');
    const withPayloads = await until("/\"messages\"/.test(document.querySelector('[data-report-text]')?.textContent) && document.querySelector('[data-report-text]').textContent", 'the report with payloads');
    await at.panel.act('close-dialog');
    await until("!document.querySelector('[data-report-text]')", 'the report is closed');
    const told = line('planted', 'page-closed', /** @type {any} */ ({ close_event: close, server: null, report: JSON.parse(json) }));
    out.push({ markdown, json, withPayloads, line: JSON.stringify(told) });
  }

  before(async () => {
    const S = SECRETS;
    const url = `${at.pages.page('function leave(s, reason) { s.close(4000, reason); }')}?session=${S.pageQuery}`;
    await at.page.goto(url);
    await waitFor(() => at.page.evaluate("Function.prototype.toString.call(WebSocket) !== 'function WebSocket() { [native code] }'"), { what: 'the probe is in the page' });
    await at.panel.act('clear');
    await at.page.evaluate(`void (document.cookie = 'sid=${S.cookie}; path=/')`);
    const headers = [`Set-Cookie: a=${S.setCookie}`, `Authorization: Bearer ${S.authorization}`, `Proxy-Authorization: Basic ${S.proxyAuthorization}`, `X-Api-Key: ${S.otherHeader}`];
    const text = `{"note":"harmless words","token":"${S.receivedText}"}`;
    const from = `ws://me:${S.userinfo}@${at.pages.host}/ws/told/${S.jwtInPath}`;
    at.pages.tell({ headers, protocol: S.opaqueProtocol, text, close: [1008, `token ${S.serverReason} expired`] });
    const first = await at.page.evaluate(`go('${from}/first?token=${S.query}&${S.bareQuery}', null, ['${S.jwtAsProtocol}', '${S.opaqueProtocol}'])`);
    assert.equal(first.reason, `token ${S.serverReason} expired`, 'the server closes with its reason');
    await gather('/first', first);
    at.pages.tell({ headers, protocol: S.jwtAsProtocol, text });
    const second = await at.page.evaluate(`go('${from}/second?token=${S.query}', (s) => { s.onmessage = () => { s.send('{"password":"${S.sentText}"}'); leave(s, 'bye ${S.pageReason}'); }; }, ['${S.jwtAsProtocol}', '${S.opaqueProtocol}'])`);
    assert.equal(second.reason, `bye ${S.pageReason}`);
    await gather('/second', second);
    at.pages.tell({ protocol: S.errorText });
    await gather('/third', await at.page.evaluate(`go('${from}/third', null, 'chat')`));
  });

  test('were really there', async () => {
    await at.closed('/first');
    await at.panel.openTab('handshake');
    const shown = await at.panel.text();
    for (const name of /** @type {const} */ (['cookie', 'query', 'bareQuery', 'jwtInPath', 'jwtAsProtocol', 'opaqueProtocol', 'setCookie', 'authorization', 'proxyAuthorization', 'otherHeader'])) assert.ok(shown.includes(SECRETS[name]), `${name} is in the handshake that the panel shows`);
    await at.closed('/third');
    await at.panel.openTab('frames');
    await until(`document.querySelector('.frames').textContent.includes(${JSON.stringify(SECRETS.errorText)})`, "the browser's error text, which names what the server chose");
  });

  for (const [name, secret] of Object.entries(SECRETS)) {
    test(`${name} is in no report`, () => {
      // As it stands, in base64 (as Basic credentials carry it), and cut short.
      const forms = [secret, Buffer.from(`me:${secret}`).toString('base64'), secret.slice(0, 12), secret.slice(-8)];
      for (const [n, { markdown, json }] of out.entries()) {
        for (const form of forms) {
          assert.ok(!markdown.includes(form), `Markdown of socket ${n + 1} has ${form}`);
          assert.ok(!json.includes(form), `JSON of socket ${n + 1} has ${form}`);
        }
      }
    });
  }

  test("none is in the demo's report.jsonl", () => {
    const found = out.flatMap(({ line: told }, n) => Object.entries(SECRETS).filter(([, secret]) => told.includes(secret)).map(([name]) => `${name} of socket ${n + 1}: ${told.slice(0, 200)}`));
    assert.deepEqual(found, []);
  });

  test('payloads only when ticked, and then without tokens', () => {
    assert.ok(!out[0]?.json.includes('harmless words') && !out[0]?.markdown.includes('harmless words'));
    assert.ok(out[0]?.withPayloads.includes('harmless words'), 'ticked: the payload is there');
    for (const { withPayloads } of out) for (const [name, secret] of Object.entries(SECRETS)) assert.ok(!withPayloads.includes(secret), `${name} with payloads`);
  });

  test('what is left out is said, with its length', () => {
    assert.match(out[0]?.json ?? '', /token=‹redacted, 20 characters›/);
  });

  test('the preview is what is copied', async () => {
    await at.closed('/first');
    await panel("void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } })");
    for (const format of ['markdown', 'json']) {
      await at.panel.click('[data-action=copy-report]');
      await at.panel.click(`[data-format=${format}]`);
      const preview = await until(`document.querySelector('[data-format=${format}]').checked && document.querySelector('[data-report-text]').textContent`, 'the preview');
      await at.panel.click('dialog [data-action=copy]');
      assert.equal(await until('window.copied', 'a copy'), preview);
      await at.panel.act('close-dialog');
      await until("!document.querySelector('[data-report-text]')", 'the report is closed');
    }
    assert.doesNotThrow(() => JSON.parse(out[0]?.json ?? ''));
  });
});
