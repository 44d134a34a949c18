//! One frame as bit picture and annotated hex, tied to each other.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, EventTarget};
use wswhy_wire::{Decoded, Field, Frame, Span, Violation};
use yew::prelude::*;

use super::bits::{Wrap, marks, name, picture, pointed, touches};
use super::buttons::link;
use super::el::{el, plain, slot, text, with};
use super::hex_rows::{self, Run};
use crate::app::App;
use crate::show;

/// Bytes that are shown at first, and how many times as many with each "more".
const FIRST_BYTES: usize = 512;
const MORE: usize = 8;

/// Properties of [`FrameBytes`].
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and host.
    pub app: App,
    /// The stream.
    pub decoded: Rc<Decoded>,
    /// The frame in it, by its index.
    pub frame: usize,
    /// Bytes that were clicked, first and end in the stream: shows where they come from. Without it they are not clickable.
    #[prop_or_default]
    pub pick: Option<Callback<(u64, u64)>>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.decoded, &other.decoded) && self.frame == other.frame
    }
}

/// One frame as bit picture and annotated hex.
#[component]
pub fn FrameBytes(props: &Props) -> Html {
    let lit = use_state_eq(|| None::<Field>);
    let limit = use_state_eq(|| FIRST_BYTES);
    {
        let limit = limit.clone();
        use_effect_with(props.clone(), move |_| limit.set(FIRST_BYTES));
    }
    later::draw(props, &lit, &limit)
}

/// All but the state: the panel loads it when a frame is first chosen.
mod later {
    use super::*;

    /// Draws the frame: the field that is pointed at, and as many bytes.
    #[inline(never)]
    pub fn draw(
        props: &Props,
        lit: &UseStateHandle<Option<Field>>,
        limit: &UseStateHandle<usize>,
    ) -> Html {
        let app = &props.app;
        let point = {
            let lit = lit.clone();
            Callback::from(move |field| lit.set(field))
        };
        let decoded = &props.decoded;
        let Some(frame) = decoded.frame(props.frame) else {
            return html! {};
        };
        let wrap = |field, html| pointed(&point, field, html);
        let bad = bad_fields(decoded, &frame);
        let raw = bytes_of(decoded, &frame);
        let drawn = Drawn {
            frame: &frame,
            raw: &raw,
            limit: **limit,
            bad: &bad,
            lit: **lit,
        };
        let hex = hex(app, &drawn, &wrap, props.pick.is_some());
        let hidden = raw.len().saturating_sub(**limit);
        let more = (hidden > 0).then(|| {
            let more = {
                let limit = limit.clone();
                Callback::from(move |()| limit.set(limit.saturating_mul(MORE)))
            };
            let size = vec![("size", wswhy_atlas::Arg::Bytes(hidden as u64))];
            link(app.words.ui("hex-more", &size), &more)
        });
        let picture = picture(app, decoded, &frame, &bad, **lit, &wrap);
        let picked = props.pick.clone().map(|pick| {
            let decoded = decoded.clone();
            Callback::from(move |target: EventTarget| {
                if let Some(span) = pointed_at(&frame, &target) {
                    let end = decoded.stream_len().min(span.end);
                    pick.emit((span.start, end.max(span.start + 1)));
                }
            })
        });
        let onclick = picked.clone().map(|picked| {
            Callback::from(move |event: MouseEvent| {
                if let Some(target) = event.target() {
                    picked.emit(target);
                }
            })
        });
        let onkeydown = picked.map(|picked| {
            Callback::from(move |event: KeyboardEvent| {
                if event.key() == "Enter"
                    && let Some(target) = event.target()
                {
                    // The focus goes to the text field, and the key would be typed there.
                    event.prevent_default();
                    picked.emit(target);
                }
            })
        });
        html! { <div class="frame-bytes" {onclick} {onkeydown}>{ picture }{ hex }{ slot(more) }</div> }
    }
}

/// A frame's bytes, and what is marked in them.
pub struct Drawn<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Its bytes as they were sent.
    pub raw: &'a [u8],
    /// How many of them are drawn.
    pub limit: usize,
    /// Fields that break a rule.
    pub bad: &'a [Field],
    /// The field that is pointed at.
    pub lit: Option<Field>,
}

/// The fields of a frame that break a rule.
pub fn bad_fields(decoded: &Decoded, frame: &Frame) -> Vec<Field> {
    let broken: Vec<_> = decoded.violations_of(frame.index()).collect();
    let spans: Vec<Span> = broken.iter().map(|violation| violation.span).collect();
    let fields = frame.fields();
    let bad = fields.iter().filter(|field| touches(&spans, field));
    bad.map(|field| field.field)
        .filter(|field| broken.is_empty() || bears_on(&broken, *field))
        .collect()
}

