// The page probe: one function expression, evaluated as text in the inspected page's main world, where it watches WebSockets.
//
// Install:      "(" + text + ")(typeof getEventListeners === 'function' ? getEventListeners : null)", with DevTools' command-line API
// Injected:     "(" + text + ")(null)", before the page's own scripts (`inspectedWindow.reload({injectedScript})`: no command-line API)
// Answers `installed start`, `installed late` (both perhaps with `; not wrapped: NAME,NAME`), `already`, or `failed: why`.
//
// What it may do to the page: nothing that the page could tell, except that wrapped functions print as `function () { [native code] }`,
// that their frames stand in `Error.stack`, and what follows from both (the whole list, kept by a test: tests/browser/probe-differences.json).
// Hence the rules that every line keeps:
// - Functions and getters of the browser are captured at the start and called by the captured `Reflect.apply` with literal arrays.
// - Later, only these are used: captured functions, operators on primitives, own properties, objects without a prototype. A page
//   that overwrites `JSON`, puts setters on `Array.prototype` or getters on `Object.prototype` is never called by the probe.
// - An argument that is an object is never read, except by captured getters that check its brand.
// - The browser's function is called exactly once; what it returns or throws is passed on. Every hook is inside try.
// - State is reachable through one listener on `window` alone, which `getEventListeners` shows to DevTools and to nobody else.
//
// Records (read by crate/capture): `kind count ';' field{count}`, `field := length ':' characters`, length in UTF-16 code units.
// Field 0 is seq (counts every record of the document from 1; a missing number was dropped), field 1 the time in epoch ms. Then:
//   H format, document id, URL, start|late, readyState at install, time of install, dropped messages, dropped bytes (2 per unit),
//     dropped controls, gap ms or "", user agent, brands, names not wrapped          first in each drain; seq = highest drawn so far
//   N id, url, subprotocols if given as a string, none|string|object, stack          new socket
//   L id, url, readyState, via, protocol, extensions                                 socket found late, or asked for (via "states")
//   T url as given, subprotocols, none|string|object, error name, message, stack     constructor threw
//   O id, protocol, extensions                                                       open event
//   M id, t|b|B, size, payload, cut                                                  message event
//   S id, t|b|B, size, payload, cut, readyState before, error name or ""             send()
//   E id, readyState                                                                 error event
//   C id, code, reason, wasClean, bufferedAmount, visibilityState, onLine            close event
//   K id, number of arguments, code, reason, readyState before, stack, error name, error message    close()
//   P name, detail...                                                                page event
//   R id, readyState                                                                 state of a known socket
(function (/** @type {((target: object) => any) | null} */ devtools) {
  'use strict';
  const UNDRAINED_MS = 10000; // nobody reads any more: DevTools was closed, or its page died
  const MAX_RECORDS = 20000;
  const MAX_BYTES = 8388608; // of records, 2 per UTF-16 code unit: what the strings take at most
  const MAX_CONTROLS = 4000; // controls are all records but M and S; they outlive a flood of messages
  const MAX_CONTROL_BYTES = 2097152;
  const MAX_PAYLOAD = 1048576; // UTF-16 code units, or bytes
  const MAX_TEXT = 16384; // any other text; a longer URL is joined by these (crate/capture, live/observed.rs)
  const MAX_FRAMES = 16;
  const MAX_CLOSED = 256; // closed sockets that the print action can still name
  const FORMAT = '1';
  const CHANNEL = 'wswhy'; // an event type that nothing dispatches
  const OWN_FRAME = 'wswhy-probe.js';
  /** @type {string[]} */
  const CAUSES = /*causes*/[]/*end*/;

  let step = 'something that the probe needs is missing or was replaced by the page';
  try {
    // ---- The browser's own functions ----
    const { apply, construct, defineProperty, deleteProperty, get, getOwnPropertyDescriptor, getPrototypeOf, isExtensible, setPrototypeOf } = Reflect;
    const textOf = Function.prototype.toString;
    const ProxyOf = Proxy, ErrorOf = Error, WeakRefOf = WeakRef, Bytes = Uint8Array, Units = Uint16Array;
    const page = window, doc = document, nav = navigator, clock = performance, signals = AbortSignal, log = page.console;

    /** @type {(object: any, name: string) => any} */
    const own = (object, name) => {
      const found = getOwnPropertyDescriptor(object, name);
      return found === undefined ? undefined : { __proto__: null, ...found };
    };
    /** The descriptor of an ordinary property. @type {(value: any) => any} */
    const plain = (value) => ({ __proto__: null, value, writable: true, enumerable: true, configurable: true });
    /** @type {(fn: any, text: string) => boolean} */
    const isNative = (fn, text) => typeof fn === 'function' && apply(textOf, fn, []) === 'function ' + text + '() { [native code] }';
    /** @type {(object: any, name: string) => any} */
    const getter = (object, name) => {
      const found = own(object, name);
      if (!found || !isNative(found.get, 'get ' + name)) throw undefined;
      return found.get;
    };
    /** @type {(fn: any, name: string) => any} */
    const native = (fn, name) => {
      if (!isNative(fn, name)) throw undefined;
      return fn;
    };

    // ---- The channel: is there a probe already, and could this one be read? ----
    const readyState = doc.readyState;
    const early = devtools === null && readyState === 'loading' && doc.documentElement === null;
    // As a listener it gets an event, and does nothing.
    const channel = (/** @type {any} */ command, /** @type {any} */ id, /** @type {any} */ cause) => {
      if (command === 'drain') return drain(false);
      if (command === 'drain states') return drain(true);
      if (command === 'print') return tell(id, cause);
      return undefined;
    };
    if (!early && !devtools) return 'failed: the page hides getEventListeners, so the probe could not be read';
    if (devtools && !isNative(devtools, 'getEventListeners')) return 'failed: the page has replaced getEventListeners, so the probe could not be read';
    /** Whether DevTools finds a channel. @type {(exact: boolean) => boolean} */
    const reachable = (exact) => {
      const all = { __proto__: null, .../** @type {any} */ (devtools)(page) };
      const entries = all[CHANNEL];
      for (let i = 0; entries && i < entries.length; i++) {
        const found = entries[i].listener;
        if (found === channel || (!exact && typeof found === 'function' && apply(textOf, found, []) === apply(textOf, channel, []))) return true;
      }
      return false;
    };
    if (devtools && reachable(false)) return 'already';

    // ---- The browser's own functions, continued ----
    const clockNow = native(clock.now, 'now'), timeout = native(signals.timeout, 'timeout'), warn = log ? log.warn : undefined, isError = /** @type {any} */ (ErrorOf).isError;
    const sliceText = native(''.slice, 'slice'), findText = native(''.indexOf, 'indexOf'), join = native([].join, 'join'), fromCharCode = native(String.fromCharCode, 'fromCharCode');
    const ids = new WeakMap(), idOf = native(ids.get, 'get'), keepId = native(ids.set, 'set'), deref = native(WeakRefOf.prototype.deref, 'deref');
    const decoder = new TextDecoder('utf-16le'), decode = native(decoder.decode, 'decode');
    const getTarget = { href: getter(URL.prototype, 'href'), name: getter(DOMException.prototype, 'name'), message: getter(DOMException.prototype, 'message') };
    const getData = getter(MessageEvent.prototype, 'data');
    const getCode = getter(CloseEvent.prototype, 'code'), getReason = getter(CloseEvent.prototype, 'reason'), getClean = getter(CloseEvent.prototype, 'wasClean');
    const getPersisted = getter(PageTransitionEvent.prototype, 'persisted');
    const violation = SecurityPolicyViolationEvent.prototype;
    const getDirective = getter(violation, 'effectiveDirective'), getBlocked = getter(violation, 'blockedURI'), getDisposition = getter(violation, 'disposition');
    const getVisibility = getter(Document.prototype, 'visibilityState'), getOnLine = getter(Navigator.prototype, 'onLine');
    const getBufferLength = getter(ArrayBuffer.prototype, 'byteLength'), getBlobSize = getter(Blob.prototype, 'size');
    const isView = native(ArrayBuffer.isView, 'isView'), view = DataView.prototype, typed = getPrototypeOf(Bytes.prototype);
    const getTyped = { buffer: getter(typed, 'buffer'), start: getter(typed, 'byteOffset'), length: getter(typed, 'byteLength') };
    const getView = { buffer: getter(view, 'buffer'), start: getter(view, 'byteOffset'), length: getter(view, 'byteLength') };
    /** @type {any[][]} */
    const errorKinds = [[TypeError.prototype, 'TypeError'], [SyntaxError.prototype, 'SyntaxError'], [RangeError.prototype, 'RangeError'], [ReferenceError.prototype, 'ReferenceError']];
    const stacks = isNative(ErrorOf, 'Error');

    step = 'the page has replaced window.WebSocket, and the browser\'s own could not be found';
    const global = own(page, 'WebSocket');
    const Socket = global.value;
    let proto = own(Socket, 'prototype').value;
    for (let i = 0; i < 8 && !isNative((own(proto, 'readyState') || { get: null }).get, 'get readyState'); i++) proto = getPrototypeOf(proto);
    const getState = getter(proto, 'readyState'), getUrl = getter(proto, 'url'), getProtocol = getter(proto, 'protocol');
    const getExtensions = getter(proto, 'extensions'), getBuffered = getter(proto, 'bufferedAmount');

    // ---- Facts about the document, taken once ----
    const now = () => apply(clockNow, clock, []);
    const origin = clock.timeOrigin, installedAt = now();
    const random = new Units(8);
    crypto.getRandomValues(random);
    let documentId = '', brands = '', agent = '' + nav.userAgent;
    for (let i = 0; i < 8; i++) for (let shift = 12; shift >= 0; shift -= 4) documentId += '0123456789abcdef'[(random[i] >> shift) & 15];
    const agentData = /** @type {any} */ (nav).userAgentData;
    if (agentData) for (let i = 0, all = agentData.brands; i < all.length; i++) brands += (i ? ', ' : '') + all[i].brand + ' ' + all[i].version;

    // ---- Text ----
    /** @type {(value: string | number) => string} */
    const field = (value) => {
      const text = '' + value;
      return text.length + ':' + text;
    };
    /** @type {(text: string, end: number) => string} */
    const head = (text, end) => apply(sliceText, text, [0, end]);
    /** A field of bounded length. @type {(value: string | number) => string} */
    const short = (value) => {
      const text = '' + value;
      return field(text.length > MAX_TEXT ? head(text, MAX_TEXT) : text);
    };
    /** Its first characters as a string of its own: a slice would keep the whole text alive. @type {(text: string) => string} */
    const copyHead = (text) => apply(join, [head(text, MAX_PAYLOAD >> 1), apply(sliceText, text, [MAX_PAYLOAD >> 1, MAX_PAYLOAD])], ['']);
    /** @type {(text: string) => string} */
    const oneLine = (text) => {
      let out = '';
      for (let i = 0; i < text.length; i++) out += text[i] < ' ' || text[i] === '\u2028' || text[i] === '\u2029' ? ' ' : text[i];
      return out;
    };
    /** What a page gave as an argument, where printing it runs no code of the page. @type {(value: any) => string} */
    const print = (value) => {
      if (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol') return '' + value;
      if (value === null) return 'null';
      try {
        return apply(getTarget.href, value, []);
      } catch {
        return '';
      }
    };
    /** @type {(error: any) => boolean} */
    const isRealError = (error) => typeof isError === 'function' && apply(isError, ErrorOf, [error]);
    /** @type {(error: any) => string} */
    const errorName = (error) => {
      try {
        return apply(getTarget.name, error, []);
      } catch {
        if (!isRealError(error)) return typeof error;
        const kind = getPrototypeOf(error);
        for (let i = 0; i < errorKinds.length; i++) if (errorKinds[i][0] === kind) return errorKinds[i][1];
        return 'Error';
      }
    };
    /** @type {(error: any) => string} */
    const errorMessage = (error) => {
      try {
        return apply(getTarget.message, error, []);
      } catch {
        const found = isRealError(error) ? own(error, 'message') : undefined;
        return found && typeof found.value === 'string' ? found.value : '';
      }
    };

    /**
     * The caller's frames. `Error.prepareStackTrace`, own or inherited, would be called by V8 with them: an own property without
     * a function stands there meanwhile. @returns {string}
     */
    const callStack = () => {
      if (!stacks) return '';
      const prepare = own(ErrorOf, 'prepareStackTrace'), limit = own(ErrorOf, 'stackTraceLimit');
      if (prepare ? !prepare.configurable : !isExtensible(ErrorOf)) return '';
      const raise = limit ? limit.configurable : isExtensible(ErrorOf);
      let text = '';
      try {
        defineProperty(ErrorOf, 'prepareStackTrace', plain(undefined));
        if (raise) defineProperty(ErrorOf, 'stackTraceLimit', plain(MAX_FRAMES + 4));
        const error = new ErrorOf();
        if (own(error, 'stack')) text = '' + error.stack;
      } finally {
        if (prepare) defineProperty(ErrorOf, 'prepareStackTrace', prepare);
        else deleteProperty(ErrorOf, 'prepareStackTrace');
        if (raise && limit) defineProperty(ErrorOf, 'stackTraceLimit', limit);
        else if (raise) deleteProperty(ErrorOf, 'stackTraceLimit');
      }
      let out = '';
      for (let at = apply(findText, text, ['\n', 0]), frames = 0; at >= 0 && frames < MAX_FRAMES;) {
        const end = apply(findText, text, ['\n', at + 1]);
        const line = apply(sliceText, text, [at + 1, end < 0 ? text.length : end]);
        if (apply(findText, line, [OWN_FRAME, 0]) < 0) {
          out += (frames ? '\n' : '') + line;
          frames++;
        }
        at = end;
      }
      return out;
    };

    // ---- The buffer ----
    /** @returns {{text: any, order: any, first: number, next: number, bytes: number, room: number}} */
    const queue = (/** @type {number} */ room) => ({ text: { __proto__: null }, order: { __proto__: null }, first: 0, next: 0, bytes: 0, room });
    let messages = queue(MAX_RECORDS), controls = queue(MAX_CONTROLS + 1);
    let seq = 0, recording = true, lastDrain = installedAt, stoppedAt = 0, hadGap = false, gap = 0;
    let droppedMessages = 0, droppedBytes = 0, droppedControls = 0;

    /** Takes the oldest out. @type {(from: typeof messages) => string} */
    const take = (from) => {
      const at = from.first++ % from.room, text = from.text[at];
      from.text[at] = '';
      from.bytes -= text.length * 2;
      return text;
    };
    /** @type {(to: typeof messages, text: string) => void} */
    const put = (to, text) => {
      const bytes = text.length * 2;
      if (to === controls) {
        while (controls.first < controls.next && (controls.next - controls.first >= MAX_CONTROLS || controls.bytes + bytes > MAX_CONTROL_BYTES)) {
          droppedBytes += take(controls).length * 2;
          droppedControls++;
        }
      }
      while (messages.first < messages.next && (messages.next - messages.first + controls.next - controls.first >= MAX_RECORDS || messages.bytes + controls.bytes + bytes > MAX_BYTES)) {
        droppedBytes += take(messages).length * 2;
        droppedMessages++;
      }
      const at = to.next++ % to.room;
      to.text[at] = text;
      to.order[at] = seq;
      to.bytes += bytes;
    };
    let stampAt = -1, stamp = '';
    /** Kind and count with their ';', then seq and time. @type {(kind: string, at: number) => string} */
    const begin = (kind, at) => {
      // The clock is coarse: in a flood many records share one time, and printing it is the dearest step.
      if (at !== stampAt) {
        stampAt = at;
        stamp = field(origin + at);
      }
      return kind + field(++seq) + stamp;
    };

    const stop = () => {
      recording = false;
      stoppedAt = lastDrain + UNDRAINED_MS;
      droppedMessages += messages.next - messages.first;
      droppedControls += controls.next - controls.first;
      droppedBytes += messages.bytes + controls.bytes;
      messages = queue(MAX_RECORDS);
      controls = queue(MAX_CONTROLS + 1);
      closed = { __proto__: null };
      closedCount = 0;
      register();
    };
    /** Whether to record. @type {(at: number) => boolean} */
    const live = (at) => {
      if (recording && at - lastDrain > UNDRAINED_MS) stop();
      return recording;
    };
    /** Records again, and gives the reader its time anew. @type {(at: number) => void} */
    const start = (at) => {
      if (!recording) {
        hadGap = recording = true;
        gap += at - stoppedAt;
      }
      lastDrain = at;
      arm(UNDRAINED_MS + 1);
    };
    let armed = false;
    // A signal and no timer: a page can see the ids of timers. It may be late in a hidden page, so `live` looks as well.
    const arm = (/** @type {number} */ ms) => {
      if (armed) return;
      armed = true;
      apply(listen, apply(timeout, signals, [ms]), ['abort', () => {
        try {
          armed = false;
          const at = now();
          if (live(at)) arm(lastDrain + UNDRAINED_MS - at + 1);
        } catch {}
      }, true]);
    };

    // ---- Sockets ----
    let lastId = 0, knownCount = 0, pruneAt = 512, closedCount = 0;
    /** Sockets that have not closed, held weakly, by id. @type {any} */
    const known = { __proto__: null };
    /** What the print action says, by id. @type {any} */
    let closed = { __proto__: null };
    /** @type {(event: Event) => number} The time, or -1 when the event is not to be recorded. */
    const accept = (event) => {
      if (!event.isTrusted) return -1;
      const at = now();
      return live(at) ? at : -1;
    };
    const prune = () => {
      for (const id in known) {
        if (apply(deref, known[id], []) === undefined) {
          delete known[id];
          knownCount--;
        }
      }
      pruneAt = knownCount * 2 + 512;
    };

    /** A character for each byte: for few bytes the quicker way. @type {(b: any, length: number) => string} */
    const shortBytes = (b, length) => {
      let out = '', i = 0;
      for (; i + 16 <= length; i += 16) {
        out += fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7],
          b[i + 8], b[i + 9], b[i + 10], b[i + 11], b[i + 12], b[i + 13], b[i + 14], b[i + 15]);
      }
      let rest = '';
      for (; i < length; i++) rest += fromCharCode(b[i]);
      return out + rest;
    };
    /** The same for many: each byte becomes a UTF-16 code unit, of which the decoder makes a string at once. @type {(bytes: any) => string} */
    const longBytes = (bytes) => apply(decode, decoder, [new Units(bytes)]);
    /** Type, size, payload and cut flag. Size -1: not known here. @type {(data: any, size: number) => string} */
    const content = (data, size) => {
      if (typeof data !== 'object' || data === null) {
        const text = typeof data === 'symbol' || typeof data === 'function' ? '' : '' + data;
        if (text.length > MAX_PAYLOAD) return '1:t' + field(size < 0 ? text.length : size) + field(copyHead(text)) + '1:1';
        return '1:t' + (size < 0 ? '0:' : field(size)) + field(text) + (typeof data === 'function' ? '1:1' : '1:0');
      }
      try {
        let buffer = data, start = 0, length = 0;
        if (apply(isView, undefined, [data])) {
          try {
            buffer = apply(getTyped.buffer, data, []);
            start = apply(getTyped.start, data, []);
            length = apply(getTyped.length, data, []);
          } catch {
            buffer = apply(getView.buffer, data, []);
            start = apply(getView.start, data, []);
            length = apply(getView.length, data, []);
          }
        } else length = apply(getBufferLength, data, []);
        const bytes = new Bytes(buffer, start, length > MAX_PAYLOAD ? MAX_PAYLOAD : length);
        return '1:b' + field(length) + field(length > 512 ? longBytes(bytes) : shortBytes(bytes, length)) + (length > MAX_PAYLOAD ? '1:1' : '1:0');
      } catch {}
      try {
        return '1:B' + field(apply(getBlobSize, data, [])) + '0:1:1';
      } catch {}
      return '1:t' + (size < 0 ? '0:' : field(size)) + '0:1:1';
    };

    /** Gives the socket its number and listens to it. @type {(socket: any) => number} */
    const meet = (socket) => {
      const id = ++lastId;
      apply(keepId, ids, [socket, id]);
      if (knownCount >= pruneAt) prune();
      known[id] = new WeakRefOf(socket);
      knownCount++;
      const mark = field(id);
      // In order of registration: at a target that is no node Chromium 156 calls capturing listeners no earlier (measured). A socket
      // found late may have a listener that stops the event before this one.
      apply(listen, socket, ['open', /** @this {any} */ function (/** @type {Event} */ event) {
        try {
          const at = accept(event);
          if (at >= 0) put(controls, begin('O5;', at) + mark + short(apply(getProtocol, this, [])) + short(apply(getExtensions, this, [])));
        } catch {}
      }, false]);
      apply(listen, socket, ['message', (/** @type {Event} */ event) => {
        try {
          const at = accept(event);
          if (at >= 0) put(messages, begin('M7;', at) + mark + content(apply(getData, event, []), -1));
        } catch {}
      }, false]);
      apply(listen, socket, ['error', /** @this {any} */ function (/** @type {Event} */ event) {
        try {
          const at = accept(event);
          if (at >= 0) put(controls, begin('E4;', at) + mark + field(apply(getState, this, [])));
        } catch {}
      }, false]);
      apply(listen, socket, ['close', /** @this {any} */ function (/** @type {Event} */ event) {
        try {
          const at = accept(event);
          if (at < 0) return;
          const code = apply(getCode, event, []), reason = apply(getReason, event, []), clean = apply(getClean, event, []);
          put(controls, begin('C9;', at) + mark + field(code) + field(reason) + (clean ? '1:1' : '1:0') + field(apply(getBuffered, this, []))
            + field(apply(getVisibility, doc, [])) + (apply(getOnLine, nav, []) ? '1:1' : '1:0'));
          if (known[id]) {
            delete known[id];
            knownCount--;
          }
          closed[id] = 'WebSocket ' + id + ' (' + head(apply(getUrl, this, []), 2048) + ') closed with code ' + code + ', reason "' + oneLine(reason) + '", ' + (clean ? 'clean' : 'not clean');
          if (++closedCount > MAX_CLOSED) {
            for (const oldest in closed) {
              delete closed[oldest];
              closedCount--;
              break;
            }
          }
        } catch {}
      }, false]);
      return id;
    };
    /** The number of a socket that the page has touched; 0 when there is nothing to record. @type {(socket: any, via: string, at: number) => number} */
    const touch = (socket, via, at) => {
      const id = apply(idOf, ids, [socket]);
      if (id !== undefined) return id;
      const state = apply(getState, socket, []); // throws when it is no WebSocket
      const found = meet(socket);
      put(controls, begin('L8;', at) + field(found) + short(apply(getUrl, socket, [])) + field(state) + field(via)
        + short(apply(getProtocol, socket, [])) + short(apply(getExtensions, socket, [])));
      return found;
    };

    // ---- Wraps: proxies whose handlers have no prototype, put where the original was, with the same attributes ----
    /** @type {(target: any, handler: any) => any} */
    const cover = (target, handler) => {
      // Without this a function could be made its own prototype: a proxy ends the browser's search for cycles.
      handler.setPrototypeOf = (/** @type {any} */ original, /** @type {any} */ next) => setPrototypeOf(original, next === proxy ? original : next);
      const proxy = new ProxyOf(target, handler);
      return proxy;
    };
    let missing = '';
    /** @type {(name: string) => void} */
    const miss = (name) => {
      missing += (missing ? ',' : '') + name;
    };
    /** @type {(object: any, name: string, slots: Record<string, ProxyHandler<any>>) => void} */
    const wrap = (object, name, slots) => {
      const found = own(object, name);
      if (!found) return miss(name);
      for (const slot in slots) {
        if (typeof found[slot] !== 'function') return miss(name);
        found[slot] = cover(found[slot], slots[slot]);
      }
      if (!defineProperty(object, name, found)) miss(name);
    };
    /** Only finds the socket, then calls the original. @type {(via: string) => ProxyHandler<any>} */
    const finder = (via) => /** @type {any} */ ({
      __proto__: null,
      apply(/** @type {any} */ target, /** @type {any} */ self, /** @type {any} */ args) {
        try {
          if (recording && apply(idOf, ids, [self]) === undefined) {
            const at = now();
            if (live(at)) touch(self, via, at);
          }
        } catch {}
        return apply(target, self, args);
      },
    });
    /** @type {any} */
    const listening = {
      __proto__: null,
      apply(/** @type {any} */ target, /** @type {any} */ self, /** @type {any} */ args) {
        try {
          const type = args.length ? args[0] : '';
          if (recording && (type === 'message' || type === 'close' || type === 'error' || type === 'open')) {
            const at = now();
            if (live(at)) touch(self, 'addEventListener', at);
          }
        } catch {}
        return apply(target, self, args);
      },
    };
    /** @type {any} */
    const sending = {
      __proto__: null,
      apply(/** @type {any} */ target, /** @type {any} */ self, /** @type {any} */ args) {
        let at = 0, id = 0, state = 0, before = 0, result, error, threw = false;
        try {
          at = now();
          if (live(at)) {
            id = touch(self, 'send', at);
            state = apply(getState, self, []);
            before = apply(getBuffered, self, []);
          }
        } catch {
          id = 0;
        }
        try {
          result = apply(target, self, args);
        } catch (thrown) {
          threw = true;
          error = thrown;
        }
        try {
          if (id && args.length) {
            const size = threw ? 0 : apply(getBuffered, self, []) - before;
            put(messages, begin('S9;', at) + field(id) + content(args[0], size) + field(state) + (threw ? short(errorName(error)) : '0:'));
          }
        } catch {}
        if (threw) throw error;
        return result;
      },
    };
    /** @type {any} */
    const closing = {
      __proto__: null,
      apply(/** @type {any} */ target, /** @type {any} */ self, /** @type {any} */ args) {
        let at = 0, id = 0, state = 0, stack = '', result, error, threw = false;
        try {
          at = now();
          if (live(at)) {
            id = touch(self, 'close', at);
            state = apply(getState, self, []);
            stack = callStack();
          }
        } catch {
          id = 0;
        }
        try {
          result = apply(target, self, args);
        } catch (thrown) {
          threw = true;
          error = thrown;
        }
        try {
          if (id) {
            put(controls, begin('K10;', at) + field(id) + field(args.length) + (args.length > 0 ? short(print(args[0])) : '0:') + (args.length > 1 ? short(print(args[1])) : '0:')
              + field(state) + short(stack) + (threw ? short(errorName(error)) + short(errorMessage(error)) : '0:0:'));
          }
        } catch {}
        if (threw) throw error;
        return result;
      },
    };
    /** @type {any} */
    const making = {
      __proto__: null,
      // `arguments` and `caller` are accessors that refuse a proxy.
      get: (/** @type {any} */ target, /** @type {any} */ key, /** @type {any} */ receiver) => get(target, key, receiver === constructor ? target : receiver),
      construct(/** @type {any} */ target, /** @type {any} */ args, /** @type {any} */ newTarget) {
        let at = 0, stack = '', record = false, made, error, threw = false;
        try {
          at = now();
          record = live(at);
          if (record) {
            stack = callStack();
            register();
          }
        } catch {}
        try {
          made = construct(target, args, newTarget === constructor ? target : newTarget);
        } catch (thrown) {
          threw = true;
          error = thrown;
        }
        try {
          if (record) {
            const given = args.length < 2 || args[1] === undefined ? '0:4:none' : (typeof args[1] === 'object' && args[1] !== null) || typeof args[1] === 'function' ? '0:6:object' : short(print(args[1])) + '6:string';
            if (threw) put(controls, begin('T8;', at) + (args.length ? short(print(args[0])) : '0:') + given + short(errorName(error)) + short(errorMessage(error)) + short(stack));
            else {
              const url = apply(getUrl, made, []); // throws when the page's own constructor made something else
              const id = apply(idOf, ids, [made]) || meet(made);
              put(controls, begin('N7;', at) + field(id) + short(url) + given + short(stack));
            }
          }
        } catch {}
        if (threw) throw error;
        return made;
      },
    };

    // ---- Page events ----
    /** @type {(name: string, fields: number, detail: (event: any) => string) => any[]} */
    const watcher = (name, fields, detail) => [name, (/** @type {Event} */ event) => {
      try {
        // A page that wakes up was not read while it slept: that is no sign that nobody reads.
        if (event.isTrusted && (name === 'resume' || name === 'pageshow')) {
          const woken = now();
          if (!live(woken)) start(woken);
        }
        const at = accept(event);
        const text = at < 0 ? '' : detail(event);
        if (at >= 0 && (text || !fields)) put(controls, begin('P' + (3 + fields) + ';', at) + field(name) + text);
      } catch {}
    }, true];
    const persisted = (/** @type {any} */ event) => (apply(getPersisted, event, []) ? '1:1' : '1:0');
    const nothing = () => '';
    const watchers = [
      [CHANNEL, channel, true],
      watcher('pagehide', 1, persisted),
      watcher('pageshow', 1, persisted),
      watcher('visibilitychange', 1, () => field(apply(getVisibility, doc, []))),
      watcher('freeze', 0, nothing),
      watcher('resume', 0, nothing),
      watcher('online', 0, nothing),
      watcher('offline', 0, nothing),
      watcher('securitypolicyviolation', 3, (event) => {
        const directive = apply(getDirective, event, []);
        return directive === 'connect-src' ? field(directive) + short(apply(getBlocked, event, [])) + field(apply(getDisposition, event, [])) : '';
      }),
    ];
    /** `document.open()` takes all listeners off the window; adding one that is there changes nothing. */
    const register = () => {
      for (let i = 0; i < watchers.length; i++) apply(listen, page, watchers[i]);
    };

    // ---- What DevTools asks ----
    /** @type {(states: boolean) => string} */
    const drain = (states) => {
      const at = now();
      live(at);
      start(at);
      if (states || hadGap) {
        for (const id in known) {
          const socket = apply(deref, known[id], []);
          const state = socket === undefined ? 3 : apply(getState, socket, []);
          // Who asks may not have met this socket: an earlier DevTools took its first record.
          if (socket !== undefined && states) {
            put(controls, begin('L8;', at) + field(id) + short(apply(getUrl, socket, [])) + field(state) + '6:states'
              + short(apply(getProtocol, socket, [])) + short(apply(getExtensions, socket, [])));
          }
          if (socket !== undefined) put(controls, begin('R4;', at) + field(id) + field(state));
          if (state === 3) {
            delete known[id];
            knownCount--;
          }
        }
      }
      let out = 'H15;' + field(seq) + field(origin + at) + field(FORMAT) + field(documentId) + short(page.location.href) + (early ? '5:start' : '4:late') + field(readyState) + field(origin + installedAt)
        + field(droppedMessages) + field(droppedBytes) + field(droppedControls) + field(hadGap ? gap : '') + short(agent) + short(brands) + field(missing);
      while (messages.first < messages.next || controls.first < controls.next) {
        const control = controls.first < controls.next && (messages.first === messages.next || controls.order[controls.first % controls.room] < messages.order[messages.first % messages.room]);
        out += take(control ? controls : messages);
      }
      messages = queue(MAX_RECORDS);
      controls = queue(MAX_CONTROLS + 1);
      droppedMessages = droppedBytes = droppedControls = gap = 0;
      hadGap = false;
      return out;
    };
    /** @type {(id: any, cause: any) => string} */
    const tell = (id, cause) => {
      if (typeof cause !== 'number' || cause % 1 !== 0 || cause < 0 || cause >= CAUSES.length) return 'not printed: no cause has this number';
      if (typeof id !== 'number' || closed[id] === undefined) return 'not printed: no closed socket has this number';
      if (typeof warn !== 'function') return 'not printed: the page has removed console.warn';
      apply(warn, log, ['wswhy: ' + closed[id] + ': ' + CAUSES[cause]]);
      return 'printed';
    };

    // ---- Install ----
    // Pages replace addEventListener (zone.js, Sentry's SDK), keeping the original where these two put it.
    const target = EventTarget.prototype, current = own(target, 'addEventListener').value;
    const originals = [{ value: current }, own(target, '__zone_symbol__addEventListener'), own(current, '__sentry_original__')];
    /** @type {any} */
    let listen;
    for (let i = 0; i < originals.length && !listen; i++) {
      const candidate = originals[i] && originals[i].value;
      if (!isNative(candidate, 'addEventListener')) continue;
      apply(candidate, page, [CHANNEL, channel, true]);
      if (early || reachable(true)) listen = candidate;
      else apply(target.removeEventListener, page, [CHANNEL, channel, true]);
    }
    if (!listen) return 'failed: the page has replaced addEventListener, so the probe could not be read';

    step = 'the browser refused a listener';
    register();
    arm(UNDRAINED_MS + 1);

    const constructor = cover(Socket, making);
    global.value = constructor;
    if (defineProperty(page, 'WebSocket', global)) {
      const made = own(proto, 'constructor');
      if (made && made.value === Socket) {
        made.value = constructor;
        if (!defineProperty(proto, 'constructor', made)) miss('constructor');
      }
    } else miss('WebSocket');
    wrap(proto, 'send', /** @type {any} */ ({ __proto__: null, value: sending }));
    wrap(proto, 'close', /** @type {any} */ ({ __proto__: null, value: closing }));
    wrap(target, 'addEventListener', /** @type {any} */ ({ __proto__: null, value: listening }));
    const touched = ['onmessage', 'onopen', 'onerror', 'onclose', 'readyState', 'bufferedAmount'];
    for (let i = 0; i < touched.length; i++) {
      const name = touched[i];
      wrap(proto, name, /** @type {any} */ (i < 4 ? { __proto__: null, get: finder(name), set: finder(name) } : { __proto__: null, get: finder(name) }));
    }
    return 'installed ' + (early ? 'start' : 'late') + (missing ? '; not wrapped: ' + missing : '');
  } catch {
    return 'failed: ' + step;
  }
})
//# sourceURL=wswhy-probe.js
