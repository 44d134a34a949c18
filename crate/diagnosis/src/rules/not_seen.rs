//! The network log says that it is over and has no text; the page's `close` event was seen by nobody.
//!
//! In Chromium the code, the reason and `wasClean` are in the page's CloseEvent alone (156, measured), so a clean close, a
//! bad code and a drop look the same from here.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E, ExclusionId as X, StepId};
use wswhy_capture::{Join, Place};

use super::INFERRED;
use crate::case::Case;
use crate::finding::Finding;

/// Why the `close` event was not seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// The socket began before the probe was in its document.
    ProbeTooLate,
    /// Nothing is put into the page.
    ObserveOnly,
    /// The probe had stopped recording.
    ProbeStopped,
    /// No probe is known in its document.
    ProbeNotThere,
    /// The evidence fits several sockets.
    SeveralFit,
    /// It lives in a worker or a sandboxed frame.
    OutOfReach,
}

impl Why {
    /// The word, as `args.toml` lists it.
    const fn as_str(self) -> &'static str {
        match self {
            Self::ProbeTooLate => "probe-too-late",
            Self::ObserveOnly => "observe-only",
            Self::ProbeStopped => "probe-stopped",
            Self::ProbeNotThere => "probe-not-there",
            Self::SeveralFit => "several-fit",
            Self::OutOfReach => "out-of-reach",
        }
    }
}

const EVIDENCE: &[EvidenceId] = &[
    E::LogFinishedWithoutError,
    E::HandshakeAccepted,
    E::LastMessage,
    E::SilenceSinceLastMessage,
    E::ProbeTooLate,
    E::ProbeNotThere,
    E::ProbeStopped,
    E::ObserveOnly,
    E::OutOfReach,
    E::SeveralFit,
    E::ReadyStateClosed,
];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let finished = case.log.is_some_and(|log| log.finished_at.is_some());
    let blocked = case.page.is_some_and(|page| page.error_at.is_some());
    let found_closed = !blocked
        && case
            .page
            .is_some_and(|page| matches!(page.ready_state, Some((3, _))));
    let over = finished || found_closed;
    let threw = case.page.is_some_and(|page| page.threw.is_some());
    // Firefox's log calls a socket over that was never open: nothing closed.
    let never_open = case
        .log
        .is_some_and(|log| log.handshake_only && !log.accepted());
    if !over || never_open || case.close.is_some() || case.text.is_some() || threw {
        return Vec::new();
    }
    let why = why(case);
    let (cause, steps): (_, &[StepId]) = match why {
        Why::OutOfReach => (Cause::UnknownCloseNotVisible, &[]),
        Why::ObserveOnly => (
            Cause::UnknownCloseNotSeen,
            &[StepId::TurnOffObserveOnly, StepId::ReloadAndCapture],
        ),
        Why::SeveralFit => (Cause::UnknownCloseNotSeen, &[StepId::GiveSocketsOwnUrls]),
        // Only the top document can be captured from its first script on.
        _ if matches!(case.connection.place, Place::Frame(_)) => {
            (Cause::UnknownCloseNotSeen, &[StepId::LogInOwnScript])
        }
        _ => (Cause::UnknownCloseNotSeen, &[StepId::ReloadAndCapture]),
    };
    let mut finding = Finding::new(cause, INFERRED)
        .on(EVIDENCE)
        .with("why", Arg::Text(why.as_str().to_owned()))
        .steps(steps);
    if matches!(why, Why::SeveralFit) {
        finding = finding.without(&[StepId::ReloadAndCapture]);
    }
    let mut found = vec![finding];
    if finished {
        for cause in [Cause::ServerFrameInvalidHeader, Cause::PageFrozen] {
            found.push(Finding::excluded(cause, X::NoBrowserText));
        }
    }
    // What it can have been: a drop leaves the same traces.
    if case.was_open() {
        found.push(Finding::new(Cause::ConnectionDropped, 0.25).on(EVIDENCE));
        found.push(Finding::new(Cause::ServerClosedNormally, 0.2).on(EVIDENCE));
        found.push(Finding::new(Cause::ServerReportedInternalError, 0.05).on(EVIDENCE));
        if case.page.is_none() {
            found.push(Finding::new(Cause::PageClosed, 0.2).on(EVIDENCE));
        }
    }
    found
}

