//! The messages that the frames make, and how the connection ended.

use std::rc::Rc;

use wswhy_atlas::Arg;
use wswhy_wire::{CloseCode, Decoded, Message, Opcode, Side};
use yew::prelude::*;

use super::read::{Outcome, arrow};
use super::strip::{side_class, way};
use super::{Read, Tools, frame_link};
use crate::app::App;
use crate::json;
use crate::parts::el::{el, plain, slot, tag, text, with};
use crate::parts::tree;
use crate::show;
use crate::virtual_list::{DrawRow, VirtualList, head_row};

/// Bytes of a message that are shown as text, and as hex.
const MAX_TEXT: usize = 100_000;
const MAX_HEX: usize = 4_096;

/// The message with this number over all directions: its direction, its index there.
fn message_at(outcome: &Outcome, mut index: usize) -> Option<(usize, usize, Message)> {
    for (stream, sent) in outcome.sent.iter().enumerate() {
        let count = sent.decoded.messages().len();
        if index < count {
            return Some((stream, index, sent.decoded.message(index)?));
        }
        index -= count;
    }
    None
}

/// Draws the messages and the chosen one.
pub fn messages(
    tools: &Tools,
    read: &Read,
    chosen: Option<usize>,
    choose: &Callback<usize>,
) -> Option<Html> {
    let (app, outcome) = (&tools.app, read.outcome()?);
    let count: usize = outcome
        .sent
        .iter()
        .map(|s| s.decoded.messages().len())
        .sum();
    if count == 0 {
        return None;
    }
    let draw = {
        let (app, read) = (app.clone(), read.clone());
        DrawRow(Rc::new(move |index| {
            read.outcome()
                .and_then(|outcome| cells(&app, outcome, index))
                .unwrap_or_default()
        }))
    };
    let heads = [
        app.ui("column-number"),
        app.ui("column-frames"),
        app.ui("column-kind"),
        app.ui("column-size"),
        app.ui("column-data"),
    ];
    let title = app.words.ui("messages-title", &crate::app::count(count));
    let (selected, choose) = (chosen.filter(|chosen| *chosen < count), choose.clone());
    let list = html! {
        <div class="decode-frames decode-messages" data-decode-messages="">
            { head_row(heads.to_vec()) }
            <VirtualList name="message" take_focus=false label={app.ui("messages-label")} {count} {selected} {draw} {choose} />
        </div>
    };
    let shown = selected.and_then(|index| detail(tools, outcome, index));
    Some(el("section", "", vec![tag("h2", title), list, slot(shown)]))
}

fn cells(app: &App, outcome: &Outcome, index: usize) -> Option<Vec<Html>> {
    let (stream, index, message) = message_at(outcome, index)?;
    let sent = outcome.sent.get(stream)?;
    let (first, last) = (message.first_frame() + 1, message.last_frame() + 1);
    let frames = if first == last {
        first.to_string()
    } else {
        format!("{first}–{last}")
    };
    let number = match outcome.sent.len() {
        1 => (index + 1).to_string(),
        _ => format!("{} {}", arrow(sent.side), index + 1),
    };
    let content = sent.decoded.content(&message).unwrap_or_default();
    let shown = match message.opcode() {
        Opcode::TEXT => show::preview(&content, show::PREVIEW),
        _ => show::hex(&content, show::PREVIEW / 4),
    };
    let kind = message.opcode().name().unwrap_or_default();
    Some(vec![
        text("span", side_class(sent.side), number),
        tag("span", frames),
        tag("span", kind),
        tag("span", size(app, &message)),
        text("span", "data", shown),
    ])
}

/// `25 → 31 bytes` of a compressed one.
fn size(app: &App, message: &Message) -> String {
    let sent = Arg::Bytes(message.wire_len() as u64);
    match message.inflated_len() {
        Some(len) => {
            let sizes = vec![("sent", sent), ("inflated", Arg::Bytes(len as u64))];
            app.words.ui("size-inflated", &sizes)
        }
        None => app.words.bytes(message.wire_len() as u64),
    }
}

