// Starts Chromium as a user's own browser would be (no automation layer), with our unpacked extension and with DevTools
// open, and speaks the DevTools protocol to its pages, to the DevTools window itself and to the panel inside it.
//
// One WebSocket to the browser, one flattened session per target. Flags and the way to the panel: measured with
// Chromium 156 (Debian), headless-new and without a display.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import CDP from 'chrome-remote-interface';

/**
 * @typedef {object} LaunchOptions
 * @property {string[]} extensions folders of unpacked extensions, ours first
 * @property {string} [url] the first tab's address
 * @property {boolean} [headless] without a window; the default
 * @property {boolean} [devtools] DevTools opens with every tab; the default
 * @property {string[]} [flags] further command-line flags of this set-up
 * @property {{dock?: 'right'|'bottom'|'left', size?: number, theme?: 'default'|'dark'}} [window] where DevTools is docked,
 *   how wide (or high) it is in CSS pixels, and its theme
 * @property {string} [executable] the browser; else `$CHROMIUM`, else `/usr/bin/chromium`
 */

/** @typedef {{targetId: string, type: string, title: string, url: string, browserContextId?: string}} TargetInfo */

/** What a wait says when its bound is over. */
export class NotReached extends Error {
  /** @param {string} what @param {number} bound milliseconds @param {unknown} last the last error or value seen */
  constructor(what, bound, last) {
    super(`not reached within ${bound} ms: ${what}${last === undefined ? '' : ` (last: ${describe(last)})`}`);
    this.name = 'NotReached';
  }
}

/**
 * Asks again and again until the answer is truthy; an error counts as "not yet". The answer is the result.
 * @template T
 * @param {() => Promise<T> | T} question
 * @param {{what: string, bound?: number, every?: number}} options `bound` and `every` in milliseconds
 * @returns {Promise<Exclude<T, null | undefined | false | 0 | ''>>}
 */
