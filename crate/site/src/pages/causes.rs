//! A cause, and the list of all.

use wswhy_atlas::{Arg, Args, Cause, Reason, row_source, stack_rows};
use wswhy_explain::entry::{Entry, lines};
use wswhy_ui::parts::el::{el, plain, tag, text, with};
use yew::prelude::*;

use super::{acts, capital, english, help, paragraphs, section, table};
use crate::address::Place;
use crate::document::{Page, Site};

/// The page of a cause.
pub fn page(site: Site<'_>, cause: Cause, entry: &Entry) -> Page {
    let here = Place::cause(cause);
    let badge = vec![("badge", Arg::Text(capital(&entry.title)))];
    let id = vec![
        plain(site.labelled("cause-id", "")),
        with(tag("code", cause.id()), "lang", "en"),
    ];
    let [workarounds, dead_ends] = help(site, entry, None);
    let body = vec![
        tag("h1", site.say_with("cause-title", badge.clone())),
        el("div", "opening", paragraphs(&entry.opening)),
        el("p", "quiet", id),
        text("p", "quiet", acts(site, cause)),
        section(
            "meaning",
            site.say("cause-means"),
            paragraphs(&entry.meaning),
        ),
        workarounds,
        dead_ends,
        section("software", site.say("cause-stacks"), stacks(site, cause)),
    ];
    Page {
        title: site.say_with("cause-title", badge),
        description: site.words.joined(&entry.opening),
        above: vec![(site.say("nav-causes"), Place::list("causes"))],
        place: here,
        body,
        for_programs: true,
        scripts: &[],
    }
}

/// The rows of the atlas that end a connection this way: one template for all, and what ids cannot carry in English.
fn stacks(site: Site<'_>, cause: Cause) -> Vec<Html> {
    let heads = [
        "stack", "code", "trigger", "reason", "option", "default", "source",
    ];
    let heads = heads.map(|id| site.say(&format!("column-{id}")));
    let rows = stack_rows().iter().enumerate();
    let rows = rows
        .filter(|(_, row)| row.cause == cause)
        .map(|(place, row)| {
            let code = row.code.or(row.status).map(|code| code.to_string());
            let reason = match &row.reason {
                Reason::Open => plain(""),
                Reason::Text("") => plain(site.say("no-reason")),
                Reason::Text(text) => english(text),
                Reason::Patterns(forms) => english(&forms.join(" · ")),
            };
            let default = match row.limit_arg() {
                Arg::Unknown => String::new(),
                Arg::Duration(millis) => site.words.duration(millis),
                Arg::Bytes(bytes) => site.words.bytes(bytes),
                Arg::Number(number) => site.words.number(number),
                other => format!("{other:?}"),
            };
            let from = row_source(place);
            let version = from.map_or("", |from| from.version);
            let named = format!("{} {version}", row.stack().name);
            let sources = from.map_or(&[][..], |from| from.sources);
            let notes = from.map_or("", |from| from.note);
            let mut source: Vec<Html> = sources
                .iter()
                .map(|source| el("li", "", vec![english(source)]))
                .collect();
            if !notes.is_empty() {
                source.push(el("li", "", vec![english(notes)]));
            }
            vec![
                english(named.trim()),
                plain(code.unwrap_or_default()),
                plain(site.words.trigger(row.trigger)),
                reason,
                english(row.option),
                plain(default),
                el("ul", "sources", source),
            ]
        });
    let rows: Vec<Vec<Html>> = rows.collect();
    match rows.is_empty() {
        true => Vec::new(),
        false => vec![table(heads.to_vec(), rows)],
    }
}

/// The list of all causes.
pub fn list(site: Site<'_>) -> Page {
    let here = Place::list("causes");
    let all = lines(site.words, &Cause::ALL, &Args::new());
    let mut body = vec![
        tag("h1", site.say("causes-title")),
        tag("p", site.say("causes-intro")),
    ];
    body.extend(super::causes(site, &here, &all));
    Page {
        title: site.say("causes-title"),
        description: site.say("causes-intro"),
        above: Vec::new(),
        place: here,
        body,
        for_programs: false,
        scripts: &[],
    }
}
