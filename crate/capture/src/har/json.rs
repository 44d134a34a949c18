//! JSON out (RFC 8259), for what a HAR file holds.
//!
//! `serde_json` reads; its writer would bring the tables of floating-point numbers, a tenth of the panel's budget. The only
//! fractions in our files are moments, which are written to the microsecond.

use std::fmt;

use serde::Serialize;
use serde::ser::{self, Impossible};

/// The value as JSON text, without spaces.
pub(super) fn to_string<T: Serialize + ?Sized>(value: &T) -> String {
    let mut out = Writer(String::new());
    // Nothing here fails but a map whose keys are no strings, and there is no map in a HAR file.
    let written = value.serialize(&mut out);
    debug_assert!(written.is_ok());
    out.0
}

/// What cannot be written: a key that is no string.
#[derive(Debug)]
pub(super) struct NotJson;

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not JSON")
    }
}

impl std::error::Error for NotJson {}

impl ser::Error for NotJson {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

struct Writer(String);

type Done = Result<(), NotJson>;

impl Writer {
    /// RFC 8259 section 7.
    fn string(&mut self, text: &str) {
        self.0.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.0.extend(['\\', c]),
                '\n' => self.0.push_str("\\n"),
                c if c < ' ' => {
                    self.0.push_str("\\u00");
                    let digit = |n: u32| char::from_digit(n, 16).unwrap_or('0');
                    self.0.extend([digit(c as u32 >> 4), digit(c as u32 & 15)]);
                }
                c => self.0.push(c),
            }
        }
        self.0.push('"');
    }

    /// A comma, unless what is open has just begun.
    fn next(&mut self) {
        if !self.0.ends_with(['{', '[']) {
            self.0.push(',');
        }
    }

    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Done {
        self.next();
        self.string(name);
        self.0.push(':');
        value.serialize(self)
    }

    /// A number with six decimals, or three from 10¹¹ on: that is a microsecond in seconds and in milliseconds since 1970,
    /// and no more digits than a double holds.
    fn fraction(&mut self, value: f64) {
        let decimals: u32 = if value.abs() < 1e11 { 6 } else { 3 };
        let one = 10_u64.pow(decimals);
        let scaled = (value.abs() * one as f64).round() as u64;
        if value < 0.0 && scaled > 0 {
            self.0.push('-');
        }
        self.0.push_str(&(scaled / one).to_string());
        let mut rest = scaled % one;
        if rest > 0 {
            self.0.push('.');
            let mut unit = one / 10;
            while rest > 0 {
                self.0.push_str(&(rest / unit).to_string());
                rest %= unit;
                unit /= 10;
            }
        }
    }
}

/// An array or an object that is being written.
struct Open<'w> {
    writer: &'w mut Writer,
    end: &'static str,
}

impl Open<'_> {
    fn close(self) -> Done {
        self.writer.0.push_str(self.end);
        Ok(())
    }
}

impl<'w> Writer {
    fn open(&'w mut self, start: &str, end: &'static str) -> Result<Open<'w>, NotJson> {
        self.0.push_str(start);
        Ok(Open { writer: self, end })
    }

    fn variant(
        &'w mut self,
        name: &str,
        start: &str,
        end: &'static str,
    ) -> Result<Open<'w>, NotJson> {
        self.0.push('{');
        self.string(name);
        self.0.push(':');
        self.open(start, end)
    }
}

macro_rules! whole {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, value: $type) -> Done {
            self.0.push_str(&value.to_string());
            Ok(())
        })*
    };
}

impl<'w> ser::Serializer for &'w mut Writer {
    type Ok = ();
    type Error = NotJson;
    type SerializeSeq = Open<'w>;
    type SerializeTuple = Open<'w>;
    type SerializeTupleStruct = Open<'w>;
    type SerializeTupleVariant = Open<'w>;
    type SerializeMap = Impossible<(), NotJson>;
    type SerializeStruct = Open<'w>;
    type SerializeStructVariant = Open<'w>;

    whole!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    whole!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);

    fn serialize_bool(self, value: bool) -> Done {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Done {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Done {
        self.fraction(if value.is_finite() { value } else { 0.0 });
        Ok(())
    }

    fn serialize_char(self, value: char) -> Done {
        self.string(value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Done {
        self.string(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Done {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Done {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Done {
        let object = self.open("{", "}")?;
        object.writer.member(variant, value)?;
        object.close()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'w>, NotJson> {
        self.open("[", "]")
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'w>, NotJson> {
        self.open("[", "]")
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Open<'w>, NotJson> {
        self.open("[", "]")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'w>, NotJson> {
        self.variant(variant, "[", "]}")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NotJson> {
        Err(NotJson)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'w>, NotJson> {
        self.open("{", "}")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'w>, NotJson> {
        self.variant(variant, "{", "}}")
    }
}

macro_rules! items {
    ($($trait:ident: $method:ident),*) => {
        $(impl ser::$trait for Open<'_> {
            type Ok = ();
            type Error = NotJson;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                self.writer.next();
                value.serialize(&mut *self.writer)
            }
            fn end(self) -> Done {
                self.close()
            }
        })*
    };
}

items!(
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field
);

macro_rules! members {
    ($($trait:ident),*) => {
        $(impl ser::$trait for Open<'_> {
            type Ok = ();
            type Error = NotJson;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Done {
                self.writer.member(name, value)
            }
            fn end(self) -> Done {
                self.close()
            }
        })*
    };
}

members!(SerializeStruct, SerializeStructVariant);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transcript::{Coverage, Gone, GoneHow, Millis, Place};

    #[test]
    fn fractions_are_moments() {
        for (value, text) in [
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
        ] {
            assert_eq!(to_string(&Millis(value)), text);
        }
        assert_eq!(to_string(&1e300), "18446744073709551.615");
    }

    #[test]
    fn shapes() {
        let gone = Gone {
            at: Millis(1.0),
            how: GoneHow::FrameRemoved,
        };
        assert_eq!(to_string(&gone), r#"{"at":1,"how":"frame-removed"}"#);
        assert_eq!(
            to_string(&[Place::Top, Place::Frame("a\"\\\n\u{1f}é\u{2028}".into())]),
            "[\"top\",{\"frame\":\"a\\\"\\\\\\n\\u001fé\u{2028}\"}]"
        );
        let late = Coverage::Late {
            ready_state: 1,
            via: "[".into(),
        };
        assert_eq!(
            to_string(&(Some(late), None::<u8>, "[", [0_u8; 0])),
            r#"[{"late":{"readyState":1,"via":"["}},null,"[",[]]"#
        );
    }
}
