// What the page asks of the browser (crate/ui/src/host.rs names these functions), and its start.
import {standard} from './host.js';
import start from './page.js';

Object.assign(globalThis, {
  wswhyHost: {
    ...standard,
    can: () => false,
    openResource: () => {},
    showInNetwork: () => {},
  },
});

await start({module_or_path: new URL('page_bg.wasm', import.meta.url)});
