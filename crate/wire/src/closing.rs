//! RFC 6455 sections 7.1.4 to 7.1.6: how a connection ended, as each endpoint sees it.

use crate::{Close, CloseCode, Decoded, Side, ViolationKind};

/// The closing handshake of a connection, out of one or both of its directions.
///
/// ```
/// use wswhy_wire::{CloseCode, CloseHandshake, FrameBuilder, Options, Side, StatusCode, decode};
/// let close = FrameBuilder::close(StatusCode::GOING_AWAY, "bye");
/// let client = decode(&close.clone().mask([1, 2, 3, 4]).build(), &Options::new().sender(Side::Client));
/// let server = decode(&close.build(), &Options::new().sender(Side::Server));
/// let closing = CloseHandshake::of(Some(&client), Some(&server));
/// assert_eq!(closing.was_clean(), Some(true));
/// assert_eq!(closing.reported_by(Side::Client).map(CloseCode::value), Some(1001));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseHandshake {
    client: Sent,
    server: Sent,
}

/// What one side sent.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sent {
    /// The direction was not seen.
    Unknown,
    /// No Close, or only one that its receiver does not get to, or cannot take: the stream breaks a rule first.
    Nothing,
    /// A Close frame that breaks no rule, nor does anything before it.
    Close(Close),
}

impl Sent {
    fn of(decoded: Option<&Decoded>) -> Self {
        let Some(decoded) = decoded else {
            return Self::Unknown;
        };
        let Some(close) = decoded.close() else {
            return Self::Nothing;
        };
        // A limit is the decoder's own, not the endpoint's.
        let broken = decoded.violations().iter().any(|violation| {
            violation.frame <= close.frame && violation.kind != ViolationKind::MessageTooBig
        });
        if broken {
            Self::Nothing
        } else {
            Self::Close(close.clone())
        }
    }
}

impl CloseHandshake {
    /// Reads it out of the directions that were seen; each from its beginning to its end.
    pub fn of(client: Option<&Decoded>, server: Option<&Decoded>) -> Self {
        Self {
            client: Sent::of(client),
            server: Sent::of(server),
        }
    }

    /// The Close frame of one side, if it sent one that the other side can take.
    ///
    /// ```
    /// use wswhy_wire::{CloseHandshake, Options, Side, decode};
    /// let server = decode(b"\x88\x02\x03\xe8", &Options::new());
    /// let closing = CloseHandshake::of(None, Some(&server));
    /// assert_eq!(closing.sent_by(Side::Server).unwrap().status.unwrap().value(), 1000);
    /// assert_eq!(closing.sent_by(Side::Client), None);
    /// ```
    pub const fn sent_by(&self, side: Side) -> Option<&Close> {
        match self.sent(side) {
            Sent::Close(close) => Some(close),
            _ => None,
        }
    }

    /// The close code that the endpoint on this side reports (section 7.1.5): that of the first Close it received,
    /// 1005 if that has none, 1006 if it received none, or had to fail the connection before. `None` where it cannot
    /// be known, because what the other side sent was not seen.
    ///
    /// ```
    /// use wswhy_wire::{CloseCode, CloseHandshake, Options, Side, decode};
    /// let server = decode(b"\x81\x02Hi", &Options::new());
    /// let closing = CloseHandshake::of(None, Some(&server));
    /// assert_eq!(closing.reported_by(Side::Client), Some(CloseCode::ABNORMAL_CLOSURE));
    /// assert_eq!(closing.reported_by(Side::Server), None);
    /// ```
    pub fn reported_by(&self, side: Side) -> Option<CloseCode> {
        match self.sent(side.peer()) {
            Sent::Unknown => None,
            Sent::Nothing => Some(CloseCode::ABNORMAL_CLOSURE),
            Sent::Close(close) => Some(close.close_code()),
        }
    }

    /// Whether both sides sent a Close and received the other's (section 7.1.4). `None` where it cannot be known.
    ///
    /// ```
    /// use wswhy_wire::{CloseHandshake, Options, decode};
    /// let server = decode(b"\x88\x00", &Options::new());
    /// assert_eq!(CloseHandshake::of(None, Some(&server)).was_clean(), None);
    /// let cut = decode(b"\x81\x02Hi", &Options::new());
    /// assert_eq!(CloseHandshake::of(None, Some(&cut)).was_clean(), Some(false));
    /// ```
    pub const fn was_clean(&self) -> Option<bool> {
        match (&self.client, &self.server) {
            (Sent::Close(_), Sent::Close(_)) => Some(true),
            (Sent::Nothing, _) | (_, Sent::Nothing) => Some(false),
            _ => None,
        }
    }

    const fn sent(&self, side: Side) -> &Sent {
        match side {
            Side::Client => &self.client,
            Side::Server => &self.server,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, decode};

    fn check(server: &[u8], client_reports: u16, clean: Option<bool>) {
        let server = decode(server, &Options::new().sender(Side::Server));
        let closing = CloseHandshake::of(None, Some(&server));
        let code = closing.reported_by(Side::Client).map(CloseCode::value);
        assert_eq!((code, closing.was_clean()), (Some(client_reports), clean));
    }

    #[test]
    fn what_the_receiver_reports() {
        check(b"\x88\x02\x03\xe8", 1000, None);
        check(b"\x88\x00", 1005, None);
        check(b"\x88\x00\x88\x02\x03\xe8", 1005, None);
        check(b"", 1006, Some(false));
        // The Close itself breaks a rule, or something before it does; what comes after it does not matter.
        check(b"\x88\x02\x03\xed", 1006, Some(false));
        check(b"\x88\x03\x03\xe8\xff", 1006, Some(false));
        check(b"\x83\x00\x88\x02\x03\xe8", 1006, Some(false));
        check(b"\x88\x02\x03\xe8\x81\x00", 1000, None);
    }
}
