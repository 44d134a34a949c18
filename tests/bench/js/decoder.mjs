// wswhy's decoder in WebAssembly, as a page would drive it. The same in Node and in a browser.

/** How many bytes are copied in at a time, as the peers get them from a socket. */
export const PIECE = 64 * 1024;

/**
 * What is in a stream, as `wswhy-bench-native write` says it.
 * @typedef {object} About
 * @property {string} workload a to g
 * @property {boolean} masked @property {boolean} deflate
 * @property {number} bytes of the stream
 * @property {number} work bytes whose copy is the yardstick: the stream's, or what they inflate to
 * @property {number} frames @property {number} messages @property {number} pings
 * @property {number} payloadBytes of all messages, unmasked and inflated
 * @property {number} crc CRC-32 of them
 */

/** What the module exports (tests/bench/wasm). @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {(masked: boolean, deflate: boolean) => void} start
 * @property {(len: number) => number} space @property {(len: number) => void} advance
 * @property {(len: number) => number} lend @property {() => void} decode_lent
 * @property {(what: number) => number} found @property {() => number} crc @property {() => number} mix
 * @property {() => number} records
 */

export class Decoder {
  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.wasm = /** @type {Exports} */ (/** @type {unknown} */ (new WebAssembly.Instance(module, {}).exports));
    this.view = new Uint8Array(this.wasm.memory.buffer);
  }

  /** @param {number} at @param {Uint8Array} bytes */
  put(at, bytes) {
    // Growing detaches the memory that was there.
    if (this.view.buffer !== this.wasm.memory.buffer) this.view = new Uint8Array(this.wasm.memory.buffer);
    this.view.set(bytes, at);
  }

  /** In pieces that are copied in, `times` over. @param {About} about @param {Uint8Array} bytes @param {number} [times] */
  feed(about, bytes, times = 1) {
    const { wasm } = this;
    wasm.start(about.masked, about.deflate);
    for (let time = 0; time < times; time++) {
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        this.put(wasm.space(piece.length), piece);
        wasm.advance(piece.length);
      }
    }
  }

  /** Puts a whole stream where `decodeLent` finds it. @param {About} about @param {Uint8Array} bytes */
  lend(about, bytes) {
    this.wasm.start(about.masked, about.deflate);
    this.put(this.wasm.lend(bytes.length), bytes);
  }

  decodeLent() {
    this.wasm.decode_lent();
  }

  /**
   * Reads the record of every frame where it lies, as `Decoded::frame_records` says; `frames` of them, the last one whole.
   * @param {number} frames @returns {number} bytes of all payloads
   */
  readRecords(frames) {
    const records = new Uint32Array(this.wasm.memory.buffer, this.wasm.records(), 2 * frames);
    let payloads = 0, headers = 0, flags = 0, start = 0, last = 0;
    for (let i = 0; i < records.length; i += 2) {
      const low = /** @type {number} */ (records[i]);
      last = start;
      start = /** @type {number} */ (records[i + 1]) * 0x10000 + (low >>> 16);
      const len7 = low & 0x7f;
      if (i) payloads += start - last - headers;
      headers = 2 + (len7 === 126 ? 2 : len7 === 127 ? 8 : 0) + (low & 0x80 ? 4 : 0);
      flags ^= low >>> 8 & 0xff;
    }
    this.flags = flags;
    return payloads;
  }

  /**
   * Compares what was found with what is in the stream.
   * @param {About} about @param {{every?: boolean, times?: number}} [options] `every`: every byte, by CRC-32
   */
  check(about, { every = false, times = 1 } = {}) {
    const { wasm } = this;
    const pairs = [
      ['frames', wasm.found(0), about.frames * times],
      ['messages', wasm.found(1), about.messages * times],
      ['pings', wasm.found(2), about.pings * times],
      ['bytes', wasm.found(3), about.payloadBytes * times],
      ['violations', wasm.found(4), 0],
      ...(every ? [['CRC-32', wasm.crc() >>> 0, about.crc]] : []),
    ];
    const wrong = pairs.filter(([, found, expected]) => found !== expected);
    if (wrong.length) throw new Error(wrong.map(([what, found, expected]) => `${what}: ${found}, expected ${expected}`).join('; '));
  }
}
