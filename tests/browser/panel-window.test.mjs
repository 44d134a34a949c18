// The panel in other windows: dark, narrow, low.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waitFor } from './chromium.mjs';
import { inDecoder } from './panel.mjs';
import { panelBrowser } from './panel-pages.mjs';

/** @typedef {import('./panel.mjs').Panel} Panel */

/** The least contrast of text, WCAG 2.2, 1.4.3. */
const CONTRAST = 4.5;

/** @type {[string, NonNullable<import('./chromium.mjs').LaunchOptions['window']>][]} */
const windows = [['300 px at the right, light', { dock: 'right', size: 300 }], ['250 px at the bottom, dark', { dock: 'bottom', size: 250, theme: 'dark' }]];

for (const [name, window] of windows) {
  describe(name, () => {
    test('nothing sticks out, everything can be reached, every text can be read', async () => {
      const at = await panelBrowser({ window });
      try {
        await at.open();
        const theme = await at.panel.session.evaluate('document.documentElement.dataset.theme');
        assert.equal(theme, window.theme ?? 'light');
        assert.deepEqual(await looked(at.panel), [], 'empty');
        await at.page.evaluate("go('/say/' + 'long-text-'.repeat(40), (s) => { s.onmessage = () => s.close(4000, 'a reason of some length, as reasons are') })");
        await at.page.evaluate("go('/opcode-3?a-long-query=' + 'x'.repeat(200))");
        await at.closed('/say/');
        for (const tab of /** @type {const} */ (['why', 'handshake', 'frames'])) {
          await at.panel.openTab(tab);
          assert.deepEqual(await looked(at.panel), [], tab);
        }
        await at.panel.click('.frames [data-row="0"]');
        await waitFor(() => at.panel.session.evaluate("document.querySelector('.frame-detail')"), { what: 'the frame' });
        assert.deepEqual(await looked(at.panel), [], 'a frame');
        const height = await at.panel.session.evaluate("document.querySelector('.frames [role=listbox]').clientHeight");
        assert.ok(height >= 20, `with a frame open the list is ${height} px high`);
        await at.closed('/opcode-3');
        await at.panel.openTab('why');
        assert.equal(await at.panel.verdict(), 'server-frame/reserved-opcode');
        assert.deepEqual(await looked(at.panel), [], 'why of a bad close');
        await at.page.evaluate("(async () => { for (let i = 0; i < 7; i++) await go('/close/4000/a-rather-long-reason-that-comes-each-time?i=' + i); })()");
        await at.closed('/close/4000');
        await waitFor(() => at.panel.session.evaluate("document.querySelectorAll('[data-series-end]').length === 7"), { what: 'seven ends of one URL' });
        await at.panel.click('.series summary');
        assert.deepEqual(await looked(at.panel), [], 'a series');
        await at.panel.act('copy-report');
        await waitFor(() => at.panel.session.evaluate("document.querySelector('[data-report-text]')?.textContent.length > 100"), { what: 'the report' });
        assert.deepEqual(await looked(at.panel, 'dialog'), [], 'report');
        await at.panel.act('close-dialog');
        await at.panel.click('[data-action=decode]');
        await waitFor(() => at.panel.session.evaluate(inDecoder("document.querySelector('[data-decode-input]')")), { what: 'decode' });
        await at.panel.session.evaluate(inDecoder("document.querySelector('[data-decode-input]').focus()"));
        await at.panel.session.send('Input.insertText', { text: '83 05 48 65 6c 6c 6f 89 7e 00 7e' });
        await waitFor(() => at.panel.session.evaluate(inDecoder("document.querySelector('[data-violation]')")), { what: 'a broken rule' });
        assert.deepEqual(await looked(at.panel), [], 'decode');
        assert.deepEqual(at.panel.exceptions, []);
      } finally {
        await at.close();
      }
    });
  });
}

/**
 * What sticks out of the window sideways, cannot be scrolled to, or cannot be read.
 * @param {Panel} panel @param {string} [within] @returns {Promise<string[]>}
 */
function looked(panel, within = 'main') {
  return panel.session.call((root, least) => {
    const wrong = [];
    const width = document.documentElement.clientWidth, height = document.documentElement.clientHeight;
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > width) wrong.push(`the document is ${scrollWidth} wide in a window of ${width}`);
    if (scrollHeight > height) wrong.push(`the document is ${scrollHeight} high in a window of ${height}`);
    /** @param {Element | null} e @returns {boolean} whether something around it scrolls sideways or cuts it off on purpose */
    const scrolls = (e) => e !== null && e !== document.body && (/auto|scroll/.test(getComputedStyle(e).overflowX) || getComputedStyle(e).textOverflow === 'ellipsis' || scrolls(e.parentElement));
    /** @param {string} color @returns {number[]} */
    const parts = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
    /** @param {Element | null} e @returns {number[]} the first opaque background */
    const behind = (e) => {
      if (!e) return [255, 255, 255];
      const [r = 0, g = 0, b = 0, a = 1] = parts(getComputedStyle(e).backgroundColor);
      if (a >= 1) return [r, g, b];
      const under = behind(e.parentElement);
      return [r, g, b].map((value, i) => value * a + (under[i] ?? 0) * (1 - a));
    };
    const light = (/** @type {number[]} */ rgb) => rgb.slice(0, 3).map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    for (const e of document.querySelectorAll(`${root} *`)) {
      if (!e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || e.closest('.off-screen')) continue;
      const box = e.getBoundingClientRect();
      const name = `${e.tagName.toLowerCase()}.${[...e.classList].join('.')} ${(e.textContent ?? '').slice(0, 30)}`;
      if (box.width && (box.right > width + 1 || box.left < -1) && !scrolls(e.parentElement)) wrong.push(`${name} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${width}`);
      const own = [...e.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || e.matches(':disabled') || e.closest('svg')) continue;
      const style = getComputedStyle(e);
      const [a, b] = [light(parts(style.color)), light(behind(e))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (/^rgb/.test(style.color) && contrast < least) wrong.push(`${name}: contrast ${contrast.toFixed(2)} (${style.color} on ${behind(e).map(Math.round)})`);
    }
    return [...new Set(wrong)].slice(0, 20);
  }, within, CONTRAST);
}
