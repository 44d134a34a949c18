//! RFC 6455 section 5.2 in the other direction: frames made to order, legal or not.

use crate::frame::{FIN, LEN7_16, LEN7_64, MASK, RSV1, RSV2, RSV3};
use crate::{Decoded, Frame, LengthEncoding, Opcode, StatusCode, mask};
use alloc::vec::Vec;

/// Builds one frame. Nothing is refused: reserved bits and opcodes, a length form that is too long, and a declared
/// length that the payload does not have can all be asked for.
///
/// ```
/// use wswhy_wire::{FrameBuilder, LengthEncoding, Opcode, StatusCode};
/// assert_eq!(FrameBuilder::text("Hello").build(), b"\x81\x05Hello");
/// assert_eq!(FrameBuilder::close(StatusCode::PROTOCOL_ERROR, "").build(), b"\x88\x02\x03\xea");
/// // A reserved opcode with RSV1, and a length in eight bytes where one would do.
/// let illegal = FrameBuilder::new(Opcode::new(0x3)).rsv1(true).length_encoding(LengthEncoding::Bits64);
/// assert_eq!(illegal.build(), b"\xc3\x7f\0\0\0\0\0\0\0\0");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameBuilder {
    first: u8,
    masking_key: Option<[u8; 4]>,
    encoding: Option<LengthEncoding>,
    declared_len: Option<u64>,
    payload: Vec<u8>,
}

impl FrameBuilder {
    /// An empty, unmasked frame with FIN.
    pub const fn new(opcode: Opcode) -> Self {
        Self {
            first: FIN | opcode.value(),
            masking_key: None,
            encoding: None,
            declared_len: None,
            payload: Vec::new(),
        }
    }

    /// A whole text message.
    pub fn text(text: &str) -> Self {
        Self::new(Opcode::TEXT).payload(text.as_bytes())
    }

    /// A whole binary message.
    pub fn binary(bytes: &[u8]) -> Self {
        Self::new(Opcode::BINARY).payload(bytes)
    }

    /// The last fragment of a message; `.fin(false)` makes it one in the middle.
    pub fn continuation(bytes: &[u8]) -> Self {
        Self::new(Opcode::CONTINUATION).payload(bytes)
    }

    /// A Ping.
    pub fn ping(bytes: &[u8]) -> Self {
        Self::new(Opcode::PING).payload(bytes)
    }

    /// A Pong.
    pub fn pong(bytes: &[u8]) -> Self {
        Self::new(Opcode::PONG).payload(bytes)
    }

    /// A Close with a status code and a reason, which may be empty.
    pub fn close(status: StatusCode, reason: &str) -> Self {
        let mut payload = Vec::with_capacity(2 + reason.len());
        payload.extend_from_slice(&status.value().to_be_bytes());
        payload.extend_from_slice(reason.as_bytes());
        Self {
            payload,
            ..Self::new(Opcode::CLOSE)
        }
    }

    /// A Close without a payload.
    pub const fn close_empty() -> Self {
        Self::new(Opcode::CLOSE)
    }

    /// The frame that was decoded: building it gives the same bytes, as far as they came.
    pub fn from_frame(decoded: &Decoded, frame: &Frame) -> Self {
        Self {
            first: frame.first,
            masking_key: frame.masking_key(),
            encoding: Some(frame.length_encoding()),
            declared_len: Some(frame.payload_len()),
            payload: decoded.payload(frame).to_vec(),
        }
    }

    /// Sets or clears FIN.
    pub const fn fin(self, on: bool) -> Self {
        self.bit(FIN, on)
    }

    /// Sets or clears RSV1.
    pub const fn rsv1(self, on: bool) -> Self {
        self.bit(RSV1, on)
    }

    /// Sets or clears RSV2.
    pub const fn rsv2(self, on: bool) -> Self {
        self.bit(RSV2, on)
    }

    /// Sets or clears RSV3.
    pub const fn rsv3(self, on: bool) -> Self {
        self.bit(RSV3, on)
    }

    /// Masks the payload with `key`.
    pub const fn mask(mut self, key: [u8; 4]) -> Self {
        self.masking_key = Some(key);
        self
    }

    /// The unmasked payload.
    pub fn payload(mut self, bytes: &[u8]) -> Self {
        self.payload = bytes.to_vec();
        self
    }

    /// Writes the length in this form even if a shorter one would do. A form too small for the length is widened to
    /// the smallest that holds it.
    pub const fn length_encoding(mut self, encoding: LengthEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// Declares this length, whatever the payload's is.
    pub const fn declared_len(mut self, len: u64) -> Self {
        self.declared_len = Some(len);
        self
    }

    /// The bytes of the frame.
    pub fn build(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(14 + self.payload.len());
        self.build_into(&mut out);
        out
    }

    /// Appends the bytes of the frame.
    pub fn build_into(&self, out: &mut Vec<u8>) {
        let len = self.declared_len.unwrap_or(self.payload.len() as u64);
        let minimal = LengthEncoding::minimal(len);
        let encoding = self.encoding.map_or(minimal, |asked| asked.max(minimal));
        let mask_bit = if self.masking_key.is_some() { MASK } else { 0 };
        let [.., b1, b0] = len.to_be_bytes();
        out.push(self.first);
        match encoding {
            LengthEncoding::Bits7 => out.push(mask_bit | b0),
            LengthEncoding::Bits16 => out.extend_from_slice(&[mask_bit | LEN7_16, b1, b0]),
            LengthEncoding::Bits64 => {
                out.push(mask_bit | LEN7_64);
                out.extend_from_slice(&len.to_be_bytes());
            }
        }
        out.extend(self.masking_key.into_iter().flatten());
        let at = out.len();
        out.extend_from_slice(&self.payload);
        if let (Some(key), Some(payload)) = (self.masking_key, out.get_mut(at..)) {
            mask::apply(payload, key, 0);
        }
    }

    const fn bit(mut self, bit: u8, on: bool) -> Self {
        self.first = if on {
            self.first | bit
        } else {
            self.first & !bit
        };
        self
    }
}
