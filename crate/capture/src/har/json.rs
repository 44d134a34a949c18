//! JSON in (RFC 8259). A value is a slice of the text, which is looked into one level at a time: what nobody asks for costs
//! no memory, where something stands is the place of its slice, and what stands before a break is there.
//!
//! Measured on `wasm32`, gzipped: reading HAR files was 43.7 KB by `serde_json` with raw values and derived types, and is
//! 16.5 KB by this; the whole panel may have 300 KB. `serde_json` is what the tests compare it with.

use std::borrow::Cow;

/// Where the text is not what it should be.
#[derive(Debug, PartialEq)]
pub(crate) struct Fault<'t> {
    /// The text from there on.
    pub at: &'t str,
    pub expected: &'static str,
    /// Whether it is a value, but another one.
    pub is_value: bool,
}

/// Behind a pointer, so that a result is no more than one.
pub(crate) type Fail<'t> = Box<Fault<'t>>;

/// A value: a part of the text that is known to be JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Raw<'t>(&'t str);

impl<'t> Raw<'t> {
    /// The whole text.
    #[cfg(test)]
    pub fn whole_text(text: &'t str) -> Result<Self, Fail<'t>> {
        let mut scan = Scan::new(text);
        let value = scan.value()?;
        scan.end()?;
        Ok(value)
    }

    pub const fn get(self) -> &'t str {
        self.0
    }

    pub fn other_than(self, expected: &'static str) -> Fail<'t> {
        Box::new(Fault {
            at: self.0,
            expected,
            is_value: true,
        })
    }

    pub fn is_text(self) -> bool {
        self.0.starts_with('"')
    }

    pub fn text(self) -> Result<Cow<'t, str>, Fail<'t>> {
        let quoted = self.0.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
        let quoted = quoted.ok_or_else(|| self.other_than("a string"))?;
        unescaped(quoted).ok_or_else(|| self.other_than("whole surrogate pairs"))
    }

    /// A number that a double holds.
    pub fn number(self) -> Option<f64> {
        let is_number = matches!(self.0.as_bytes().first(), Some(b'-' | b'0'..=b'9'));
        let value = if is_number { double(self.0) } else { f64::NAN };
        value.is_finite().then_some(value)
    }

    /// A number without sign, fraction and exponent.
    pub fn whole(self) -> Option<u64> {
        self.0.bytes().try_fold(0_u64, |number, byte| {
            let digit = byte.wrapping_sub(b'0');
            let digit = (digit < 10).then_some(u64::from(digit))?;
            number.checked_mul(10)?.checked_add(digit)
        })
    }

    pub fn object(self) -> Result<Object<'t>, Fail<'t>> {
        let mut scan = Scan::new(self.0);
        let mut object = Object::default();
        let mut items = scan
            .open(b'{')
            .ok_or_else(|| self.other_than("an object"))?;
        while let Some(name) = scan.next(&mut items)? {
            object.0.push((name, scan.value()?));
        }
        Ok(object)
    }

    pub fn list(self) -> Result<List<'t>, Fail<'t>> {
        let mut scan = Scan::new(self.0);
        let items = scan.open(b'[').ok_or_else(|| self.other_than("a list"))?;
        Ok(List { scan, items })
    }
}

/// The members of an object, in their order.
#[derive(Default)]
pub(crate) struct Object<'t>(Vec<(&'t str, Raw<'t>)>);

impl<'t> Object<'t> {
    /// A member, the last one of that name; one that is `null` counts as missing.
    pub fn get(&self, name: &str) -> Option<Raw<'t>> {
        let mut all = self.0.iter().rev();
        let (_, value) = all.find(|member| {
            member.0 == name
                || member.0.contains('\\') && unescaped(member.0).is_some_and(|n| n == name)
        })?;
        Some(*value).filter(|value| value.0 != "null")
    }

    /// The first member: its name as it is written, and its value.
    pub fn first(&self) -> Option<(&'t str, Raw<'t>)> {
        self.0.first().copied()
    }
}

/// The items of a list.
pub(crate) struct List<'t> {
    scan: Scan<'t>,
    items: Items,
}

impl<'t> Iterator for List<'t> {
    type Item = Raw<'t>;

    fn next(&mut self) -> Option<Raw<'t>> {
        self.scan.next(&mut self.items).ok()??;
        self.scan.value().ok()
    }
}

