//! The shared servers of `tests/lab/stacks`: what they need is installed or built once for a run, or they are skipped by name.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::scenario::{Found, Process, Stack, fill};
use crate::workspace::{Workspace, read};
use crate::{browser, run, setup};

const STACKS: &str = "tests/lab/stacks";
const ATLAS: &str = "crate/atlas/data/stacks";

/// Why a scenario is not played: the stack, and what it lacks.
pub type Skipped = (String, String);

/// The stacks that scenarios have asked for so far.
#[derive(Debug)]
pub struct Stacks<'a> {
    workspace: &'a Workspace,
    skip: &'a [String],
    ready: BTreeMap<String, Result<Stack, String>>,
    kits: BTreeMap<String, Result<(), String>>,
    /// What each that was set up says of its version.
    pub versions: BTreeMap<String, String>,
}

impl<'a> Stacks<'a> {
    /// None is set up yet; those in `skip` never are.
    pub fn new(workspace: &'a Workspace, skip: &'a [String]) -> Self {
        Self {
            workspace,
            skip,
            ready: BTreeMap::new(),
            kits: BTreeMap::new(),
            versions: BTreeMap::new(),
        }
    }

    /// The commands of a scenario, with its stacks set up; or which stack cannot be.
    ///
    /// # Errors
    /// When a stack is named that does not exist.
    pub fn processes(&mut self, found: &Found) -> Result<Result<Vec<Process>, Skipped>> {
        let mut processes = Vec::new();
        for server in &found.scenario.server {
            let Some(name) = &server.stack else {
                // What a command of its own needs is not known here: it says so itself.
                processes.push(Process {
                    run: fill(&server.run, &self.places(&found.folder)),
                    ready: server.ready.clone().unwrap_or_default(),
                    folder: found.folder.clone(),
                    env: server.env.clone(),
                });
                continue;
            };
            if self.skip.iter().any(|skip| super::matches(skip, name)) {
                return Ok(Err((name.clone(), "--skip names it".to_owned())));
            }
            if !self.ready.contains_key(name) {
                let stack = self
                    .set_up(name)
                    .with_context(|| format!("{}: stack {name}", found.name))?;
                self.ready.insert(name.clone(), stack);
            }
            let folder = self.workspace.path(STACKS).join(name);
            match &self.ready[name] {
                Err(why) => return Ok(Err((name.clone(), why.clone()))),
                Ok(stack) => {
                    let words = [&stack.run[..], &server.args].concat();
                    let mut places = self.places(&folder);
                    places.push(("scenario", found.folder.display().to_string()));
                    let mut env = stack.env.clone();
                    env.extend(server.env.clone());
                    processes.push(Process {
                        run: fill(&words, &places),
                        ready: server.ready.clone().unwrap_or_else(|| stack.ready.clone()),
                        folder,
                        env,
                    });
                }
            }
        }
        Ok(Ok(processes))
    }

    /// The outer error is a mistake in a file, the inner one a machine that lacks something.
    fn set_up(&mut self, name: &str) -> Result<Result<Stack, String>> {
        let folder = self.workspace.path(STACKS).join(name);
        let stack: Stack = toml::from_str(&read(&folder.join("stack.toml"))?)
            .with_context(|| format!("{STACKS}/{name}/stack.toml"))?;
        println!("setting up {name}");
        let made = self.provide(&stack, &folder);
        if let Ok(Some(version)) = &made {
            println!("{name}: {version}");
            self.versions.insert(name.to_owned(), version.clone());
        }
        Ok(made.map(|_| stack).map_err(|error| format!("{error:#}")))
    }

    fn provide(&mut self, stack: &Stack, folder: &Path) -> Result<Option<String>> {
        for kit in &stack.kits {
            if !self.kits.contains_key(kit) {
                let made = self.kit(kit).map_err(|error| format!("{error:#}"));
                self.kits.insert(kit.clone(), made);
            }
            self.kits[kit].clone().map_err(anyhow::Error::msg)?;
        }
        if let Some(missing) = stack.programs.iter().find(|name| program(name).is_none()) {
            println!(
                "{missing} is missing: installing Debian's {}",
                stack.debian.join(", ")
            );
            browser::install_packages(&stack.debian)
                .with_context(|| format!("it needs {missing}"))?;
        }
        let places = self.places(folder);
        let command = |words: &[String]| {
            let words = fill(words, &places);
            let (first, rest) = words.split_first().context("an empty command")?;
            let mut command = Command::new(first);
            command.current_dir(folder).args(rest);
            Ok::<_, anyhow::Error>(command)
        };
        if !stack.build.is_empty() {
            run::show(&mut command(&stack.build)?)?;
        }
        if stack.version.is_empty() {
            return Ok(None);
        }
        let (_, out, err) = run::capture(&mut command(&stack.version)?)?;
        let said = format!("{out}\n{err}");
        Ok(said
            .lines()
            .map(str::trim)
            .find(|line| !line.is_empty())
            .map(str::to_owned))
    }

    /// Installs the packages that several stacks share.
    fn kit(&self, kit: &str) -> Result<()> {
        let folder = self.workspace.path(STACKS).join(kit);
        match kit {
            "js" => setup::npm_packages_in(&folder),
            "python" => self.python(&folder.join("requirements.txt")),
            _ => anyhow::bail!("no kit is called `{kit}`: there are js and python"),
        }
    }

    /// A virtual environment below `target`, made anew when the list of packages has changed.
    fn python(&self, requirements: &Path) -> Result<()> {
        let wanted = read(requirements)?;
        let venv = self.venv();
        let installed = venv.join("requirements.txt");
        if fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
            return Ok(());
        }
        println!("Python packages are missing or out of date: installing them with pip");
        run::show(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&venv),
        )
        .context("the lab needs Python 3 and its venv (Debian: python3-venv)")?;
        run::show(
            Command::new(venv.join("bin/python"))
                .args(["-m", "pip", "install", "--quiet", "--requirement"])
                .arg(requirements),
        )?;
        fs::write(&installed, wanted)
            .with_context(|| format!("cannot write {}", installed.display()))
    }

    fn venv(&self) -> PathBuf {
        self.workspace.target.join("lab-python")
    }

    fn places(&self, folder: &Path) -> Vec<(&'static str, String)> {
        vec![
            (
                "python",
                self.venv().join("bin/python").display().to_string(),
            ),
            (
                "target",
                self.workspace
                    .target
                    .join("lab-build")
                    .display()
                    .to_string(),
            ),
            ("stacks", self.workspace.path(STACKS).display().to_string()),
            ("here", folder.display().to_string()),
        ]
    }
}

/// Where a program is, also where only root usually looks.
fn program(name: &str) -> Option<PathBuf> {
    if name.starts_with('/') {
        return Some(PathBuf::from(name)).filter(|path| path.exists());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain(["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from))
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

/// What the atlas calls each stack, by id. Empty while it has none.
///
/// # Errors
/// When a file of the atlas cannot be read.
pub fn names(workspace: &Workspace) -> Result<BTreeMap<String, String>> {
    let Ok(entries) = fs::read_dir(workspace.path(ATLAS)) else {
        return Ok(BTreeMap::new());
    };
    let mut names = BTreeMap::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let table: toml::Table =
            toml::from_str(&read(&path)?).with_context(|| path.display().to_string())?;
        let text = |key: &str| Some(table.get("stack")?.get(key)?.as_str()?.to_owned());
        if let (Some(id), Some(name)) = (text("id"), text("name")) {
            names.insert(id, name);
        }
    }
    Ok(names)
}
