//! Something closed it because nothing had passed for too long.
//!
//! Silence counts data messages: no source shows pings and pongs, so a stack that pings more often than the silence speaks
//! against it. Defaults of stacks stand in the atlas; without any stack in sight only round values count.

use wswhy_atlas::{Cause, EvidenceId, EvidenceId as E};

use crate::case::{Case, duration};
use crate::finding::Finding;
use crate::limits::{self, Fit, How};

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::NoErrorEvent,
    E::SilenceSinceLastMessage,
    E::SilenceAtLimit,
    E::SilenceRepeats,
    E::NoMessages,
    E::LastMessage,
];

/// Others that ended after the same silence, before it counts as a rule.
const REPEATS: u32 = 2;
/// The shortest idle timeouts that proxies ship with are of this order, in milliseconds.
const LONG_MS: f64 = 20_000.0;
/// A silence shorter than this, in milliseconds, is none.
const SHORTEST_MS: f64 = 950.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.ended_by_other_side() {
        return Vec::new();
    }
    let Some(quiet) = case.quiet().filter(|quiet| *quiet >= SHORTEST_MS) else {
        return Vec::new();
    };
    let fit = limits::silence(case);
    let repeats = repeats(case);
    let broke = case.broke();
    let mut confidence = match &fit {
        // Only a row's own code or an end without a word is one of a timeout.
        Some(fit) => match (fit.how, fit.named) {
            (How::Well, true) => 0.9,
            (How::Well, false) if broke => 0.8,
            (How::Well, false) => 0.7,
            (How::Configured, _) => 0.78,
            (How::Roughly, true) => 0.75,
            (How::Roughly, false) => 0.55,
            (How::Round, _) => 0.5,
        },
        None if broke => 0.0,
        None => return Vec::new(),
    };
    let mut carried = confidence >= 0.7;
    if repeats {
        confidence = f64::max(confidence, 0.8);
        carried = true;
    }
    if limits::pinged(case, quiet) {
        confidence *= 0.5;
        carried = false;
    }
    if confidence <= 0.0 {
        if quiet < LONG_MS {
            return Vec::new();
        }
        // Something has such a limit, perhaps; nothing says so.
        confidence = 0.35;
    }
    let fit = fit.as_ref();
    let causes = fit.map_or(&[][..], |fit| &fit.causes);
    let by_server = causes.contains(&Cause::IdleTimeoutServer);
    let by_proxy = causes.contains(&Cause::IdleTimeoutIntermediary) || !by_server;
    let both = by_server && by_proxy;
    let first = if by_server && !(both && broke) {
        Cause::IdleTimeoutServer
    } else {
        Cause::IdleTimeoutIntermediary
    };
    let mut found = vec![finding(case, first, confidence, fit, carried)];
    let second = match first {
        Cause::IdleTimeoutServer => Cause::IdleTimeoutIntermediary,
        _ => Cause::IdleTimeoutServer,
    };
    if both || broke {
        found.push(finding(case, second, confidence * 0.4, None, false));
    }
    found
}

fn repeats(case: &Case<'_>) -> bool {
    let (same, other) = case.around().same_silence;
    let (same_age, _) = case.around().same_age;
    // Of a socket that got nothing but a greeting the age is the same each time as well; the silence explains it.
    same >= REPEATS && same > other && same >= same_age
}

fn finding(
    case: &Case<'_>,
    cause: Cause,
    confidence: f64,
    fit: Option<&Fit>,
    carried: bool,
) -> Finding {
    let mut finding = Finding::new(cause, confidence)
        .on(EVIDENCE)
        .with("silence", duration(case.quiet()));
    finding.carried = carried;
    finding.limited(fit)
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::Arg;

    use super::*;
    use crate::testing::{Socket, check, check_in};

    fn quiet(code: u16, ms: f64) -> Socket {
        Socket::both("ws://h/")
            .accepted("")
            .received(1000.0, 5)
            .closed(code, "", code != 1006)
            .ends(1000.0 + ms)
    }

    #[test]
    fn a_known_limit_is_named() {
        let verdict = check(quiet(1006, 60_040.0), "idle-timeout/intermediary");
        let args = &verdict.first().args;
        assert_eq!(args[0], ("silence", Arg::Duration(60_040.0)));
        assert_eq!(args[1], ("limit", Arg::Duration(60_000.0)));
        let alb = "AWS Application Load Balancer";
        assert!(verdict.stacks.iter().any(|stack| stack == alb));
        assert!(verdict.first().confidence <= 0.8);
        assert_eq!(verdict.ranked[1].cause, Cause::ConnectionDropped);
        check(quiet(1006, 350_010.0), "idle-timeout/intermediary");
    }

    #[test]
    fn a_silence_like_any_other_is_none() {
        for ms in [
            400.0, 3100.0, 3000.0, 47_200.0, 60_900.0, 61_500.0, 75_000.0,
        ] {
            check(quiet(1006, ms), "connection-dropped");
        }
        check(quiet(1011, 60_000.0), "server-reported/internal-error");
    }

    #[test]
    fn the_same_silence_each_time_is_a_timeout() {
        let begin = |n: u32, at: f64| {
            Socket::both("ws://h/")
                .number(n)
                .at(at)
                .accepted("")
                .received(at + 100.0 * f64::from(n), 5)
                .closed(1006, "", false)
                .ends(at + 100.0 * f64::from(n) + 4200.0)
        };
        let others = vec![begin(1, 1000.0), begin(2, 10_000.0)];
        let verdict = check_in(begin(3, 20_000.0), others, "idle-timeout/intermediary");
        assert_eq!(verdict.first().args[1], ("limit", Arg::Unknown));
        assert!(verdict.evidence.iter().any(|e| e.id == E::SilenceRepeats));
    }

    #[test]
    fn a_code_that_a_row_gives() {
        let verdict = check(quiet(1000, 60_010.0), "idle-timeout/server");
        assert!(
            verdict
                .stacks
                .iter()
                .any(|stack| stack.starts_with("Cowboy"))
        );
        // Shortened by its option: only the measured time is known.
        let shown = quiet(1006, 2010.0).answered("server", "nginx/1.26.3");
        let verdict = check(shown, "idle-timeout/intermediary");
        assert_eq!(verdict.first().args[1], ("limit", Arg::Unknown));
        assert_eq!(verdict.stacks, ["nginx"]);
    }
}
