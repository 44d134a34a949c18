//! Something ends every connection at a certain age, however much passes on it.

use wswhy_atlas::{Cause, EvidenceId, EvidenceId as E};

use crate::case::{Case, duration};
use crate::finding::Finding;
use crate::limits::{self, How};

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::NoErrorEvent,
    E::Opened,
    E::AgeAtLimit,
    E::AgeRepeats,
    E::SilenceSinceLastMessage,
];

/// Others that lived as long, before it counts as a rule.
const REPEATS: u32 = 2;
/// Shorter lives are no age, in milliseconds.
const SHORTEST_MS: f64 = 950.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.ended_by_other_side() {
        return Vec::new();
    }
    let Some(lived) = case.lived().filter(|lived| *lived >= SHORTEST_MS) else {
        return Vec::new();
    };
    // Where it had been silent all the time, the silence explains it as well.
    let busy = case.silence().is_some_and(|silence| silence < lived / 2.0);
    let fit = limits::age(case);
    let (same, other) = case.around().same_age;
    let (same_silence, other_silence) = case.around().same_silence;
    let repeats = same >= REPEATS && same > other && (busy || same > same_silence);
    // The silences before it were not the same, so none of them is what ended it.
    let differ = other_silence >= REPEATS;
    let confidence = match &fit {
        _ if repeats && (busy || differ) => 0.85,
        _ if repeats => 0.6,
        Some(fit) => match (fit.how, busy, fit.named) {
            (How::Well, _, true) => 0.88,
            (How::Well, true, false) => 0.78,
            (How::Configured, true, _) => 0.72,
            (_, true, _) => 0.5,
            _ => 0.3,
        },
        None => return Vec::new(),
    };
    let mut finding = Finding::new(Cause::MaxAge, confidence)
        .on(EVIDENCE)
        .with("lived", duration(Some(lived)));
    finding.carried = confidence >= 0.7;
    vec![finding.limited(fit.as_ref())]
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::Arg;

    use crate::testing::{Socket, check, check_in};

    fn aged(n: u32, from: f64, lived: f64) -> Socket {
        // What was sent last is another time ago each time.
        let end = from + 10.0 + lived;
        Socket::both("ws://h/")
            .number(n)
            .at(from)
            .accepted("")
            .opened("", "")
            .received(end - 100.0 - 200.0 * f64::from(n), 5)
            .closed(1006, "", false)
            .ends(end)
    }

    #[test]
    fn a_known_age() {
        let verdict = check(aged(1, 10.0, 3_600_050.0), "max-age");
        assert_eq!(
            verdict.first().args[0],
            ("lived", Arg::Duration(3_600_050.0))
        );
        assert!(
            verdict
                .stacks
                .iter()
                .any(|stack| stack.contains("Cloud Run"))
        );
        check(aged(1, 10.0, 47_000.0), "connection-dropped");
    }

    #[test]
    fn the_same_age_each_time() {
        let others = vec![aged(1, 0.0, 2500.0), aged(2, 5000.0, 2510.0)];
        let verdict = check_in(aged(3, 10_000.0, 2495.0), others, "max-age");
        assert_eq!(verdict.first().args[1], ("limit", Arg::Unknown));
    }
}
