//! Lists of numbers: `{0x81, 5}`, `[129, 5]`, `Uint8Array(2) [ 129, 5, ... 43 more items ]`, `<<129,5>>`, `[129 5]`.

use std::ops::Range;

use super::free::more;
use super::reader::{Reader, Stop};
use super::{Dress, Expected, literal, marks};

/// One number or character of a list.
struct Item<'t> {
    text: &'t str,
    start: usize,
}

/// The first list in a text, and whether code stands before it.
struct Group {
    inside: Range<usize>,
    after: usize,
    coded: bool,
}

/// Whether the stretch holds a list, and of which numbers.
pub(super) fn detect(text: &str) -> Option<Dress> {
    if let Some(group) = next_group(text, 0) {
        // What looks like a list inside a string is text.
        let begin = group.inside.start;
        let mut strings = literal::quoted(text).take_while(|string| string.start <= begin);
        if strings.any(|string| string.contains(&begin)) {
            return None;
        }
        let inside = text.get(group.inside)?;
        if text.contains("char peer") && text.contains("] = {") {
            return Some(Dress::FollowC);
        }
        return numbers(inside, true, group.coded);
    }
    // Without brackets, only commas make a list.
    let list = text.contains(',')
        && text.chars().all(|c| {
            c.is_ascii_digit() || c.is_whitespace() || matches!(c, ',' | '<' | '>' | 'x' | 'X')
        })
        || text.contains("0x") && text.contains(',') && text.chars().all(in_list);
    list.then(|| numbers(text, false, false))?
}

/// What the numbers are; `None` for pairs of hex digits, which are no list but plain hex.
fn numbers(inside: &str, bracket: bool, coded: bool) -> Option<Dress> {
    let (mut prefixed, mut odd, mut letters, mut commas) =
        (false, false, false, inside.contains(','));
    for item in items(inside, 0) {
        let text = item.text.trim_start_matches('-');
        if text.starts_with("0x")
            || text.starts_with("0X")
            || text.contains('\'')
            || text.starts_with("0b")
        {
            prefixed = true;
        } else if text.starts_with("..") {
            // Only Node's lists of decimal numbers are cut so.
            odd = true;
            commas = true;
            break;
        } else {
            let digits = text.trim_end_matches(|c: char| !c.is_ascii_hexdigit());
            letters |= digits.contains(|c: char| c.is_ascii_alphabetic()) && !is_suffixed(text);
            odd |= matches!(digits.len(), 1 | 3) || is_suffixed(text);
        }
    }
    if prefixed {
        return commas.then_some(Dress::List);
    }
    let decimal = !letters && (odd || coded && commas) && (commas || bracket);
    decimal.then_some(Dress::Decimal)
}

fn is_suffixed(text: &str) -> bool {
    let suffix = text.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(suffix, "u8" | "i8" | "u" | "U")
}

/// Reads all lists of the stretch; each is a piece of its own where its name says whose it is.
pub(super) fn read(
    reader: &mut Reader<'_>,
    at: usize,
    end: usize,
    dress: Dress,
) -> Result<(), Stop> {
    let text = reader.text.get(at..end).unwrap_or_default();
    let mut seen = 0;
    let mut any = false;
    while let Some(group) = next_group(text, seen) {
        any = true;
        // `char peer0_0[] = {`: Wireshark's C arrays.
        let before = text.get(seen..group.inside.start).unwrap_or_default();
        let name = before
            .split(|c: char| !c.is_ascii_alphanumeric())
            .find_map(marks::named);
        if name.is_some() && dress == Dress::FollowC {
            reader.from = name;
            reader.cut();
        }
        seen = group.after;
        read_items(
            reader,
            at + group.inside.start,
            at + group.inside.end,
            dress,
        )?;
    }
    if any {
        Ok(())
    } else {
        read_items(reader, at, end, dress)
    }
}

fn read_items(reader: &mut Reader<'_>, at: usize, end: usize, dress: Dress) -> Result<(), Stop> {
    let text = reader.text.get(at..end).unwrap_or_default();
    for item in items(text, at) {
        if item.text.starts_with("...") {
            let rest = reader.text.get(item.start..end).unwrap_or_default();
            reader.missing(dress, more(rest).unwrap_or(0));
            break;
        }
        let byte = number(&item)?;
        reader.push(dress, byte, item.start, item.text.len())?;
    }
    Ok(())
}

fn number(item: &Item<'_>) -> Result<u8, Stop> {
    let text = item.text;
    if let Some(quote) = text.find('\'') {
        let inside = text
            .get(quote + 1..)
            .and_then(|rest| rest.strip_suffix('\''));
        let byte = inside.and_then(literal::one_byte);
        return byte.ok_or((item.start, Expected::Escape));
    }
    let negative = text.starts_with('-');
    let digits = text.trim_start_matches('-');
    let lower = digits.get(..2).map(str::to_ascii_lowercase);
    let (radix, skip) = match lower.as_deref() {
        Some("0x") => (16, 2),
        Some("0b") => (2, 2),
        Some("0o") => (8, 2),
        _ => (10, 0),
    };
    let body = digits.get(skip..).unwrap_or_default();
    // `0x81u8`, `129U`: the suffix of a type.
    let body = ["u8", "i8", "U", "u"]
        .iter()
        .find_map(|s| body.strip_suffix(s))
        .unwrap_or(body);
    let begin = item.start + text.len() - digits.len() + skip;
    if let Some((i, _)) = body.char_indices().find(|(_, c)| !c.is_digit(radix)) {
        return Err((begin + i, Expected::Digit));
    }
    if body.is_empty() {
        return Err((begin, Expected::Digit));
    }
    // Java and Kotlin print signed bytes.
    match u32::from_str_radix(body, radix) {
        Ok(value) if negative && value <= 128 => Ok((256 - value) as u8),
        Ok(value) if !negative && value <= 255 => Ok(value as u8),
        _ => Err((item.start, Expected::Byte)),
    }
}

