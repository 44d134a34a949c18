//! What is known of each close code, without prose: rows of `data/codes/` and `data/registries.toml`.

/// A close code, or a range of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeFacts {
    /// First code.
    pub from: u16,
    /// Last code.
    pub to: u16,
    /// Its name in `snake_case`.
    pub slug: &'static str,
    /// `protocol`, `never-sent`, `reserved`, `registered` or `private`.
    pub category: &'static str,
    /// `generic`: many causes share it; `specific`: it says the cause.
    pub root_cause: &'static str,
    /// Ids of causes that end with it as the page sees it, the most useful first.
    pub causes: &'static [&'static str],
    /// Codes that are confused with it.
    pub related: &'static [u16],
    /// The day on which all this was last compared with its sources.
    pub checked: &'static str,
}

/// What else is known of a code: where it stands, and what versions of software do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Details {
    /// When it entered a draft, the RFC or the registry.
    pub first_seen: Option<FirstSeen>,
    /// The standard's own words on it.
    pub official: &'static [Link],
    /// What versions of software do with it.
    pub versions: &'static [Version],
}

impl CodeFacts {
    /// Whether it is several codes.
    pub const fn is_range(&self) -> bool {
        self.from != self.to
    }

    /// A code whose words are those of all: the code itself, or the last of the range.
    pub const fn spoken(&self) -> u16 {
        self.to
    }
}

/// When something entered a standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct FirstSeen {
    /// ISO date, as precise as it is known.
    pub when: &'static str,
    /// The document.
    pub what: &'static str,
    /// Whether an earlier document may have had it, which could not be read.
    pub at_latest: bool,
    /// Where it says so.
    pub url: &'static str,
}

/// A document elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct Link {
    /// Its title.
    pub title: &'static str,
    /// Where it lies.
    pub url: &'static str,
}

/// What a version of software does with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// Names the note in the words: `code-1002.note-ws-8`.
    pub id: &'static str,
    /// The software and its version.
    pub version: &'static str,
    /// `defined`, `sends`, `receives`, `sends-and-receives`, `reports`, `leads-to`, `not-sent`, `misuses`, `changed` or `unknown`.
    pub status: &'static str,
    /// Since when, where it is known.
    pub introduced: Option<&'static str>,
    /// Until when, where it is over.
    pub deprecated: Option<&'static str>,
    /// `measured`, `source`, `document` or `not-checked`.
    pub known_from: &'static str,
    /// Where that stands.
    pub source: &'static str,
}

/// The close codes of one application protocol or service, or of IANA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registry {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Where its codes are listed.
    pub url: &'static str,
    /// The atlas' id of the stack that sends them.
    pub stack: Option<&'static str>,
    /// Its codes.
    pub codes: &'static [RegisteredCode],
}

/// A code of a registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegisteredCode {
    /// The code.
    pub code: u16,
    /// Its name, as the registry spells it.
    pub name: &'static str,
    /// The id of the cause that it names.
    pub cause: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/codes.rs"));

impl CodeFacts {
    /// What else is known of it. Who does not call this does not link it.
    ///
    /// ```
    /// let facts = wswhy_explain::facts::code_facts(1002).unwrap();
    /// assert!(!facts.details().official.is_empty());
    /// ```
    pub fn details(&self) -> &'static Details {
        const NONE: &Details = &Details {
            first_seen: None,
            official: &[],
            versions: &[],
        };
        let at = CODES
            .iter()
            .position(|facts| (facts.from, facts.to) == (self.from, self.to));
        at.and_then(|at| DETAILS.get(at)).unwrap_or(NONE)
    }
}

/// What is known of a code: of itself, or of the narrowest range that holds it.
///
/// ```
/// use wswhy_explain::facts::code_facts;
///
/// assert!(code_facts(1002).is_none_or(|facts| facts.slug == "protocol_error"));
/// ```
pub fn code_facts(code: u16) -> Option<&'static CodeFacts> {
    // Sorted by width.
    CODES
        .iter()
        .find(|facts| (facts.from..=facts.to).contains(&code))
}

/// Lines of code or configuration that do what a step says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The id of the step.
    pub step: &'static str,
    /// The codes that this software can end with for want of it; empty: all.
    pub codes: &'static [u16],
    /// The lines.
    pub code: &'static str,
}

/// Lines of code or configuration that do what a step says: for software that can end with this code, or for all.
///
/// ```
/// use wswhy_atlas::StepId;
/// use wswhy_explain::facts::snippet;
///
/// let lines = |code| snippet(StepId::RaiseIdleTimeout, code).unwrap();
/// assert!(lines(None).contains("proxy_read_timeout"));
/// // nginx sends no Close frame.
/// assert!(!lines(Some(1002)).contains("proxy_read_timeout"));
/// ```
pub fn snippet(step: wswhy_atlas::StepId, code: Option<u16>) -> Option<String> {
    let mut lines = String::new();
    for snippet in SNIPPETS.iter().filter(|row| row.step == step.id()) {
        let fits =
            snippet.codes.is_empty() || code.is_none_or(|code| snippet.codes.contains(&code));
        if fits {
            if !lines.is_empty() {
                lines.push('\n');
            }
            lines.push_str(snippet.code);
        }
    }
    Some(lines).filter(|lines| !lines.is_empty())
}

/// The registries that give a code a meaning.
pub fn registered(code: u16) -> impl Iterator<Item = (&'static Registry, &'static RegisteredCode)> {
    REGISTRIES.iter().flat_map(move |registry| {
        let of_code = registry.codes.iter().filter(move |row| row.code == code);
        of_code.map(move |row| (registry, row))
    })
}
