// What one line of the demo's report holds, and when a scenario counts as told rightly.

/** @typedef {import('./play.mjs').Scenario} Scenario */
/** @typedef {import('./play.mjs').Seen} Seen */
/**
 * @typedef {object} Line
 * @property {string} scenario
 * @property {string} expected cause id
 * @property {import('./play.mjs').CloseEventSeen | null} close_event as the page saw it; null when it saw none
 * @property {{code: number | null, reason: string | null, ended: 'fin' | 'rst' | 'open'} | null} server_saw null when nothing reached the server
 * @property {Record<string, any> | null} verdict as the panel's "Copy report" gives it
 */

/** The fields of a verdict, in the order in which they are written. */
export const VERDICT_FIELDS = ['cause', 'confidence', 'ranked', 'title', 'code_seen_by_page', 'code_sent_to_server', 'closed_by', 'acts', 'evidence', 'next_steps', 'stacks', 'unseen'];

/**
 * One line of `report.jsonl`.
 * @param {string} name the scenario's @param {string} expected @param {Seen | null} seen null: could not be played
 * @returns {Line}
 */
export function line(name, expected, seen) {
  const verdict = seen?.report?.verdict ?? null;
  // Reasons may hold secrets, and this file goes into bug trackers: they stand here as the panel's own report has them.
  const own = seen?.close_event?.reason ?? '';
  const told = seen?.report?.connection?.close_event?.reason;
  const clean = (/** @type {string | null} */ reason) => (reason && reason === own && typeof told === 'string' ? told : reason);
  return {
    scenario: name,
    expected,
    close_event: seen?.close_event ? { ...seen.close_event, reason: clean(own) ?? '' } : null,
    server_saw: seen?.server ? { code: seen.server.code, reason: clean(seen.server.reason), ended: seen.server.ended } : null,
    verdict: verdict && Object.fromEntries(VERDICT_FIELDS.filter((field) => field in verdict).map((field) => [field, verdict[field]])),
  };
}

/**
 * What is wrong with a line, in plain words; empty when nothing is.
 * @param {Line} told @param {Seen} seen @param {Scenario['page_sees'] | null} pageSees null: not stated @param {Scenario['server_saw_code']} serverSawCode
 * @returns {string[]}
 */
export function faults(told, seen, pageSees, serverSawCode) {
  const wrong = [];
  const played = pageSees === null ? '' : notAsMeant(pageSees, seen);
  if (played) wrong.push(`not played as meant: ${played}`);
  if (typeof serverSawCode === 'number' && seen.server && seen.server.code !== serverSawCode) wrong.push(`not played as meant: the server should have received ${serverSawCode}, it received ${seen.server.code}`);
  const { verdict } = told;
  if (!verdict) return [...wrong, 'the panel gave no verdict'];
  const missing = VERDICT_FIELDS.filter((field) => !(field in verdict));
  if (missing.length) wrong.push(`the verdict lacks ${missing.join(', ')}`);
  if (verdict.cause !== told.expected) wrong.push(`the verdict is ${verdict.cause}, expected ${told.expected}`);
  const contradiction = contradicts(verdict.code_sent_to_server, told.server_saw);
  if (contradiction) wrong.push(contradiction);
  const code = codeSeen(verdict.code_seen_by_page);
  if (code !== undefined && code !== (told.close_event?.code ?? null)) wrong.push(`the verdict says that the page saw ${code}, it saw ${told.close_event?.code ?? 'no close event'}`);
  return wrong;
}

/** @param {unknown} value a number, or an object that holds it @returns {number | undefined} undefined when nothing is claimed */
function codeSeen(value) {
  const code = value !== null && typeof value === 'object' ? /** @type {any} */ (value).code : value;
  return typeof code === 'number' ? code : undefined;
}

/**
 * A number that the server did not receive contradicts it, and so does "no code" when it did receive one. No statement
 * at all contradicts nothing.
 * @param {{code: number | null} | null | undefined} sent @param {Line['server_saw']} saw @returns {string}
 */
export function contradicts(sent, saw) {
  if (sent === null || sent === undefined) return '';
  const received = saw?.code ?? null;
  return sent.code === received ? '' : `the verdict says that the browser sent ${sent.code ?? 'no code'}, the server received ${received ?? 'none'}`;
}

/** @param {Scenario['page_sees']} meant @param {Seen} seen @returns {string} what differs */
function notAsMeant(meant, { close_event: close, error_event: error, exception }) {
  const was = exception ? `an exception ${exception.name}` : close ? `${close.code} ${JSON.stringify(close.reason)} ${close.wasClean ? 'clean' : 'not clean'}` : error ? 'an error event without close' : 'nothing';
  if (meant === 'each') return '';
  if (meant === 'none') return close || exception ? `the page should have seen no close event, it saw ${was}` : '';
  if (meant === 'error') return error && !close ? '' : `the page should have seen an error event without close, it saw ${was}`;
  if ('exception' in meant) return exception?.name === meant.exception ? '' : `the page should have seen an exception ${meant.exception}, it saw ${was}`;
  const same = close && close.code === meant.code && close.reason === meant.reason && close.wasClean === meant.was_clean;
  return same ? '' : `the page should have seen ${meant.code} ${JSON.stringify(meant.reason)} ${meant.was_clean ? 'clean' : 'not clean'}, it saw ${was}`;
}
