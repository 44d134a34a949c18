//! The observer-decoder. Everything that moves its state is in this file, but for the usual frames: `fast.rs` reads
//! those, and leaves the state as this file would.
//!
//! A stream is `(header payload)*`. After a length that cannot be trusted (section 5.2: a 64-bit length with the top
//! bit set) it is opaque. Beside that there are two facts that frames change: which message is open (section 5.4), and
//! whether a Close was seen (section 5.5.1). Faults never change what is read next, with that one exception.

use crate::deflate::{self, Inflater};
use crate::fast::{self, Usual};
use crate::frame::{RSV1, record};
use crate::header::{self, Header, LENGTH_MSB, MAX_HEADER_LEN, Part};
use crate::message::{Fragmented, Inflated};
use crate::utf8::{Fault, Text, Utf8};
use crate::{
    Close, Decoded, Frame, LengthEncoding, Message, Opcode, Options, PermessageDeflate, Span, Tail,
    Violation, ViolationKind, mask,
};
use alloc::vec::Vec;

/// Decodes one direction of a connection, fed in pieces of any size: the result is the same for every split.
///
/// Memory grows only with the bytes that came, never with a length that was merely declared.
///
/// ```
/// use wswhy_wire::{Decoder, Options};
/// let mut decoder = Decoder::new(Options::new());
/// decoder.feed(b"\x01\x03Hel");
/// decoder.feed(b"\x80\x02lo");
/// let decoded = decoder.finish();
/// assert_eq!(decoded.frames().len(), 2);
/// assert_eq!(decoded.text(&decoded.message(0).unwrap()).as_deref(), Some("Hello"));
/// ```
#[derive(Clone, Debug)]
pub struct Decoder {
    usual: Usual,
    out: Decoded,
    state: State,
    /// Where the frame being read begins; `frame_start <= out.bytes.len()`.
    frame_start: usize,
    /// Bytes that came after a length that cannot be trusted, and were not kept.
    dropped: u64,
    open: Option<Open>,
    close_seen: bool,
    inflater: Option<Inflater>,
}

/// What the next byte is.
#[derive(Clone, Copy, Debug)]
enum State {
    /// Part of the header that begins at `frame_start`.
    Header,
    /// Payload of this frame; more than nothing is missing.
    Payload(Frame),
    /// Nothing that can be told.
    Untrusted,
}

/// The message that further fragments belong to.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    pub opcode: Opcode,
    pub compressed: bool,
    pub first_frame: usize,
    pub last_frame: usize,
    /// Payload bytes so far, as they were sent.
    pub len: usize,
    /// Of these, the bytes before the frame being read; `before <= len`.
    before: usize,
    /// For text: the end of what was checked.
    pub text: Text,
    /// It is not text; nothing more is checked.
    failed: bool,
    too_big: bool,
    /// Where its inflated bytes begin in the buffer of inflated bytes, while it can be inflated.
    inflating: Option<usize>,
}

impl Open {
    pub const fn new(opcode: Opcode, first_frame: usize) -> Self {
        Self {
            opcode,
            compressed: false,
            first_frame,
            last_frame: first_frame,
            len: 0,
            before: 0,
            text: Text::new(),
            failed: false,
            too_big: false,
            inflating: None,
        }
    }

    /// Nothing was wrong with it so far, and it is not compressed.
    pub const fn is_plain(&self) -> bool {
        !self.compressed && !self.failed && !self.too_big
    }

    fn to_message(&self) -> Message {
        let rsv1 = if self.compressed { RSV1 } else { 0 };
        let first = self.opcode.value() | rsv1;
        Message::new(first, self.first_frame, self.last_frame, self.len, None)
    }
}

/// Payload bytes that are unmasked and checked together, so that they are still in the nearest cache for the second.
const STRIDE: usize = 1 << 14;

/// Decodes bytes that are all there.
///
/// ```
/// use wswhy_wire::{Options, Tail, decode};
/// let decoded = decode(b"\x81\x05Hel", &Options::new());
/// assert_eq!(decoded.tail(), Some(Tail::Payload { frame: 0, missing: 2 }));
/// ```
pub fn decode(bytes: &[u8], options: &Options) -> Decoded {
    let mut decoder = Decoder::new(*options);
    decoder.feed(bytes);
    decoder.finish()
}

