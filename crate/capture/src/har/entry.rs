//! One entry of a HAR file that is a WebSocket. Each member is read for itself, so that a wrong one leaves the others.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::read::{Reader, Spot};
use crate::live::add;
use crate::log::{Entry, Request, Response, Row, RowContent};
use crate::messages::{Kind, Message, Messages};
use crate::transcript::{ErrorRow, Header, LogSide, Millis, PageClose};
use wswhy_wire::{CloseCode, Opcode};

/// Messages that are read from a file.
const MAX_MESSAGES: usize = 5_000_000;
/// Chromium's name in `log.creator`.
const CHROMIUM: &str = "WebInspector";
/// Where seconds since 1970 begin (2001): below it a time is of some other clock.
const FIRST_SECOND: f64 = 1e9;
/// Where they end; from here on it is milliseconds.
const FIRST_MILLISECOND: f64 = 1e11;

/// The members of an entry, as text.
#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
pub(super) struct Parts<'t> {
    #[serde(borrow, rename = "startedDateTime")]
    started: Option<&'t RawValue>,
    time: Option<&'t RawValue>,
    request: Option<&'t RawValue>,
    response: Option<&'t RawValue>,
    timings: Option<&'t RawValue>,
    #[serde(rename = "_initiator")]
    initiator: Option<&'t RawValue>,
    #[serde(rename = "_resourceType")]
    resource_type: Option<&'t RawValue>,
    #[serde(rename = "_webSocketMessages")]
    pub messages: Option<&'t RawValue>,
    #[serde(rename = "_webSocketClose")]
    close: Option<&'t RawValue>,
    #[serde(rename = "_wswhy")]
    pub ours: Option<&'t RawValue>,
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct RequestParts<'t> {
    #[serde(borrow)]
    url: Option<&'t RawValue>,
    headers: Option<&'t RawValue>,
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct ResponseParts<'t> {
    #[serde(borrow)]
    status: Option<&'t RawValue>,
    headers: Option<&'t RawValue>,
    content: Option<&'t RawValue>,
    #[serde(rename = "_failureText")]
    failure: Option<&'t RawValue>,
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct Content {
    #[serde(rename = "_file")]
    file: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct Timings {
    receive: f64,
}

/// `_webSocketClose`, where it is an object.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", expecting = "an object")]
struct Close {
    code: Option<u16>,
    reason: Option<String>,
    timestamp: Option<f64>,
    was_clean: Option<bool>,
}

/// A row of `_webSocketMessages`; those with `_` are our own.
#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct FileRow {
    #[serde(rename = "type")]
    kind: Option<String>,
    time: Option<f64>,
    opcode: Option<f64>,
    data: Option<String>,
    #[serde(rename = "_size")]
    size: Option<u64>,
    #[serde(rename = "_cut")]
    cut: bool,
    #[serde(rename = "_leftOut")]
    left_out: bool,
}

/// What the rows hold.
#[derive(Default)]
pub(super) struct Rows {
    pub messages: Messages,
    error: Option<ErrorRow>,
}

/// The entry without its messages; `None` where it is no WebSocket.
pub(super) fn head<'t>(reader: &mut Reader<'t>, parts: &Parts<'t>, spot: Spot) -> Option<Entry> {
    let request: RequestParts<'t> = reader
        .part(parts.request, spot.of("request"))
        .unwrap_or_default();
    let response: ResponseParts<'t> = reader
        .part(parts.response, spot.of("response"))
        .unwrap_or_default();
    let url: Option<String> = reader.part(request.url, spot.of("request.url"));
    let kind: Option<String> = reader.part(parts.resource_type, spot.of("_resourceType"));
    let status = reader.part(response.status, spot.of("response.status"));
    let entry = Entry {
        started_date_time: reader
            .part(parts.started, spot.of("startedDateTime"))
            .unwrap_or_default(),
        request: Request {
            url: url.clone().unwrap_or_default(),
            headers: headers(reader, request.headers, spot.of("request.headers")),
        },
        response: Response {
            status: status.unwrap_or_default(),
            headers: headers(reader, response.headers, spot.of("response.headers")),
        },
        initiator: reader.part(parts.initiator, spot.of("_initiator")),
    };
    let socket = kind.is_some_and(|kind| kind.eq_ignore_ascii_case("websocket"))
        || parts.messages.is_some()
        || parts.close.is_some()
        || ["ws://", "wss://"].iter().any(|scheme| {
            let start = entry.request.url.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        })
        || entry.response.status == 101.0 && entry.key().is_some();
    if !socket {
        return None;
    }
    let missing = |raw: Option<&RawValue>, member: &'static str| {
        raw.is_none().then(|| spot.of(member).to_string())
    };
    for place in [
        missing(parts.started, "startedDateTime"),
        missing(request.url, "request.url"),
        missing(response.status, "response.status"),
    ]
    .into_iter()
    .flatten()
    {
        reader.trouble(place, "this member, which is missing".to_owned());
    }
    if let Some(raw) = parts.started
        && !entry.started_date_time.is_empty()
        && !entry.has_date()
    {
        reader.wrong(
            raw,
            spot.of("startedDateTime"),
            "a date as `2026-11-24T14:00:00.000Z`",
        );
    }
    Some(entry)
}

fn headers<'t>(reader: &mut Reader<'t>, raw: Option<&'t RawValue>, spot: Spot) -> Vec<Header> {
    let mut headers = Vec::new();
    if let Some(raw) = raw {
        reader.items(raw, spot, |reader, raw| {
            headers.extend(reader.part::<Header>(Some(raw), spot));
        });
    }
    headers
}

