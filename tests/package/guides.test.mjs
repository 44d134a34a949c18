// The examples of the guides in www/embed/guides, built, in Chromium: under the policies that the guides state, and without
// scripts. `cargo xtask guides` builds them first. WSWHY_GUIDES: the folder of each, by its name.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, waitFor } from '../browser/chromium.mjs';
import { serveFolder } from '../browser/serve.mjs';
import { ROOT } from './installed.mjs';

/** @type {Record<string, string>} */
const GUIDES = JSON.parse(process.env.WSWHY_GUIDES ?? '{}');
const ELEMENTS = ['wswhy-code', 'wswhy-frame', 'wswhy-compare'];

/** What the elements need: the first policy of each guide. The last is that of the whole example. @param {string} name @returns {string[]} */
function policies(name) {
  const guide = fs.readFileSync(path.join(ROOT, 'www/embed/guides', `${name}.md`), 'utf8');
  return [...guide.matchAll(/^(?:default|script)-src .*$/gm)].map((found) => found[0]);
}

/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;
/** @type {any} */
let session;
/** @type {string[]} */
const wrong = [];
before(async () => {
  browser = await launch({ extensions: [], devtools: false, url: 'about:blank' });
  session = await browser.page('about:blank');
  session.on('Log.entryAdded', (/** @type {any} */ { entry }) => { if (entry.source === 'security') wrong.push(entry.text); });
  await session.send('Log.enable');
  await session.send('Emulation.setDeviceMetricsOverride', { width: 1100, height: 2200, deviceScaleFactor: 1, mobile: false });
});
after(() => browser?.close());

/** Opens an example under a policy. @param {string} name @param {string} policy @param {() => Promise<void>} then */
async function open(name, policy, then) {
  const served = await serveFolder(/** @type {string} */ (GUIDES[name]), { 'Content-Security-Policy': policy });
  try {
    await session.goto('about:blank');
    wrong.length = 0;
    await session.goto(served.address);
    await then();
  } finally {
    served.close();
  }
}

async function drawn() {
  for (const name of ELEMENTS) {
    const said = `document.querySelector('${name}').shadowRoot?.querySelector('.body')?.innerText`;
    assert.match(await waitFor(() => session.evaluate(said), { what: `${name} is drawn` }), /100[26]/);
  }
  // What is shown as code is none.
  assert.equal(await session.evaluate("document.querySelectorAll('wswhy-code').length"), 1);
}

for (const name of Object.keys(GUIDES)) {
  describe(name, () => {
    test('under the policy that the guide states', () => open(name, /** @type {string} */ (policies(name).at(-1)), async () => {
      await drawn();
      assert.deepEqual(wrong, [], 'refused by the policy');
      const { data } = await session.send('Page.captureScreenshot', {});
      fs.writeFileSync(path.join(ROOT, 'target/guides', `${name}.png`), Buffer.from(data, 'base64'));
    }));

    test('under what the elements alone need', () => open(name, /** @type {string} */ (policies(name)[0]), drawn));

    test('without scripts, what stands inside is shown', () => open(name, "script-src 'none'", async () => {
      const said = await session.evaluate('document.body.innerText');
      for (const words of ['Ask the gateway', '88 02 03 ea', '1002 is about frames']) assert.ok(said.includes(words), words);
      const heights = await session.evaluate(`[${ELEMENTS.map((one) => `document.querySelector('${one}').getBoundingClientRect().height`)}]`);
      assert.ok(heights.every((/** @type {number} */ height) => height > 15), String(heights));
      assert.equal(await session.evaluate("document.querySelector('wswhy-code').shadowRoot"), null);
    }));
  });
}
