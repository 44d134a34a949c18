//! `cargo xtask bench verdict`: verdicts in WebAssembly against `tests/bench/verdict/goals.toml`.

use std::fmt::Write as _;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::{SCRIPTS, VERDICT_PACKAGE, build, command_name, lines, load, out};
use crate::workspace::{Workspace, read};
use crate::{browser, run, setup};

const GOALS: &str = "tests/bench/verdict/goals.toml";
/// How often everything takes its turn.
const ROUNDS: usize = 15;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    rounds: usize,
    /// A miss is no failure.
    report: bool,
}

impl Options {
    fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self {
            rounds: ROUNDS,
            report: false,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--report" => options.report = true,
                "--rounds" => {
                    let value = words.next().context("--rounds needs a value")?;
                    options.rounds = value.parse().context("--rounds needs a number")?;
                }
                _ => bail!("`bench verdict` has no option {word}"),
            }
        }
        if options.rounds == 0 {
            bail!("--rounds needs at least one");
        }
        Ok(options)
    }
}

/// The goals file: what is measured, and the largest medians that are good enough, in milliseconds.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Goals {
    frames: u32,
    payload_bytes: u32,
    verdict_ms: f64,
    closes: u32,
    closes_frames: u32,
    series_ms: f64,
}

/// One figure: the median of a host.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
struct Row {
    host: String,
    /// `verdict`, `series`, or `first`: a series with the verdicts on its connections.
    figure: String,
    /// The end that was told.
    name: String,
    ms: f64,
}

impl Goals {
    fn of(&self, row: &Row) -> Option<f64> {
        match row.figure.as_str() {
            "verdict" => Some(self.verdict_ms),
            "series" => Some(self.series_ms),
            _ => None,
        }
    }

    fn missed(&self, row: &Row) -> bool {
        self.of(row).is_some_and(|goal| row.ms >= goal)
    }

    fn title(&self, figure: &str) -> String {
        let Self {
            frames,
            payload_bytes,
            closes,
            closes_frames,
            ..
        } = self;
        match figure {
            "verdict" => {
                format!(
                    "A verdict on a connection of {frames} text messages of {payload_bytes} bytes"
                )
            }
            "series" => format!(
                "A verdict on a URL that closed {closes} times ({closes_frames} messages each), those on its connections kept"
            ),
            _ => "The same with the verdicts on its connections, made once".to_owned(),
        }
    }

    fn table(&self, rows: &[Row]) -> String {
        let mut out = String::new();
        let mut before = "";
        for figure in ["verdict", "series", "first"] {
            for row in rows.iter().filter(|row| row.figure == figure) {
                if before != figure {
                    // Writing to a string does not fail.
                    let _ = writeln!(out, "\n{}: ms", self.title(figure));
                    before = figure;
                }
                let goal = self.of(row).map_or_else(String::new, |goal| {
                    let word = if self.missed(row) { "MISS" } else { "met" };
                    format!("  goal < {goal}: {word}")
                });
                let _ = writeln!(
                    out,
                    "{:>10}  {:<22}{:>9.2}{goal}",
                    row.host, row.name, row.ms
                );
            }
        }
        out
    }
}

/// Measures, prints a table and writes `target/bench/verdict.json`; false when a goal is missed and that was to count.
///
/// # Errors
/// When something cannot be built or run.
pub fn verdict(workspace: &Workspace, words: &[&str]) -> Result<bool> {
    let options = Options::parse(words)?;
    let goals: Goals = toml::from_str(&read(&workspace.path(GOALS))?).context(GOALS)?;
    let out = out(workspace)?;
    setup::wasm_target(workspace)?;
    run::show(build(workspace, &out, VERDICT_PACKAGE).args([
        "--profile",
        "panel",
        "--target",
        setup::WASM_TARGET,
    ]))?;
    let wasm = out
        .join("build")
        .join(setup::WASM_TARGET)
        .join("panel/wswhy_bench_verdict.wasm");
    setup::npm_packages(workspace)?;
    let chromium = browser::chromium()?;
    let sizes = json!({
        "frames": goals.frames,
        "payload_bytes": goals.payload_bytes,
        "closes": goals.closes,
        "closes_frames": goals.closes_frames,
        "rounds": options.rounds,
    });
    let before = load();
    let mut rows = Vec::new();
    for name in ["verdict-node.mjs", "verdict-chromium.mjs"] {
        let mut command = Command::new("node");
        command
            .current_dir(&workspace.root)
            .env("CHROMIUM", &chromium)
            .arg(format!("{SCRIPTS}/{name}"))
            .arg(&wasm)
            .arg(sizes.to_string());
        let name = command_name(&command);
        lines(&mut command, |value: Value| {
            let row = serde_json::from_value(value).with_context(|| name.clone())?;
            rows.push(row);
            Ok(())
        })?;
    }
    let load = json!({"before": before, "after": load()});
    print!("{}", goals.table(&rows));
    println!(
        "\nmedians of {} rounds; load of the machine: {load}",
        options.rounds
    );
    let missed = rows.iter().filter(|row| goals.missed(row)).count();
    let json: Vec<Value> = (rows.iter())
        .map(|row| {
            json!({"host": row.host, "figure": row.figure, "name": row.name, "ms": row.ms, "goal": goals.of(row)})
        })
        .collect();
    let file = out.join("verdict.json");
    let text = json!({"sizes": sizes, "load": load, "rows": json});
    std::fs::write(&file, format!("{text:#}\n"))
        .with_context(|| format!("cannot write {}", file.display()))?;
    println!("all figures: {}", file.display());
    if missed > 0 {
        println!("{missed} goals are missed");
    }
    Ok(missed == 0 || options.report)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options() {
        let parsed = Options::parse(&["--report", "--rounds", "3"]).unwrap();
        assert_eq!((parsed.rounds, parsed.report), (3, true));
        for (words, said) in [
            (&["--rounds"][..], "--rounds needs a value"),
            (&["--rounds", "0"], "--rounds needs at least one"),
            (&["-q"], "`bench verdict` has no option -q"),
        ] {
            assert_eq!(Options::parse(words).unwrap_err().to_string(), said);
        }
    }

    #[test]
    fn a_table() {
        let text = include_str!("../../../../tests/bench/verdict/goals.toml");
        let mut goals: Goals = toml::from_str(text).unwrap();
        (goals.verdict_ms, goals.series_ms) = (20.0, 50.0);
        let row = |figure: &str, ms| Row {
            host: "node".to_owned(),
            figure: figure.to_owned(),
            name: "an end".to_owned(),
            ms,
        };
        let rows = [
            row("verdict", 0.5),
            row("series", 50.5),
            row("first", 200.0),
            row("verdict", 19.996),
        ];
        let table = goals.table(&rows);
        let said: Vec<String> = table
            .lines()
            .filter(|line| line.contains("an end"))
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(
            said,
            [
                "node an end 0.50 goal < 20: met",
                "node an end 20.00 goal < 20: met",
                "node an end 50.50 goal < 50: MISS",
                "node an end 200.00",
            ]
        );
        assert_eq!(rows.iter().filter(|row| goals.missed(row)).count(), 1);
    }
}
