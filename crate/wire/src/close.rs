//! RFC 6455 section 5.5.1: what a Close frame says.

use crate::{CloseCode, StatusCode};
use alloc::string::String;

/// The content of a Close frame.
///
/// ```
/// use wswhy_wire::{Close, StatusCode};
/// let close = Close::parse(0, b"\x03\xf3oops");
/// assert_eq!(close.status, Some(StatusCode::INTERNAL_ERROR));
/// assert_eq!(close.reason, "oops");
/// assert_eq!(Close::parse(0, b"").close_code().value(), 1005);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Close {
    /// Index of the frame.
    pub frame: usize,
    /// The status code; `None` if the payload is shorter than two bytes.
    pub status: Option<StatusCode>,
    /// The reason, with U+FFFD in place of what is not UTF-8.
    pub reason: String,
    /// Whether the reason is UTF-8.
    pub reason_valid: bool,
}

impl Close {
    /// Reads the unmasked payload of the Close frame with index `frame`.
    pub fn parse(frame: usize, payload: &[u8]) -> Self {
        let (status, reason) = match payload {
            [high, low, reason @ ..] => (
                Some(StatusCode::new(u16::from_be_bytes([*high, *low]))),
                reason,
            ),
            _ => (None, &[][..]),
        };
        Self {
            frame,
            status,
            reason: String::from_utf8_lossy(reason).into_owned(),
            reason_valid: core::str::from_utf8(reason).is_ok(),
        }
    }

    /// What an endpoint that receives this frame reports (section 7.1.5).
    pub fn close_code(&self) -> CloseCode {
        self.status
            .map_or(CloseCode::NO_STATUS_RECEIVED, CloseCode::from)
    }
}
