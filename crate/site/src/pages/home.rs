//! The first page: a table of all codes.

use wswhy_explain::compare::PAIRS;
use wswhy_explain::facts::CODES;
use wswhy_ui::parts::el::{el, plain, tag};

use super::{compare, pair, section, table};
use crate::address::{Place, name};
use crate::document::{Page, Site, link};

/// The page.
pub fn page(site: Site<'_>) -> Page {
    let here = Place::home();
    let heads = ["code", "name", "means", "who", "page"];
    let heads = heads.map(|id| site.say(&format!("column-{id}")));
    let mut all: Vec<_> = CODES.iter().collect();
    all.sort_by_key(|facts| (facts.from, facts.to));
    let rows = all.into_iter().map(|facts| {
        let said = site.words.code(facts.spoken());
        vec![
            link(here.to(&Place::code(facts)), name(facts).replace('-', "–")),
            plain(said.name),
            plain(said.meaning),
            plain(said.who_may_send),
            plain(said.page_sees),
        ]
    });
    let pairs = PAIRS.iter().map(|two| pair(site, &here, *two));
    let body = vec![
        tag("h1", site.say("home-title")),
        el(
            "div",
            "opening",
            vec![
                tag("p", site.say("home-intro")),
                tag("p", site.say("home-panel")),
            ],
        ),
        section(
            "all",
            site.say("home-table"),
            vec![table(heads.to_vec(), rows.collect())],
        ),
        section(
            "pairs",
            site.say("home-pairs"),
            vec![el("ul", "links", pairs.collect())],
        ),
        compare::saw(site),
    ];
    Page {
        title: format!("{} · {}", site.say("home-title"), site.say("brand")),
        description: site.say("home-intro"),
        above: Vec::new(),
        place: here,
        body,
        for_programs: false,
        scripts: &[],
    }
}
