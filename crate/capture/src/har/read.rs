//! A HAR file into a transcript.

use std::fmt;

use super::fill::{Blank, Fill};
use super::json::{Fail, Fault, List, Object, Raw};
use super::ours::{CREATOR, OurEntry, OurLog, VERSION};
use super::outline::{Outline, outline};
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
/// Characters of a value that is named as wrong.
const MAX_FOUND: usize = 60;

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
        let (place, expected) = match whole {
            Err(fault) => (position(text, fault.at), expected(&fault)),
            Ok(()) => ("log".to_owned(), "a list `entries`".to_owned()),
        };
        return Err(NotHar {
            place,
            expected: expected + " (a HAR file is JSON with the list `log.entries`)",
        });
    };
    reader.head(&parts);
    for (index, raw) in entries.iter().enumerate() {
        reader.entry(index + 1, *raw);
    }
    let cut = whole.is_err();
    if let Err(fault) = whole {
        let expected = match (fault.at.is_empty(), broken) {
            (true, true) => "UTF-8 text".to_owned(),
            (true, false) => "the rest of the file, which breaks off here".to_owned(),
            _ => expected(&fault),
        };
        let place = format!("after entry {}", entries.len());
        reader.name(place, Some(fault.at), expected);
    }
    Ok(reader.finish(cut))
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

/// What was expected, and what stands there.
fn expected(fault: &Fault<'_>) -> String {
    let Fault { at, expected, .. } = *fault;
    if !fault.is_value {
        return expected.to_owned();
    }
    let (kind, text, end) = match at.as_bytes().first() {
        Some(b'{') => ("an object", "", ""),
        Some(b'[') => ("a list", "", ""),
        Some(b'"') => ("string ", at, ""),
        Some(b'-' | b'0'..=b'9') if !at.contains(['.', 'e', 'E']) => ("integer `", at, "`"),
        _ => ("`", at, "`"),
    };
    // Enough to find it by.
    let shown = text
        .char_indices()
        .nth(MAX_FOUND)
        .map_or(text.len(), |(end, _)| end);
    let shown = text.get(..shown).unwrap_or_default();
    joined(&[expected, ", found ", kind, shown, end])
}

/// All of it as one: `concat` is six times as large.
fn joined(parts: &[&str]) -> String {
    let mut all = String::new();
    for part in parts {
        all.push_str(part);
    }
    all
}

/// The line and the column of a part of the text.
fn position(text: &str, part: &str) -> String {
    // It is a slice of the text, so its place is a difference of addresses.
    let start = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    let before = text.get(..start).unwrap_or_default();
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let in_line = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
    // Behind the last character there is none to point to.
    let column = in_line + usize::from(!part.is_empty());
    format!("line {line}, column {column}")
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

impl Spot {
    fn words(self) -> String {
        let mut words = String::new();
        for (what, number) in [("entry ", self.entry), (", message ", self.message)] {
            if number > 0 {
                words += what;
                words += &number.to_string();
            }
        }
        if !self.member.is_empty() {
            if self.entry > 0 {
                words += ", ";
            }
            words += self.member;
        }
        words
    }
}

/// A place that is wrong. Lines are counted only for those that are named in the end.
struct Wrong<'t> {
    place: String,
    at: Option<&'t str>,
    expected: String,
}

