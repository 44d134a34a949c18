//! What the fields of `index.json` mean.

use anyhow::Result;
use serde_json::{Value, json};
use wswhy_ui::parts::el::{tag, with};

use crate::address::Place;
use crate::document::{Page, Site};
use crate::pages::{english, table};

/// Fields of an entry: name, type, meaning.
const ENTRY: [(&str, &str, &str); 26] = [
    (
        "id",
        "string",
        "`api/websocket-close-code-1002-protocol-error`, `api/cause/…`, `api/violation/…`, `api/handshake-status-…`. The part after `api/` names the same.",
    ),
    (
        "code",
        "number or null",
        "The close code; for a range, its first. Null for causes, rules and statuses.",
    ),
    ("slug", "string", "The name in snake_case."),
    (
        "category",
        "string",
        "protocol, never-sent, reserved, registered, private; cause, violation, handshake-status.",
    ),
    ("title", "string", "The name."),
    (
        "opening",
        "array of string",
        "For somebody who has just seen it: paragraphs.",
    ),
    ("meaning", "array of string", "What it says: paragraphs."),
    (
        "who_may_send",
        "string or null",
        "Who may put it into a Close frame.",
    ),
    (
        "on_the_wire",
        "string or null",
        "Its bytes, and what each is.",
    ),
    (
        "seen_by",
        "object or null",
        "page, other_side, server_log: what each sees.",
    ),
    (
        "when_you_see_it",
        "array of string",
        "When it is met: paragraphs.",
    ),
    (
        "root_cause",
        "object or null",
        "type: generic (many causes share it) or specific (it says the cause); text: paragraphs.",
    ),
    (
        "causes",
        "array of object",
        "The most telling first: id, badge, sentence, acts (page, server, intermediary, user, nobody).",
    ),
    (
        "versions",
        "array of object",
        "version, status (defined, sends, receives, sends-and-receives, reports, leads-to, not-sent, misuses, changed, unknown), introduced, deprecated, notes, known_from (measured, source, document, not-checked), source.",
    ),
    ("official", "array of object", "title, url."),
    (
        "workarounds",
        "array of object",
        "What was shown to help for one of these causes comes first: id, causes (all of the entry's for which it is), cause (the first of them), what, why, code (lines that do it, or null), proof (cause for which it was tried, scenario, software, browser, fixed, tried; null: not tested).",
    ),
    (
        "dead_ends",
        "array of object",
        "The same for what does not help. In a proof, fixed counts how often it failed as said.",
    ),
    (
        "fix_rate",
        "object or null",
        "fixed, tried: of the workarounds whose proof is for one of their causes here. Null: none was tried, so it is not measured.",
    ),
    (
        "confidence",
        "object or null",
        "share of the lab's scenarios of this code whose cause was named first, and n of them. Null: there are none.",
    ),
    (
        "evidence",
        "array of string",
        "Sources and scenarios that it rests on.",
    ),
    (
        "first_seen",
        "object or null",
        "when, what, at_latest (an earlier document may have had it), url: when it entered a draft, the RFC or the registry.",
    ),
    (
        "checked",
        "string or null",
        "The day on which it was last compared with its sources.",
    ),
    (
        "related",
        "array of number",
        "Codes that are confused with it.",
    ),
    (
        "languages",
        "array of string",
        "BCP 47 tags of the languages that it is written in.",
    ),
    (
        "fix_page",
        "array of string",
        "What to do in the page: paragraphs.",
    ),
    (
        "fix_server",
        "array of string",
        "What to do on the server: paragraphs.",
    ),
];

/// Fields of a comparison.
const PAIR: [(&str, &str, &str); 13] = [
    ("id", "string", "`api/compare/1002-vs-1005`."),
    ("a", "number", "The smaller code."),
    ("b", "number", "The larger code."),
    ("names", "object", "a, b: their names."),
    (
        "written_by_hand",
        "boolean",
        "Whether it was written for this pair.",
    ),
    (
        "opening",
        "array of string",
        "Both, their class, and the one difference that matters most.",
    ),
    ("meaning", "object", "a, b: what each says, in paragraphs."),
    ("when_you_see_it", "object", "a, b: when each is met."),
    ("fix", "object", "a, b: how to fix each."),
    ("differences", "array of string", "One difference each."),
    (
        "which_you_see",
        "array of string",
        "Which one applies to what you see.",
    ),
    (
        "which_to_send",
        "array of string",
        "Which one a server should send, or that it must not.",
    ),
    (
        "official",
        "array of object",
        "title, url. `related` holds other pairs as arrays of two codes.",
    ),
];

fn fields(all: &[(&str, &str, &str)]) -> Value {
    all.iter()
        .map(|(name, kind, means)| ((*name).to_string(), json!({"type": kind, "means": means})))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The same for programs.
///
/// # Errors
/// Never in practice: the fields are fixed.
pub fn json() -> Result<String> {
    let all = json!({"entry": fields(&ENTRY), "comparison": fields(&PAIR)});
    Ok(serde_json::to_string_pretty(&all)? + "\n")
}

/// The page.
pub fn page(site: Site<'_>) -> Page {
    let rows = |all: &[(&str, &str, &str)]| {
        let rows = all.iter().map(|(name, kind, means)| {
            let name = with(tag("code", (*name).to_string()), "lang", "en");
            vec![name, english(kind), english(means)]
        });
        rows.collect()
    };
    let heads = || {
        vec![
            site.say("column-name"),
            "type".into(),
            site.say("column-means"),
        ]
    };
    let body = vec![
        tag("h1", site.say("schema")),
        with(
            tag("h2", "index.json: codes, causes, rules, statuses"),
            "lang",
            "en",
        ),
        table(heads(), rows(&ENTRY)),
        with(tag("h2", "index.json: two codes"), "lang", "en"),
        table(heads(), rows(&PAIR)),
    ];
    Page {
        title: format!("{} · {}", site.say("schema"), site.say("brand")),
        description: site.say("schema"),
        above: vec![(site.say("nav-codes"), Place::home())],
        place: Place::list("schema"),
        body,
        for_programs: false,
        scripts: &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wswhy_explain::compare::Comparison;
    use wswhy_explain::entry::{Entry, Played};
    use wswhy_explain::{Language, Words};

    fn keys(value: &Value) -> Vec<&str> {
        let object = value.as_object().expect("an object");
        object.keys().map(String::as_str).collect()
    }

    #[test]
    fn every_field_is_described_and_no_more() {
        let words = Words::of(Language::english());
        let entry = serde_json::to_value(Entry::of_code(words, 1002, Played::default())).unwrap();
        let mut said: Vec<&str> = ENTRY.iter().map(|field| field.0).collect();
        let mut there = keys(&entry);
        said.sort_unstable();
        there.sort_unstable();
        assert_eq!(said, there);
        let pair = Comparison::of(words, 1002, 1005).unwrap();
        let pair = serde_json::to_value(pair).unwrap();
        for key in keys(&pair) {
            let said = PAIR.iter().any(|field| field.0 == key) || key == "related";
            assert!(said, "{key}");
        }
    }
}
