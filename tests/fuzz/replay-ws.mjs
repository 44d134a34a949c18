// Plays what the fuzzers kept to the Receiver of npm `ws`, frame by frame, and compares: the same messages, pings, pongs
// and Close, and a refusal at the same frame for a reason that is ours as well.
//
//   cargo run --manifest-path tests/fuzz/Cargo.toml --no-default-features --example answers -- FOLDER... > ANSWERS
//   node tests/fuzz/replay-ws.mjs ANSWERS
//
// What differs is in DIFFERENCES, or it is a finding, and this exits with 1. `ws` is the one that tests/bench/js pins.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(new URL("../bench/js/", import.meta.url));
const folder = dirname(require.resolve("ws/package.json"));
const Receiver = require(join(folder, "lib/receiver.js"));
const PerMessageDeflate = require(join(folder, "lib/permessage-deflate.js"));
const VERSION = require("ws/package.json").version;

/** @typedef {["text" | "binary" | "ping" | "pong", string] | ["close", number, string]} Event payloads in hex */
/** @typedef {{start: number, end: number, complete: boolean, declared: number, kinds: string[], event: Event | null, deflate?: {lastBlock: boolean, fault: string | null}}} Step */
/** @typedef {{path: string, sender: string, deflate: {windowBits: number, noContextTakeover: boolean} | null, limit: number | null, stream: string, steps: Step[]}} Answer */
/** @typedef {{event?: Event, code?: string, message?: string}} Said what `ws` made of a frame: an event, an error, or nothing */
/** @typedef {{step: Step, said: Said, answer: Answer}} Case */

/** The rules that an error of `ws` may be about. @type {Record<string, string[]>} */
const MEANT = {
  WS_ERR_UNEXPECTED_RSV_2_3: ["rsv-without-extension"],
  WS_ERR_UNEXPECTED_RSV_1: ["rsv-without-extension", "rsv1-on-control", "rsv1-on-continuation"],
  WS_ERR_INVALID_OPCODE: ["reserved-opcode", "continuation-without-start", "data-inside-fragmented-message"],
  WS_ERR_EXPECTED_FIN: ["control-fragmented"],
  // A control frame whose length is not written in seven bits is too long, or its length need not have been.
  WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH: ["control-too-long", "close-payload-length-1", "length-not-minimal"],
  WS_ERR_EXPECTED_MASK: ["mask-missing"],
  WS_ERR_UNEXPECTED_MASK: ["mask-forbidden"],
  WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH: ["length-msb-set", "message-too-big"],
  WS_ERR_UNSUPPORTED_MESSAGE_LENGTH: ["message-too-big"],
  WS_ERR_INVALID_UTF8: ["invalid-utf8", "invalid-close-reason-utf8"],
  WS_ERR_INVALID_CLOSE_CODE: ["invalid-close-code"],
};
/** How much wire inflates in these inputs, in bytes: `MAX_INFLATED` in src/input.rs. */
const MAX_INFLATED = 1 << 20;
/** Node's zlib has codes of its own. */
const INFLATE = /^Z_/;

/**
 * Where `ws` 8 decides otherwise than wire, and why that is no fault of wire's. `then` says what can still be compared.
 * @type {{id: string, section: string, reason: string, holds: (at: Case) => boolean, then: "go on" | "stop"}[]}
 */
