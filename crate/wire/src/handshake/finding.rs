//! What is wrong in a handshake, as data: id, cause, section, what follows.

use crate::{Side, Span};

/// One rule that one head broke, or one thing about it that decides what follows.
///
/// ```
/// use wswhy_wire::Side;
/// use wswhy_wire::handshake::{Effect, Request, check};
/// let request = Request::parse(b"POST / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
///     Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
/// let [finding] = check(Some(&request), None).findings[..] else { panic!() };
/// assert_eq!((finding.kind.id(), finding.head, finding.effect), ("method", Side::Client, Effect::Fails));
/// assert_eq!(request.head().text(finding.span), "POST");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub kind: FindingKind,
    /// Whose head it is; `span` counts from its first byte.
    pub head: Side,
    /// The bytes that break the rule; where something is missing, the empty place after the last field.
    pub span: Span,
    /// Who broke the rule. Nobody for a refusal, an interim response, bytes that ended, and a limit of this reader.
    pub at_fault: Option<Side>,
    /// What follows.
    pub effect: Effect,
}

/// What follows from a finding.
///
/// ```
/// use wswhy_wire::handshake::{Effect, FindingKind};
/// assert_eq!(FindingKind::AcceptMismatch.effect(), Effect::Fails);
/// // RFC 6455 lets a server choose none of the subprotocols; Chromium does not.
/// assert_eq!(FindingKind::SubprotocolNotChosen.effect(), Effect::RefusedBySome);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// The handshake goes on.
    Tolerated,
    /// The server has to decline this offer of an extension; the handshake goes on without it.
    DeclinesOffer,
    /// The RFCs let the handshake go on, and some browser or library does not.
    RefusedBySome,
    /// No WebSocket connection comes of it.
    Fails,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $cause:literal, $rfc:literal, $section:literal, $effect:ident;)*) => {
        /// A rule of the opening handshake, in the order in which the findings of one head are reported.
        ///
        /// ```
        /// use wswhy_wire::handshake::FindingKind;
        /// let kind = FindingKind::AcceptMissing;
        /// assert_eq!((kind.id(), kind.cause_id()), ("accept-missing", "handshake-invalid/accept"));
        /// assert_eq!((kind.rfc(), kind.section()), ("RFC 6455", "4.1"));
        /// assert_eq!(FindingKind::from_id("accept-missing"), Some(kind));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum FindingKind {
            $($(#[$doc])* $name,)*
        }

        impl FindingKind {
            /// Every kind, in reporting order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable spelling, for reports and data.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// The cause that a verdict names for it; several kinds share one. The panel's spelling where the panel can
            /// tell ([`FindingKind::cause`]), and one in the same style where only the bytes can.
            pub const fn cause_id(self) -> &'static str {
                match self { $(Self::$name => $cause,)* }
            }

            /// The document that says so.
            pub const fn rfc(self) -> &'static str {
                match self { $(Self::$name => $rfc,)* }
            }

            /// The section of that document; empty for a limit of this reader.
            pub const fn section(self) -> &'static str {
                match self { $(Self::$name => $section,)* }
            }

            /// What follows from it, unless [`Finding::effect`] says otherwise: a fault in an offer of
            /// permessage-deflate declines the offer, the same fault in the answer fails the handshake.
            pub const fn effect(self) -> Effect {
                match self { $(Self::$name => Effect::$effect,)* }
            }
        }
    };
}

