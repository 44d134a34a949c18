//! Frames as annotated bytes, with what each broken rule is.

use wswhy_atlas::Arg;
use wswhy_capture::pasted::Pasted;
use wswhy_wire::{Close, Decoded, Frame, Opcode, Options, Side, Violation};
use yew::prelude::*;

use super::attributes::MAX_TEXT;
use super::{code, more};
use crate::app::{App, count};
use crate::decode::words::{about, tail};
use crate::parts::bits::picture;
use crate::parts::bytes::{Drawn, bad_fields, bytes_of, hex};
use crate::parts::el::{el, tag, text, with};

/// Frames and broken rules that are drawn; more are said to be there.
const LISTED: usize = 50;

/// Bytes of a frame that are drawn: more than the longest text holds.
const MAX_BYTES: usize = MAX_TEXT;

/// What was sent, one or two directions.
pub struct Given {
    sent: Vec<Sent>,
}

struct Sent {
    side: Option<Side>,
    decoded: Decoded,
}

impl Given {
    /// Decodes what was read. `sender` sent the first direction; without it, what the text says or nobody knows.
    pub fn new(pasted: Pasted, sender: Option<Side>, options: Options) -> Self {
        let streams = pasted.conversations.into_iter().flat_map(|one| one.streams);
        let sent = streams.enumerate().map(|(index, stream)| {
            let told = stream.side.filter(|_| !stream.inferred());
            let side = match (sender, index) {
                (Some(side), 0) => Some(side),
                (Some(side), _) => Some(side.peer()),
                (None, _) => told,
            };
            Sent {
                side,
                decoded: decode(stream.frames(), side, options),
            }
        });
        let sent = sent.filter(|sent| sent.decoded.stream_len() > 0);
        Self {
            sent: sent.collect(),
        }
    }

    /// Decodes the bytes that `side` sent.
    pub fn of_bytes(bytes: &[u8], side: Option<Side>, options: Options) -> Self {
        let decoded = decode(bytes, side, options);
        Self {
            sent: vec![Sent { side, decoded }],
        }
    }

    /// Whether there is no byte.
    pub fn is_empty(&self) -> bool {
        self.sent.is_empty()
    }

    /// Each direction with its sender, as far as it is known.
    pub fn sent(&self) -> impl Iterator<Item = (Option<Side>, &Decoded)> {
        self.sent.iter().map(|sent| (sent.side, &sent.decoded))
    }

    fn frames(&self) -> Vec<(&Sent, Frame)> {
        let mut all = Vec::new();
        for sent in &self.sent {
            all.extend(sent.decoded.frames().map(|frame| (sent, frame)));
        }
        all
    }
}

fn decode(bytes: &[u8], side: Option<Side>, options: Options) -> Decoded {
    let options = match side {
        Some(side) => options.sender(side),
        None => options,
    };
    wswhy_wire::decode(bytes, &options)
}

/// Draws frames with their bits and bytes. Of several, the first one that breaks a rule is open, else the first. `base` is
/// where pages lie that say more.
pub fn frames(app: &App, given: &Given, base: Option<&str>) -> Html {
    let frames = given.frames();
    let broken = |(sent, frame): &(&Sent, Frame)| is_broken(&sent.decoded, frame);
    let open = frames.iter().position(broken).unwrap_or(0);
    let listed = frames.iter().take(LISTED).enumerate();
    let listed = listed.map(|(index, (sent, frame))| {
        let one = Numbered {
            sent,
            frame,
            number: index + 1,
            of: frames.len(),
        };
        let mut parts = vec![];
        let says = text("span", "title", one.says(app));
        if frames.len() == 1 {
            parts.push(el("p", "", vec![says]));
            parts.extend(one.draw(app, base));
            return el("div", "one", parts);
        }
        parts.push(el("summary", "", vec![says]));
        parts.extend(one.draw(app, base));
        let class = match is_broken(&sent.decoded, frame) {
            true => "one bad",
            false => "one",
        };
        let details = with(el("details", class, parts), "part", "frame");
        match index == open {
            true => with(details, "open", ""),
            false => details,
        }
    });
    let mut parts: Vec<Html> = listed.collect();
    let hidden = frames.len().saturating_sub(LISTED);
    if hidden > 0 {
        let hidden = app.words.embed("frames-more", &count(hidden));
        parts.push(text("p", "quiet", hidden));
    }
    parts.push(rules(app, given));
    for sent in &given.sent {
        let left = tail(&app.words, &sent.decoded);
        parts.extend(left.map(|left| text("p", "hint", left)));
    }
    el("article", "frame", parts)
}

