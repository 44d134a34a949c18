//! RFC 6455 sections 1.3, 4.1 and 4.2.2: the key and what answers it.

use alloc::string::String;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha1::{Digest as _, Sha1};

/// The text that a server appends to the key (section 1.3).
pub const ACCEPT_GUID: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// The `Sec-WebSocket-Accept` that answers a `Sec-WebSocket-Key` (section 4.2.2, 5.4). Whatever the key is, it is
/// used as it stands, without surrounding white space.
///
/// ```
/// use wswhy_wire::handshake::accept_for;
/// // The example of section 1.3.
/// assert_eq!(accept_for("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
/// ```
pub fn accept_for(key: &str) -> String {
    let mut hash = Sha1::new();
    hash.update(key.trim().as_bytes());
    hash.update(ACCEPT_GUID.as_bytes());
    STANDARD.encode(hash.finalize())
}

/// Whether a `Sec-WebSocket-Key` is what section 4.1 asks for: 16 bytes in base64, with padding, and with zeros in the
/// bits that are left over (erratum 3150).
///
/// ```
/// use wswhy_wire::handshake::is_valid_key;
/// assert!(is_valid_key("dGhlIHNhbXBsZSBub25jZQ=="));
/// assert!(!is_valid_key("c2hvcnQ="));
/// // The example that section 4.1 prints, and the same as erratum 3150 corrects it.
/// assert!(!is_valid_key("AQIDBAUGBwgJCgsMDQ4PEC=="));
/// assert!(is_valid_key("AQIDBAUGBwgJCgsMDQ4PEA=="));
/// ```
pub fn is_valid_key(key: &str) -> bool {
    is_base64(key.trim().as_bytes(), 22, 2)
}

/// Whether a `Sec-WebSocket-Accept` can be right for any key: the 20 bytes of a SHA-1 in base64.
pub(super) fn is_accept_like(accept: &str) -> bool {
    is_base64(accept.as_bytes(), 27, 1)
}

/// So many characters of the base64 alphabet and of padding (RFC 4648 section 4). The last character before the padding
/// is a multiple of 4 with one "=", of 16 with two: the bits that are left over are zero.
fn is_base64(text: &[u8], digits: usize, padding: usize) -> bool {
    let Some((digits, rest)) = text.split_at_checked(digits) else {
        return false;
    };
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let left_over = if padding == 2 { 0b1111 } else { 0b11 };
    rest.len() == padding
        && rest.iter().all(|byte| *byte == b'=')
        && digits.iter().all(|byte| value(*byte).is_some())
        && digits
            .last()
            .and_then(|byte| value(*byte))
            .is_some_and(|last| last & left_over == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The decoder of the crate is the slow twin.
    #[test]
    fn equals_the_decoder() {
        for first in 0..=u8::MAX {
            for (len, right) in [(15, false), (16, true), (17, false), (20, false)] {
                let text = STANDARD.encode([first].repeat(len));
                assert_eq!(is_valid_key(&text), right, "{text}");
                assert_eq!(is_accept_like(&text), len == 20, "{text}");
            }
        }
        for last in 0..=u8::MAX {
            for (start, padding) in [("A".repeat(21), "=="), ("A".repeat(26), "=")] {
                let text = start + &String::from(char::from(last)) + padding;
                let decoded = STANDARD.decode(&text).map_or(0, |bytes| bytes.len());
                assert_eq!(is_valid_key(&text), decoded == 16, "{text}");
                assert_eq!(is_accept_like(&text), decoded == 20, "{text}");
            }
        }
        for wrong in [
            "",
            "=",
            "AAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAA=",
            "AAAAAAAAAAAAAAAAAAAAAA===",
            "AAAA-AAAAAAAAAAAAAAAAA==",
        ] {
            assert!(!is_valid_key(wrong), "{wrong}");
        }
    }
}
