//! What the probe in the page answers: records of length-prefixed fields.
//!
//! ```text
//! record := kind count ';' field{count}     kind = one ASCII letter, count = decimal
//! field  := length ':' characters           length = decimal, in UTF-16 code units
//! ```
//!
//! The kinds and their fields stand at the head of `extension/probe.js`. All of it comes from the page and may be forged:
//! a reader stops at the first thing that is not a record, and says where.

use crate::transcript::CallFrame;

/// A record, its fields still text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record<'t> {
    /// Which kind: an ASCII letter.
    pub kind: char,
    /// Its fields.
    pub fields: Vec<&'t str>,
}

impl<'t> Record<'t> {
    /// The `n`th field; empty where there is none.
    pub fn text(&self, n: usize) -> &'t str {
        self.fields.get(n).copied().unwrap_or_default()
    }

    /// The `n`th field as a finite number.
    pub fn number(&self, n: usize) -> Option<f64> {
        decimal_fraction(self.text(n))
    }

    /// The `n`th field as a whole number.
    pub fn whole<T: std::str::FromStr>(&self, n: usize) -> Option<T> {
        self.text(n).parse().ok()
    }

    /// The `n`th field as a flag.
    pub fn flag(&self, n: usize) -> bool {
        self.text(n) == "1"
    }
}

/// Where an answer stops being records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotARecord {
    /// UTF-8 bytes of the answer before it.
    pub at: usize,
    /// What was expected there.
    pub expected: &'static str,
}

/// Longest count of fields that is believed.
const MAX_FIELDS: usize = 32;

/// The records of one answer, in order; ends after the first thing that is not a record.
pub fn records(answer: &str) -> impl Iterator<Item = Result<Record<'_>, NotARecord>> {
    let mut rest = answer;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let at = answer.len() - rest.len();
        match record(rest) {
            Ok((record, after)) => {
                rest = after;
                Some(Ok(record))
            }
            Err(expected) => {
                rest = "";
                Some(Err(NotARecord { at, expected }))
            }
        }
    })
}

fn record(text: &str) -> Result<(Record<'_>, &str), &'static str> {
    let kind = text
        .chars()
        .next()
        .filter(char::is_ascii_alphabetic)
        .ok_or("the letter of a record")?;
    let (count, mut rest) = decimal(&text[1..], ';').ok_or("a count of fields and `;`")?;
    if count > MAX_FIELDS {
        return Err("at most 32 fields");
    }
    let mut fields = Vec::with_capacity(count);
    for _ in 0..count {
        let (length, after) = decimal(rest, ':').ok_or("a field's length and `:`")?;
        let end = units(after, length).ok_or("as many characters as the field's length says")?;
        let (field, after) = after.split_at(end);
        fields.push(field);
        rest = after;
    }
    Ok((Record { kind, fields }, rest))
}

/// A number as the sources write it: digits, perhaps with a sign before and a fraction behind. No exponents, no words; the
/// standard parser for all that would be a tenth of the panel's code.
pub(crate) fn decimal_fraction(text: &str) -> Option<f64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain =
        |text: &str| (1..=15).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let fraction = fraction.get(..15).unwrap_or(fraction);
    if !plain(whole) || !plain(fraction) {
        return None;
    }
    let number = |text: &str| text.bytes().fold(0u64, |n, b| n * 10 + u64::from(b - b'0')) as f64;
    let scale = (0..fraction.len()).fold(1.0, |scale, _| scale * 10.0);
    let value = number(whole) + number(fraction) / scale;
    Some(if negative { -value } else { value })
}

fn decimal(text: &str, end: char) -> Option<(usize, &str)> {
    let at = text.bytes().take(12).position(|b| !b.is_ascii_digit())?;
    let (digits, rest) = text.split_at(at);
    Some((digits.parse().ok()?, rest.strip_prefix(end)?))
}

/// UTF-8 length of the first `length` UTF-16 code units of `text`.
fn units(text: &str, length: usize) -> Option<usize> {
    if text.as_bytes().get(..length)?.is_ascii() {
        return Some(length);
    }
    let mut left = length;
    for (at, c) in text.char_indices() {
        if left == 0 {
            return Some(at);
        }
        left = left.checked_sub(c.len_utf16())?;
    }
    (left == 0).then_some(text.len())
}

