// Starts Firefox and steers it by Marionette, the protocol that it has built in: packets `LENGTH:[0, id, command, parameters]`.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const PREFS = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Milliseconds until Firefox must answer on its port. */
const START = 60_000;

/** @returns {Promise<number>} a port that nothing listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** A session with one Firefox. */
export class Firefox {
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  #waiting = new Map();
  #next = 1;
  #unread = Buffer.alloc(0);

  /** @param {net.Socket} socket @param {import('node:child_process').ChildProcess} process @param {string} profile */
  constructor(socket, process, profile) {
    this.socket = socket;
    this.process = process;
    this.profile = profile;
    this.version = '';
    socket.on('data', (bytes) => this.#read(bytes));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has hung up'));
      this.#waiting.clear();
    });
  }

  /** @param {Buffer} bytes */
  #read(bytes) {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const colon = this.#unread.indexOf(':');
      const end = colon + 1 + Number(this.#unread.subarray(0, colon));
      if (colon < 0 || this.#unread.length < end) return;
      const packet = JSON.parse(this.#unread.subarray(colon + 1, end).toString());
      this.#unread = this.#unread.subarray(end);
      // The first packet only says hello.
      if (!Array.isArray(packet)) continue;
      const [, id, error, result] = packet;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result);
    }
  }

  /** @param {string} command @param {Record<string, any>} [parameters] @returns {Promise<any>} */
  send(command, parameters = {}) {
    const id = this.#next++;
    const text = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    });
  }

  /**
   * Runs the body of an async function, in the page or in the browser's own window; `args` are its arguments.
   * @param {'content' | 'chrome'} where @param {string} body @param {any[]} [args] @param {number} [bound]
   */
  async run(where, body, args = [], bound = 30_000) {
    await this.send('Marionette:SetContext', { value: where });
    await this.send('WebDriver:SetTimeouts', { script: bound });
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => {${body}})(...Array.prototype.slice.call(arguments, 0, -1))
        .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) + ' ' + error.stack }));`;
    // The page's own world, or that of the browser's code.
    const sandbox = where === 'chrome' ? 'system' : null;
    const { value } = await this.send('WebDriver:ExecuteAsyncScript', { script, args, sandbox, newSandbox: false });
    if (value?.error) throw new Error(value.error);
    return value?.value;
  }

  /** @param {string} url */
  async go(url) {
    await this.send('Marionette:SetContext', { value: 'content' });
    await this.send('WebDriver:Navigate', { url });
  }

  /** @param {string} folder an unpacked add-on */
  install(folder) {
    return this.send('Addon:Install', { path: folder, temporary: true });
  }

  /** Opens DevTools on the tab that is shown. */
  openDevTools() {
    return this.run('chrome', `
      const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
      const { gDevTools } = require('devtools/client/framework/devtools');
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: 'webconsole' });`);
  }

  /** @param {Record<string, string | number | boolean>} prefs */
  setPrefs(prefs) {
    return this.run('chrome', `
      for (const [name, value] of Object.entries(args[0])) {
        if (value === null) Services.prefs.clearUserPref(name);
        else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
        else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
        else Services.prefs.setCharPref(name, value);
      }`, [prefs]);
  }

  async quit() {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    const late = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    if (this.process.exitCode === null && this.process.signalCode === null) await gone;
    clearTimeout(late);
    await rm(this.profile, { recursive: true, force: true });
  }
}

/**
 * Starts a headless Firefox with a profile of its own.
 * @param {string} program @param {{insecure: boolean, prefs?: Record<string, string | number | boolean>}} options
 *   `insecure`: certificates are not looked at
 */
export async function launch(program, { insecure, prefs = {} }) {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'wswhy-firefox-'));
  const port = await freePort();
  const lines = Object.entries({ ...PREFS, ...prefs, 'marionette.port': port });
  const user = lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  await writeFile(path.join(profile, 'user.js'), user.join(''));
  const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const process = spawn(program, flags, { stdio: 'ignore' });
  const failed = new Promise((_, reject) => process.once('error', reject));
  const socket = await Promise.race([connected(port), failed]);
  const firefox = new Firefox(/** @type {net.Socket} */ (socket), process, profile);
  const session = await firefox.send('WebDriver:NewSession', { acceptInsecureCerts: insecure });
  firefox.version = (session.capabilities ?? session).browserVersion;
  return firefox;
}

/** @param {number} port @returns {Promise<net.Socket>} */
async function connected(port) {
  for (const until = Date.now() + START; ;) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }
}
