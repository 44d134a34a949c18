//! The words of the languages: as files beside the programs, and `cargo xtask words`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::run;
use crate::workspace::Workspace;

/// The folder that the programs look into, beside their scripts (`extension/host.js`).
pub const FOLDER: &str = "words";

/// Writes the compiled words of these kinds into a folder of the target folder, and returns it. English is left out, as
/// the programs have it in them; ask for the kind `english` to get it, too.
///
/// # Errors
/// When `crate/explain` cannot be built or the folder not be written.
pub fn write(workspace: &Workspace, name: &str, kinds: &[&str]) -> Result<PathBuf> {
    let folder = workspace.target.join("words").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let into = folder.join(FOLDER);
    fs::create_dir_all(&into).with_context(|| format!("cannot make {}", into.display()))?;
    run::show(
        run::cargo()
            .current_dir(&workspace.root)
            .args([
                "run",
                "--quiet",
                "--package=wswhy-explain",
                "--bin=words",
                "--",
            ])
            .arg(&into)
            .args(kinds),
    )?;
    Ok(folder)
}

/// `cargo xtask words --translated TAG [START OF IDS]`: writes down that these texts say what the English says now.
///
/// # Errors
/// When texts are missing or stale after that: the test's message lists them.
pub fn translated(workspace: &Workspace, tag: &str, prefix: &str) -> Result<()> {
    run::show(
        run::cargo()
            .current_dir(&workspace.root)
            .env("WSWHY_TRANSLATED", format!("{tag} {prefix}"))
            .args([
                "test",
                "--quiet",
                "--package=wswhy-explain",
                "--lib",
                "languages",
            ]),
    )
}
