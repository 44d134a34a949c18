// The probe's buffer: what it keeps, what it drops first, what it counts, and that it stops when nobody reads.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PROBE, lab, named, parse, waitFor, withConstants } from './probe-lab.mjs';

/** @type {Awaited<ReturnType<typeof lab>>} */
let at;
before(async () => { at = await lab(); });
after(() => at?.close());

/** Opens a socket and waits for all its messages. @param {import('./probe-lab.mjs').Page} page @param {string} path @param {number} count */
const receive = (page, path, count) => page.run(`(async () => {
  const s = window.s = new WebSocket(${JSON.stringify(at.ws + path)});
  let n = 0;
  await new Promise((ok) => { s.onmessage = () => ++n === ${count} && ok(); });
})()`);

/** The probe's 10 s shortened, and a wait in the page on the same kind of clock that ends later. */
const SHORT = 250;
/** @param {import('./probe-lab.mjs').Page} page @param {number} [ms] */
const outlast = (page, ms = SHORT * 2) => page.run(`new Promise((ok) => AbortSignal.timeout(${ms}).addEventListener('abort', () => ok(0)))`);

test('full by count: the oldest messages go, controls stay, drops are counted', async () => {
  const page = await at.open({ probe: withConstants({ MAX_RECORDS: 100 }) });
  await receive(page, '/blast/500', 500);
  const records = await page.drain();
  const [header] = records.map(named);
  const rest = records.slice(1);
  assert.equal(rest.length, 100);
  assert.deepEqual(rest.filter((r) => r.kind !== 'M').map((r) => r.kind).sort(), ['N', 'O', 'P'], 'controls from before the flood');
  const messages = rest.filter((r) => r.kind === 'M').map(named);
  assert.deepEqual([messages[0].payload, messages.at(-1)?.payload], ['message 403', 'message 499']);
  assert.deepEqual([header.droppedMessages, header.droppedControls], ['403', '0']);
  assert.ok(Number(header.droppedBytes) > 403 * 2 * 30, header.droppedBytes);
  assert.equal(records[0].seq, 503, 'each of them had a number');
  await receive(page, '/blast/10', 10);
  const [again] = (await page.drain()).map(named);
  assert.equal(again.droppedMessages, '0', 'counted since the last drain');
});

test('full by bytes: as many of the newest as fit', async () => {
  const page = await at.open({ probe: withConstants({ MAX_BYTES: 20000 }) });
  await receive(page, '/blast/500', 500);
  const records = await page.drain();
  const bytes = records.slice(1).reduce((sum, r) => sum + 2 * `${r.kind}${r.f.length + 2};${[r.seq, r.time, ...r.f].map((x) => `${String(x).length}:${x}`).join('')}`.length, 0);
  assert.ok(bytes <= 20000 && bytes > 19000, `${bytes} bytes kept`);
  assert.ok(Number(named(records[0]).droppedMessages) > 100);
  assert.equal(named(/** @type {any} */ (records.at(-1))).payload, 'message 499');
});

test('a flood of controls has a cap of its own and does not drive out messages below it', async () => {
  const page = await at.open({ probe: withConstants({ MAX_CONTROLS: 20 }) });
  await receive(page, '/blast/30', 30);
  await page.run('for (let i = 0; i < 100; i++) try { s.close(1); } catch {}');
  const records = await page.drain();
  assert.equal(records.filter((r) => r.kind === 'M').length, 30);
  const controls = records.filter((r) => !'HM'.includes(r.kind));
  assert.equal(controls.length, 20);
  assert.equal(records.at(-1)?.kind, 'K');
  assert.equal(Number(named(records[0]).droppedControls), records[0].seq - 30 - 20);
  const bytes = await at.open({ probe: withConstants({ MAX_CONTROL_BYTES: 4000 }) });
  await receive(bytes, '/blast/1', 1);
  await bytes.run('for (let i = 0; i < 100; i++) try { s.close(1); } catch {}');
  const kept = (await bytes.drain()).filter((r) => r.kind === 'K').length;
  assert.ok(kept > 3 && kept < 40, `${kept} kept`);
});

test('records come in the order of seq, controls and messages together', async () => {
  const page = await at.open({ probe: PROBE });
  await receive(page, '/blast/20', 20);
  await page.run('s.send("a"); s.close(1); ').catch(() => {});
  await page.run('s.send("b"); s.close(4000)');
  await page.until('C');
  const rest = page.records.filter((r) => r.kind !== 'H');
  assert.deepEqual(rest.map((r) => r.seq), rest.map((_, i) => i + 1));
  assert.deepEqual(rest.filter((r) => 'SK'.includes(r.kind)).map((r) => r.kind), ['S', 'K', 'S', 'K']);
});

