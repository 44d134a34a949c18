//! Rules about files: where they may stand, how long they may be, what no file may hold.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::run;
use crate::workspace::Workspace;

/// The rules, from `crate/xtask/tidy.toml`.
#[derive(Debug)]
pub struct Rules {
    top_level: Vec<String>,
    room_parents: Vec<String>,
    rooms: Vec<String>,
    max_lines: usize,
    counted: Vec<String>,
    machine_paths: Vec<String>,
    registry_hosts: Vec<String>,
    exempt: Vec<String>,
}

impl Rules {
    /// Reads the rules that this program was built with.
    ///
    /// # Errors
    /// When a rule is missing.
    pub fn load() -> Result<Self> {
        Self::parse(include_str!("../../tidy.toml")).context("crate/xtask/tidy.toml")
    }

    fn parse(text: &str) -> Result<Self> {
        let table: toml::Table = toml::from_str(text)?;
        let list = |key: &str| {
            let values = table.get(key).and_then(toml::Value::as_array);
            values
                .and_then(|values| {
                    let words = values.iter().map(|value| value.as_str().map(str::to_owned));
                    words.collect::<Option<Vec<_>>>()
                })
                .with_context(|| format!("`{key}` is no list of texts"))
        };
        Ok(Self {
            top_level: list("top_level")?,
            room_parents: list("room_parents")?,
            rooms: list("rooms")?,
            max_lines: table
                .get("max_lines")
                .and_then(toml::Value::as_integer)
                .and_then(|lines| usize::try_from(lines).ok())
                .context("`max_lines` is no number")?,
            counted: list("counted")?,
            machine_paths: list("machine_paths")?,
            registry_hosts: list("registry_hosts")?,
            exempt: list("exempt")?,
        })
    }
}

/// Every file of the project: those that git tracks, and new ones that it does not ignore.
///
/// # Errors
/// When git is missing or this is no checkout.
pub fn names(workspace: &Workspace) -> Result<Vec<String>> {
    let list = run::read(Command::new("git").current_dir(&workspace.root).args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]))
    .context("tidy asks git for the list of files")?;
    let names: BTreeSet<&str> = list.split('\0').filter(|name| !name.is_empty()).collect();
    // A file that is deleted but not yet committed is still in git's list.
    Ok(names
        .into_iter()
        .filter(|name| workspace.path(name).is_file())
        .map(str::to_owned)
        .collect())
}

/// Says what is wrong with the files.
pub fn check(rules: &Rules, names: &[String], workspace: &Workspace) -> Vec<String> {
    let mut wrong = places(rules, names);
    let here = format!("{}/", workspace.root.display());
    for name in names {
        // What is no text has no lines and names no place.
        if let Ok(text) = std::fs::read_to_string(workspace.path(name)) {
            wrong.extend(contents(rules, name, &text));
            if text.contains(&here) {
                wrong.push(format!(
                    "{name}: names the folder that this checkout lies in: write paths relative to the project"
                ));
            }
        }
    }
    wrong
}

fn places(rules: &Rules, names: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    let first = |name: &String| name.split('/').next().map(str::to_owned);
    for top in names.iter().filter_map(first).collect::<BTreeSet<_>>() {
        if !top.starts_with('.') && !rules.top_level.contains(&top) {
            wrong.push(format!(
                "{top}: may not stand at the top level: move it into a room"
            ));
        }
    }
    let mut rooms: BTreeSet<String> = rules
        .rooms
        .iter()
        .filter(|room| {
            names
                .iter()
                .any(|name| name.starts_with(&format!("{room}/")))
        })
        .cloned()
        .collect();
    for name in names {
        if let [parent, room, _, ..] = name.split('/').collect::<Vec<_>>().as_slice()
            && rules.room_parents.iter().any(|other| other == parent)
        {
            rooms.insert(format!("{parent}/{room}"));
        }
    }
    for room in rooms {
        if !names.contains(&format!("{room}/README.md")) {
            wrong.push(format!(
                "{room}: has no README.md: write what it holds and what it deliberately lacks"
            ));
        }
    }
    wrong
}

fn contents(rules: &Rules, name: &str, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let kind = Path::new(name).extension().and_then(|kind| kind.to_str());
    let lines = text.lines().count();
    if lines > rules.max_lines && kind.is_some_and(|kind| rules.counted.iter().any(|k| k == kind)) {
        wrong.push(format!(
            "{name}: {lines} lines, at most {}: split it where its subject divides",
            rules.max_lines
        ));
    }
    if rules.exempt.iter().any(|exempt| exempt == name) {
        return wrong;
    }
    for (line, number) in text.lines().zip(1..) {
        if let Some(path) = rules.machine_paths.iter().find(|path| begins(line, path)) {
            wrong.push(format!(
                "{name}:{number}: a path of one machine (`{path}`): write it relative to the project, or ask the system for it"
            ));
        }
        if let Some(host) = rules
            .registry_hosts
            .iter()
            .find(|host| line.contains(*host))
        {
            wrong.push(format!(
                "{name}:{number}: the place that a package was fetched from (`{host}`): remove it; `.npmrc` keeps it out of the lock file"
            ));
        }
    }
    wrong
}

/// Whether a path begins here, rather than going on: `see /tmp/x`, but not `src/tmp/x` or `host.example/tmp/`.
fn begins(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|c| c.is_alphanumeric() || "._-*}/~<>$".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        Rules::load().unwrap()
    }

    fn check_places(names: &[&str]) -> Vec<String> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        places(&rules(), &names)
    }

    #[test]
    fn the_top_level_is_a_short_list() {
        assert!(check_places(&["Cargo.toml", ".ci/run", "LICENSE-MIT"]).is_empty());
        assert_eq!(
            check_places(&["scripts/a.sh", "scripts/b.sh"]),
            ["scripts: may not stand at the top level: move it into a room"]
        );
    }

    #[test]
    fn every_room_has_a_readme() {
        assert!(
            check_places(&[
                "crate/README.md",
                "crate/wire/README.md",
                "crate/wire/src/lib.rs",
                "www/README.md"
            ])
            .is_empty()
        );
        let wrong = check_places(&["crate/wire/src/README.md", "tests/lab/x", "www/x"]);
        assert_eq!(wrong.len(), 3, "{wrong:?}");
    }

    #[test]
    fn long_files() {
        let long = "x\n".repeat(rules().max_lines + 1);
        assert_eq!(contents(&rules(), "a.rs", &long).len(), 1);
        assert!(contents(&rules(), "a.rs", &"x\n".repeat(rules().max_lines)).is_empty());
        assert!(contents(&rules(), "package-lock.json", &long).is_empty());
    }

    #[test]
    fn machine_paths_and_registry_hosts() {
        let check = |text: &str| contents(&rules(), "a.md", text);
        for path in &rules().machine_paths {
            assert_eq!(check(&format!("see {path}x")).len(), 1, "{path}");
        }
        for host in &rules().registry_hosts {
            assert_eq!(check(&format!("x {host}/x")).len(), 1, "{host}");
        }
        assert!(check(&["https://host.example", "/home/", "page"].concat()).is_empty());
        assert!(check(&["src", "/tmp/", "x"].concat()).is_empty());
    }
}
