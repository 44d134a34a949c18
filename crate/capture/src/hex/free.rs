//! Stretches without offsets: plain hex, lists, literals, base64. Which one it is shows in the stretch as a whole.

use super::reader::{Follow, Reader, Stop, is_http};
use super::{Dress, Expected, base64, dump, list, literal, marks};

/// Reads the stretch that begins at `at`, up to the next line that is something else; gives where that is.
pub(super) fn read(reader: &mut Reader<'_>, at: usize) -> Result<usize, Stop> {
    if reader.follow == Some(Follow::Raw) {
        return raw(reader, at);
    }
    let end = end_of(reader, at);
    let text = reader.text.get(at..end).unwrap_or_default();
    let dress = reader.forced.unwrap_or_else(|| detect(reader, text));
    match dress {
        Dress::NodeBuffer => buffer(reader, at, end)?,
        Dress::List | Dress::Decimal | Dress::FollowC => list::read(reader, at, end, dress)?,
        Dress::Literal => literal::read(reader, at, end)?,
        Dress::Base64 | Dress::Base64Url | Dress::FollowYaml => {
            base64::read(reader, at, end, dress)?
        }
        Dress::FollowRaw => {
            let mut at = at;
            while at < end {
                at = raw(reader, at)?;
            }
        }
        _ => hex(reader, at, end)?,
    }
    Ok(end)
}

/// Where the stretch ends: before the next mark, dump or HTTP head.
fn end_of(reader: &mut Reader<'_>, at: usize) -> usize {
    let (_, mut end) = reader.line(at);
    while end < reader.text.len() {
        let (line, next) = reader.line(end);
        // Marks are kept in mind where they are read; here only whether one stands there matters.
        let (from, follow, prose, state) = (reader.from, reader.follow, reader.prose, reader.dump);
        let mark = marks::read(reader, line).is_some();
        // A comment that names nobody may stand inside a list.
        let remark = marks::is_comment(line) && reader.from == from;
        let other = (mark && !remark) || is_http(line) || dump::begins(reader, end);
        (reader.from, reader.follow, reader.prose, reader.dump) = (from, follow, prose, state);
        if other {
            break;
        }
        end = next;
    }
    end
}

fn detect(reader: &Reader<'_>, text: &str) -> Dress {
    if reader.follow == Some(Follow::Yaml) {
        return Dress::FollowYaml;
    }
    if text.contains("<Buffer ") {
        return Dress::NodeBuffer;
    }
    if let Some(dress) = list::detect(text) {
        return dress;
    }
    if literal::detect(text) {
        return Dress::Literal;
    }
    if let Some(dress) = base64::detect(text).or_else(|| literal::base64(text)) {
        return dress;
    }
    if indented(text) {
        return Dress::FollowRaw;
    }
    Dress::Hex
}

/// Wireshark's raw form without its head: a line a segment, some of them indented, nothing but digits.
fn indented(text: &str) -> bool {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let deep = |line: &str| line.starts_with('\t') || line.starts_with("    ");
    lines().any(deep)
        && !lines().all(deep)
        && lines().all(|line| {
            let line = line.trim();
            line.len().is_multiple_of(2) && line.bytes().all(|b| b.is_ascii_hexdigit())
        })
}

/// A line of "follow stream" as raw.
fn raw(reader: &mut Reader<'_>, at: usize) -> Result<usize, Stop> {
    let (line, next) = reader.line(at);
    if !line.trim().is_empty() {
        reader.cut();
        reader.from = Some(if line.starts_with(['\t', ' ']) {
            super::From::Second
        } else {
            super::From::First
        });
        digits(reader, Dress::FollowRaw, at, at + line.len())?;
    }
    Ok(next)
}

/// `<Buffer 81 05 ... 12 more bytes>`, and what else of the kind stands in the stretch.
fn buffer(reader: &mut Reader<'_>, at: usize, end: usize) -> Result<(), Stop> {
    const OPEN: &str = "<Buffer ";
    let mut at = at;
    while let Some(found) = reader.text.get(at..end).and_then(|rest| rest.find(OPEN)) {
        let begin = at + found + OPEN.len();
        let rest = reader.text.get(begin..end).unwrap_or_default();
        let close = begin + rest.find('>').unwrap_or(rest.len());
        let inside = reader.text.get(begin..close).unwrap_or_default();
        let dots = inside.find("...");
        digits(
            reader,
            Dress::NodeBuffer,
            begin,
            dots.map_or(close, |dots| begin + dots),
        )?;
        if let Some(bytes) = dots.and_then(|dots| more(inside.get(dots..)?)) {
            reader.missing(Dress::NodeBuffer, bytes);
        }
        at = close;
    }
    Ok(())
}

/// `... 12 more bytes`, `... 43 more items`.
pub(super) fn more(text: &str) -> Option<u64> {
    let text = text.trim_start_matches(['.', ' ', '\n', '\r']);
    let (number, rest) = text.split_once(' ')?;
    rest.starts_with("more ").then(|| number.parse().ok())?
}

/// Plain hex: the whole stretch, or what stands between quotes where there is code around them.
fn hex(reader: &mut Reader<'_>, at: usize, end: usize) -> Result<(), Stop> {
    let text = reader.text.get(at..end).unwrap_or_default();
    if literal::has_code(text) {
        let inside: Vec<_> = literal::quoted(text)
            .take_while(|s| text.get(s.clone()).is_some_and(literal::is_hex))
            .collect();
        if !inside.is_empty() {
            for span in inside {
                digits(reader, Dress::Hex, at + span.start, at + span.end)?;
            }
            return Ok(());
        }
    }
    digits(reader, Dress::Hex, at, end)
}

/// Pairs of digits with separators.
fn digits(reader: &mut Reader<'_>, dress: Dress, at: usize, end: usize) -> Result<(), Stop> {
    let text = reader.text.get(at..end).unwrap_or_default();
    let mut first: Option<(u8, usize)> = None;
    let mut chars = text.char_indices().map(|(i, c)| (at + i, c)).peekable();
    while let Some((at, c)) = chars.next() {
        let prefixed = |chars: &mut std::iter::Peekable<_>| {
            let next: Option<&(usize, char)> = chars.peek();
            next.is_some_and(|(_, x)| matches!(x, 'x' | 'X'))
        };
        if let Some(digit) = c.to_digit(16) {
            // A digit in hex fits a byte.
            let digit = digit as u8;
            // `0x81` and `0X81`: the prefix of a byte, not a byte.
            if first.is_none() && digit == 0 && prefixed(&mut chars) {
                chars.next();
                continue;
            }
            match first.take() {
                None => first = Some((digit, at)),
                Some((high, begins)) => {
                    reader.push(dress, high << 4 | digit, begins, at + 1 - begins)?
                }
            }
            continue;
        }
        if first.is_some() {
            return Err((at, Expected::SecondDigit));
        }
        match c {
            '\\' if prefixed(&mut chars) => {
                chars.next();
            }
            '#' | '/' if c == '#' || chars.peek().is_some_and(|(_, x)| *x == '/') => {
                while chars.next_if(|(_, x)| *x != '\n').is_some() {}
            }
            _ if c.is_whitespace() => {}
            ',' | ':' | ';' | '-' | '_' | '.' | '|' | '[' | ']' | '{' | '}' | '(' | ')' | '"'
            | '\'' | '\u{feff}' => {}
            _ => return Err((at, Expected::Digit)),
        }
    }
    match first {
        Some(_) => Err((end, Expected::SecondDigit)),
        None => Ok(()),
    }
}