export async function waitFor(question, { what, bound = 10_000, every = 25 }) {
  const end = performance.now() + bound;
  /** @type {unknown} */
  let last;
  for (;;) {
    try {
      const answer = await question();
      if (answer) return /** @type {any} */ (answer);
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new NotReached(what, bound, last);
    await new Promise((ok) => setTimeout(ok, every));
  }
}

/** One target's session: a page, the DevTools window, the extension's DevTools page or its panel. */
export class Session {
  /** @param {Browser} browser @param {string} targetId @param {string} sessionId */
  constructor(browser, targetId, sessionId) {
    this.browser = browser;
    this.targetId = targetId;
    this.sessionId = sessionId;
  }

  /**
   * One protocol command to this target.
   * @param {string} method @param {object} [params] @returns {Promise<any>}
   */
  send(method, params = {}) {
    return this.browser.send(method, params, this.sessionId);
  }

  /**
   * The value of an expression in this target; a promise is awaited, an exception thrown here.
   * @param {string} expression @returns {Promise<any>}
   */
  async evaluate(expression) {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) {
      const { exception, text } = answer.exceptionDetails;
      throw new Error(String(exception?.description ?? text).split('\n    at ')[0]);
    }
    return answer.result.value;
  }

  /**
   * Calls a function of ours in this target with arguments that survive JSON.
   * @param {(...args: any[]) => any} fn closes over nothing @param {...unknown} args @returns {Promise<any>}
   */
  call(fn, ...args) {
    return this.evaluate(`(${fn})(...${JSON.stringify(args)})`);
  }

  /**
   * Listens to one of this target's events until the returned function is called.
   * @param {string} method @param {(params: any) => void} listener @returns {() => void}
   */
  on(method, listener) {
    return this.browser.on(method, (params, sessionId) => {
      if (sessionId === this.sessionId) listener(params);
    });
  }

  /** Navigates and waits until the document at the new address is complete. @param {string} url @param {number} [bound] */
  async goto(url, bound = 15_000) {
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`could not open ${url}: ${errorText}`);
    const base = url.replace(/#.*/, '');
    await waitFor(() => this.evaluate(`location.href.replace(/#.*/, '') === ${JSON.stringify(base)} && document.readyState === 'complete'`), { what: `${url} is loaded`, bound });
  }

  /** What this target shows. @param {number} [bound] ms @returns {Promise<string>} a PNG in base64 */
  async picture(bound = 10_000) {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((_, no) => { timer = setTimeout(() => no(new NotReached('a picture', bound, undefined)), bound); });
    try {
      return (/** @type {any} */ (await Promise.race([this.send('Page.captureScreenshot', { format: 'png' }), late]))).data;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Saves a PNG of what this target shows. @param {string} file */
  async screenshot(file) {
    save(file, await this.picture());
  }

  /** @returns {Promise<void>} */
  async detach() {
    await this.browser.send('Target.detachFromTarget', { sessionId: this.sessionId }).catch(() => {});
  }
}

/** A running Chromium with a profile folder of its own. */
export class Browser {
  /** @type {Map<string, Promise<Session>>} one session per target, so that asking twice costs nothing */
  #sessions = new Map();
  /** @type {Map<string, Set<(params: any, sessionId?: string) => void>>} */
  #listeners = new Map();

  /**
   * @param {import('node:child_process').ChildProcess} child @param {string} profile @param {any} client
   * @param {number} port
   */
  constructor(child, profile, client, port) {
    this.child = child;
    this.profile = profile;
    this.client = client;
    /** the protocol's port on loopback */
    this.port = port;
    /** resolves when the process is gone, whoever ended it @type {Promise<void>} */
    this.gone = new Promise((ok) => {
      if (child.exitCode !== null || child.signalCode !== null) ok();
      else child.once('exit', () => ok());
    });
    client.on('event', (/** @type {any} */ message) => {
      for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params, message.sessionId);
      if (message.method === 'Target.detachedFromTarget') this.#forget(message.params.sessionId);
    });
  }

  /**
   * @param {string} method @param {object} [params] @param {string} [sessionId] without it: to the browser itself
   * @returns {Promise<any>}
   */
  send(method, params = {}, sessionId = undefined) {
    return this.client.send(method, params, sessionId).catch((/** @type {Error} */ error) => {
      throw new Error(`${method}: ${error.message}`);
    });
  }

  /** @param {string} method @param {(params: any, sessionId?: string) => void} listener @returns {() => void} ends it */
  on(method, listener) {
    const all = this.#listeners.get(method) ?? new Set();
    this.#listeners.set(method, all.add(listener));
    return () => void all.delete(listener);
  }

  /** @returns {Promise<TargetInfo[]>} */
  async targets() {
    return (await this.send('Target.getTargets')).targetInfos;
  }

  /**
   * The session of the first target that matches, waited for.
   * @param {(target: TargetInfo) => boolean} match @param {string} what for the message @param {number} [bound] ms
   * @returns {Promise<Session>}
   */
  async find(match, what, bound = 15_000) {
    const target = await waitFor(async () => (await this.targets()).find(match), { what: `${what} exists`, bound });
    return this.attach(target.targetId);
  }

  /** @param {string} targetId @returns {Promise<Session>} */
  attach(targetId) {
    const known = this.#sessions.get(targetId);
    if (known) return known;
    const fresh = this.send('Target.attachToTarget', { targetId, flatten: true }).then(({ sessionId }) => new Session(this, targetId, sessionId));
    this.#sessions.set(targetId, fresh);
    fresh.catch(() => this.#sessions.delete(targetId));
    return fresh;
  }

  /** The tab with the page under test. @param {string} [prefix] its address begins so @returns {Promise<Session>} */
  page(prefix = 'http') {
    return this.find((t) => t.type === 'page' && t.url.startsWith(prefix), `a page at ${prefix}…`);
  }

  /** Another tab, with its DevTools when the browser was started so. @param {string} url @returns {Promise<Session>} */
  async newPage(url) {
    const { targetId } = await this.send('Target.createTarget', { url });
    return this.attach(targetId);
  }

  /** The DevTools window (of the tab that was opened first). @returns {Promise<Session>} */
  devtools() {
    return this.find((t) => t.url.startsWith('devtools://'), 'the DevTools window');
  }

  /** The extension's DevTools page: it runs while DevTools is open. @returns {Promise<Session>} */
  devtoolsPage() {
    return this.find((t) => /^chrome-extension:.*\/devtools\.html/.test(t.url), "the extension's DevTools page");
  }

  /** Opens DevTools for a tab that was started without (`devtools: false`). @param {Session} page */
  async openDevTools(page) {
    await this.send('Target.openDevTools', { targetId: page.targetId });
  }

  /**
   * Chooses the extension's panel in the DevTools window and answers its session. The panel's document is made by
   * DevTools when it is first shown.
   * @param {{title?: string, file?: string, bound?: number}} [options] `title` of the tab (any extension's, if absent)
   * @returns {Promise<Session>}
   */
  async showPanel({ title = '', file = 'panel.html', bound = 20_000 } = {}) {
    const devtools = await this.devtools();
    await waitFor(() => devtools.call(chooseExtensionPanel, title), { what: `the panel ${title || 'of the extension'} is listed in DevTools`, bound });
    const panel = await this.find((t) => t.url.startsWith('chrome-extension://') && new URL(t.url).pathname.endsWith(`/${file}`), `the panel's document ${file}`, bound);
    await waitFor(() => panel.evaluate("document.readyState === 'complete'"), { what: `${file} is loaded`, bound });
    return panel;
  }

  /**
   * A picture of the DevTools window with the page in the place that DevTools leaves for it. The browser paints the two
   * separately (the window's own picture has a blank there), so they are laid over each other.
   * @param {string} file @param {Session} [page] without it: DevTools alone
   */
  async screenshotDevTools(file, page) {
    const devtools = await this.devtools();
    const front = await devtools.picture();
    // A frozen or leaving page has no picture; the panel's is what counts.
    const back = await page?.picture(2_000).catch(() => undefined);
    const whole = back === undefined ? front : await devtools.call(overlay, front, back).catch(() => front);
    save(file, whole);
  }

  /** Ends the browser (its own process group only) and removes the profile. @returns {Promise<void>} */
  async close() {
    this.send('Browser.close').catch(() => {});
    const asked = await within(this.gone, 3_000);
    if (!asked) killGroup(this.child);
    await within(this.gone, 5_000);
    await this.client.close().catch(() => {});
    removeProfile(this.profile);
    running.delete(this.child);
  }

  /** @param {string} sessionId */
  #forget(sessionId) {
    for (const [targetId, session] of this.#sessions) {
      session.then((s) => { if (s.sessionId === sessionId) this.#sessions.delete(targetId); }, () => {});
    }
  }
}

/**
 * Starts Chromium and waits until it answers.
 * @param {LaunchOptions} options @returns {Promise<Browser>}
 */
export async function launch({ extensions, url = 'about:blank', headless = true, devtools = true, flags = [], window = {}, executable = executablePath() }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'wswhy-chromium-'));
  writePreferences(profile, window);
  const folders = extensions.map((folder) => path.resolve(folder)).join(',');
  const child = spawn(executable, [
    ...(headless ? ['--headless=new'] : []),
    ...(devtools ? ['--auto-open-devtools-for-tabs'] : []),
    ...(folders ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : []),
    ...COMMON_FLAGS, ...sandboxFlags(), ...flags,
    `--user-data-dir=${profile}`, '--remote-debugging-port=0', url,
  ], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  running.set(child, profile);
  let said = '';
  child.stderr?.on('data', (chunk) => { said = (said + chunk).slice(-4_000); });
  /** @type {Error | undefined} */
  let failed;
  child.once('error', (error) => { failed = error; });
  try {
    const [port, endpoint] = await waitFor(() => {
      if (failed || child.exitCode !== null) return ['', ''];
      const lines = fs.readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n');
      return lines.length === 2 && lines;
    }, { what: `${executable} answers on its protocol port`, bound: 30_000 });
    if (!port) throw new Error(`${executable} ended at once: ${failed?.message ?? said}`);
    const client = await CDP({ target: `ws://127.0.0.1:${port}${endpoint}`, local: true });
    return new Browser(child, profile, client, Number(port));
  } catch (error) {
    killGroup(child);
    removeProfile(profile);
    running.delete(child);
    throw error;
  }
}

/** Browsers of this process with their profiles: neither outlives it. @type {Map<import('node:child_process').ChildProcess, string>} */
const running = new Map();
process.once('exit', () => running.forEach((profile, child) => {
  killGroup(child);
  removeProfile(profile);
}));

/**
 * The profile's preferences as DevTools itself writes them (names: Chromium 156, measured).
 * @param {string} profile @param {NonNullable<LaunchOptions['window']>} window
 */
function writePreferences(profile, { dock = 'right', size = 900, theme = 'default' }) {
  const preferences = {
    currentDockState: JSON.stringify(dock),
    'inspector-view.split-view-state': JSON.stringify({ vertical: { size }, horizontal: { size } }),
    ...(theme === 'default' ? {} : { 'ui-theme': JSON.stringify(theme) }),
  };
  fs.mkdirSync(path.join(profile, 'Default'), { recursive: true });
  fs.writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ devtools: { preferences } }));
}

