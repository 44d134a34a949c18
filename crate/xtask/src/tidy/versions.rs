//! One version number, in `Cargo.toml`; every other place repeats it.

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::workspace::{Workspace, read};

/// Where npm wants the number repeated.
const NPM: [(&str, &str); 3] = [
    ("package.json", "/version"),
    ("package-lock.json", "/version"),
    ("package-lock.json", "/packages//version"),
];

/// Says where another number stands.
///
/// # Errors
/// When a file cannot be read.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let version = workspace.version()?;
    let mut wrong = Vec::new();
    for package in &workspace.packages {
        if package.version != version {
            wrong.push(format!(
                "{}/Cargo.toml: version {}, not {version}: write `version.workspace = true`",
                package.folder, package.version
            ));
        }
    }
    for (name, place) in NPM {
        let text = read(&workspace.path(name))?;
        wrong.extend(compare(name, &text, place, version)?);
    }
    Ok(wrong)
}

fn compare(name: &str, text: &str, place: &str, version: &str) -> Result<Option<String>> {
    let json: Value = serde_json::from_str(text).with_context(|| name.to_owned())?;
    let found = json.pointer(place).and_then(Value::as_str);
    if found == Some(version) {
        return Ok(None);
    }
    Ok(Some(format!(
        "{name}: version {}, not {version}: run `npm version --no-git-tag-version --allow-same-version {version}`",
        found.unwrap_or("missing")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_or_named() {
        let text = r#"{"version": "0.1.0", "packages": {"": {"version": "0.0.9"}}}"#;
        assert_eq!(compare("p", text, "/version", "0.1.0").unwrap(), None);
        let wrong = compare("p", text, "/packages//version", "0.1.0").unwrap();
        assert!(wrong.unwrap().starts_with("p: version 0.0.9, not 0.1.0"));
        assert!(compare("p", "{}", "/version", "1").unwrap().is_some());
        assert!(compare("p", "{", "/version", "1").is_err());
    }
}
