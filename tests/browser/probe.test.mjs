// The probe in a page: the rows of the comparison "proxy or subclass", and the rules for a hook that nobody notices (Chromium 156).
// Each row is asked in a page without the probe as well, so that the expectation is the browser's own answer.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DRAIN, PROBE, draining, lab, waitFor, withConstants } from './probe-lab.mjs';

/** @type {Awaited<ReturnType<typeof lab>>} */
let at;
before(async () => { at = await lab(); });
after(() => at?.close());

/** @param {string} [script] @param {string} [probe] */
const early = (script, probe = PROBE) => at.open({ script, probe });
/** Runs an async function in the page; `ws` is the server's base address. @param {import('./probe-lab.mjs').Page} page @param {(ws: string, ...rest: any[]) => any} fn @param {any[]} rest */
const inside = (page, fn, ...rest) => page.run(`(${fn})(${[at.ws, ...rest].map((x) => JSON.stringify(x)).join(', ')})`);

describe('what a page sees of the constructor', () => {
  const rows = /** @type {[string, string, any][]} */ ([
    ['instanceof', '(() => { const s = new WebSocket(ws + "/echo"); return [s instanceof WebSocket, s instanceof EventTarget]; })()', [true, true]],
    ['static constants', '[WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED]', [0, 1, 2, 3]],
    ['name', 'WebSocket.name', 'WebSocket'],
    ['length', 'WebSocket.length', 1],
    ['own keys', 'Reflect.ownKeys(WebSocket)', ['length', 'name', 'prototype', 'CONNECTING', 'OPEN', 'CLOSING', 'CLOSED']],
    ['without new', 'text(() => WebSocket(ws))', "TypeError: Failed to construct 'WebSocket': Please use the 'new' operator, this DOM object constructor cannot be called as a function."],
    ['constructor error: no argument', 'text(() => new WebSocket())', "TypeError: Failed to construct 'WebSocket': 1 argument required, but only 0 present."],
    ['constructor error: scheme', 'text(() => new WebSocket("ftp://x/"))', "SyntaxError: Failed to construct 'WebSocket': The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. 'ftp' is not allowed."],
    ['constructor error: subprotocol', 'text(() => new WebSocket(ws, "a b"))', "SyntaxError: Failed to construct 'WebSocket': The subprotocol 'a b' is invalid."],
    ['ws.constructor', '(() => { const s = new WebSocket(ws + "/echo"); return s.constructor === WebSocket; })()', true],
    ['page subclass', '(() => { class X extends WebSocket {} const s = new X(ws + "/echo"); return [s instanceof X, s.constructor === X, s.readyState]; })()', [true, true, 0]],
    ['ES5 subclass', '(() => { function X(u) { return Reflect.construct(WebSocket, [u], new.target); } X.prototype = Object.create(WebSocket.prototype); const s = new X(ws + "/echo"); return [s instanceof X, s instanceof WebSocket, s.readyState]; })()', [true, true, 0]],
    ['property descriptor', '(({ writable, enumerable, configurable }) => [writable, enumerable, configurable])(Object.getOwnPropertyDescriptor(window, "WebSocket"))', [true, false, true]],
  ]);
  /** @param {string} expression */
  const wrapped = (expression) => `((ws, text) => ${expression})(${JSON.stringify(at.ws)}, (f) => { try { f(); } catch (e) { return e.name + ': ' + e.message; } })`;
  for (const [row, expression, expected] of rows) {
    test(row, async () => {
      const [plain, probed] = [await at.open(), await early()];
      assert.deepEqual(await plain.run(wrapped(expression)), expected, 'without the probe');
      assert.deepEqual(await probed.run(wrapped(expression)), expected, 'with the probe');
    });
  }
  test('Function.prototype.toString is the one row that differs', async () => {
    const [plain, probed] = [await at.open(), await early()];
    assert.equal(await plain.run('String(WebSocket)'), 'function WebSocket() { [native code] }');
    assert.equal(await probed.run('String(WebSocket)'), 'function () { [native code] }');
  });
});

