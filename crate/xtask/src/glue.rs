//! The script that `wasm-bindgen` writes, without the one thing that may not be shipped, and smaller.
//!
//! Yew can show HTML that is given as text (`VRaw`), and links the setter of `innerHTML` for it whether or not it is
//! used. Nothing here uses it: what was captured is never read as HTML, and the policy's
//! `require-trusted-types-for 'script'` makes the browser refuse such an assignment anyway. So the assignment is taken
//! out, instead of telling the linter to look away.

use std::collections::BTreeMap;

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

/// Digits of the hash at the end of each imported function's name. Nothing can compress them, and they stand both in the
/// script and in the wasm.
const HASH: usize = 16;

/// Short names for what the wasm imports.
#[derive(Debug, Default)]
pub struct Names(BTreeMap<String, String>);

impl Names {
    /// The name to use for an imported function: a short one for one that ends in a hash, else its own.
    pub fn short(&mut self, name: &str) -> String {
        if !ends_in_hash(name) {
            return name.into();
        }
        let number = self.0.len();
        let short = self.0.entry(name.into());
        short.or_insert_with(|| format!("i{number}")).clone()
    }

    /// The script with the short names.
    pub fn replace(&self, script: &str) -> String {
        let mut out = String::with_capacity(script.len());
        let mut rest = script;
        while !rest.is_empty() {
            let end = rest
                .find(|c: char| !is_name(c))
                .filter(|end| *end > 0)
                .unwrap_or_else(|| rest.find(is_name).unwrap_or(rest.len()));
            let (word, after) = rest.split_at(end);
            out.push_str(self.0.get(word).map_or(word, String::as_str));
            rest = after;
        }
        out
    }
}

/// What `loadRest` is for those who check scripts.
pub const LOAD_REST_TYPING: &str = "
/** Loads what only later acts need: once, and again after it failed. */
export function loadRest(): Promise<unknown>;
";

/// The function that instantiates the second part of a program, which takes from the first what it needs; one that does
/// nothing where there is no second part.
pub fn load_rest(name: &str, there: bool, first: &str) -> String {
    if !there {
        return "export async function loadRest() {}\n".into();
    }
    format!(
        "let rest;
export function loadRest() {{
return rest ??= fetch(new URL('{name}_rest.wasm', import.meta.url))
.then((got) => got.arrayBuffer())
.then((bytes) => WebAssembly.instantiate(bytes, {{ {first}: wasm }}))
.catch((why) => {{ rest = undefined; throw why; }});
}}
"
    )
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

fn ends_in_hash(name: &str) -> bool {
    let hash = name.rsplit('_').next().unwrap_or_default();
    hash.len() == HASH
        && hash.len() < name.len()
        && hash
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'))
}

/// The script without the space before its lines. It has no text that runs over a line's end.
pub fn without_indents(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    for line in script.lines().map(str::trim).filter(|l| !l.is_empty()) {
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_becomes_a_number_in_both_places() {
        let mut names = Names::default();
        assert_eq!(names.short("__wbg_new_0123456789abcdef"), "i0");
        assert_eq!(names.short("__wbg_set_fedcba9876543210"), "i1");
        assert_eq!(names.short("__wbg_new_0123456789abcdef"), "i0");
        assert_eq!(names.short("__wbindgen_throw"), "__wbindgen_throw");
        assert_eq!(names.short("0123456789abcdef"), "0123456789abcdef");
        assert_eq!(
            names.replace("{ __wbg_set_fedcba9876543210: f($__wbg_new_0123456789abcdef, __wbg_new_0123456789abcdef) }\n"),
            "{ i1: f($__wbg_new_0123456789abcdef, i0) }\n"
        );
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(without_indents("a {\n    b;\n\n    } \n"), "a {\nb;\n}\n");
    }

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
