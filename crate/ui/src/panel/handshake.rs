//! The tab "Handshake".

use wswhy_atlas::Arg;
use wswhy_capture::{Connection, Header, LogSide};
use yew::prelude::*;

use crate::app::App;
use crate::parts::buttons::link;
use crate::parts::callers::callers;
use crate::parts::el::{el, plain, tag, text, with};
use crate::report::opened_by;
use crate::show;

pub use later::handshake;

/// Loaded when the tab is first opened.
mod later {
    use super::*;

    /// Draws the tab "Handshake".
    #[inline(never)]
    pub fn handshake(app: &App, connection: &Connection) -> Html {
        let page = connection.page.as_ref();
        let log = connection.log.as_ref();
        let opened = page.and_then(|page| page.opened.as_ref());
        let mut facts = vec![
            tag("dt", app.ui("handshake-url")),
            el("dd", "", url(app, &connection.url)),
            tag("dt", app.ui("handshake-status")),
            tag("dd", status(app, log)),
        ];
        if connection.was_open() {
            let extensions = opened
                .map(|open| open.extensions.as_str())
                .or_else(|| log?.response_header("sec-websocket-extensions"));
            let agreed = |value: Option<&str>| match value {
                Some("") | None => app.ui("none-agreed"),
                Some(value) => value.to_owned(),
            };
            facts.extend([
                tag("dt", app.ui("handshake-protocol")),
                tag("dd", agreed(show::subprotocol(connection))),
                tag("dt", app.ui("handshake-extensions")),
                tag("dd", agreed(extensions)),
            ]);
        }
        let offered = page.map(|page| page.offered.join(", "));
        if let Some(offered) = offered.filter(|offered| !offered.is_empty()) {
            facts.push(tag("dt", app.ui("handshake-offered")));
            facts.push(tag("dd", offered));
        }
        let mut parts = vec![
            el("dl", "facts", facts),
            tag("h2", app.ui("opened-by-title")),
            callers(app, opened_by(connection)),
        ];
        match log {
            Some(log) => parts.extend([
                tag("h2", app.ui("request-headers")),
                table(app, &log.request_headers),
                tag("h2", app.ui("response-headers")),
                table(app, &log.response_headers),
            ]),
            None => parts.push(text("p", "quiet", app.ui("handshake-no-log"))),
        }
        el("div", "handshake", parts)
    }
}

fn url(app: &App, url: &str) -> Vec<Html> {
    let mut parts = vec![tag("code", url.to_owned())];
    if app.host.can_show_in_network() {
        let (host, url) = (app.host.clone(), url.to_owned());
        let show = Callback::from(move |()| host.show_in_network(&url));
        let link = link(app.ui("show-in-network"), &show);
        parts.extend([plain(" "), with(link, "data-action", "show-in-network")]);
    }
    parts
}

fn status(app: &App, log: Option<&LogSide>) -> String {
    let Some(log) = log else {
        return app.ui("handshake-not-seen");
    };
    match log.status {
        Some(status) => {
            let name = app.words.status(status).name;
            app.words.ui(
                "handshake-status-value",
                &vec![
                    ("status", Arg::Number(f64::from(status))),
                    ("name", Arg::Text(name)),
                ],
            )
        }
        None if log.request_headers.is_empty() => app.ui("handshake-not-sent"),
        None => app.ui("handshake-no-answer"),
    }
}

fn table(app: &App, headers: &[Header]) -> Html {
    if headers.is_empty() {
        return text("p", "quiet", app.ui("headers-none"));
    }
    let rows = headers.iter().map(|header| {
        let name = with(tag("th", header.name.clone()), "scope", "row");
        el("tr", "", vec![name, tag("td", header.value.clone())])
    });
    el("table", "headers", vec![el("tbody", "", rows.collect())])
}
