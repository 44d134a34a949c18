//! The browser's text says which rule of RFC 6455 a frame from the server broke.
//!
//! Chromium 156, measured: each text ends in 1006 for the page and 1002 for the server. `Invalid frame header` stands for
//! several rules; the text about reserved bits stands for two, and the handshake decides which.

use wswhy_atlas::{Arg, BrowserText, Cause, EvidenceId, EvidenceId as E, ExclusionId as X, limit};

use super::by_text;
use crate::case::Case;
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::BrowserText,
    E::CloseEvent,
    E::ErrorEvent,
    E::HandshakeAccepted,
    E::LastMessage,
    E::BrowserSentClose,
];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(known) = &case.known else {
        return Vec::new();
    };
    let sure = by_text(case);
    let finding = |cause, confidence| Finding::new(cause, confidence).on(EVIDENCE);
    let mut found = match known.cause {
        Cause::ServerFrameRsvWithoutExtension => reserved_bits(case, known, sure),
        Cause::ServerFrameInvalidHeader => {
            let mut found = vec![finding(Cause::ServerFrameInvalidHeader, sure)];
            found.extend(invalid_header(case));
            found
        }
        Cause::ServerFrameReservedOpcode => {
            let opcode = known
                .number(0)
                .map_or(Arg::Unknown, |n| Arg::Number(n.into()));
            vec![finding(known.cause, sure).with("opcode", opcode)]
        }
        Cause::ServerFrameDataAfterClose => {
            // The row's name ends in the kind of the frame.
            let kind = known.row.id.rsplit('-').next().unwrap_or_default();
            vec![finding(known.cause, sure).with("frame", Arg::Text(kind.to_owned()))]
        }
        cause if cause.id().starts_with("server-frame/") => vec![finding(cause, sure)],
        Cause::BrowserLimitMessageTooLarge => vec![finding(known.cause, sure)],
        _ => return Vec::new(),
    };
    found.push(Finding::excluded(
        Cause::ConnectionDropped,
        X::BrowserTextNamesIt,
    ));
    found
}

/// RSV1 alone, with permessage-deflate agreed, can only stand on a control frame: on a data frame it would mean
/// "compressed" (RFC 7692 §6), and on a continuation Chromium says `Invalid frame header`.
fn reserved_bits(case: &Case<'_>, known: &BrowserText<'_>, sure: f64) -> Vec<Finding> {
    let names: Vec<&str> = ["RSV1", "RSV2", "RSV3"]
        .into_iter()
        .enumerate()
        .filter(|(n, _)| known.number(*n).is_some_and(|bit| bit != 0))
        .map(|(_, name)| name)
        .collect();
    let bits = if names.is_empty() {
        Arg::Unknown
    } else {
        Arg::Text(names.join(", "))
    };
    let bare = |confidence| {
        Finding::new(Cause::ServerFrameRsvWithoutExtension, confidence)
            .on(EVIDENCE)
            .with("bits", bits.clone())
    };
    let control =
        |confidence| Finding::new(Cause::ServerFrameRsv1OnControl, confidence).on(EVIDENCE);
    match (names == ["RSV1"], case.deflate_agreed()) {
        (true, Some(true)) => vec![
            control(sure),
            Finding::excluded(Cause::ServerFrameRsvWithoutExtension, X::DeflateAgreed),
        ],
        (true, None) => vec![bare(0.6), control(0.35)],
        (true, Some(false)) => vec![
            bare(sure),
            Finding::excluded(Cause::ServerFrameRsv1OnControl, X::NoDeflateAgreed),
        ],
        (false, _) => vec![bare(sure)],
    }
}

/// The rules that Chromium has this one text for (156, measured).
fn invalid_header(case: &Case<'_>) -> Vec<Finding> {
    let deflate = case.deflate_agreed();
    let possible = |cause, confidence| Finding::new(cause, confidence).on(&[E::BrowserText]);
    let with_deflate = |cause, confidence| match deflate {
        Some(false) => Finding::excluded(cause, X::NoDeflateAgreed),
        _ => Finding::new(cause, confidence).on(&[E::BrowserText, E::HandshakeAccepted]),
    };
    vec![
        with_deflate(Cause::ServerFrameInvalidDeflate, 0.35),
        possible(Cause::ServerFrameControlTooLong, 0.3),
        possible(Cause::ServerFrameControlFragmented, 0.25),
        possible(Cause::ServerFrameLengthNotMinimal, 0.2),
        with_deflate(Cause::ServerFrameRsv1OnContinuation, 0.15),
        possible(Cause::ServerFrameLengthMsbSet, 0.1),
    ]
}

