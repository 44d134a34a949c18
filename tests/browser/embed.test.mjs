// The elements for other people's pages in real Chromium: what they show, where, when, and under which policies.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, test } from 'node:test';
import { openEmbed, HEAD } from './embed.mjs';
import { waitFor } from './chromium.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The strictest policy that they work under. */
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** A packet with its headers. */
const TCPDUMP = fs.readFileSync(new URL('../vectors/paste/tcpdump-x.both.txt', import.meta.url), 'utf8').slice(0, 2000);

/** One of each, for what holds for all. */
const ALL = `
  <wswhy-code code="1006" base="/wswhy/"><p>1006: no Close frame came.</p></wswhy-code>
  <wswhy-frame hex="88 02 03 ea" sender="server"><pre>88 02 03 ea</pre></wswhy-frame>
  <wswhy-frame hex="83 05 48 65 6c 6c 6f 81 02 48 69" sender="server"><pre>83 05 48 65 6c 6c 6f</pre></wswhy-frame>
  <wswhy-compare codes="1002 1011"><p>1002 or 1011?</p></wswhy-compare>`;

/** @type {Awaited<ReturnType<typeof openEmbed>>} */
let at;
before(async () => { at = await openEmbed(); });
after(() => at?.close());
afterEach(async () => {
  at.set.refuse = undefined;
  await at.look(1280, 900);
  assert.deepEqual(at.exceptions.splice(0), [], 'thrown, or refused by the policy');
});

/** All of a page are drawn, once they were scrolled to. */
const allDrawn = () => allDrawnBut('p');

/** The same without some. @param {string} but */
const allDrawnBut = async (but) => {
  const count = await at.get("document.querySelectorAll('main > *').length");
  for (let i = 0; i < count; i++) {
    const one = `document.querySelectorAll('main > *')[${i}]`;
    await at.get(`${one}.scrollIntoView()`);
    await at.until(`${one}.matches(${JSON.stringify(but)}) || ${one}.shadowRoot.querySelector('.body')`, `element ${i} is drawn`);
  }
};

describe('what they show', () => {
  test('a close code', async () => {
    await at.open('<wswhy-code code="1006" base="https://wswhy.example/docs"><p>1006</p></wswhy-code>');
    assert.match(await at.drawn(), /1006 Abnormal Closure[\s\S]*What to do[\s\S]*The page[\s\S]*The server/);
    assert.equal(await at.get("document.querySelector('wswhy-code').shadowRoot.querySelector('a').href"), 'https://wswhy.example/docs/codes/1006/');
  });

  test('a frame: its bits, its bytes, what it says', async () => {
    await at.open('<wswhy-frame hex="88 02 03 ea" sender="server"></wswhy-frame>');
    const said = await at.drawn();
    assert.match(said, /sent by the server: close, 2 bytes of payload[\s\S]*88[\s\S]*Close frame 1002 Protocol Error/);
    assert.match(said, /No rule is broken/);
  });

  test('several frames: the one that breaks a rule is open', async () => {
    await at.open('<wswhy-frame hex="81 02 48 69 83 00" sender="server"></wswhy-frame>');
    assert.match(await at.drawn(), /Reserved opcode/);
    assert.deepEqual(await at.get("[...document.querySelector('wswhy-frame').shadowRoot.querySelectorAll('details')].map((e) => e.open)"), [false, true]);
  });

  for (const [dress, hex] of Object.entries({ 'xxd': '00000000: 8105 4865 6c6c 6f                        ..Hello', 'base64': 'gQVIZWxsbw==', 'Python': String.raw`b"\x81\x05Hello"` })) {
    test(`bytes as ${dress} prints them`, async () => {
      await at.open('<wswhy-frame></wswhy-frame>');
      await at.session.call((/** @type {string} */ hex) => document.querySelector('wswhy-frame')?.setAttribute('hex', hex), hex);
      await at.until("document.querySelector('wswhy-frame').shadowRoot.querySelector('.body')?.innerText.includes('81 05 48 65 6c 6c 6f'.slice(6))", 'the bytes');
    });
  }

  test('two codes beside each other, in whatever order', async () => {
    await at.open('<wswhy-compare codes="1011 1002"></wswhy-compare>');
    assert.match(await at.drawn(), /1002 Protocol Error and 1011 Internal Error[\s\S]*Key differences/);
  });

  test('another language: of the attribute, else of what stands around', async () => {
    await at.open('<div lang="fr"><wswhy-code id="a" code="1006"></wswhy-code><wswhy-code id="b" code="1006" lang="en-GB"></wswhy-code></div>');
    assert.match(await at.drawn('#b'), /What to do/);
    const french = await at.drawn('#a');
    assert.doesNotMatch(french, /What to do/);
    assert.equal(await at.get("document.querySelector('#a').shadowRoot.querySelector('.body').lang"), 'fr');
  });

  test('attributes that change are followed', async () => {
    await at.open('<wswhy-code code="1006"></wswhy-code>');
    await at.drawn();
    await at.get("document.querySelector('wswhy-code').setAttribute('code', '1011')");
    await at.until("document.querySelector('wswhy-code').shadowRoot.querySelector('.body').innerText.startsWith('1011')", 'the other code');
  });
});

