// A server on npm `socket.io`. The page may speak its text messages itself or load the client.
import http from 'node:http';
import { Server } from 'socket.io';
import { moments, onTerm, words } from './when.mjs';

const { port, when, act: [name], settings, number } = words();
const server = http.createServer();
const given = ['pingInterval', 'pingTimeout', 'maxHttpBufferSize', 'connectTimeout'].flatMap((option) => (number(option) === undefined ? [] : [[option, number(option)]]));
const io = new Server(server, {
  cors: { origin: '*' }, ...Object.fromEntries(given),
  ...(settings.allow === 'none' ? { allowRequest: (_, answer) => answer('no', false) } : {}),
});
if (settings.token) {
  io.use((socket, next) => {
    const { token } = socket.handshake.auth;
    next(token === settings.token ? undefined : Object.assign(new Error('not authorized'), { data: { code: 'bad-token' } }));
  });
}

/** @type {Record<string, (socket: import('socket.io').Socket) => void>} */
const ACTS = {
  echo() {},
  disconnect: (socket) => { socket.disconnect(true); },
  leave: (socket) => { socket.disconnect(); },
  terminate: (socket) => { /** @type {any} */ (socket.conn.transport).socket.terminate(); },
  throw() { throw new Error('the handler threw'); },
};

/** @type {import('socket.io').Socket | undefined} */
let first;
io.on('connection', (socket) => {
  const moment = moments(when, () => ACTS[name](socket));
  socket.onAny((event, ...args) => {
    if (!moment.message(typeof args[0] === 'string' ? args[0] : undefined)) socket.emit('said', ...args);
  });
  socket.on('disconnect', () => moment.over());
  if (when === 'second' && first) ACTS[name](first);
  first ??= socket;
  moment.open();
});

onTerm(settings, () => io.close());
server.listen(port, '127.0.0.1', () => console.log('ready'));
