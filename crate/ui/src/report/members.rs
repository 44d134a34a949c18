//! The report as JSON: its members, in their order.

use wswhy_atlas::Proof;
use wswhy_capture::Header;

use super::json::Value;
use super::series;
use super::{
    ConnectionPart, EvidencePart, HandshakePart, MessagePart, RankedPart, Report, VerdictPart,
};

/// The report as JSON, for reading and for programs.
pub fn json(report: &Report) -> String {
    let mut members = vec![
        ("wswhy", report.wswhy.into()),
        ("browser", report.browser.clone().into()),
        ("captured_since", report.captured_since.clone().into()),
        ("connection", connection(&report.connection)),
        ("verdict", verdict(&report.verdict)),
        ("series", report.series.as_ref().map(series::members).into()),
        ("handshake", report.handshake.as_ref().map(handshake).into()),
    ];
    if let Some(messages) = &report.messages {
        members.push(("messages", Value::list(messages, message)));
    }
    Value::Object(members).pretty()
}

fn connection(part: &ConnectionPart) -> Value {
    let close = part.close_event.as_ref().map(|close| {
        Value::Object(vec![
            ("code", close.code.into()),
            ("reason", close.reason.clone().into()),
            ("was_clean", close.was_clean.into()),
        ])
    });
    Value::Object(vec![
        ("url", part.url.clone().into()),
        ("place", part.place.into()),
        ("frame", part.frame.clone().into()),
        ("subprotocol", part.subprotocol.clone().into()),
        ("began", part.began.clone().into()),
        ("ended", part.ended.clone().into()),
        ("sent", part.sent.into()),
        ("received", part.received.into()),
        ("close_event", close.into()),
        ("browser_text", part.browser_text.clone().into()),
        ("opened_by", texts(&part.opened_by)),
    ])
}

fn verdict(part: &VerdictPart) -> Value {
    let sent = part.code_sent_to_server.as_ref().map(|sent| {
        Value::Object(vec![
            ("code", sent.code.into()),
            ("known_from", sent.known_from.into()),
            ("browser_version", sent.browser_version.clone().into()),
        ])
    });
    Value::Object(vec![
        ("cause", part.cause.into()),
        ("confidence", Value::share(part.confidence)),
        ("ranked", Value::list(&part.ranked, ranked)),
        ("title", part.title.clone().into()),
        ("code_seen_by_page", part.code_seen_by_page.into()),
        ("code_sent_to_server", sent.into()),
        ("closed_by", part.closed_by.into()),
        ("acts", part.acts.into()),
        ("evidence", Value::list(&part.evidence, evidence)),
        (
            "next_steps",
            Value::list(&part.next_steps, |id| (*id).into()),
        ),
        ("proofs", Value::list(&part.proofs, proof)),
        ("stacks", texts(&part.stacks)),
        ("stack_evident", part.stack_evident.into()),
        (
            "evident_by",
            Value::list(&part.evident_by, |id| (*id).into()),
        ),
        ("unseen", texts(&part.unseen)),
    ])
}

fn ranked(part: &RankedPart) -> Value {
    Value::Object(vec![
        ("cause", part.cause.into()),
        ("confidence", Value::share(part.confidence)),
        ("excluded_by", part.excluded_by.into()),
    ])
}

fn evidence(part: &EvidencePart) -> Value {
    Value::Object(vec![
        ("what", part.what.clone().into()),
        ("when", part.when.clone().into()),
        ("source", part.source.into()),
        ("frame", part.frame.into()),
    ])
}

fn handshake(part: &HandshakePart) -> Value {
    Value::Object(vec![
        ("status", part.status.into()),
        (
            "request_headers",
            Value::list(&part.request_headers, header),
        ),
        (
            "response_headers",
            Value::list(&part.response_headers, header),
        ),
    ])
}

fn header(header: &Header) -> Value {
    Value::Object(vec![
        ("name", header.name.clone().into()),
        ("value", header.value.clone().into()),
    ])
}

fn message(part: &MessagePart) -> Value {
    Value::Object(vec![
        ("when", part.when.clone().into()),
        ("direction", part.direction.into()),
        ("opcode", part.opcode.into()),
        ("size", part.size.into()),
        ("payload", part.payload.clone().into()),
        ("cut", part.cut.into()),
    ])
}

fn texts(texts: &[String]) -> Value {
    Value::list(texts, |text| text.clone().into())
}

fn proof((kind, id, proof): &(&'static str, &'static str, &'static Proof)) -> Value {
    Value::Object(vec![
        (kind, (*id).into()),
        ("scenario", proof.scenario.into()),
        (
            "software",
            Some(proof.software).filter(|name| !name.is_empty()).into(),
        ),
        ("browser", proof.browser.into()),
        ("fixed", proof.fixed.into()),
        ("tried", proof.tried.into()),
    ])
}
