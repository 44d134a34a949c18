//! The page called `close()` before anything else ended the socket.
//!
//! Chromium 156, measured: the page then gets the code that the server answers with, 1005 where neither gave one, and 1006
//! with the text about an early close while connecting. A call that throws closes nothing.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E, ExclusionId as X};
use wswhy_capture::{CloseCall, Coverage};

use super::{SURE, by_text};
use crate::case::{Case, duration, text};
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::CloseCall,
    E::CloseCallWithoutCode,
    E::CloseEvent,
    E::WaitedForClose,
    E::TcpLeftOpen,
];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if let Some(early) = while_connecting(case) {
        return vec![early];
    }
    let Some(code) = case.code().filter(|code| *code != 1006) else {
        return Vec::new();
    };
    if let Some(call) = case.call {
        return vec![closed(case, call, code)];
    }
    if case.watched() {
        let cause = match code {
            1005 => Cause::PageClosedWithoutCode,
            _ => Cause::PageClosed,
        };
        return vec![Finding::excluded(cause, X::PageDidNotCallClose)];
    }
    unseen_call(case, code).into_iter().collect()
}

/// `close()` before `open`.
fn while_connecting(case: &Case<'_>) -> Option<Finding> {
    let early = Cause::PageClosedWhileConnecting;
    let by_its_text = case
        .known
        .as_ref()
        .is_some_and(|known| known.cause == early);
    let call = case.call.filter(|call| call.ready_state == 0);
    // Any other text says what failed before the call could matter.
    let by_call = call.is_some() && case.abnormal() && case.text.is_none_or(str::is_empty);
    if !by_its_text && !by_call {
        return None;
    }
    let confidence = if by_its_text { by_text(case) } else { 0.95 };
    let waited =
        call.and_then(|call| crate::case::between(case.connection.began_at(), Some(call.at)));
    Some(
        Finding::new(early, confidence)
            .on(&[
                E::BrowserText,
                E::CloseCallWhileConnecting,
                E::NeverOpened,
                E::CloseEvent,
            ])
            .with("waited", duration(waited)),
    )
}

fn closed(case: &Case<'_>, call: &CloseCall, answered: u16) -> Finding {
    let sure = if case.known.is_some() { 0.5 } else { SURE };
    let Some(code) = call.code else {
        return Finding::new(Cause::PageClosedWithoutCode, sure).on(EVIDENCE);
    };
    let reason = call.reason.as_deref().unwrap_or_default();
    Finding::new(Cause::PageClosed, sure)
        .on(EVIDENCE)
        .with("code", Arg::Number(code.into()))
        .with("reason", text(Some(reason)))
        .with("answered", Arg::Number(answered.into()))
}

/// The probe was not there all the time: a code that a page can give may have come from it.
fn unseen_call(case: &Case<'_>, code: u16) -> Option<Finding> {
    // Found while closing: somebody had begun before, and a server's close is over within two seconds.
    let closing = case.page.is_some_and(
        |page| matches!(page.coverage, Coverage::Late { ready_state, .. } if ready_state >= 2),
    );
    let confidence = if closing { 0.5 } else { 0.2 };
    match code {
        1005 => Some(Finding::new(Cause::PageClosedWithoutCode, confidence).on(EVIDENCE)),
        // The codes that `close()` takes (WebSockets Standard, `close(code, reason)`).
        1000 | 3000..=4999 => Some(
            Finding::new(Cause::PageClosed, confidence)
                .on(EVIDENCE)
                .with("answered", Arg::Number(code.into())),
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::Actor;

    use super::*;
    use crate::testing::{CALLER, Socket, check};
    use crate::verdict::{ClosedBy, KnownFrom};

    fn open() -> Socket {
        Socket::both("ws://h/").accepted("")
    }

    #[test]
    fn without_a_code() {
        let socket = open().called(None, None, 1).closed(1005, "", true);
        let verdict = check(socket, "page-closed-without-code");
        assert_eq!(verdict.first().args, [("caller", CALLER.arg())]);
        assert_eq!(
            (verdict.closed_by, verdict.acts),
            (ClosedBy::Page, Actor::Page)
        );
        let sent = verdict.code_sent_to_server.unwrap();
        assert_eq!((sent.code, sent.known_from), (None, KnownFrom::Observed));
    }

    #[test]
    fn with_a_code_whatever_the_server_answers() {
        for (code, reason, answer) in [
            (1000, None, 1000),
            (4000, Some("x"), 4000),
            (1000, None, 1011),
            (4000, Some("x"), 1005),
        ] {
            let socket = open()
                .called(Some(code), reason, 1)
                .closed(answer, "", true);
            let verdict = check(socket, "page-closed");
            let args = &verdict.first().args;
            assert!(args.contains(&("code", Arg::Number(code.into()))));
            assert!(args.contains(&("answered", Arg::Number(answer.into()))));
            assert_eq!(verdict.code_sent_to_server.unwrap().code, Some(code));
        }
    }

    #[test]
    fn while_connecting() {
        let text = "WebSocket is closed before the connection is established.";
        let early = || Socket::both("ws://h/").called(None, None, 0).error();
        let socket = early().text(text).closed(1006, "", false);
        let verdict = check(socket, "page-closed-while-connecting");
        assert_eq!(verdict.first().args[0], ("caller", CALLER.arg()));
        assert_eq!(verdict.code_sent_to_server, None);
        check(
            early().closed(1006, "", false),
            "page-closed-while-connecting",
        );
        check(
            Socket::log("ws://h/").text(text),
            "page-closed-while-connecting",
        );
        let refused = "Error in connection establishment: net::ERR_CONNECTION_REFUSED";
        check(
            early().text(refused).closed(1006, "", false),
            "connect-failed/refused",
        );
    }

    #[test]
    fn a_call_that_threw_or_came_too_late_closes_nothing() {
        let socket = open().call_threw(Some(1001), "InvalidAccessError");
        check(
            socket.closed(1011, "", true),
            "server-reported/internal-error",
        );
        let socket = open().called(None, None, 2).closed(1011, "", true);
        check(socket, "server-reported/internal-error");
        let socket = open().called(None, None, 3).closed(1005, "", true);
        check(socket, "server-closed-without-code");
    }
}
