//! A broken rule of the protocol, and the list of all.

use wswhy_atlas::Arg;
use wswhy_explain::entry::Entry;
use wswhy_explain::facts::code_facts;
use wswhy_ui::parts::el::{el, plain, tag, with};
use wswhy_wire::ViolationKind;

use super::{paragraphs, section, table};
use crate::address::Place;
use crate::document::{Page, Site, link};

/// The page of a broken rule.
pub fn page(site: Site<'_>, kind: ViolationKind, entry: &Entry) -> Page {
    let here = Place::violation(kind.id());
    let mut facts = vec![
        tag("dt", site.say("cause-id")),
        el("dd", "", vec![with(tag("code", kind.id()), "lang", "en")]),
    ];
    if let Some(status) = kind.status() {
        let code = status.value();
        let name = format!("{code} {}", site.words.code(code).name);
        let answer = match code_facts(code) {
            Some(facts) => link(here.to(&Place::code(facts)), name),
            None => plain(name),
        };
        facts.push(tag("dt", site.say("violation-answer")));
        facts.push(el("dd", "", vec![answer]));
    }
    let title = vec![("title", Arg::Text(entry.title.clone()))];
    let body = vec![
        tag("h1", entry.title.clone()),
        el("div", "opening", paragraphs(&entry.opening)),
        section(
            "meaning",
            site.say("cause-means"),
            paragraphs(&entry.meaning),
        ),
        el("dl", "", facts),
    ];
    Page {
        title: site.say_with("violation-title", title),
        description: site.words.joined(&entry.opening),
        above: vec![(site.say("nav-violations"), Place::list("violations"))],
        place: here,
        body,
        for_programs: true,
        scripts: &[],
    }
}

/// The list of all.
pub fn list(site: Site<'_>) -> Page {
    let here = Place::list("violations");
    let rows = ViolationKind::ALL.iter().map(|kind| {
        let said = site.words.violation(*kind);
        let answer: Option<u16> = kind.status().map(|status| status.value());
        vec![
            link(here.to(&Place::violation(kind.id())), said.title),
            plain(said.rule),
            plain(answer.map(|code| code.to_string()).unwrap_or_default()),
        ]
    });
    let heads = vec![
        site.say("column-name"),
        site.say("column-means"),
        site.say("violation-answer"),
    ];
    let body = vec![
        tag("h1", site.say("violations-title")),
        tag("p", site.say("violations-intro")),
        table(heads, rows.collect()),
    ];
    Page {
        title: site.say("violations-title"),
        description: site.say("violations-intro"),
        above: Vec::new(),
        place: here,
        body,
        for_programs: false,
        scripts: &[],
    }
}
