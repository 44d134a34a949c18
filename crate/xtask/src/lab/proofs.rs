//! `cargo xtask lab --proofs`: each workaround and each dead end that wswhy names is tried in a real browser.
//!
//! A proof is two plays (`tests/lab/proofs/README.md`). A workaround is reproduced when the connection ended as said before and
//! survived, or ended as it should, after; a dead end when the same end came again.

mod file;
mod kept;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::scenario::Play;
use super::stacks::Stacks;
use super::{CAUSES, causes, drive, matches, report};
use crate::build::{self, Mode};
use crate::workspace::{Workspace, read};
use crate::{browser, demo, run, setup};
use file::{Book, Kind, Proof, Side};
use kept::Kept;

/// Where the proofs stand.
const PROOFS: &str = "tests/lab/proofs";
/// Programs that show what is commonly said to hold, or not to.
const CLAIMS: &str = "tests/lab/claims";
/// Further scenarios of the lab that misbehaves byte by byte.
const TABLE: &str = "tests/lab/proofs/table.toml";
/// The cause must be among the first so many: a verdict names several where no source tells them apart.
const FIRST: usize = 3;

struct Options {
    only: Vec<String>,
    skip: Vec<String>,
    built: bool,
    keep: bool,
}

impl Options {
    fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self {
            only: Vec::new(),
            skip: Vec::new(),
            built: false,
            keep: false,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let list = match *word {
                "--proofs" => continue,
                "--built" => {
                    options.built = true;
                    continue;
                }
                "--keep" => {
                    options.keep = true;
                    continue;
                }
                "--only" => &mut options.only,
                "--skip" => &mut options.skip,
                _ => bail!("`lab --proofs` has no option {word}"),
            };
            let value = words
                .next()
                .with_context(|| format!("{word} needs a value"))?;
            list.extend(value.split(',').map(str::to_owned));
        }
        Ok(options)
    }

    fn chooses(&self, proof: &Proof) -> bool {
        let fits = |glob: &String| matches(glob, &proof.name) || matches(glob, &proof.id);
        self.only.is_empty() || self.only.iter().any(fits)
    }
}

/// Plays the proofs and writes `target/lab/proofs.json`; true when each that was played shows what it claims.
///
/// # Errors
/// When something cannot be built or started, or a file of proofs is not well-formed.
pub fn proofs(workspace: &Workspace, words: &[&str]) -> Result<bool> {
    let options = Options::parse(words)?;
    let book = Book::load(workspace)?;
    let chosen: Vec<&Proof> = book.proofs.iter().filter(|p| options.chooses(p)).collect();
    let chromium = browser::chromium()?;
    let extension = if options.built {
        workspace.target.join("extension")
    } else {
        build::make(workspace, Mode::Shipped)?.extension
    };
    setup::npm_packages(workspace)?;
    let out = workspace.target.join("lab").join("proofs");
    for folder in [&out, &workspace.target.join("lab-build")] {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let mut stage = Run {
        workspace,
        extension: &extension,
        chromium: &chromium,
        out: &out,
        told: BTreeMap::new(),
        missing: BTreeMap::new(),
    };
    stage.table(&chosen)?;
    stage.real(&chosen, &options.skip)?;
    stage.scripts(&chosen);
    let claims = claims(workspace, &options)?;
    let version = browser_version(&chromium)?;
    let rows: Vec<Value> = chosen
        .iter()
        .map(|proof| stage.row(proof, &version))
        .collect();
    Ok(finish(workspace, &book, &rows, options.keep)? && claims)
}

/// Runs what `tests/lab/claims.md` rests on beside proofs and scenarios; true when each shows what it says.
fn claims(workspace: &Workspace, options: &Options) -> Result<bool> {
    let mut scripts: Vec<PathBuf> = fs::read_dir(workspace.path(CLAIMS))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    scripts.sort();
    let mut hold = true;
    for script in scripts {
        let name = script.file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("claim-{name}");
        if !options.only.is_empty() && !options.only.iter().any(|glob| matches(glob, &name)) {
            continue;
        }
        let (success, said, error) = run::capture(Command::new("node").arg(&script))?;
        println!(
            "{} {name}: {}{error}",
            if success { "ok  " } else { "else" },
            said.trim()
        );
        hold &= success;
    }
    Ok(hold)
}

/// What is played, and what was seen of it.
struct Run<'a> {
    workspace: &'a Workspace,
    extension: &'a Path,
    chromium: &'a Path,
    out: &'a Path,
    /// What a play gave, by its name.
    told: BTreeMap<String, Value>,
    /// Why a play was not played.
    missing: BTreeMap<String, String>,
}

