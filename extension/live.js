// The capture that fills the panel. `panel.js` calls `live` once its wasm is ready; what the toolbar asks for stands in
// `globalThis.wswhyCapture` (crate/ui/src/feed.rs calls it).
import {Capture, sources} from './capture.js';
import {channel} from './handover.js';

/** Where the console-line switch is remembered. */
const CONSOLE_LINE = 'console-line';
/** How long the DevTools page may take to hand over. It has nothing to say when the panel was reloaded. */
const HANDOVER_MS = 2000;

/** @typedef {import('./capture.js').CaptureEvent} CaptureEvent */

/**
 * Takes over from the DevTools page, then captures.
 * @param {(event: CaptureEvent | CaptureEvent[]) => void} feed
 * @param {(on: boolean) => void} setConsoleLine tells how that switch stood last time
 */
export async function live(feed, setConsoleLine) {
  setConsoleLine(localStorage.getItem(CONSOLE_LINE) === '1');
  const capture = new Capture(feed, await sources());
  document.addEventListener('visibilitychange', () => capture.setVisible(document.visibilityState === 'visible'));
  capture.setVisible(document.visibilityState === 'visible');
  Object.assign(globalThis, {
    wswhyCapture: {
      reloadAndCapture: () => capture.reloadAndCapture(),
      setObserveOnly: (/** @type {boolean} */ on) => capture.setObserveOnly(on),
      readLog: () => capture.readLog(),
      print: (/** @type {string | undefined} */ frame, /** @type {number} */ socket, /** @type {number} */ cause) => {
        capture.print(frame ?? null, socket, cause);
      },
      setConsoleLine: (/** @type {boolean} */ on) => localStorage.setItem(CONSOLE_LINE, on ? '1' : '0'),
    },
  });
  const backlog = await handedOver();
  if (backlog.length) feed(backlog);
  await capture.start();
  return capture;
}

/** @returns {Promise<CaptureEvent[]>} */
function handedOver() {
  return new Promise(done => {
    const bus = channel();
    const finish = (/** @type {CaptureEvent[]} */ events) => {
      clearTimeout(late);
      bus.close();
      done(events);
    };
    const late = setTimeout(() => finish([]), HANDOVER_MS);
    bus.onmessage = ({data}) => {
      if (data?.kind === 'backlog') finish(data.events);
    };
    bus.postMessage({kind: 'panel-ready'});
  });
}
