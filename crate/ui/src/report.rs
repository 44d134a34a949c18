//! The report on one connection, for bug trackers: JSON and Markdown with the same facts, secrets left out.
//!
//! Everything that comes from outside passes through `wswhy_capture::redact` here, and nowhere later.

mod json;
mod later;
mod markdown;
mod members;
mod series;
mod time;

use wswhy_atlas::{Arg, Args, Proof};
use wswhy_capture::{CallFrame, Connection, Context, Direction, Header, Kind, Place, redact};
use wswhy_diagnosis::{Ranked, SentCode, Verdict};
use wswhy_explain::Words;

use crate::live::Capture;
use crate::show;

pub use later::{har, text};
pub use markdown::markdown;
pub use members::json;
pub use series::{SeriesPart, series_part};
pub use time::iso;

/// Messages that a report carries at most, the last ones.
const MAX_MESSAGES: usize = 200;

/// Bytes of one message that a report carries at most.
const MAX_PAYLOAD: usize = 4_096;

/// All that a report says.
#[derive(Debug)]
pub struct Report {
    /// Version of wswhy.
    pub wswhy: &'static str,
    /// The browser, as it names itself.
    pub browser: Option<String>,
    /// When capture began, ISO 8601 in UTC.
    pub captured_since: Option<String>,
    /// The socket.
    pub connection: ConnectionPart,
    /// The verdict.
    pub verdict: VerdictPart,
    /// That on its URL, where it keeps closing.
    pub series: Option<SeriesPart>,
    /// The opening handshake, as the network log has it.
    pub handshake: Option<HandshakePart>,
    /// The last messages, when the user ticked them.
    pub messages: Option<Vec<MessagePart>>,
}

/// The socket.
#[derive(Debug)]
pub struct ConnectionPart {
    /// Its URL.
    pub url: String,
    /// `top`, `frame`, `out-of-reach`, `unknown` or `pasted`.
    pub place: &'static str,
    /// The URL of the frame's document.
    pub frame: Option<String>,
    /// The subprotocol that was agreed.
    pub subprotocol: Option<String>,
    /// When it was made.
    pub began: Option<String>,
    /// When it ended.
    pub ended: Option<String>,
    /// Messages that the page sent.
    pub sent: usize,
    /// Messages that the page received.
    pub received: usize,
    /// `CloseEvent`, where the page's was seen.
    pub close_event: Option<CloseEventPart>,
    /// The browser's error text.
    pub browser_text: Option<String>,
    /// Who opened it, innermost first.
    pub opened_by: Vec<String>,
}

/// `CloseEvent` as the page saw it.
#[derive(Debug)]
pub struct CloseEventPart {
    /// `code`.
    pub code: u16,
    /// `reason`.
    pub reason: String,
    /// `wasClean`.
    pub was_clean: bool,
}

