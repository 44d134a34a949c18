//! The process has as many sockets as Chromium allows, or the profile as many as Firefox does (153, measured: the same signs).
//!
//! Chromium says so in the console alone (`Insufficient resources`; 156, measured): no log entry, `error` and 1006 at once.
//! So it is inferred: the count of this capture's sockets that were alive then.

use wswhy_atlas::{Arg, Cause, EvidenceId as E, ExclusionId as X};
use wswhy_capture::{Connection, Millis};

use super::{INFERRED, by_text};
use crate::case::{Case, between};
use crate::finding::Finding;

/// "At once", in milliseconds, on a page that is busy with hundreds of sockets.
const AT_ONCE_MS: f64 = 3000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let limit = case.socket_limit();
    let finding = |confidence| {
        let count = open_beside(case).map_or(Arg::Unknown, |count| Arg::Number(count as f64));
        Finding::new(Cause::TooManySockets, confidence)
            .on(&[
                E::ErrorEvent,
                E::CloseEvent,
                E::NoLogEntry,
                E::SocketsOpen,
                E::BrowserText,
            ])
            .with("count", count)
            .with("limit", Arg::Number(limit as f64))
    };
    if let Some(known) = &case.known {
        return match known.cause {
            Cause::TooManySockets => vec![finding(by_text(case))],
            _ => Vec::new(),
        };
    }
    if !(case.abnormal() && case.error_event()) || case.connection.was_open() {
        return Vec::new();
    }
    if case.log.is_some() {
        return vec![Finding::excluded(Cause::TooManySockets, X::LogHasEntry)];
    }
    let at_once = case
        .waited_for_handshake()
        .is_some_and(|waited| waited <= AT_ONCE_MS);
    let Some(count) = open_beside(case) else {
        return vec![finding(if at_once { 0.3 } else { 0.05 })];
    };
    if (count as u64) < limit {
        return vec![Finding::excluded(Cause::TooManySockets, X::FewSocketsOpen)];
    }
    vec![finding(match (at_once, case.no_log_entry()) {
        (true, true) => INFERRED,
        (true, false) => 0.7,
        _ => 0.4,
    })]
}

/// How many other sockets of the capture were alive when this one failed without an entry in the log. `None` when nothing is
/// known of the others, or this one did not fail so.
pub(crate) fn open_beside(case: &Case<'_>) -> Option<usize> {
    let page = case.page?;
    page.error_at?;
    if !case.abnormal() || case.log.is_some() || case.connection.was_open() || case.all.is_empty() {
        return None;
    }
    let alive = |other: &&Connection| other.id != case.connection.id && alive_at(other, page.at);
    let others = case.all.iter().filter(alive);
    // A socket whose two sides could not be joined stands there twice.
    let (seen, logged) = others.fold((0, 0), |(seen, logged), other| {
        (
            seen + usize::from(other.page.is_some()),
            logged + usize::from(other.log.is_some()),
        )
    });
    Some(seen.max(logged))
}

fn alive_at(other: &Connection, at: Millis) -> bool {
    between(other.began_at(), Some(at)).is_some()
        && other.ended_at().is_none_or(|ended| ended.0 > at.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check_in};

    fn refused_at_once() -> Socket {
        Socket::page("ws://h/")
            .at(1000.0)
            .error()
            .closed(1006, "", false)
            .ends(1004.0)
    }

    #[test]
    fn only_when_so_many_are_open() {
        let open = |count: u32| {
            let one = |n| {
                Socket::page("ws://h/")
                    .number(n + 2)
                    .at(500.0)
                    .opened("", "")
            };
            (0..count).map(one).collect::<Vec<_>>()
        };
        let verdict = check_in(refused_at_once(), open(255), "too-many-sockets");
        assert_eq!(verdict.first().args[0], ("count", Arg::Number(255.0)));
        let verdict = check_in(refused_at_once(), open(254), "unknown/no-evidence");
        let last = verdict
            .ranked
            .iter()
            .find(|r| r.cause == Cause::TooManySockets)
            .unwrap();
        assert_eq!(last.excluded_by, Some(X::FewSocketsOpen));
    }

    #[test]
    fn closed_ones_do_not_count() {
        let gone = (0..300)
            .map(|n| {
                let socket = Socket::page("ws://h/").number(n + 2).at(100.0);
                socket.opened("", "").closed(1000, "", true).ends(900.0)
            })
            .collect();
        check_in(refused_at_once(), gone, "unknown/no-evidence");
    }
}
