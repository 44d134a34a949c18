//! `cargo xtask tidy`: the house rules that a program can check. Each failure names its fix.

mod files;
mod map;
mod versions;

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::workspace::{Workspace, read};

/// The map of the rooms.
const MAP: &str = "crate/README.md";

/// Checks everything and shows all that is wrong.
///
/// # Errors
/// When anything is wrong, or a file that is needed cannot be read.
pub fn run(workspace: &Workspace) -> Result<()> {
    let rules = files::Rules::load()?;
    let names = files::names(workspace)?;
    let mut wrong =
        map::check(&read(&workspace.path(MAP))?, workspace).with_context(|| MAP.to_owned())?;
    wrong.extend(files::check(&rules, &names, workspace));
    wrong.extend(versions::check(workspace)?);
    for line in &wrong {
        println!("{line}");
    }
    match wrong.len() {
        0 => Ok(()),
        1 => bail!("one thing to put right"),
        count => bail!("{count} things to put right"),
    }
}

/// Rewrites the map's `leans on` column from the real dependencies.
///
/// # Errors
/// When the map has no table, or cannot be written.
pub fn fix(workspace: &Workspace) -> Result<()> {
    let path = workspace.path(MAP);
    let text = map::fixed(&read(&path)?, workspace).with_context(|| MAP.to_owned())?;
    fs::write(&path, text).with_context(|| format!("cannot write {MAP}"))?;
    run(workspace)
}
