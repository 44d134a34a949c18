//! The observer-decoder. Everything that moves its state is in this file.
//!
//! A stream is `(header payload)*`. After a length that cannot be trusted (section 5.2: a 64-bit length with the top
//! bit set) it is opaque. Beside that there are two facts that frames change: which message is open (section 5.4), and
//! whether a Close was seen (section 5.5.1). Faults never change what is read next, with that one exception.

use crate::deflate::{self, Inflater};
use crate::header::{self, Header, LENGTH_MSB, MAX_HEADER_LEN, Part};
use crate::utf8::{Fault, Utf8};
use crate::{
    Close, Decoded, Frame, LengthEncoding, Message, Opcode, Options, PermessageDeflate, Span, Tail,
    Violation, ViolationKind, mask,
};

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
/// assert_eq!(decoded.text(&decoded.messages()[0]), Some("Hello"));
/// ```
#[derive(Clone, Debug)]
pub struct Decoder {
    options: Options,
    out: Decoded,
    state: State,
    /// Where the frame being read begins; `frame_start <= out.stream_len`.
    frame_start: u64,
    head: [u8; MAX_HEADER_LEN],
    open: Option<Open>,
    close_seen: bool,
    inflater: Option<Inflater>,
}

/// What the next byte is.
#[derive(Clone, Copy, Debug)]
enum State {
    /// Part of a header of which `have < MAX_HEADER_LEN` bytes are in `head`.
    Header { have: usize },
    /// Payload of the last frame; more than nothing is missing.
    Payload,
    /// Nothing that can be told.
    Untrusted,
}

/// The message that further fragments belong to.
#[derive(Clone, Debug)]
struct Open {
    message: Message,
    /// Present for text.
    utf8: Option<Utf8>,
    /// Present while the message is being inflated.
    inflating: Option<Inflating>,
    /// Bytes of the message before the frame being read; `before <= message.len`.
    before: u64,
    too_big: bool,
}

#[derive(Clone, Copy, Debug)]
struct Inflating {
    /// Where the message begins in the buffer of inflated bytes.
    at: usize,
    /// Compressed bytes of the message that were read; `read <= message.len`.
    read: usize,
}

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

