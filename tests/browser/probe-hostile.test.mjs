// Pages that fight back: natives overwritten before the probe comes or after, frozen objects, shadowed DevTools functions, garbage.
// Nothing may be thrown into the page, none of the page's replacements may be called by the probe, and what cannot be done is said.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PROBE, draining, installing, lab, parse } from './probe-lab.mjs';

/** @type {Awaited<ReturnType<typeof lab>>} */
let at;
before(async () => { at = await lab(); });
after(() => at?.close());

/**
 * Runs in the page: replaces whatever a script could lean on by something that notes the call and does harm. `window.use()` then
 * uses WebSockets with functions kept from before and answers what was called meanwhile.
 * @param {string} ws
 */
function sabotage(ws) {
  const { apply, ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect;
  const W = WebSocket, { send, close } = W.prototype, add = EventTarget.prototype.addEventListener, P = Promise, url = `${ws}/say/hello`, closing = `${ws}/close/1011/oops`;
  const bytes = new Uint8Array([1, 2, 3]);
  let touched = '', on = false;
  const note = (/** @type {string} */ name) => {
    if (on) touched += name + ' ';
  };
  const holders = /** @type {[string, any][]} */ ([['JSON', JSON], ['Array.prototype', Array.prototype], ['String.prototype', String.prototype], ['String', String], ['Object', Object], ['Reflect', Reflect], ['Function.prototype', Function.prototype], ['WeakMap.prototype', WeakMap.prototype], ['Map.prototype', Map.prototype],
    ['WeakRef.prototype', WeakRef.prototype], ['EventTarget.prototype', EventTarget.prototype], ['Performance.prototype', Performance.prototype], ['Date', Date], ['TextDecoder.prototype', TextDecoder.prototype], ['Math', Math], ['ArrayBuffer', ArrayBuffer], ['console', console], ['AbortSignal', AbortSignal], ['Number', Number], ['Error', Error],
    ['TypedArray.prototype', Object.getPrototypeOf(Uint8Array.prototype)], ['DataView.prototype', DataView.prototype], ['ArrayBuffer.prototype', ArrayBuffer.prototype], ['Blob.prototype', Blob.prototype], ['MessageEvent.prototype', MessageEvent.prototype], ['CloseEvent.prototype', CloseEvent.prototype], ['Event.prototype', Event.prototype], ['Document.prototype', Document.prototype], ['Navigator.prototype', Navigator.prototype],
    ['WebSocket.prototype', W.prototype], ['URL.prototype', URL.prototype], ['DOMException.prototype', DOMException.prototype]]);
  holders[holders.length] = ['ArrayIterator.prototype', Object.getPrototypeOf([][Symbol.iterator]())];
  const Thrown = RangeError, symbol = String;
  // From here on, only syntax: the functions go one after the other.
  for (let h = 0; h < holders.length; h++) {
    const name = holders[h][0], holder = holders[h][1], keys = ownKeys(holder);
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k];
      const d = { __proto__: null, .../** @type {any} */ (getOwnPropertyDescriptor(holder, key)) };
      if (!d.configurable || key === 'constructor') continue;
      const label = name + '.' + (typeof key === 'symbol' ? symbol(key) : key);
      if (typeof d.value === 'function') d.value = function () { note(label); throw new Thrown('hostile ' + label); };
      else if (d.get) {
        d.get = () => { note('get ' + label); return { toString: () => (note('toString of ' + label), 'hostile') }; };
        if (d.set) d.set = () => note('set ' + label);
      } else continue;
      defineProperty(holder, key, d);
    }
  }
  const hide = (/** @type {any} */ object, /** @type {any} */ key, /** @type {string} */ label) => defineProperty(object, key, /** @type {any} */ ({ __proto__: null, get: () => note('get ' + label), set: () => note('set ' + label), configurable: true, enumerable: false }));
  const names = ['get', 'set', 'value', 'writable', 'enumerable', 'configurable', 'apply', 'construct', 'has', 'ownKeys', 'getPrototypeOf', 'listener', 'wswhy', 'text', 'order', 'first', 'next', 'bytes', 'room', 'code', 'reason', 'data', 'prepareStackTrace', 'stack', 'then', 'once', 'signal', 'capture', 'passive', 'stream', 'fatal', 'handleEvent'];
  const globals = ['Reflect', 'Proxy', 'Error', 'JSON', 'WeakMap', 'WeakRef', 'Uint8Array', 'Uint16Array', 'TextDecoder', 'performance', 'Object', 'Array', 'String', 'Symbol', 'AbortSignal', 'MessageEvent', 'CloseEvent', 'WebSocket', 'navigator', 'console', 'crypto'];
  hide(Error, 'stackTraceLimit', 'Error.stackTraceLimit');
  hide(Function.prototype, 'prepareStackTrace', 'Function.prototype.prepareStackTrace');
  for (let i = 0; i < 40; i++) hide(Array.prototype, i, 'Array.prototype[' + i + ']');
  for (let i = 0; i < names.length; i++) hide(Object.prototype, names[i], 'Object.prototype.' + names[i]);
  for (let i = 0; i < globals.length; i++) hide(window, globals[i], 'window.' + globals[i]);
  /** @type {any} */ (window).use = async () => {
    on = true;
    const s = new W(url);
    await new P((ok) => apply(add, s, ['message', ok]));
    apply(send, s, ['é']);
    apply(send, s, [bytes]);
    let thrown = '';
    try {
      apply(close, s, [1]);
    } catch (error) {
      thrown += typeof error;
    }
    // Other ways into a proxy than calling it, and a call without arguments.
    thrown += typeof [send.name, 'name' in close, W.OPEN, 'OPEN' in W, delete (/** @type {any} */ (add).x)];
    try {
      apply(add, s, /** @type {any} */ ([]));
    } catch (error) {
      thrown += typeof error;
    }
    try {
      new W('ws://[');
    } catch (error) {
      thrown += typeof error;
    }
    apply(close, s, [4000, 'bye']);
    await new P((ok) => apply(add, s, ['close', ok]));
    const t = new W(closing);
    await new P((ok) => apply(add, t, ['close', ok]));
    on = false;
    return thrown + '|' + touched;
  };
}

