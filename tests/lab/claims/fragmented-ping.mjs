// Claim: a fragmented ping, made with `ws.send(buffer, { fin: false, opcode: 0x9 })`, causes 1002.
// Shown: `send` has no option `opcode`; what leaves is an ordinary first fragment (0x02), a server on `ws` takes it, and the
// second fragment completes a message.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import net from 'node:net';
import { WebSocket, WebSocketServer } from '../stacks/js/node_modules/ws/wrapper.mjs';

const first = await new Promise((ok) => {
  const raw = net.createServer((socket) => {
    socket.once('data', (head) => {
      const key = /Sec-WebSocket-Key: (.*)\r\n/i.exec(String(head))?.[1];
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
      socket.once('data', (frame) => { ok(frame[0]); socket.destroy(); raw.close(); });
    });
  }).listen(0, '127.0.0.1', () => {
    const client = new WebSocket(`ws://127.0.0.1:${raw.address().port}/`);
    client.on('error', () => {});
    client.on('open', () => client.send(Buffer.from('ping'), { fin: false, opcode: 0x9 }));
  });
});
assert.equal(first, 0x02);

const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
await new Promise((ok) => server.once('listening', ok));
const seen = await new Promise((ok) => {
  server.on('connection', (ws) => {
    ws.on('ping', () => ok('a ping'));
    ws.on('close', (code) => ok(`a close with ${code}`));
    ws.on('message', (data) => ok(`the message ${data}`));
  });
  const client = new WebSocket(`ws://127.0.0.1:${server.address().port}/`);
  client.on('open', () => {
    client.send(Buffer.from('ping'), { fin: false, opcode: 0x9 });
    client.send(Buffer.from('pong'), { fin: true });
  });
});
assert.equal(seen, 'the message pingpong');
console.log(`the first byte is 0x0${first}; a server on ws sees ${seen}`);
process.exit(0);
