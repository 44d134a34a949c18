//! `cargo xtask lab`: real server software, real Chromium, and what the panel says of each way to die.

mod figures;
mod keep;
mod proofs;
mod report;
mod scenario;
mod stacks;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::build::{self, Built, Mode};
use crate::workspace::{Workspace, read};
use crate::{browser, run, setup};
use report::Line;
use scenario::{Found, Play};
use stacks::Stacks;

const SCENARIOS: &str = "tests/lab/scenarios";
const CAUSES: &str = "crate/atlas/data/causes.toml";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    scenarios: Option<PathBuf>,
    only: Vec<String>,
    stacks: Vec<String>,
    skip: Vec<String>,
    /// Only those that `cargo xtask test` plays.
    in_test: bool,
    /// With the extension that the last build left.
    built: bool,
    /// Writes what came of it into the atlas.
    keep: bool,
}

impl Options {
    fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self {
            scenarios: None,
            only: Vec::new(),
            stacks: Vec::new(),
            skip: Vec::new(),
            in_test: false,
            built: false,
            keep: false,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--in-test" => options.in_test = true,
                "--built" => options.built = true,
                "--keep" => options.keep = true,
                _ => options.list(word, words.next())?,
            }
        }
        Ok(options)
    }

    /// An option that takes a list.
    fn list(&mut self, word: &str, value: Option<&&str>) -> Result<()> {
        let value = value.with_context(|| format!("{word} needs a value"))?;
        let list = value.split(',').map(str::to_owned);
        match word {
            "--scenarios" => self.scenarios = Some(PathBuf::from(value)),
            "--only" => self.only.extend(list),
            "--stacks" => self.stacks.extend(list),
            "--skip" => self.skip.extend(list),
            _ => bail!("`lab` has no option {word}"),
        }
        Ok(())
    }

    fn chooses(&self, found: &Found) -> bool {
        let any = |globs: &[String], name: &str| globs.iter().any(|glob| matches(glob, name));
        let used = || {
            found
                .scenario
                .server
                .iter()
                .filter_map(|server| server.stack.as_deref())
        };
        (self.only.is_empty() || any(&self.only, &found.name))
            && (self.stacks.is_empty() || used().any(|stack| any(&self.stacks, stack)))
            && (!self.in_test || found.scenario.in_test)
    }
}

/// Plays the scenarios; true unless one could not be played, or (of those in `cargo xtask test`) one was told wrongly.
///
/// # Errors
/// When something cannot be built or started, or a scenario is not well-formed.
pub fn lab(workspace: &Workspace, words: &[&str]) -> Result<bool> {
    if words.contains(&"--proofs") {
        return proofs::proofs(workspace, words);
    }
    let options = Options::parse(words)?;
    let chromium = browser::chromium()?;
    let extension = if options.built {
        workspace.target.join("extension")
    } else {
        build::make(workspace, Mode::Shipped)?.extension
    };
    play(workspace, &extension, &chromium, &options)
}

/// The part that `cargo xtask test` plays, on what is already built.
///
/// # Errors
/// As [`lab`]; also when a verdict is not the expected one.
pub fn test(workspace: &Workspace, built: &Built, chromium: &Path) -> Result<()> {
    let options = Options::parse(&["--in-test"])?;
    if !play(workspace, &built.extension, chromium, &options)? {
        bail!("a scenario was not played, or its verdict is not the expected one");
    }
    Ok(())
}

