//! The tab "Frames": the list, its filter, and the chosen frame.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{HtmlInputElement, InputEvent, KeyboardEvent};
use wswhy_atlas::Arg;
use wswhy_capture::{Connection, ConnectionId, Direction, Kind, Message};
use yew::prelude::*;

use super::detail::Detail;
use crate::app::{App, text as text_arg};
use crate::filter::{Filter, JsRegexes, Wrong};
use crate::frames::Rows;
use crate::live::{Capture, SharedCapture};
use crate::parts::el::{slot, tag, text};
use crate::reconstruct::Row;
use crate::show;
use crate::state::Action;
use crate::virtual_list::{DrawRow, VirtualList, head_row};

/// Milliseconds that filtering may take before the panel draws again.
const FILTER_BUDGET: f64 = 12.0;

/// Properties of [`FramesTab`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and host.
    pub app: App,
    /// The capture.
    pub capture: SharedCapture,
    /// Which connection.
    pub id: ConnectionId,
    /// The capture's version.
    pub version: u64,
    /// The chosen row.
    pub selected: Option<Row>,
    /// Tells the panel.
    pub dispatch: Callback<Action>,
}

/// The tab "Frames".
#[component]
pub fn FramesTab(props: &Props) -> Html {
    let rows = use_mut_ref(Rows::default);
    let wrong = use_state_eq(|| None::<Wrong>);
    let again = use_force_update();

    later::draw(props, &rows, &wrong, again)
}

/// All but the state: loaded when the tab is first opened.
mod later {
    use super::*;

    /// Draws the tab.
    #[inline(never)]
    pub fn draw(
        props: &Props,
        rows: &Rc<RefCell<Rows>>,
        wrong: &UseStateHandle<Option<Wrong>>,
        again: UseForceUpdateHandle,
    ) -> Html {
        let app = &props.app;
        let done = {
            let capture = props.capture.0.borrow();
            let connections = &capture.transcript().connections;
            let Some(connection) = connections.iter().find(|c| c.id == props.id) else {
                return html! {};
            };
            let start = app.host.now();
            let in_time = || app.host.now() - start < FILTER_BUDGET;
            rows.borrow_mut().advance(&*capture, connection, in_time)
        };
        if !done {
            let again = again.clone();
            next_frame(move || again.force_update());
        }

        let oninput = {
            let (rows, wrong) = (rows.clone(), wrong.clone());
            Callback::from(move |event: InputEvent| {
                let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                    return;
                };
                wrong.set(typed(&input.value(), &rows));
                again.force_update();
            })
        };
        let (count, passing, total, place, filtered) = {
            let rows = rows.borrow();
            let (passing, total) = rows.passing();
            let place = props.selected.and_then(|row| rows.place(row));
            (rows.len(), passing, total, place, !rows.typed().is_empty())
        };
        let choose = {
            let (rows, dispatch) = (rows.clone(), props.dispatch.clone());
            Callback::from(move |place: usize| {
                if let Some(row) = rows.borrow().get(place) {
                    dispatch.emit(Action::ShowFrame(row));
                }
            })
        };
        let onkeydown = {
            let dispatch = props.dispatch.clone();
            Callback::from(move |event: KeyboardEvent| {
                if event.key() == "Escape" {
                    // DevTools would open its drawer, and take the focus along.
                    event.stop_propagation();
                    dispatch.emit(Action::HideFrame);
                }
            })
        };
        let draw = draw_row(app, props, rows);
        let shown = vec![
            ("shown", Arg::Number(passing as f64)),
            ("total", Arg::Number(total as f64)),
        ];
        let said = match (&**wrong, filtered, done) {
            (Some(wrong), ..) => wrong_words(app, wrong),
            (None, true, true) => app.words.ui("filter-shown", &shown),
            (None, true, false) => app.words.ui("filter-busy", &shown),
            (None, false, _) => String::new(),
        };
        let heads = [
            app.ui("column-time"),
            app.ui("column-gap"),
            app.ui("column-direction"),
            app.ui("column-kind"),
            app.ui("column-size"),
            app.ui("column-data"),
        ];
        let nothing = (count == 0).then(|| text("p", "quiet no-frames", app.ui("frames-none")));
        let detail = props.selected.map(|row| {
            html! {
                <Detail app={app.clone()} capture={props.capture.clone()} id={props.id} {row}
                    dispatch={props.dispatch.clone()} />
            }
        });
        html! {
            <div class={if props.selected.is_some() { "frames with-detail" } else { "frames" }} {onkeydown}>
                <div class="filter">
                    <input type="search" class="filter-input" data-filter="" placeholder={app.ui("filter-placeholder")}
                        aria-label={app.ui("filter-label")} title={app.ui("filter-help")}
                        aria-invalid={wrong.is_some().to_string()} spellcheck="false" {oninput} />
                    <span role="status" class="quiet">{ said }</span>
                </div>
                { head_row(heads.to_vec()) }
                <VirtualList name="frame" label={app.ui("frames-label")} {count} selected={place} follow={true}
                    {draw} {choose} />
                { slot(nothing) }{ slot(detail) }
            </div>
        }
    }

    /// What was typed as the filter: whether it is one.
    #[inline(never)]
    pub fn typed(typed: &str, rows: &RefCell<Rows>) -> Option<Wrong> {
        match Filter::parse(typed, &JsRegexes) {
            Ok(filter) => {
                rows.borrow_mut().set_filter(typed, filter);
                None
            }
            // What was found last stays until the term is whole.
            Err(error) => Some(error),
        }
    }

    /// The cells of a row.
    #[inline(never)]
    pub fn cells(
        app: &App,
        capture: &SharedCapture,
        id: ConnectionId,
        row: Option<Row>,
    ) -> Vec<Html> {
        let capture = capture.0.borrow();
        let connections = &capture.transcript().connections;
        let connection = connections.iter().find(|c| c.id == id);
        match (connection, row) {
            (Some(connection), Some(Row::Message(index))) => {
                message(app, &*capture, connection, index)
            }
            (Some(connection), Some(row)) => end(app, connection, row),
            _ => Vec::new(),
        }
    }
}

