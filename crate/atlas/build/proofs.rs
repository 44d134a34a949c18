//! `data/proofs.toml` as tables: which workaround and which dead end was shown, and with what.

use std::fmt::Write as _;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proofs {
    #[serde(default)]
    proof: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    step: Option<String>,
    dead_end: Option<String>,
    scenario: String,
    cause: String,
    #[serde(default)]
    software: String,
    browser: String,
    fixed: u16,
    tried: u16,
}

/// `id` gives the path of a step or a dead end, `cause` that of a cause; both fail on an unknown one.
pub fn tables(
    proofs: &Proofs,
    id: impl Fn(&str, &str) -> String,
    cause: impl Fn(&str, &str) -> String,
) -> String {
    let mut out = String::new();
    for (table, kind) in [("STEPS_SHOWN", "StepId"), ("DEAD_ENDS_SHOWN", "DeadEndId")] {
        writeln!(out, "pub(crate) const {table}: &[({kind}, Proof)] = &[").unwrap();
        for row in &proofs.proof {
            let name = format!("proofs.toml: {}", row.scenario);
            assert!(row.step.is_some() != row.dead_end.is_some(), "{name}");
            assert!(
                row.fixed <= row.tried,
                "{name}: fixed more often than tried"
            );
            let about = if kind == "StepId" {
                &row.step
            } else {
                &row.dead_end
            };
            let Some(about) = about else {
                continue;
            };
            let path = id(kind, about);
            // One text for both where the proof bears the id's name.
            let scenario = if row.scenario == *about {
                format!("{path}.id()")
            } else {
                format!("{:?}", row.scenario)
            };
            writeln!(
                out,
                "    ({path}, Proof {{ cause: {}, software: {:?}, browser: {:?}, fixed: {}, tried: {}, scenario: {scenario} }}),",
                cause(&name, &row.cause),
                row.software,
                row.browser,
                row.fixed,
                row.tried,
            )
            .unwrap();
        }
        out += "];\n\n";
    }
    out
}