describe('what is wrong is said in place, with what is accepted', () => {
  for (const [element, expected] of /** @type {[string, RegExp][]} */ ([
    ['<wswhy-code></wswhy-code>', /attribute code is missing[\s\S]*0 to 65535/],
    ['<wswhy-code code="70000"></wswhy-code>', /“70000” is not accepted[\s\S]*0 to 65535/],
    ['<wswhy-code code="-1"></wswhy-code>', /“-1” is not accepted/],
    ['<wswhy-code code="protocol"></wswhy-code>', /“protocol” is not accepted/],
    ['<wswhy-code code="2500"></wswhy-code>', /2500/],
    ['<wswhy-code code="7"></wswhy-code>', /7 Not used/],
    ['<wswhy-code code="1006" lang="tlh"></wswhy-code>', /“tlh” is not accepted[\s\S]*en, [\s\S]*English is shown[\s\S]*1006/],
    ['<wswhy-code code="1006" theme="pink"></wswhy-code>', /“pink” is not accepted[\s\S]*auto, light, dark[\s\S]*1006/],
    ['<wswhy-code code="1006" base="javascript:alert(1)"></wswhy-code>', /“javascript:alert\(1\)” is not accepted[\s\S]*https:/],
    ['<wswhy-code code="1006" colour="red"></wswhy-code>', /“colour” is not an attribute[\s\S]*code, lang, theme, base/],
    ['<wswhy-frame hex="88 0g"></wswhy-frame>', /Line 1, column 5: expected the second hex digit of a byte, but found “g”[\s\S]*Accepted: the bytes/],
    [`<wswhy-frame hex="${TCPDUMP}"></wswhy-frame>`, /is not accepted[\s\S]*Accepted: the bytes/],
    ['<wswhy-frame hex="hello world"></wswhy-frame>', /expected a hex digit[\s\S]*Accepted: the bytes/],
    ['<wswhy-frame hex=""></wswhy-frame>', /no byte was found/],
    ['<wswhy-frame hex="88 00" sender="proxy"></wswhy-frame>', /“proxy” is not accepted[\s\S]*server, client/],
    ['<wswhy-frame hex="88 00" extensions="permessage-deflate; client_max_window_bits=99"></wswhy-frame>', /is not accepted[\s\S]*permessage-deflate/],
    [`<wswhy-frame hex="${'88 00 '.repeat(1000)}"></wswhy-frame>`, /longer than 4 KiB/],
    ['<wswhy-compare codes="1002"></wswhy-compare>', /“1002” is not accepted[\s\S]*two different/],
    ['<wswhy-compare codes="1002 1002"></wswhy-compare>', /two different/],
  ])) {
    test(element.slice(0, 80), async () => {
      await at.open(element);
      assert.match(await at.drawn(), expected);
      assert.equal(await at.get("document.querySelector('main > *').shadowRoot.querySelectorAll('a[href^=javascript]').length"), 0);
    });
  }

  test('in its language', async () => {
    await at.open('<wswhy-code lang="fr" code="x"></wswhy-code>');
    assert.doesNotMatch(await at.drawn(), /Accepted|accepted/);
  });
});

