//! Entries: every id that the facts name exists, and every code has all that its page shows.

use crate::compare::{Comparison, PAIRS};
use crate::entry::{Entry, Played};
use crate::facts::{CODES, REGISTRIES};

use super::*;

fn words() -> Words {
    Words::of(Language::english())
}

#[test]
fn facts_name_causes_and_codes_that_exist() {
    for facts in CODES {
        for id in facts.causes {
            assert!(Cause::from_id(id).is_some(), "{}: {id}", facts.slug);
        }
        for code in facts.related {
            let itself = facts.from == facts.to && facts.from == *code;
            assert!(!itself, "{}: related to itself", facts.slug);
        }
    }
    for registry in REGISTRIES {
        for row in registry.codes {
            let known = row.cause.is_none_or(|id| Cause::from_id(id).is_some());
            assert!(known, "{}: {:?}", registry.id, row.cause);
        }
        if let Some(stack) = registry.stack {
            assert!(
                wswhy_atlas::stack_by_id(stack).is_some(),
                "{}: {stack}",
                registry.id
            );
        }
    }
}

#[test]
fn every_code_of_the_facts_has_its_whole_entry() {
    for language in LANGUAGES {
        let words = Words::of(language);
        for facts in CODES {
            let entry = Entry::of_facts(words, facts, Played::default());
            let place = format!("{}: {}", language.tag, entry.id);
            assert!(!entry.opening.is_empty(), "{place}: opening");
            assert!(!entry.when_you_see_it.is_empty(), "{place}: when");
            assert!(!entry.fix_server.is_empty(), "{place}: fix-server");
            assert!(entry.seen_by.is_some(), "{place}: seen-page");
            assert!(entry.on_the_wire.is_some(), "{place}: on-the-wire");
            let root = entry.root_cause.expect("facts have one");
            assert!(!root.text.is_empty(), "{place}: root-cause");
            for version in &entry.versions {
                assert!(!version.notes.is_empty(), "{place}: {}", version.version);
            }
        }
    }
}

#[test]
fn snippets_belong_to_steps() {
    for row in crate::facts::SNIPPETS {
        let id = row.step;
        assert!(StepId::ALL.iter().any(|step| step.id() == id), "{id}");
        assert!(!row.code.is_empty(), "{id}");
        for code in row.codes {
            let entry = Entry::brief_of_code(words(), *code);
            let step = entry.workarounds.iter().find(|step| step.id == id);
            let code = step.and_then(|step| step.code.as_deref());
            assert!(
                code.is_some_and(|code| code.contains(row.code)),
                "{id}: nobody sees {:?} on {}",
                row.code,
                entry.id
            );
        }
    }
}

#[test]
fn every_cause_of_a_code_has_some_help() {
    for facts in CODES {
        let entry = Entry::of_facts(words(), facts, Played::default());
        for id in facts.causes {
            let cause = Cause::from_id(id).expect("it exists");
            let helped = entry
                .workarounds
                .iter()
                .any(|advice| advice.causes.contains(id));
            assert!(helped || cause.steps().is_empty(), "{}: {id}", entry.id);
        }
        for advice in entry.workarounds.iter().chain(&entry.dead_ends) {
            assert_eq!(advice.causes.first(), Some(&advice.cause));
        }
    }
}

#[test]
fn what_was_tried_for_another_cause_does_not_count() {
    // It was tried for a refused handshake only.
    let entry = Entry::of_cause(
        words(),
        Cause::ServerReportedServiceRestart,
        Played::default(),
    );
    let step = entry
        .workarounds
        .iter()
        .find(|step| step.id == "wait-and-back-off");
    let step = step.expect("it is advised");
    assert!(step.proof.is_some());
    assert_eq!(step.tried(), None);
    assert_eq!(entry.fix_rate, None);
}

#[test]
fn a_range_has_words_of_its_own() {
    let registered = CODES
        .iter()
        .find(|facts| facts.from == 3000 && facts.is_range());
    let range = Entry::of_facts(
        words(),
        registered.expect("3000 to 3999"),
        Played::default(),
    );
    let code = Entry::of_code(words(), 3000, Played::default());
    assert_ne!(range.title, code.title);
    assert_ne!(range.opening, code.opening);
    assert_eq!(range.code, Some(3000));
    assert!(range.id.contains("3000-to-3999"), "{}", range.id);
}

#[test]
fn workarounds_that_were_shown_come_first() {
    for cause in Cause::ALL {
        let entry = Entry::of_cause(words(), cause, Played::default());
        for list in [&entry.workarounds, &entry.dead_ends] {
            assert!(
                list.is_sorted_by_key(|advice| !advice.shown()),
                "{}",
                entry.id
            );
        }
        let proved = entry
            .workarounds
            .iter()
            .any(|advice| advice.tried().is_some());
        assert_eq!(entry.fix_rate.is_some(), proved, "{}", entry.id);
    }
}

#[test]
fn every_violation_and_status_has_an_entry() {
    for kind in ViolationKind::ALL {
        let entry = Entry::of_violation(words(), *kind);
        assert!(!entry.title.is_empty() && !entry.meaning.is_empty());
    }
    let entry = Entry::of_status(words(), 403);
    assert!(!entry.workarounds.is_empty());
    assert_eq!(entry.slug, "status_403");
}

#[test]
fn every_comparison_is_whole() {
    let codes = (1000..=1015).chain([999, 1016, 3000, 3003, 3008, 3999, 4000, 4499, 5000]);
    let codes: Vec<u16> = codes.collect();
    for language in LANGUAGES {
        let words = Words::of(language);
        for a in &codes {
            for b in codes.iter().filter(|b| *b > a) {
                let pair = Comparison::of(words, *b, *a).expect("two codes");
                let place = format!("{} {}", language.tag, pair.id);
                assert_eq!(pair.written_by_hand, PAIRS.contains(&(*a, *b)));
                for (name, texts) in [
                    ("opening", &pair.opening),
                    ("meaning a", &pair.meaning.a),
                    ("meaning b", &pair.meaning.b),
                    ("when a", &pair.when_you_see_it.a),
                    ("when b", &pair.when_you_see_it.b),
                    ("fix a", &pair.fix.a),
                    ("fix b", &pair.fix.b),
                    ("differences", &pair.differences),
                    ("which you see", &pair.which_you_see),
                    ("which to send", &pair.which_to_send),
                ] {
                    assert!(!texts.is_empty(), "{place}: {name}");
                    for text in texts {
                        let wrong = text.trim() != text || text.contains(['{', '}']);
                        assert!(!text.is_empty() && !wrong, "{place}: {name}: {text:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_server_is_told_what_it_must_not_send() {
    let said = |a, b| {
        let pair = Comparison::of(words(), a, b).expect("two codes");
        pair.which_to_send.join(" ")
    };
    assert!(
        said(1000, 1004).contains("only 1000"),
        "{}",
        said(1000, 1004)
    );
    assert!(
        said(1010, 1011).contains("only 1011"),
        "{}",
        said(1010, 1011)
    );
    assert!(said(1004, 1015).contains("neither"), "{}", said(1004, 1015));
}
