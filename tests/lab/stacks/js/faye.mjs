// A server on npm `faye-websocket`.
import http from 'node:http';
import WebSocket from 'faye-websocket';
import { moments, onTerm, refused, words } from './when.mjs';

const { port, when, act: [name, code, reason], settings, number } = words();
const server = http.createServer((_, response) => response.writeHead(404).end());
/** @type {Set<any>} */
const clients = new Set();

/** @type {Record<string, (ws: any) => void>} */
const ACTS = {
  echo() {},
  close: (ws) => (code === undefined ? ws.close() : ws.close(Number(code), reason)),
  throw() { throw new Error('the handler threw'); },
};

/** @type {any} */
let first;
server.on('upgrade', (request, socket, head) => {
  if (refused(request, socket, settings)) return;
  const ws = new WebSocket(request, socket, head, settings.protocol ? [settings.protocol] : [], {
    ...(number('maxLength') === undefined ? {} : { maxLength: number('maxLength') }),
    ...(number('ping') === undefined ? {} : { ping: Number(number('ping')) / 1000 }),
  });
  clients.add(ws);
  const moment = moments(when, () => ACTS[name](ws));
  ws.on('message', (/** @type {any} */ { data }) => {
    if (!moment.message(typeof data === 'string' ? data : undefined)) ws.send(data);
  });
  ws.on('close', () => {
    clients.delete(ws);
    moment.over();
  });
  if (settings.greet) ws.send(settings.greet);
  if (when === 'second' && first) ACTS[name](first);
  first ??= ws;
  moment.open();
});

onTerm(settings, (last, why) => {
  for (const ws of clients) ws.close(last, why);
});
server.listen(port, '127.0.0.1', () => console.log('ready'));
