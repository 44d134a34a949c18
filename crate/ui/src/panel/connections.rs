//! The list of connections.

use wasm_bindgen::JsCast as _;
use web_sys::KeyboardEvent;
use wswhy_capture::ConnectionId;
use yew::prelude::*;

use super::rows::RowData;
use crate::app::App;
use crate::parts::el::{el, text};
use crate::state::{Action, Tab};
use crate::virtual_list::{moved, pressed};

/// Rows that Page Up and Page Down pass.
const PAGE: usize = 10;

/// The list's element, in which the chosen connection stays in view.
#[hook]
pub fn use_revealed(selected: Option<ConnectionId>) -> NodeRef {
    let list = use_node_ref();
    let node = list.clone();
    use_effect_with(selected, move |selected| {
        let row = selected.and_then(|id| {
            let list = node.cast::<web_sys::Element>()?;
            let row = list.query_selector(&format!("#connection-{}", id.0));
            row.ok().flatten()
        });
        if let Some(row) = row {
            scroll_into_view(&row);
        }
    });
    list
}

/// Draws the list of connections: `rows` in the order in which they came to be known.
pub fn connections(
    app: &App,
    list: &NodeRef,
    rows: Vec<RowData>,
    selected: Option<ConnectionId>,
    dispatch: &Callback<Action>,
) -> Html {
    let label = app.ui("connections-label");
    let place = rows.iter().position(|row| Some(row.id) == selected);
    let drawn: Vec<Html> = rows
        .iter()
        .map(|row| {
            html! {
                <Row key={row.id.0} row={row.clone()} selected={selected == Some(row.id)}
                    dispatch={dispatch.clone()} />
            }
        })
        .collect();
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let key = event.key();
            if key == "Enter" {
                dispatch.emit(Action::Open(Tab::Why));
                event.prevent_default();
            }
            let to = moved(&key, place, rows.len(), PAGE);
            if let Some(row) = to.and_then(|to| rows.get(to)) {
                event.prevent_default();
                dispatch.emit(Action::Choose(row.id));
            }
        })
    };
    let active = place.and(selected).map(|id| format!("connection-{}", id.0));
    html! {
        <nav class="connections" aria-label={label.clone()}>
            <div ref={list.clone()} class="connection-list" role="listbox" tabindex="0" aria-activedescendant={active}
                aria-label={label} {onkeydown}>
                { for drawn }
            </div>
        </nav>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RowProps {
    row: RowData,
    selected: bool,
    dispatch: Callback<Action>,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { row, selected, .. } = props;
    let id = row.id;
    let dispatch = props.dispatch.clone();
    let (onmousedown, onclick) = pressed(move || dispatch.emit(Action::Choose(id)));
    let class = match (*selected, row.bad) {
        (true, true) => "connection selected bad",
        (true, false) => "connection selected",
        (false, true) => "connection bad",
        (false, false) => "connection",
    };
    let badge = |badge: &str| (!badge.is_empty()).then(|| text("span", "badge", badge.to_owned()));
    let mut head = vec![text("span", "path", row.path.clone())];
    head.extend(badge(&row.code));
    // Where room is short, the last ones are not shown; that it is closed its badge says too.
    let facts = [&row.age, &row.counts, &row.state, &row.protocol, &row.host];
    let facts = facts.map(|fact| text("span", "", fact.clone()));
    html! {
        <div {class} id={format!("connection-{}", id.0)} role="option" aria-selected={selected.to_string()}
            data-connection={id.0.to_string()} data-url={row.url.clone()} data-settled={row.settled.to_string()}
            title={row.url.clone()} {onmousedown} {onclick}>
            { el("span", "connection-head", head) }
            { badge(&row.badge) }
            { el("span", "connection-facts", facts.to_vec()) }
        </div>
    }
}

/// Scrolls no further than needed.
fn scroll_into_view(row: &web_sys::Element) {
    let Some(list) = row
        .parent_element()
        .and_then(|p| p.dyn_into::<web_sys::HtmlElement>().ok())
    else {
        return;
    };
    let (outer, inner) = (
        list.get_bounding_client_rect(),
        row.get_bounding_client_rect(),
    );
    let above = inner.top() - outer.top();
    let below = inner.bottom() - outer.bottom();
    if above < 0.0 {
        list.set_scroll_top(list.scroll_top() + above as i32);
    } else if below > 0.0 {
        list.set_scroll_top(list.scroll_top() + below.ceil() as i32);
    }
}
