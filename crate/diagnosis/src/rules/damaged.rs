//! The browser's wire error points to bytes that no WebSocket server writes: something on the way put them there.
//!
//! `H` of `HTTP/1.1` is 0x48: RSV1 is on, RSV2 and RSV3 are off, the opcode is 8. `<` of `<html` is 0x3C: RSV2 and RSV3 are
//! on. The browser's text stays the first cause; it says what arrived, and not who wrote it.

use wswhy_atlas::{Cause, EvidenceId, EvidenceId as E};

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
        return Vec::new();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

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
