//! The browser froze the page, or put it into the back-forward cache.
//!
//! Chromium 156, measured: the text comes at the freeze, `error` and 1006 come when the page is resumed or restored, and the
//! server gets 1001 only then. A socket does not keep a page from being frozen.

use wswhy_atlas::{Cause, EvidenceId, EvidenceId as E, ExclusionId as X};
use wswhy_capture::GoneHow;

use super::by_text;
use crate::case::Case;
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::BrowserText,
    E::PageFroze,
    E::PageCached,
    E::PageResumed,
    E::PageRestored,
    E::ErrorEvent,
    E::CloseEvent,
    E::BrowserSentClose,
    E::BrowserSentNoClose,
];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let finding = |confidence| Finding::new(Cause::PageFrozen, confidence).on(EVIDENCE);
    if let Some(known) = &case.known {
        if known.cause != Cause::PageFrozen {
            return Vec::new();
        }
        // Left and not come back: that it is kept frozen is how the browser keeps a page that was left.
        let left = case
            .connection
            .gone
            .as_ref()
            .is_some_and(|gone| gone.how == GoneHow::Navigated);
        let sure = by_text(case);
        return vec![finding(if left && case.close.is_none() {
            0.6
        } else {
            sure
        })];
    }
    // Firefox keeps no page with an open socket (153, measured).
    if !case.abnormal() || !case.connection.was_open() || case.firefox() {
        return Vec::new();
    }
    let Some(frozen) = case.frozen_at() else {
        return vec![Finding::excluded(Cause::PageFrozen, X::PageNotFrozen)];
    };
    let last = case.connection.messages.iter().next_back();
    let lived_on = last.is_some_and(|message| message.at.0 > frozen.0);
    vec![finding(match (lived_on, case.error_event()) {
        // It came back and messages passed: the freeze is long over.
        (true, _) => 0.1,
        (false, true) => 0.95,
        (false, false) => 0.4,
    })]
}

#[cfg(test)]
mod tests {
    use wswhy_capture::PageEventKind as P;

    use super::*;
    use crate::testing::{Socket, check, excluded};

    const TEXT: &str = "Page entered Back-Forward Cache.";

    fn live() -> Socket {
        Socket::both("ws://h/").accepted("")
    }

    #[test]
    fn by_the_text() {
        let verdict = check(
            live().text(TEXT).error().closed(1006, "", false),
            "page-frozen",
        );
        assert_eq!(verdict.code_sent_to_server.unwrap().code, Some(1001));
        let still = check(live().text(TEXT), "page-frozen");
        assert_eq!(still.code_sent_to_server, None);
    }

    #[test]
    fn by_the_events() {
        let thawed = live()
            .event(400.0, P::Freeze)
            .event(500.0, P::Resume)
            .error()
            .closed(1006, "", false);
        check(thawed, "page-frozen");
        let verdict = check(live().closed(1006, "", false), "connection-dropped");
        excluded(&verdict, Cause::PageFrozen, X::PageNotFrozen);
    }

    #[test]
    fn a_freeze_that_it_outlived() {
        let socket = live()
            .event(400.0, P::Freeze)
            .event(500.0, P::Resume)
            .received(600.0, 5)
            .closed(1006, "", false);
        check(socket, "connection-dropped");
    }
}
