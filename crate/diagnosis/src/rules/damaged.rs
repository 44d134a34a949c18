//! The browser's wire error points to bytes that no WebSocket server writes: something on the way put them there.
//!
//! `H` of `HTTP/1.1` is 0x48: RSV1 is on, RSV2 and RSV3 are off, the opcode is 8. `<` of `<html` is 0x3C: RSV2 and RSV3 are
//! on. The browser's text stays the first cause; it says what arrived, and not who wrote it.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E, StackRow};

use crate::case::{Case, number};
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::BrowserText,
    E::HandshakeAccepted,
    E::Opened,
    E::LastMessage,
    E::NoMessages,
];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(known) = &case.known else {
        return reported(case).into_iter().collect();
    };
    if !known.cause.id().starts_with("server-frame/") {
        return Vec::new();
    }
    let bit = |n: usize| known.number(n).is_some_and(|bit| bit != 0);
    let agreed = case.deflate_agreed();
    let none_received = case.traffic().last_received.is_none();
    let offered = case
        .log
        .and_then(|log| log.request_header("sec-websocket-extensions"))
        .is_some_and(|offered| offered.contains("permessage-deflate"));
    let confidence = match known.cause {
        Cause::ServerFrameRsvWithoutExtension => match (bit(0), bit(1), bit(2)) {
            // Right after the handshake, an HTTP answer; or compressed messages, their agreement lost on the way.
            // Right after the handshake, an HTTP answer; or compressed messages, their agreement lost on the way.
            (true, false, false) if agreed == Some(false) && none_received && offered => 0.6,
            (true, false, false) if agreed == Some(false) => 0.45,
            // No extension uses them.
            (_, true, true) => 0.7,
            _ => 0.3,
        },
        // Good messages before it: the server can write frames.
        Cause::ServerFrameReservedOpcode
        | Cause::ServerFrameInvalidHeader
        | Cause::ServerFrameMaskForbidden
        | Cause::ServerFrameInvalidUtf8
        | Cause::ServerFrameInvalidDeflate
            if !none_received =>
        {
            0.4
        }
        _ => 0.25,
    };
    vec![
        Finding::new(Cause::ProtocolErrorByIntermediary, confidence)
            .on(EVIDENCE)
            .with("code", number(None)),
    ]
}

/// The server names a rule that the page's frames broke, in words that known software has for it. A browser writes no such
/// frame, so something changed it on the way.
fn reported(case: &Case<'_>) -> Option<Finding> {
    let close = case.close.filter(|_| case.ended_by_other_side())?;
    let rows = &case.stacks.said;
    let broken = |row: &StackRow| row.cause == Cause::ProtocolErrorByIntermediary;
    if !matches!(close.code, 1002 | 1007) || !rows.iter().all(|row| broken(row)) {
        return None;
    }
    let first = rows.first()?;
    let one = rows.iter().all(|row| row.stack == first.stack);
    let stack = if one { first.stack().name } else { "" };
    let finding = Finding::new(Cause::ProtocolErrorByIntermediary, 0.85).on(&[
        E::CloseEvent,
        E::StackReason,
        E::LastMessage,
    ]);
    Some(finding.carried().with("stack", Arg::Text(stack.into())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

    #[test]
    fn a_server_that_names_a_broken_frame() {
        let said = |reason: &str| {
            let socket = Socket::both("ws://h/").accepted("").sent(900.0, 5);
            let socket = socket.answered("server", "Python/3.12 websockets/15.0.1");
            socket.closed(1002, reason, true)
        };
        check(said("incorrect masking"), "protocol-error/by-intermediary");
        check(said("bad frame"), "server-reported/protocol-error");
        check(said(""), "server-reported/protocol-error");
    }

    #[test]
    fn foreign_bytes_rank_under_the_text() {
        let text = |one, two, three| {
            format!(
                "One or more reserved bits are on: reserved1 = {one}, reserved2 = {two}, reserved3 = {three}"
            )
        };
        let socket = |bits: &str| {
            let socket = Socket::both("ws://h/").accepted("").text(bits);
            socket.error().closed(1006, "", false)
        };
        for bits in [text(1, 0, 0), text(0, 1, 1)] {
            let verdict = check(socket(&bits), "server-frame/rsv-without-extension");
            assert_eq!(verdict.ranked[1].cause, Cause::ProtocolErrorByIntermediary);
        }
    }
}
