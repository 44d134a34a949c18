//! `web-ext lint` on the built extension: everything it says counts, but for what is Firefox's alone.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::workspace::Workspace;
use crate::{run, setup};

/// Both ask for keys that only Firefox's store reads, and that Chromium's manifest may not hold.
const ALLOWED: [&str; 2] = ["ADDON_ID_REQUIRED", "MISSING_DATA_COLLECTION_PERMISSIONS"];

/// Lints the folder.
///
/// # Errors
/// For every message that is not let through by name.
pub fn lint(workspace: &Workspace, extension: &Path) -> Result<()> {
    let (_, stdout, stderr) = run::capture(
        Command::new(setup::npm_program(workspace, "web-ext"))
            .current_dir(&workspace.root)
            .args(["lint", "--output=json", "--no-config-discovery"])
            .arg("--source-dir")
            .arg(extension),
    )?;
    let messages =
        messages(&stdout).with_context(|| format!("web-ext's answer: {stdout}{stderr}"))?;
    for message in &messages {
        println!("{message}");
    }
    match messages.len() {
        0 => Ok(()),
        count => bail!("web-ext has {count} objections"),
    }
}

/// What is not let through.
fn messages(json: &str) -> Result<Vec<String>> {
    let report: Value = serde_json::from_str(json)?;
    let mut messages = Vec::new();
    for list in ["errors", "warnings", "notices"] {
        let list = report
            .get(list)
            .and_then(Value::as_array)
            .with_context(|| format!("no list `{list}`"))?;
        for entry in list {
            let word = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or("");
            if !ALLOWED.contains(&word("code")) {
                let place = match entry.get("line").and_then(Value::as_u64) {
                    Some(line) => format!("{}:{line}", word("file")),
                    None => word("file").to_owned(),
                };
                messages.push(format!("{place}: {} {}", word("code"), word("message")));
            }
        }
    }
    Ok(messages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_messages_are_let_through_by_name() {
        let json = r#"{"errors": [{"code": "ADDON_ID_REQUIRED", "message": "m"}],
            "warnings": [{"code": "MISSING_DATA_COLLECTION_PERMISSIONS", "message": "m"},
                         {"code": "DANGEROUS_EVAL", "message": "eval", "file": "a.js", "line": 3}],
            "notices": []}"#;
        assert_eq!(messages(json).unwrap(), ["a.js:3: DANGEROUS_EVAL eval"]);
    }

    #[test]
    fn another_answer_is_no_pass() {
        assert!(messages("").is_err());
        assert!(messages("{}").is_err());
    }
}