test('a long payload is cut, its size kept, and the whole of it is not held', async () => {
  const page = await at.open({ probe: PROBE });
  const mega = 1 << 20;
  await receive(page, `/big/${3 * mega}`, 1);
  await page.until('M');
  await page.run(`s.send('y'.repeat(${2 * mega})); s.send(new Uint8Array(${mega + 5}).fill(65)); s.send('z'.repeat(${mega}))`);
  await page.until('S', 3);
  assert.deepEqual([...page.all('M'), ...page.all('S')].map((m) => [m.type, m.size, m.payload.length, m.cut, m.payload[0]]), [
    ['t', String(3 * mega), mega, '1', 'é'], ['t', String(2 * mega), mega, '1', 'y'], ['b', String(mega + 5), mega, '1', 'A'], ['t', String(mega), mega, '0', 'z'],
  ]);
  const held = async () => {
    await page.session.send('HeapProfiler.collectGarbage');
    return (await page.session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await held();
  await page.run(`for (let i = 0; i < 3; i++) s.send(('é' + i).repeat(${4 * mega}))`);
  const grown = (await held()) - before;
  assert.ok(grown < 4 * 2 * mega, `${grown} bytes held for three messages, cut at ${mega} units each`);
  assert.equal((await page.drain()).filter((r) => r.kind === 'S').length, 3);
});

test('other long texts are cut too', async () => {
  const page = await at.open({ probe: PROBE });
  await page.run(`void new WebSocket('${at.ws}/echo?' + 'q'.repeat(100000))`);
  const [made] = await page.until('N');
  assert.equal(made.url.length, 16384);
});

test('undrained it empties itself and stops; the next drain starts it, says the gap and the states', async () => {
  const page = await at.open({ probe: withConstants({ UNDRAINED_MS: SHORT }) });
  await receive(page, '/blast/5', 5);
  await page.run(`void (window.t = new WebSocket('${at.ws}/echo'), t.onopen = () => { window.ready = true; })`);
  await waitFor(() => page.run('window.ready === true'), { what: 'the second socket is open' });
  await outlast(page);
  await page.run(`(async () => { s.close(); await new Promise((ok) => { s.onclose = ok; }); t.send('unseen'); window.u = new WebSocket('${at.ws}/echo'); await new Promise((ok) => { u.onopen = ok; }); })()`);
  const records = await page.drain();
  const [header] = records.map(named);
  assert.ok(Number(header.gap) > 0, `gap ${header.gap}`);
  assert.equal(header.droppedMessages, '5');
  assert.deepEqual(records.slice(1).map((r) => [r.kind, ...r.f]), [['R', '1', '3'], ['R', '2', '1']]);
  await page.run('u.send("seen"), t.close(4001)');
  await page.until('C');
  assert.deepEqual(page.all('L').map((l) => l.url), [`${at.ws}/echo`], 'what was made meanwhile is found late');
  assert.deepEqual(page.all('C').map((c) => [c.id, c.code]), [['2', '4001']]);
  assert.equal(page.all('H').at(-1)?.gap, '', 'the gap is said once');
});

test('undrained it lets go of the payloads by itself, without another event', async () => {
  const page = await at.open({ probe: withConstants({ UNDRAINED_MS: 1500 }) });
  await receive(page, '/blast/1', 1);
  await page.drain();
  const used = async () => {
    await page.session.send('HeapProfiler.collectGarbage');
    return (await page.session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await page.run('for (let i = 0; i < 3; i++) s.send(String(i).repeat(1 << 20).toLowerCase())');
  assert.ok((await used()) - before > 2.5 * (1 << 20), 'the payloads are held at first');
  await waitFor(async () => (await used()) - before < 1 << 20, { what: 'the payloads are let go' });
});

test('drained in time it does not stop', async () => {
  const page = await at.open({ probe: withConstants({ UNDRAINED_MS: 1000 }) });
  await receive(page, '/blast/1', 1);
  for (let i = 0; i < 6; i++) {
    await page.drain();
    await outlast(page, 300);
  }
  await page.run('s.send("still here")');
  await page.until('S');
  assert.deepEqual(page.all('H').map((h) => h.gap).filter(Boolean), []);
});

test('the parser of these tests refuses what the grammar does not know', () => {
  assert.deepEqual(parse('R4;1:13:1.51:71:3'), [{ kind: 'R', seq: 1, time: 1.5, f: ['7', '3'] }]);
  for (const bad of ['r4;1:1', 'R;', 'R4', 'R1;5:abc', 'R1;-1:', 'Rx;1:1', 'R2;1:1', '\0']) assert.throws(() => parse(bad), /position \d/, bad);
});