kinds! {
    /// The bytes are no HTTP/1 head.
    NotHttp = "not-http", "handshake-invalid/not-http", "RFC 9112", "2.1", Fails;
    /// The head is longer than this reader takes.
    HeadTooLarge = "head-too-large", "handshake-invalid/head-too-large", "limit", "", Fails;
    /// The bytes end before the head does.
    HeadIncomplete = "head-incomplete", "handshake-invalid/closed", "RFC 9112", "8", Fails;
    /// A line that stands where a field should and is none.
    FieldMalformed = "field-malformed", "handshake-invalid/field", "RFC 9112", "5", Fails;
    /// A line that ends with LF alone.
    BareLf = "bare-lf", "handshake-invalid/line-end", "RFC 9112", "2.2", RefusedBySome;
    /// A method that is not `GET`.
    Method = "method", "handshake-invalid/method", "RFC 6455", "4.1", Fails;
    /// A target that is neither a path nor an `http:` or `https:` URL, or has a fragment.
    Target = "target", "handshake-invalid/target", "RFC 6455", "4.1", Fails;
    /// A request of an HTTP version below 1.1, or of another major version in the form of HTTP/1.
    HttpVersion = "http-version", "handshake-invalid/http-version", "RFC 6455", "4.1", Fails;
    /// A 101 with such a version. Chromium 156 takes it, Firefox does not, measured.
    ResponseHttpVersion = "response-http-version", "handshake-invalid/http-version", "RFC 9110", "15.2", RefusedBySome;
    /// No `Host`.
    HostMissing = "host-missing", "handshake-invalid/host", "RFC 6455", "4.1", Fails;
    /// A second `Host`.
    HostRepeated = "host-repeated", "handshake-invalid/host", "RFC 9112", "3.2", Fails;
    /// A second `Origin`.
    OriginRepeated = "origin-repeated", "handshake-invalid/origin", "RFC 6454", "7.3", Tolerated;
    /// A final status other than 101: the server refused, or something between answered.
    StatusNot101 = "status-not-101", "handshake-rejected", "RFC 6455", "4.1", Fails;
    /// An interim response: another head follows.
    InterimResponse = "interim-response", "handshake-invalid/interim-response", "RFC 9110", "15.2", Tolerated;
    /// A 426 that does not say which versions the server speaks.
    VersionListMissing = "version-list-missing", "handshake-rejected", "RFC 6455", "4.4", Tolerated;
    /// A 426 without `Upgrade`.
    UpgradeListMissing = "upgrade-list-missing", "handshake-rejected", "RFC 9110", "15.5.22", Tolerated;
    /// No `Upgrade`.
    UpgradeMissing = "upgrade-missing", "handshake-invalid/upgrade", "RFC 6455", "4.1", Fails;
    /// An `Upgrade` that is not `websocket`; in a request, that does not have it among others.
    UpgradeValue = "upgrade-value", "handshake-invalid/upgrade", "RFC 6455", "4.1", Fails;
    /// No `Connection`.
    ConnectionMissing = "connection-missing", "handshake-invalid/upgrade", "RFC 6455", "4.1", Fails;
    /// A `Connection` without `Upgrade` in it.
    ConnectionValue = "connection-value", "handshake-invalid/upgrade", "RFC 6455", "4.1", Fails;
    /// No `Sec-WebSocket-Key`.
    KeyMissing = "key-missing", "handshake-invalid/key", "RFC 6455", "4.1", Fails;
    /// A key that is not 16 bytes of base64.
    KeyInvalid = "key-invalid", "handshake-invalid/key", "RFC 6455", "4.1", Fails;
    /// A second key.
    KeyRepeated = "key-repeated", "handshake-invalid/key", "RFC 6455", "11.3.1", Fails;
    /// No `Sec-WebSocket-Version`.
    VersionMissing = "version-missing", "handshake-invalid/version", "RFC 6455", "4.1", Fails;
    /// A version that is not 13.
    VersionNot13 = "version-not-13", "handshake-invalid/version", "RFC 6455", "4.1", Fails;
    /// A second version.
    VersionRepeated = "version-repeated", "handshake-invalid/version", "RFC 6455", "11.3.5", Fails;
    /// No `Sec-WebSocket-Accept`.
    AcceptMissing = "accept-missing", "handshake-invalid/accept", "RFC 6455", "4.1", Fails;
    /// An accept value that does not answer the request's key.
    AcceptMismatch = "accept-mismatch", "handshake-invalid/accept", "RFC 6455", "4.1", Fails;
    /// An accept value that answers no key at all: not 20 bytes of base64. Told when the key is not known.
    AcceptInvalid = "accept-invalid", "handshake-invalid/accept", "RFC 6455", "4.2.2", Fails;
    /// A second accept value.
    AcceptRepeated = "accept-repeated", "handshake-invalid/accept", "RFC 6455", "11.3.3", Fails;
    /// A `Content-Length` or `Transfer-Encoding` in a 101, which has no content.
    BodyIn101 = "body-in-101", "handshake-invalid/body", "RFC 9110", "8.6", Tolerated;
    /// A subprotocol that is no token, or an empty list.
    SubprotocolMalformed = "subprotocol-malformed", "handshake-invalid/subprotocol", "RFC 6455", "4.1", Fails;
    /// A subprotocol offered twice.
    SubprotocolOfferedTwice = "subprotocol-offered-twice", "handshake-invalid/subprotocol", "RFC 6455", "4.1", RefusedBySome;
    /// More than one subprotocol in the answer.
    SubprotocolSeveral = "subprotocol-several", "handshake-invalid/subprotocol", "RFC 6455", "11.3.4", Fails;
    /// A subprotocol in the answer that was not offered, letter for letter.
    SubprotocolNotOffered = "subprotocol-not-offered", "handshake-invalid/subprotocol", "RFC 6455", "4.1", Fails;
    /// Subprotocols were offered and the answer has none. Legal in RFC 6455 section 4.2.2; browsers fail the handshake
    /// (WHATWG WebSockets, "establish a WebSocket connection"; Chromium 156, measured), and so does npm `ws` 8.23.
    SubprotocolNotChosen = "subprotocol-not-chosen", "handshake-invalid/subprotocol", "WHATWG WebSockets", "2", RefusedBySome;
    /// A `Sec-WebSocket-Extensions` that is not as the grammar has it.
    ExtensionsMalformed = "extensions-malformed", "handshake-invalid/extension", "RFC 6455", "9.1", Fails;
    /// Two commas with nothing between them.
    ListMemberEmpty = "list-member-empty", "handshake-invalid/list", "RFC 9110", "5.6.1.1", RefusedBySome;
    /// An extension in the answer that was not offered.
    ExtensionNotOffered = "extension-not-offered", "handshake-invalid/extension", "RFC 6455", "4.1", Fails;
    /// permessage-deflate twice in the answer: both would use RSV1.
    DeflateRepeated = "deflate-repeated", "handshake-invalid/extension", "RFC 7692", "5", Fails;
    /// A parameter that permessage-deflate does not have.
    ParameterUnknown = "parameter-unknown", "handshake-invalid/extension", "RFC 7692", "7", Fails;
    /// The same parameter twice.
    ParameterRepeated = "parameter-repeated", "handshake-invalid/extension", "RFC 7692", "7", Fails;
    /// A value for `client_no_context_takeover` or `server_no_context_takeover`, which take none.
    ContextTakeoverValue = "context-takeover-value", "handshake-invalid/extension", "RFC 7692", "7.1.1", Fails;
    /// Window bits that are not 8 to 15 without a leading zero, or missing where they have to stand.
    WindowBitsValue = "window-bits-value", "handshake-invalid/extension", "RFC 7692", "7.1.2", Fails;
    /// `client_max_window_bits` in the answer, where the offer does not have it.
    ClientWindowNotOffered = "client-window-not-offered", "handshake-invalid/extension", "RFC 7692", "7.1.2.2", Fails;
    /// Window bits in the answer above those of the offer.
    WindowBitsAboveOffer = "window-bits-above-offer", "handshake-invalid/extension", "RFC 7692", "7.1.2", Fails;
    /// An offer with `server_max_window_bits`, accepted without it.
    ServerWindowMissing = "server-window-missing", "handshake-invalid/extension", "RFC 7692", "7.1.2.1", Fails;
    /// An offer with `server_no_context_takeover`, accepted without it.
    ServerTakeoverMissing = "server-takeover-missing", "handshake-invalid/extension", "RFC 7692", "7.1.1.1", Fails;
    /// permessage-deflate accepted, though every offer of it is one that a server has to decline.
    FaultyOfferAccepted = "faulty-offer-accepted", "handshake-invalid/extension", "RFC 7692", "7", Tolerated;
}