fn detail(tools: &Tools, outcome: &Outcome, index: usize) -> Option<Html> {
    let app = &tools.app;
    let (stream, _, message) = message_at(outcome, index)?;
    let decoded = &*outcome.sent.get(stream)?.decoded;
    let mut frames = vec![plain(app.ui("message-frames"))];
    let links = |frames: &mut Vec<Html>, all: &mut dyn Iterator<Item = usize>| {
        for frame in all.take(50) {
            frames.push(plain(" "));
            frames.push(frame_link(
                tools,
                outcome,
                (stream, frame),
                "evidence-frame",
            ));
        }
    };
    links(
        &mut frames,
        &mut decoded.frames_of(&message).map(|frame| frame.index()),
    );
    let mut parts = vec![el("p", "quiet", frames)];
    let mut between = decoded.frames_between(&message).map(|frame| frame.index());
    let mut among = vec![plain(app.ui("message-between"))];
    links(&mut among, &mut between);
    if among.len() > 1 {
        parts.push(el("p", "quiet", among));
    }
    parts.push(el("p", "quiet", vec![plain(size(app, &message))]));
    if message.compressed() && message.inflated_len().is_none() {
        parts.push(text("p", "hint", app.ui("message-not-inflated")));
    }
    let content = decoded.content(&message).unwrap_or_default();
    let known = (message.opcode() == Opcode::TEXT)
        .then(|| std::str::from_utf8(&content).ok())
        .flatten();
    let value = known.and_then(json::parse);
    let is_tree = matches!(value, Some(json::Json::Array(_) | json::Json::Object(_)));
    if let Some(value) = value.filter(|_| is_tree) {
        parts.push(view(app.ui("view-json"), tree::tree(app, &value), true));
    }
    if message.opcode() == Opcode::TEXT {
        let head = content.get(..MAX_TEXT).unwrap_or(&content);
        let head = String::from_utf8_lossy(head).into_owned();
        let pre = with(text("pre", "plain", head), "tabindex", "0");
        parts.push(view(app.ui("view-text"), pre, !is_tree));
    }
    let hex = text("pre", "plain", show::hex(&content, MAX_HEX));
    let open = message.opcode() != Opcode::TEXT;
    parts.push(view(app.ui("view-bytes"), hex, open));
    let cut = content.len().saturating_sub(MAX_HEX);
    if cut > 0 {
        let cut = vec![("size", Arg::Bytes(cut as u64))];
        parts.push(text("p", "quiet", app.words.ui("message-cut", &cut)));
    }
    let detail = el("div", "decode-detail", parts);
    Some(with(detail, "data-decode-message", index.to_string()))
}

/// What opens and closes under a name.
fn view(name: String, body: Html, open: bool) -> Html {
    let details = el("details", "", vec![tag("summary", name), body]);
    if open {
        return with(details, "open", "");
    }
    details
}

/// How the connection ended: each Close frame, what each endpoint reports, whether that was clean.
pub fn closing(tools: &Tools, outcome: &Outcome) -> Option<Html> {
    let app = &tools.app;
    let close_of = |decoded: &Decoded| decoded.close().cloned();
    if outcome
        .sent
        .iter()
        .all(|sent| close_of(&sent.decoded).is_none())
    {
        return None;
    }
    let mut facts = Vec::new();
    for (stream, sent) in outcome.sent.iter().enumerate() {
        let Some(close) = close_of(&sent.decoded) else {
            continue;
        };
        let code = close.status.map(|status| status.value());
        let said = vec![
            ("code", code.map_or(Arg::Unknown, |c| Arg::Number(c.into()))),
            (
                "name",
                code.map_or(Arg::Unknown, |c| Arg::Text(app.words.code(c).name)),
            ),
            ("reason", Arg::Text(close.reason.clone())),
        ];
        facts.push(tag("dt", way(app, sent.side)));
        let said = vec![
            plain(app.words.ui("close-frame-said", &said)),
            plain(" "),
            frame_link(tools, outcome, (stream, close.frame), "evidence-frame"),
        ];
        facts.push(el("dd", "", said));
    }
    for (side, name) in [
        (Side::Client, app.ui("client-reports")),
        (Side::Server, app.ui("server-reports")),
    ] {
        facts.push(tag("dt", name));
        facts.push(tag("dd", reports(app, outcome.closing.reported_by(side))));
    }
    let clean = match outcome.closing.was_clean() {
        Some(true) => app.ui("close-clean"),
        Some(false) => app.ui("close-not-clean"),
        None => app.ui("close-clean-unknown"),
    };
    let parts = vec![
        tag("h2", app.ui("closing-title")),
        el("dl", "facts", facts),
        text("p", "", clean),
    ];
    let section = el("section", "", parts);
    Some(with(section, "data-decode-closing", ""))
}

fn reports(app: &App, code: Option<CloseCode>) -> String {
    match code {
        Some(code) => {
            let code = code.value();
            format!("{code} {}", app.words.code(code).name)
        }
        None => app.ui("reports-unknown"),
    }
}
