//! Every id has its words, no words are left over, and every message renders.

mod entries;
mod languages;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use wswhy_atlas::{
    ARGS, Actor, Arg, ArgKind, Args, Cause, DeadEndId, EvidenceId, ExclusionId, StepId, Trigger,
    UnseenId,
};
use wswhy_wire::ViolationKind;

use super::*;
use crate::pack::variables;

/// An ordinary value of an argument, or each of the words that it is chosen from.
fn values(name: &str) -> Vec<Arg> {
    let row = ARGS.iter().find(|row| row.name == name);
    let row = row.unwrap_or_else(|| panic!("args.toml has no {name}"));
    let text = |text: &str| Arg::Text(text.into());
    row.kinds
        .iter()
        .flat_map(|kind| match kind {
            ArgKind::Number if name == "status" => {
                let mut all: Vec<f64> = (100..=600).map(f64::from).collect();
                all.push(0.0);
                all.into_iter().map(Arg::Number).collect()
            }
            ArgKind::Number => [0.0, 1.0, 3.0, 255.0, 1005.0, 4001.0]
                .map(Arg::Number)
                .into(),
            ArgKind::Duration => [350.0, 47_210.0, 125_000.0].map(Arg::Duration).into(),
            ArgKind::Bytes => [1, 512, 70_000].map(Arg::Bytes).into(),
            ArgKind::Place => ["leaveRoom", ""]
                .map(|function| Arg::Place {
                    function: function.into(),
                    url: "https://example.test/js/app.js".into(),
                    line: 41,
                    column: 12,
                })
                .into(),
            ArgKind::Text if !row.values.is_empty() => row.values.iter().map(|v| text(v)).collect(),
            ArgKind::Text => vec![
                text(""),
                text(match name {
                    "url" => "wss://example.test/socket",
                    "host" => "example.test:8080",
                    "browser" => "Chromium 156.0.8078.79",
                    "error" => "ERR_CONNECTION_REFUSED",
                    "text" => "Unrecognized frame opcode: 3",
                    "message" => "The URL contains a fragment identifier.",
                    _ => "keepalive ping timeout",
                }),
            ],
        })
        .collect()
}

