//! Pasted hex: its frames, what breaks a rule, and the verdict. The same component in the panel and on the page.

pub mod samples;
mod violations;

use std::rc::Rc;

use web_sys::{HtmlTextAreaElement, InputEvent};
use wswhy_atlas::Arg;
use wswhy_capture::hex::{self, Expected, HexError};
use wswhy_capture::{Connection, Context, pasted};
use wswhy_diagnosis::Verdict;
use wswhy_wire::{Decoded, Frame, Opcode, Side, Tail};
use yew::prelude::*;

use crate::app::{App, text as text_arg};
use crate::panel::why;
use crate::parts::buttons::link;
use crate::parts::bytes::FrameBytes;
use crate::parts::el::{el, plain, slot, tag, text, with};
use crate::show;
use crate::virtual_list::{DrawRow, VirtualList, head_row};

/// Who is said to have sent the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sender {
    Server,
    Client,
    Unknown,
}

impl Sender {
    const ALL: [Self; 3] = [Self::Server, Self::Client, Self::Unknown];

    fn id(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Client => "client",
            Self::Unknown => "unknown",
        }
    }

    fn side(self) -> Option<Side> {
        match self {
            Self::Server => Some(Side::Server),
            Self::Client => Some(Side::Client),
            Self::Unknown => None,
        }
    }
}

/// What came out of a text.
struct Outcome {
    error: Option<HexError>,
    connection: Connection,
    decoded: Rc<Decoded>,
    verdict: Verdict,
}

/// Properties of [`Decode`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and host.
    pub app: App,
    /// Draws samples to try, given what takes one: its hex and who sent it. The panel has none.
    #[prop_or_default]
    pub samples: Option<Callback<Callback<(String, Side)>, Html>>,
}

/// Pasted hex, decoded.
#[component]
pub fn Decode(props: &Props) -> Html {
    let app = &props.app;
    let typed = use_state_eq(|| AttrValue::from(""));
    let sender = use_state_eq(|| Sender::Unknown);
    let chosen = use_state_eq(|| 0_usize);
    let outcome = use_memo(((*typed).clone(), *sender), |(typed, sender)| {
        read(typed, *sender)
    });

    let oninput = {
        let (typed, chosen) = (typed.clone(), chosen.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                chosen.set(0);
                typed.set(area.value().into());
            }
        })
    };
    let sample = {
        let (typed, sender, chosen) = (typed.clone(), sender.clone(), chosen.clone());
        Callback::from(move |(hex, side): (String, Side)| {
            chosen.set(0);
            typed.set(hex.into());
            sender.set(match side {
                Side::Server => Sender::Server,
                Side::Client => Sender::Client,
            });
        })
    };
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |frame| chosen.set(frame))
    };
    let senders = Sender::ALL.map(|one| {
        let state = sender.clone();
        let onchange = Callback::from(move |_: Event| state.set(one));
        html! {
            <label><input type="radio" name="decode-sender" data-decode-sender={one.id()}
                checked={*sender == one} {onchange} />{ sender_name(app, one) }</label>
        }
    });
    let samples = props.samples.as_ref().map(|draw| draw.emit(sample));
    let outcome = outcome.as_ref().as_ref();
    let error = outcome.and_then(|outcome| outcome.error.as_ref());
    let error = error.map(|error| trouble(app, error));
    let out = match outcome {
        None => text("p", "quiet", app.ui("decode-help")),
        Some(outcome) => shown(app, outcome, *chosen, &choose),
    };
    html! {
        <div class="decode">
            <div class="decode-in">
                <label for="decode-input">{ tag("h2", app.ui("decode-label")) }</label>
                <textarea id="decode-input" data-decode-input="" rows="5" spellcheck="false" autocomplete="off"
                    placeholder={app.ui("decode-placeholder")} aria-describedby="decode-error"
                    value={(*typed).clone()} {oninput} />
                <fieldset class="senders">{ tag("legend", app.ui("decode-sender")) }{ for senders }</fieldset>
                { slot(samples) }
                <div id="decode-error">{ error }</div>
            </div>
            { out }
        </div>
    }
}

fn sender_name(app: &App, sender: Sender) -> String {
    match sender {
        Sender::Server => app.ui("sender-server"),
        Sender::Client => app.ui("sender-client"),
        Sender::Unknown => app.ui("sender-unknown"),
    }
}

/// What came before an error is decoded as well as if nothing followed.
fn read(typed: &str, sender: Sender) -> Option<Outcome> {
    if typed.trim().is_empty() {
        return None;
    }
    let pasted = pasted::read_frames(typed);
    let settings = pasted::Settings {
        sender: sender.side(),
        ..pasted::Settings::default()
    };
    let connection = pasted.connection(0, &settings)?;
    let error = pasted.paste.error;
    let verdict = wswhy_diagnosis::diagnose(&connection, &Context::default());
    let decoded = connection.bytes.as_ref().map(|side| side.decoded.clone());
    Some(Outcome {
        error,
        decoded: Rc::new(decoded.unwrap_or_default()),
        connection,
        verdict,
    })
}

