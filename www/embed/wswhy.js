// <wswhy-code>, <wswhy-frame> and <wswhy-compare>. This script only forwards: attributes to the wasm, which draws.
// Everything else is fetched when the first element comes into view, and shared by all of them.

// The build puts the number here. It stands in the names of all files that follow, so that no cache mixes versions.
const VERSION = 'dev';

/** @typedef {typeof import('./embed.js')} Engine */

/** How far outside of the view loading begins: a quarter of the view's height. */
const AHEAD = '25%';

/** Height of the box, so that nothing moves when it fills. `wswhy-box.css` says the same for the time before this script. */
const HEIGHTS = {code: '30rem', frame: '26rem', compare: '34rem'};

/** @param {string} name a file beside this script */
const beside = name => new URL(name, import.meta.url);

/** The style of all elements once they are drawn. */
const drawn = new CSSStyleSheet();

/** @type {Promise<Engine> | undefined} */
let engine;

/** Set when the wasm cannot be used: the elements then show what the page has put into them. */
let useless = false;

/** All that are in the document. @type {Set<WswhyElement>} */
const all = new Set();

/** @param {unknown} why */
function giveUp(why) {
  if (useless) return;
  useless = true;
  console.warn('wswhy:', why);
  for (const element of all) element.fallBack();
}

