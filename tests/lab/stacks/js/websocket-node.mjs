// A server on npm `websocket` (WebSocket-Node).
import http from 'node:http';
import websocket from 'websocket';
import { moments, onTerm, words } from './when.mjs';

const { port, when, act: [name, code, reason], settings, number } = words();
const server = http.createServer((_, response) => response.writeHead(404).end());
const given = ['maxReceivedFrameSize', 'maxReceivedMessageSize', 'keepaliveInterval', 'keepaliveGracePeriod']
  .flatMap((option) => (number(option) === undefined ? [] : [[option, number(option)]]));
const wss = new websocket.server({ httpServer: server, autoAcceptConnections: false, ...Object.fromEntries(given) });

/** @type {Record<string, (connection: any) => void>} */
const ACTS = {
  echo() {},
  close: (connection) => (code === undefined ? connection.close() : connection.close(Number(code), reason)),
  drop: (connection) => connection.drop(code === undefined ? undefined : Number(code), reason),
  terminate: (connection) => connection.socket.destroy(),
  throw() { throw new Error('the handler threw'); },
};

/** @type {any} */
let first;
wss.on('request', (request) => {
  if (settings.status || (settings.origin && request.origin !== settings.origin)) {
    request.reject(Number(settings.status ?? 403), settings.why);
    return;
  }
  const connection = request.accept(settings.protocol ?? null, request.origin);
  const moment = moments(when, () => ACTS[name](connection));
  connection.on('message', (/** @type {any} */ message) => {
    if (moment.message(message.type === 'utf8' ? message.utf8Data : undefined)) return;
    if (message.type === 'utf8') connection.sendUTF(message.utf8Data);
    else connection.sendBytes(message.binaryData);
  });
  connection.on('close', () => moment.over());
  if (settings.greet) connection.sendUTF(settings.greet);
  if (when === 'second' && first) ACTS[name](first);
  first ??= connection;
  moment.open();
});

onTerm(settings, () => wss.shutDown());
server.listen(port, '127.0.0.1', () => console.log('ready'));
