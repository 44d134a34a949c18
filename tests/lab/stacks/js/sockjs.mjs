// A server on npm `sockjs`, spoken to over its raw WebSocket transport's framing (`/SERVER/SESSION/websocket`).
import http from 'node:http';
import sockjs from 'sockjs';
import { moments, onTerm, words } from './when.mjs';

const { port, when, act: [name, code, reason], settings, number } = words();
const echo = sockjs.createServer({ log() {}, prefix: '/feed', ...(number('heartbeat') === undefined ? {} : { heartbeat_delay: number('heartbeat') }) });
/** @type {Set<any>} */
const clients = new Set();

/** @type {Record<string, (connection: any) => void>} */
const ACTS = {
  echo() {},
  close: (connection) => (code === undefined ? connection.close() : connection.close(Number(code), reason)),
  throw() { throw new Error('the handler threw'); },
};

/** @type {any} */
let first;
echo.on('connection', (connection) => {
  clients.add(connection);
  const moment = moments(when, () => ACTS[name](connection));
  connection.on('data', (/** @type {string} */ text) => {
    if (!moment.message(text)) connection.write(text);
  });
  connection.on('close', () => {
    clients.delete(connection);
    moment.over();
  });
  if (when === 'second' && first) ACTS[name](first);
  first ??= connection;
  moment.open();
});

const server = http.createServer((_, response) => response.writeHead(404).end());
echo.installHandlers(server);
onTerm(settings, (last, why) => {
  for (const connection of clients) connection.close(last, why);
});
server.listen(port, '127.0.0.1', () => console.log('ready'));
