// A URL that keeps closing: one verdict for all of its ends, above that on the one that is chosen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitFor } from './chromium.mjs';
import { panelBrowser } from './panel-pages.mjs';

/** Five sockets, one after the other, each cut a second after its last message; each says more than the one before. */
const SCRIPT = `
  async function comeBack() {
    for (let i = 0; i < 5; i++) {
      await go('/idle/1000?ticket=' + i, (s) => {
        let left = i;
        const say = () => {
          s.send('more');
          if (left-- > 0) setTimeout(say, 300);
        };
        s.onopen = say;
      });
    }
  }
  window.comeBack = comeBack;
`;

test('five cuts after the same silence are one verdict, which names the time and no product', async () => {
  const at = await panelBrowser();
  const { panel } = at;
  /** @param {string} selector @returns {Promise<string | null>} */
  const text = (selector) => panel.session.call((selector) => document.querySelector(selector)?.textContent ?? null, selector);
  try {
    await at.open(SCRIPT);
    await at.page.evaluate("go('/idle/300?ticket=alone')");
    await at.closed('ticket=alone');
    assert.equal(await text('[data-series]'), null, 'one end is no series');
    await panel.click('[data-action=clear]');
    await waitFor(async () => (await panel.state()) === 'empty', { what: 'the panel is empty' });

    await at.page.evaluate('comeBack()');
    await at.closed('ticket=4');
    await waitFor(() => panel.session.evaluate("document.querySelectorAll('[data-series-end]').length === 5"), { what: 'five ends of one URL' });
    const { series, seriesShape } = await panel.session.evaluate("({ ...document.querySelector('[data-series]').dataset })");
    const said = await text('.series-says');
    assert.equal(seriesShape, 'same-silence', said ?? '');
    assert.equal(series, 'idle-timeout/intermediary');
    assert.match(said ?? '', /^(5|4 of 5) closes, (each )?(1|0\.9|1\.1) s ± \d+ ms after the last message either way: it looks like an idle timeout on the way\.$/);
    assert.equal(await panel.session.evaluate("document.querySelectorAll('[data-series-stack]').length"), 0, 'nobody has this limit by default');

    // Another end is a link away, by keyboard too.
    const chosen = () => panel.session.evaluate("document.querySelector('[role=option][aria-selected=true]')?.dataset.url");
    await panel.session.evaluate("document.querySelector('[data-series-end] button').focus()");
    await panel.session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' });
    await panel.session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    await waitFor(async () => String(await chosen()).includes('ticket=0'), { what: 'the first end is chosen' });
    assert.equal(await text('.series-says'), said, 'it is the same verdict for each of them');

    await panel.act('copy-report');
    await panel.click('[data-format=json]');
    const report = await waitFor(async () => {
      const text = await panel.session.evaluate("document.querySelector('[data-report-text]')?.textContent ?? ''");
      return text.startsWith('{') && JSON.parse(text);
    }, { what: 'the report as JSON' });
    assert.equal(report.series.count, 5);
    assert.equal(report.series.title, said);
    assert.equal(report.series.limit_ms, null);
    assert.ok(Math.abs(report.series.time_ms - 1000) < 200, `${report.series.time_ms} ms`);
    assert.ok(!JSON.stringify(report.series).includes('ticket=0'), 'values of the query stay out');
    assert.deepEqual(panel.exceptions, []);
  } finally {
    await at.close();
  }
});
