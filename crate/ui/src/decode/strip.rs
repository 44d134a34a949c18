//! The whole stream as a picture: a line for each frame, a labelled block for each part of it. It says enough by itself to
//! be pasted into a bug report as a screenshot.

use wswhy_atlas::Arg;
use wswhy_wire::{Decoded, Frame, Opcode, Side};
use yew::prelude::*;

use super::list::closing;
use super::read::{Name, Outcome, Row, message_around};
use super::{Tools, frame_link};
use crate::app::App;
use crate::parts::el::{el, tag, text, with};
use crate::show;

/// Frames that are drawn at once, around the chosen one.
const WINDOW: usize = 24;

/// Bytes of a payload that a block shows.
const BYTES: usize = 16;

/// Characters of a text that a block shows.
const CHARS: usize = 60;

/// Draws the lines around the chosen row.
pub fn strip(tools: &Tools, outcome: &Outcome, chosen: Option<usize>) -> Option<Html> {
    let app = &tools.app;
    outcome.first_frame()?;
    let count = outcome.rows.len();
    let at = chosen.unwrap_or(0);
    let first = if count <= WINDOW {
        0
    } else {
        at.saturating_sub(WINDOW / 2).min(count - WINDOW)
    };
    let shown = outcome.rows.iter().enumerate().skip(first).take(WINDOW);
    let mut lines = Vec::new();
    for (index, row) in shown {
        match *row {
            Row::Frame(name) => lines.extend(line(tools, outcome, name, chosen == Some(index))),
            Row::Gap(..) => lines.push(text("li", "strip-gap", app.ui("strip-gap"))),
            _ => {}
        }
    }
    let mut parts = vec![tag("h2", app.ui("strip-title"))];
    parts.push(text("p", "quiet", app.ui("strip-help")));
    parts.push(el("ol", "strip", lines));
    if count > WINDOW {
        let said = vec![
            ("first", Arg::Number(first as f64 + 1.0)),
            ("last", Arg::Number((first + WINDOW) as f64)),
            ("count", Arg::Number(count as f64)),
        ];
        parts.push(text("p", "quiet", app.words.ui("strip-window", &said)));
    }
    let section = el("section", "strip-section", parts);
    Some(with(section, "data-decode-strip", ""))
}

/// A frame's line, and the line of the message that it completes.
fn line(tools: &Tools, outcome: &Outcome, name: Name, chosen: bool) -> Vec<Html> {
    let app = &tools.app;
    let Some(sent) = outcome.sent.get(name.0) else {
        return Vec::new();
    };
    let decoded = &*sent.decoded;
    let Some(frame) = decoded.frame(name.1) else {
        return Vec::new();
    };
    let broken = decoded.violations_of(name.1).next().is_some();
    let head = vec![
        frame_link(tools, outcome, name, "strip-frame"),
        text("strong", "", opcode_name(frame.opcode())),
        text("span", "quiet", part(app, decoded, &frame)),
        text("span", side_class(sent.side), way(app, sent.side)),
    ];
    let mut blocks = Vec::new();
    let header = decoded.header_bytes(&frame);
    let (first, rest) = header.split_at(header.len().min(1));
    let on = |on: bool| u8::from(on);
    let flags = vec![
        ("fin", Arg::Number(f64::from(on(frame.fin())))),
        ("rsv", Arg::Number(f64::from(on(frame.rsv1())))),
        ("opcode", Arg::Text(opcode_name(frame.opcode()))),
    ];
    blocks.push(block(
        "field-opcode",
        app.ui("block-opcode"),
        &[(String::new(), show::hex(first, 1))],
        app.words.ui("block-flags", &flags),
    ));
    let key = frame.masking_key();
    let length = rest.get(..rest.len() - key.map_or(0, |key| key.len()).min(rest.len()));
    let length = length.unwrap_or_default();
    let said = vec![
        ("mask", Arg::Number(f64::from(on(frame.masked())))),
        ("size", Arg::Bytes(frame.payload_len())),
    ];
    blocks.push(block(
        "field-payload-len",
        app.ui("block-length"),
        &[(String::new(), show::hex(length, 9))],
        app.words.ui("block-size", &said),
    ));
    if let Some(key) = key {
        blocks.push(block(
            "field-masking-key",
            app.ui("block-mask"),
            &[(String::new(), show::hex(&key, 4))],
            app.ui("block-key"),
        ));
    }
    let payload = decoded.payload(&frame);
    if !payload.is_empty() {
        blocks.push(payload_block(app, decoded, &frame, payload));
    }
    let class = match (broken, chosen) {
        (true, true) => "strip-line bad chosen",
        (true, false) => "strip-line bad",
        (false, true) => "strip-line chosen",
        (false, false) => "strip-line",
    };
    let class = if frame.opcode().is_control() {
        format!("{class} control")
    } else {
        class.to_owned()
    };
    let parts = vec![el("div", "strip-head", head), el("div", "blocks", blocks)];
    let line = with(el("li", "", parts), "class", class);
    let mut lines = vec![with(line, "data-strip-frame", name.1.to_string())];
    lines.extend(message_line(app, decoded, &frame));
    lines
}

