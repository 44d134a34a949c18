// Proofs that need more of a browser than a page's steps: DevTools' protocol, the panel's own buttons, a proxy.
//
//   node lab-proofs-panel.mjs NAME
//
// Prints what was seen; `tests/lab/proofs/panel.toml` says which words must be among it. The lab's program stands in
// WSWHY_LAB, the extension's folder in WSWHY_EXTENSION.
import net from 'node:net';
import { launch, waitFor } from './chromium.mjs';
import { extension, startLab } from './panel-lab.mjs';
import { inDecoder } from './panel.mjs';
import { Stage, play } from './play.mjs';

/** @typedef {Awaited<ReturnType<typeof startLab>>} Started */
/** @typedef {import('./chromium.mjs').Session} Session */

/** @param {Started} started @param {string} id @param {Session} page @returns {Promise<any>} what the page saw */
const playIn = (started, id, page) => page.call((key) => /** @type {any} */ (window).lab.play(key), started.scenario(id).key);

/** @param {Started} started @param {(stage: Stage) => Promise<void>} work */
async function withPanel(started, work) {
  const stage = await Stage.open(started.lab, 'default', extension(), `${started.lab.http}/`);
  try {
    await work(stage);
  } finally {
    await stage.close();
  }
}

/** @param {Started} started @param {(page: Session) => Promise<void>} work @param {string[]} [flags] */
async function plain(started, work, flags = []) {
  const browser = await launch({ extensions: [], devtools: false, flags });
  try {
    const page = await browser.page('about:blank');
    await page.goto(`${started.lab.http}/`);
    await page.evaluate('window.lab.ready.then(() => true)');
    await work(page);
  } finally {
    await browser.close();
  }
}

/** @param {Stage} stage @param {Started} started @param {string} id */
async function verdictOf(stage, started, id) {
  const [seen] = await play(stage, started.scenario(id), 'target/lab/proofs/picture.png');
  return seen?.report?.verdict?.cause;
}

