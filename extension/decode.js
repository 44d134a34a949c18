// The page (www/) inside the panel, in the panel's theme.
import {give, onDrop, pageAlone} from './host.js';
import start from './page.js';

const panel = parent.document.documentElement;

function followTheme() {
  document.documentElement.dataset.theme = panel.dataset.theme === 'dark' ? 'dark' : 'light';
}

new MutationObserver(followTheme).observe(panel, {attributes: true, attributeFilter: ['data-theme']});
followTheme();

/** The panel's "Open…" sends its file here. @param {number} limit @param {import('./host.js').TakeFile} then */
function onFile(limit, then) {
  onDrop(limit, then);
  addEventListener('message', ({data, origin, source}) => {
    if (source === parent && origin === location.origin && data instanceof File) void give(data, limit, then);
  });
  parent.postMessage('started', location.origin);
}

Object.assign(globalThis, {
  wswhyHost: {
    ...pageAlone,
    onDrop: onFile,
    copyLink: () => {},
    fragment: () => '',
    can: () => false,
  },
});

await start({module_or_path: new URL('page_bg.wasm', import.meta.url)});
