// The npm package in a plain page: its folder copied to a site, and no bundler.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launchPlain, waitFor } from '../browser/chromium.mjs';
import { serveFolder } from '../browser/serve.mjs';
import { installed } from './installed.mjs';

/** What the package's README says that it needs. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'";

/** @type {ReturnType<typeof installed>} */
let at;
/** @type {Awaited<ReturnType<typeof serveFolder>>} */
let served;
/** @type {Awaited<ReturnType<typeof launchPlain>>} */
let plain;
before(async () => {
  at = installed();
  fs.writeFileSync(path.join(at.folder, 'index.html'), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="stylesheet" href="node_modules/wswhy/wswhy-box.css"><script type="module" src="node_modules/wswhy/elements.js"></script><script type="module" src="main.js"></script>
</head><body><wswhy-code code="1006" lang="fr">fallback</wswhy-code><wswhy-frame hex="88 02 03 ea" sender="server"></wswhy-frame><output></output></body></html>`);
  fs.writeFileSync(path.join(at.folder, 'main.js'), `import {decode, define, explain} from './node_modules/wswhy/index.js';
await define();
const [{frames}, {title}] = await Promise.all([decode('88 02 03 ea'), explain(1011)]);
document.querySelector('output').textContent = frames[0].close.code + ' ' + title;`);
  served = await serveFolder(at.folder, { 'Content-Security-Policy': POLICY });
  plain = await launchPlain();
});
after(async () => {
  await plain?.browser.close();
  served?.close();
  at?.close();
});

test('functions and elements, with one wasm, under the policy that its README names', async () => {
  const { session, exceptions } = plain;
  await session.goto(served.address);
  const said = (/** @type {string} */ name) => `document.querySelector('${name}').shadowRoot?.querySelector('.body')?.innerText`;
  assert.match(await waitFor(() => session.evaluate(said('wswhy-code')), { what: 'the code is drawn' }), /1006[\s\S]*La page/);
  assert.match(await waitFor(() => session.evaluate(said('wswhy-frame')), { what: 'the frame is drawn' }), /Close frame 1002/);
  assert.equal(await waitFor(() => session.evaluate("document.querySelector('output').textContent"), { what: 'the functions have answered' }), '1002 Internal Error');
  assert.deepEqual(served.asked.filter((one) => one.endsWith('.wasm')), ['/node_modules/wswhy/embed_bg.wasm']);
  assert.deepEqual(exceptions, []);
});
