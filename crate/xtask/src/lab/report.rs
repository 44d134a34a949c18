//! A line of `report.jsonl`: what was played, what was said of it, and whether that was right.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::scenario::Found;

/// One part of so many is held out.
const PARTS: u32 = 5;

/// A scenario with its verdict.
#[derive(Debug, Default)]
pub struct Line {
    pub scenario: String,
    pub expected: String,
    pub alternatives: Vec<String>,
    pub close_event: Value,
    pub browser_text: Value,
    /// Whole, as the panel exports it; null when it was not played.
    pub verdict: Value,
    /// What the panel says of the URL that keeps closing, whole; null where it says nothing of the kind.
    pub series: Value,
    /// The shape of series that the scenario is about; empty where it is about none.
    pub expected_series: String,
    pub not_played: String,
    /// The rank of the expected cause alone, from 1.
    pub rank: Option<usize>,
    pub stack_evident: bool,
    pub stack_named: bool,
    pub held_out: bool,
    pub title: String,
    pub timeout_shortened: String,
    pub stacks: Vec<String>,
    pub thrown: Value,
    pub browser: Value,
    /// Of the shared servers that took part.
    pub versions: BTreeMap<String, String>,
}

/// What the driver wrote, by scenario.
///
/// # Errors
/// When a line is no JSON object with a scenario.
pub fn played(text: &str) -> Result<BTreeMap<String, Value>> {
    text.lines()
        .map(|line| {
            let value: Value = serde_json::from_str(line).context("played.jsonl")?;
            let name = value.get("scenario").and_then(Value::as_str);
            Ok((name.context("played.jsonl: no scenario")?.to_owned(), value))
        })
        .collect()
}

impl Line {
    /// `names` gives what the atlas calls a stack, `versions` what a shared server says of itself.
    pub fn new(
        found: &Found,
        played: &Value,
        names: &BTreeMap<String, String>,
        versions: &BTreeMap<String, String>,
    ) -> Self {
        let take = |key: &str| played.get(key).cloned().unwrap_or(Value::Null);
        let mut verdict = take("verdict");
        let mut not_played = take("not_played").as_str().unwrap_or_default().to_owned();
        let scenario = &found.scenario;
        let code = played.pointer("/close_event/code").and_then(Value::as_u64);
        if let (Some(meant), Some(code)) = (scenario.sees, code)
            && u64::from(meant) != code
        {
            not_played = format!("not as meant: the page saw {code}, not {meant}");
            verdict = Value::Null;
        }
        let said = texts(verdict.get("stacks"));
        let used = scenario.server.iter().filter_map(|server| {
            let stack = server.stack.as_ref()?;
            Some((stack.clone(), versions.get(stack)?.clone()))
        });
        let names_it = |id: &String| {
            said.contains(&id.as_str())
                || names
                    .get(id)
                    .is_some_and(|name| said.contains(&name.as_str()))
        };
        Self {
            scenario: found.name.clone(),
            expected: scenario.cause.clone(),
            alternatives: scenario.alternatives.clone(),
            close_event: take("close_event"),
            browser_text: take("browser_text"),
            rank: rank(&verdict, &scenario.cause),
            stack_evident: scenario.stack_evident,
            stack_named: !scenario.stacks.is_empty() && scenario.stacks.iter().all(names_it),
            held_out: held_out(&found.name),
            title: scenario.title.clone(),
            timeout_shortened: scenario.timeout_shortened.clone(),
            stacks: scenario.stacks.clone(),
            not_played,
            thrown: take("thrown"),
            browser: take("browser"),
            versions: used.collect(),
            series: if verdict.is_null() {
                Value::Null
            } else {
                take("series")
            },
            expected_series: scenario.series.clone(),
            verdict,
        }
    }

    /// As it stands in the file.
    pub fn json(&self) -> Value {
        let mut value = json!({
            "scenario": self.scenario,
            "close_event": self.close_event,
            "verdict": self.verdict,
            "expected": self.expected,
            "rank_of_expected": self.rank,
            "stack_evident": self.stack_evident,
            "stack_named": self.stack_named,
            "alternatives": self.alternatives,
            "stacks": self.stacks,
            "browser_text": self.browser_text,
            "held_out": self.held_out,
            "title": self.title,
            "browser": self.browser,
            "versions": self.versions,
        });
        for (key, more) in [
            ("not_played", json!(self.not_played)),
            ("timeout_shortened", json!(self.timeout_shortened)),
            ("series", self.series.clone()),
            ("expected_series", json!(self.expected_series)),
            ("thrown", self.thrown.clone()),
        ] {
            if !more.is_null() && more != "" {
                value[key] = more;
            }
        }
        value
    }

    /// Whether the series has the shape and the cause that the scenario is about.
    pub fn series_right(&self) -> bool {
        let said = |key: &str| self.series.get(key).and_then(Value::as_str);
        said("shape") == Some(&self.expected_series) && said("cause") == Some(&self.expected)
    }

    /// The cause that the verdict names first.
    pub fn cause(&self) -> &str {
        self.verdict
            .get("cause")
            .and_then(Value::as_str)
            .unwrap_or("")
    }

    /// Its confidence.
    pub fn confidence(&self) -> f64 {
        self.verdict
            .get("confidence")
            .and_then(Value::as_f64)
            .unwrap_or(0.0)
    }

    /// The stacks that the verdict names.
    pub fn said(&self) -> Vec<&str> {
        texts(self.verdict.get("stacks"))
    }

    /// Whether the first cause is one that the scenario says no source could tell from its own.
    pub fn is_alternative(&self) -> bool {
        self.alternatives.iter().any(|cause| cause == self.cause())
    }

    /// What a table would look up: the code; with the reason; with the browser's text.
    pub fn keys(&self) -> [String; 3] {
        let code = self
            .close_event
            .get("code")
            .map(Value::to_string)
            .unwrap_or_default();
        let reason = self
            .close_event
            .get("reason")
            .and_then(Value::as_str)
            .unwrap_or("");
        let text = self.browser_text.as_str().unwrap_or("");
        [
            code.clone(),
            format!("{code}\n{reason}"),
            format!("{code}\n{reason}\n{text}"),
        ]
    }
}

/// Whether rules are written without looking at this scenario.
pub fn held_out(name: &str) -> bool {
    hash(name).is_multiple_of(PARTS)
}

fn texts(list: Option<&Value>) -> Vec<&str> {
    let list = list.and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// A cause that the evidence excludes has no rank.
pub fn rank(verdict: &Value, cause: &str) -> Option<usize> {
    let ranked = verdict.get("ranked").and_then(Value::as_array)?;
    let place = ranked.iter().position(|one| {
        one.get("cause").and_then(Value::as_str) == Some(cause)
            && one.get("excluded_by").is_none_or(Value::is_null)
    })?;
    Some(place + 1)
}

/// FNV-1a, 32 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>).
fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_count_from_one_and_leave_out_what_is_excluded() {
        let verdict = json!({"ranked": [{"cause": "a"}, {"cause": "b", "excluded_by": null}, {"cause": "c", "excluded_by": "x"}]});
        assert_eq!(rank(&verdict, "a"), Some(1));
        assert_eq!(rank(&verdict, "b"), Some(2));
        assert_eq!(rank(&verdict, "c"), None);
        assert_eq!(rank(&Value::Null, "a"), None);
    }

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(hash(""), 0x811c_9dc5);
        assert_eq!(hash("a"), 0xe40c_292c);
        assert_eq!(hash("foobar"), 0xbf9c_f968);
    }
}
