//! The words of each element for other people's pages: a small part of all, so that nobody's page loads what it never says.
//!
//! Not for the elements' own program, which gets its words as text: who calls [`Element::text`] links those of all
//! languages.

use std::collections::{BTreeMap, BTreeSet};

use wswhy_atlas::Cause;

use crate::facts::CODES;
use crate::{Kind, Language, message};

/// An element for other people's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    /// `<wswhy-code>`: a close code.
    Code,
    /// `<wswhy-frame>`: frames as annotated bytes.
    Frame,
    /// `<wswhy-compare>`: two close codes side by side.
    Compare,
}

/// Messages of a file: those that begin with one of these, and of those these attributes; none stands for all.
type Part = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// What all of them say: numbers and sizes, what is wrong with an attribute, their labels.
const COMMON: &[Part] = &[
    ("format", &[], &[]),
    ("language", &[], &[]),
    ("embed", &[], &[]),
];

const CODE: &[Part] = &[
    ("causes", &[], &["badge", "sentence"]),
    (
        "codes",
        &[],
        &[
            "name",
            "meaning",
            "who-may-send",
            "page-sees",
            "opening",
            "seen-page",
            "seen-other",
            "seen-log",
        ],
    ),
    (
        "site",
        &[
            "if-cause",
            "section-causes",
            "section-fix",
            "seen-",
            "who-may-send",
        ],
        &[],
    ),
    ("steps", &[], &["what", "why"]),
    ("ui", &["reproduced", "not-reproduced"], &[]),
];

const FRAME: &[Part] = &[
    ("codes", &[], &["name", "meaning"]),
    (
        "ui",
        &[
            "bits-label",
            "close-frame-said",
            "decode-error",
            "fault-",
            "field-",
            "hex-",
            "tail-",
            "violation",
        ],
        &[],
    ),
    ("violations", &[], &[]),
];

const COMPARE: &[Part] = &[
    (
        "codes",
        &[],
        &[
            "name",
            "meaning",
            "who-may-send",
            "page-sees",
            "when",
            "fix-page",
            "fix-server",
            "root-cause",
        ],
    ),
    ("compare", &["compare-", "composed-"], &[]),
    ("site", &["compare-"], &[]),
];

impl Element {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Code, Self::Frame, Self::Compare];

    /// What follows `wswhy-` in its name, and how its files are named.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Frame => "frame",
            Self::Compare => "compare",
        }
    }

    /// The reverse of [`Element::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|element| element.name() == name)
    }

    /// Its words in a language, as [`Words::loaded`](crate::Words::loaded) takes them.
    ///
    /// ```
    /// use wswhy_explain::{Language, Words, element::Element};
    ///
    /// let text = Element::Frame.text(Language::english());
    /// assert_eq!(Words::loaded([text]).code(1002).name, "Protocol Error");
    /// ```
    pub fn text(self, language: &Language) -> String {
        let parts = match self {
            Self::Code => CODE,
            Self::Frame => FRAME,
            Self::Compare => COMPARE,
        };
        let (causes, steps) = said_of_codes();
        let said = |file: &str, message: &str, attribute: &str| {
            let named = match file {
                "causes" => causes.contains(message),
                "steps" => steps.contains(message),
                _ => true,
            };
            named
                && COMMON
                    .iter()
                    .chain(parts)
                    .any(|(name, messages, attributes)| {
                        *name == file
                            && (messages.is_empty()
                                || messages.iter().any(|begin| message.starts_with(begin)))
                            && (attributes.is_empty() || attributes.contains(&attribute))
                    })
        };
        let mut records: BTreeMap<&str, BTreeMap<&str, BTreeMap<&str, &str>>> = BTreeMap::new();
        for ([file, message, attribute], pattern) in Kind::ALL
            .iter()
            .flat_map(|kind| crate::pack::read(language.text(*kind)))
        {
            if said(file, message, attribute) {
                let messages = records.entry(file).or_default();
                let texts = messages.entry(message).or_default();
                texts.entry(attribute).or_insert(pattern);
            }
        }
        write(&records)
    }
}

