//! Reads the compiled words of one language (`build.rs` says how they are written) and renders a message.
//!
//! Nothing here can fail: a text that is cut short renders as far as it goes. Arguments go into the output as they
//! are; they are never read as a pattern.

use wswhy_atlas::{Arg, Args};

use crate::format::Format;

const VARIABLE: char = '\x01';
const NAME_END: char = '\x02';
const SELECT: char = '\x03';
const VARIANT: char = '\x04';
const DEFAULT: char = '\x05';
const SELECT_END: char = '\x06';
const PARAGRAPH: char = '\x07';

/// A message: the parts of its id, and its pattern.
type Record = ([&'static str; 3], &'static str);

/// When a number is `one` (CLDR); all else is `other`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plural {
    /// 1.
    One,
    /// From 0 up to, but not, 2.
    ZeroOne,
    /// Never.
    None,
}

/// One language's messages.
pub(crate) struct Pack {
    /// Those of each text, sorted by the parts of their ids.
    texts: Vec<Vec<Record>>,
    pub(crate) plural: Plural,
}

impl Pack {
    pub(crate) fn new(texts: &[&'static str]) -> Self {
        let mut pack = Self {
            texts: texts.iter().map(|text| read(text)).collect(),
            plural: Plural::One,
        };
        match pack.get("language/plural") {
            Some("zero-one") => pack.plural = Plural::ZeroOne,
            Some("none") => pack.plural = Plural::None,
            _ => {}
        }
        pack
    }

    /// The pattern of `id`.
    pub(crate) fn get(&self, id: &str) -> Option<&'static str> {
        let (file, message) = id.split_once('/').unwrap_or_default();
        let (message, attribute) = message.split_once('.').unwrap_or((message, ""));
        let id = [file, message, attribute];
        self.texts.iter().find_map(|records| {
            let at = records.binary_search_by(|record| record.0.cmp(&id)).ok()?;
            records.get(at).map(|record| record.1)
        })
    }

    /// The records, each with its whole id.
    #[cfg(test)]
    pub(crate) fn records(&self) -> &'static [(&'static str, &'static str)] {
        let id = |[file, message, attribute]: [&str; 3]| match attribute {
            "" => format!("{file}/{message}"),
            _ => format!("{file}/{message}.{attribute}"),
        };
        self.texts
            .iter()
            .flatten()
            .map(|(parts, pattern)| (&*id(*parts).leak(), *pattern))
            .collect::<Vec<_>>()
            .leak()
    }
}

/// The messages of a text, in its order.
pub(crate) fn read(text: &'static str) -> Vec<Record> {
    let mut records = Vec::new();
    for file in text.split_terminator('\x1c') {
        let mut messages = file.split_terminator('\x1d');
        let file = messages.next().unwrap_or_default();
        for message in messages {
            let mut texts = message.split_terminator('\x1e');
            let message = texts.next().unwrap_or_default();
            for (attribute, pattern) in texts.filter_map(|text| text.split_once('\x1f')) {
                records.push(([file, message, attribute], pattern));
            }
        }
    }
    records
}

/// Renders a pattern; `\n` stands between paragraphs.
pub(crate) fn render(pattern: &str, args: &Args, format: &Format<'_>) -> String {
    let mut out = String::new();
    Renderer { args, format }.pattern(pattern, Some(&mut out));
    out
}

/// The paragraphs of a pattern that say the same whatever its arguments are.
pub(crate) fn fixed(pattern: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let all = pattern.split(|letter| {
        match letter {
            SELECT => depth += 1,
            SELECT_END => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == PARAGRAPH && depth == 0
    });
    all.filter(|paragraph| !paragraph.contains([VARIABLE, SELECT]))
        .collect()
}

/// The names of the arguments that a pattern uses.
#[cfg(test)]
pub(crate) fn variables(pattern: &str) -> Vec<&str> {
    pattern
        .split([VARIABLE, SELECT])
        .skip(1)
        .filter_map(|rest| rest.split_once(NAME_END)?.0.get(1..))
        .collect()
}

struct Renderer<'a> {
    args: &'a Args,
    format: &'a Format<'a>,
}

