//! JSON as it was sent: order, repeated names and the digits of numbers stay as they are.

/// A value; strings are decoded, numbers keep their text.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// `null`, `true`, `false` or a number, as written.
    Plain(&'a str),
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Json<'a>>),
    /// An object; names may repeat.
    Object(Vec<(String, Json<'a>)>),
}

/// Arrays and objects inside each other; beyond this it is shown as text.
const MAX_DEPTH: usize = 200;

/// Values in all; beyond this it is shown as text.
const MAX_VALUES: usize = 100_000;

/// Reads the whole of a text; `None` where it is not JSON, or has too much in it for a tree.
pub fn parse(text: &str) -> Option<Json<'_>> {
    let mut parser = Parser {
        text,
        at: 0,
        values: 0,
    };
    let value = parser.value(0)?;
    parser.space();
    (parser.at == text.len()).then_some(value)
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    values: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn run(&mut self, allowed: impl Fn(u8) -> bool) -> &'a str {
        let start = self.at;
        while self.peek().is_some_and(&allowed) {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn space(&mut self) {
        self.run(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'));
    }

    fn value(&mut self, depth: usize) -> Option<Json<'a>> {
        self.values += 1;
        if depth > MAX_DEPTH || self.values > MAX_VALUES {
            return None;
        }
        self.space();
        match self.peek()? {
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' => Some(Json::Text(self.string()?)),
            b'-' | b'0'..=b'9' => {
                let number = self.run(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
                is_number(number).then_some(Json::Plain(number))
            }
            _ => {
                let word = self.run(|b| b.is_ascii_lowercase());
                matches!(word, "null" | "true" | "false").then_some(Json::Plain(word))
            }
        }
    }

    fn array(&mut self, depth: usize) -> Option<Json<'a>> {
        self.take(b'[')?;
        let mut items = Vec::new();
        self.space();
        if self.take(b']').is_some() {
            return Some(Json::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            if self.take(b']').is_some() {
                return Some(Json::Array(items));
            }
            self.take(b',')?;
        }
    }

    fn object(&mut self, depth: usize) -> Option<Json<'a>> {
        self.take(b'{')?;
        let mut members = Vec::new();
        self.space();
        if self.take(b'}').is_some() {
            return Some(Json::Object(members));
        }
        loop {
            self.space();
            let name = self.string()?;
            self.space();
            self.take(b':')?;
            members.push((name, self.value(depth + 1)?));
            self.space();
            if self.take(b'}').is_some() {
                return Some(Json::Object(members));
            }
            self.take(b',')?;
        }
    }

    fn string(&mut self) -> Option<String> {
        self.take(b'"')?;
        let mut out = String::new();
        loop {
            out.push_str(self.run(|b| b != b'"' && b != b'\\' && b >= b' '));
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(out);
                }
                b'\\' => {
                    self.at += 1;
                    out.push(self.escape()?);
                }
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let high = self.four()?;
                let pair = (0xD800..0xDC00).contains(&high)
                    && self.text.get(self.at..)?.starts_with("\\u");
                if !pair {
                    return Some(char::from_u32(high).unwrap_or('\u{FFFD}'));
                }
                self.at += 2;
                let low = self.four()?;
                let both = 0x10000 + ((high - 0xD800) << 10) + (low.wrapping_sub(0xDC00) & 0x3FF);
                char::from_u32(both).unwrap_or('\u{FFFD}')
            }
            _ => return None,
        })
    }

    fn four(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        let hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
        hex.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
    }
}

/// RFC 8259 section 6.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_repeats_and_digits() {
        let json =
            parse(r#" {"b": 9007199254740993, "a": [1.50, -0, 1e400], "b": null} "#).unwrap();
        let Json::Object(members) = json else {
            panic!()
        };
        let names: Vec<_> = members.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["b", "a", "b"]);
        assert_eq!(members[0].1, Json::Plain("9007199254740993"));
    }

    #[test]
    fn strings() {
        let text = |s| parse(s).map(|json| json == Json::Text("é\n😀\u{FFFD}".to_owned()));
        assert_eq!(text("\"\u{e9}\\n\\ud83d\\ude00\\ud83d\""), Some(true));
        assert_eq!(parse("\"a\nb\""), None);
        assert_eq!(parse(r#""\x""#), None);
        assert_eq!(parse(r#""\u12"#), None);
        assert_eq!(parse("\"\\u12é4\""), None);
    }

    #[test]
    fn what_is_not_json() {
        for text in [
            "", "{", "[1,]", "{\"a\"}", "01", "1.", "-", "nul", "1 2", "'a'", "+1", "1e", "\"",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        for text in ["0", "-1.5E+3", "[]", "{}", "[[ ]]", "true"] {
            assert!(parse(text).is_some(), "{text}");
        }
    }

    #[test]
    fn hostile_depth_and_length_end() {
        assert_eq!(parse(&"[".repeat(1_000_000)), None);
        let many = format!("[{}1]", "1,".repeat(MAX_VALUES));
        assert_eq!(parse(&many), None);
    }
}
