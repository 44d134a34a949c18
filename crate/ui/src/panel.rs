//! The DevTools panel: connections at the left, the chosen one at the right.

mod connections;
mod detail;
mod frames_tab;
mod handshake;
mod report_dialog;
mod rows;
mod status;
mod toolbar;
pub mod why;

use wswhy_capture::{ConnectionId, Millis};
use yew::prelude::*;

use crate::app::{App, text as text_arg};
use crate::live::{Command, SharedCapture, SharedFeed, Switches};
use crate::parts::buttons::{Button, link};
use crate::parts::el::{el, slot, tag, text, with};
use crate::state::{Action, State, Tab};
use crate::verdicts::{self, Verdicts};
use frames_tab::FramesTab;
use report_dialog::ReportDialog;
use rows::{RowData, Tallies};

/// Shows the panel in the document's body.
pub fn run(feed: SharedFeed, app: App) {
    yew::Renderer::<Panel>::with_props(Props { feed, app }).render();
}

/// Properties of [`Panel`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Where the data comes from.
    pub feed: SharedFeed,
    /// Words and host.
    pub app: App,
}

/// What is worked out once and kept between two draws.
#[derive(Default)]
struct Kept {
    verdicts: Verdicts,
    tallies: Tallies,
    connections: usize,
}

/// The DevTools panel.
#[component]
pub fn Panel(props: &Props) -> Html {
    let state = use_reducer(State::default);
    let kept = use_mut_ref(Kept::default);
    let changed = use_force_update();
    {
        let feed = props.feed.clone();
        use_effect_with((), move |()| {
            feed.0
                .on_change(Callback::from(move |()| changed.force_update()));
        });
    }

    let capture = props.feed.0.capture();
    let switches = props.feed.0.switches();
    let (rows, bad, emptied, version) = {
        let held = capture.borrow();
        let transcript = held.transcript();
        let mut kept = kept.borrow_mut();
        let emptied = transcript.connections.is_empty() && kept.connections > 0;
        kept.connections = transcript.connections.len();
        if emptied {
            kept.verdicts.clear();
            kept.tallies = Tallies::default();
        }
        let Kept {
            verdicts, tallies, ..
        } = &mut *kept;
        let rows: Vec<RowData> = transcript
            .connections
            .iter()
            .map(|connection| rows::row(&props.app, transcript, connection, verdicts, tallies))
            .collect();
        let bad = newest_bad(&rows);
        (rows, bad, emptied, held.version())
    };
    let selected = state.selected.map(|id| capture.borrow().resolve(id));
    let known = selected.filter(|id| rows.iter().any(|row| row.id == *id));
    // It was given up to make room, or cleared away while others came.
    let gone = selected.is_some() && known.is_none();
    let first = rows.first().map(|row| row.id);
    let list = connections::use_revealed(known);
    {
        let state = state.dispatcher();
        use_effect_with(
            (bad, emptied || gone, first),
            move |(bad, emptied, first)| {
                if *emptied {
                    state.dispatch(Action::Emptied);
                }
                if let Some(id) = bad {
                    state.dispatch(Action::ClosedBadly(*id));
                }
                if let Some(id) = first {
                    state.dispatch(Action::First(*id));
                }
            },
        );
    }

    let dispatch = {
        let state = state.dispatcher();
        Callback::from(move |action| state.dispatch(action))
    };
    let command = {
        let feed = props.feed.clone();
        Callback::from(move |command: Command| feed.0.command(command))
    };
    let app = &props.app;
    let held = capture.borrow();
    let transcript = held.transcript();
    let connection = known.and_then(|id| transcript.connections.iter().find(|c| c.id == id));
    let verdict = connection.map(|c| kept.borrow_mut().verdicts.of(transcript, c));
    let shared = SharedCapture(capture.clone());
    let shown = match connection.zip(verdict.clone()) {
        // The page, in a frame of its own: its code is loaded when somebody wants it, so that the panel stays small.
        _ if state.decoding => html! {
            <iframe class="decoder" src="decode.html" title={app.ui("decode-title")} />
        },
        Some((connection, verdict)) => {
            let body = match state.tab {
                Tab::Why => {
                    let context = &transcript.context;
                    why::why(app, context, connection, &verdict, &dispatch, &command)
                }
                Tab::Frames => html! {
                    <FramesTab key={connection.id.0} app={app.clone()} capture={shared.clone()} id={connection.id}
                        {version} selected={state.frame} dispatch={dispatch.clone()} />
                },
                Tab::Handshake => handshake::handshake(app, connection),
            };
            tabbed(app, state.tab, &dispatch, body)
        }
        None => empty(
            app,
            switches,
            transcript.context.since,
            rows.is_empty(),
            &command,
        ),
    };
    let newer = state
        .newer
        .and_then(|id| rows.iter().find(|row| row.id == id))
        .map(|row| newer(app, row, &dispatch));
    let word = match (switches.loading, rows.is_empty()) {
        (true, true) => "loading",
        (false, true) => "empty",
        _ => "ready",
    };
    let report = connection.zip(verdict).filter(|_| state.report);
    let report = report.map(|(connection, verdict)| {
        let close = dispatch.reform(|()| Action::Report(false));
        html! { <ReportDialog app={app.clone()} capture={shared} id={connection.id} {verdict} {close} /> }
    });
    html! {
        <main class="panel" data-state={word}>
            { toolbar::toolbar(app, switches, state.decoding, known.is_some(), &dispatch, &command) }
            { connections::connections(app, &list, rows, known, &dispatch) }
            { el("div", "detail", vec![slot(newer), shown]) }
            { status::status(app, transcript, &command) }
            { slot(report) }
        </main>
    }
}

