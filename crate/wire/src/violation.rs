//! What a sender may not do, as data: id, section, answering status code.

use crate::{Side, Span, StatusCode};

/// One rule that one frame broke. One frame can break several.
///
/// ```
/// use wswhy_wire::{Options, Side, Span, ViolationKind, decode};
/// // A fragmented Ping with RSV2, from a server that masks.
/// let decoded = decode(&[0x29, 0x80, 0, 0, 0, 0], &Options::new().sender(Side::Server));
/// let found: Vec<_> = decoded.violations().iter().map(|v| (v.kind.id(), v.span)).collect();
/// assert_eq!(
///     found,
///     [
///         ("rsv-without-extension", Span::new(0, 1)),
///         ("control-fragmented", Span::new(0, 1)),
///         ("mask-forbidden", Span::new(1, 2)),
///     ],
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The rule.
    pub kind: ViolationKind,
    /// Index of the frame. It equals `frames().len()` when that frame's header is not complete.
    pub frame: usize,
    /// Where that frame begins in the stream.
    pub frame_start: u64,
    /// The bytes that break the rule.
    pub span: Span,
    /// Who broke it: the sender, if it is known. Nobody for [`ViolationKind::MessageTooBig`], a limit of the receiver.
    pub at_fault: Option<Side>,
    /// For text that is not UTF-8: how many bytes of the message are valid before the first bad byte.
    /// For a compressed message it counts inflated bytes.
    pub message_offset: Option<u64>,
    /// For text that is not UTF-8: where the first bad byte stands in the stream. It can lie in an earlier frame than
    /// `span`, when a character was cut by fragmentation. Unknown for compressed messages.
    pub first_bad_byte: Option<u64>,
}

impl Violation {
    /// The status code that answers it (section 7.4.1).
    pub const fn status(&self) -> Option<StatusCode> {
        self.kind.status()
    }

    /// Whether no byte after this one can be assigned to a frame any more.
    pub const fn is_fatal_for_decoding(&self) -> bool {
        self.kind.is_fatal_for_decoding()
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $rfc:literal, $section:literal, $status:expr;)*) => {
        /// A rule of RFC 6455 or RFC 7692, in the order in which the faults of one frame are reported.
        ///
        /// ```
        /// use wswhy_wire::{StatusCode, ViolationKind};
        /// let kind = ViolationKind::MaskForbidden;
        /// assert_eq!((kind.id(), kind.rfc(), kind.section()), ("mask-forbidden", "RFC 6455", "5.1"));
        /// assert_eq!(kind.status(), Some(StatusCode::PROTOCOL_ERROR));
        /// assert_eq!(ViolationKind::from_id("mask-forbidden"), Some(kind));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ViolationKind {
            $($(#[$doc])* $name,)*
        }

        impl ViolationKind {
            /// Every kind, in reporting order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable spelling, for reports and data.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// `RFC 6455` or `RFC 7692`.
            pub const fn rfc(self) -> &'static str {
                match self { $(Self::$name => $rfc,)* }
            }

            /// The section that says so, for example `5.2`.
            pub const fn section(self) -> &'static str {
                match self { $(Self::$name => $section,)* }
            }

            /// The status code that answers it. Nothing answers data after a Close: the receiver discards it.
            pub const fn status(self) -> Option<StatusCode> {
                match self { $(Self::$name => $status,)* }
            }
        }
    };
}

const PROTOCOL_ERROR: Option<StatusCode> = Some(StatusCode::PROTOCOL_ERROR);
const INVALID_PAYLOAD: Option<StatusCode> = Some(StatusCode::INVALID_PAYLOAD_DATA);