test('HTML in attributes and in a reason stays text', async () => {
  const html = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
  const reason = Buffer.from(html.slice(0, 100));
  const close = Buffer.concat([Buffer.from([0x88, reason.length + 2, 0x03, 0xea]), reason]);
  await at.open('<wswhy-code></wswhy-code><wswhy-frame></wswhy-frame><wswhy-frame></wswhy-frame><wswhy-compare></wswhy-compare>');
  await at.session.call((/** @type {string} */ html, /** @type {string} */ hex) => {
    const [code, frame, closing, compare] = document.querySelectorAll('main > *');
    for (const name of ['code', 'lang', 'theme', 'base']) code.setAttribute(name, html);
    for (const name of ['hex', 'sender', 'extensions', 'lang', 'theme', 'base']) frame.setAttribute(name, html);
    closing.setAttribute('hex', hex);
    compare.setAttribute('codes', html);
  }, html, close.toString('hex'));
  await allDrawn();
  await at.until("[...document.querySelectorAll('main > *')].every((e) => e.shadowRoot.querySelector('.body').innerText.includes('<img'))", 'the text of it');
  assert.equal(await at.get("[...document.querySelectorAll('main > *')].flatMap((e) => [...e.shadowRoot.querySelectorAll('img, script')]).length"), 0);
  assert.equal(await at.get('globalThis.ran'), undefined);
});

describe('what the page has put in stays until they are drawn, and if they cannot be', () => {
  const shows = () => at.get("[...document.querySelectorAll('main > *')].map((e) => e.shadowRoot ? !!e.shadowRoot.querySelector('slot') && e.innerText.length > 0 : e.innerText.length > 0)");

  test('no script at all', async () => {
    await at.open(ALL, { headers: { 'Content-Security-Policy': "script-src 'none'" } });
    assert.deepEqual(await shows(), [true, true, true, true]);
    assert.ok(at.exceptions.splice(0).length > 0, 'the policy refused the script');
    assert.ok(!at.asked.some((url) => url.includes('.wasm')));
  });

  test('scripts without wasm', async () => {
    await at.open(ALL, { headers: { 'Content-Security-Policy': "script-src 'self'; require-trusted-types-for 'script'" } });
    await at.until("document.querySelector('wswhy-code').matches(':defined')", 'the script ran');
    await waitFor(() => at.asked.some((url) => url.includes('.wasm')), { what: 'the wasm was asked for' });
    await at.until('new Promise((ok) => requestIdleCallback(() => ok(true)))', 'nothing more to do');
    assert.deepEqual(await shows(), [true, true, true, true]);
    at.exceptions.splice(0);
  });

  for (const refuse of [/\.wasm$/, /wswhy-[\d.]+\.js$/, /\.words$/, /wswhy-[\d.]+\.css$/]) {
    test(`${refuse} cannot be had`, async () => {
      at.set.refuse = refuse;
      await at.open(ALL);
      await waitFor(() => at.asked.some((url) => refuse.test(url)), { what: 'it was asked for' });
      await at.until('new Promise((ok) => requestIdleCallback(() => ok(true)))', 'nothing more to do');
      assert.deepEqual(await shows(), [true, true, true, true]);
      at.exceptions.splice(0);
    });
  }
});

