//! Scripts as they ship: no comments, no spaces, short names for what is local. A fifth of their compressed size is names.
//!
//! `terser` only renames and prints: nothing is rearranged, and functions keep their names, which a page can see in stacks.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::workspace::{Workspace, read};
use crate::{run, setup};

/// What stands before an expression so that it is a script, and comes off again.
const NAME: &str = "x=";

/// How the comment begins that names a script in stacks: the only one that stays.
const OWN_NAME: &str = "//# sourceURL=";

/// The script of a file, made small.
///
/// # Errors
/// When it is no JavaScript, or `terser` is missing.
pub fn small(workspace: &Workspace, path: &Path) -> Result<String> {
    let script = read(path)?;
    let alone = is_expression(&script);
    let input = path.with_extension("js.whole");
    let begin = if alone { NAME } else { "" };
    fs::write(&input, format!("{begin}{script}"))
        .with_context(|| format!("cannot write {}", input.display()))?;
    let mut terser = Command::new(setup::npm_program(workspace, "terser"));
    terser.arg(&input);
    if !alone {
        terser.arg("--module");
    }
    let printed = run::read(terser.args(["--mangle", "keep_fnames", "--comments", "false"]))?;
    fs::remove_file(&input).with_context(|| format!("cannot remove {}", input.display()))?;
    if !alone {
        return Ok(printed);
    }
    let named = script.lines().find(|line| line.starts_with(OWN_NAME));
    let printed = expression(&printed)
        .with_context(|| format!("{}: terser made no expression of it", path.display()))?;
    Ok(format!("{printed}\n{}\n", named.unwrap_or_default()))
}

/// Whether it is one function expression, to be evaluated as text, and no module.
fn is_expression(script: &str) -> bool {
    let code = script.lines().find(|line| !line.starts_with("//"));
    code.is_some_and(|line| line.starts_with('('))
}

/// What was printed, as an expression in parentheses again.
fn expression(printed: &str) -> Option<String> {
    let function = printed.strip_prefix(NAME)?.trim().strip_suffix(';')?;
    Some(format!("({function})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_stays_one() {
        assert!(is_expression("// head\n(function (a) {\n})\n"));
        assert!(!is_expression("// head\nimport a from 'a';\n(b)\n"));
        assert_eq!(
            expression("x=function(n){return{a:n}};\n").unwrap(),
            "(function(n){return{a:n}})"
        );
        assert_eq!(expression("y=1"), None);
    }
}
