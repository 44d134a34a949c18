//! One file per kind of page, and the pieces that several use.

pub mod causes;
pub mod code;
pub mod compare;
pub mod home;
pub mod registries;
pub mod statuses;
pub mod violations;

use wswhy_atlas::{Arg, Cause};
use wswhy_explain::compare::PAIRS;
use wswhy_explain::entry::{Advice, CauseLine, Entry};
use wswhy_explain::facts::code_facts;
use wswhy_ui::parts::el::{el, plain, tag, text, with};
use yew::prelude::*;

use crate::address::Place;
use crate::document::{Site, link};

/// Paragraphs.
pub fn paragraphs(texts: &[String]) -> Vec<Html> {
    texts.iter().map(|text| tag("p", text.clone())).collect()
}

/// A part of a page with its heading, which can be linked to; nothing where there is nothing in it.
pub fn section(id: &'static str, heading: String, inside: Vec<Html>) -> Html {
    if inside.is_empty() {
        return Html::default();
    }
    let mut parts = vec![with(tag("h2", heading), "id", id)];
    parts.extend(inside);
    with(el("section", "", parts), "aria-labelledby", id)
}

/// A table with its head.
pub fn table(heads: Vec<String>, rows: Vec<Vec<Html>>) -> Html {
    let heads = heads
        .into_iter()
        .map(|head| with(tag("th", head), "scope", "col"))
        .collect();
    let head = el("thead", "", vec![el("tr", "", heads)]);
    let rows = rows.into_iter().map(|cells| {
        let cells = cells.into_iter().map(|cell| el("td", "", vec![cell]));
        el("tr", "", cells.collect())
    });
    let table = el("table", "", vec![head, el("tbody", "", rows.collect())]);
    // A wide table scrolls by itself, also by the keyboard.
    with(
        with(el("div", "wide", vec![table]), "tabindex", "0"),
        "role",
        "group",
    )
}

/// Text from data that is in English whatever the page is in.
pub fn english(text: &str) -> Html {
    with(tag("span", String::from(text)), "lang", "en")
}

/// A source: a link where it is an address.
pub fn source(text: &str, name: String) -> Html {
    match text.starts_with("https://") {
        true => link(text.into(), name),
        false => english(text),
    }
}

/// Causes as a list, each with its sentence and who must act.
pub fn causes(site: Site<'_>, here: &Place, causes: &[CauseLine]) -> Vec<Html> {
    let rows = causes.iter().map(|cause| {
        let name = match Cause::from_id(cause.id) {
            Some(known) => link(here.to(&Place::cause(known)), cause.badge.clone()),
            None => plain(cause.badge.clone()),
        };
        let acts = site.labelled("acts-label", &site.say(&format!("who-{}", cause.acts)));
        let parts = vec![
            el("h3", "", vec![name]),
            tag("p", cause.sentence.clone()),
            text("p", "quiet", acts),
        ];
        el("li", "", parts)
    });
    let rows: Vec<Html> = rows.collect();
    match rows.is_empty() {
        true => Vec::new(),
        false => vec![el("ol", "cards", rows)],
    }
}

/// What was shown with what, or that it was not.
pub fn proof(site: Site<'_>, advice: &Advice) -> Html {
    let Some(proof) = &advice.proof else {
        return text("p", "proof none", site.say("not-proved"));
    };
    let browser = Arg::Text(proof.browser.into());
    let said = match proof.software {
        "" => site.say_with("proved-alone", vec![("browser", browser)]),
        software => {
            let both = vec![
                ("software", Arg::Text(software.into())),
                ("browser", browser),
            ];
            let with = site.say_with("proved-and", both);
            site.say_with("proved", vec![("with", Arg::Text(with))])
        }
    };
    with(text("p", "proof", said), "title", proof.scenario)
}

/// Things to do, or not to do, each with its proof.
///
/// Where they are for several causes, each says for which.
fn advice(site: Site<'_>, all: &[Advice]) -> Vec<Html> {
    let several = all.iter().any(|advice| advice.cause != all[0].cause);
    let rows = all.iter().map(|advice| {
        let mut parts = vec![tag("h3", advice.what.clone()), tag("p", advice.why.clone())];
        if let Some(cause) = Cause::from_id(advice.cause).filter(|_| several) {
            let badge = site.words.cause(cause, &Vec::new()).badge;
            parts.push(text("p", "quiet", site.labelled("for-cause", &badge)));
        }
        if let Some(code) = advice.code {
            let lines = el("pre", "", vec![with(tag("code", code), "lang", "en")]);
            // Long lines scroll by themselves, also by the keyboard.
            parts.push(with(lines, "tabindex", "0"));
        }
        parts.push(proof(site, advice));
        with(el("li", "", parts), "id", format!("do-{}", advice.id))
    });
    let rows: Vec<Html> = rows.collect();
    match rows.is_empty() {
        true => Vec::new(),
        false => vec![el("ul", "cards", rows)],
    }
}

/// What helps and what does not, each with its heading; `first` stands before what helps.
pub fn help(site: Site<'_>, entry: &Entry, first: Option<Html>) -> [Html; 2] {
    let mut workarounds = advice(site, &entry.workarounds);
    if !workarounds.is_empty() {
        workarounds.splice(..0, first);
    }
    let dead_ends = advice(site, &entry.dead_ends);
    [
        section("workarounds", site.say("section-workarounds"), workarounds),
        section("dead-ends", site.say("section-dead-ends"), dead_ends),
    ]
}

/// Links to the codes that are confused with one.
pub fn related(site: Site<'_>, here: &Place, codes: &[u16]) -> Vec<Html> {
    let links = codes.iter().filter_map(|code| {
        let facts = code_facts(*code)?;
        let name = format!("{code} {}", site.words.code(*code).name);
        Some(el("li", "", vec![link(here.to(&Place::code(facts)), name)]))
    });
    let links: Vec<Html> = links.collect();
    match links.is_empty() {
        true => Vec::new(),
        false => vec![el("ul", "links", links)],
    }
}

/// A link to two codes side by side.
pub fn pair(site: Site<'_>, here: &Place, (a, b): (u16, u16)) -> Html {
    let args = vec![
        ("a", Arg::Number(f64::from(a))),
        ("b", Arg::Number(f64::from(b))),
    ];
    let name = site.say_with("compare-with", args);
    let way = match PAIRS.contains(&(a, b)) {
        true => here.to(&Place::pair(a, b)),
        false => format!("{}?a={a}&b={b}", here.to(&Place::list("compare"))),
    };
    el("li", "", vec![link(way, name)])
}

/// With a large first letter, as a title begins.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
