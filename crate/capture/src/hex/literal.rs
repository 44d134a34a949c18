//! String and byte-string literals of C, Rust, Go, Python and JavaScript, and their escapes.

use std::ops::Range;

use super::reader::{Reader, Stop};
use super::{Dress, Expected};

/// Whether a stretch is a literal rather than hex between quotes.
pub(super) fn detect(text: &str) -> bool {
    let Some(first) = quoted(text).next() else {
        // `\x81\x05Hello` without quotes; `\x81\x05` alone is plain hex.
        return text.contains("\\x") && !only_escapes(text);
    };
    let inside = text.get(first.clone()).unwrap_or_default();
    if inside.contains('\\') {
        return true;
    }
    // `bytes.fromhex("8105")`, `"81 05"`, and `b'8105'` as `binascii.hexlify` prints it.
    let coded = has_code(text);
    !is_hex(inside)
        && (coded || text.trim_start().starts_with(['"', '\'', '`']))
        && base64(text).is_none()
}

/// Base64 between quotes. A word is text there, unless base64 is named or its padding shows.
pub(super) fn base64(text: &str) -> Option<Dress> {
    let inside = text.get(quoted(text).next()?)?;
    let named = ["base64", "b64", "atob"]
        .iter()
        .any(|word| text.contains(word));
    (named || inside.ends_with('=')).then(|| super::base64::detect(inside))?
}

fn only_escapes(text: &str) -> bool {
    let mut rest = text;
    loop {
        rest = rest
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '\''));
        if rest.is_empty() {
            return true;
        }
        match rest.strip_prefix("\\x").and_then(|rest| rest.get(2..)) {
            Some(next) => rest = next,
            None => return false,
        }
    }
}

/// Whether something other than hex and its separators stands outside the quotes.
pub(super) fn has_code(text: &str) -> bool {
    let mut at = 0;
    let code = |part: Option<&str>| {
        part.is_some_and(|part| part.contains(|c: char| c.is_ascii_alphabetic() || c == '='))
    };
    for span in quoted(text) {
        if code(text.get(at..span.start.saturating_sub(1))) {
            return true;
        }
        at = span.end + 1;
    }
    at > 0 && code(text.get(at..))
}

/// Whether the text is whole bytes in hex.
pub(super) fn is_hex(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_hexdigit).count();
    let other =
        |c: char| !c.is_ascii_hexdigit() && !c.is_whitespace() && !matches!(c, ':' | '-' | ',');
    digits > 0 && digits.is_multiple_of(2) && !text.contains(other)
}

/// The insides of the quoted strings in a text; the last one may lack its closing quote.
pub(super) fn quoted(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let quote = |b: &u8| matches!(b, b'"' | b'\'' | b'`');
        let open = at + bytes.get(at..)?.iter().position(quote)?;
        let mark = bytes.get(open)?;
        let mut end = open + 1;
        while let Some(b) = bytes.get(end) {
            match b {
                b'\\' => end += 2,
                b if b == mark => break,
                _ => end += 1,
            }
        }
        end = end.min(text.len());
        at = (end + 1).min(text.len());
        Some(open + 1..end)
    })
}

/// Reads all strings of the stretch, or the stretch itself where there are no quotes.
pub(super) fn read(reader: &mut Reader<'_>, at: usize, end: usize) -> Result<(), Stop> {
    let text = reader.text.get(at..end).unwrap_or_default();
    let mut any = false;
    for span in quoted(text) {
        any = true;
        let rust = text
            .get(..span.start)
            .is_some_and(|before| before.ends_with("b\""));
        string(reader, at + span.start, at + span.end, rust)?;
    }
    if any {
        return Ok(());
    }
    let trimmed = text.trim_end();
    let begin = at + text.len() - text.trim_start().len();
    string(reader, begin, at + trimmed.len(), false)
}