/// A character that a list may hold, in its numbers and around them.
fn in_list(c: char) -> bool {
    c.is_ascii_hexdigit()
        || c.is_whitespace()
        || matches!(
            c,
            ',' | 'x' | 'X' | 'u' | 'U' | 'o' | 'i' | '.' | '-' | '<' | '>'
        )
}

/// The next `[...]` or `{...}` from `from` on that holds numbers and is no length (`[5]byte{`, `x[7] = {`).
fn next_group(text: &str, from: usize) -> Option<Group> {
    let bytes = text.as_bytes();
    let mut at = from;
    let mut coded = false;
    while let Some(b) = bytes.get(at) {
        at += 1;
        coded |= b.is_ascii_alphabetic() || *b == b'=';
        if !matches!(b, b'[' | b'{') {
            continue;
        }
        let Some((end, commas)) = group_end(text, at) else {
            continue;
        };
        let after = text.get(end + 1..).unwrap_or_default().trim_start();
        let follows =
            after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '=' | '{' | '['));
        let inside = text.get(at..end)?;
        let spaced = inside.split_ascii_whitespace().count() > 1;
        if inside.trim().is_empty() || (follows && !commas && !spaced) {
            continue;
        }
        let after = (end + 1).min(text.len());
        return Some(Group {
            inside: at..end,
            after,
            coded,
        });
    }
    None
}

/// Where a group that begins at `at` ends, when nothing but numbers, characters and comments stands in it.
fn group_end(text: &str, at: usize) -> Option<(usize, bool)> {
    let bytes = text.as_bytes();
    let mut commas = false;
    let mut i = at;
    let mut digits = false;
    while let Some(b) = bytes.get(i) {
        match b {
            b']' | b'}' => return digits.then_some((i, commas)),
            b'/' | b'#' => i = comment_end(text, i)?,
            b'\'' => {
                i = char_end(bytes, i)?;
                digits = true;
            }
            b',' => {
                commas = true;
                i += 1;
            }
            // `... 43 more items`
            b'.' if text.get(i..)?.starts_with("... ") => {
                let rest = text.get(i..)?;
                more(rest)?;
                let close = rest.find([']', '}']).unwrap_or(rest.len());
                return digits.then_some((i + close, true));
            }
            b'b' if bytes.get(i + 1) == Some(&b'\'') => i += 1,
            _ if in_list(char::from(*b)) && b.is_ascii() => {
                digits |= b.is_ascii_hexdigit();
                i += 1;
            }
            _ => return None,
        }
    }
    // The rest of the list was not pasted.
    (digits && commas).then_some((i, commas))
}

const MAX_COMMENT: usize = 256;

fn comment_end(text: &str, at: usize) -> Option<usize> {
    // A comment in a list is short. Without a bound a paste of nothing but their beginnings would take for ever.
    let rest = text.as_bytes().get(at..)?;
    let rest = rest.get(..rest.len().min(MAX_COMMENT))?;
    if rest.starts_with(b"/*") {
        return Some(at + rest.windows(2).position(|pair| pair == b"*/")? + 2);
    }
    let line = || {
        rest.iter()
            .position(|b| *b == b'\n')
            .or((at + rest.len() == text.len()).then_some(rest.len()))
    };
    let line = (rest.starts_with(b"//") || rest.starts_with(b"#")).then(line)??;
    Some(at + line)
}

/// The end of `'x'` or `'\x81'` that begins at `at`.
fn char_end(bytes: &[u8], at: usize) -> Option<usize> {
    let escaped = bytes.get(at + 1) == Some(&b'\\');
    let from = at + if escaped { 3 } else { 2 };
    let close = bytes
        .get(from..bytes.len().min(from + 8))?
        .iter()
        .position(|b| *b == b'\'')?;
    Some(from + close + 1)
}

/// The items of a list, with their places counted from `base`.
fn items(text: &str, base: usize) -> impl Iterator<Item = Item<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let bytes = text.as_bytes();
        loop {
            match bytes.get(at)? {
                b',' | b';' | b'[' | b']' | b'{' | b'}' | b'(' | b')' | b'<' | b'>' => at += 1,
                b if b.is_ascii_whitespace() => at += 1,
                b'/' | b'#' => match comment_end(text, at) {
                    Some(end) => at = end,
                    None => break,
                },
                _ => break,
            }
        }
        let begin = at;
        // A quoted character may be a comma or a space.
        let quote = if bytes.get(at) == Some(&b'b') {
            at + 1
        } else {
            at
        };
        if bytes.get(quote) == Some(&b'\'') {
            at = char_end(bytes, quote).unwrap_or(bytes.len());
        }
        let rest = text.get(at..)?;
        let ends =
            |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ']' | '}' | ')' | '>' | '/');
        let len = rest.find(ends).unwrap_or(rest.len());
        // At least one character, so that this goes on.
        at += if len == 0 && at == begin {
            rest.chars().next()?.len_utf8()
        } else {
            len
        };
        Some(Item {
            text: text.get(begin..at)?,
            start: base + begin,
        })
    })
}
