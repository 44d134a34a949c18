//! `cargo xtask site`: the pages, with their styles, scripts and the embedded elements.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Result;

use crate::workspace::Workspace;
use crate::{assemble, build, run};

/// What the site carries beside its pages, and where: `crate/site` and `www/site` point there.
const DECODE: &str = "decode";
const EMBED: &str = "embed";

/// `cargo xtask site [--base URL]`: makes `target/site`, and what it carries.
///
/// # Errors
/// When something cannot be built, or a file not be written.
pub fn run(workspace: &Workspace, options: &[&str]) -> Result<()> {
    let (www, embed) = build::for_site(workspace)?;
    let begun = Instant::now();
    let site = make(workspace, options, &www, &embed)?;
    println!(
        "{} in {:.1} s",
        site.display(),
        begun.elapsed().as_secs_f64()
    );
    Ok(())
}

/// `cargo xtask static FILE [--out FILE] [--embed FOLDER]`: turns the elements of a Markdown or HTML file into what needs no script.
///
/// # Errors
/// When the file cannot be read or written, or its name says no format.
pub fn turn(options: &[&str]) -> Result<()> {
    // Not from the root: the files are named from where the command was typed.
    run::show(
        run::cargo()
            .args(["run", "--quiet", "--package=wswhy-site", "--", "static"])
            .args(options),
    )
}

/// Makes `target/site` from the standalone page and the elements, and returns where it is.
///
/// # Errors
/// As [`run`].
pub fn make(workspace: &Workspace, options: &[&str], www: &Path, embed: &Path) -> Result<PathBuf> {
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
    assemble::site(workspace, &pages, &[(DECODE, www), (EMBED, embed)])
}
