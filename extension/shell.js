// What the panel asks of DevTools (crate/ui/src/host.rs names these functions), and its start.
import {standard} from './host.js';
import {live} from './live.js';
import start, {feed, setConsoleLine} from './panel.js';

const {panels} = chrome.devtools;

/** @typedef {{show(options: {filter: string}): void}} NetworkPanel newer than the typings, and not in every browser */
const network = /** @type {{network?: Partial<NetworkPanel>}} */ (/** @type {unknown} */ (panels)).network;

/** @param {string} name as DevTools names its themes */
function setTheme(name) {
  document.documentElement.dataset.theme = name === 'dark' ? 'dark' : 'light';
}

Object.assign(globalThis, {
  wswhyHost: {
    ...standard,
    can: (/** @type {string} */ what) => what === 'openResource' || (what === 'showInNetwork' && typeof network?.show === 'function'),
    // DevTools counts lines and columns from 0.
    openResource: (/** @type {string} */ url, /** @type {number} */ line, /** @type {number} */ column) => {
      panels.openResource(url, Math.max(line - 1, 0), Math.max(column - 1, 0), () => {});
    },
    showInNetwork: (/** @type {string} */ url) => network?.show?.({filter: url}),
  },
});

setTheme(panels.themeName);
panels.setThemeChangeHandler(setTheme);

await start({module_or_path: new URL('panel_bg.wasm', import.meta.url)});
await live(feed, setConsoleLine);
