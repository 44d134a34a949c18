//! One entry of a HAR file that is a WebSocket. Each member is read for itself, so that a wrong one leaves the others.

use super::fill::{Blank, Fill, Optional};
use super::json::{Fail, Object, Raw};
use super::out::LAST;
use super::read::{Reader, Spot};
use crate::live::add;
use crate::log::{Entry, Initiator, Row, RowContent, Stack, StackFrame};
use crate::messages::{Kind, Message, Messages};
use crate::transcript::{ErrorRow, Header, LogSide, Millis, PageClose};
use wswhy_wire::{CloseCode, Opcode};

/// Messages that are read from a file.
const MAX_MESSAGES: usize = 5_000_000;
/// What is said where a member is not there.
const MISSING: &str = "this member, which is missing";
/// Chromium's name in `log.creator`.
const CHROMIUM: &str = "WebInspector";
/// Where seconds since 1970 begin (2001): below it, and between the last second and the first millisecond, a time is of some
/// other clock.
const FIRST_SECOND: f64 = 1e9;

/// `_webSocketClose`, where it is an object.
#[derive(Default)]
struct Close {
    code: Option<u16>,
    reason: String,
    timestamp: Option<f64>,
    was_clean: Option<bool>,
}

impl Fill for Close {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        raw.members(
            &["code", "reason", "timestamp", "wasClean"],
            &mut [
                &mut self.code,
                &mut Optional(&mut self.reason),
                &mut self.timestamp,
                &mut self.was_clean,
            ],
        )
    }
}

/// A row of `_webSocketMessages`; those with `_` are our own.
#[derive(Default)]
struct FileRow {
    kind: Option<String>,
    time: Option<f64>,
    opcode: Option<f64>,
    data: Option<String>,
    size: Option<u64>,
    cut: bool,
    left_out: bool,
}

impl Fill for FileRow {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        raw.members(
            &[
                "type", "time", "opcode", "data", "_size", "_cut", "_leftOut",
            ],
            &mut [
                &mut self.kind,
                &mut self.time,
                &mut self.opcode,
                &mut self.data,
                &mut self.size,
                &mut Optional(&mut self.cut),
                &mut Optional(&mut self.left_out),
            ],
        )
    }
}

impl Fill for StackFrame {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        raw.members(
            &["functionName", "url", "lineNumber", "columnNumber"],
            &mut [
                &mut Optional(&mut self.function_name),
                &mut Optional(&mut self.url),
                &mut Optional(&mut self.line_number),
                &mut Optional(&mut self.column_number),
            ],
        )
    }
}

impl Blank for StackFrame {
    fn blank() -> Self {
        Self::default()
    }
}

/// As far as its frames.
impl Fill for Initiator {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        let Some(stack) = raw.object()?.get("stack") else {
            return Ok(());
        };
        let stack = stack.object()?.get("callFrames");
        let into = self.stack.insert(Stack::default());
        stack.map_or(Ok(()), |frames| into.call_frames.fill(frames))
    }
}

impl Blank for Initiator {
    fn blank() -> Self {
        Self::default()
    }
}

/// What the rows hold.
#[derive(Default)]
pub(super) struct Rows {
    pub messages: Messages,
    error: Option<ErrorRow>,
}

/// The entry without its messages; `None` where it is no WebSocket.
pub(super) fn head<'t>(reader: &mut Reader<'t>, parts: &Object<'t>, spot: Spot) -> Option<Entry> {
    let request = reader.object(parts.get("request"), spot.of("request"));
    let request = request.unwrap_or_default();
    let response = reader.object(parts.get("response"), spot.of("response"));
    let response = response.unwrap_or_default();
    let url = request.get("url");
    let status = response.get("status");
    let started = parts.get("startedDateTime");
    let mut entry = Entry::default();
    let mut kind = String::new();
    for (raw, into, member) in [
        (
            started,
            &mut entry.started_date_time as &mut dyn Fill,
            "startedDateTime",
        ),
        (url, &mut entry.request.url, "request.url"),
        (status, &mut entry.response.status, "response.status"),
        (parts.get("_resourceType"), &mut kind, "_resourceType"),
    ] {
        reader.fill(raw, into, spot.of(member));
    }
    entry.request.headers = headers(reader, &request, spot.of("request.headers"));
    entry.response.headers = headers(reader, &response, spot.of("response.headers"));
    entry.initiator = reader.part(parts.get("_initiator"), spot.of("_initiator"));
    let socket = kind.eq_ignore_ascii_case("websocket")
        || parts.get("_webSocketMessages").is_some()
        || parts.get("_webSocketClose").is_some()
        || ["ws://", "wss://"].iter().any(|scheme| {
            let start = entry.request.url.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        })
        || entry.response.status == 101.0 && entry.key().is_some();
    if !socket {
        return None;
    }
    for (raw, member) in [
        (started, "startedDateTime"),
        (url, "request.url"),
        (status, "response.status"),
    ] {
        if raw.is_none() {
            reader.trouble(spot.of(member), None, MISSING.to_owned());
        }
    }
    if let Some(raw) = started
        && !entry.started_date_time.is_empty()
        && (!entry.has_date() || entry.started_at().is_some_and(|at| at.0 > LAST))
    {
        entry.started_date_time.clear();
        reader.wrong(
            raw,
            spot.of("startedDateTime"),
            "a date as `2026-11-24T14:00:00.000Z`",
        );
    }
    Some(entry)
}

