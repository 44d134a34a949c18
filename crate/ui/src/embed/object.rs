//! What the elements show as plain objects of JavaScript. Keys are those of the site's `index.json`.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wswhy_explain::entry::{Advice, Entry};
use wswhy_wire::{Close, Decoded, Frame, Opcode, Violation};

use super::attributes::Read;
use crate::app::App;
use crate::decode::words::about;

/// A plain object in the making.
struct Made(Object);

impl Made {
    fn new() -> Self {
        Self(Object::new())
    }

    /// Sets a key. Of a plain object that is never refused.
    fn set(self, key: &str, value: impl Into<JsValue>) -> Self {
        Reflect::set(&self.0, &key.into(), &value.into()).ok();
        self
    }

    fn number(self, key: &str, value: u64) -> Self {
        self.set(key, value as f64)
    }
}

impl From<Made> for JsValue {
    fn from(made: Made) -> Self {
        made.0.into()
    }
}

fn list<T>(all: impl IntoIterator<Item = T>, mut each: impl FnMut(T) -> JsValue) -> Array {
    let out = Array::new();
    for one in all {
        out.push(&each(one));
    }
    out
}

fn texts(all: &[String]) -> Array {
    list(all, |text| text.as_str().into())
}

/// What is known of a close code.
pub fn code(app: &App, code: u16) -> JsValue {
    let entry = Entry::brief_of_code(*app.words, code);
    let seen = entry.seen_by.map(|seen| {
        Made::new()
            .set("page", seen.page)
            .set("other_side", seen.other_side)
            .set("server_log", seen.server_log)
            .into()
    });
    let causes = list(&entry.causes, |cause| {
        Made::new()
            .set("id", cause.id)
            .set("badge", cause.badge.as_str())
            .set("sentence", cause.sentence.as_str())
            .set("acts", cause.acts)
            .into()
    });
    Made::new()
        .set("id", entry.id)
        .number("code", code.into())
        .set("slug", entry.slug)
        .set("category", entry.category)
        .set("title", entry.title)
        .set("opening", texts(&entry.opening))
        .set("meaning", texts(&entry.meaning))
        .set("who_may_send", entry.who_may_send)
        .set("seen_by", seen.unwrap_or(JsValue::NULL))
        .set("causes", causes)
        .set("workarounds", list(&entry.workarounds, advice))
        .set("related", list(&entry.related, |code| (*code).into()))
        .into()
}

fn advice(advice: &Advice) -> JsValue {
    let proof = advice.proof.as_ref().map(|proof| {
        Made::new()
            .set("cause", proof.cause)
            .set("scenario", proof.scenario)
            .set("software", proof.software)
            .set("browser", proof.browser)
            .number("fixed", proof.fixed.into())
            .number("tried", proof.tried.into())
            .into()
    });
    Made::new()
        .set("id", advice.id)
        .set("cause", advice.cause)
        .set("what", advice.what.as_str())
        .set("why", advice.why.as_str())
        .set("proof", proof.unwrap_or(JsValue::NULL))
        .into()
}

/// Frames and broken rules.
pub fn frames(app: &App, read: &Read) -> JsValue {
    let frames = Array::new();
    let broken = Array::new();
    for (side, decoded) in read.given.sent() {
        let sender = side.map_or(JsValue::NULL, |side| side.as_str().into());
        for one in decoded.frames() {
            frames.push(&frame(decoded, &one, &sender));
        }
        for one in decoded.violations() {
            broken.push(&violation(app, one, &sender));
        }
    }
    Made::new()
        .set("frames", frames)
        .set("violations", broken)
        .set("trouble", texts(&read.trouble))
        .into()
}

fn frame(decoded: &Decoded, frame: &Frame, sender: &JsValue) -> JsValue {
    let payload = decoded.payload(frame);
    let close = (frame.opcode() == Opcode::CLOSE && frame.complete()).then(|| {
        let close = Close::parse(frame.index(), payload);
        let code = close.status.map(|status| status.value());
        Made::new()
            .set("code", code.map_or(JsValue::NULL, JsValue::from))
            .set("reason", close.reason)
            .into()
    });
    let key = frame.masking_key();
    let key = key.map_or(JsValue::NULL, |key| Uint8Array::from(&key[..]).into());
    Made::new()
        .number("index", frame.index() as u64)
        .set("sender", sender)
        .number("start", frame.span().start)
        .number("end", frame.span().end)
        .set("fin", frame.fin())
        .set("rsv1", frame.rsv1())
        .set("rsv2", frame.rsv2())
        .set("rsv3", frame.rsv3())
        .number("opcode", frame.opcode().value().into())
        .set("kind", frame.opcode().name().unwrap_or("reserved"))
        .set("masking_key", key)
        .number("payload_length", frame.payload_len())
        .set("payload", Uint8Array::from(payload))
        .set("complete", frame.complete())
        .set("close", close.unwrap_or(JsValue::NULL))
        .into()
}

fn violation(app: &App, violation: &Violation, sender: &JsValue) -> JsValue {
    let said = app.words.violation(violation.kind);
    let code = violation.status().map(|status| status.value());
    Made::new()
        .set("id", violation.kind.id())
        .number("frame", violation.frame as u64)
        .set("sender", sender)
        .number("start", violation.span.start)
        .number("end", violation.span.end)
        .set("title", said.title)
        .set("rule", said.rule)
        .set("meaning", said.meaning)
        .set("about", about(&app.words, violation))
        .set("rfc", violation.kind.rfc())
        .set("section", violation.kind.section())
        .set("answered_with", code.map_or(JsValue::NULL, JsValue::from))
        .into()
}
