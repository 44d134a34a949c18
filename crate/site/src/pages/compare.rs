//! Two codes side by side, and the page that composes any two.

use wswhy_atlas::{Arg, Args};
use wswhy_explain::compare::{Both, Comparison, PAIRS};
use wswhy_explain::facts::{CODES, code_facts};
use wswhy_ui::parts::el::{el, tag, text, with};
use yew::prelude::*;

use super::{pair, paragraphs, section};
use crate::address::Place;
use crate::document::{Page, Site, link};

fn args(pair: &Comparison) -> Args {
    vec![
        ("a", Arg::Number(f64::from(pair.a))),
        ("b", Arg::Number(f64::from(pair.b))),
        ("name-a", Arg::Text(pair.names.a.clone())),
        ("name-b", Arg::Text(pair.names.b.clone())),
    ]
}

/// The title of the page of a pair.
pub fn title(site: Site<'_>, pair: &Comparison) -> String {
    site.say_with("compare-title", args(pair))
}

/// The page of two codes.
pub fn page(site: Site<'_>, two: &Comparison) -> Page {
    let here = Place::pair(two.a, two.b);
    let say = |id: &str| site.say(id);
    let both = |id: &'static str, texts: &Both<Vec<String>>| {
        let sides = [(two.a, &texts.a), (two.b, &texts.b)].map(|(code, texts)| {
            let code = vec![("code", Arg::Number(f64::from(code)))];
            let heading = tag("h2", site.say_with(&format!("compare-{id}"), code));
            let mut inside = vec![heading];
            inside.extend(paragraphs(texts));
            el("section", "", inside)
        });
        with(el("div", "beside", sides.to_vec()), "id", id)
    };
    let differences = two.differences.iter();
    let differences = differences.map(|one| tag("li", one.clone()));
    let differences = vec![el("ul", "points", differences.collect())];
    // The question that brings a reader here comes first.
    let mut body = vec![
        tag("h1", site.say_with("compare-heading", args(two))),
        el("div", "opening", paragraphs(&two.opening)),
        section(
            "which-you-see",
            say("compare-which-you-see"),
            paragraphs(&two.which_you_see),
        ),
        both("fix", &two.fix),
        both("meaning", &two.meaning),
        both("when", &two.when_you_see_it),
        section("differences", say("compare-differences"), differences),
        section(
            "which-to-send",
            say("compare-which-to-send"),
            paragraphs(&two.which_to_send),
        ),
    ];
    let mut learn: Vec<Html> = [two.a, two.b]
        .iter()
        .filter_map(|code| {
            let name = format!("{code} {}", site.words.code(*code).name);
            Some(link(here.to(&Place::code(code_facts(*code)?)), name))
        })
        .collect();
    learn.extend(two.official.iter().map(|official| {
        with(
            link(official.url.into(), official.title.into()),
            "lang",
            "en",
        )
    }));
    let learn = learn.into_iter().map(|one| el("li", "", vec![one]));
    let learn = vec![el("ul", "links", learn.collect())];
    body.push(section("learn", say("compare-learn"), learn));
    let others = two.related.iter().map(|other| pair(site, &here, *other));
    let others = vec![el("ul", "links", others.collect())];
    body.push(section("others", say("compare-other"), others));
    Page {
        title: title(site, two),
        description: site.say_with("compare-description", args(two)),
        above: vec![
            (say("nav-codes"), Place::home()),
            (say("compare-any-title"), Place::list("compare")),
        ],
        place: here,
        body,
        for_programs: true,
        scripts: &[],
    }
}

/// The page that composes any two.
pub fn any(site: Site<'_>) -> Page {
    let here = Place::list("compare");
    let choice = |name: &'static str, label: &str, chosen: u16| {
        let options = CODES
            .iter()
            .filter(|facts| facts.from == facts.to)
            .map(|facts| {
                let name = format!("{} {}", facts.from, site.words.code(facts.from).name);
                let option = with(tag("option", name), "value", facts.from.to_string());
                match facts.from == chosen {
                    true => with(option, "selected", "selected"),
                    false => option,
                }
            });
        let select = with(el("select", "", options.collect()), "name", name);
        el("label", "", vec![tag("span", site.say(label)), select])
    };
    let show = with(
        tag("button", site.say("compare-any-show")),
        "type",
        "submit",
    );
    let form = vec![
        choice("a", "compare-any-first", 1006),
        choice("b", "compare-any-second", 1002),
        show,
    ];
    let form = with(el("form", "choose", form), "data-compare", "");
    let shown = with(el("div", "", Vec::new()), "data-shown", "");
    let shown = with(shown, "data-lang", site.language.tag);
    let pairs = PAIRS.iter().map(|two| pair(site, &here, *two));
    let body = vec![
        tag("h1", site.say("compare-any-title")),
        tag("p", site.say("compare-any-intro")),
        form,
        shown,
        el(
            "noscript",
            "",
            vec![tag("p", site.say("compare-any-script"))],
        ),
        section(
            "pairs",
            site.say("home-pairs"),
            vec![el("ul", "links", pairs.collect())],
        ),
        saw(site),
    ];
    Page {
        title: site.say("compare-any-title"),
        description: site.say("compare-any-title"),
        above: vec![(site.say("nav-codes"), Place::home())],
        place: here,
        body,
        for_programs: false,
        scripts: &["compare.js", "embed.js"],
    }
}

/// What it means when the page saw 1006 and the server 1002.
pub fn saw(site: Site<'_>) -> Html {
    let said = |attribute: &str| {
        let id = format!("compare/saw-1006-server-saw-1002.{attribute}");
        site.words.paragraphs(&id, &Args::new())
    };
    let title = site.words.joined(&said("title"));
    let mut inside = vec![with(text("h2", "", title), "id", "saw")];
    inside.extend(paragraphs(&said("text")));
    with(el("section", "", inside), "aria-labelledby", "saw")
}