fn string(reader: &mut Reader<'_>, at: usize, end: usize, rust: bool) -> Result<(), Stop> {
    let text = reader.text.get(at..end).unwrap_or_default();
    let latin1 = is_latin1(text);
    let mut i = 0;
    while let Some(c) = text.get(i..).and_then(|rest| rest.chars().next()) {
        let here = at + i;
        if c == '\\' {
            let rest = text.get(i..).unwrap_or_default();
            let Some((value, len)) = escape(rest, rust) else {
                return Err((here, Expected::Escape));
            };
            match value {
                Escape::Byte(byte) => reader.push(Dress::Literal, byte, here, len)?,
                Escape::Char(c) => utf8(reader, c, here, len)?,
                Escape::Nothing => {}
            }
            i += len;
            continue;
        }
        let len = c.len_utf8();
        match u8::try_from(c) {
            Ok(byte) if latin1 || byte.is_ascii() => {
                reader.push(Dress::Literal, byte, here, len)?
            }
            _ => utf8(reader, c, here, len)?,
        }
        i += len;
    }
    Ok(())
}

fn utf8(reader: &mut Reader<'_>, c: char, at: usize, len: usize) -> Result<(), Stop> {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        reader.push(Dress::Literal, byte, at, len)?;
    }
    Ok(())
}

/// Whether the characters are bytes: none is past U+00FF, and a control character shows that this is no text.
fn is_latin1(text: &str) -> bool {
    let control = |c: char| matches!(c, '\u{80}'..='\u{9f}');
    (text.contains(control) || text.contains("\\u00")) && !text.contains(|c: char| c > '\u{ff}')
}

enum Escape {
    Byte(u8),
    Char(char),
    Nothing,
}

/// The byte of a character literal's inside: `A`, `\n`, `\x81`.
pub(super) fn one_byte(text: &str) -> Option<u8> {
    if text.starts_with('\\') {
        return match escape(text, false)? {
            (Escape::Byte(byte), len) if len == text.len() => Some(byte),
            _ => None,
        };
    }
    let mut chars = text.chars();
    let byte = chars.next().and_then(|c| u8::try_from(c).ok());
    byte.filter(|_| chars.next().is_none())
}

/// The escape at the beginning of a text, and its length.
fn escape(text: &str, rust: bool) -> Option<(Escape, usize)> {
    let kind = text.chars().nth(1)?;
    let rest = text.get(1 + kind.len_utf8()..)?;
    let byte = |byte| Some((Escape::Byte(byte), 2));
    match kind {
        'n' => byte(b'\n'),
        'r' => byte(b'\r'),
        't' => byte(b'\t'),
        'a' => byte(7),
        'b' => byte(8),
        'f' => byte(12),
        'v' => byte(11),
        '\\' | '"' | '\'' | '`' | '/' | '?' => byte(kind as u8),
        'x' => {
            let value = hex(rest.get(..2)?)?;
            Some((Escape::Byte(u8::try_from(value).ok()?), 4))
        }
        'u' | 'U' => {
            let (digits, len) = match rest.strip_prefix('{') {
                Some(inside) => {
                    let close = inside.get(..inside.len().min(8))?.find('}')?;
                    (inside.get(..close)?, close + 4)
                }
                None => {
                    let len = if kind == 'u' { 4 } else { 8 };
                    (rest.get(..len)?, len + 2)
                }
            };
            let value = hex(digits)?;
            match u8::try_from(value) {
                Ok(byte) if kind == 'u' => Some((Escape::Byte(byte), len)),
                _ => Some((Escape::Char(char::from_u32(value)?), len)),
            }
        }
        '0'..='7' => {
            let most = if rust && kind == '0' { 1 } else { 3 };
            let digits = text
                .bytes()
                .skip(1)
                .take(most)
                .take_while(|b| matches!(b, b'0'..=b'7'));
            let (value, len) = digits.fold((0u32, 1), |(value, len), b| {
                (value * 8 + u32::from(b - b'0'), len + 1)
            });
            Some((Escape::Byte(u8::try_from(value).ok()?), len))
        }
        // A line that goes on in the next one.
        '\n' => Some((Escape::Nothing, 2)),
        '\r' if rest.starts_with('\n') => Some((Escape::Nothing, 3)),
        _ => None,
    }
}

fn hex(digits: &str) -> Option<u32> {
    let all = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
    all.then(|| u32::from_str_radix(digits, 16).ok())?
}
