//! `scenario.toml` and `stack.toml`: what they may hold, and the plan that the driver plays.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};

use super::report;
use crate::workspace::read;

/// How long a scenario may take, in seconds, where it does not say.
const BOUND: u64 = 15;

/// One `scenario.toml`. `tests/lab/scenarios/README.md` says what each key means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    pub title: String,
    pub cause: String,
    #[serde(default)]
    pub alternatives: Vec<String>,
    #[serde(default)]
    pub why: String,
    #[serde(default)]
    pub stacks: Vec<String>,
    #[serde(default)]
    pub stack_evident: bool,
    #[serde(default)]
    pub evident_by: String,
    /// The code that the page must see, lest something else be judged than was meant.
    pub sees: Option<u16>,
    /// The shape of the verdict on the series that the judged socket ends, where the scenario is about one.
    #[serde(default)]
    pub series: String,
    #[serde(default)]
    pub timeout_shortened: String,
    #[serde(default = "bound")]
    pub bound: u64,
    #[serde(default)]
    pub in_test: bool,
    #[serde(default)]
    pub server: Vec<Server>,
    pub page: Page,
}

/// One process that a scenario needs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// A shared server of `tests/lab/stacks`.
    pub stack: Option<String>,
    /// Arguments to it.
    #[serde(default)]
    pub args: Vec<String>,
    /// Or a command of its own; it runs in the scenario's folder.
    #[serde(default)]
    pub run: Vec<String>,
    /// Text on its output that says that it listens.
    pub ready: Option<String>,
    #[serde(default)]
    pub env: BTreeMap<String, String>,
}

/// What the page does.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Path and query of the socket's URL.
    #[serde(default = "path")]
    pub path: String,
    #[serde(default)]
    pub protocols: Vec<String>,
    /// The server that the page goes to, counted from 1; the last one where it is left out.
    pub to: Option<usize>,
    /// Which of the page's sockets the verdict is about, counted from 1.
    #[serde(default = "first")]
    pub judge: usize,
    /// A script of the scenario's folder that does the page's part.
    pub script: Option<String>,
    /// Files of npm packages that the script needs, below `tests/lab/stacks/js/node_modules`.
    #[serde(default)]
    pub libraries: Vec<String>,
    pub steps: Vec<String>,
}

fn bound() -> u64 {
    BOUND
}

fn path() -> String {
    "/".to_owned()
}

fn first() -> usize {
    1
}

/// One `stack.toml`: a shared server, and what must be there before it can start.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stack {
    /// The command; the scenario's `args` follow it. It runs in the stack's folder.
    pub run: Vec<String>,
    pub ready: String,
    /// `js` (npm) or `python`: the shared packages that it needs.
    #[serde(default)]
    pub kits: Vec<String>,
    /// Debian packages, wanted where one of `programs` is missing.
    #[serde(default)]
    pub debian: Vec<String>,
    /// Programs that must be found, or files, if they begin with `/`.
    #[serde(default)]
    pub programs: Vec<String>,
    /// A command that builds it, once for a run.
    #[serde(default)]
    pub build: Vec<String>,
    /// The command that says which version plays, and the text before the version in what it prints.
    #[serde(default)]
    pub version: Vec<String>,
    #[serde(default)]
    pub env: BTreeMap<String, String>,
}

/// A scenario with the name of its folder.
#[derive(Debug)]
pub struct Found {
    pub name: String,
    pub folder: PathBuf,
    pub scenario: Scenario,
}

/// A command with everything but its ports and its temporary folder filled in.
#[derive(Debug, Serialize)]
pub struct Process {
    pub run: Vec<String>,
    pub ready: String,
    pub folder: PathBuf,
    pub env: BTreeMap<String, String>,
}

/// What the driver plays.
#[derive(Debug, Serialize)]
pub struct Play<'a> {
    pub name: &'a str,
    pub folder: &'a Path,
    pub bound: u64,
    pub expected: &'a str,
    /// The driver does not show what was said of it.
    pub held_out: bool,
    /// It tries again when the page saw another code.
    pub sees: Option<u16>,
    pub servers: Vec<Process>,
    pub page: &'a Page,
}

