// Claim: a proxy corrupts frames.
// Shown: nginx and HAProxy hand on every byte after the handshake as it came, legal frames and illegal ones, both ways. (What does
// change bytes is `../stacks/between`, which was written for it.)
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const STACKS = fileURLToPath(new URL('../stacks/', import.meta.url));
const BYTES = 300_000;
const END = '\r\n\r\n';

/** @param {net.Socket} socket @param {number} wanted bytes after the head of the handshake */
async function readAll(socket, wanted) {
  let all = Buffer.alloc(0);
  for await (const chunk of socket) {
    all = Buffer.concat([all, chunk]);
    const at = all.indexOf(END);
    if (at >= 0 && all.length - at - END.length >= wanted) return all.subarray(at + END.length);
  }
  throw new Error(`the connection ended after ${all.length} bytes`);
}

/** @returns {Promise<number>} a port that is free */
const freePort = () => new Promise((ok) => {
  const probe = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => ok(port));
  });
});

/** @param {number} port */
async function connect(port) {
  for (let tries = 0; tries < 400; tries += 1) {
    const socket = net.connect(port, '127.0.0.1');
    const open = await new Promise((ok) => { socket.once('connect', () => ok(true)); socket.once('error', () => ok(false)); });
    if (open) return socket;
    await new Promise((ok) => setTimeout(ok, 25));
  }
  throw new Error(`nothing listens on ${port}`);
}

for (const proxy of ['nginx', 'haproxy']) {
  const found = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'].some((folder) => fs.existsSync(path.join(folder, proxy)));
  if (!found) {
    console.log(`skipped: ${proxy} is not installed`);
    continue;
  }
  // A reserved opcode, a masked frame of a server, a length that is not minimal, then anything.
  const down = Buffer.concat([Buffer.from('830089007e', 'hex'), Buffer.from('8182010203046968', 'hex'), randomBytes(BYTES)]);
  const up = Buffer.concat([Buffer.from('8b00', 'hex'), Buffer.from('817e00026869', 'hex'), randomBytes(BYTES)]);
  /** @type {Promise<Buffer>} */
  let received = Promise.resolve(Buffer.alloc(0));
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    received = readAll(socket, up.length);
    received.catch(() => {});
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=${END}`);
    socket.write(down);
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(undefined)));
  const port = await freePort();
  const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'wswhy-claim-'));
  const child = spawn('sh', ['start.sh', String(port), String(server.address().port), tmp], { cwd: path.join(STACKS, proxy), stdio: 'ignore', detached: true });
  try {
    const client = await connect(port);
    const got = readAll(client, down.length);
    client.write(`GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==${END}`);
    await new Promise((ok) => client.once('data', ok));
    client.write(up);
    assert.ok((await got).equals(down), `${proxy} changed what the server sent`);
    assert.ok((await received).equals(up), `${proxy} changed what the client sent`);
    console.log(`${proxy}: ${down.length} and ${up.length} bytes passed unchanged`);
    client.destroy();
  } finally {
    process.kill(-child.pid, 'SIGKILL');
    server.close();
    fs.rmSync(tmp, { recursive: true, force: true });
  }
}
process.exit(0);