/// Decodes bytes where they lie: payloads are unmasked in place, and nothing is copied.
///
/// ```
/// use wswhy_wire::{Options, decode_owned};
/// let decoded = decode_owned(vec![0x81, 0x82, 1, 2, 3, 4, b'H' ^ 1, b'i' ^ 2], &Options::new());
/// assert_eq!(decoded.payload(&decoded.frame(0).unwrap()), b"Hi");
/// ```
pub fn decode_owned(bytes: Vec<u8>, options: &Options) -> Decoded {
    let mut decoder = Decoder::new(*options);
    decoder.out.bytes = bytes.into();
    decoder.run();
    decoder.finish()
}

impl Decoder {
    /// A decoder before the first byte after the opening handshake.
    pub fn new(options: Options) -> Self {
        Self::over(Decoded::default(), options)
    }

    /// The same, with room for a stream of `bytes` made at once.
    ///
    /// ```
    /// use wswhy_wire::{Decoder, Options};
    /// let mut decoder = Decoder::with_capacity(Options::new(), 1 << 16);
    /// decoder.feed(b"\x81\x02Hi");
    /// assert_eq!(decoder.decoded().messages().len(), 1);
    /// ```
    pub fn with_capacity(options: Options, bytes: usize) -> Self {
        let mut out = Decoded::default();
        out.bytes.reserve(bytes);
        Self::over(out, options)
    }

    /// Forgets the stream and begins another one, in the memory of the first.
    ///
    /// ```
    /// use wswhy_wire::{Decoder, Options};
    /// let mut decoder = Decoder::new(Options::new());
    /// decoder.feed(b"\x81\x02Hi");
    /// decoder.restart(Options::new());
    /// assert_eq!(decoder.decoded().frames().len(), 0);
    /// ```
    pub fn restart(&mut self, options: Options) {
        let mut out = core::mem::take(&mut self.out);
        out.clear();
        *self = Self::over(out, options);
    }

    fn over(mut out: Decoded, options: Options) -> Self {
        out.options = options;
        Self {
            usual: Usual::new(&options),
            out,
            state: State::Header,
            frame_start: 0,
            dropped: 0,
            open: None,
            close_seen: false,
            inflater: Inflater::new(&options),
        }
    }

    /// Takes the next bytes of the stream.
    pub fn feed(&mut self, bytes: &[u8]) {
        if let State::Untrusted = self.state {
            self.drop_bytes(bytes.len());
        } else {
            self.out.bytes.extend(bytes);
            self.run();
        }
    }

    /// Room for the next `len` bytes of the stream, to be written by whoever has them and taken by
    /// [`advance`](Self::advance): they are never copied again. What stands there means nothing.
    ///
    /// ```
    /// use wswhy_wire::{Decoder, Options};
    /// let mut decoder = Decoder::new(Options::new());
    /// decoder.space(64)[..4].copy_from_slice(b"\x81\x02Hi");
    /// decoder.advance(4);
    /// assert_eq!(decoder.decoded().messages().len(), 1);
    /// ```
    pub fn space(&mut self, len: usize) -> &mut [u8] {
        self.out.bytes.room(len).get_mut(..len).unwrap_or_default()
    }

    /// Takes the first `len` bytes that were written to [`space`](Self::space): no more than were asked for there.
    pub fn advance(&mut self, len: usize) {
        if let State::Untrusted = self.state {
            self.drop_bytes(len);
        } else {
            self.out.bytes.grow(len);
            self.run();
        }
    }

    /// What was found so far. The tail, and faults that only the end of the stream shows, come with
    /// [`Decoder::finish`].
    pub fn decoded(&self) -> &Decoded {
        &self.out
    }

    /// The stream ends here.
    pub fn finish(mut self) -> Decoded {
        let last = self.out.frames().last();
        self.out.tail = match self.state {
            State::Header => match self.head().len() {
                0 => None,
                have => {
                    self.judge_header(have);
                    Some(Tail::Header {
                        span: Span::at(self.frame_start as u64, have as u64),
                        needed: header::needed(self.head()) as u64,
                    })
                }
            },
            State::Payload(frame) => Some(Tail::Payload {
                frame: frame.index,
                missing: frame.missing(),
            }),
            State::Untrusted => last.map(|frame| Tail::LengthUntrusted {
                frame: frame.index,
                span: Span::new(frame.header_span().end, self.out.stream_len),
            }),
        };
        self.abandon_message();
        self.out
    }

