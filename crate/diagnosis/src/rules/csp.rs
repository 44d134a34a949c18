//! The page's content security policy forbids the URL.
//!
//! Chromium 156, measured: an `error` event, `readyState` 3, never a `close` event, no entry in the network log;
//! `securitypolicyviolation` fires beside it. Policy: CSP Level 3 §6.1.2 (`connect-src`).

use wswhy_atlas::{Arg, Cause, EvidenceId as E};
use wswhy_capture::{Millis, PageEventKind};

use super::SURE;
use crate::case::Case;
use crate::finding::Finding;

/// The violation is reported in the task that blocks the socket; the probe's two records may lie this far apart, in
/// milliseconds, on a busy page.
const APART_MS: f64 = 5000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(page) = case.page else {
        return Vec::new();
    };
    let failed = page.error_at.is_some() && page.opened.is_none() && page.threw.is_none();
    let silent = page.close.is_none() && matches!(page.ready_state, Some((3, _)));
    if !(failed && silent && case.log.is_none()) {
        return Vec::new();
    }
    let finding = |confidence| {
        Finding::new(Cause::ConnectFailedBlockedByCsp, confidence).on(&[
            E::PolicyViolation,
            E::ErrorEvent,
            E::ReadyStateClosed,
            E::NoLogEntry,
        ])
    };
    vec![match violation(case) {
        Some((_, directive, blocked)) => finding(SURE)
            .with("directive", Arg::Text(directive.to_owned()))
            .with("url", Arg::Text(blocked.to_owned())),
        None if case.no_log_entry() => finding(0.85),
        // The log may still have it.
        None => finding(0.6),
    }]
}

/// The policy violation that blocked this socket: its time, its directive and the URL in it.
pub(crate) fn violation<'a>(case: &Case<'a>) -> Option<(Millis, &'a str, &'a str)> {
    let page = case.page?;
    let failed_at = page.error_at.or_else(|| {
        // Firefox's constructor throws instead.
        let threw = page.threw.as_ref().filter(|_| case.firefox());
        threw.map(|_| page.at)
    })?;
    if case.log.is_some() || page.close.is_some() {
        return None;
    }
    let context = case.context;
    context.page_events.iter().find_map(|event| {
        let PageEventKind::PolicyViolation {
            directive,
            blocked,
            disposition,
        } = &event.kind
        else {
            return None;
        };
        let here = event
            .document
            .is_none_or(|document| document == page.document);
        let now = event.at.since(failed_at).abs() <= APART_MS;
        let enforced = disposition != "report";
        let ours = same_target(blocked, &case.connection.url);
        (here && now && enforced && ours).then_some((
            event.at,
            directive.as_str(),
            blocked.as_str(),
        ))
    })
}

/// Whether a report's blocked URL, which may be cut to its origin (CSP Level 3 §5.4), means this URL.
fn same_target(blocked: &str, url: &str) -> bool {
    let blocked = blocked.trim_end_matches('/');
    let Some(rest) = url.strip_prefix(blocked) else {
        return false;
    };
    !blocked.is_empty() && (rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

    fn blocked() -> Socket {
        Socket::page("ws://127.0.0.1:9000/s/1")
            .error()
            .ready_state(3)
    }

    #[test]
    fn with_and_without_the_report() {
        let verdict = check(
            blocked().policy_violation("connect-src", "ws://127.0.0.1:9000/s/1"),
            "connect-failed/blocked-by-csp",
        );
        assert_eq!(
            verdict.first().args[0],
            ("directive", Arg::Text("connect-src".into()))
        );
        assert_eq!(verdict.code_seen_by_page, None);
        let verdict = check(blocked(), "connect-failed/blocked-by-csp");
        assert_eq!(verdict.first().args[0], ("directive", Arg::Unknown));
        let other = check(
            blocked().policy_violation("connect-src", "ws://127.0.0.1:9000/s/12"),
            "connect-failed/blocked-by-csp",
        );
        assert!(other.first().confidence < verdict.first().confidence + 0.01);
    }

    #[test]
    fn targets() {
        assert!(same_target("ws://a/", "ws://a/b"));
        assert!(same_target("ws://a/b", "ws://a/b?c"));
        assert!(!same_target("ws://a/b", "ws://a/bc"));
        assert!(!same_target("", "ws://a/"));
        assert!(!same_target("inline", "ws://a/"));
    }
}
