//! JSON out, without a serializer: the panel's budget has no room for one, and for its tables of floating-point numbers.

use wswhy_capture::har::quoted;

/// A value to write. Members keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(u64),
    /// A share of one in hundredths, written with two decimals: `0.97`.
    Hundredths(u32),
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Vec<(&'static str, Value)>),
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u64> for Value {
    fn from(value: u64) -> Self {
        Self::Number(value)
    }
}

impl From<usize> for Value {
    fn from(value: usize) -> Self {
        Self::Number(value as u64)
    }
}

impl From<u16> for Value {
    fn from(value: u16) -> Self {
        Self::Number(u64::from(value))
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<Vec<Self>> for Value {
    fn from(values: Vec<Self>) -> Self {
        Self::Array(values)
    }
}

impl Value {
    /// A number between 0 and 1.
    pub fn share(share: f64) -> Self {
        Self::Hundredths((share.clamp(0.0, 1.0) * 100.0).round() as u32)
    }

    /// An array of what the items are made into.
    pub fn list<T>(items: &[T], make: impl Fn(&T) -> Self) -> Self {
        Self::Array(items.iter().map(make).collect())
    }

    /// The value as JSON text, indented by two.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out
    }

    fn write(&self, depth: usize, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(value) => out.push_str(&value.to_string()),
            Self::Hundredths(value) => {
                let (whole, part) = (value / 100, value % 100);
                out.push_str(&format!("{whole}.{part:02}"));
            }
            Self::Text(text) => quoted(text, out),
            Self::Array(items) if items.is_empty() => out.push_str("[]"),
            Self::Object(members) if members.is_empty() => out.push_str("{}"),
            Self::Array(items) => {
                out.push('[');
                for (place, item) in items.iter().enumerate() {
                    next(place, depth + 1, out);
                    item.write(depth + 1, out);
                }
                line(depth, out);
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (place, (name, item)) in members.iter().enumerate() {
                    next(place, depth + 1, out);
                    quoted(name, out);
                    out.push_str(": ");
                    item.write(depth + 1, out);
                }
                line(depth, out);
                out.push('}');
            }
        }
    }
}

fn next(place: usize, depth: usize, out: &mut String) {
    if place > 0 {
        out.push(',');
    }
    line(depth, out);
}

fn line(depth: usize, out: &mut String) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let text = "a\"b\\c\n\u{1}é\u{2028}";
        let value = Value::Object(vec![
            ("text", text.into()),
            ("none", Value::Null),
            ("share", Value::share(0.974)),
            ("empty", Value::Array(Vec::new())),
            ("list", vec![Value::from(7_u64), true.into()].into()),
        ]);
        let read: serde_json::Value = serde_json::from_str(&value.pretty()).unwrap();
        let expected = serde_json::json!({"text": text, "none": null, "share": 0.97, "empty": [], "list": [7, true]});
        assert_eq!(read, expected);
    }

    #[test]
    fn a_share_from_nowhere() {
        assert_eq!(Value::share(f64::NAN).pretty(), "0.00");
        assert_eq!(Value::share(7.0).pretty(), "1.00");
    }
}
