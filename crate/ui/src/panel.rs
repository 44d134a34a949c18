//! The DevTools panel: connections at the left, the chosen one at the right.

mod connections;
mod detail;
mod frames_tab;
mod handshake;
mod report_dialog;
mod rows;
mod series;
mod status;
mod toolbar;
pub mod why;

use wswhy_atlas::Arg;
use wswhy_capture::{ConnectionId, Millis};
use yew::prelude::*;

use crate::app::{App, text as text_arg};
use crate::language::use_language;
use crate::live::{Command, FileFacts, SharedCapture, SharedFeed, Switches};
use crate::opening;
use crate::parts::buttons::{Button, link};
use crate::parts::el::{el, slot, tag, text, with};
use crate::series::KeptSeries;
use crate::state::{Action, State, Tab};
use crate::verdicts::{self, Verdicts};
use frames_tab::FramesTab;
use report_dialog::ReportDialog;
use rows::{RowData, Tallies};
use toolbar::Files;

/// Shows the panel in the document's body.
pub fn run(feed: SharedFeed, app: App) {
    yew::Renderer::<Root>::with_props(Props {
        feed,
        app,
        close: None,
        open: None,
    })
    .render();
}

/// The panel in a language that can be changed: everything is drawn anew then, and nothing that was captured is lost.
#[component]
fn Root(props: &Props) -> Html {
    let app = use_language(&props.app);
    let language = app.words.language().tag;
    html! { <Panel key={language} feed={props.feed.clone()} {app} /> }
}

/// Properties of [`Panel`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Where the data comes from.
    pub feed: SharedFeed,
    /// Words and host.
    pub app: App,
    /// Leaves the file that the feed is; without it, it is a live capture.
    #[prop_or_default]
    pub close: Option<Callback<()>>,
    /// Opens a file; without it the tool does.
    #[prop_or_default]
    pub open: Option<Callback<()>>,
}

/// What is worked out once and kept between two draws.
#[derive(Default)]
struct Kept {
    verdicts: Verdicts,
    series: KeptSeries,
    tallies: Tallies,
    connections: usize,
    feed: Option<SharedFeed>,
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

    let app = &props.app;
    let open = props.open.clone().unwrap_or_else(|| {
        let (host, state) = (app.host.clone(), state.dispatcher());
        Callback::from(move |()| {
            state.dispatch(Action::Decode(true));
            host.open_in_tool(opening::ACCEPT);
        })
    });
    let feed = &props.feed;
    let capture = feed.0.capture();
    let switches = feed.0.switches();
    let (rows, bad, emptied, version) = {
        let held = capture.borrow();
        let transcript = held.transcript();
        let mut kept = kept.borrow_mut();
        // Ids of another capture mean other connections.
        let last = kept.feed.replace(feed.clone());
        let changed = last.is_some() && last.as_ref() != Some(feed);
        let emptied = changed || transcript.connections.is_empty() && kept.connections > 0;
        kept.connections = transcript.connections.len();
        if emptied {
            kept.verdicts.clear();
            kept.series = KeptSeries::default();
            kept.tallies = Tallies::default();
        }
        let Kept {
            verdicts, tallies, ..
        } = &mut *kept;
        let rows: Vec<RowData> = transcript
            .connections
            .iter()
            .map(|connection| rows::row(&props.app, &*held, connection, verdicts, tallies))
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
        let (host, state) = (app.host.clone(), state.dispatcher());
        Callback::from(move |action: Action| {
            if action.needs_rest() {
                let state = state.clone();
                host.load_rest(Callback::from(move |()| state.dispatch(action)));
            } else {
                state.dispatch(action);
            }
        })
    };
    let command = {
        let feed = feed.clone();
        Callback::from(move |command: Command| feed.0.command(command))
    };
    let held = capture.borrow();
    let transcript = held.transcript();
    let connection = known.and_then(|id| transcript.connections.iter().find(|c| c.id == id));
    let verdict = connection.map(|c| kept.borrow_mut().verdicts.of(&*held, c));
    let series = connection.and_then(|c| {
        let Kept {
            verdicts, series, ..
        } = &mut *kept.borrow_mut();
        series.of(&*held, c.id, verdicts)
    });
    let shared = SharedCapture(capture.clone());
    let shown = match connection.zip(verdict.clone()) {
        _ if state.decoding => tool(app),
        Some((connection, verdict)) => {
            let body = match state.tab {
                Tab::Why => {
                    let context = &transcript.context;
                    let one = why::why(app, context, connection, &verdict, &dispatch, &command);
                    let all = series
                        .as_deref()
                        .map(|all| series::series(app, all, connection.id, &dispatch));
                    el("div", "whys", vec![slot(all), one])
                }
                Tab::Frames => html! {
                    <FramesTab key={connection.id.0} app={app.clone()} capture={shared.clone()} id={connection.id}
                        {version} selected={state.frame} dispatch={dispatch.clone()} />
                },
                Tab::Handshake => handshake::handshake(app, connection),
            };
            tabbed(app, state.tab, &dispatch, body)
        }
        None if feed.0.file().is_some() => {
            let said = tag("p", app.ui("file-choose"));
            el("div", "empty", vec![said])
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
    let about = connection.zip(verdict).filter(|_| state.report);
    let about = about.map(|(connection, verdict)| (connection.id, verdict, series));
    let report = (about.is_some() || state.save).then(|| {
        let done = about.is_some();
        let close = dispatch.reform(move |()| {
            if done {
                Action::Report(false)
            } else {
                Action::Save(false)
            }
        });
        html! { <ReportDialog app={app.clone()} capture={shared} {about} {close} /> }
    });
    let file = feed.0.file().map(|file| file_line(app, file));
    let files = Files {
        open: &open,
        close: props.close.as_ref(),
        some: !transcript.connections.is_empty(),
    };
    html! {
        <main class="panel" data-state={word}>
            { toolbar::toolbar(app, switches, state.decoding, known.is_some(), &files, &dispatch, &command) }
            { connections::connections(app, &list, rows, known, &dispatch) }
            { el("div", "detail", vec![slot(file), slot(newer), shown]) }
            { status::status(app, transcript, &command) }
            { slot(report) }
        </main>
    }
}

/// Pasted bytes and opened files are looked at in the standalone page, in a frame: what it takes is loaded only then.
fn tool(app: &App) -> Html {
    let frame = el("iframe", "decoder", Vec::new());
    let frame = with(frame, "src", app.parts.tool.unwrap_or_default());
    with(frame, "title", app.ui("decode-title"))
}

/// What is known of the file that is shown.
fn file_line(app: &App, file: &FileFacts) -> Html {
    let said = vec![
        ("name", Arg::Text(file.name.clone())),
        ("by", file.by.clone().map_or(Arg::Unknown, Arg::Text)),
        ("others", Arg::Number(file.others as f64)),
    ];
    let mut parts = vec![tag("span", app.words.ui("file-shown", &said))];
    if file.cut {
        parts.push(text("span", "note", app.ui("file-cut")));
    }
    with(el("p", "file-line", parts), "data-file", "")
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
            <section class={format!("tab-body tab-{}", current.id())} role="tabpanel" id="tabpanel" tabindex="0"
                aria-labelledby={format!("tab-{}", current.id())}>
                // "Why" begins with a heading of its own.
                { slot((current != Tab::Why).then(|| text("h1", "spoken", tab_name(app, current)))) }
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
