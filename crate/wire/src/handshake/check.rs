//! RFC 6455 section 4: request and response judged together, or one of them alone.

use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{Effect, Finding, FindingKind as Kind, Findings};
use super::head::{Head, HeadEnd};
use super::message::{Request, Response};
use super::request::{self, Offer};
use super::response;
use crate::extensions::{self, Expected, Extension, is_token};
use crate::{Options, PermessageDeflate, Side, Span};

/// What two endpoints agreed on.
///
/// ```
/// use wswhy_wire::{PermessageDeflate, Side};
/// use wswhy_wire::handshake::{HeadBuilder, Response, check};
/// let key = "dGhlIHNhbXBsZSBub25jZQ==";
/// let response = HeadBuilder::response(key).field("Sec-WebSocket-Extensions", "x-log, permessage-deflate").build();
/// let agreed = check(None, Some(&Response::parse(&response))).agreed.unwrap();
/// assert_eq!(agreed.other_extensions, ["x-log"]);
/// assert!(matches!(agreed.permessage_deflate, PermessageDeflate::Agreed(_)));
/// assert_eq!(agreed.options(Side::Client).sender, Some(Side::Client));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The subprotocol that the server chose.
    pub subprotocol: Option<String>,
    /// `Agreed` or `NotAgreed`.
    pub permessage_deflate: PermessageDeflate,
    /// The names of all other extensions, in the order of the answer.
    pub other_extensions: Vec<String>,
}

impl Agreed {
    /// What the decoder needs for the frames that `side` sends.
    pub const fn options(&self, side: Side) -> Options {
        Options::new()
            .sender(side)
            .permessage_deflate(self.permessage_deflate)
            .other_extensions(!self.other_extensions.is_empty())
    }
}

/// The result of [`check`].
///
/// ```
/// use wswhy_wire::PermessageDeflate;
/// use wswhy_wire::handshake::{HeadBuilder, Request, check};
/// // The request alone: nothing was agreed that could be seen, but compression was not even offered.
/// let request = HeadBuilder::request("/", "h", "dGhlIHNhbXBsZSBub25jZQ==").build();
/// let outcome = check(Some(&Request::parse(&request)), None);
/// assert_eq!((outcome.agreed, outcome.permessage_deflate), (None, PermessageDeflate::NotAgreed));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What is wrong, the request's findings first.
    pub findings: Vec<Finding>,
    /// What the response says, when it is a whole 101 with nothing in it for which a client has to fail the handshake.
    /// Faults of the request do not undo it: the server let them pass.
    pub agreed: Option<Agreed>,
    /// The best that is known for decoding the frames, whatever else is wrong.
    pub permessage_deflate: PermessageDeflate,
}

impl Outcome {
    /// What the decoder needs for the frames that `side` sends, also after a handshake that should have failed.
    ///
    /// ```
    /// # use wswhy_wire::{PermessageDeflate, Side};
    /// # use wswhy_wire::handshake::{Response, check};
    /// let response = Response::parse(b"HTTP/1.1 101 X\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n");
    /// let outcome = check(None, Some(&response));
    /// assert_eq!(outcome.agreed, None);
    /// assert!(matches!(outcome.options(Side::Server).permessage_deflate, PermessageDeflate::Agreed(_)));
    /// ```
    pub const fn options(&self, side: Side) -> Options {
        match &self.agreed {
            Some(agreed) => agreed.options(side),
            None => Options::new()
                .sender(side)
                .permessage_deflate(self.permessage_deflate),
        }
    }
}

/// Judges a handshake. Either half may be missing; what depends on it is then not judged.
///
/// ```
/// use wswhy_wire::handshake::{Request, Response, check};
/// let request = Request::parse(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n");
/// let response = Response::parse(b"HTTP/1.1 400 Bad Request\r\n\r\n");
/// let outcome = check(Some(&request), Some(&response));
/// let ids: Vec<_> = outcome.findings.iter().map(|finding| finding.kind.id()).collect();
/// assert_eq!(ids, ["upgrade-missing", "connection-missing", "key-missing", "version-missing", "status-not-101"]);
/// ```
pub fn check(request: Option<&Request>, response: Option<&Response>) -> Outcome {
    let mut findings = Vec::new();
    let offer = request.map(|request| {
        request::judge(
            request,
            &mut Findings {
                side: Side::Client,
                list: &mut findings,
            },
        )
    });
    let answer = response.and_then(|response| {
        response::judge(
            response,
            request.zip(offer.as_ref()),
            &mut Findings {
                side: Side::Server,
                list: &mut findings,
            },
        )
    });
    let permessage_deflate = match (&answer, &offer) {
        (Some(answer), _) => answer.permessage_deflate,
        (None, Some(offer)) if offer.excludes_deflate() => PermessageDeflate::NotAgreed,
        _ => PermessageDeflate::Unknown,
    };
    let refused = findings
        .iter()
        .any(|finding| finding.head == Side::Server && finding.effect == Effect::Fails);
    Outcome {
        findings,
        agreed: answer.filter(|_| !refused),
        permessage_deflate,
    }
}

