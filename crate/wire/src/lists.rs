//! Frames and messages as lists of views.

use crate::frame::parts;
use crate::{Decoded, Frame, Message};
use core::iter::FusedIterator;

/// Some consecutive frames of a stream; see [`Decoded::frames`].
///
/// ```
/// use wswhy_wire::{Options, decode};
/// let decoded = decode(b"\x89\x00\x81\x02Hi", &Options::new());
/// let frames = decoded.frames();
/// assert_eq!((frames.len(), frames.get(1).unwrap().payload_len()), (2, 2));
/// assert!(frames.rev().next().unwrap().fin());
/// ```
#[derive(Clone, Debug)]
pub struct Frames<'a> {
    decoded: &'a Decoded,
    next: usize,
    end: usize,
}

impl<'a> Frames<'a> {
    pub(crate) const fn all(decoded: &'a Decoded) -> Self {
        Self {
            decoded,
            next: 0,
            end: decoded.records.len(),
        }
    }

    /// From frame `first` up to and including frame `last` of the stream.
    pub(crate) fn range(self, first: usize, last: usize) -> Self {
        let end = self.end.min(last.saturating_add(1));
        Self {
            decoded: self.decoded,
            next: first.min(end),
            end,
        }
    }

    /// The frame at `index` of this list.
    pub fn get(&self, index: usize) -> Option<Frame> {
        let index = self.next.checked_add(index).filter(|at| *at < self.end)?;
        self.decoded.frame(index)
    }

    /// The first one.
    pub fn first(&self) -> Option<Frame> {
        self.get(0)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.next >= self.end
    }
}

impl Iterator for Frames<'_> {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        let frame = self.first()?;
        self.next += 1;
        Some(frame)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end.saturating_sub(self.next);
        (left, Some(left))
    }

    fn nth(&mut self, n: usize) -> Option<Frame> {
        self.next = self.next.saturating_add(n).min(self.end);
        self.next()
    }

    fn last(mut self) -> Option<Frame> {
        self.next_back()
    }
}

impl DoubleEndedIterator for Frames<'_> {
    fn next_back(&mut self) -> Option<Frame> {
        let last = self.end.checked_sub(1).filter(|last| *last >= self.next)?;
        self.end = last;
        self.decoded.frame(last)
    }
}

impl ExactSizeIterator for Frames<'_> {}
impl FusedIterator for Frames<'_> {}

/// The messages of a stream; see [`Decoded::messages`].
///
/// ```
/// use wswhy_wire::{Options, decode};
/// let decoded = decode(b"\x81\x02Hi\x01\x01H\x80\x01i", &Options::new());
/// let texts: Vec<_> = decoded.messages().map(|message| decoded.text(&message).unwrap()).collect();
/// assert_eq!(texts, ["Hi", "Hi"]);
/// assert_eq!(decoded.messages().get(1).unwrap().first_frame(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Messages<'a> {
    decoded: &'a Decoded,
    next: usize,
    /// Where to look in the side lists; both are in the order of the messages.
    fragmented: usize,
    compressed: usize,
}

impl<'a> Messages<'a> {
    pub(crate) const fn all(decoded: &'a Decoded) -> Self {
        Self {
            decoded,
            next: 0,
            fragmented: 0,
            compressed: 0,
        }
    }

    /// The list from message `index` on.
    pub(crate) fn from(decoded: &'a Decoded, index: usize) -> Self {
        let ends = decoded.ends.as_slice();
        let last = ends.get(index).copied().unwrap_or(usize::MAX);
        Self {
            decoded,
            next: index.min(ends.len()),
            fragmented: decoded
                .fragmented
                .partition_point(|it| it.last_frame < last),
            compressed: decoded
                .compressed
                .partition_point(|it| it.last_frame < last),
        }
    }

    /// The message at `index` of this list.
    pub fn get(&self, index: usize) -> Option<Message> {
        self.decoded.message(self.next.checked_add(index)?)
    }

    /// The first one.
    pub fn first(&self) -> Option<Message> {
        self.clone().next()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Iterator for Messages<'_> {
    type Item = Message;

    fn next(&mut self) -> Option<Message> {
        let decoded = self.decoded;
        let last_frame = *decoded.ends.as_slice().get(self.next)?;
        self.next += 1;
        let fragmented = decoded.fragmented.get(self.fragmented);
        let (first_frame, at, len) = match fragmented.filter(|it| it.last_frame == last_frame) {
            Some(found) => {
                self.fragmented += 1;
                (found.first_frame, 0, found.len)
            }
            None => {
                let payload = decoded.payload_place(last_frame)?;
                (last_frame, payload.start, payload.len())
            }
        };
        let compressed = decoded.compressed.get(self.compressed);
        let inflated = compressed
            .filter(|it| it.last_frame == last_frame)
            .map(|found| {
                self.compressed += 1;
                (found.at, found.len)
            });
        let (_, first, _) = parts(*decoded.records.as_slice().get(first_frame)?);
        let mut message = Message::new(first, first_frame, last_frame, len, inflated);
        message.at = at;
        Some(message.after(&decoded.close))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.decoded.ends.len().saturating_sub(self.next);
        (left, Some(left))
    }

    fn nth(&mut self, n: usize) -> Option<Message> {
        if n > 0 {
            *self = Self::from(self.decoded, self.next.saturating_add(n));
        }
        self.next()
    }

    fn last(self) -> Option<Message> {
        self.decoded
            .message(self.decoded.ends.len().checked_sub(1)?)
            .filter(|_| !self.is_empty())
    }
}

impl ExactSizeIterator for Messages<'_> {}
impl FusedIterator for Messages<'_> {}
