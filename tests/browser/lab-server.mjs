// The processes that a scenario of the lab needs: started one after the other, each when the one before is ready, signalled
// as the scenario says, and ended for certain.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** @typedef {{run: string[], ready: string, folder: string, env: Record<string, string>}} Process */

/** How long a server may take until it says that it is ready, in milliseconds. */
const READY_BOUND = 30_000;
/** How much of what a server says is kept. */
const MOST_SAID = 200_000;

/** Ports that a run has used: the panel's list is long-lived, so that no two scenarios may share one. @type {Set<number>} */
const used = new Set();

/** Processes of this run, which none outlives. @type {Set<import('node:child_process').ChildProcess>} */
const alive = new Set();
process.once('exit', () => alive.forEach((child) => signal(child, 'SIGKILL')));

/** A port of loopback that nothing listens on. @returns {Promise<number>} */
async function freePort() {
  for (;;) {
    const port = await new Promise((/** @type {(port: number) => void} */ ok, no) => {
      const probe = net.createServer().once('error', no).listen(0, '127.0.0.1', () => {
        const { port } = /** @type {net.AddressInfo} */ (probe.address());
        probe.close(() => ok(port));
      });
    });
    if (used.has(port)) continue;
    used.add(port);
    return port;
  }
}

/** All the processes of one scenario. */
export class Servers {
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  /** @type {number[]} */
  ports = [];
  /** What they printed. */
  said = '';

  /** @param {Process[]} processes @param {string} log file */
  constructor(processes, log) {
    this.processes = processes;
    this.log = log;
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wswhy-lab-'));
  }

  /** Starts them in their order. */
  async start() {
    for (const _ of this.processes) this.ports.push(await freePort());
    for (const at of this.processes.keys()) await this.#startOne(at);
  }

  /** @param {number} at @returns {Promise<void>} */
  #startOne(at) {
    const { run, ready, folder, env } = this.processes[at];
    const fill = (/** @type {string} */ word) => word
      .replaceAll('{port}', String(this.ports[at]))
      .replace(/\{port(\d+)\}/g, (_, n) => String(this.ports[n - 1]))
      .replaceAll('{tmp}', this.folder);
    const [program, ...args] = run.map(fill);
    const child = spawn(program, args, {
      cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)])) },
    });
    this.#children[at] = child;
    alive.add(child);
    return new Promise((ok, no) => {
      let own = '';
      const wrong = (/** @type {string} */ what) => no(new Error(`server ${at + 1} (${path.basename(program)} ${args.join(' ')}) ${what}; it said: ${own.trim().slice(-600) || 'nothing'}`));
      const timer = setTimeout(() => wrong(`was not ready after ${READY_BOUND} ms`), READY_BOUND);
      const hear = (/** @type {Buffer} */ chunk) => {
        own = (own + chunk).slice(-MOST_SAID);
        this.said = (this.said + chunk).slice(-MOST_SAID);
        if (!own.includes(ready)) return;
        clearTimeout(timer);
        ok();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', (error) => { clearTimeout(timer); wrong(error.message); });
      child.once('exit', (code, name) => { alive.delete(child); clearTimeout(timer); wrong(`ended with ${name ?? code}`); });
    });
  }

  /** @param {number} number from 1 @param {NodeJS.Signals} name a kill is for all of its processes, anything else for the first */
  signal(number, name) {
    const child = this.#children[number - 1];
    if (!child) throw new Error(`there is no server ${number}`);
    if (name === 'SIGKILL' || name === 'SIGSTOP') signal(child, name);
    else child.kill(name);
  }

  /** Starts one again on its port, once it is gone. @param {number} number from 1 */
  async again(number) {
    const child = this.#children[number - 1];
    if (child && child.exitCode === null && child.signalCode === null) await new Promise((ok) => child.once('exit', ok));
    await this.#startOne(number - 1);
  }

  /** Ends what still runs, and keeps what was said. */
  async close() {
    await Promise.all(this.#children.map((child) => {
      if (child.exitCode !== null || child.signalCode !== null) return undefined;
      const gone = new Promise((ok) => child.once('exit', ok));
      signal(child, 'SIGKILL');
      return gone;
    }));
    fs.mkdirSync(path.dirname(this.log), { recursive: true });
    fs.writeFileSync(this.log, this.said);
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} name to its process group */
function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // gone already
  }
}
