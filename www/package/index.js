// What the package does: see types.d.ts. Importing it does nothing by itself.
import {engine, speak} from './engine.js';

/** Loads what is needed to say something. @param {string} wanted a BCP 47 tag @param {string} kind */
async function ready(wanted, kind) {
  const glue = await engine();
  const tag = glue.language(wanted);
  await speak(tag, kind);
  return {glue, tag};
}

/** The wasm throws its words bare. @param {() => any} call */
function said(call) {
  try {
    return call();
  } catch (why) {
    throw typeof why === 'string' ? new RangeError(why) : why;
  }
}

/** @type {typeof import('./types.js').decode} */
export async function decode(bytes, {lang = '', ...options} = {}) {
  const {glue, tag} = await ready(lang, 'frame');
  const isText = typeof bytes === 'string';
  /** @type {Record<string, string>} */
  const given = {};
  for (const [name, value] of Object.entries(options)) if (value !== undefined) given[name] = String(value);
  if (isText) given.hex = bytes;
  return said(() => glue.decode(tag, Object.entries(given).flat(), isText ? undefined : new Uint8Array(bytes)));
}

/** @type {typeof import('./types.js').explain} */
export async function explain(code, lang = '') {
  const {glue, tag} = await ready(lang, 'code');
  return said(() => glue.explain(tag, ['code', String(code)]));
}

/** @type {typeof import('./types.js').define} */
export async function define() {
  await import('./elements.js');
}
