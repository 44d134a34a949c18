//! What is known about the stream before it is decoded.

use crate::Side;

/// What is known about one direction of a connection. What is not known is not judged.
///
/// ```
/// use wswhy_wire::{DeflateParams, Options, PermessageDeflate, Side};
/// let options = Options::new()
///     .sender(Side::Client)
///     .permessage_deflate(PermessageDeflate::Agreed(DeflateParams::default()))
///     .max_message_size(1 << 20);
/// assert_eq!(options.sender, Some(Side::Client));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Who sent the bytes; masking is judged only when it is known.
    pub sender: Option<Side>,
    /// What the handshake says about permessage-deflate.
    pub permessage_deflate: PermessageDeflate,
    /// Longest message, in bytes of the assembled payload (inflated, for a compressed message); longer ones are
    /// reported as `message-too-big`. No limit by default.
    pub max_message_size: Option<u64>,
    /// How many bytes all compressed messages of the stream may inflate to, those that were given up included. A message
    /// that passes it is reported as `message-too-big`. 256 MiB by default: a few kilobytes can inflate to any size.
    pub max_inflated_size: u64,
    /// Extensions beside permessage-deflate were agreed. What they do with reserved bits and with the payload is not
    /// known, so reserved bits are not judged where they may be theirs.
    pub other_extensions: bool,
}

const DEFAULT_MAX_INFLATED_SIZE: u64 = 256 << 20;

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

impl Options {
    /// Nothing is known.
    pub const fn new() -> Self {
        Self {
            sender: None,
            permessage_deflate: PermessageDeflate::Unknown,
            max_message_size: None,
            max_inflated_size: DEFAULT_MAX_INFLATED_SIZE,
            other_extensions: false,
        }
    }

    /// The bytes were sent by `side`.
    pub const fn sender(mut self, side: Side) -> Self {
        self.sender = Some(side);
        self
    }

    /// What the handshake says about permessage-deflate.
    pub const fn permessage_deflate(mut self, agreed: PermessageDeflate) -> Self {
        self.permessage_deflate = agreed;
        self
    }

    /// Report messages longer than `bytes`.
    pub const fn max_message_size(mut self, bytes: u64) -> Self {
        self.max_message_size = Some(bytes);
        self
    }

    /// Extensions that are not known were agreed as well.
    ///
    /// ```
    /// use wswhy_wire::{Options, decode};
    /// // RSV2 on a text frame.
    /// let bytes = b"\xa1\x02Hi";
    /// assert_eq!(decode(bytes, &Options::new()).violations().len(), 1);
    /// assert_eq!(decode(bytes, &Options::new().other_extensions(true)).violations(), []);
    /// ```
    pub const fn other_extensions(mut self, agreed: bool) -> Self {
        self.other_extensions = agreed;
        self
    }

    /// Inflate no more than `bytes` altogether.
    pub const fn max_inflated_size(mut self, bytes: u64) -> Self {
        self.max_inflated_size = bytes;
        self
    }
}

/// Whether permessage-deflate (RFC 7692) is in use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PermessageDeflate {
    /// The handshake was not seen: RSV1 on the first frame of a message is taken as "compressed" and not judged.
    /// Messages that inflate whole are shown inflated; see [`Decoded::deflate_inferred`](crate::Decoded::deflate_inferred).
    #[default]
    Unknown,
    /// The handshake did not agree on it: RSV1 is a violation.
    NotAgreed,
    /// The handshake agreed on it.
    Agreed(DeflateParams),
}

/// The agreed parameters (RFC 7692 section 7.1). The default is what an answer without parameters means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeflateParams {
    /// The client forgets its window after each message.
    pub client_no_context_takeover: bool,
    /// The server forgets its window after each message.
    pub server_no_context_takeover: bool,
    /// Base-2 logarithm of the client's window, 8 to 15.
    pub client_max_window_bits: u8,
    /// Base-2 logarithm of the server's window, 8 to 15.
    pub server_max_window_bits: u8,
}

impl Default for DeflateParams {
    fn default() -> Self {
        Self {
            client_no_context_takeover: false,
            server_no_context_takeover: false,
            client_max_window_bits: 15,
            server_max_window_bits: 15,
        }
    }
}
