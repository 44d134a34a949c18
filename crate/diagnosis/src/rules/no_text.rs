//! The browser failed the connection (`error`, then 1006), and no source has its text: the log has no entry for the socket,
//! or could not be joined. What it can have been is named; nothing is chosen.

use wswhy_atlas::{Cause, EvidenceId as E, ExclusionId as X, StepId};

use super::reason_hidden;
use crate::case::Case;
use crate::finding::Finding;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let failed = case.abnormal() && case.error_event() && case.text.is_none();
    // `close()` while connecting, or a freeze, explains it.
    let explained = case.call.is_some() || case.frozen_at().is_some();
    if !failed || explained || case.firefox() {
        return Vec::new();
    }
    let unknown = Finding::new(Cause::UnknownNoEvidence, 0.6).on(&[
        E::ErrorEvent,
        E::CloseEvent,
        E::NoLogEntry,
        E::SeveralFit,
        E::FoundLate,
    ]);
    let mut found = if case.connection.was_open() {
        let mut found = [
            Cause::ServerFrameReservedOpcode,
            Cause::ServerFrameInvalidHeader,
            Cause::ServerFrameInvalidUtf8,
            Cause::ServerFrameRsvWithoutExtension,
            Cause::ServerFrameMaskForbidden,
        ]
        .map(|cause| Finding::new(cause, 0.08).on(&[E::ErrorEvent, E::CloseEvent]))
        .to_vec();
        found.push(Finding::excluded(
            Cause::ConnectionDropped,
            X::ErrorEventFired,
        ));
        found.push(Finding::excluded(
            Cause::HandshakeRejected,
            X::HandshakeWasAccepted,
        ));
        found
    } else {
        reason_hidden::behind(case)
    };
    let several = matches!(case.connection.join, wswhy_capture::Join::OneOf(_));
    found.push(if several {
        unknown.steps(&[StepId::GiveSocketsOwnUrls])
    } else {
        unknown
    });
    found
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::UnseenId;

    use super::*;
    use crate::testing::{Socket, check};

    #[test]
    fn says_what_is_missing() {
        let socket = Socket::page("ws://h/")
            .late(1, "send")
            .error()
            .closed(1006, "", false);
        let verdict = check(socket, "unknown/no-evidence");
        assert!(verdict.unseen.contains(&UnseenId::ErrorText));
        let socket = Socket::page("ws://h/").error().closed(1006, "", false);
        let verdict = check(socket, "unknown/no-evidence");
        assert!(
            verdict
                .ranked
                .iter()
                .any(|r| r.cause == Cause::HandshakeRejected)
        );
    }

    #[test]
    fn one_of_two_joins_nothing() {
        let socket = Socket::page("ws://h/").opened("", "").one_of(&[2, 3]);
        let verdict = check(
            socket.error().closed(1006, "", false),
            "unknown/no-evidence",
        );
        assert_eq!(verdict.next_steps[0], StepId::GiveSocketsOwnUrls);
        assert!(verdict.evidence.iter().any(|e| e.id == E::SeveralFit));
    }
}
