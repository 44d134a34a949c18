// A page script that uses the whole WebSocket API and writes down everything a page can see: values, exceptions, events, orders.
// It runs in a page without the probe and in pages with it; the traces must be equal but for the list in probe-differences.json.

/**
 * Runs in the page, closing over nothing. @param {string} ws base of the server's WebSocket addresses
 * @returns {Promise<[string, string][]>} label and value, in the order of what happened
 */
export async function trace(ws) {
  /** @type {[string, string][]} */
  const out = [];
  const show = (/** @type {any} */ v) => {
    if (typeof v === 'function') return `[function ${v.name}]`;
    if (v instanceof Error || v instanceof DOMException) return `${v.constructor.name} ${v.name}: ${v.message}`;
    if (typeof v === 'object' && v !== null) {
      try {
        return JSON.stringify(v);
      } catch {
        return Object.prototype.toString.call(v);
      }
    }
    return typeof v === 'string' ? v : typeof v === 'symbol' ? v.toString() : Object.is(v, -0) ? '-0' : String(v);
  };
  const note = (/** @type {string} */ label, /** @type {any} */ value) => out.push([label, show(value)]);
  /** @type {(label: string, body: () => any) => any} */
  const attempt = (label, body) => {
    try {
      const value = body();
      note(label, value);
      return value;
    } catch (error) {
      note(`${label} throws`, error);
      return undefined;
    }
  };
  const event = (/** @type {EventTarget} */ target, /** @type {string} */ type) => new Promise((ok) => target.addEventListener(type, ok, { once: true }));
  const opened = async (/** @type {string} */ path, /** @type {string[]} */ ...protocols) => {
    const s = protocols.length ? new WebSocket(ws + path, protocols) : new WebSocket(ws + path);
    s.binaryType = 'arraybuffer';
    await event(s, 'open');
    return s;
  };
  const flags = (/** @type {any} */ d) => d && `${['value', 'get', 'set'].filter((k) => d[k] !== undefined).join('+')} w=${d.writable} e=${d.enumerable} c=${d.configurable}`;

  // ---- The interface itself ----
  const holders = { window, WebSocket, 'WebSocket.prototype': WebSocket.prototype, 'EventTarget.prototype': EventTarget.prototype, Error, 'Function.prototype': Function.prototype, document, navigator };
  for (const [name, holder] of Object.entries(holders)) {
    note(`own keys of ${name}`, Reflect.ownKeys(holder).map(String));
    note(`${name} is extensible`, Object.isExtensible(holder));
    note(`prototype of ${name}`, Object.prototype.toString.call(Object.getPrototypeOf(holder)));
  }
  for (const name of ['WebSocket', 'WebSocket.prototype', 'EventTarget.prototype', 'Error']) {
    const holder = /** @type {any} */ (holders)[name];
    for (const key of Reflect.ownKeys(holder)) {
      const d = /** @type {any} */ (Object.getOwnPropertyDescriptor(holder, key));
      note(`descriptor of ${name}.${String(key)}`, flags(d));
      for (const slot of ['value', 'get', 'set']) {
        const f = d[slot];
        if (typeof f !== 'function') continue;
        const label = `${name}.${String(key)}${slot === 'value' ? '' : ` (${slot})`}`;
        note(`name and length of ${label}`, [f.name, f.length]);
        note(`toString of ${label}`, Function.prototype.toString.call(f));
        note(`own keys of ${label}`, Reflect.ownKeys(f).map(String));
        note(`prototype of ${label}`, Object.getPrototypeOf(f) === Function.prototype);
        note(`twice the same ${label}`, /** @type {any} */ (Object.getOwnPropertyDescriptor(holder, key))[slot] === f);
        note(`'prototype' in ${label}`, 'prototype' in f);
        if (f !== WebSocket && f !== EventTarget && name !== 'Error') {
          attempt(`new (${label})`, () => Reflect.construct(Object, [], f));
          for (const [what, self] of /** @type {[string, any][]} */ ([['null', null], ['{}', {}], ['the prototype', WebSocket.prototype], ['a proxy', new Proxy({}, {})], ['1', 1]])) {
            if (name === 'WebSocket.prototype') attempt(`${label} on ${what}`, () => Reflect.apply(f, self, []));
          }
        }
      }
    }
  }
  note('descriptor of window.WebSocket', flags(Object.getOwnPropertyDescriptor(window, 'WebSocket')));
  note('name, length', [WebSocket.name, WebSocket.length]);
  note('constants', [WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED]);
  note('Object.getPrototypeOf(WebSocket) === EventTarget', Object.getPrototypeOf(WebSocket) === EventTarget);
  note('WebSocket.prototype.constructor === WebSocket', WebSocket.prototype.constructor === WebSocket);
  note('Object.prototype.toString', [Object.prototype.toString.call(WebSocket), Object.prototype.toString.call(WebSocket.prototype)]);
  note('typeof', [typeof WebSocket, typeof WebSocket.prototype.send]);
  attempt('WebSocket() without new', () => /** @type {any} */ (WebSocket)(ws));
  attempt('WebSocket.call({})', () => /** @type {any} */ (WebSocket).call({}, ws));
  attempt('structuredClone(WebSocket)', () => structuredClone(WebSocket));
  attempt('WebSocket.arguments', () => /** @type {any} */ (WebSocket).arguments);
  attempt('WebSocket.caller', () => /** @type {any} */ (WebSocket).caller);
  for (const name of ['arguments', 'caller']) {
    attempt(`send.${name}`, () => /** @type {any} */ (WebSocket.prototype.send)[name]);
    attempt(`addEventListener.${name}`, () => /** @type {any} */ (EventTarget.prototype.addEventListener)[name]);
    attempt(`get readyState.${name}`, () => /** @type {any} */ (Object.getOwnPropertyDescriptor(WebSocket.prototype, 'readyState')?.get)[name]);
    attempt(`WebSocket.${name} = 1`, () => (/** @type {any} */ (WebSocket)[name] = 1));
  }
  for (const [what, body] of /** @type {[string, string][]} */ ([['assign', 'W.OPEN = 5'], ['assign to prototype', 'W.prototype = {}'], ['delete', 'delete W.OPEN'], ['define', 'Object.defineProperty(W, "OPEN", { value: 5 })'], ['define accessor', 'Object.defineProperty(W.prototype, "OPEN", { get() {} })'],
    ['assign to readyState', 'W.prototype.readyState = 1'], ['in', '["OPEN" in W, "x" in W]'], ['set prototype', 'Object.setPrototypeOf(W, W)'], ['set prototype, reflecting', 'Reflect.setPrototypeOf(W, W)'], ['set prototype of send', 'Reflect.setPrototypeOf(W.prototype.send, W.prototype.send)'], ['set __proto__', 'W.__proto__ = W'], ['same prototype', 'Object.setPrototypeOf(W, EventTarget) === W'], ['not a method', 'W.nothing()'], ['send is no constructor', 'new W.prototype.send()'], ['class extends send', 'class X extends W.prototype.send {}'], ['private', 'class P extends W { #p = 1; static has(x) { return #p in x; } } P.has(W)'],
    ['hasInstance', 'W[Symbol.hasInstance](W.prototype)'], ['species', 'W[Symbol.species]'], ['bind', '[W.bind(null, 1).name, W.bind(null, 1).length]'], ['JSON', 'JSON.stringify({ W, p: W.prototype })'], ['entries', 'Object.entries(W).join()'], ['values', 'Object.values(W.prototype)']])) {
    for (const mode of ['', '"use strict";']) attempt(`${mode}${what}`, () => new Function('W', `${mode} return eval(${JSON.stringify(mode + body)})`)(WebSocket));
  }
  attempt('WebSocket.expando', () => [(/** @type {any} */ (WebSocket).expando = 1), delete (/** @type {any} */ (WebSocket).expando), /** @type {any} */ (WebSocket).expando]);
  note('String(WebSocket)', String(WebSocket));
  note('ids of timers', ((id) => (clearTimeout(id), id))(/** @type {any} */ (setTimeout(() => {}))));
  note('handlers on window', Object.keys(window).filter((k) => /^on/.test(k) && /** @type {any} */ (window)[k] !== null));
  note('markup', document.documentElement.outerHTML.length);
  note('resources', performance.getEntriesByType('resource').length);

  // ---- Constructor: errors, and what it does with its arguments ----
  const bad = /** @type {[string, any[]][]} */ ([['none', []], ['undefined', [undefined]], ['symbol', [Symbol('x')]], ['no scheme', ['//[']], ['ftp', ['ftp://x/']], ['fragment', ['ws://x/#f']], ['relative', ['http://[x']],
    ['bad subprotocol', [ws, 'a b']], ['empty subprotocol', [ws, '']], ['twice the same', [ws, ['a', 'a']]], ['subprotocol symbol', [ws, Symbol('p')]], ['subprotocols not iterable in part', [ws, [{}, Symbol('q')]]],
    ['url throws a number', [{ toString() { throw 7; } }]], ['url throws a frozen error', [{ toString() { throw Object.freeze(new RangeError('mine')); } }]], ['protocols throw', [ws, { [Symbol.iterator]() { throw new Error('iterator'); } }]],
    ['unsafe port', ['ws://127.0.0.1:7/']]]);
  for (const [what, args] of bad) attempt(`new WebSocket with ${what}`, () => Reflect.construct(WebSocket, args).readyState);
  const seen = /** @type {string[]} */ ([]);
  const spy = (/** @type {string} */ name, /** @type {any} */ target) => new Proxy(target, { get: (t, k, r) => (seen.push(`${name}.${String(k)}`), Reflect.get(t, k, r)), getOwnPropertyDescriptor: (t, k) => (seen.push(`${name}?${String(k)}`), Reflect.getOwnPropertyDescriptor(t, k)), has: (t, k) => (seen.push(`${k.toString()} in ${name}`), Reflect.has(t, k)), ownKeys: (t) => (seen.push(`keys of ${name}`), Reflect.ownKeys(t)), getPrototypeOf: (t) => (seen.push(`prototype of ${name}`), Reflect.getPrototypeOf(t)) });
  attempt('arguments that watch', () => new WebSocket(spy('url', { toString: () => `${ws}/echo` }), spy('protocols', ['a', 'b'])).close());
  attempt('arguments that watch, failing', () => new WebSocket(spy('url2', { toString: () => 'ws://[' }), spy('protocols2', [])));
  attempt('an error that watches', () => new WebSocket({ toString() { throw spy('error', new Error('x')); } }.toString.call(null)));
  note('what they saw', seen.splice(0));
  const target = spy('newTarget', class extends WebSocket {});
  attempt('newTarget that watches', () => Reflect.construct(WebSocket, [`${ws}/echo`], target).constructor.name);
  note('what newTarget saw', seen.splice(0));
  attempt('newTarget with no prototype', () => Object.getPrototypeOf(Reflect.construct(WebSocket, [`${ws}/echo`], function () {}.bind(null))) === WebSocket.prototype);
  attempt('newTarget throwing', () => Reflect.construct(WebSocket, [`${ws}/echo`], new Proxy(class {}, { get() { throw new Error('no prototype for you'); } })));

  // ---- Instances and subclasses ----
  class Sub extends WebSocket {
    field = this.readyState;
    made = false;
    static extra = 1;
    /** @param {[string]} args */
    constructor(...args) {
      super(...args);
      this.made = new.target === Sub;
    }
    /** @param {any} data */
    send(data) {
      seen.push('Sub.send');
      return super.send(data);
    }
  }
  function Es5(/** @type {string} */ url) {
    return Reflect.construct(WebSocket, [url], new.target || Es5);
  }
  Es5.prototype = Object.create(WebSocket.prototype, { constructor: { value: Es5 }, hello: { value: () => 'hello' } });
  Object.setPrototypeOf(Es5, WebSocket);
  for (const [name, make] of /** @type {[string, () => any][]} */ ([['plain', () => new WebSocket(`${ws}/echo`)], ['Sub', () => new Sub(`${ws}/echo`)], ['Es5', () => new /** @type {any} */ (Es5)(`${ws}/echo`)], ['via constructor', () => new /** @type {any} */ (WebSocket.prototype.constructor)(`${ws}/echo`)], ['Reflect', () => Reflect.construct(WebSocket, [`${ws}/echo`])]])) {
    const s = make();
    note(`${name}: instance`, [s instanceof WebSocket, s instanceof EventTarget, s instanceof Sub, s.constructor === WebSocket, s.constructor.name, Object.getPrototypeOf(s) === WebSocket.prototype, Object.prototype.toString.call(s), String(s)]);
    note(`${name}: own keys`, Reflect.ownKeys(s).map(String));
    note(`${name}: for in`, (() => { const keys = []; for (const k in s) keys.push(k); return keys; })());
    note(`${name}: state`, [s.readyState, s.bufferedAmount, s.url, s.protocol, s.extensions, s.binaryType, s.onopen, s.onmessage, s.onerror, s.onclose, s.field, s.made, s.hello?.()]);
    const closed = event(s, 'close');
    attempt(`${name}: send while connecting`, () => s.send('x'));
    await event(s, 'open');
    attempt(`${name}: send`, () => s.send('x'));
    note(`${name}: what it says`, /** @type {any} */ (await event(s, 'message')).data);
    attempt(`${name}: close`, () => s.close(3001, 'bye'));
    const e = /** @type {any} */ (await closed);
    note(`${name}: closed`, [e.code, e.reason, e.wasClean, e.isTrusted, s.readyState, e.target === s]);
  }
  note('Sub', [seen.splice(0), Object.getPrototypeOf(Sub) === WebSocket, Sub.extra, /** @type {any} */ (Sub).OPEN]);

  // ---- Handlers, order of listeners, microtasks ----
  {
    const s = new WebSocket(`${ws}/close/1011/oops`);
    const order = /** @type {string[]} */ ([]);
    const ended = event(s, 'close');
    const handler = () => void order.push('onclose');
    note('setting onclose', [(s.onclose = handler) === handler, s.onclose === handler]);
    for (const [k, v] of /** @type {[string, any][]} */ ([['onmessage', 5], ['onopen', { handleEvent() {} }], ['onerror', null], ['onerror', Symbol('s')]])) attempt(`setting ${k}`, () => (/** @type {any} */ (s)[k] = v, typeof /** @type {any} */ (s)[k]));
    s.addEventListener('close', (e) => {
      order.push(`first ${window.event === e} ${e.eventPhase} ${e.composedPath().length} ${e.currentTarget === s}`);
      Promise.resolve().then(() => order.push('microtask'));
    });
    s.addEventListener('close', { handleEvent: () => void order.push('object') });
    s.addEventListener('close', () => order.push('capturing'), true);
    s.addEventListener('close', () => order.push('once'), { once: true });
    s.addEventListener('close', (e) => (order.push('stopping'), e.stopImmediatePropagation()));
    s.addEventListener('close', () => order.push('never'));
    const gone = new AbortController();
    s.addEventListener('close', () => order.push('aborted'), { signal: gone.signal });
    gone.abort();
    attempt('adding null', () => s.addEventListener('close', /** @type {any} */ (null)));
    attempt('adding a number', () => s.addEventListener('close', /** @type {any} */ (5)));
    attempt('adding nothing', () => /** @type {any} */ (s).addEventListener());
    attempt('adding with options that watch', () => s.addEventListener('close', () => {}, spy('options', { passive: true })));
    attempt('type that watches', () => s.addEventListener(spy('type', { toString: () => 'close' }), () => order.push('never')));
    note('what the options saw', seen.splice(0));
    await ended;
    await new Promise((ok) => setTimeout(ok));
    note('order', order);
    attempt('addEventListener without this', () => {
      const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
      const listener = () => order.push('global');
      add('message', listener);
      window.dispatchEvent(new MessageEvent('message'));
      remove('message', listener);
      window.dispatchEvent(new MessageEvent('message'));
      return order.filter((x) => x === 'global').length;
    });
    const target = new EventTarget();
    target.addEventListener('message', (e) => note('message at another target', e.isTrusted));
    attempt('dispatching there', () => target.dispatchEvent(new MessageEvent('message')));
    attempt('events of the page itself', () => [s.dispatchEvent(new CloseEvent('close', { code: 4242, cancelable: true })), s.dispatchEvent(new MessageEvent('message', { data: spy('data', {}) }))]);
    attempt('the probe\'s own event type', () => window.dispatchEvent(new CustomEvent('wswhy', { detail: spy('detail', {}), cancelable: true })));
    note('what was looked at', seen.splice(0));
  }

  // ---- Messages both ways ----
  {
    const s = await opened('/echo?protocol=chat', 'chat', 'other');
    note('agreed', [s.protocol, s.extensions]);
    const all = /** @type {[string, () => any][]} */ ([['text', () => 'é€😀'], ['empty', () => ''], ['lone surrogate', () => '\ud800x'], ['number', () => 12.5], ['null', () => null], ['undefined', () => undefined], ['array', () => [1, [2]]],
      ['object', () => spy('sent', { toString: () => 'mine' })], ['function', () => function named() {}], ['ArrayBuffer', () => new Uint8Array([1, 2, 255]).buffer], ['view', () => new Uint16Array([1, 2, 3]).subarray(1)], ['DataView', () => new DataView(new ArrayBuffer(5), 2)], ['Blob', () => new Blob(['blob'])], ['long', () => 'x'.repeat(70000)]]);
    for (const [what, make] of all) {
      const data = make();
      const before = s.bufferedAmount;
      attempt(`send ${what}`, () => s.send(data));
      note(`buffered after ${what}`, s.bufferedAmount - before);
      const e = /** @type {any} */ (await event(s, 'message'));
      note(`echo of ${what}`, [Object.prototype.toString.call(e.data), e.data === e.data, typeof e.data === 'string' ? e.data.slice(0, 100) : [...new Uint8Array(e.data)], e.origin, e.lastEventId, e.source, e.ports.length, e.isTrusted]);
    }
    note('what was looked at while sending', seen.splice(0));
    for (const [what, args] of /** @type {[string, any[]][]} */ ([['nothing', []], ['a symbol', [Symbol('s')]], ['a thrower', [{ toString() { throw new EvalError('sent'); } }]], ['shared memory', [new Uint8Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer)]]])) attempt(`send ${what}`, () => Reflect.apply(s.send, s, args));
    s.binaryType = 'blob';
    s.send(new Uint8Array([9, 8]));
    const blob = /** @type {any} */ (await event(s, 'message')).data;
    note('as a blob', [s.binaryType, Object.prototype.toString.call(blob), blob.size, blob.type, [...new Uint8Array(await blob.arrayBuffer())]]);
    const calls = /** @type {string[]} */ ([]);
    for (const [what, args] of /** @type {[string, any[]][]} */ ([['1001', [1001]], ['5000', [5000]], ['0', [0]], ['text', ['x']], ['NaN', [NaN]], ['long reason', [1000, 'x'.repeat(124)]], ['surrogate reason too long', [1000, '€'.repeat(42)]], ['symbol', [1000, Symbol('r')]], ['bigint', [1000n]], ['thrower', [{ valueOf() { calls.push('valueOf'); throw new URIError('code'); } }]]])) attempt(`close ${what}`, () => Reflect.apply(s.close, s, args));
    note('conversions', calls);
    const closed = event(s, 'close');
    attempt('close for real', () => s.close(spyNumber(4321, calls), /** @type {any} */ ({ toString: () => (calls.push('reason'), 'why') })));
    note('conversions again', calls);
    attempt('close again', () => s.close());
    attempt('send while closing', () => [s.send('lost'), s.readyState, s.bufferedAmount]);
    const e = /** @type {any} */ (await closed);
    note('closed for real', [e.code, e.reason, e.wasClean]);
    attempt('send after close', () => [s.send('lost'), s.bufferedAmount]);
    attempt('close after close', () => s.close(1000));
  }
  /** @param {number} n @param {string[]} calls @returns {any} */
  function spyNumber(n, calls) {
    return { valueOf: () => (calls.push('code'), n) };
  }

  // ---- Other ends ----
  for (const path of ['/close/1002/why', '/close/4001/', '/close-empty', '/fin', '/opcode-3', '/refuse', '/say/hi', '/bytes/5']) {
    const s = new WebSocket(ws + path);
    const events = /** @type {any[]} */ ([]);
    for (const type of ['open', 'message', 'error', 'close']) s.addEventListener(type, (/** @type {any} */ e) => events.push([type, s.readyState, e.code, e.reason, e.wasClean, typeof e.data]));
    if (/say|bytes/.test(path)) event(s, 'message').then(() => s.close());
    await event(s, 'close');
    note(`events of ${path}`, events);
  }
  {
    const s = new WebSocket(`${ws}/echo`);
    const events = /** @type {string[]} */ ([]);
    for (const type of ['open', 'error', 'close']) s.addEventListener(type, (/** @type {any} */ e) => events.push(`${type} ${e.code}`));
    attempt('close while connecting', () => s.close());
    note('state then', s.readyState);
    await event(s, 'close');
    note('events of close while connecting', events);
  }

  // ---- Stacks: what the probe cannot hide ----
  const here = (/** @type {string} */ text) => text.replaceAll(/page=\d+/g, 'page=N');
  const stackOf = (/** @type {string} */ label, /** @type {() => any} */ body) => {
    try {
      body();
      note(label, 'no error');
    } catch (error) {
      note(label, here(/** @type {any} */ (error).stack));
    }
  };
  const s = await opened('/echo');
  stackOf('stack: constructor', () => new WebSocket('ws://['));
  stackOf('stack: constructor argument', () => new WebSocket(/** @type {any} */ ({ toString() { throw new Error('here'); } })));
  stackOf('stack: send', () => new WebSocket(`${ws}/echo`).send('early'));
  stackOf('stack: send argument', () => s.send(/** @type {any} */ ({ toString() { throw new Error('here'); } })));
  stackOf('stack: close', () => s.close(1));
  stackOf('stack: close argument', () => s.close(/** @type {any} */ ({ valueOf() { throw new Error('here'); } })));
  stackOf('stack: addEventListener', () => /** @type {any} */ (s).addEventListener());
  stackOf('stack: addEventListener options', () => s.addEventListener('close', () => {}, /** @type {any} */ ({ get once() { throw new Error('here'); } })));
  stackOf('stack: readyState', () => Reflect.get(WebSocket.prototype, 'readyState', {}));
  stackOf('stack: bufferedAmount', () => Reflect.get(WebSocket.prototype, 'bufferedAmount', {}));
  for (const name of ['onmessage', 'onopen', 'onerror', 'onclose']) {
    stackOf(`stack: ${name}`, () => Reflect.get(WebSocket.prototype, name, {}));
    stackOf(`stack: setting ${name}`, () => Reflect.set(WebSocket.prototype, name, null, {}));
  }
  stackOf('stack: url', () => Reflect.get(WebSocket.prototype, 'url', {}));
  stackOf('stack: new.target', () => Reflect.construct(WebSocket, [`${ws}/echo`], new Proxy(class {}, { get() { throw new Error('here'); } })));
  s.addEventListener('message', () => note('stack: inside a listener', here(String(new Error('x').stack).split('\n').slice(1).join('\n'))), { once: true });
  s.send('x');
  await event(s, 'message');
  const errors = /** @type {any[]} */ ([]);
  Object.defineProperty(Error, 'prepareStackTrace', { configurable: true, writable: true, value: (/** @type {any} */ error, /** @type {any[]} */ frames) => (errors.push(error.message), frames.map((f) => [f.getFunctionName(), typeof f.getThis(), typeof f.getFunction()].join(' ')).join('\n')) });
  new WebSocket(`${ws}/echo`).close();
  note('stacks that prepareStackTrace made unasked', errors.splice(0));
  stackOf('stack: prepared', () => s.close(1));
  note('descriptor of Error.prepareStackTrace', flags(Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace')));
  delete (/** @type {any} */ (Error).prepareStackTrace);
  Error.stackTraceLimit = 2;
  s.send('x');
  new WebSocket(`${ws}/echo`).close();
  note('Error.stackTraceLimit', [Error.stackTraceLimit, flags(Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit'))]);
  Error.stackTraceLimit = 10;
  function sloppy() {
    // The script is sloppy: a callback can ask who called.
    return /** @type {any} */ (sloppy).caller === null ? 'nobody' : 'somebody';
  }
  note('caller inside a conversion', await new Promise((ok) => {
    const ask = new Function('ok', 'return function valueOf() { ok(String(valueOf.caller === null)); return 1; }')(ok);
    new Function('s', 'ask', 'try { s.close({ valueOf: ask }); } catch {}')(s, ask);
  }));
  sloppy();

  // ---- Uncaught: where the page's error reporting is told that it happened ----
  for (const [what, body] of /** @type {[string, () => void][]} */ ([['send', () => new WebSocket(`${ws}/echo`).send('early')], ['constructor', () => void new WebSocket('ws://[')], ['close', () => s.close(1)], ['argument', () => s.send(/** @type {any} */ ({ toString() { throw new Error('mine'); } }))], ['listener', () => /** @type {any} */ (s).addEventListener()]])) {
    const e = await new Promise((ok) => {
      window.addEventListener('error', (event) => {
        event.preventDefault();
        ok(event);
      }, { once: true });
      setTimeout(body);
    });
    const { message, filename, lineno, colno, error } = /** @type {ErrorEvent} */ (e);
    note(`uncaught ${what}: message`, [message, String(error)]);
    note(`uncaught ${what}: place`, here(`${filename}:${lineno}:${colno}`));
  }
  note('own keys of Error at the end', Reflect.ownKeys(Error).map(String));
  note('own keys of window at the end', Reflect.ownKeys(window).map(String));
  return out;
}