kinds! {
    /// A data frame after the sender's Close frame.
    DataAfterClose = "data-after-close", "RFC 6455", "5.5.1", None;
    /// RSV2, RSV3, or RSV1 where no extension gives it a meaning.
    RsvWithoutExtension = "rsv-without-extension", "RFC 6455", "5.2", PROTOCOL_ERROR;
    /// RSV1 on a control frame, with permessage-deflate agreed.
    Rsv1OnControl = "rsv1-on-control", "RFC 7692", "6", PROTOCOL_ERROR;
    /// RSV1 on a fragment that is not the first, with permessage-deflate agreed.
    Rsv1OnContinuation = "rsv1-on-continuation", "RFC 7692", "6", PROTOCOL_ERROR;
    /// Opcode 0x3 to 0x7 or 0xB to 0xF.
    ReservedOpcode = "reserved-opcode", "RFC 6455", "5.2", PROTOCOL_ERROR;
    /// A control frame without FIN.
    ControlFragmented = "control-fragmented", "RFC 6455", "5.5", PROTOCOL_ERROR;
    /// A control frame of more than 125 bytes.
    ControlTooLong = "control-too-long", "RFC 6455", "5.5", PROTOCOL_ERROR;
    /// A continuation frame while no message is open.
    ContinuationWithoutStart = "continuation-without-start", "RFC 6455", "5.4", PROTOCOL_ERROR;
    /// A new text or binary frame while a fragmented message is open.
    DataInsideFragmentedMessage = "data-inside-fragmented-message", "RFC 6455", "5.4", PROTOCOL_ERROR;
    /// A client's frame without a masking key.
    MaskMissing = "mask-missing", "RFC 6455", "5.1", PROTOCOL_ERROR;
    /// A server's frame with a masking key.
    MaskForbidden = "mask-forbidden", "RFC 6455", "5.1", PROTOCOL_ERROR;
    /// A Close payload of one byte: half a status code.
    ClosePayloadLength1 = "close-payload-length-1", "RFC 6455", "5.5.1", PROTOCOL_ERROR;
    /// A 64-bit length whose top bit is set. Where the frame ends cannot be known.
    LengthMsbSet = "length-msb-set", "RFC 6455", "5.2", PROTOCOL_ERROR;
    /// A length written in more bytes than it needs.
    LengthNotMinimal = "length-not-minimal", "RFC 6455", "5.2", PROTOCOL_ERROR;
    /// A Close with a status code that no endpoint may send.
    InvalidCloseCode = "invalid-close-code", "RFC 6455", "7.4", PROTOCOL_ERROR;
    /// A Close reason that is not UTF-8.
    InvalidCloseReasonUtf8 = "invalid-close-reason-utf8", "RFC 6455", "5.5.1", INVALID_PAYLOAD;
    /// A message longer than the limit that was given.
    MessageTooBig = "message-too-big", "RFC 6455", "7.4.1", Some(StatusCode::MESSAGE_TOO_BIG);
    /// Compressed data that does not inflate.
    InvalidDeflate = "invalid-deflate", "RFC 7692", "7.2.2", INVALID_PAYLOAD;
    /// A text message that is not UTF-8.
    InvalidUtf8 = "invalid-utf8", "RFC 6455", "8.1", INVALID_PAYLOAD;
}

impl ViolationKind {
    /// The reverse of [`ViolationKind::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// Other status codes that real endpoints answer with, where the RFCs leave it open.
    ///
    /// RFC 7692 names no code for broken DEFLATE data, and section 5.5.1 names none for a bad reason.
    pub const fn other_statuses(self) -> &'static [StatusCode] {
        match self {
            Self::InvalidDeflate | Self::InvalidCloseReasonUtf8 => &[StatusCode::PROTOCOL_ERROR],
            _ => &[],
        }
    }

    /// The erratum of the RFC that touches the rule, by its number at rfc-editor.org.
    ///
    /// 4672 (reported): section 5.6 counts continuation frames among the data frames, which section 5.5.1 forbids
    /// after a Close. The verified ones of RFC 6455 are not about frames.
    ///
    /// ```
    /// use wswhy_wire::ViolationKind;
    /// assert_eq!(ViolationKind::DataAfterClose.erratum(), Some(4672));
    /// assert_eq!(ViolationKind::MaskMissing.erratum(), None);
    /// ```
    pub const fn erratum(self) -> Option<u16> {
        match self {
            Self::DataAfterClose => Some(4672),
            _ => None,
        }
    }

    /// Whether no byte after it can be assigned to a frame any more.
    pub const fn is_fatal_for_decoding(self) -> bool {
        matches!(self, Self::LengthMsbSet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_reversible() {
        for (n, kind) in ViolationKind::ALL.iter().enumerate() {
            assert_eq!(ViolationKind::from_id(kind.id()), Some(*kind));
            assert!(
                ViolationKind::ALL[..n]
                    .iter()
                    .all(|other| other.id() != kind.id())
            );
        }
        assert_eq!(ViolationKind::from_id("no-such-rule"), None);
    }

    #[test]
    fn only_data_after_close_has_no_answer() {
        for kind in ViolationKind::ALL {
            assert_eq!(
                kind.status().is_none(),
                *kind == ViolationKind::DataAfterClose,
                "{kind:?}"
            );
        }
    }
}
