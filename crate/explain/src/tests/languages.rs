//! Every other language says all that English says, of the same arguments, and nothing that is older than the English.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::{env, fs};

use super::*;

/// Longest sentence for a cause, in characters, in languages that need more words than English.
const LONGEST_SENTENCE: usize = 280;
/// Which English text each text was translated from: its id and the hash of the English.
const STAMPS: &str = "translated-from.txt";
/// `fr`, or `fr causes/`: says that these texts of the language are up to date with the English, and writes it down.
const TRANSLATED: &str = "WSWHY_TRANSLATED";

/// All but English.
fn others() -> impl Iterator<Item = (&'static Language, Words)> {
    LANGUAGES
        .iter()
        .skip(1)
        .map(|language| (language, Words::of(language)))
}

fn english() -> Words {
    Words::of(Language::english())
}

/// The texts that the program asks for, by id. Those named `shared-…` are parts of others, and each language has its own;
/// `language/…` is about the language itself.
fn texts(words: Words) -> BTreeMap<&'static str, &'static str> {
    words
        .pack
        .records()
        .iter()
        .filter(|(id, _)| !id.contains("/shared-") && !id.starts_with("language/"))
        .copied()
        .collect()
}

/// FNV-1a, 32 bits.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[test]
fn every_language_says_what_english_says() {
    let english = texts(english());
    let mut wrong = Vec::new();
    for (language, words) in others() {
        let theirs = texts(words);
        let tag = language.tag;
        wrong.extend(
            english
                .keys()
                .filter(|id| !theirs.contains_key(*id))
                .map(|id| format!("{tag}: missing: {id}")),
        );
        wrong.extend(
            theirs
                .keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{tag}: left over: {id}")),
        );
        for (id, pattern) in &theirs {
            let names = |pattern| variables(pattern).into_iter().collect::<BTreeSet<_>>();
            let (ours, theirs) = (english.get(id).map(|p| names(p)), names(pattern));
            if let Some(ours) = ours
                && ours != theirs
            {
                wrong.push(format!(
                    "{tag}: {id}: English uses {ours:?}, this {theirs:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_translation_is_older_than_its_english() {
    let english = texts(english());
    let asked = env::var(TRANSLATED).unwrap_or_default();
    let (asked, prefix) = asked.split_once(' ').unwrap_or((&asked, ""));
    let mut stale = Vec::new();
    for (language, words) in others() {
        let tag = language.tag;
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("data")
            .join(tag)
            .join(STAMPS);
        let held = fs::read_to_string(&path).unwrap_or_default();
        let mut stamps: BTreeMap<&str, u32> = held
            .lines()
            .filter_map(|line| line.split_once(' '))
            .filter_map(|(id, stamp)| Some((id, u32::from_str_radix(stamp, 16).ok()?)))
            .collect();
        if asked == tag {
            let theirs = texts(words);
            stamps.retain(|id, _| english.contains_key(id));
            for (id, pattern) in &english {
                if id.starts_with(prefix) && theirs.contains_key(id) {
                    stamps.insert(id, hash(pattern));
                }
            }
            let mut out = String::new();
            for (id, stamp) in &stamps {
                writeln!(out, "{id} {stamp:08x}").expect("a text takes all");
            }
            fs::write(&path, out).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        }
        for (id, pattern) in &english {
            match stamps.get(id) {
                Some(stamp) if *stamp == hash(pattern) => {}
                Some(_) => stale.push(format!("{tag}: the English has changed since: {id}")),
                None => stale.push(format!("{tag}: not known from which English: {id}")),
            }
        }
    }
    assert!(
        stale.is_empty(),
        "look at each, then `cargo xtask words --translated TAG [START OF IDS]`: {stale:#?}"
    );
}

#[test]
fn every_text_renders_in_every_language() {
    for (_, words) in others() {
        for cause in Cause::ALL {
            let id = format!("causes/{}", message(cause.id()));
            check_attributes_in(words, &id, &["badge", "sentence", "meaning"], cause.args());
        }
        for id in EvidenceId::ALL {
            check_attributes_in(words, &format!("evidence/{}", id.id()), &[], id.args());
        }
        for id in StepId::ALL {
            let base = format!("steps/{}", id.id());
            check_attributes_in(words, &base, &["what", "why"], id.args());
        }
    }
}

#[test]
fn lengths_are_kept_in_every_language() {
    let mut long = BTreeSet::new();
    for (language, words) in others() {
        for cause in Cause::ALL {
            for args in samples(cause.args()) {
                let said = words.cause(cause, &args);
                for (text, most) in [(&said.badge, 28), (&said.sentence, LONGEST_SENTENCE)] {
                    let length = text.chars().count();
                    if length > most {
                        let tag = language.tag;
                        long.insert(format!("{tag}: {length} instead of {most}: {text}"));
                    }
                }
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn languages_are_chosen_by_their_tags() {
    assert_eq!(Language::choose(["en-US", "fr"]).tag, "en");
    let mut paths = BTreeSet::new();
    for language in LANGUAGES {
        assert_eq!(Language::of(language.tag), Some(language));
        assert_eq!(Words::of(language).language(), language);
        assert!(paths.insert(language.path), "two at {}", language.path);
        assert!(!language.name.is_empty());
    }
    for (wanted, tag) in [
        ("zh-TW", "zh-Hans"),
        ("pt-PT", "pt-BR"),
        ("FR-ca", "fr"),
        ("vi", "vi"),
    ] {
        if LANGUAGES.iter().any(|language| language.tag == tag) {
            assert_eq!(Language::choose(["tlh", wanted]).tag, tag);
        }
    }
}

#[test]
fn a_text_that_is_no_pack_has_no_words() {
    for text in ["", "<!doctype html>", "\x1c\x1d\x1e\x1f", "ui\x1dcopy\x1e"] {
        let words = Words::loaded([text.to_string()]);
        assert_eq!(words.ui("copy", &vec![]), "ui/copy");
        assert_eq!(words.language().tag, "en");
    }
}

#[test]
fn numbers_and_plurals_follow_the_language() {
    let said = |tag, bytes| {
        let language = LANGUAGES.iter().find(|language| language.tag == tag)?;
        Some(Words::of(language).bytes(bytes))
    };
    for (tag, bytes, expected) in [
        ("en", 1_572_864, "1.5 MiB"),
        ("fr", 0, "0 octet"),
        ("fr", 1_572_864, "1,5\u{a0}Mio"),
        ("pt-BR", 1, "1 byte"),
        ("pt-BR", 1_572_864, "1,5 MiB"),
    ] {
        assert_eq!(said(tag, bytes).unwrap_or(expected.into()), expected);
    }
}
