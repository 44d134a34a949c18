//! The list of what stands in the paste, and the chosen row of it.

use std::rc::Rc;

use wswhy_atlas::Arg;
use wswhy_capture::pasted::Stream;
use wswhy_wire::{Decoded, Frame, Opcode};
use yew::prelude::*;

use super::read::{Name, Outcome, Row, arrow};
use super::strip::side_class;
use super::{Read, Tools, words};
use crate::app::App;
use crate::parts::buttons::link;
use crate::parts::bytes::FrameBytes;
use crate::parts::el::{el, plain, slot, tag, text, with};
use crate::show;
use crate::virtual_list::{DrawRow, VirtualList, head_row};

/// Bytes of a handshake's head that are shown.
const MAX_HEAD: usize = 8_000;

/// Draws the list and, under it, the chosen row.
pub fn list(tools: &Tools, read: &Read, chosen: Option<usize>) -> Option<Html> {
    let (app, outcome) = (&tools.app, read.outcome()?);
    let count = outcome.rows.len();
    let frames: usize = outcome.sent.iter().map(|s| s.decoded.frames().len()).sum();
    let draw = {
        let (app, read) = (app.clone(), read.clone());
        DrawRow(Rc::new(move |index| {
            read.outcome()
                .and_then(|outcome| Some(cells(&app, outcome, *outcome.rows.get(index)?)))
                .unwrap_or_default()
        }))
    };
    let heads = [
        app.ui("column-number"),
        app.ui("column-offset"),
        app.ui("column-flags"),
        app.ui("column-opcode"),
        app.ui("column-size"),
        app.ui("column-data"),
    ];
    let choose = tools.choose_row.clone();
    let list = html! {
        <div class="decode-frames" data-decode-frames="">
            { head_row(heads.to_vec()) }
            <VirtualList name="decoded" take_focus=false label={app.ui("decode-frames-label")} {count} selected={chosen} {draw} {choose} />
        </div>
    };
    let mut parts = vec![tag(
        "h2",
        app.words.ui("decode-frames", &crate::app::count(frames)),
    )];
    let tails = outcome
        .sent
        .iter()
        .filter_map(|sent| tail(app, &sent.decoded));
    parts.push(el("div", "", tails.collect()));
    parts.push(list);
    let row = chosen.and_then(|chosen| outcome.rows.get(chosen));
    parts.push(slot(row.map(|row| detail(tools, outcome, *row))));
    Some(el("section", "", parts))
}

fn cells(app: &App, outcome: &Outcome, row: Row) -> Vec<Html> {
    let words = &app.words;
    let (number, kind, size, said) = match row {
        Row::Frame(name) => return frame_cells(app, outcome, name),
        Row::Stripped(index, count) => {
            let size = outcome.pasted.stripped.iter().skip(index).take(count);
            let size: usize = size.map(|part| part.len).sum();
            let what = layers(app, outcome, index, count);
            (String::new(), app.ui("row-stripped"), size as u64, what)
        }
        Row::Head(stream) => {
            let arrow = outcome.sent.get(stream).map_or("", |s| arrow(s.side));
            let head = outcome.streams().get(stream).map_or(&[][..], head);
            let line = head.split(|byte| *byte == b'\r').next();
            let line = show::preview(line.unwrap_or_default(), show::PREVIEW);
            let size = head.len() as u64;
            (arrow.to_owned(), app.ui("row-head"), size, line)
        }
        Row::Gap(stream, gap) => {
            let arrow = outcome.sent.get(stream).map_or("", |s| arrow(s.side));
            let gap = outcome.streams().get(stream).and_then(|s| s.gaps.get(gap));
            let missing = gap.map_or(0, |gap| gap.missing);
            let said = app.ui("row-gap-why");
            (arrow.to_owned(), app.ui("row-gap"), missing, said)
        }
        Row::Tls(stream, record) => {
            let arrow = outcome.sent.get(stream).map_or("", |s| arrow(s.side));
            let record = outcome
                .streams()
                .get(stream)
                .and_then(|s| s.tls.get(record));
            let (kind, len) = record.map_or((0, 0), |record| (record.kind, record.len));
            let said = vec![("kind", Arg::Number(f64::from(kind)))];
            let said = words.ui("row-tls-kind", &said);
            (arrow.to_owned(), app.ui("row-tls"), u64::from(len), said)
        }
    };
    vec![
        tag("span", number),
        tag("span", ""),
        tag("span", ""),
        text("span", "quiet", kind),
        tag("span", words.bytes(size)),
        text("span", "data quiet", said),
    ]
}

/// The names of stripped headers: `Ethernet, IPv4, TCP`.
fn layers(app: &App, outcome: &Outcome, index: usize, count: usize) -> String {
    let parts = outcome.pasted.stripped.iter().skip(index).take(count);
    let name = |what: &str| app.words.name(&format!("layer-{what}"));
    let names: Vec<_> = parts.map(|part| name(part.what.as_str())).collect();
    names.join(", ")
}

