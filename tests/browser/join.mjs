// Many sockets on one URL: plays them, reads every row of the panel with all that it claims, and says which rows carry what
// belongs to another socket. Which socket a row is, is told without the panel's own join: by the key of the handshake in
// the row's headers and by the number in the greeting among its frames, both against what the lab's server logged.
import { NotReached, waitFor } from './chromium.mjs';

/** @typedef {import('./play.mjs').Stage} Stage */
/** @typedef {import('./play.mjs').Scenario} Scenario */
/** @typedef {import('./play.mjs').CloseEventSeen} CloseEventSeen */
/** @typedef {{n: number, key: string | null, accepted: boolean, scenario: string, frames: {from: string, opcode: number, text?: string}[]}} Connection as the server logged it */
/** @typedef {{n: number | null, where: string, close_event: CloseEventSeen | null, messages: string[]}} Socket as the page saw it */
/** @typedef {{id: string, report: any, cause: string, oneOf: boolean}} Row as the panel shows it */
/**
 * What one play says.
 * @typedef {object} Sum
 * @property {number} sockets that reached the server
 * @property {number} rows
 * @property {string[]} crossed rows that carry another socket's code, reason, error text or frames
 * @property {number} closed sockets whose close event the page saw: their rows can be joined
 * @property {number} joined rows with the handshake's key and the page's close event
 * @property {number} oneOf rows that say "one of these" and join nothing
 * @property {number} notJoined rows that should have both sides, have one, and do not say "one of these"
 * @property {number} named rows with the expected cause
 * @property {number} unsettled rows that never had all sources read, or never came
 * @property {string[]} otherwise what other rows say instead
 */

const BOUND = 25_000;

/** The browser's error text and the cause of each scenario when it is played alone: then nothing can be mixed up. */
export class Alone {
  /** @type {Map<string, {text: string | null, cause: string, close: CloseEventSeen | null}>} */
  #known = new Map();

  /**
   * @param {Stage} stage @param {(id: string) => Scenario} scenario @param {string[]} ids
   */
  async learn(stage, scenario, ids) {
    for (const id of new Set(ids)) {
      const { key } = scenario(id);
      const result = await stage.page.call((k) => /** @type {any} */ (window).lab.play(k), key);
      const row = await stage.panel.row((r) => r.url.includes(result.token), { what: `the single socket of ${id}` });
      const [read] = await readRows(stage, [row.id]);
      this.#known.set(id, { text: read.report.connection.browser_text, cause: read.cause, close: result.close_event });
    }
  }

  /** @param {string} id */
  of(id) {
    const known = this.#known.get(id);
    if (!known) throw new Error(`${id} was not played alone`);
    return known;
  }
}

/**
 * Plays one of the lab's join scenarios.
 * @param {Stage} stage @param {Scenario} scenario @param {Alone} alone @returns {Promise<Sum>}
 */
export async function playJoin(stage, scenario, alone) {
  // Anew each time: frames of an earlier play would have the same URL, and `frameURL` names only one of them.
  await stage.goto(scenario.page_url);
  const play = (/** @type {object} */ options) => stage.page.call((k, o) => /** @type {any} */ (window).lab.play(k, o), scenario.key, options);
  const first = await play({});
  /** @type {Socket[]} */
  const sockets = first.sockets;
  if (scenario.run === 'join-reload') {
    const armed = await stage.page.call((token) => /** @type {any} */ (window).lab.armed(token), first.token);
    await stage.goto(scenario.page_url);
    const second = await play({ armed });
    sockets.push(...second.sockets);
    await stage.goto(scenario.page_url);
  }
  const { connections } = /** @type {{connections: Connection[]}} */ (await (await fetch(`${stage.lab.http}/saw/${first.token}?wait=5000`)).json());
  const each = scenario.each ?? [];
  for (const connection of connections) connection.scenario ??= each[connection.n % each.length] ?? '';
  /** @type {import('./panel.mjs').Row[]} */
  let rows = [];
  await waitFor(async () => {
    rows = (await stage.panel.rows()).filter((row) => row.url.includes(first.token));
    return rows.length >= connections.length && rows.every((row) => row.settled);
  }, { what: `${connections.length} settled rows for ${scenario.id}`, bound: BOUND }).catch((error) => {
    // What is there is judged all the same.
    if (!(error instanceof NotReached)) throw error;
  });
  const sum = judge(await readRows(stage, rows.map(({ id }) => id)), connections, sockets, alone);
  const open = rows.filter((row) => !row.settled);
  sum.unsettled = open.length + Math.max(connections.length - rows.length, 0);
  for (const row of open) sum.otherwise.push(`row ${row.id} is not settled: ${row.text}`);
  return sum;
}

/**
 * Everything that the panel claims about these rows, payloads too.
 * @param {Stage} stage @param {string[]} ids @returns {Promise<Row[]>}
 */
