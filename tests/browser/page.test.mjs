// The standalone page in real Chromium: what each tool printed, files, links, the keyboard, many frames.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import { axeViolations } from './axe.mjs';
import { waitFor } from './chromium.mjs';
import { openPage } from './page.mjs';

const VECTORS = new URL('../vectors/paste/', import.meta.url);
const HARS = new URL('../captures/har/', import.meta.url);

/** @type {Awaited<ReturnType<typeof openPage>>} */
let at;
before(async () => { at = await openPage(); });
after(() => at?.close());
afterEach(() => assert.deepEqual(at.exceptions.splice(0), [], 'thrown, or refused by the policy'));

/** The frames of a stream as the picture shows them: header, then at most 16 bytes of payload. @param {Buffer} bytes @returns {string[]} */
function frames(bytes) {
  const all = [];
  for (let i = 0; i + 2 <= bytes.length;) {
    const masked = bytes[i + 1] & 0x80;
    const short = bytes[i + 1] & 0x7f;
    const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
    const length = wide === 2 ? bytes.readUInt16BE(i + 2) : wide === 8 ? Number(bytes.readBigUInt64BE(i + 2)) : short;
    const payload = i + 2 + wide + (masked ? 4 : 0);
    all.push(bytes.subarray(i, Math.min(payload + length, payload + 16)).toString('hex'));
    i = payload + length;
  }
  return all;
}

/** What the picture shows, by direction. @returns {Promise<{client: string[], server: string[]}>} */
const shown = () => at.session.call(() => {
  /** @type {{client: string[], server: string[]}} */
  const out = { client: [], server: [] };
  for (const line of document.querySelectorAll('[data-strip-frame]')) {
    const codes = [...line.querySelectorAll('.block')].map((block) => block.querySelector('code')?.textContent ?? '');
    const side = line.querySelector('.strip-head .sent') ? 'client' : 'server';
    out[side].push(codes.join('').replace(/[ …]/g, ''));
  }
  return out;
});

describe('every dump that a real tool printed gives the same frames', () => {
  const { samples, streams_base64: streams } = JSON.parse(fs.readFileSync(new URL('manifest.json', VECTORS), 'utf8'));
  const bytes = (/** @type {string} */ name) => Buffer.from(streams[name], 'base64');
  const expected = { client: frames(bytes('client')), server: frames(bytes('server')) };
  for (const { file, command, holds } of samples) {
    test(`${command} (${file})`, async () => {
      await at.click('[data-decode-sender=unknown]');
      const text = fs.readFileSync(new URL(file, VECTORS), 'utf8');
      await at.paste(text);
      const want = { client: /client|both/.test(holds) ? expected.client : [], server: /server|both/.test(holds) ? expected.server : [] };
      await waitFor(async () => {
        const found = await shown();
        // Node prints no more than the beginning of a large buffer, and says so.
        if (/more (bytes|items)/.test(text)) {
          const side = /server/.test(holds) ? 'server' : 'client';
          assert.ok(found[side].length > 0 && await at.get("document.querySelector('.decode-notes .warn')"));
          want[side] = want[side].slice(0, found[side].length);
        }
        assert.deepEqual(found, want);
        return true;
      }, { what: `the frames of ${file}` });
      assert.equal(await at.get("document.querySelector('[data-decode-error]')"), null);
    });
  }
});

test('a fragmented, masked, compressed message with a ping inside: every part has its name beside it', async () => {
  await at.open();
  await at.click('[data-sample=Everything]');
  await at.until("document.querySelectorAll('[data-strip-frame]').length === 3", 'three frames');
  const lines = await at.get("[...document.querySelectorAll('[data-strip-frame]')].map((e) => e.innerText)");
  for (const line of lines) assert.match(line, /Length[\s\S]*Mask[\s\S]*(Payload|Ping payload)/);
  assert.match(lines[1], /ping[\s\S]*inside message 1[\s\S]*alive\?/);
  assert.match(await at.get("document.querySelector('[data-strip-message]').innerText"), /frames 1 \+ 3: 30 bytes sent, inflated to 38 bytes[\s\S]*hello hello hello/);
});

test('a bad digit: the button selects it, and what stands before it is shown', async () => {
  await at.paste('81 02 48 69\n81 0g 48');
  await at.until("document.querySelector('[data-decode-error]')?.dataset.line === '2'", 'the error');
  await at.click('[data-decode-error] button');
  const area = "document.querySelector('[data-decode-input]')";
  assert.equal(await at.get(`${area}.value.slice(${area}.selectionStart, ${area}.selectionEnd)`), 'g');
  assert.equal(await at.get(`document.activeElement === ${area}`), true);
  assert.equal(Object.values(await shown()).flat().length, 1);
});