/** What a recorder beside the server has of the server's side, after the handshake, in hex. @param {Started} started @param {string} id @param {Session} page */
async function recorded(started, id, page) {
  const { token } = /** @type {any} */ (await (await fetch(`${started.lab.http}/arm/${id}`, { method: 'POST' })).json());
  /** @type {Buffer[]} */
  const bytes = [];
  const recorder = net.createServer((client) => {
    const server = net.connect(Number(new URL(started.lab.http).port), '127.0.0.1');
    server.on('data', (chunk) => bytes.push(chunk));
    client.pipe(server).pipe(client);
    for (const end of [client, server]) end.on('error', () => { client.destroy(); server.destroy(); });
  });
  await new Promise((ok) => recorder.listen(0, '127.0.0.1', () => ok(undefined)));
  const { port } = /** @type {net.AddressInfo} */ (recorder.address());
  await page.call((url) => new Promise((ok) => {
    const socket = new WebSocket(url);
    socket.onmessage = () => socket.send('hello');
    socket.onclose = ok;
  }), `ws://127.0.0.1:${port}/s/${token}`);
  recorder.close();
  const all = Buffer.concat(bytes);
  return [...all.subarray(all.indexOf('\r\n\r\n') + 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

/** Pastes bytes into Decode bytes and says what it names. @param {Stage} stage @param {string} bytes */
async function decoded(stage, bytes) {
  const { session } = stage.panel;
  await session.evaluate(inDecoder("document.querySelector('[data-decode-input]').focus()"));
  await session.evaluate(inDecoder("document.querySelector('[data-decode-input]').select()"));
  await session.send('Input.insertText', { text: bytes });
  const named = "document.querySelector('[data-violation]')?.dataset.violation ?? ''";
  return waitFor(() => session.evaluate(inDecoder(named)), { what: 'a broken rule', bound: 3_000 }).catch(() => 'no rule broken');
}

/** @type {Record<string, (started: Started) => Promise<void>>} */
const PROOFS = {
  /** With "Observe only" the close code stays unknown; without it the next socket's is there. */
  'observe-only': (started) => withPanel(started, async (stage) => {
    await stage.panel.act('observe-only');
    console.log('observing only:', await verdictOf(stage, started, 'close-1011-with-reason'));
    await stage.panel.act('observe-only');
    await stage.page.goto(`${started.lab.http}/`);
    console.log('capturing:', await verdictOf(stage, started, 'close-1011-with-reason'));
  }),

  /** All that DevTools' protocol says when a socket is over. */
  'network-tab': (started) => plain(started, async (page) => {
    await page.send('Network.enable');
    /** @type {any[]} */
    const closed = [];
    page.on('Network.webSocketClosed', (event) => closed.push(event));
    const { close_event } = await playIn(started, 'close-1011-with-reason', page);
    const [event] = await waitFor(() => closed.length && closed, { what: 'webSocketClosed' });
    console.log(`the page saw ${close_event.code}; webSocketClosed has ${Object.keys(event).sort().join(', ')}`);
  }),

  /** A page that closes on freeze and opens a new socket on resume. */
  freeze: (started) => plain(started, async (page) => {
    const url = /** @type {any} */ (await (await fetch(`${started.lab.http}/arm/page-close-1000`, { method: 'POST' })).json()).url;
    await page.evaluate(`(() => {
      window.ends = []; window.opened = 0;
      const open = () => { const socket = new WebSocket(${JSON.stringify(url)}); window.socket = socket; socket.onmessage = () => { socket.send('hello'); window.opened += 1; }; socket.onclose = (e) => window.ends.push(e.code); };
      document.addEventListener('freeze', () => { window.froze = true; window.socket.close(1000); });
      document.addEventListener('resume', open);
      open();
    })()`);
    await waitFor(() => page.evaluate('window.opened === 1'), { what: 'the first socket is open' });
    await page.send('Page.setWebLifecycleState', { state: 'frozen' });
    await waitFor(() => page.evaluate('window.froze'), { what: 'the page is frozen' });
    await page.send('Page.setWebLifecycleState', { state: 'active' });
    await waitFor(() => page.evaluate('window.opened === 2 && window.ends.length === 1'), { what: 'the second socket is open' });
    console.log('ends:', await page.evaluate('window.ends.join()'), 'open again:', await page.evaluate('window.socket.readyState === 1'));
  }),

  /** What a recorder beside the server has, in the panel's Decode bytes; and the first half of it only. */
  'decode-bytes': (started) => withPanel(started, async (stage) => {
    const bytes = await recorded(started, 'reserved-opcode-0x3', stage.page);
    await stage.panel.click('[data-action=decode]');
    await waitFor(() => stage.panel.session.evaluate(inDecoder("document.querySelector('[data-decode-input]')")), { what: 'Decode bytes' });
    console.log('cut:', await decoded(stage, bytes.split(' ').slice(0, 5).join(' ')));
    console.log('whole:', await decoded(stage, bytes));
  }),

  /** A proxy that lets CONNECT through, to a name that only it knows. */
  proxy: async (started) => {
    const { port } = new URL(started.lab.http);
    const proxy = net.createServer((client) => {
      client.once('data', (head) => {
        const server = net.connect(Number(port), '127.0.0.1', () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'));
        if (!String(head).startsWith('CONNECT socket.test:')) return client.destroy();
        client.pipe(server).pipe(client);
        for (const end of [client, server]) end.on('error', () => { client.destroy(); server.destroy(); });
        return undefined;
      });
    });
    await new Promise((ok) => proxy.listen(0, '127.0.0.1', () => ok(undefined)));
    const own = /** @type {import('node:net').AddressInfo} */ (proxy.address()).port;
    await plain(started, async (page) => {
      const { token } = /** @type {any} */ (await (await fetch(`${started.lab.http}/arm/close-1000`, { method: 'POST' })).json());
      const code = await page.call((url) => new Promise((ok) => {
        const socket = new WebSocket(url);
        socket.onmessage = () => socket.send('hello');
        socket.onclose = (event) => ok(event.code);
      }), `ws://socket.test/s/${token}`);
      console.log('through the proxy:', code);
    }, [`--proxy-server=127.0.0.1:${own}`]);
    proxy.close();
  },
};

const [, , name] = process.argv;
const proof = PROOFS[name ?? ''];
if (!proof) {
  console.error(`usage: node lab-proofs-panel.mjs ${Object.keys(PROOFS).join('|')}`);
  process.exit(2);
}
const started = await startLab();
try {
  await proof(started);
  started.stop();
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
