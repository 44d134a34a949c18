//! The last message that the page sent is the first to exceed a limit that a stack with this end has.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E};

use crate::case::Case;
use crate::finding::Finding;
use crate::limits;

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::SizeOverLimit,
    E::LargestSent,
    E::LastMessage,
    E::LargeMessageSent,
];

/// What ended this soon after a message, in milliseconds, was most likely ended by it.
const AT_ONCE_MS: f64 = 2000.0;
/// What is large is on its way for longer: bytes a millisecond, at least.
const SPEED: u64 = 10_000;
/// Smaller messages exceed no limit that is at its default.
const LARGE: u64 = 16_384;
/// So many times as large as all before, a message stands out.
const STANDS_OUT: u64 = 8;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let traffic = case.traffic();
    let Some((_, last)) = traffic.last_sent.filter(|_| case.ended_by_other_side()) else {
        return Vec::new();
    };
    let soon = AT_ONCE_MS + (last.size / SPEED) as f64;
    let at_once = traffic.since_sent.is_some_and(|since| since <= soon);
    let before = traffic.largest_before;
    let largest = before.is_none_or(|before| last.size > before);
    if !at_once || !largest {
        return Vec::new();
    }
    let fit = limits::size(case);
    let stands_out = before.is_some_and(|before| last.size / STANDS_OUT > before);
    let large = last.size > LARGE;
    let confidence = match (&fit, case.code()) {
        (Some(fit), Some(1009)) if fit.named => 0.94,
        // The code says it already.
        (_, Some(1009)) => 0.65,
        (Some(fit), _) if fit.named => 0.9,
        (Some(_), Some(1006)) if stands_out => 0.85,
        (Some(_), Some(1006)) => 0.7,
        (Some(_), _) => 0.5,
        (None, Some(1006)) if large && stands_out => 0.6,
        (None, Some(1006)) if large => 0.4,
        (None, _) if large || stands_out => 0.2,
        _ => return Vec::new(),
    };
    let mut finding = Finding::new(Cause::MessageTooBig, confidence)
        .on(EVIDENCE)
        .with("size", Arg::Bytes(last.size));
    finding.carried = confidence >= 0.7;
    vec![finding.limited(fit.as_ref())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

    fn sent(sizes: &[u64], code: u16) -> Socket {
        let mut socket = Socket::both("ws://h/").accepted("");
        for (n, size) in sizes.iter().enumerate() {
            socket = socket.sent(100.0 * (n as f64 + 1.0), *size);
        }
        socket
            .closed(code, "", code != 1006)
            .ends(100.0 * sizes.len() as f64 + 20.0)
    }

    #[test]
    fn the_first_large_one_and_then_the_end() {
        let verdict = check(sent(&[50, 60, 70_000_000], 1006), "message-too-big");
        assert_eq!(verdict.first().args[0], ("size", Arg::Bytes(70_000_000)));
        assert!(!verdict.stacks.is_empty());
        let has = |id| verdict.evidence.iter().any(|e| e.id == id);
        assert!(has(E::SizeOverLimit) && has(E::LargestSent));
    }

    #[test]
    fn as_large_as_before_or_long_ago_it_is_something_else() {
        check(sent(&[90_000, 90_000], 1006), "connection-dropped");
        check(sent(&[50, 60], 1006), "connection-dropped");
        let long_ago = sent(&[50, 70_000_000], 1006).ends(19_000.0);
        check(long_ago, "connection-dropped");
        let reported = "server-reported/message-too-big";
        check(sent(&[50, 70_000_000], 1009), reported);
        let aiohttp =
            |size| sent(&[50, size], 1009).answered("server", "Python/3.12 aiohttp/3.13.2");
        check(aiohttp(5 << 20), "message-too-big");
        check(aiohttp(200_000), reported);
        check(
            sent(&[50, 70_000_000], 1011),
            "server-reported/internal-error",
        );
    }
}
