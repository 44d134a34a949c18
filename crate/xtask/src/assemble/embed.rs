//! `target/embed`: the elements for other people's pages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::{Product, copy_folder, remove};
use crate::bindgen::Bundle;
use crate::words;
use crate::workspace::{Workspace, read};

/// The sources of the elements, below `www/`, and the name of the folder made from them.
const EMBED: &str = "embed";

/// Stands in the elements' script for the version, which the files that it loads have in their names: a new version never
/// meets an old file in a cache.
const VERSION: &str = "const VERSION = 'dev';";

/// Tells how to use them: for readers, not for pages.
const GUIDES: &str = "guides";

/// What `wasm-bindgen` calls the elements' wasm.
const EMBED_WASM: &str = "embed_bg.wasm";

/// Where the rules for a frame's bits and bytes begin in the panel's style sheet, and where they end.
const FRAME_RULES: [&str; 2] = ["/* One frame */", "/* Handshake */"];

/// Makes `target/embed`: the script of the elements and what it loads, each with the version in its name.
///
/// # Errors
/// When a file is missing or not as expected; the message names it.
pub fn embed(workspace: &Workspace, bundle: &Bundle, packs: &Path) -> Result<PathBuf> {
    let source = workspace.path("www").join(EMBED);
    let version = workspace.version()?;
    let product = Product::begin(workspace, EMBED)?;
    product.add(&source)?;
    remove(&product.unfinished.join(GUIDES))?;
    let text = read(&source.join("wswhy.js"))?;
    if !text.contains(VERSION) {
        bail!("www/embed/wswhy.js: `{VERSION}` is not in it");
    }
    product.write(
        "wswhy.js",
        &text.replace(VERSION, &format!("const VERSION = '{version}';")),
    )?;

    let style = read(&workspace.path("extension/panel.css"))?;
    let frame = FRAME_RULES
        .first()
        .and_then(|begin| style.split_once(begin))
        .and_then(|(_, rest)| rest.split_once(FRAME_RULES[1]))
        .with_context(|| format!("extension/panel.css: {FRAME_RULES:?} are not in it"))?
        .0;
    let own = read(&source.join("wswhy.css"))?;
    fs::remove_file(product.unfinished.join("wswhy.css"))?;
    product.write(&format!("wswhy-{version}.css"), &format!("{frame}\n{own}"))?;

    let wasm = format!("wswhy-{version}.wasm");
    let from = bundle.folder.join(EMBED_WASM);
    fs::copy(&from, product.unfinished.join(&wasm))
        .with_context(|| format!("cannot copy {}", from.display()))?;
    let glue = read(&bundle.folder.join("embed.js"))?.replace(EMBED_WASM, &wasm);
    product.write(&format!("wswhy-{version}.js"), &glue)?;
    let into = product.unfinished.join(format!("wswhy-{version}"));
    fs::create_dir_all(&into)?;
    copy_folder(&packs.join(words::FOLDER), &into)?;
    product.shrink(workspace)?;
    product.finish()
}
