//! Firefox, before the socket is open.
//!
//! Firefox 153, measured (`data/browsers/firefox.toml`): the log has the answer's status and headers, also of an answer that
//! was refused; it has no texts. TLS that failed gives 1015. The handshake as a whole may take 20 s.

use wswhy_atlas::{Cause, EvidenceId, EvidenceId as E, ExclusionId as X, limit};
use wswhy_capture::LogSide;
use wswhy_wire::handshake::accept_for;

use super::{SURE, handshake, reason_hidden};
use crate::case::{Case, duration, text};
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::ErrorEvent,
    E::CloseEvent,
    E::NeverOpened,
    E::HandshakeStatus,
    E::NoLogEntry,
    E::WaitedForHandshake,
    E::RequestHeldBack,
    E::QueuedBehind,
    E::BrowserOffline,
];

/// Timers fire a little early against another clock, in milliseconds.
const TOLERANCE_MS: f64 = 500.0;
/// The log follows the page by some tenths of a second (measured); after this time a missing entry is missing.
const LOG_LATE_MS: f64 = 1000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.firefox() {
        return Vec::new();
    }
    if case.blocked_by_policy() {
        return vec![blocked_by_policy(case)];
    }
    if case.tls_failed() {
        return tls(case);
    }
    let refused = case.page.is_none() && case.log.is_some_and(|log| log.finished_at.is_some());
    let failed = case.abnormal() && case.error_event() || refused;
    if !failed || case.connection.was_open() {
        return Vec::new();
    }
    // A call of `close()` explains it, whatever the answer was.
    if case.call.is_some() {
        return Vec::new();
    }
    let status = case.log.and_then(|log| log.status);
    match (status, case.log) {
        (Some(101), Some(log)) => refused_answer(case, log),
        (Some(200), Some(log)) if log.response_headers.is_empty() => vec![
            Finding::new(Cause::HandshakeInvalidNotHttp, 0.85).on(EVIDENCE),
            handshake::rejected(case, 0.1),
        ],
        (Some(_), _) => vec![
            handshake::rejected(case, SURE),
            Finding::excluded(Cause::ConnectionDropped, X::HandshakeWasNotAccepted),
            Finding::excluded(Cause::ConnectFailedRefused, X::RequestWasSent),
        ],
        (None, _) => unanswered(case),
    }
}

fn blocked_by_policy(case: &Case<'_>) -> Finding {
    let (directive, blocked) = match super::csp::violation(case) {
        Some((_, directive, blocked)) => (Some(directive), Some(blocked)),
        None => (None, None),
    };
    Finding::new(Cause::ConnectFailedBlockedByCsp, SURE)
        .on(&[E::ConstructorThrew, E::PolicyViolation, E::NoLogEntry])
        .with("directive", text(directive))
        .with(
            "url",
            text(blocked.or(Some(case.connection.url.as_str()).filter(|url| !url.is_empty()))),
        )
}

/// One code for all that fails in TLS.
fn tls(case: &Case<'_>) -> Vec<Finding> {
    let may = |cause, confidence| Finding::new(cause, confidence).on(EVIDENCE);
    let mut found = vec![
        may(Cause::ConnectFailedCertificate, 0.5),
        may(Cause::ConnectFailedTls, 0.4),
        may(Cause::ConnectFailedClientCertificate, 0.1),
    ];
    if case.page.is_some() {
        found.push(Finding::excluded(
            Cause::HandshakeRejected,
            X::RequestWasNotSent,
        ));
    }
    found
}

