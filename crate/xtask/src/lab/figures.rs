//! The figures of a run: how often the verdict was right, how sure it was, and what a plain table would have said.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::report::Line;

/// Lower ends of the bins of stated confidence, in hundredths; the last one ends at 1.
const BINS: [u32; 7] = [0, 50, 60, 70, 80, 90, 95];

/// A first cause that is wrong is a fault above this confidence.
const SURE: f64 = 0.8;

const BASELINES: [&str; 3] = [
    "code alone",
    "code and reason",
    "code, reason and browser's text",
];

/// All of them, as text. What is wanted stands in brackets.
pub fn table(lines: &[Line]) -> String {
    let played: Vec<&Line> = lines
        .iter()
        .filter(|line| !line.verdict.is_null())
        .collect();
    let (held, seen): (Vec<&Line>, Vec<&Line>) = played.iter().partition(|line| line.held_out);
    let mut out = String::new();
    let columns = [("all", &played), ("looked at", &seen), ("held out", &held)];
    row(&mut out, "", columns.map(|(name, _)| name.to_owned()));
    let mut share = |name: &str, of: &dyn Fn(&Line) -> bool, among: &dyn Fn(&Line) -> bool| {
        row(
            &mut out,
            name,
            columns.map(|(_, lines)| {
                let among: Vec<_> = lines.iter().filter(|line| among(line)).collect();
                percent(among.iter().filter(|line| of(line)).count(), among.len())
            }),
        );
    };
    let any = |_: &Line| true;
    share(
        "right cause first (97 %)",
        &|line| line.rank == Some(1),
        &any,
    );
    share(
        "in the first three (99.5 %)",
        &|line| line.rank.is_some_and(|rank| rank <= 3),
        &any,
    );
    share(
        "only an alternative first",
        &|line| line.rank != Some(1) && line.is_alternative(),
        &any,
    );
    share(
        "with alternatives (<= 10 %)",
        &|line| !line.alternatives.is_empty(),
        &any,
    );
    share("stack evident (60 %)", &|line| line.stack_evident, &any);
    share(
        "stack named, of those (90 %)",
        &|line| line.stack_named,
        &|line| line.stack_evident,
    );
    share(
        "unknown (<= 10 %)",
        &|line| line.cause().starts_with("unknown/"),
        &any,
    );
    share("wrong first above 0.8 (0 %)", &wrong_and_sure, &any);
    share("series as it was, of those", &Line::series_right, &|line| {
        !line.expected_series.is_empty()
    });
    for (at, name) in BASELINES.iter().enumerate() {
        let [with, without] = [false, true].map(|leave_out| baseline(&played, at, leave_out));
        let _ = writeln!(
            out,
            "baseline: {name:<34} {} (a scenario does not vote for itself: {})",
            percent(with, played.len()),
            percent(without, played.len())
        );
    }
    let most = played
        .iter()
        .map(|line| line.said().len())
        .max()
        .unwrap_or(0);
    let _ = writeln!(out, "stacks named in one verdict, at most {most}");
    out.push_str("\nstated confidence   verdicts   right\n");
    for (at, low) in BINS.iter().enumerate() {
        let high = BINS.get(at + 1).copied().unwrap_or(101);
        let bin: Vec<_> = played
            .iter()
            .filter(|line| (*low..high).contains(&((line.confidence() * 100.0).round() as u32)))
            .collect();
        let right = bin.iter().filter(|line| line.rank == Some(1)).count();
        let _ = writeln!(
            out,
            "{:.2} to {:.2}        {:>8}   {}",
            f64::from(*low) / 100.0,
            f64::from((high - 1).min(100)) / 100.0,
            bin.len(),
            percent(right, bin.len())
        );
    }
    out.push('\n');
    // Those that are held out are counted, not shown.
    for line in seen.iter().filter(|line| line.rank != Some(1)) {
        let sure = if wrong_and_sure(line) {
            " and sure"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "wrong{sure}: {}: {} ({:.2}), expected {}, which has rank {}",
            line.scenario,
            line.cause(),
            line.confidence(),
            line.expected,
            line.rank.map_or("none".to_owned(), |rank| rank.to_string())
        );
    }
    for line in seen
        .iter()
        .filter(|line| !line.expected_series.is_empty() && !line.series_right())
    {
        let said = |key: &str| line.series.get(key).and_then(Value::as_str);
        let _ = writeln!(
            out,
            "wrong series: {}: {} {}, expected {} {}",
            line.scenario,
            said("shape").unwrap_or("none"),
            said("cause").unwrap_or(""),
            line.expected_series,
            line.expected
        );
    }
    for line in seen
        .iter()
        .filter(|line| line.stack_evident && !line.stack_named)
    {
        let _ = writeln!(
            out,
            "stack not named: {}: {}, expected {}",
            line.scenario,
            line.said().join(", "),
            line.stacks.join(", ")
        );
    }
    out
}