/** @param {URL} url @returns {Promise<string>} */
async function text(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** The wasm, once for all. @returns {Promise<Engine>} */
function start() {
  engine ??= (async () => {
    const style = text(beside(`wswhy-${VERSION}.css`)).then(rules => drawn.replace(rules));
    /** @type {Engine} */
    const glue = await import(beside(`wswhy-${VERSION}.js`).href);
    await Promise.all([glue.default({module_or_path: beside(`wswhy-${VERSION}.wasm`)}), style]);
    glue.begin(giveUp);
    return glue;
  })();
  engine.catch(giveUp);
  return engine;
}

/** Words by their file's name. @type {Map<string, Promise<void>>} */
const words = new Map();

/** Loads the words of an element. @param {string} wanted a BCP 47 tag @param {string} kind @returns {Promise<[Engine, string]>} with the tag that they have */
async function speak(wanted, kind) {
  const glue = await start();
  const tag = glue.language(wanted);
  const name = `wswhy-${VERSION}/${tag}.${kind}.words`;
  let loaded = words.get(name);
  if (!loaded) {
    loaded = text(beside(name)).then(said => glue.speak(tag, kind, said));
    words.set(name, loaded);
    loaded.catch(() => words.delete(name));
  }
  await loaded;
  return [glue, tag];
}

/**
 * @typedef {object} DecodeOptions
 * @property {'server' | 'client'} [sender] who sent the bytes; without it masking is not judged
 * @property {string} [extensions] `none`, or what the handshake agreed on, such as `permessage-deflate`
 * @property {string} [lang] a BCP 47 tag: the language of what is said
 */

/**
 * Decodes WebSocket frames. README.md describes the object.
 * @param {string | Uint8Array} bytes as hex or another dress, or as they are @param {DecodeOptions} [options]
 * @returns {Promise<any>} rejects with what cannot be read, in words
 */
export async function decode(bytes, {lang = '', ...options} = {}) {
  const [glue, tag] = await speak(lang, 'frame');
  const given = typeof bytes === 'string' ? {...options, hex: bytes} : options;
  return said(() => glue.decode(tag, Object.entries(given).flat(), typeof bytes === 'string' ? undefined : bytes));
}

/**
 * Says what is known of a close code. README.md describes the object.
 * @param {number} code @param {string} [lang] a BCP 47 tag
 * @returns {Promise<any>} rejects when it is no close code, in words
 */
export async function explain(code, lang = '') {
  const [glue, tag] = await speak(lang, 'code');
  return said(() => glue.explain(tag, ['code', String(code)]));
}

/** The wasm throws its words bare. @template T @param {() => T} call @returns {T} */
function said(call) {
  try {
    return call();
  } catch (why) {
    throw typeof why === 'string' ? new RangeError(why) : why;
  }
}

const seen = new IntersectionObserver(entries => {
  for (const {isIntersecting, target} of entries) {
    if (isIntersecting && target instanceof WswhyElement) {
      seen.unobserve(target);
      target.show();
    }
  }
}, {rootMargin: AHEAD});

class WswhyElement extends HTMLElement {
  /** @type {'code' | 'frame' | 'compare'} */
  kind = 'code';
  /** What the wasm draws into, or what came drawn with the page. @type {HTMLElement} */
  #box = document.createElement('div');
  /** What the page has put into the element. */
  #slot = document.createElement('slot');
  #wanted = false;
  /** Its shadow. @type {ShadowRoot} */
  #root;
  /** Whether the box holds what came drawn with the page, and whether attributes have changed since. */
  #came = false;
  #isChanged = false;
  #isReady = false;
  /** Counts what was asked for, so that an answer that comes late is not drawn. */
  #turn = 0;

  /** @param {'code' | 'frame' | 'compare'} kind */
  constructor(kind) {
    super();
    this.kind = kind;
    // A root that the page's markup declares was there before this script, with a box that is as high as what it says.
    const declared = this.attachInternals().shadowRoot;
    const box = declared?.lastElementChild;
    if (box instanceof HTMLDivElement) {
      this.#box = box;
      this.#came = true;
    }
    this.#root = declared ?? this.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { display: block; overflow: auto; block-size: var(--wswhy-height, ${this.#came ? 'auto' : HEIGHTS[kind]}); } :host([hidden]) { display: none; } div { block-size: 100%; } @media print { :host { block-size: auto; overflow: visible; } }`);
    this.#root.adoptedStyleSheets = [sheet, drawn];
    if (!this.#came) this.#root.replaceChildren(this.#slot);
  }

  connectedCallback() {
    all.add(this);
    if (this.#wanted) void this.show();
    else seen.observe(this);
  }

  disconnectedCallback() {
    all.delete(this);
    seen.unobserve(this);
    this.#turn++;
  }

  attributeChangedCallback() {
    // Not those that it begins with: they are told before it is connected.
    this.#isChanged = all.has(this);
    if (useless && this.#isChanged) this.fallBack();
    if (this.#wanted && this.isConnected) void this.show();
  }

  /** Takes over what came drawn with the page, or draws it, or draws it anew with other attributes. */
  async show() {
    this.#wanted = true;
    const turn = ++this.#turn;
    if (useless) return;
    try {
      const wanted = this.getAttribute('lang') ?? this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      const [glue, tag] = await speak(wanted, this.kind);
      if (turn !== this.#turn || useless) return;
      const attributes = [...this.attributes].flatMap(({name, value}) => [name, value]);
      if (!this.#takeOver(glue, tag, attributes) && !glue.draw(this.#box, this.kind, tag, attributes)) return;
      if (this.#slot.isConnected) this.#slot.replaceWith(this.#box);
      if (!this.#isReady) this.dispatchEvent(new Event('wswhy-ready'));
      this.#isReady = true;
    } catch (why) {
      if (useless) return;
      console.warn('wswhy:', why);
      this.fallBack();
    }
  }

  /** Whether the box holds just what would be drawn. Else what came is let go, and so is its style. @param {Engine} glue @param {string} tag @param {string[]} attributes */
  #takeOver(glue, tag, attributes) {
    if (!this.#came) return false;
    this.#came = glue.hydrate(this.#box, this.kind, tag, attributes);
    this.#isChanged = false;
    if (!this.#came) this.#root.querySelectorAll('link').forEach(link => link.remove());
    return this.#came;
  }

  /** Shows what the page has put into it: what came drawn is that as well, while it says what the attributes ask for. */
  fallBack() {
    this.#turn++;
    if (this.#came && !this.#isChanged) return;
    this.#isReady = false;
    this.#box.replaceWith(this.#slot);
  }
}

/** @param {string} name @param {CustomElementConstructor} element */
function define(name, element) {
  // The script may stand in a page twice, from two places.
  if (!customElements.get(name)) customElements.define(name, element);
}

define('wswhy-code', class extends WswhyElement {
  static observedAttributes = ['code', 'lang', 'theme', 'base'];
  constructor() {
    super('code');
  }
});

define('wswhy-frame', class extends WswhyElement {
  static observedAttributes = ['hex', 'sender', 'extensions', 'lang', 'theme', 'base'];
  constructor() {
    super('frame');
  }
});

define('wswhy-compare', class extends WswhyElement {
  static observedAttributes = ['codes', 'lang', 'theme', 'base'];
  constructor() {
    super('compare');
  }
});
