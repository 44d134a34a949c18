//! Finds the elements in a file: as HTML's tokenizer and CommonMark's blocks have it, as far as needed to tell an element
//! from one that is shown as code. It keeps no tree.

use std::ops::Range;

use wswhy_explain::element::Element;

/// How the name of every element begins.
const PREFIX: &str = "wswhy-";

/// Elements whose content is text or code, and no elements of ours.
const CLOSED: [&str; 9] = [
    "script", "style", "pre", "code", "textarea", "title", "template", "xmp", "iframe",
];

/// Columns from which a line is code in Markdown.
const INDENT: usize = 4;

/// What a file is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// CommonMark and its relatives.
    Markdown,
    /// HTML, whole or in part.
    Html,
}

/// An element in a text.
pub struct Found {
    /// Where it stands, with what is in it.
    pub span: Range<usize>,
    /// Where its start tag ends.
    pub inside: usize,
    /// Which one.
    pub element: Element,
    /// Names, in small letters, and values.
    pub attributes: Vec<(String, String)>,
    /// Whether it has an end tag, or ends in `/>`.
    pub closed: bool,
}

/// What was found.
pub struct Scanned {
    /// The elements, in order.
    pub found: Vec<Found>,
    /// What `<html lang>` says.
    pub language: Option<String>,
}

/// Finds all elements of a text.
pub fn scan(text: &str, format: Format) -> Scanned {
    let mut scan = Scan {
        text,
        format,
        at: 0,
        blank: true,
        list: false,
        out: Scanned {
            found: Vec::new(),
            language: None,
        },
    };
    if format == Format::Markdown {
        scan.front_matter();
    }
    scan.run();
    scan.out
}

struct Scan<'a> {
    text: &'a str,
    format: Format,
    at: usize,
    /// Whether the line before was blank.
    blank: bool,
    /// Whether a list goes on: what is indented there is no code.
    list: bool,
    out: Scanned,
}

impl Scan<'_> {
    fn run(&mut self) {
        let markdown = self.format == Format::Markdown;
        let mut begun = None;
        while self.at < self.text.len() {
            let is_start = self.at == 0 || self.text.as_bytes()[self.at - 1] == b'\n';
            if markdown && is_start && begun != Some(self.at) {
                begun = Some(self.at);
                if let Some(next) = self.line() {
                    self.at = next;
                    continue;
                }
            }
            match self.text.as_bytes()[self.at] {
                b'<' => self.markup(),
                b'`' if markdown => self.code_span(),
                b'\\' if markdown => {
                    let escaped = self.text[self.at + 1..].chars().next();
                    let escaped = escaped.filter(char::is_ascii_punctuation);
                    self.at += 1 + usize::from(escaped.is_some());
                }
                _ => self.at += 1,
            }
            while !self.text.is_char_boundary(self.at) {
                self.at += 1;
            }
        }
    }

    /// YAML before the text.
    fn front_matter(&mut self) {
        let Some(rest) = self.text.strip_prefix("---\n") else {
            return;
        };
        if let Some(end) = rest.find("\n---\n") {
            self.at = end + 9;
        }
    }

    fn line_end(&self, from: usize) -> usize {
        let end = self.text[from..].find('\n');
        end.map_or(self.text.len(), |end| from + end + 1)
    }

    /// What a line of Markdown begins: the end of it where it is code.
    fn line(&mut self) -> Option<usize> {
        let end = self.line_end(self.at);
        let line = &self.text[self.at..end];
        if line.trim().is_empty() {
            self.blank = true;
            return Some(end);
        }
        let inner = line.trim_start_matches([' ', '\t']);
        let columns = line[..line.len() - inner.len()]
            .chars()
            .fold(0, |at, c| if c == '\t' { at / 4 * 4 + 4 } else { at + 1 });
        if columns >= INDENT && self.blank && !self.list {
            return Some(end);
        }
        if is_item(inner) {
            self.list = true;
        } else if self.blank && columns < 2 {
            self.list = false;
        }
        self.blank = false;
        let (mark, count) = fence(bare(line))?;
        let mut at = end;
        while at < self.text.len() {
            let next = self.line_end(at);
            let close = self.text[at..next].trim_start_matches([' ', '\t', '>']);
            let close = close.trim_end();
            if close.len() >= count && close.chars().all(|c| c == mark) {
                return Some(next);
            }
            at = next;
        }
        Some(self.text.len())
    }

    /// Code between backticks: it ends at as many of them, in the same paragraph.
    fn code_span(&mut self) {
        let rest = &self.text[self.at..];
        let count = rest.len() - rest.trim_start_matches('`').len();
        let paragraph = rest.find("\n\n").unwrap_or(rest.len());
        let mut from = count;
        while let Some(next) = rest[from..paragraph.max(from)].find('`') {
            let begin = from + next;
            let run = rest[begin..].len() - rest[begin..].trim_start_matches('`').len();
            from = begin + run;
            if run == count {
                self.at += from;
                return;
            }
        }
        self.at += count;
    }

    /// What `<` begins.
    fn markup(&mut self) {
        let rest = &self.text[self.at..];
        if rest.starts_with("<!--") {
            let end = rest.get(4..).and_then(|inside| inside.find("-->"));
            self.at = end.map_or(self.text.len(), |end| self.at + 4 + end + 3);
            return;
        }
        let Some(tag) = Tag::read(self.text, self.at) else {
            self.at += 1;
            return;
        };
        let begin = self.at;
        self.at = tag.end;
        if CLOSED.contains(&tag.name.as_str()) {
            if let Some((_, end)) = end_tag(self.text, tag.end, &tag.name) {
                self.at = end;
            }
            return;
        }
        if tag.name == "html" {
            let lang = tag.attributes.into_iter().find(|(name, _)| name == "lang");
            self.out.language = lang.map(|(_, value)| value);
            return;
        }
        let element = tag.name.strip_prefix(PREFIX).and_then(Element::parse);
        let Some(element) = element else {
            return;
        };
        let again = start_tag(self.text, tag.end, &tag.name);
        let end = end_tag(self.text, tag.end, &tag.name);
        let end = end.filter(|(begin, _)| again.is_none_or(|again| *begin < again));
        let closed = tag.empty || end.is_some();
        if let Some((_, end)) = end.filter(|_| !tag.empty) {
            self.at = end;
        }
        self.out.found.push(Found {
            span: begin..self.at,
            inside: tag.end,
            element,
            attributes: tag.attributes,
            closed,
        });
    }
}

