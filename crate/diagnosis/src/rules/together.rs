//! Several sockets ended at once, the next connection was refused, or the browser was offline: it is not this socket alone.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E, ends};
use wswhy_capture::subprotocol::Protocol;

use crate::case::{Case, duration};
use crate::facts::{Around, Reconnect};
use crate::finding::Finding;
use crate::stacks::Fit;

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::NoErrorEvent,
    E::EndedTogether,
    E::EndedElsewhere,
    E::OthersLivedOn,
    E::ReconnectRefused,
    E::ReconnectAccepted,
    E::WentOffline,
    E::BrowserOffline,
];

/// A connection that ended sooner was not replaced, in milliseconds.
const LIVED_MS: f64 = 300.0;
/// A server that is gone refuses the next connection within this time, in milliseconds.
const AT_ONCE_MS: f64 = 5000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.ended_by_other_side() {
        return Vec::new();
    }
    let around = case.around();
    let mut found = Vec::new();
    if case.broke() {
        found.extend(network(case, around));
    }
    found.extend(server(case, around));
    found.extend(replaced(case, around));
    found
}

/// Another socket to the same URL was let in, and this one ended with it.
fn replaced(case: &Case<'_>, around: &Around) -> Option<Finding> {
    let lived = case.lived().is_some_and(|lived| lived >= LIVED_MS);
    let alone = around.together == 0;
    if around.let_in_just_before == 0 || !lived || !alone {
        return None;
    }
    // A broker keeps one session for each client id (MQTT 3.1.1, section 3.1.4), and many drop the older one without a word.
    let mqtt = case
        .dialog()
        .is_some_and(|dialog| dialog.protocol == Protocol::Mqtt);
    let mut finding = Finding::new(Cause::DuplicateSession, if mqtt { 0.78 } else { 0.35 }).on(&[
        E::CloseEvent,
        E::OthersLivedOn,
        E::LastMessage,
    ]);
    finding.carried = mqtt;
    Some(finding)
}

fn network(case: &Case<'_>, around: &Around) -> Option<Finding> {
    let said_offline = case.close.is_some_and(|close| !close.online);
    let offline = said_offline || around.offline_at.is_some();
    let everywhere = around.elsewhere > 0 && around.elsewhere_lived_on + around.lived_on == 0;
    let confidence = match (offline, everywhere) {
        (true, _) => 0.92,
        (false, true) if around.together + around.elsewhere >= 2 => 0.75,
        (false, true) => 0.5,
        _ => return None,
    };
    let count = around.together + around.elsewhere;
    let mut finding = Finding::new(Cause::NetworkLost, confidence)
        .on(EVIDENCE)
        .with("silence", duration(case.silence()))
        .with("count", Arg::Number(count.into()));
    finding.carried = confidence >= 0.7;
    Some(finding)
}

/// The server's process went away, with a word (a Close frame) or without one.
fn server(case: &Case<'_>, around: &Around) -> Vec<Finding> {
    // Others that the same server held, and that live: it is still there.
    if around.lived_on > 0 {
        return Vec::new();
    }
    let together = around.together > 0;
    let back = around.reconnect.filter(|(_, after)| *after <= AT_ONCE_MS);
    let gone = matches!(back, Some((Reconnect::Refused, _)));
    let refused = gone || matches!(back, Some((Reconnect::RefusedByProxy, _)));
    let accepted = matches!(around.reconnect, Some((Reconnect::Accepted, _)));
    if !together && !refused {
        return Vec::new();
    }
    let count = Arg::Number(around.together.into());
    let finding = |cause, confidence: f64| {
        let mut finding = Finding::new(cause, confidence)
            .on(EVIDENCE)
            .with("count", count.clone());
        finding.carried = refused && confidence >= 0.7;
        finding
    };
    if case.broke() {
        let confidence = match (together, refused, accepted) {
            // The two end alike: which it was shows nowhere.
            _ if gone && stops_without_a_word(case) => {
                return vec![
                    finding(Cause::ProcessKilled, 0.75),
                    finding(Cause::ServerShutdown, 0.7),
                ];
            }
            (true, true, _) => 0.95,
            (false, true, _) => 0.85,
            // Whoever answers again at once was not killed: it was replaced, or its proxy read its configuration anew.
            (_, _, true) => {
                let mut replaced = finding(Cause::ServerShutdown, 0.72);
                replaced.carried = true;
                return vec![replaced, finding(Cause::ProcessKilled, 0.5)];
            }
            _ => 0.5,
        };
        return vec![
            finding(Cause::ProcessKilled, confidence),
            finding(Cause::ServerShutdown, confidence * 0.5),
        ];
    }
    let confidence = match (case.code(), together, refused) {
        (Some(1001 | 1012), _, true) => 0.95,
        (Some(1001 | 1012), _, false) => 0.7,
        (Some(1000 | 1005 | 1011 | 1013), true, true) => 0.94,
        (Some(1000 | 1005 | 1011 | 1013), false, true) => 0.72,
        (Some(1000 | 1005 | 1011 | 1013), true, false) => 0.5,
        (_, true, true) => 0.6,
        _ => 0.3,
    };
    vec![finding(Cause::ServerShutdown, confidence)]
}

