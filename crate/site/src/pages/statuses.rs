//! An HTTP status that refuses a handshake, and the list of those that have words of their own.

use wswhy_atlas::Arg;
use wswhy_explain::entry::Entry;
use wswhy_ui::parts::el::{el, plain, tag};

use super::{causes, help, paragraphs, section, table};
use crate::address::Place;
use crate::document::{Page, Site, link};

/// The page of a status.
pub fn page(site: Site<'_>, status: u16, entry: &Entry) -> Page {
    let here = Place::status(status);
    let args = vec![
        ("status", Arg::Number(f64::from(status))),
        ("name", Arg::Text(entry.title.clone())),
    ];
    let [workarounds, dead_ends] = help(site, entry, None);
    let body = vec![
        tag("h1", site.say_with("status-heading", args.clone())),
        el("div", "opening", paragraphs(&entry.meaning)),
        workarounds,
        dead_ends,
        section(
            "causes",
            site.say("section-causes"),
            causes(site, &here, &entry.causes),
        ),
    ];
    Page {
        title: site.say_with("status-title", args),
        description: site.words.joined(&entry.meaning),
        above: vec![(site.say("nav-statuses"), Place::list("handshake"))],
        place: here,
        body,
        for_programs: true,
        scripts: &[],
    }
}

/// The list of all.
pub fn list(site: Site<'_>, statuses: &[u16]) -> Page {
    let here = Place::list("handshake");
    let rows = statuses.iter().map(|status| {
        let said = site.words.status(*status);
        vec![
            link(here.to(&Place::status(*status)), status.to_string()),
            plain(said.name),
            plain(said.meaning),
            plain(said.who_acts),
        ]
    });
    let heads = ["code", "name", "means", "who"].map(|id| match id {
        "who" => site.say("acts-label"),
        _ => site.say(&format!("column-{id}")),
    });
    let body = vec![
        tag("h1", site.say("statuses-title")),
        tag("p", site.say("statuses-intro")),
        table(heads.to_vec(), rows.collect()),
    ];
    Page {
        title: site.say("statuses-title"),
        description: site.say("statuses-intro"),
        above: Vec::new(),
        place: here,
        body,
        for_programs: false,
        scripts: &[],
    }
}
