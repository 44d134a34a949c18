//! Places in the stream, and who sent it.

use core::fmt;

/// A range of bytes in the stream of one direction, counted from the first byte after the opening handshake.
///
/// ```
/// use wswhy_wire::Span;
/// let span = Span::new(2, 7);
/// assert_eq!(span.len(), 5);
/// assert!(span.contains(6) && !span.contains(7));
/// assert_eq!(span.to_string(), "2..7");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// First byte.
    pub start: u64,
    /// One past the last byte; never less than `start` for spans that the decoder makes.
    pub end: u64,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
    pub const fn new(start: u64, end: u64) -> Self {
        Self { start, end }
    }

    /// `len` bytes from `start`. Stops at `u64::MAX`.
    pub const fn at(start: u64, len: u64) -> Self {
        Self {
            start,
            end: start.saturating_add(len),
        }
    }

    /// Number of bytes.
    pub const fn len(self) -> u64 {
        self.end.saturating_sub(self.start)
    }

    /// No byte at all; the place is still meaningful.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether the byte at `offset` is inside.
    pub const fn contains(self, offset: u64) -> bool {
        self.start <= offset && offset < self.end
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// The endpoint that sent the bytes.
///
/// ```
/// use wswhy_wire::Side;
/// assert_eq!(Side::Client.peer(), Side::Server);
/// assert_eq!(Side::parse("server"), Some(Side::Server));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The endpoint that opened the connection; it must mask (RFC 6455 section 5.1).
    Client,
    /// The endpoint that accepted it; it must not mask.
    Server,
}

impl Side {
    /// `client` or `server`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
        }
    }

    /// The reverse of [`Side::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Client, Self::Server]
            .into_iter()
            .find(|side| side.as_str() == text)
    }

    /// The other endpoint.
    pub const fn peer(self) -> Self {
        match self {
            Self::Client => Self::Server,
            Self::Server => Self::Client,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
