//! What cargo knows about this workspace: folders, packages, versions, dependencies.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::run;

/// The workspace as `cargo metadata` describes it.
#[derive(Debug)]
pub struct Workspace {
    /// The folder of the top-level `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo puts its output, and `xtask` its own.
    pub target: PathBuf,
    /// Every package, in cargo's order.
    pub packages: Vec<Package>,
}

/// One package of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// `wswhy-wire`
    pub name: String,
    /// `0.1.0`
    pub version: String,
    /// Its folder below the root, with `/`: `crate/wire`
    pub folder: String,
    /// What it needs to be built and to run, on any platform; not what only its tests need.
    pub dependencies: BTreeSet<String>,
    /// Whether it has a feature named `default`, so that a build without it is another build.
    pub has_default_feature: bool,
}

impl Workspace {
    /// Asks cargo.
    ///
    /// # Errors
    /// When the current folder is in no workspace, or cargo answers something unexpected.
    pub fn load() -> Result<Self> {
        let json = run::read(run::cargo().args([
            "metadata",
            "--format-version=1",
            "--no-deps",
            "--quiet",
        ]))?;
        Self::parse(&json).context("`cargo metadata` answered something unexpected")
    }

    fn parse(json: &str) -> Result<Self> {
        let value: Value = serde_json::from_str(json)?;
        let root = PathBuf::from(text(&value, "workspace_root")?);
        let packages = list(&value, "packages")?
            .iter()
            .map(|package| Package::parse(package, &root))
            .collect::<Result<_>>()?;
        Ok(Self {
            target: PathBuf::from(text(&value, "target_directory")?),
            root,
            packages,
        })
    }

    /// The one version number: that of `wswhy-xtask`, which inherits it from `Cargo.toml`.
    ///
    /// # Errors
    /// When there is no such package.
    pub fn version(&self) -> Result<&str> {
        let package = self
            .packages
            .iter()
            .find(|package| package.name == "wswhy-xtask")
            .context("the workspace has no package `wswhy-xtask`")?;
        Ok(&package.version)
    }

    /// A file or folder below the root.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The version of a package in `Cargo.lock`.
    ///
    /// # Errors
    /// When the lock file cannot be read, or the package is not in it.
    pub fn locked_version(&self, name: &str) -> Result<String> {
        let lock = read(&self.path("Cargo.lock"))?;
        locked_version(&lock, name)
    }
}

impl Package {
    fn parse(value: &Value, root: &Path) -> Result<Self> {
        let manifest = PathBuf::from(text(value, "manifest_path")?);
        let folder = manifest
            .parent()
            .and_then(|folder| folder.strip_prefix(root).ok())
            .with_context(|| format!("{} is outside the workspace", manifest.display()))?;
        let dependencies = list(value, "dependencies")?
            .iter()
            .filter(|dependency| dependency.get("kind").and_then(Value::as_str) != Some("dev"))
            .map(|dependency| text(dependency, "name").map(str::to_owned))
            .collect::<Result<_>>()?;
        Ok(Self {
            name: text(value, "name")?.to_owned(),
            version: text(value, "version")?.to_owned(),
            folder: folder.to_string_lossy().replace('\\', "/"),
            dependencies,
            has_default_feature: value.pointer("/features/default").is_some(),
        })
    }
}

/// Reads a file, naming it when that fails.
///
/// # Errors
/// When the file is missing or is not UTF-8.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn locked_version(lock: &str, name: &str) -> Result<String> {
    let lock: toml::Table = toml::from_str(lock).context("Cargo.lock")?;
    lock.get("package")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .find(|package| package.get("name").and_then(toml::Value::as_str) == Some(name))
        .and_then(|package| package.get("version")?.as_str())
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock has no package `{name}`"))
}

fn text<'a>(value: &'a Value, key: &str) -> Result<&'a str> {
    value
        .get(key)
        .and_then(Value::as_str)
        .with_context(|| format!("`{key}` is missing or is no text"))
}

fn list<'a>(value: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    value
        .get(key)
        .and_then(Value::as_array)
        .with_context(|| format!("`{key}` is missing or is no list"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_of_tests_are_left_out() {
        let workspace = Workspace::parse(
            r#"{"workspace_root": "/w", "target_directory": "/w/target", "packages": [{
                "name": "wswhy-wire", "version": "1.2.3", "manifest_path": "/w/crate/wire/Cargo.toml",
                "features": {"default": []},
                "dependencies": [
                    {"name": "simdutf8", "kind": null},
                    {"name": "toml", "kind": "build"},
                    {"name": "proptest", "kind": "dev"}
                ]}]}"#,
        )
        .unwrap();
        let [wire] = workspace.packages.as_slice() else {
            panic!("one package");
        };
        assert_eq!(wire.folder, "crate/wire");
        assert!(wire.has_default_feature);
        assert_eq!(
            wire.dependencies.iter().collect::<Vec<_>>(),
            ["simdutf8", "toml"]
        );
    }

    #[test]
    fn an_answer_of_the_wrong_shape_is_named() {
        let error = Workspace::parse(r#"{"workspace_root": 1}"#).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`workspace_root` is missing or is no text"
        );
    }

    #[test]
    fn locked_versions() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"0.2.1\"\n";
        assert_eq!(locked_version(lock, "a").unwrap(), "0.2.1");
        assert_eq!(
            locked_version(lock, "b").unwrap_err().to_string(),
            "Cargo.lock has no package `b`"
        );
    }
}
