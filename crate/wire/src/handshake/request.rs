//! RFC 6455 section 4.1, first list: what a request has to have. A server has to refuse one that does not (4.2.1).

use alloc::string::String;
use alloc::vec::Vec;

use super::accept::is_valid_key;
use super::check::{
    MAX_COMPARED, extensions_of, judge_head, judge_list, only, repeats, subprotocols,
};
use super::deflate::{self, Element};
use super::finding::{FindingKind as Kind, Findings};
use super::message::Request;

/// What a request offers.
pub(super) struct Offer {
    pub(super) subprotocols: Vec<String>,
    /// Whether no other subprotocol can have been offered.
    pub(super) has_all_subprotocols: bool,
    pub(super) extensions: Vec<String>,
    /// Whether no other extension can have been offered: the head is whole, and every element could be read.
    pub(super) has_all_extensions: bool,
    pub(super) deflate: Vec<Element>,
}

pub(super) fn judge(request: &Request, found: &mut Findings<'_>) -> Offer {
    let head = request.head();
    judge_head(head, found);
    if let Some(span) = request.method_span() {
        found.add_if(head.slice(span) != b"GET", Kind::Method, span);
    }
    if let Some(span) = request.target_span() {
        found.add_if(!is_target(head.slice(span)), Kind::Target, span);
    }
    if let (Some(version), Some(span)) = (request.version(), request.version_span()) {
        found.add_if(!is_http_1_1(version), Kind::HttpVersion, span);
    }
    only(
        head,
        "host",
        Some(Kind::HostMissing),
        Kind::HostRepeated,
        found,
    );
    only(head, "origin", None, Kind::OriginRepeated, found);
    let kinds = (Kind::UpgradeMissing, Kind::UpgradeValue);
    judge_list(head, "upgrade", "websocket", false, kinds, found);
    let kinds = (Kind::ConnectionMissing, Kind::ConnectionValue);
    judge_list(head, "connection", "upgrade", false, kinds, found);
    let key = Some(Kind::KeyMissing);
    if let Some(key) = only(head, "sec-websocket-key", key, Kind::KeyRepeated, found) {
        found.add_if(!is_valid_key(&head.text(key)), Kind::KeyInvalid, key);
    }
    let version = Some(Kind::VersionMissing);
    let version = only(
        head,
        "sec-websocket-version",
        version,
        Kind::VersionRepeated,
        found,
    );
    if let Some(version) = version {
        found.add_if(head.slice(version) != b"13", Kind::VersionNot13, version);
    }
    offer(request, found)
}

/// HTTP/1.1 or a later minor version.
pub(super) fn is_http_1_1((major, minor): (u8, u8)) -> bool {
    major == 1 && minor >= 1
}

fn offer(request: &Request, found: &mut Findings<'_>) -> Offer {
    let head = request.head();
    let spans = subprotocols(head, found);
    for (n, span) in spans.iter().enumerate() {
        let again = repeats(&spans, n, |a, b| head.slice(*a) == head.slice(*b));
        found.add_if(again, Kind::SubprotocolOfferedTwice, *span);
    }
    let (extensions, is_readable) = extensions_of(head, found);
    let deflate = extensions
        .iter()
        .filter(|extension| extension.name == deflate::NAME)
        .map(|extension| deflate::read(extension, true, found))
        .collect();
    let is_whole = head.is_complete();
    Offer {
        subprotocols: spans
            .iter()
            .take(MAX_COMPARED)
            .map(|span| head.text(*span).into())
            .collect(),
        has_all_subprotocols: is_whole && spans.len() <= MAX_COMPARED,
        has_all_extensions: is_whole && is_readable && extensions.len() <= MAX_COMPARED,
        extensions: extensions
            .into_iter()
            .take(MAX_COMPARED)
            .map(|extension| extension.name)
            .collect(),
        deflate,
    }
}

/// A path, or an `http:` or `https:` URL (section 4.1, item 3), without a fragment (section 3).
fn is_target(target: &[u8]) -> bool {
    let has_scheme = |scheme: &[u8]| {
        let start = target.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let is_of_form = target.starts_with(b"/") || has_scheme(b"http://") || has_scheme(b"https://");
    is_of_form && !target.contains(&b'#')
}
