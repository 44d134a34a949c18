//! The folders that are shipped: `target/extension`, `target/www` and `target/embed`.

mod embed;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::bindgen::Bundle;
use crate::comments::without_comment_lines;
use crate::workspace::{Workspace, read};
use crate::{glue, manifest, probe, scripts};

pub use embed::embed;

/// Files that serve who works on the sources, and are no part of the product.
const NOT_SHIPPED: [&str; 2] = ["README.md", "tsconfig.json"];

/// The picture of the site and the page.
const ICON: &str = "icon.svg";

/// Makes `target/extension`: the files of `extension/`, the panel's wasm, the page's (the panel shows it in a frame), the
/// manifest with its version, the probe with the list of causes.
///
/// # Errors
/// When a file is missing or not as expected; the message names it.
pub fn extension(
    workspace: &Workspace,
    panel: &Bundle,
    page: &Bundle,
    words: &Path,
) -> Result<PathBuf> {
    let source = workspace.path("extension");
    let product = Product::begin(workspace, "extension")?;
    product.add(&source)?;
    product.add(&panel.folder)?;
    product.add(&page.folder)?;
    product.add(words)?;

    let text = read(&source.join("manifest.json"))?;
    let text =
        manifest::with_version(&text, workspace.version()?).context("extension/manifest.json")?;
    product.write("manifest.json", &text)?;

    let causes = probe::causes(&read(&workspace.path("crate/atlas/data/causes.toml"))?)
        .context("crate/atlas/data/causes.toml")?;
    let text = probe::with_causes(&read(&source.join("probe.js"))?, &causes)
        .context("extension/probe.js")?;
    product.write("probe.js", &text)?;
    product.shrink(workspace)?;
    product.finish()
}

/// Makes `target/www`: the files of `www/` and the page's wasm.
///
/// # Errors
/// When a file cannot be read or written; the message names it.
pub fn www(workspace: &Workspace, page: &Bundle, words: &Path) -> Result<PathBuf> {
    let product = Product::begin(workspace, "www")?;
    product.add(&workspace.path("www"))?;
    // Products of their own.
    for name in ["site", "embed", "package"] {
        remove(&product.unfinished.join(name))?;
    }
    product.add(&page.folder)?;
    product.add(words)?;
    product.shrink(workspace)?;
    product.finish()
}

/// Makes `target/site`: the pages, the files of `www/site/`, and other products in folders of these names.
///
/// # Errors
/// When a file cannot be read or written; the message names it.
pub fn site(workspace: &Workspace, pages: &Path, others: &[(&str, &Path)]) -> Result<PathBuf> {
    let product = Product::begin(workspace, "site")?;
    product.add(pages)?;
    product.add(&workspace.path("www/site"))?;
    product.write(ICON, &read(&workspace.path("www").join(ICON))?)?;
    product.shrink(workspace)?;
    for (name, folder) in others {
        let into = product.unfinished.join(name);
        fs::create_dir_all(&into)?;
        copy_folder(folder, &into)?;
    }
    product.finish()
}

/// A folder in the making. It takes its name only when it is complete, so that a browser that has the last one open
/// never sees half of the next.
struct Product {
    unfinished: PathBuf,
    last: PathBuf,
    name: PathBuf,
}

impl Product {
    fn begin(workspace: &Workspace, name: &str) -> Result<Self> {
        let product = Self {
            unfinished: workspace.target.join(format!("{name}.unfinished")),
            last: workspace.target.join(format!("{name}.last")),
            name: workspace.target.join(name),
        };
        remove(&product.unfinished)?;
        fs::create_dir_all(&product.unfinished)?;
        Ok(product)
    }

    fn add(&self, folder: &Path) -> Result<()> {
        copy_folder(folder, &self.unfinished)
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.unfinished.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Takes what only a reader needs out of the scripts and styles that lie at the top of the folder.
    ///
    /// # Errors
    /// Also when a text in a style runs over the end of a line: it would lose its indents, too.
    fn shrink(&self, workspace: &Workspace) -> Result<()> {
        for entry in fs::read_dir(&self.unfinished)? {
            let path = entry?.path();
            let kind = path.extension().and_then(|kind| kind.to_str());
            let shipped = match kind {
                Some("js") => scripts::small(workspace, &path)?,
                Some("css") => {
                    let shipped = without_comment_lines(&read(&path)?);
                    if let Some(line) = shipped.lines().find(|l| l.matches('`').count() % 2 != 0) {
                        bail!(
                            "{}: a text runs over the end of a line: {line}",
                            path.display()
                        );
                    }
                    glue::without_indents(&shipped)
                }
                _ => continue,
            };
            fs::write(&path, shipped)
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }

    fn finish(self) -> Result<PathBuf> {
        remove(&self.last)?;
        if self.name.exists() {
            fs::rename(&self.name, &self.last)?;
        }
        fs::rename(&self.unfinished, &self.name)
            .with_context(|| format!("cannot make {}", self.name.display()))?;
        remove(&self.last)?;
        Ok(self.name)
    }
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

/// Copies what is shipped of a folder into one that is there.
///
/// # Errors
/// When a file cannot be read or written; the message names it.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        if !is_shipped(&name.to_string_lossy()) {
            continue;
        }
        let (source, target) = (entry.path(), to.join(&name));
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&target)?;
            copy_folder(&source, &target)?;
        } else {
            fs::copy(&source, &target)
                .with_context(|| format!("cannot copy {}", source.display()))?;
        }
    }
    Ok(())
}

fn is_shipped(name: &str) -> bool {
    !name.starts_with('.') && !name.ends_with(".d.ts") && !NOT_SHIPPED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_serves_the_sources_is_not_shipped() {
        for name in ["README.md", "tsconfig.json", ".gitignore", "globals.d.ts"] {
            assert!(!is_shipped(name), "{name}");
        }
        for name in ["panel.html", "panel_bg.wasm", "icon.svg", "devtools.js"] {
            assert!(is_shipped(name), "{name}");
        }
    }
}
