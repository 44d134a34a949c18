//! Where pages lie, and how one points to another.

use wswhy_atlas::Cause;
use wswhy_explain::Language;
use wswhy_explain::facts::CodeFacts;

/// A page, without its language: `codes/1002/`. The home page is empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(String);

impl Place {
    /// The home page.
    pub fn home() -> Self {
        Self(String::new())
    }

    /// One of the lists: `causes`.
    pub fn list(name: &str) -> Self {
        Self(format!("{name}/"))
    }

    /// A code, or the range that it stands for.
    pub fn code(facts: &CodeFacts) -> Self {
        Self(format!("codes/{}/", name(facts)))
    }

    /// Two codes side by side.
    pub fn pair(a: u16, b: u16) -> Self {
        Self(format!("compare/{a}-vs-{b}/"))
    }

    /// A cause.
    pub fn cause(cause: Cause) -> Self {
        Self(format!("causes/{}/", cause.id()))
    }

    /// A broken rule.
    pub fn violation(id: &str) -> Self {
        Self(format!("violations/{id}/"))
    }

    /// A status that refuses a handshake.
    pub fn status(status: u16) -> Self {
        Self(format!("handshake/{status}/"))
    }

    /// A registry of codes.
    pub fn registry(id: &str) -> Self {
        Self(format!("registries/{id}/"))
    }

    /// The folder of this page in a language, below the site's.
    pub fn folder(&self, language: &Language) -> String {
        match language.path {
            "" => self.0.clone(),
            path => format!("{path}/{}", self.0),
        }
    }

    /// How many folders it lies below the root of its language.
    fn depth(&self) -> usize {
        self.0.matches('/').count()
    }

    /// The way from this page to another of the same language.
    pub fn to(&self, other: &Self) -> String {
        let way = format!("{}{}", "../".repeat(self.depth()), other.0);
        match way.is_empty() {
            true => "./".into(),
            false => way,
        }
    }

    /// The way from this page, in a language, to a file below the root of the site.
    pub fn to_root(&self, language: &Language, file: &str) -> String {
        let depth = self.depth() + usize::from(!language.path.is_empty());
        let way = format!("{}{file}", "../".repeat(depth));
        match way.is_empty() {
            true => "./".into(),
            false => way,
        }
    }

    /// The way from this page to itself in another language.
    pub fn to_language(&self, from: &Language, to: &Language) -> String {
        self.to_root(from, &self.folder(to))
    }
}

/// `1002`, or `1016-2999`.
pub fn name(facts: &CodeFacts) -> String {
    match facts.from == facts.to {
        true => facts.from.to_string(),
        false => format!("{}-{}", facts.from, facts.to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wswhy_explain::LANGUAGES;

    #[test]
    fn ways_are_relative() {
        let (home, pair) = (Place::home(), Place::pair(1002, 1005));
        assert_eq!(home.to(&pair), "compare/1002-vs-1005/");
        assert_eq!(home.to(&home), "./");
        assert_eq!(pair.to(&home), "../../");
        assert_eq!(pair.to(&Place::status(403)), "../../handshake/403/");
        let cause = Place::cause(Cause::ServerFrameReservedOpcode);
        assert_eq!(cause.to(&home), "../../../");
    }

    #[test]
    fn languages_lie_in_folders() {
        let english = Language::english();
        let pair = Place::pair(1002, 1005);
        assert_eq!(pair.to_root(english, "site.css"), "../../site.css");
        assert_eq!(Place::home().to_root(english, ""), "./");
        for other in LANGUAGES.iter().skip(1) {
            assert_eq!(
                pair.to_language(english, other),
                format!("../../{}/compare/1002-vs-1005/", other.path)
            );
            assert_eq!(
                pair.to_language(other, english),
                "../../../compare/1002-vs-1005/"
            );
        }
    }
}
