//! Above the verdict on one end: what all ends of this URL say together.

use wswhy_capture::ConnectionId;
use wswhy_diagnosis::SeriesVerdict;
use wswhy_diagnosis::series::End;
use yew::prelude::*;

use crate::app::{App, count};
use crate::parts::buttons::link;
use crate::parts::el::{el, plain, slot, tag, text, with};
use crate::series;
use crate::state::Action;

/// Ends that are listed at once, the newest; what is older stands behind a click.
const SHOWN: usize = 5;
/// Ends that are listed at all.
const MOST: usize = 200;

/// Draws the section.
pub fn series(
    app: &App,
    series: &SeriesVerdict,
    chosen: ConnectionId,
    dispatch: &Callback<Action>,
) -> Html {
    let line = vec![
        text(
            "span",
            "pill quiet-pill",
            super::why::sure(app, series.confidence),
        ),
        text("code", "cause-id", series.cause.id()),
    ];
    let advice = series::advice(&app.words, series);
    let advice = advice.into_iter().map(|what| tag("p", what)).collect();
    let facts = series::facts(&app.words, series);
    let facts = facts.into_iter().map(|fact| tag("li", fact)).collect();
    let from = series.ends.len().saturating_sub(MOST);
    let ends = series.ends.get(from..).unwrap_or_default();
    let (older, newest) = ends.split_at(ends.len().saturating_sub(SHOWN));
    let lines = |ends: &[End]| {
        let lines = ends.iter().map(|end| row(app, end, chosen, dispatch));
        el("ol", "evidence-lines", lines.collect())
    };
    let older = (!older.is_empty()).then(|| {
        let label = app.words.ui("series-ends", &count(older.len()));
        el("details", "", vec![tag("summary", label), lines(older)])
    });
    let parts = vec![
        tag("h2", app.ui("series-title")),
        text(
            "p",
            "series-says",
            series::sentence(&app.words, series, &series.args),
        ),
        el("p", "who", line),
        slot(stacks(app, series)),
        el("div", "series-do", advice),
        el("ul", "", facts),
        slot(older),
        lines(newest),
    ];
    let section = el("section", "series", parts);
    let section = with(section, "data-series", series.cause.id());
    with(section, "data-series-shape", series.shape.id())
}

/// Who has that limit, and by which option.
fn stacks(app: &App, series: &SeriesVerdict) -> Option<Html> {
    if series.stacks.is_empty() {
        return None;
    }
    let names = series.stacks.iter().map(|stack| {
        let option = (!stack.option.is_empty()).then(|| {
            let option = vec![plain(" "), text("code", "quiet", stack.option)];
            el("span", "", option)
        });
        let item = el("li", "", vec![plain(stack.name), slot(option)]);
        with(item, "data-series-stack", stack.name)
    });
    let parts = vec![
        tag("p", app.ui("series-stacks")),
        el("ul", "", names.collect()),
    ];
    Some(el("div", "stacks", parts))
}

fn row(app: &App, end: &End, chosen: ConnectionId, dispatch: &Callback<Action>) -> Html {
    let id = end.id;
    let time = app.clock(end.at);
    let time = if id == chosen {
        text("strong", "", time)
    } else {
        link(time, &dispatch.reform(move |()| Action::Choose(id)))
    };
    let code = end
        .code
        .map_or_else(|| "–".to_owned(), |code| code.to_string());
    let line = vec![
        el("time", "", vec![time]),
        text("span", "evidence-what", series::end(&app.words, end)),
        tag("code", code),
    ];
    with(el("li", "", line), "data-series-end", id.0.to_string())
}
