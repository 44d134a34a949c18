// Replays one side of an exchange over npm `ws`: a stand-in for a server that is not here. What it shows is what the panel
// makes of such an exchange, never that the server behaves so.
//
//   node replay.mjs PORT NAME
//
// NAME is a file of exchanges/, a JSON array of steps: {"await": "START"} waits for a message that begins so, {"send": TEXT},
// {"wait": MS}, {"close": [CODE, REASON]}. `source` says where the exchange is from.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../js/package.json', import.meta.url));
/** @type {typeof import('ws')} */
const { WebSocketServer } = require('ws');

/** @typedef {{await?: string, send?: string, wait?: number, close?: [number, string?]}} Step */
const [port, name] = process.argv.slice(2);
/** @type {{source: string, steps: Step[]}} */
const { steps } = JSON.parse(fs.readFileSync(new URL(`./exchanges/${name}.json`, import.meta.url), 'utf8'));

/** @type {Set<string>} */
const STOMP = new Set(['v12.stomp', 'v11.stomp', 'v10.stomp']);
const options = { host: '127.0.0.1', port: Number(port), maxPayload: 1 << 24 };
const server = new WebSocketServer({ ...options, handleProtocols: (offered) => [...offered].find((one) => STOMP.has(one)) ?? false });
server.on('connection', async (socket) => {
  /** @type {string[]} */
  const heard = [];
  let wake = () => {};
  socket.on('error', () => {});
  socket.on('message', (data) => { heard.push(data.toString()); wake(); });
  for (const step of steps) {
    if (step.await !== undefined) {
      while (!heard.splice(0).some((text) => text.startsWith(step.await ?? ''))) await new Promise((ok) => { wake = () => ok(undefined); });
    }
    if (step.send !== undefined) socket.send(step.send);
    if (step.wait !== undefined) await new Promise((ok) => setTimeout(ok, step.wait));
    if (step.close) socket.close(...step.close);
  }
});
server.on('listening', () => console.log('listening'));