/// The causes of the panel that the kinds above share.
const PANEL_CAUSES: &[&str] = &[
    "handshake-rejected",
    "handshake-invalid/accept",
    "handshake-invalid/closed",
    "handshake-invalid/extension",
    "handshake-invalid/not-http",
    "handshake-invalid/subprotocol",
    "handshake-invalid/upgrade",
];

impl FindingKind {
    /// The reverse of [`FindingKind::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// The panel's cause, where the panel has one.
    ///
    /// ```
    /// use wswhy_wire::handshake::FindingKind;
    /// assert_eq!(FindingKind::StatusNot101.cause(), Some("handshake-rejected"));
    /// assert_eq!(FindingKind::Method.cause(), None);
    /// assert_eq!(FindingKind::Method.cause_id(), "handshake-invalid/method");
    /// ```
    pub fn cause(self) -> Option<&'static str> {
        let id = self.cause_id();
        PANEL_CAUSES.contains(&id).then_some(id)
    }

    /// The erratum of the document that decides it.
    ///
    /// ```
    /// // The example key of section 4.1 has pad bits that are not zero.
    /// assert_eq!(wswhy_wire::handshake::FindingKind::KeyInvalid.erratum(), Some(3150));
    /// ```
    pub const fn erratum(self) -> Option<u16> {
        match self {
            Self::KeyInvalid => Some(3150),
            _ => None,
        }
    }

    /// Whether no rule was broken by the sender of the head.
    const fn blames_nobody(self) -> bool {
        matches!(
            self,
            Self::StatusNot101 | Self::InterimResponse | Self::HeadIncomplete | Self::HeadTooLarge
        )
    }

    /// Faults of a permessage-deflate element, which in an offer only decline it.
    const fn is_of_element(self) -> bool {
        matches!(
            self,
            Self::ParameterUnknown
                | Self::ParameterRepeated
                | Self::ContextTakeoverValue
                | Self::WindowBitsValue
        )
    }
}