/** The browser to use. @returns {string} */
export function executablePath() {
  return process.env.CHROMIUM || '/usr/bin/chromium';
}

/** Without these Chromium asks hosts on the internet, or throttles what a test waits for. */
const COMMON_FLAGS = [
  '--window-size=1600,1000',
  '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update',
  '--disable-domain-reliability', '--disable-sync', '--disable-quic', '--disable-gpu', '--disable-dev-shm-usage', '--password-store=basic',
  '--disable-features=DialMediaRouteProvider,Translate',
  // The profile's own services (sign-in, updates, time) would still ask; every other name resolves as usual.
  `--host-resolver-rules=${['google.com', 'googleapis.com', 'gstatic.com', 'gvt1.com'].map((name) => `MAP *.${name} ~NOTFOUND`).join(',')}`,
  // A hidden tab's timers are otherwise slowed down, and a docked DevTools counts as covered in headless mode.
  '--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding',
];

/** Chromium refuses to run as root with its sandbox. @returns {string[]} */
function sandboxFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Runs in the DevTools window: its own modules know the tabs. `instance()` throws until DevTools has started.
 * @param {string} title
 */
async function chooseExtensionPanel(title) {
  // @ts-ignore: a module of the DevTools front end
  const UI = await import('./ui/legacy/legacy.js');
  const tabs = UI.InspectorView.InspectorView.instance().tabbedPane?.tabs ?? [];
  const id = tabs.map((/** @type {{id: string}} */ tab) => tab.id).find((/** @type {string} */ tab) => tab.startsWith('chrome-extension://') && tab.endsWith(title));
  if (!id) return false;
  await UI.ViewManager.ViewManager.instance().showView(id);
  return true;
}

