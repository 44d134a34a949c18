//! What the decoder found.

use crate::{Close, Frame, Message, Opcode, Span, Violation, mask};
use alloc::vec::Vec;

/// Everything that one direction of a connection says.
///
/// [`Frame`] and [`Message`] are small records; their bytes are kept here, once. A record of another stream gives an
/// empty or meaningless slice, never a panic.
///
/// ```
/// use wswhy_wire::{FrameBuilder, Opcode, Options, decode};
/// let mut bytes = FrameBuilder::text("Hel").fin(false).build();
/// FrameBuilder::ping(b"?").build_into(&mut bytes);
/// FrameBuilder::continuation(b"lo").build_into(&mut bytes);
///
/// let decoded = decode(&bytes, &Options::new());
/// let message = &decoded.messages()[0];
/// assert_eq!(decoded.text(message), Some("Hello"));
/// assert_eq!(decoded.frames_of(message).count(), 2);
/// let ping = decoded.frames_between(message).next().unwrap();
/// assert_eq!(ping.opcode(), Opcode::PING);
/// assert_eq!(decoded.payload(ping), b"?");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    pub(crate) frames: Vec<Frame>,
    pub(crate) messages: Vec<Message>,
    pub(crate) unfinished: Vec<Message>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) close: Option<Close>,
    pub(crate) tail: Option<Tail>,
    pub(crate) stream_len: u64,
    /// Unmasked payloads of continuation, text and binary frames, one after the other: a message is one slice of it.
    pub(crate) data: Vec<u8>,
    /// Unmasked payloads of all other frames.
    pub(crate) aside: Vec<u8>,
    /// Inflated payloads of compressed messages, one after the other.
    pub(crate) inflated: Vec<u8>,
    pub(crate) deflate_inferred: bool,
}

/// Why the stream does not end with a whole frame.
///
/// ```
/// use wswhy_wire::{Options, Span, Tail, decode};
/// let tail = |bytes: &[u8]| decode(bytes, &Options::new()).tail();
/// assert_eq!(tail(b"\x81\x02Hi"), None);
/// assert_eq!(tail(b"\x81\x7e\x00"), Some(Tail::Header { span: Span::new(0, 3), needed: 4 }));
/// assert_eq!(tail(b"\x81\x02H"), Some(Tail::Payload { frame: 0, missing: 1 }));
/// assert_eq!(
///     tail(b"\x82\x7f\x80\0\0\0\0\0\0\0?"),
///     Some(Tail::LengthUntrusted { frame: 0, span: Span::new(10, 11) }),
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tail {
    /// It ends inside a header; there is no [`Frame`] for these bytes.
    Header {
        /// The bytes that came.
        span: Span,
        /// How long the header will be at least, counted from its first byte.
        needed: u64,
    },
    /// It ends inside the payload of the last frame.
    Payload {
        /// Index of the frame.
        frame: usize,
        /// Bytes that are missing.
        missing: u64,
    },
    /// The last frame's length cannot be trusted, so nothing after its header was read.
    LengthUntrusted {
        /// Index of the frame.
        frame: usize,
        /// The bytes that were not read.
        span: Span,
    },
}

impl Decoded {
    /// All frames whose header is whole, also those that break rules.
    pub fn frames(&self) -> &[Frame] {
        &self.frames
    }

    /// All messages that reached their last fragment, also those that break rules or come after a Close.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// Messages that never reached their last fragment: open at the end, or interrupted by another one.
    pub fn unfinished_messages(&self) -> &[Message] {
        &self.unfinished
    }

    /// All broken rules, by frame; those of one frame in the order of [`ViolationKind::ALL`](crate::ViolationKind::ALL).
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// The broken rules of one frame, the primary one first.
    pub fn violations_of(&self, frame: usize) -> impl Iterator<Item = &Violation> {
        // They are in the order of the frames, so the first one is found without looking at all.
        let first = self
            .violations
            .partition_point(|violation| violation.frame < frame);
        let rest = self.violations.get(first..).unwrap_or_default();
        rest.iter()
            .take_while(move |violation| violation.frame == frame)
    }

    /// The first complete Close frame.
    pub fn close(&self) -> Option<&Close> {
        self.close.as_ref()
    }

    /// What is incomplete at the end. `None`: the stream ends with a whole frame. Set by
    /// [`Decoder::finish`](crate::Decoder::finish).
    pub fn tail(&self) -> Option<Tail> {
        self.tail
    }

    /// Number of bytes that were fed.
    pub fn stream_len(&self) -> u64 {
        self.stream_len
    }

    /// The unmasked payload of a frame, as far as it came. Still compressed, if it is.
    pub fn payload(&self, frame: &Frame) -> &[u8] {
        let buffer = if frame.is_in_data_buffer() {
            &self.data
        } else {
            &self.aside
        };
        slice(buffer, frame.at, frame.received)
    }

    /// The payload as it was sent: masked, if the frame is.
    pub fn raw_payload(&self, frame: &Frame) -> Vec<u8> {
        let mut bytes = self.payload(frame).to_vec();
        if let Some(key) = frame.masking_key() {
            mask::apply(&mut bytes, key, 0);
        }
        bytes
    }

    /// The assembled payload of a message, as it was sent: compressed, if [`Message::compressed`].
    pub fn message_payload(&self, message: &Message) -> &[u8] {
        slice(&self.data, message.at, message.len)
    }

    /// The payload of a message as an endpoint delivers it: inflated, if it is compressed. `None` if it could not be
    /// inflated: the data is broken or too big, an earlier message was, or permessage-deflate was not agreed.
    pub fn content(&self, message: &Message) -> Option<&[u8]> {
        if !message.compressed {
            return Some(self.message_payload(message));
        }
        message
            .inflated
            .map(|(at, len)| slice(&self.inflated, at, len))
    }

    /// The text of a message: `None` if it is binary, not UTF-8, or could not be inflated.
    pub fn text(&self, message: &Message) -> Option<&str> {
        let is_text = message.opcode == Opcode::TEXT;
        self.content(message)
            .filter(|_| is_text)
            .and_then(|content| core::str::from_utf8(content).ok())
    }

    /// A message was inflated although nobody said that permessage-deflate was agreed: its bytes say so.
    pub fn deflate_inferred(&self) -> bool {
        self.deflate_inferred
    }

    /// The frames whose payloads make up a message.
    pub fn frames_of(&self, message: &Message) -> impl Iterator<Item = &Frame> {
        self.frames_in(message)
            .filter(|frame| frame.opcode().is_data())
    }

    /// The control frames (and frames with a reserved opcode) that came between the fragments of a message.
    pub fn frames_between(&self, message: &Message) -> impl Iterator<Item = &Frame> {
        self.frames_in(message)
            .filter(|frame| !frame.opcode().is_data())
    }

    fn frames_in(&self, message: &Message) -> impl Iterator<Item = &Frame> {
        self.frames
            .get(message.first_frame..=message.last_frame)
            .unwrap_or_default()
            .iter()
    }
}

fn slice(buffer: &[u8], at: usize, len: usize) -> &[u8] {
    at.checked_add(len)
        .and_then(|end| buffer.get(at..end))
        .unwrap_or_default()
}
