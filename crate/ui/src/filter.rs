//! The filter above the list of frames: `text`, `"two words"`, `/regex/flags`, `-exclude`, `dir:sent`, `op:binary`.
//!
//! All terms must hold. A regular expression is the browser's own, behind [`Regexes`], so that the rest is tested natively.

use wswhy_capture::{Direction, Kind};

/// Makes the browser's regular expressions.
pub trait Regexes {
    /// Compiles one.
    ///
    /// # Errors
    /// The browser's own message.
    fn compile(&self, source: &str, flags: &str) -> Result<Box<dyn Regex>, String>;
}

/// A compiled regular expression.
pub trait Regex {
    /// Whether it matches somewhere in the text.
    fn is_match(&self, text: &str) -> bool;
}

/// What the filter looks at.
pub struct Item<'a> {
    /// Who sent it.
    pub direction: Direction,
    /// Text or bytes.
    pub kind: Kind,
    /// The payload, as far as it was kept.
    pub payload: &'a [u8],
}

/// What is wrong with a filter, by the term as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// `dir:` with something else than `sent` or `received`.
    Direction(String),
    /// `op:` with something else than `text` or `binary`.
    Opcode(String),
    /// A regular expression that the browser refuses, and its message.
    Regex(String, String),
}

/// A parsed filter.
#[derive(Default)]
pub struct Filter {
    terms: Vec<Term>,
}

struct Term {
    exclude: bool,
    what: What,
}

enum What {
    /// In ASCII lower case; letters beyond ASCII are compared as they are.
    Text(Vec<u8>),
    Regex(Box<dyn Regex>),
    Direction(Direction),
    Kind(Kind),
}

impl Filter {
    /// Reads what was typed.
    ///
    /// # Errors
    /// The first term that cannot be read.
    pub fn parse(typed: &str, regexes: &dyn Regexes) -> Result<Self, Wrong> {
        let mut terms = Vec::new();
        let mut rest = typed.trim_start();
        while !rest.is_empty() {
            let (exclude, body) = match rest.strip_prefix('-') {
                Some(body) if !body.is_empty() && !body.starts_with(' ') => (true, body),
                _ => (false, rest),
            };
            let (what, after) = term(body, regexes)?;
            terms.extend(what.map(|what| Term { exclude, what }));
            rest = after.trim_start();
        }
        Ok(Self { terms })
    }

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Whether this passes.
    pub fn passes(&self, item: &Item<'_>) -> bool {
        self.terms.iter().all(|term| {
            let holds = match &term.what {
                What::Direction(direction) => item.direction == *direction,
                What::Kind(kind) => item.kind == *kind,
                What::Text(needle) => contains(item.payload, needle),
                What::Regex(regex) => regex.is_match(&String::from_utf8_lossy(item.payload)),
            };
            holds != term.exclude
        })
    }
}

fn term<'t>(body: &'t str, regexes: &dyn Regexes) -> Result<(Option<What>, &'t str), Wrong> {
    if let Some(quoted) = body.strip_prefix('"') {
        let (text, after) = quoted.split_once('"').unwrap_or((quoted, ""));
        return Ok((plain(text), after));
    }
    if let Some((source, flags, after)) = regex(body) {
        let compiled = regexes.compile(source, flags);
        let regex = compiled.map_err(|message| Wrong::Regex(source.to_owned(), message))?;
        return Ok((Some(What::Regex(regex)), after));
    }
    let end = body.find(char::is_whitespace).unwrap_or(body.len());
    let (word, after) = body.split_at(end);
    let what = if let Some(direction) = word.strip_prefix("dir:") {
        Some(What::Direction(match direction {
            "sent" => Direction::Sent,
            "received" => Direction::Received,
            _ => return Err(Wrong::Direction(direction.to_owned())),
        }))
    } else if let Some(kind) = word.strip_prefix("op:") {
        Some(What::Kind(match kind {
            "text" => Kind::Text,
            "binary" => Kind::Binary,
            _ => return Err(Wrong::Opcode(kind.to_owned())),
        }))
    } else {
        plain(word)
    };
    Ok((what, after))
}

fn plain(text: &str) -> Option<What> {
    (!text.is_empty()).then(|| What::Text(text.to_ascii_lowercase().into_bytes()))
}

