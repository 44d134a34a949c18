// Reads the page probe (probe.js): one function expression, evaluated as text with DevTools' command-line API.
//
// "(" + text + ")(typeof getEventListeners === 'function' ? getEventListeners : null)" answers the records and empties the buffer;
// with a second argument 0, the state of every known socket as well; with (…, SOCKET, CAUSE), two integers, it prints one console
// line about that closed socket. The answer is a string; null when no probe can be reached.
//
// No function of the page is called and no property of an object of the page is read: only the listeners under the probe's own
// event type are tried, with a text that means nothing to anyone else. What comes back is as trustworthy as the page.
(function (/** @type {((target: object) => any) | null} */ devtools, /** @type {number | undefined} */ socket, /** @type {number | undefined} */ cause) {
  'use strict';
  try {
    if (!devtools) return null;
    const all = { __proto__: null, ...devtools(window) };
    const entries = /** @type {any} */ (all)['wswhy'];
    for (let i = 0; entries && i < entries.length && i < 16; i++) {
      const channel = entries[i].listener;
      if (typeof channel !== 'function') continue;
      const answer = socket === undefined ? channel('drain') : socket === 0 ? channel('drain states') : channel('print', socket, cause);
      if (typeof answer === 'string') return answer;
    }
  } catch {}
  return null;
})
//# sourceURL=wswhy-probe.js