fn draw_row(app: &App, props: &Props, rows: &Rc<RefCell<Rows>>) -> DrawRow {
    let (app, capture, id) = (app.clone(), props.capture.clone(), props.id);
    let rows = rows.clone();
    DrawRow(Rc::new(move |place| {
        let row = rows.borrow().get(place);
        later::cells(&app, &capture, id, row)
    }))
}

fn message(app: &App, capture: &dyn Capture, connection: &Connection, index: usize) -> Vec<Html> {
    let Some(message) = connection.messages.get(index) else {
        return Vec::new();
    };
    let before = index.checked_sub(1);
    let before = before.and_then(|before| connection.messages.get(before));
    let gap = before.map(|before| message.at.since(before.at));
    let gap = gap.map_or_else(String::new, |gap| app.words.duration(gap.max(0.0)));
    vec![
        tag("span", app.clock(message.at)),
        tag("span", gap),
        text(
            "span",
            direction_class(message.direction),
            direction(app, message.direction),
        ),
        tag("span", kind(app, message.kind)),
        tag("span", app.words.bytes(message.size)),
        text("span", "data", data(app, capture, &message)),
    ]
}

fn direction_class(direction: Direction) -> &'static str {
    match direction {
        Direction::Sent => "sent",
        Direction::Received => "received",
    }
}

fn data(app: &App, capture: &dyn Capture, message: &Message) -> String {
    let payload = message.payload.and_then(|at| capture.payload(at));
    match (payload, message.kind) {
        (Some(payload), Kind::Text) => show::preview(payload, show::PREVIEW),
        (Some(payload), Kind::Binary) => show::hex(payload, show::PREVIEW / 4),
        (None, _) if message.size == 0 => String::new(),
        (None, _) => app.ui("payload-not-kept"),
    }
}

/// A row after the messages: a close or the browser's error text.
fn end(app: &App, connection: &Connection, row: Row) -> Vec<Html> {
    let words = &app.words;
    let page = connection.page.as_ref();
    let (at, who, what, class) = match row {
        Row::CloseSent(index) => {
            let call = page.and_then(|page| page.close_calls.get(index));
            let code = call.and_then(|call| call.code);
            let what = match code {
                Some(code) => words.ui(
                    "seq-close-frame",
                    &vec![("code", Arg::Number(f64::from(code)))],
                ),
                None => app.ui("seq-close-frame-empty"),
            };
            (
                call.map(|call| call.at),
                direction(app, Direction::Sent),
                what,
                "sent",
            )
        }
        Row::Close => {
            let close = page.and_then(|page| page.close.as_ref());
            let code = close.map_or(0, |close| close.code);
            let reason = close.map_or("", |close| close.reason.as_str());
            let what = words.ui(
                "row-close-event",
                &vec![
                    ("code", Arg::Number(f64::from(code))),
                    ("reason", Arg::Text(reason.to_owned())),
                ],
            );
            let frame = close.and_then(crate::reconstruct::close);
            let who = frame.map(|_| direction(app, Direction::Received));
            (
                close.map(|close| close.at),
                who.unwrap_or_default(),
                what,
                "received",
            )
        }
        Row::Error | Row::Message(_) => {
            let log = connection.log.as_ref();
            let error = log.and_then(|log| log.error.as_ref());
            let text = error.map_or("", |error| error.text.as_str());
            let what = words.ui("row-error", &text_arg("text", text));
            (error.and_then(|error| error.at), String::new(), what, "bad")
        }
    };
    let kind = if row == Row::Error {
        app.ui("kind-error")
    } else {
        app.ui("kind-close")
    };
    let time = at.map_or_else(String::new, |at| app.clock(at));
    vec![
        tag("span", time),
        tag("span", ""),
        text("span", class, who),
        tag("span", kind),
        tag("span", ""),
        text("span", "data", what),
    ]
}

/// The word, so that colour is not needed.
pub fn direction(app: &App, direction: Direction) -> String {
    match direction {
        Direction::Sent => app.ui("direction-sent"),
        Direction::Received => app.ui("direction-received"),
    }
}

/// The name of a message's opcode.
pub fn kind(app: &App, kind: Kind) -> String {
    match kind {
        Kind::Text => app.ui("kind-text"),
        Kind::Binary => app.ui("kind-binary"),
    }
}

fn wrong_words(app: &App, wrong: &Wrong) -> String {
    match wrong {
        Wrong::Direction(found) => app
            .words
            .ui("filter-wrong-direction", &text_arg("found", found)),
        Wrong::Opcode(found) => app
            .words
            .ui("filter-wrong-opcode", &text_arg("found", found)),
        Wrong::Regex(_, message) => app
            .words
            .ui("filter-wrong-regex", &text_arg("message", message)),
    }
}

/// Runs something before the browser draws next.
fn next_frame(run: impl FnOnce() + 'static) {
    let run = Closure::once_into_js(run);
    if let Some(window) = web_sys::window() {
        window
            .request_animation_frame(run.as_ref().unchecked_ref())
            .ok();
    }
}