/// The verdict.
#[derive(Debug)]
pub struct VerdictPart {
    /// Cause id.
    pub cause: &'static str,
    /// 0 to 1.
    pub confidence: f64,
    /// All causes that were weighed, likeliest first.
    pub ranked: Vec<RankedPart>,
    /// The cause in one sentence.
    pub title: String,
    /// `CloseEvent.code`.
    pub code_seen_by_page: Option<u16>,
    /// The status code in the Close frame that the server received.
    pub code_sent_to_server: Option<SentPart>,
    /// Who ended it.
    pub closed_by: &'static str,
    /// Who must act.
    pub acts: &'static str,
    /// What it rests on.
    pub evidence: Vec<EvidencePart>,
    /// Ids of what to do.
    pub next_steps: Vec<&'static str>,
    /// What of the steps and of the dead ends was shown in the lab: kind, id, where.
    pub proofs: Vec<(&'static str, &'static str, &'static Proof)>,
    /// Server stacks that fit.
    pub stacks: Vec<String>,
    /// Whether the evidence names one.
    pub stack_evident: bool,
    /// Ids of the evidence that does.
    pub evident_by: Vec<&'static str>,
    /// What no source showed.
    pub unseen: Vec<String>,
}

/// One cause that was weighed.
#[derive(Debug)]
pub struct RankedPart {
    /// Cause id.
    pub cause: &'static str,
    /// 0 to 1; 0 when excluded.
    pub confidence: f64,
    /// The id of the fact that excludes it.
    pub excluded_by: Option<&'static str>,
}

/// The status code in the Close frame that the server received.
#[derive(Debug)]
pub struct SentPart {
    /// The number; `null` for an empty Close frame.
    pub code: Option<u16>,
    /// `observed` or `browser-rule`.
    pub known_from: &'static str,
    /// The browser version that the rule was measured with.
    pub browser_version: Option<String>,
}

/// One fact.
#[derive(Debug)]
pub struct EvidencePart {
    /// In words.
    pub what: String,
    /// ISO 8601 in UTC.
    pub when: Option<String>,
    /// Which source says so.
    pub source: &'static str,
    /// The message or frame that shows it, from 0.
    pub frame: Option<usize>,
}

/// The opening handshake.
#[derive(Debug)]
pub struct HandshakePart {
    /// HTTP status.
    pub status: Option<u16>,
    /// Request headers without secrets.
    pub request_headers: Vec<Header>,
    /// Response headers without secrets.
    pub response_headers: Vec<Header>,
}

/// One message.
#[derive(Debug)]
pub struct MessagePart {
    /// ISO 8601 in UTC.
    pub when: String,
    /// `sent` or `received`.
    pub direction: &'static str,
    /// `text` or `binary`.
    pub opcode: &'static str,
    /// Size in bytes.
    pub size: u64,
    /// Text, or bytes as hex; `null` where it was not kept.
    pub payload: Option<String>,
    /// Whether the payload is not all of it.
    pub cut: bool,
}

/// Makes the report, without a verdict on its URL. `payloads`: whether messages go out too.
pub fn report(
    capture: &dyn Capture,
    connection: &Connection,
    verdict: &Verdict,
    words: &Words,
    payloads: bool,
) -> Report {
    let context = &capture.transcript().context;
    Report {
        wswhy: env!("CARGO_PKG_VERSION"),
        browser: context.browser.as_deref().map(redact::text),
        captured_since: context.since.map(iso),
        connection: connection_part(connection),
        verdict: verdict_part(verdict, words),
        series: None,
        handshake: handshake_part(connection),
        messages: payloads.then(|| messages(capture, connection)),
    }
}

fn connection_part(connection: &Connection) -> ConnectionPart {
    let count = |direction| {
        let messages = connection.messages.iter();
        messages.filter(|m| m.direction == direction).count()
    };
    let page = connection.page.as_ref();
    let log = connection.log.as_ref();
    let close = page.and_then(|page| page.close.as_ref());
    let frame = match &connection.place {
        Place::Frame(url) => Some(redact::url(url)),
        _ => None,
    };
    ConnectionPart {
        url: redact::url(&connection.url),
        place: show::place_word(&connection.place),
        frame,
        subprotocol: show::subprotocol(connection).map(redact::text),
        began: connection.began_at().map(iso),
        ended: connection.ended_at().map(iso),
        sent: count(Direction::Sent),
        received: count(Direction::Received),
        close_event: close.map(|close| CloseEventPart {
            code: close.code,
            reason: redact::text(&close.reason),
            was_clean: close.was_clean,
        }),
        browser_text: log
            .and_then(|log| log.error.as_ref())
            .map(|row| redact::text(&row.text)),
        opened_by: opened_by(connection).iter().map(caller).collect(),
    }
}

/// Who opened it: as the page saw it, else as the log has it.
pub fn opened_by(connection: &Connection) -> &[CallFrame] {
    let page = connection.page.as_ref().map(|page| page.stack.as_slice());
    let log = connection.log.as_ref().map(|log| log.stack.as_slice());
    page.filter(|stack| !stack.is_empty())
        .or(log)
        .unwrap_or_default()
}

fn caller(frame: &CallFrame) -> String {
    let CallFrame {
        function,
        url,
        line,
        column,
    } = frame;
    let place = format!("{}:{line}:{column}", redact::url(url));
    match function.as_str() {
        "" => place,
        function => format!("{} ({place})", redact::text(function)),
    }
}

fn verdict_part(verdict: &Verdict, words: &Words) -> VerdictPart {
    let first = verdict.ranked.first();
    VerdictPart {
        cause: first.map_or("", |first| first.cause.id()),
        confidence: first.map_or(0.0, |first| first.confidence),
        ranked: verdict.ranked.iter().map(ranked_part).collect(),
        title: first.map_or_else(String::new, |first| {
            words.cause(first.cause, &redacted(&first.args)).sentence
        }),
        code_seen_by_page: verdict.code_seen_by_page,
        code_sent_to_server: verdict.code_sent_to_server.as_ref().map(sent_part),
        closed_by: verdict.closed_by.as_str(),
        acts: verdict.acts.as_str(),
        evidence: verdict
            .evidence
            .iter()
            .map(|evidence| EvidencePart {
                what: words.evidence(evidence.id, &redacted(&evidence.args)),
                when: evidence.at.map(iso),
                source: evidence.source.as_str(),
                frame: evidence.frame,
            })
            .collect(),
        next_steps: verdict.next_steps.iter().map(|step| step.id()).collect(),
        proofs: proofs(verdict),
        stacks: verdict.stacks.clone(),
        stack_evident: verdict.stack_evident,
        evident_by: verdict.evident_by.iter().map(|id| id.id()).collect(),
        unseen: verdict.unseen.iter().map(|id| words.unseen(*id)).collect(),
    }
}

fn proofs(verdict: &Verdict) -> Vec<(&'static str, &'static str, &'static Proof)> {
    let Some(first) = verdict.ranked.first() else {
        return Vec::new();
    };
    let steps = verdict.next_steps.iter();
    let steps = steps.filter_map(|id| Some(("step", id.id(), id.proof(first.cause)?)));
    let dead_ends = verdict.dead_ends.iter();
    let dead_ends = dead_ends.filter_map(|id| Some(("dead_end", id.id(), id.proof(first.cause)?)));
    steps.chain(dead_ends).collect()
}

fn ranked_part(ranked: &Ranked) -> RankedPart {
    RankedPart {
        cause: ranked.cause.id(),
        confidence: ranked.confidence,
        excluded_by: ranked.excluded_by.map(|id| id.id()),
    }
}

fn sent_part(sent: &SentCode) -> SentPart {
    SentPart {
        code: sent.code,
        known_from: known_from(sent),
        browser_version: sent.browser_version.clone(),
    }
}

/// The word for how a code is known, as it stands in reports.
pub fn known_from(sent: &SentCode) -> &'static str {
    match sent.known_from {
        wswhy_diagnosis::KnownFrom::Observed => "observed",
        wswhy_diagnosis::KnownFrom::BrowserRule => "browser-rule",
    }
}