/// Reads every scenario of a folder, in the order of their names.
///
/// # Errors
/// When the folder cannot be read or a scenario breaks a rule; the message names it.
pub fn load(folder: &Path, known: &dyn Fn(&str) -> bool) -> Result<Vec<Found>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut all = Vec::new();
    for entry in entries {
        let folder = entry?.path();
        let file = folder.join("scenario.toml");
        if !file.is_file() {
            continue;
        }
        let name = folder.file_name().context("a folder without a name")?;
        let name = name.to_string_lossy().into_owned();
        let scenario =
            parse(&read(&file)?, known).with_context(|| format!("{name}/scenario.toml"))?;
        if scenario.in_test && report::held_out(&name) {
            bail!("{name} is held out: what `cargo xtask test` insists on is looked at");
        }
        all.push(Found {
            name,
            folder,
            scenario,
        });
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// Reads one scenario and holds it against the rules that no type says.
fn parse(text: &str, known: &dyn Fn(&str) -> bool) -> Result<Scenario> {
    let scenario: Scenario = toml::from_str(text)?;
    for cause in std::iter::once(&scenario.cause).chain(&scenario.alternatives) {
        if !known(cause) {
            bail!("`{cause}` is no cause of crate/atlas/data/causes.toml");
        }
    }
    if !scenario.alternatives.is_empty() && scenario.why.is_empty() {
        bail!("`alternatives` need `why`: the reason why no source could tell them apart");
    }
    if scenario.stack_evident && (scenario.stacks.is_empty() || scenario.evident_by.is_empty()) {
        bail!("`stack_evident` needs `stacks` and `evident_by`");
    }
    if scenario.page.steps.is_empty() && scenario.page.script.is_none() {
        bail!("`page` needs `steps`");
    }
    for server in &scenario.server {
        if server.stack.is_some() != server.run.is_empty() {
            bail!("a server has either `stack` or `run`");
        }
        if server.stack.is_none() && server.ready.is_none() {
            bail!("a server with `run` needs `ready`");
        }
    }
    Ok(scenario)
}

/// The words of a command with the names of fixed places filled in; ports and the temporary folder are left to the driver.
pub fn fill(words: &[String], places: &[(&str, String)]) -> Vec<String> {
    words
        .iter()
        .map(|word| {
            places.iter().fold(word.clone(), |word, (name, value)| {
                word.replace(&format!("{{{name}}}"), value)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str =
        "title = \"t\"\ncause = \"a\"\n[[server]]\nstack = \"ws\"\n[page]\nsteps = [\"open\"]\n";

    fn parsed(text: &str) -> Result<Scenario> {
        parse(text, &|cause| cause == "a" || cause == "b")
    }

    fn error(change: &str, to: &str) -> String {
        format!("{:#}", parsed(&GOOD.replace(change, to)).unwrap_err())
    }

    #[test]
    fn what_is_left_out_has_a_default() {
        let scenario = parsed(GOOD).unwrap();
        assert_eq!(scenario.bound, BOUND);
        assert_eq!(scenario.page.path, "/");
        assert_eq!(scenario.page.judge, 1);
        assert!(!scenario.stack_evident);
    }

    #[test]
    fn the_rules() {
        assert!(error("\"a\"", "\"c\"").contains("`c` is no cause"));
        assert!(error("title", "titel").contains("titel"));
        assert!(error("[[server]]", "alternatives = [\"b\"]\n[[server]]").contains("`why`"));
        assert!(error("[[server]]", "stack_evident = true\n[[server]]").contains("`evident_by`"));
        assert!(error("stack = \"ws\"", "run = [\"x\"]").contains("`ready`"));
        assert!(error("[\"open\"]", "[]").contains("`steps`"));
    }

    #[test]
    fn places_are_filled_in() {
        let words = ["{python}".to_owned(), "-p{port}".to_owned()];
        assert_eq!(
            fill(&words, &[("python", "py".to_owned())]),
            ["py", "-p{port}"]
        );
    }
}
