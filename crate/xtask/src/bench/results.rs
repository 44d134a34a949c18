//! What the measuring programs print: one JSON object a line.

use std::fmt;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

/// One contender on one workload.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Where it ran: `native`, `js` (Node, each in its own process), `node`, `chromium`.
    pub host: String,
    /// `a` to `g`.
    pub workload: char,
    /// The contender.
    pub name: String,
    /// `copy`, `ours`, `peer`, `yardstick`.
    pub kind: String,
    /// The figure.
    pub figure: Figure,
}

/// What was measured.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// The time of a frame.
    Time {
        /// In ns.
        ns: f64,
        /// Times that of a copy of the same bytes in the same round.
        ratio: f64,
    },
    /// The time of a frame in many, times that in few.
    Linear(f64),
    /// Bytes a frame beside the payload.
    Memory(f64),
    /// ns a record that JavaScript reads.
    Record(f64),
    /// Why it did not take part.
    NotRun(String),
    /// What it found that is not so.
    Wrong(String),
}

impl Row {
    /// Reads one.
    ///
    /// # Errors
    /// When a field is missing.
    pub fn parse(value: &Value) -> Result<Self> {
        let text = |key: &str| {
            let text = value.get(key).and_then(Value::as_str);
            text.map(str::to_owned)
                .with_context(|| format!("`{key}` is missing or is no text"))
        };
        let number = |key: &str| {
            let number = value.get(key).and_then(Value::as_f64);
            number.with_context(|| format!("`{key}` is missing or is no number"))
        };
        let name = text("row")?;
        let figure = match name.as_str() {
            _ if value.get("wrong").is_some() => Figure::Wrong(text("wrong")?),
            _ if value.get("not_run").is_some() => Figure::NotRun(text("not_run")?),
            "linear" => Figure::Linear(number("ratio")?),
            "memory" => Figure::Memory(number("bytes_a_frame")?),
            "record" => Figure::Record(number("ns")?),
            _ => Figure::Time {
                ns: number("ns")?,
                ratio: number("ratio")?,
            },
        };
        Ok(Self {
            host: text("host")?,
            workload: text("workload")?
                .chars()
                .next()
                .context("`workload` is empty")?,
            name,
            kind: text("kind")?,
            figure,
        })
    }

    /// As it is kept.
    pub fn json(&self) -> Value {
        let mut value = json!({
            "host": self.host,
            "workload": self.workload,
            "row": self.name,
            "kind": self.kind,
        });
        match &self.figure {
            Figure::Time { ns, ratio } => {
                value["ns"] = json!(ns);
                value["ratio"] = json!(ratio);
            }
            Figure::Linear(ratio) => value["ratio"] = json!(ratio),
            Figure::Memory(bytes) => value["bytes_a_frame"] = json!(bytes),
            Figure::Record(ns) => value["ns"] = json!(ns),
            Figure::NotRun(why) => value["not_run"] = json!(why),
            Figure::Wrong(why) => value["wrong"] = json!(why),
        }
        value
    }

    /// The time of a frame in ns, where there is one.
    pub fn ns(&self) -> Option<f64> {
        match self.figure {
            Figure::Time { ns, .. } => Some(ns),
            _ => None,
        }
    }

    /// It is about our decoder.
    pub fn is_ours(&self) -> bool {
        self.kind == "ours"
    }

    /// It did not find what is in the stream.
    pub fn is_wrong(&self) -> bool {
        matches!(self.figure, Figure::Wrong(_))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}, {}: ", self.host, self.workload, self.name)?;
        match &self.figure {
            Figure::Wrong(why) => write!(f, "WRONG: {why}"),
            other => write!(f, "{other:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_what_is_kept() {
        for text in [
            r#"{"host":"native","workload":"a","row":"ws","kind":"peer","ns":2.5,"ratio":1.25}"#,
            r#"{"host":"node","workload":"a","row":"linear","kind":"ours","ratio":1.0}"#,
            r#"{"host":"native","workload":"a","row":"memory","kind":"ours","bytes_a_frame":24.5}"#,
            r#"{"host":"native","workload":"a","row":"ws","kind":"peer","wrong":"no"}"#,
            r#"{"host":"native","workload":"a","row":"ws","kind":"peer","not_run":"no"}"#,
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(Row::parse(&value).unwrap().json(), value);
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let value =
            json!({"host": "native", "workload": "a", "row": "ws", "kind": "peer", "ns": 1});
        let error = Row::parse(&value).unwrap_err().to_string();
        assert_eq!(error, "`ratio` is missing or is no number");
    }
}