/// Arguments without what looks like a secret.
pub fn redacted(args: &Args) -> Args {
    args.iter()
        .map(|(name, arg)| {
            let arg = match arg {
                Arg::Text(text) => Arg::Text(redact::text(text)),
                Arg::Place {
                    function,
                    url,
                    line,
                    column,
                } => Arg::Place {
                    function: redact::text(function),
                    url: redact::url(url),
                    line: *line,
                    column: *column,
                },
                other => other.clone(),
            };
            (*name, arg)
        })
        .collect()
}

fn handshake_part(connection: &Connection) -> Option<HandshakePart> {
    let log = connection.log.as_ref()?;
    Some(HandshakePart {
        status: log.status,
        request_headers: headers(&log.request_headers),
        response_headers: headers(&log.response_headers),
    })
}

fn headers(headers: &[Header]) -> Vec<Header> {
    headers
        .iter()
        .filter_map(|header| {
            Some(Header {
                name: header.name.clone(),
                value: redact::header(&header.name, &header.value)?,
            })
        })
        .collect()
}

fn messages(capture: &dyn Capture, connection: &Connection) -> Vec<MessagePart> {
    let all = &connection.messages;
    let first = all.len().saturating_sub(MAX_MESSAGES);
    let last = (first..all.len()).filter_map(|index| all.get(index));
    last.map(|message| {
        let payload = message.payload.and_then(|at| capture.payload(at));
        let long = payload.is_some_and(|payload| payload.len() > MAX_PAYLOAD);
        MessagePart {
            when: iso(message.at),
            direction: direction_word(message.direction),
            opcode: kind_word(message.kind),
            size: message.size,
            payload: payload.map(|payload| match message.kind {
                Kind::Text => {
                    let head = payload.get(..MAX_PAYLOAD).unwrap_or(payload);
                    redact::text(&String::from_utf8_lossy(head))
                }
                Kind::Binary => show::hex(payload, MAX_PAYLOAD),
            }),
            cut: message.cut || long,
        }
    })
    .collect()
}

/// The word for a direction, as filters and reports have it.
pub fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::Sent => "sent",
        Direction::Received => "received",
    }
}

/// The word for a kind, as filters and reports have it.
pub fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Binary => "binary",
    }
}

/// The browser's name for a file, without what a file system might refuse.
pub fn file_name(context: &Context, extension: &str) -> String {
    let since = context.since.map(iso).unwrap_or_default();
    let stamp: String = since
        .chars()
        .filter(char::is_ascii_digit)
        .take(14)
        .collect();
    format!("wswhy-{stamp}.{extension}")
}
