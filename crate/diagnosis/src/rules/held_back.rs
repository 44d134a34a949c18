//! What a browser does before the request goes out, and after both Close frames: facts beside the cause, none of its own.
//!
//! Chromium 156 and Firefox 153, measured: after failures the next handshakes are held back; one connection to an address is
//! opened at a time; Chromium waits 2 s for a server that leaves TCP open after both Close frames.

use wswhy_atlas::limit;
use wswhy_capture::{Connection, Coverage, Millis};

use crate::case::{Case, between, host_of};

/// Failures are forgotten after this time, in milliseconds (Chromium: 2 to 4 minutes; Firefox: 60 s and the delay).
const REMEMBERED_MS: f64 = 240_000.0;
/// Failed handshakes after which Chromium holds the next ones back visibly.
const CHROMIUM_FAILURES: usize = 10;
/// A socket that waits behind another has waited this long, in milliseconds.
const QUEUED_MS: f64 = 1000.0;
/// Timers fire early by less than the first, and late by less than the second, in milliseconds.
const TIMER_MS: (f64, f64) = (100.0, 400.0);

/// How long the request was held back, or has been by now.
pub(crate) fn request(case: &Case<'_>) -> Option<f64> {
    let page = case.page.filter(|p| p.coverage == Coverage::Constructed)?;
    let sent = case.log.and_then(|log| log.started_at);
    let gap = between(Some(page.at), sent.or_else(|| waiting_until(case)))?;
    let (least, failures) = if case.firefox() {
        (limit::FIREFOX_HELD_MS, 1)
    } else {
        (limit::CHROMIUM_HELD_MS, CHROMIUM_FAILURES)
    };
    let host = case.host()?;
    let failed = |other: &&Connection| {
        let age = between(other.ended_at(), Some(page.at));
        other.id != case.connection.id
            && !other.was_open()
            && age.is_some_and(|age| age <= REMEMBERED_MS)
            && host_of(&other.url) == Some(host)
    };
    let enough = case.all.iter().filter(failed).take(failures).count() == failures;
    (enough && gap >= least as f64).then_some(gap)
}

/// How many sockets to the same host, made earlier, were still connecting while this one was.
pub(crate) fn behind(case: &Case<'_>) -> Option<usize> {
    let page = case.page.filter(|p| p.coverage == Coverage::Constructed)?;
    let until = case.connection.ended_at().or_else(|| waiting_until(case));
    let waited = between(Some(page.at), until)?;
    if case.was_open() || waited < QUEUED_MS {
        return None;
    }
    let host = case.host()?;
    let ahead = |other: &&Connection| {
        let first =
            other.id < case.connection.id && between(other.began_at(), Some(page.at)).is_some();
        let as_long = other
            .ended_at()
            .is_none_or(|ended| ended.0 >= page.at.0 + QUEUED_MS);
        first && as_long && !other.was_open() && host_of(&other.url) == Some(host)
    };
    Some(case.all.iter().filter(ahead).count()).filter(|count| *count > 0)
}

/// How many sockets are open beside one that gets no connection, where they are as many as the browser opens.
pub(crate) fn crowd(case: &Case<'_>) -> Option<usize> {
    waiting_until(case)?;
    let count = case.all.iter().filter(|other| {
        other.id != case.connection.id && other.ended_at().is_none() && other.was_open()
    });
    Some(count.count()).filter(|count| *count as u64 + 1 >= case.socket_limit())
}

/// How long Chromium waited for the server to end TCP after it had answered the page's Close frame.
pub(crate) fn tcp_left_open(case: &Case<'_>) -> Option<f64> {
    let limit = limit::CHROMIUM_TCP_CLOSE_MS as f64;
    let clean = case.close.is_some_and(|close| close.was_clean);
    let waited = case.waited_for_close()?;
    let then = waited >= limit - TIMER_MS.0 && waited <= limit + TIMER_MS.1;
    (clean && then && !case.firefox()).then_some(waited)
}

/// When the sources last spoke of a socket that is neither open nor over.
fn waiting_until(case: &Case<'_>) -> Option<Millis> {
    let connecting = case.connection.ended_at().is_none() && !case.was_open();
    case.context.log_read_at.filter(|_| connecting)
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::{Arg, EvidenceId as E};

    use crate::Verdict;
    use crate::testing::{Socket, check, check_in};

    #[track_caller]
    fn has(verdict: &Verdict, id: E, arg: Option<Arg>) {
        let found = verdict.evidence.iter().find(|e| e.id == id);
        assert_eq!(found.map(|e| e.args[0].1.clone()), arg, "{}", id.id());
    }

    fn failures(count: u32) -> Vec<Socket> {
        let failed = |n| {
            let socket = Socket::both("ws://h:1/").number(n);
            socket.error().closed(1006, "", false)
        };
        (2..2 + count).map(failed).collect()
    }

    #[test]
    fn a_request_is_held_back_after_failures() {
        let next = |gap: f64| {
            let mut socket = Socket::both("ws://h:1/").at(5000.0).requested();
            if let Some(log) = &mut socket.connection.log {
                log.started_at = Some(wswhy_capture::Millis(5000.0 + gap));
            }
            socket
        };
        let held = Some(Arg::Duration(1500.0));
        let verdict = check_in(next(1500.0), failures(10), "still-open");
        has(&verdict, E::RequestHeldBack, held);
        let verdict = check_in(next(1500.0), failures(9), "still-open");
        has(&verdict, E::RequestHeldBack, None);
        let verdict = check_in(next(90.0).firefox(), failures(1), "still-open");
        has(&verdict, E::RequestHeldBack, None);
        let verdict = check_in(next(300.0).firefox(), failures(1), "still-open");
        has(&verdict, E::RequestHeldBack, Some(Arg::Duration(300.0)));
        let verdict = check_in(next(300.0), failures(10), "still-open");
        has(&verdict, E::RequestHeldBack, None);
    }

    #[test]
    fn a_socket_waits_behind_another() {
        let socket = || Socket::page("ws://h:1/").number(7).at(5000.0);
        let ahead = || vec![Socket::page("ws://h:1/").number(2)];
        let verdict = check_in(socket(), ahead(), "still-open");
        has(&verdict, E::QueuedBehind, Some(Arg::Number(1.0)));
        let elsewhere = vec![Socket::page("ws://other/").number(2)];
        has(
            &check_in(socket(), elsewhere, "still-open"),
            E::QueuedBehind,
            None,
        );
        let crowd = (10..270).map(|n| Socket::both("ws://h:1/").number(n).accepted(""));
        let verdict = check_in(socket(), crowd.collect(), "still-open");
        has(&verdict, E::SocketsOpen, Some(Arg::Number(260.0)));
    }

    #[test]
    fn a_server_leaves_tcp_open() {
        let socket = |at| {
            let open = Socket::both("ws://h/").accepted("");
            open.called(Some(1000), None, 1)
                .closed(1000, "", true)
                .ends(at)
        };
        let verdict = check(socket(2510.0), "page-closed");
        has(&verdict, E::TcpLeftOpen, Some(Arg::Duration(2010.0)));
        has(&check(socket(700.0), "page-closed"), E::TcpLeftOpen, None);
    }
}
