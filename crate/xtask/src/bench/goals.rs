//! The goals (`tests/bench/goals.toml`), and whether the figures meet them.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::results::{Figure, Row};

/// The row that the goals are about.
pub const FED: &str = "wswhy, fed";
/// The same where the bytes are decoded where they lie.
pub const LENT: &str = "wswhy, lent";
/// Where the column that must be met is measured.
const DECIDES: &str = "chromium";

/// All goals.
#[derive(Debug)]
pub struct Goals {
    memory_bytes: f64,
    linear_ratio: f64,
    record_ns: f64,
    workloads: Vec<Workload>,
}

#[derive(Debug)]
struct Workload {
    id: char,
    /// Ratios to a copy.
    native_fed: f64,
    native_lent: Option<f64>,
    wasm: f64,
}

/// One figure against its goal; smaller is better.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Of the row.
    pub host: String,
    /// Of the row.
    pub workload: char,
    /// Of the row.
    pub name: String,
    /// What the figure is.
    pub unit: &'static str,
    /// The figure.
    pub found: f64,
    /// The largest that is good enough.
    pub goal: f64,
    /// It is.
    pub met: bool,
    /// A miss is a failure; otherwise it is only reported.
    pub counts: bool,
}

impl Goals {
    /// Reads the file.
    ///
    /// # Errors
    /// When a goal is missing.
    pub fn parse(text: &str) -> Result<Self> {
        let table: toml::Table = toml::from_str(text)?;
        let workloads = table.get("workload").and_then(toml::Value::as_array);
        Ok(Self {
            memory_bytes: number(&table, "memory_bytes")?,
            linear_ratio: number(&table, "linear_ratio")?,
            record_ns: number(&table, "record_ns")?,
            workloads: workloads
                .context("`workload` is missing")?
                .iter()
                .map(Workload::parse)
                .collect::<Result<_>>()?,
        })
    }

    /// Holds every figure that has a goal against it.
    pub fn judge(&self, rows: &[Row]) -> Vec<Verdict> {
        rows.iter().filter_map(|row| self.verdict(row)).collect()
    }

    fn verdict(&self, row: &Row) -> Option<Verdict> {
        let (found, goal, unit) = match row.figure {
            Figure::Time { ratio, .. } => (ratio, self.ratio(row)?, "times a copy"),
            Figure::Linear(ratio) => (
                ratio,
                self.linear_ratio,
                "times as long for a frame where there are ten times as many",
            ),
            Figure::Memory(bytes) => (bytes, self.memory_bytes, "bytes a frame beside the payload"),
            Figure::Record(ns) => (ns, self.record_ns, "ns for a record that JavaScript reads"),
            Figure::NotRun(_) | Figure::Wrong(_) => return None,
        };
        Some(Verdict {
            host: row.host.clone(),
            workload: row.workload,
            name: row.name.clone(),
            unit,
            found,
            goal,
            met: found <= goal,
            counts: row.host == DECIDES && row.name == FED,
        })
    }

    fn ratio(&self, row: &Row) -> Option<f64> {
        let workload = self.workloads.iter().find(|w| w.id == row.workload)?;
        match (row.host.as_str(), row.name.as_str()) {
            ("native", FED) => Some(workload.native_fed),
            ("native", LENT) => workload.native_lent,
            (DECIDES, FED) => Some(workload.wasm),
            _ => None,
        }
    }
}

impl Workload {
    fn parse(value: &toml::Value) -> Result<Self> {
        let table = value.as_table().context("a workload is no table")?;
        let id = table.get("id").and_then(toml::Value::as_str);
        let copy = number(table, "copy_ns")?;
        Ok(Self {
            id: id
                .and_then(|id| id.chars().next())
                .context("`id` is missing or is no text")?,
            native_fed: number(table, "native_fed_ns")? / copy,
            native_lent: number(table, "native_lent_ns").ok().map(|ns| ns / copy),
            wasm: number(table, "wasm_ratio")?,
        })
    }
}

impl Verdict {
    /// In a word.
    pub fn word(&self) -> &'static str {
        if self.met { "met" } else { "MISS" }
    }

    /// As it is kept.
    pub fn json(&self) -> Value {
        json!({
            "host": self.host,
            "workload": self.workload,
            "row": self.name,
            "unit": self.unit,
            "found": self.found,
            "goal": self.goal,
            "met": self.met,
            "counts": self.counts,
        })
    }
}

fn number(table: &toml::Table, key: &str) -> Result<f64> {
    let value = table.get(key);
    value
        .and_then(|value| value.as_float().or(value.as_integer().map(|n| n as f64)))
        .with_context(|| format!("`{key}` is missing or is no number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goals() -> Goals {
        Goals::parse(include_str!("../../../../tests/bench/goals.toml")).unwrap()
    }

    fn time(host: &str, workload: char, name: &str, ratio: f64) -> Row {
        Row {
            host: host.to_owned(),
            workload,
            name: name.to_owned(),
            kind: "ours".to_owned(),
            figure: Figure::Time { ns: 1.0, ratio },
        }
    }

    #[test]
    fn there_is_a_goal_for_every_workload() {
        let ids: String = goals().workloads.iter().map(|w| w.id).collect();
        assert_eq!(ids, super::super::WORKLOADS);
    }

    #[test]
    fn only_chromium_decides() {
        let rows = [
            time("chromium", 'a', FED, 4.7),
            time("chromium", 'b', FED, 5.6),
            time("native", 'a', FED, 3.4),
            time("node", 'a', FED, 1.0),
            time("chromium", 'a', "copy", 1.0),
        ];
        let found: Vec<_> = goals()
            .judge(&rows)
            .iter()
            .map(|v| (v.workload, v.met, v.counts))
            .collect();
        assert_eq!(
            found,
            [('a', true, true), ('b', false, true), ('a', false, false)]
        );
    }

    #[test]
    fn a_figure_that_is_no_number_is_a_miss() {
        let verdicts = goals().judge(&[time("chromium", 'a', FED, f64::NAN)]);
        assert!(verdicts.iter().all(|v| !v.met));
        assert_eq!(verdicts.len(), 1);
    }

    #[test]
    fn a_missing_goal_is_named() {
        let error = Goals::parse("memory_bytes = 1\nlinear_ratio = 1.5").unwrap_err();
        assert_eq!(error.to_string(), "`record_ns` is missing or is no number");
    }
}