/// Why no `close` event was seen for a socket that is over.
pub(crate) fn why(case: &Case<'_>) -> Why {
    let place = &case.connection.place;
    if *place == Place::OutOfReach {
        return Why::OutOfReach;
    }
    if case.context.observe_only && case.page.is_none() {
        return Why::ObserveOnly;
    }
    if matches!(case.connection.join, Join::OneOf(_)) {
        return Why::SeveralFit;
    }
    if case.page.is_some() {
        return if case.in_gap() {
            Why::ProbeStopped
        } else {
            Why::ProbeTooLate
        };
    }
    let began = case.connection.began_at();
    let ours = case.context.documents.iter().filter(|document| {
        let there = match place {
            Place::Top => document.top,
            Place::Frame(url) => !document.top && document.url == *url,
            _ => true,
        };
        // A document that was gone before the socket began is not its own.
        let gone_before = |gone: wswhy_capture::Millis| began.is_some_and(|began| gone.0 < began.0);
        there && !document.gone_at.is_some_and(gone_before)
    });
    let late = |document: &wswhy_capture::Document| match began {
        Some(began) => !document.from_start && document.installed_at.0 >= began.0,
        None => !document.from_start,
    };
    let mut known = ours.peekable();
    if known.peek().is_none() {
        return Why::ProbeNotThere;
    }
    let stopped = |document: &wswhy_capture::Document| {
        let end = case.connection.ended_at();
        document.gaps.iter().any(|(from, to)| {
            end.is_some_and(|end| from.0 <= end.0 && end.0 <= to.0)
                || began.is_some_and(|began| from.0 <= began.0 && began.0 <= to.0)
        })
    };
    let documents: Vec<_> = known.collect();
    if documents.iter().any(|document| late(document)) {
        Why::ProbeTooLate
    } else if documents.iter().any(|document| stopped(document)) {
        Why::ProbeStopped
    } else {
        Why::ProbeNotThere
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

    fn over() -> Socket {
        Socket::log("ws://h/")
            .at(100.0)
            .accepted("")
            .finished(900.0)
    }

    fn why_of(socket: Socket, cause: &str) -> (String, Vec<StepId>) {
        let verdict = check(socket, cause);
        let Arg::Text(why) = &verdict.first().args[0].1 else {
            panic!("no why");
        };
        (why.clone(), verdict.next_steps)
    }

    #[test]
    fn the_probe_came_after_it() {
        let (why, steps) = why_of(over().probe_at(300.0, false), "unknown/close-not-seen");
        assert_eq!(
            (why.as_str(), steps[0]),
            ("probe-too-late", StepId::ReloadAndCapture)
        );
    }

    #[test]
    fn other_reasons() {
        let seen = "unknown/close-not-seen";
        let (why, steps) = why_of(over().observe_only(), seen);
        assert_eq!(
            (why.as_str(), steps[0]),
            ("observe-only", StepId::TurnOffObserveOnly)
        );
        let (why, _) = why_of(over().one_of(&[7, 8]).probe_at(50.0, true), seen);
        assert_eq!(why, "several-fit");
        let (why, _) = why_of(over(), seen);
        assert_eq!(why, "probe-not-there");
        let (why, _) = why_of(over().probe_at(50.0, true).gap(800.0, 1000.0), seen);
        assert_eq!(why, "probe-stopped");
        let frame = over().place(Place::Frame("http://h/f".into()));
        let (_, steps) = why_of(frame, seen);
        assert_eq!(steps[0], StepId::LogInOwnScript);
    }

    #[test]
    fn out_of_reach() {
        let (why, steps) = why_of(
            over().place(Place::OutOfReach).probe_at(50.0, true),
            "unknown/close-not-visible",
        );
        assert_eq!(
            (why.as_str(), steps[0]),
            ("out-of-reach", StepId::LogInOwnScript)
        );
        check(
            over()
                .place(Place::OutOfReach)
                .text("Unrecognized frame opcode: 3"),
            "server-frame/reserved-opcode",
        );
    }

    #[test]
    fn closed_while_nobody_looked() {
        let socket = Socket::page("ws://h/")
            .opened("", "")
            .ready_state(3)
            .gap(100.0, 20_000.0);
        let (why, _) = why_of(socket, "unknown/close-not-seen");
        assert_eq!(why, "probe-stopped");
    }
}
