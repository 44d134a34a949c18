//! RFC 6455 section 4.1, second list: what a client looks for in the response before it takes the connection for open.

use alloc::string::String;
use alloc::vec::Vec;

use super::accept::{accept_for, is_accept_like};
use super::check::{Agreed, extensions_of, judge_head, judge_list, only, subprotocols};
use super::deflate;
use super::finding::{FindingKind as Kind, Findings};
use super::head::Head;
use super::message::{Request, Response};
use super::request::{Offer, is_http_1_1};
use crate::PermessageDeflate;

/// Gives what a whole 101 says, whether a client may take it or not.
pub(super) fn judge(
    response: &Response,
    asked: Option<(&Request, &Offer)>,
    found: &mut Findings<'_>,
) -> Option<Agreed> {
    let head = response.head();
    judge_head(head, found);
    let (status, span) = response.status().zip(response.status_span())?;
    if status != 101 {
        if status < 200 {
            found.add(Kind::InterimResponse, span);
            return None;
        }
        found.add(Kind::StatusNot101, span);
        if status == 426 && head.is_complete() {
            let lacks = |name| head.all(name).is_empty();
            let version = lacks("sec-websocket-version");
            found.add_if(version, Kind::VersionListMissing, head.gap());
            found.add_if(lacks("upgrade"), Kind::UpgradeListMissing, head.gap());
        }
        return None;
    }
    if let (Some(version), Some(span)) = (response.version(), response.version_span()) {
        found.add_if(!is_http_1_1(version), Kind::ResponseHttpVersion, span);
    }
    let kinds = (Kind::UpgradeMissing, Kind::UpgradeValue);
    judge_list(head, "upgrade", "websocket", true, kinds, found);
    let kinds = (Kind::ConnectionMissing, Kind::ConnectionValue);
    judge_list(head, "connection", "upgrade", false, kinds, found);
    judge_accept(head, asked, found);
    for name in ["content-length", "transfer-encoding"] {
        for field in head.all(name) {
            found.add(Kind::BodyIn101, field.span());
        }
    }
    let offer = asked.map(|(_, offer)| offer);
    let subprotocol = subprotocol(head, offer, found);
    let (permessage_deflate, other_extensions) = extensions(head, offer, found);
    head.is_complete().then_some(Agreed {
        subprotocol,
        permessage_deflate,
        other_extensions,
    })
}

fn judge_accept(head: &Head, asked: Option<(&Request, &Offer)>, found: &mut Findings<'_>) {
    let missing = Some(Kind::AcceptMissing);
    let name = "sec-websocket-accept";
    let Some(span) = only(head, name, missing, Kind::AcceptRepeated, found) else {
        return;
    };
    let accept = head.text(span);
    match asked.and_then(|(request, _)| request.key()) {
        Some(key) => found.add_if(accept != accept_for(&key), Kind::AcceptMismatch, span),
        None => found.add_if(!is_accept_like(&accept), Kind::AcceptInvalid, span),
    }
}

fn subprotocol(head: &Head, offer: Option<&Offer>, found: &mut Findings<'_>) -> Option<String> {
    let names = subprotocols(head, found);
    for again in names.iter().skip(1) {
        found.add(Kind::SubprotocolSeveral, *again);
    }
    if let Some(offer) = offer.filter(|offer| offer.has_all_subprotocols) {
        for name in &names {
            let name_text = head.text(*name);
            let offered = offer
                .subprotocols
                .binary_search_by(|o| (**o).cmp(&name_text))
                .is_ok();
            found.add_if(!offered, Kind::SubprotocolNotOffered, *name);
        }
        let has_field = !head.all("sec-websocket-protocol").is_empty();
        let not_chosen = !offer.subprotocols.is_empty() && !has_field && head.is_complete();
        found.add_if(not_chosen, Kind::SubprotocolNotChosen, head.gap());
    }
    names.first().map(|name| head.text(*name).into())
}

fn extensions(
    head: &Head,
    offer: Option<&Offer>,
    found: &mut Findings<'_>,
) -> (PermessageDeflate, Vec<String>) {
    let (list, is_readable) = extensions_of(head, found);
    let mut agreed = if is_readable {
        PermessageDeflate::NotAgreed
    } else {
        PermessageDeflate::Unknown
    };
    let mut others = Vec::new();
    for extension in list {
        let offered = offer.is_none_or(|offer| {
            !offer.has_all_extensions || offer.extensions.contains(&extension.name)
        });
        found.add_if(!offered, Kind::ExtensionNotOffered, extension.name_span);
        if extension.name != deflate::NAME {
            others.push(extension.name);
            continue;
        }
        let element = deflate::read(&extension, false, found);
        if matches!(agreed, PermessageDeflate::Agreed(_)) {
            found.add(Kind::DeflateRepeated, extension.span);
            continue;
        }
        agreed = PermessageDeflate::Agreed(element.agreed());
        if let Some(offer) = offer.filter(|offer| !offer.deflate.is_empty()) {
            deflate::compare(&offer.deflate, &element, found);
        }
    }
    (agreed, others)
}