impl Run<'_> {
    /// Those of the lab that misbehaves byte by byte.
    fn table(&mut self, chosen: &[&Proof]) -> Result<()> {
        let ids: BTreeSet<&str> = sides(chosen)
            .filter(|side| matches!(side.kind, Kind::Table))
            .map(|side| side.name.as_str())
            .collect();
        if ids.is_empty() {
            return Ok(());
        }
        let file = self.out.join("table.jsonl");
        let ids: Vec<&str> = ids.into_iter().collect();
        run::show(
            Command::new("node")
                .current_dir(&self.workspace.root)
                .env("CHROMIUM", self.chromium)
                .env("WSWHY_LAB", demo::build_lab(self.workspace)?)
                .args(["tests/browser/lab-proofs.mjs", "--extension"])
                .arg(self.extension)
                .args(["--ids", &ids.join(","), "--more", TABLE, "--out"])
                .arg(&file),
        )?;
        self.told.extend(report::played(&read(&file)?)?);
        Ok(())
    }

    /// Those with servers of their own.
    fn real(&mut self, chosen: &[&Proof], skip: &[String]) -> Result<()> {
        let mut stacks = Stacks::new(self.workspace, skip);
        let mut plays = Vec::new();
        let mut named = BTreeSet::new();
        for side in sides(chosen) {
            let Kind::Real(found) = &side.kind else {
                continue;
            };
            if !named.insert(&side.name) {
                continue;
            }
            match stacks.processes(found)? {
                Ok(servers) => plays.push(Play {
                    name: &side.name,
                    folder: &found.folder,
                    bound: found.scenario.bound,
                    expected: &side.cause,
                    held_out: false,
                    sees: None,
                    servers,
                    page: &found.scenario.page,
                }),
                Err((stack, why)) => {
                    self.missing
                        .insert(side.name.clone(), format!("skipped: {stack}: {why}"));
                }
            }
        }
        if plays.is_empty() {
            return Ok(());
        }
        drive(
            self.workspace,
            self.extension,
            self.chromium,
            self.out,
            &plays,
        )?;
        let played = read(&self.out.join("played.jsonl"))?;
        self.told.extend(report::played(&played)?);
        Ok(())
    }

    /// Those that need no browser.
    fn scripts(&mut self, chosen: &[&Proof]) {
        for side in sides(chosen) {
            let Kind::Script { run: words } = &side.kind else {
                continue;
            };
            let Some((program, args)) = words.split_first() else {
                continue;
            };
            let said = run::capture(
                Command::new(program)
                    .args(args)
                    .current_dir(self.workspace.path(PROOFS))
                    .env("CHROMIUM", self.chromium)
                    .env("WSWHY_EXTENSION", self.extension)
                    .env("WSWHY_LAB", lab_program(self.workspace)),
            );
            let said = match said {
                Ok((success, out, err)) => json!({"success": success, "said": out, "error": err}),
                Err(error) => json!({"success": false, "said": "", "error": format!("{error:#}")}),
            };
            self.told.insert(side.name.clone(), said);
        }
    }

    fn row(&self, proof: &Proof, browser: &str) -> Value {
        let (before, first) = self.side(&proof.before);
        let (after, second) = self.side(&proof.after);
        let why_not: Vec<String> = first
            .into_iter()
            .map(|text| format!("before: {text}"))
            .chain(second.into_iter().map(|text| format!("after: {text}")))
            .collect();
        json!({
            proof.kind(): proof.id,
            "name": proof.name,
            "cause": proof.before.cause,
            "software": proof.software,
            "browser": browser,
            "before": before,
            "after": after,
            "reproduced": why_not.is_empty(),
            "why_not": why_not,
        })
    }

    /// What one play gave, and what of it is not as claimed.
    fn side(&self, side: &Side) -> (Value, Vec<String>) {
        let log = self.out.join("logs").join(format!("{}.log", side.name));
        let said = match &side.kind {
            Kind::Script { .. } => self
                .told
                .get(&side.name)
                .and_then(|told| told["said"].as_str()),
            _ => None,
        };
        let mut wrong = Vec::new();
        let mut must_say = |text: &str, wanted: &str| {
            if !wanted.is_empty() && !text.contains(wanted) {
                wrong.push(format!("{wanted:?} was not said"));
            }
        };
        must_say(said.unwrap_or_default(), &side.prints);
        if !side.log.is_empty() {
            must_say(&fs::read_to_string(&log).unwrap_or_default(), &side.log);
        }
        let Some(told) = self.told.get(&side.name) else {
            let why = self.missing.get(&side.name);
            let why = why.cloned().unwrap_or_else(|| "not played".to_owned());
            return (json!({"scenario": side.name}), vec![why]);
        };
        if matches!(side.kind, Kind::Script { .. }) {
            if told["success"] != json!(true) {
                wrong.push(format!("failed: {}", told["error"].as_str().unwrap_or("")));
            }
            return (json!({"scenario": side.name, "said": told["said"]}), wrong);
        }
        if let Some(why) = told.get("not_played").and_then(Value::as_str) {
            wrong.push(why.to_owned());
        }
        for text in told
            .get("wrong")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            wrong.push(text.as_str().unwrap_or_default().to_owned());
        }
        let close = told.get("close_event").unwrap_or(&Value::Null);
        if wrong.is_empty() && !sees(close, &side.sees) {
            wrong.push(format!("the page saw {close}, not {}", side.sees));
        }
        let verdict = told.get("verdict").unwrap_or(&Value::Null);
        let rank = report::rank(verdict, &side.cause);
        if wrong.is_empty() && rank.is_none_or(|rank| rank > FIRST) {
            wrong.push(format!(
                "the verdict is {}, not {}",
                verdict["cause"], side.cause
            ));
        }
        let row = json!({
            "scenario": side.name,
            "close_event": close,
            "cause": side.cause,
            "rank": rank,
            "verdict": verdict["cause"],
        });
        (row, wrong)
    }
}

