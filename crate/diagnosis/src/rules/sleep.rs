//! The device slept, or the browser held the page's timers back.
//!
//! Chromium closes its TCP sockets when the system is suspended and tells the page when it wakes: 1006, no `error` event, no
//! text (net/socket/tcp_client_socket.cc, read). It runs timers of a hidden page once a second, and after five minutes once a
//! minute.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E};
use wswhy_capture::subprotocol::Protocol;

use crate::case::{Case, between, duration};
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::TimerGap,
    E::PageHidden,
    E::PageShown,
    E::ProtocolKeepalive,
    E::ProtocolPingUnanswered,
    E::SilenceSinceLastMessage,
];

/// Hidden for so long, in milliseconds, a page's timers come once a minute.
const THROTTLED_MS: f64 = 300_000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let around = case.around();
    if !case.ended_by_other_side() {
        // The probe stops when nobody fetches its records, and then its page's close event is not seen.
        return match around.gap {
            Some((_, ms)) if over_unseen(case) => {
                let finding = Finding::new(Cause::SystemSleep, 0.92).on(EVIDENCE);
                vec![finding.with("gap", Arg::Duration(ms))]
            }
            _ => Vec::new(),
        };
    }
    let mut found = Vec::new();
    if let Some((_, ms)) = around.gap {
        // A server that missed its keepalive says so in its own way; what it says of messages or of the page is another thing.
        let of_time = matches!(case.code(), Some(1000..=1002 | 1005 | 1006 | 1011));
        let mut finding = Finding::new(Cause::SystemSleep, if of_time { 0.94 } else { 0.4 })
            .on(EVIDENCE)
            .with("gap", Arg::Duration(ms));
        finding.carried = of_time;
        found.push(finding);
    }
    let hidden = between(around.hidden_since, case.end());
    let throttled = hidden.is_some_and(|hidden| hidden >= THROTTLED_MS);
    if throttled && late(case) {
        let gap = duration(case.traffic().since_sent);
        let finding = Finding::new(Cause::BrowserThrottle, 0.75).on(EVIDENCE);
        found.push(finding.carried().with("gap", gap));
    }
    found
}

/// Whether it is over without an error text, and nothing saw how.
fn over_unseen(case: &Case<'_>) -> bool {
    let over = case.log.is_some_and(|log| log.finished_at.is_some());
    over && case.close.is_none() && case.text.is_none() && case.call.is_none() && case.in_gap()
}

/// Whether the page owed a sign of life that its own timer sends, and was late with it.
fn late(case: &Case<'_>) -> bool {
    let (Some(dialog), Some(since)) = (case.dialog(), case.traffic().since_sent) else {
        return false;
    };
    let promised = match dialog.protocol {
        Protocol::Mqtt | Protocol::Stomp => dialog.keepalive.as_ref().and_then(|told| told.timeout),
        // What their clients send, and how long their servers wait: the atlas' rows, from 30 s on.
        Protocol::SignalR | Protocol::Phoenix => Some(30_000.0),
        _ => None,
    };
    promised.is_some_and(|promised| since >= promised)
}

#[cfg(test)]
mod tests {
    use wswhy_capture::PageEventKind as P;

    use super::*;
    use crate::testing::{Socket, check};

    #[test]
    fn an_end_in_a_gap() {
        let socket = || {
            let socket = Socket::both("ws://h/").accepted("").received(500.0, 5);
            socket.closed(1006, "", false).ends(90_000.0)
        };
        let slept = socket().event(89_500.0, P::TimerGap { ms: 80_000 });
        let verdict = check(slept, "system-sleep");
        assert_eq!(verdict.first().args[0], ("gap", Arg::Duration(80_000.0)));
        let before_it = Socket::both("ws://h/").at(2000.0).accepted("");
        let before_it = before_it.closed(1006, "", false).ends(3000.0);
        let before_it = before_it.event(1500.0, P::TimerGap { ms: 20_000 });
        assert_ne!(
            crate::testing::verdict_on(before_it).first().cause,
            Cause::SystemSleep
        );
        let long_before = socket().event(40_000.0, P::TimerGap { ms: 20_000 });
        assert_ne!(
            crate::testing::verdict_on(long_before).first().cause,
            Cause::SystemSleep
        );
    }

    #[test]
    fn a_hidden_page_was_late_with_its_heart_beat() {
        let state = "hidden".to_owned();
        let socket = Socket::both("ws://h/")
            .accepted("")
            .sent_text(20.0, "CONNECT\naccept-version:1.2\n\n\0")
            .received_text(30.0, "CONNECTED\nversion:1.2\nheart-beat:0,10000\n\n\0")
            .event(1000.0, P::Visibility { state })
            .sent_text(400_000.0, "\n")
            .closed(1002, "", true)
            .hidden()
            .ends(445_000.0);
        check(socket, "browser-throttle");
    }
}
