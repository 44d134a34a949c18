//! RFC 6455 section 5.2: one frame, and the place of each of its fields.

use crate::{Opcode, Span, header};
use alloc::vec::Vec;

/// One frame whose header was read whole: a view made on demand out of the stream and an eight-byte record.
///
/// The payload is kept by [`Decoded`](crate::Decoded), see [`Decoded::payload`](crate::Decoded::payload).
///
/// ```
/// use wswhy_wire::{LengthEncoding, Opcode, Options, Span, decode};
/// // RFC 6455 section 5.7, a single-frame masked text message.
/// let bytes = [0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58];
/// let decoded = decode(&bytes, &Options::new());
/// let frame = decoded.frame(0).unwrap();
/// assert!(frame.fin() && frame.opcode() == Opcode::TEXT);
/// assert_eq!(frame.masking_key(), Some([0x37, 0xfa, 0x21, 0x3d]));
/// assert_eq!(frame.masking_key_span(), Some(Span::new(2, 6)));
/// assert_eq!(frame.length_encoding(), LengthEncoding::Bits7);
/// assert_eq!(decoded.payload(&frame), b"Hello");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    pub(crate) index: usize,
    pub(crate) start: u64,
    pub(crate) payload_len: u64,
    /// Payload bytes that came; `received <= payload_len`.
    pub(crate) received: usize,
    pub(crate) key: [u8; 4],
    pub(crate) first: u8,
    pub(crate) second: u8,
}

/// How the payload length is written.
///
/// ```
/// use wswhy_wire::LengthEncoding;
/// assert_eq!(LengthEncoding::minimal(125), LengthEncoding::Bits7);
/// assert_eq!(LengthEncoding::minimal(126).extended_bytes(), 2);
/// assert_eq!(LengthEncoding::minimal(65_536).bits(), 64);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LengthEncoding {
    /// In the seven bits of the second byte: 0 to 125.
    Bits7,
    /// In two further bytes, after 126.
    Bits16,
    /// In eight further bytes, after 127.
    Bits64,
}

impl LengthEncoding {
    /// The shortest form that holds `len`, the only one that section 5.2 allows.
    pub const fn minimal(len: u64) -> Self {
        match len {
            0..=125 => Self::Bits7,
            126..=0xFFFF => Self::Bits16,
            _ => Self::Bits64,
        }
    }

    /// 7, 16 or 64.
    pub const fn bits(self) -> u8 {
        match self {
            Self::Bits7 => 7,
            Self::Bits16 => 16,
            Self::Bits64 => 64,
        }
    }

    /// Bytes between the second byte and the masking key: 0, 2 or 8.
    pub const fn extended_bytes(self) -> u8 {
        match self {
            Self::Bits7 => 0,
            Self::Bits16 => 2,
            Self::Bits64 => 8,
        }
    }

    pub(crate) const fn of_second_byte(second: u8) -> Self {
        match second & LEN7 {
            LEN7_16 => Self::Bits16,
            LEN7_64 => Self::Bits64,
            _ => Self::Bits7,
        }
    }
}

/// A field of the frame header as section 5.2 draws it, or the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Final fragment of a message.
    Fin,
    /// First reserved bit; "compressed" with permessage-deflate.
    Rsv1,
    /// Second reserved bit.
    Rsv2,
    /// Third reserved bit.
    Rsv3,
    /// What the payload is.
    Opcode,
    /// Whether a masking key follows.
    Mask,
    /// The seven bits: a length, or 126 or 127.
    PayloadLen,
    /// The two or eight bytes of a longer length.
    ExtendedPayloadLen,
    /// Four bytes.
    MaskingKey,
    /// Extension data and application data.
    Payload,
}

impl Field {
    /// Kebab-case name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fin => "fin",
            Self::Rsv1 => "rsv1",
            Self::Rsv2 => "rsv2",
            Self::Rsv3 => "rsv3",
            Self::Opcode => "opcode",
            Self::Mask => "mask",
            Self::PayloadLen => "payload-len",
            Self::ExtendedPayloadLen => "extended-payload-len",
            Self::MaskingKey => "masking-key",
            Self::Payload => "payload",
        }
    }
}

/// Where a field stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSpan {
    /// Which field.
    pub field: Field,
    /// The bytes it lies in.
    pub bytes: Span,
    /// For a field smaller than a byte: its first bit and the number of its bits, the most significant bit being 0, as
    /// the RFC's picture counts. `None`: the bytes are all its own.
    pub bits: Option<(u8, u8)>,
}

/// What is kept of a frame beside its bytes: where it starts, and its first two bytes once more.
pub(crate) const fn record(start: usize, first: u8, second: u8) -> u64 {
    (start as u64) << 16 | (first as u64) << 8 | second as u64
}

/// The reverse of [`record`].
pub(crate) const fn parts(record: u64) -> (usize, u8, u8) {
    ((record >> 16) as usize, (record >> 8) as u8, record as u8)
}

pub(crate) const FIN: u8 = 0x80;
pub(crate) const RSV1: u8 = 0x40;
pub(crate) const RSV2: u8 = 0x20;
pub(crate) const RSV3: u8 = 0x10;
pub(crate) const MASK: u8 = 0x80;
pub(crate) const LEN7: u8 = 0x7F;
/// "Payload len" that announces two more bytes.
pub(crate) const LEN7_16: u8 = 126;
/// "Payload len" that announces eight more bytes.
pub(crate) const LEN7_64: u8 = 127;