/// Sets of arguments that between them hold every value, and unknown, for each name.
fn samples(names: &[&'static str]) -> Vec<Args> {
    let mut all = vec![names.iter().map(|name| (*name, Arg::Unknown)).collect()];
    let lists: Vec<_> = names.iter().map(|name| (*name, values(name))).collect();
    let ordinary = |(name, list): &(&'static str, Vec<Arg>)| {
        (*name, list.last().cloned().unwrap_or(Arg::Unknown))
    };
    for (place, (name, list)) in lists.iter().enumerate() {
        for value in list.iter().chain([&Arg::Unknown]) {
            let mut args: Args = lists.iter().map(ordinary).collect();
            args[place] = (*name, value.clone());
            all.push(args.clone());
            let mut alone: Args = names.iter().map(|name| (*name, Arg::Unknown)).collect();
            alone[place] = (*name, value.clone());
            all.push(alone);
        }
    }
    all
}

/// What every text must be: there, whole, without Fluent's marks, double spaces or a stray point.
fn well_formed(id: &str, text: &str, args: &Args) {
    let place = format!("{id} with {args:?}: {text:?}");
    assert!(!text.trim().is_empty(), "empty: {place}");
    assert_eq!(text, text.trim(), "spaces at the ends: {place}");
    for wrong in [
        "{",
        "}",
        "  ",
        " .",
        " ,",
        "..",
        ",.",
        "\n\n",
        "undefined",
        "().",
    ] {
        // Empty parentheses are how a call is written.
        let allowed =
            wrong == "()." && (text.contains("close().") || text.contains("WebSocket()."));
        assert!(allowed || !text.contains(wrong), "{wrong:?} in {place}");
    }
    assert!(
        !text.chars().any(|c| c < ' '),
        "a control character: {place}"
    );
    assert!(!text.contains(&format!("{id}.")), "no words: {place}");
}

fn check_attributes(base: &str, attributes: &[&str], allowed: &[&'static str]) {
    check_attributes_in(Words::english(), base, attributes, allowed);
}

fn check_attributes_in(words: Words, base: &str, attributes: &[&str], allowed: &[&'static str]) {
    let names: Vec<String> = if attributes.is_empty() {
        vec![base.into()]
    } else {
        attributes.iter().map(|a| format!("{base}.{a}")).collect()
    };
    for name in names {
        let pattern = words
            .pack
            .get(&name)
            .unwrap_or_else(|| panic!("no words: {name}"));
        for variable in variables(pattern) {
            assert!(
                allowed.contains(&variable),
                "{name} uses ${variable}, which it does not get"
            );
        }
        for args in samples(allowed) {
            for part in words
                .text(&name, &args)
                .split('\n')
                .filter(|part| !part.is_empty())
            {
                well_formed(base, part, &args);
            }
        }
    }
}

#[test]
fn every_cause_has_its_words() {
    let words = Words::english();
    let mut long = BTreeSet::new();
    for cause in Cause::ALL {
        let id = format!("causes/{}", message(cause.id()));
        check_attributes(&id, &["badge", "sentence", "meaning"], cause.args());
        for args in samples(cause.args()) {
            let said = words.cause(cause, &args);
            for (text, most) in [(&said.badge, 28), (&said.sentence, 200)] {
                let length = text.chars().count();
                if length > most {
                    long.insert(format!("{length} instead of {most}: {id}: {text}"));
                }
            }
            assert!(!said.meaning.is_empty(), "{id}");
            for paragraph in &said.meaning {
                well_formed(&id, paragraph, &args);
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn a_frame_of_the_server_may_come_from_something_on_the_way() {
    for cause in Cause::ALL {
        if cause.id().starts_with("server-frame/") {
            let said = Words::english().cause(cause, &vec![]);
            assert!(
                said.sentence
                    .starts_with("The server, or something on the way, "),
                "{}",
                said.sentence
            );
            assert!(said.sentence.contains("must act"), "{}", said.sentence);
        }
    }
}

#[test]
fn every_id_of_a_verdict_has_its_words() {
    for id in EvidenceId::ALL {
        check_attributes(&format!("evidence/{}", id.id()), &[], id.args());
    }
    for id in StepId::ALL {
        check_attributes(&format!("steps/{}", id.id()), &["what", "why"], id.args());
    }
    for trigger in Trigger::ALL {
        check_attributes(&format!("triggers/{}", trigger.id()), &[], &[]);
    }
    for id in DeadEndId::ALL {
        check_attributes(&format!("dead-ends/{}", id.id()), &["what", "why"], &[]);
    }
    for id in UnseenId::ALL {
        check_attributes(&format!("unseen/{}", id.id()), &[], &[]);
    }
    for id in ExclusionId::ALL {
        check_attributes(&format!("exclusions/{}", id.id()), &[], &[]);
    }
}

#[test]
fn every_violation_has_its_words() {
    for kind in ViolationKind::ALL {
        let id = format!("violations/{}", kind.id());
        check_attributes(&id, &["title", "rule", "meaning"], &[]);
        let rule = Words::english().violation(*kind).rule;
        let source = format!("{}, section {}: ", kind.rfc(), kind.section());
        assert!(rule.starts_with(&source), "{}: {rule}", kind.id());
    }
}

#[test]
fn every_remark_and_every_finding_has_its_words() {
    for kind in RemarkKind::ALL {
        check_attributes(&format!("remarks/{}", kind.id()), &["what", "why"], &[]);
    }
    for kind in FindingKind::ALL {
        check_attributes(&format!("findings/{}", kind.id()), &["what", "why"], &[]);
    }
}

#[test]
fn every_code_has_its_words() {
    let words = Words::english();
    let mut names = BTreeSet::new();
    for code in (0..=5_100).chain([u16::MAX]) {
        let said = words.code(code);
        for text in [
            &said.name,
            &said.meaning,
            &said.who_may_send,
            &said.page_sees,
        ] {
            well_formed("codes/", text, &vec![]);
        }
        names.insert(said.name);
    }
    for code in (1000..=1015).chain([3000, 3003, 3008]) {
        assert!(
            words.pack.get(&format!("codes/code-{code}.name")).is_some(),
            "{code}"
        );
    }
    assert_eq!(words.code(1016).name, words.code(2999).name);
    assert!(words.code(4499).page_sees.contains("sent"));
    assert_eq!(names.len(), 16 + 3 + 5);
}

#[test]
fn every_status_has_its_words() {
    let words = Words::english();
    for status in 0..=1000 {
        let said = words.status(status);
        for text in [&said.name, &said.meaning, &said.who_acts] {
            well_formed("statuses/", text, &vec![]);
        }
    }
    for status in [
        200, 301, 302, 307, 308, 400, 401, 403, 404, 405, 407, 408, 410, 426, 429, 500, 501, 502,
        503, 504,
    ] {
        assert!(
            words
                .pack
                .get(&format!("statuses/status-{status}.name"))
                .is_some(),
            "{status}"
        );
    }
    assert_eq!(words.status(418).name, "Request refused");
    assert_eq!(words.status(0).name, "No HTTP status");
}

#[test]
fn a_rejected_handshake_says_what_its_status_means() {
    let words = Words::english();
    let said = words.cause(
        Cause::HandshakeRejected,
        &vec![("status", Arg::Number(403.0))],
    );
    assert_eq!(said.badge, "handshake answered 403");
    assert!(said.meaning.contains(&words.status(403).meaning));
}

#[test]
fn actors_and_sources_have_their_words() {
    let words = Words::english();
    for actor in [
        Actor::Page,
        Actor::Server,
        Actor::Intermediary,
        Actor::User,
        Actor::Nobody,
    ] {
        well_formed("names/", &words.actor(actor), &vec![]);
    }
    for name in [
        "network-log",
        "page",
        "bytes",
        "har",
        "browser-rule",
        "capture",
    ] {
        assert!(
            words.pack.get(&format!("names/source-{name}")).is_some(),
            "{name}"
        );
    }
    assert_eq!(words.source("a new one"), "another source");
}

#[test]
fn the_caller_is_named() {
    let caller = |function: &str| {
        vec![(
            "caller",
            Arg::Place {
                function: function.into(),
                url: "https://example.test/app.js".into(),
                line: 41,
                column: 12,
            },
        )]
    };
    let said = |args| {
        Words::english()
            .cause(Cause::PageClosedWithoutCode, &args)
            .sentence
    };
    let start = "Your page closed this socket itself: ";
    assert!(said(caller("leaveRoom")).starts_with(&format!(
        "{start}leaveRoom called close() without a code (app.js:41:12)."
    )));
    assert!(said(caller("")).starts_with(&format!(
        "{start}a function without a name called close() without a code (app.js:41:12)."
    )));
    assert!(said(vec![]).starts_with(&format!("{start}it called close() without a code.")));
}

#[test]
fn a_broken_rule_in_pasted_bytes_is_named_by_its_title() {
    let args = vec![
        ("violation", Arg::Text("reserved-opcode".into())),
        ("section", Arg::Text("RFC 6455 5.2".into())),
        ("sender", Arg::Text("server".into())),
    ];
    assert_eq!(
        Words::english().evidence(EvidenceId::WireViolation, &args),
        "The server broke a rule (RFC 6455 5.2): Reserved opcode."
    );
}

#[test]
fn no_words_are_left_over() {
    let mut known: BTreeSet<String> = BTreeSet::new();
    known.extend(Cause::ALL.map(|id| format!("causes/{}", message(id.id()))));
    known.extend(EvidenceId::ALL.map(|id| format!("evidence/{}", id.id())));
    known.extend(StepId::ALL.map(|id| format!("steps/{}", id.id())));
    known.extend(DeadEndId::ALL.map(|id| format!("dead-ends/{}", id.id())));
    known.extend(Trigger::ALL.map(|id| format!("triggers/{}", id.id())));
    known.extend(UnseenId::ALL.map(|id| format!("unseen/{}", id.id())));
    known.extend(ExclusionId::ALL.map(|id| format!("exclusions/{}", id.id())));
    known.extend(
        ViolationKind::ALL
            .iter()
            .map(|kind| format!("violations/{}", kind.id())),
    );
    known.extend(
        RemarkKind::ALL
            .iter()
            .map(|kind| format!("remarks/{}", kind.id())),
    );
    known.extend(
        FindingKind::ALL
            .iter()
            .map(|kind| format!("findings/{}", kind.id())),
    );
    for (id, _) in Words::english().pack.records() {
        let base = id.split('.').next().unwrap_or(id);
        let (file, name) = base.split_once('/').unwrap_or(("", base));
        // Codes, statuses, names and pieces of format are looked up by a made id; the interface has its own test.
        let elsewhere = ["codes", "statuses", "names", "format", "ui", "language"].contains(&file);
        assert!(
            elsewhere || name.starts_with("shared-") || known.contains(base),
            "left over: {id}"
        );
    }
}

/// The text of every source file of the interface.
fn interface() -> String {
    sources(|_| true)
}

/// The text of the source files of the interface that are wanted.
fn sources(wanted: fn(&Path) -> bool) -> String {
    fn walk(folder: &Path, wanted: fn(&Path) -> bool, out: &mut String) {
        let mut entries: Vec<_> = fs::read_dir(folder)
            .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                walk(&path, wanted, out);
            } else if path.extension().is_some_and(|e| e == "rs") && wanted(&path) {
                out.push_str(&fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    let mut out = String::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src"),
        wanted,
        &mut out,
    );
    out
}

/// The ids in `ui("…"`, wherever the call is broken into lines.
fn asked(source: &str) -> BTreeSet<&str> {
    source
        .split("ui(")
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'))
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn the_interface_has_its_words_and_no_more() {
    let source = interface();
    let words = Words::english();
    let asked = asked(&source);
    let missing: Vec<_> = asked
        .iter()
        .filter(|id| words.pack.get(&format!("ui/{id}")).is_none())
        .collect();
    assert!(
        missing.is_empty(),
        "crate/ui asks for ids without a text in ui.ftl: {missing:?}"
    );
    let spare: Vec<_> = words
        .pack
        .records()
        .iter()
        .filter_map(|(id, _)| id.strip_prefix("ui/"))
        // An id may also stand in a table of ids.
        .filter(|id| !id.starts_with("shared-") && !source.contains(&format!("\"{id}\"")))
        .collect();
    assert!(
        spare.is_empty(),
        "ui.ftl holds texts that crate/ui does not ask for: {spare:?}"
    );
}

/// The panel has no words of the standalone page: none of them may be named where the panel's code stands.
#[test]
fn the_panel_has_its_words() {
    /// What the page alone links, or the elements for other people's pages.
    const TOOL_SOURCES: [&str; 7] = [
        "ui/src/embed/",
        "ui/src/embed.rs",
        "ui/src/bin/embed.rs",
        "ui/src/decode/",
        "ui/src/decode.rs",
        "ui/src/page.rs",
        "ui/src/bin/page.rs",
    ];
    /// `opening.rs` writes files for the panel and reads them for the page.
    const READS_FILES: &str = "open-";
    let source = sources(|path| {
        let path = path.to_string_lossy().replace('\\', "/");
        !TOOL_SOURCES.iter().any(|tool| path.contains(tool))
    });
    let panel = Words::english_of_panel();
    let named: Vec<_> = Words::english()
        .pack
        .records()
        .iter()
        .filter_map(|(id, _)| id.strip_prefix("ui/"))
        .filter(|id| panel.pack.get(&format!("ui/{id}")).is_none())
        .filter(|id| !id.starts_with(READS_FILES) && source.contains(&format!("\"{id}\"")))
        .collect();
    assert!(named.is_empty(), "the panel asks for {named:?}");
    for (call, file) in [
        ("words.violation(", "violations"),
        ("words.remark(", "remarks"),
        ("words.finding(", "findings"),
        ("words.name(", "names"),
    ] {
        assert!(!source.contains(call), "the panel asks for {file}");
    }
    for cause in Cause::ALL {
        let id = format!("causes/{}.sentence", message(cause.id()));
        assert!(panel.pack.get(&id).is_some(), "{id}");
    }
    assert_eq!(panel.status(404).name, Words::english().status(404).name);
    assert_eq!(panel.code(1006), Words::english().code(1006));
}

/// Where the interface asks for a text, the arguments that the text uses must be named nearby.
#[test]
fn the_interface_gives_the_arguments() {
    const NEAR: usize = 1500;
    let source = interface();
    let words = Words::english();
    for id in asked(&source) {
        let Some(pattern) = words.pack.get(&format!("ui/{id}")) else {
            continue;
        };
        for (at, _) in source.match_indices(&format!("\"{id}\"")) {
            if !source[..at].trim_end().ends_with("ui(") {
                continue;
            }
            let edge = |mut place: usize| {
                while !source.is_char_boundary(place) {
                    place -= 1;
                }
                place
            };
            let near = &source[edge(at.saturating_sub(NEAR))..edge((at + NEAR).min(source.len()))];
            for variable in variables(pattern) {
                // `count(n)` gives `count`.
                let given = near.contains(&format!("\"{variable}\""))
                    || variable == "count" && near.contains("count(");
                assert!(
                    given,
                    "ui.ftl: {id} uses ${variable}, which crate/ui does not give"
                );
            }
        }
    }
}

#[test]
fn texts_of_the_interface_are_whole() {
    let words = Words::english();
    for (id, pattern) in words.pack.records() {
        if let Some(name) = id.strip_prefix("ui/") {
            let args: Args = variables(pattern)
                .into_iter()
                .map(|name| {
                    // The renderer looks names up; the test lends its own for ever.
                    let name: &'static str = name;
                    (name, Arg::Number(2.0))
                })
                .collect();
            for args in [args, Args::new()] {
                for part in words.ui(name, &args).split('\n') {
                    assert!(
                        !part.trim().is_empty() && !part.contains(['{', '}']),
                        "{id}: {part:?}"
                    );
                }
            }
        }
    }
    assert_eq!(words.ui("no-such-text", &vec![]), "ui/no-such-text");
}
