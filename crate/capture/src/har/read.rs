//! A HAR file into a transcript.

use std::collections::BTreeSet;
use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeSeed;
use serde_json::Value;
use serde_json::value::RawValue;

use super::ours::{CREATOR, OurEntry, OurLog, Read, VERSION, member};
use super::tree::{Items, Outline, outline};
use super::{entry, gzip};
use crate::live::PAYLOAD_LIMIT;
use crate::messages::{PayloadRef, PayloadStore};
use crate::transcript::{
    Connection, ConnectionId, Exporter, Join, LogSide, Millis, Place, Source, Transcript, Trouble,
};

/// Bytes of a file that are read at most, inflated where it is gzipped.
pub const MAX_FILE: u64 = 512 << 20;

/// Sockets that are read from a file.
const MAX_SOCKETS: usize = 10_000;
/// Places that are named of those that are wrong.
const MAX_NAMED: usize = 40;

/// What is said of a private member that is not as this version writes it.
const NOT_OURS: &str = "what this version of wswhy writes there; it is passed over";

/// What a HAR file holds.
#[derive(Debug)]
pub struct Opened {
    /// A connection for each entry that is a WebSocket. What could not be read is in [`troubles`](crate::Context::troubles).
    pub transcript: Transcript,
    /// Payloads of the messages.
    pub payloads: PayloadStore,
    /// Who wrote the file (`log.creator`).
    pub creator: Option<Exporter>,
    /// Entries that are no WebSockets.
    pub other_entries: usize,
    /// Whether the file breaks off; the whole entries before that are here.
    pub cut: bool,
}

impl Opened {
    /// A message's payload, unless there is none or it was given up for memory.
    pub fn payload(&self, at: PayloadRef) -> Option<&[u8]> {
        self.payloads.get(at)
    }
}

/// Why a file is no HAR file, or none that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotHar {
    /// Where in the file.
    pub place: String,
    /// What was expected there.
    pub expected: String,
}

impl fmt::Display for NotHar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}", self.place, self.expected)
    }
}

impl std::error::Error for NotHar {}

/// Reads a HAR file, also a gzipped one. `now` is when it is opened.
///
/// # Errors
///
/// When nothing can be read: it is too large, no JSON, has no list `log.entries`, or its compression is damaged. Wrong
/// members, wrong entries and a file that breaks off are no errors but troubles of the transcript, and the rest is read.
///
/// ```
/// use wswhy_capture::{Millis, har};
///
/// let file = br#"{"log": {"creator": {"name": "Firefox", "version": "153.0"}, "entries": [
///     {"startedDateTime": "2026-11-24T15:00:00.250+01:00", "request": {"url": "wss://example.com/", "headers": []},
///      "response": {"status": 403, "headers": []}}]}}"#;
/// let opened = har::read(file, Millis(0.0)).unwrap();
/// let log = opened.transcript.connections[0].log.as_ref().unwrap();
/// assert_eq!(log.status, Some(403));
/// assert!(har::read(b"GIF89a", Millis(0.0)).is_err());
/// ```
pub fn read(bytes: &[u8], now: Millis) -> Result<Opened, NotHar> {
    let too_large = NotHar {
        place: "the file".to_owned(),
        expected: "at most 512 MiB".to_owned(),
    };
    if bytes.len() as u64 > MAX_FILE {
        return Err(too_large);
    }
    let bytes = gzip::inflated(bytes, MAX_FILE)?;
    let (text, broken) = utf8(&bytes);
    let mut parts = Outline::default();
    let whole = outline(text, &mut parts);
    let mut reader = Reader::new(text, now);
    let Some(entries) = parts.entries.take() else {
        let (place, found) = match &whole {
            Err(error) => (
                format!("line {}, column {}", error.line(), error.column()),
                expected(error),
            ),
            Ok(()) => ("log".to_owned(), "a list `entries`".to_owned()),
        };
        return Err(NotHar {
            place,
            expected: format!("{found} (a HAR file is JSON with the list `log.entries`)"),
        });
    };
    reader.head(&parts);
    for (index, raw) in entries.iter().enumerate() {
        reader.entry(index + 1, raw);
    }
    if let Err(error) = &whole {
        let after = format!(
            "after entry {}, line {}, column {}",
            entries.len(),
            error.line(),
            error.column()
        );
        let at_end = {
            let last_line = text.rsplit('\n').next().unwrap_or_default();
            let lines = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
            error.line() == lines && error.column() >= last_line.len()
        };
        let what = match (broken, error.is_eof() || at_end) {
            (true, true) => "UTF-8 text".to_owned(),
            (false, true) => "the rest of the file, which breaks off here".to_owned(),
            _ => expected(error),
        };
        reader.trouble(after, what);
    }
    Ok(reader.finish(whole.is_err()))
}

/// The text, as far as it is UTF-8, without a byte order mark, and whether something else follows.
fn utf8(bytes: &[u8]) -> (&str, bool) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let text = std::str::from_utf8(valid).unwrap_or_default();
            (text, error.error_len().is_some())
        }
    }
}

