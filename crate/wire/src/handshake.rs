//! RFC 6455 section 4: the opening handshake.

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

/// Whether a `Sec-WebSocket-Key` is what section 4.1 asks for: 16 bytes in base64.
///
/// ```
/// use wswhy_wire::handshake::is_valid_key;
/// assert!(is_valid_key("dGhlIHNhbXBsZSBub25jZQ=="));
/// assert!(!is_valid_key("c2hvcnQ="));
/// ```
pub fn is_valid_key(key: &str) -> bool {
    STANDARD
        .decode(key.trim())
        .is_ok_and(|bytes| bytes.len() == 16)
}
