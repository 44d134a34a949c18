// A page and a WebSocket server that floods it, in a thread of its own so that the driver does not slow it down.
//
//   /ws/paced/PER_SECOND/SECONDS/BYTES   text messages that begin with their number, sent as time passes
//
// The server leaves the socket open; the page closes it.
import http from 'node:http';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { acceptOf, closeFrame, frame, onFrame } from './frames.mjs';

/** How often the paced flood looks at the clock, in milliseconds. */
const EVERY = 4;
/** The socket is open and the page has its handlers before the flood begins. */
const HEAD_START = 100;

/** Runs in the page: keeps the sum of what came, and nothing of it. */
const PAGE = `<!doctype html><title>flood</title><link rel=icon href="data:,"><script>
const clock = () => performance.timeOrigin + performance.now();
function open(path) {
  const seen = { count: 0, wrong: 0, first: 0, last: 0, closed: null };
  const socket = new WebSocket(location.origin.replace('http', 'ws') + path);
  socket.binaryType = 'arraybuffer';
  socket.onmessage = ({ data }) => {
    seen.last = clock();
    seen.first ||= seen.last;
    if (typeof data === 'string' && parseInt(data) !== seen.count) seen.wrong++;
    seen.count++;
  };
  socket.onclose = ({ code }) => { seen.closed = code; };
  window.flood = { seen, socket };
}
</script><h1>flood</h1>`;

/** Starts the server. @returns {Promise<{url: string, stop: () => Promise<unknown>}>} */
export async function startFlood() {
  const worker = new Worker(new URL(import.meta.url));
  const port = await new Promise((ok, no) => worker.once('message', ok).once('error', no));
  return { url: `http://127.0.0.1:${port}/`, stop: () => worker.terminate() };
}

if (!isMainThread) serve();

function serve() {
  const server = http.createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(PAGE);
  });
  server.on('upgrade', (request, socket) => {
    socket.on('error', () => {});
    onFrame(socket, (opcode) => {
      if (opcode === 8) socket.end(closeFrame(1000, ''));
    });
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${acceptOf(request.headers['sec-websocket-key'])}\r\n\r\n`);
    const [rate = 0, seconds = 0, bytes = 0] = new URL(request.url ?? '/', 'ws://x').pathname.split('/').slice(3).map(Number);
    setTimeout(() => paced(socket, rate, seconds, bytes), HEAD_START);
  });
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage(/** @type {import('node:net').AddressInfo} */ (server.address()).port));
}

/** @param {import('node:stream').Duplex} socket @param {number} rate @param {number} seconds @param {number} bytes */
function paced(socket, rate, seconds, bytes) {
  const began = performance.now();
  const total = rate * seconds;
  let sent = 0;
  const timer = setInterval(() => {
    const due = Math.min(total, Math.floor((performance.now() - began) * rate / 1000));
    const frames = [];
    for (; sent < due; sent++) frames.push(frame(1, Buffer.from(`${sent},`.padEnd(bytes, 'the quick brown fox '))));
    if (frames.length && !socket.destroyed) socket.write(Buffer.concat(frames));
    if (sent >= total || socket.destroyed) clearInterval(timer);
  }, EVERY);
}
