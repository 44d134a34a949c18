// Plays one scenario of the lab in the browser that it asks for, and gathers what page, server and panel say about it.
import { launch, waitFor } from './chromium.mjs';
import { Panel } from './panel.mjs';
import { SETUPS } from './setups.mjs';

/**
 * One row of the lab's `scenarios.json`.
 * @typedef {object} Scenario
 * @property {string} id
 * @property {string} key stands for the id wherever the browser could see it
 * @property {string} title
 * @property {string} expected cause id
 * @property {boolean} slow
 * @property {string} browser
 * @property {string} page_url
 * @property {string} run
 * @property {boolean} [leaves] the page goes away by itself
 * @property {'none' | 'error' | 'each' | {exception: string} | {code: number, reason: string, was_clean: boolean}} page_sees
 * @property {number | null | 'unknown'} server_saw_code
 * @property {number} connections that reach the lab's server
 * @property {string[]} [each]
 */
/** @typedef {{code: number, reason: string, wasClean: boolean}} CloseEventSeen */
/**
 * @typedef {object} Result what the page tells
 * @property {string} token
 * @property {CloseEventSeen | null} close_event
 * @property {boolean} error_event
 * @property {{name: string, message: string} | null} exception
 * @property {boolean} timed_out
 * @property {{n: number | null, close_event: CloseEventSeen | null, error_event: boolean, exception: {name: string, message: string} | null, messages: string[]}[]} sockets
 */
/** @typedef {{n: number, key: string | null, code: number | null, reason: string | null, close_received: boolean, ended: 'fin' | 'rst' | 'open', accepted: boolean, scenario?: string}} Connection as the lab's server logged it */
/**
 * One socket of a scenario, seen from three sides.
 * @typedef {object} Seen
 * @property {string} [each] the scenario of this one of several sockets
 * @property {number} [n] its number on the server
 * @property {string} token
 * @property {CloseEventSeen | null} close_event
 * @property {boolean} error_event
 * @property {{name: string, message: string} | null} exception
 * @property {Connection | null} server
 * @property {any} report the panel's "Copy report" as JSON
 */

/** The longest that a slow scenario may take: Chromium waits 60 s for the answer to a close frame. */
const SLOW_BOUND = 100_000;
const QUICK_BOUND = 15_000;
/** What a page that stays alive out of sight (back/forward cache) leaves open is looked at after this time only. */
const LEAVING_BOUND = 2_000;

/** A browser in one set-up, on the lab's page, with the panel shown. */
export class Stage {
  /**
   * @param {import('./setups.mjs').Lab} lab @param {import('./chromium.mjs').Browser} browser
   * @param {import('./chromium.mjs').Session} page
   */
  constructor(lab, browser, page) {
    this.lab = lab;
    this.browser = browser;
    this.page = page;
    /** @type {Panel | undefined} */
    this.shown = undefined;
    /** @type {Promise<unknown>} */
    this.turn = Promise.resolve();
  }

