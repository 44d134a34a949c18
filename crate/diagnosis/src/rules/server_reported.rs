//! The server sent a Close frame first; its code says what it reports (RFC 6455 §7.4.1 and the registry).
//!
//! Chromium 156, measured: any code of the server's Close frame reaches the page as it is, except 1005, 1006 and 1015. It
//! is not clean when the transport broke right after it, or data was still waiting to be sent.

use wswhy_atlas::{
    Cause, EvidenceId, EvidenceId as E, ExclusionId as X, StepId, reported_by_server,
};

use super::SURE;
use crate::case::Case;
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::CloseFrame,
    E::CloseFrameEmpty,
    E::NoCloseCall,
    E::NotClean,
    E::UnsentData,
    E::HandshakeAccepted,
    E::LogFinishedWithoutError,
    E::LastMessage,
    E::LargeMessageSent,
    E::BrowserSentClose,
    E::BrowserSentEmptyClose,
    E::SeveralFit,
];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(close) = case.close.filter(|close| close.code != 1006) else {
        return Vec::new();
    };
    // Firefox made the one itself, and should not have passed on the others.
    if case.tls_failed() || case.reserved_code() {
        return Vec::new();
    }
    let cause = match close.code {
        1005 => Cause::ServerClosedWithoutCode,
        code => reported_by_server(code, &close.reason),
    };
    let mut found = vec![said(case, cause)];
    if close.was_clean {
        found.push(Finding::excluded(
            Cause::ConnectionDropped,
            X::CloseEventWasClean,
        ));
    }
    found
}

fn said(case: &Case<'_>, cause: Cause) -> Finding {
    if let Some(call) = case.call {
        // Both may have closed at the same moment; only another code than the page's own speaks for that.
        let same = case.code() == Some(call.code.unwrap_or(1005));
        return if same {
            Finding::excluded(cause, X::PageClosedFirst)
        } else {
            Finding::new(cause, 0.2).on(EVIDENCE)
        };
    }
    let confidence = match (case.watched(), case.contradicts()) {
        (_, true) => 0.5,
        (true, false) => SURE,
        // Only the server can have sent a code that `close()` does not take.
        (false, false) => match case.code() {
            Some(1000 | 1005 | 3000..=4999) => 0.6,
            _ => 0.9,
        },
    };
    let finding = Finding::new(cause, confidence).on(EVIDENCE);
    // Chromium cuts what is larger into fragments, which some servers do not take.
    let large = crate::evidence::large_message(case).is_some();
    match cause {
        Cause::ServerReportedProtocolError
        | Cause::ServerReportedUnsupportedData
        | Cause::ServerReportedMessageTooBig
            if large =>
        {
            finding.steps(&[StepId::SplitLargeMessages])
        }
        _ => finding,
    }
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::{Actor, Arg, UnseenId};

    use super::*;
    use crate::testing::{Socket, check, excluded};
    use crate::verdict::{ClosedBy, KnownFrom};

    fn open() -> Socket {
        Socket::both("ws://h/").accepted("")
    }

    #[test]
    fn every_code_says_what_it_says() {
        for (code, reason, cause) in [
            (1001, "", "server-reported/going-away"),
            (1002, "", "server-reported/protocol-error"),
            (1002, "bad", "server-reported/protocol-error"),
            (1003, "", "server-reported/unsupported-data"),
            (1007, "", "server-reported/invalid-payload"),
            (1008, "", "server-reported/policy-violation"),
            (1009, "", "server-reported/message-too-big"),
            (1010, "", "server-reported/missing-extension"),
            (1011, "oops", "server-reported/internal-error"),
            (
                1011,
                "keepalive ping timeout",
                "server-reported/keepalive-timeout",
            ),
            (1012, "", "server-reported/service-restart"),
            (1013, "", "server-reported/try-again-later"),
            (1014, "", "server-reported/bad-gateway"),
            (3000, "", "server-reported/unauthorized"),
            (3003, "", "server-reported/forbidden"),
            (3008, "", "server-reported/timeout"),
            (3500, "", "server-reported/registered-code"),
            (4001, "", "server-reported/application"),
            (4499, "", "server-reported/application"),
            (0, "", "server-reported/unassigned-code"),
            (999, "", "server-reported/unassigned-code"),
            (1004, "", "server-reported/unassigned-code"),
            (1016, "", "server-reported/unassigned-code"),
            (2999, "", "server-reported/unassigned-code"),
            (5000, "", "server-reported/unassigned-code"),
            (65535, "", "server-reported/unassigned-code"),
            (1000, "", "server-closed-normally"),
        ] {
            let verdict = check(open().closed(code, reason, true), cause);
            let sent = verdict.code_sent_to_server.clone().unwrap();
            assert_eq!(sent.code, Some(code));
            assert_eq!(sent.known_from, KnownFrom::BrowserRule);
            assert_eq!(verdict.code_seen_by_page, Some(code));
            assert_eq!(verdict.closed_by, ClosedBy::Server);
            excluded(&verdict, Cause::ConnectionDropped, X::CloseEventWasClean);
        }
    }

    #[test]
    fn an_empty_close_frame() {
        let verdict = check(open().closed(1005, "", true), "server-closed-without-code");
        assert_eq!(verdict.code_sent_to_server.clone().unwrap().code, None);
        excluded(
            &verdict,
            Cause::PageClosedWithoutCode,
            X::PageDidNotCallClose,
        );
    }

    #[test]
    fn not_clean_keeps_the_cause() {
        let verdict = check(
            open().closed(1011, "oops", false),
            "server-reported/internal-error",
        );
        assert!(verdict.evidence.iter().any(|e| e.id == E::NotClean));
        assert!(
            verdict
                .first()
                .args
                .contains(&("clean", Arg::Text("no".into())))
        );
    }

    #[test]
    fn the_stack_is_named_by_its_reason() {
        let verdict = check(
            open().closed(1011, "keepalive ping timeout", true),
            "server-reported/keepalive-timeout",
        );
        assert!(verdict.stacks.contains(&"websockets (Python)".to_owned()));
        assert!(verdict.stack_evident);
        assert_eq!(verdict.evident_by, [E::StackReason]);
        assert_eq!(verdict.acts, Actor::Server);
    }

    #[test]
    fn a_large_message_before() {
        let socket = open().sent(500.0, 70_000).closed(1002, "", true);
        let verdict = check(socket, "server-reported/protocol-error");
        assert_eq!(verdict.next_steps[0], StepId::SplitLargeMessages);
        assert!(
            verdict
                .evidence
                .iter()
                .any(|e| e.id == E::LargeMessageSent && e.frame == Some(0))
        );
    }

    #[test]
    fn found_late() {
        let socket = Socket::page("ws://h/")
            .late(1, "send")
            .closed(1011, "", true);
        let verdict = check(socket, "server-reported/internal-error");
        for id in [UnseenId::Handshake, UnseenId::EarlierFrames] {
            assert!(verdict.unseen.contains(&id), "{}", id.id());
        }
        // It was already closing: the page may have called `close()` unseen.
        let socket = Socket::page("ws://h/")
            .late(2, "readyState")
            .closed(1000, "", true);
        let verdict = check(socket, "server-closed-normally");
        assert_eq!(verdict.ranked[1].cause, Cause::PageClosed);
    }
}
