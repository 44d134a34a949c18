//! The constructor threw: mixed content, or arguments that it does not take. Firefox 153 throws the same (measured).
//!
//! Chromium 156, measured: a `ws:` URL to a host that is not local, from a page over HTTPS, throws `SecurityError`; a bad
//! scheme, a fragment, a bad or repeated subprotocol throws `SyntaxError`. The network log has nothing of either.

use wswhy_atlas::{Arg, Cause, EvidenceId as E};

use super::SURE;
use crate::case::Case;
use crate::finding::Finding;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(threw) = case.page.and_then(|page| page.threw.as_ref()) else {
        return Vec::new();
    };
    if case.blocked_by_policy() {
        return Vec::new();
    }
    let (mixed, arguments) = match threw.name.as_str() {
        "SecurityError" if case.scheme() == Some("wss") => (0.5, 0.4),
        "SecurityError" => (SURE, 0.02),
        "SyntaxError" => (0.0, SURE),
        _ => (0.05, 0.85),
    };
    let mut found = vec![
        Finding::new(Cause::ConnectFailedInvalidArguments, arguments)
            .on(&[E::ConstructorThrew])
            .with("name", Arg::Text(threw.name.clone()))
            .with("message", Arg::Text(threw.message.clone())),
    ];
    if mixed > 0.0 {
        found
            .push(Finding::new(Cause::ConnectFailedMixedContent, mixed).on(&[E::ConstructorThrew]));
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::testing::{Socket, check};

    #[test]
    fn by_the_exception() {
        check(
            Socket::page("ws://example.com/").threw("SecurityError", "An insecure WebSocket"),
            "connect-failed/mixed-content",
        );
        check(
            Socket::page("ws://example.com/#x").threw("SyntaxError", "The URL contains a fragment"),
            "connect-failed/invalid-arguments",
        );
        check(
            Socket::page("").threw("TypeError", "1 argument required"),
            "connect-failed/invalid-arguments",
        );
    }
}