/// `/source/flags` at the beginning, and what follows it. A `/` that is escaped or in brackets does not end it.
fn regex(body: &str) -> Option<(&str, &str, &str)> {
    let inner = body.strip_prefix('/')?;
    let (mut escaped, mut class) = (false, false);
    let end = inner.char_indices().find_map(|(at, c)| {
        let ends = !escaped && !class && c == '/';
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            _ => {}
        }
        ends.then_some(at)
    })?;
    let (source, rest) = inner.split_at(end);
    let rest = rest.strip_prefix('/')?;
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (flags, after) = rest.split_at(end);
    // `/a/b/c` is a path that somebody looks for, not an expression.
    let is_regex = !source.is_empty() && flags.chars().all(|c| "dgimsuvy".contains(c));
    is_regex.then_some((source, flags, after))
}

/// Whether `needle`, which is in lower case, stands in `text` in any case.
fn contains(text: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else {
        return true;
    };
    let Some(last) = text.len().checked_sub(needle.len()) else {
        return false;
    };
    (0..=last).any(|at| {
        text.get(at)
            .is_some_and(|b| b.to_ascii_lowercase() == *first)
            && text
                .get(at + 1..at + needle.len())
                .is_some_and(|tail| tail.eq_ignore_ascii_case(rest))
    })
}

/// The browser's regular expressions.
pub struct JsRegexes;

impl Regexes for JsRegexes {
    fn compile(&self, source: &str, flags: &str) -> Result<Box<dyn Regex>, String> {
        // `g` and `y` keep a place between two tests; every message is tested from its beginning.
        let flags: String = flags.chars().filter(|c| !"gy".contains(*c)).collect();
        let arguments = js_sys::Array::of2(&source.into(), &flags.as_str().into());
        // The constructor as a value: called directly, a wrong expression would be an uncaught exception.
        let global = js_sys::global();
        let made = js_sys::Reflect::get(&global, &"RegExp".into()).and_then(|constructor| {
            js_sys::Reflect::construct(&js_sys::Function::from(constructor), &arguments)
        });
        match made {
            Ok(regex) => Ok(Box::new(js_sys::RegExp::from(regex))),
            Err(error) => Err(js_sys::Error::from(error).message().into()),
        }
    }
}

impl Regex for js_sys::RegExp {
    fn is_match(&self, text: &str) -> bool {
        self.test(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Plain;
    struct Contains(String);

    impl Regexes for Plain {
        fn compile(&self, source: &str, flags: &str) -> Result<Box<dyn Regex>, String> {
            match source {
                "(" => Err("Unterminated group".to_owned()),
                _ => Ok(Box::new(Contains(format!("{source}{flags}")))),
            }
        }
    }

    impl Regex for Contains {
        fn is_match(&self, text: &str) -> bool {
            text.contains(&self.0)
        }
    }

    fn passes(filter: &str, text: &str) -> bool {
        let item = Item {
            direction: Direction::Sent,
            kind: Kind::Text,
            payload: text.as_bytes(),
        };
        Filter::parse(filter, &Plain).unwrap().passes(&item)
    }

    #[test]
    fn text_in_any_case() {
        assert!(passes("", "x"));
        assert!(passes("PRICE", "{\"price\":1}"));
        assert!(!passes("price", "pric"));
        assert!(passes("a b", "b and a"));
        assert!(!passes("\"a b\"", "b and a"));
        assert!(passes("\"a b", "a b"));
    }

    #[test]
    fn exclude() {
        assert!(!passes("-ping", "Ping 1"));
        assert!(passes("-ping", "data"));
        assert!(passes("-", "a - b"));
        assert!(!passes("-/pong/", "pong"));
    }

    #[test]
    fn regexes_and_paths() {
        assert!(passes("/a b/", "x a b x"));
        assert!(!passes("/a b/ y", "x a b x"));
        assert!(passes(r"/a\/b/", r"a\/b"));
        assert!(passes("/[/]/", "[/]"));
        assert!(passes("/api/v1/x", "GET /api/v1/x"));
        assert!(passes("/users", "/users"));
        let wrong = Filter::parse("a /(/", &Plain).err();
        let message = "Unterminated group".to_owned();
        assert_eq!(wrong, Some(Wrong::Regex("(".to_owned(), message)));
    }

    #[test]
    fn direction_and_opcode() {
        assert!(passes("dir:sent op:text", ""));
        assert!(!passes("dir:received", ""));
        assert!(passes("-op:binary", ""));
        let wrong = Filter::parse("dir:up", &Plain).err();
        assert_eq!(wrong, Some(Wrong::Direction("up".to_owned())));
        let wrong = Filter::parse("op:", &Plain).err();
        assert_eq!(wrong, Some(Wrong::Opcode(String::new())));
    }
}