/// The causes that a code can have, and what is advised for them, as messages.
fn said_of_codes() -> (BTreeSet<String>, BTreeSet<&'static str>) {
    let causes: Vec<Cause> = CODES
        .iter()
        .flat_map(|facts| facts.causes)
        .filter_map(|id| Cause::from_id(id))
        .collect();
    let steps = causes.iter().flat_map(|cause| cause.steps());
    (
        causes.iter().map(|cause| message(cause.id())).collect(),
        steps.map(|step| step.id()).collect(),
    )
}

/// As `build.rs` writes it.
fn write(records: &BTreeMap<&str, BTreeMap<&str, BTreeMap<&str, &str>>>) -> String {
    let mut out = String::new();
    for (file, messages) in records {
        out += file;
        out.push('\x1d');
        for (message, texts) in messages {
            out += message;
            out.push('\x1e');
            for (attribute, pattern) in texts {
                out += attribute;
                out.push('\x1f');
                out += pattern;
                out.push('\x1e');
            }
            out.push('\x1d');
        }
        out.push('\x1c');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Comparison;
    use crate::entry::Entry;
    use crate::{LANGUAGES, Words};
    use wswhy_wire::ViolationKind;

    /// In each language: all words, and those of the element alone.
    fn both(element: Element) -> impl Iterator<Item = (Words, Words)> {
        LANGUAGES.iter().map(move |language| {
            let few = Words::loaded([element.text(language)]);
            (Words::of(language), few)
        })
    }

    #[test]
    fn a_code_is_said_as_with_all_words() {
        for (all, few) in both(Element::Code) {
            for code in (995..1020).chain([0, 2999, 3000, 3003, 3008, 4000, 4499, 5000, 65535]) {
                let whole = Entry::brief_of_code(all, code);
                let entry = Entry::brief_of_code(few, code);
                assert_eq!(entry.title, whole.title);
                assert_eq!(entry.opening, whole.opening);
                assert_eq!(entry.meaning, whole.meaning);
                assert_eq!(entry.seen_by, whole.seen_by);
                assert_eq!(entry.causes, whole.causes);
                assert_eq!(entry.workarounds, whole.workarounds);
            }
        }
    }

    #[test]
    fn two_codes_are_compared_as_with_all_words() {
        let codes: Vec<u16> = (999..1017).chain([3000, 3003, 3008, 4000, 5000]).collect();
        for (all, few) in both(Element::Compare) {
            for a in &codes {
                for b in &codes {
                    assert_eq!(
                        Comparison::brief(few, *a, *b),
                        Comparison::brief(all, *a, *b)
                    );
                }
            }
        }
    }

    #[test]
    fn a_broken_rule_is_said_as_with_all_words() {
        for (all, few) in both(Element::Frame) {
            for kind in ViolationKind::ALL {
                assert_eq!(few.violation(*kind), all.violation(*kind));
            }
            assert_eq!(few.code(1006).meaning, all.code(1006).meaning);
            assert_eq!(few.bytes(70_000), all.bytes(70_000));
        }
    }

    #[test]
    fn the_elements_ask_for_all_of_their_words() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/embed");
        let mut sources = String::new();
        let files = std::fs::read_dir(&folder).expect("crate/ui is there");
        let files = files.map(|file| file.expect("a file").path());
        for path in files.chain([folder.with_extension("rs")]) {
            sources += &std::fs::read_to_string(path).expect("a source");
        }
        let all = crate::pack::read(Language::english().text(Kind::Site));
        let ids: Vec<&str> = all
            .iter()
            .filter(|([file, ..], _)| *file == "embed")
            .map(|([_, message, _], _)| *message)
            .collect();
        let spare: Vec<_> = ids
            .iter()
            .filter(|id| !sources.contains(&format!("\"{id}\"")))
            .collect();
        assert!(spare.is_empty(), "nobody asks for {spare:?}");
        for asked in sources.split(".embed(\"").skip(1) {
            let id = asked.split('"').next().unwrap_or_default();
            assert!(ids.contains(&id), "embed.ftl has no {id}");
        }
    }
}
