// The npm package in Node, as it lies in its folder: a program that depends on it finds it by its name.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { installed, ROOT } from './installed.mjs';

/** @type {ReturnType<typeof installed>} */
let at;
/** @type {any} */
let wswhy;
before(async () => {
  at = installed();
  wswhy = await import(at.resolve('wswhy'));
});
after(() => at?.close());

test('bytes and text give the same frames', async () => {
  const { frames, violations, trouble } = await wswhy.decode('88 02 03 ea', { sender: 'server' });
  assert.deepEqual([frames.length, violations, trouble], [1, [], []]);
  assert.deepEqual([frames[0].kind, frames[0].sender, frames[0].close], ['close', 'server', { code: 1002, reason: '' }]);
  for (const bytes of [Uint8Array.of(0x88, 2, 3, 0xea), Buffer.from('880203ea', 'hex'), Uint8Array.of(0x88, 2, 3, 0xea).buffer]) {
    assert.deepEqual((await wswhy.decode(bytes, { sender: 'server' })).frames, frames);
  }
});

test('a broken rule is said in the language that is asked for', async () => {
  const [english, french] = await Promise.all(['en', 'fr'].map((lang) => wswhy.decode('83 00', { sender: 'server', lang })));
  assert.equal(english.violations[0].id, 'reserved-opcode');
  assert.equal(english.violations[0].answered_with, 1002);
  assert.notEqual(french.violations[0].title, english.violations[0].title);
});

test('codes are explained in five languages', async () => {
  const titles = new Set();
  for (const lang of ['en', 'fr', 'pt-BR', 'vi', 'zh-Hans']) {
    const entry = await wswhy.explain(1006, lang);
    assert.equal(entry.id, 'api/websocket-close-code-1006-abnormal-closure');
    assert.ok(entry.opening.length && entry.causes.length && entry.workarounds.length && entry.seen_by.page);
    titles.add(entry.opening[0]);
  }
  assert.equal(titles.size, 5);
  assert.equal((await wswhy.explain(65535)).code, 65535);
});

test('what is not accepted rejects with words that say what is', async () => {
  for (const code of [-1, 65536, 1006.5, 'x', '<b>', undefined, null, NaN]) {
    await assert.rejects(wswhy.explain(code), (/** @type {any} */ why) => why instanceof RangeError && /from 0 to 65535/.test(why.message));
  }
  for (const [bytes, options] of [['zz', {}], ['', {}], ['8800', { sender: 'me' }], ['8800', { extensions: ';' }], ['8800', { colour: 'red' }], ['00'.repeat(5000), {}]]) {
    await assert.rejects(wswhy.decode(bytes, options), (/** @type {any} */ why) => why instanceof RangeError && why.message.length > 10, String(bytes).slice(0, 9));
  }
  // What was refused leaves it whole.
  assert.equal((await wswhy.explain(1002)).title, 'Protocol Error');
});

test('its types are TypeScript’s, and say what is wrong', () => {
  const check = (/** @type {string} */ text) => {
    fs.writeFileSync(path.join(at.folder, 'use.ts'), text);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.ts'];
    execFileSync(path.join(ROOT, 'node_modules/.bin/tsc'), options, { cwd: at.folder, encoding: 'utf8' });
  };
  check("import {decode, explain, define} from 'wswhy';\nimport 'wswhy/elements';\nconst {frames} = await decode(new Uint8Array(2), {sender: 'client'});\nconst code: number | null | undefined = frames[0]?.close?.code;\nconst title: string = (await explain(code ?? 1005, 'fr')).title;\nawait define();\nconsole.log(title);\n".replace('console.log(title);', 'export {title};'));
  assert.throws(() => check("import {decode} from 'wswhy';\nawait decode('8800', {sender: 'me'});\nexport {};\n"));
});

test('it holds no more than it needs, and its licences', () => {
  const names = fs.readdirSync(at.source).sort();
  assert.deepEqual(names, ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'elements.d.ts', 'elements.js', 'embed.js', 'embed_bg.wasm', 'engine.js', 'index.js', 'package.json', 'types.d.ts', 'words', 'wswhy-box.css', 'wswhy-static.css', 'wswhy.css']);
  const { version } = JSON.parse(fs.readFileSync(path.join(at.source, 'package.json'), 'utf8'));
  assert.match(fs.readFileSync(path.join(ROOT, 'Cargo.toml'), 'utf8'), new RegExp(`^version = "${version}"$`, 'm'));
});
