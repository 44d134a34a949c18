// The page (www/) inside the panel, in the panel's theme.
import {standard} from './host.js';
import start from './page.js';

const panel = parent.document.documentElement;

function followTheme() {
  document.documentElement.dataset.theme = panel.dataset.theme === 'dark' ? 'dark' : 'light';
}

new MutationObserver(followTheme).observe(panel, {attributes: true, attributeFilter: ['data-theme']});
followTheme();

Object.assign(globalThis, {
  wswhyHost: {
    ...standard,
    can: () => false,
    openResource: () => {},
    showInNetwork: () => {},
  },
});

await start({module_or_path: new URL('page_bg.wasm', import.meta.url)});
