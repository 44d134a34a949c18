//! Connections out of a paste: the bytes of both directions, with the handshake and the packets around them.
//!
//! [`read`] gives for each connection its streams, whose every byte leads back to its place in the paste;
//! [`Pasted::connection`] decodes them.

mod sides;
mod streams;

use std::net::SocketAddr;

use wswhy_wire::handshake::{Outcome, Request, Response};
use wswhy_wire::{Decoded, Options, PermessageDeflate, Side, sort_by};

use crate::hex::{self, Dress, Paste};
use crate::messages::Messages;
use crate::packets::Layer;
use crate::transcript::{BytesSide, Connection, ConnectionId, Join, Place, Source};

/// A paste, and the connections in it.
#[derive(Clone, Debug, Default)]
pub struct Pasted {
    /// What was read, and where it stood.
    pub paste: Paste,
    /// Headers and other bytes that are no part of a stream.
    pub stripped: Vec<Stripped>,
    /// The connections; at least one, which may be empty.
    pub conversations: Vec<Conversation>,
}

/// Bytes of a piece that are no part of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stripped {
    /// Index into [`Paste::pieces`].
    pub piece: usize,
    /// What they are.
    pub what: Layer,
    /// The first byte, within the piece.
    pub from: usize,
    /// How many.
    pub len: usize,
}

/// One connection.
#[derive(Clone, Debug, Default)]
pub struct Conversation {
    /// One or two directions; of two the client's, or the one that was seen first, comes first.
    pub streams: Vec<Stream>,
    /// The addresses of the senders of `streams`, where packets told them. `streams` has two members then.
    pub ends: Option<[SocketAddr; 2]>,
    /// What the handshake says, where one of its heads was seen.
    pub handshake: Option<Handshake>,
}

/// The opening handshake in front of the frames.
#[derive(Clone, Debug)]
pub struct Handshake {
    /// The client's head. Its spans count from the beginning of the client's stream.
    pub request: Option<Request>,
    /// The server's head. Its spans count from [`Stream::head_from`] of the server's stream.
    pub response: Option<Response>,
    /// What was agreed, and what is wrong.
    pub outcome: Outcome,
}

/// What one endpoint sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stream {
    /// Who sent it, where that is known.
    pub side: Option<Side>,
    /// How that is known.
    pub side_from: SideFrom,
    /// Everything that was sent, a handshake's head included.
    pub bytes: Vec<u8>,
    /// Where the last head begins; not 0 only after an interim response.
    pub head_from: usize,
    /// Where the frames begin: behind the head, or 0 without one. Offsets of what is decoded count from here.
    pub head: usize,
    /// Where decoding stops: at the first gap, at an answer that is no 101, at TLS.
    pub frames_end: usize,
    /// Bytes that are missing.
    pub gaps: Vec<Gap>,
    /// The records, when this is TLS; then there is nothing to decode. The first ones, where there are very many.
    pub tls: Vec<TlsRecord>,
    /// A FIN was seen in the packets.
    pub fin: bool,
    /// A RST was seen in the packets.
    pub rst: bool,
    runs: Vec<Run>,
}

/// How it is known who sent a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SideFrom {
    /// It is not: nothing was sent.
    #[default]
    Unknown,
    /// The paste names the sender.
    Marker,
    /// A request or a response stands in front.
    Handshake,
    /// The packets show who opened the connection.
    Opened,
    /// The first frame is masked or not (RFC 6455 §5.1). A guess.
    Mask,
    /// The client is commonly named first. A guess.
    Order,
}

/// Bytes that are missing before a byte of a stream; at its length, at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Before which byte.
    pub at: usize,
    /// How many.
    pub missing: u64,
}

/// A TLS record (RFC 8446 §5.1), named and not decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TlsRecord {
    /// Where it begins in the stream.
    pub at: usize,
    /// The content type: 20 change_cipher_spec, 21 alert, 22 handshake, 23 application_data.
    pub kind: u8,
    /// The version that the record claims, such as 0x0303.
    pub version: u16,
    /// Bytes after the record's header.
    pub len: u16,
}

/// Where a stretch of a stream comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    at: usize,
    piece: usize,
    from: usize,
    len: usize,
}

impl Stream {
    /// The piece of the paste that holds a byte of the stream, and which of its bytes it is.
    pub fn origin(&self, byte: usize) -> Option<(usize, usize)> {
        let run = self
            .runs
            .partition_point(|run| run.at <= byte)
            .checked_sub(1)?;
        let run = self.runs.get(run)?;
        let into = byte - run.at;
        (into < run.len).then_some((run.piece, run.from + into))
    }

    /// The frames: what is decoded.
    pub fn frames(&self) -> &[u8] {
        self.bytes
            .get(self.head..self.frames_end)
            .unwrap_or_default()
    }

    /// Whether the side is a guess.
    pub fn inferred(&self) -> bool {
        matches!(
            self.side_from,
            SideFrom::Mask | SideFrom::Order | SideFrom::Unknown
        )
    }
}

