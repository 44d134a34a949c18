//! `crate/atlas/data/proofs.toml`: what the last plays showed, as the panel tells it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::file::Book;
use crate::workspace::{Workspace, read};

const FILE: &str = "crate/atlas/data/proofs.toml";

const HEAD: &str = "# What tests/lab/proofs showed when it was last played: `cargo xtask lab --proofs --keep` writes this file.
# `software` is left out where a server of the lab itself, told byte by byte what to do, played the other side.
";

/// The rows of the file.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    #[serde(default)]
    proof: Vec<Row>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Row {
    step: Option<String>,
    dead_end: Option<String>,
    /// The proof's name.
    scenario: String,
    cause: String,
    software: Option<String>,
    browser: String,
    fixed: u16,
    tried: u16,
}

impl Row {
    fn new(value: &Value) -> Option<Self> {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        Some(Self {
            step: text("step"),
            dead_end: text("dead_end"),
            scenario: text("name")?,
            cause: text("cause")?,
            software: text("software").filter(|name| !name.is_empty()),
            browser: text("browser")?,
            fixed: u16::from(value["reproduced"].as_bool()?),
            tried: 1,
        })
    }

    fn id(&self) -> (&'static str, &str) {
        match (&self.step, &self.dead_end) {
            (Some(id), _) => ("step", id),
            (_, id) => ("dead_end", id.as_deref().unwrap_or_default()),
        }
    }
}

impl Kept {
    /// Reads the file; empty while there is none.
    ///
    /// # Errors
    /// When it is not well-formed.
    pub fn load(workspace: &Workspace) -> Result<Self> {
        let path = workspace.path(FILE);
        if !path.exists() {
            return Ok(Self { proof: Vec::new() });
        }
        toml::from_str(&read(&path)?).context(FILE)
    }

    /// Puts what was played in the place of what was kept; what a machine could not play stays.
    pub fn take(&mut self, rows: &[Value]) {
        for row in rows
            .iter()
            .filter(|row| was_played(row))
            .filter_map(Row::new)
        {
            self.proof.retain(|old| old.scenario != row.scenario);
            self.proof.push(row);
        }
    }

    /// Kind and id of all that was shown.
    pub fn reproduced(&self) -> BTreeSet<(String, String)> {
        let shown = self.proof.iter().filter(|row| row.fixed == row.tried);
        shown
            .map(|row| (row.id().0.to_owned(), row.id().1.to_owned()))
            .collect()
    }

    /// Writes the file, in the order of the ids.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save(&mut self, workspace: &Workspace, book: &Book) -> Result<()> {
        self.proof
            .retain(|row| book.proofs.iter().any(|proof| proof.name == row.scenario));
        let place = |row: &Row| {
            let (kind, id) = row.id();
            let list = if kind == "step" {
                &book.steps
            } else {
                &book.dead_ends
            };
            let place = list.iter().position(|other| other == id);
            (kind == "dead_end", place, row.scenario.clone())
        };
        self.proof.sort_by_key(place);
        let mut text = HEAD.to_owned();
        for row in &self.proof {
            let (kind, id) = row.id();
            write!(
                text,
                "\n[[proof]]\n{kind} = {id:?}\nscenario = {:?}\ncause = {:?}\n",
                row.scenario, row.cause
            )?;
            if let Some(software) = &row.software {
                writeln!(text, "software = {software:?}")?;
            }
            writeln!(
                text,
                "browser = {:?}\nfixed = {}\ntried = {}",
                row.browser, row.fixed, row.tried
            )?;
        }
        fs::write(workspace.path(FILE), text).with_context(|| format!("cannot write {FILE}"))
    }
}

/// A stack that could not be had says nothing about what it would have shown.
fn was_played(row: &Value) -> bool {
    let why = row["why_not"].as_array();
    !why.into_iter()
        .flatten()
        .any(|why| why.as_str().is_some_and(|why| why.contains("skipped: ")))
}
