// Capture: reads the network log, puts the probe into the page and fetches its records. It only forwards: every event is
// what the browser gave, and Rust reads it. Runs in the DevTools page from the moment DevTools opens; the panel takes it
// over once it is shown (see handover.js).
//
// Events that it hands to its sink, each with `at` (epoch milliseconds when the question was asked):
//   {kind: "started", at}
//   {kind: "observe-only", at, on}
//   {kind: "log", at, entries}             every WebSocket entry of the network log, whole
//   {kind: "log-on-demand", at, on}        the log has grown too long to be read on a timer
//   {kind: "finished", at, entry}          the log says that an entry is over
//   {kind: "probe", at, frame, answer}     records; `frame` is null for the top document
//   {kind: "trouble", at, source, place, expected}
//   {kind: "navigated", at, url}
//   {kind: "documents", at, urls}          the frames' documents that the page has now
//   {kind: "gap", at, ms}                  a timer came so much too late: the device slept, or all stood still

/** @typedef {{kind: string, at: number, [field: string]: unknown}} CaptureEvent */

/** Time between two readings of the log, in milliseconds, while something may change. */
const LOG_EVERY = 500;
/** The same while nobody looks. */
const LOG_EVERY_HIDDEN = 2000;
/** Readings of the log take at most this share of the time. */
const LOG_SHARE = 0.05;
/** Those on the timer take at most this: the rest is for those that an end asks for. */
const LOG_SHARE_TIMER = 0.03;
/** What a row is expected to cost, in milliseconds, until a reading of so many rows has shown it. */
const ROW_COST = 0.005;
const ROWS_THAT_SHOW = 1000;
/** Above this many rows the log is read only when an entry ends, or when asked: one reading takes 0.15 s and more. */
const LOG_ROWS = 100_000;
/** Time between two drains of the probe. The probe's buffer holds 20,000 records: two seconds of a very fast socket. */
const DRAIN_EVERY = 100;
const DRAIN_EVERY_HIDDEN = 1000;
/** Drains take at most this share of the time, as long as the probe's buffer allows. */
const DRAIN_SHARE = 0.25;
/** However long a drain took, the next one comes after this time: the buffer would overflow. */
const DRAIN_WITHIN = 500;
/** An answer of this many characters means a flood: the next drain follows after DRAIN_FLOOD. */
const FLOOD = 100_000;
const DRAIN_FLOOD = 30;
/** A question that the page has not answered by then (it is busy, or gone) holds up the others no longer. */
const UNANSWERED = 2000;
/** Right after a navigation the first questions fail: there is no page to answer yet. */
const RETRY_EVERY = 20;
/** Time between two looks at the page's frames. */
const FRAMES_EVERY = 1000;
/** Time between two ticks of the timer that notices when timers stood still. */
const TICK_EVERY = 1000;
/** A tick this much too late is told. */
const GAP = 10_000;
/** Chromium lets a page that nobody sees run its timers once a minute: that much proves nothing there. */
const GAP_HIDDEN = 65_000;
/** Frames that the probe is put into at most. */
const MAX_FRAMES = 32;
/** Where the sites that are only observed are remembered. */
const OBSERVE_ONLY = 'observe-only';

