// The standalone page as a user works it: served on loopback from its built folder, with nothing between.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchPlain, waitFor } from './chromium.mjs';
import { serveFolder } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the built page: `cargo xtask` names it. @returns {string} */
function www() {
  const folder = process.env.WSWHY_WWW ?? path.join(ROOT, 'target', 'www');
  if (!fs.existsSync(path.join(folder, 'index.html'))) throw new Error(`${folder} holds no index.html: build the page first (cargo xtask build)`);
  return folder;
}

/** The page in a browser of its own. */
export async function openPage() {
  const served = await serveFolder(www());
  const { address, asked } = served;
  const { browser, session, exceptions } = await launchPlain();
  const page = {
    address, asked, browser, exceptions, session,
    /** @param {string} expression @returns {Promise<any>} its value in the page */
    get: (expression) => session.evaluate(expression),
    /** @param {string} expression @param {string} what @returns {Promise<any>} */
    until: (expression, what) => waitFor(() => session.evaluate(expression), { what }),
    /** Opens the page afresh. @param {string} [fragment] with its `#` */
    async open(fragment = '') {
      await session.goto('about:blank');
      await session.goto(address + fragment);
      await page.until("document.querySelector('main')?.dataset.state === 'ready'", 'the page has started');
    },
    /** Puts a text into the field in one go, as a paste does. @param {string} text */
    async paste(text) {
      await session.call((/** @type {string} */ value) => {
        const area = /** @type {HTMLTextAreaElement} */ (document.querySelector('[data-decode-input]'));
        area.focus();
        area.value = value;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text);
    },
    /** Drops a file onto the page. @param {string} name @param {Buffer} bytes */
    async drop(name, bytes) {
      await session.call((/** @type {string} */ name, /** @type {string} */ base64) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
      }, name, bytes.toString('base64'));
    },
    /** @param {string} selector */
    click: (selector) => session.call((/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).click(), selector),
    /** Presses a key as the keyboard does. @param {string} key @param {string} [text] @param {number} [modifiers] */
    async press(key, text = undefined, modifiers = 0) {
      const code = { Enter: 13, Tab: 9, ArrowDown: 40, ArrowUp: 38, Home: 36, End: 35, ' ': 32 }[key] ?? 0;
      const said = key === 'Enter' ? '\r' : text;
      await session.send('Input.dispatchKeyEvent', { type: said ? 'keyDown' : 'rawKeyDown', key, windowsVirtualKeyCode: code, modifiers, ...(said ? { text: said } : {}) });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code, modifiers });
    },
    /** @param {number} width CSS pixels @param {number} height @param {'light' | 'dark'} [scheme] */
    async look(width, height, scheme = 'light') {
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
  await page.open();
  return page;
}
