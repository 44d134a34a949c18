// A server's side of RFC 6455, as far as the tests need it: the answer to a handshake, and frames both ways.
import crypto from 'node:crypto';

/** The value of Sec-WebSocket-Accept (RFC 6455, section 4.2.2). @param {string | undefined} key @returns {string} */
export function acceptOf(key) {
  return crypto.createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
}

/** An unmasked, final frame. @param {number} opcode @param {Buffer} payload @returns {Buffer} */
export function frame(opcode, payload) {
  const n = payload.length;
  const head = n < 126 ? Buffer.from([0x80 | opcode, n]) : n < 65536 ? Buffer.from([0x80 | opcode, 126, n >> 8, n & 255]) : Buffer.alloc(10);
  if (n >= 65536) {
    head.set([0x80 | opcode, 127]);
    head.writeBigUInt64BE(BigInt(n), 2);
  }
  return Buffer.concat([head, payload]);
}

/** @param {number} code @param {string} reason @returns {Buffer} */
export function closeFrame(code, reason) {
  return frame(8, Buffer.concat([Buffer.from([code >> 8, code & 255]), Buffer.from(reason)]));
}

/**
 * Calls `each` for every masked frame that comes.
 * @param {import('node:stream').Duplex} socket @param {(opcode: number, payload: Buffer) => void} each
 */
export function onFrame(socket, each) {
  let held = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      if (held.length < 2) return;
      const short = held[1] & 127;
      const at = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (held.length < at + 4) return;
      const length = short < 126 ? short : short === 126 ? held.readUInt16BE(2) : Number(held.readBigUInt64BE(2));
      if (held.length < at + 4 + length) return;
      const mask = held.subarray(at, at + 4);
      const payload = Buffer.from(held.subarray(at + 4, at + 4 + length));
      for (let i = 0; i < length; i++) payload[i] ^= mask[i & 3];
      const opcode = held[0] & 15;
      held = held.subarray(at + 4 + length);
      each(opcode, payload);
    }
  });
}
