//! `cargo xtask package`: the npm package `wswhy`, from the elements' wasm and words and the files of `www/package`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::workspace::{Workspace, read};
use crate::{browser, build, run, setup};

/// Where its sources are, and its name.
const SOURCES: &str = "www/package";
const NAME: &str = "wswhy";

/// Files of other folders that it holds.
const BESIDE: [&str; 4] = [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "www/embed/wswhy-box.css",
    "www/embed/wswhy-static.css",
];

/// The version in the template of its `package.json`.
const NO_VERSION: &str = "\"version\": \"0.0.0\"";

/// How the elements' script (`www/embed/wswhy.js`) finds its files, and how it does so in the package: through
/// `engine.js`, which the functions share, and by addresses that bundlers see.
const ADDRESSES: [[&str; 2]; 5] = [
    [
        "const beside = name => new URL(name, import.meta.url);",
        "import * as shared from './engine.js';",
    ],
    [
        "text(beside(`wswhy-${VERSION}.css`))",
        "shared.text(new URL('./wswhy.css', import.meta.url))",
    ],
    [
        "await import(beside(`wswhy-${VERSION}.js`).href)",
        "await shared.engine()",
    ],
    [
        "glue.default({module_or_path: beside(`wswhy-${VERSION}.wasm`)})",
        "undefined",
    ],
    [
        "text(beside(name)).then(said => glue.speak(tag, kind, said))",
        "shared.speak(tag, kind)",
    ],
];

/// `cargo xtask package [--try]`: makes `target/package/wswhy` and the archive; `--try`: tries it in Node, Chromium and Vite.
///
/// # Errors
/// When something cannot be built, or a trial fails.
pub fn run(workspace: &Workspace, options: &[&str]) -> Result<()> {
    let is_tried = match options {
        [] => false,
        ["--try"] => true,
        _ => bail!("usage: cargo xtask package [--try]"),
    };
    let elements = build::embed(workspace)?;
    let package = make(workspace, &elements)?;
    pack(workspace, &package)?;
    if is_tried {
        let chromium = browser::chromium()?;
        let mut test = test(workspace, &package, &chromium);
        test.arg(workspace.path("tests/package/vite.test.mjs"));
        let vite = workspace.path("tests/package/vite");
        setup::npm_packages_in(&vite)?;
        run::show(&mut test)?;
    }
    Ok(())
}

/// Makes `target/package/wswhy` from the built elements.
///
/// # Errors
/// When a file is missing or not as expected; the message names it.
pub fn make(workspace: &Workspace, elements: &build::Elements) -> Result<PathBuf> {
    let folder = workspace.target.join("package").join(NAME);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder.join("words"))?;
    let version = workspace.version()?;
    let sources = workspace.path(SOURCES);
    for entry in fs::read_dir(&sources).with_context(|| format!("cannot read {SOURCES}"))? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }
    for file in BESIDE {
        let from = workspace.path(file);
        let name = from.file_name().context("a file without a name")?;
        fs::copy(&from, folder.join(name)).with_context(|| format!("cannot copy {file}"))?;
    }
    let template = read(&sources.join("package.json"))?;
    if !template.contains(NO_VERSION) {
        bail!("{SOURCES}/package.json: `{NO_VERSION}` is not in it");
    }
    let described = template.replace(NO_VERSION, &format!("\"version\": \"{version}\""));
    fs::write(folder.join("package.json"), described)?;

    let script = read(&workspace.path("www/embed/wswhy.js"))?;
    let script = shared(&script).context("www/embed/wswhy.js")?;
    fs::write(folder.join("elements.js"), script)?;

    let built = &elements.folder;
    let wasm = format!("{NAME}-{version}.wasm");
    let glue = read(&built.join(format!("{NAME}-{version}.js")))?;
    fs::write(
        folder.join("embed.js"),
        glue.replace(&wasm, "embed_bg.wasm"),
    )?;
    fs::copy(built.join(&wasm), folder.join("embed_bg.wasm"))?;
    fs::copy(
        built.join(format!("{NAME}-{version}.css")),
        folder.join("wswhy.css"),
    )?;
    let packs = built.join(format!("{NAME}-{version}"));
    for entry in fs::read_dir(&packs)? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join("words").join(entry.file_name()))?;
    }
    Ok(folder)
}

/// The elements' script as the package has it.
fn shared(script: &str) -> Result<String> {
    let mut script = script.to_owned();
    for [ours, theirs] in ADDRESSES {
        if script.matches(ours).count() != 1 {
            bail!(
                "`{ours}` does not stand in it once: see `ADDRESSES` in crate/xtask/src/package.rs"
            );
        }
        script = script.replace(ours, theirs);
    }
    if script.contains("beside(") {
        bail!("it finds a file in a way that the package does not know");
    }
    Ok(script)
}

/// The archive, as it would be published.
fn pack(workspace: &Workspace, package: &Path) -> Result<()> {
    let into = workspace.target.join("package");
    let name = run::read(
        Command::new("npm")
            .current_dir(package)
            .args(["pack", "--silent", "--pack-destination"])
            .arg(&into),
    )?;
    let archive = into.join(name.trim());
    let size = fs::metadata(&archive)
        .with_context(|| format!("npm pack has not made {}", archive.display()))?
        .len();
    println!("{}: {} KB", archive.display(), size / 1000);
    Ok(())
}

/// Node's test runner with the tests that need no package from elsewhere.
pub fn test(workspace: &Workspace, package: &Path, chromium: &Path) -> Command {
    let mut command = Command::new("node");
    command
        .current_dir(&workspace.root)
        .env("CHROMIUM", chromium)
        .env("WSWHY_PACKAGE", package)
        .args(["--test", "--test-concurrency=1"])
        .args(["node", "page"].map(|name| {
            workspace
                .path("tests/package")
                .join(format!("{name}.test.mjs"))
        }));
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_one_that_bundlers_see() {
        let script = read(Path::new(&format!(
            "{}/../../www/embed/wswhy.js",
            env!("CARGO_MANIFEST_DIR")
        )));
        let script = shared(&script.unwrap()).unwrap();
        assert!(!script.contains("import.meta.url)") || script.contains("'./wswhy.css'"));
        assert!(!script.contains("${VERSION}."), "{script}");
        assert!(shared("nothing").is_err());
    }
}