/// Draws the bytes, a row for sixteen of them.
pub fn hex(app: &App, drawn: &Drawn<'_>, wrap: Wrap<'_>, clickable: bool) -> Html {
    let rows = hex_rows::rows(drawn.frame, drawn.limit);
    let rows = rows
        .iter()
        .map(|runs| row(app, drawn, runs, wrap, clickable));
    let hex = with(el("div", "hex", rows.collect()), "role", "group");
    with(hex, "aria-label", app.ui("hex-label"))
}

/// The bytes that an element of the picture or of the hex stands for, in the stream.
fn pointed_at(frame: &Frame, target: &EventTarget) -> Option<Span> {
    let element = target.dyn_ref::<Element>()?;
    let element = element.closest("[data-byte],[data-field]").ok()??;
    let number = |name| element.get_attribute(name)?.parse::<u64>().ok();
    match (number("data-byte"), number("data-len")) {
        (Some(first), len) => {
            let start = frame.span().start.saturating_add(first);
            Some(Span::at(start, len.unwrap_or(1)))
        }
        (None, _) => {
            let id = element.get_attribute("data-field")?;
            let fields = frame.fields();
            let field = fields.iter().find(|field| field.field.id() == id)?;
            Some(field.bytes)
        }
    }
}

/// The frame's bytes as they were sent.
pub fn bytes_of(decoded: &Decoded, frame: &Frame) -> Vec<u8> {
    wswhy_wire::FrameBuilder::from_frame(decoded, frame).build()
}

/// In the two bytes that hold several fields, only the field that broke the rule is marked.
fn bears_on(broken: &[&Violation], field: Field) -> bool {
    use wswhy_wire::ViolationKind as Kind;
    broken.iter().any(|violation| match violation.kind {
        Kind::ReservedOpcode => field == Field::Opcode,
        Kind::RsvWithoutExtension => matches!(field, Field::Rsv1 | Field::Rsv2 | Field::Rsv3),
        Kind::Rsv1OnControl | Kind::Rsv1OnContinuation => field == Field::Rsv1,
        Kind::ControlFragmented => field == Field::Fin,
        Kind::ControlTooLong => matches!(field, Field::PayloadLen | Field::ExtendedPayloadLen),
        Kind::ContinuationWithoutStart | Kind::DataInsideFragmentedMessage => {
            field == Field::Opcode
        }
        Kind::MaskMissing => field == Field::Mask,
        Kind::MaskForbidden => matches!(field, Field::Mask | Field::MaskingKey),
        Kind::LengthMsbSet | Kind::LengthNotMinimal => field == Field::ExtendedPayloadLen,
        Kind::ClosePayloadLength1 => matches!(field, Field::PayloadLen | Field::Payload),
        _ => true,
    })
}

fn row(app: &App, drawn: &Drawn<'_>, runs: &[Run], wrap: Wrap<'_>, clickable: bool) -> Html {
    let Drawn { raw, bad, lit, .. } = *drawn;
    let first = runs.first().map_or(0, |run| run.first);
    let end = runs.last().map_or(0, |run| run.first + run.len);
    let ascii: String = raw
        .get(first..end)
        .unwrap_or_default()
        .iter()
        .map(|byte| match byte {
            0x20..=0x7e => char::from(*byte),
            _ => '·',
        })
        .collect();
    let runs = runs.iter().map(|run| {
        let bytes = raw.get(run.first..run.first + run.len).unwrap_or_default();
        let field = run.fields.first().copied();
        let names: Vec<_> = run.fields.iter().map(|field| name(app, *field)).collect();
        let is_lit = lit.is_some_and(|lit| run.fields.contains(&lit));
        let is_bad = run.fields.iter().any(|field| bad.contains(field));
        let marks = field.map(|field| marks(field, is_lit, is_bad));
        let class = format!("run {}", marks.unwrap_or_default());
        let stop = clickable || field != Some(Field::Payload);
        let names = names.join(", ");
        let bytes = if clickable {
            let each = bytes.iter().enumerate().map(|(at, byte)| {
                let byte = text("span", "byte", show::hex(&[*byte], 1));
                with(byte, "data-byte", (run.first + at).to_string())
            });
            el("span", "", each.collect())
        } else {
            plain(show::hex(bytes, bytes.len()))
        };
        wrap(
            field,
            html! {
                <span {class} title={names} tabindex={stop.then_some("0")} role={clickable.then_some("button")}
                    data-byte={clickable.then(|| run.first.to_string())} data-len={clickable.then(|| run.len.to_string())}>
                    { bytes }
                </span>
            },
        )
    });
    let parts = vec![
        text("span", "hex-offset", format!("{first:04x}")),
        el("span", "hex-bytes", runs.collect()),
        with(text("span", "hex-text", ascii), "aria-hidden", "true"),
    ];
    el("div", "hex-row", parts)
}
