// A server on npm `ws`.
import http from 'node:http';
import { WebSocketServer } from 'ws';
import { moments, words } from './when.mjs';

const { port, when, act, settings, number } = words();
const [name, code, reason] = act;
const server = http.createServer((_, response) => response.writeHead(426).end());
const wss = new WebSocketServer({
  noServer: true,
  ...(number('maxPayload') === undefined ? {} : { maxPayload: number('maxPayload') }),
  ...(settings.deflate ? { perMessageDeflate: true } : {}),
  ...(settings.protocol ? { handleProtocols: () => settings.protocol } : {}),
});

server.on('upgrade', (request, socket, head) => {
  if (settings.status) {
    socket.end(`HTTP/1.1 ${settings.status} ${http.STATUS_CODES[settings.status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    return;
  }
  wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
});

/** @type {Record<string, (ws: import('ws').WebSocket) => void>} */
const ACTS = {
  echo() {},
  close: (ws) => (code === undefined ? ws.close() : ws.close(Number(code), reason)),
  terminate: (ws) => ws.terminate(),
  throw() { throw new Error('the handler threw'); },
  exit: () => process.exit(1),
  pause: (ws) => ws.pause(),
};

/** @type {import('ws').WebSocket | undefined} */
let first;
wss.on('connection', (ws) => {
  // As the documentation of ws shows it: whoever did not answer the last ping is dropped.
  let alive = true;
  ws.on('pong', () => { alive = true; });
  ws.on('error', () => {});
  const ping = number('ping');
  if (ping) {
    const timer = setInterval(() => {
      if (!alive) return ws.terminate();
      alive = false;
      return ws.ping();
    }, ping);
    ws.on('close', () => clearInterval(timer));
  }
  const idle = number('idle');
  let silent = idle ? setTimeout(() => ACTS[name](ws), idle) : undefined;
  ws.on('close', () => clearTimeout(silent));
  const moment = moments({ when, acts: () => ACTS[name](ws) });
  ws.on('message', (data, binary) => {
    if (idle) {
      clearTimeout(silent);
      silent = setTimeout(() => ACTS[name](ws), idle);
    }
    if (!moment.message(binary)) ws.send(data, { binary });
  });
  if (settings.greet) ws.send(settings.greet);
  if (when === 'second' && first) ACTS[name](first);
  first ??= ws;
  moment.open();
});

process.on('SIGTERM', () => {
  if (settings.sigterm === undefined) process.exit(0);
  const [last, why] = settings.sigterm.split(':');
  for (const ws of wss.clients) last ? ws.close(Number(last), why) : ws.close();
  server.close(() => process.exit(0));
});
server.listen(port, '127.0.0.1', () => console.log('ready'));
