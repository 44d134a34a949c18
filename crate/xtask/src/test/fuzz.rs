//! What the fuzzers kept still holds: replayed without nightly, and in npm `ws`.

use std::fs::{self, File};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::{Steps, cargo};
use crate::workspace::Workspace;
use crate::{bench, run, setup};

const MANIFEST: &str = "tests/fuzz/Cargo.toml";
/// Folders of inputs that decode frames: `ws` is asked about these.
const FRAMES: [&str; 2] = ["tests/fuzz/corpus/decode", "tests/fuzz/corpus/peers"];

pub fn test(workspace: &Workspace, steps: &mut Steps) {
    let target = workspace.target.join("fuzz");
    let target = target.to_string_lossy();
    // The targets themselves need nightly; the checks behind them do not.
    let native = ["--manifest-path", MANIFEST, "--target-dir", &target];
    let native = [&native[..], &["--no-default-features", "--quiet"]].concat();
    steps.take("rustfmt tests/fuzz", || {
        // Not `--all`: that formats what it depends on as well.
        cargo(workspace, &["fmt", "--check", "--manifest-path", MANIFEST])
    });
    steps.take("clippy tests/fuzz", || {
        let rest = ["--all-targets", "--", "-Dwarnings"];
        cargo(workspace, &[&["clippy"], &native[..], &rest].concat())
    });
    steps.take("test tests/fuzz", || {
        cargo(workspace, &[&["test"], &native[..]].concat())
    });
    steps.take("tests/fuzz in ws", || {
        setup::npm_packages_in(&workspace.path(bench::SCRIPTS))?;
        let answers = workspace.target.join("fuzz/answers.jsonl");
        let words = ["--example", "answers", "--"];
        fs::create_dir_all(workspace.target.join("fuzz"))?;
        let file = File::create(&answers).context("no room for the answers")?;
        run::show(
            run::cargo()
                .current_dir(&workspace.root)
                .arg("run")
                .args(&native)
                .args(words)
                .args(FRAMES)
                .stdout(file),
        )?;
        replay(workspace, &answers.to_string_lossy())
    });
}

fn replay(workspace: &Workspace, answers: &str) -> Result<()> {
    run::show(
        Command::new("node")
            .current_dir(&workspace.root)
            .args(["tests/fuzz/replay-ws.mjs", answers]),
    )
}
