//! The close codes of applications, protocols and services.

use wswhy_atlas::{Arg, Cause};
use wswhy_explain::facts::{REGISTRIES, Registry};
use wswhy_ui::parts::el::{el, plain, tag};
use yew::prelude::*;

use super::{english, table};
use crate::address::Place;
use crate::document::{Page, Site, link};

/// The page of one registry.
pub fn page(site: Site<'_>, registry: &Registry) -> Page {
    let here = Place::registry(registry.id);
    let rows = registry.codes.iter().map(|row| {
        let cause = row.cause.and_then(Cause::from_id);
        let means = cause.map_or_else(Html::default, |cause| {
            let said = site.words.cause(cause, &Vec::new());
            link(here.to(&Place::cause(cause)), said.badge)
        });
        vec![plain(row.code.to_string()), english(row.name), means]
    });
    let heads = ["code", "name", "means"].map(|id| site.say(&format!("column-{id}")));
    let name = vec![("name", Arg::Text(registry.name.into()))];
    let source = link(registry.url.into(), site.say_with("registry-source", name));
    let body = vec![
        tag("h1", registry.name),
        el("p", "", vec![source]),
        table(heads.to_vec(), rows.collect()),
    ];
    Page {
        title: format!("{} · {}", registry.name, site.say("registries-title")),
        description: site.say("registries-intro"),
        above: vec![(site.say("nav-registries"), Place::list("registries"))],
        place: here,
        body,
        for_programs: false,
        scripts: &[],
    }
}

/// The list of all.
pub fn list(site: Site<'_>) -> Page {
    let here = Place::list("registries");
    let rows = REGISTRIES.iter().map(|registry| {
        let codes: Vec<String> = registry
            .codes
            .iter()
            .map(|row| row.code.to_string())
            .collect();
        let way = here.to(&Place::registry(registry.id));
        vec![link(way, registry.name.into()), plain(codes.join(", "))]
    });
    let heads = ["name", "code"].map(|id| site.say(&format!("column-{id}")));
    let body = vec![
        tag("h1", site.say("registries-title")),
        tag("p", site.say("registries-intro")),
        table(heads.to_vec(), rows.collect()),
    ];
    Page {
        title: site.say("registries-title"),
        description: site.say("registries-intro"),
        above: Vec::new(),
        place: here,
        body,
        for_programs: false,
        scripts: &[],
    }
}
