// Types of the package `wswhy`.

/** How bytes are decoded. */
export interface DecodeOptions {
  /** Who sent the bytes. Without it masking is not judged (RFC 6455, section 5.1). */
  sender?: 'server' | 'client';
  /** `none`, or what the handshake agreed on, as `Sec-WebSocket-Extensions` says it: `permessage-deflate`. */
  extensions?: string;
  /** A BCP 47 tag: the language of what is said. `en`, `fr`, `pt-BR`, `vi`, `zh-Hans` or one near to them; else English. */
  lang?: string;
}

/** One frame (RFC 6455, section 5.2). */
export interface Frame {
  /** Counted from 0, in its direction. */
  index: number;
  /** Who sent it; null where nobody knows. */
  sender: 'server' | 'client' | null;
  /** Its first byte in the stream, and the first after it. */
  start: number;
  end: number;
  fin: boolean;
  rsv1: boolean;
  rsv2: boolean;
  rsv3: boolean;
  /** 0 to 15. */
  opcode: number;
  /** The opcode's name: `text`, `close`; `reserved` where it has none. */
  kind: string;
  /** Four bytes; null where it is not masked. */
  masking_key: Uint8Array | null;
  /** Bytes of payload, as the header says. */
  payload_length: number;
  /** The payload, unmasked, as far as it is there. Not inflated. */
  payload: Uint8Array;
  /** Whether all of it is there. */
  complete: boolean;
  /** What a whole Close frame says; null for others. */
  close: {code: number | null; reason: string} | null;
}

/** A rule that was broken. */
export interface Violation {
  /** Its id: `reserved-opcode`. */
  id: string;
  /** The frame's index. */
  frame: number;
  sender: 'server' | 'client' | null;
  /** Where in the stream: first byte, and the first after. */
  start: number;
  end: number;
  title: string;
  rule: string;
  meaning: string;
  /** Where it stands and who broke it, in a line. */
  about: string;
  /** `RFC 6455`. */
  rfc: string;
  section: string;
  /** The close code that answers it; null where there is none. */
  answered_with: number | null;
}

/** What `decode` found. */
export interface Decoded {
  frames: Frame[];
  violations: Violation[];
  /** Where a text could not be read further. */
  trouble: string[];
}

/** A way to deal with a code. */
export interface Advice {
  id: string;
  /** The id of the cause that it is for. */
  cause: string;
  what: string;
  why: string;
  /** Where it was tried, and for which cause; null: not tested. */
  proof: {cause: string; scenario: string; software: string; browser: string; fixed: number; tried: number} | null;
}

/** What is known of a close code: the keys of the site's `index.json`, those that the words here allow. */
export interface Entry {
  /** `api/websocket-close-code-1002-protocol-error`. */
  id: string;
  code: number;
  /** The name in snake_case. */
  slug: string;
  /** `protocol`, `never-sent`, `reserved`, `registered`, `private`. */
  category: string;
  title: string;
  /** For somebody who has just seen it: paragraphs. */
  opening: string[];
  meaning: string[];
  /** Who may put it into a Close frame. */
  who_may_send: string | null;
  /** What each sees. */
  seen_by: {page: string; other_side: string; server_log: string} | null;
  /** The most useful first. `acts`: who must. */
  causes: {id: string; badge: string; sentence: string; acts: string}[];
  /** What was shown to help comes first. */
  workarounds: Advice[];
  /** Codes that are confused with it. */
  related: number[];
}

/**
 * Decodes WebSocket frames.
 *
 * ```js
 * const {frames, violations} = await decode('88 02 03 ea', {sender: 'server'});
 * frames[0].close.code; // 1002
 * ```
 * @param bytes the bytes of one direction; or a text of at most 4 KiB: hex, or as `xxd`, `hexdump`, `od`, base64 or a program prints them
 * @throws {RangeError} with what is not accepted and what is, in words
 */
export function decode(bytes: string | Uint8Array | ArrayBuffer, options?: DecodeOptions): Promise<Decoded>;

/**
 * Says what is known of a close code.
 *
 * ```js
 * const {title, causes} = await explain(1006, 'fr');
 * ```
 * @param code 0 to 65535 @param lang a BCP 47 tag; English without
 * @throws {RangeError} with what is accepted, in words
 */
export function explain(code: number, lang?: string): Promise<Entry>;

/** Defines `<wswhy-code>`, `<wswhy-frame>` and `<wswhy-compare>`, as importing `wswhy/elements` does. Only in a browser. */
export function define(): Promise<void>;
