//! The list of cause ids inside the probe's source.
//!
//! What is evaluated in a page is a constant: the probe prints a cause by its number in this list, and the list is put
//! in when the extension is built.

use anyhow::{Context as _, Result, bail};

const BEGIN: &str = "/*causes*/";
const END: &str = "/*end*/";
const EMPTY: &str = "[]";

/// The ids of `causes.toml`, each at the place that its `number` names.
///
/// # Errors
/// When a row has no id or number, or the numbers are not 0, 1, 2 … without a gap.
pub fn causes(toml: &str) -> Result<Vec<String>> {
    let table: toml::Table = toml::from_str(toml)?;
    let rows = table
        .get("cause")
        .and_then(toml::Value::as_array)
        .context("no `[[cause]]`")?;
    let mut causes = Vec::new();
    for (row, place) in rows.iter().zip(1..) {
        let id = row.get("id").and_then(toml::Value::as_str);
        let id = id.with_context(|| format!("the `[[cause]]` at place {place} has no `id`"))?;
        let number = row.get("number").and_then(toml::Value::as_integer);
        let number = number.with_context(|| format!("`{id}` has no `number`"))?;
        causes.push((number, id.to_owned()));
    }
    causes.sort();
    for ((number, id), expected) in causes.iter().zip(0..) {
        if *number != expected {
            bail!(
                "`{id}` has the number {number} where {expected} is expected: each number from 0 on, once"
            );
        }
    }
    Ok(causes.into_iter().map(|(_, id)| id).collect())
}

/// Puts the list into the source.
///
/// # Errors
/// When the place for it is not there exactly once.
pub fn with_causes(source: &str, causes: &[String]) -> Result<String> {
    let place = format!("{BEGIN}{EMPTY}{END}");
    let Some((before, after)) = source.split_once(&place) else {
        bail!("`{place}` is missing: the list of causes belongs there");
    };
    if after.contains(&place) {
        bail!("`{place}` stands twice");
    }
    let list = serde_json::to_string(causes)?;
    Ok(format!("{before}{BEGIN}{list}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str, number: i32) -> String {
        format!("[[cause]]\nid = \"{id}\"\nnumber = {number}\nacts = \"page\"\n")
    }

    #[test]
    fn in_order_of_number() {
        assert_eq!(causes(&(row("b", 1) + &row("a", 0))).unwrap(), ["a", "b"]);
    }

    #[test]
    fn a_gap_or_a_repeated_number_is_named() {
        for toml in [
            row("a", 0) + &row("b", 2),
            row("a", 0) + &row("b", 0),
            row("b", 1),
        ] {
            let error = causes(&toml).unwrap_err().to_string();
            assert!(error.starts_with("`b` has the number"), "{error}");
        }
        assert!(causes("[[cause]]\nnumber = 0\n").is_err());
        assert!(causes("[[cause]]\nid = \"a\"\n").is_err());
        assert!(causes("").is_err());
    }

    #[test]
    fn replaced_once() {
        let ids = ["a/b".to_owned(), "c\"d".to_owned()];
        assert_eq!(
            with_causes("x = /*causes*/[]/*end*/;", &ids).unwrap(),
            r#"x = /*causes*/["a/b","c\"d"]/*end*/;"#
        );
        assert!(with_causes("x = [];", &ids).is_err());
        assert!(with_causes("/*causes*/[]/*end*/ /*causes*/[]/*end*/", &ids).is_err());
    }
}
