//! The socket's document went away: the page was navigated or reloaded, or its frame was removed.
//!
//! Chromium 156, measured: the page gets nothing; the network log has no end, or (frame of the same process) an end
//! without a text. A reload sends 1001 to the server; a page in the back-forward cache sends nothing yet.

use wswhy_atlas::{Arg, Cause, EvidenceId as E, ExclusionId as X};
use wswhy_capture::{Gone, GoneHow};

use super::SURE;
use crate::case::{Case, between};
use crate::finding::Finding;

/// That a frame is gone is noticed when its document is next asked for, which is at most this much later, in milliseconds.
const NOTICED_WITHIN_MS: f64 = 5000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(gone) = &case.connection.gone else {
        // A document that still gets events was not left.
        return match case.close {
            Some(_) if case.abnormal() && case.connection.was_open() => {
                vec![Finding::excluded(Cause::PageLeft, X::DocumentAlive)]
            }
            _ => Vec::new(),
        };
    };
    let how = match gone.how {
        GoneHow::Navigated => "navigated",
        GoneHow::FrameRemoved => "frame-removed",
    };
    let Some(confidence) = confidence(case, gone) else {
        return Vec::new();
    };
    vec![
        Finding::new(Cause::PageLeft, confidence)
            .on(&[
                E::PageNavigated,
                E::FrameGone,
                E::LogFinishedWithoutError,
                E::PageCached,
            ])
            .with("how", Arg::Text(how.to_owned())),
    ]
}

/// `None` when it had ended otherwise.
fn confidence(case: &Case<'_>, gone: &Gone) -> Option<f64> {
    if case.close.is_some() || case.page.is_some_and(|page| page.threw.is_some()) {
        return None;
    }
    if let Some(known) = &case.known {
        return (known.cause == Cause::PageFrozen).then_some(0.9);
    }
    if case.text.is_some() {
        return None;
    }
    let finished = case.log.and_then(|log| log.finished_at);
    let Some(finished) = finished else {
        return Some(SURE);
    };
    let before = between(Some(finished), Some(gone.at));
    match before {
        // The log ended with it, or after it.
        None => Some(0.95),
        Some(before) if before <= NOTICED_WITHIN_MS && gone.how == GoneHow::FrameRemoved => {
            Some(0.92)
        }
        // A reload ends the log's entry in its own moment, if at all.
        Some(before) if before <= 100.0 => Some(0.9),
        Some(_) => Some(0.2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};
    use crate::verdict::ClosedBy;

    fn open() -> Socket {
        Socket::both("ws://h/").accepted("")
    }

    #[test]
    fn navigated_or_removed() {
        let verdict = check(open().gone(GoneHow::Navigated, 900.0), "page-left");
        assert_eq!(
            verdict.first().args,
            [("how", Arg::Text("navigated".into()))]
        );
        assert_eq!(verdict.closed_by, ClosedBy::Page);
        let verdict = check(open().gone(GoneHow::FrameRemoved, 900.0), "page-left");
        assert_eq!(verdict.code_sent_to_server.unwrap().code, Some(1001));
        // A frame of the same process: the log ends before its absence is noticed.
        let socket = open().finished(700.0).gone(GoneHow::FrameRemoved, 1900.0);
        check(socket, "page-left");
        let socket = Socket::log("ws://h/").accepted("");
        check(socket.gone(GoneHow::Navigated, 900.0), "page-left");
    }

    #[test]
    fn what_ended_before_did_not_end_by_leaving() {
        let socket = open()
            .closed(1011, "", true)
            .gone(GoneHow::Navigated, 5000.0);
        check(socket, "server-reported/internal-error");
        let socket = open().text("Unrecognized frame opcode: 3");
        check(
            socket.gone(GoneHow::Navigated, 5000.0),
            "server-frame/reserved-opcode",
        );
        let socket = Socket::log("ws://h/").accepted("").finished(700.0);
        check(
            socket.gone(GoneHow::Navigated, 60_000.0),
            "unknown/close-not-seen",
        );
    }
}