/// What is set by hand, over what the paste says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Who sent the first stream; the second one is then the peer's.
    pub sender: Option<Side>,
    /// Whether permessage-deflate was agreed.
    pub permessage_deflate: Option<PermessageDeflate>,
}

/// Reads a paste in the dress that it shows.
///
/// ```
/// use wswhy_capture::pasted::{Settings, read};
/// let pasted = read("client: 81 85 37 fa 21 3d 7f 9f 4d 51 58\nserver: 88 02 03 e8");
/// let connection = pasted.connection(0, &Settings::default()).unwrap();
/// let bytes = connection.bytes.unwrap();
/// // The side that closed decides; what the other one sent stands beside it.
/// assert_eq!(bytes.sender.as_str(), "server");
/// assert!(bytes.peer.is_some());
/// assert_eq!(pasted.place(0, 1, 0).unwrap().start, 49);
/// ```
pub fn read(paste: &str) -> Pasted {
    streams::of(hex::read(paste))
}

/// Reads a paste as if it wore this dress.
pub fn read_as(paste: &str, dress: Dress) -> Pasted {
    streams::of(hex::read_as(paste, dress))
}

/// Reads a paste without looking for packets or into a handshake, whose head is passed over: a fraction of the code, for
/// where size counts.
///
/// ```
/// let pasted = wswhy_capture::pasted::read_frames("HTTP/1.1 101 X\n\n88 00");
/// assert_eq!(pasted.conversations[0].streams[0].frames(), [0x88, 0]);
/// ```
pub fn read_frames(paste: &str) -> Pasted {
    streams::plain(hex::read(paste))
}

impl Pasted {
    /// Where a byte of a stream stood in the paste.
    pub fn place(&self, conversation: usize, stream: usize, byte: usize) -> Option<hex::Place> {
        let stream = self.conversations.get(conversation)?.streams.get(stream)?;
        let (piece, byte) = stream.origin(byte)?;
        self.paste.pieces.get(piece)?.bytes.place(byte)
    }

    /// A connection with both its directions decoded.
    ///
    /// Without a sender that is told, the first frame's MASK bit decides: a client must mask, a server must not (RFC 6455
    /// §5.1).
    pub fn connection(&self, index: usize, settings: &Settings) -> Option<Connection> {
        let conversation = self.conversations.get(index)?;
        let mut decoded: Vec<Direction> = Vec::new();
        for (i, stream) in conversation.streams.iter().enumerate() {
            let set = settings
                .sender
                .map(|side| if i == 0 { side } else { side.peer() });
            let side = set.or(stream.side).unwrap_or(Side::Server);
            let options = conversation.options(side, settings);
            let decoded_stream = wswhy_wire::decode(stream.frames(), &options);
            decoded.push(Direction {
                sender: side,
                sender_inferred: set.is_none() && stream.inferred(),
                decides: self.decides(stream, &decoded_stream),
                decoded: decoded_stream,
            });
        }
        // Stable: of two that say as little, the first one.
        sort_by(&mut decoded, &|a, b| a.decides.cmp(&b.decides));
        let mut decoded = decoded.into_iter();
        let first = decoded.next()?;
        Some(Connection {
            id: ConnectionId(u32::try_from(index).unwrap_or(u32::MAX)),
            url: String::new(),
            log: None,
            page: None,
            bytes: Some(BytesSide {
                sender: first.sender,
                sender_inferred: first.sender_inferred,
                decoded: first.decoded,
                peer: decoded.next().map(|second| Box::new(second.decoded)),
            }),
            join: Join::Alone,
            place: Place::Pasted,
            gone: None,
            messages: Messages::default(),
            messages_from: Source::Bytes,
        })
    }

    /// How soon this direction tells why the connection ended: a broken rule first, then a Close frame; of two of a kind the
    /// one that stands first in the paste.
    fn decides(&self, stream: &Stream, decoded: &Decoded) -> (u8, usize, usize) {
        let violation = decoded.violations().iter().map(|v| v.frame).min();
        let close = decoded.close().map(|close| close.frame);
        let (rank, frame) = match (violation, close) {
            (Some(frame), _) => (0, frame),
            (None, Some(frame)) => (1, frame),
            (None, None) if !stream.frames().is_empty() => return (2, 0, 0),
            (None, None) => return (3, 0, 0),
        };
        let at = decoded
            .frames()
            .get(frame)
            .map_or(0, |frame| frame.span().start);
        let at = stream
            .head
            .saturating_add(usize::try_from(at).unwrap_or(usize::MAX));
        let (piece, byte) = stream.origin(at).unwrap_or_default();
        (rank, piece, byte)
    }
}

struct Direction {
    sender: Side,
    sender_inferred: bool,
    decides: (u8, usize, usize),
    decoded: Decoded,
}

impl Conversation {
    /// What the decoder is told about the direction of `side`.
    pub fn options(&self, side: Side, settings: &Settings) -> Options {
        let told = self.handshake.as_ref();
        let told = told.map_or(Options::new().sender(side), |told| {
            told.outcome.options(side)
        });
        match settings.permessage_deflate {
            Some(agreed) => told.permessage_deflate(agreed),
            None => told,
        }
    }
}

#[cfg(test)]
mod tests;
