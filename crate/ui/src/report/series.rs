//! The report on a URL that keeps closing.

use wswhy_capture::redact;
use wswhy_diagnosis::SeriesVerdict;
use wswhy_diagnosis::series::{End, Shape};
use wswhy_explain::Words;

use super::json::Value;
use super::{iso, redacted};
use crate::series;

/// Ends that a report carries at most, the last ones.
const MAX_ENDS: usize = 100;

/// The verdict on a URL that keeps closing, ready to be written.
#[derive(Debug)]
pub struct SeriesPart {
    /// All of it in sentences, in the order in which it is read.
    lines: Vec<String>,
    value: Value,
}

/// Makes the part.
pub fn series_part(verdict: &SeriesVerdict, words: &Words) -> SeriesPart {
    let title = series::sentence(words, verdict, &redacted(&verdict.args));
    let facts = series::facts(words, verdict);
    let from = verdict.ends.len().saturating_sub(MAX_ENDS);
    let ends = verdict.ends.get(from..).unwrap_or_default();
    let time = match verdict.shape {
        Shape::Silence(_, time) | Shape::Age(time) => Some(time),
        _ => None,
    };
    let stacks = Value::list(&verdict.stacks, |stack| {
        Value::Object(vec![
            ("name", stack.name.into()),
            ("option", stack.option.into()),
        ])
    });
    let others = Value::list(&verdict.others, |(cause, confidence)| {
        Value::Object(vec![
            ("cause", cause.id().into()),
            ("confidence", Value::share(*confidence)),
        ])
    });
    let value = Value::Object(vec![
        ("url", redact::url(&verdict.url).into()),
        ("count", verdict.ends.len().into()),
        ("shape", verdict.shape.id().into()),
        ("cause", verdict.cause.id().into()),
        ("confidence", Value::share(verdict.confidence)),
        ("others", others),
        ("title", title.clone().into()),
        ("acts", verdict.acts.as_str().into()),
        ("time_ms", millis(time.map(|time| time.median))),
        ("spread_ms", millis(time.map(|time| time.spread))),
        ("limit_ms", millis(verdict.limit)),
        ("send_every_ms", millis(verdict.every)),
        ("stacks", stacks),
        ("evidence", Value::list(&facts, |fact| fact.clone().into())),
        (
            "next_steps",
            Value::list(&verdict.steps, |step| step.id().into()),
        ),
        ("ends", Value::list(ends, end)),
    ]);
    let told = ends.iter().map(|end| {
        let code = end
            .code
            .map_or_else(|| "–".to_owned(), |code| code.to_string());
        format!("{} {code} {}", iso(end.at), series::end(words, end))
    });
    let mut lines = vec![title];
    lines.extend(series::stacks(words, verdict));
    lines.extend(series::advice(words, verdict));
    lines.extend(facts);
    lines.extend(told);
    SeriesPart { lines, value }
}

impl SeriesPart {
    /// All of it in sentences.
    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }
}

/// Its members.
pub(super) fn members(part: &SeriesPart) -> Value {
    part.value.clone()
}

fn end(end: &End) -> Value {
    Value::Object(vec![
        ("when", iso(end.at).into()),
        ("lived_ms", millis(end.lived)),
        ("silence_ms", millis(end.silence)),
        ("code", end.code.into()),
        ("reason", redact::text(&end.reason).into()),
        ("cause", end.cause.id().into()),
    ])
}

/// Whole milliseconds.
fn millis(time: Option<f64>) -> Value {
    time.map(|time| time.round() as u64).into()
}