    fn run(&mut self) {
        loop {
            let goes_on = match self.state {
                State::Header => {
                    if !self.close_seen {
                        self.read_usual();
                    }
                    self.read_header()
                }
                State::Payload(frame) => self.read_payload(frame),
                State::Untrusted => false,
            };
            if !goes_on {
                break;
            }
        }
        self.out.stream_len = (self.out.bytes.len() as u64).saturating_add(self.dropped);
    }

    fn read_usual(&mut self) {
        let mut out = fast::Out {
            records: &mut self.out.records,
            ends: &mut self.out.ends,
            fragmented: &mut self.out.fragmented,
        };
        let bytes = self.out.bytes.as_mut_slice();
        self.frame_start = fast::run(
            self.usual,
            bytes,
            self.frame_start,
            &mut out,
            &mut self.open,
        );
    }

    /// Reads a header, if it is whole; `false` if it is not.
    fn read_header(&mut self) -> bool {
        let head = self.head();
        let head_len = header::needed(head);
        if head.len() < head_len {
            return false;
        }
        self.begin_frame(head_len);
        true
    }

    fn begin_frame(&mut self, head_len: usize) {
        self.judge_header(head_len);
        let index = self.out.records.len();
        let Some(head) = self.head().get(..head_len) else {
            return;
        };
        let Some(frame) = Frame::read(index, self.frame_start, head) else {
            return;
        };
        let kept = record(self.frame_start, frame.first, frame.second);
        self.out.records.push(kept);

        if let Opcode::TEXT | Opcode::BINARY = frame.opcode() {
            self.open_message(&frame);
        }
        if frame.opcode().is_data() {
            self.join_message(&frame);
        }
        if frame.payload_len & LENGTH_MSB != 0 {
            self.state = State::Untrusted;
            let end = self.frame_start + head_len;
            let beyond = self.out.bytes.len().saturating_sub(end);
            self.out.bytes.cut(end);
            self.drop_bytes(beyond);
        } else if frame.payload_len == 0 {
            self.end_frame(frame);
        } else {
            self.state = State::Payload(frame);
        }
    }

    /// Takes payload bytes; `false` if there are none.
    fn read_payload(&mut self, frame: Frame) -> bool {
        let mut frame = frame;
        let at = self.frame_start + frame.header_len() as usize + frame.received;
        let bytes = self.out.bytes.as_mut_slice();
        let fresh = bytes.get_mut(at..).unwrap_or_default();
        let wanted = usize::try_from(frame.missing()).unwrap_or(usize::MAX);
        let taken = fresh.len().min(wanted).min(STRIDE);
        let fresh = fresh.get_mut(..taken).unwrap_or_default();
        if fresh.is_empty() {
            return false;
        }
        if let Some(key) = frame.masking_key() {
            mask::apply(fresh, key, frame.received);
        }
        frame.received += taken;
        let mut good = true;
        if let Some(open) = self.open.as_mut().filter(|_| frame.opcode().is_data()) {
            open.len += taken;
            let checked = open.opcode == Opcode::TEXT && !open.compressed && !open.failed;
            good = !checked || open.text.feed(fresh);
        }
        if !good {
            self.find_text_fault(&frame);
        }
        if frame.complete() {
            self.end_frame(frame);
        } else {
            self.state = State::Payload(frame);
        }
        true
    }

    /// The payload is whole.
    fn end_frame(&mut self, frame: Frame) {
        self.frame_start += frame.header_len() as usize + frame.received;
        self.state = State::Header;
        if frame.opcode() == Opcode::CLOSE {
            self.read_close(&frame);
        }
        if frame.opcode().is_data() && frame.fin() {
            self.inflate(&frame);
            self.end_message(&frame);
        }
    }

    fn open_message(&mut self, frame: &Frame) {
        self.abandon_message();
        let compressed = frame.rsv1();
        let at = self.out.inflated.len();
        let inflater = self.inflater.as_mut().filter(|_| compressed);
        let can_inflate = inflater.is_some_and(|inflater| inflater.begin(at));
        // What an extension that is not known does to the payload cannot be judged.
        let changed = self.out.options.other_extensions && (frame.rsv2() || frame.rsv3());
        self.open = Some(Open {
            compressed,
            failed: changed,
            inflating: can_inflate.then_some(at),
            ..Open::new(frame.opcode(), frame.index)
        });
    }

    /// The open message, if there is one, will not reach its end.
    fn abandon_message(&mut self) {
        let Some(open) = self.open.take() else { return };
        if let (true, Some(inflater)) = (open.compressed, &mut self.inflater) {
            inflater.abandon();
        }
        let message = open.to_message().after(&self.out.close);
        self.out.unfinished.push(message);
    }

