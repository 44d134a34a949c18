//! What the decoder found.

use crate::column::Column;
use crate::frame::parts;
use crate::message::{Fragmented, Inflated};
use crate::{
    Close, Frame, Frames, Message, Messages, Opcode, Options, Span, Violation, header, mask,
};
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// Everything that one direction of a connection says.
///
/// The bytes of the stream are kept here, once, with payloads unmasked where they lie; [`Frame`] and [`Message`] are
/// views that are made when asked for. A view of another stream gives an empty or meaningless slice, never a panic.
///
/// ```
/// use wswhy_wire::{FrameBuilder, Opcode, Options, decode};
/// let mut bytes = FrameBuilder::text("Hel").fin(false).build();
/// FrameBuilder::ping(b"?").build_into(&mut bytes);
/// FrameBuilder::continuation(b"lo").build_into(&mut bytes);
///
/// let decoded = decode(&bytes, &Options::new());
/// let message = decoded.message(0).unwrap();
/// assert_eq!(decoded.text(&message).as_deref(), Some("Hello"));
/// assert_eq!(decoded.frames_of(&message).count(), 2);
/// let ping = decoded.frames_between(&message).next().unwrap();
/// assert_eq!(ping.opcode(), Opcode::PING);
/// assert_eq!(decoded.payload(&ping), b"?");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    pub(crate) options: Options,
    /// The stream, up to the first length that cannot be trusted.
    pub(crate) bytes: Column<u8>,
    /// One [`record`](crate::frame::record) a frame.
    pub(crate) records: Column<u64>,
    /// The last frame of each message.
    pub(crate) ends: Column<usize>,
    pub(crate) fragmented: Vec<Fragmented>,
    pub(crate) compressed: Vec<Inflated>,
    pub(crate) unfinished: Vec<Message>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) close: Option<Close>,
    pub(crate) tail: Option<Tail>,
    pub(crate) stream_len: u64,
    /// Inflated payloads of compressed messages, one after the other.
    pub(crate) inflated: Column<u8>,
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
    /// What was known when it was decoded.
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// All frames whose header is whole, also those that break rules.
    pub const fn frames(&self) -> Frames<'_> {
        Frames::all(self)
    }

    /// The frame at `index`.
    pub fn frame(&self, index: usize) -> Option<Frame> {
        let records = self.records.as_slice();
        let (start, _, second) = parts(*records.get(index)?);
        let end = records
            .get(index + 1)
            .map_or(self.bytes.len(), |next| parts(*next).0);
        let bytes = self.bytes.as_slice().get(start..end)?;
        let (head, payload) = bytes.split_at_checked(header::len(second))?;
        let mut frame = Frame::read(index, start, head)?;
        let whole = usize::try_from(frame.payload_len).unwrap_or(usize::MAX);
        frame.received = whole.min(payload.len());
        Some(frame)
    }

    /// All messages that reached their last fragment, also those that break rules or come after a Close.
    pub const fn messages(&self) -> Messages<'_> {
        Messages::all(self)
    }

    /// The message at `index`.
    pub fn message(&self, index: usize) -> Option<Message> {
        Messages::from(self, index).next()
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
    pub const fn close(&self) -> Option<&Close> {
        self.close.as_ref()
    }

    /// What is incomplete at the end. `None`: the stream ends with a whole frame. Set by
    /// [`Decoder::finish`](crate::Decoder::finish).
    pub const fn tail(&self) -> Option<Tail> {
        self.tail
    }

    /// Number of bytes that were fed.
    pub const fn stream_len(&self) -> u64 {
        self.stream_len
    }

    /// The bytes of the stream, with payloads unmasked where they lie: all of them, or those before a length that
    /// cannot be trusted.
    pub fn stream(&self) -> &[u8] {
        self.bytes.as_slice()
    }

    /// One record a frame, for readers that want no views: `start << 16 | first byte << 8 | second byte`.
    ///
    /// The second byte says how long the header is; the payload ends where the next frame starts.
    ///
    /// ```
    /// use wswhy_wire::{Options, decode};
    /// let decoded = decode(b"\x89\x00\x81\x02Hi", &Options::new());
    /// assert_eq!(decoded.frame_records(), [0x8900, 2 << 16 | 0x8102]);
    /// ```
    pub fn frame_records(&self) -> &[u64] {
        self.records.as_slice()
    }

    /// The index of each message's last frame.
    ///
    /// ```
    /// use wswhy_wire::{Options, decode};
    /// let decoded = decode(b"\x01\x01H\x80\x01i\x82\x00", &Options::new());
    /// assert_eq!(decoded.message_ends(), [1, 2]);
    /// ```
    pub fn message_ends(&self) -> &[usize] {
        self.ends.as_slice()
    }

    /// The header of a frame.
    pub fn header_bytes(&self, frame: &Frame) -> &[u8] {
        self.slice(frame.header_span())
    }

    /// The unmasked payload of a frame, as far as it came. Still compressed, if it is.
    pub fn payload(&self, frame: &Frame) -> &[u8] {
        self.slice(frame.payload_span())
    }

    /// Where the extension data of a frame lies, before the application data (section 5.2). It is empty unless an
    /// extension says otherwise, and permessage-deflate does not; `None` if extensions were agreed that are not known.
    ///
    /// ```
    /// use wswhy_wire::{Options, Span, decode};
    /// let decoded = decode(b"\x81\x02Hi", &Options::new());
    /// let frame = decoded.frame(0).unwrap();
    /// assert_eq!(decoded.extension_data_span(&frame), Some(Span::new(2, 2)));
    /// assert_eq!(decoded.application_data_span(&frame), Some(Span::new(2, 4)));
    /// ```
    pub fn extension_data_span(&self, frame: &Frame) -> Option<Span> {
        let start = frame.payload_span().start;
        (!self.options.other_extensions).then_some(Span::at(start, 0))
    }

    /// Where the application data of a frame lies: the payload without the extension data.
    pub fn application_data_span(&self, frame: &Frame) -> Option<Span> {
        (!self.options.other_extensions).then_some(frame.payload_span())
    }

    /// The payload as it was sent: masked, if the frame is.
    pub fn raw_payload(&self, frame: &Frame) -> Vec<u8> {
        let mut bytes = self.payload(frame).to_vec();
        if let Some(key) = frame.masking_key() {
            mask::apply(&mut bytes, key, 0);
        }
        bytes
    }

    /// The payload of a message piece by piece, as it was sent: one slice a frame.
    pub fn pieces(&self, message: &Message) -> impl Iterator<Item = &[u8]> {
        self.frames_of(message).map(|frame| self.payload(&frame))
    }

    /// The assembled payload of a message, as it was sent: compressed, if [`Message::compressed`]. Borrowed, if it is
    /// one frame.
    pub fn message_payload(&self, message: &Message) -> Cow<'_, [u8]> {
        if message.first_frame == message.last_frame && message.at > 0 {
            let end = message.at.saturating_add(message.len);
            let payload = self.bytes.as_slice().get(message.at..end);
            return Cow::Borrowed(payload.unwrap_or_default());
        }
        let mut payload = Vec::with_capacity(message.len.min(self.bytes.len()));
        for piece in self.pieces(message) {
            payload.extend_from_slice(piece);
        }
        Cow::Owned(payload)
    }

    /// The payload of a message as an endpoint delivers it: inflated, if it is compressed. `None` if it could not be
    /// inflated: the data is broken or too big, an earlier message was, or permessage-deflate was not agreed.
    pub fn content(&self, message: &Message) -> Option<Cow<'_, [u8]>> {
        if !message.compressed {
            return Some(self.message_payload(message));
        }
        let (at, len) = message.inflated?;
        let end = at.checked_add(len)?;
        Some(Cow::Borrowed(
            self.inflated.as_slice().get(at..end).unwrap_or_default(),
        ))
    }

    /// The text of a message: `None` if it is binary, not UTF-8, or could not be inflated.
    pub fn text(&self, message: &Message) -> Option<Cow<'_, str>> {
        let is_text = message.opcode == Opcode::TEXT;
        match self.content(message).filter(|_| is_text)? {
            Cow::Borrowed(bytes) => core::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
        }
    }

    /// A message was inflated although nobody said that permessage-deflate was agreed: its bytes say so.
    pub const fn deflate_inferred(&self) -> bool {
        self.deflate_inferred
    }

    /// The frames whose payloads make up a message.
    pub fn frames_of(&self, message: &Message) -> impl Iterator<Item = Frame> {
        self.frames_in(message)
            .filter(|frame| frame.opcode().is_data())
    }

    /// The control frames (and frames with a reserved opcode) that came between the fragments of a message.
    pub fn frames_between(&self, message: &Message) -> impl Iterator<Item = Frame> {
        self.frames_in(message)
            .filter(|frame| !frame.opcode().is_data())
    }

    /// Where the payload of a frame lies, without a look at its header where the next frame says so.
    pub(crate) fn payload_place(&self, index: usize) -> Option<Range<usize>> {
        let records = self.records.as_slice();
        let (start, _, second) = parts(*records.get(index)?);
        let at = start.saturating_add(header::len(second));
        match records.get(index + 1) {
            Some(next) => Some(at..parts(*next).0.max(at)),
            None => Some(at..at.saturating_add(self.frame(index)?.received)),
        }
    }

    fn frames_in(&self, message: &Message) -> Frames<'_> {
        self.frames().range(message.first_frame, message.last_frame)
    }

    fn slice(&self, span: Span) -> &[u8] {
        let place = |offset| usize::try_from(offset).unwrap_or(usize::MAX);
        let bytes = self.bytes.as_slice();
        bytes
            .get(place(span.start)..place(span.end))
            .unwrap_or_default()
    }

    /// Forgets everything but the memory.
    pub(crate) fn clear(&mut self) {
        let mut old = core::mem::take(self);
        old.bytes.cut(0);
        old.records.cut(0);
        old.ends.cut(0);
        old.fragmented.clear();
        old.compressed.clear();
        old.inflated.cut(0);
        *self = Self {
            bytes: old.bytes,
            records: old.records,
            ends: old.ends,
            fragmented: old.fragmented,
            compressed: old.compressed,
            inflated: old.inflated,
            ..Self::default()
        };
    }
}
