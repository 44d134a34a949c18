// One JavaScript peer in its own process: answers every message with one round's times and what was found.
//
//   fork('peer.mjs', [NAME, WASM, STREAMS, WORKLOAD])
import fs from 'node:fs';
import { createRequire } from 'node:module';
import zlib from 'node:zlib';
import { Decoder, PIECE } from './decoder.mjs';
import * as files from './files.mjs';

/** @typedef {{messages: number, pings: number, bytes: number, crc: number, every: boolean}} Found */
/** @typedef {(bytes: Buffer, found: Found) => Promise<void> | (() => void)} Decode what is returned counts afterwards, untimed */

const [name = '', wasm = '', folder = '', id = ''] = process.argv.slice(2);
const about = files.about(folder, id);
const bytes = files.bytes(folder, id);
const from = about.work === bytes.length ? bytes : Buffer.alloc(about.work, 120);
const to = Buffer.alloc(about.work, 1);
const decode = contender();

process.on('message', async (/** @type {{every: boolean}} */ { every }) => {
  try {
    const began = performance.now();
    from.copy(to);
    const copied = performance.now();
    const found = { messages: 0, pings: 0, bytes: 0, crc: 0, every };
    const count = await decode(bytes, found);
    const time = performance.now() - copied;
    count?.();
    process.send?.({ copy: copied - began, time, ...found });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  }
});

/** @returns {Decode} */
function contender() {
  if (name === 'wswhy, fed') return wswhy();
  // What `ws` looks at when it is loaded. It prefers Node's own `isUtf8` to the addon, which is from before there was one.
  const addons = { bufferutil: name.includes('bufferutil'), utf8: name.includes('utf-8-validate') };
  process.env.WS_NO_BUFFER_UTIL = addons.bufferutil ? '' : '1';
  process.env.WS_NO_UTF_8_VALIDATE = addons.utf8 ? '' : '1';
  const require = createRequire(import.meta.url);
  if (addons.utf8) require('node:buffer').isUtf8 = undefined;
  return ws(require);
}

/** @param {NodeJS.Require} require @returns {Decode} */
function ws(require) {
  const base = require.resolve('ws').replace(/index\.js$|wrapper\.mjs$/, '');
  const Receiver = require(`${base}lib/receiver.js`);
  const Deflate = require(`${base}lib/permessage-deflate.js`);
  return async (stream, found) => {
    /** @type {Record<string, any>} */
    const extensions = {};
    if (about.deflate) {
      const deflate = new Deflate({ isServer: false });
      deflate.accept([{}]);
      extensions[Deflate.extensionName] = deflate;
    }
    const receiver = new Receiver({ isServer: about.masked, extensions });
    receiver.on('message', (/** @type {Buffer} */ payload) => {
      found.messages++;
      found.bytes += payload.length;
      if (found.every) found.crc = zlib.crc32(payload, found.crc);
    });
    receiver.on('ping', () => found.pings++);
    /** @type {Promise<void>} */
    const failed = new Promise((_, no) => receiver.once('error', no));
    await Promise.race([failed, write(receiver, stream)]);
    extensions[Deflate.extensionName]?.cleanup();
  };
}

/** Copies to feed from in turn, more than a receiver holds on to: it unmasks in place. */
const ring = Array.from({ length: 64 }, () => Buffer.alloc(PIECE));

/** @param {import('node:stream').Writable} receiver @param {Buffer} stream @returns {Promise<void>} */
function write(receiver, stream) {
  return new Promise((ok) => {
    let at = 0;
    const next = () => {
      if (at >= stream.length) return ok();
      const copy = /** @type {Buffer} */ (ring[(at / PIECE) % ring.length]);
      const len = stream.copy(copy, 0, at, at + PIECE);
      at += PIECE;
      receiver.write(len === PIECE ? copy : copy.subarray(0, len), next);
    };
    next();
  });
}

/** Ours, in the same place. @returns {Decode} */
function wswhy() {
  const decoder = new Decoder(new WebAssembly.Module(fs.readFileSync(wasm)));
  return (stream, found) => {
    decoder.feed(about, stream);
    return () => {
      found.messages = decoder.wasm.found(1);
      found.pings = decoder.wasm.found(2);
      found.bytes = decoder.wasm.found(3);
      if (found.every) found.crc = decoder.wasm.crc() >>> 0;
    };
  };
}
