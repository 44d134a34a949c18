//! A transcript into a HAR file.
//!
//! The standard members are those that Chromium's "Import HAR" insists on (devtools-frontend `models/har/HARFormat.ts`:
//! dates that are dates, numbers that are numbers) and what it shows of a WebSocket. All else stands in `_wswhy`.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::ser::{Serialize, Serializer};
use wswhy_wire::Opcode;

use super::json;
use super::ours::{CREATOR, OurEntry, OurLog, VERSION};
use super::redacted;
use crate::log::iso;
use crate::messages::{Direction, Kind, Message, PayloadRef};
use crate::redact;
use crate::transcript::{CallFrame, Connection, Exporter, Header, Millis, PageClose, Transcript};

/// What goes into a file beside the facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Include {
    /// Payloads of messages. Without them a message keeps its direction, time, kind and size.
    pub payloads: bool,
}

/// A HAR file of the whole transcript, secrets taken out as in reports ([`redacted`](super::redacted())), with moments to
/// the microsecond. What is read from it with [`read`](super::read()) is the same transcript.
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
    let log = Log {
        version: "1.2",
        creator: Exporter {
            name: CREATOR.to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        },
        browser: context.browser.as_deref().map(exporter),
        pages: [],
        entries: Entries {
            transcript,
            payload: &|message| {
                let payload = message.payload.and_then(payload);
                payload.filter(|_| include.payloads)
            },
        },
        ours: OurLog {
            version: VERSION,
            context,
        },
    };
    json::to_string(&File { log })
}

/// `Chromium 156.0.8078.79` as name and version.
fn exporter(browser: &str) -> Exporter {
    let (name, version) = browser.rsplit_once(' ').unwrap_or((browser, ""));
    Exporter {
        name: name.to_owned(),
        version: version.to_owned(),
    }
}

type Payload<'p> = &'p dyn Fn(&Message) -> Option<&'p [u8]>;

#[derive(serde::Serialize)]
struct File<'p> {
    log: Log<'p>,
}

#[derive(serde::Serialize)]
struct Log<'p> {
    version: &'static str,
    creator: Exporter,
    #[serde(skip_serializing_if = "Option::is_none")]
    browser: Option<Exporter>,
    pages: [(); 0],
    // Before the entries, which may be cut off.
    #[serde(rename = "_wswhy")]
    ours: OurLog,
    entries: Entries<'p>,
}

struct Entries<'p> {
    transcript: &'p Transcript,
    payload: Payload<'p>,
}

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let connections = redacted::connections(self.transcript);
        serializer.collect_seq(connections.map(|connection| entry(connection, self.payload)))
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'p> {
    started_date_time: String,
    time: f64,
    request: Request,
    response: Response,
    cache: Empty,
    timings: Timings,
    #[serde(rename = "_initiator")]
    initiator: Initiator,
    #[serde(rename = "_resourceType")]
    resource_type: &'static str,
    #[serde(rename = "_webSocketMessages")]
    messages: Rows<'p>,
    #[serde(rename = "_webSocketClose", skip_serializing_if = "Option::is_none")]
    close: Option<Close>,
    #[serde(rename = "_wswhy")]
    ours: OurEntry,
}

#[derive(serde::Serialize)]
struct Empty {}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    method: &'static str,
    url: String,
    http_version: &'static str,
    headers: Vec<Header>,
    query_string: [(); 0],
    cookies: [(); 0],
    headers_size: i8,
    body_size: i8,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Response {
    status: u16,
    status_text: &'static str,
    http_version: &'static str,
    headers: Vec<Header>,
    cookies: [(); 0],
    content: Content,
    #[serde(rename = "redirectURL")]
    redirect_url: &'static str,
    headers_size: i8,
    body_size: i8,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    size: i8,
    mime_type: &'static str,
}

#[derive(serde::Serialize)]
struct Timings {
    send: f64,
    wait: f64,
    receive: f64,
}

#[derive(serde::Serialize)]
struct Initiator {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    stack: Option<Stack>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Stack {
    call_frames: Vec<StackFrame>,
}

/// `Runtime.CallFrame` of the DevTools protocol, from 0.
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct StackFrame {
    function_name: String,
    script_id: &'static str,
    url: String,
    line_number: u32,
    column_number: u32,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Close {
    code: u16,
    reason: String,
    /// Seconds since 1970, as in `_webSocketMessages`.
    timestamp: f64,
    was_clean: bool,
}

#[derive(serde::Serialize)]
struct Row<'p> {
    #[serde(rename = "type")]
    kind: &'static str,
    time: f64,
    opcode: i8,
    data: Cow<'p, str>,
    #[serde(rename = "_size", skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
    #[serde(rename = "_cut", skip_serializing_if = "not")]
    cut: bool,
    #[serde(rename = "_leftOut", skip_serializing_if = "not")]
    left_out: bool,
}

fn not(value: &bool) -> bool {
    !*value
}

struct Rows<'p> {
    connection: &'p Connection,
    payload: Payload<'p>,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let messages = self.connection.messages.iter();
        let rows = messages.map(|message| row(&message, (self.payload)(&message)));
        let log = self.connection.log.as_ref();
        let error = log.and_then(|log| log.error.as_ref()).map(|error| Row {
            kind: "error",
            time: error.at.map_or(0.0, seconds),
            opcode: -1,
            data: redact::text(&error.text).into(),
            size: None,
            cut: false,
            left_out: false,
        });
        serializer.collect_seq(rows.chain(error))
    }
}

