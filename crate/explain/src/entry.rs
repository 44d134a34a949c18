//! Everything that wswhy says of a code, a cause, a broken rule or a status, as one record: what pages, JSON, Markdown and
//! the embedded element are made from.

use std::collections::BTreeSet;

use wswhy_atlas::{Arg, Args, Cause, DeadEndId, Proof, StepId, reported_by_server};
use wswhy_wire::ViolationKind;

use crate::facts::{CodeFacts, Details, FirstSeen, Link, Version, code_facts, snippet};
use crate::{LANGUAGES, StepWords, Words};

/// Most steps that an entry shows.
const MOST_ADVICE: usize = 16;

/// Codes that a server can report.
const REPORTED: std::ops::RangeInclusive<u16> = 1000..=4999;

/// Begins the id of every entry of a code.
const CODE_ID: &str = "api/websocket-close-code-";

/// A record of everything that is said of one thing.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct Entry {
    /// `api/websocket-close-code-1002-protocol-error`; what follows `api/` names it alone, too.
    pub id: String,
    /// The close code, where it is one.
    pub code: Option<u16>,
    /// Its name in `snake_case`.
    pub slug: String,
    /// `protocol`, `never-sent`, `reserved`, `registered`, `private`; `violation`, `cause`, `handshake-status`.
    pub category: String,
    /// Its name.
    pub title: String,
    /// What it says, in a paragraph or two.
    pub meaning: Vec<String>,
    /// Who may send it.
    pub who_may_send: Option<String>,
    /// Its bytes.
    pub on_the_wire: Option<String>,
    /// Who sees what.
    pub seen_by: Option<SeenBy>,
    /// When it is met.
    pub when_you_see_it: Vec<String>,
    /// What it comes from.
    pub root_cause: Option<RootCause>,
    /// Causes that end with it, the most useful first.
    pub causes: Vec<CauseLine>,
    /// What versions of software do with it.
    pub versions: Vec<VersionLine>,
    /// The standard's own words.
    pub official: Vec<Link>,
    /// What helps: what was shown to help for these causes comes first.
    pub workarounds: Vec<Advice>,
    /// What does not help.
    pub dead_ends: Vec<Advice>,
    /// How many of the workarounds that the lab tried for these causes helped; `None` where none was.
    pub fix_rate: Option<FixRate>,
    /// How often the lab's scenarios of this code had their cause named first; `None` where there are none.
    pub confidence: Option<Confidence>,
    /// What it rests on.
    pub evidence: Vec<String>,
    /// When it entered the standard.
    pub first_seen: Option<FirstSeen>,
    /// The day on which it was last compared with its sources.
    pub checked: Option<&'static str>,
    /// Codes that are confused with it.
    pub related: Vec<u16>,
    /// The languages that it is written in.
    pub languages: Vec<&'static str>,
    /// What to do in the page.
    pub fix_page: Vec<String>,
    /// What to do on the server.
    pub fix_server: Vec<String>,
    /// For somebody who has just seen it.
    pub opening: Vec<String>,
}

/// Who sees what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct SeenBy {
    /// The page's script.
    pub page: String,
    /// The other side.
    pub other_side: String,
    /// The server's log.
    pub server_log: String,
}

/// What it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct RootCause {
    /// `generic`: many causes share it; `specific`: it says the cause.
    #[cfg_attr(feature = "json", serde(rename = "type"))]
    pub kind: &'static str,
    /// The cause, and how to tell causes apart.
    pub text: Vec<String>,
}

/// A cause in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct CauseLine {
    /// Its id.
    pub id: &'static str,
    /// About three words.
    pub badge: String,
    /// One sentence.
    pub sentence: String,
    /// Who must act: `page`, `server`, `intermediary`, `user` or `nobody`.
    pub acts: &'static str,
}

/// What a version of software does.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct VersionLine {
    /// The software and its version.
    pub version: &'static str,
    /// What it does with the code, by a word.
    pub status: &'static str,
    /// Since when.
    pub introduced: Option<&'static str>,
    /// Until when.
    pub deprecated: Option<&'static str>,
    /// The same in a sentence.
    pub notes: String,
    /// `measured`, `source`, `document` or `not-checked`.
    pub known_from: &'static str,
    /// Where that stands.
    pub source: &'static str,
}