/// What is being gone through: the bracket that ends it, and whether nothing of it was read yet.
#[derive(Clone, Copy)]
pub(crate) struct Items {
    end: u8,
    first: bool,
}

/// A place in the text.
pub(crate) struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scan<'t> {
    pub const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// An object (`{`) or a list (`[`) begins.
    pub fn open(&mut self, bracket: u8) -> Option<Items> {
        self.space();
        self.take(bracket).then_some(Items {
            // As `{` and `}` do, `[` and `]` stand two apart.
            end: bracket + 2,
            first: true,
        })
    }

    /// Goes to the value of the next item and gives its name as it is written, empty in a list; `None` at the end.
    pub fn next(&mut self, items: &mut Items) -> Result<Option<&'t str>, Fail<'t>> {
        self.space();
        if self.take(items.end) {
            return Ok(None);
        }
        let list = items.end == b']';
        if !items.first && !self.take(b',') {
            return Err(self.fault(if list { "`,` or `]`" } else { "`,` or `}`" }));
        }
        items.first = false;
        if list {
            return Ok(Some(""));
        }
        self.space();
        let start = self.at + 1;
        if !self.take(b'"') {
            return Err(self.fault("a member's name in `\"`"));
        }
        self.string()?;
        let name = self.text.get(start..self.at - 1).unwrap_or_default();
        self.space();
        if !self.take(b':') {
            return Err(self.fault("`:`"));
        }
        Ok(Some(name))
    }

    /// Goes over a whole value, however deep it is.
    pub fn value(&mut self) -> Result<Raw<'t>, Fail<'t>> {
        self.space();
        let start = self.at;
        let mut open = Vec::new();
        loop {
            self.space();
            match self.peek() {
                bracket @ (b'{' | b'[') => open.extend(self.open(bracket)),
                b'"' => {
                    self.at += 1;
                    self.string()?;
                }
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => self.number()?,
            }
            loop {
                let Some(items) = open.last_mut() else {
                    return Ok(Raw(self.text.get(start..self.at).unwrap_or_default()));
                };
                if self.next(items)?.is_some() {
                    break;
                }
                open.pop();
            }
        }
    }

    /// The text ends here.
    pub fn end(&mut self) -> Result<(), Fail<'t>> {
        self.space();
        match self.rest() {
            "" => Ok(()),
            _ => Err(self.fault("nothing more")),
        }
    }

    fn fault(&self, expected: &'static str) -> Fail<'t> {
        Box::new(Fault {
            at: self.rest(),
            expected,
            is_value: false,
        })
    }

    fn rest(&self) -> &'t str {
        // Every place that is stopped at has ASCII before it or behind it, but for a byte that nothing expects.
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next byte; zero, which is nowhere allowed, at the end.
    fn peek(&self) -> u8 {
        self.text
            .as_bytes()
            .get(self.at)
            .copied()
            .unwrap_or_default()
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == byte;
        self.at += usize::from(there);
        there
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn word(&mut self, word: &'static str) -> Result<(), Fail<'t>> {
        for byte in word.bytes() {
            if !self.take(byte) {
                return Err(self.fault(word));
            }
        }
        Ok(())
    }

    /// The rest of a string (section 7). Surrogates are looked at when it is read.
    fn string(&mut self) -> Result<(), Fail<'t>> {
        loop {
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => {
                    self.at += 1;
                    match self.peek() {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
                        b'u' => {
                            self.at += 1;
                            for _ in 0..4 {
                                if !self.peek().is_ascii_hexdigit() {
                                    return Err(self.fault("four hexadecimal digits"));
                                }
                                self.at += 1;
                            }
                        }
                        _ => return Err(self.fault("one of `\"\\/bfnrtu` after `\\`")),
                    }
                }
                ..b' ' => return Err(self.fault("the end of the string, `\"`")),
                _ => self.at += 1,
            }
        }
    }

    /// Section 6.
    fn number(&mut self) -> Result<(), Fail<'t>> {
        let expected = if self.take(b'-') {
            "a digit"
        } else {
            "a value"
        };
        if !self.take(b'0') {
            self.digits(expected)?;
        }
        if self.take(b'.') {
            self.digits("a digit")?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits("a digit")?;
        }
        Ok(())
    }

    fn digits(&mut self, expected: &'static str) -> Result<(), Fail<'t>> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.fault(expected));
        }
        Ok(())
    }
}

