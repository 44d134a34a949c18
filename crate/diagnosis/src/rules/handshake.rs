//! The request was sent, and the answer was no valid acceptance (RFC 6455 §4.1).
//!
//! Chromium 156, measured: its texts name the header or the status; the answer's headers themselves are in no source. The
//! time limit is 240 s, and 30 s inside the TLS handshake, with one text for both.

use wswhy_atlas::{
    Arg, BrowserText, Cause, DeadEndId, EvidenceId, EvidenceId as E, ExclusionId as X, limit,
    rejected_with,
};

use super::{SURE, by_text};
use crate::case::{Case, text};
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::BrowserText,
    E::HandshakeStatus,
    E::RequestSent,
    E::ErrorEvent,
    E::CloseEvent,
    E::WaitedForHandshake,
    E::RequestHeldBack,
    E::QueuedBehind,
];

/// Timers fire a little late; a wait this much shorter than a limit, in milliseconds, did not end by it.
const TOLERANCE_MS: f64 = 1000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(known) = &case.known else {
        if case.firefox() {
            return Vec::new();
        }
        // A HAR file may have the status itself.
        let rejected = status(case).map(|_| rejected(case, SURE));
        return rejected.into_iter().collect();
    };
    let sure = by_text(case);
    let finding = |cause, confidence| Finding::new(cause, confidence).on(EVIDENCE);
    let mut found = match known.cause {
        Cause::HandshakeRejected => vec![rejected(case, sure)],
        Cause::HandshakeInvalidTimeout => return timed_out(case, sure),
        Cause::HandshakeInvalidSubprotocol => {
            let chosen = match known.row.id {
                "proto-none" => Arg::Text(String::new()),
                _ => text(known.values.first().copied()),
            };
            vec![
                finding(known.cause, sure)
                    .with("chosen", chosen)
                    .with("offered", offered(case)),
            ]
        }
        Cause::HandshakeInvalidExtension => {
            vec![finding(known.cause, sure).with("extension", extension(known))]
        }
        Cause::HandshakeInvalidClosed | Cause::HandshakeInvalidNotHttp => {
            let mut found = vec![finding(known.cause, sure)];
            // A server that expects TLS takes the plain request for a broken one and hangs up.
            found.push(if case.scheme() == Some("ws") {
                finding(Cause::ConnectFailedTls, 0.3)
            } else {
                Finding::excluded(Cause::ConnectFailedTls, X::RequestWasSent)
            });
            found
        }
        cause if cause.id().starts_with("handshake-invalid/") => vec![finding(cause, sure)],
        _ => return Vec::new(),
    };
    found.push(Finding::excluded(
        Cause::ConnectionDropped,
        X::HandshakeWasNotAccepted,
    ));
    found.push(Finding::excluded(
        Cause::ConnectFailedRefused,
        X::RequestWasSent,
    ));
    found
}

/// The HTTP status of a refusal, as the browser's text tells it, or the log where there is no text.
pub(crate) fn status(case: &Case<'_>) -> Option<u16> {
    let Some(known) = &case.known else {
        let refused = case.text.is_none() && !case.was_open();
        return case
            .log
            .filter(|_| refused)?
            .status
            .filter(|status| *status != 101 || case.firefox());
    };
    match known.row.id {
        "status" => known.values.first()?.parse().ok(),
        "auth" => Some(401),
        "upauth" => Some(407),
        _ => None,
    }
}

pub(super) fn rejected(case: &Case<'_>, sure: f64) -> Finding {
    let status = status(case);
    let arg = status.map_or(Arg::Unknown, |status| Arg::Number(status.into()));
    let finding = Finding::new(Cause::HandshakeRejected, sure)
        .on(EVIDENCE)
        .with("status", arg);
    let Some(row) = status.and_then(rejected_with) else {
        return finding.steps(&[wswhy_atlas::StepId::ReadServerLog]);
    };
    finding
        .acts(row.acts)
        .steps(row.steps)
        // The cause's own are for a status that is not known.
        .without(Cause::HandshakeRejected.steps())
        .dead_ends(row.dead_ends)
        .dead_ends(&[DeadEndId::ReadErrorEvent])
}

/// One text for two limits: whether the request had been sent, and the time, tell which.
fn timed_out(case: &Case<'_>, sure: f64) -> Vec<Finding> {
    let tls_ms = limit::CHROMIUM_TLS_HANDSHAKE_MS as f64;
    let whole_ms = limit::CHROMIUM_HANDSHAKE_MS as f64;
    let waited = case.waited_for_handshake();
    let sent = case.log.is_some_and(|log| !log.request_headers.is_empty());
    let whole = |confidence| Finding::new(Cause::HandshakeInvalidTimeout, confidence).on(EVIDENCE);
    let tls = |confidence| {
        Finding::new(Cause::ConnectFailedTlsTimeout, confidence).on(&[
            E::BrowserText,
            E::RequestNotSent,
            E::WaitedForHandshake,
            E::CloseEvent,
        ])
    };
    if sent {
        return vec![
            whole(sure),
            Finding::excluded(Cause::ConnectFailedTlsTimeout, X::RequestWasSent),
        ];
    }
    if case.scheme() == Some("ws") {
        return vec![
            whole(0.85),
            Finding::excluded(Cause::ConnectFailedTlsTimeout, X::SchemeIsWs),
        ];
    }
    match waited {
        Some(waited) if waited < whole_ms - TOLERANCE_MS => {
            let too_soon = Finding::excluded(Cause::HandshakeInvalidTimeout, X::EndedTooSoon);
            let in_time = waited >= tls_ms - TOLERANCE_MS;
            vec![tls(if in_time { sure } else { 0.6 }), too_soon]
        }
        // All of it was spent before the request: queued behind other connections, or TLS begun late.
        Some(_) => vec![whole(0.6), tls(0.35)],
        None => vec![tls(0.85), whole(0.1)],
    }
}

