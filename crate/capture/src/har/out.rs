//! JSON out (RFC 8259), for what a HAR file holds.
//!
//! The only fractions in our files are moments, which are written to the microsecond: the tables that print any double are a
//! tenth of the panel's budget.

use crate::transcript::{ConnectionId, Millis};

/// The last moment that is kept, 2³² seconds after 1970, in February 2106. From there on a double of seconds is nearly as
/// coarse as the microsecond, and what is written from it is not what is read again.
pub(super) const LAST: f64 = 4_294_967_296e3;

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

    /// Milliseconds since 1970 with three decimals.
    pub fn millis(&mut self, at: Millis) {
        self.moment(at, 1_000);
    }

    /// Seconds since 1970 with six decimals.
    pub fn seconds(&mut self, at: Millis) {
        self.moment(at, 1_000_000);
    }

    /// A moment to the microsecond, of which `one`, a power of ten, make 1: rounded once, so that what is read from it is
    /// the same moment. What is beyond [`LAST`] stands there, and what is no number is 0.
    fn moment(&mut self, at: Millis, one: u64) {
        let micros = (at.0.clamp(-LAST, LAST) * 1e3).round() as i64;
        if micros < 0 {
            self.raw("-");
        }
        let micros = micros.unsigned_abs();
        self.whole(micros / one);
        let mut rest = micros % one;
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
        out.millis(*self);
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

    /// Up to the last moment that is kept, whatever the last digits.
    #[test]
    fn moments_are_read_back() {
        let last = (LAST * 1e3) as u64;
        let some = (0..last).step_by(765_432_198_765);
        for micros in some.chain(last - 10_000..=last) {
            let at = Millis(micros as f64 / 1e3);
            let mut out = Out::default();
            out.seconds(at);
            let read: f64 = out.0.parse().unwrap();
            assert_eq!((read * 1e6).round() / 1e3, at.0, "{}", out.0);
            let read: f64 = text(&at).parse().unwrap();
            assert_eq!(read, at.0, "{micros}");
        }
    }

    #[test]
    fn fractions_are_moments() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (-0.0004, "0"),
            (10.0, "10"),
            (0.01, "0.01"),
            (-1.5, "-1.5"),
            (1_795_528_800.250_123, "1795528800.25"),
            (1_795_528_800_250.123, "1795528800250.123"),
            (1_795_528_800_000.0, "1795528800000"),
            (LAST, "4294967296000"),
            (f64::NAN, "0"),
            (f64::INFINITY, "4294967296000"),
            (-1e300, "-4294967296000"),
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