/// The answer was 101 and Firefox did not take it: its headers say why (RFC 6455 §4.1).
fn refused_answer(case: &Case<'_>, log: &LogSide) -> Vec<Finding> {
    let has = |name: &str, word: &str| {
        let value = log.response_header(name).unwrap_or_default();
        value
            .split(',')
            .any(|part| part.trim().eq_ignore_ascii_case(word))
    };
    let offered = log.request_header("sec-websocket-extensions");
    let offered = offered.unwrap_or_default().to_ascii_lowercase();
    let first_word = |value: &str| {
        value
            .split([';', ','])
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    };
    let extension = log
        .response_header("sec-websocket-extensions")
        .map(str::trim);
    let extension = extension.filter(|value| !value.is_empty());
    let chosen = log.response_header("sec-websocket-protocol");
    let asked = log.request_header("sec-websocket-protocol");
    let unasked = chosen.filter(|chosen| {
        asked.is_some_and(|asked| !asked.split(',').any(|one| one.trim() == chosen.trim()))
    });
    let finding = |cause, confidence| Finding::new(cause, confidence).on(EVIDENCE);
    let subprotocol = |confidence| {
        finding(Cause::HandshakeInvalidSubprotocol, confidence)
            .with("chosen", text(chosen))
            .with("offered", handshake::offered(case))
    };
    let by_extension = |confidence| {
        finding(Cause::HandshakeInvalidExtension, confidence).with("extension", text(extension))
    };
    let accept = log.response_header("sec-websocket-accept").map(str::trim);
    let right = log.key.as_deref().map(accept_for);
    let mut found = if !has("upgrade", "websocket") || !has("connection", "upgrade") {
        vec![finding(Cause::HandshakeInvalidUpgrade, SURE)]
    } else if right.is_some() && accept != right.as_deref() {
        vec![finding(Cause::HandshakeInvalidAccept, SURE)]
    } else if extension.is_some_and(|value| !offered.contains(&first_word(value))) {
        vec![by_extension(SURE)]
    } else if unasked.is_some() {
        vec![subprotocol(SURE)]
    } else {
        // Nothing that the log shows is wrong.
        vec![
            by_extension(if extension.is_some() { 0.6 } else { 0.1 }),
            subprotocol(0.2),
            finding(Cause::ConnectionDropped, 0.3),
            finding(Cause::HandshakeInvalidUpgrade, 0.2),
        ]
    };
    found.push(Finding::excluded(
        Cause::ConnectFailedRefused,
        X::RequestWasSent,
    ));
    found
}

/// No status: nobody answered, or nobody was reached.
fn unanswered(case: &Case<'_>) -> Vec<Finding> {
    let may = |cause, confidence| Finding::new(cause, confidence).on(EVIDENCE);
    let limit_ms = limit::FIREFOX_HANDSHAKE_MS as f64;
    let waited = case.waited_for_handshake();
    if waited.is_some_and(|waited| waited >= limit_ms - TOLERANCE_MS) {
        let tls = if case.scheme() == Some("ws") {
            Finding::excluded(Cause::ConnectFailedTlsTimeout, X::SchemeIsWs)
        } else {
            may(Cause::ConnectFailedTlsTimeout, 0.35)
        };
        return vec![
            may(Cause::HandshakeInvalidTimeout, 0.6).with("waited", duration(waited)),
            tls,
            may(Cause::ConnectFailedTimedOut, 0.3),
        ];
    }
    // Firefox has no entry of a socket to a port that it blocks; of any other failure it has.
    let read = case.context.log_read_at;
    let end = case.connection.ended_at();
    let read_late = crate::case::between(end, read).is_some_and(|late| late >= LOG_LATE_MS);
    let named_port = case
        .host()
        .is_some_and(|host| host.rsplit_once(':').is_some());
    let blocked = case.no_log_entry() && read_late && named_port;
    let mut found = vec![
        may(Cause::ConnectFailedRefused, 0.35),
        may(Cause::HandshakeInvalidClosed, 0.3),
        may(Cause::ConnectFailedProxy, 0.08),
        may(Cause::ConnectFailedUnreachable, 0.05),
        may(
            Cause::ConnectFailedUnsafePort,
            if blocked { 0.6 } else { 0.03 },
        ),
        Finding::excluded(Cause::HandshakeInvalidTimeout, X::EndedTooSoon),
    ];
    found.push(if case.host().is_some_and(reason_hidden::is_address) {
        Finding::excluded(Cause::ConnectFailedNameNotResolved, X::HostIsAddress)
    } else {
        may(Cause::ConnectFailedNameNotResolved, 0.3)
    });
    if case.scheme() == Some("ws") {
        // A server that expects TLS takes the plain request for a broken one and hangs up.
        found.push(may(Cause::ConnectFailedTls, 0.1));
    }
    found.push(match case.close.map(|close| close.online) {
        Some(true) => Finding::excluded(Cause::ConnectFailedOffline, X::BrowserOnline),
        _ => may(Cause::ConnectFailedOffline, 0.4),
    });
    found
}