impl Offer {
    fn excludes_deflate(&self) -> bool {
        self.has_all_extensions && self.deflate.is_empty()
    }
}

/// What is wrong with the head itself.
pub(super) fn judge_head(head: &Head, found: &mut Findings<'_>) {
    let len = head.bytes().len() as u64;
    match head.end {
        HeadEnd::Complete { .. } => {}
        HeadEnd::Incomplete => found.add(Kind::HeadIncomplete, Span::at(len, 0)),
        HeadEnd::TooLarge => found.add(Kind::HeadTooLarge, Span::at(0, len)),
        HeadEnd::NotHttp { offset } => {
            let kind = if head.start_line().is_empty() {
                Kind::NotHttp
            } else {
                Kind::FieldMalformed
            };
            found.add(kind, Span::at(offset as u64, 1));
        }
    }
    for line in head.malformed() {
        found.add(Kind::FieldMalformed, *line);
    }
    if let Some(span) = head.bare_lf() {
        found.add(Kind::BareLf, span);
    }
}

/// The only value of a field. Says when it is missing, which can be said of a whole head alone, or repeated.
pub(super) fn only(
    head: &Head,
    name: &str,
    missing: Option<Kind>,
    repeated: Kind,
    found: &mut Findings<'_>,
) -> Option<Span> {
    let mut values = head.all(name).into_iter().map(|field| field.value);
    let first = values.next();
    if let (None, Some(missing), true) = (first, missing, head.is_complete()) {
        found.add(missing, head.gap());
    }
    for again in values {
        found.add(repeated, again);
    }
    first
}

/// `Upgrade` and `Connection`: the list has to have that member. Gives the values when they are there and wrong.
pub(super) fn judge_list(
    head: &Head,
    name: &str,
    wanted: &str,
    alone: bool,
    (missing, wrong): (Kind, Kind),
    found: &mut Findings<'_>,
) {
    let fields = head.all(name);
    let (Some(first), Some(last)) = (fields.first(), fields.last()) else {
        found.add_if(head.is_complete(), missing, head.gap());
        return;
    };
    let mut members = 0;
    let mut has = false;
    for field in &fields {
        for member in head.members(field) {
            members += 1;
            has |= head.slice(member).eq_ignore_ascii_case(wanted.as_bytes());
        }
    }
    let is_wrong = !has || (alone && members > 1);
    let span = Span::new(first.value.start, last.value.end);
    found.add_if(is_wrong, wrong, span);
}

/// The subprotocols of a head, with what is wrong in them.
pub(super) fn subprotocols(head: &Head, found: &mut Findings<'_>) -> Vec<Span> {
    let mut names = Vec::new();
    for field in head.all("sec-websocket-protocol") {
        let members = head.members(&field);
        if members.iter().all(|member| member.is_empty()) {
            found.add(Kind::SubprotocolMalformed, field.span());
            continue;
        }
        for member in members {
            if member.is_empty() {
                found.add(Kind::ListMemberEmpty, member);
                continue;
            }
            let is_token = is_token(head.slice(member));
            found.add_if(!is_token, Kind::SubprotocolMalformed, member);
            names.push(member);
        }
    }
    names
}

/// The extensions of a head, and whether that is all of them; with what is wrong in the grammar.
pub(super) fn extensions_of(head: &Head, found: &mut Findings<'_>) -> (Vec<Extension>, bool) {
    let mut all = Vec::new();
    let mut is_readable = true;
    for field in head.all("sec-websocket-extensions") {
        let list = extensions::parse_at(head.slice(field.value), field.value.start);
        for fault in list.faults {
            let is_empty = fault.expected == Expected::NoEmptyElement;
            is_readable &= is_empty;
            let kind = if is_empty {
                Kind::ListMemberEmpty
            } else {
                Kind::ExtensionsMalformed
            };
            found.add(kind, fault.span);
        }
        all.extend(list.extensions);
    }
    (all, is_readable)
}

/// How many names of one list are compared with each other. Lists from outside can be long.
pub(super) const MAX_COMPARED: usize = 256;

/// Whether the item at `index` stands before it too, not more than [`MAX_COMPARED`] items earlier.
pub(super) fn repeats<T>(items: &[T], index: usize, same: impl Fn(&T, &T) -> bool) -> bool {
    let before = items.get(index.saturating_sub(MAX_COMPARED)..index);
    let (Some(before), Some(item)) = (before, items.get(index)) else {
        return false;
    };
    before.iter().any(|other| same(other, item))
}
