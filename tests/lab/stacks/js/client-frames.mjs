// A client that writes its frames by hand and forgets the mask, and the same text by npm `ws`, to a server on `ws`.
import net from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
server.on('connection', (ws) => {
  ws.on('error', () => {});
  ws.on('message', (data) => ws.send(String(data)));
});
await new Promise((ok) => server.once('listening', ok));
const { port } = /** @type {net.AddressInfo} */ (server.address());

const byHand = net.connect(port, '127.0.0.1');
byHand.write(['GET / HTTP/1.1', 'Host: a', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''].join('\r\n'));
let sent = false;
let all = Buffer.alloc(0);
for await (const chunk of byHand) {
  all = Buffer.concat([all, chunk]);
  const at = all.indexOf('\r\n\r\n');
  if (at >= 0 && !sent) {
    sent = true;
    byHand.write(Buffer.from([0x81, 2, 0x68, 0x69]));
  }
  const frame = all.subarray(at + 4);
  if (sent && frame.length >= 4) {
    console.log(`unmasked frame by hand: closed with ${frame[0] === 0x88 ? frame.readUInt16BE(2) : '?'}`);
    break;
  }
}
byHand.destroy();
const client = new WebSocket(`ws://127.0.0.1:${port}/`);
client.on('open', () => client.send('hi'));
client.on('message', (data) => {
  console.log(`the same text by ws: answered ${data}`);
  process.exit(0);
});