impl Case<'_> {
    /// Whether Firefox's constructor threw because of the page's policy.
    pub fn blocked_by_policy(&self) -> bool {
        let threw = self.page.and_then(|page| page.threw.as_ref());
        self.firefox()
            && threw.is_some_and(|threw| {
                threw.name == "NS_ERROR_CONTENT_BLOCKED" || super::csp::violation(self).is_some()
            })
    }

    /// Whether the page got the code by which Firefox says that TLS failed (RFC 6455 §7.4.1).
    pub fn tls_failed(&self) -> bool {
        self.firefox()
            && self
                .close
                .is_some_and(|close| close.code == 1015 && !close.was_clean)
    }

    /// The value that the arguments of a cause give for a socket's limit.
    pub fn socket_limit(&self) -> u64 {
        if self.firefox() {
            limit::FIREFOX_SOCKETS_PER_PROFILE
        } else {
            limit::CHROMIUM_SOCKETS_PER_PROCESS
        }
    }
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::{Arg, UnseenId};

    use super::*;
    use crate::testing::{Socket, check, excluded};

    fn failed(url: &str) -> Socket {
        Socket::both(url)
            .requested()
            .firefox()
            .error()
            .closed(1006, "", false)
    }

    #[test]
    fn the_answers_headers_say_why_it_was_refused() {
        let good = [
            ("upgrade", "websocket"),
            ("connection", "Upgrade"),
            ("sec-websocket-accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
        ];
        let without = |name: &str| good.into_iter().filter(|h| h.0 != name).collect::<Vec<_>>();
        let with = |name, value| good.into_iter().chain([(name, value)]).collect::<Vec<_>>();
        for (headers, cause) in [
            (without("upgrade"), "handshake-invalid/upgrade"),
            (without("connection"), "handshake-invalid/upgrade"),
            (without("sec-websocket-accept"), "handshake-invalid/accept"),
            (
                with("sec-websocket-extensions", "x-own"),
                "handshake-invalid/extension",
            ),
            (
                with("sec-websocket-protocol", "news"),
                "handshake-invalid/subprotocol",
            ),
        ] {
            let socket = failed("ws://h/").offered("chat").answer(101, &headers);
            let verdict = check(socket, cause);
            assert_eq!(verdict.first().confidence, SURE);
            let status = ("status", Arg::Number(101.0));
            assert!(
                verdict
                    .evidence
                    .iter()
                    .any(|e| e.id == E::HandshakeStatus && e.args.contains(&status))
            );
            assert!(
                !verdict
                    .evidence
                    .iter()
                    .any(|e| e.id == E::HandshakeAccepted)
            );
        }
        let verdict = check(failed("ws://h/").answer(101, &good), "connection-dropped");
        assert!(verdict.first().confidence < 0.5);
    }

    #[test]
    fn by_status() {
        for status in [200, 301, 401, 403, 404, 503] {
            let socket = failed("ws://h/").answer(status, &[("server", "nginx")]);
            let verdict = check(socket, "handshake-rejected");
            let expected = ("status", Arg::Number(status.into()));
            assert!(verdict.first().args.contains(&expected));
        }
        check(
            failed("ws://h/").answer(200, &[]),
            "handshake-invalid/not-http",
        );
        // A worker's, known to the log alone.
        let alone = Socket::log("ws://h/").requested().firefox();
        let alone = alone.answer(403, &[("server", "nginx")]).finished(900.0);
        check(alone, "handshake-rejected");
    }

    #[test]
    fn no_connection() {
        let verdict = check(failed("ws://h/"), "connect-failed/refused");
        assert!(verdict.first().confidence < 0.4);
        assert!(verdict.unseen.contains(&UnseenId::NoConnectionWhy));
        assert!(!verdict.evidence.iter().any(|e| e.id == E::RequestSent));
        let verdict = check(failed("ws://127.0.0.1:81/"), "connect-failed/refused");
        excluded(
            &verdict,
            Cause::ConnectFailedNameNotResolved,
            X::HostIsAddress,
        );
        let port = Socket::page("ws://127.0.0.1:9/").firefox();
        check(
            port.error().closed(1006, "", false),
            "connect-failed/unsafe-port",
        );
    }

    #[test]
    fn twenty_seconds() {
        let verdict = check(
            failed("ws://h/").ends(20_015.0),
            "handshake-invalid/timeout",
        );
        excluded(&verdict, Cause::ConnectFailedTlsTimeout, X::SchemeIsWs);
        let verdict = check(
            failed("wss://h/").ends(20_015.0),
            "handshake-invalid/timeout",
        );
        assert_eq!(verdict.ranked[1].cause, Cause::ConnectFailedTlsTimeout);
    }

    #[test]
    fn tls_and_policy() {
        let socket = Socket::both("wss://h/").requested().firefox().error();
        let verdict = check(socket.closed(1015, "", false), "connect-failed/certificate");
        assert_eq!(verdict.ranked[1].cause, Cause::ConnectFailedTls);
        assert!(verdict.unseen.contains(&UnseenId::TlsWhy));
        assert_eq!(verdict.code_sent_to_server, None);
        let blocked = Socket::page("ws://h/").firefox();
        let blocked = blocked.threw("NS_ERROR_CONTENT_BLOCKED", "");
        check(blocked, "connect-failed/blocked-by-csp");
        let mixed = Socket::page("ws://example.com/").firefox();
        check(
            mixed.threw("SecurityError", "The operation is insecure."),
            "connect-failed/mixed-content",
        );
    }
}
