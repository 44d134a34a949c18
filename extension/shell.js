// What the panel asks of DevTools (crate/ui/src/host.rs names these functions), and its start.
import {choose, standard} from './host.js';
import {live} from './live.js';
import start, {feed, loadRest, setConsoleLine} from './panel.js';

const {panels} = chrome.devtools;

/** @typedef {{show(options: {filter: string}): void}} NetworkPanel newer than the typings, and not in every browser */
const network = /** @type {{network?: Partial<NetworkPanel>}} */ (/** @type {unknown} */ (panels)).network;

/** @param {string} name as DevTools names its themes */
function setTheme(name) {
  document.documentElement.dataset.theme = name === 'dark' ? 'dark' : 'light';
}

/** Chosen before the page in the panel's frame had started. @type {File | undefined} */
let waiting;

/** @param {File} file */
function hand(file) {
  const page = document.querySelector('iframe')?.contentWindow;
  if (page?.document.querySelector('main')?.dataset.state === 'ready') page.postMessage(file, location.origin);
  else waiting = file;
}

addEventListener('message', ({data, origin}) => {
  if (data !== 'started' || origin !== location.origin || !waiting) return;
  const file = waiting;
  waiting = undefined;
  hand(file);
});

/** The browser may have taken the extension away under an open panel: to update it, for instance. */
function unread() {
  const expected = 'a file of this extension; close DevTools, open it again and choose this panel';
  feed([{kind: 'trouble', at: Date.now(), source: 'capture', place: 'panel_rest.wasm', expected}]);
}

Object.assign(globalThis, {
  wswhyHost: {
    ...standard,
    openInTool: (/** @type {string} */ accept) => choose(accept, hand),
    can: (/** @type {string} */ what) => what === 'openResource' || (what === 'showInNetwork' && typeof network?.show === 'function'),
    // DevTools counts lines and columns from 0.
    openResource: (/** @type {string} */ url, /** @type {number} */ line, /** @type {number} */ column) => {
      panels.openResource(url, Math.max(line - 1, 0), Math.max(column - 1, 0), () => {});
    },
    showInNetwork: (/** @type {string} */ url) => network?.show?.({filter: url}),
    loadRest: (/** @type {() => void} */ then) => void loadRest().then(then, unread),
  },
});

setTheme(panels.themeName);
panels.setThemeChangeHandler(setTheme);

await start({module_or_path: new URL('panel_bg.wasm', import.meta.url)});
await live(feed, setConsoleLine);
