//! Two close codes side by side: written by hand for the pairs that people confuse, composed for all others.

use wswhy_atlas::{Arg, Args};

use crate::Words;
use crate::facts::{Link, code_facts};

/// Pairs whose comparison is written by hand, the smaller code first: each has its message in `data/…/site/compare.ftl`.
pub const PAIRS: [(u16, u16); 13] = [
    (1000, 1005),
    (1001, 1006),
    (1002, 1003),
    (1002, 1005),
    (1002, 1008),
    (1002, 1011),
    (1003, 1007),
    (1005, 1006),
    (1006, 1015),
    (1008, 1009),
    (1011, 1012),
    (1012, 1013),
    (1013, 1014),
];

/// Categories whose codes a server may put into a Close frame.
const SENDABLE: [&str; 3] = ["protocol", "registered", "private"];
/// For clients alone (RFC 6455, section 7.4.1).
const FROM_CLIENTS_ALONE: u16 = 1010;
/// What the browser reports when there was no Close frame.
const ABNORMAL: u16 = 1006;
/// What Chromium sends when it fails a connection.
const FAILED_WITH: u16 = 1002;
/// Codes after which connecting again is the same matter; those of no group are for their own software to say. The words
/// for each stand in `composed-retry-…`.
const RETRY: [&[u16]; 4] = [
    &[1000, 1005],
    &[1001, 1006, 1012],
    &[1011, 1013, 1014, 3008],
    &[1002, 1003, 1007, 1008, 1009, 1010, 1015, 3000, 3003],
];

/// Two codes side by side. `a` is the smaller one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct Comparison {
    /// `api/compare/1002-vs-1005`.
    pub id: String,
    /// The smaller code.
    pub a: u16,
    /// The larger code.
    pub b: u16,
    /// Their names.
    pub names: Both<String>,
    /// Whether it was written by hand for this pair.
    pub written_by_hand: bool,
    /// Both, the class that they belong to, and the one difference that matters most.
    pub opening: Vec<String>,
    /// What each says.
    pub meaning: Both<Vec<String>>,
    /// When each is met.
    pub when_you_see_it: Both<Vec<String>>,
    /// How to fix each.
    pub fix: Both<Vec<String>>,
    /// One difference each.
    pub differences: Vec<String>,
    /// Which one applies to what you see.
    pub which_you_see: Vec<String>,
    /// Which one a server should send, or that it must not.
    pub which_to_send: Vec<String>,
    /// The standard's own words on both.
    pub official: Vec<Link>,
    /// Other pairs written by hand that hold one of the two.
    pub related: Vec<(u16, u16)>,
}

/// The same of two codes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct Both<T> {
    /// Of the smaller code.
    pub a: T,
    /// Of the larger code.
    pub b: T,
}

impl<T> Both<T> {
    fn of(mut make: impl FnMut(bool) -> T) -> Self {
        Self {
            a: make(false),
            b: make(true),
        }
    }
}

impl Comparison {
    /// Two codes side by side, whichever comes first; `None` for a code and itself. Needs the words of the site.
    ///
    /// ```
    /// use wswhy_explain::{Language, Words, compare::Comparison};
    ///
    /// let words = Words::of(Language::english());
    /// let pair = Comparison::of(words, 1005, 1002).unwrap();
    /// assert_eq!((pair.a, pair.b), (1002, 1005));
    /// assert!(pair.written_by_hand);
    /// assert!(Comparison::of(words, 1002, 1002).is_none());
    /// ```
    pub fn of(words: Words, one: u16, other: u16) -> Option<Self> {
        let mut all = Self::brief(words, one, other)?;
        for code in [all.a, all.b] {
            let details = code_facts(code).map(|facts| facts.details());
            for link in details.map_or(&[][..], |details| details.official) {
                if !all.official.contains(link) {
                    all.official.push(*link);
                }
            }
        }
        Some(all)
    }

    /// The same without the standard's words, for where size counts.
    pub fn brief(words: Words, one: u16, other: u16) -> Option<Self> {
        let (a, b) = (one.min(other), one.max(other));
        if a == b {
            return None;
        }
        let names = Both {
            a: words.code(a).name,
            b: words.code(b).name,
        };
        let related = PAIRS
            .into_iter()
            .filter(|pair| *pair != (a, b))
            .filter(|pair| [pair.0, pair.1].iter().any(|code| [a, b].contains(code)))
            .collect();
        let mut all = Self {
            id: format!("api/compare/{a}-vs-{b}"),
            a,
            b,
            names,
            written_by_hand: PAIRS.contains(&(a, b)),
            opening: Vec::new(),
            meaning: Both::of(|_| Vec::new()),
            when_you_see_it: Both::of(|_| Vec::new()),
            fix: Both::of(|_| Vec::new()),
            differences: Vec::new(),
            which_you_see: Vec::new(),
            which_to_send: Vec::new(),
            official: Vec::new(),
            related,
        };
        if all.written_by_hand {
            all.by_hand(words);
        } else {
            all.composed(words);
        }
        Some(all)
    }

