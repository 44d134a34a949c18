//! One chosen frame: as JSON tree, as text, as annotated bytes.

use std::rc::Rc;

use web_sys::MouseEvent;
use wswhy_atlas::Arg;
use wswhy_capture::{Connection, ConnectionId, Direction, Kind};
use wswhy_wire::{Decoded, Options, Side, decode};
use yew::prelude::*;

use super::frames_tab::{direction, kind};
use crate::app::App;
use crate::json;
use crate::live::{Capture, SharedCapture};
use crate::parts::buttons::{self, Button};
use crate::parts::bytes::{FrameBytes, bytes_of};
use crate::parts::el::{el, slot, tag, text, with};
use crate::parts::tree;
use crate::reconstruct::{self, Row};
use crate::show;
use crate::state::Action;

/// Bytes of a text that are shown; copying takes all.
const MAX_TEXT: usize = 100_000;

/// Properties of [`Detail`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and host.
    pub app: App,
    /// The capture.
    pub capture: SharedCapture,
    /// Which connection.
    pub id: ConnectionId,
    /// Which row of it.
    pub row: Row,
    /// Tells the panel.
    pub dispatch: Callback<Action>,
}

/// What a row holds.
#[derive(Default)]
pub struct Content {
    title: String,
    payload: Option<Vec<u8>>,
    is_text: bool,
    /// The frame's bytes, and who sent them.
    frame: Option<(Vec<u8>, Side)>,
    /// The same, decoded.
    decoded: Option<Rc<Decoded>>,
    /// Why there is no frame.
    note: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum View {
    Json,
    Text,
    Bytes,
}

/// One chosen frame.
#[component]
pub fn Detail(props: &Props) -> Html {
    let view = use_state_eq(|| None::<View>);
    let content = {
        let props = props.clone();
        use_memo((props.id, props.row), move |_| later::content(&props))
    };
    later::draw(props, &content, &view)
}

/// All but the state: loaded when a frame is first chosen.
mod later {
    use super::*;

    /// What the chosen row holds.
    #[inline(never)]
    pub fn content(props: &Props) -> Content {
        let capture = props.capture.0.borrow();
        let connections = &capture.transcript().connections;
        let connection = connections.iter().find(|c| c.id == props.id);
        let mut content = connection
            .map(|connection| row_content(&props.app, &*capture, connection, props.row))
            .unwrap_or_default();
        let frame = content.frame.take();
        content.decoded =
            frame.map(|(frame, sender)| Rc::new(decode(&frame, &Options::new().sender(sender))));
        content
    }

    /// Draws it in the view that was chosen.
    #[inline(never)]
    pub fn draw(props: &Props, content: &Rc<Content>, view: &UseStateHandle<Option<View>>) -> Html {
        let app = &props.app;
        let payload = content.payload.as_deref().filter(|_| content.is_text);
        let payload = payload.and_then(|payload| std::str::from_utf8(payload).ok());
        let tree = payload.and_then(json::parse);
        let is_tree = matches!(tree, Some(json::Json::Array(_) | json::Json::Object(_)));
        let mut views = Vec::new();
        if is_tree {
            views.push(View::Json);
        }
        if content.payload.is_some() && content.is_text {
            views.push(View::Text);
        }
        if content.decoded.is_some() {
            views.push(View::Bytes);
        }
        let current = view.filter(|view| views.contains(view));
        let current = current.or_else(|| views.first().copied());
        let body = match (current, &tree, &content.decoded) {
            (Some(View::Json), Some(tree), _) => tree::tree(app, tree),
            (Some(View::Text), ..) => plain(app, content.payload.as_deref().unwrap_or_default()),
            (Some(View::Bytes), _, Some(decoded)) => bytes(app, decoded),
            _ => html! {},
        };
        let pick = |to: View| {
            let view = view.clone();
            Callback::from(move |_: MouseEvent| view.set(Some(to)))
        };
        let copy = {
            let content = content.clone();
            Callback::from(move |()| copied(&content, current == Some(View::Bytes)))
        };
        let copy = current.map(|_| buttons::copy(app, &copy));
        let tabs = views.iter().map(|view| {
        html! {
            <button type="button" class="tab" data-view={view_id(*view)} onclick={pick(*view)}
                aria-pressed={(current == Some(*view)).to_string()}>{ view_name(app, *view) }</button>
        }
    });
        let close = props.dispatch.reform(|()| Action::HideFrame);
        let close = Button::new("close-frame", app.ui("close")).draw(&close);
        let note = content.note.clone().map(|note| text("p", "hint", note));
        html! {
            <section class="frame-detail" aria-label={content.title.clone()}>
                <header class="frame-head">
                    { tag("h2", content.title.clone()) }
                    <div class="views" role="group" aria-label={app.ui("views-label")}>{ for tabs }</div>
                    { slot(copy) }
                    { close }
                </header>
                { slot(note) }
                { body }
            </section>
        }
    }
}

fn view_id(view: View) -> &'static str {
    match view {
        View::Json => "json",
        View::Text => "text",
        View::Bytes => "bytes",
    }
}

