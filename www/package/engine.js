// The wasm and its words, found beside this file, once for the functions and the elements alike. In Node they are read as
// files; everywhere else fetched. Addresses are written so that bundlers see them.
import * as glue from './embed.js';

/** @typedef {typeof import('./embed.js')} Engine */

/** A name that bundlers for browsers leave alone. */
const FILES = 'node:fs/promises';

/** @param {URL} url @returns {Promise<Uint8Array<ArrayBuffer>>} */
async function bytes(url) {
  if (url.protocol === 'file:') {
    /** @type {{readFile: (url: URL) => Promise<Uint8Array>}} */
    const files = await import(/* @vite-ignore */ /* webpackIgnore: true */ FILES);
    return new Uint8Array(await files.readFile(url));
  }
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** @param {URL} url @returns {Promise<string>} */
export const text = async url => new TextDecoder().decode(await bytes(url));

/** @type {Promise<Engine> | undefined} */
let started;

/** Starts the wasm. @returns {Promise<Engine>} */
export function engine() {
  started ??= bytes(new URL('./embed_bg.wasm', import.meta.url)).then(async wasm => {
    await glue.default({module_or_path: wasm});
    return glue;
  });
  started.catch(() => { started = undefined; });
  return started;
}

/** Words by their file's name. @type {Map<string, Promise<void>>} */
const words = new Map();

/** Loads the words of one kind in one language. @param {string} tag a language's own tag @param {string} kind @returns {Promise<void>} */
export function speak(tag, kind) {
  const name = `${tag}.${kind}`;
  let loaded = words.get(name);
  if (!loaded) {
    loaded = Promise.all([engine(), text(new URL(`./words/${tag}.${kind}.words`, import.meta.url))])
      .then(([glue, said]) => glue.speak(tag, kind, said));
    words.set(name, loaded);
    loaded.catch(() => words.delete(name));
  }
  return loaded;
}
