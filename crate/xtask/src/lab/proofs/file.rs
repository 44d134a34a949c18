//! The files of `tests/lab/proofs`, held against the ids that need a proof.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use toml::{Table, Value};

use super::super::scenario::{Found, Scenario};
use super::{CAUSES, PROOFS, TABLE, causes};
use crate::workspace::{Workspace, read};

const IDS: &str = "crate/atlas/data/ids.toml";
const OWN_TABLE: &str = "tests/lab/scenarios.toml";
const SCENARIOS: &str = "tests/lab/scenarios";
const STACKS: &str = "tests/lab/stacks";
/// A stack that is no software of anybody else.
const OURS: [&str; 3] = ["steps", "relay", "between"];
/// An application of the lab, and the software that it is written with.
const APPLICATION: (&str, &str) = ("room", "ws");

/// What a play gives unless the proof says otherwise: the socket lives until the page leaves.
const SURVIVES: (&str, &str) = ("page-closed", "1000 clean");

/// All proofs, and the ids that they are about.
#[derive(Debug)]
pub struct Book {
    pub proofs: Vec<Proof>,
    /// Ids that nothing shows, and why.
    pub not_shown: Vec<(String, String)>,
    pub steps: Vec<String>,
    pub dead_ends: Vec<String>,
}

/// One workaround or dead end, tried.
#[derive(Debug)]
pub struct Proof {
    pub name: String,
    pub id: String,
    pub is_step: bool,
    /// Name and version, or nothing where only servers of the lab itself played.
    pub software: String,
    pub before: Side,
    pub after: Side,
}

/// One play of the two.
#[derive(Debug)]
pub struct Side {
    pub name: String,
    pub kind: Kind,
    pub cause: String,
    /// `1006 unclean`, a reason if any; empty: whatever the scenario's own table says.
    pub sees: String,
    /// What a server must have written.
    pub log: String,
    /// What a script must print.
    pub prints: String,
}

/// How it is played.
#[derive(Debug)]
pub enum Kind {
    /// By the lab that misbehaves byte by byte.
    Table,
    /// By servers of `tests/lab/stacks`.
    Real(Box<Found>),
    /// By a program, without a browser.
    Script { run: Vec<String> },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    proof: Vec<Row>,
    #[serde(default)]
    not_shown: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    step: Option<String>,
    dead_end: Option<String>,
    name: Option<String>,
    software: Option<String>,
    before: Value,
    after: Option<Value>,
    tried: Option<Value>,
}

impl Proof {
    /// The key that its id stands under.
    pub fn kind(&self) -> &'static str {
        if self.is_step { "step" } else { "dead_end" }
    }
}

impl Book {
    /// Reads and checks everything.
    ///
    /// # Errors
    /// When a file is not well-formed, or an id has neither a proof nor a reason.
    pub fn load(workspace: &Workspace) -> Result<Self> {
        let places = Places::load(workspace)?;
        let (steps, dead_ends) = ids(workspace)?;
        let mut proofs = Vec::new();
        let mut not_shown = Vec::new();
        let mut files: Vec<_> = fs::read_dir(workspace.path(PROOFS))?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        files.sort();
        for path in files {
            let is_table = path.ends_with(Path::new(TABLE));
            if is_table || path.extension().is_none_or(|end| end != "toml") {
                continue;
            }
            let file: File =
                toml::from_str(&read(&path)?).with_context(|| path.display().to_string())?;
            not_shown.extend(file.not_shown);
            for row in file.proof {
                proofs.push(places.proof(row)?);
            }
        }
        let book = Self {
            proofs,
            not_shown,
            steps,
            dead_ends,
        };
        book.check()?;
        Ok(book)
    }

    fn check(&self) -> Result<()> {
        let mut names = BTreeSet::new();
        for proof in &self.proofs {
            let known = if proof.is_step {
                &self.steps
            } else {
                &self.dead_ends
            };
            if !known.contains(&proof.id) {
                bail!("{}: {IDS} has no {} {}", proof.name, proof.kind(), proof.id);
            }
            if !names.insert(&proof.name) {
                bail!(
                    "two proofs are called {}: give one of them a `name`",
                    proof.name
                );
            }
        }
        for id in self.steps.iter().chain(&self.dead_ends) {
            let shown = self.proofs.iter().any(|proof| proof.id == *id);
            let reasons = self
                .not_shown
                .iter()
                .filter(|(other, _)| other == id)
                .count();
            match (shown, reasons) {
                (true, 0) | (false, 1) => {}
                (true, _) => bail!("{id} has a proof, and a reason why it has none"),
                (false, _) => {
                    bail!("{id} needs a proof in {PROOFS}, or a reason under [not_shown]")
                }
            }
        }
        Ok(())
    }
}