fn row<'p>(message: &Message, payload: Option<&'p [u8]>) -> Row<'p> {
    let (opcode, data, len): (_, Cow<'_, str>, _) = match (message.kind, payload) {
        (Kind::Text, Some(bytes)) => {
            let text = redact::text(&String::from_utf8_lossy(bytes));
            let len = text.len();
            (Opcode::TEXT, text.into(), len)
        }
        (Kind::Binary, Some(bytes)) => (Opcode::BINARY, STANDARD.encode(bytes).into(), bytes.len()),
        (Kind::Text, None) => (Opcode::TEXT, "".into(), 0),
        (Kind::Binary, None) => (Opcode::BINARY, "".into(), 0),
    };
    Row {
        kind: match message.direction {
            Direction::Sent => "send",
            Direction::Received => "receive",
        },
        time: seconds(message.at),
        opcode: opcode.value() as i8,
        data,
        size: (len as u64 != message.size).then_some(message.size),
        cut: message.cut,
        left_out: payload.is_none(),
    }
}

fn entry<'p>(connection: &'p Connection, payload: Payload<'p>) -> Entry<'p> {
    let facts = redacted::facts(connection);
    let (log, page) = (facts.log.as_ref(), facts.page.as_ref());
    let began = facts.began_at();
    let lived = began
        .zip(facts.ended_at())
        .map_or(0.0, |(began, ended)| ended.since(began).max(0.0));
    let status = log.and_then(|log| log.status);
    // The log's alone is read again from here; the page's stands in `_wswhy`, too.
    let stack = log.map(|log| log.stack.as_slice());
    let stack = stack.or_else(|| page.map(|page| page.stack.as_slice()));
    let close = page.and_then(|page| page.close.as_ref());
    let close = close.or_else(|| log.and_then(|log| log.close.as_ref()));
    Entry {
        // 1970 where it is not known: Chromium itself writes a date of 1969 then.
        started_date_time: log
            .and_then(|log| log.started_at)
            .or(began)
            .map_or_else(|| iso(Millis(0.0)), iso),
        time: lived,
        request: Request {
            method: "GET",
            url: facts.url.clone(),
            http_version: "HTTP/1.1",
            headers: log
                .map(|log| log.request_headers.clone())
                .unwrap_or_default(),
            query_string: [],
            cookies: [],
            headers_size: -1,
            body_size: 0,
        },
        response: Response {
            status: status.unwrap_or(0),
            status_text: if status == Some(101) {
                "Switching Protocols"
            } else {
                ""
            },
            http_version: if status.is_some() { "HTTP/1.1" } else { "" },
            headers: log
                .map(|log| log.response_headers.clone())
                .unwrap_or_default(),
            cookies: [],
            content: Content {
                size: 0,
                mime_type: "x-unknown",
            },
            redirect_url: "",
            headers_size: -1,
            body_size: -1,
        },
        cache: Empty {},
        timings: Timings {
            send: 0.0,
            wait: 0.0,
            receive: lived,
        },
        initiator: initiator(stack.unwrap_or_default()),
        resource_type: "websocket",
        messages: Rows {
            connection,
            payload,
        },
        close: close.map(close_seen),
        ours: OurEntry {
            id: facts.id,
            log: facts.log,
            page: facts.page,
            join: facts.join,
            place: facts.place,
            gone: facts.gone,
            messages_from: facts.messages_from,
        },
    }
}

fn initiator(stack: &[CallFrame]) -> Initiator {
    if stack.is_empty() {
        return Initiator {
            kind: "other",
            stack: None,
        };
    }
    let frame = |frame: &CallFrame| StackFrame {
        function_name: frame.function.clone(),
        script_id: "",
        url: frame.url.clone(),
        line_number: frame.line.saturating_sub(1),
        column_number: frame.column.saturating_sub(1),
    };
    Initiator {
        kind: "script",
        stack: Some(Stack {
            call_frames: stack.iter().map(frame).collect(),
        }),
    }
}

fn close_seen(close: &PageClose) -> Close {
    Close {
        code: close.code,
        reason: close.reason.clone(),
        timestamp: seconds(close.at),
        was_clean: close.was_clean,
    }
}

fn seconds(at: Millis) -> f64 {
    at.0 / 1000.0
}
