//! What a fresh machine lacks beyond Rust, Node and npm: the wasm target and the npm packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context as _, Result};

use crate::run;
use crate::workspace::Workspace;

/// The target of everything that runs in a browser.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Adds Rust's wasm target when the toolchain lacks it.
///
/// # Errors
/// When it is missing and `rustup` cannot add it.
pub fn wasm_target(workspace: &Workspace) -> Result<()> {
    let folder = run::read(Command::new("rustc").current_dir(&workspace.root).args([
        "--print",
        "target-libdir",
        "--target",
        WASM_TARGET,
    ]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    println!("Rust's target {WASM_TARGET} is missing: adding it with rustup");
    run::show(
        Command::new("rustup")
            .current_dir(&workspace.root)
            .args(["target", "add", WASM_TARGET]),
    )
    .with_context(|| {
        format!("the target {WASM_TARGET} is needed: type `rustup target add {WASM_TARGET}`, or install the package of your distribution that holds it")
    })
}

/// Installs the npm packages when they are missing or older than `package-lock.json`.
///
/// # Errors
/// When `npm ci` fails, or there is no npm.
pub fn npm_packages(workspace: &Workspace) -> Result<()> {
    npm_packages_in(&workspace.root)
}

/// [`npm_packages`] of another folder that has a `package.json`.
///
/// # Errors
/// As there.
pub fn npm_packages_in(folder: &Path) -> Result<()> {
    let lock = modified(&folder.join("package-lock.json"))?;
    // npm writes this file last, so an interrupted installation counts as none.
    let installed = modified(&folder.join("node_modules/.package-lock.json")).ok();
    if installed.is_some_and(|installed| installed >= lock) {
        return Ok(());
    }
    println!("npm packages are missing or out of date: installing them with `npm ci`");
    run::show(Command::new("npm").current_dir(folder).arg("ci"))
        .context("the build needs Node 20.18 or later and its npm")
}

/// A program that an npm package brought.
pub fn npm_program(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.path("node_modules/.bin").join(name)
}

fn modified(path: &Path) -> Result<SystemTime> {
    fs::metadata(path)
        .and_then(|metadata| metadata.modified())
        .with_context(|| format!("cannot read {}", path.display()))
}