export class Capture {
  /**
   * @param {(event: CaptureEvent) => void} sink
   * @param {{probe: string, drain: string}} sources texts of probe.js and probe-drain.js
   */
  constructor(sink, sources) {
    this.sink = sink;
    const devtools = "typeof getEventListeners === 'function' ? getEventListeners : null";
    this.install = `(${sources.probe})(${devtools})`;
    this.injected = `(${sources.probe})(null)`;
    this.drainSource = sources.drain;
    this.drainNow = `(${sources.drain})(${devtools})`;
    this.drainStates = `(${sources.drain})(${devtools}, 0)`;
    this.running = false;
    this.visible = false;
    this.observeOnly = false;
    this.logOnDemand = false;
    /** @type {string | null} */
    this.site = null;
    /** Frames' documents by URL, and whether the probe answered from there. @type {Map<string, boolean>} */
    this.frames = new Map();
    /** Documents that have answered before. @type {Set<string>} */
    this.met = new Set();
    /** @type {Set<Promise<unknown>>} */
    this.underway = new Set();
    /** @type {Map<string, ReturnType<typeof setTimeout>>} */
    this.timers = new Map();
    this.navigations = 0;
    /** Rows of the log when it was last read, what that cost in milliseconds, and when it was over. */
    this.rows = 0;
    this.cost = 0;
    this.readAt = now();
    /** Keys of the handshakes that the last reading of the log held. @type {Set<string>} */
    this.keys = new Set();
    /** Records that the page's probe had made by its last answer, and by the last reading of the log. */
    this.recorded = 0;
    this.recordedThen = 0;
    /** Whether a probe has dropped messages that no reading of the log has brought since. */
    this.missed = false;
    this.listeners = {
      navigated: (/** @type {string} */ url) => this.navigated(url),
      finished: (/** @type {chrome.devtools.network.Request} */ entry) => this.finished(entry),
      // The typings do not know a resource's type.
      resource: (/** @type {any} */ resource) => {
        if (resource?.type === 'document') this.soon('frames', 0);
      },
    };
  }

  /** Begins. Whether the site may be probed is looked up first. */
  async start() {
    this.running = true;
    const {network, inspectedWindow} = chrome.devtools;
    network.onNavigated.addListener(this.listeners.navigated);
    network.onRequestFinished.addListener(this.listeners.finished);
    inspectedWindow.onResourceAdded?.addListener(this.listeners.resource);
    this.emit({kind: 'started', at: now()});
    this.tickedAt = Date.now();
    this.ticker = setInterval(() => this.tick(), TICK_EVERY);
    await this.lookAtSite();
    this.soon('log', 0);
    this.soon('drain', 0);
    this.soon('frames', 0);
  }

  /** Ends, after what is under way has been handed over. */
  async stop() {
    this.running = false;
    const {network, inspectedWindow} = chrome.devtools;
    network.onNavigated.removeListener(this.listeners.navigated);
    network.onRequestFinished.removeListener(this.listeners.finished);
    inspectedWindow.onResourceAdded?.removeListener(this.listeners.resource);
    clearInterval(this.ticker);
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    while (this.underway.size) await Promise.allSettled([...this.underway]);
  }

  /** The wall clock goes on while the device sleeps; the clock that moments are told by need not. */
  tick() {
    const at = Date.now();
    const late = at - this.tickedAt - TICK_EVERY;
    this.tickedAt = at;
    if (late > (document.hidden ? GAP_HIDDEN : GAP)) this.emit({kind: 'gap', at: now(), ms: late});
  }

  /** @param {boolean} visible whether somebody looks at the panel */
  setVisible(visible) {
    this.visible = visible;
    if (visible && this.running) {
      this.soon('log', 0);
      this.soon('drain', 0);
    }
  }

  /** Remembers for this site whether nothing may be put into the page. @param {boolean} on */
  setObserveOnly(on) {
    const sites = observedSites();
    if (this.site) {
      if (on) sites.add(this.site);
      else sites.delete(this.site);
      localStorage.setItem(OBSERVE_ONLY, JSON.stringify([...sites]));
    }
    this.observeOnly = on;
    this.emit({kind: 'observe-only', at: now(), on});
    if (!on) this.soon('drain', 0);
  }

  /** Reloads the page with the probe in before its own scripts; without it where the site is only observed. */
  reloadAndCapture() {
    chrome.devtools.inspectedWindow.reload(this.observeOnly ? {} : {injectedScript: this.injected});
  }

  /** Reads the log now, however long it is. */
  readLog() {
    this.soon('log', 0, 'user');
  }

  /**
   * Has the probe print its line for a socket whose end has been explained.
   * @param {string | null} frame the document's URL; null for the top document
   * @param {number} socket the probe's number of it
   * @param {number} cause the cause's number in the fixed list
   */
  async print(frame, socket, cause) {
    if (this.observeOnly || !Number.isSafeInteger(socket) || socket < 1 || !Number.isSafeInteger(cause) || cause < 0) return;
    const devtools = "typeof getEventListeners === 'function' ? getEventListeners : null";
    await this.evaluate(`(${this.drainSource})(${devtools}, ${socket}, ${cause})`, frame);
  }