impl Renderer<'_> {
    /// Renders up to the end of the enclosing variant, or skips it where there is no `out`; gives what follows.
    fn pattern<'p>(&self, mut rest: &'p str, mut out: Option<&mut String>) -> &'p str {
        loop {
            let at = rest.find(|c| c < '\x08').unwrap_or(rest.len());
            let (text, after) = rest.split_at(at);
            if let Some(out) = out.as_deref_mut() {
                out.push_str(text);
            }
            let mut letters = after.chars();
            match letters.next() {
                Some(VARIABLE) => {
                    let (function, name, after) = reference(letters.as_str());
                    if let Some(out) = out.as_deref_mut() {
                        out.push_str(&self.value(function, name));
                    }
                    rest = after;
                }
                Some(SELECT) => rest = self.select(letters.as_str(), out.as_deref_mut()),
                Some(PARAGRAPH) => {
                    if let Some(out) = out.as_deref_mut() {
                        out.push('\n');
                    }
                    rest = letters.as_str();
                }
                // The end of this variant, or of the text.
                _ => return after,
            }
        }
    }

    fn select<'p>(&self, rest: &'p str, out: Option<&mut String>) -> &'p str {
        let (function, name, mut rest) = reference(rest);
        let start = rest;
        let mut chosen = None;
        let mut fallback = start;
        loop {
            let mut letters = rest.chars();
            let kind = letters.next();
            if !matches!(kind, Some(VARIANT | DEFAULT)) {
                break;
            }
            let (key, body) = letters.as_str().split_once(NAME_END).unwrap_or_default();
            if kind == Some(DEFAULT) {
                fallback = body;
            }
            if chosen.is_none() && self.fits(function, name, key) {
                chosen = Some(body);
            }
            rest = self.pattern(body, None);
        }
        if let Some(out) = out {
            self.pattern(chosen.unwrap_or(fallback), Some(out));
        }
        rest.strip_prefix(SELECT_END).unwrap_or(rest)
    }

    fn arg(&self, name: &str) -> &Arg {
        self.args
            .iter()
            .find(|arg| arg.0 == name)
            .map_or(&Arg::Unknown, |arg| &arg.1)
    }

    /// Whether a variant's key is that of the value. `unknown` and `empty` are said by the argument's kind, so that a
    /// text from outside that happens to read "unknown" does not choose them.
    fn fits(&self, function: char, name: &str, key: &str) -> bool {
        let arg = self.arg(name);
        match (key, arg) {
            ("unknown", _) => matches!(arg, Arg::Unknown),
            ("empty", Arg::Text(text)) => text.is_empty(),
            ("empty", Arg::Place { function: name, .. }) => function == 'f' && name.is_empty(),
            ("empty", _) => false,
            (_, Arg::Text(text)) => text == key,
            // Compared as text: parsing floats costs kilobytes of wasm.
            (_, Arg::Number(number)) => {
                self.format.plain(*number) == key || self.format.plural(*number) == key
            }
            _ => false,
        }
    }

    fn value(&self, function: char, name: &str) -> String {
        let format = self.format;
        match (function, self.arg(name)) {
            (_, Arg::Unknown) => format.word("unknown"),
            ('n', Arg::Number(number)) => format.number(*number),
            ('h', Arg::Number(number)) => format.hex(*number),
            (_, Arg::Number(number)) => format.plain(*number),
            (_, Arg::Duration(millis)) => format.duration(*millis),
            (_, Arg::Bytes(bytes)) => format.bytes(*bytes),
            (_, Arg::Text(text)) => format.text(text),
            ('f', Arg::Place { function, .. }) => format.text(function),
            (
                'p',
                Arg::Place {
                    url, line, column, ..
                },
            ) => format.place(url, *line, *column),
            (
                _,
                Arg::Place {
                    function,
                    url,
                    line,
                    column,
                },
            ) => {
                let place = format.place(url, *line, *column);
                if function.is_empty() {
                    place
                } else {
                    format!("{} ({place})", format.text(function))
                }
            }
        }
    }
}

