// Files in the panel: a HAR that is opened, in the frame of "Decode bytes", and the capture saved as one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { waitFor } from './chromium.mjs';
import { inDecoder } from './panel.mjs';
import { panelBrowser } from './panel-pages.mjs';

const HAR = fileURLToPath(new URL('../captures/har/chromium.har', import.meta.url));

/** @type {Awaited<ReturnType<typeof panelBrowser>>} */
let at;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wswhy-saved-'));
before(async () => { at = await panelBrowser(); });
after(async () => {
  await at?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
afterEach(() => assert.deepEqual(at.panel.exceptions.splice(0), [], 'thrown in the panel'));

test('"Open…" shows the connections of a HAR beside the live capture, which is still there afterwards', async () => {
  await at.open();
  await at.page.evaluate("go('/close/1011/live')");
  await at.closed('/live');
  const { session } = at.panel;
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
  /** @type {Promise<number>} */
  const chooser = new Promise((ok) => session.on('Page.fileChooserOpened', ({ backendNodeId }) => ok(backendNodeId)));
  // A chooser opens only for a click of the user's own.
  const [x, y] = await session.evaluate("{ const box = document.querySelector('[data-action=open]').getBoundingClientRect(); [box.x + box.width / 2, box.y + box.height / 2]; }");
  for (const type of ['mousePressed', 'mouseReleased']) await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await session.send('DOM.setFileInputFiles', { files: [HAR], backendNodeId: await chooser });
  const rows = await waitFor(() => session.evaluate(inDecoder("document.querySelectorAll('[role=option][data-connection]').length")), { what: 'the connections of the file' });
  assert.ok(rows > 1);
  assert.match(await session.evaluate(inDecoder("document.querySelector('[data-file]').textContent")), /chromium\.har/);
  await at.panel.click('[data-action=decode]');
  assert.ok((await at.panel.rows()).some(({ url }) => url.endsWith('/live')));
});

test('"Save…" downloads what the preview shows', async () => {
  await at.open();
  await at.page.evaluate("go('/say/hello?token=s3cretValue', (s) => { s.onmessage = () => s.close(4000, 'enough'); })");
  await at.closed('/say/');
  await at.browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await at.panel.click('[data-action=save]');
  const text = await waitFor(() => at.panel.session.evaluate("document.querySelector('[data-report-text]')?.textContent"), { what: 'the preview' });
  assert.doesNotMatch(text, /s3cretValue|hello\b.*hello/);
  assert.equal(JSON.parse(text).log.entries.length, 1);
  await at.panel.click('[data-action=save-report]');
  const name = await waitFor(() => fs.readdirSync(folder).find((file) => file.endsWith('.har')), { what: 'the saved file' });
  await waitFor(() => fs.readFileSync(path.join(folder, name), 'utf8') === text, { what: 'it holds what was shown' });
  await at.panel.act('close-dialog');
  // What DevTools' own "Import HAR" makes of it.
  const devtools = await at.browser.devtools();
  const frames = await devtools.call(async (har) => {
    // @ts-ignore: modules of the DevTools front end
    const [{ NetworkPanel }, { NetworkLog }] = await Promise.all([import('./panels/network/network.js'), import('./models/logs/logs.js')]);
    const before = new Set(NetworkLog.NetworkLog.instance().requests());
    await NetworkPanel.NetworkPanel.instance().networkLogView.onLoadFromFile(new File([har], 'saved.har'));
    const imported = NetworkLog.NetworkLog.instance().requests().filter((/** @type {any} */ request) => !before.has(request));
    return imported.map((/** @type {any} */ request) => request.frames().map((/** @type {any} */ { type, opCode }) => [type, opCode]));
  }, text);
  assert.deepEqual(frames, [[['receive', 1]]]);
});
