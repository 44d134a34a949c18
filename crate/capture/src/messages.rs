//! A connection's messages as columns, and the payload bytes that all connections share.

use std::collections::VecDeque;

use crate::transcript::Millis;

/// Who sent a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The page.
    Sent,
    /// The server.
    Received,
}

/// What a message holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Text (opcode 1).
    Text,
    /// Bytes (opcode 2).
    Binary,
}

/// Where a payload stands in a [`PayloadStore`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayloadRef {
    chunk: u32,
    start: u32,
    len: u32,
}

/// A connection's messages, one column a field: 29 bytes a message beside its payload.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    at: Vec<f64>,
    flags: Vec<u8>,
    size: Vec<u64>,
    payload: Vec<Option<PayloadRef>>,
}

const SENT: u8 = 1;
const BINARY: u8 = 2;
const CUT: u8 = 4;

/// One message of [`Messages`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Message {
    /// When.
    pub at: Millis,
    /// Who sent it.
    pub direction: Direction,
    /// Text or bytes.
    pub kind: Kind,
    /// Its whole size in bytes; a text's in UTF-8.
    pub size: u64,
    /// Whether only its beginning was kept.
    pub cut: bool,
    /// Its payload; `None` where none was kept (a Blob, or given up for memory).
    pub payload: Option<PayloadRef>,
}

impl Messages {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.at.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.at.is_empty()
    }

    /// Adds one at the end.
    pub fn push(&mut self, message: Message) {
        let mut flags = 0;
        if message.direction == Direction::Sent {
            flags |= SENT;
        }
        if message.kind == Kind::Binary {
            flags |= BINARY;
        }
        if message.cut {
            flags |= CUT;
        }
        self.at.push(message.at.0);
        self.flags.push(flags);
        self.size.push(message.size);
        self.payload.push(message.payload);
    }

    /// The `index`th, oldest first.
    pub fn get(&self, index: usize) -> Option<Message> {
        let flags = *self.flags.get(index)?;
        Some(Message {
            at: Millis(*self.at.get(index)?),
            direction: if flags & SENT != 0 {
                Direction::Sent
            } else {
                Direction::Received
            },
            kind: if flags & BINARY != 0 {
                Kind::Binary
            } else {
                Kind::Text
            },
            size: *self.size.get(index)?,
            cut: flags & CUT != 0,
            payload: *self.payload.get(index)?,
        })
    }

    /// All of them, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Message> + '_ {
        (0..self.len()).filter_map(|index| self.get(index))
    }

    /// The last one in this direction.
    pub fn last(&self, direction: Direction) -> Option<Message> {
        self.iter().rev().find(|m| m.direction == direction)
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

/// Payload bytes of all connections, in chunks; the oldest chunks are given up first.
#[derive(Debug)]
pub struct PayloadStore {
    chunks: VecDeque<Vec<u8>>,
    first: u32,
    held: u64,
    limit: u64,
    evicted: u64,
}

const CHUNK: usize = 1 << 20;

impl PayloadStore {
    /// A store that holds at most about `limit` bytes.
    pub fn new(limit: u64) -> Self {
        Self {
            chunks: VecDeque::new(),
            first: 0,
            held: 0,
            limit,
            evicted: 0,
        }
    }

    /// Keeps a copy; `None` where it alone is beyond the limit.
    pub fn put(&mut self, bytes: &[u8]) -> Option<PayloadRef> {
        let len = u32::try_from(bytes.len()).ok()?;
        if u64::from(len) > self.limit {
            return None;
        }
        let fits = self
            .chunks
            .back()
            .is_some_and(|chunk| chunk.capacity() - chunk.len() >= bytes.len());
        if !fits {
            let capacity = bytes.len().max(CHUNK);
            while self.held + capacity as u64 > self.limit.max(capacity as u64) {
                let Some(oldest) = self.chunks.pop_front() else {
                    break;
                };
                self.first = self.first.wrapping_add(1);
                self.held -= oldest.capacity() as u64;
                self.evicted += oldest.len() as u64;
            }
            let chunk = Vec::with_capacity(capacity);
            self.held += chunk.capacity() as u64;
            self.chunks.push_back(chunk);
        }
        let index = self.chunks.len() - 1;
        let chunk = self.chunks.back_mut()?;
        let start = u32::try_from(chunk.len()).ok()?;
        chunk.extend_from_slice(bytes);
        Some(PayloadRef {
            chunk: self.first.wrapping_add(index as u32),
            start,
            len,
        })
    }

    /// The bytes, unless they were given up.
    pub fn get(&self, at: PayloadRef) -> Option<&[u8]> {
        let index = at.chunk.wrapping_sub(self.first) as usize;
        let start = at.start as usize;
        self.chunks.get(index)?.get(start..start + at.len as usize)
    }

    /// Bytes that were given up so far.
    pub fn evicted(&self) -> u64 {
        self.evicted
    }

    /// Bytes that are reserved now.
    pub fn held(&self) -> u64 {
        self.held
    }

    /// Gives up everything.
    pub fn clear(&mut self) {
        let count = self.chunks.len() as u32;
        self.first = self.first.wrapping_add(count);
        self.chunks.clear();
        self.held = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_payloads_go_first() {
        let mut store = PayloadStore::new(3 * CHUNK as u64);
        let refs: Vec<_> = (0..8u8)
            .map(|n| store.put(&vec![n; CHUNK / 2]).unwrap())
            .collect();
        assert_eq!(store.get(refs[0]), None);
        assert_eq!(store.get(refs[1]), None);
        assert_eq!(store.get(refs[2]).unwrap()[0], 2);
        assert_eq!(store.get(refs[7]).unwrap()[0], 7);
        assert_eq!(store.evicted(), CHUNK as u64);
        assert!(store.held() <= 3 * CHUNK as u64);
        assert_eq!(store.put(&vec![0; 4 * CHUNK]), None);
        store.clear();
        assert_eq!(store.get(refs[7]), None);
    }

    #[test]
    fn columns_give_back_what_was_put() {
        let mut messages = Messages::default();
        let message = Message {
            at: Millis(1.5),
            direction: Direction::Sent,
            kind: Kind::Binary,
            size: 7,
            cut: true,
            payload: None,
        };
        messages.push(message);
        assert_eq!(messages.get(0), Some(message));
        assert_eq!(messages.get(1), None);
        assert_eq!(messages.last(Direction::Received), None);
    }
}
