//! Pasted bytes: the first broken rule, else the Close frame, else nothing is over yet.

use wswhy_atlas::{Actor, Arg, Cause, EvidenceId as E, StepId, reported_by_server};
use wswhy_capture::BytesSide;
use wswhy_wire::{Opcode, Side, Violation, ViolationKind, sort_by};

use super::SURE;
use crate::case::Case;
use crate::evidence::clean;
use crate::finding::Finding;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(bytes) = case.bytes() else {
        return Vec::new();
    };
    let mut found: Vec<Finding> = Vec::new();
    let mut violations: Vec<&Violation> = bytes.decoded.violations().iter().collect();
    sort_by(&mut violations, &|a, b| {
        (a.frame, a.kind).cmp(&(b.frame, b.kind))
    });
    // A receiver fails the connection at the first one; what comes after is often its consequence.
    let mut confidence = if bytes.sender_inferred { 0.9 } else { 0.99 };
    for violation in violations {
        if let Some(cause) = cause(violation, bytes) {
            found.push(broken(cause, confidence, violation, bytes));
            confidence = 0.3;
        }
    }
    let broken = !found.is_empty();
    if let Some(close) = bytes.decoded.close() {
        let confidence = if broken { 0.5 } else { SURE };
        let code = close.status.map(|status| status.value());
        found.push(closed(bytes, confidence, code, &close.reason));
    } else if !broken {
        found.push(if bytes.decoded.frames().is_empty() {
            Finding::new(Cause::UnknownNoEvidence, 0.5)
                .on(&[E::BytesCut])
                .steps(&[StepId::PasteMoreBytes])
                .without(&[StepId::ReloadAndCapture])
        } else {
            Finding::new(Cause::StillOpen, 0.9)
                .on(&[E::BytesCut, E::SenderInferred])
                .steps(&[StepId::PasteMoreBytes])
        });
    }
    found
}

/// `server-frame/…` or `client-frame/…`, by who broke the rule.
fn cause(violation: &Violation, bytes: &BytesSide) -> Option<Cause> {
    let group = match violation.at_fault.unwrap_or(bytes.sender) {
        Side::Server => "server-frame",
        Side::Client => "client-frame",
    };
    let kind = match violation.kind {
        ViolationKind::MessageTooBig => "too-long",
        kind => kind.id(),
    };
    Cause::from_id(&format!("{group}/{kind}"))
}

fn broken(cause: Cause, confidence: f64, violation: &Violation, bytes: &BytesSide) -> Finding {
    let finding = Finding::new(cause, confidence).on(&[E::WireViolation, E::SenderInferred]);
    let Some(frame) = bytes.decoded.frame(violation.frame) else {
        return finding;
    };
    let bits: Vec<&str> = [
        (frame.rsv1(), "RSV1"),
        (frame.rsv2(), "RSV2"),
        (frame.rsv3(), "RSV3"),
    ]
    .into_iter()
    .filter_map(|(on, name)| on.then_some(name))
    .collect();
    let kind = match frame.opcode() {
        Opcode::PING => "ping",
        Opcode::PONG => "pong",
        Opcode::CLOSE => "close",
        opcode if opcode.is_reserved() => "unknown",
        _ => "data",
    };
    finding
        .with("opcode", Arg::Number(frame.opcode().value().into()))
        .with("bits", Arg::Text(bits.join(", ")))
        .with("frame", Arg::Text(kind.into()))
}

