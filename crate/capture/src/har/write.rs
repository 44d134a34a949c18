//! A transcript into a HAR file.
//!
//! The standard members are those that Chromium's "Import HAR" insists on (devtools-frontend `models/har/HARFormat.ts`:
//! dates that are dates, numbers that are numbers) and what it shows of a WebSocket. All else stands in `_wswhy`.

use super::ours::{CREATOR, OurEntry, OurLog, VERSION};
use super::out::{Out, Write};
use super::redacted;
use crate::log::iso;
use crate::messages::{Direction, Kind, Message, PayloadRef};
use crate::redact;
use crate::transcript::{CallFrame, Connection, Exporter, Millis, PageClose, Transcript};

/// What goes into a file beside the facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Include {
    /// Payloads of messages. Without them a message keeps its direction, time, kind and size.
    pub payloads: bool,
}

/// A HAR file of the whole transcript, secrets taken out as in reports ([`redacted`](super::redacted())), with moments to
/// the microsecond, none later than February 2106. What is read from it with [`read`](super::read()) is the same transcript.
///
/// ```
/// use wswhy_capture::har::{self, Include};
/// use wswhy_capture::{Millis, Transcript};
///
/// let file = har::write(&Transcript::default(), &|_| None, Include::default());
/// let opened = har::read(file.as_bytes(), Millis(0.0)).unwrap();
/// assert_eq!(opened.creator.unwrap().name, "wswhy");
/// ```
pub fn write<'p>(
    transcript: &Transcript,
    payload: &dyn Fn(PayloadRef) -> Option<&'p [u8]>,
    include: Include,
) -> String {
    let context = redacted::context(&transcript.context);
    let creator = Exporter {
        name: CREATOR.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let mut out = Out::default();
    out.raw(r#"{"log":{"version":"1.2","pages":[]"#);
    out.member("creator", &creator);
    if let Some(browser) = &context.browser {
        out.member("browser", &exporter(browser));
    }
    // Before the entries, which may be cut off.
    let version = VERSION;
    out.member("_wswhy", &OurLog { version, context });
    out.raw(r#","entries":["#);
    for connection in redacted::connections(transcript) {
        entry(&mut out, connection, &|message| {
            let payload = message.payload.and_then(payload);
            payload.filter(|_| include.payloads)
        });
    }
    out.raw("]}}");
    out.0
}

/// `Chromium 156.0.8078.79` as name and version.
fn exporter(browser: &str) -> Exporter {
    let (name, version) = browser.rsplit_once(' ').unwrap_or((browser, ""));
    Exporter {
        name: name.to_owned(),
        version: version.to_owned(),
    }
}

type Payload<'f, 'p> = &'f dyn Fn(&Message) -> Option<&'p [u8]>;

// What is the same in every entry, up to the next member that is not.
const REQUEST: &str = r#","request":{"method":"GET","httpVersion":"HTTP/1.1","queryString":[],"cookies":[],"headersSize":-1,"bodySize":0"#;
const RESPONSE: &str = r#"},"response":{"cookies":[],"content":{"size":0,"mimeType":"x-unknown"},"redirectURL":"","headersSize":-1,"bodySize":-1"#;
const NO_HEADERS: &str = r#","headers":[]"#;
const TIMINGS: &str = r#"},"cache":{},"timings":{"send":0,"wait":0"#;
const MESSAGES: &str = r#","_resourceType":"websocket","_webSocketMessages":["#;

fn entry<'p>(out: &mut Out, connection: &Connection, payload: Payload<'_, 'p>) {
    let facts = redacted::facts(connection);
    let (log, page) = (facts.log.as_ref(), facts.page.as_ref());
    let began = facts.began_at();
    let lived = began
        .zip(facts.ended_at())
        .map_or(0.0, |(began, ended)| ended.since(began).max(0.0));
    let lived = Millis(lived);
    // 1970 where it is not known: Chromium itself writes a date of 1969 then.
    let started = log.and_then(|log| log.started_at).or(began);
    out.next();
    out.raw("{");
    let started = started.and_then(iso);
    out.member("startedDateTime", &started.as_deref().unwrap_or(NEVER));
    out.member("time", &lived);
    out.raw(REQUEST);
    out.member("url", &facts.url);
    if let Some(log) = log {
        out.member("headers", &log.request_headers);
    } else {
        out.raw(NO_HEADERS);
    }
    out.raw(RESPONSE);
    let status = log.and_then(|log| log.status);
    out.member("status", &status.unwrap_or(0));
    let (status_text, version) = match status {
        Some(101) => ("Switching Protocols", "HTTP/1.1"),
        Some(_) => ("", "HTTP/1.1"),
        None => ("", ""),
    };
    out.member("statusText", &status_text);
    out.member("httpVersion", &version);
    if let Some(log) = log {
        out.member("headers", &log.response_headers);
    } else {
        out.raw(NO_HEADERS);
    }
    out.raw(TIMINGS);
    out.member("receive", &lived);
    // The log's alone is read again from here; the page's stands in `_wswhy`, too.
    let stack = log.map(|log| log.stack.as_slice());
    let stack = stack.or_else(|| page.map(|page| page.stack.as_slice()));
    out.raw("}");
    initiator(out, stack.unwrap_or_default());
    out.raw(MESSAGES);
    for message in connection.messages.iter() {
        row(out, &message, payload(&message));
    }
    if let Some(error) = log.and_then(|log| log.error.as_ref()) {
        let at = error.at.unwrap_or(Millis(0.0));
        begin_row(out, "error", at, "-1");
        out.string(&error.text);
        out.raw("}");
    }
    out.raw("]");
    let close = page.and_then(|page| page.close.as_ref());
    if let Some(close) = close.or_else(|| log.and_then(|log| log.close.as_ref())) {
        close_seen(out, close);
    }
    let ours = OurEntry {
        id: facts.id,
        log: facts.log,
        page: facts.page,
        join: facts.join,
        place: facts.place,
        gone: facts.gone,
        messages_from: facts.messages_from,
    };
    out.member("_wswhy", &ours);
    out.raw("}");
}

/// `_initiator`, with frames as `Runtime.CallFrame` of the DevTools protocol has them: from 0.
fn initiator(out: &mut Out, stack: &[CallFrame]) {
    if stack.is_empty() {
        return out.raw(r#","_initiator":{"type":"other"}"#);
    }
    out.raw(r#","_initiator":{"type":"script","stack":{"callFrames":["#);
    for frame in stack {
        out.next();
        out.object(
            &[
                "functionName",
                "scriptId",
                "url",
                "lineNumber",
                "columnNumber",
            ],
            &[
                &frame.function,
                &"",
                &frame.url,
                &frame.line.saturating_sub(1),
                &frame.column.saturating_sub(1),
            ],
        );
    }
    out.raw("]}}");
}

/// A row of `_webSocketMessages`; members with `_` are our own.
fn row(out: &mut Out, message: &Message, payload: Option<&[u8]>) {
    let direction = match message.direction {
        Direction::Sent => "send",
        Direction::Received => "receive",
    };
    // Opcodes of RFC 6455 section 5.2.
    let opcode = match message.kind {
        Kind::Text => "1",
        Kind::Binary => "2",
    };
    begin_row(out, direction, message.at, opcode);
    let bytes = payload.unwrap_or_default();
    let mut len = bytes.len();
    if message.kind == Kind::Binary {
        out.base64(bytes);
    } else {
        let text = redact::text(&String::from_utf8_lossy(bytes));
        len = text.len();
        out.string(&text);
    }
    if len as u64 != message.size {
        out.member("_size", &message.size);
    }
    if message.cut {
        out.member("_cut", &true);
    }
    if payload.is_none() {
        out.member("_leftOut", &true);
    }
    out.raw("}");
}

/// The members that every row has, up to the value of `data`. `opcode` is -1 in error rows.
fn begin_row(out: &mut Out, kind: &str, at: Millis, opcode: &str) {
    out.next();
    out.raw("{");
    out.member("type", &kind);
    out.member("time", &Seconds(at));
    out.raw(",\"opcode\":");
    out.raw(opcode);
    out.raw(",\"data\":");
}

fn close_seen(out: &mut Out, close: &PageClose) {
    out.raw(",\"_webSocketClose\":");
    out.object(
        &["code", "reason", "timestamp", "wasClean"],
        &[
            &close.code,
            &close.reason,
            &Seconds(close.at),
            &close.was_clean,
        ],
    );
}

/// Stands where the start is not known: the member may not be missing, and no moment is earlier.
const NEVER: &str = "1970-01-01T00:00:00.000Z";

/// Seconds since 1970, as Chromium has them here.
struct Seconds(Millis);

impl Write for Seconds {
    fn write(&self, out: &mut Out) {
        out.seconds(self.0);
    }
}