  /** @param {CaptureEvent} event */
  emit(event) {
    this.sink(event);
  }

  /**
   * Runs one of the loops after `delay`; a sooner call replaces a later one.
   * @param {'log' | 'drain' | 'frames'} loop
   * @param {number} delay
   * @param {'event' | 'user' | 'timer'} [asker] who wants the log to be read
   */
  soon(loop, delay, asker = 'event') {
    if (!this.running) return;
    clearTimeout(this.timers.get(loop));
    this.timers.set(loop, setTimeout(() => {
      this.timers.delete(loop);
      const done = loop === 'log' ? this.log(asker) : loop === 'drain' ? this.drain() : this.lookAtFrames();
      this.underway.add(done);
      done.finally(() => this.underway.delete(done));
    }, delay));
  }

  /** @param {'event' | 'user' | 'timer'} asker */
  async log(asker) {
    if (this.reading) {
      this.readAgain = true;
      return;
    }
    // Each message is a record of the probe and a row of the log: how long the log has grown is known before it is read.
    const grown = this.rows + Math.max(this.recorded - this.recordedThen, 0);
    if (asker === 'timer') {
      if (grown > LOG_ROWS) {
        this.onDemand(true);
        return;
      }
      const row = this.rows > ROWS_THAT_SHOW ? this.cost / this.rows : ROW_COST;
      const expected = this.cost + (grown - this.rows) * row;
      const early = expected / LOG_SHARE_TIMER - (now() - this.readAt);
      if (early > 0) {
        this.soon('log', Math.max(early, LOG_EVERY), 'timer');
        return;
      }
    }
    this.recordedThen = this.recorded;
    this.reading = true;
    this.readAgain = false;
    const at = now();
    const entries = await new Promise(done => {
      chrome.devtools.network.getHAR(har => {
        const all = /** @type {any} */ (har)?.entries ?? [];
        done(all.filter((/** @type {any} */ entry) => entry?._resourceType === 'websocket'));
      });
    });
    // A long answer has held the panel up already: what waited meanwhile comes before the reading of it.
    await new Promise(done => setTimeout(done));
    let rows = 0;
    for (const entry of entries) rows += entry._webSocketMessages?.length ?? 0;
    this.rows = rows;
    this.keys = new Set(entries.map(handshakeKey).filter((/** @type {string | undefined} */ key) => key !== undefined));
    this.emit({kind: 'log', at, entries});
    this.readAt = now();
    const cost = this.readAt - at;
    this.cost = cost;
    this.reading = false;
    this.onDemand(rows > LOG_ROWS);
    const every = Math.max(this.visible ? LOG_EVERY : LOG_EVERY_HIDDEN, cost / LOG_SHARE_TIMER - cost);
    if (this.readAgain) this.soon('log', asker === 'user' ? 0 : Math.max(RETRY_EVERY, cost / LOG_SHARE - cost));
    else if (!this.logOnDemand) this.soon('log', every, 'timer');
  }

  /** @param {boolean} on whether the log is read only when an entry ends, or when asked */
  onDemand(on) {
    if (on === this.logOnDemand) return;
    this.logOnDemand = on;
    this.emit({kind: 'log-on-demand', at: now(), on});
  }

  /** @param {chrome.devtools.network.Request} entry */
  finished(entry) {
    if (/** @type {any} */ (entry)?._resourceType !== 'websocket') return;
    this.emit({kind: 'finished', at: now(), entry});
    // The page's own account of the end is wanted after the log's, and the other way round.
    this.soon('drain', 0);
    this.soon('frames', 0);
    if (this.reading) this.readAgain = true;
    // A very long log holds everything up while it is read, and of a socket known from it the entry itself says all.
    else if (!this.logOnDemand || !this.keys.has(handshakeKey(entry) ?? '')) this.soon('log', RETRY_EVERY);
  }