fn wrong_and_sure(line: &Line) -> bool {
    line.rank != Some(1) && !line.is_alternative() && line.confidence() > SURE
}

/// How many scenarios the most frequent cause for their key is right about. With `leave_out` the scenario itself has no
/// vote; where nobody else has one, the answer is wrong. A tie goes to the id that comes first.
fn baseline(lines: &[&Line], key: usize, leave_out: bool) -> usize {
    let mut votes: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    for line in lines {
        let cell = votes.entry(line.keys()[key].clone()).or_default();
        *cell.entry(&line.expected).or_default() += 1;
    }
    lines
        .iter()
        .filter(|line| {
            let cell = &votes[&line.keys()[key]];
            let count = |cause: &str, votes: usize| {
                votes - usize::from(leave_out && cause == line.expected)
            };
            let best = cell
                .iter()
                .map(|(cause, votes)| (count(cause, *votes), std::cmp::Reverse(*cause)))
                .max();
            best.is_some_and(|(votes, cause)| votes > 0 && cause.0 == line.expected)
        })
        .count()
}

fn row(out: &mut String, name: &str, cells: [String; 3]) {
    let _ = writeln!(
        out,
        "{name:<30} {:>18} {:>18} {:>18}",
        cells[0], cells[1], cells[2]
    );
}

fn percent(part: usize, of: usize) -> String {
    if of == 0 {
        return "-".to_owned();
    }
    let tenths = (part * 1000 + of / 2) / of;
    format!("{}.{} % ({part}/{of})", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn line(code: u16, reason: &str, expected: &str, rank: Option<usize>) -> Line {
        Line {
            expected: expected.to_owned(),
            close_event: json!({"code": code, "reason": reason}),
            verdict: json!({"cause": if rank == Some(1) { expected } else { "other" }, "confidence": 0.9}),
            rank,
            ..Line::default()
        }
    }

    #[test]
    fn a_scenario_does_not_vote_for_itself() {
        let lines = [
            line(1006, "", "a", None),
            line(1006, "", "a", None),
            line(1006, "", "b", None),
            line(1008, "x", "c", None),
        ];
        let lines: Vec<&Line> = lines.iter().collect();
        assert_eq!(baseline(&lines, 0, false), 3);
        // Of 1006 each `a` has one other vote for it, and `b` one against it; a lone 1008 has none.
        // The vote for `a` ties with that for `b`, and `a` comes first.
        assert_eq!(baseline(&lines, 0, true), 2);
    }

    #[test]
    fn the_table_counts_what_was_played() {
        let mut missed = line(1006, "", "a", None);
        missed.verdict = serde_json::Value::Null;
        let lines = [
            line(1000, "", "a", Some(1)),
            line(1006, "", "a", Some(4)),
            missed,
        ];
        let table = table(&lines);
        assert!(table.contains("50.0 % (1/2)"), "{table}");
        assert!(
            table.contains("wrong and sure: : other (0.90), expected a, which has rank 4"),
            "{table}"
        );
    }

    #[test]
    fn a_series_is_its_shape_and_its_cause() {
        let mut right = line(1006, "", "a", Some(1));
        right.expected_series = "same-age".to_owned();
        right.series = json!({"shape": "same-age", "cause": "a"});
        let mut wrong = line(1006, "", "a", Some(1));
        wrong.expected_series = "same-age".to_owned();
        let lines = [right, wrong, line(1006, "", "a", Some(1))];
        let table = table(&lines);
        assert!(table.contains("50.0 % (1/2)"), "{table}");
        assert!(
            table.contains("wrong series: : none , expected same-age a"),
            "{table}"
        );
    }

    #[test]
    fn percentages_are_rounded() {
        assert_eq!(percent(2, 3), "66.7 % (2/3)");
        assert_eq!(percent(0, 0), "-");
    }
}
