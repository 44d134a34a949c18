//! `cargo xtask build`: the interface as wasm, and the folders made from it.

use std::path::PathBuf;
use std::{env, fs, thread};

use anyhow::{Context as _, Result, anyhow, bail};

use crate::bindgen::Bundle;
use crate::workspace::Workspace;
use crate::{assemble, bindgen, run, setup, size, words};

/// How cargo makes the standalone page.
pub const PAGE: [&str; 1] = ["--bin=page"];

/// How cargo makes the panel: a Chromium browser's panel meets nothing that the default features are for.
pub const PANEL: [&str; 2] = ["--bin=panel", "--no-default-features"];

/// How cargo makes the elements for other people's pages: they inflate what they are given, and are no Firefox.
pub const EMBED: [&str; 3] = ["--bin=embed", "--no-default-features", "--features=bytes"];

/// How much effort goes into small files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// As it is shipped: optimised for size, and the size checked.
    Shipped,
    /// Quick to make, with debug assertions; nothing about its size is promised.
    Dev,
}

impl Mode {
    /// The name of its folders.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Dev => "dev",
        }
    }

    /// The cargo profile, and the folder that cargo names after it.
    fn profile(self) -> (&'static str, &'static str) {
        match self {
            Self::Shipped => ("wasm", "wasm"),
            Self::Dev => ("dev", "debug"),
        }
    }
}

/// What a build leaves behind.
#[derive(Debug)]
pub struct Built {
    /// The unpacked extension, ready for `--load-extension`.
    pub extension: PathBuf,
    /// The standalone page.
    pub www: PathBuf,
    /// `panel.d.ts`, for checking the extension's scripts.
    pub panel_typings: PathBuf,
    /// All that the panel consists of, gzipped file by file, in bytes.
    pub panel_size: u64,
    /// `page.d.ts`, for checking the page's scripts.
    pub page_typings: PathBuf,
    /// The elements for other people's pages.
    pub elements: Elements,
}

/// The elements for other people's pages.
#[derive(Debug)]
pub struct Elements {
    /// The folder to serve.
    pub folder: PathBuf,
    /// `embed.d.ts`, for checking the elements' script.
    pub typings: PathBuf,
    /// Script, style sheet and wasm, gzipped file by file, in bytes.
    pub size: u64,
}

/// `cargo xtask build`: makes everything and, when it is to be shipped, checks the size.
///
/// # Errors
/// As [`make`]; also when the panel is over its budget.
pub fn run(workspace: &Workspace, mode: Mode) -> Result<()> {
    let built = make(workspace, mode)?;
    match mode {
        Mode::Shipped => {
            size::check_embed(built.elements.size)?;
            size::check(built.panel_size)
        }
        Mode::Dev => Ok(()),
    }
}

/// Makes everything. A panel over its budget is still a panel: who wants to see it work shall.
///
/// # Errors
/// When a tool is missing and cannot be installed, or one fails.
pub fn make(workspace: &Workspace, mode: Mode) -> Result<Built> {
    setup::wasm_target(workspace)?;
    setup::npm_packages(workspace)?;

    // One by one: in one build the panel would get the features of the page.
    for what in [&PANEL[..], &PAGE, &EMBED] {
        compile(workspace, mode, what)?;
    }
    let bundle = |name| bundle(workspace, mode, name);
    // `wasm-opt` is the slowest part of a build and uses one core.
    let (panel, page, embed) = thread::scope(|scope| {
        let page = scope.spawn(|| bundle("page"));
        (bundle("panel"), page.join(), bundle("embed"))
    });
    let panel = panel?;
    let page = page.map_err(|_| anyhow!("making the page's wasm panicked; see above"))??;

    // The decoder in the panel's frame says what the page says.
    let words = words::write(workspace, "page", &["panel", "tool"])?;
    let extension = assemble::extension(workspace, &panel, &page, &words)?;
    let www = assemble::www(workspace, &page, &words)?;
    let elements = assemble_embed(workspace, embed?)?;
    Ok(Built {
        panel_size: size::report(&extension, &www)?,
        elements,
        extension,
        www,
        panel_typings: panel.typings,
        page_typings: page.typings,
    })
}

/// `cargo xtask build --embed`: makes the elements for other people's pages alone.
///
/// # Errors
/// As [`make`]; also when they are over their budget.
pub fn run_embed(workspace: &Workspace) -> Result<()> {
    size::check_embed(embed(workspace)?.size)
}