    fn join_message(&mut self, frame: &Frame) {
        let Some(open) = &mut self.open else { return };
        open.last_frame = frame.index;
        open.before = open.len;
        let declared = (open.before as u64).saturating_add(frame.payload_len);
        let limit = self
            .out
            .options
            .max_message_size
            .filter(|_| !open.compressed && !open.too_big);
        if limit.is_some_and(|limit| declared > limit) && frame.payload_len & LENGTH_MSB == 0 {
            open.too_big = true;
            self.report(frame, ViolationKind::MessageTooBig, frame.length_span());
        }
    }

    fn end_message(&mut self, frame: &Frame) {
        let Some(open) = &self.open else { return };
        let text = open.opcode == Opcode::TEXT && !open.failed;
        let readable = !open.compressed || open.inflating.is_some();
        if text && readable && !open.text.may_end() {
            self.find_text_fault(frame);
        }
        let Some(open) = self.open.take() else { return };
        self.out.ends.push(frame.index);
        if open.first_frame != frame.index {
            self.out.fragmented.push(Fragmented {
                first_frame: open.first_frame,
                last_frame: frame.index,
                len: open.len,
            });
        }
        if let Some(at) = open.inflating {
            self.out.compressed.push(Inflated {
                last_frame: frame.index,
                at,
                len: self.out.inflated.len().saturating_sub(at),
            });
        }
    }

    /// Inflates the message that this frame ends.
    fn inflate(&mut self, frame: &Frame) {
        let (Some(open), Some(inflater)) = (&mut self.open, &mut self.inflater) else {
            return;
        };
        let Some(at) = open.inflating else { return };
        let parts = self.out.frames().range(open.first_frame, frame.index);
        for part in parts.filter(|part| part.opcode().is_data()) {
            inflater.push(self.out.payload(&part));
        }
        let options = &self.out.options;
        let agreed = options.permessage_deflate != PermessageDeflate::Unknown;
        let max_message = options.max_message_size.unwrap_or(u64::MAX);
        let max_len = options
            .max_inflated_size
            .saturating_sub(inflater.wasted())
            .min(max_message.saturating_add(at as u64));
        let max_len = usize::try_from(max_len).unwrap_or(usize::MAX);
        if let Err(fault) = inflater.end(&mut self.out.inflated, max_len) {
            open.inflating = None;
            // Where nothing was agreed, only a message that inflates to its very end shows that it was compressed.
            if agreed || fault == deflate::Fault::TooBig {
                let kind = match fault {
                    deflate::Fault::Invalid => ViolationKind::InvalidDeflate,
                    deflate::Fault::TooBig => ViolationKind::MessageTooBig,
                };
                self.report(frame, kind, frame.payload_span());
            }
            return;
        }
        self.out.deflate_inferred |= !agreed;
        let content = self.out.inflated.as_slice().get(at..).unwrap_or_default();
        if open.opcode == Opcode::TEXT && !open.text.feed(content) {
            self.find_text_fault(frame);
        }
    }

    fn read_close(&mut self, frame: &Frame) {
        let payload = self.out.payload(frame);
        let close = Close::parse(frame.index, payload);
        let start = frame.payload_span().start;
        let reason = payload.get(2..).unwrap_or_default();
        let bad_reason = core::str::from_utf8(reason).err().map(|error| {
            let bad = error.valid_up_to() as u64;
            let len = error
                .error_len()
                .map_or(reason.len() as u64 - bad, |len| len as u64);
            Span::at(start + 2 + bad, len)
        });
        if close.status.is_some_and(|status| !status.may_be_sent()) {
            self.report(frame, ViolationKind::InvalidCloseCode, Span::at(start, 2));
        }
        if let Some(span) = bad_reason {
            let violation = self.violation(frame, ViolationKind::InvalidCloseReasonUtf8, span);
            self.out.violations.push(Violation {
                first_bad_byte: Some(span.start),
                ..violation
            });
        }
        self.close_seen = true;
        self.out.close.get_or_insert(close);
    }