/// A file that is being read.
pub(super) struct Reader<'t> {
    text: &'t str,
    now: Millis,
    pub transcript: Transcript,
    pub payloads: PayloadStore,
    pub creator: Option<Exporter>,
    wrong: Vec<Wrong<'t>>,
    unnamed: usize,
    pub messages: usize,
    other_entries: usize,
    /// Whether our own members are there and known.
    ours: bool,
    /// Sorted.
    ids: Vec<u32>,
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
            wrong: Vec::new(),
            unnamed: 0,
            messages: 0,
            other_entries: 0,
            ours: false,
            ids: Vec::new(),
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
        let browser = self.part::<Exporter>(parts.browser, spot.of("log.browser"));
        let ours = self.creator.as_ref().is_some_and(|c| c.name == CREATOR);
        let spot = spot.of("log._wswhy");
        if let Some(raw) = parts.ours.filter(|_| ours) {
            let mut log = OurLog::blank();
            let whole = log.fill(raw).is_ok();
            if whole && log.version == VERSION {
                self.transcript.context = log.context;
                self.ours = true;
                return;
            }
            let expected = match log.version {
                // It is the first member that is read.
                0 | VERSION => NOT_OURS.to_owned(),
                version => {
                    format!("version {VERSION}, found {version}: a later wswhy wrote this file")
                }
            };
            self.trouble(spot, None, expected);
        }
        self.transcript.context.exporter = Some(self.creator.clone().unwrap_or_default());
        self.transcript.context.browser = browser
            .map(|browser| joined(&[&browser.name, " ", &browser.version]))
            .filter(|browser| browser != " ");
    }

    /// One entry of the list.
    fn entry(&mut self, number: usize, raw: Raw<'t>) {
        let spot = Spot {
            entry: number,
            message: 0,
            member: "",
        };
        let Some(parts) = self.object(Some(raw), spot) else {
            return;
        };
        let named = (self.wrong.len(), self.unnamed);
        let Some(head) = entry::head(self, &parts, spot) else {
            // What is wrong in an entry of another kind is not our business.
            self.wrong.truncate(named.0);
            self.unnamed = named.1;
            self.other_entries += 1;
            return;
        };
        if self.transcript.connections.len() == MAX_SOCKETS {
            let spot = Spot {
                entry: 0,
                ..spot.of("entries")
            };
            return self.trouble(spot, None, format!("at most {MAX_SOCKETS} WebSockets"));
        }
        let spot_of_ours = spot.of("_wswhy");
        let raw = parts.get("_wswhy").filter(|_| self.ours);
        let ours = raw.and_then(|raw| {
            let mut ours = OurEntry::blank();
            ours.fill(raw).is_ok().then_some(ours)
        });
        if raw.is_some() && ours.is_none() {
            self.trouble(spot_of_ours, None, NOT_OURS.to_owned());
        }
        let url = head.request.url.clone();
        let rows = entry::rows(
            self,
            parts.get("_webSocketMessages"),
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
        let place = self.ids.binary_search(&id).map_err(|free| {
            self.ids.insert(free, id);
        });
        if place.is_ok() {
            // Behind the last one; where that is the last there is, in the first gap.
            let next = self.ids.last().and_then(|last| last.checked_add(1));
            let gap = (0..).zip(&self.ids).position(|(n, id)| n != *id);
            let place = next.map_or(gap.unwrap_or_default(), |_| self.ids.len());
            id = next.unwrap_or(place as u32);
            self.ids.insert(place, id);
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
        for wrong in self.wrong {
            let place = match wrong.at {
                Some(at) => joined(&[&wrong.place, ", ", &position(self.text, at)]),
                None => wrong.place,
            };
            context.add_trouble(Trouble {
                at: self.now,
                source: Source::Har,
                place,
                expected: wrong.expected,
            });
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

    fn name(&mut self, place: String, at: Option<&'t str>, expected: String) {
        if self.wrong.len() < MAX_NAMED {
            self.wrong.push(Wrong {
                place,
                at,
                expected,
            });
        } else {
            self.unnamed += 1;
        }
    }

    /// Names what is wrong.
    pub fn trouble(&mut self, spot: Spot, at: Option<&'t str>, expected: String) {
        self.name(spot.words(), at, expected);
    }

    /// Names that something else stands at `raw` than was expected.
    pub fn wrong(&mut self, raw: Raw<'t>, spot: Spot, expected: &str) {
        self.trouble(spot, Some(raw.get()), expected.to_owned());
    }

    /// Reads a part of the file into its place and names what is wrong with it. `false` where it is missing, or wrong.
    pub fn fill(&mut self, raw: Option<Raw<'t>>, into: &mut dyn Fill, spot: Spot) -> bool {
        self.ok(raw.map(|raw| into.fill(raw)), spot).is_some()
    }

    /// A part of the file.
    pub fn part<T: Blank>(&mut self, raw: Option<Raw<'t>>, spot: Spot) -> Option<T> {
        let mut part = T::blank();
        self.fill(raw, &mut part, spot).then_some(part)
    }

    pub fn object(&mut self, raw: Option<Raw<'t>>, spot: Spot) -> Option<Object<'t>> {
        self.ok(raw.map(Raw::object), spot)
    }

    pub fn list(&mut self, raw: Option<Raw<'t>>, spot: Spot) -> Option<List<'t>> {
        self.ok(raw.map(Raw::list), spot)
    }

    fn ok<T>(&mut self, read: Option<Result<T, Fail<'t>>>, spot: Spot) -> Option<T> {
        match read? {
            Ok(part) => Some(part),
            Err(fault) => {
                self.trouble(spot, Some(fault.at), expected(&fault));
                None
            }
        }
    }
}
