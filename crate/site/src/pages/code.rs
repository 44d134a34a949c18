//! A close code, or a range of them.

use std::collections::BTreeSet;

use wswhy_atlas::{Arg, CHROMIUM_MEASURED, FIREFOX_MEASURED};
use wswhy_explain::compare::PAIRS;
use wswhy_explain::entry::{Entry, FixRate};
use wswhy_explain::facts::{CodeFacts, code_facts, registered};
use wswhy_ui::parts::el::{el, plain, tag, text, with};
use wswhy_ui::show;
use wswhy_wire::{CloseCode, FrameBuilder, StatusCode};
use yew::prelude::*;

use super::{causes, english, help, pair, paragraphs, section, source, table};
use crate::address::Place;
use crate::declared;
use crate::document::{Page, Site, link};

/// The frame that the page shows: a Close frame of a server with this code.
pub fn example(code: u16) -> String {
    hex(&FrameBuilder::close(StatusCode::new(code), ""))
}

fn hex(frame: &FrameBuilder) -> String {
    // As the texts write them.
    show::hex(&frame.build(), usize::MAX).to_uppercase()
}

/// Heading and title, of a code by itself or of its range.
pub fn heading(site: Site<'_>, facts: &CodeFacts, kind: &str) -> String {
    let name = site.words.code(facts.spoken()).name;
    let number = |code: u16| Arg::Number(f64::from(code));
    match facts.from == facts.to {
        true => {
            let args = vec![("code", number(facts.from)), ("name", Arg::Text(name))];
            site.say_with(&format!("code-{kind}"), args)
        }
        false => {
            let args = vec![
                ("from", number(facts.from)),
                ("to", number(facts.to)),
                ("name", Arg::Text(name)),
            ];
            site.say_with(&format!("range-{kind}"), args)
        }
    }
}

/// The page.
pub fn page(site: Site<'_>, facts: &CodeFacts, entry: &Entry) -> Page {
    let here = Place::code(facts);
    let say = |id: &str| site.say(id);
    let code = facts.from;
    let rate = tag("p", rate(site, entry.fix_rate));
    let [workarounds, dead_ends] = help(site, entry, Some(rate));
    let root = entry.root_cause.as_ref().map_or_else(Vec::new, |root| {
        let mut inside = vec![text("p", "quiet", say(&format!("root-{}", root.kind)))];
        inside.extend(paragraphs(&root.text));
        inside
    });
    // That of 1005 shows first what makes the page see it.
    let empty = code == CloseCode::NO_STATUS_RECEIVED.value();
    let example = match facts.category {
        "never-sent" if !empty => "section-example-illegal",
        _ => "section-example",
    };
    let official = entry.official.iter().map(|official| {
        let one = link(official.url.into(), official.title.into());
        el("li", "", vec![with(one, "lang", "en")])
    });
    let official = vec![el("ul", "links", official.collect())];
    // What helps to tell and to act comes first, what explains comes after.
    let body = vec![
        tag("h1", heading(site, facts, "heading")),
        el("div", "opening", paragraphs(&entry.opening)),
        jumps(site, entry),
        section("fix", say("section-fix"), fix(site, entry)),
        section("root-cause", say("section-root"), root),
        section(
            "causes",
            say("section-causes"),
            causes(site, &here, &entry.causes),
        ),
        section(
            "when",
            say("section-when"),
            paragraphs(&entry.when_you_see_it),
        ),
        workarounds,
        dead_ends,
        section("seen", say("section-seen"), seen(site, entry)),
        section("meaning", say("section-meaning"), meaning(site, entry)),
        section("example", say(example), live(site, &here, facts)),
        section("versions", say("section-versions"), versions(site, entry)),
        section(
            "registries",
            say("registered-by"),
            registries(site, &here, facts),
        ),
        section("official", say("section-official"), official),
        section(
            "compare",
            say("section-compare"),
            compared(site, &here, code, entry),
        ),
        section("evidence", say("section-evidence"), evidence(site, entry)),
    ];

    let name = Arg::Text(entry.title.clone());
    let description = vec![("code", Arg::Number(f64::from(code))), ("name", name)];
    Page {
        title: heading(site, facts, "title"),
        description: match facts.is_range() {
            true => heading(site, facts, "description"),
            false => site.say_with("code-description", description),
        },
        above: vec![(say("nav-codes"), Place::home())],
        place: here,
        body,
        for_programs: true,
        scripts: &["embed.js"],
    }
}

/// Links to the parts of the page that a reader looks for.
fn jumps(site: Site<'_>, entry: &Entry) -> Html {
    let parts = [
        ("root-cause", entry.root_cause.is_none()),
        ("causes", entry.causes.is_empty()),
        ("workarounds", entry.workarounds.is_empty()),
        ("dead-ends", entry.dead_ends.is_empty()),
        ("versions", entry.versions.is_empty()),
    ];
    let links = parts.iter().filter(|(_, empty)| !empty).map(|(id, _)| {
        let one = link(format!("#{id}"), site.say(&format!("jump-{id}")));
        el("li", "", vec![one])
    });
    let links = el("ul", "links", links.collect());
    with(
        el("nav", "jumps", vec![links]),
        "aria-label",
        site.say("on-this-page"),
    )
}

