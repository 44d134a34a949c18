//! What a paste holds: pieces of bytes, each with its dress, its direction and its places.

use super::{Dress, HexError};

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paste {
    /// The dress of the bytes; of the first ones that are no HTTP text, where there are several.
    pub dress: Dress,
    /// The bytes in the order of the paste. A new piece begins with another direction, another dress or another packet.
    pub pieces: Vec<Piece>,
    /// Where reading stopped, when not everything could be read.
    pub error: Option<HexError>,
}

impl Paste {
    /// Number of bytes in all pieces.
    pub fn len(&self) -> usize {
        self.pieces.iter().map(|piece| piece.bytes.len()).sum()
    }

    /// Whether no byte was read.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Bytes of one direction that stand together in the paste.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// How they were written down.
    pub dress: Dress,
    /// Who sent them, where the paste says so.
    pub from: Option<From>,
    /// The bytes.
    pub bytes: Bytes,
    /// Bytes that the paste itself says are left out.
    pub missing: Vec<Missing>,
}

/// Who sent a piece, as far as the paste says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum From {
    /// Named as the client, or an HTTP request.
    Client,
    /// Named as the server, or an HTTP response.
    Server,
    /// One of two, without a name: `>`, "sent", node 0, not indented.
    First,
    /// The other of the two: `<`, "received", node 1, indented.
    Second,
}

/// Bytes that are left out before a place in a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// They belong before this byte of the piece; its length for "at the end".
    pub before: usize,
    /// How many.
    pub bytes: u64,
}

/// A part of a paste, in UTF-8 bytes; [`utf16`](super::utf16) makes a text field's offsets of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it begins.
    pub start: usize,
    /// How long it is.
    pub len: usize,
}

/// Bytes, each with its place in the paste.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes {
    bytes: Vec<u8>,
    starts: Vec<u32>,
    lens: Vec<u8>,
}

impl Bytes {
    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.bytes
    }

    /// Number of bytes.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Where the byte stood in the paste. Both bytes of an octal word stand at the word, repeated lines at their `*`.
    pub fn place(&self, byte: usize) -> Option<Place> {
        Some(Place {
            start: *self.starts.get(byte)? as usize,
            len: usize::from(*self.lens.get(byte)?),
        })
    }

    /// The byte that stands at an offset into the paste; the nearest before it, where a separator stands there.
    pub fn at(&self, offset: usize) -> Option<usize> {
        // Bytes of a little-endian word stand in reverse order, so that the last one that begins here is looked for nearby.
        let near = self
            .starts
            .partition_point(|start| *start as usize <= offset);
        let window = near.saturating_sub(16)..self.len().min(near + 16);
        let begins = |i: &usize| {
            self.starts
                .get(*i)
                .is_some_and(|start| *start as usize <= offset)
        };
        window
            .filter(begins)
            .max_by_key(|i| (self.starts.get(*i), usize::MAX - i))
    }

    pub(super) fn push(&mut self, byte: u8, place: Place) {
        self.bytes.push(byte);
        self.starts
            .push(u32::try_from(place.start).unwrap_or(u32::MAX));
        self.lens.push(u8::try_from(place.len).unwrap_or(u8::MAX));
    }

    pub(super) fn pop(&mut self) {
        self.bytes.pop();
        self.starts.pop();
        self.lens.pop();
    }
}