fn play(
    workspace: &Workspace,
    extension: &Path,
    chromium: &Path,
    options: &Options,
) -> Result<bool> {
    let folder = match &options.scenarios {
        Some(folder) => std::path::absolute(folder)?,
        None => workspace.path(SCENARIOS),
    };
    let causes = causes(&read(&workspace.path(CAUSES))?)?;
    let mut chosen = scenario::load(&folder, &|cause| causes.contains(cause))?;
    chosen.retain(|found| options.chooses(found));
    if chosen.is_empty() {
        bail!("no scenario of {} was chosen", folder.display());
    }
    setup::npm_packages(workspace)?;
    let mut stacks = Stacks::new(workspace, &options.skip);
    let mut skipped: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let mut plays = Vec::new();
    for found in &chosen {
        match stacks.processes(found)? {
            Ok(servers) => plays.push(Play {
                name: &found.name,
                folder: &found.folder,
                bound: found.scenario.bound,
                expected: &found.scenario.cause,
                held_out: report::held_out(&found.name),
                sees: found.scenario.sees,
                servers,
                page: &found.scenario.page,
            }),
            Err((stack, why)) => skipped.entry(stack).or_insert((why, 0)).1 += 1,
        }
    }
    let out = workspace.target.join("lab");
    fs::create_dir_all(&out).with_context(|| format!("cannot make {}", out.display()))?;
    drive(workspace, extension, chromium, &out, &plays)?;
    let played = report::played(&read(&out.join("played.jsonl"))?)?;
    let names = stacks::names(workspace)?;
    let lines: Vec<Line> = chosen
        .iter()
        .filter_map(|found| {
            Some(Line::new(
                found,
                played.get(&found.name)?,
                &names,
                &stacks.versions,
            ))
        })
        .collect();
    let text: String = lines
        .iter()
        .map(|line| format!("{}\n", line.json()))
        .collect();
    let path = out.join("report.jsonl");
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    println!("\n{}", figures::table(&lines));
    for (stack, (why, count)) in &skipped {
        println!("skipped: {stack}, {count} scenarios: {why}");
    }
    let missed: Vec<&Line> = lines.iter().filter(|line| line.verdict.is_null()).collect();
    for line in &missed {
        println!("not played: {}: {}", line.scenario, line.not_played);
    }
    println!("{} scenarios in {}", lines.len(), path.display());
    if options.keep {
        keep::write(workspace, &lines)?;
    }
    let wrong = options.in_test && lines.iter().any(|line| line.rank != Some(1));
    Ok(missed.is_empty() && !wrong && !(options.in_test && lines.is_empty()))
}

fn drive(
    workspace: &Workspace,
    extension: &Path,
    chromium: &Path,
    out: &Path,
    plays: &[Play<'_>],
) -> Result<()> {
    let plan = out.join("plan.json");
    fs::write(&plan, serde_json::to_string_pretty(plays)?)
        .with_context(|| format!("cannot write {}", plan.display()))?;
    run::show(
        Command::new("node")
            .current_dir(&workspace.root)
            .env("CHROMIUM", chromium)
            .arg("tests/browser/lab.mjs")
            .arg("--extension")
            .arg(extension)
            .arg("--plan")
            .arg(&plan)
            .arg("--out")
            .arg(out),
    )
}

/// Every cause id that a scenario may name.
fn causes(text: &str) -> Result<BTreeSet<String>> {
    let table: toml::Table = toml::from_str(text).context(CAUSES)?;
    let causes = table.get("cause").and_then(toml::Value::as_array);
    Ok(causes
        .context("no causes")?
        .iter()
        .filter_map(|cause| cause.get("id")?.as_str().map(str::to_owned))
        .collect())
}

/// `*` and `?` as a shell reads them.
fn matches(glob: &str, name: &str) -> bool {
    let (glob, name): (Vec<char>, Vec<char>) = (glob.chars().collect(), name.chars().collect());
    let (mut at, mut seen, mut star) = (0, 0, None);
    while seen < name.len() {
        match glob.get(at) {
            Some('*') => {
                star = Some((at, seen));
                at += 1;
            }
            Some(c) if *c == '?' || *c == name[seen] => {
                at += 1;
                seen += 1;
            }
            _ => {
                let Some((place, from)) = star else {
                    return false;
                };
                star = Some((place, from + 1));
                at = place + 1;
                seen = from + 1;
            }
        }
    }
    glob[at..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs() {
        assert!(matches("ws-*", "ws-closes"));
        assert!(matches("*-closes*", "ws-closes"));
        assert!(matches("w?-closes", "ws-closes"));
        assert!(!matches("ws-*", "aiohttp-ws-closes"));
        assert!(!matches("ws", "ws-closes"));
    }

    #[test]
    fn options() {
        let options = Options::parse(&["--only", "ws-*,x", "--skip", "nginx"]).unwrap();
        assert_eq!(options.only, ["ws-*", "x"]);
        assert_eq!(options.skip, ["nginx"]);
        assert!(Options::parse(&["--only"]).is_err());
        assert!(Options::parse(&["--other", "x"]).is_err());
    }
}
