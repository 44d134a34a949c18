//! What the scenarios gave, for the site: `crate/atlas/data/lab.toml`.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result};

use super::report::Line;
use crate::workspace::Workspace;

const FILE: &str = "crate/atlas/data/lab.toml";

const HEAD: &str = "\
# What the lab's scenarios gave when all were last played: `cargo xtask lab --keep` writes this file. `first`: the panel named
# the cause before all others. `code`: what the page saw.
";

/// Writes the scenarios that were played; those that were not are left out.
///
/// # Errors
/// When the file cannot be written.
pub fn write(workspace: &Workspace, lines: &[Line]) -> Result<()> {
    let path = workspace.path(FILE);
    fs::write(&path, text(lines)).with_context(|| format!("cannot write {}", path.display()))
}

fn text(lines: &[Line]) -> String {
    let mut lines: Vec<&Line> = lines
        .iter()
        .filter(|line| !line.verdict.is_null())
        .collect();
    lines.sort_by(|a, b| a.scenario.cmp(&b.scenario));
    let mut out = String::from(HEAD);
    for line in lines {
        let _ = write!(out, "\n[[scenario]]\nname = {:?}\n", line.scenario);
        if let Some(code) = line.close_event["code"].as_u64() {
            let _ = writeln!(out, "code = {code}");
        }
        let first = line.rank == Some(1);
        let _ = write!(out, "cause = {:?}\nfirst = {first}\n", line.expected);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_was_not_played_is_left_out() {
        let played = Line {
            scenario: "ws-handler-throws".into(),
            expected: "handler-error".into(),
            close_event: json!({"code": 1006}),
            verdict: json!({}),
            rank: Some(1),
            ..Line::default()
        };
        let lines = [Line::default(), played];
        let table: toml::Table = toml::from_str(&text(&lines)).unwrap();
        let rows = table["scenario"].as_array().unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0]["code"].as_integer(), Some(1006));
        assert_eq!(rows[0]["first"].as_bool(), Some(true));
    }
}