fn headers<'t>(reader: &mut Reader<'t>, side: &Object<'t>, spot: Spot) -> Vec<Header> {
    let mut headers = Vec::new();
    if let Some(list) = reader.list(side.get("headers"), spot) {
        for raw in list {
            headers.extend(reader.part::<Header>(Some(raw), spot));
        }
    }
    headers
}

/// The messages. `trusted`: their times are all of one clock, whatever they look like.
pub(super) fn rows<'t>(
    reader: &mut Reader<'t>,
    raw: Option<Raw<'t>>,
    spot: Spot,
    started_at: Option<Millis>,
    trusted: bool,
) -> Rows {
    let mut rows = Rows::default();
    let Some(list) = reader.list(raw, spot.of("_webSocketMessages")) else {
        return rows;
    };
    let mut last = started_at;
    let mut timeless = false;
    for (index, raw) in list.enumerate() {
        let spot = Spot {
            message: index + 1,
            ..spot
        };
        let mut row = FileRow::default();
        if !reader.fill(Some(raw), &mut row, spot) {
            continue;
        }
        let at = row.time.and_then(|time| moment(time, trusted));
        if at.is_none() && row.kind.as_deref() != Some("error") && !timeless {
            timeless = true;
            reader.wrong(
                raw,
                spot.of("time"),
                "seconds since 1970; the time before stands for it",
            );
        }
        last = at.or(last);
        if !trusted {
            reader.last = later(reader.last, at);
        }
        let at_last = last.unwrap_or(Millis(0.0));
        take(reader, &mut rows, row, raw, spot, at, at_last);
    }
    rows
}

fn take<'t>(
    reader: &mut Reader<'t>,
    rows: &mut Rows,
    file_row: FileRow,
    raw: Raw<'t>,
    spot: Spot,
    at: Option<Millis>,
    at_last: Millis,
) {
    let opcode = file_row.opcode.unwrap_or(-1.0);
    let no_data = file_row.data.is_none();
    let row = Row {
        kind: file_row.kind.unwrap_or_default(),
        time: 0.0,
        opcode,
        data: file_row.data.unwrap_or_default(),
    };
    let (direction, kind, payload) = match row.content() {
        Some(RowContent::Message {
            direction,
            kind,
            payload,
        }) => (direction, kind, payload),
        Some(RowContent::Error(text)) => {
            let text = text.to_owned();
            rows.error.get_or_insert(ErrorRow { text, at });
            return;
        }
        None => return reader.wrong(raw, spot.of("type"), "`send`, `receive` or `error`"),
    };
    if file_row.opcode.is_none() {
        reader.wrong(
            raw,
            spot.of("opcode"),
            "this member, which is missing; read as text",
        );
    } else if ![Opcode::TEXT, Opcode::BINARY]
        .map(|o| f64::from(o.value()))
        .contains(&opcode)
    {
        return reader.wrong(
            raw,
            spot.of("opcode"),
            "1 for text or 2 for binary; left out",
        );
    }
    if reader.messages >= MAX_MESSAGES {
        let expected = format!("at most {MAX_MESSAGES} messages; the others are left out");
        let file = Spot {
            entry: 0,
            message: 0,
            member: "the file",
        };
        return reader.trouble(file, None, expected);
    }
    reader.messages += 1;
    let payload = payload.filter(|_| !file_row.left_out && !no_data);
    if no_data {
        reader.wrong(raw, spot.of("data"), MISSING);
    } else if payload.is_none() && !file_row.left_out {
        reader.wrong(raw, spot.of("data"), "base64, as of all binary messages");
    }
    let len = payload.as_ref().map_or(0, |payload| payload.len() as u64);
    let message = Message {
        at: at.unwrap_or(at_last),
        direction,
        kind,
        size: file_row.size.unwrap_or(len),
        cut: file_row.cut,
        payload: None,
    };
    debug_assert!(matches!(kind, Kind::Text | Kind::Binary));
    add(
        &mut rows.messages,
        &mut reader.payloads,
        message,
        payload.as_deref(),
    );
}