fn payload_block(app: &App, decoded: &Decoded, frame: &Frame, payload: &[u8]) -> Html {
    let cut = |bytes: &[u8]| {
        let more = if bytes.len() > BYTES { " …" } else { "" };
        show::hex(bytes, BYTES) + more
    };
    let message = message_around(decoded, frame.index());
    let compressed = frame.opcode().is_data()
        && message.is_some_and(|(_, m)| m.compressed() && m.inflated_len().is_some());
    let mut lines = Vec::new();
    if frame.masked() {
        let raw = decoded.raw_payload(frame);
        lines.push((app.ui("block-sent"), cut(&raw)));
        lines.push((app.ui("block-unmasked"), cut(payload)));
    } else {
        lines.push((String::new(), cut(payload)));
    }
    let meaning = match frame.opcode() {
        Opcode::CLOSE => closing(payload),
        _ if compressed => app.ui("block-compressed"),
        Opcode::BINARY => app.ui("block-binary"),
        _ => format!("“{}”", show::preview(payload, CHARS)),
    };
    let name = match frame.opcode() {
        Opcode::PING => app.ui("block-ping"),
        Opcode::PONG => app.ui("block-pong"),
        Opcode::CLOSE => app.ui("block-close"),
        _ => app.ui("block-payload"),
    };
    block("field-payload", name, &lines, meaning)
}

/// A block: its name, the bytes, what they say.
fn block(class: &'static str, name: String, bytes: &[(String, String)], meaning: String) -> Html {
    let mut parts = vec![text("span", "block-name", name)];
    for (label, bytes) in bytes {
        let mut line = Vec::new();
        if !label.is_empty() {
            line.push(text("span", "block-label", label.clone()));
        }
        line.push(tag("code", bytes.clone()));
        parts.push(el("span", "block-bytes", line));
    }
    parts.push(text("span", "block-meaning", meaning));
    let block = el("span", "", parts);
    with(block, "class", format!("block {class}"))
}

/// The message that ends with this frame.
fn message_line(app: &App, decoded: &Decoded, frame: &Frame) -> Option<Html> {
    let (index, message) = message_around(decoded, frame.index())?;
    let whole = message.first_frame() == message.last_frame();
    if message.last_frame() != frame.index() || (whole && !message.compressed()) {
        return None;
    }
    let frames: Vec<String> = decoded
        .frames_of(&message)
        .take(8)
        .map(|frame| (frame.index() + 1).to_string())
        .collect();
    let said = vec![
        ("number", Arg::Number(index as f64 + 1.0)),
        ("frames", Arg::Text(frames.join(" + "))),
        ("sent", Arg::Bytes(message.wire_len() as u64)),
        (
            "inflated",
            match message.inflated_len() {
                Some(len) => Arg::Bytes(len as u64),
                None => Arg::Unknown,
            },
        ),
    ];
    let content = decoded.content(&message).unwrap_or_default();
    let shown = match message.opcode() {
        Opcode::TEXT => format!("“{}”", show::preview(&content, 2 * CHARS)),
        _ => show::hex(&content, 2 * BYTES),
    };
    let parts = vec![
        text("strong", "", app.words.ui("strip-message", &said)),
        text("span", "strip-content", shown),
    ];
    let line = el("li", "strip-message", parts);
    Some(with(line, "data-strip-message", index.to_string()))
}

/// The opcode's name, or its number where it has none.
fn opcode_name(opcode: Opcode) -> String {
    opcode
        .name()
        .map_or_else(|| opcode.to_string(), str::to_owned)
}

/// What part of a message the frame is.
fn part(app: &App, decoded: &Decoded, frame: &Frame) -> String {
    let around = message_around(decoded, frame.index());
    if frame.opcode().is_control() {
        let number = around.map(|(index, _)| index as f64 + 1.0);
        return match number {
            Some(number) => {
                let number = vec![("number", Arg::Number(number))];
                app.words.ui("part-between", &number)
            }
            None => app.ui("part-control"),
        };
    }
    if frame.opcode().is_reserved() {
        return app.ui("part-reserved");
    }
    let starts = frame.opcode() != Opcode::CONTINUATION;
    match (starts, frame.fin()) {
        (true, true) => app.ui("part-whole"),
        (true, false) => app.ui("part-first"),
        (false, false) => app.ui("part-middle"),
        (false, true) => app.ui("part-last"),
    }
}

/// `client → server`.
pub fn way(app: &App, side: Side) -> String {
    match side {
        Side::Client => app.ui("way-client"),
        Side::Server => app.ui("way-server"),
    }
}

/// The class that colours a direction.
pub const fn side_class(side: Side) -> &'static str {
    match side {
        Side::Client => "sent",
        Side::Server => "received",
    }
}