async function readRows(stage, ids) {
  return stage.panel.session.call(async (wanted) => {
    const drawn = () => new Promise((ok) => requestAnimationFrame(() => setTimeout(ok)));
    const find = async (/** @type {string} */ selector) => {
      for (let i = 0; i < 200; i++) {
        const found = /** @type {HTMLElement | null} */ (document.querySelector(selector));
        if (found) return found;
        await drawn();
      }
      throw new Error(`${selector} is not there`);
    };
    const out = [];
    for (const id of wanted) {
      const row = `[role=option][data-connection=${JSON.stringify(id)}]`;
      (await find(row)).click();
      await find(`${row}[aria-selected=true]`);
      (await find('[role=tab][data-tab=why]')).click();
      await find('[role=tab][data-tab=why][aria-selected=true]');
      const cause = (await find('[data-verdict]')).dataset.verdict ?? '';
      const oneOf = /fits one of/.test(document.querySelector('.why > .hint')?.textContent ?? '');
      (await find('[data-action=copy-report]')).click();
      const json = /** @type {HTMLInputElement} */ (await find('[data-format=json]'));
      if (!json.checked) json.click();
      (await find('[data-payloads]')).click();
      let text = '';
      for (let i = 0; i < 200 && !text.includes('"messages"'); i++) {
        await drawn();
        text = document.querySelector('[data-report-text]')?.textContent ?? '';
      }
      out.push({ id, report: JSON.parse(text), cause, oneOf });
      (await find('[data-action=close-dialog]')).click();
      for (let i = 0; i < 200 && document.querySelector('[data-report-text]'); i++) await drawn();
    }
    return out;
  }, ids);
}

/**
 * @param {Row[]} rows @param {Connection[]} connections @param {Socket[]} sockets @param {Alone} alone @returns {Sum}
 */
export function judge(rows, connections, sockets, alone) {
  /** @type {Sum} */
  const sum = { sockets: connections.length, rows: rows.length, crossed: [], closed: sockets.filter((s) => s.close_event).length, joined: 0, oneOf: 0, notJoined: 0, named: 0, unsettled: 0, otherwise: [] };
  for (const row of rows) {
    const { connection, handshake, messages } = row.report;
    const headers = /** @type {{name: string, value: string}[]} */ (handshake?.request_headers ?? []);
    const key = headers.find(({ name }) => name.toLowerCase() === 'sec-websocket-key')?.value;
    const byKey = connections.find((c) => c.key === key)?.n;
    const greetings = (messages ?? []).flatMap((/** @type {{direction: string, payload: string | null}} */ m) => m.direction === 'received' ? /^hello (\d+)$/.exec(m.payload ?? '')?.[1] ?? [] : []).map(Number);
    const said = `row ${row.id} (key of ${byKey ?? 'none'}, greeted ${greetings.join(' and ') || 'not'}, ${row.cause})`;
    const cross = (/** @type {string} */ what) => void sum.crossed.push(`${said}: ${what}`);
    const numbers = new Set([...(byKey === undefined ? [] : [byKey]), ...greetings]);
    if (row.oneOf) sum.oneOf++;
    if (numbers.size > 1) cross(`the frames of socket ${greetings.join(' and ')}, the handshake of socket ${byKey}`);
    if (greetings.length > 1) cross(`${greetings.length} greetings`);
    const [n] = numbers;
    if (n === undefined) {
      sum.otherwise.push(`${said}: neither a key nor a greeting`);
      continue;
    }
    const own = connections.find((c) => c.n === n);
    if (!own) {
      cross(`no such socket ${n}`);
      continue;
    }
    const known = alone.of(own.scenario);
    const socket = sockets.find((s) => s.n === n);
    // One that was refused was never greeted: what the page saw of it is what it sees of each refused one.
    const close = socket ? socket.close_event : own.accepted ? null : known.close;
    const claimed = connection.close_event;
    if (claimed && !close) cross(`a close event ${claimed.code}, the page saw none`);
    if (claimed && close && (claimed.code !== close.code || claimed.reason !== close.reason || claimed.was_clean !== close.wasClean)) cross(`close event ${claimed.code} ${JSON.stringify(claimed.reason)} ${claimed.was_clean}, the page saw ${close.code} ${JSON.stringify(close.reason)} ${close.wasClean}`);
    if (row.report.verdict.code_seen_by_page !== null && row.report.verdict.code_seen_by_page !== (close?.code ?? null)) cross(`the verdict says that the page saw ${row.report.verdict.code_seen_by_page}, it saw ${close?.code ?? 'none'}`);
    if (connection.browser_text !== null && connection.browser_text !== known.text) cross(`the error text ${JSON.stringify(connection.browser_text)}, ${own.scenario} has ${JSON.stringify(known.text)}`);
    const received = own.frames.filter((f) => f.from === 'server' && (f.opcode === 1 || f.opcode === 2)).length;
    if (connection.received > received) cross(`${connection.received} messages received, the server sent ${received}`);
    const sent = own.frames.filter((f) => f.from === 'client' && f.opcode === 1).length;
    if (connection.sent > sent) cross(`${connection.sent} messages sent, the server received ${sent}`);
    const both = key !== undefined && claimed !== null;
    if (both) sum.joined++;
    else if (close && !row.oneOf) sum.notJoined++;
    if (row.cause === known.cause) sum.named++;
    else sum.otherwise.push(`${said}: ${own.scenario} alone is ${known.cause}`);
  }
  return sum;
}

/** @param {Sum[]} sums @returns {string} */
export function told(sums) {
  const total = (/** @type {(sum: Sum) => number} */ of) => sums.reduce((n, sum) => n + of(sum), 0);
  return `${sums.length} runs, ${total((s) => s.sockets)} sockets, ${total((s) => s.rows)} rows: ${total((s) => s.crossed.length)} crossed, ${total((s) => s.joined)} joined of ${total((s) => s.closed)} whose close the page saw, ${total((s) => s.oneOf)} "one of these", ${total((s) => s.notJoined)} not joined, ${total((s) => s.named)} with the cause that the socket alone has, ${total((s) => s.unsettled)} never settled`;
}