/**
 * Runs in the DevTools window: the page's picture over the blank that DevTools leaves for it.
 * @param {string} front @param {string} back PNG in base64 @returns {Promise<string>} the same
 */
async function overlay(front, back) {
  const decode = (/** @type {string} */ text) => createImageBitmap(new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], { type: 'image/png' }));
  const [under, over] = [await decode(front), await decode(back)];
  if (over.width >= under.width && over.height >= under.height) return front;
  const canvas = new OffscreenCanvas(under.width, under.height);
  const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  pen.drawImage(under, 0, 0);
  pen.drawImage(over, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

/** @param {string} file @param {string} png in base64 */
function save(file, png) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.from(png, 'base64'));
}

/** @param {Promise<unknown>} promise @param {number} ms @returns {Promise<boolean>} whether it came in time */
async function within(promise, ms) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((ok) => { timer = setTimeout(() => ok(false), ms); });
  const first = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return first === true;
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // gone already
  }
}

/** Helper processes may still write for a moment after the browser's own has ended. @param {string} profile */
function removeProfile(profile) {
  try {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    // a leftover temporary folder is no reason to fail
  }
}

/** @param {unknown} value */
function describe(value) {
  return value instanceof Error ? value.message : JSON.stringify(value);
}

/**
 * A browser without extensions and DevTools, with one empty page, and what goes wrong in it: what is thrown, and what the
 * browser logs.
 * @param {(entry: {source: string, level: string}) => boolean} [counts] which entries of the log; at first what a policy refused
 */
export async function launchPlain(counts = ({ source }) => source === 'security') {
  const browser = await launch({ extensions: [], devtools: false, url: 'about:blank' });
  const session = await browser.page('about:blank');
  /** @type {string[]} */
  const exceptions = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: e }) => exceptions.push(e.exception?.description ?? e.text));
  session.on('Log.entryAdded', ({ entry }) => { if (counts(entry)) exceptions.push(`${entry.text} ${entry.url ?? ''}`.trim()); });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return { browser, session, exceptions };
}