impl Frame {
    /// Reads a whole header; the payload is not there yet.
    pub(crate) fn read(index: usize, start: usize, head: &[u8]) -> Option<Self> {
        let (&[first, second], _) = head.split_first_chunk()?;
        let key = head.last_chunk().filter(|_| second & MASK != 0);
        Some(Self {
            index,
            start: start as u64,
            payload_len: header::payload_len(head)?,
            received: 0,
            key: key.copied().unwrap_or_default(),
            first,
            second,
        })
    }

    /// Place in the list of frames, from 0.
    pub const fn index(&self) -> usize {
        self.index
    }

    /// FIN: the last fragment of its message, or the only one.
    pub const fn fin(&self) -> bool {
        self.first & FIN != 0
    }

    /// RSV1.
    pub const fn rsv1(&self) -> bool {
        self.first & RSV1 != 0
    }

    /// RSV2.
    pub const fn rsv2(&self) -> bool {
        self.first & RSV2 != 0
    }

    /// RSV3.
    pub const fn rsv3(&self) -> bool {
        self.first & RSV3 != 0
    }

    /// The opcode, reserved ones too.
    pub const fn opcode(&self) -> Opcode {
        Opcode::new(self.first)
    }

    /// Whether the MASK bit is set.
    pub const fn masked(&self) -> bool {
        self.second & MASK != 0
    }

    /// The masking key, if the frame is masked.
    pub const fn masking_key(&self) -> Option<[u8; 4]> {
        if self.masked() { Some(self.key) } else { None }
    }

    /// The declared length. With [`Frame::complete`] also the length of the payload at hand.
    pub const fn payload_len(&self) -> u64 {
        self.payload_len
    }

    /// How the length is written.
    pub const fn length_encoding(&self) -> LengthEncoding {
        LengthEncoding::of_second_byte(self.second)
    }

    /// Whether the whole payload came. Only the last frame can be incomplete.
    pub const fn complete(&self) -> bool {
        self.received as u64 == self.payload_len
    }

    /// Payload bytes that have not come.
    pub const fn missing(&self) -> u64 {
        self.payload_len.saturating_sub(self.received as u64)
    }

    /// 2 to 14 bytes.
    pub const fn header_len(&self) -> u64 {
        2 + self.length_encoding().extended_bytes() as u64 + if self.masked() { 4 } else { 0 }
    }

    /// Header and the payload that came.
    pub const fn span(&self) -> Span {
        Span::new(self.start, self.payload_span().end)
    }

    /// All bytes before the payload.
    pub const fn header_span(&self) -> Span {
        Span::at(self.start, self.header_len())
    }

    /// The byte with FIN, RSV1 to RSV3 and the opcode.
    pub const fn first_byte_span(&self) -> Span {
        Span::at(self.start, 1)
    }

    /// The byte with MASK and the 7-bit length.
    pub const fn second_byte_span(&self) -> Span {
        Span::at(self.start.saturating_add(1), 1)
    }

    /// The two or eight bytes of a longer length.
    pub const fn extended_length_span(&self) -> Option<Span> {
        match self.length_encoding().extended_bytes() {
            0 => None,
            n => Some(Span::at(self.start.saturating_add(2), n as u64)),
        }
    }

    /// Second byte and extended length.
    pub(crate) const fn length_span(&self) -> Span {
        let extended = self.length_encoding().extended_bytes() as u64;
        Span::at(self.start.saturating_add(1), 1 + extended)
    }

    /// The four bytes of the masking key.
    pub const fn masking_key_span(&self) -> Option<Span> {
        if self.masked() {
            let end = self.header_span().end;
            Some(Span::new(end.saturating_sub(4), end))
        } else {
            None
        }
    }

    /// The payload bytes that came.
    pub const fn payload_span(&self) -> Span {
        Span::at(self.header_span().end, self.received as u64)
    }

    /// Every field in the order of the bytes, as the RFC's picture has them. The spans touch: there is no byte of the
    /// frame that belongs to no field.
    ///
    /// ```
    /// use wswhy_wire::{Field, Options, Span, decode};
    /// let decoded = decode(b"\x82\x7e\x00\x03abc", &Options::new());
    /// let fields = decoded.frame(0).unwrap().fields();
    /// let opcode = fields.iter().find(|f| f.field == Field::Opcode).unwrap();
    /// assert_eq!((opcode.bytes, opcode.bits), (Span::new(0, 1), Some((4, 4))));
    /// let length = fields.iter().find(|f| f.field == Field::ExtendedPayloadLen).unwrap();
    /// assert_eq!((length.bytes, length.bits), (Span::new(2, 4), None));
    /// ```
    pub fn fields(&self) -> Vec<FieldSpan> {
        let first = self.first_byte_span();
        let second = self.second_byte_span();
        let bits = |field, bytes, start, len| FieldSpan {
            field,
            bytes,
            bits: Some((start, len)),
        };
        let whole = |field, bytes| FieldSpan {
            field,
            bytes,
            bits: None,
        };
        let mut out = Vec::with_capacity(10);
        out.push(bits(Field::Fin, first, 0, 1));
        out.push(bits(Field::Rsv1, first, 1, 1));
        out.push(bits(Field::Rsv2, first, 2, 1));
        out.push(bits(Field::Rsv3, first, 3, 1));
        out.push(bits(Field::Opcode, first, 4, 4));
        out.push(bits(Field::Mask, second, 0, 1));
        out.push(bits(Field::PayloadLen, second, 1, 7));
        out.extend(
            self.extended_length_span()
                .map(|span| whole(Field::ExtendedPayloadLen, span)),
        );
        out.extend(
            self.masking_key_span()
                .map(|span| whole(Field::MaskingKey, span)),
        );
        out.push(whole(Field::Payload, self.payload_span()));
        out
    }
}