fn trouble(app: &App, error: &HexError) -> Html {
    let words = &app.words;
    let mut place = vec![
        ("line", Arg::Number(f64::from(error.line))),
        ("column", Arg::Number(f64::from(error.column))),
    ];
    let found = error
        .found
        .map_or(Arg::Unknown, |c| Arg::Text(c.to_string()));
    let what = match error.expected {
        // The words know hex digits; what stands there says the rest.
        Expected::Digit | Expected::Byte | Expected::Escape | Expected::Base64 => {
            place.push(("found", found));
            words.ui("decode-error-digit", &place)
        }
        Expected::SecondDigit => {
            place.push(("found", found));
            words.ui("decode-error-second-digit", &place)
        }
        Expected::Less => {
            place.push(("size", Arg::Bytes(hex::MAX_BYTES as u64)));
            words.ui("decode-error-less", &place)
        }
    };
    html! {
        <p class="error" role="alert" data-decode-error="" data-line={error.line.to_string()}
            data-column={error.column.to_string()}>
            { format!("{what} {}", app.ui("decode-error-before")) }
        </p>
    }
}

fn shown(app: &App, outcome: &Outcome, chosen: usize, choose: &Callback<usize>) -> Html {
    let decoded = &outcome.decoded;
    let count = decoded.frames().len();
    let selected = (chosen < count).then_some(chosen);
    let mut parts = vec![why::article(
        &outcome.verdict,
        why::head(app, None, &outcome.verdict),
    )];
    let bytes = outcome.connection.bytes.as_ref();
    let inferred = bytes.filter(|side| side.sender_inferred).map(|side| {
        let hint = text_arg("side", side.sender.as_str());
        text("p", "hint", app.words.ui("sender-inferred", &hint))
    });
    parts.push(slot(inferred));
    parts.push(violations::list(app, decoded, choose));

    let draw = {
        let (app, decoded) = (app.clone(), decoded.clone());
        DrawRow(Rc::new(move |index| match decoded.frame(index) {
            Some(frame) => frame_row(&app, &decoded, &frame),
            None => Vec::new(),
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
    let title = app.words.ui("decode-frames", &crate::app::count(count));
    let list = html! {
        <div class="decode-frames" data-decode-frames="">
            { head_row(heads.to_vec()) }
            <VirtualList name="decoded" label={app.ui("decode-frames-label")} {count} {selected} {draw}
                choose={choose.clone()} />
        </div>
    };
    let bytes = selected.map(|frame| {
        html! { <FrameBytes app={app.clone()} decoded={decoded.clone()} {frame} /> }
    });
    let frames = vec![
        tag("h2", title),
        slot(tail(app, decoded)),
        list,
        slot(bytes),
    ];
    parts.push(el("section", "", frames));
    let body = why::body(
        app,
        &outcome.connection,
        &outcome.verdict,
        Some(choose),
        None,
    );
    parts.push(el("div", "verdict", body));
    el("div", "decode-out", parts)
}

fn frame_row(app: &App, decoded: &Decoded, frame: &Frame) -> Vec<Html> {
    let flags = [
        (frame.fin(), "FIN"),
        (frame.rsv1(), "RSV1"),
        (frame.rsv2(), "RSV2"),
        (frame.rsv3(), "RSV3"),
        (frame.masked(), "MASK"),
    ];
    let flags = flags.iter().filter(|(on, _)| *on).map(|(_, name)| *name);
    let flags: Vec<_> = flags.collect();
    let payload = decoded.payload(frame);
    let shown = match frame.opcode() {
        Opcode::TEXT | Opcode::CONTINUATION => show::preview(payload, show::PREVIEW),
        Opcode::CLOSE => closing(payload),
        _ => show::hex(payload, show::PREVIEW / 4),
    };
    let broken = decoded.violations_of(frame.index()).next();
    let mut data = Vec::new();
    if let Some(violation) = broken {
        let title = app.words.violation(violation.kind).title;
        data.push(text("span", "badge", title));
    }
    data.push(plain(shown));
    let class = if broken.is_some() { "bad" } else { "" };
    vec![
        tag("span", (frame.index() + 1).to_string()),
        tag("span", frame.span().start.to_string()),
        tag("span", flags.join(" ")),
        text("span", class, frame.opcode().to_string()),
        tag("span", app.words.bytes(frame.payload_len())),
        el("span", "data", data),
    ]
}

/// A Close frame's payload: status code and reason.
fn closing(payload: &[u8]) -> String {
    match payload {
        [high, low, reason @ ..] => {
            let status = u16::from_be_bytes([*high, *low]);
            format!("{status} {}", show::preview(reason, show::PREVIEW))
        }
        _ => show::hex(payload, show::PREVIEW / 4),
    }
}

/// What is missing at the end.
fn tail(app: &App, decoded: &Decoded) -> Option<Html> {
    let words = &app.words;
    let number = |n: u64| Arg::Number(n as f64);
    let note = match decoded.tail()? {
        Tail::Header { span, needed } => words.ui(
            "tail-header",
            &vec![("have", number(span.len())), ("need", number(needed))],
        ),
        Tail::Payload { frame, missing } => words.ui(
            "tail-payload",
            &vec![
                ("frame", number(frame as u64 + 1)),
                ("missing", Arg::Bytes(missing)),
            ],
        ),
        Tail::LengthUntrusted { frame, span } => words.ui(
            "tail-untrusted",
            &vec![
                ("frame", number(frame as u64 + 1)),
                ("left", Arg::Bytes(span.len())),
            ],
        ),
    };
    Some(with(text("p", "hint", note), "data-decode-tail", ""))
}

/// A link that chooses a frame.
fn frame_link(app: &App, frame: usize, choose: &Callback<usize>) -> Html {
    let number = vec![("number", Arg::Number(frame as f64 + 1.0))];
    let label = app.words.ui("evidence-frame", &number);
    link(label, &choose.reform(move |()| frame))
}