fn head(stream: &Stream) -> &[u8] {
    stream.bytes.get(..stream.head).unwrap_or_default()
}

fn frame_cells(app: &App, outcome: &Outcome, name: Name) -> Vec<Html> {
    let Some(sent) = outcome.sent.get(name.0) else {
        return Vec::new();
    };
    let decoded = &*sent.decoded;
    let Some(frame) = decoded.frame(name.1) else {
        return Vec::new();
    };
    let flags = [
        (frame.fin(), "FIN"),
        (frame.rsv1(), "RSV1"),
        (frame.rsv2(), "RSV2"),
        (frame.rsv3(), "RSV3"),
        (frame.masked(), "MASK"),
    ];
    let flags = flags.iter().filter(|(on, _)| *on).map(|(_, name)| *name);
    let flags: Vec<_> = flags.collect();
    let payload = decoded.payload(&frame);
    let shown = match frame.opcode() {
        Opcode::TEXT | Opcode::CONTINUATION if !compressed(decoded, &frame) => {
            show::preview(payload, show::PREVIEW)
        }
        Opcode::CLOSE => closing(payload),
        _ => show::hex(payload, show::PREVIEW / 4),
    };
    let broken = decoded.violations_of(name.1).next();
    let mut data = Vec::new();
    if let Some(violation) = broken {
        let title = app.words.violation(violation.kind).title;
        data.push(text("span", "badge", title));
    }
    data.push(plain(shown));
    let class = if broken.is_some() { "bad" } else { "" };
    vec![
        text("span", side_class(sent.side), outcome.number(name)),
        tag("span", frame.span().start.to_string()),
        tag("span", flags.join(" ")),
        text("span", class, frame.opcode().to_string()),
        tag("span", app.words.bytes(frame.payload_len())),
        el("span", "data", data),
    ]
}

/// Whether the frame belongs to a message that was inflated: its own bytes say nothing to a reader.
fn compressed(decoded: &Decoded, frame: &Frame) -> bool {
    let around = super::read::message_around(decoded, frame.index());
    around.is_some_and(|(_, message)| message.inflated_len().is_some())
}

/// A Close frame's payload: status code and reason.
pub fn closing(payload: &[u8]) -> String {
    match payload {
        [high, low, reason @ ..] => {
            let status = u16::from_be_bytes([*high, *low]);
            format!("{status} {}", show::preview(reason, show::PREVIEW))
        }
        _ => show::hex(payload, show::PREVIEW / 4),
    }
}

/// What is left at the end of a stream that is no whole frame.
fn tail(app: &App, decoded: &Decoded) -> Option<Html> {
    let said = words::tail(&app.words, decoded)?;
    Some(with(text("p", "hint", said), "data-decode-tail", ""))
}

/// The chosen row: a frame's bits and bytes, or what another row means.
fn detail(tools: &Tools, outcome: &Outcome, row: Row) -> Html {
    let app = &tools.app;
    let place = outcome.place_of(row);
    let show = place.map(|place| place_button(tools, place));
    let mut parts = Vec::new();
    match row {
        Row::Frame((stream, frame)) => {
            let Some(sent) = outcome.sent.get(stream) else {
                return Html::default();
            };
            let decoded = &sent.decoded;
            if let Some(frame) = decoded.frame(frame)
                && decoded.extension_data_span(&frame).is_none()
            {
                parts.push(text("p", "hint", app.ui("extension-data")));
            }
            let pick = tools.pick.reform(move |(first, end)| (stream, first, end));
            parts.push(html! {
                <FrameBytes app={app.clone()} decoded={decoded.clone()} {frame} {pick} />
            });
        }
        Row::Head(stream) => {
            let head = outcome.streams().get(stream).map_or(&[][..], head);
            let head = head.get(..MAX_HEAD).unwrap_or(head);
            let said = String::from_utf8_lossy(head).into_owned();
            parts.push(with(text("pre", "plain", said), "tabindex", "0"));
        }
        Row::Stripped(index, count) => {
            let what = layers(app, outcome, index, count);
            let what = app
                .words
                .ui("stripped-why", &crate::app::text("what", what));
            parts.push(text("p", "hint", what));
        }
        Row::Gap(..) => parts.push(text("p", "hint", app.ui("gap-why"))),
        Row::Tls(..) => parts.push(text("p", "hint", app.ui("tls-why"))),
    }
    parts.push(slot(show));
    el("div", "decode-detail", parts)
}

/// A button that selects a place in the text field.
pub fn place_button(tools: &Tools, place: (usize, usize)) -> Html {
    let act = tools.select.reform(move |()| place);
    let button = link(tools.app.ui("show-place"), &act);
    with(button, "data-action", "show-place")
}
