//! The browser could not connect at all: its text names a net error, or the step at which it gave up.
//!
//! Chromium 156, measured unless `data/browsers/net-errors.toml` says otherwise.

use wswhy_atlas::{Cause, EvidenceId as E, ExclusionId as X, StepId};

use super::by_text;
use crate::case::Case;
use crate::finding::Finding;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(known) = &case.known else {
        return Vec::new();
    };
    let connecting = known.cause.id().starts_with("connect-failed/");
    if !connecting || known.cause == Cause::ConnectFailedReasonHidden {
        return Vec::new();
    }
    let mut finding = Finding::new(known.cause, by_text(case)).on(&[
        E::BrowserText,
        E::RequestNotSent,
        E::ErrorEvent,
        E::CloseEvent,
        E::BrowserOffline,
    ]);
    if known.cause == Cause::ConnectFailedTls && case.scheme() == Some("wss") {
        finding = finding.steps(&[StepId::UseWs]);
    }
    let mut found = vec![finding];
    if case.request_sent() == Some(false) {
        found.push(Finding::excluded(
            Cause::HandshakeRejected,
            X::RequestWasNotSent,
        ));
    }
    found
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::{Arg, NET_ERRORS};

    use super::*;
    use crate::testing::{Socket, check, excluded};

    fn failed(text: &str) -> Socket {
        let socket = Socket::both("wss://u:p@example.com:8443/a?b").text(text);
        socket.error().closed(1006, "", false)
    }

    #[test]
    fn every_net_error_gives_its_cause() {
        for (name, cause) in NET_ERRORS {
            let text = format!("Error in connection establishment: net::{name}");
            let verdict = check(failed(&text), cause.id());
            if cause.id().starts_with("connect-failed/") {
                let args = &verdict.first().args;
                assert!(args.contains(&("host", Arg::Text("example.com:8443".into()))));
                assert!(args.contains(&("error", Arg::Text((*name).into()))));
                excluded(&verdict, Cause::HandshakeRejected, X::RequestWasNotSent);
            }
        }
    }

    #[test]
    fn texts_without_a_net_error() {
        check(
            failed("Proxy authentication failed"),
            "connect-failed/proxy",
        );
        check(
            failed("Establishing a tunnel via proxy server failed."),
            "connect-failed/proxy",
        );
        check(
            failed("WebSocket opening handshake was canceled"),
            "connect-failed/client-certificate",
        );
    }
}
