//! The server reported a broken protocol. A browser's frames are right, so: it takes no fragments, which Chromium makes of what
//! is larger than 64 KiB, or something between changed the bytes.

use wswhy_atlas::{Arg, Cause, EvidenceId as E};

use wswhy_capture::Direction;

use crate::case::{Case, between};
use crate::evidence::large_message;
use crate::finding::Finding;

const EVIDENCE: &[E] = &[
    E::CloseEvent,
    E::LargeMessageSent,
    E::LastMessage,
    E::StackHeader,
];

/// A server that refuses a fragment does so within this, in milliseconds.
const AT_ONCE_MS: f64 = 250.0;
/// What is large is on its way for longer: bytes a millisecond, at least.
const SPEED: u64 = 500;

/// Parts of words about frames, in lower case. A reason without any of them speaks of something else.
const FRAMING: &[&str] = &[
    "frame",
    "protocol",
    "mask",
    "opcode",
    "op code",
    "rsv",
    "reserved",
    "bit",
    "fragment",
    "continu",
    "control",
    "length",
    "payload",
    "header",
    "utf",
    "extension",
    "compress",
    "deflate",
    "websocket",
    "close",
    "ping",
    "pong",
    "fin",
    "bad",
    "invalid",
];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let alone = case.was_open() && case.text.is_none() && case.call.is_none();
    let Some(code) = case.code().filter(|_| alone) else {
        return Vec::new();
    };
    let broken = matches!(code, 1002 | 1007);
    let mut found = Vec::new();
    // Before the page has sent anything no frame of its can have been wrong.
    if code == 1002 && case.watched() && case.traffic().sent == 0 {
        let reason = case.close.map_or("", |close| close.reason.as_str());
        let lower = reason.to_ascii_lowercase();
        let other = !lower.trim().is_empty() && !FRAMING.iter().any(|word| lower.contains(word));
        let mut finding = Finding::new(
            Cause::ProtocolErrorMisusedCode,
            if other { 0.78 } else { 0.35 },
        );
        finding.carried = other;
        found.push(
            finding
                .on(EVIDENCE)
                .with("reason", Arg::Text(reason.to_owned())),
        );
    }
    if broken {
        found.push(Finding::new(Cause::ProtocolErrorByIntermediary, 0.3).on(EVIDENCE));
    }
    if let Some((_, large)) = large_message(case).filter(|_| broken || matches!(code, 1003 | 1009))
    {
        // It was the last word on the line, and the answer to it came at once.
        let last = case.connection.messages.iter().next_back();
        let answer = last
            .filter(|last| last.direction == Direction::Sent && last.at == large.at)
            .and_then(|last| between(Some(last.at), case.connection.ended_at()));
        let at_once =
            code == 1002 && answer.is_some_and(|ms| ms <= AT_ONCE_MS + (large.size / SPEED) as f64);
        let confidence = match (at_once, broken) {
            (true, _) => 0.72,
            (false, true) => 0.45,
            (false, false) => 0.25,
        };
        let mut finding = Finding::new(Cause::ProtocolErrorLargeMessageFragmented, confidence);
        if at_once {
            finding = finding.carried();
        }
        found.push(finding.on(EVIDENCE).with("size", Arg::Bytes(large.size)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

    #[test]
    fn fragments_come_before_what_is_between() {
        let open = || Socket::both("ws://h/").accepted("");
        let verdict = check(
            open().sent(500.0, 70_000).closed(1002, "", true),
            "server-reported/protocol-error",
        );
        let place = |cause| verdict.ranked.iter().position(|row| row.cause == cause);
        let fragments = place(Cause::ProtocolErrorLargeMessageFragmented).expect("ranked");
        assert!(Some(fragments) < place(Cause::ProtocolErrorByIntermediary));
        // At once, and to nothing else.
        check(
            open().sent(990.0, 70_000).closed(1002, "", true),
            "protocol-error/large-message-fragmented",
        );
        check(
            open().closed(1002, "no such room", true),
            "protocol-error/misused-code",
        );
        let sent = || open().sent(500.0, 20);
        check(
            sent().closed(1002, "no such room", true),
            "server-reported/protocol-error",
        );
        let verdict = check(
            open().closed(1002, "", true),
            "server-reported/protocol-error",
        );
        let by = |row: &crate::Ranked| row.cause == Cause::ProtocolErrorByIntermediary;
        assert!(verdict.ranked.iter().any(by));
    }
}
