// How the DevTools page hands over to the panel: on a channel of their own, named after the inspected tab.
//   panel → DevTools page   {kind: "panel-ready"}
//   DevTools page → panel   {kind: "backlog", events}   what was captured so far; the DevTools page has stopped

/** Characters of probe answers that are kept for a panel that has not been shown yet. */
const MAX_CHARACTERS = 64 << 20;
/** Other events that are kept. */
const MAX_EVENTS = 10_000;

/** @typedef {import('./capture.js').CaptureEvent} CaptureEvent */

export function channel() {
  return new BroadcastChannel(`wswhy-${chrome.devtools.inspectedWindow.tabId}`);
}

/** What was captured before the panel is shown: bounded, oldest answers of the probe first to go. */
export class Backlog {
  constructor() {
    /** @type {CaptureEvent[]} */
    this.events = [];
    this.characters = 0;
    this.dropped = 0;
  }

  /** @param {CaptureEvent} event */
  add(event) {
    if (event.kind === 'log') {
      // A later reading of the same log holds all that an earlier one held, unless the log was cleared between them.
      const last = this.events.findLastIndex(({kind}) => kind === 'log' || kind === 'navigated');
      const before = this.events[last];
      const grown = before?.kind === 'log' && length(before.entries) <= length(event.entries);
      if (grown) this.events.splice(last, 1);
    }
    if (event.kind === 'documents') {
      const last = this.events.at(-1);
      if (last?.kind === 'documents') this.events.pop();
    }
    this.events.push(event);
    this.characters += length(event.answer);
    while (this.characters > MAX_CHARACTERS || this.events.length > MAX_EVENTS) {
      const oldest = this.events.findIndex(({kind}) => kind === 'probe');
      const [gone] = this.events.splice(Math.max(oldest, 0), 1);
      if (!gone) break;
      this.characters -= length(gone.answer);
      this.dropped++;
    }
  }

  /** @returns {CaptureEvent[]} */
  take() {
    const events = this.events;
    if (this.dropped) {
      const expected = `the panel to be shown: ${this.dropped} of the events before it were dropped`;
      events.push({kind: 'trouble', at: Date.now(), source: 'capture', place: 'before the panel', expected});
    }
    this.events = [];
    this.characters = 0;
    this.dropped = 0;
    return events;
  }
}

/** @param {unknown} value */
function length(value) {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
