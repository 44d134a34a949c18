//! A close code, or a range of them.

use wswhy_atlas::Arg;
use wswhy_explain::compare::PAIRS;
use wswhy_explain::entry::{Entry, FixRate};
use wswhy_explain::facts::{CodeFacts, code_facts, registered};
use wswhy_ui::parts::el::{el, plain, tag, text, with};
use wswhy_wire::{FrameBuilder, StatusCode};
use yew::prelude::*;

use super::{causes, english, help, pair, paragraphs, related, section, source, table};
use crate::address::Place;
use crate::declared;
use crate::document::{Page, Site, link};

/// The frame that the page shows: a Close frame of a server with this code.
pub fn example(code: u16) -> String {
    let bytes = FrameBuilder::close(StatusCode::new(code), "").build();
    let bytes: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.join(" ")
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
    let mut body = vec![tag("h1", heading(site, facts, "heading"))];
    body.push(el("div", "opening", paragraphs(&entry.opening)));
    body.push(section("fix", say("section-fix"), fix(site, entry)));

    let mut meaning = paragraphs(&entry.meaning);
    let mut pairs = Vec::new();
    if let Some(who) = &entry.who_may_send {
        pairs.push((say("who-may-send"), who.clone()));
    }
    if let Some(wire) = &entry.on_the_wire {
        pairs.push((say("on-the-wire"), wire.clone()));
    }
    let pairs = pairs
        .into_iter()
        .flat_map(|(name, value)| [tag("dt", name), tag("dd", value)]);
    meaning.push(el("dl", "", pairs.collect()));
    body.push(section("meaning", say("section-meaning"), meaning));

    let seen = entry.seen_by.as_ref().map_or_else(Vec::new, |seen| {
        let three = [
            ("seen-page", &seen.page),
            ("seen-other", &seen.other_side),
            ("seen-log", &seen.server_log),
        ];
        let three =
            three.map(|(id, said)| el("li", "", vec![tag("h3", say(id)), tag("p", said.clone())]));
        vec![el("ul", "three", three.to_vec())]
    });
    body.push(section("seen", say("section-seen"), seen));
    body.push(section(
        "example",
        say("section-example"),
        live(site, &here, facts),
    ));
    body.push(section(
        "when",
        say("section-when"),
        paragraphs(&entry.when_you_see_it),
    ));
    if let Some(root) = &entry.root_cause {
        let mut inside = vec![text("p", "quiet", say(&format!("root-{}", root.kind)))];
        inside.extend(paragraphs(&root.text));
        body.push(section("root-cause", say("section-root"), inside));
    }
    body.push(section(
        "causes",
        say("section-causes"),
        causes(site, &here, &entry.causes),
    ));
    let rate = tag("p", rate(site, entry.fix_rate));
    body.extend(help(site, entry, Some(rate)));
    body.push(section(
        "versions",
        say("section-versions"),
        versions(site, entry),
    ));
    body.push(section(
        "registries",
        say("registered-by"),
        registries(site, &here, facts),
    ));
    let official = entry.official.iter().map(|official| {
        let one = link(official.url.into(), official.title.into());
        el("li", "", vec![with(one, "lang", "en")])
    });
    let official = vec![el("ul", "links", official.collect())];
    body.push(section("official", say("section-official"), official));
    let mut compared: Vec<(u16, u16)> = PAIRS
        .into_iter()
        .filter(|pair| pair.0 == code || pair.1 == code)
        .collect();
    for other in &entry.related {
        let two = (code.min(*other), code.max(*other));
        if code_facts(*other).is_some() && !compared.contains(&two) {
            compared.push(two);
        }
    }
    let compared = compared.iter().map(|two| pair(site, &here, *two));
    let compared = vec![el("ul", "links", compared.collect())];
    body.push(section("compare", say("section-compare"), compared));
    body.push(section(
        "related",
        say("section-related"),
        related(site, &here, &entry.related),
    ));
    body.push(section(
        "evidence",
        say("section-evidence"),
        evidence(site, entry),
    ));

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

/// The frame as annotated bytes.
fn live(site: Site<'_>, here: &Place, facts: &CodeFacts) -> Vec<Html> {
    let hex = example(facts.from);
    let attributes = [
        ("hex", hex.as_str()),
        ("sender", "server"),
        ("lang", site.language.tag),
    ];
    let instead = el("pre", "hex", vec![tag("code", hex.clone())]);
    let frame = declared::frame(site, here, &attributes, instead);
    let intro = match facts.category {
        "never-sent" => "example-illegal",
        _ => "example-intro",
    };
    vec![tag("p", site.say(intro)), frame]
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
    let heads = ["version", "status", "since", "until", "notes", "known"];
    let heads = heads.map(|id| site.say(&format!("column-{id}")));
    let rows = entry.versions.iter().map(|version| {
        let known = vec![
            tag("span", site.say(&format!("known-{}", version.known_from))),
            el("br", "", Vec::new()),
            source(version.source, site.say("source-of")),
        ];
        vec![
            english(version.version),
            plain(site.say(&format!("status-{}", version.status))),
            plain(
                version
                    .introduced
                    .map_or_else(String::new, |date| site.words.date(date)),
            ),
            plain(
                version
                    .deprecated
                    .map_or_else(String::new, |date| site.words.date(date)),
            ),
            plain(version.notes.clone()),
            el("span", "", known),
        ]
    });
    vec![table(heads.to_vec(), rows.collect())]
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
        assert_eq!(example(1002), "88 02 03 ea");
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
                before.contains("<wswhy-frame hex=\"88 02 03 ea\""),
                "{before}"
            );
            assert!(after.contains("<code>88 02 03 ea</code>"), "{after}");
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
