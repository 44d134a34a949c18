//! `data/lab.toml` as a table: what the lab's scenarios gave.

use std::fmt::Write as _;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lab {
    #[serde(default)]
    scenario: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    code: Option<u16>,
    cause: String,
    first: bool,
}

/// `cause` gives the path of a cause; it fails on an unknown one.
pub fn table(lab: &Lab, cause: impl Fn(&str, &str) -> String) -> String {
    let mut out = String::from(
        "/// Every scenario of the last whole run of the lab that was kept.\npub static LAB: &[LabRow] = &[\n",
    );
    for row in &lab.scenario {
        let Row {
            name, code, first, ..
        } = row;
        let cause = cause(&format!("lab.toml: {name}"), &row.cause);
        writeln!(
            out,
            "    LabRow {{ scenario: {name:?}, code: {code:?}, cause: {cause}, first: {first} }},"
        )
        .unwrap();
    }
    out + "];\n\n"
}