/// Collects the findings of one head.
pub(super) struct Findings<'a> {
    pub(super) side: Side,
    pub(super) list: &'a mut alloc::vec::Vec<Finding>,
}

impl Findings<'_> {
    #[inline(never)]
    pub(super) fn add(&mut self, kind: FindingKind, span: Span) {
        let effect = if self.side == Side::Client && kind.is_of_element() {
            Effect::DeclinesOffer
        } else {
            kind.effect()
        };
        self.list.push(Finding {
            kind,
            head: self.side,
            span,
            at_fault: Some(self.side).filter(|_| !kind.blames_nobody()),
            effect,
        });
    }

    #[inline(never)]
    pub(super) fn add_if(&mut self, wrong: bool, kind: FindingKind, span: Span) {
        if wrong {
            self.add(kind, span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_reversible() {
        for (n, kind) in FindingKind::ALL.iter().enumerate() {
            assert_eq!(FindingKind::from_id(kind.id()), Some(*kind));
            let before = &FindingKind::ALL[..n];
            assert!(before.iter().all(|other| other.id() != kind.id()));
        }
        assert_eq!(FindingKind::from_id("no-such-rule"), None);
    }

    #[test]
    fn every_cause_of_the_panel_is_used() {
        for cause in PANEL_CAUSES {
            assert!(
                FindingKind::ALL
                    .iter()
                    .any(|kind| kind.cause() == Some(cause))
            );
        }
    }
}
