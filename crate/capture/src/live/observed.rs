//! A socket as one source saw it.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::live::{add, off_at};
use crate::log::{Entry, Row, RowContent};
use crate::messages::{Direction, Kind, Message, Messages, PayloadStore};
use crate::transcript::{ConnectionId, ErrorRow, Gone, LogSide, Millis, PageSide};

/// A socket of the network log.
#[derive(Debug)]
pub(super) struct LogSocket {
    pub id: ConnectionId,
    pub shown_as: ConnectionId,
    pub url: String,
    pub side: LogSide,
    pub first_read: Millis,
    /// The log's own time of its first row, in its own clock.
    first_row: Option<f64>,
    /// Rows that were read.
    pub rows: usize,
    pub messages: Messages,
    /// Whether its messages are kept here, or the page's stand for them.
    keeps: bool,
    pub prints: Prints,
    pub gone: Option<Gone>,
    pub hidden: bool,
    /// Made while recording was off.
    pub paused: bool,
    /// Joined, and both sides are over.
    pub settled: bool,
    /// Joined beyond doubt: not compared any more.
    pub for_good: bool,
}

impl LogSocket {
    pub fn new(id: ConnectionId, entry: &Entry, at: Millis, paused: bool) -> Self {
        Self {
            id,
            shown_as: id,
            url: entry.request.url.clone(),
            side: LogSide::default(),
            first_read: at,
            first_row: None,
            rows: 0,
            messages: Messages::default(),
            keeps: true,
            prints: Prints::default(),
            gone: None,
            hidden: paused,
            paused,
            settled: false,
            for_good: false,
        }
    }

    /// Whether the entry, whose first row has this time, can be a later reading of this socket.
    pub fn may_be(&self, entry: &Entry, first_row: Option<f64>) -> bool {
        if self.url != entry.request.url {
            return false;
        }
        match (&self.side.key, entry.key()) {
            (Some(ours), theirs) => theirs == Some(ours),
            (None, Some(_)) => !self.over(),
            (None, None) => self.first_row.is_none() || first_row == self.first_row,
        }
    }

    pub fn update(&mut self, entry: &Entry, at: Millis) {
        entry.update(&mut self.side, at);
    }

    pub fn over(&self) -> bool {
        self.side.finished_at.is_some() || self.side.error.is_some()
    }

    pub fn row(
        &mut self,
        row: &Row,
        payloads: &mut PayloadStore,
        pauses: &[(Millis, Option<Millis>)],
    ) {
        self.rows += 1;
        self.first_row = self.first_row.or(Some(row.time));
        let (direction, kind, payload) = match row.content() {
            Some(RowContent::Message {
                direction,
                kind,
                payload,
            }) => (direction, kind, payload.unwrap_or_default()),
            Some(RowContent::Error(text)) => {
                self.side.error.get_or_insert_with(|| ErrorRow {
                    text: text.to_owned(),
                    at: row.at(),
                });
                return;
            }
            None => return,
        };
        let payload = payload.as_ref();
        self.side.message_count += 1;
        // A Blob that was sent has no payload in the log.
        let blob = direction == Direction::Sent && kind == Kind::Binary && payload.is_empty();
        self.prints.add(
            direction,
            kind,
            payload.len() as u64,
            (!blob).then_some(payload),
        );
        let at = row.at().unwrap_or(self.first_read);
        if self.keeps && !off_at(pauses, at) {
            let message = Message {
                at,
                direction,
                kind,
                size: payload.len() as u64,
                cut: false,
                payload: None,
            };
            add(&mut self.messages, payloads, message, Some(payload));
        }
    }

    /// The page's messages stand for the log's.
    pub fn skip_messages(&mut self) {
        if self.keeps {
            self.keeps = false;
            self.messages.clear();
        }
    }

    /// The log's own messages are needed: what was skipped is read again.
    pub fn want_messages(&mut self) {
        if !self.keeps {
            self.keeps = true;
            self.rows = 0;
            self.prints = Prints::default();
            self.side.message_count = 0;
        }
    }
}

/// A socket of the page.
#[derive(Debug)]
pub(super) struct PageSocket {
    pub id: ConnectionId,
    pub shown_as: ConnectionId,
    pub url: String,
    pub side: PageSide,
    pub messages: Messages,
    pub prints: Prints,
    /// Made while recording was off.
    pub paused: bool,
    /// Whether a Blob came or went: its bytes are in the log alone.
    pub blobs: bool,
    /// The entry of the log that it is, where both sides are over.
    pub settled_with: Option<usize>,
    /// Joined beyond doubt: not compared any more.
    pub for_good: bool,
    /// Whether the probe dropped messages that may have been this socket's.
    pub lost: bool,
    pub gone: Option<Gone>,
    pub hidden: bool,
}

/// UTF-16 code units of a URL that the probe keeps (`MAX_TEXT` in `extension/probe.js`); the log has all of it.
const URL_UNITS: usize = 16_384;

impl PageSocket {
    /// Whether the log's URL can be this socket's.
    pub fn may_have(&self, url: &str) -> bool {
        self.url == url
            || url.starts_with(&self.url)
                && self.url.len() >= URL_UNITS
                && self.url.encode_utf16().count() == URL_UNITS
    }

    pub fn over(&self) -> bool {
        self.side.close.is_some() || self.side.threw.is_some()
    }
}

/// Fingerprints of the first messages each way, to tell sockets of one URL apart.
#[derive(Debug, Default)]
pub(super) struct Prints {
    sent: Vec<Print>,
    received: Vec<Print>,
}

/// Messages each way that are compared.
const COMPARED: usize = 16;
/// Bytes of a payload that go into its fingerprint.
const HASHED: usize = 64;

/// Size and hash of a message; `None` where the source does not have it.
#[derive(Clone, Copy, Debug)]
struct Print {
    kind: Kind,
    size: Option<u64>,
    hash: Option<u64>,
}

impl Prints {
    /// Adds a message; without a payload only its size is compared, and not even that when it is 0.
    pub fn add(&mut self, direction: Direction, kind: Kind, size: u64, payload: Option<&[u8]>) {
        let list = match direction {
            Direction::Sent => &mut self.sent,
            Direction::Received => &mut self.received,
        };
        if list.len() == COMPARED {
            return;
        }
        let hash = payload.map(|payload| {
            let mut hasher = DefaultHasher::new();
            payload[..payload.len().min(HASHED)].hash(&mut hasher);
            hasher.finish()
        });
        list.push(Print {
            kind,
            size: (payload.is_some() || size > 0).then_some(size),
            hash,
        });
    }

    /// Whether the page's fingerprints (`self`) can be those of this entry of the log. Without the whole story the
    /// page's first message may be any of the log's.
    pub fn agree(&self, log: &Self, whole: bool) -> bool {
        let same = |a: &[Print], b: &[Print]| a.iter().zip(b).all(|(a, b)| a.same(b));
        let each = |page: &[Print], log: &[Print]| {
            if whole {
                same(page, log)
            } else {
                // Beyond what is compared anything may stand.
                log.len() == COMPARED || (0..=log.len()).any(|from| same(page, &log[from..]))
            }
        };
        each(&self.sent, &log.sent) && each(&self.received, &log.received)
    }
}

impl Print {
    fn same(&self, other: &Self) -> bool {
        fn agree(a: Option<u64>, b: Option<u64>) -> bool {
            a.is_none() || b.is_none() || a == b
        }
        self.kind == other.kind && agree(self.size, other.size) && agree(self.hash, other.hash)
    }
}