describe('what comes drawn with the page, in a declared shadow', () => {
  const TWO = '<wswhy-frame hex="83 05 48 65 6c 6c 6f 81 02 48 69" sender="server"><pre>83 05 48 65 6c 6c 6f</pre></wswhy-frame>';
  /** What the second script of the head runs before the elements' own. */
  const hold = (/** @type {string} */ change = '') => `<script>document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    globalThis.held = [...document.querySelectorAll('main > *')].map((e) => e.shadowRoot?.querySelector('.body'));
    ${change}
  });
  addEventListener('wswhy-ready', (event) => { (globalThis.ready ??= []).push(event.target.localName); }, { capture: true });</script>`;
  /** The elements with what was drawn in them, as a page would carry it. @param {string} elements */
  const declared = async (elements) => {
    await at.open(elements);
    await allDrawn();
    const style = at.asked.find((url) => /wswhy-[\d.]+\.css$/.test(url));
    return at.session.call((/** @type {string} */ style) => [...document.querySelectorAll('main > *')].map((e) => {
      const drawn = e.shadowRoot?.querySelector('.body')?.parentElement?.outerHTML;
      return e.outerHTML.replace('>', `><template shadowrootmode="open"><link rel="stylesheet" href="${style}">${drawn}</template>`);
    }).join(''), style);
  };
  const same = () => at.get("[...document.querySelectorAll('main > *')].map((e, i) => e.shadowRoot.querySelector('.body') === held[i])");
  const allReady = async (/** @type {number} */ count) => {
    for (let i = 0; i < count; i++) {
      await at.get(`document.querySelectorAll('main > *')[${i}].scrollIntoView()`);
      await at.until(`globalThis.ready?.length > ${i}`, `element ${i} is ready`);
    }
  };

  test('all kinds of elements are taken over, under the strictest policy', async () => {
    const html = await declared(ALL);
    await at.open(html, { head: `<script src="data:text/javascript,${encodeURIComponent(hold().replace(/<\/?script>/g, ''))}"></script>${HEAD}`, headers: { 'Content-Security-Policy': STRICT.replace("script-src 'self'", "script-src 'self' data:") } });
    await allReady(4);
    assert.deepEqual(await same(), [true, true, true, true]);
    assert.deepEqual((await at.get('ready')).sort(), ['wswhy-code', 'wswhy-compare', 'wswhy-frame', 'wswhy-frame']);
    await at.get("document.querySelector('wswhy-code').setAttribute('code', '1011')");
    await at.until("document.querySelector('wswhy-code').shadowRoot.querySelector('.body').innerText.startsWith('1011')", 'the other code');
    assert.deepEqual(await same(), [false, true, true, true]);
    assert.equal(await at.get('ready.length'), 4, 'an element is ready once');
  });

  test('what the reader opened and closed before stays so', async () => {
    const html = await declared(TWO);
    await at.open(html, { head: hold("document.querySelector('wswhy-frame').shadowRoot.querySelectorAll('details').forEach((e) => { e.open = !e.open; });") + HEAD });
    await allReady(1);
    assert.deepEqual(await same(), [true]);
    assert.deepEqual(await at.get("[...document.querySelector('wswhy-frame').shadowRoot.querySelectorAll('details')].map((e) => e.open)"), [false, true]);
  });

  test('a shadow without a box is filled as any other', async () => {
    await at.open(TWO.replace('>', '><template shadowrootmode="open"><p>Something else.</p></template>'), { head: hold() + HEAD });
    await allReady(1);
    assert.match(await at.drawn(), /Reserved opcode/);
    assert.doesNotMatch(await at.get("document.querySelector('wswhy-frame').shadowRoot.textContent"), /Something else/);
  });

  test('a closed shadow is taken over as well', async () => {
    const html = (await declared(TWO)).replace('shadowrootmode="open"', 'shadowrootmode="closed"');
    await at.open(html, { head: hold() + HEAD });
    await allReady(1);
    assert.equal(await at.get("document.querySelector('wswhy-frame').shadowRoot"), null);
  });

  test('without words what came stays, until its attributes ask for something else', async () => {
    const html = await declared(TWO);
    at.set.refuse = /\.words$/;
    await at.open(html, { head: hold() + HEAD });
    await waitFor(() => at.asked.some((url) => /\.words$/.test(url)), { what: 'the words were asked for' });
    await at.until('new Promise((ok) => requestIdleCallback(() => ok(true)))', 'nothing more to do');
    assert.deepEqual(await same(), [true]);
    await at.get("document.querySelector('wswhy-frame').setAttribute('hex', '88 00')");
    await at.until("document.querySelector('wswhy-frame').shadowRoot.querySelector('slot')", 'what stands in the element');
    at.exceptions.splice(0);
  });
});

