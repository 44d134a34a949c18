// Starts a program that does not say when it listens, and says it: `await-port.mjs PORT PROGRAM ARGS…`
import { spawn } from 'node:child_process';
import net from 'node:net';

const [, , port, program, ...args] = process.argv;
const child = spawn(program, args, { stdio: 'inherit' });
child.once('error', (error) => { console.error(error.message); process.exit(1); });
child.once('exit', (code) => process.exit(code ?? 1));
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH']) process.on(name, () => child.kill(name));

function ask() {
  const socket = net.connect(Number(port), '127.0.0.1');
  socket.once('connect', () => { console.log('listening'); socket.destroy(); });
  socket.once('error', () => setTimeout(ask, 20));
}
ask();
