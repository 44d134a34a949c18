//! `cargo xtask guides [NAME…]`: builds the examples of `www/embed/guides` with the real tools and opens them in Chromium.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::assemble::copy_folder;
use crate::workspace::Workspace;
use crate::{browser, build, run};

/// A guide.
struct Guide {
    /// Its name and that of its example's folder.
    name: &'static str,
    /// Where the folder of the elements goes.
    embed: &'static str,
    /// The program that builds it, which a variable may name, its arguments, and where it puts the pages.
    tool: Option<(&'static str, &'static str, &'static [&'static str])>,
    pages: &'static str,
}

const GUIDES: [Guide; 3] = [
    Guide {
        name: "html",
        embed: "embed",
        tool: None,
        pages: "",
    },
    Guide {
        name: "mdbook",
        embed: "src/embed",
        tool: Some(("mdbook", "MDBOOK", &["build"])),
        pages: "book",
    },
    Guide {
        name: "mkdocs",
        embed: "docs/embed",
        tool: Some(("mkdocs", "MKDOCS", &["build", "--strict"])),
        pages: "site",
    },
];

/// Builds the elements, then these examples (all, where none is named), and tries them.
///
/// # Errors
/// When a tool is missing or fails, or an example does not work.
pub fn run(workspace: &Workspace, names: &[&str]) -> Result<()> {
    let known = GUIDES.map(|guide| guide.name);
    if let Some(name) = names.iter().find(|name| !known.contains(name)) {
        bail!("there is no guide {name}: there are {}", known.join(", "));
    }
    let elements = build::embed(workspace)?.folder;
    let mut folders = BTreeMap::new();
    for guide in &GUIDES {
        if names.is_empty() || names.contains(&guide.name) {
            folders.insert(guide.name, make(workspace, guide, &elements)?);
        }
    }
    run::show(
        Command::new("node")
            .current_dir(&workspace.root)
            .env("CHROMIUM", browser::chromium()?)
            .env("WSWHY_GUIDES", serde_json::to_string(&folders)?)
            .arg("--test")
            .arg(workspace.path("tests/package/guides.test.mjs")),
    )
}

/// Builds one; where its pages are.
fn make(workspace: &Workspace, guide: &Guide, elements: &Path) -> Result<PathBuf> {
    let folder = workspace.target.join("guides").join(guide.name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let embed = folder.join(guide.embed);
    fs::create_dir_all(&embed)?;
    let source = workspace.path("www/embed/guides").join(guide.name);
    copy_folder(&source, &folder)?;
    copy_folder(elements, &embed)?;
    if let Some((program, variable, arguments)) = guide.tool {
        let program = env::var_os(variable).unwrap_or_else(|| program.into());
        run::show(Command::new(program).current_dir(&folder).args(arguments)).with_context(
            || {
                format!(
                    "www/embed/guides/{}.md says how to install what builds it",
                    guide.name
                )
            },
        )?;
    }
    Ok(folder.join(guide.pages))
}