/// A frame above Chromium's limit ends without any text (156, measured): a drop that it could be, too.
pub(crate) fn too_long(confidence: f64) -> Finding {
    const { assert!(limit::CHROMIUM_FRAME_LIMIT == i32::MAX as u64) };
    Finding::new(Cause::ServerFrameTooLong, confidence).on(&[
        E::CloseEvent,
        E::NoErrorEvent,
        E::LogFinishedWithoutError,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{DEFLATE, Socket, check, excluded};

    fn broken(text: &str) -> Socket {
        Socket::both("ws://h/")
            .accepted("")
            .text(text)
            .error()
            .closed(1006, "", false)
    }

    #[test]
    fn one_text_one_rule() {
        for (text, cause) in [
            (
                "Unrecognized frame opcode: 3",
                "server-frame/reserved-opcode",
            ),
            (
                "Unrecognized frame opcode: 11",
                "server-frame/reserved-opcode",
            ),
            (
                "A server must not mask any frames that it sends to the client.",
                "server-frame/mask-forbidden",
            ),
            (
                "Received unexpected continuation frame.",
                "server-frame/continuation-without-start",
            ),
            (
                "Received start of new message but previous message is unfinished.",
                "server-frame/data-inside-fragmented-message",
            ),
            (
                "Could not decode a text frame as UTF-8.",
                "server-frame/invalid-utf8",
            ),
            (
                "Received a broken close frame with an invalid size of 1 byte.",
                "server-frame/close-payload-length-1",
            ),
            (
                "Received a broken close frame containing a reserved status code.",
                "server-frame/invalid-close-code",
            ),
            (
                "Received a broken close frame containing invalid UTF-8.",
                "server-frame/invalid-close-reason-utf8",
            ),
        ] {
            let verdict = check(broken(text), cause);
            let sent = verdict.code_sent_to_server.clone().unwrap();
            assert_eq!(sent.code, Some(1002), "{text}");
            assert_eq!(sent.browser_version.as_deref(), Some("156"));
            excluded(&verdict, Cause::ConnectionDropped, X::BrowserTextNamesIt);
            // The log alone says the same: a worker, a page that was not captured.
            check(Socket::log("ws://h/").accepted("").text(text), cause);
        }
    }

    #[test]
    fn the_opcode_is_named() {
        let verdict = check(
            broken("Unrecognized frame opcode: 11"),
            "server-frame/reserved-opcode",
        );
        assert_eq!(verdict.first().args[0], ("opcode", Arg::Number(11.0)));
    }

    #[test]
    fn after_the_close_frame() {
        for (text, kind) in [
            ("Data frame received after close", "data"),
            ("Unknown frame type received after close", "unknown"),
            ("Ping received after close", "ping"),
        ] {
            let verdict = check(broken(text), "server-frame/data-after-close");
            assert_eq!(verdict.first().args[0], ("frame", Arg::Text(kind.into())));
            assert_eq!(verdict.code_sent_to_server, None);
        }
    }

    #[test]
    fn the_handshake_decides_about_reserved_bits() {
        let text = |one, two, three| {
            format!(
                "One or more reserved bits are on: reserved1 = {one}, reserved2 = {two}, reserved3 = {three}"
            )
        };
        let bare = "server-frame/rsv-without-extension";
        let verdict = check(broken(&text(1, 0, 0)), bare);
        excluded(
            &verdict,
            Cause::ServerFrameRsv1OnControl,
            X::NoDeflateAgreed,
        );
        check(broken(&text(0, 1, 0)), bare);
        let verdict = check(broken(&text(0, 1, 1)).accepted(DEFLATE), bare);
        assert_eq!(
            verdict.first().args[0],
            ("bits", Arg::Text("RSV2, RSV3".into()))
        );
        let verdict = check(
            broken(&text(1, 0, 0)).accepted(DEFLATE),
            "server-frame/rsv1-on-control",
        );
        excluded(
            &verdict,
            Cause::ServerFrameRsvWithoutExtension,
            X::DeflateAgreed,
        );
        // No handshake was captured: both stay possible.
        let verdict = check(Socket::log("ws://h/").text(&text(1, 0, 0)), bare);
        assert_eq!(verdict.ranked[1].cause, Cause::ServerFrameRsv1OnControl);
        assert!(verdict.first().confidence < 0.7);
    }

    #[test]
    fn all_that_invalid_frame_header_can_be() {
        let deflate = [
            Cause::ServerFrameInvalidDeflate,
            Cause::ServerFrameRsv1OnContinuation,
        ];
        let verdict = check(
            broken("Invalid frame header"),
            "server-frame/invalid-header",
        );
        for cause in deflate {
            excluded(&verdict, cause, X::NoDeflateAgreed);
        }
        let with = check(
            broken("Invalid frame header").accepted(DEFLATE),
            "server-frame/invalid-header",
        );
        let possible = |cause| {
            with.ranked
                .iter()
                .any(|r| r.cause == cause && r.confidence > 0.0)
        };
        for cause in deflate.into_iter().chain([
            Cause::ServerFrameControlFragmented,
            Cause::ServerFrameControlTooLong,
            Cause::ServerFrameLengthNotMinimal,
            Cause::ServerFrameLengthMsbSet,
        ]) {
            assert!(possible(cause), "{}", cause.id());
        }
        assert!(with.unseen.contains(&wswhy_atlas::UnseenId::WhichRule));
    }
}
