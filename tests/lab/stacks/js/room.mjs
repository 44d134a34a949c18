// A small application on npm `ws`, for the proofs: `PORT word=value…`. Each word switches on one rule that real
// applications have. Whoever keeps the rules gets each message back.
//
// | word | rule |
// |---|---|
// | `path=/x` | any other path is refused with 404 |
// | `moved=/x` | `/` is answered with 301 to that path |
// | `token=T` | without `?token=T` the handshake is refused with 401 |
// | `expires=MS` | `?token=old` is good for so long, then 4401; `?token=new` stays good |
// | `origin=O` | any other Origin is refused with 403 |
// | `starts=MS` | for so long after the start a handshake is refused with 503 |
// | `handshakes=N` | the handshake that is one too many within 2 s is refused with 429 |
// | `crashes=1` | the code of the handshake throws, and the connection is dropped |
// | `maxPayload=N` | the `maxPayload` of `ws` |
// | `text=1` | a binary message is answered with 1003 |
// | `rate=N` | more than N messages within a second: 1008 |
// | `hello=1` | a first message other than `hello`: 4001 |
// | `age=MS` | closes with 4008 when the connection is so old |
// | `idle=MS` | drops the connection when so long neither message nor ping nor pong came |
// | `ping=MS` | pings so often |
// | `wants-ping=MS` | drops the connection when no ping frame of the client came for so long |
// | `one=1` | a second connection of the same user (`?user=`) closes the first with 4409 |
// | `bare=1` | closes without a code after a message |
// | `throws=1` | closes with 1011 after a message, and logs the error |
// | `sigterm=CODE` | closes with it on SIGTERM; otherwise the process just ends |
import http from 'node:http';
import { WebSocketServer } from 'ws';

const [, , port, ...rest] = process.argv;
/** @type {Record<string, string>} */
const words = Object.fromEntries(rest.map((word) => word.split('=')));
const number = (/** @type {string} */ name) => Number(words[name] ?? 0);
const began = performance.now();
const wss = new WebSocketServer({ noServer: true, ...(words.maxPayload ? { maxPayload: number('maxPayload') } : {}) });
/** @type {number[]} */
let handshakes = [];
/** @type {Map<string, import('ws').WebSocket>} */
const users = new Map();

/** @param {http.IncomingMessage} request @param {URL} url @returns {[number, string?] | undefined} the status of a refusal, and a header */
function refusal(request, url) {
  if (words.moved && url.pathname === '/') return [301, `Location: ${words.moved}`];
  if (words.path && url.pathname !== words.path) return [404];
  if (words.token && url.searchParams.get('token') !== words.token) return [401, 'WWW-Authenticate: Bearer'];
  if (words.origin && request.headers.origin !== words.origin) return [403, 'Access-Control-Allow-Origin: *'];
  if (performance.now() - began < number('starts')) return [503, 'Retry-After: 1'];
  const now = performance.now();
  handshakes = [...handshakes.filter((at) => at > now - 2000), now];
  if (words.handshakes && handshakes.length > number('handshakes')) return [429];
  return undefined;
}

const server = http.createServer((_, response) => response.writeHead(426).end('WebSocket only\n'));
server.on('upgrade', (request, socket, head) => {
  const url = new URL(request.url ?? '/', 'ws://room');
  try {
    if (words.crashes) throw new Error('the code of the handshake threw');
  } catch (error) {
    console.error(error);
    socket.destroy();
    return;
  }
  const [status, header] = refusal(request, url) ?? [];
  if (status) {
    socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\nConnection: close\r\n${header ? `${header}\r\n` : ''}Content-Length: 3\r\n\r\nno\n`);
    return;
  }
  wss.handleUpgrade(request, socket, head, (ws) => enter(ws, url));
});

/** Runs `act` when so long nothing called the returned function. @param {import('ws').WebSocket} ws @param {number} ms @param {() => void} act */
function alarm(ws, ms, act) {
  let timer = setTimeout(act, ms);
  ws.on('close', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
}

/** @param {import('ws').WebSocket} ws @param {URL} url */
function enter(ws, url) {
  ws.on('error', () => {});
  if (words.age) alarm(ws, number('age'), () => ws.close(4008, 'too old'));
  if (words.expires && url.searchParams.get('token') !== 'new') alarm(ws, number('expires'), () => ws.close(4401, 'token expired'));
  const stir = words.idle ? alarm(ws, number('idle'), () => ws.terminate()) : () => {};
  const pinged = words['wants-ping'] ? alarm(ws, number('wants-ping'), () => ws.terminate()) : () => {};
  ws.on('ping', () => { stir(); pinged(); });
  ws.on('pong', stir);
  if (words.ping) {
    const timer = setInterval(() => ws.ping(), number('ping'));
    ws.on('close', () => clearInterval(timer));
  }
  if (words.one) {
    const user = url.searchParams.get('user') ?? '';
    users.get(user)?.close(4409, 'opened elsewhere');
    users.set(user, ws);
  }
  let first = true;
  /** @type {number[]} */
  let times = [];
  ws.on('message', (data, binary) => {
    stir();
    const now = performance.now();
    times = [...times.filter((at) => at > now - 1000), now];
    if (words.text && binary) return ws.close(1003, 'text only');
    if (words.rate && times.length > number('rate')) return ws.close(1008, 'too many messages');
    if (words.hello && first && String(data) !== 'hello') return ws.close(4001, 'say hello');
    first = false;
    if (words.bare) return ws.close();
    if (words.throws) {
      console.error(new Error('no such table: rooms'));
      return ws.close(1011);
    }
    return ws.send(data, { binary });
  });
}

process.on('SIGTERM', () => {
  if (!words.sigterm) process.exit(0);
  for (const ws of wss.clients) ws.close(number('sigterm'));
  setTimeout(() => process.exit(0), 300);
});
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
