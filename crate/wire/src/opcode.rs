//! RFC 6455 section 5.2 (Opcode) and 11.8 (the registry).

use core::fmt;

/// The four bits that say what a frame's payload is.
///
/// ```
/// use wswhy_wire::Opcode;
/// assert_eq!(Opcode::PING.name(), Some("ping"));
/// assert!(Opcode::new(0x3).is_reserved() && !Opcode::new(0x3).is_control());
/// assert!(Opcode::new(0xB).is_reserved() && Opcode::new(0xB).is_control());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Opcode(u8);

impl Opcode {
    /// A further fragment of the message that is open.
    pub const CONTINUATION: Self = Self(0x0);
    /// UTF-8 text, or the first fragment of it.
    pub const TEXT: Self = Self(0x1);
    /// Bytes, or the first fragment of them.
    pub const BINARY: Self = Self(0x2);
    /// Starts or answers the closing handshake.
    pub const CLOSE: Self = Self(0x8);
    /// Asks for a pong.
    pub const PING: Self = Self(0x9);
    /// Answers a ping, or stands alone.
    pub const PONG: Self = Self(0xA);

    /// The opcodes that have a meaning; all others are reserved.
    pub const KNOWN: [Self; 6] = [
        Self::CONTINUATION,
        Self::TEXT,
        Self::BINARY,
        Self::CLOSE,
        Self::PING,
        Self::PONG,
    ];

    /// The lower four bits of `bits`.
    pub const fn new(bits: u8) -> Self {
        Self(bits & 0x0F)
    }

    /// 0x0 to 0xF.
    pub const fn value(self) -> u8 {
        self.0
    }

    /// 0x8 to 0xF: Close, Ping, Pong and the reserved control opcodes (section 5.5).
    pub const fn is_control(self) -> bool {
        self.0 & 0x8 != 0
    }

    /// Continuation, text or binary.
    pub const fn is_data(self) -> bool {
        self.0 <= 0x2
    }

    /// 0x3 to 0x7 (non-control) and 0xB to 0xF (control).
    pub const fn is_reserved(self) -> bool {
        matches!(self.0, 0x3..=0x7 | 0xB..=0xF)
    }

    /// The lower-case word, or nothing for a reserved opcode.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::CONTINUATION => Some("continuation"),
            Self::TEXT => Some("text"),
            Self::BINARY => Some("binary"),
            Self::CLOSE => Some("close"),
            Self::PING => Some("ping"),
            Self::PONG => Some("pong"),
            _ => None,
        }
    }
}

/// `0x1 text`, or `0x3 reserved`.
impl fmt::Display for Opcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:X} {}", self.0, self.name().unwrap_or("reserved"))
    }
}

impl fmt::Debug for Opcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opcode({self})")
    }
}