  /**
   * Runs work on the panel after all work that came before it.
   * @template T @param {() => Promise<T>} work @returns {Promise<T>}
   */
  alone(work) {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => {});
    return mine;
  }

  /**
   * @param {import('./setups.mjs').Lab} lab @param {string} setup @param {string} extension folder
   * @param {string} url the first page @param {Partial<import('./chromium.mjs').LaunchOptions>} [more]
   * @returns {Promise<Stage>}
   */
  static async open(lab, setup, extension, url, more = {}) {
    const make = SETUPS[setup];
    if (!make) throw new Error(`no browser set-up is called "${setup}"; setups.mjs knows ${Object.keys(SETUPS).join(', ')}`);
    const { flags, extensions = [], devtools = true } = make(lab);
    const browser = await launch({ extensions: [extension, ...extensions], devtools, flags, ...more });
    try {
      // Not as the first address: beside a second extension that navigation hung in half of the starts.
      const page = await browser.page('about:blank');
      await page.goto(url);
      const stage = new Stage(lab, browser, page);
      if (devtools) stage.shown = await Panel.show(browser);
      await stage.ready(devtools);
      return stage;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  get panel() {
    if (!this.shown) throw new Error('DevTools is not open yet');
    return this.shown;
  }

  /** The lab's page has its buttons, and (unless DevTools is still closed) the probe is in it. @param {boolean} [probed] */
  async ready(probed = true) {
    await waitFor(() => this.page.evaluate("document.readyState === 'complete' && window.lab?.ready.then(() => true)"), { what: "the lab's page is ready", bound: QUICK_BOUND });
    if (probed) await this.probed();
  }

  /** The probe is in the page: a wrapped function's source text is the one trace that it cannot hide. */
  async probed() {
    await waitFor(() => this.page.evaluate("Function.prototype.toString.call(WebSocket) !== 'function WebSocket() { [native code] }'"), { what: 'the probe is in the page', bound: QUICK_BOUND });
  }

  /** Opens a page of the lab, also when it is the one that is open. @param {string} url */
  async goto(url) {
    await this.page.goto(url);
    await this.ready();
  }

  /** Back to a page of the lab after a scenario that left it. @param {string} url */
  async home(url) {
    const here = await this.page.evaluate('location.href').catch(() => '');
    if (here.replace(/#.*/, '') === url) await this.ready();
    else await this.goto(url);
  }

  /** @param {string} file */
  screenshot(file) {
    return this.browser.screenshotDevTools(file, this.page);
  }

  close() {
    return this.browser.close();
  }
}

/**
 * Plays a scenario and answers once every side has said what it has to say.
 * @param {Stage} stage @param {Scenario} scenario @param {string} picture file for what DevTools shows of it
 * @returns {Promise<Seen[]>} one for each socket that the scenario is about
 */
export async function play(stage, scenario, picture) {
  const bound = scenario.slow ? SLOW_BOUND : QUICK_BOUND;
  if (scenario.run === 'inline') return [await playInline(stage, scenario, picture, bound)];
  if (stage.shown) await stage.home(scenario.page_url);
  const result = await (ROUTINES[scenario.run] ?? ROUTINES[scenario.browser] ?? inPage)(stage, scenario);
  if (result.timed_out) throw new Error("the page's socket was not over in time");
  const own = scenario.connections === 0 ? [] : await saw(stage.lab, result.token, scenario.leaves ? LEAVING_BOUND : bound);
  const match = (/** @type {import('./panel.mjs').Row} */ row) => row.url.includes(result.token);
  if (scenario.each?.length) return playEach(stage, scenario, result, own, match, picture, bound);
  const row = await stage.panel.row(match, { what: `the socket of ${scenario.id}`, bound });
  // The socket that is one too many never reaches the server.
  const server = scenario.run === 'many' ? null : own.at(-1) ?? null;
  return [seen(result, result, server, await reportOn(stage, row, picture))];
}

/**
 * What a page routine or a set-up needs around the page's own part.
 * @type {Record<string, (stage: Stage, scenario: Scenario) => Promise<Result>>}
 */
const ROUTINES = {
  /** Switched in DevTools as its Network panel does it: existing sockets go on, new ones fail. */
  async offline(stage, scenario) {
    const armed = await arm(stage.lab, scenario);
    await network(stage, 'OfflineConditions');
    try {
      return await inPage(stage, scenario, { armed });
    } finally {
      await network(stage, 'NoThrottlingConditions');
    }
  },

  /** The error row comes at the freeze, the page's events at the resume. */
  async freeze(stage, scenario) {
    const started = await start(stage, scenario);
    await stage.panel.row((row) => row.url.includes(started.token), { what: `the open socket of ${scenario.id}`, settled: false });
    await stage.page.evaluate("window.driverSawFreeze = false, document.addEventListener('freeze', () => { window.driverSawFreeze = true; }), true");
    await stage.page.send('Page.setWebLifecycleState', { state: 'frozen' });
    await waitFor(() => stage.page.evaluate('window.driverSawFreeze'), { what: 'the page is frozen' });
    await stage.page.send('Page.setWebLifecycleState', { state: 'active' });
    return resultOf(stage, started.token);
  },

  /** The same sockets twice on one URL, with the reload of the page between, and one after them for those still open. */
  async 'join-reload'(stage, scenario) {
    const first = await inPage(stage, scenario);
    await settled(stage, scenario, [first]);
    const armed = await stage.page.call((token) => /** @type {any} */ (window).lab.armed(token), first.token);
    await stage.goto(scenario.page_url);
    const second = await inPage(stage, scenario, { armed });
    await settled(stage, scenario, [first, second]);
    await stage.goto(scenario.page_url);
    return { ...second, sockets: [...first.sockets, ...second.sockets] };
  },

  /** The log stays empty for this socket: only the probe, late, can tell. */
  async 'before-devtools'(stage, scenario) {
    const started = await start(stage, scenario);
    await stage.browser.openDevTools(stage.page);
    stage.shown = await Panel.show(stage.browser);
    await stage.probed();
    await stage.page.call((token) => /** @type {any} */ (window).lab.touch(token), started.token);
    return resultOf(stage, started.token);
  },
};

/**
 * Waits until the panel has settled as many sockets as the page saw closing, and has a message of as many as were greeted:
 * what it has not heard by a reload is lost.
 * @param {Stage} stage @param {Scenario} scenario @param {Result[]} results
 */
function settled(stage, scenario, results) {
  const { token } = results[0];
  const sockets = results.flatMap((result) => result.sockets);
  const closed = sockets.filter((socket) => socket.close_event).length;
  const greeted = sockets.filter((socket) => socket.messages.length).length;
  return waitFor(async () => {
    const rows = (await stage.panel.rows()).filter((row) => row.url.includes(token));
    return rows.filter((row) => row.settled).length >= closed && rows.filter((row) => /↓[1-9]/.test(row.text)).length >= greeted;
  }, { what: `${closed} settled rows for ${scenario.id} before the reload`, bound: QUICK_BOUND });
}

/** The page does everything itself. @param {Stage} stage @param {Scenario} scenario @param {object} [options] @returns {Promise<Result>} */
function inPage(stage, scenario, options = {}) {
  return stage.page.call((id, more) => /** @type {any} */ (window).lab.play(id, more), scenario.key, options);
}

/** @param {Stage} stage @param {Scenario} scenario @returns {Promise<{token: string}>} */
function start(stage, scenario) {
  return stage.page.call((id) => /** @type {any} */ (window).lab.start(id), scenario.key);
}

/** @param {Stage} stage @param {string} token @returns {Promise<Result>} */
function resultOf(stage, token) {
  return stage.page.call((wanted) => /** @type {any} */ (window).lab.result(wanted), token);
}

/**
 * A socket that an inline script opens while its page loads: by an ordinary load, or by the panel's button.
 * @param {Stage} stage @param {Scenario} scenario @param {string} picture @param {number} bound @returns {Promise<Seen>}
 */
async function playInline(stage, scenario, picture, bound) {
  const armed = await arm(stage.lab, scenario);
  const match = (/** @type {import('./panel.mjs').Row} */ row) => row.url.includes(armed.token);
  await stage.page.goto(armed.options.inline_url);
  let row = await stage.panel.row(match, { what: `the inline socket of ${scenario.id}`, bound });
  let connections = await saw(stage.lab, armed.token, bound);
  if (scenario.browser === 'reload-and-capture') {
    const first = row.id;
    const count = connections.length;
    await stage.panel.act('reload-and-capture');
    row = await stage.panel.row((r) => match(r) && r.id !== first, { what: `the captured socket of ${scenario.id}`, bound });
    connections = await waitFor(async () => {
      const now = await saw(stage.lab, armed.token, bound);
      return now.length > count && now;
    }, { what: 'the second connection reached the server', bound });
  }
  const result = await resultOf(stage, armed.token);
  return seen(result, result, connections.at(-1) ?? null, await reportOn(stage, row, picture));
}

/**
 * Several sockets on one URL. The server logs each handshake's key and greets each socket with its number, so that the
 * page's socket, the server's record and the panel's row can be told to be the same one without asking the panel's join.
 * @param {Stage} stage @param {Scenario} scenario @param {Result} result @param {Connection[]} connections
 * @param {(row: import('./panel.mjs').Row) => boolean} match @param {string} picture @param {number} bound
 * @returns {Promise<Seen[]>}
 */
async function playEach(stage, scenario, result, connections, match, picture, bound) {
  const each = scenario.each ?? [];
  const listed = await waitFor(async () => {
    const now = (await stage.panel.rows()).filter(match);
    return now.length >= connections.length && now.every((row) => row.settled) && now;
  }, { what: `${connections.length} settled rows for ${scenario.id}`, bound });
  /** @type {Map<number, any>} */
  const reports = new Map();
  for (const row of listed) {
    const n = await numberOf(stage.panel, row, connections);
    if (n !== undefined) reports.set(n, await reportOn(stage, row, picture));
  }
  // One that was refused in the handshake was never greeted: the page's share no number, only their order.
  const ungreeted = result.sockets.filter((s) => s.n === null);
  return connections.map((connection) => {
    const socket = result.sockets.find((s) => s.n === connection.n) ?? (connection.accepted ? undefined : ungreeted.shift()) ?? NOTHING;
    const told = seen(result, socket, connection, reports.get(connection.n) ?? null);
    return { ...told, n: connection.n, each: connection.scenario ?? each[connection.n % each.length] };
  });
}

/**
 * Which of the server's connections a row is: by the key of its handshake, else by the greeting among its frames.
 * @param {Panel} panel @param {import('./panel.mjs').Row} row @param {Connection[]} connections
 * @returns {Promise<number | undefined>}
 */
async function numberOf(panel, row, connections) {
  await panel.select(row);
  await panel.openTab('handshake');
  const handshake = await panel.text();
  const same = connections.find(({ key }) => key && handshake.includes(key));
  if (same) return same.n;
  await panel.openTab('frames');
  const greeting = await waitFor(async () => /\bhello (\d+)\b/.exec(await panel.text()), { what: 'the greeting among the frames', bound: 3_000 }).catch(() => null);
  return greeting ? Number(greeting[1]) : undefined;
}

/** A socket of which the page told nothing. */
const NOTHING = { close_event: null, error_event: false, exception: null };

/**
 * The panel shows one connection at a time: scenarios that run at once take turns.
 * @param {Stage} stage @param {import('./panel.mjs').Row} row @param {string} picture
 */
function reportOn(stage, row, picture) {
  return stage.alone(async () => {
    const { panel } = stage;
    await panel.select(row);
    await panel.openTab('why');
    await panel.verdict();
    await stage.screenshot(picture);
    return panel.report();
  });
}

/**
 * @param {Result} result @param {Pick<Result, 'close_event' | 'error_event' | 'exception'>} socket
 * @param {Connection | null} server @param {any} report @returns {Seen}
 */
function seen({ token }, { close_event, error_event, exception }, server, report) {
  return { token, close_event, error_event, exception, server, report };
}

/** @param {import('./setups.mjs').Lab} lab @param {Scenario} scenario @returns {Promise<any>} */
async function arm(lab, scenario) {
  return answer(await fetch(`${lab.http}/arm/${scenario.key}`, { method: 'POST' }));
}

/**
 * What the lab's server saw, once the connections are over or the time is.
 * @param {import('./setups.mjs').Lab} lab @param {string} token @param {number} wait milliseconds
 * @returns {Promise<Connection[]>} in the order of their numbers
 */
async function saw(lab, token, wait) {
  const { connections } = await answer(await fetch(`${lab.http}/saw/${token}?wait=${wait}`));
  return connections.sort((/** @type {Connection} */ a, /** @type {Connection} */ b) => a.n - b.n);
}

/** @param {Response} response @returns {Promise<any>} */
async function answer(response) {
  if (!response.ok) throw new Error(`the lab answered ${response.status} to ${new URL(response.url).pathname}: ${(await response.text()).slice(0, 200)}`);
  return response.json();
}

/**
 * Switches the network in DevTools.
 * @param {Stage} stage @param {'OfflineConditions' | 'NoThrottlingConditions'} conditions
 */
export async function network(stage, conditions) {
  const devtools = await stage.browser.devtools();
  await devtools.call(async (name) => {
    // @ts-ignore: a module of the DevTools front end
    const { NetworkManager } = await import('./core/sdk/sdk.js');
    NetworkManager.MultitargetNetworkManager.instance().setNetworkConditions(NetworkManager[name]);
  }, conditions);
}