/// Something to do, or not to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct Advice {
    /// Its id.
    pub id: &'static str,
    /// The id of the cause that it is for: the first of `causes`.
    pub cause: &'static str,
    /// Ids of all of the entry's causes that it is for, in their order.
    pub causes: Vec<&'static str>,
    /// What.
    pub what: String,
    /// Why, or why not.
    pub why: String,
    /// Lines of code or configuration that do it.
    pub code: Option<String>,
    /// Where the lab tried it, for one of `causes` if it did; `None`: not tested.
    pub proof: Option<ProofLine>,
}

impl Advice {
    /// Its proof, if it was tried for one of its causes.
    pub fn tried(&self) -> Option<&ProofLine> {
        let proof = self.proof.as_ref();
        proof.filter(|proof| self.causes.contains(&proof.cause))
    }

    /// Whether a trial for one of its causes went as said.
    pub fn shown(&self) -> bool {
        self.tried().is_some_and(|proof| proof.fixed > 0)
    }
}

/// Where the lab tried it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct ProofLine {
    /// The id of the cause that it was tried for.
    pub cause: &'static str,
    /// Its name in `tests/lab/proofs`.
    pub scenario: &'static str,
    /// Software and version; empty where a server of the lab itself played it.
    pub software: &'static str,
    /// Browser and version.
    pub browser: &'static str,
    /// How often it was as said.
    pub fixed: u16,
    /// How often it was tried.
    pub tried: u16,
}

/// How many workarounds helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct FixRate {
    /// Helped.
    pub fixed: u32,
    /// Tried.
    pub tried: u32,
}

/// How often the lab's scenarios had their cause named first.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct Confidence {
    /// Between 0 and 1.
    pub share: f64,
    /// Of how many scenarios.
    pub n: usize,
}

/// What the lab's scenarios gave for a code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Played<'a> {
    /// Names of the scenarios.
    pub scenarios: &'a [&'a str],
    /// In how many of them the cause came first.
    pub first: usize,
}

impl Entry {
    fn empty(id: String, slug: String, category: &str, title: String) -> Self {
        Self {
            id,
            code: None,
            slug,
            category: category.into(),
            title,
            meaning: Vec::new(),
            who_may_send: None,
            on_the_wire: None,
            seen_by: None,
            when_you_see_it: Vec::new(),
            root_cause: None,
            causes: Vec::new(),
            versions: Vec::new(),
            official: Vec::new(),
            workarounds: Vec::new(),
            dead_ends: Vec::new(),
            fix_rate: None,
            confidence: None,
            evidence: Vec::new(),
            first_seen: None,
            checked: None,
            related: Vec::new(),
            languages: LANGUAGES.iter().map(|language| language.tag).collect(),
            fix_page: Vec::new(),
            fix_server: Vec::new(),
            opening: Vec::new(),
        }
    }

    /// What is said of a close code. `played` is what the lab's scenarios of this code gave.
    ///
    /// ```
    /// use wswhy_explain::{Words, entry::Entry};
    ///
    /// let entry = Entry::of_code(Words::english(), 1011, Default::default());
    /// assert_eq!(entry.id, "api/websocket-close-code-1011-internal-error");
    /// assert_eq!(entry.title, "Internal Error");
    /// ```
    pub fn of_code(words: Words, code: u16, played: Played<'_>) -> Self {
        let mut entry = Self::brief_of_code(words, code);
        if let Some(facts) = code_facts(code) {
            let details = facts.details();
            entry.versions = versions(words, code, details);
            entry.official = details.official.to_vec();
            entry.first_seen = details.first_seen;
            entry.evidence = details
                .versions
                .iter()
                .map(|version| String::from(version.source))
                .collect();
        }
        entry.rest_on(played);
        entry
    }