describe('how it is put in', () => {
  test('before the page: the first script\'s receive-only socket is recorded whole', async () => {
    const page = await early('new WebSocket("$WS/close/1011/oops")');
    const [close] = await page.until('C');
    assert.deepEqual([close.code, close.reason, close.wasClean, close.visibility, close.onLine], ['1011', 'oops', '1', 'visible', '1']);
    assert.deepEqual(page.records.filter((r) => 'NOMEC'.includes(r.kind)).map((r) => r.kind), ['N', 'O', 'C']);
    const [header] = page.all('H');
    assert.deepEqual([header.format, header.installed, header.readyState, header.missing, header.gap], ['1', 'start', 'loading', '', '']);
    assert.match(header.document, /^[0-9a-f]{32}$/);
    assert.match(header.agent, /Chrome\/\d+/);
    assert.match(header.brands, /Chromium \d+/);
    assert.equal(header.url, await page.run('location.href'));
  });

  test('twice is once', async () => {
    const page = await early();
    assert.equal(await page.install(), 'already');
    const late = await at.open();
    assert.equal(await late.install(), 'installed late');
    assert.equal(await late.install(), 'already');
    await late.run(`void new WebSocket('${at.ws}/close/1000/')`);
    await late.until('C');
    assert.equal(late.all('N').length, 1);
    assert.equal(late.all('H')[0].installed, 'late');
  });

  test('a page without probe answers null', async () => {
    const page = await at.open();
    assert.equal(await page.devtools(draining()), null);
    assert.equal(await page.devtools(`(${DRAIN})(null)`), null);
  });

  test('times are epoch milliseconds, seq rises by one', async () => {
    const before = Date.now();
    const page = await early('new WebSocket("$WS/blast/50")');
    await page.until('M', 50);
    const records = page.records.filter((r) => r.kind !== 'H');
    assert.deepEqual(records.map((r) => r.seq), records.map((_, i) => i + 1));
    for (const [i, { time }] of records.entries()) {
      assert.ok(time > before - 1000 && time < Date.now() + 1000, `${time} is now`);
      if (i > 0) assert.ok(time >= records[i - 1].time, 'time does not run backwards');
    }
    assert.deepEqual(page.all('M').map((m) => m.payload), Array.from({ length: 50 }, (_, i) => `message ${i}`));
  });

  test('a strict Content-Security-Policy with Trusted Types does not hinder it', async () => {
    const page = await at.open({ headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'unsafe-inline'; connect-src *; require-trusted-types-for 'script'" } });
    assert.equal(await page.install(), 'installed late');
    await page.run(`void new WebSocket('${at.ws}/close/1002/why')`);
    assert.equal((await page.until('C'))[0].code, '1002');
  });
});

describe('rules', () => {
  test('1. the page gets the native object', async () => {
    const page = await early();
    assert.deepEqual(await inside(page, (ws) => {
      const s = new WebSocket(`${ws}/echo`);
      return [Object.prototype.toString.call(s), Object.getPrototypeOf(s) === WebSocket.prototype, Reflect.ownKeys(s)];
    }), ['[object WebSocket]', true, []]);
  });

  test('2. the page cannot stop an event before the probe, nothing is put on the instance', async () => {
    const page = await early();
    await inside(page, async (ws) => {
      const s = new WebSocket(`${ws}/say/hello`);
      await new Promise((ok) => {
        for (const type of ['open', 'message', 'close']) s.addEventListener(type, (e) => (e.stopImmediatePropagation(), type === 'message' && ok(0)), true);
      });
      s.close(4000);
    });
    await page.until('C');
    assert.deepEqual(page.records.filter((r) => 'NOMKC'.includes(r.kind)).map((r) => r.kind).sort(), ['C', 'K', 'M', 'N', 'O']);
  });

  test('3. close() calls, with what was given and who called', async () => {
    const page = await early();
    await inside(page, async (ws) => {
      const s = new WebSocket(`${ws}/echo`);
      await new Promise((ok) => { s.onopen = ok; });
      function tooLow() {
        try {
          s.close(1001, 'no');
        } catch {}
      }
      tooLow();
      (function leave() {
        s.close();
      })();
      s.close(3000, 'late');
    });
    const calls = await page.until('K', 3);
    assert.deepEqual(calls.map((k) => [k.count, k.code, k.reason, k.readyState, k.threw]), [['2', '1001', 'no', '1', 'InvalidAccessError'], ['0', '', '', '1', ''], ['2', '3000', 'late', '2', '']]);
    assert.match(calls[0].message, /The close code must be either 1000/);
    assert.match(calls[0].stack, /^ {4}at tooLow \(.*:\d+:\d+\)\n/);
    assert.match(calls[1].stack, /^ {4}at leave \(.*:\d+:\d+\)\n/);
    assert.ok(!calls[1].stack.includes('wswhy'), 'no frame of the probe');
    assert.equal((await page.until('C'))[0].code, '1005');
  });

  test('3. the stack is that of the page: sixteen frames whatever its limit, and its own settings stay', async () => {
    const page = await early();
    const after = await inside(page, (ws) => {
      Error.stackTraceLimit = 1;
      const seen = /** @type {string[]} */ ([]);
      Object.defineProperty(Error, 'prepareStackTrace', { value: () => seen.push('asked'), writable: true, configurable: true, enumerable: false });
      /** @type {(n: number) => void} */
      const deep = (n) => (n ? deep(n - 1) : new WebSocket(`${ws}/echo`).close());
      deep(30);
      const d = /** @type {any} */ (Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace'));
      return [seen, Error.stackTraceLimit, typeof d.value, d.writable, d.enumerable, d.configurable];
    });
    assert.deepEqual(after, [[], 1, 'function', true, false, true]);
    const [made] = await page.until('N');
    assert.equal(made.stack.split('\n').length, 16);
    assert.match(made.stack, /^ {4}at deep /);
  });

  test('4. sends, with the exact size', async () => {
    const page = await early();
    await inside(page, async (ws) => {
      const s = new WebSocket(`${ws}/quiet`);
      try {
        s.send('early');
      } catch {}
      await new Promise((ok) => { s.onopen = ok; });
      for (const data of ['abc', 'é€😀', '\ud800x', '', 12, { toString: () => 'four' }, new Uint8Array([0, 128, 255]), new Uint8Array([1, 2, 3, 4]).subarray(1, 3), new DataView(new Uint8Array([7, 8, 9]).buffer, 1), new Uint8Array(3).buffer, new Blob(['12345'])]) s.send(/** @type {any} */ (data));
    });
    const sent = await page.until('S', 12);
    assert.deepEqual(sent.map((s) => [s.type, s.size, s.payload, s.cut, s.readyState, s.threw]), [
      ['t', '0', 'early', '0', '0', 'InvalidStateError'],
      ['t', '3', 'abc', '0', '1', ''], ['t', '9', 'é€😀', '0', '1', ''], ['t', '4', '\ud800x', '0', '1', ''], ['t', '0', '', '0', '1', ''], ['t', '2', '12', '0', '1', ''], ['t', '4', '', '1', '1', ''],
      ['b', '3', '\0\x80\xff', '0', '1', ''], ['b', '2', '\x02\x03', '0', '1', ''], ['b', '2', '\b\t', '0', '1', ''], ['b', '3', '\0\0\0', '0', '1', ''], ['B', '5', '', '1', '1', ''],
    ]);
  });

  test('5. received text, bytes and Blobs; binaryType is the page\'s', async () => {
    const page = await early();
    const seen = await inside(page, async (ws) => {
      const seen = [];
      for (const [path, type] of /** @type {[string, BinaryType][]} */ ([['/say/h%C3%A9llo', 'blob'], ['/bytes/300', 'arraybuffer'], ['/bytes/700', 'arraybuffer'], ['/bytes/9', 'blob']])) {
        const s = new WebSocket(ws + path);
        seen.push(s.binaryType);
        s.binaryType = type;
        const e = /** @type {MessageEvent} */ (await new Promise((ok) => { s.onmessage = ok; }));
        seen.push(s.binaryType, e.data === e.data, Object.prototype.toString.call(e.data));
      }
      return seen;
    });
    assert.deepEqual(seen, ['blob', 'blob', true, '[object String]', 'blob', 'arraybuffer', true, '[object ArrayBuffer]', 'blob', 'arraybuffer', true, '[object ArrayBuffer]', 'blob', 'blob', true, '[object Blob]']);
    const messages = await page.until('M', 4);
    const bytes = (/** @type {number} */ n) => String.fromCharCode(...Array.from({ length: n }, (_, i) => i & 255));
    assert.deepEqual(messages.map((m) => [m.type, m.size, m.payload, m.cut]), [['t', '', 'héllo', '0'], ['b', '300', bytes(300), '0'], ['b', '700', bytes(700), '0'], ['B', '9', '', '1']]);
  });

  test('6. what stood at the close: unsent bytes, and page events before', async () => {
    const page = await early();
    await page.session.send('Network.enable');
    await page.session.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await waitFor(() => page.run('!navigator.onLine'), { what: 'the page is offline' });
    await page.session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await waitFor(() => page.run('navigator.onLine'), { what: 'the page is online' });
    await page.session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await page.session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.until('P', 5);
    const names = page.all('P').map((p) => [p.name, p.detail]);
    for (const expected of [['pageshow', '0'], ['offline', undefined], ['online', undefined], ['freeze', undefined], ['resume', undefined]]) assert.ok(names.some(([n, d]) => n === expected[0] && d === expected[1]), `${expected} in ${JSON.stringify(names)}`);
    await inside(page, async (ws) => {
      const s = new WebSocket(`${ws}/fin`);
      await new Promise((ok) => { s.onclose = ok; });
      s.send('lost');
    });
    const [close] = await page.until('C');
    assert.deepEqual([close.code, close.wasClean, close.bufferedAmount, close.onLine], ['1006', '0', '0', '1']);
  });

  const touches = /** @type {[string, string][]} */ ([['send', 's.send("x")'], ['close', 's.close(4000)'], ['addEventListener', 's.addEventListener("message", () => {})'], ['onmessage', 's.onmessage = null'], ['onmessage', 's.onmessage'], ['onopen', 's.onopen = null'], ['onerror', 's.onerror'],
    ['onclose', 's.onclose = () => {}'], ['readyState', 's.readyState'], ['bufferedAmount', 's.bufferedAmount']]);
  for (const [via, expression] of touches) {
    test(`7. a socket from before is found by ${expression}`, async () => {
      const page = await at.open({ script: 'var s = new WebSocket("$WS/echo?protocol=p", "p"); s.onopen = () => { window.ready = true; }' });
      await waitFor(() => page.run('window.ready === true'), { what: 'the socket is open' });
      await page.install();
      assert.equal((await page.drain()).length, 1, 'nothing but the header before it is touched');
      await page.run(`void (${expression})`);
      await page.until('L');
      assert.deepEqual(page.all('L').map((l) => [l.via, l.url, l.protocol, l.readyState]), [[via, `${at.ws}/echo?protocol=p`, 'p', '1']]);
      if (via !== 'close') await page.run('s.close(4000)');
      assert.deepEqual((await page.until('C')).map((c) => [c.id, c.code]), [['1', '4000']]);
      assert.equal(page.all('L').length, 1, 'found once');
    });
  }

  test('8. a socket that the CSP forbids: an error event at readyState 3, no close, and the violation', async () => {
    const page = await at.open({ headers: { 'Content-Security-Policy': "connect-src 'none'" }, probe: PROBE });
    await inside(page, (ws) => new Promise((ok) => { new WebSocket(`${ws}/echo`).onerror = () => setTimeout(ok); }));
    await page.until('E');
    assert.deepEqual(page.records.filter((r) => 'NOEC'.includes(r.kind)).map((r) => r.kind), ['N', 'E']);
    assert.equal(page.all('E')[0].readyState, '3');
    const [, violation] = page.all('P');
    assert.deepEqual([violation.name, violation.detail, violation.detail3], ['securitypolicyviolation', 'connect-src', 'enforce']);
    assert.ok(violation.detail2.startsWith('ws://127.0.0.1:'), violation.detail2);
  });

  test('8. a constructor that throws is recorded and throws', async () => {
    const page = await early();
    assert.deepEqual(await inside(page, (ws) => {
      const out = [];
      for (const args of [['ftp://x/'], [ws, 'a b'], [new URL('gopher://y/')], [], [{ toString() { throw new RangeError('mine'); } }], [ws, [{}]]]) {
        try {
          Reflect.construct(WebSocket, args);
        } catch (e) {
          out.push(/** @type {any} */ (e).name);
        }
      }
      return out;
    }), ['SyntaxError', 'SyntaxError', 'SyntaxError', 'TypeError', 'RangeError', 'SyntaxError']);
    const thrown = await page.until('T', 6);
    assert.deepEqual(thrown.map((t) => [t.url, t.protocols, t.given, t.name]), [['ftp://x/', '', 'none', 'SyntaxError'], [at.ws, 'a b', 'string', 'SyntaxError'], ['gopher://y/', '', 'none', 'SyntaxError'], ['', '', 'none', 'TypeError'], ['', '', 'none', 'RangeError'], [at.ws, '', 'object', 'SyntaxError']]);
    assert.match(thrown[0].message, /'ftp' is not allowed/);
    assert.equal(thrown[4].message, 'mine');
    assert.match(thrown[0].stack, /^ {4}at /);
  });

  test('9. a socket is held weakly', async () => {
    const page = await early();
    await inside(page, async (ws) => {
      await (async () => {
        const s = new WebSocket(`${ws}/close/1000/`);
        /** @type {any} */ (window).weak = new WeakRef(s);
        await new Promise((ok) => { s.onclose = ok; });
      })();
    });
    await page.until('C');
    await waitFor(async () => {
      await page.session.send('HeapProfiler.collectGarbage');
      return page.run('weak.deref() === undefined');
    }, { what: 'the closed socket is collected' });
  });

  test('11. an event that the page made is not recorded', async () => {
    const page = await early();
    await inside(page, async (ws) => {
      const s = new WebSocket(`${ws}/say/true`);
      await new Promise((ok) => { s.onmessage = ok; });
      s.dispatchEvent(new MessageEvent('message', { data: 'forged' }));
      s.dispatchEvent(new CloseEvent('close', { code: 4999 }));
      s.dispatchEvent(new Event('error'));
      window.dispatchEvent(new Event('freeze'));
      window.dispatchEvent(new Event('wswhy'));
      s.close();
    });
    await page.until('C');
    assert.deepEqual(page.all('M').map((m) => m.payload), ['true']);
    assert.deepEqual(page.all('C').map((c) => c.code), ['1005']);
    assert.deepEqual([page.all('E'), page.all('P').filter((p) => p.name === 'freeze')], [[], []]);
  });
});

test('document.open(), which takes all listeners off the window, does not end it', async () => {
  const page = await early();
  await inside(page, async (ws) => {
    document.open();
    document.write('<p>written');
    document.close();
    const s = new WebSocket(`${ws}/close/1011/oops`);
    await new Promise((ok) => { s.onclose = ok; });
  });
  assert.equal((await page.until('C'))[0].code, '1011');
});

describe('states and the console line', () => {
  test('a second argument 0 asks for the state of each known socket', async () => {
    const page = await early('new WebSocket("$WS/echo"); new WebSocket("$WS/quiet"); new WebSocket("$WS/close/1000/")');
    await page.until('C');
    await page.until('O', 3);
    const fresh = await page.drain(0);
    assert.deepEqual(fresh.filter((r) => r.kind === 'R').map((r) => r.f), [['1', '1'], ['2', '1']]);
    assert.ok(!(await page.drain()).some((r) => r.kind === 'R'), 'not unasked');
  });

  test('one line, from the probe\'s own record and the list of causes', async () => {
    const page = await early('new WebSocket("$WS/close/1011/a%0Ab?token=%25s")', withConstants({ CAUSES: '/*causes*/["first/cause","second/cause"]/*end*/' }));
    await page.until('C');
    const lines = /** @type {any[]} */ ([]);
    page.session.on('Runtime.consoleAPICalled', (e) => lines.push(e));
    for (const [socket, cause] of [[2, 0], [1, 2], [1, -1], [1, 0.5], [1.5, 0], [-1, 0]]) assert.match(await page.devtools(draining(socket, cause)), /^not printed: /);
    assert.match(await page.devtools(`(${DRAIN})(getEventListeners, 1, "0")`), /^not printed: /);
    assert.match(await page.devtools(`(${DRAIN})(getEventListeners, { valueOf: () => 1 }, 0)`), /^not printed: /);
    assert.equal(await page.devtools(draining(1, 1)), 'printed');
    await waitFor(() => lines.length > 0, { what: 'a console line' });
    assert.deepEqual(lines.map((l) => [l.type, l.args.map((/** @type {any} */ a) => a.value)]), [['warning', [`wswhy: WebSocket 1 (${at.ws}/close/1011/a%0Ab?token=%25s) closed with code 1011, reason "a b", clean: second/cause`]]]);
  });
});