/// What was expected, in the words of the JSON reader without its place.
fn expected(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let said = match said.rfind(" at line ") {
        Some(end) => said.get(..end).unwrap_or_default(),
        None => &said,
    };
    let found = said
        .strip_prefix("invalid type: ")
        .or_else(|| said.strip_prefix("invalid value: "));
    match found.and_then(|found| found.split_once(", expected ")) {
        Some((found, expected)) => format!("{}, found {found}", plain(expected)),
        None => said.strip_prefix("expected ").unwrap_or(said).to_owned(),
    }
}

/// The reader's words for Rust's types in plain ones.
fn plain(expected: &str) -> &str {
    match expected {
        "f64" => "a number",
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65535",
        "u32" | "u64" | "usize" => "a whole number",
        "a sequence" => "a list",
        _ if expected.starts_with("struct ") => "an object",
        _ => expected,
    }
}

/// Where in a file something stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// Number of the entry; 0 for the log itself.
    pub entry: usize,
    /// Number of the message; 0 for the entry itself.
    pub message: usize,
    /// The member; may be empty.
    pub member: &'static str,
}

impl Spot {
    pub const fn of(self, member: &'static str) -> Self {
        Self { member, ..self }
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut comma = "";
        if self.entry > 0 {
            write!(f, "entry {}", self.entry)?;
            comma = ", ";
        }
        if self.message > 0 {
            write!(f, ", message {}", self.message)?;
        }
        if !self.member.is_empty() {
            write!(f, "{comma}{}", self.member)?;
        }
        Ok(())
    }
}

