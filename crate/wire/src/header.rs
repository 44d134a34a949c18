//! The rules that a frame's header alone can break (RFC 6455 sections 5.1 to 5.5, RFC 7692 section 6).

use crate::frame::{FIN, LEN7, LEN7_16, MASK, RSV1, RSV2, RSV3};
use crate::{LengthEncoding, Opcode, Options, PermessageDeflate, Side, ViolationKind};

/// "All control frames MUST have a payload length of 125 bytes or less" (section 5.5).
pub(crate) const MAX_CONTROL_PAYLOAD: u64 = 125;
/// "the most significant bit MUST be 0" (section 5.2, 64-bit length).
pub(crate) const LENGTH_MSB: u64 = 1 << 63;
/// Two bytes, a 64-bit length and a masking key.
pub(crate) const MAX_HEADER_LEN: usize = 14;

/// As much of a header as came, and what the rules need to know besides.
pub(crate) struct Header {
    pub first: u8,
    pub second: Option<u8>,
    /// Known when the extended length came whole.
    pub payload_len: Option<u64>,
    pub options: Options,
    pub message_open: bool,
    pub close_seen: bool,
}

/// The part of the header that breaks the rule.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    FirstByte,
    SecondByte,
    /// Second byte and extended length.
    Length,
}

impl Header {
    /// Reports every rule that is certainly broken, in the order of [`ViolationKind::ALL`].
    pub fn judge(&self, mut report: impl FnMut(ViolationKind, Part)) {
        use ViolationKind as Kind;
        let opcode = Opcode::new(self.first);
        let control = opcode.is_control();

        if self.close_seen && !control {
            report(Kind::DataAfterClose, Part::FirstByte);
        }
        self.judge_rsv(opcode, &mut report);
        if opcode.is_reserved() {
            report(Kind::ReservedOpcode, Part::FirstByte);
        }
        if control && self.first & FIN == 0 {
            report(Kind::ControlFragmented, Part::FirstByte);
        }
        if control
            && self
                .payload_len
                .is_some_and(|len| len > MAX_CONTROL_PAYLOAD)
        {
            report(Kind::ControlTooLong, Part::Length);
        }
        match opcode {
            Opcode::CONTINUATION if !self.message_open => {
                report(Kind::ContinuationWithoutStart, Part::FirstByte)
            }
            Opcode::TEXT | Opcode::BINARY if self.message_open => {
                report(Kind::DataInsideFragmentedMessage, Part::FirstByte);
            }
            _ => {}
        }
        if let (Some(second), Some(sender)) = (self.second, self.options.sender) {
            match (sender, second & MASK != 0) {
                (Side::Client, false) => report(Kind::MaskMissing, Part::SecondByte),
                (Side::Server, true) => report(Kind::MaskForbidden, Part::SecondByte),
                _ => {}
            }
        }
        if let (Some(second), Some(len)) = (self.second, self.payload_len) {
            if opcode == Opcode::CLOSE && len == 1 {
                report(Kind::ClosePayloadLength1, Part::Length);
            }
            if len & LENGTH_MSB != 0 {
                report(Kind::LengthMsbSet, Part::Length);
            }
            if LengthEncoding::of_second_byte(second) > LengthEncoding::minimal(len) {
                report(Kind::LengthNotMinimal, Part::Length);
            }
        }
    }

    fn judge_rsv(&self, opcode: Opcode, report: &mut impl FnMut(ViolationKind, Part)) {
        use ViolationKind as Kind;
        let rsv1 = self.first & RSV1 != 0;
        let starts_message = !opcode.is_control() && opcode != Opcode::CONTINUATION;
        let agreed = matches!(
            self.options.permessage_deflate,
            PermessageDeflate::Agreed(_)
        );
        let free = self.options.other_extensions;
        let rsv1_without_meaning = match self.options.permessage_deflate {
            PermessageDeflate::NotAgreed => rsv1,
            // Where the handshake was not seen, RSV1 on a first frame is taken for a compressed message; elsewhere it
            // has no meaning, with the extension or without.
            PermessageDeflate::Unknown => rsv1 && !starts_message,
            PermessageDeflate::Agreed(_) => false,
        };
        if !free && (self.first & (RSV2 | RSV3) != 0 || rsv1_without_meaning) {
            report(Kind::RsvWithoutExtension, Part::FirstByte);
        }
        if rsv1 && agreed && opcode.is_control() {
            report(Kind::Rsv1OnControl, Part::FirstByte);
        }
        if rsv1 && agreed && opcode == Opcode::CONTINUATION {
            report(Kind::Rsv1OnContinuation, Part::FirstByte);
        }
    }
}

/// Length of a header that begins with these bytes: a lower bound until the second byte is there.
pub(crate) fn needed(head: &[u8]) -> usize {
    head.get(1).map_or(2, |second| len(*second))
}

/// Length of a header with this second byte.
pub(crate) const fn len(second: u8) -> usize {
    let key = if second & MASK != 0 { 4 } else { 0 };
    2 + LengthEncoding::of_second_byte(second).extended_bytes() as usize + key
}

/// The payload length, once its bytes are there. `head` begins with the first byte of the frame.
pub(crate) fn payload_len(head: &[u8]) -> Option<u64> {
    match head {
        [_, second, rest @ ..] => match second & LEN7 {
            len @ 0..LEN7_16 => Some(u64::from(len)),
            LEN7_16 => rest
                .first_chunk::<2>()
                .map(|bytes| u64::from(u16::from_be_bytes(*bytes))),
            _ => rest
                .first_chunk::<8>()
                .map(|bytes| u64::from_be_bytes(*bytes)),
        },
        _ => None,
    }
}