impl Decoder {
    /// A decoder before the first byte after the opening handshake.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            out: Decoded::default(),
            state: State::Header { have: 0 },
            frame_start: 0,
            head: [0; MAX_HEADER_LEN],
            open: None,
            close_seen: false,
            inflater: Inflater::new(&options),
        }
    }

    /// Takes the next bytes of the stream.
    pub fn feed(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() {
            let taken = match self.state {
                State::Header { have } => self.feed_header(rest, have),
                State::Payload => self.feed_payload(rest),
                State::Untrusted => rest.len(),
            };
            self.out.stream_len = self.out.stream_len.saturating_add(taken as u64);
            rest = rest.get(taken..).unwrap_or_default();
        }
    }

    /// What was found so far. The tail, and faults that only the end of the stream shows, come with
    /// [`Decoder::finish`].
    pub fn decoded(&self) -> &Decoded {
        &self.out
    }

    /// The stream ends here.
    pub fn finish(mut self) -> Decoded {
        self.out.tail = match self.state {
            State::Header { have: 0 } => None,
            State::Header { have } => {
                self.judge_header(have);
                Some(Tail::Header {
                    span: Span::at(self.frame_start, have as u64),
                    needed: header::needed(self.head_bytes(have)) as u64,
                })
            }
            State::Payload => self.out.frames.last().map(|frame| Tail::Payload {
                frame: frame.index,
                missing: frame.missing(),
            }),
            State::Untrusted => self.out.frames.last().map(|frame| Tail::LengthUntrusted {
                frame: frame.index,
                span: Span::new(frame.header_span().end, self.out.stream_len),
            }),
        };
        self.out
            .unfinished
            .extend(self.open.take().map(|open| open.message));
        self.out
    }

    /// Takes header bytes; returns how many.
    fn feed_header(&mut self, bytes: &[u8], have: usize) -> usize {
        let mut have = have;
        let mut taken = 0;
        loop {
            let missing = header::needed(self.head_bytes(have)).saturating_sub(have);
            if missing == 0 {
                self.begin_frame(have);
                return taken;
            }
            let available = bytes.get(taken..).unwrap_or_default();
            let part = available.get(..missing).unwrap_or(available);
            if part.is_empty() {
                self.state = State::Header { have };
                return taken;
            }
            if let Some(slot) = self.head.get_mut(have..have + part.len()) {
                slot.copy_from_slice(part);
            }
            have += part.len();
            taken += part.len();
        }
    }

    /// The header is whole.
    fn begin_frame(&mut self, head_len: usize) {
        self.judge_header(head_len);
        let head = self.head_bytes(head_len);
        let (Some([first, second]), Some(payload_len)) =
            (head.first_chunk().copied(), header::payload_len(head))
        else {
            return;
        };
        let mut frame = Frame {
            index: self.out.frames.len(),
            start: self.frame_start,
            payload_len,
            received: 0,
            at: 0,
            key: head.last_chunk().copied().unwrap_or_default(),
            first,
            second,
        };
        if !frame.masked() {
            frame.key = [0; 4];
        }
        frame.at = if frame.is_in_data_buffer() {
            self.out.data.len()
        } else {
            self.out.aside.len()
        };
        self.out.frames.push(frame);

        if let Opcode::TEXT | Opcode::BINARY = frame.opcode() {
            self.open_message(&frame);
        }
        if frame.opcode().is_data() {
            self.join_message(&frame);
        }
        if payload_len & LENGTH_MSB != 0 {
            self.state = State::Untrusted;
        } else if payload_len == 0 {
            self.end_frame(frame);
        } else {
            self.state = State::Payload;
        }
    }

    /// Takes payload bytes; returns how many.
    fn feed_payload(&mut self, bytes: &[u8]) -> usize {
        let Some(frame) = self.out.frames.last_mut() else {
            return bytes.len();
        };
        let taken = usize::try_from(frame.missing())
            .unwrap_or(usize::MAX)
            .min(bytes.len());
        let buffer = if frame.is_in_data_buffer() {
            &mut self.out.data
        } else {
            &mut self.out.aside
        };
        let at = buffer.len();
        buffer.extend_from_slice(bytes.get(..taken).unwrap_or_default());
        let fresh = buffer.get_mut(at..).unwrap_or_default();
        if let Some(key) = frame.masking_key() {
            mask::apply(fresh, key, frame.received);
        }
        frame.received += taken;
        let frame = *frame;

        let mut found = None;
        if let Some(open) = self.open.as_mut().filter(|_| frame.opcode().is_data()) {
            open.message.len += taken;
            let fault = open
                .utf8
                .as_mut()
                .filter(|_| !open.message.compressed)
                .and_then(|utf8| utf8.feed(fresh));
            found = fault.map(|fault| (open.message, open.before, fault));
        }
        if let Some((message, before, fault)) = found {
            self.report_utf8(&message, before, &frame, fault);
        }
        if frame.complete() {
            self.end_frame(frame);
        }
        taken
    }

    /// The payload is whole.
    fn end_frame(&mut self, frame: Frame) {
        self.frame_start = frame.span().end;
        self.state = State::Header { have: 0 };
        if frame.opcode() == Opcode::CLOSE {
            self.read_close(&frame);
        }
        if frame.opcode().is_data() {
            self.inflate(&frame);
            if frame.fin() {
                self.end_message(&frame);
            }
        }
    }

    fn open_message(&mut self, frame: &Frame) {
        if let Some(open) = self.open.take() {
            if let (true, Some(inflater)) = (open.message.compressed, &mut self.inflater) {
                inflater.abandon();
            }
            self.out.unfinished.push(open.message);
        }
        let compressed = frame.rsv1();
        let at = self.out.inflated.len();
        let inflater = self.inflater.as_mut().filter(|_| compressed);
        let can_inflate = inflater.is_some_and(|inflater| inflater.begin(at));
        self.open = Some(Open {
            message: Message {
                opcode: frame.opcode(),
                compressed,
                after_close: self.close_seen,
                first_frame: frame.index,
                last_frame: frame.index,
                at: frame.at,
                len: 0,
                inflated: None,
            },
            utf8: (frame.opcode() == Opcode::TEXT).then(Utf8::default),
            inflating: can_inflate.then_some(Inflating { at, read: 0 }),
            before: 0,
            too_big: false,
        });
    }

    fn join_message(&mut self, frame: &Frame) {
        let Some(open) = &mut self.open else { return };
        open.message.last_frame = frame.index;
        open.before = open.message.len as u64;
        let declared = open.before.saturating_add(frame.payload_len);
        let limit = self
            .options
            .max_message_size
            .filter(|_| !open.message.compressed && !open.too_big);
        if limit.is_some_and(|limit| declared > limit) && frame.payload_len & LENGTH_MSB == 0 {
            open.too_big = true;
            self.report(frame, ViolationKind::MessageTooBig, length_span(frame));
        }
    }

    fn end_message(&mut self, frame: &Frame) {
        let Some(mut open) = self.open.take() else {
            return;
        };
        if let Some(Inflating { at, .. }) = open.inflating {
            open.message.inflated = Some((at, self.out.inflated.len().saturating_sub(at)));
        }
        let readable = !open.message.compressed || open.inflating.is_some();
        if let Some(fault) = open.utf8.as_mut().filter(|_| readable).and_then(Utf8::end) {
            self.report_utf8(&open.message, open.before, frame, fault);
        }
        self.out.messages.push(open.message);
    }

    /// Inflates what the frame brought. By whole frames, so that the result is the same for every split of the stream.
    fn inflate(&mut self, frame: &Frame) {
        let (Some(open), Some(inflater)) = (&mut self.open, &mut self.inflater) else {
            return;
        };
        let Some(Inflating { at, read }) = open.inflating else {
            return;
        };
        let agreed = self.options.permessage_deflate != PermessageDeflate::Unknown;
        if !agreed && !frame.fin() {
            // Only a message that inflates to its very end shows that it was compressed.
            return;
        }
        let input = self
            .out
            .data
            .get(open.message.at + read..open.message.at + open.message.len)
            .unwrap_or_default();
        let max_message = self.options.max_message_size.unwrap_or(u64::MAX);
        let max_len = self
            .options
            .max_inflated_size
            .min(max_message.saturating_add(at as u64));
        let max_len = usize::try_from(max_len).unwrap_or(usize::MAX);
        let output = &mut self.out.inflated;
        let fresh_at = output.len();
        let mut result = inflater.feed(input, output, max_len);
        if frame.fin() {
            result = result.and_then(|()| inflater.end(output, max_len));
        }
        if let Err(fault) = result {
            output.truncate(at);
            open.inflating = None;
            if agreed || fault == deflate::Fault::TooBig {
                let kind = match fault {
                    deflate::Fault::Invalid => ViolationKind::InvalidDeflate,
                    deflate::Fault::TooBig => ViolationKind::MessageTooBig,
                };
                self.report(frame, kind, frame.payload_span());
            }
            return;
        }
        open.inflating = Some(Inflating {
            at,
            read: open.message.len,
        });
        self.out.deflate_inferred |= !agreed;
        let fresh = output.get(fresh_at..).unwrap_or_default();
        if let Some(fault) = open.utf8.as_mut().and_then(|utf8| utf8.feed(fresh)) {
            let (message, before) = (open.message, open.before);
            self.report_utf8(&message, before, frame, fault);
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

    /// `before`: bytes of the message before this frame.
    fn report_utf8(&mut self, message: &Message, before: u64, frame: &Frame, fault: Fault) {
        let payload = frame.payload_span();
        if message.compressed {
            let violation = self.violation(frame, ViolationKind::InvalidUtf8, payload);
            self.out.violations.push(Violation {
                message_offset: Some(fault.first_bad),
                ..violation
            });
            return;
        }
        let in_frame = |offset: u64| {
            offset
                .checked_sub(before)
                .map(|n| payload.start.saturating_add(n))
        };
        let first_bad_byte =
            in_frame(fault.first_bad).or_else(|| self.stream_offset(message, fault.first_bad));
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
    fn stream_offset(&self, message: &Message, offset: u64) -> Option<u64> {
        let mut left = offset;
        for frame in self.out.frames_of(message) {
            let payload = frame.payload_span();
            if left < payload.len() {
                return Some(payload.start + left);
            }
            left -= payload.len();
        }
        None
    }

    /// Judges the header bytes that are there, for the frame that is being read.
    fn judge_header(&mut self, head_len: usize) {
        let head = self.head_bytes(head_len);
        let Some(&first) = head.first() else { return };
        let second = head.get(1).copied();
        let header = Header {
            first,
            second,
            payload_len: header::payload_len(head),
            sender: self.options.sender,
            permessage_deflate: self.options.permessage_deflate,
            message_open: self.open.is_some(),
            close_seen: self.close_seen,
        };
        let start = self.frame_start;
        let frame = self.out.frames.len();
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
                at_fault: header.sender,
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
                .options
                .sender
                .filter(|_| kind != ViolationKind::MessageTooBig),
            message_offset: None,
            first_bad_byte: None,
        }
    }

    fn head_bytes(&self, len: usize) -> &[u8] {
        self.head.get(..len).unwrap_or_default()
    }
}

/// Second byte and extended length.
fn length_span(frame: &Frame) -> Span {
    let second = frame.second_byte_span();
    Span::new(
        second.start,
        frame
            .extended_length_span()
            .map_or(second.end, |span| span.end),
    )
}