test('with the keyboard alone: from the bytes to a frame, its bits, and back to where they stood', async () => {
  await at.open();
  await at.get("document.querySelector('[data-decode-input]').focus()");
  await at.session.send('Input.insertText', { text: '→ 81 02 48 69\n88 02 03 e8' });
  await at.until("document.querySelectorAll('[data-strip-frame]').length === 2", 'two frames');
  /** @param {string} selector */
  const tabTo = async (selector) => {
    for (let i = 0; i < 120; i++) {
      if (await at.get(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
      await at.press('Tab');
    }
    assert.fail(`Tab does not reach ${selector}`);
  };
  await tabTo('[data-setting=dress]');
  await tabTo('[data-decode-frames] [role=listbox]');
  await at.press('End');
  await at.until("document.querySelector('[data-decode-frames] [aria-selected=true]')?.textContent.includes('1000')", 'the last frame is chosen');
  await tabTo('[data-field=payload]');
  assert.equal(await at.get("document.querySelectorAll('.run.lit.field-payload').length > 0"), true, 'its bytes are lit');
  await at.press('Enter');
  const area = "document.querySelector('[data-decode-input]')";
  await at.until(`document.activeElement === ${area}`, 'the field has the focus');
  assert.equal(await at.get(`${area}.value.slice(${area}.selectionStart, ${area}.selectionEnd)`), '03 e8');
});

test('the handshake says what was agreed; a fault in it leads to its place', async () => {
  await at.click('[data-sample=Handshake]');
  await at.until("document.querySelector('[data-decode-agreed]')", 'what was agreed');
  assert.match(await at.get("document.querySelector('[data-decode-deflate]').textContent"), /Agreed in the handshake: permessage-deflate/);
  await at.paste((await at.get("document.querySelector('[data-decode-input]').value")).replace('s3pP', 'XXXX'));
  await at.until("document.querySelector('[data-finding=accept-mismatch]')", 'the finding');
  await at.click('[data-finding=accept-mismatch] button');
  const area = "document.querySelector('[data-decode-input]')";
  assert.match(await at.get(`${area}.value.slice(${area}.selectionStart, ${area}.selectionEnd)`), /^XXXX/);
});

describe('HAR files', () => {
  for (const name of ['chromium.har', 'chromium.har.gz', 'playwright.har', 'firefox.har', 'http-toolkit.har']) {
    test(`${name}: its connections, each with Why, Frames and Handshake`, async () => {
      await at.open();
      await at.drop(name, fs.readFileSync(new URL(name, HARS)));
      await at.until("document.querySelectorAll('[role=option][data-connection]').length > 0", 'connections');
      assert.match(await at.get("document.querySelector('[data-file]').textContent"), new RegExp(name.replaceAll('.', '\\.')));
      await at.click('[role=option][data-connection]');
      for (const tab of ['why', 'frames', 'handshake']) {
        await at.click(`[data-tab=${tab}]`);
        await at.until(`document.querySelector('.tab-${tab}')?.innerText.trim()`, tab);
      }
      await at.click('[data-action=close-file]');
      await at.until("document.querySelector('[data-decode-input]')", 'the field is back');
    });
  }

  test('what is no HAR file says where and what was expected', async () => {
    await at.drop('broken.har', Buffer.from('{"log": {"entries": 3}}'));
    assert.match(await at.until("document.querySelector('[data-open-error]')?.textContent", 'the message'), /broken\.har .*expected/);
    await at.drop('dump.txt', Buffer.from('81 00\r\n'));
    await at.until("document.querySelectorAll('[data-strip-frame]').length === 1 && !document.querySelector('[data-open-error]')", 'the next file is read');
  });

  test('saved and opened again, it is the same', async () => {
    await at.open();
    await at.drop('chromium.har', fs.readFileSync(new URL('chromium.har', HARS)));
    // Queries are redacted when they are saved.
    const rows = () => at.get("[...document.querySelectorAll('[role=option][data-connection]')].map((e) => [e.dataset.url.split('?')[0], e.querySelector('.badge')?.textContent, e.querySelector('.connection-facts').textContent])");
    const before = await waitFor(async () => (await rows()).length && rows(), { what: 'connections' });
    const save = async () => {
      await at.click('[data-action=save]');
      const text = await at.until("document.querySelector('[data-report-text]')?.textContent", 'the preview');
      await at.click('[data-action=close-dialog]');
      await at.until("!document.querySelector('dialog')", 'the preview is closed');
      return text;
    };
    const saved = await save();
    assert.doesNotMatch(saved, /s3cret/);
    await at.click('[data-action=close-file]');
    await at.drop('again.har', Buffer.from(saved));
    await at.until("document.querySelector('[data-file]')?.textContent.includes('again.har')", 'the saved file');
    assert.deepEqual(await rows(), before);
    assert.equal(await save(), saved);
  });
});

describe('links', () => {
  test('a small paste and its settings come back, and none of it goes to the server', async () => {
    await at.open();
    await at.paste('83 05 48 65 6c 6c 6f');
    await at.click('[data-decode-sender=server]');
    await at.get('navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }');
    await at.until("!document.querySelector('[data-action=copy-link]').disabled", 'the button');
    await at.click('[data-action=copy-link]');
    const link = await at.until('globalThis.copied', 'the link');
    assert.ok(link.startsWith(`${at.address}#`));
    const asked = at.asked.length;
    await at.open(link.slice(at.address.length));
    await at.until("document.querySelector('[data-violation=reserved-opcode]')", 'what was shared');
    assert.equal(await at.get("document.querySelector('[data-decode-input]').value"), '83 05 48 65 6c 6c 6f');
    assert.equal(await at.get("document.querySelector('[data-decode-sender=server]').checked"), true);
    assert.ok(at.asked.slice(asked).every((url) => !url.includes('paste')));
    assert.deepEqual(await at.get('[scrollY, document.activeElement.tagName]'), [0, 'BODY'], 'it begins at its top');
  });

  test('a long paste has no link, and the button says why', async () => {
    await at.paste('81 00 '.repeat(1000));
    await at.until("document.querySelector('[data-action=copy-link]').disabled", 'no link');
    assert.match(await at.get("document.querySelector('.share').innerText"), /more than 4 KiB/);
  });

  for (const broken of ['#v=1&paste=O', '#rubbish', `#v=1&paste=${'A'.repeat(9000)}`]) {
    test(`a broken link says so: ${broken.slice(0, 16)}`, async () => {
      await at.open(broken);
      assert.match(await at.until("document.querySelector('[data-open-error]')?.textContent", 'the message'), /link is broken/);
      assert.equal(await at.get("document.querySelector('[data-decode-input]').value"), '');
    });
  }
});

test('10,000 frames: all are listed, few are in the document', async () => {
  await at.open();
  await at.paste('81 02 48 69 '.repeat(10_000));
  await at.until("document.querySelector('[data-decode-frames] [data-row]')?.getAttribute('aria-setsize') === '10000'", '10,000 rows');
  assert.ok(await at.get("document.querySelectorAll('[data-row]').length") < 100);
  await at.get("document.querySelector('[data-decode-frames] [role=listbox]').focus()");
  await at.press('End');
  await at.until("document.querySelector('[data-decode-frames] [data-row=\"9999\"][aria-selected=true]')", 'the last one');
  await at.until("document.querySelector('[data-strip-frame=\"9999\"]')", 'the picture follows');
});

for (const [width, scheme] of /** @type {[number, 'light' | 'dark'][]} */ ([[300, 'light'], [1200, 'dark']])) {
  test(`${width} px, ${scheme}: nothing stands beyond the edge`, async () => {
    await at.open();
    await at.look(width, 900, scheme);
    await at.click('[data-sample=Everything]');
    await at.until("document.querySelector('[data-strip-frame]')", 'the picture');
    assert.ok(await at.get('document.documentElement.scrollWidth <= innerWidth'), 'the page scrolls sideways');
  });
}

test('another language: chosen by hand, kept, and following the browser', async () => {
  await at.open();
  const title = () => at.get("document.querySelector('h1').textContent");
  const english = await title();
  const choose = (/** @type {string} */ tag) => at.session.call((/** @type {string} */ tag) => {
    const list = /** @type {HTMLSelectElement} */ (document.querySelector('[data-action=language]'));
    list.value = tag;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, tag);
  await at.paste('81 02 48 69');
  await at.until("document.querySelectorAll('[data-strip-frame]').length === 1", 'the frame');
  await choose('fr');
  await at.until("document.documentElement.lang === 'fr'", 'the page is in French');
  assert.notEqual(await title(), english);
  assert.equal(await at.get("document.querySelector('[data-decode-input]').value"), '81 02 48 69', 'what was pasted is kept');
  await at.open();
  assert.equal(await at.get('document.documentElement.lang'), 'fr', 'the choice is kept');
  await choose('en');
  await at.until("document.documentElement.lang === 'en'", 'English again');
  assert.equal(await title(), english);
  await at.get("localStorage.removeItem('setting:language')");
  await at.session.send('Emulation.setUserAgentOverride', { userAgent: await at.get('navigator.userAgent'), acceptLanguage: 'tlh,pt-PT,en' });
  await at.open();
  assert.equal(await at.get('document.documentElement.lang'), 'pt-BR', 'the first language that there are words in');
  await at.session.send('Emulation.setUserAgentOverride', { userAgent: await at.get('navigator.userAgent'), acceptLanguage: 'en' });
  await at.open();
});

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe-core finds nothing: the page, empty and with frames, ${scheme}`, async () => {
    await at.look(1200, 900, scheme);
    await at.open();
    assert.deepEqual(await axeViolations(at.session), []);
    await at.click('[data-sample=Everything]');
    await at.until("document.querySelectorAll('[data-strip-frame]').length === 3", 'three frames');
    assert.deepEqual(await axeViolations(at.session), []);
    await at.look(1200, 900);
  });
}