fn closed(bytes: &BytesSide, confidence: f64, code: Option<u16>, reason: &str) -> Finding {
    let cause = match (bytes.sender, code) {
        (Side::Server, Some(code)) => reported_by_server(code, reason),
        (Side::Server, None) => Cause::ServerClosedWithoutCode,
        (Side::Client, Some(_)) => Cause::PageClosed,
        (Side::Client, None) => Cause::PageClosedWithoutCode,
    };
    let finding = Finding::new(cause, confidence)
        .on(&[E::CloseFrame, E::CloseFrameEmpty, E::SenderInferred])
        .with("reason", Arg::Text(reason.to_owned()));
    let finding = match code {
        Some(code) => finding.with("code", Arg::Number(code.into())),
        None => finding,
    };
    match bytes.sender {
        Side::Server => finding.with("clean", clean(true)),
        // No page is at hand whose line could be looked at.
        Side::Client => finding.acts(Actor::Nobody).without(&[StepId::LookAtCaller]),
    }
}

#[cfg(test)]
mod tests {
    use wswhy_wire::{FrameBuilder, StatusCode};

    use super::*;
    use crate::testing::{Socket, check};

    const KEY: [u8; 4] = [1, 2, 3, 4];

    #[test]
    fn first_violation_decides() {
        let opcode = FrameBuilder::new(Opcode::new(3)).build();
        let verdict = check(
            Socket::bytes(&opcode, Side::Server),
            "server-frame/reserved-opcode",
        );
        assert_eq!(verdict.first().args[0], ("opcode", Arg::Number(3.0)));
        let masked = FrameBuilder::text("hi").mask(KEY).build();
        check(
            Socket::bytes(&masked, Side::Server),
            "server-frame/mask-forbidden",
        );
        let bare = FrameBuilder::text("hi").build();
        check(
            Socket::bytes(&bare, Side::Client),
            "client-frame/mask-missing",
        );
        let long_ping = FrameBuilder::ping(&[0; 126]).build();
        check(
            Socket::bytes(&long_ping, Side::Server),
            "server-frame/control-too-long",
        );
        let one = FrameBuilder::new(Opcode::CLOSE).payload(&[3]).build();
        check(
            Socket::bytes(&one, Side::Server),
            "server-frame/close-payload-length-1",
        );
        let lone = FrameBuilder::continuation(b"x").build();
        let both = [lone, opcode].concat();
        let verdict = check(
            Socket::bytes(&both, Side::Server),
            "server-frame/continuation-without-start",
        );
        assert_eq!(verdict.ranked[1].cause, Cause::ServerFrameReservedOpcode);
    }

    #[test]
    fn every_kind_has_a_cause_for_the_side_that_can_break_it() {
        for kind in ViolationKind::ALL {
            let id = match kind {
                ViolationKind::MessageTooBig => "too-long",
                kind => kind.id(),
            };
            let server = Cause::from_id(&format!("server-frame/{id}"));
            let client = Cause::from_id(&format!("client-frame/{id}"));
            assert_eq!(
                server.is_none(),
                *kind == ViolationKind::MaskMissing,
                "{id}"
            );
            assert_eq!(
                client.is_none(),
                *kind == ViolationKind::MaskForbidden,
                "{id}"
            );
        }
    }

    #[test]
    fn a_close_frame_means_what_it_means_live() {
        let close = FrameBuilder::close(StatusCode::new(1011), "oops").build();
        check(
            Socket::bytes(&close, Side::Server),
            "server-reported/internal-error",
        );
        let empty = FrameBuilder::close_empty().build();
        check(
            Socket::bytes(&empty, Side::Server),
            "server-closed-without-code",
        );
        let masked = FrameBuilder::close(StatusCode::new(4000), "x")
            .mask(KEY)
            .build();
        let verdict = check(Socket::bytes(&masked, Side::Client), "page-closed");
        assert_eq!(verdict.code_sent_to_server.unwrap().code, Some(4000));
        let masked = FrameBuilder::close_empty().mask(KEY).build();
        check(
            Socket::bytes(&masked, Side::Client),
            "page-closed-without-code",
        );
    }

    #[test]
    fn nothing_wrong_is_not_over() {
        check(
            Socket::bytes(&FrameBuilder::text("hi").build(), Side::Server),
            "still-open",
        );
        check(Socket::bytes(&[], Side::Server), "unknown/no-evidence");
    }
}