  async drain() {
    if (this.draining) return;
    if (this.observeOnly) return;
    this.draining = true;
    const began = now();
    const navigations = this.navigations;
    this.drained = 0;
    await this.drainOne(null);
    for (const url of this.frames.keys()) {
      if (this.running && navigations === this.navigations) await this.drainOne(url);
    }
    this.draining = false;
    // The log has what the probe had to drop. While messages still pour in, reading a long log would make it drop more.
    if (this.missed && this.logOnDemand && this.drained < FLOOD) this.soon('log', 0);
    if (this.drained < FLOOD) this.missed = false;
    const cost = now() - began;
    const every = this.unanswered ? RETRY_EVERY : this.visible ? DRAIN_EVERY : DRAIN_EVERY_HIDDEN;
    const spared = Math.min(cost / DRAIN_SHARE - cost, DRAIN_WITHIN);
    this.soon('drain', this.drained > FLOOD ? DRAIN_FLOOD : Math.max(every, spared));
  }

  /** @param {string | null} frame */
  async drainOne(frame) {
    const at = now();
    // An answer that comes too late to wait for was taken out of the probe all the same.
    const late = (/** @type {unknown} */ answer) => {
      if (typeof answer === 'string') this.emit({kind: 'probe', at, frame, answer});
    };
    // An earlier DevTools, or panel, may have taken the first records of sockets that still live: the first question asks
    // for them again.
    const place = frame ?? '';
    let {value, trouble} = await this.evaluate(this.met.has(place) ? this.drainNow : this.drainStates, frame, late);
    if (value === null && !trouble) {
      // Another page may have answered than the one that was asked: the news of it comes later than its answer.
      if (frame === null) {
        const {value: here} = await this.evaluate('location.origin', null);
        if (typeof here === 'string') this.siteIs(here);
        if (this.observeOnly) return;
      }
      const installed = await this.evaluate(this.install, frame);
      if (typeof installed.value === 'string' && installed.value.startsWith('failed')) {
        this.emit({kind: 'trouble', at, source: 'page', place: frame ?? 'top document', expected: installed.value});
      }
      ({value, trouble} = await this.evaluate(this.drainStates, frame, late));
    }
    if (frame === null) this.unanswered = typeof value !== 'string' && now() - this.navigatedAt < 5000;
    if (frame !== null) this.frames.set(frame, typeof value === 'string');
    if (typeof value === 'string') {
      this.met.add(place);
      this.drained += value.length;
      const fields = header(value);
      if (frame === null) this.recorded = Number(fields[RECORDS]) || 0;
      if (Number(fields[DROPPED])) this.missed = true;
      this.emit({kind: 'probe', at, frame, answer: value});
    } else if (value !== null && value !== undefined) {
      this.emit({kind: 'trouble', at, source: 'page', place: frame ?? 'top document', expected: 'an answer of the probe'});
    }
  }

  navigatedAt = now();
  tickedAt = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  ticker;
  drained = 0;

  /**
   * @param {string} source a constant, or one of the two whole numbers that `print` checks
   * @param {string | null} frame
   * @param {(value: unknown) => void} [late] gets an answer that came when nobody waited for it any more
   * @returns {Promise<{value: unknown, trouble?: unknown}>}
   */
  evaluate(source, frame, late) {
    return new Promise(done => {
      let waiting = true;
      const timer = setTimeout(() => {
        waiting = false;
        done({value: undefined, trouble: 'no answer'});
      }, UNANSWERED);
      const answer = (/** @type {unknown} */ value, /** @type {unknown} */ trouble) => {
        clearTimeout(timer);
        if (waiting) done({value, trouble});
        else late?.(value);
      };
      // The typings want a result of one shape; it has the shape that the page gives it.
      const page = /** @type {{eval(source: string, ...rest: unknown[]): void}} */ (
        /** @type {unknown} */ (chrome.devtools.inspectedWindow)
      );
      try {
        if (frame === null) page.eval(source, answer);
        else page.eval(source, {frameURL: frame}, answer);
      } catch (error) {
        answer(undefined, String(error));
      }
    });
  }

