//! The streams of a paste: packets joined, or pieces put together by direction; heads, gaps and TLS in them found.

use wswhy_wire::Side;
use wswhy_wire::handshake::{self, Request, Response, Split};

use super::sides;
use super::{Conversation, Gap, Handshake, Pasted, Run, SideFrom, Stream, Stripped, TlsRecord};
use crate::hex::{Dress, Paste, Piece};
use crate::packets::{Header, Joined, Joiner, Layer, Part, segment};

/// More records are not listed.
const MAX_RECORDS: usize = 10_000;

pub(super) fn of(paste: Paste) -> Pasted {
    let mut stripped = Vec::new();
    let mut conversations = match packets(&paste, &mut stripped) {
        Some(joined) => joined
            .into_iter()
            .map(|joined| conversation(&paste, joined, &mut stripped))
            .collect(),
        None => vec![Conversation {
            streams: sides::streams(&paste),
            ..Conversation::default()
        }],
    };
    if conversations.is_empty() {
        conversations.push(Conversation {
            streams: vec![Stream::default()],
            ..Conversation::default()
        });
    }
    for conversation in &mut conversations {
        finish(conversation);
    }
    Pasted {
        paste,
        stripped,
        conversations,
    }
}

/// Without packets and without a look into the handshake: heads are passed over, not read.
pub(super) fn plain(paste: Paste) -> Pasted {
    let mut streams = sides::streams(&paste);
    for stream in &mut streams {
        let head = is_head(&stream.bytes)
            .then(|| stream.bytes.windows(4).position(|end| end == b"\r\n\r\n"));
        let len = stream.bytes.len();
        stream.head = head.map_or(0, |end| end.map_or(len, |end| end + 4));
        stream.frames_end = stream
            .gaps
            .first()
            .map_or(len, |gap| gap.at)
            .max(stream.head);
    }
    Pasted {
        paste,
        stripped: Vec::new(),
        conversations: vec![Conversation {
            streams,
            ..Conversation::default()
        }],
    }
}

/// The packets among the pieces; `None` when there is none.
fn packets(paste: &Paste, stripped: &mut Vec<Stripped>) -> Option<Vec<Joined>> {
    let mut joiner = Joiner::default();
    let mut any = false;
    for (index, piece) in paste.pieces.iter().enumerate() {
        let told = matches!(piece.dress, Dress::Tcpdump | Dress::Wireshark);
        let mut from = 0;
        // Plain hex may hold one packet after the other.
        while let Some(segment) = rest(piece, from).and_then(|rest| segment(rest, told)) {
            any = true;
            strip(stripped, index, from, &segment.headers);
            joiner.take(index, from, &segment);
            from += segment.end;
        }
        let len = piece.bytes.len() - from;
        if len > 0 {
            let what = if from == 0 {
                Layer::Other
            } else {
                Layer::Padding
            };
            stripped.push(Stripped {
                piece: index,
                what,
                from,
                len,
            });
        }
    }
    if !any {
        stripped.clear();
    }
    any.then(|| joiner.finish())
}

fn rest(piece: &Piece, from: usize) -> Option<&[u8]> {
    piece
        .bytes
        .as_slice()
        .get(from..)
        .filter(|rest| !rest.is_empty())
}

fn strip(stripped: &mut Vec<Stripped>, piece: usize, base: usize, headers: &[Header]) {
    stripped.extend(headers.iter().map(|header| Stripped {
        piece,
        what: header.layer,
        from: base + header.from,
        len: header.len,
    }));
}

fn conversation(paste: &Paste, joined: Joined, stripped: &mut Vec<Stripped>) -> Conversation {
    let ends = joined.ends;
    let opened = joined.opened;
    let streams = joined.sent.into_iter().enumerate().map(|(i, sent)| {
        for (piece, from, len) in sent.duplicates {
            let what = Layer::Duplicate;
            stripped.push(Stripped {
                piece,
                what,
                from,
                len,
            });
        }
        let mut stream = Stream {
            fin: sent.fin,
            rst: sent.rst,
            ..Stream::default()
        };
        if opened {
            stream.side = Some(if i == 0 { Side::Client } else { Side::Server });
            stream.side_from = SideFrom::Opened;
        }
        for part in sent.parts {
            match part {
                Part::Bytes { packet, from, len } => stream.add(paste, packet, from, len),
                Part::Gap { missing } => stream.gap(missing),
            }
        }
        stream
    });
    let mut streams: Vec<Stream> = streams.collect();
    if !opened {
        sides::guess(&mut streams);
    }
    Conversation {
        streams,
        ends: Some(ends),
        handshake: None,
    }
}

