//! Firefox, after the handshake: what ends with 1006, and the codes that it should not have passed on.
//!
//! Firefox 153, measured (`data/browsers/firefox.toml`): FIN without a Close frame gives 1006 and no `error` event; a reset, a
//! frame that breaks a rule and 20 s without an answer to `close()` give `error` and 1006, with no text anywhere. A reserved
//! code in a Close frame reaches the page as it is, clean.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E, ExclusionId as X, StepId, limit};

use super::{SURE, dropped};
use crate::case::Case;
use crate::finding::Finding;

const FAILED: &[EvidenceId] = &[
    E::ErrorEvent,
    E::CloseEvent,
    E::HandshakeAccepted,
    E::Opened,
    E::LastMessage,
    E::NoMessages,
    E::SilenceSinceLastMessage,
    E::BrowserEndedTcp,
    E::BrowserOffline,
];

/// Rules that a server breaks, and how often beside a reset. Firefox takes masked frames.
const VIOLATIONS: [(Cause, f64); 9] = [
    (Cause::ServerFrameInvalidHeader, 0.12),
    (Cause::ServerFrameReservedOpcode, 0.1),
    (Cause::ServerFrameInvalidUtf8, 0.1),
    (Cause::ServerFrameRsvWithoutExtension, 0.1),
    (Cause::ServerFrameContinuationWithoutStart, 0.05),
    (Cause::ServerFrameDataInsideFragmentedMessage, 0.05),
    (Cause::ServerFrameRsv1OnControl, 0.04),
    (Cause::ServerFrameInvalidCloseReasonUtf8, 0.04),
    (Cause::ServerFrameTooLong, 0.03),
];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.firefox() {
        return Vec::new();
    }
    if case.reserved_code() {
        return vec![
            Finding::new(Cause::ServerFrameInvalidCloseCode, SURE)
                .on(&[
                    E::CloseEvent,
                    E::HandshakeAccepted,
                    E::BrowserSentEmptyClose,
                ])
                .with(
                    "code",
                    case.code()
                        .map_or(Arg::Unknown, |code| Arg::Number(code.into())),
                ),
            Finding::excluded(Cause::ConnectionDropped, X::CloseEventWasClean),
        ];
    }
    let failed = case.abnormal() && case.error_event() && case.text.is_none();
    if !failed || !case.connection.was_open() {
        return Vec::new();
    }
    if case.call.is_some_and(|call| call.ready_state == 1) {
        return dropped::after_close_call(case);
    }
    // A frame that breaks a rule does not come out of a long silence as readily as a reset.
    let silent = case.silence().is_some_and(|ms| ms >= dropped::IDLE_MS);
    let (reset, share) = if silent { (0.65, 0.5) } else { (0.5, 1.0) };
    let mut found = vec![
        dropped::dropped(case, reset)
            .on(FAILED)
            .steps(&[StepId::ReadServerLog]),
        Finding::excluded(Cause::HandshakeRejected, X::HandshakeWasAccepted),
    ];
    let deflate = case.deflate_agreed();
    for (cause, confidence) in VIOLATIONS {
        let agreed = match cause {
            Cause::ServerFrameRsvWithoutExtension => (deflate == Some(true)).then_some(0.5),
            Cause::ServerFrameRsv1OnControl if deflate == Some(false) => {
                found.push(Finding::excluded(cause, X::NoDeflateAgreed));
                continue;
            }
            _ => None,
        };
        let confidence = confidence * share * agreed.unwrap_or(1.0);
        found.push(Finding::new(cause, confidence).on(FAILED));
    }
    found.push(if case.watched() {
        Finding::excluded(Cause::CloseHandshakeUnanswered, X::PageDidNotCallClose)
    } else {
        Finding::new(Cause::CloseHandshakeUnanswered, 0.15).on(FAILED)
    });
    found
}

