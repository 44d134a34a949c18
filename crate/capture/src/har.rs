//! HAR files (HTTP Archive 1.2) with WebSockets: those of Chromium, Firefox, Playwright and HTTP Toolkit are read, and our
//! own are written and read.
//!
//! | exporter | WebSockets in it | source |
//! |---|---|---|
//! | Chromium (`WebInspector`) | `_resourceType`, `_webSocketMessages` with error rows, `_initiator`; no close code. Times in seconds. `timings.receive` is above 0 only when the socket is over, and `time` then reaches its end | devtools-frontend `models/har/Log.ts`; 156, measured |
//! | Playwright | `_resourceType`, `_webSocketMessages` (times in **milliseconds**), `response._failureText`, `log.browser`; nothing when it closed. Recorded with `content: 'attach'` the messages are in a `.jsonl` beside the HAR (`response.content._file`) | `server/har/harTracer.ts`; 1.64.1, measured |
//! | Firefox | the handshake alone, recognised by its `ws:` or `wss:` URL; local time with an offset | `netmonitor/src/har/har-builder.js`; ESR 153, measured |
//! | HTTP Toolkit | `_resourceType`, `_webSocketMessages`, and `_webSocketClose`: an object with `code`, `reason` and a `timestamp` that is not since 1970, or the word `aborted` | `src/model/http/har.ts` at cc63e76 |
//!
//! A file without `_webSocketClose` says nothing about the end of a socket; that is unknown, never "aborted".

mod entry;
mod fill;
mod gzip;
pub(crate) mod json;
mod ours;
mod out;
mod outline;
mod read;
mod redacted;
#[cfg(test)]
mod tests;
mod write;

pub use out::quoted;
pub use read::{MAX_FILE, NotHar, Opened, read};
pub use redacted::redacted;
pub use write::{Include, write};