/// Finds what stands in the streams.
fn finish(conversation: &mut Conversation) {
    let (mut request, mut response) = (None, None);
    for stream in &mut conversation.streams {
        stream.find_head();
        stream.find_tls();
        let first_gap = stream.gaps.first().map_or(stream.bytes.len(), |gap| gap.at);
        stream.frames_end = first_gap.max(stream.head);
        if !stream.tls.is_empty() {
            (stream.head, stream.frames_end) = (0, 0);
        }
        let head = stream
            .bytes
            .get(stream.head_from..stream.head)
            .unwrap_or_default();
        if head.is_empty() {
            continue;
        }
        if head.starts_with(b"HTTP/") {
            let parsed = Response::parse(head);
            // What follows another answer is no WebSocket.
            if parsed.status() != Some(101) {
                stream.frames_end = stream.head;
            }
            response = Some(parsed);
        } else {
            request = Some(Request::parse(head));
        }
    }
    if request.is_some() || response.is_some() {
        conversation.handshake = Some(Handshake {
            outcome: handshake::check(request.as_ref(), response.as_ref()),
            request,
            response,
        });
    }
}

impl Stream {
    /// Appends bytes of a piece.
    pub(super) fn add(&mut self, paste: &Paste, piece: usize, from: usize, len: usize) {
        let bytes = paste.pieces.get(piece).map(|piece| piece.bytes.as_slice());
        let Some(bytes) = bytes
            .and_then(|bytes| bytes.get(from..from + len))
            .filter(|bytes| !bytes.is_empty())
        else {
            return;
        };
        let at = self.bytes.len();
        self.runs.push(Run {
            at,
            piece,
            from,
            len,
        });
        self.bytes.extend_from_slice(bytes);
    }

    /// Appends a whole piece, with what it says is missing.
    pub(super) fn add_piece(&mut self, paste: &Paste, index: usize) {
        let Some(piece) = paste.pieces.get(index) else {
            return;
        };
        let mut from = 0;
        for missing in &piece.missing {
            self.add(paste, index, from, missing.before.saturating_sub(from));
            from = missing.before;
            self.gap(missing.bytes);
        }
        self.add(paste, index, from, piece.bytes.len().saturating_sub(from));
    }

    fn gap(&mut self, missing: u64) {
        let at = self.bytes.len();
        self.gaps.push(Gap { at, missing });
    }

    fn find_head(&mut self) {
        let gap = self.gaps.first().map_or(self.bytes.len(), |gap| gap.at);
        let seen = self.bytes.get(..gap).unwrap_or_default();
        let mut from = 0;
        loop {
            let rest = seen.get(from..).unwrap_or_default();
            let split = handshake::split(rest);
            let (side, len) = match split {
                Split::Request { len } => (Side::Client, len),
                Split::Response { len } => (Side::Server, len),
                // A head that was not pasted whole: nothing behind it can be told from it.
                Split::Partial | Split::TooLarge if is_head(rest) => {
                    let side = if rest.starts_with(b"HTTP/") {
                        Side::Server
                    } else {
                        Side::Client
                    };
                    (side, rest.len())
                }
                _ => return,
            };
            if self.inferred() {
                (self.side, self.side_from) = (Some(side), SideFrom::Handshake);
            }
            self.head_from = from;
            self.head = from + len;
            // Interim responses come before the one that counts (RFC 9110 §15.2).
            let interim = rest.get(8..10) == Some(b" 1") && rest.get(9..12) != Some(b"101");
            if side == Side::Client || !interim {
                return;
            }
            from = self.head;
        }
    }

    fn find_tls(&mut self) {
        let mut at = 0;
        while let Some(&[kind @ 20..=23, 3, minor @ 0..=4, high, low]) = self.bytes.get(at..at + 5)
        {
            let len = u16::from_be_bytes([high, low]);
            // RFC 5246 §6.2.3: 2^14 + 2048.
            if len > 18_432 || self.tls.len() == MAX_RECORDS {
                break;
            }
            self.tls.push(TlsRecord {
                at,
                kind,
                version: u16::from_be_bytes([3, minor]),
                len,
            });
            at += 5 + usize::from(len);
        }
    }
}

/// Whether this can only be the beginning of a head: a frame never begins so.
fn is_head(bytes: &[u8]) -> bool {
    bytes.starts_with(b"HTTP/") || bytes.starts_with(b"GET ")
}
