// The elements for other people's pages in real Chromium: what they show, where, when, and under which policies.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { openEmbed } from './embed.mjs';

/** @type {Awaited<ReturnType<typeof openEmbed>>} */
let at;
before(async () => { at = await openEmbed(); });
after(() => at?.close());
afterEach(() => assert.deepEqual(at.exceptions.splice(0), [], 'thrown, or refused by the policy'));

describe('what they show', () => {
  test('a close code', async () => {
    await at.open('<wswhy-code code="1006"><p>1006: no Close frame came.</p></wswhy-code>');
    const said = await at.drawn();
    assert.match(said, /1006 Abnormal Closure[\s\S]*The page[\s\S]*The other side[\s\S]*What to do/);
  });

  test('a frame: its bits, its bytes, what it says', async () => {
    await at.open('<wswhy-frame hex="88 02 03 ea" sender="server"></wswhy-frame>');
    const said = await at.drawn();
    assert.match(said, /Frame 1 of 1, sent by the server: close, 2 bytes of payload[\s\S]*88[\s\S]*Close frame 1002 Protocol Error/);
    assert.match(said, /No rule is broken/);
  });

  test('two codes beside each other', async () => {
    await at.open('<wswhy-compare codes="1011 1002"></wswhy-compare>');
    const said = await at.drawn();
    assert.match(said, /1002 Protocol Error and 1011 Internal Error[\s\S]*Key differences/);
  });
});