/** A page that did it once it was loaded. @param {string | null} [probe] */
async function sabotaged(probe = null) {
  const page = await at.open({ probe });
  await page.run(`(${sabotage})(${JSON.stringify(at.ws)})`);
  return page;
}

describe('natives overwritten after the probe came', () => {
  test('none of the replacements is called by the probe, and every record is right', async () => {
    const plain = await sabotaged();
    const expected = await plain.run('use()');
    assert.match(expected, /^(object){4}\|/);
    const page = await sabotaged(PROBE);
    assert.equal(await page.run('use()'), expected, 'what was called is what the page alone calls');
    await page.until('C', 2);
    assert.deepEqual(page.all('M').map((m) => m.payload), ['hello']);
    assert.deepEqual(page.all('S').map((s) => [s.type, s.size, s.payload]), [['t', '2', 'é'], ['b', '3', '\x01\x02\x03']]);
    assert.deepEqual(page.all('K').map((k) => [k.code, k.reason, k.threw]), [['1', '', 'InvalidAccessError'], ['4000', 'bye', '']]);
    assert.deepEqual(page.all('T').map((t) => [t.url, t.name]), [['ws://[', 'SyntaxError']]);
    assert.deepEqual(page.all('C').map((c) => [c.code, c.reason, c.visibility, c.onLine]), [['4000', 'bye', 'visible', '1'], ['1011', 'oops', 'visible', '1']]);
    assert.deepEqual(page.all('N').map((n) => n.url), [`${at.ws}/say/hello`, `${at.ws}/close/1011/oops`]);
  });

  test('the sabotage itself would be noticed', async () => {
    const page = await sabotaged(PROBE.replace('apply(getCode, event, [])', 'event.code'));
    assert.match(await page.run('use()'), /get CloseEvent\.prototype\.code/);
  });
});

