//! The transport ended without a Close frame from the server, or the page's own was never answered.
//!
//! Chromium 156, measured: FIN, RST, a frame above its limit, and 60 s without an answer to the page's Close frame all give
//! 1006 without an `error` event and without a text. Sleep of the machine does, too (net/socket/tcp_client_socket.cc, read).

use wswhy_atlas::{Actor, Arg, Cause, EvidenceId, EvidenceId as E, ExclusionId as X, StepId};

use super::{SURE, server_frame};
use crate::case::{Case, duration};
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::NoErrorEvent,
    E::LogFinishedWithoutError,
    E::HandshakeAccepted,
    E::Opened,
    E::LastMessage,
    E::NoMessages,
    E::SilenceSinceLastMessage,
    E::EndedTogether,
    E::BrowserOffline,
];

/// After this much silence, in milliseconds, something's idle timeout is likelier than a process that died just then. The
/// shortest idle timeouts that proxies ship with are of this order.
pub(super) const IDLE_MS: f64 = 20_000.0;

/// How sure a dropped connection is the whole story where others dropped with it.
const TOGETHER: f64 = 0.75;

/// Timers fire a little early against another clock, in milliseconds.
const TOLERANCE_MS: f64 = 500.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let silent = case.abnormal() && !case.error_event() && case.text.is_none();
    if !silent || !case.connection.was_open() {
        return Vec::new();
    }
    match case.call.filter(|call| call.ready_state == 1) {
        Some(_) => after_close_call(case),
        None => without_call(case),
    }
}

fn without_call(case: &Case<'_>) -> Vec<Finding> {
    // The log agrees that the browser had nothing to say.
    let agreed = case.log.is_some_and(|log| log.finished_at.is_some());
    let confidence: f64 = match (agreed, case.watched()) {
        (true, true) => 0.93,
        (false, true) | (true, false) => 0.88,
        (false, false) => 0.8,
    };
    // What ended several at once has a cause that they share.
    let confidence = match case.around().together {
        0 => confidence,
        _ => confidence.min(TOGETHER),
    };
    let mut found = vec![
        dropped(case, confidence),
        if case.firefox() {
            Finding::excluded(Cause::ServerFrameTooLong, X::NoErrorEvent)
        } else {
            server_frame::too_long(0.06)
        },
        Finding::excluded(Cause::ServerFrameInvalidHeader, X::NoErrorEvent),
    ];
    found.push(if case.watched() {
        Finding::excluded(Cause::CloseHandshakeUnanswered, X::PageDidNotCallClose)
    } else {
        Finding::new(Cause::CloseHandshakeUnanswered, 0.15).on(EVIDENCE)
    });
    found
}

pub(super) fn after_close_call(case: &Case<'_>) -> Vec<Finding> {
    let waited = case.waited_for_close();
    let limit_ms = Case::close_limit(case.firefox()) as f64;
    let whole = limit_ms - TOLERANCE_MS;
    let confidence = match waited {
        Some(waited) if waited >= whole => SURE,
        Some(_) => 0.75,
        None => 0.7,
    };
    let call_code = case.call.and_then(|call| call.code);
    let unanswered = Finding::new(Cause::CloseHandshakeUnanswered, confidence)
        .on(&[
            E::CloseCall,
            E::CloseCallWithoutCode,
            E::WaitedForClose,
            E::CloseEvent,
            E::ErrorEvent,
            E::NoErrorEvent,
            E::LogFinishedWithoutError,
        ])
        .with("waited", duration(waited))
        .with("limit", Arg::Duration(limit_ms))
        .with(
            "code",
            call_code.map_or(Arg::Unknown, |code| Arg::Number(code.into())),
        );
    let alternative = if confidence == SURE { 0.05 } else { 0.45 };
    vec![unanswered, dropped(case, alternative)]
}

pub(super) fn dropped(case: &Case<'_>, confidence: f64) -> Finding {
    let finding = Finding::new(Cause::ConnectionDropped, confidence).on(EVIDENCE);
    if case.close.is_some_and(|close| !close.online) {
        return finding
            .acts(Actor::User)
            .steps(&[StepId::GoOnline, StepId::CheckNetwork]);
    }
    match case.silence() {
        Some(silence) if silence >= IDLE_MS => finding,
        Some(_) => finding.steps(&[StepId::CheckProcessRestart, StepId::ReadServerLog]),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::UnseenId;

    use super::*;
    use crate::testing::{CALLER, Socket, check, excluded};
    use crate::verdict::ClosedBy;

    fn open() -> Socket {
        Socket::both("ws://h/").accepted("")
    }

    #[test]
    fn at_once_and_after_silence() {
        let verdict = check(open().closed(1006, "", false), "connection-dropped");
        assert_eq!(verdict.first().args[0], ("silence", Arg::Unknown));
        assert_eq!(verdict.ranked[1].cause, Cause::ServerFrameTooLong);
        assert_eq!(verdict.code_sent_to_server, None);
        assert_eq!(verdict.closed_by, ClosedBy::Network);
        assert!(verdict.unseen.contains(&UnseenId::PingsAndPongs));
        excluded(
            &verdict,
            Cause::CloseHandshakeUnanswered,
            X::PageDidNotCallClose,
        );
        let socket = open()
            .received(1000.0, 5)
            .closed(1006, "", false)
            .ends(48_200.0);
        let verdict = check(socket, "connection-dropped");
        assert_eq!(
            verdict.first().args[0],
            ("silence", Arg::Duration(47_200.0))
        );
        assert_eq!(verdict.next_steps[0], StepId::CheckIdleTimeouts);
        let socket = open()
            .received(1000.0, 5)
            .closed(1006, "", false)
            .ends(1200.0);
        assert_eq!(
            check(socket, "connection-dropped").next_steps[0],
            StepId::CheckProcessRestart
        );
    }

    #[test]
    fn a_clock_that_jumped_gives_no_silence() {
        let socket = open()
            .received(90_000.0, 5)
            .closed(1006, "", false)
            .ends(48_200.0);
        let verdict = check(socket, "connection-dropped");
        assert_eq!(verdict.first().args[0], ("silence", Arg::Unknown));
        assert!(verdict.evidence.iter().any(|e| e.id == E::ClockJumped));
        assert!(verdict.unseen.contains(&UnseenId::Timing));
    }

    #[test]
    fn the_page_alone_saw_it() {
        let socket = Socket::page("ws://h/")
            .opened("", "")
            .closed(1006, "", false);
        check(socket, "connection-dropped");
        check(
            Socket::page("ws://h/")
                .late(1, "send")
                .closed(1006, "", false),
            "connection-dropped",
        );
    }

    #[test]
    fn the_close_handshake_was_never_answered() {
        let called = || open().called(Some(1000), None, 1).closed(1006, "", false);
        let verdict = check(called().ends(60_500.0), "close-handshake-unanswered");
        let args = &verdict.first().args;
        assert_eq!(args[0], ("caller", CALLER.arg()));
        assert!(args.contains(&("waited", Arg::Duration(60_000.0))));
        assert_eq!(verdict.code_sent_to_server.unwrap().code, Some(1000));
        let verdict = check(called().ends(510.0), "close-handshake-unanswered");
        assert_eq!(verdict.ranked[1].cause, Cause::ConnectionDropped);
    }
}
