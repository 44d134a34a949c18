//! The script that `wasm-bindgen` writes, without the one thing that may not be shipped.
//!
//! Yew can show HTML that is given as text (`VRaw`), and links the setter of `innerHTML` for it whether or not it is
//! used. Nothing here uses it: what was captured is never read as HTML, and the policy's
//! `require-trusted-types-for 'script'` makes the browser refuse such an assignment anyway. So the assignment is taken
//! out, instead of telling the linter to look away.

use anyhow::{Result, bail};

const ASSIGNMENT: &str = "arg0.innerHTML = getStringFromWasm0(arg1, arg2);";
const REFUSAL: &str = "throw new Error('HTML given as text is not shown');";
const PROPERTY: &str = "innerHTML =";

/// Replaces the assignment, where it is, by an exception.
///
/// # Errors
/// When an assignment of another form is left.
pub fn without_html(script: &str) -> Result<String> {
    let script = script.replace(ASSIGNMENT, REFUSAL);
    if script.contains(PROPERTY) {
        bail!(
            "the script made by wasm-bindgen assigns to innerHTML in a new way: `ASSIGNMENT` in crate/xtask/src/glue.rs must follow"
        );
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_assignment_is_gone() {
        let script = format!("f: function(arg0, arg1, arg2) {{ {ASSIGNMENT} }},");
        assert_eq!(
            without_html(&script).unwrap(),
            format!("f: function(arg0, arg1, arg2) {{ {REFUSAL} }},")
        );
        assert_eq!(without_html("x();").unwrap(), "x();");
    }

    #[test]
    fn another_form_is_no_pass() {
        assert!(without_html("a.innerHTML = b;").is_err());
    }
}