fn is_broken(decoded: &Decoded, frame: &Frame) -> bool {
    decoded.violations_of(frame.index()).next().is_some()
}

/// A frame among all.
struct Numbered<'a> {
    sent: &'a Sent,
    frame: &'a Frame,
    number: usize,
    of: usize,
}

impl Numbered<'_> {
    fn says(&self, app: &App) -> String {
        let side = self
            .sent
            .side
            .map_or(Arg::Unknown, |side| Arg::Text(side.as_str().to_owned()));
        let args = vec![
            ("number", Arg::Number(self.number as f64)),
            ("count", Arg::Number(self.of as f64)),
            ("side", side),
            ("kind", Arg::Text(kind(self.frame))),
            ("size", Arg::Bytes(self.frame.payload_len())),
        ];
        app.words.embed("frame-says", &args)
    }

    /// Its bits and bytes, and what it says when it is a Close frame.
    fn draw(&self, app: &App, base: Option<&str>) -> Vec<Html> {
        let (decoded, frame) = (&self.sent.decoded, self.frame);
        let bad = bad_fields(decoded, frame);
        let drawn = Drawn {
            frame,
            raw: &bytes_of(decoded, frame),
            limit: MAX_BYTES,
            bad: &bad,
            lit: None,
        };
        let bare = |_, html| html;
        let bytes = vec![
            picture(app, decoded, frame, &bad, None, &bare),
            hex(app, &drawn, &bare, false),
        ];
        let mut parts = vec![with(el("div", "frame-bytes", bytes), "part", "bytes")];
        if frame.opcode() == Opcode::CLOSE && frame.complete() {
            let close = Close::parse(frame.index(), decoded.payload(frame));
            parts.push(said_by(app, &close, base));
        }
        parts
    }
}

/// What a Close frame says.
fn said_by(app: &App, close: &Close, base: Option<&str>) -> Html {
    let code = close.status.map(|status| status.value());
    let said = code.map(|code| app.words.code(code));
    let name = said.as_ref().map(|said| said.name.clone());
    let args = vec![
        ("code", code.map_or(Arg::Unknown, |c| Arg::Number(c.into()))),
        ("name", name.map_or(Arg::Unknown, Arg::Text)),
        ("reason", Arg::Text(close.reason.clone())),
    ];
    let strong = tag("strong", app.words.ui("close-frame-said", &args));
    let mut parts = vec![el("p", "", vec![strong])];
    parts.extend(said.map(|said| tag("p", said.meaning)));
    if let (Some(base), Some(of)) = (base, code) {
        let label = vec![("code", Arg::Number(f64::from(of)))];
        let label = app.words.embed("more", &label);
        parts.push(more(app, base, &code::page(of), label));
    }
    with(el("div", "close", parts), "part", "close")
}

/// What each broken rule is.
fn rules(app: &App, given: &Given) -> Html {
    let all = given.sent.iter();
    let all: Vec<&Violation> = all.flat_map(|sent| sent.decoded.violations()).collect();
    if all.is_empty() {
        return match given.frames().is_empty() {
            true => Html::default(),
            false => with(
                text("p", "fine", app.ui("violations-none")),
                "part",
                "violations",
            ),
        };
    }
    let lines = all.iter().take(LISTED).map(|violation| {
        let said = app.words.violation(violation.kind);
        let parts = vec![
            tag("strong", said.title),
            tag("p", said.rule),
            tag("p", said.meaning),
            text("p", "quiet", about(&app.words, violation)),
        ];
        with(el("li", "", parts), "data-violation", violation.kind.id())
    });
    let name = app.words.ui("violations-title", &count(all.len()));
    let mut parts = vec![super::section(
        name,
        "violations",
        el("ul", "violations", lines.collect()),
    )];
    let hidden = all.len().saturating_sub(LISTED);
    if hidden > 0 {
        let hidden = app.words.ui("violations-more", &count(hidden));
        parts.push(text("p", "quiet", hidden));
    }
    el("div", "", parts)
}

/// What kind of frame it is: its opcode's name, or its number.
fn kind(frame: &Frame) -> String {
    let opcode = frame.opcode();
    let number = || format!("0x{:X}", opcode.value());
    opcode.name().map_or_else(number, str::to_owned)
}