/// Every id of a step, every id of a dead end, in the order of the data.
pub fn ids(workspace: &Workspace) -> Result<(Vec<String>, Vec<String>)> {
    let table: Table = toml::from_str(&read(&workspace.path(IDS))?).context(IDS)?;
    Ok((listed(&table, "step")?, listed(&table, "dead_end")?))
}

fn listed(table: &Table, key: &str) -> Result<Vec<String>> {
    let rows = table.get(key).and_then(Value::as_array);
    Ok(rows
        .with_context(|| format!("{IDS}: no {key}"))?
        .iter()
        .filter_map(|row| row.get("id")?.as_str().map(str::to_owned))
        .collect())
}

/// What a proof may name.
struct Places<'a> {
    workspace: &'a Workspace,
    causes: BTreeSet<String>,
    /// Expected cause of each scenario of the lab that misbehaves byte by byte.
    table: BTreeMap<String, String>,
    versions: BTreeMap<String, String>,
}

impl<'a> Places<'a> {
    fn load(workspace: &'a Workspace) -> Result<Self> {
        let mut table = BTreeMap::new();
        for file in [OWN_TABLE, TABLE] {
            let groups: Table = toml::from_str(&read(&workspace.path(file))?).context(file)?;
            for group in groups
                .get("group")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                let rows = group.get("scenario").and_then(Value::as_array);
                table.extend(rows.into_iter().flatten().filter_map(|row| {
                    let text = |key: &str| Some(row.get(key)?.as_str()?.to_owned());
                    Some((text("id")?, text("expected")?))
                }));
            }
        }
        Ok(Self {
            workspace,
            causes: causes(&read(&workspace.path(CAUSES))?)?,
            table,
            versions: versions(workspace)?,
        })
    }

    fn proof(&self, row: Row) -> Result<Proof> {
        let (id, is_step) = match (row.step, row.dead_end) {
            (Some(id), None) => (id, true),
            (None, Some(id)) => (id, false),
            _ => bail!("a proof is either about a `step` or about a `dead_end`"),
        };
        let name = row.name.unwrap_or_else(|| id.clone());
        self.two(
            &name,
            &id,
            is_step,
            row.software,
            &row.before,
            (row.after, row.tried),
        )
        .with_context(|| format!("{PROOFS}: {name}"))
    }

    fn two(
        &self,
        name: &str,
        id: &str,
        is_step: bool,
        software: Option<String>,
        before: &Value,
        after: (Option<Value>, Option<Value>),
    ) -> Result<Proof> {
        let after = match (after, is_step) {
            ((Some(after), None), true) | ((None, Some(after)), false) => after,
            _ => bail!("a step has `after`, a dead end has `tried`"),
        };
        let base = self.base(before)?;
        let before = self.side(before, &format!("{name}-before"), None, ("", ""))?;
        let otherwise = if is_step {
            SURVIVES
        } else {
            (before.cause.as_str(), before.sees.as_str())
        };
        let after = self.side(&after, &format!("{name}-after"), base.as_ref(), otherwise)?;
        let named = software
            .as_deref()
            .or_else(|| before.stack().or(after.stack()));
        let software = match named {
            None => String::new(),
            Some(name) => match self.versions.get(&name.to_lowercase()) {
                Some(version) => format!("{name} {version}"),
                // Debian's programs: whichever the machine has.
                None => self.installed(name).unwrap_or_else(|| name.to_owned()),
            },
        };
        Ok(Proof {
            name: name.to_owned(),
            id: id.to_owned(),
            is_step,
            software,
            before,
            after,
        })
    }

    /// The text of a scenario that the other side may leave things out from.
    fn base(&self, side: &Value) -> Result<Option<Table>> {
        match side {
            Value::Table(table) => Ok(Some(table.clone())),
            Value::String(name) if !self.table.contains_key(name) => {
                let file = self
                    .workspace
                    .path(SCENARIOS)
                    .join(name)
                    .join("scenario.toml");
                Ok(Some(toml::from_str(&read(&file)?)?))
            }
            _ => Ok(None),
        }
    }

    fn side(
        &self,
        side: &Value,
        own_name: &str,
        base: Option<&Table>,
        (cause, sees): (&str, &str),
    ) -> Result<Side> {
        if let Some(name) = side.as_str()
            && let Some(cause) = self.table.get(name)
        {
            return Ok(Side::new(name, Kind::Table, cause));
        }
        let mut table = self.base(side)?.context("a play is a name or a table")?;
        let mut take = |key: &str| match table.remove(key) {
            Some(Value::String(text)) => text,
            _ => String::new(),
        };
        let (own_cause, own_sees, log, prints) =
            (take("cause"), take("sees"), take("log"), take("prints"));
        let or = |own: String, otherwise: &str| {
            if own.is_empty() {
                otherwise.to_owned()
            } else {
                own
            }
        };
        let cause = or(own_cause, cause);
        let kind = if let Some(run) = table.remove("run") {
            Kind::Script {
                run: run.try_into()?,
            }
        } else {
            if !self.causes.contains(&cause) {
                bail!("`{cause}` is no cause of {CAUSES}");
            }
            for key in ["server", "page", "bound"] {
                if let Some(value) = base.and_then(|base| base.get(key)) {
                    table.entry(key).or_insert(value.clone());
                }
            }
            table.insert("title".to_owned(), own_name.into());
            table.insert("cause".to_owned(), cause.clone().into());
            let scenario: Scenario = table.try_into()?;
            let folder = self.workspace.path(PROOFS);
            Kind::Real(Box::new(Found {
                name: own_name.to_owned(),
                folder,
                scenario,
            }))
        };
        Ok(Side {
            sees: or(own_sees, sees),
            log,
            prints,
            ..Side::new(own_name, kind, &cause)
        })
    }

    /// Name and version of a program, as its stack's own command says it.
    fn installed(&self, stack: &str) -> Option<String> {
        let file = self.workspace.path(STACKS).join(stack).join("stack.toml");
        let table: Table = toml::from_str(&read(&file).ok()?).ok()?;
        let words: Vec<String> = table.get("version")?.clone().try_into().ok()?;
        let (program, args) = words.split_first()?;
        let mut command = std::process::Command::new(program);
        let path = std::env::var("PATH").unwrap_or_default();
        command.args(args).env("PATH", format!("{path}:/usr/sbin"));
        let (_, out, err) = crate::run::capture(&mut command).ok()?;
        let said = format!("{out} {err}");
        let version = said
            .split(|c: char| !(c.is_ascii_digit() || c == '.'))
            .map(|word| word.trim_matches('.'))
            .find(|word| word.contains('.'))?;
        Some(format!("{stack} {version}"))
    }
}

