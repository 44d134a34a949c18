// What the page asks of the browser (crate/ui/src/host.rs names these functions), and its start.
import {copy, onDrop, pageAlone} from './host.js';
import start from './page.js';

Object.assign(globalThis, {
  wswhyHost: {
    ...pageAlone,
    onDrop,
    copyLink: (/** @type {string} */ fragment, /** @type {string} */ said) => void copy(`${location.href.split('#')[0]}#${fragment}`, said),
    fragment: () => location.hash,
    can: (/** @type {string} */ what) => what === 'link',
  },
});

await start({module_or_path: new URL('page_bg.wasm', import.meta.url)});