fn sides<'a>(chosen: &'a [&'a Proof]) -> impl Iterator<Item = &'a Side> {
    chosen
        .iter()
        .flat_map(|proof| [&proof.before, &proof.after])
}

/// Whether a close event is as `1006 unclean` or `4001 clean too late` says; a reason that is not stated may be any.
fn sees(close: &Value, wanted: &str) -> bool {
    let mut words = wanted.splitn(3, ' ');
    let code = words.next().and_then(|code| code.parse::<u64>().ok());
    let clean = words.next().map(|word| word == "clean");
    wanted.is_empty()
        || (close["code"].as_u64() == code
            && close["wasClean"].as_bool() == clean
            && words.next().is_none_or(|reason| close["reason"] == *reason))
}

/// `Chromium 156`.
fn browser_version(chromium: &Path) -> Result<String> {
    let said = run::read(Command::new(chromium).arg("--version"))?;
    let number = said
        .split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let major = number.and_then(|number| number.split('.').next());
    Ok(format!("Chromium {}", major.context("no version")?))
}

fn lab_program(workspace: &Workspace) -> PathBuf {
    workspace.target.join("release").join("wswhy-lab")
}

fn finish(workspace: &Workspace, book: &Book, rows: &[Value], keep: bool) -> Result<bool> {
    let is_good = |row: &&Value| row["reproduced"] == json!(true);
    for row in rows.iter().filter(|row| !is_good(row)) {
        let why: Vec<&str> = row["why_not"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        println!(
            "not reproduced: {}: {}",
            row["name"].as_str().unwrap_or(""),
            why.join("; ")
        );
    }
    let good: Vec<&Value> = rows.iter().filter(is_good).collect();
    println!("{} of {} proofs reproduced", good.len(), rows.len());
    let mut kept = Kept::load(workspace)?;
    kept.take(rows);
    let shown = kept.reproduced();
    let sum = |kind: &str, all: &[String]| {
        let count = all
            .iter()
            .filter(|id| shown.contains(&(kind.to_owned(), (*id).clone())))
            .count();
        println!("{kind}: {count} of {} ids reproduced", all.len());
        count
    };
    let count = sum("step", &book.steps) + sum("dead_end", &book.dead_ends);
    let all = book.steps.len() + book.dead_ends.len();
    println!("together: {count} of {all}, {} %", count * 100 / all);
    let not_shown: Vec<Value> = book
        .not_shown
        .iter()
        .map(|(id, why)| json!({"id": id, "why": why}))
        .collect();
    let path = workspace.target.join("lab").join("proofs.json");
    let text = json!({"proofs": rows, "not_shown": not_shown, "reproduced": count, "of": all});
    fs::write(&path, serde_json::to_string_pretty(&text)?)
        .with_context(|| format!("cannot write {}", path.display()))?;
    println!("{}", path.display());
    if keep {
        kept.save(workspace, book)?;
    }
    Ok(good.len() == rows.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_saw() {
        let close = json!({"code": 4001, "wasClean": true, "reason": "too late"});
        assert!(sees(&close, "4001 clean"));
        assert!(sees(&close, "4001 clean too late"));
        assert!(sees(&close, ""));
        assert!(!sees(&close, "4001 unclean"));
        assert!(!sees(&close, "4001 clean early"));
        assert!(!sees(&Value::Null, "1000 clean"));
    }

    #[test]
    fn every_step_and_dead_end_has_a_proof_or_a_reason() {
        let book = Book::load(&Workspace::load().unwrap()).unwrap();
        assert!(book.proofs.len() > 60);
    }
}
