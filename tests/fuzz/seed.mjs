// Makes the first inputs of the fuzz targets out of tests/vectors and tests/captures: `node tests/fuzz/seed.mjs FOLDER`
// writes FOLDER/<target>/<name>. What the first bytes of an input mean is said in src/input.rs.

import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";

const tests = join(import.meta.dirname, "..");
const out = process.argv[2];
if (out === undefined) {
  console.error("usage: node tests/fuzz/seed.mjs FOLDER");
  process.exit(2);
}

/** Longer inputs make every step of the fuzzer slower, and say no more. */
const MAX_LEN = 2048;

/**
 * @param {string} target
 * @param {Buffer} bytes
 */
function keep(target, bytes) {
  if (bytes.length > MAX_LEN && target !== "har") return;
  const folder = join(out, target);
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  writeFileSync(join(folder, name), bytes);
}

/** @param {string} path */
function lines(path) {
  const text = readFileSync(join(tests, path), "utf8").trim();
  return text.split("\n").map((line) => JSON.parse(line));
}

/** @param {string} folder */
function files(folder) {
  return readdirSync(join(tests, folder))
    .map((name) => join(tests, folder, name))
    .filter((path) => statSync(path).isFile());
}

for (const line of lines("vectors/frames/frames.jsonl")) {
  if (line.hex === undefined) continue;
  const bytes = Buffer.from(line.hex, "hex");
  const params = line.extensions?.["permessage-deflate"];
  let how = 1;
  if (line.role_of_sender === "client") how |= 2;
  if (params) how |= 4;
  const side = line.role_of_sender;
  if (params?.[`${side}_no_context_takeover`]) how |= 8;
  const bits = params?.[`${side}_max_window_bits`] ?? 15;
  how |= (15 - bits) << 5;
  for (const target of ["decode", "peers"]) keep(target, Buffer.from([how, 3, ...bytes]));
  for (const frame of params ? (line.expect.frames ?? []) : []) {
    if (frame.opcode > 2 || frame.masked || frame.opcode === 0) continue;
    const at = frame.offset + frame.header_len;
    keep("inflate", Buffer.from([0, how, ...bytes.subarray(at, at + frame.payload_len)]));
  }
}
for (const line of lines("vectors/handshake/handshake.jsonl")) {
  for (const head of [line.request, line.response]) {
    if (head !== undefined) keep("handshake", Buffer.from(`\x20${head}`, "latin1"));
  }
}
for (const path of files("vectors/paste")) keep("hex", readFileSync(path));
for (const path of files("vectors/paste/packets")) {
  const text = readFileSync(path, "utf8").split("\n");
  keep("hex", Buffer.from(text.slice(0, 24).join("\n")));
}
/**
 * A record as the probe writes it: see extension/probe.js.
 * @param {string} kind
 * @param {(string | number)[]} fields
 */
function record(kind, ...fields) {
  const texts = fields.map((field) => String(field));
  return `${kind}${texts.length};${texts.map((text) => `${text.length}:${text}`).join("")}`;
}

const opened = 1700000000000;
const story = [
  record("H", 9, opened, "1", "d", "http://h/", "late", "complete", opened, 0, 0, 0, "", "UA", "Chromium 156, X 1", ""),
  record("N", 1, opened + 1, "1", "ws://h/s/1", "chat", "string", "f@http://h/a.js:1:2"),
  record("O", 2, opened + 2, "1", "chat", ""),
  record("M", 3, opened + 3, "1", "t", 5, "hello", 0),
  record("L", 4, opened + 4, "2", "ws://h/s/2", 1, "states", "", ""),
  record("E", 5, opened + 5, "1", "3"),
  record("C", 6, opened + 6, "1", "1011", "oops", "1", "0", "visible", "1"),
  record("T", 7, opened + 7, "bad:", "", "none", "SyntaxError", "no", ""),
];
for (let n = 1; n <= story.length; n++) keep("probe", Buffer.from(story.slice(0, n).join("")));
for (const path of files("captures/har").filter((path) => path.endsWith(".har"))) {
  const har = JSON.parse(readFileSync(path, "utf8"));
  const sockets = har.log.entries.filter((/** @type {any} */ entry) => entry._webSocketMessages);
  for (const entry of sockets.slice(0, 8)) {
    entry._webSocketMessages = entry._webSocketMessages.slice(0, 6);
    keep("har", Buffer.from(JSON.stringify({ log: { ...har.log, entries: [entry] } })));
  }
}
