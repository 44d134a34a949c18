//! The figures as tables: a row for each contender, a column for each workload.

use std::fmt::Write as _;

use super::goals::{FED, Verdict};
use super::results::{Figure, Row};

const NAME_WIDTH: usize = 34;
const CELL_WIDTH: usize = 17;

/// One table: `native`, `js` or `wasm`.
pub fn render(name: &str, rows: &[Row], verdicts: &[Verdict]) -> String {
    let (title, hosts): (&str, &[&str]) = match name {
        "native" => ("Native", &["native"]),
        "js" => ("JavaScript peers, Node, a process each", &["js"]),
        _ => ("WebAssembly + simd128", &["node", "chromium"]),
    };
    let copy = if name == "native" { "a copy" } else { "`set`" };
    let mut out = format!(
        "\n{title}: ns a frame (times {copy} of the same bytes); * the best peer; goals: times {copy}\n"
    );
    let of = |host: &str| {
        let rows = rows.iter().filter(|row| row.host == host);
        rows.collect::<Vec<&Row>>()
    };
    let mut workloads: Vec<char> = Vec::new();
    for row in hosts.iter().flat_map(|host| of(host)) {
        if !workloads.contains(&row.workload) {
            workloads.push(row.workload);
        }
    }
    line(&mut out, "", workloads.iter().map(char::to_string));
    for host in hosts {
        let rows = of(host);
        let mut names: Vec<&str> = Vec::new();
        for row in &rows {
            if is_cell(row) && !names.contains(&row.name.as_str()) {
                names.push(&row.name);
            }
        }
        for name in names {
            let label = if hosts.len() > 1 {
                format!("{host}: {name}")
            } else {
                name.to_owned()
            };
            let cells = workloads.iter().map(|id| cell(&rows, name, *id));
            line(&mut out, &label, cells);
            let goal = |id: &char| {
                let mut of_row = verdicts
                    .iter()
                    .filter(|v| v.host == **host && v.name == name);
                of_row.find(|v| v.workload == *id)
            };
            if workloads.iter().any(|id| goal(id).is_some()) {
                let cells = workloads.iter().map(|id| {
                    goal(id).map_or_else(String::new, |v| format!("≤ {:.2} {}", v.goal, v.word()))
                });
                line(&mut out, "  goal", cells);
            }
        }
        let against: Vec<String> = workloads
            .iter()
            .map(|id| against_best(&rows, *id))
            .collect();
        if against.iter().any(|cell| !cell.is_empty()) {
            line(&mut out, "wswhy, fed / best peer", against.into_iter());
        }
    }
    out
}

/// The figures that are no table: linearity, memory, the boundary.
pub fn render_single(verdicts: &[Verdict]) -> String {
    let mut out = String::from("\n");
    for v in verdicts.iter().filter(|v| v.unit != "times a copy") {
        let _ = writeln!(
            out,
            "{} {}: {:.2} {} (goal ≤ {}): {}",
            v.host,
            v.workload,
            v.found,
            v.unit,
            v.goal,
            v.word()
        );
    }
    out
}

fn is_cell(row: &Row) -> bool {
    matches!(
        row.figure,
        Figure::Time { .. } | Figure::NotRun(_) | Figure::Wrong(_)
    )
}

fn find<'a>(rows: &[&'a Row], name: &str, workload: char) -> Option<&'a Row> {
    rows.iter()
        .find(|row| row.name == name && row.workload == workload)
        .copied()
}

/// The quickest peer of a workload.
fn best<'a>(rows: &[&'a Row], workload: char) -> Option<(&'a Row, f64)> {
    rows.iter()
        .filter(|row| row.kind == "peer" && row.workload == workload)
        .filter_map(|row| Some((*row, row.ns()?)))
        .min_by(|(_, a), (_, b)| a.total_cmp(b))
}

fn cell(rows: &[&Row], name: &str, workload: char) -> String {
    let Some(row) = find(rows, name, workload) else {
        return "-".to_owned();
    };
    let star = if best(rows, workload).is_some_and(|(best, _)| best == row) {
        "*"
    } else {
        ""
    };
    match &row.figure {
        Figure::Time { ns, ratio } => format!("{star}{} ({})", short(*ns), short_ratio(*ratio)),
        Figure::NotRun(_) => "not run".to_owned(),
        _ => "WRONG".to_owned(),
    }
}

fn against_best(rows: &[&Row], workload: char) -> String {
    let ours = find(rows, FED, workload).and_then(Row::ns);
    match (ours, best(rows, workload)) {
        (Some(ours), Some((_, peer))) => format!("{:.2}", ours / peer),
        _ => String::new(),
    }
}

/// Three digits at least, thousands apart.
fn short(value: f64) -> String {
    if !value.is_finite() || value < 100.0 {
        return format!("{value:.1}");
    }
    let digits = format!("{value:.0}");
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn short_ratio(value: f64) -> String {
    if value < 10.0 {
        format!("{value:.2}")
    } else {
        short(value)
    }
}

fn line(out: &mut String, name: &str, cells: impl Iterator<Item = String>) {
    let _ = write!(out, "{name:NAME_WIDTH$}");
    for cell in cells {
        let _ = write!(out, "{cell:>CELL_WIDTH$}");
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, kind: &str, figure: Figure) -> Row {
        Row {
            host: "native".to_owned(),
            workload: 'a',
            name: name.to_owned(),
            kind: kind.to_owned(),
            figure,
        }
    }

    #[test]
    fn a_table() {
        let time = |ns, ratio| Figure::Time { ns, ratio };
        let rows = [
            row("copy", "copy", time(2.0, 1.0)),
            row(FED, "ours", time(6.0, 3.0)),
            row("slow", "peer", time(1234.6, 617.25)),
            row("quick", "peer", time(12.0, 6.0)),
            row("absent", "peer", Figure::NotRun("no source".to_owned())),
            row("liar", "peer", Figure::Wrong("1 of 2 messages".to_owned())),
        ];
        let verdict = Verdict {
            host: "native".to_owned(),
            workload: 'a',
            name: FED.to_owned(),
            unit: "times a copy",
            found: 3.0,
            goal: 3.3,
            met: true,
            counts: false,
        };
        let text = render("native", &rows, &[verdict]);
        let lines: Vec<String> = text
            .lines()
            .skip(2)
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(
            lines,
            [
                "a",
                "copy 2.0 (1.00)",
                "wswhy, fed 6.0 (3.00)",
                "goal ≤ 3.30 met",
                "slow 1,235 (617)",
                "quick *12.0 (6.00)",
                "absent not run",
                "liar WRONG",
                "wswhy, fed / best peer 0.50",
            ]
        );
    }
}