describe('natives overwritten before the probe comes', () => {
  test('everything at once: it says that it failed, and the page is as before', async () => {
    const page = await sabotaged();
    const before = await page.run('use()');
    assert.match(await page.install(), /^failed: /);
    assert.equal(await page.devtools(draining()), null);
    assert.equal((await page.run('use()')).split('|')[0], before.split('|')[0]);
  });

  const survivable = /** @type {[string, string][]} */ ([
    ['JSON', 'JSON.stringify = JSON.parse = () => { throw 1; }; window.JSON = 5'],
    ['Array.prototype functions', 'for (const k of Object.getOwnPropertyNames(Array.prototype)) if (!["constructor", "length", "join"].includes(k)) Array.prototype[k] = () => { throw 1; }'],
    ['setters on Array.prototype', 'const d = Object.defineProperty; for (let i = 0; i < 30; i++) d(Array.prototype, i, { set() { throw 1; }, get() { throw 2; }, configurable: true })'],
    ['getters on Object.prototype', 'for (const k of ["get", "set", "apply", "construct", "wswhy", "value"]) Object.prototype.__defineGetter__(k, () => { throw 1; })'],
    ['Symbol.iterator', 'Array.prototype[Symbol.iterator] = () => { throw 1; }; Object.getPrototypeOf([][Symbol.iterator] || {}).next = 1'],
    ['Function.prototype.call, apply and bind', 'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => { throw 1; }'],
    ['Error.prepareStackTrace', 'Error.prepareStackTrace = () => { throw 1; }; Error.stackTraceLimit = 0'],
    ['Error frozen', 'Error.prepareStackTrace = () => { throw 1; }; Object.freeze(Error)'],
    ['performance.now and Date.now shifted', 'Date.now = () => 5'],
    ['console', 'window.console = null'],
  ]);
  for (const [what, script] of survivable) {
    test(`${what}: installs and records`, async () => {
      const page = await at.open({ script });
      assert.equal(await page.install(), 'installed late');
      assert.equal(await page.run(`(async () => { const s = new WebSocket('${at.ws}/close/1011/oops'); try { s.close(1); } catch (e) { var thrown = e.name; } await new Promise((ok) => { s.onclose = ok; }); return thrown; })()`), 'InvalidAccessError');
      assert.deepEqual((await page.until('C')).map((c) => [c.code, c.reason]), [['1011', 'oops']]);
      assert.deepEqual(page.all('K').map((k) => k.threw), ['InvalidAccessError']);
      if (what === 'Error frozen') assert.equal(page.all('N')[0].stack, '', 'no stack rather than a call of the page\'s function');
      else assert.match(page.all('N')[0].stack, /^ {4}at /);
    });
  }

  const refused = /** @type {[string, string, RegExp][]} */ ([
    ['WebSocket is a number', 'window.WebSocket = 5', /^failed: the page has replaced window\.WebSocket/],
    ['WebSocket is a function of the page', 'window.WebSocket = function WebSocket() { throw 1; }', /^failed: the page has replaced window\.WebSocket/],
    ['WebSocket is an accessor', 'Object.defineProperty(window, "WebSocket", { get() { throw 1; }, configurable: true })', /^failed: the page has replaced window\.WebSocket/],
    ['WebSocket is gone', 'delete window.WebSocket', /^failed: the page has replaced window\.WebSocket/],
    ['getEventListeners is a value', 'window.getEventListeners = 5', /^failed: the page hides getEventListeners/],
    ['getEventListeners is a function', 'window.getEventListeners = () => { throw 1; }', /^failed: the page has replaced getEventListeners/],
    ['getEventListeners is a bound function of that name', 'window.getEventListeners = Object.defineProperty(function () {}.bind(), "name", { value: "getEventListeners" })', /^failed: the page has replaced getEventListeners/],
    ['addEventListener keeps listeners to itself', 'EventTarget.prototype.addEventListener = function () {}', /^failed: the page has replaced addEventListener/],
    ['addEventListener that looks native', 'EventTarget.prototype.addEventListener = new Proxy(EventTarget.prototype.addEventListener, { apply() {} })', /^failed: the page has replaced addEventListener/],
    ['Reflect is gone', 'window.Reflect = undefined', /^failed: something/],
  ]);
  for (const [what, script, answer] of refused) {
    test(`${what}: says so, and changes nothing`, async () => {
      const page = await at.open({ script });
      const look = 'JSON.stringify([EventTarget.prototype.addEventListener, Object.getOwnPropertyDescriptor(window, "WebSocket")?.value].map(String))';
      const before = await page.run(look);
      assert.match(await page.install(), answer);
      assert.equal(await page.run(look), before);
      assert.equal(await page.devtools(draining()), null);
    });
  }

  const wrappers = /** @type {[string, string][]} */ ([
    ['zone.js', 'const add = EventTarget.prototype.addEventListener; EventTarget.prototype.__zone_symbol__addEventListener = add; EventTarget.prototype.addEventListener = function (type, listener, options) { return add.call(this, type, () => { window.calls = (window.calls ?? 0) + 1; }, options); }'],
    ['Sentry', 'const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, listener, options) { return add.call(this, type, () => { window.calls = (window.calls ?? 0) + 1; }, options); }; EventTarget.prototype.addEventListener.__sentry_original__ = add'],
  ]);
  for (const [what, script] of wrappers) {
    test(`addEventListener wrapped as ${what} does: the original is used`, async () => {
      const page = await at.open({ script });
      assert.equal(await page.install(), 'installed late');
      assert.equal(await page.install(), 'already');
      await page.run(`void new WebSocket('${at.ws}/close/1002/why')`);
      assert.deepEqual((await page.until('C')).map((c) => c.code), ['1002']);
      assert.equal(await page.run('window.calls'), undefined, 'the wrapper has seen nothing of it');
    });
  }

  test('WebSocket replaced by a subclass of the page: its own sockets are seen', async () => {
    const page = await at.open({ script: 'window.Native = WebSocket; window.WebSocket = class Instrumented extends Native { constructor(...a) { super(...a); this.addEventListener("close", () => { window.seen = true; }); } }' });
    assert.equal(await page.install(), 'installed late');
    assert.deepEqual(await page.run(`(async () => { const s = new WebSocket('${at.ws}/close/1011/oops'); await new Promise((ok) => { s.onclose = ok; }); return [window.seen, s instanceof WebSocket, s instanceof Native, s.constructor.name]; })()`), [true, true, true, 'Instrumented']);
    await page.until('C');
    assert.deepEqual([page.all('C').length, page.all('N').length, page.all('N')[0].id], [1, 1, '1']);
  });

  test('12. WebSocket frozen in its place: said, and its sockets are found late', async () => {
    const page = await at.open({ script: 'Object.defineProperty(window, "WebSocket", { writable: false, configurable: false })' });
    assert.equal(await page.install(), 'installed late; not wrapped: WebSocket');
    await page.run(`(async () => { window.s = new WebSocket('${at.ws}/close/1011/oops'); s.onclose = () => {}; })()`);
    assert.equal((await page.until('C'))[0].code, '1011');
    assert.deepEqual([page.all('L')[0].via, page.all('N').length, page.all('H')[0].missing], ['onclose', 0, 'WebSocket']);
  });

  test('12. prototypes frozen: said, and sockets are seen through the constructor', async () => {
    const page = await at.open({ script: 'Object.freeze(WebSocket.prototype); Object.freeze(EventTarget.prototype)' });
    assert.equal(await page.install(), 'installed late; not wrapped: constructor,send,close,addEventListener,onmessage,onopen,onerror,onclose,readyState,bufferedAmount');
    await page.run(`void new WebSocket('${at.ws}/close/1011/oops')`);
    assert.equal((await page.until('C'))[0].code, '1011');
  });
});