/// What a string that is JSON says; `None` where half of a surrogate pair is missing.
fn unescaped(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('\\') {
        return Some(Cow::Borrowed(text));
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once('\\') {
        out.push_str(before);
        let mut taken = 1;
        out.push(match *escape.as_bytes().first()? {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut code = unit(escape)?;
                taken = 5;
                if code & 0xFC00 == 0xD800 {
                    let low = unit(escape.get(5..)?.strip_prefix('\\')?)?;
                    let low = Some(low).filter(|low| low & 0xFC00 == 0xDC00)?;
                    code = 0x1_0000 + ((code & 0x3FF) << 10) + (low & 0x3FF);
                    taken = 11;
                }
                char::from_u32(code)?
            }
            other => char::from(other),
        });
        rest = escape.get(taken..)?;
    }
    out.push_str(rest);
    Some(Cow::Owned(out))
}

/// `u` and four digits: a UTF-16 code unit.
fn unit(escape: &str) -> Option<u32> {
    let digits = escape.strip_prefix('u')?.get(..4)?;
    u32::from_str_radix(digits, 16).ok()
}

/// The number that a text says: the nearest double where it has no more than 15 digits and no large exponent, as all that
/// is read from HAR files has; else one close to it. The parser that is always exact is a tenth of the panel's code.
fn double(text: &str) -> f64 {
    let (mut digits, mut scale, mut step) = (0_u64, 0_i32, 0);
    let (mut exponent, mut sign) = (0_i32, 0);
    for byte in text.bytes() {
        match byte {
            b'.' => step = 1,
            b'e' | b'E' => sign = 1,
            b'-' if sign != 0 => sign = -1,
            b'0'..=b'9' if sign != 0 => {
                exponent = (exponent * 10 + i32::from(byte - b'0')).min(9999);
            }
            b'0'..=b'9' if digits < u64::MAX / 10 - 1 => {
                digits = digits * 10 + u64::from(byte - b'0');
                scale -= step;
            }
            b'0'..=b'9' => scale += 1 - step,
            _ => {}
        }
    }
    let mut value = digits as f64;
    let scale = scale.saturating_add(exponent * sign);
    // Of zero and infinity this makes something that is no number.
    if digits > 0 {
        let power = (0..scale.unsigned_abs().min(400)).fold(1.0, |power, _| power * 10.0);
        value = if scale < 0 {
            value / power
        } else {
            value * power
        };
    }
    if text.starts_with('-') { -value } else { value }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::super::fill::Blank;
    use super::*;

    fn read<T: Blank>(raw: Raw<'_>) -> Option<T> {
        let mut value = T::blank();
        value.fill(raw).is_ok().then_some(value)
    }

    /// The same as a tree, read level by level.
    fn tree(raw: Raw<'_>) -> Option<Value> {
        Some(match raw.get().as_bytes()[0] {
            b'n' => Value::Null,
            b't' | b'f' => read::<bool>(raw)?.into(),
            b'"' => Value::String(read(raw)?),
            b'[' => Value::Array(raw.list().unwrap().map(tree).collect::<Option<_>>()?),
            b'{' => {
                let members = raw.object().unwrap().0.into_iter();
                let members =
                    members.map(|(name, raw)| Some((unescaped(name)?.into_owned(), tree(raw)?)));
                Value::Object(members.collect::<Option<_>>()?)
            }
            _ => match read::<u64>(raw) {
                Some(number) => number.into(),
                None => read::<f64>(raw)?.into(),
            },
        })
    }

    fn close(a: &Value, b: &Value) -> bool {
        match (a, b) {
            (Value::Array(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| close(a, b))
            }
            (Value::Object(a), Value::Object(b)) => {
                let same = |((n, a), (m, b)): ((&String, &Value), (&String, &Value))| {
                    n == m && close(a, b)
                };
                a.len() == b.len() && a.iter().zip(b).all(same)
            }
            (Value::Number(a), Value::Number(b)) => {
                let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
                // Numbers near the least there is are far from everything that is read.
                a == b || (a - b).abs() <= 1e-13 * b.abs() || b.abs() < 1e-280
            }
            (a, b) => a == b,
        }
    }

    #[track_caller]
    fn same(text: &str) {
        let ours = Raw::whole_text(text).ok().and_then(tree);
        let theirs: Option<Value> = serde_json::from_str(text).ok();
        let equal = match (&ours, &theirs) {
            (Some(ours), Some(theirs)) => close(ours, theirs),
            (ours, theirs) => ours.is_none() == theirs.is_none(),
        };
        assert!(equal, "{text}: {ours:?}, {theirs:?}");
    }

    #[test]
    fn as_serde_json_has_it() {
        for text in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\"}",
            "{\"a\":1,}",
            "{,}",
            "[,1]",
            "{1:2}",
            "[1 2]",
            "01",
            "1.",
            "-",
            "-a",
            ".5",
            "nul",
            "nulL",
            "truefalse",
            "1 2",
            "'a'",
            "+1",
            "1e",
            "1e+",
            "\"",
            "\"\\",
            "\"\\u12\"",
            "\"\\u12é4\"",
            "\"\\x\"",
            "\"\n\"",
            "\"\u{0}\"",
            "\"\u{7f}\"",
            "\u{0}",
            "[}",
            "{]",
            "é",
            "0",
            "-0",
            "-0.0",
            "-1.5E+3",
            "[]",
            "{}",
            "[[ ]\t]\r\n",
            "true",
            "[false , null]",
            "1e400",
            "-1e400",
            "1e-400",
            "0e999",
            "0e99999999999",
            "1e99999999999",
            "1e-99999999999",
            "18446744073709551615",
            "18446744073709551616",
            "9007199254740993",
            "123456789012345678901234567890.123456789012345678901234567890",
            "0.000000000000000000000000000001234",
            "1795528800.250123",
            "1795528800250.123",
            "1795528800250.1230001",
            "[1.0, 2.50]",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\ud83dx\"",
            "\"\\ud83d\\n\"",
            "\"\\ud83d\\ud83d\"",
            "\"\\ude00\"",
            "\"\u{e9}\\n\\\"\\\\\\/\\b\\f\\r\\t\\u0041\\u00E9\"",
            "{\"\\u0061\":1}",
            "{\"b\":1,\"a\":{\"b\":[]},\"b\":2}",
        ] {
            same(text);
        }
        assert_eq!(double("1795528800.250123"), 1_795_528_800.250_123);
    }

    #[test]
    fn members_by_their_names() {
        let object = Raw::whole_text(r#"{"a": 1, "\u0062": "x", "a": [2], "n": null}"#).unwrap();
        let object = object.object().unwrap_or_default();
        assert_eq!(object.get("a").unwrap().get(), "[2]");
        assert_eq!(object.get("b").unwrap().text().unwrap(), "x");
        assert!(object.get("n").is_none() && object.get("c").is_none());
    }

    #[test]
    fn faults_have_places() {
        for (text, rest, expected) in [
            ("[1 2]", "2]", "`,` or `]`"),
            ("{\"a\":1 2}", "2}", "`,` or `}`"),
            ("{\"a\" 1}", "1}", "`:`"),
            ("{a}", "a}", "a member's name in `\"`"),
            ("[tru", "", "true"),
            ("[trie]", "ie]", "true"),
            ("\"a\nb\"", "\nb\"", "the end of the string, `\"`"),
            ("\"\\u12", "", "four hexadecimal digits"),
            ("[-]", "]", "a digit"),
            ("[é]", "é]", "a value"),
            ("[] x", "x", "nothing more"),
        ] {
            let fault = Raw::whole_text(text).unwrap_err();
            assert_eq!((fault.at, fault.expected), (rest, expected), "{text}");
        }
    }

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                proptest::collection::vec((any::<String>(), inner), 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_serde_json_writes(value in json(), pretty in any::<bool>()) {
            let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
            same(&text.unwrap());
        }

        #[test]
        fn with_a_piece_changed(
            value in json(),
            at in any::<prop::sample::Index>(),
            piece in "[\\[\\]{},:\"\\\\ue0-9a-f .+tn-]{0,4}",
            len in 0_usize..4,
        ) {
            let mut text: Vec<char> = serde_json::to_string(&value).unwrap().chars().collect();
            let at = at.index(text.len());
            let end = (at + len).min(text.len());
            text.splice(at..end, piece.chars());
            same(&text.into_iter().collect::<String>());
        }

        #[test]
        fn of_the_letters_of_json(text in "[\\[\\]{},:\"\\\\u0-2 e.tn-]{0,12}") {
            same(&text);
        }
    }
}