    /// The same without versions, the standard's words, dates, evidence and what the lab gave: a fraction of the code, for
    /// where size counts.
    pub fn brief_of_code(words: Words, code: u16) -> Self {
        let facts = code_facts(code);
        let said = words.code(code);
        let slug = facts.map_or("unknown", |facts| facts.slug);
        let dashed = slug.replace('_', "-");
        let id = format!("{CODE_ID}{code}-{dashed}");
        let category = facts.map_or("reserved", |facts| facts.category);
        let site = |attribute: &str| words.code_paragraphs(code, attribute);
        let one = |attribute: &str| words.joined(&site(attribute));
        let causes: Vec<Cause> = facts
            .map_or(&[][..], |facts| facts.causes)
            .iter()
            .filter_map(|id| Cause::from_id(id))
            .collect();
        let mut entry = Self::empty(id, slug.into(), category, said.name);
        entry.code = Some(code);
        entry.opening = site("opening");
        entry.meaning = vec![said.meaning];
        entry.who_may_send = Some(said.who_may_send);
        entry.on_the_wire = Some(one("on-the-wire")).filter(|text| !text.is_empty());
        entry.seen_by = Some(SeenBy {
            page: one("seen-page"),
            other_side: one("seen-other"),
            server_log: one("seen-log"),
        })
        .filter(|seen| !seen.page.is_empty());
        entry.when_you_see_it = site("when");
        entry.fix_page = site("fix-page");
        entry.fix_server = site("fix-server");
        if let Some(facts) = facts {
            entry.root_cause = Some(RootCause {
                kind: facts.root_cause,
                text: site("root-cause"),
            });
            entry.checked = Some(facts.checked);
            entry.related = facts.related.to_vec();
        }
        entry.advise(words, Some(code), &causes);
        // What the page sees then is no code that anybody gave.
        let args = match category {
            "never-sent" => Args::new(),
            _ => vec![("code", Arg::Number(f64::from(code)))],
        };
        entry.causes = lines(words, &causes, &args);
        entry
    }

    /// What is said of a code or a range of them. `code` is the first of the range.
    pub fn of_facts(words: Words, facts: &CodeFacts, played: Played<'_>) -> Self {
        let mut entry = Self::of_code(words, facts.spoken(), played);
        if facts.is_range() {
            let dashed = facts.slug.replace('_', "-");
            entry.id = format!("{CODE_ID}{}-to-{}-{dashed}", facts.from, facts.to);
            entry.code = Some(facts.from);
        }
        entry
    }

    /// What is said of a cause.
    pub fn of_cause(words: Words, cause: Cause, played: Played<'_>) -> Self {
        let said = words.cause(cause, &known(cause));
        let slug = cause.id().replace(['/', '-'], "_");
        let id = format!("api/cause/{}", cause.id());
        let mut entry = Self::empty(id, slug, "cause", said.badge);
        entry.opening = vec![said.sentence];
        entry.meaning = words.cause_in_general(cause);
        entry.advise(words, None, &[cause]);
        entry.rest_on(played);
        entry
    }

    /// What is said of a broken rule.
    pub fn of_violation(words: Words, kind: ViolationKind) -> Self {
        let said = words.violation(kind);
        let id = format!("api/violation/{}", kind.id());
        let mut entry = Self::empty(id, kind.id().replace('-', "_"), "violation", said.title);
        entry.opening = vec![said.rule];
        entry.meaning = said.meaning.split('\n').map(String::from).collect();
        entry.evidence = vec![format!("{}, section {}", kind.rfc(), kind.section())];
        entry
    }

    /// What is said of an HTTP status as the answer to an opening handshake.
    pub fn of_status(words: Words, status: u16) -> Self {
        let said = words.status(status);
        let id = format!("api/handshake-status-{status}");
        let slug = format!("status_{status}");
        let mut entry = Self::empty(id, slug, "handshake-status", said.name);
        entry.meaning = vec![said.meaning, said.who_acts];
        if let Some(row) = wswhy_atlas::rejected_with(status) {
            let cause = [Cause::HandshakeRejected];
            entry.workarounds = workarounds(words, None, in_turn(&cause, |_| row.steps));
            entry.dead_ends = dead_ends_of(words, in_turn(&cause, |_| row.dead_ends));
            entry.fix_rate = fix_rate(&entry.workarounds);
        }
        let args = vec![("status", Arg::Number(f64::from(status)))];
        entry.causes = lines(words, &[Cause::HandshakeRejected], &args);
        entry
    }

    /// What helps and what does not for these causes.
    fn advise(&mut self, words: Words, code: Option<u16>, causes: &[Cause]) {
        self.workarounds = workarounds(words, code, in_turn(causes, Cause::steps));
        self.dead_ends = dead_ends_of(words, in_turn(causes, Cause::dead_ends));
        self.fix_rate = fix_rate(&self.workarounds);
    }

    /// Adds what the lab's scenarios gave to what it rests on, each source once and in order.
    fn rest_on(&mut self, played: Played<'_>) {
        let n = played.scenarios.len();
        self.confidence = (n > 0).then(|| Confidence {
            share: played.first as f64 / n as f64,
            n,
        });
        let scenarios = played.scenarios.iter();
        let scenarios = scenarios.map(|name| format!("tests/lab/scenarios/{name}"));
        let all: BTreeSet<String> = self.evidence.drain(..).chain(scenarios).collect();
        self.evidence.extend(all);
    }
}