const DIFFERENCES = [
  {
    id: "length-not-minimal",
    section: "RFC 6455 5.2",
    reason: "It does not ask whether a length is written in the fewest bytes, which the section says it must be.",
    holds: ({ step, said }) =>
      step.kinds.length === 1 && step.kinds[0] === "length-not-minimal" && said.code === undefined && equal(said.event, step.event),
    then: "go on",
  },
  {
    id: "later",
    section: "RFC 6455 5",
    reason: "A rule about a payload is asked when all of it has come, and text is checked when its message is whole. wire says what is certain as soon as it is.",
    holds: ({ step, said }) => {
      const late = step.kinds.includes("invalid-utf8") || !step.complete;
      return late && step.kinds.length > 0 && said.code === undefined && said.event === undefined;
    },
    then: "stop",
  },
  {
    id: "control-length-form",
    section: "RFC 6455 5.5",
    reason: "It refuses a control frame whose length is not written in seven bits at its second byte; wire waits for the length, to say which of two rules is broken.",
    holds: ({ step, said }) => said.code === "WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH" && !step.complete && step.declared === 0,
    then: "stop",
  },
  {
    id: "limit",
    section: "RFC 6455 7.4.1",
    reason: "It is given a limit for every message here, wire one for all that a stream inflates to.",
    holds: ({ step, said, answer }) => {
      if (answer.limit !== null) return false;
      const ours = step.kinds.includes("message-too-big") && answer.deflate !== null;
      return ours || (said.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH" && (step.declared > MAX_INFLATED || answer.deflate !== null));
    },
    then: "stop",
  },
  {
    id: "by-fragment",
    section: "RFC 7692 7.2.2",
    reason: "It inflates fragment by fragment; wire says that a message is no DEFLATE when all of it has come.",
    holds: ({ step, said, answer }) => {
      const next = answer.steps.find(({ start, kinds, deflate }) => start > step.start && (kinds.length > 0 || deflate !== undefined));
      const refused = next === undefined || next.kinds.length > 0;
      return refused && INFLATE.test(said.code ?? "") && step.kinds.length === 0 && step.event === null;
    },
    then: "stop",
  },
  {
    id: "length-beyond-2-53",
    section: "RFC 6455 5.2",
    reason: "A length above 2^53 - 1 is more than a JavaScript number holds exactly; wire takes all that the section allows and waits for the bytes.",
    holds: ({ step, said }) => said.code === "WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH" && step.declared > Number.MAX_SAFE_INTEGER,
    then: "stop",
  },
  {
    id: "ends-inside-block",
    section: "RFC 7692 7.2.2",
    reason: "It goes on with what has come out when the data ends inside a block, and checks that as text: zlib, a decoder of streams, waits for the rest.",
    holds: ({ step, said }) => step.deflate?.fault === "ends" && step.kinds.length > 0 && (said.code === undefined || said.code === "WS_ERR_INVALID_UTF8"),
    then: "stop",
  },
  {
    id: "no-codes",
    section: "RFC 1951 3.2.7",
    reason: "Where a block has no codes for its code lengths, zlib reads them as zeros, a bit each, and refuses the block when it has them all: that may be after the end of the message.",
    holds: ({ step, said }) => step.deflate?.fault === "no-codes" && step.kinds.length > 0 && (said.code === undefined || said.code === "WS_ERR_INVALID_UTF8"),
    then: "stop",
  },
  {
    id: "window",
    section: "RFC 7692 7.1.2",
    reason: "zlib keeps a window of the agreed size but takes a reference beyond it as long as the bytes are still in its output.",
    holds: ({ step, said }) => step.deflate?.fault === "window" && said.code === undefined,
    then: "stop",
  },
  {
    id: "last-block",
    section: "RFC 7692 7.2.3.4",
    reason: "After a block that says it is the last one, Node's zlib passes over what follows, and ws begins with an empty window.",
    holds: ({ step }) => step.deflate?.lastBlock === true,
    then: "stop",
  },
];

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node tests/fuzz/replay-ws.mjs ANSWERS");
  process.exit(2);
}
const lines = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
/** @type {Map<string, number>} */
const counts = new Map();
let unexplained = 0;
let frames = 0;
for (const line of lines) {
  /** @type {Answer} */
  const answer = JSON.parse(line);
  const found = await replay(answer);
  if (found === undefined) continue;
  unexplained++;
  console.log(`${answer.path}: not explained:\n${JSON.stringify(found)}`);
}
console.log(`ws ${VERSION}, node ${process.versions.node}: ${lines.length} inputs, ${frames} frames`);
for (const { id, section, reason } of DIFFERENCES) {
  console.log(`${String(counts.get(id) ?? 0).padStart(6)} ${id} (${section}): ${reason}`);
}
if (lines.length === 0) console.log("there is nothing to compare");
console.log(`${unexplained} not explained`);
process.exitCode = unexplained > 0 || lines.length === 0 ? 1 : 0;

/** Gives the first case that nothing explains. @param {Answer} answer @returns {Promise<object | undefined>} */
async function replay(answer) {
  const stream = Buffer.from(answer.stream, "hex");
  const isServer = answer.sender === "client";
  const limit = answer.limit ?? MAX_INFLATED;
  /** @type {Record<string, any>} */
  const extensions = {};
  if (answer.deflate) {
    const { windowBits, noContextTakeover } = answer.deflate;
    const deflate = new PerMessageDeflate({ isServer, maxPayload: limit });
    deflate.params = {
      [`${answer.sender}_max_window_bits`]: windowBits,
      ...(noContextTakeover ? { [`${answer.sender}_no_context_takeover`]: true } : {}),
    };
    extensions[PerMessageDeflate.extensionName] = deflate;
  }
  const receiver = new Receiver({ isServer, maxPayload: limit, extensions, allowSynchronousEvents: true });
  /** @type {Said} */
  let said = {};
  receiver.on("message", (/** @type {Buffer} */ data, /** @type {boolean} */ binary) => {
    said.event = [binary ? "binary" : "text", data.toString("hex")];
  });
  receiver.on("ping", (/** @type {Buffer} */ data) => (said.event = ["ping", data.toString("hex")]));
  receiver.on("pong", (/** @type {Buffer} */ data) => (said.event = ["pong", data.toString("hex")]));
  receiver.on("conclude", (/** @type {number} */ code, /** @type {Buffer} */ reason) => {
    said.event = ["close", code, reason.toString("hex")];
  });
  receiver.on("error", () => {});
  try {
    for (const step of answer.steps) {
      frames++;
      said = {};
      const error = await write(receiver, Buffer.from(stream.subarray(step.start, step.end)));
      if (error) Object.assign(said, { code: error.code ?? "none", message: error.message });
      if (!agrees(step, said)) {
        const known = DIFFERENCES.find((difference) => difference.holds({ step, said, answer }));
        if (known === undefined) return { step, said };
        counts.set(known.id, (counts.get(known.id) ?? 0) + 1);
        if (known.then === "stop") return undefined;
      }
      if (said.code !== undefined || step.event?.[0] === "close") return undefined;
    }
  } finally {
    extensions[PerMessageDeflate.extensionName]?.cleanup();
    receiver.removeAllListeners();
    receiver.on("error", () => {});
    receiver.destroy();
  }
  return undefined;
}

/** @param {any} receiver @param {Buffer} bytes @returns {Promise<any>} */
function write(receiver, bytes) {
  return new Promise((done) => {
    if (bytes.length === 0) done(undefined);
    else receiver.write(bytes, done);
  });
}

/** @param {Step} step @param {Said} said */
function agrees(step, said) {
  if (said.code === undefined) return step.kinds.length === 0 && equal(said.event, step.event);
  const meant = INFLATE.test(said.code) ? ["invalid-deflate"] : (MEANT[said.code] ?? []);
  return step.kinds.some((kind) => meant.includes(kind));
}

/** @param {Event | null | undefined} a @param {Event | null | undefined} b */
function equal(a, b) {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