/// A line without the marks of quotes and lists.
fn bare(line: &str) -> &str {
    let line = line.trim_start_matches([' ', '\t', '>']);
    match is_item(line) {
        true => line
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .get(1..)
            .unwrap_or_default()
            .trim_start(),
        false => line,
    }
}

/// Whether it begins an item of a list.
fn is_item(line: &str) -> bool {
    let marked = match line.trim_start_matches(|c: char| c.is_ascii_digit()) {
        rest if rest.len() == line.len() => line.strip_prefix(['-', '*', '+']),
        rest => rest.strip_prefix(['.', ')']),
    };
    marked.is_some_and(|rest| rest.starts_with([' ', '\t', '\n', '\r']))
}

/// The mark of a fence and how many of it.
fn fence(line: &str) -> Option<(char, usize)> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let info = line.trim_start_matches(mark);
    let count = line.len() - info.len();
    (count >= 3 && !(mark == '`' && info.contains('`'))).then_some((mark, count))
}

/// Where the next `<name` stands.
fn start_tag(text: &str, from: usize, name: &str) -> Option<usize> {
    named(text, from, "<", name)
}

/// Begin and end of the next `</name … >`.
fn end_tag(text: &str, from: usize, name: &str) -> Option<(usize, usize)> {
    let begin = named(text, from, "</", name)?;
    let end = text[begin..].find('>')?;
    Some((begin, begin + end + 1))
}

fn named(text: &str, from: usize, mark: &str, name: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(next) = text.get(at..)?.find(mark) {
        let begin = at + next;
        at = begin + mark.len();
        let same = bytes.get(at..at + name.len());
        let same = same.is_some_and(|same| same.eq_ignore_ascii_case(name.as_bytes()));
        let after = bytes.get(at + name.len());
        if same && after.is_none_or(|c| c.is_ascii_whitespace() || matches!(c, b'/' | b'>')) {
            return Some(begin);
        }
    }
    None
}

/// A start tag.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    /// Whether it ends in `/>`.
    empty: bool,
    end: usize,
}

impl Tag {
    /// Reads the start tag at `<`; `None` where there is none, or it does not end.
    fn read(text: &str, at: usize) -> Option<Self> {
        let space = |c: char| c.is_ascii_whitespace();
        let mut rest = text.get(at + 1..)?;
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let (name, after) = rest.split_at(rest.find(|c| space(c) || matches!(c, '/' | '>'))?);
        rest = after;
        let mut tag = Self {
            name: name.to_ascii_lowercase(),
            attributes: Vec::new(),
            empty: false,
            end: 0,
        };
        loop {
            rest = rest.trim_start_matches(space);
            if let Some(after) = rest.strip_prefix('>') {
                tag.end = text.len() - after.len();
                return Some(tag);
            }
            if let Some(after) = rest.strip_prefix('/') {
                tag.empty = after.starts_with('>');
                rest = after;
                continue;
            }
            // A name may begin with an equals sign.
            let first = rest.chars().next()?.len_utf8();
            let length = rest[first..].find(|c| space(c) || matches!(c, '/' | '>' | '='))?;
            let (name, after) = rest.split_at(first + length);
            rest = after.trim_start_matches(space);
            let mut value = "";
            if let Some(after) = rest.strip_prefix('=') {
                rest = after.trim_start_matches(space);
                let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
                let end = match quote {
                    Some(quote) => {
                        rest = &rest[1..];
                        rest.find(quote)?
                    }
                    None => rest.find(|c| space(c) || c == '>')?,
                };
                value = &rest[..end];
                rest = &rest[end + usize::from(quote.is_some())..];
            }
            let name = name.to_ascii_lowercase();
            // The first of a name counts.
            if tag.attributes.iter().all(|one| one.0 != name) {
                tag.attributes.push((name, decoded(value)));
            }
        }
    }
}

/// A value with its character references resolved: numbers, and the names that a value cannot do without.
fn decoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let reference = rest.find(';').filter(|end| *end < 12).and_then(|end| {
            let letter = letter(&rest[1..end])?;
            Some((letter, end + 1))
        });
        let (letter, length) = reference.unwrap_or(('&', 1));
        out.push(letter);
        rest = &rest[length..];
    }
    out + rest
}

fn letter(name: &str) -> Option<char> {
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        },
        None => {
            return Some(match name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                "nbsp" => '\u{a0}',
                _ => return None,
            });
        }
    };
    let letter = char::from_u32(number).filter(|letter| *letter != '\0');
    Some(letter.unwrap_or(char::REPLACEMENT_CHARACTER))
}