    fn by_hand(&mut self, words: Words) {
        let id = format!("compare/compare-{}-{}", self.a, self.b);
        let said = |attribute: &str| words.paragraphs(&format!("{id}.{attribute}"), &Args::new());
        let both = |attribute: &str| {
            Both::of(|second| said(&format!("{attribute}-{}", if second { "b" } else { "a" })))
        };
        self.opening = said("opening");
        self.meaning = both("meaning");
        self.when_you_see_it = both("when");
        self.fix = both("fix");
        self.differences = said("differences");
        self.which_you_see = said("which-you-see");
        self.which_to_send = said("which-to-send");
    }

    fn composed(&mut self, words: Words) {
        let args = vec![
            ("a", Arg::Number(f64::from(self.a))),
            ("b", Arg::Number(f64::from(self.b))),
            ("name-a", Arg::Text(self.names.a.clone())),
            ("name-b", Arg::Text(self.names.b.clone())),
        ];
        let said = |id: &str| words.paragraphs(&format!("compare/composed-{id}"), &args);
        let codes = Both {
            a: self.a,
            b: self.b,
        };
        let of = |second: bool| if second { codes.b } else { codes.a };
        self.opening = said("opening");
        self.opening
            .extend(said(match class(self.a) == class(self.b) {
                true => "same-class",
                false => "different-class",
            }));
        self.meaning = Both::of(|second| {
            let said = words.code(of(second));
            vec![said.meaning, said.who_may_send]
        });
        self.when_you_see_it = Both::of(|second| words.code_paragraphs(of(second), "when"));
        self.fix = Both::of(|second| {
            let mut fix = words.code_paragraphs(of(second), "fix-page");
            fix.extend(words.code_paragraphs(of(second), "fix-server"));
            fix
        });
        self.differences = said(match (never_sent(self.a), never_sent(self.b)) {
            (true, true) => "both-never-sent",
            (true, false) => "a-never-sent",
            (false, true) => "b-never-sent",
            (false, false) => "",
        });
        for code in [self.a, self.b] {
            let seen = words.code(code).page_sees;
            self.differences
                .push(words.labelled(&code.to_string(), &seen));
        }
        self.differences
            .extend(said(match retry(self.a) == retry(self.b) {
                true => "retry-same",
                false => "retry-differs",
            }));
        // The page's code first, then the other side's.
        let other = if self.a == ABNORMAL { self.b } else { self.a };
        if [self.a, self.b].contains(&ABNORMAL) && from_browser(other) {
            let sides = vec![
                ("a", Arg::Number(f64::from(ABNORMAL))),
                ("b", Arg::Number(f64::from(other))),
            ];
            self.which_you_see = words.paragraphs("compare/composed-saw-never-sent", &sides);
        }
        for code in [self.a, self.b] {
            let opening = words.code_paragraphs(code, "root-cause");
            self.which_you_see.extend(
                opening
                    .iter()
                    .map(|text| words.labelled(&code.to_string(), text)),
            );
        }
        self.which_to_send = said(match (sendable(self.a), sendable(self.b)) {
            (true, true) => "which-to-send-both",
            (true, false) => "which-to-send-a",
            (false, true) => "which-to-send-b",
            (false, false) => "which-to-send-neither",
        });
    }
}

fn class(code: u16) -> &'static str {
    code_facts(code).map_or("reserved", |facts| facts.category)
}

fn never_sent(code: u16) -> bool {
    class(code) == "never-sent"
}

fn sendable(code: u16) -> bool {
    SENDABLE.contains(&class(code)) && code != FROM_CLIENTS_ALONE
}

/// Whether a browser sends it: by itself, or because the page's `close()` asked it to.
fn from_browser(code: u16) -> bool {
    matches!(code, 1000 | 1001 | FAILED_WITH | 3000..=4999)
}

fn retry(code: u16) -> Option<usize> {
    RETRY.iter().position(|group| group.contains(&code))
}
