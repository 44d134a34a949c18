// An intermediary that does one kind of harm to what passes through it.
//
//   node between.mjs PORT BACKEND-PORT WORD…
//
// | word | what it does |
// |---|---|
// | `strip=request`, `strip=response` | takes `Sec-WebSocket-Extensions` out of one side's handshake |
// | `claim=VALUE` | puts `Sec-WebSocket-Extensions: VALUE` into the answer, whatever the server said |
// | `inject=MS:TEXT` | so long after the answer writes TEXT to the client (`\r` and `\n` as usual) and ends the connection |
// | `frame=FROM:N:flip:BYTE:MASK` | in the nth frame `FROM` client or server, inverts the bits of MASK (hex) in a byte |
// | `frame=FROM:N:drop:BYTE:COUNT` | takes bytes out of that frame |
// | `frame=FROM:N:remask` | changes the masking key and leaves the payload as it was |
// | `frame=FROM:N:unmask` | sends the frame without a mask |
// | `frame=FROM:N:split:BYTES` | makes a first fragment of so many bytes and a second one of the rest |
// | `hole=FROM:MS` | from so long after the answer on, swallows all that comes from there |
// | `idle=MS` | ends the connection when no byte has passed for so long |
// | `age=MS` | ends the connection when it is so old |
// | `cut=rst` | ends with RST instead of FIN |
import net from 'node:net';

/** @typedef {'client' | 'server'} Side */

const [port, backend, ...rest] = process.argv.slice(2);
/** @type {Record<string, string>} */
const words = Object.fromEntries(rest.map((word) => {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}));
const HEAD_END = '\r\n\r\n';
const EXTENSIONS = /^sec-websocket-extensions:.*\r\n/gim;

/** Takes one direction apart into the head of its handshake and, after that, whole frames. */
class Direction {
  /** @param {(head: string) => string} onHead @param {(frame: Buffer) => Buffer} onFrame */
  constructor(onHead, onFrame) {
    this.onHead = onHead;
    this.onFrame = onFrame;
    this.held = Buffer.alloc(0);
    this.open = false;
  }

  /** @param {Buffer} bytes @returns {Buffer} what goes on */
  take(bytes) {
    this.held = Buffer.concat([this.held, bytes]);
    const out = [];
    if (!this.open) {
      const end = this.held.indexOf(HEAD_END);
      if (end < 0) return Buffer.alloc(0);
      const head = this.held.subarray(0, end + HEAD_END.length).toString('latin1');
      out.push(Buffer.from(this.onHead(head), 'latin1'));
      this.held = this.held.subarray(end + HEAD_END.length);
      this.open = true;
    }
    for (let size = frameSize(this.held); size !== undefined && size <= this.held.length; size = frameSize(this.held)) {
      out.push(this.onFrame(Buffer.from(this.held.subarray(0, size))));
      this.held = this.held.subarray(size);
    }
    return Buffer.concat(out);
  }
}

/** @param {Buffer} bytes @returns {{header: number, payload: number, masked: boolean} | undefined} */
function header(bytes) {
  if (bytes.length < 2) return undefined;
  const masked = (bytes[1] & 0x80) !== 0;
  const short = bytes[1] & 0x7f;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (bytes.length < 2 + extra) return undefined;
  const payload = extra === 2 ? bytes.readUInt16BE(2) : extra === 8 ? Number(bytes.readBigUInt64BE(2)) : short;
  return { header: 2 + extra + (masked ? 4 : 0), payload, masked };
}

/** @param {Buffer} bytes @returns {number | undefined} */
function frameSize(bytes) {
  const found = header(bytes);
  return found && found.header + found.payload;
}

