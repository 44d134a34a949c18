//! The scripts of the extension, the page and the tests, checked by TypeScript without being TypeScript.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::json;

use super::need;
use crate::build::Built;
use crate::workspace::Workspace;
use crate::{run, setup};

/// Where scripts stand, and what they are checked against.
#[derive(Debug)]
pub struct Place {
    /// The folder.
    pub folder: &'static str,
    /// The settings.
    config: &'static str,
    typings: Typings,
}

#[derive(Debug)]
enum Typings {
    /// The panel's, and the page's: the panel shows the page in a frame.
    Both,
    Page,
    /// Those of the elements for other people's pages.
    Embed,
    None,
}

/// All of them.
pub const PLACES: &[Place] = &[
    Place {
        folder: "extension",
        config: "extension/tsconfig.json",
        typings: Typings::Both,
    },
    Place {
        folder: "www",
        config: "www/tsconfig.json",
        typings: Typings::Page,
    },
    Place {
        folder: "www/embed",
        config: "www/tsconfig.json",
        typings: Typings::Embed,
    },
    Place {
        folder: "www/package",
        config: "www/tsconfig.json",
        typings: Typings::Embed,
    },
    Place {
        folder: "tests/package",
        config: "tests/browser/tsconfig.json",
        typings: Typings::None,
    },
    Place {
        folder: "tests/browser",
        config: "tests/browser/tsconfig.json",
        typings: Typings::None,
    },
    Place {
        folder: "tests/bench/js",
        config: "tests/browser/tsconfig.json",
        typings: Typings::None,
    },
    Place {
        folder: "tests/fuzz",
        config: "tests/browser/tsconfig.json",
        typings: Typings::None,
    },
    Place {
        folder: "tests/captures/firefox",
        config: "tests/browser/tsconfig.json",
        typings: Typings::None,
    },
    // A page like any other, so it is checked as ours is.
    Place {
        folder: "tests/lab/page",
        config: "www/tsconfig.json",
        typings: Typings::None,
    },
];

/// Checks one folder. A script that loads the wasm is checked against what `wasm-bindgen` says it exports, as if its
/// typings stood beside the script.
///
/// # Errors
/// When a type does not fit.
pub fn check(workspace: &Workspace, built: Option<&Built>, place: &Place) -> Result<()> {
    let folder = workspace.path(place.folder);
    let config = workspace.path(place.config);
    if !config.is_file() {
        bail!("there is no {}", place.config);
    }
    let mut roots = vec![&folder];
    match place.typings {
        Typings::Both => {
            let built = need(built)?;
            roots.extend([&built.panel_typings, &built.page_typings]);
        }
        Typings::Page => roots.push(&need(built)?.page_typings),
        Typings::Embed => roots.push(&need(built)?.elements.typings),
        Typings::None => {}
    }
    // Places of their own.
    let others = PLACES.iter().filter(|other| {
        let below = other.folder.strip_prefix(place.folder);
        below.is_some_and(|rest| rest.starts_with('/'))
    });
    let mut others: Vec<PathBuf> = others.map(|other| workspace.path(other.folder)).collect();
    others.push(folder.join("**/node_modules"));
    let modules = workspace.path("node_modules");
    let text = json!({
        "extends": config,
        "compilerOptions": {
            "rootDirs": roots,
            // This file stands in the target folder, from where no node_modules is found.
            "typeRoots": [modules.join("@types"), modules],
        },
        "include": [folder.join("**/*.js"), folder.join("**/*.mjs"), folder.join("**/*.d.ts")],
        "exclude": others,
    });
    let path = workspace
        .target
        .join("tsc")
        .join(format!("{}.json", place.folder.replace('/', "-")));
    let parent = path
        .parent()
        .context("no folder for TypeScript's settings")?;
    fs::create_dir_all(parent)?;
    fs::write(&path, format!("{text:#}"))?;
    run::show(
        Command::new(setup::npm_program(workspace, "tsc"))
            .current_dir(&workspace.root)
            .arg("--project")
            .arg(&path),
    )
}

/// The files of a folder, by the end of their name, in order.
///
/// # Errors
/// When the folder cannot be read.
pub fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(end) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