/// The connection that closed badly last.
fn newest_bad(rows: &[RowData]) -> Option<ConnectionId> {
    let bad = rows.iter().filter(|row| row.bad);
    bad.max_by(|a, b| a.ended.total_cmp(&b.ended))
        .map(|row| row.id)
}

fn newer(app: &App, row: &RowData, dispatch: &Callback<Action>) -> Html {
    let id = row.id;
    let choose = dispatch.reform(move |()| Action::Choose(id));
    let what = format!("{} {} {}", row.path, row.code, row.badge);
    let what = app.words.ui("newer-closed", &text_arg("what", what));
    with(link(what, &choose), "class", "newer")
}

fn tabbed(app: &App, current: Tab, dispatch: &Callback<Action>, body: Html) -> Html {
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let to = crate::parts::buttons::roving(&event);
            let id = to.and_then(|to| to.get_attribute("data-tab"));
            let tab = Tab::ALL
                .into_iter()
                .find(|tab| Some(tab.id()) == id.as_deref());
            if let Some(tab) = tab {
                dispatch.emit(Action::Open(tab));
            }
        })
    };
    let tabs = Tab::ALL.map(|tab| {
        let on = tab == current;
        let onclick = dispatch.reform(move |_: MouseEvent| Action::Open(tab));
        html! {
            <button type="button" role="tab" class="tab" id={format!("tab-{}", tab.id())} data-tab={tab.id()}
                aria-selected={on.to_string()} aria-controls="tabpanel" tabindex={if on { "0" } else { "-1" }} {onclick}>
                { tab_name(app, tab) }
            </button>
        }
    });
    html! {
        <>
            <div class="tabs" role="tablist" aria-label={app.ui("tabs-label")} {onkeydown}>{ for tabs }</div>
            <section class={format!("tab-body tab-{}", current.id())} role="tabpanel" id="tabpanel"
                aria-labelledby={format!("tab-{}", current.id())}>
                { body }
            </section>
        </>
    }
}

fn tab_name(app: &App, tab: Tab) -> String {
    match tab {
        Tab::Why => app.ui("tab-why"),
        Tab::Frames => app.ui("tab-frames"),
        Tab::Handshake => app.ui("tab-handshake"),
    }
}

/// What is shown while there is nothing to show: what is being captured, since when, and what to do.
fn empty(
    app: &App,
    switches: Switches,
    since: Option<Millis>,
    no_connections: bool,
    command: &Callback<Command>,
) -> Html {
    let words = &app.words;
    if !no_connections {
        let choose = tag("p", app.ui("choose-connection"));
        return el("div", "empty", vec![choose]);
    }
    let what = match since {
        _ if !switches.record => app.ui("empty-paused"),
        Some(since) => words.ui("empty-since", &text_arg("since", app.clock(since))),
        None => app.ui("empty-starting"),
    };
    let how = if switches.observe_only {
        app.ui("empty-observe-only")
    } else {
        app.ui("empty-captured")
    };
    let reload = app.ui("reload-and-capture");
    let reload = Button::new("reload-and-capture-now", reload)
        .primary()
        .disabled(switches.observe_only)
        .draw(&command.reform(|()| Command::ReloadAndCapture));
    let parts = vec![
        tag("h1", app.ui("empty-title")),
        tag("p", what),
        tag("p", how),
        tag("p", app.ui("empty-late")),
        reload,
        text("p", "quiet", app.ui("empty-private")),
    ];
    el("div", "empty", parts)
}

/// Whether a verdict is worth opening by itself.
fn is_bad(verdict: &wswhy_diagnosis::Verdict) -> bool {
    verdicts::is_bad(verdict)
}
