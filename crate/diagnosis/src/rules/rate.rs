//! The page sent much more just before the end than it had sent before.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E};

use crate::case::Case;
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[E::CloseEvent, E::SendRate];

/// Messages in the last second, from which on a server may mind.
const MANY: u32 = 20;
const VERY_MANY: u32 = 100;
/// The last second stands out where it has so many times as much as the seconds before.
const BURST: f64 = 4.0;
/// What ended this soon after a message, in milliseconds, may have been ended by it.
const AT_ONCE_MS: f64 = 1000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.ended_by_other_side() {
        return Vec::new();
    }
    let traffic = case.traffic();
    let [second, _, minute] = traffic.sent_within;
    let at_once = traffic.since_sent.is_some_and(|since| since <= AT_ONCE_MS);
    if !at_once || second < MANY {
        return Vec::new();
    }
    // Whoever always sent as much was not cut off for it only now.
    let seconds = (case.lived().unwrap_or(0.0) / 1000.0 - 1.0).clamp(0.0, 59.0);
    let earlier = f64::from(minute - second) / seconds.max(1.0);
    if f64::from(second) < earlier * BURST {
        return Vec::new();
    }
    let confidence = match case.code() {
        // Words for too much: a policy, try again later.
        Some(1008 | 1013) => 0.78,
        Some(3000..=4999) => 0.55,
        Some(1006) if second >= VERY_MANY => 0.5,
        Some(1006 | 1005 | 1000 | 1002 | 1011) => 0.4,
        _ => 0.3,
    };
    let mut finding = Finding::new(Cause::RateLimited, confidence)
        .on(EVIDENCE)
        .with("rate", Arg::Number(second.into()));
    finding.carried = confidence >= 0.7;
    vec![finding]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

    fn burst(count: u32, code: u16) -> Socket {
        let mut socket = Socket::both("ws://h/").accepted("").sent(100.0, 5);
        for n in 0..count {
            socket = socket.sent(5000.0 + f64::from(n), 20);
        }
        socket
            .closed(code, "", code != 1006)
            .ends(5000.0 + f64::from(count))
    }

    #[test]
    fn a_burst_says_which_policy_it_was() {
        let verdict = check(burst(60, 1008), "rate-limited");
        assert_eq!(
            verdict.ranked[1].cause,
            Cause::ServerReportedPolicyViolation
        );
        check(burst(60, 1006), "connection-dropped");
        assert!(verdict.evidence.iter().any(|e| e.id == E::SendRate));
        let verdict = check(burst(3, 1008), "server-reported/policy-violation");
        assert!(verdict.ranked.iter().all(|r| r.cause != Cause::RateLimited));
    }
}