/// Makes the elements for other people's pages alone, over their budget or not.
///
/// # Errors
/// As [`make`].
pub fn embed(workspace: &Workspace) -> Result<Elements> {
    setup::wasm_target(workspace)?;
    setup::npm_packages(workspace)?;
    compile(workspace, Mode::Shipped, &EMBED)?;
    let bundle = bundle(workspace, Mode::Shipped, "embed")?;
    assemble_embed(workspace, bundle)
}

/// Makes what the site carries beside its pages: the standalone page and the elements.
///
/// # Errors
/// As [`make`].
pub fn for_site(workspace: &Workspace) -> Result<(PathBuf, PathBuf)> {
    let elements = embed(workspace)?;
    compile(workspace, Mode::Shipped, &PAGE)?;
    let page = bundle(workspace, Mode::Shipped, "page")?;
    let words = words::write(workspace, "page", &["panel", "tool"])?;
    Ok((assemble::www(workspace, &page, &words)?, elements.folder))
}

fn assemble_embed(workspace: &Workspace, bundle: Bundle) -> Result<Elements> {
    let kinds = ["english", "code", "frame", "compare"];
    let words = words::write(workspace, "embed", &kinds)?;
    let folder = assemble::embed(workspace, &bundle, &words)?;
    Ok(Elements {
        size: size::report_embed(&folder)?,
        folder,
        typings: bundle.typings,
    })
}

/// Compiles one program for the browser.
fn compile(workspace: &Workspace, mode: Mode, what: &[&str]) -> Result<()> {
    let (profile, _) = mode.profile();
    let flags = flags(&sources()?).join("\u{1f}");
    run::show(
        run::cargo()
            .current_dir(&workspace.root)
            .env("CARGO_ENCODED_RUSTFLAGS", &flags)
            .args(["build", "--quiet", "--package=wswhy-ui"])
            .args(what)
            .args(["--target", setup::WASM_TARGET, "--profile", profile]),
    )
}

/// Binds one that is compiled.
fn bundle(workspace: &Workspace, mode: Mode, name: &str) -> Result<Bundle> {
    let (_, folder) = mode.profile();
    let binaries = workspace.target.join(setup::WASM_TARGET).join(folder);
    let wasm = binaries.join(name).with_extension("wasm");
    bindgen::bundle(workspace, name, &wasm, mode, name == "panel")
}

/// Where cargo keeps the sources of other people's crates on this machine: a folder for each registry.
fn sources() -> Result<Vec<PathBuf>> {
    let folder = cargo_home()?.join("registry").join("src");
    if !folder.exists() {
        // Nothing was ever fetched: the crates are elsewhere, vendored for instance.
        return Ok(Vec::new());
    }
    let entries =
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

/// Panic messages name source files: the same on every machine, and shorter, without the folder of the registry.
fn flags(sources: &[PathBuf]) -> Vec<String> {
    let flag = |folder: &PathBuf| format!("--remap-path-prefix={}=crates", folder.display());
    sources.iter().map(flag).collect()
}

/// Says which shipped files name a folder of this machine.
///
/// # Errors
/// When one does, or one cannot be read.
pub fn check_paths(workspace: &Workspace, built: &Built) -> Result<()> {
    let needles = [cargo_home()?.join("registry"), workspace.path("crate")];
    for folder in [&built.extension, &built.www, &built.elements.folder] {
        for name in size::files(folder, "")? {
            let bytes = fs::read(folder.join(&name))?;
            for needle in &needles {
                let needle = needle.to_string_lossy();
                if bytes
                    .windows(needle.len())
                    .any(|window| window == needle.as_bytes())
                {
                    bail!("{name} names {needle}: see `flags` in crate/xtask/src/build.rs");
                }
            }
        }
    }
    Ok(())
}

/// `$CARGO_HOME`, or where cargo looks without it.
fn cargo_home() -> Result<PathBuf> {
    if let Some(folder) = env::var_os("CARGO_HOME").filter(|folder| !folder.is_empty()) {
        return Ok(folder.into());
    }
    let home =
        env::home_dir().context("this user has no home folder, and CARGO_HOME is not set")?;
    Ok(home.join(".cargo"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_registry_is_cut_off() {
        assert_eq!(
            flags(&["a/src/one".into(), "a/src/two b".into()]),
            [
                "--remap-path-prefix=a/src/one=crates",
                "--remap-path-prefix=a/src/two b=crates"
            ]
        );
        assert!(flags(&[]).is_empty());
    }
}