impl Case<'_> {
    /// Whether Firefox passed on a code that no Close frame may hold (RFC 6455 §7.4.1): it makes 1005 without a reason, and
    /// 1006 and 1015 that are not clean, itself.
    pub fn reserved_code(&self) -> bool {
        let reserved = |close: &wswhy_capture::PageClose| match close.code {
            1005 => !close.reason.is_empty(),
            1006 | 1015 => close.was_clean,
            _ => false,
        };
        self.firefox() && self.close.is_some_and(reserved)
    }

    /// How long this browser waits for the answer to a Close frame, in milliseconds.
    pub const fn close_limit(firefox: bool) -> u64 {
        if firefox {
            limit::FIREFOX_CLOSE_HANDSHAKE_MS
        } else {
            limit::CHROMIUM_CLOSE_HANDSHAKE_MS
        }
    }
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::UnseenId;

    use super::*;
    use crate::testing::{DEFLATE, Socket, check, excluded};
    use crate::verdict::ClosedBy;

    fn open() -> Socket {
        Socket::both("ws://h/").accepted("").firefox()
    }

    #[test]
    fn fin_is_told_from_the_rest() {
        let verdict = check(open().closed(1006, "", false), "connection-dropped");
        assert!(verdict.first().confidence > 0.8);
        assert!(!verdict.unseen.contains(&UnseenId::ResetOrViolation));
        excluded(&verdict, Cause::ServerFrameTooLong, X::NoErrorEvent);
    }

    #[test]
    fn a_reset_and_a_broken_rule_are_both_said() {
        let verdict = check(open().error().closed(1006, "", false), "connection-dropped");
        assert!(verdict.first().confidence <= 0.5);
        assert!(verdict.unseen.contains(&UnseenId::ResetOrViolation));
        assert_eq!(verdict.code_sent_to_server, None);
        assert!(verdict.evidence.iter().any(|e| e.id == E::BrowserEndedTcp));
        let broken = |cause: Cause| {
            let row = verdict.ranked.iter().find(|row| row.cause == cause);
            row.is_some_and(|row| row.confidence > 0.0)
        };
        assert!(broken(Cause::ServerFrameReservedOpcode) && broken(Cause::ServerFrameTooLong));
        excluded(
            &verdict,
            Cause::ServerFrameRsv1OnControl,
            X::NoDeflateAgreed,
        );
        // Masked frames are taken.
        assert!(
            verdict
                .ranked
                .iter()
                .all(|row| row.cause != Cause::ServerFrameMaskForbidden)
        );
        let after_silence = open()
            .accepted(DEFLATE)
            .received(500.0, 5)
            .error()
            .closed(1006, "", false)
            .ends(60_500.0);
        let verdict = check(after_silence, "connection-dropped");
        assert!(verdict.first().confidence > 0.6);
    }

    #[test]
    fn reserved_codes_out_of_a_close_frame() {
        for (code, reason) in [(1006, ""), (1015, "wire"), (1005, "wire")] {
            let verdict = check(
                open().closed(code, reason, true),
                "server-frame/invalid-close-code",
            );
            assert_eq!(verdict.closed_by, ClosedBy::Server);
            assert_eq!(verdict.code_sent_to_server.clone().unwrap().code, None);
        }
        let verdict = check(open().closed(1005, "", true), "server-closed-without-code");
        assert!(verdict.unseen.contains(&UnseenId::ClosePayload));
        // Chromium never passes them on.
        let chromium = Socket::both("ws://h/").accepted("").closed(1006, "", true);
        check(chromium, "connection-dropped");
    }

    #[test]
    fn the_wait_for_an_answer_is_20_s() {
        let called = || {
            open()
                .called(Some(4000), None, 1)
                .error()
                .closed(1006, "", false)
        };
        let verdict = check(called().ends(20_510.0), "close-handshake-unanswered");
        assert!(verdict.first().confidence > 0.9);
        let limit = ("limit", Arg::Duration(20_000.0));
        assert!(verdict.first().args.contains(&limit));
        assert_eq!(verdict.code_sent_to_server.unwrap().code, Some(4000));
        let verdict = check(called().ends(600.0), "close-handshake-unanswered");
        assert!(verdict.first().confidence < 0.8);
        let without_error = open().called(Some(4000), None, 1).closed(1006, "", false);
        let verdict = check(without_error, "close-handshake-unanswered");
        assert_eq!(verdict.ranked[1].cause, Cause::ConnectionDropped);
    }

    #[test]
    fn what_the_server_was_told() {
        let version = |verdict: &crate::Verdict| {
            let sent = verdict.code_sent_to_server.clone().unwrap();
            (sent.code, sent.browser_version)
        };
        let verdict = check(
            open().closed(1011, "oops", true),
            "server-reported/internal-error",
        );
        assert_eq!(version(&verdict), (Some(1011), Some("153".into())));
        // TCP ended before the answer was written, or not: nobody saw it.
        let verdict = check(
            open().closed(1011, "oops", false),
            "server-reported/internal-error",
        );
        assert_eq!(verdict.code_sent_to_server, None);
        let verdict = check(
            open().closed(0, "", true),
            "server-reported/unassigned-code",
        );
        assert_eq!(version(&verdict), (None, Some("153".into())));
    }
}