pub(super) fn offered(case: &Case<'_>) -> Arg {
    let page = case.page.map(|page| page.offered.join(", "));
    let header = case
        .log
        .and_then(|log| log.request_header("sec-websocket-protocol"));
    match (header, page) {
        (Some(header), _) => Arg::Text(header.to_owned()),
        (None, Some(page)) if !page.is_empty() => Arg::Text(page),
        // The whole request is there, and the header is not in it.
        (None, _) if case.log.is_some_and(|log| !log.request_headers.is_empty()) => {
            Arg::Text(String::new())
        }
        _ => Arg::Unknown,
    }
}

fn extension(known: &BrowserText<'_>) -> Arg {
    match known.row.id {
        "ext-deflate" | "ext-duplicate" => Arg::Text("permessage-deflate".into()),
        _ => text(known.values.first().copied()),
    }
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::Actor;

    use super::*;
    use crate::testing::{Socket, check, excluded};

    const PREFIX: &str = "Error during WebSocket handshake: ";

    fn failed(url: &str, text: &str) -> Socket {
        Socket::both(url)
            .requested()
            .text(text)
            .error()
            .closed(1006, "", false)
    }

    #[test]
    fn any_status_but_101() {
        for status in [200, 301, 400, 403, 404, 426, 429, 500, 502, 503] {
            let text = format!("{PREFIX}Unexpected response code: {status}");
            let verdict = check(failed("ws://h/", &text), "handshake-rejected");
            let expected = ("status", Arg::Number(status.into()));
            assert_eq!(verdict.first().args, [expected]);
            assert_eq!(verdict.code_sent_to_server, None);
            assert!(!verdict.next_steps.is_empty());
            excluded(&verdict, Cause::ConnectFailedRefused, X::RequestWasSent);
        }
        let text = "HTTP Authentication failed; no valid credentials available";
        let verdict = check(failed("ws://h/", text), "handshake-rejected");
        assert_eq!(verdict.first().args[0].1, Arg::Number(401.0));
        assert_eq!(verdict.acts, Actor::Page);
        let text = "Error in connection establishment: net::ERR_UNEXPECTED_PROXY_AUTH";
        let verdict = check(failed("ws://h/", text), "handshake-rejected");
        assert_eq!(verdict.first().args[0].1, Arg::Number(407.0));
        let text = format!("{PREFIX}Unexpected response code: 99999999999");
        let verdict = check(failed("ws://h/", &text), "handshake-rejected");
        assert_eq!(verdict.first().args[0].1, Arg::Unknown);
    }

    #[test]
    fn an_answer_that_is_no_acceptance() {
        for (text, cause) in [
            ("'Sec-WebSocket-Accept' header is missing", "accept"),
            ("Incorrect 'Sec-WebSocket-Accept' header value", "accept"),
            ("'Upgrade' header is missing", "upgrade"),
            (
                "'Connection' header value must contain 'Upgrade'",
                "upgrade",
            ),
            (
                "Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received",
                "subprotocol",
            ),
            (
                "Found an unsupported extension 'x' in 'Sec-WebSocket-Extensions' header",
                "extension",
            ),
            ("net::ERR_INVALID_HTTP_RESPONSE", "not-http"),
            ("Invalid status line", "not-http"),
            ("net::ERR_CONNECTION_RESET", "closed"),
            ("net::ERR_CONNECTION_CLOSED", "closed"),
        ] {
            let cause = format!("handshake-invalid/{cause}");
            check(failed("ws://h/", &format!("{PREFIX}{text}")), &cause);
        }
    }

    #[test]
    fn subprotocols_are_named() {
        let text = format!(
            "{PREFIX}'Sec-WebSocket-Protocol' header value 'b' in response does not match any of sent values"
        );
        let socket = failed("ws://h/", &text).offered("a");
        let verdict = check(socket, "handshake-invalid/subprotocol");
        let args = &verdict.first().args;
        assert!(args.contains(&("offered", Arg::Text("a".into()))));
        assert!(args.contains(&("chosen", Arg::Text("b".into()))));
    }

    #[test]
    fn closed_before_any_answer() {
        let text = "Connection closed before receiving a handshake response";
        let verdict = check(failed("ws://h:443/", text), "handshake-invalid/closed");
        assert_eq!(verdict.ranked[1].cause, Cause::ConnectFailedTls);
        let verdict = check(failed("wss://h/", text), "handshake-invalid/closed");
        excluded(&verdict, Cause::ConnectFailedTls, X::RequestWasSent);
    }

    #[test]
    fn which_time_limit() {
        let text = "WebSocket opening handshake timed out";
        let late = |url: &str, ms: f64| {
            let socket = Socket::both(url).at(0.0).text(text).error();
            socket.closed(1006, "", false).ends(ms)
        };
        check(
            late("ws://h/", 240_000.0).requested(),
            "handshake-invalid/timeout",
        );
        check(
            late("wss://h/", 240_000.0).requested(),
            "handshake-invalid/timeout",
        );
        let verdict = check(late("wss://h/", 30_010.0), "connect-failed/tls-timeout");
        excluded(&verdict, Cause::HandshakeInvalidTimeout, X::EndedTooSoon);
        check(late("ws://h/", 240_000.0), "handshake-invalid/timeout");
        check(
            Socket::log("wss://h/").text(text),
            "connect-failed/tls-timeout",
        );
    }
}