/// A file that is being read.
pub(super) struct Reader<'t> {
    text: &'t str,
    now: Millis,
    pub transcript: Transcript,
    pub payloads: PayloadStore,
    pub creator: Option<Exporter>,
    troubles: Vec<Trouble>,
    unnamed: usize,
    pub messages: usize,
    other_entries: usize,
    /// Whether our own members are there and known.
    ours: bool,
    ids: BTreeSet<u32>,
    /// The last moment that the file knows of.
    pub last: Option<Millis>,
    /// Connections whose log side was read from standard members alone.
    foreign: Vec<usize>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, now: Millis) -> Self {
        Self {
            text,
            now,
            transcript: Transcript::default(),
            payloads: PayloadStore::new(PAYLOAD_LIMIT),
            creator: None,
            troubles: Vec::new(),
            unnamed: 0,
            messages: 0,
            other_entries: 0,
            ours: false,
            ids: BTreeSet::new(),
            last: None,
            foreign: Vec::new(),
        }
    }

    /// Who wrote the file, and what it says of itself.
    fn head(&mut self, parts: &Outline<'t>) {
        let spot = Spot {
            entry: 0,
            message: 0,
            member: "log.creator",
        };
        self.creator = self.part(parts.creator, spot);
        let browser: Option<Exporter> = self.part(parts.browser, spot.of("log.browser"));
        let ours = self.creator.as_ref().is_some_and(|c| c.name == CREATOR);
        let spot = spot.of("log._wswhy");
        let raw = parts.ours.filter(|_| ours);
        if let Some(tree) = self.part::<Value>(raw, spot) {
            let version = member(&tree, "version");
            let log = OurLog::read(&tree).filter(|_| version == Some(VERSION));
            if let Some(OurLog { context, .. }) = log {
                self.transcript.context = context;
                self.ours = true;
                return;
            }
            self.trouble(
                spot.to_string(),
                match version {
                    Some(version) if version != VERSION => {
                        format!("version {VERSION}, found {version}: a later wswhy wrote this file")
                    }
                    _ => NOT_OURS.to_owned(),
                },
            );
        }
        self.transcript.context.exporter = Some(self.creator.clone().unwrap_or_default());
        self.transcript.context.browser = browser
            .map(|browser| [browser.name, browser.version].join(" "))
            .filter(|browser| browser != " ");
    }

    /// One entry of the list.
    fn entry(&mut self, number: usize, raw: &'t RawValue) {
        let spot = Spot {
            entry: number,
            message: 0,
            member: "",
        };
        let Some(parts) = self.part::<entry::Parts<'t>>(Some(raw), spot) else {
            return;
        };
        let named = (self.troubles.len(), self.unnamed);
        let Some(head) = entry::head(self, &parts, spot) else {
            // What is wrong in an entry of another kind is not our business.
            self.troubles.truncate(named.0);
            self.unnamed = named.1;
            self.other_entries += 1;
            return;
        };
        if self.transcript.connections.len() == MAX_SOCKETS {
            self.trouble(
                "entries".to_owned(),
                format!("at most {MAX_SOCKETS} WebSockets"),
            );
            return;
        }
        let spot_of_ours = spot.of("_wswhy");
        let tree: Option<Value> = self.part(parts.ours.filter(|_| self.ours), spot_of_ours);
        let ours = tree.as_ref().and_then(OurEntry::read);
        if tree.is_some() && ours.is_none() {
            self.trouble(spot_of_ours.to_string(), NOT_OURS.to_owned());
        }
        let url = head.request.url.clone();
        let rows = entry::rows(
            self,
            parts.messages,
            spot,
            head.started_at(),
            ours.is_some(),
        );
        let connection = match ours {
            Some(ours) => Connection {
                id: self.id(ours.id.0),
                url,
                log: ours.log.map(|side| LogSide {
                    request_headers: head.request.headers.clone(),
                    response_headers: head.response.headers.clone(),
                    stack: head.stack(),
                    ..side
                }),
                page: ours.page,
                bytes: None,
                join: ours.join,
                place: ours.place,
                gone: ours.gone,
                messages: rows.messages,
                messages_from: ours.messages_from,
            },
            None => {
                let (side, messages) = entry::side(self, &parts, &head, rows, spot);
                if self.transcript.context.browser.is_none() {
                    self.transcript.context.browser =
                        side.request_header("user-agent").and_then(entry::browser);
                }
                self.foreign.push(self.transcript.connections.len());
                Connection {
                    id: self.id(number as u32),
                    url,
                    log: Some(side),
                    page: None,
                    bytes: None,
                    join: Join::Alone,
                    place: Place::Unknown,
                    gone: None,
                    messages,
                    messages_from: Source::Har,
                }
            }
        };
        self.transcript.connections.push(connection);
    }

    /// The wanted id, or one that is free where it is taken.
    fn id(&mut self, wanted: u32) -> ConnectionId {
        let mut id = wanted;
        while !self.ids.insert(id) {
            id = self.ids.last().map_or(0, |last| last.wrapping_add(1));
            if self.ids.contains(&id) {
                id = (0..).find(|id| !self.ids.contains(id)).unwrap_or(id);
            }
        }
        ConnectionId(id)
    }

    fn finish(mut self, cut: bool) -> Opened {
        // The file was saved after the last thing that it knows; when is not in it.
        let read_at = self.last.unwrap_or(self.now);
        for &index in &self.foreign {
            let connection = self.transcript.connections.get_mut(index);
            if let Some(side) = connection.and_then(|connection| connection.log.as_mut()) {
                side.read_at = Some(read_at);
            }
        }
        let context = &mut self.transcript.context;
        for trouble in self.troubles {
            context.add_trouble(trouble);
        }
        if self.unnamed > 0 {
            context.add_trouble(Trouble {
                at: self.now,
                source: Source::Har,
                place: format!("{} more places", self.unnamed),
                expected: "something else".to_owned(),
            });
        }
        context.evicted_bytes = context
            .evicted_bytes
            .saturating_add(self.payloads.evicted());
        Opened {
            transcript: self.transcript,
            payloads: self.payloads,
            creator: self.creator,
            other_entries: self.other_entries,
            cut,
        }
    }

    /// Names what is wrong.
    pub fn trouble(&mut self, place: String, expected: String) {
        if self.troubles.len() < MAX_NAMED {
            self.troubles.push(Trouble {
                at: self.now,
                source: Source::Har,
                place,
                expected,
            });
        } else {
            self.unnamed += 1;
        }
    }

    /// Names that something else stands at `raw` than was expected.
    pub fn wrong(&mut self, raw: &RawValue, spot: Spot, expected: impl Into<String>) {
        self.wrong_at(raw, 1, 1, spot, expected.into());
    }

    /// A part of the file, read into its type; what is wrong with it is named. Nothing where it is missing or `null`.
    pub fn part<T: Deserialize<'t>>(&mut self, raw: Option<&'t RawValue>, spot: Spot) -> Option<T> {
        let raw = raw?;
        match serde_json::from_str(raw.get()) {
            Ok(part) => Some(part),
            Err(error) => {
                self.wrong_at(raw, error.line(), error.column(), spot, expected(&error));
                None
            }
        }
    }

    /// The items of a list, one by one.
    pub fn items(
        &mut self,
        raw: &'t RawValue,
        spot: Spot,
        mut item: impl FnMut(&mut Self, &'t RawValue),
    ) {
        let mut json = serde_json::Deserializer::from_str(raw.get());
        if let Err(error) = Items(|raw| item(self, raw)).deserialize(&mut json) {
            self.wrong_at(raw, error.line(), error.column(), spot, expected(&error));
        }
    }

    /// `line` and `column` count within `raw`, from 1.
    fn wrong_at(
        &mut self,
        raw: &RawValue,
        line: usize,
        column: usize,
        spot: Spot,
        expected: String,
    ) {
        if self.troubles.len() >= MAX_NAMED {
            self.unnamed += 1;
            return;
        }
        // `raw` is a slice of the text, so its place is a difference of addresses.
        let start = (raw.get().as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let before = self.text.get(..start).unwrap_or_default();
        let lines = before.bytes().filter(|byte| *byte == b'\n').count();
        let in_line = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
        let column = if line > 1 { column } else { column + in_line };
        let place = format!("{spot}, line {}, column {column}", lines + line);
        self.trouble(place, expected);
    }
}
