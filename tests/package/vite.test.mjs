// The npm package in a project that Vite builds, shown in Chromium. `cargo xtask package --try` installs Vite for it.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, waitFor } from '../browser/chromium.mjs';
import { serveFolder } from '../browser/serve.mjs';
import { installed, ROOT } from './installed.mjs';

const SOURCES = path.join(ROOT, 'tests/package/vite');
const VITE = path.join(SOURCES, 'node_modules/vite/bin/vite.js');

/** @type {ReturnType<typeof installed>} */
let at;
/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;
/** @type {Awaited<ReturnType<Awaited<ReturnType<typeof launch>>['page']>>} */
let session;
before(async () => {
  at = installed();
  for (const name of ['index.html', 'main.ts', 'vite.config.js']) fs.copyFileSync(path.join(SOURCES, name), path.join(at.folder, name));
  fs.symlinkSync(path.join(SOURCES, 'node_modules/vite'), path.join(at.folder, 'node_modules/vite'));
  browser = await launch({ extensions: [], devtools: false, url: 'about:blank' });
  session = await browser.page('about:blank');
});
after(async () => {
  await browser?.close();
  at?.close();
});

/** @param {string} address */
async function look(address) {
  await session.goto(address);
  const drawn = "document.querySelector('wswhy-code').shadowRoot?.querySelector('.body')?.innerText";
  assert.match(await waitFor(() => session.evaluate(drawn), { what: 'the element is drawn' }), /1006/);
  assert.equal(await waitFor(() => session.evaluate("document.querySelector('output').textContent"), { what: 'the functions have answered' }), '1002 Protocol Error (erreur de protocole)');
}

test('built', async () => {
  execFileSync(process.execPath, [VITE, 'build'], { cwd: at.folder, stdio: 'pipe' });
  const served = await serveFolder(path.join(at.folder, 'dist'));
  try {
    await look(served.address);
    const wasm = served.asked.filter((one) => one.endsWith('.wasm'));
    assert.equal(wasm.length, 1, String(served.asked));
  } finally {
    served.close();
  }
});

test('from the development server', async () => {
  const server = spawn(process.execPath, [VITE, '--host', '127.0.0.1', '--port', '0'], { cwd: at.folder });
  try {
    let said = '';
    const address = await new Promise((ok, no) => {
      server.stdout.on('data', (data) => {
        said += String(data).replace(/\u001b\[\d+m/g, '');
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found) ok(found[0]);
      });
      server.on('exit', () => no(new Error(said)));
    });
    await look(/** @type {string} */ (address));
  } finally {
    server.kill();
  }
});