    /// The open message is not text: says where. `frame` is the one that shows it.
    #[cold]
    fn find_text_fault(&mut self, frame: &Frame) {
        let Some(open) = &mut self.open else { return };
        open.failed = true;
        let open = open.clone();
        let mut utf8 = Utf8::default();
        let fault = if open.compressed {
            let at = open.inflating.unwrap_or(self.out.inflated.len());
            utf8.feed(self.out.inflated.as_slice().get(at..).unwrap_or_default())
        } else {
            let earlier = self.out.frames().range(open.first_frame, frame.index);
            earlier
                .filter(|part| part.opcode().is_data())
                .find_map(|part| {
                    let payload = self.out.payload(&part);
                    // Of the last frame, what was read so far: the rest may still be masked.
                    let read = part.index == frame.index;
                    let end = if read { frame.received } else { payload.len() };
                    utf8.feed(payload.get(..end).unwrap_or(payload))
                })
        };
        if let Some(fault) = fault.or_else(|| utf8.end()) {
            self.report_utf8(&open, frame, fault);
        }
    }

    fn report_utf8(&mut self, open: &Open, frame: &Frame, fault: Fault) {
        let payload = frame.payload_span();
        if open.compressed {
            let violation = self.violation(frame, ViolationKind::InvalidUtf8, payload);
            self.out.violations.push(Violation {
                message_offset: Some(fault.first_bad),
                ..violation
            });
            return;
        }
        let in_frame = |offset: u64| {
            offset
                .checked_sub(open.before as u64)
                .map(|n| payload.start.saturating_add(n))
        };
        let first_bad_byte =
            in_frame(fault.first_bad).or_else(|| self.stream_offset(open, fault.first_bad));
        let start = in_frame(fault.first_bad).unwrap_or(payload.start);
        // A character that the end of the message cuts is certain one past the last byte.
        let end =
            in_frame(fault.certain_at).map_or(start, |at| at.saturating_add(1).min(payload.end));
        let violation = self.violation(frame, ViolationKind::InvalidUtf8, Span::new(start, end));
        self.out.violations.push(Violation {
            message_offset: Some(fault.first_bad),
            first_bad_byte,
            ..violation
        });
    }

    /// Where byte `offset` of a message stands in the stream.
    fn stream_offset(&self, open: &Open, offset: u64) -> Option<u64> {
        let mut left = offset;
        for frame in self.out.frames().range(open.first_frame, open.last_frame) {
            let payload = frame.payload_span();
            if !frame.opcode().is_data() {
                continue;
            }
            if left < payload.len() {
                return Some(payload.start + left);
            }
            left -= payload.len();
        }
        None
    }

    /// Judges the header bytes that are there, for the frame that is being read.
    fn judge_header(&mut self, head_len: usize) {
        let head = self.head().get(..head_len).unwrap_or_default();
        let Some(&first) = head.first() else { return };
        let second = head.get(1).copied();
        let header = Header {
            first,
            second,
            payload_len: header::payload_len(head),
            options: self.out.options,
            message_open: self.open.is_some(),
            close_seen: self.close_seen,
        };
        let start = self.frame_start as u64;
        let frame = self.out.records.len();
        let violations = &mut self.out.violations;
        header.judge(|kind, part| {
            let span = match part {
                Part::FirstByte => Span::at(start, 1),
                Part::SecondByte => Span::at(start.saturating_add(1), 1),
                Part::Length => {
                    let extended = second.map_or(0, |second| {
                        LengthEncoding::of_second_byte(second).extended_bytes()
                    });
                    Span::at(start.saturating_add(1), 1 + u64::from(extended))
                }
            };
            violations.push(Violation {
                kind,
                frame,
                frame_start: start,
                span,
                at_fault: header.options.sender,
                message_offset: None,
                first_bad_byte: None,
            });
        });
    }

    fn report(&mut self, frame: &Frame, kind: ViolationKind, span: Span) {
        let violation = self.violation(frame, kind, span);
        self.out.violations.push(violation);
    }

    fn violation(&self, frame: &Frame, kind: ViolationKind, span: Span) -> Violation {
        Violation {
            kind,
            frame: frame.index,
            frame_start: frame.start,
            span,
            at_fault: self
                .out
                .options
                .sender
                .filter(|_| kind != ViolationKind::MessageTooBig),
            message_offset: None,
            first_bad_byte: None,
        }
    }

    /// The bytes of the header being read that are there.
    fn head(&self) -> &[u8] {
        let rest = self.out.bytes.as_slice().get(self.frame_start..);
        let rest = rest.unwrap_or_default();
        rest.get(..MAX_HEADER_LEN).unwrap_or(rest)
    }

    fn drop_bytes(&mut self, len: usize) {
        self.dropped = self.dropped.saturating_add(len as u64);
        self.out.stream_len = (self.out.bytes.len() as u64).saturating_add(self.dropped);
    }
}