fn meaning(site: Site<'_>, entry: &Entry) -> Vec<Html> {
    let mut inside = paragraphs(&entry.meaning);
    let pairs = [
        ("who-may-send", &entry.who_may_send),
        ("on-the-wire", &entry.on_the_wire),
    ];
    let pairs = pairs.iter().flat_map(|(id, said)| {
        let said = said.as_ref();
        said.map(|said| [tag("dt", site.say(id)), tag("dd", said.clone())])
    });
    inside.push(el("dl", "", pairs.flatten().collect()));
    inside
}

fn seen(site: Site<'_>, entry: &Entry) -> Vec<Html> {
    let Some(seen) = &entry.seen_by else {
        return Vec::new();
    };
    let three = [
        ("seen-page", &seen.page),
        ("seen-other", &seen.other_side),
        ("seen-log", &seen.server_log),
    ];
    let three = three.map(|(id, said)| {
        let parts = vec![tag("h3", site.say(id)), tag("p", said.clone())];
        el("li", "", parts)
    });
    vec![el("ul", "three", three.to_vec())]
}

/// The pairs that hold a code, by the other code.
fn compared(site: Site<'_>, here: &Place, code: u16, entry: &Entry) -> Vec<Html> {
    let by_hand = PAIRS.into_iter().filter_map(|(a, b)| match code {
        _ if code == a => Some(b),
        _ if code == b => Some(a),
        _ => None,
    });
    let related = entry.related.iter().copied();
    let others: BTreeSet<u16> = by_hand
        .chain(related.filter(|other| code_facts(*other).is_some()))
        .collect();
    let pairs = others
        .into_iter()
        .map(|other| pair(site, here, (code.min(other), code.max(other))));
    vec![el("ul", "links", pairs.collect())]
}

/// The frame as annotated bytes; where none may carry the code, also the one that makes the page see it, if there is one.
fn live(site: Site<'_>, here: &Place, facts: &CodeFacts) -> Vec<Html> {
    let intro = match facts.category {
        "never-sent" => "example-illegal",
        _ => "example-intro",
    };
    let mut frames = vec![(intro, example(facts.from))];
    if facts.from == CloseCode::NO_STATUS_RECEIVED.value() {
        frames.insert(0, ("example-empty", hex(&FrameBuilder::close_empty())));
    }
    let frames = frames.into_iter().flat_map(|(intro, hex)| {
        let attributes = [
            ("hex", hex.as_str()),
            ("sender", "server"),
            ("lang", site.language.tag),
        ];
        let instead = el("pre", "hex", vec![tag("code", hex.clone())]);
        let frame = declared::frame(site, here, &attributes, instead);
        [tag("p", site.say(intro)), frame]
    });
    frames.collect()
}

fn fix(site: Site<'_>, entry: &Entry) -> Vec<Html> {
    let mut inside = Vec::new();
    for (id, texts) in [
        ("fix-page", &entry.fix_page),
        ("fix-server", &entry.fix_server),
    ] {
        if !texts.is_empty() {
            inside.push(tag("h3", site.say(id)));
            inside.extend(paragraphs(texts));
        }
    }
    inside
}

fn rate(site: Site<'_>, rate: Option<FixRate>) -> String {
    let said = match rate {
        Some(FixRate { fixed, tried }) => {
            let number = |n: u32| Arg::Number(f64::from(n));
            let args = vec![("fixed", number(fixed)), ("tried", number(tried))];
            site.say_with("fixed-of-tried", args)
        }
        None => site.say("tried-none"),
    };
    site.labelled("fix-rate", &said)
}

fn versions(site: Site<'_>, entry: &Entry) -> Vec<Html> {
    if entry.versions.is_empty() {
        return Vec::new();
    }
    // Rarely is anything over.
    let over = entry.versions.iter().any(|row| row.deprecated.is_some());
    let heads = ["version", "status", "since", "until", "notes", "known"];
    let heads = heads.iter().filter(|id| over || **id != "until");
    let heads = heads.map(|id| site.say(&format!("column-{id}")));
    let date = |date: Option<&str>| plain(date.map_or_else(String::new, |d| site.words.date(d)));
    let rows = entry.versions.iter().map(|version| {
        let known = vec![
            tag("span", site.say(&format!("known-{}", version.known_from))),
            el("br", "", Vec::new()),
            source(version.source, site.say("source-of")),
        ];
        let mut cells = vec![
            english(version.version),
            plain(site.say(&format!("status-{}", version.status))),
            date(version.introduced),
        ];
        if over {
            cells.push(date(version.deprecated));
        }
        cells.push(plain(version.notes.clone()));
        cells.push(el("span", "", known));
        cells
    });
    let browsers = vec![
        ("chromium", Arg::Text(CHROMIUM_MEASURED.into())),
        ("firefox", Arg::Text(FIREFOX_MEASURED.into())),
    ];
    vec![
        table(heads.collect(), rows.collect()),
        text("p", "quiet", site.say_with("versions-measured", browsers)),
    ]
}

