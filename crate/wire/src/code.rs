//! RFC 6455 section 7.4: the number inside a Close frame, and the number an endpoint reports.

use core::fmt;

/// The number inside a Close frame (sections 5.5.1 and 7.4). Any value survives decoding.
///
/// ```
/// use wswhy_wire::{StatusClass, StatusCode};
/// assert!(StatusCode::PROTOCOL_ERROR.may_be_sent());
/// assert!(!StatusCode::new(1006).may_be_sent());
/// assert_eq!(StatusCode::new(4001).class(), StatusClass::Private);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StatusCode(u16);

/// What an endpoint reports when a connection has ended (section 7.1.5).
///
/// Unlike a [`StatusCode`] it may be 1005, 1006 or 1015.
///
/// ```
/// use wswhy_wire::{CloseCode, StatusCode};
/// assert_eq!(CloseCode::from(StatusCode::GOING_AWAY).value(), 1001);
/// assert!(CloseCode::ABNORMAL_CLOSURE.is_made_locally());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CloseCode(u16);

/// The ranges of section 7.4.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StatusClass {
    /// 0 to 999.
    Unused,
    /// 1000 to 2999: the protocol, its revisions and its extensions.
    Protocol,
    /// 3000 to 3999: libraries, frameworks and applications, registered with IANA.
    Registered,
    /// 4000 to 4999: private use between the two endpoints.
    Private,
    /// 5000 and above: in no range at all.
    OutOfRange,
}

impl StatusClass {
    /// `unused`, `protocol`, `registered`, `private` or `out-of-range`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unused => "unused",
            Self::Protocol => "protocol",
            Self::Registered => "registered",
            Self::Private => "private",
            Self::OutOfRange => "out-of-range",
        }
    }

    const fn of(value: u16) -> Self {
        match value {
            0..=999 => Self::Unused,
            1000..=2999 => Self::Protocol,
            3000..=3999 => Self::Registered,
            4000..=4999 => Self::Private,
            _ => Self::OutOfRange,
        }
    }
}

impl StatusCode {
    /// 1000.
    pub const NORMAL_CLOSURE: Self = Self(1000);
    /// 1001.
    pub const GOING_AWAY: Self = Self(1001);
    /// 1002.
    pub const PROTOCOL_ERROR: Self = Self(1002);
    /// 1003.
    pub const UNSUPPORTED_DATA: Self = Self(1003);
    /// 1007.
    pub const INVALID_PAYLOAD_DATA: Self = Self(1007);
    /// 1008.
    pub const POLICY_VIOLATION: Self = Self(1008);
    /// 1009.
    pub const MESSAGE_TOO_BIG: Self = Self(1009);
    /// 1010, sent by a client.
    pub const MANDATORY_EXTENSION: Self = Self(1010);
    /// 1011.
    pub const INTERNAL_ERROR: Self = Self(1011);
    /// 1012, IANA registry.
    pub const SERVICE_RESTART: Self = Self(1012);
    /// 1013, IANA registry.
    pub const TRY_AGAIN_LATER: Self = Self(1013);
    /// 1014, IANA registry.
    pub const BAD_GATEWAY: Self = Self(1014);
    /// 3000, IANA registry.
    pub const UNAUTHORIZED: Self = Self(3000);
    /// 3003, IANA registry.
    pub const FORBIDDEN: Self = Self(3003);
    /// 3008, IANA registry.
    pub const TIMEOUT: Self = Self(3008);

    /// Any number that two bytes can hold.
    pub const fn new(value: u16) -> Self {
        Self(value)
    }

    /// The number.
    pub const fn value(self) -> u16 {
        self.0
    }

    /// The range it lies in.
    pub const fn class(self) -> StatusClass {
        StatusClass::of(self.0)
    }

    /// The name in the IANA registry "WebSocket Close Code Number"; the codes that only an endpoint itself makes up are
    /// among them.
    ///
    /// ```
    /// use wswhy_wire::StatusCode;
    /// assert_eq!(StatusCode::GOING_AWAY.registered_name(), Some("Going Away"));
    /// assert_eq!(StatusCode::new(4000).registered_name(), None);
    /// ```
    pub const fn registered_name(self) -> Option<&'static str> {
        Some(match self.0 {
            1000 => "Normal Closure",
            1001 => "Going Away",
            1002 => "Protocol error",
            1003 => "Unsupported Data",
            1004 => "Reserved",
            1005 => "No Status Rcvd",
            1006 => "Abnormal Closure",
            1007 => "Invalid frame payload data",
            1008 => "Policy Violation",
            1009 => "Message Too Big",
            1010 => "Mandatory Ext.",
            1011 => "Internal Error",
            1012 => "Service Restart",
            1013 => "Try Again Later",
            1014 => "Bad Gateway",
            1015 => "TLS handshake",
            3000 => "Unauthorized",
            3003 => "Forbidden",
            3008 => "Timeout",
            _ => return None,
        })
    }

    /// Whether an endpoint may put it into a Close frame: 1000 to 1003, 1007 to 1014, 3000 to 4999.
    ///
    /// RFC 6455 section 7.4; 1012 to 1014 by the IANA registry "WebSocket Close Code Number".
    pub const fn may_be_sent(self) -> bool {
        matches!(self.0, 1000..=1003 | 1007..=1014 | 3000..=4999)
    }
}

impl CloseCode {
    /// 1000.
    pub const NORMAL_CLOSURE: Self = Self(1000);
    /// 1005: a Close frame without a code was received.
    pub const NO_STATUS_RECEIVED: Self = Self(1005);
    /// 1006: no Close frame was received.
    pub const ABNORMAL_CLOSURE: Self = Self(1006);
    /// 1015: the TLS handshake failed. Browsers report 1006 in its place.
    pub const TLS_HANDSHAKE: Self = Self(1015);

    /// Any number an endpoint may have reported.
    pub const fn new(value: u16) -> Self {
        Self(value)
    }

    /// The number.
    pub const fn value(self) -> u16 {
        self.0
    }

    /// The range it lies in.
    pub const fn class(self) -> StatusClass {
        StatusClass::of(self.0)
    }

    /// 1005, 1006 and 1015 are never received; the endpoint makes them up (section 7.4.1).
    pub const fn is_made_locally(self) -> bool {
        matches!(self.0, 1005 | 1006 | 1015)
    }
}

impl From<StatusCode> for CloseCode {
    fn from(status: StatusCode) -> Self {
        Self(status.0)
    }
}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_meet_without_a_gap() {
        for (value, class) in [
            (0, StatusClass::Unused),
            (999, StatusClass::Unused),
            (1000, StatusClass::Protocol),
            (2999, StatusClass::Protocol),
            (3000, StatusClass::Registered),
            (3999, StatusClass::Registered),
            (4000, StatusClass::Private),
            (4999, StatusClass::Private),
            (5000, StatusClass::OutOfRange),
            (u16::MAX, StatusClass::OutOfRange),
        ] {
            assert_eq!(StatusCode::new(value).class(), class, "{value}");
        }
    }

    #[test]
    fn which_codes_may_be_sent() {
        for good in [
            1000, 1001, 1002, 1003, 1007, 1011, 1012, 1014, 3000, 3999, 4000, 4999,
        ] {
            assert!(StatusCode::new(good).may_be_sent(), "{good}");
        }
        for bad in [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535] {
            assert!(!StatusCode::new(bad).may_be_sent(), "{bad}");
        }
    }
}
