//! The broken rules of pasted bytes, in words.

use wswhy_atlas::Arg;
use wswhy_wire::{Decoded, Violation};
use yew::prelude::*;

use super::frame_link;
use crate::app::{App, count};
use crate::parts::el::{el, plain, tag, text, with};

/// Violations that are listed; of a stream that went out of step there may be thousands, and they say nothing new.
const LISTED: usize = 50;

/// Draws the list of broken rules.
pub fn list(app: &App, decoded: &Decoded, choose: &Callback<usize>) -> Html {
    let all = decoded.violations();
    if all.is_empty() {
        let fine = text("p", "fine", app.ui("violations-none"));
        return with(fine, "data-decode-fine", "");
    }
    let lines = all
        .iter()
        .take(LISTED)
        .map(|violation| one(app, violation, choose));
    let title = app.words.ui("violations-title", &count(all.len()));
    let mut parts = vec![tag("h2", title), el("ul", "", lines.collect())];
    let hidden = all.len().saturating_sub(LISTED);
    if hidden > 0 {
        let more = app.words.ui("violations-more", &count(hidden));
        parts.push(text("p", "quiet", more));
    }
    el("section", "violations", parts)
}

fn one(app: &App, violation: &Violation, choose: &Callback<usize>) -> Html {
    let kind = violation.kind;
    let words = app.words.violation(kind);
    let mut place = app.words.ui(
        "violation-place",
        &vec![
            ("rfc", Arg::Text(kind.rfc().to_owned())),
            ("section", Arg::Text(kind.section().to_owned())),
            ("first", Arg::Number(violation.span.start as f64)),
            ("end", Arg::Number(violation.span.end as f64)),
        ],
    );
    if let Some(status) = kind.status() {
        let code = vec![("code", Arg::Number(f64::from(status.value())))];
        place.push_str(". ");
        place.push_str(&app.words.ui("violation-answer", &code));
    }
    let parts = vec![
        tag("strong", words.title),
        plain(" "),
        frame_link(app, violation.frame, choose),
        tag("p", words.rule),
        tag("p", words.meaning),
        text("p", "quiet", place),
    ];
    with(el("li", "", parts), "data-violation", kind.id())
}
