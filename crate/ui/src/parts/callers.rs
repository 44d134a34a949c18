//! A call stack whose lines open in the Sources panel.

use wswhy_capture::CallFrame;
use yew::prelude::*;

use crate::app::{App, text as text_arg};
use crate::parts::buttons::link;
use crate::parts::el::{el, plain, tag, text, with};
use crate::show;

/// A call stack, innermost first.
pub fn callers(app: &App, stack: &[CallFrame]) -> Html {
    if stack.is_empty() {
        return text("p", "quiet", app.ui("stack-none"));
    }
    let lines = stack.iter().map(|frame| {
        let function = match frame.function.as_str() {
            "" => app.ui("anonymous-function"),
            name => name.to_owned(),
        };
        el(
            "li",
            "",
            vec![tag("code", function), plain(" "), place_link(app, frame)],
        )
    });
    el("ol", "stack", lines.collect())
}

/// `app.js:41:12`, a link where the host can follow it.
pub fn place_link(app: &App, frame: &CallFrame) -> Html {
    let label = show::place(frame);
    if !app.host.can_open_resource() || frame.url.is_empty() {
        return with(tag("code", label), "title", frame.url.clone());
    }
    let title = app
        .words
        .ui("open-in-sources", &text_arg("url", &frame.url));
    let frame = frame.clone();
    let host = app.host.clone();
    let open = Callback::from(move |()| {
        host.open_resource(&frame.url, frame.line, frame.column);
    });
    with(link(label, &open), "title", title)
}
