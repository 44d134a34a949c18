// Reads and works the panel as a user does, through its DOM. The attributes named here are the panel's contract with its
// tests; nothing else of its insides is known.
import { waitFor } from './chromium.mjs';

/** @typedef {{id: string, url: string, settled: boolean, text: string}} Row a connection in the panel's list */

/** How long the panel may take to show what the browser has logged, in milliseconds. */
const BOUND = 15_000;

/**
 * An expression, or a block, whose `document` is that of the frame of "Decode bytes"; an empty one while there is none.
 * @param {string} expression
 */
export const inDecoder = (expression) => `((document) => ${expression})(document.querySelector('iframe.decoder')?.contentDocument ?? new Document())`;

/** The panel in the DevTools window. */
export class Panel {
  /** What was thrown inside the panel, also by its wasm. @type {string[]} */
  exceptions = [];

  /** @param {import('./chromium.mjs').Session} session the panel's document */
  constructor(session) {
    this.session = session;
  }

  /**
   * Shows the panel and waits until it has started.
   * @param {import('./chromium.mjs').Browser} browser @param {{title?: string, bound?: number}} [options]
   * @returns {Promise<Panel>}
   */
  static async show(browser, { title = '', bound = 20_000 } = {}) {
    const panel = new Panel(await browser.showPanel({ title, bound }));
    panel.session.on('Runtime.exceptionThrown', ({ exceptionDetails: e }) => panel.exceptions.push(e.exception?.description ?? e.text));
    await panel.session.send('Runtime.enable');
    await waitFor(async () => ['empty', 'ready'].includes(await panel.state()), { what: 'the panel has started', bound });
    return panel;
  }

  /** @returns {Promise<string>} `loading`, `empty` or `ready` */
  state() {
    return this.session.evaluate("document.querySelector('main')?.dataset.state ?? 'loading'");
  }

  /** The connections listed, oldest first. @returns {Promise<Row[]>} */
  async rows() {
    /** @type {Row[]} */
    const rows = await this.session.call(() => [...document.querySelectorAll('[role=listbox] [role=option][data-connection]')].map((row) => {
      const { connection, url, settled } = /** @type {HTMLElement} */ (row).dataset;
      return { id: connection ?? '', url: url ?? '', settled: settled === 'true', text: (row.textContent ?? '').trim() };
    }));
    return rows.sort((a, b) => Number(a.id) - Number(b.id));
  }

  /**
   * The newest row that matches, waited for. With `settled` (the default) the panel has said all it will say about it.
   * @param {(row: Row) => boolean} match @param {{what: string, settled?: boolean, bound?: number}} options
   * @returns {Promise<Row>}
   */
  row(match, { what, settled = true, bound = BOUND }) {
    /** @type {Row[]} */
    let seen = [];
    return waitFor(async () => {
      seen = (await this.rows()).filter(match);
      return seen.findLast((row) => row.settled || !settled);
    }, { what: `${settled ? 'a settled row' : 'a row'} for ${what} in the panel`, bound }).catch((error) => {
      throw new Error(`${error.message}; ${seen.length} such rows, none settled`.replace('; 0 such rows, none settled', '; no such row'));
    });
  }

  /** Chooses a connection and waits until the panel shows it. @param {Row} row */
  async select(row) {
    await this.click(`[role=option][data-connection=${JSON.stringify(row.id)}]`);
    await waitFor(() => this.session.call((id) => document.querySelector(`[role=option][data-connection=${JSON.stringify(id)}]`)?.getAttribute('aria-selected') === 'true', row.id), { what: `connection ${row.id} is selected`, bound: BOUND });
  }

  /** @param {'why' | 'frames' | 'handshake'} name */
  async openTab(name) {
    await this.click(`[role=tab][data-tab=${name}]`);
    await waitFor(() => this.session.call((tab) => document.querySelector(`[role=tab][data-tab=${tab}]`)?.getAttribute('aria-selected') === 'true', name), { what: `the tab ${name} is shown`, bound: BOUND });
  }

  /** The cause that the tab "Why" names. @returns {Promise<string>} */
  verdict() {
    return waitFor(() => this.session.call(() => /** @type {HTMLElement | null} */ (document.querySelector('[data-verdict]'))?.dataset.verdict), { what: 'a verdict is shown', bound: BOUND });
  }

  /** What the chosen tab says, as text. @returns {Promise<string>} */
  text() {
    return this.session.call(() => /** @type {HTMLElement} */ (document.querySelector('[role=tabpanel]:not([hidden])') ?? document.body).innerText);
  }

  /**
   * The report on the chosen connection, as "Copy report" gives it.
   * @param {'json' | 'markdown'} [format] @returns {Promise<string>}
   */
  async reportText(format = 'json') {
    await this.click('[data-action=copy-report]');
    await this.click(`[data-format=${format}]`);
    const text = await waitFor(() => this.session.call((wanted) => {
      const choice = document.querySelector(`[data-format=${wanted}]`);
      const place = document.querySelector('[data-report-text]');
      if (!place || !(/** @type {HTMLInputElement | null} */ (choice?.matches('input') ? choice : choice?.querySelector('input')) ?? { checked: true }).checked) return '';
      const shown = 'value' in place ? String(place.value) : place.textContent ?? '';
      return wanted !== 'json' || shown.trimStart().startsWith('{') ? shown : '';
    }, format), { what: `the report as ${format} is shown`, bound: BOUND });
    await this.click('[data-action=close-dialog]');
    await waitFor(() => this.session.evaluate("!document.querySelector('[data-report-text]')?.checkVisibility()"), { what: 'the report is closed', bound: BOUND });
    return text;
  }

  /** @returns {Promise<any>} the report as JSON */
  async report() {
    const text = await this.reportText('json');
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new Error(`the report is not JSON (${error instanceof Error ? error.message : error}): ${text.slice(0, 200)}`);
    }
  }

  /** @param {'reload-and-capture' | 'observe-only' | 'clear' | 'copy-report' | 'close-dialog'} action */
  act(action) {
    return this.click(`[data-action=${action}]`);
  }

  /** Clicks what a selector names, once it is there. @param {string} selector */
  async click(selector) {
    await waitFor(() => this.session.call((wanted) => {
      const element = /** @type {HTMLElement | null} */ (document.querySelector(wanted));
      if (!element || !element.checkVisibility() || element.matches(':disabled')) return false;
      element.click();
      return true;
    }, selector), { what: `${selector} can be clicked`, bound: BOUND });
  }

  /** A key as the keyboard sends it. @param {string} key as in KeyboardEvent.key @param {number} [modifiers] 1 Alt, 2 Ctrl, 4 Meta, 8 Shift */
  async press(key, modifiers = 0) {
    const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    const code = KEY_CODES[key] ?? (key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0);
    const event = { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, windowsVirtualKeyCode: code, modifiers };
    await this.session.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event, ...(text ? { text } : {}) });
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }
}

/** `windowsVirtualKeyCode` of the keys that a test presses (UI Events, legacy key codes). @type {Record<string, number>} */
const KEY_CODES = { Backspace: 8, Delete: 46, Tab: 9, Enter: 13, Escape: 27, ' ': 32, End: 35, Home: 36, PageUp: 33, PageDown: 34, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };
