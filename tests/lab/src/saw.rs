//! What the server saw: one [`Record`] for each connection, kept by token until somebody asks.

use crate::http::Head;
use serde_json::{Map, Value, json};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use wswhy_wire::{Decoder, Opcode, Options, Side};

/// How many bytes of each direction are kept for one connection; what comes after is counted only.
const KEPT_BYTES: usize = 256 * 1024;
/// How many frames of each direction are listed for one connection.
const LISTED_FRAMES: usize = 1000;
/// How much of a payload is shown, in bytes of hex and in characters of text.
const SHOWN_HEX: usize = 64;
const SHOWN_TEXT: usize = 200;
/// How many connections one token may have.
const MAX_CONNECTIONS: usize = 4096;

/// Milliseconds since 1970, with fraction.
#[must_use]
pub fn epoch_ms() -> f64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0.0, |d| d.as_secs_f64() * 1000.0)
}

/// Takes a lock whose holder may have panicked: the log is still worth reading.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One direction after the handshake, and when its bytes came.
#[derive(Debug)]
pub struct Flow {
    side: Side,
    decoder: Decoder,
    kept: usize,
    not_kept: usize,
    /// (offset of the end of a piece, epoch milliseconds), ascending.
    marks: Vec<(u64, f64)>,
}

impl Flow {
    fn new(side: Side) -> Self {
        let decoder = Decoder::new(Options::new().sender(side));
        Self {
            side,
            decoder,
            kept: 0,
            not_kept: 0,
            marks: Vec::new(),
        }
    }

    fn push(&mut self, piece: &[u8]) {
        if piece.is_empty() {
            return;
        }
        let (kept, not_kept) =
            piece.split_at(KEPT_BYTES.saturating_sub(self.kept).min(piece.len()));
        self.kept += kept.len();
        self.not_kept += not_kept.len();
        if !kept.is_empty() {
            self.decoder.feed(kept);
            self.marks.push((self.kept as u64, epoch_ms()));
        }
    }

    /// How many whole data messages have come.
    #[must_use]
    pub fn messages(&self) -> usize {
        self.decoder.decoded().messages().len()
    }

    /// The payload of the first whole Close frame.
    #[must_use]
    pub fn close_payload(&self) -> Option<&[u8]> {
        let decoded = self.decoder.decoded();
        let close = decoded
            .frames()
            .find(|f| f.complete() && f.opcode() == Opcode::CLOSE)?;
        Some(decoded.payload(&close))
    }

    fn arrived(&self, offset: u64) -> Option<f64> {
        self.marks
            .iter()
            .find(|(end, _)| *end >= offset)
            .or(self.marks.last())
            .map(|(_, at)| *at)
    }

    fn frames(&self, out: &mut Vec<(f64, Value)>) {
        let decoded = self.decoder.decoded();
        for frame in decoded.frames().take(LISTED_FRAMES) {
            let at = self.arrived(frame.span().end).unwrap_or_default();
            let payload = decoded.payload(&frame);
            let rsv = [(frame.rsv1(), 4), (frame.rsv2(), 2), (frame.rsv3(), 1)];
            let mut json = json!({
                "from": self.side.as_str(), "at": at, "fin": frame.fin(),
                "rsv": rsv.iter().filter(|(on, _)| *on).map(|(_, bit)| bit).sum::<u8>(),
                "opcode": frame.opcode().value(), "masked": frame.masked(), "len": frame.payload_len(),
                "complete": frame.complete(),
                "hex": payload.iter().take(SHOWN_HEX).map(|b| format!("{b:02x}")).collect::<String>(),
            });
            if frame.opcode() == Opcode::CLOSE {
                json["code"] = status(payload).map_or(Value::Null, Value::from);
                json["text"] = reason(payload).unwrap_or_default().into();
            } else if let Ok(text) = std::str::from_utf8(payload) {
                json["text"] = text.chars().take(SHOWN_TEXT).collect::<String>().into();
            }
            out.push((at, json));
        }
    }
}

/// The status code in a Close payload.
#[must_use]
pub fn status(payload: &[u8]) -> Option<u16> {
    payload.first_chunk().map(|code| u16::from_be_bytes(*code))
}

fn reason(payload: &[u8]) -> Option<String> {
    payload
        .get(2..)
        .map(|reason| String::from_utf8_lossy(reason).into_owned())
}

/// How a TCP connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With FIN.
    Fin,
    /// With RST.
    Rst,
}

/// What the server saw of one connection.
#[derive(Debug)]
pub struct Record {
    n: usize,
    scenario: String,
    head: Option<Head>,
    /// Whether the handshake was answered with 101.
    pub accepted: bool,
    opened_at: f64,
    /// What the client sent after the handshake.
    pub client: Flow,
    /// What the server sent after the handshake.
    pub server: Flow,
    end: Option<(End, Side)>,
    ended_at: Option<f64>,
}

impl Record {
    /// Notes how the connection ended, and who began it; the first note counts, but a reset outweighs a FIN.
    pub fn end(&mut self, end: End, by: Side) {
        match self.end {
            None => self.end = Some((end, by)),
            Some((End::Fin, first)) if end == End::Rst => self.end = Some((End::Rst, first)),
            Some(_) => {}
        }
    }

    /// Notes bytes that came or went.
    pub fn bytes(&mut self, from: Side, piece: &[u8]) {
        match from {
            Side::Client => self.client.push(piece),
            Side::Server => self.server.push(piece),
        }
    }

    fn to_json(&self) -> Value {
        let close = self.client.close_payload();
        let mut frames = Vec::new();
        self.client.frames(&mut frames);
        self.server.frames(&mut frames);
        frames.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let mut json = Map::new();
        json.insert("n".into(), self.n.into());
        json.insert("scenario".into(), self.scenario.as_str().into());
        json.insert(
            "key".into(),
            self.head
                .as_ref()
                .and_then(|h| h.header("Sec-WebSocket-Key"))
                .into(),
        );
        json.insert(
            "request".into(),
            self.head.as_ref().map_or(Value::Null, Head::to_json),
        );
        json.insert("accepted".into(), self.accepted.into());
        json.insert("close_received".into(), close.is_some().into());
        json.insert("code".into(), close.and_then(status).into());
        json.insert("reason".into(), close.and_then(reason).into());
        let ended = match self.end.filter(|_| self.ended_at.is_some()) {
            None => "open",
            Some((End::Fin, _)) => "fin",
            Some((End::Rst, _)) => "rst",
        };
        json.insert("ended".into(), ended.into());
        json.insert(
            "ended_by".into(),
            self.end.map(|(_, by)| by.as_str()).into(),
        );
        json.insert(
            "sent_close".into(),
            self.server.close_payload().and_then(status).into(),
        );
        json.insert("opened_at".into(), self.opened_at.into());
        json.insert("ended_at".into(), self.ended_at.into());
        json.insert(
            "bytes_not_kept".into(),
            (self.client.not_kept + self.server.not_kept).into(),
        );
        json.insert(
            "frames".into(),
            frames.into_iter().map(|(_, frame)| frame).collect(),
        );
        Value::Object(json)
    }
}

/// All connections of one token.
#[derive(Debug, Default)]
pub struct Log {
    records: Mutex<Vec<Record>>,
    changed: Condvar,
}

impl Log {
    /// Notes a new connection and gives its number; `None` when the token has had too many.
    pub fn open(&self, head: Head, scenario: impl FnOnce(usize) -> String) -> Option<usize> {
        let mut records = lock(&self.records);
        let n = records.len();
        if n >= MAX_CONNECTIONS {
            return None;
        }
        records.push(Record {
            n,
            scenario: scenario(n),
            head: Some(head),
            accepted: false,
            opened_at: epoch_ms(),
            client: Flow::new(Side::Client),
            server: Flow::new(Side::Server),
            end: None,
            ended_at: None,
        });
        Some(n)
    }

    /// Reads or changes the nth record; `None` if there is none.
    pub fn with<T>(&self, n: usize, act: impl FnOnce(&mut Record) -> T) -> Option<T> {
        lock(&self.records).get_mut(n).map(act)
    }

    /// Notes that the nth connection is over.
    pub fn over(&self, n: usize) {
        self.with(n, |record| record.ended_at = Some(epoch_ms()));
        self.changed.notify_all();
    }

    /// Waits until `connections` have come and all have ended, at most so long, then says what was seen.
    #[must_use]
    pub fn wait(&self, connections: usize, bound: Duration) -> Value {
        let deadline = Instant::now() + bound;
        let mut records = lock(&self.records);
        while records.len() < connections || records.iter().any(|record| record.ended_at.is_none())
        {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            records = self
                .changed
                .wait_timeout(records, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        records.iter().map(Record::to_json).collect()
    }
}
