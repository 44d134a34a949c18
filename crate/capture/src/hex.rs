//! Bytes out of a paste: hex digits with any separators.
//!
//! `81 05 48`, `81:05:48`, `0x81, 0x05`, `\x81\x05`, and runs without any separator. Every byte keeps the place where it
//! stood in the paste.

/// Bytes out of a paste.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// For each byte where its digits begin in the paste, in UTF-8 bytes.
    pub places: Vec<u32>,
}

/// Where a paste stops being hex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HexError {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// What stands there; `None` at the end of the paste.
    pub found: Option<char>,
    /// What was expected there.
    pub expected: Expected,
    /// All before it.
    pub before: Bytes,
}

/// What was expected where a paste stops being hex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A hex digit or a separator.
    Digit,
    /// The second digit of a byte.
    SecondDigit,
    /// At most [`MAX_BYTES`] bytes.
    Less,
}

impl Expected {
    /// The word that the interface's texts go by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Digit => "digit",
            Self::SecondDigit => "second-digit",
            Self::Less => "less",
        }
    }
}

/// A longer paste is cut here, and says so.
pub const MAX_BYTES: usize = 16 << 20;

/// Reads a paste.
///
/// # Errors
/// The first character that is neither a hex digit nor a separator, or a byte of one digit; with all bytes before it.
///
/// ```
/// use wswhy_capture::hex::parse;
/// assert_eq!(parse("81 05\n0x48").unwrap().bytes, [0x81, 0x05, 0x48]);
/// let wrong = parse("81 05\n4g").unwrap_err();
/// assert_eq!((wrong.line, wrong.column, wrong.before.bytes.len()), (2, 2, 2));
/// ```
pub fn parse(paste: &str) -> Result<Bytes, HexError> {
    let mut out = Bytes::default();
    let (mut line, mut column) = (1u32, 0u32);
    let mut first: Option<(u8, usize)> = None;
    let mut chars = paste.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        column += 1;
        let fail = |found, expected, before| HexError {
            line,
            column,
            found,
            expected,
            before,
        };
        if let Some(digit) = c.to_digit(16) {
            let digit = digit as u8;
            // `0x81` and `0X81`: the prefix of a byte, not a byte.
            if first.is_none()
                && digit == 0
                && chars.peek().is_some_and(|(_, x)| matches!(x, 'x' | 'X'))
            {
                chars.next();
                column += 1;
                continue;
            }
            match first.take() {
                None => first = Some((digit, at)),
                Some((high, begins)) => {
                    if out.bytes.len() == MAX_BYTES {
                        return Err(fail(Some(c), Expected::Less, out));
                    }
                    out.bytes.push(high << 4 | digit);
                    out.places.push(u32::try_from(begins).unwrap_or(u32::MAX));
                }
            }
            continue;
        }
        if first.is_some() {
            return Err(fail(Some(c), Expected::SecondDigit, out));
        }
        match c {
            '\n' => {
                line += 1;
                column = 0;
            }
            '\\' if chars.peek().is_some_and(|(_, x)| matches!(x, 'x' | 'X')) => {
                chars.next();
                column += 1;
            }
            _ if c.is_whitespace() => {}
            ',' | ':' | ';' | '-' | '_' | '.' | '|' | '[' | ']' | '{' | '}' | '(' | ')' | '"'
            | '\'' | '\u{feff}' => {}
            _ => return Err(fail(Some(c), Expected::Digit, out)),
        }
    }
    if first.is_some() {
        column += 1;
        return Err(HexError {
            line,
            column,
            found: None,
            expected: Expected::SecondDigit,
            before: out,
        });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paste: &str, bytes: &[u8]) {
        assert_eq!(parse(paste).unwrap().bytes, bytes, "{paste}");
    }

    #[test]
    fn dresses() {
        for paste in [
            "8105",
            "81 05",
            "81:05",
            "0x81, 0x05",
            "0x81,0X05",
            "\\x81\\x05",
            "[81, 05]",
            "81-05\r\n",
            "b\"\"",
        ] {
            if paste.starts_with('b') {
                assert!(parse(paste).is_err());
            } else {
                check(paste, &[0x81, 0x05]);
            }
        }
        check("", &[]);
        check("00 0f", &[0, 15]);
        assert_eq!(parse("81 05").unwrap().places, [0, 3]);
    }

    #[test]
    fn what_is_wrong_and_where() {
        let odd = parse("81 0").unwrap_err();
        assert_eq!((odd.line, odd.column, odd.found), (1, 5, None));
        assert_eq!(odd.expected, Expected::SecondDigit);
        assert_eq!(odd.before.bytes, [0x81]);
        let letter = parse("81\n\nhello").unwrap_err();
        assert_eq!(
            (letter.line, letter.column, letter.found),
            (3, 1, Some('h'))
        );
        let half = parse("8 1").unwrap_err();
        assert_eq!((half.column, half.expected), (2, Expected::SecondDigit));
    }
}
