// A server on npm `ws`.
import http from 'node:http';
import { WebSocketServer } from 'ws';
import { moments, onTerm, refused, words } from './when.mjs';

const { port, when, act: [name, code, reason], settings, number } = words();
const server = http.createServer((_, response) => response.writeHead(426).end());
const wss = new WebSocketServer({
  noServer: true,
  ...(number('maxPayload') === undefined ? {} : { maxPayload: number('maxPayload') }),
  ...(settings.deflate ? { perMessageDeflate: true } : {}),
  ...(settings.protocol ? { handleProtocols: () => (settings.protocol === 'none' ? false : settings.protocol) } : {}),
});

server.on('upgrade', (request, socket, head) => {
  if (!refused(request, socket, settings)) wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
});

/** @type {Record<string, (ws: import('ws').WebSocket) => void>} */
const ACTS = {
  echo() {},
  close: (ws) => (code === undefined ? ws.close() : ws.close(Number(code), reason)),
  terminate: (ws) => ws.terminate(),
  throw() { throw new Error('the handler threw'); },
  exit: () => process.exit(1),
};

/** @type {import('ws').WebSocket | undefined} */
let first;
wss.on('connection', (ws) => {
  // As the documentation of ws shows it: whoever did not answer the last ping is dropped.
  let alive = true;
  ws.on('pong', () => { alive = true; });
  ws.on('error', () => {});
  const ping = number('ping');
  const pinging = ping && setInterval(() => {
    if (!alive) return ws.terminate();
    alive = false;
    return ws.ping();
  }, ping);
  const moment = moments(when, () => ACTS[name](ws));
  ws.on('close', () => {
    clearInterval(pinging);
    moment.over();
  });
  ws.on('message', (data, binary) => {
    if (!moment.message(binary ? undefined : String(data))) ws.send(data, { binary });
  });
  if (settings.greet) ws.send(settings.greet);
  if (when === 'second' && first) ACTS[name](first);
  first ??= ws;
  moment.open();
});

onTerm(settings, (last, why) => {
  for (const ws of wss.clients) ws.close(last, why);
});
server.listen(port, '127.0.0.1', () => console.log('ready'));
