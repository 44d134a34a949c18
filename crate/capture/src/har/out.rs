//! JSON out (RFC 8259), for what a HAR file holds.
//!
//! The only fractions in our files are moments, which are written to the microsecond: the tables that print any double are a
//! tenth of the panel's budget.

use crate::transcript::{ConnectionId, Millis};

/// JSON text that is being written, without spaces.
#[derive(Default)]
pub(super) struct Out(pub String);

/// What can be written.
pub(super) trait Write {
    fn write(&self, out: &mut Out);
}

impl Out {
    /// JSON as it is.
    pub fn raw(&mut self, json: &str) {
        self.0.push_str(json);
    }

    /// The next member of an object, behind a comma unless the object has just begun.
    pub fn member(&mut self, name: &str, value: &dyn Write) {
        self.next();
        self.string(name);
        self.raw(":");
        value.write(self);
    }

    /// A whole object, or the rest of one that has begun with `start`.
    pub fn object(&mut self, names: &[&str], values: &[&dyn Write]) {
        self.raw("{");
        for (name, value) in names.iter().zip(values) {
            self.member(name, *value);
        }
        self.raw("}");
    }

    /// The next item of a list.
    fn item(&mut self, value: &dyn Write) {
        self.next();
        value.write(self);
    }

    fn optional(&mut self, value: Option<&dyn Write>) {
        match value {
            Some(value) => value.write(self),
            None => self.raw("null"),
        }
    }

    /// Bytes as a string in base64 (RFC 4648 section 4). What the crate has for it is 3 KB of code: much, for the panel.
    pub fn base64(&mut self, bytes: &[u8]) {
        const LETTERS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        self.raw("\"");
        for group in bytes.chunks(3) {
            let bits = (0..3).fold(0, |bits, at| {
                bits << 8 | u32::from(group.get(at).copied().unwrap_or_default())
            });
            for at in 0..4 {
                let letter = LETTERS.get((bits >> (18 - 6 * at) & 63) as usize);
                let letter = letter.filter(|_| at <= group.len()).unwrap_or(&b'=');
                self.0.push(char::from(*letter));
            }
        }
        self.raw("\"");
    }

    /// A comma, unless what is open has just begun.
    pub fn next(&mut self) {
        if !matches!(self.0.as_bytes().last(), Some(b'{' | b'[')) {
            self.raw(",");
        }
    }

    /// RFC 8259 section 7.
    pub fn string(&mut self, text: &str) {
        quoted(text, &mut self.0);
    }

    fn whole(&mut self, value: u64) {
        self.raw(&value.to_string());
    }

    /// A number with six decimals, or three from 10¹¹ on: that is a microsecond in seconds and in milliseconds since 1970,
    /// and no more digits than a double holds. 0 for what is no number.
    pub fn fraction(&mut self, value: f64) {
        let value = if value.is_finite() { value } else { 0.0 };
        let decimals: u32 = if value.abs() < 1e11 { 6 } else { 3 };
        let one = 10_u64.pow(decimals);
        let scaled = (value.abs() * one as f64).round() as u64;
        self.decimal(value < 0.0, scaled, one);
    }

    /// Seconds since 1970 with six decimals, of a moment in milliseconds: rounded once, so that what is read from it is
    /// the same moment.
    pub fn seconds(&mut self, at: Millis) {
        let millis = if at.0.is_finite() { at.0 } else { 0.0 };
        self.decimal(millis < 0.0, (millis.abs() * 1e3).round() as u64, 1_000_000);
    }

    /// `scaled` of which `one`, a power of ten, make 1.
    fn decimal(&mut self, negative: bool, scaled: u64, one: u64) {
        if negative && scaled > 0 {
            self.raw("-");
        }
        self.whole(scaled / one);
        let mut rest = scaled % one;
        if rest > 0 {
            self.raw(".");
            let mut unit = one / 10;
            while rest > 0 {
                self.whole(rest / unit);
                rest %= unit;
                unit /= 10;
            }
        }
    }
}

