//! One file per kind of page, and the pieces that several use.

pub mod causes;
pub mod code;
pub mod compare;
pub mod home;
pub mod registries;
pub mod statuses;
pub mod violations;

use wswhy_atlas::{Arg, Args, Cause};
use wswhy_explain::compare::PAIRS;
use wswhy_explain::entry::{Advice, CauseLine, Entry};
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
        let known = Cause::from_id(cause.id);
        let name = match known {
            Some(known) => link(here.to(&Place::cause(known)), cause.badge.clone()),
            None => plain(cause.badge.clone()),
        };
        let mut parts = vec![el("h3", "", vec![name]), tag("p", cause.sentence.clone())];
        parts.extend(known.map(|known| text("p", "quiet", acts(site, known))));
        el("li", "", parts)
    });
    let rows: Vec<Html> = rows.collect();
    match rows.is_empty() {
        true => Vec::new(),
        false => vec![el("ol", "cards", rows)],
    }
}

/// Who must act, with its label.
pub fn acts(site: Site<'_>, cause: Cause) -> String {
    site.labelled("acts-label", &site.words.actor(cause.acts()))
}

fn badge(site: Site<'_>, cause: &str) -> String {
    let cause = Cause::from_id(cause);
    cause.map_or_else(String::new, |cause| {
        site.words.cause(cause, &Args::new()).badge
    })
}

/// What was tried with what, for which cause, and what came of it. `helps`: the result where it went as said.
pub fn proof(site: Site<'_>, advice: &Advice, helps: Helps) -> String {
    let Some(proof) = &advice.proof else {
        return site.say("not-tested");
    };
    let arg = |text: &str| Arg::Text(text.into());
    let tried_with = match proof.software {
        "" => proof.browser.into(),
        software => {
            let both = vec![("software", arg(software)), ("browser", arg(proof.browser))];
            site.say_with("tested-and", both)
        }
    };
    let scope = match advice.tried() {
        Some(_) if advice.causes.len() == 1 => "this",
        Some(_) => "some",
        None => "other",
    };
    let result = match (proof.fixed, helps) {
        (0, _) => "unclear",
        (_, Helps::Yes) => "helped",
        (_, Helps::No) => "failed",
    };
    let args = vec![
        ("with", Arg::Text(tried_with)),
        ("for", arg(scope)),
        ("cause", Arg::Text(badge(site, proof.cause))),
        ("result", arg(result)),
    ];
    site.say_with("tested", args)
}

/// Whether a list holds what helps, or what does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Helps {
    /// Workarounds.
    Yes,
    /// Dead ends.
    No,
}

/// For which of a page's causes something is.
pub fn for_causes(site: Site<'_>, advice: &Advice, all: usize) -> String {
    let known = advice.causes.len();
    if known == all {
        return site.say("if-cause-any");
    }
    // More would be a list to be read, not a word on whether to read on.
    if known * 2 > all {
        return site.say("if-cause-most");
    }
    let badges = advice.causes.iter().enumerate();
    let badges = badges.map(|(place, cause)| (place, badge(site, cause)));
    let causes = badges.reduce(|(_, one), (place, other)| {
        let both = vec![("one", Arg::Text(one)), ("other", Arg::Text(other))];
        let last = place + 1 == known;
        let id = if last { "if-cause-or" } else { "if-cause-next" };
        (place, site.say_with(id, both))
    });
    let causes = Arg::Text(causes.map_or_else(String::new, |(_, causes)| causes));
    site.say_with("if-cause", vec![("causes", causes)])
}

/// Things to do, or not to do, each with its proof.
///
/// Where the page has several causes, each says first for which it is.
fn advice(site: Site<'_>, entry: &Entry, all: &[Advice], helps: Helps) -> Vec<Html> {
    let causes = entry.causes.len();
    let rows = all.iter().map(|advice| {
        let mut parts = Vec::new();
        if causes > 1 {
            parts.push(text("p", "quiet", for_causes(site, advice, causes)));
        }
        parts.push(tag("h3", advice.what.clone()));
        parts.push(tag("p", advice.why.clone()));
        if let Some(code) = &advice.code {
            let code = with(tag("code", code.clone()), "lang", "en");
            let lines = el("pre", "", vec![code]);
            // Long lines scroll by themselves, also by the keyboard.
            parts.push(with(lines, "tabindex", "0"));
        }
        let tested = text(
            "p",
            match advice.shown() {
                true => "proof",
                false => "proof none",
            },
            proof(site, advice, helps),
        );
        parts.push(match &advice.proof {
            Some(proof) => with(tested, "title", proof.scenario),
            None => tested,
        });
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
    let mut workarounds = advice(site, entry, &entry.workarounds, Helps::Yes);
    if !workarounds.is_empty() {
        workarounds.splice(..0, first);
    }
    let dead_ends = advice(site, entry, &entry.dead_ends, Helps::No);
    [
        section("workarounds", workarounds_heading(site, entry), workarounds),
        section("dead-ends", site.say("section-dead-ends"), dead_ends),
    ]
}

/// The heading of what helps.
pub fn workarounds_heading(site: Site<'_>, entry: &Entry) -> String {
    site.say(match entry.causes.len() {
        0 | 1 => "section-workarounds",
        _ => "section-workarounds-by-cause",
    })
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