/// Log side and messages of an entry that another tool wrote.
pub(super) fn side<'t>(
    reader: &mut Reader<'t>,
    parts: &Object<'t>,
    head: &Entry,
    rows: Rows,
    spot: Spot,
) -> (LogSide, Messages) {
    let Rows { messages, error } = rows;
    // Where it is no object, that was named before.
    let failure = member_of(parts, "response", "_failureText");
    let failure = reader.part(failure, spot.of("response._failureText"));
    let time = reader.part(parts.get("time"), spot.of("time"));
    let time: f64 = time.unwrap_or_default();
    let started_at = head.started_at();
    // Chromium's is the sum of all timings, and meaningless where the start is not known.
    let time_ends_at = started_at
        .filter(|_| time > 0.0)
        .map(|at| to_microsecond(at.0 + time))
        .filter(|at| at.0 <= LAST);
    reader.last = later(later(reader.last, started_at), time_ends_at);
    let mut side = LogSide {
        error: error.or_else(|| failure.map(|text| ErrorRow { text, at: None })),
        message_count: messages.len() as u64,
        ..LogSide::default()
    };
    head.update(&mut side, Millis(0.0));
    let last_message = messages.iter().next_back().map(|message| message.at);
    if let Some(raw) = parts.get("_webSocketClose") {
        let at = time_ends_at
            .or(last_message)
            .or(started_at)
            .unwrap_or(Millis(0.0));
        side.close = close(reader, raw, at, spot.of("_webSocketClose"));
        reader.last = later(reader.last, side.close.as_ref().map(|close| close.at));
    }
    side.finished_at = side.close.as_ref().map(|close| close.at);
    if side.status.is_some() && !side.accepted() {
        // An answer that is no acceptance is the end (RFC 6455 section 4.1).
        side.finished_at = side.finished_at.or(time_ends_at).or(started_at);
    }
    if reader.creator.as_ref().is_some_and(|c| c.name == CHROMIUM) {
        // Measured with 156: an end is known once the socket is over, and what was received until then took some time.
        let receive = member_of(parts, "timings", "receive").and_then(Raw::number);
        let over = time_ends_at.filter(|_| receive.is_some_and(|time| time > 0.0));
        side.finished_at = side.finished_at.or(over);
    }
    side.vanished = side.finished_at.is_none() && side.error.is_none();
    let content = member_of(parts, "response", "content").and_then(|raw| raw.object().ok());
    let file = content.and_then(|content| content.get("_file")?.text().ok());
    if let Some(file) = file.filter(|_| parts.get("_webSocketMessages").is_none()) {
        let expected = format!(
            "messages in the HAR itself; they are in {file} beside it (Playwright: record with content 'embed')"
        );
        reader.trouble(spot.of("response.content._file"), None, expected);
    }
    (side, messages)
}

/// `_webSocketClose`. `otherwise` is when it was, where it does not say so itself.
fn close<'t>(
    reader: &mut Reader<'t>,
    raw: Raw<'t>,
    otherwise: Millis,
    spot: Spot,
) -> Option<PageClose> {
    let abnormal = CloseCode::ABNORMAL_CLOSURE.value();
    let (code, close) = if raw.is_text() {
        // No Close frame came, says HTTP Toolkit: what an endpoint reports as 1006 (RFC 6455 section 7.1.5).
        let word: String = reader.part(Some(raw), spot)?;
        if word != "aborted" {
            reader.wrong(raw, spot, "an object with a code, or `aborted`");
            return None;
        }
        (abnormal, Close::default())
    } else {
        let mut close = Close::default();
        if !reader.fill(Some(raw), &mut close, spot) {
            return None;
        }
        let none = CloseCode::NO_STATUS_RECEIVED.value();
        (close.code.unwrap_or(none), close)
    };
    Some(PageClose {
        at: close
            .timestamp
            .and_then(|time| moment(time, false))
            .unwrap_or(otherwise),
        code,
        reason: close.reason,
        was_clean: close.was_clean.unwrap_or(code != abnormal),
        buffered: 0,
        visibility: String::new(),
        online: true,
    })
}

/// A time of a row or a close; `None` where it is of no clock that is known.
fn moment(time: f64, trusted: bool) -> Option<Millis> {
    if trusted || (FIRST_SECOND..=LAST / 1e3).contains(&time) {
        // Rounded once: a double of seconds holds little more than the microsecond.
        Some(Millis((time * 1e6).round() / 1e3))
    } else if (FIRST_SECOND * 1e3..=LAST).contains(&time) {
        Some(to_microsecond(time))
    } else {
        None
    }
}

/// As exact as a double of seconds since 1970 can be.
fn to_microsecond(millis: f64) -> Millis {
    Millis((millis * 1e3).round() / 1e3)
}

/// Name and version of the browser, out of its `User-Agent`.
pub(super) fn browser(user_agent: &str) -> Option<String> {
    ["Firefox", "Chrome"].iter().find_map(|name| {
        let (_, rest) = user_agent.split_once(name)?;
        let version = rest.strip_prefix('/')?.split(' ').next()?;
        Some((*name).to_owned() + " " + version)
    })
}

fn later(a: Option<Millis>, b: Option<Millis>) -> Option<Millis> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b.0 > a.0 { b } else { a }),
        _ => a.or(b),
    }
}

/// A member of a member, whose faults concern nobody.
fn member_of<'t>(object: &Object<'t>, outer: &str, inner: &str) -> Option<Raw<'t>> {
    object.get(outer)?.object().ok()?.get(inner)
}