/// Writes a text as a JSON string (RFC 8259 section 7).
///
/// ```
/// let mut out = String::new();
/// wswhy_capture::har::quoted("a\"b\n", &mut out);
/// assert_eq!(out, r#""a\"b\n""#);
/// ```
pub fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => {
                out.push_str("\\u00");
                let digit = |n: u32| char::from_digit(n, 16).unwrap_or('0');
                out.extend([digit(c as u32 >> 4), digit(c as u32 & 15)]);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

impl Write for String {
    fn write(&self, out: &mut Out) {
        out.string(self);
    }
}

impl Write for &str {
    fn write(&self, out: &mut Out) {
        out.string(self);
    }
}

impl Write for Millis {
    fn write(&self, out: &mut Out) {
        out.fraction(self.0);
    }
}

impl Write for bool {
    fn write(&self, out: &mut Out) {
        out.raw(if *self { "true" } else { "false" });
    }
}

macro_rules! whole {
    ($($type:ty),*) => {
        $(impl Write for $type {
            fn write(&self, out: &mut Out) {
                out.whole(*self as u64);
            }
        })*
    };
}

whole!(u8, u16, u32, u64, usize);

impl Write for ConnectionId {
    fn write(&self, out: &mut Out) {
        self.0.write(out);
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, out: &mut Out) {
        out.optional(self.as_ref().map(|value| value as &dyn Write));
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, out: &mut Out) {
        out.raw("[");
        for item in self {
            out.item(item);
        }
        out.raw("]");
    }
}

impl<A: Write, B: Write> Write for (A, B) {
    fn write(&self, out: &mut Out) {
        out.raw("[");
        self.0.write(out);
        out.raw(",");
        self.1.write(out);
        out.raw("]");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transcript::{Coverage, Gone, GoneHow, Place};

    fn text(value: &dyn Write) -> String {
        let mut out = Out::default();
        value.write(&mut out);
        out.0
    }

    /// Until the year 2100, whatever the last digits.
    #[test]
    fn seconds_are_read_back() {
        for micros in (0..4_100_000_000_000_000_u64).step_by(7_654_321_987_654) {
            let at = Millis(micros as f64 / 1e3);
            let mut out = Out(String::new());
            out.seconds(at);
            let read: f64 = out.0.parse().unwrap();
            assert_eq!((read * 1e6).round() / 1e3, at.0, "{}", out.0);
        }
    }

    #[test]
    fn fractions_are_moments() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (10.0, "10"),
            (0.01, "0.01"),
            (-1.5, "-1.5"),
            (1_795_528_800.250_123, "1795528800.250123"),
            (1_795_528_800_250.123, "1795528800250.123"),
            (1_795_528_800_000.0, "1795528800000"),
            (f64::NAN, "0"),
            (f64::INFINITY, "0"),
            (1e300, "18446744073709551.615"),
        ] {
            assert_eq!(text(&Millis(value)), expected);
        }
    }

    #[test]
    fn base64_as_the_crate_has_it() {
        use base64::Engine as _;
        let bytes: Vec<u8> = (0..=255).rev().collect();
        for len in 0..bytes.len() {
            let mut out = Out::default();
            out.base64(&bytes[..len]);
            let expected = base64::engine::general_purpose::STANDARD.encode(&bytes[..len]);
            assert_eq!(out.0, format!("\"{expected}\""));
        }
    }

    #[test]
    fn shapes() {
        let gone = Gone {
            at: Millis(1.0),
            how: GoneHow::FrameRemoved,
        };
        assert_eq!(text(&gone), r#"{"at":1,"how":"frame-removed"}"#);
        assert_eq!(
            text(&vec![
                Place::Top,
                Place::Frame("a\"\\\n\u{1f}é\u{2028}".into())
            ]),
            "[\"top\",{\"frame\":\"a\\\"\\\\\\n\\u001fé\u{2028}\"}]"
        );
        let late = Coverage::Late {
            ready_state: 1,
            via: "[".into(),
        };
        assert_eq!(
            text(&(Some(late), (None::<u8>, ("[".to_owned(), Vec::<u8>::new())))),
            r#"[{"late":{"readyState":1,"via":"["}},[null,["[",[]]]]"#
        );
    }
}