/// Whether a stack that shows is known to drop its connections when it is told to stop.
fn stops_without_a_word(case: &Case<'_>) -> bool {
    ends(1006, "").any(|(row, _)| {
        row.cause == Cause::ServerShutdown && case.stacks.fit(row.stack) == Fit::Named
    })
}

#[cfg(test)]
mod tests {
    use wswhy_capture::PageEventKind as P;

    use super::*;
    use crate::testing::{Socket, check, check_in};

    fn socket(n: u32, url: &str, code: u16) -> Socket {
        Socket::both(url)
            .number(n)
            .accepted("")
            .closed(code, "", code != 1006)
            .ends(5000.0 + f64::from(n))
    }

    fn refused(n: u32, url: &str) -> Socket {
        Socket::both(url)
            .number(n)
            .at(6000.0)
            .text("Error in connection establishment: net::ERR_CONNECTION_REFUSED")
            .error()
            .closed(1006, "", false)
            .ends(6010.0)
    }

    #[test]
    fn all_at_once_and_nobody_listens_any_more() {
        let others = vec![socket(2, "ws://h/b", 1006), refused(3, "ws://h/a")];
        let verdict = check_in(socket(1, "ws://h/a", 1006), others, "process-killed");
        let has = |id| verdict.evidence.iter().any(|e| e.id == id);
        assert!(has(E::EndedTogether) && has(E::ReconnectRefused));
        let others = vec![socket(2, "ws://h/b", 1012), refused(3, "ws://h/a")];
        check_in(socket(1, "ws://h/a", 1012), others, "server-shutdown");
        let others = vec![refused(3, "ws://h/a")];
        check_in(socket(1, "ws://h/a", 1005), others, "server-shutdown");
        // Answered again at once.
        let again = Socket::both("ws://h/a").number(3).at(5500.0).accepted("");
        let others = vec![socket(2, "ws://h/b", 1006), again];
        check_in(socket(1, "ws://h/a", 1006), others, "server-shutdown");
    }

    #[test]
    fn who_stops_without_a_word_may_have_been_killed_or_stopped() {
        let daphne = || socket(1, "ws://h/a", 1006).answered("Server", "daphne");
        let others = || vec![socket(2, "ws://h/b", 1006), refused(3, "ws://h/a")];
        let verdict = check_in(daphne(), others(), "process-killed");
        let of = |verdict: &crate::Verdict, cause| {
            let mut ranked = verdict.ranked.iter();
            ranked.find(|r| r.cause == cause).map(|r| r.confidence)
        };
        assert!(verdict.first().confidence < 0.8);
        assert!(of(&verdict, Cause::ServerShutdown) >= Some(0.7));
        // uvicorn says 1012 when it is stopped.
        let uvicorn = socket(1, "ws://h/a", 1006).answered("Server", "uvicorn");
        let verdict = check_in(uvicorn, others(), "process-killed");
        assert!(verdict.first().confidence > 0.9);
        assert!(of(&verdict, Cause::ServerShutdown) < Some(0.5));
    }

    #[test]
    fn one_that_lives_on_speaks_against_it() {
        let alive = Socket::both("ws://h/c").number(4).accepted("");
        let others = vec![socket(2, "ws://h/b", 1006), alive];
        let verdict = check_in(socket(1, "ws://h/a", 1006), others, "connection-dropped");
        assert!(
            verdict
                .ranked
                .iter()
                .all(|r| r.cause != Cause::ProcessKilled)
        );
        assert!(verdict.evidence.iter().any(|e| e.id == E::OthersLivedOn));
        // A code that others do not get at that moment is its own.
        let others = vec![socket(2, "ws://h/b", 1011)];
        check_in(socket(1, "ws://h/a", 1006), others, "connection-dropped");
    }

    #[test]
    fn a_broker_keeps_one_session() {
        let socket = |n: u32| {
            Socket::both("ws://h/")
                .number(n)
                .accepted("")
                .opened("mqtt", "")
        };
        let older = socket(1).closed(1006, "", false).ends(5000.0);
        let newer = socket(2).at(4800.0);
        check_in(older, vec![newer], "duplicate-session");
    }

    #[test]
    fn everything_breaks_when_the_network_does() {
        let others = vec![socket(2, "ws://h/b", 1006), socket(3, "ws://other/", 1006)];
        check_in(socket(1, "ws://h/a", 1006), others, "network-lost");
        let offline = socket(1, "ws://h/a", 1006).event(4900.0, P::Offline);
        let verdict = check(offline, "network-lost");
        assert!(verdict.evidence.iter().any(|e| e.id == E::WentOffline));
        let back = socket(1, "ws://h/a", 1006).ends(30_000.0);
        let back = back.event(4900.0, P::Offline).event(5100.0, P::Online);
        check(back, "connection-dropped");
    }
}