fn registries(site: Site<'_>, here: &Place, facts: &CodeFacts) -> Vec<Html> {
    if facts.from != facts.to {
        let all = wswhy_explain::facts::REGISTRIES.iter().filter(|registry| {
            let mut codes = registry.codes.iter();
            codes.any(|row| (facts.from..=facts.to).contains(&row.code))
        });
        let all = all.map(|registry| {
            let one = link(here.to(&Place::registry(registry.id)), registry.name.into());
            el("li", "", vec![one])
        });
        let all: Vec<Html> = all.collect();
        return match all.is_empty() {
            true => Vec::new(),
            false => vec![el("ul", "links", all)],
        };
    }
    registered(facts.from)
        .map(|(registry, row)| {
            let args = vec![
                ("name", Arg::Text(registry.name.into())),
                ("meaning", Arg::Text(row.name.into())),
            ];
            tag("p", site.say_with("registered-line", args))
        })
        .collect()
}

fn evidence(site: Site<'_>, entry: &Entry) -> Vec<Html> {
    let mut inside = Vec::new();
    let confidence = match &entry.confidence {
        Some(confidence) => {
            let share = Arg::Number((confidence.share * 100.0).round());
            let args = vec![("share", share), ("n", Arg::Number(confidence.n as f64))];
            site.say_with("confidence-value", args)
        }
        None => site.say("confidence-none"),
    };
    inside.push(tag("p", site.labelled("confidence", &confidence)));
    if let Some(seen) = &entry.first_seen {
        let args = vec![
            ("when", Arg::Text(site.words.date(seen.when))),
            ("what", Arg::Text(seen.what.into())),
        ];
        let said = link(
            seen.url.into(),
            site.say_with(
                match seen.at_latest {
                    true => "first-seen-latest",
                    false => "first-seen",
                },
                args,
            ),
        );
        let name = plain(site.labelled("section-first-seen", ""));
        inside.push(el("p", "", vec![name, said]));
    }
    let all = entry.evidence.iter().map(|one| {
        let short = one.rsplit('/').next().unwrap_or(one);
        let name = if short.is_empty() {
            one
        } else {
            one.trim_start_matches("https://")
        };
        el("li", "", vec![source(one, name.into())])
    });
    let all = el("ul", "sources", all.collect());
    let summary = tag(
        "summary",
        site.labelled("evidence-sources", &entry.evidence.len().to_string()),
    );
    inside.push(el("details", "", vec![summary, all]));
    if let Some(checked) = entry.checked {
        let args = vec![("date", Arg::Text(site.words.date(checked)))];
        inside.push(text("p", "quiet", site.say_with("checked", args)));
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{escaped, render};
    use wswhy_atlas::Args;
    use wswhy_explain::{LANGUAGES, Words};

    #[test]
    fn the_example_is_a_close_frame() {
        assert_eq!(example(1002), "88 02 03 EA");
    }

    #[test]
    fn what_nobody_sends_is_shown_beside_what_gives_it() {
        let language = &LANGUAGES[0];
        let site = Site {
            language,
            words: Words::of(language),
            base: "",
        };
        let facts = code_facts(1005).unwrap();
        let drawn = render(el("div", "", live(site, &Place::code(facts), facts)));
        let at = |hex: &str| drawn.find(&format!("<wswhy-frame hex=\"{hex}\""));
        assert!(at("88 00") < at("88 02 03 ED"), "{drawn}");
        assert!(at("88 00").is_some());
    }

    #[test]
    fn the_example_reads_without_a_script_in_the_language_of_the_page() {
        let facts = code_facts(1002).unwrap();
        for language in LANGUAGES {
            let site = Site {
                language,
                words: Words::of(language),
                base: "",
            };
            let drawn = render(el("div", "", live(site, &Place::code(facts), facts)));
            let (before, rest) = drawn
                .split_once("<template shadowrootmode=\"open\">")
                .unwrap();
            let (shadow, after) = rest.split_once("</template>").unwrap();
            assert!(
                before.contains("<wswhy-frame hex=\"88 02 03 EA\""),
                "{before}"
            );
            assert!(after.contains("<code>88 02 03 EA</code>"), "{after}");
            for field in ["fin", "rsv1", "opcode", "mask", "payload-len", "payload"] {
                let cell = format!("data-field=\"{field}\"");
                assert!(shadow.contains(&cell), "{field}: {shadow}");
            }
            assert!(shadow.contains(&format!("lang=\"{}\"", language.tag)));
            // What the payload says, and that no rule is broken.
            let meaning = escaped(&site.words.code(1002).meaning);
            for said in [
                meaning,
                escaped(&site.words.ui("violations-none", &Args::new())),
            ] {
                assert!(shadow.contains(&said), "{said}: {shadow}");
            }
        }
    }
}