/// A call stack as V8 prints it: `    at name (url:line:column)` or `    at url:line:column`; or as Firefox does:
/// `name@url:line:column`.
pub fn stack(text: &str) -> Vec<CallFrame> {
    text.lines().filter_map(frame).take(MAX_FRAMES).collect()
}

/// Frames of a stack that are kept.
pub(crate) const MAX_FRAMES: usize = 16;

fn frame(line: &str) -> Option<CallFrame> {
    let line = line.trim();
    let (function, place) = match line.strip_prefix("at ") {
        Some(line) => match line.strip_suffix(')').and_then(|l| l.split_once(" (")) {
            Some((function, place)) => (function, place),
            None => ("", line),
        },
        None => line.split_once('@')?,
    };
    let (place, column) = place.rsplit_once(':')?;
    let (url, line) = place.rsplit_once(':')?;
    let mut function = function;
    for mark in ["async ", "async*", "new "] {
        function = function.strip_prefix(mark).unwrap_or(function);
    }
    Some(CallFrame {
        function: function.to_owned(),
        url: url.strip_prefix("async ").unwrap_or(url).to_owned(),
        line: line.parse().ok()?,
        column: column.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(answer: &str) -> Vec<Result<Record<'_>, NotARecord>> {
        records(answer).collect()
    }

    #[test]
    fn reads_records() {
        let read = all("C3;1:72:ab0:E1;3:€😀x");
        // The second field list is counted in UTF-16 units: € 1, 😀 2; the x is left over.
        assert_eq!(
            read[0],
            Ok(Record {
                kind: 'C',
                fields: vec!["7", "ab", ""]
            })
        );
        assert_eq!(
            read[1],
            Ok(Record {
                kind: 'E',
                fields: vec!["€😀"]
            })
        );
        assert!(matches!(&read[2], Err(wrong) if wrong.expected == "a count of fields and `;`"));
    }

    #[test]
    fn garbage_is_named_and_ends_the_answer() {
        for garbage in [
            "!",
            "C",
            "C3",
            "C1;",
            "C1;9:x",
            "C99999999999999;",
            "C1;5:ab",
            "C33;",
            "é",
            "C1;1:😀",
            "C1;-1:",
        ] {
            let read = all(garbage);
            assert_eq!(read.len(), 1, "{garbage}");
            assert!(read[0].is_err(), "{garbage}");
        }
    }

    #[test]
    fn numbers() {
        for (text, value) in [
            ("0", 0.0),
            ("1764000000001.5", 1_764_000_000_001.5),
            ("-1000", -1000.0),
            ("20.250", 20.25),
        ] {
            assert_eq!(decimal_fraction(text), Some(value));
        }
        assert_eq!(
            decimal_fraction("0.12345678901234567890"),
            Some(0.123456789012345)
        );
        for text in [
            "",
            "-",
            "1e5",
            "NaN",
            "Infinity",
            ".5",
            "5.",
            "1.2.3",
            "+1",
            " 1",
            "1234567890123456",
        ] {
            assert_eq!(decimal_fraction(text), None, "{text}");
        }
    }

    #[test]
    fn stacks() {
        let frames = stack(
            "    at openSocket (http://h:80/lab.js:12:7)\n    at async http://h/x.js:1:2\nnonsense\n    at new Chat (http://h/c.js:3:4)",
        );
        assert_eq!(frames.len(), 3);
        assert_eq!(frames[0].function, "openSocket");
        assert_eq!(
            (frames[0].url.as_str(), frames[0].line, frames[0].column),
            ("http://h:80/lab.js", 12, 7)
        );
        assert_eq!(frames[1].url, "http://h/x.js");
        assert_eq!(frames[2].function, "Chat");
    }

    #[test]
    fn stacks_of_firefox() {
        let frames = stack(
            "openSocket@http://h:80/room.js:20:22\nasync*open@http://h/a@b.js:1:2\n@http://h/c.js:3:4\nnonsense\n",
        );
        let places: Vec<_> = frames
            .iter()
            .map(|f| (f.function.as_str(), f.url.as_str(), f.line, f.column))
            .collect();
        assert_eq!(
            places,
            [
                ("openSocket", "http://h:80/room.js", 20, 22),
                ("open", "http://h/a@b.js", 1, 2),
                ("", "http://h/c.js", 3, 4),
            ]
        );
    }
}
