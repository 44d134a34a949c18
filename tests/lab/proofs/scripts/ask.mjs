// Asks a WebSocket URL outside the browser, as `curl --include` with the Upgrade headers does: `ask.mjs STEP…`, the steps of a
// lab that plays them with everybody.
import { spawn } from 'node:child_process';
import net from 'node:net';
import readline from 'node:readline';

const steps = process.argv.slice(2).flatMap((step) => ['--play', step]);
const lab = spawn(process.env.WSWHY_LAB ?? '', steps, { stdio: ['pipe', 'pipe', 'inherit'] });
const line = await new Promise((ok) => readline.createInterface({ input: lab.stdout }).once('line', ok));
const { host, port } = new URL(JSON.parse(line).http);
const socket = net.connect(Number(port), '127.0.0.1');
socket.write(['GET / HTTP/1.1', `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''].join('\r\n'));
let answer = '';
for await (const chunk of socket) answer += chunk;
const [head, body = ''] = answer.split('\r\n\r\n');
const status = /^HTTP\/1\.1 (.*)/.exec(head);
console.log(status ? `${status[1]} | ${body.trim()}` : `first bytes: ${answer.trim().slice(0, 80)}`);
lab.kill('SIGKILL');
process.exit(0);