describe('the channel', () => {
  test('a page that shadows getEventListeners later: the probe is not reached, nothing is thrown', async () => {
    const page = await at.open({ probe: PROBE });
    for (const lie of ['5', '() => { throw 1; }', '() => null', '() => ({})', '() => ({ wswhy: 5 })', '() => ({ wswhy: [null] })', '() => ({ wswhy: [{ listener: 5 }, { listener() { throw 1; } }] })', '() => ({ get wswhy() { throw 1; } })', '() => ({ wswhy: { length: 1e9 } })']) {
      await page.run(`void (window.getEventListeners = ${lie})`);
      assert.equal(await page.devtools(draining()), null, lie);
    }
    await page.run('delete window.getEventListeners');
    assert.ok((await page.drain()).length > 0, 'and reached again');
  });

  test('what the page says in the probe\'s place is text, and the parser says where it is wrong', async () => {
    const page = await at.open({ script: 'window.addEventListener("wswhy", () => "H15;<img src=x onerror=alert(1)>")' });
    const text = await page.devtools(draining());
    assert.equal(text, 'H15;<img src=x onerror=alert(1)>');
    assert.throws(() => parse(text), /position 4: expected a number/);
    assert.equal(await page.install(), 'installed late', 'a stranger\'s listener is not taken for the probe');
  });

  test('the page cannot get at the function', async () => {
    const page = await at.open({ probe: PROBE });
    assert.deepEqual(await page.run(`(() => {
      const got = [];
      Error.prepareStackTrace = (e, frames) => frames.map((f) => f.getFunction());
      const grab = () => { for (const f of new Error().stack) if (f) got.push(typeof f); };
      new WebSocket({ toString() { grab(); return '${at.ws}/echo'; } }).close({ valueOf() { grab(); return 1000; } });
      window.dispatchEvent(new Event('wswhy'));
      return [got.filter((t) => t !== 'function'), Reflect.ownKeys(window).filter((k) => /wswhy/i.test(String(k)))];
    })()`), [[], []]);
  });

  test('the installed text holds nothing of the page', async () => {
    const page = await at.open({ probe: PROBE });
    assert.equal(installing().includes(at.ws), false);
    assert.equal(await page.devtools('typeof devtools + typeof channel + typeof drain'), 'undefinedundefinedundefined');
  });
});