/** @type {Record<string, (frame: Buffer, args: string[]) => Buffer>} */
const HARM = {
  flip(frame, [byte, mask]) {
    frame[Number(byte)] ^= parseInt(mask, 16);
    return frame;
  },
  drop: (frame, [byte, count]) => Buffer.concat([frame.subarray(0, Number(byte)), frame.subarray(Number(byte) + Number(count))]),
  remask(frame) {
    const { header: size } = /** @type {NonNullable<ReturnType<typeof header>>} */ (header(frame));
    for (let i = size - 4; i < size; i += 1) frame[i] ^= 0xa5;
    return frame;
  },
  unmask(frame) {
    const { header: size } = /** @type {NonNullable<ReturnType<typeof header>>} */ (header(frame));
    const key = frame.subarray(size - 4, size);
    const payload = frame.subarray(size).map((byte, i) => byte ^ key[i % 4]);
    frame[1] &= 0x7f;
    return Buffer.concat([frame.subarray(0, size - 4), payload]);
  },
  split(frame, [bytes]) {
    const at = Number(bytes);
    const { header: size } = /** @type {NonNullable<ReturnType<typeof header>>} */ (header(frame));
    const key = frame.subarray(size - 4, size);
    // A second key that fits the payload as it is masked already.
    const turned = Buffer.from([0, 1, 2, 3].map((i) => key[(at + i) % 4]));
    const first = Buffer.concat([Buffer.from([frame[0] & 0x7f, 0x80 | at]), key, frame.subarray(size, size + at)]);
    const left = frame.length - size - at;
    return Buffer.concat([first, Buffer.from([0x80, 0x80 | left]), turned, frame.subarray(size + at)]);
  },
};

/** @param {Side} side @returns {(frame: Buffer) => Buffer} */
function frames(side) {
  const [from, nth, harm, ...args] = (words.frame ?? '').split(':');
  let count = 0;
  return (frame) => {
    count += 1;
    return from === side && count === Number(nth) ? HARM[harm](frame, args) : frame;
  };
}

net.createServer((client) => {
  const server = net.connect(Number(backend), '127.0.0.1');
  /** @type {NodeJS.Timeout[]} */
  const timers = [];
  /** @type {NodeJS.Timeout | undefined} */
  let idle;
  const end = () => {
    timers.forEach(clearTimeout);
    clearTimeout(idle);
    for (const socket of [client, server]) {
      if (words.cut === 'rst') socket.resetAndDestroy();
      else socket.destroySoon();
    }
  };
  const seen = () => {
    if (!words.idle) return;
    clearTimeout(idle);
    idle = setTimeout(end, Number(words.idle));
  };
  /** @type {Record<Side, boolean>} */
  const swallowed = { client: false, server: false };
  const opened = () => {
    seen();
    if (words.age) timers.push(setTimeout(end, Number(words.age)));
    if (words.hole) {
      const [from, wait] = words.hole.split(':');
      timers.push(setTimeout(() => { swallowed[/** @type {Side} */ (from)] = true; }, Number(wait)));
    }
    if (words.inject) {
      const [wait, ...text] = words.inject.split(':');
      const bytes = text.join(':').replaceAll('\\r', '\r').replaceAll('\\n', '\n');
      timers.push(setTimeout(() => { client.write(bytes); end(); }, Number(wait)));
    }
  };
  const request = (/** @type {string} */ head) => (words.strip === 'request' ? head.replace(EXTENSIONS, '') : head);
  const response = (/** @type {string} */ head) => {
    if (head.startsWith('HTTP/1.1 101')) setImmediate(opened);
    if (words.strip === 'response' || words.claim) head = head.replace(EXTENSIONS, '');
    return words.claim ? head.replace(/\r\n$/, `Sec-WebSocket-Extensions: ${words.claim}\r\n\r\n`) : head;
  };
  /** @param {Side} side @param {net.Socket} from @param {net.Socket} to @param {(head: string) => string} onHead */
  const pass = (side, from, to, onHead) => {
    const direction = new Direction(onHead, frames(side));
    from.on('data', (bytes) => {
      seen();
      if (swallowed[side]) return;
      const out = direction.take(bytes);
      if (out.length) to.write(out);
    });
    from.on('end', () => to.end());
    from.on('error', () => to.destroy());
    from.on('close', () => { if (!swallowed[side]) to.destroySoon(); });
  };
  pass('client', client, server, request);
  pass('server', server, client, response);
}).listen(Number(port), '127.0.0.1', () => console.log('listening'));