test('under the strictest policy', async () => {
  await at.open(ALL, { headers: { 'Content-Security-Policy': STRICT } });
  await allDrawn();
  const background = await at.get("getComputedStyle(document.querySelector('wswhy-frame').shadowRoot.querySelector('.cell.field-opcode')).backgroundColor");
  assert.notEqual(background, 'rgba(0, 0, 0, 0)', 'its style applies');
});

test('many share one wasm, and nothing is loaded before one comes into view', async () => {
  await at.open(`<p id="far"></p>${'<wswhy-code code="1006"></wswhy-code><wswhy-frame hex="88 00"></wswhy-frame>'.repeat(20)}`, { head: `${HEAD}<style>#far { height: 5000px }</style>` });
  await at.until("document.querySelector('wswhy-code').matches(':defined')", 'the script ran');
  await at.until('new Promise((ok) => requestIdleCallback(() => ok(true)))', 'nothing more to do');
  assert.ok(!at.asked.some((url) => /wasm|words/.test(url)), `asked for ${at.asked}`);
  await at.get("document.querySelectorAll('wswhy-code').forEach((e) => e.scrollIntoView())");
  for (let i = 1; i < 41; i++) {
    await at.get(`document.querySelectorAll('main > *')[${i}].scrollIntoView()`);
    await at.until(`document.querySelectorAll('main > *')[${i}].shadowRoot.querySelector('.body')`, `element ${i}`);
  }
  for (const once of [/\.wasm$/, /en\.code\.words$/, /en\.frame\.words$/, /wswhy-[\d.]+\.css$/]) {
    assert.equal(at.asked.filter((url) => once.test(url)).length, 1, String(once));
  }
});

test('words that cannot be had leave the other elements alone', async () => {
  at.set.refuse = /frame\.words$/;
  await at.open(ALL);
  await allDrawnBut('wswhy-frame');
  assert.deepEqual(await at.get("[...document.querySelectorAll('wswhy-frame')].map((e) => !!e.shadowRoot.querySelector('slot'))"), [true, true]);
  at.exceptions.splice(0);
});

test('nothing moves when they fill, and how soon they are drawn', async (t) => {
  const watch = `<script>
    globalThis.moved = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) moved += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('wswhy-ready', (event) => { globalThis.ready ??= performance.now(); }, { capture: true });
    const seen = new IntersectionObserver((entries) => { if (entries.some((e) => e.isIntersecting)) { globalThis.inView ??= performance.now(); } });
    addEventListener('DOMContentLoaded', () => seen.observe(document.querySelector('main > *')));
  </script>`;
  /** @type {number[]} */
  const times = [];
  const moved = async () => {
    await allDrawn();
    await at.until('new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(() => ok(true))))', 'it is painted');
    return at.get('moved');
  };
  for (let i = 0; i < 5; i++) {
    await at.open(`${ALL}<p>What follows.</p>${ALL}<p>The end.</p>`, { head: `${HEAD}${watch}` });
    await at.until("document.querySelector('main > *').shadowRoot.querySelector('.body')", 'the first one is drawn');
    times.push(await at.get('Math.round(ready - inView)'));
    assert.equal(await moved(), 0, 'cumulative layout shift');
  }
  await at.open(`${ALL}<p>What follows.</p>`, { head: `${HEAD}${watch}<style>main { --wswhy-height: auto }</style>` });
  assert.ok(await moved() > 0, 'without the boxes things move, and that is seen');
  t.diagnostic(`from in view to drawn, nothing cached on the first of 5: ${times} ms`);
});

