// What `cargo xtask static` makes of the elements, in real Chromium, where no script may run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openEmbed, HEAD } from './embed.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is allowed: a style sheet. */
const POLICY = "default-src 'none'; script-src 'none'; style-src 'self'";

/** @type {Awaited<ReturnType<typeof openEmbed>>} */
let at;
/** @type {string} */
let folder;
before(async () => {
  at = await openEmbed();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wswhy-static-'));
});
after(async () => {
  await at?.close();
  fs.rmSync(folder, { recursive: true });
});

/** @param {string} file @param {string[]} options @returns {string} the file with its elements turned */
const turn = (file, ...options) => execFileSync('cargo', ['run', '--quiet', '--package=wswhy-site', '--', 'static', file, ...options], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

test('words and a picture, under a policy that allows no script', async () => {
  const file = path.join(folder, 'page.html');
  fs.writeFileSync(file, [
    '<wswhy-frame hex="88 0d 03 ea 3c 62 3e 62 61 64 3c 2f 62 3e 21" sender="server">fallback</wswhy-frame>',
    '<wswhy-frame hex="83 00" sender="server"></wswhy-frame>',
    '<wswhy-code code="1006" lang="fr"></wswhy-code>',
    '<wswhy-compare codes="1002 1011" theme="dark"></wswhy-compare>',
    '<wswhy-code code="&lt;img src=x onerror=alert(1)&gt;"></wswhy-code>',
  ].join('\n'));
  const turned = turn(file);
  await at.look(900, 900);
  await at.open(turned, { head: '<link rel="stylesheet" href="/embed/wswhy-static.css">', headers: { 'Content-Security-Policy': POLICY } });

  assert.equal(await at.get("document.querySelectorAll('.wswhy-static').length"), 5);
  const said = await at.get('document.body.innerText');
  for (const words of [/sent by the server: close/, /Close frame 1002 Protocol Error/, /<b>bad<\/b>!/, /1002 Protocol Error and 1011 Internal Error/, /from 0 to 65535/]) assert.match(said, words);
  assert.doesNotMatch(said, /fallback/);
  assert.equal(await at.get("document.querySelectorAll('main img, main script, main [style], main b').length"), 0);
  assert.equal(await at.get("document.querySelectorAll('.wswhy-body')[2].lang"), 'fr');

  // The picture is seen, has its colours, and is told to those who do not see.
  const box = await at.get("(({width, height}) => ({width, height}))(document.querySelector('svg').getBoundingClientRect())");
  assert.ok(box.width > 400 && box.height > 60, JSON.stringify(box));
  assert.match(await at.get("document.querySelector('svg > desc').textContent"), /FIN: 1.*88 0d 03 ea/);
  assert.equal(await at.get("document.querySelectorAll('rect.wswhy-bad').length > 0"), true);
  const fill = (/** @type {number} */ n) => at.get(`getComputedStyle(document.querySelectorAll('rect.wswhy-field-fin')[${n}]).fill`);
  assert.equal(await fill(0), 'rgb(219, 231, 253)');

  // The style sheet is all that was allowed and asked for, and nothing was refused.
  assert.deepEqual(at.asked.filter((one) => one.startsWith('/embed/')), ['/embed/wswhy-static.css']);
  assert.deepEqual(at.exceptions, []);
  await at.look(320, 700, 'dark');
  assert.ok((await at.get('document.documentElement.scrollWidth')) <= 320);
  if (process.env.WSWHY_PICTURE) {
    await at.look(900, 2400);
    const { data } = await at.session.send('Page.captureScreenshot', {});
    fs.writeFileSync(process.env.WSWHY_PICTURE, Buffer.from(data, 'base64'));
  }
});

test('elements that come drawn: read under the same policy, taken over where scripts run', async () => {
  const file = path.join(folder, 'declared.html');
  fs.writeFileSync(file, [
    '<wswhy-frame hex="83 05 48 65 6c 6c 6f 81 02 48 69" sender="server"><pre>83 05 48 65 6c 6c 6f</pre></wswhy-frame>',
    '<wswhy-code code="1006" lang="fr" base="/wswhy/">1006</wswhy-code>',
    '<wswhy-compare codes="1002 1011" theme="dark">1002 or 1011?</wswhy-compare>',
    '<wswhy-code code="&lt;img src=x&gt;"></wswhy-code>',
  ].join('\n'));
  const turned = turn(file, '--embed', '/embed');
  const all = (/** @type {string} */ what) => at.get(`[...document.querySelectorAll('main > *')].map((e) => ${what})`);
  at.exceptions.length = 0;
  await at.open(turned, { headers: { 'Content-Security-Policy': POLICY }, head: '' });
  const said = await all("e.shadowRoot.querySelector('.body').innerText");
  for (const [n, words] of [/Reserved opcode/, /1006[^]*La page/, /1002 Protocol Error and 1011/, /“<img src=x>” is not accepted/].entries()) assert.match(said[n], words);
  assert.equal(await at.get("getComputedStyle(document.querySelector('wswhy-compare').shadowRoot.querySelector('.body')).backgroundColor"), 'rgb(31, 33, 37)', 'its style applies');
  assert.deepEqual(at.exceptions, []);

  await at.open(turned, { head: `<script>document.addEventListener('readystatechange', () => { globalThis.held ??= [...document.querySelectorAll('main > *')].map((e) => e.shadowRoot.querySelector('.body')); });
    addEventListener('wswhy-ready', ({ target }) => { target.dataset.ready = ''; }, { capture: true });</script>${HEAD}` });
  for (let n = 0; n < said.length; n++) {
    await at.get(`document.querySelectorAll('main > *')[${n}].scrollIntoView()`);
    await at.until(`'ready' in document.querySelectorAll('main > *')[${n}].dataset`, `element ${n} is ready`);
  }
  assert.deepEqual(await at.get("[...document.querySelectorAll('main > *')].map((e, n) => e.shadowRoot.querySelector('.body') === held[n])"), [true, true, true, true]);
});