impl Side {
    fn new(name: &str, kind: Kind, cause: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            cause: cause.to_owned(),
            sees: String::new(),
            log: String::new(),
            prints: String::new(),
        }
    }

    /// The last of its stacks that is somebody's software.
    fn stack(&self) -> Option<&str> {
        let Kind::Real(found) = &self.kind else {
            return None;
        };
        let stacks = found.scenario.server.iter().rev();
        let name = stacks
            .filter_map(|server| server.stack.as_deref())
            .find(|stack| !OURS.contains(stack))?;
        Some(if name == APPLICATION.0 {
            APPLICATION.1
        } else {
            name
        })
    }
}

/// Versions of the pinned packages, by name in lower case.
fn versions(workspace: &Workspace) -> Result<BTreeMap<String, String>> {
    let folder = workspace.path(STACKS);
    let json: serde_json::Value = serde_json::from_str(&read(&folder.join("js/package.json"))?)?;
    let mut versions = BTreeMap::new();
    for (name, version) in json["dependencies"].as_object().into_iter().flatten() {
        let version = version.as_str().unwrap_or_default();
        versions.insert(name.to_lowercase(), version.to_owned());
    }
    for line in read(&folder.join("python/requirements.txt"))?.lines() {
        if let Some((name, version)) = line.split_once("==") {
            versions.insert(name.to_lowercase(), version.to_owned());
        }
    }
    Ok(versions)
}