describe('theme', () => {
  const back = () => at.get("getComputedStyle(document.querySelector('main > *').shadowRoot.querySelector('.body')).backgroundColor");
  const light = 'rgb(255, 255, 255)';
  for (const [scheme, attribute, expected] of /** @type {['light' | 'dark', string, 'light' | 'dark'][]} */ ([['light', '', 'light'], ['dark', '', 'dark'], ['dark', 'theme="light"', 'light'], ['light', 'theme="dark"', 'dark'], ['dark', 'theme="auto"', 'dark']])) {
    test(`${scheme} page, ${attribute || 'no attribute'}: ${expected}`, async () => {
      await at.look(800, 900, scheme);
      await at.open(`<wswhy-code code="1006" ${attribute}></wswhy-code>`);
      await at.drawn();
      assert.equal(await back() === light, expected === 'light');
    });
  }

  test('properties and parts of the page', async () => {
    await at.open('<wswhy-code code="1006"></wswhy-code>', { head: `${HEAD}<style>wswhy-code { --wswhy-back: rgb(1, 2, 3); --wswhy-height: auto } wswhy-code::part(title) { color: rgb(4, 5, 6) }</style>` });
    await at.drawn();
    assert.equal(await back(), 'rgb(1, 2, 3)');
    assert.equal(await at.get("getComputedStyle(document.querySelector('wswhy-code').shadowRoot.querySelector('.title')).color"), 'rgb(4, 5, 6)');
    assert.ok(await at.get("document.querySelector('wswhy-code').scrollHeight === document.querySelector('wswhy-code').clientHeight"));
  });
});