/// The messages. `trusted`: their times are all of one clock, whatever they look like.
pub(super) fn rows<'t>(
    reader: &mut Reader<'t>,
    raw: Option<&'t RawValue>,
    spot: Spot,
    started_at: Option<Millis>,
    trusted: bool,
) -> Rows {
    let mut rows = Rows::default();
    let Some(raw) = raw else { return rows };
    let mut last = started_at;
    let mut timeless = false;
    let mut number = 0;
    reader.items(raw, spot.of("_webSocketMessages"), |reader, raw| {
        number += 1;
        let spot = Spot {
            message: number,
            ..spot
        };
        let Some(row) = reader.part::<FileRow>(Some(raw), spot) else {
            return;
        };
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
    });
    rows
}

fn take(
    reader: &mut Reader<'_>,
    rows: &mut Rows,
    file_row: FileRow,
    raw: &RawValue,
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
        return reader.trouble("the file".to_owned(), expected);
    }
    reader.messages += 1;
    let payload = payload.filter(|_| !file_row.left_out && !no_data);
    if no_data {
        reader.wrong(raw, spot.of("data"), "this member, which is missing");
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
    parts: &Parts<'t>,
    head: &Entry,
    rows: Rows,
    spot: Spot,
) -> (LogSide, Messages) {
    let Rows { messages, error } = rows;
    let response: ResponseParts<'t> = quietly(parts.response);
    let failure: Option<String> = reader.part(response.failure, spot.of("response._failureText"));
    let time: f64 = reader.part(parts.time, spot.of("time")).unwrap_or_default();
    let started_at = head.started_at();
    // Chromium's is the sum of all timings, and meaningless where the start is not known.
    let time_ends_at = started_at
        .filter(|_| time > 0.0)
        .map(|at| to_microsecond(at.0 + time));
    reader.last = later(later(reader.last, started_at), time_ends_at);
    let mut side = LogSide {
        error: error.or_else(|| failure.map(|text| ErrorRow { text, at: None })),
        message_count: messages.len() as u64,
        ..LogSide::default()
    };
    head.update(&mut side, Millis(0.0));
    let last_message = messages.iter().next_back().map(|message| message.at);
    if let Some(raw) = parts.close {
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
        let timings: Timings = quietly(parts.timings);
        let over = time_ends_at.filter(|_| timings.receive > 0.0);
        side.finished_at = side.finished_at.or(over);
    }
    side.vanished = side.finished_at.is_none() && side.error.is_none();
    let content: Content = quietly(response.content);
    if let Some(file) = content.file.filter(|_| parts.messages.is_none()) {
        let place = spot.of("response.content._file").to_string();
        let expected = format!(
            "messages in the HAR itself; they are in {file} beside it (Playwright: record with content 'embed')"
        );
        reader.trouble(place, expected);
    }
    (side, messages)
}

/// `_webSocketClose`. `otherwise` is when it was, where it does not say so itself.
fn close<'t>(
    reader: &mut Reader<'t>,
    raw: &'t RawValue,
    otherwise: Millis,
    spot: Spot,
) -> Option<PageClose> {
    let abnormal = CloseCode::ABNORMAL_CLOSURE.value();
    let (code, close) = if raw.get().starts_with('"') {
        // No Close frame came, says HTTP Toolkit: what an endpoint reports as 1006 (RFC 6455 section 7.1.5).
        let word: String = reader.part(Some(raw), spot)?;
        if word != "aborted" {
            reader.wrong(raw, spot, "an object with a code, or `aborted`");
            return None;
        }
        (abnormal, Close::default())
    } else {
        let close: Close = reader.part(Some(raw), spot)?;
        (
            close.code.unwrap_or(CloseCode::NO_STATUS_RECEIVED.value()),
            close,
        )
    };
    Some(PageClose {
        at: close
            .timestamp
            .and_then(|time| moment(time, false))
            .unwrap_or(otherwise),
        code,
        reason: close.reason.unwrap_or_default(),
        was_clean: close.was_clean.unwrap_or(code != abnormal),
        buffered: 0,
        visibility: String::new(),
        online: true,
    })
}

/// A time of a row or a close; `None` where it is of no clock that is known.
fn moment(time: f64, trusted: bool) -> Option<Millis> {
    if trusted || (FIRST_SECOND..FIRST_MILLISECOND).contains(&time) {
        Some(to_microsecond(time * 1e3))
    } else if (FIRST_SECOND * 1e3..FIRST_MILLISECOND * 1e3).contains(&time) {
        Some(to_microsecond(time))
    } else {
        None
    }
}

/// A double of seconds since 1970 holds little more.
fn to_microsecond(millis: f64) -> Millis {
    Millis((millis * 1e3).round() / 1e3)
}

/// Name and version of the browser, out of its `User-Agent`.
pub(super) fn browser(user_agent: &str) -> Option<String> {
    ["Firefox", "Chrome"].iter().find_map(|name| {
        let (_, rest) = user_agent.split_once(name)?;
        let version = rest.strip_prefix('/')?.split(' ').next()?;
        Some([name, version].join(" "))
    })
}

fn later(a: Option<Millis>, b: Option<Millis>) -> Option<Millis> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b.0 > a.0 { b } else { a }),
        _ => a.or(b),
    }
}

/// A part whose faults are named elsewhere, or concern nobody.
fn quietly<'t, T: Deserialize<'t> + Default>(raw: Option<&'t RawValue>) -> T {
    raw.and_then(|raw| serde_json::from_str(raw.get()).ok())
        .unwrap_or_default()
}