/// What is known of every end by this cause: the code, where the cause is what the server reported.
fn known(cause: Cause) -> Args {
    let code = REPORTED
        .filter(|code| code_facts(*code).is_some_and(|facts| facts.from == facts.to))
        .find(|code| reported_by_server(*code, "") == cause);
    code.map_or_else(Args::new, |code| {
        vec![("code", Arg::Number(f64::from(code)))]
    })
}

fn versions(words: Words, code: u16, details: &Details) -> Vec<VersionLine> {
    let line = |version: &Version| VersionLine {
        version: version.version,
        status: version.status,
        introduced: version.introduced,
        deprecated: version.deprecated,
        notes: words.joined(&words.code_paragraphs(code, &format!("note-{}", version.id))),
        known_from: version.known_from,
        source: version.source,
    };
    details.versions.iter().map(line).collect()
}

/// Causes as lines of a list; `args` is what is known of all of them.
pub fn lines(words: Words, causes: &[Cause], args: &Args) -> Vec<CauseLine> {
    let line = |cause: &Cause| {
        let said = words.cause(*cause, args);
        CauseLine {
            id: cause.id(),
            badge: said.badge,
            sentence: said.sentence,
            acts: cause.acts().as_str(),
        }
    };
    causes.iter().map(line).collect()
}

/// What is advised for causes.
type ForCauses<Id> = Vec<(Id, Vec<Cause>)>;

/// What is advised for these causes: the first of each, then the second of each, and so on, so that the last cause is not
/// left without help. Each once, with all causes that it is for.
fn in_turn<Id: Copy + PartialEq + 'static>(
    causes: &[Cause],
    of: impl Fn(Cause) -> &'static [Id],
) -> ForCauses<Id> {
    let most = causes.iter().map(|cause| of(*cause).len()).max();
    let mut all: ForCauses<Id> = Vec::new();
    for place in 0..most.unwrap_or(0) {
        for id in causes.iter().filter_map(|cause| of(*cause).get(place)) {
            if all.len() < MOST_ADVICE && !all.iter().any(|known| known.0 == *id) {
                let having = causes.iter().filter(|cause| of(**cause).contains(id));
                all.push((*id, having.copied().collect()));
            }
        }
    }
    all
}

fn workarounds(words: Words, code: Option<u16>, steps: ForCauses<StepId>) -> Vec<Advice> {
    let steps = steps.into_iter().map(|(id, causes)| Advice {
        code: snippet(id, code),
        ..advice(id.id(), words.step(id, &Args::new()), &causes, id.proofs())
    });
    shown_first(steps)
}

fn dead_ends_of(words: Words, ids: ForCauses<DeadEndId>) -> Vec<Advice> {
    let all = ids
        .into_iter()
        .map(|(id, causes)| advice(id.id(), words.dead_end(id), &causes, id.proofs()));
    shown_first(all)
}

fn advice(
    id: &'static str,
    said: StepWords,
    causes: &[Cause],
    proofs: impl Iterator<Item = &'static Proof>,
) -> Advice {
    let mut proofs: Vec<&Proof> = proofs.collect();
    proofs.sort_by_key(|proof| (!causes.contains(&proof.cause), proof.fixed == 0));
    let causes: Vec<&'static str> = causes.iter().map(|cause| cause.id()).collect();
    Advice {
        id,
        cause: causes.first().copied().unwrap_or_default(),
        causes,
        what: said.what,
        why: said.why,
        code: None,
        proof: proofs.first().map(|proof| ProofLine {
            cause: proof.cause.id(),
            scenario: proof.scenario,
            software: proof.software,
            browser: proof.browser,
            fixed: proof.fixed,
            tried: proof.tried,
        }),
    }
}

/// What was shown for these causes before what was not, otherwise in their order.
fn shown_first(all: impl Iterator<Item = Advice>) -> Vec<Advice> {
    let mut all: Vec<Advice> = all.collect();
    all.sort_by_key(|advice| !advice.shown());
    all
}

fn fix_rate(workarounds: &[Advice]) -> Option<FixRate> {
    let proofs = || workarounds.iter().filter_map(Advice::tried);
    let tried: u32 = proofs().map(|proof| u32::from(proof.tried)).sum();
    let fixed = proofs().map(|proof| u32::from(proof.fixed)).sum();
    (tried > 0).then_some(FixRate { fixed, tried })
}