/// `F name \x02 …`.
fn reference(text: &str) -> (char, &str, &str) {
    let (name, rest) = text.split_once(NAME_END).unwrap_or((text, ""));
    let mut letters = name.chars();
    (letters.next().unwrap_or('v'), letters.as_str(), rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = "a\x1done\x1e\x1fplain\x1e\x1dtwo\x1e\x1f\x01vx\x02 and \x03vn\x02\x040\x02no\x04one\x02one\x05other\x02\x01vn\x02\x06 frames\x07next\x1eshort\x1f2\x1e\x1d\x1cb\x1done\x1e\x1fother\x1e\x1d\x1c";

    fn check(pattern: &str, args: Args, expected: &str) {
        let pack = Pack::new(&[]);
        assert_eq!(render(pattern, &args, &Format::new(&pack)), expected);
    }

    #[test]
    fn messages_are_found() {
        let pack = Pack::new(&[PACK]);
        assert_eq!(pack.get("a/one"), Some("plain"));
        assert_eq!(pack.get("a/two.short"), Some("2"));
        assert_eq!(pack.get("b/one"), Some("other"));
        for id in ["a/three", "a/one.short", "a", "a/", "", "one"] {
            assert_eq!(pack.get(id), None, "{id}");
        }
    }

    #[test]
    fn selects_take_the_first_variant_that_fits() {
        let pattern = Pack::new(&[PACK]).get("a/two").unwrap_or_default();
        for (n, expected) in [(0.0, "no"), (1.0, "one"), (2.0, "2")] {
            check(
                pattern,
                vec![("x", Arg::Text("t".into())), ("n", Arg::Number(n))],
                &format!("t and {expected} frames\nnext"),
            );
        }
    }

    #[test]
    fn text_from_outside_is_never_a_pattern_and_never_means_unknown() {
        let pattern =
            "\x03vx\x02\x04unknown\x02not seen\x04empty\x02none\x05other\x02“\x01vx\x02”\x06.";
        check(pattern, vec![], "not seen.");
        check(pattern, vec![("x", Arg::Text(String::new()))], "none.");
        check(
            pattern,
            vec![("x", Arg::Text("unknown".into()))],
            "“unknown”.",
        );
        check(pattern, vec![("x", Arg::Text("{$x}".into()))], "“{$x}”.");
        check(
            pattern,
            vec![("x", Arg::Text("\x01vx\x02\x06".into()))],
            "“\u{fffd}vx\u{fffd}\u{fffd}”.",
        );
    }

    #[test]
    fn paragraphs_that_hang_on_an_argument_are_told_apart() {
        let pattern = "a\x07\x03va\x02\x051\x02x\x07y\x06\x07b\x01va\x02\x07c";
        assert_eq!(fixed(pattern), ["a", "c"]);
    }

    #[test]
    fn nested_selects_are_skipped_whole() {
        let pattern =
            "\x03va\x02\x041\x02\x03vb\x02\x041\x02x\x05other\x02y\x06z\x05other\x02w\x06!";
        check(pattern, vec![("a", Arg::Number(2.0))], "w!");
        check(pattern, vec![("a", Arg::Number(1.0))], "yz!");
    }

    #[test]
    fn a_text_cut_short_renders_as_far_as_it_goes() {
        let pattern = Pack::new(&[PACK]).get("a/two").unwrap_or_default();
        for end in (0..pattern.len()).filter(|end| pattern.is_char_boundary(*end)) {
            let pack = Pack::new(&[]);
            render(&pattern[..end], &vec![], &Format::new(&pack));
        }
    }
}