  /** @param {string} url */
  navigated(url) {
    this.navigations++;
    this.navigatedAt = now();
    this.unanswered = true;
    this.recorded = this.recordedThen = 0;
    this.frames.clear();
    this.emit({kind: 'navigated', at: now(), url});
    // The list of resources is empty at this moment; the URL is not.
    this.siteIs(url);
    this.soon('drain', 0);
    this.soon('log', RETRY_EVERY);
    this.soon('frames', RETRY_EVERY);
  }

  /** @returns {Promise<Array<{url: string, type?: string}>>} */
  resources() {
    return new Promise(done => chrome.devtools.inspectedWindow.getResources(list => done(/** @type {any} */ (list ?? []))));
  }

  async lookAtSite() {
    const documents = (await this.resources()).filter(resource => resource.type === 'document');
    this.siteIs(documents[0]?.url);
  }

  /** @param {string | undefined} url of the page; unknown: then the switch stays as it is */
  siteIs(url) {
    const site = origin(url);
    if (site === null) return;
    this.site = site;
    const on = observedSites().has(site);
    if (on !== this.observeOnly) {
      this.observeOnly = on;
      this.emit({kind: 'observe-only', at: now(), on});
    }
  }

  async lookAtFrames() {
    const at = now();
    const documents = (await this.resources()).filter(resource => resource.type === 'document').map(resource => resource.url);
    // The first document is the page's own.
    const urls = [...new Set(documents.slice(1))].slice(0, MAX_FRAMES);
    this.emit({kind: 'documents', at, urls});
    let fresh = false;
    for (const url of this.frames.keys()) if (!urls.includes(url)) this.frames.delete(url);
    for (const url of urls) {
      if (!this.frames.has(url)) {
        this.frames.set(url, false);
        fresh = true;
      }
    }
    if (fresh) this.soon('drain', 0);
    this.soon('frames', FRAMES_EVERY);
  }
}

/** Epoch milliseconds, with fraction. */
export function now() {
  return performance.timeOrigin + performance.now();
}

/**
 * What tells an entry of the log from all others; over HTTP/2 there is none.
 * @param {any} entry
 * @returns {string | undefined}
 */
function handshakeKey(entry) {
  const headers = entry?.request?.headers;
  if (!Array.isArray(headers)) return undefined;
  return headers.find(({name}) => String(name).toLowerCase() === 'sec-websocket-key')?.value;
}

/** Places of the fields of an answer's first record that are read here: records made so far, messages dropped. */
const RECORDS = 0;
const DROPPED = 8;

/**
 * The fields of an answer's first record, its header: `H count;` and, for each, its length, `:` and its characters.
 * @param {string} answer
 */
function header(answer) {
  const [start = '', count] = /^H(\d{1,3});/.exec(answer) ?? [];
  const fields = [];
  for (let at = start.length; fields.length < Number(count); ) {
    const colon = answer.indexOf(':', at);
    const end = colon + 1 + Number(answer.slice(at, colon));
    if (colon < 0 || !(end > colon)) break;
    fields.push(answer.slice(colon + 1, end));
    at = end;
  }
  return fields;
}

/** @param {string | undefined} url @returns {string | null} */
function origin(url) {
  try {
    return url ? new URL(url).origin : null;
  } catch {
    return null;
  }
}

/** @returns {Set<string>} */
function observedSites() {
  try {
    const sites = JSON.parse(localStorage.getItem(OBSERVE_ONLY) ?? '[]');
    return new Set(Array.isArray(sites) ? sites.filter(site => typeof site === 'string') : []);
  } catch {
    return new Set();
  }
}

/** The texts that are evaluated in the page: files of this extension, and nothing else. */
export async function sources() {
  const text = async (/** @type {string} */ file) => (await fetch(file)).text();
  const [probe, drain] = await Promise.all([text('probe.js'), text('probe-drain.js')]);
  return {probe, drain};
}
