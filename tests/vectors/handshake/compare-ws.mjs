// Plays every vector to npm `ws` over loopback and records what it did in handshake.jsonl.
//
//   node tests/vectors/handshake/compare-ws.mjs
//
// Requests go to a `WebSocketServer` as raw bytes. Responses come from a raw TCP server, to a `WebSocket` that offers
// what the vector's request offers. `ws` draws its own key, so the accept value of the vectors' key is replaced.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";

const require = createRequire(new URL("../../bench/js/", import.meta.url));
const { WebSocket, WebSocketServer } = require("ws");
const VERSION = require("ws/package.json").version;

const FILE = new URL("handshake.jsonl", import.meta.url);
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 section 1.3
const VECTOR_ACCEPT = acceptFor("dGhlIHNhbXBsZSBub25jZQ==");
const TIMEOUT_MS = 5000;

const vectors = readFileSync(FILE, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: true });
server.on("connection", (socket) => socket.on("error", () => {}));
await new Promise((done) => server.once("listening", done));
for (const vector of vectors) {
  const seen = { version: VERSION, node: process.versions.node };
  if (vector.request !== undefined) seen.server = await askServer(vector.request);
  if (vector.response !== undefined) seen.client = await answerClient(vector);
  vector.peers = { ...vector.peers, ws: seen };
}
for (const client of server.clients) client.terminate();
server.close();
writeFileSync(FILE, vectors.map((vector) => `${JSON.stringify(vector)}\n`).join(""));

function acceptFor(key) {
  return createHash("sha1").update(key + GUID).digest("base64");
}

/** Sends a request and gives the status line and the text of the answer. */
function askServer(request) {
  return new Promise((done) => {
    const socket = net.connect(server.address().port, "127.0.0.1");
    let answer = "";
    const finish = () => {
      socket.destroy();
      const [head, body = ""] = answer.split("\r\n\r\n");
      const [line, ...fields] = head.split("\r\n");
      const agreed = fields.filter((field) => /^sec-websocket-(extensions|protocol):/i.test(field));
      const accepts = line.startsWith("HTTP/1.1 101");
      const says = [line.replace("HTTP/1.1 ", "") || "closed without an answer", ...agreed, body]
        .filter((part) => part !== "")
        .join("; ");
      done({ accepts, says });
    };
    socket.setTimeout(TIMEOUT_MS, finish);
    socket.on("error", () => {});
    socket.on("close", finish);
    socket.on("data", (data) => {
      answer += data.toString("latin1");
      const [head, body] = answer.split("\r\n\r\n");
      const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
      if (body !== undefined && (head.startsWith("HTTP/1.1 101") || body.length >= length)) finish();
    });
    socket.write(request, "latin1");
    if (!/\r?\n\r?\n/.test(request)) socket.end();
  });
}

/** Answers a client and gives what it makes of the answer. */
async function answerClient(vector) {
  const options = offer(vector.request ?? "");
  if (options === undefined) return { accepts: null, says: "ws cannot make this offer" };
  const raw = net.createServer((socket) => {
    let request = "";
    socket.on("error", () => {});
    socket.on("data", (data) => {
      request += data.toString("latin1");
      if (!request.includes("\r\n\r\n")) return;
      const key = /^sec-websocket-key: (.*)$/im.exec(request)[1].trim();
      socket.end(vector.response.replaceAll(VECTOR_ACCEPT, acceptFor(key)), "latin1");
    });
  });
  await new Promise((done) => raw.listen(0, "127.0.0.1", done));
  const url = `ws://127.0.0.1:${raw.address().port}/chat`;
  const client = new WebSocket(url, options.protocols, {
    perMessageDeflate: options.perMessageDeflate,
    handshakeTimeout: TIMEOUT_MS,
  });
  const seen = await new Promise((done) => {
    client.on("open", () => {
      const extensions = client.extensions === "" ? "" : `; extensions ${client.extensions}`;
      const protocol = client.protocol === "" ? "" : `; subprotocol ${client.protocol}`;
      done({ accepts: true, says: `open${protocol}${extensions}` });
    });
    client.on("error", (error) => done({ accepts: false, says: error.message }));
  });
  client.terminate();
  raw.close();
  return seen;
}

/** The options that make `ws` offer what a request offers; undefined where it cannot. */
function offer(request) {
  const value = (name) => new RegExp(`^${name}: (.*)\r$`, "im").exec(request)?.[1];
  const protocols = value("sec-websocket-protocol")?.split(",").map((name) => name.trim()) ?? [];
  const extensions = value("sec-websocket-extensions");
  if (extensions === undefined) return { protocols, perMessageDeflate: false };
  const [name, ...parameters] = extensions.split(";").map((part) => part.trim());
  if (name !== "permessage-deflate") return undefined;
  // `ws` offers client_max_window_bits unless told not to.
  const perMessageDeflate = { clientMaxWindowBits: false };
  for (const parameter of parameters) {
    const [key, bits] = parameter.split("=");
    const option = key.replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase());
    perMessageDeflate[option] = bits === undefined ? true : Number(bits);
  }
  return { protocols, perMessageDeflate };
}