test('with the keyboard: every field, and a frame that is closed', async () => {
  await at.open('<wswhy-frame hex="83 00 81 02 48 69" sender="server"></wswhy-frame>');
  await at.drawn();
  const now = "document.activeElement?.shadowRoot?.activeElement";
  /** @type {string[]} */
  const met = [];
  for (let i = 0; i < 20; i++) {
    await at.press('Tab');
    const [field, summary] = await at.get(`[${now}?.dataset.field ?? '', ${now}?.localName === 'summary' && !${now}.parentElement.open]`);
    if (field) {
      met.push(field);
      assert.equal(await at.get(`getComputedStyle(${now}).backgroundColor`), await at.get(`getComputedStyle(${now}.closest('.frame-bytes').querySelector('.run${/rsv|opcode|fin/.test(field) ? '.field-fin' : '.field-mask'}')).backgroundColor`), `${field} and its byte are lit`);
    }
    if (summary) break;
  }
  assert.deepEqual(met, ['fin', 'rsv1', 'rsv2', 'rsv3', 'opcode', 'mask', 'payload-len']);
  await at.press('Enter');
  await at.until(`${now}.parentElement.open`, 'the second frame is open');
});

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing wrong, ${scheme}`, async () => {
    await at.look(800, 900, scheme);
    await at.open(`${ALL}<wswhy-frame hex="xx"></wswhy-frame>`, { head: `${HEAD}<style>html { color-scheme: light dark }</style>` });
    await allDrawn();
    await at.get(AXE);
    const { violations } = await at.get("axe.run('main')");
    assert.deepEqual(violations.map((/** @type {any} */ one) => [one.id, one.nodes.map((/** @type {any} */ node) => [node.target, node.failureSummary])]), []);
  });
}

for (const width of [320, 800]) {
  test(`${width} px wide: nothing stands beyond the edge`, async () => {
    await at.look(width, 900);
    await at.open(ALL);
    await allDrawn();
    assert.ok(await at.get('document.documentElement.scrollWidth <= innerWidth'), 'the page scrolls sideways');
    assert.deepEqual(await at.get("[...document.querySelectorAll('main > *')].map((e) => e.shadowRoot.querySelector('.body')).filter((e) => e.scrollWidth > e.clientWidth).length"), 0);
  });
}

describe('embed.html in a frame with a sandbox', () => {
  for (const [query, expected] of /** @type {[string, RegExp][]} */ ([
    ['?code=1006&lang=fr', /1006/],
    ['?hex=88%2002%2003%20ea&sender=server', /1002 Protocol Error/],
    ['?compare=1002-1011', /1002 Protocol Error and 1011 Internal Error/],
    ['', /attribute code is missing/],
    ['?code=%3Cimg%20src=x%3E', /<img src=x>/],
  ])) {
    test(query || 'without a question', async () => {
      await at.open(`<iframe title="wswhy" sandbox="allow-scripts" src="/embed/embed.html${query}"></iframe>`, { head: '<script>addEventListener("message", ({ data }) => { globalThis.height = data.wswhy.height; document.querySelector("iframe").height = data.wswhy.height; })</script>' });
      const inside = await at.browser.find((target) => target.type === 'iframe' && target.url.endsWith(`embed.html${query}`), 'the frame');
      const said = await waitFor(() => inside.evaluate("document.querySelector('body > *').shadowRoot.querySelector('.body')?.innerText"), { what: 'the frame is drawn' });
      assert.match(said, expected);
      await waitFor(async () => {
        const fits = await inside.evaluate('innerHeight > 40 && document.documentElement.scrollHeight <= innerHeight && innerHeight');
        return fits === await at.get('globalThis.height');
      }, { what: 'the frame has the height that it told, and nothing in it is cut' });
      await inside.detach();
    });
  }
});

describe('as functions', () => {
  const call = (/** @type {string} */ expression) => at.get(`import('/embed/wswhy.js').then((wswhy) => ${expression})`);
  const refused = (/** @type {string} */ expression) => call(`${expression}.then(() => 'accepted', (why) => [why.name, why.message])`);

  test('decode() of hex and of bytes', async () => {
    await at.open('');
    const { frames, violations } = await call("wswhy.decode('83 85 01 02 03 04 49 67', {sender: 'server'})");
    assert.deepEqual([frames.length, frames[0].kind, frames[0].complete, frames[0].payload_length], [1, 'reserved', false, 5]);
    assert.deepEqual(violations.map((/** @type {any} */ one) => [one.id, one.answered_with]), [['reserved-opcode', 1002], ['mask-forbidden', 1002]]);
    const close = await call("wswhy.decode(new Uint8Array([0x88, 5, 3, 0xea, 0x62, 0x79, 0x65]))");
    assert.deepEqual(close.frames[0].close, { code: 1002, reason: 'bye' });
  });

  test('explain() of a code, in a language', async () => {
    await at.open('');
    const entry = await call('wswhy.explain(1006)');
    assert.deepEqual([entry.code, entry.title, entry.slug, entry.category], [1006, 'Abnormal Closure', 'abnormal_closure', 'never-sent']);
    assert.ok(entry.causes.length > 0 && entry.workarounds.length > 0 && entry.seen_by.page);
    const french = await call("wswhy.explain(1006, 'fr')");
    assert.notEqual(french.opening[0], entry.opening[0]);
  });

  test('what is wrong is said', async () => {
    await at.open('');
    assert.match((await refused('wswhy.explain(70000)')).join(), /RangeError,.*70000.*65535/);
    assert.match((await refused("wswhy.decode('xyz')")).join(), /RangeError,.*expected a hex digit/);
    assert.match((await refused("wswhy.decode('88 00', {sender: 'proxy'})")).join(), /RangeError,.*server, client/);
  });
});