fn view_name(app: &App, view: View) -> String {
    match view {
        View::Json => app.ui("view-json"),
        View::Text => app.ui("view-text"),
        View::Bytes => app.ui("view-bytes"),
    }
}

fn copied(content: &Content, as_bytes: bool) -> String {
    let decoded = content.decoded.as_ref().filter(|_| as_bytes);
    match decoded.and_then(|decoded| Some((decoded, decoded.frame(0)?))) {
        Some((decoded, frame)) => {
            let bytes = bytes_of(decoded, &frame);
            show::hex(&bytes, bytes.len())
        }
        _ => {
            let payload = content.payload.as_deref().unwrap_or_default();
            String::from_utf8_lossy(payload).into_owned()
        }
    }
}

fn plain(app: &App, payload: &[u8]) -> Html {
    let head = payload.get(..MAX_TEXT).unwrap_or(payload);
    let shown = String::from_utf8_lossy(head).into_owned();
    let mut parts = vec![with(text("pre", "plain", shown), "tabindex", "0")];
    let cut = payload.len().saturating_sub(head.len());
    if cut > 0 {
        let cut = vec![("size", Arg::Bytes(cut as u64))];
        parts.push(text("p", "quiet", app.words.ui("text-cut", &cut)));
    }
    el("div", "", parts)
}

fn bytes(app: &App, decoded: &Rc<Decoded>) -> Html {
    let hint = text("p", "hint", app.ui("reconstructed"));
    html! {
        <>
            { with(hint, "data-reconstructed", "") }
            <FrameBytes app={app.clone()} decoded={decoded.clone()} frame={0} />
        </>
    }
}

fn row_content(app: &App, capture: &dyn Capture, connection: &Connection, row: Row) -> Content {
    let words = &app.words;
    let page = connection.page.as_ref();
    match row {
        Row::Message(index) => {
            let Some(message) = connection.messages.get(index) else {
                return Content::default();
            };
            let payload = message.payload.and_then(|at| capture.payload(at));
            let frame = reconstruct::message(&message, payload);
            let sender = match message.direction {
                Direction::Sent => Side::Client,
                Direction::Received => Side::Server,
            };
            let note = match payload {
                None if message.size > 0 => Some(app.ui("payload-not-kept-why")),
                _ if message.cut => Some(app.ui("payload-cut-why")),
                _ => None,
            };
            let title = words.ui(
                "frame-title",
                &vec![
                    ("number", Arg::Number(index as f64 + 1.0)),
                    ("direction", Arg::Text(direction(app, message.direction))),
                    ("kind", Arg::Text(kind(app, message.kind))),
                    ("size", Arg::Bytes(message.size)),
                ],
            );
            Content {
                title,
                payload: payload.map(<[u8]>::to_vec),
                is_text: message.kind == Kind::Text,
                frame: frame.map(|frame| (frame, sender)),
                note,
                ..Content::default()
            }
        }
        Row::CloseSent(index) => {
            let call = page.and_then(|page| page.close_calls.get(index));
            Content {
                title: app.ui("close-sent-title"),
                frame: call.map(|call| (reconstruct::close_call(call), Side::Client)),
                ..Content::default()
            }
        }
        Row::Close => {
            let close = page.and_then(|page| page.close.as_ref());
            let frame = close.and_then(reconstruct::close);
            let none_seen = frame.is_none();
            Content {
                title: app.ui("close-title"),
                frame: frame.map(|frame| (frame, Side::Server)),
                note: none_seen.then(|| app.ui("close-no-frame")),
                ..Content::default()
            }
        }
        Row::Error => {
            let log = connection.log.as_ref();
            let error = log.and_then(|log| log.error.as_ref());
            Content {
                title: app.ui("error-title"),
                payload: error.map(|error| error.text.clone().into_bytes()),
                is_text: true,
                note: Some(app.ui("error-why")),
                ..Content::default()
            }
        }
    }
}
