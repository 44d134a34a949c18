//! The browser's text is empty, because an extension filters requests.
//!
//! Chromium 156, measured: an extension that holds `webRequest`, or merely `declarativeNetRequest`, blanks every text from
//! before the handshake was done, in the whole profile. What else is known says what it can have been.

use wswhy_atlas::{Cause, EvidenceId, EvidenceId as E, ExclusionId as X};

use super::INFERRED;
use crate::case::Case;
use crate::finding::Finding;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if case.text != Some("") {
        return Vec::new();
    }
    // Texts from after the handshake stay: an empty one there is not this.
    let confidence = if case.connection.was_open() {
        0.5
    } else {
        INFERRED
    };
    let mut found = vec![
        Finding::new(Cause::ConnectFailedReasonHidden, confidence).on(&[
            E::BrowserTextEmpty,
            E::RequestSent,
            E::ErrorEvent,
            E::CloseEvent,
        ]),
    ];
    if !case.connection.was_open() {
        found.extend(behind(case));
    }
    found
}

/// What the hidden text can have said.
pub(crate) fn behind(case: &Case<'_>) -> Vec<Finding> {
    match case.log.map(|log| !log.request_headers.is_empty()) {
        Some(true) => answered(case),
        Some(false) => not_connected(case),
        None => {
            let mut found = answered(case);
            found.extend(not_connected(case));
            found.retain(|finding| {
                !matches!(
                    finding.excluded_by,
                    Some(X::RequestWasSent | X::RequestWasNotSent)
                )
            });
            found
        }
    }
}

/// The request was sent: it failed at the answer.
fn answered(case: &Case<'_>) -> Vec<Finding> {
    const SENT: &[EvidenceId] = &[E::RequestSent];
    let may = |cause, confidence| Finding::new(cause, confidence).on(SENT);
    let mut found = vec![
        may(Cause::HandshakeRejected, 0.35),
        may(Cause::HandshakeInvalidClosed, 0.2),
        may(Cause::HandshakeInvalidUpgrade, 0.08),
        may(Cause::HandshakeInvalidAccept, 0.05),
        may(Cause::HandshakeInvalidExtension, 0.04),
        may(Cause::HandshakeInvalidNotHttp, 0.04),
    ];
    let asked = case.page.is_some_and(|page| !page.offered.is_empty())
        || case
            .log
            .is_some_and(|log| log.request_header("sec-websocket-protocol").is_some());
    found.push(may(
        Cause::HandshakeInvalidSubprotocol,
        if asked { 0.1 } else { 0.03 },
    ));
    for cause in [
        Cause::ConnectFailedRefused,
        Cause::ConnectFailedNameNotResolved,
        Cause::ConnectFailedOffline,
        Cause::ConnectFailedCertificate,
    ] {
        found.push(Finding::excluded(cause, X::RequestWasSent));
    }
    found
}

/// No request: it failed while connecting.
fn not_connected(case: &Case<'_>) -> Vec<Finding> {
    const UNSENT: &[EvidenceId] = &[E::RequestNotSent];
    let may = |cause, confidence| Finding::new(cause, confidence).on(UNSENT);
    let mut found = vec![
        may(Cause::ConnectFailedRefused, 0.3),
        may(Cause::ConnectFailedBlocked, 0.1),
        may(Cause::ConnectFailedProxy, 0.05),
        may(Cause::ConnectFailedUnsafePort, 0.03),
        may(Cause::ConnectFailedLocalNetworkAccess, 0.05),
        Finding::excluded(Cause::HandshakeRejected, X::RequestWasNotSent),
    ];
    found.push(if case.host().is_some_and(is_address) {
        Finding::excluded(Cause::ConnectFailedNameNotResolved, X::HostIsAddress)
    } else {
        may(Cause::ConnectFailedNameNotResolved, 0.2)
    });
    for (cause, confidence) in [
        (Cause::ConnectFailedCertificate, 0.15),
        (Cause::ConnectFailedTls, 0.1),
    ] {
        found.push(if case.scheme() == Some("ws") {
            Finding::excluded(cause, X::SchemeIsWs)
        } else {
            may(cause, confidence)
        });
    }
    found.push(match case.close.map(|close| close.online) {
        Some(true) => Finding::excluded(Cause::ConnectFailedOffline, X::BrowserOnline),
        Some(false) => Finding::new(Cause::ConnectFailedOffline, 0.4).on(&[E::BrowserOffline]),
        None => may(Cause::ConnectFailedOffline, 0.05),
    });
    found
}

/// Whether a URL's host needs no name service: an address, or `localhost` (RFC 6761 §6.3).
pub(super) fn is_address(host: &str) -> bool {
    // What a URL has in brackets is an IPv6 address, and browsers write IPv4 addresses with four numbers (WHATWG URL §3.5):
    // the parser of the standard library would be 3 KB of wasm.
    let name = host.split(':').next().unwrap_or_default();
    host.starts_with('[') && host.contains(']')
        || name.split('.').count() == 4 && name.split('.').all(|part| part.parse::<u8>().is_ok())
        || name.eq_ignore_ascii_case("localhost")
        || name.to_ascii_lowercase().ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check, excluded};

    fn hidden(url: &str) -> Socket {
        Socket::both(url).text("").error().closed(1006, "", false)
    }

    #[test]
    fn the_request_was_sent() {
        let verdict = check(
            hidden("ws://127.0.0.1:9/").requested(),
            "connect-failed/reason-hidden",
        );
        assert_eq!(verdict.ranked[1].cause, Cause::HandshakeRejected);
        assert_eq!(verdict.ranked[2].cause, Cause::HandshakeInvalidClosed);
        excluded(&verdict, Cause::ConnectFailedRefused, X::RequestWasSent);
    }

    #[test]
    fn no_request_was_sent() {
        let verdict = check(hidden("ws://127.0.0.1:9/"), "connect-failed/reason-hidden");
        assert_eq!(verdict.ranked[1].cause, Cause::ConnectFailedRefused);
        excluded(&verdict, Cause::HandshakeRejected, X::RequestWasNotSent);
        excluded(
            &verdict,
            Cause::ConnectFailedNameNotResolved,
            X::HostIsAddress,
        );
        excluded(&verdict, Cause::ConnectFailedTls, X::SchemeIsWs);
        let verdict = check(hidden("wss://example.com/"), "connect-failed/reason-hidden");
        assert!(
            verdict
                .ranked
                .iter()
                .any(|r| r.cause == Cause::ConnectFailedCertificate && r.excluded_by.is_none())
        );
        // The log alone, as for a worker.
        check(
            Socket::log("ws://h/").text(""),
            "connect-failed/reason-hidden",
        );
    }

    #[test]
    fn addresses() {
        for host in ["127.0.0.1:80", "[::1]:80", "localhost", "a.localhost:1"] {
            assert!(is_address(host), "{host}");
        }
        for host in ["example.com:80", "", "[", "1.2.3"] {
            assert!(!is_address(host), "{host}");
        }
    }
}
