//! `cargo xtask site`: the pages, with their styles, scripts and the embedded elements.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::workspace::Workspace;
use crate::{assemble, run};

/// Makes `target/site`.
///
/// # Errors
/// When the program that writes the pages cannot be built, or a file not be written.
pub fn run(workspace: &Workspace, options: &[&str]) -> Result<()> {
    make(workspace, options).map(|_| ())
}

/// Makes `target/site` and returns where it is.
///
/// # Errors
/// As [`run`].
pub fn make(workspace: &Workspace, options: &[&str]) -> Result<PathBuf> {
    let pages = workspace.target.join("site.pages");
    if pages.exists() {
        fs::remove_dir_all(&pages)?;
    }
    run::show(
        run::cargo()
            .current_dir(&workspace.root)
            .args(["run", "--quiet", "--package=wswhy-site", "--"])
            .arg(&pages)
            .args(options),
    )?;
    let site = assemble::site(workspace, &pages)?;
    println!("{}", site.display());
    Ok(site)
}
