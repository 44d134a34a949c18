//! The line below everything: what could not be read or kept.

use wswhy_atlas::Arg;
use wswhy_capture::{Transcript, Trouble};
use yew::prelude::*;

use crate::app::{App, count, text as text_arg};
use crate::live::Command;
use crate::parts::buttons::link;
use crate::parts::el::{el, slot, tag, text, with};

/// Troubles that are listed, the newest.
const LISTED: usize = 20;

/// Draws the line below everything.
pub fn status(app: &App, transcript: &Transcript, command: &Callback<Command>) -> Html {
    let words = &app.words;
    let context = &transcript.context;
    let connections = &transcript.connections;
    let messages: usize = connections.iter().map(|c| c.messages.len()).sum();
    let counts = words.ui(
        "status-counts",
        &vec![
            ("connections", Arg::Number(connections.len() as f64)),
            ("messages", Arg::Number(messages as f64)),
        ],
    );
    let since = context.since.map(|since| {
        let since = words.ui("status-since", &text_arg("since", app.clock(since)));
        tag("span", since)
    });
    let mut notes = Vec::new();
    if context.dropped_messages > 0 {
        let dropped = vec![("count", Arg::Number(context.dropped_messages as f64))];
        notes.push(words.ui("status-dropped", &dropped));
    }
    if context.evicted_bytes > 0 {
        let evicted = vec![("size", Arg::Bytes(context.evicted_bytes))];
        notes.push(words.ui("status-evicted", &evicted));
    }
    if context.log_on_demand {
        notes.push(app.ui("status-log-on-demand"));
    }
    let notes = notes.into_iter().map(|note| text("span", "note", note));
    let notes = el("span", "notes", notes.collect());
    let read = context.log_on_demand.then(|| {
        let read = command.reform(|()| Command::ReadLog);
        link(app.ui("read-log"), &read)
    });
    let troubles = (!context.troubles.is_empty()).then(|| troubles(app, &context.troubles));
    let parts = vec![
        tag("span", counts),
        slot(since),
        with(notes, "role", "status"),
        slot(read),
        slot(troubles),
    ];
    el("footer", "status", parts)
}

fn troubles(app: &App, troubles: &[Trouble]) -> Html {
    let lines = troubles.iter().rev().take(LISTED).map(|trouble| {
        let line = app.words.ui(
            "trouble",
            &vec![
                ("time", Arg::Text(app.clock(trouble.at))),
                (
                    "source",
                    Arg::Text(app.words.source(trouble.source.as_str())),
                ),
                ("place", Arg::Text(trouble.place.clone())),
                ("expected", Arg::Text(trouble.expected.clone())),
            ],
        );
        tag("li", line)
    });
    let title = app.words.ui("status-troubles", &count(troubles.len()));
    let parts = vec![tag("summary", title), el("ul", "", lines.collect())];
    el("details", "troubles", parts)
}
