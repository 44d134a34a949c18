//! `cargo xtask bench wire` and `bench verdict`: build the measuring programs in `tests/bench`, run them one after the other,
//! and hold what they print against the goals.

mod goals;
mod results;
mod table;
mod verdict;

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::workspace::{Workspace, read};
use crate::{browser, run, setup};
use goals::{Goals, Verdict};
use results::Row;
pub use verdict::verdict;

/// A workspace of its own, so that no peer is a dependency of the product.
pub const MANIFEST: &str = "tests/bench/Cargo.toml";

/// Its packages.
pub const PACKAGES: [&str; 4] = [
    "wswhy-bench-streams",
    NATIVE_PACKAGE,
    VERDICT_PACKAGE,
    WASM_PACKAGE,
];

/// The one that runs in WebAssembly; every current browser has 128-bit vectors.
pub const WASM_PACKAGE: &str = "wswhy-bench-wasm";
const WASM_FLAGS: &str = "-Ctarget-feature=+simd128";
const VERDICT_PACKAGE: &str = "wswhy-bench-verdict";
const NATIVE_PACKAGE: &str = "wswhy-bench-native";

const GOALS: &str = "tests/bench/goals.toml";
pub const SCRIPTS: &str = "tests/bench/js";
const WORKLOADS: &str = "abcdefg";

/// How often everything takes its turn.
const ROUNDS: usize = 9;
/// Rounds for the time of ten times as many frames.
const LINEAR_ROUNDS: usize = 3;
/// `--quick` measures so small a part.
const QUICK_DIVISOR: usize = 10;

/// glibc gives large blocks back to the system and faults them in again in the next round, which costs more than decoding
/// them. Kept, for everybody alike (mallopt(3); another C library ignores these).
const KEEP_MEMORY: [(&str, &str); 2] =
    [("MALLOC_MMAP_MAX_", "0"), ("MALLOC_TRIM_THRESHOLD_", "-1")];

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    divisor: usize,
    rounds: usize,
    workloads: String,
    tables: Vec<String>,
    /// A miss is no failure.
    report: bool,
}

const TABLES: [&str; 3] = ["native", "js", "wasm"];

impl Options {
    fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self {
            divisor: 1,
            rounds: ROUNDS,
            workloads: WORKLOADS.to_owned(),
            tables: TABLES.map(str::to_owned).to_vec(),
            report: false,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || {
                words
                    .next()
                    .with_context(|| format!("{word} needs a value"))
            };
            match *word {
                "--quick" => options.divisor = QUICK_DIVISOR,
                "--report" => options.report = true,
                "--rounds" => {
                    options.rounds = value()?.parse().context("--rounds needs a number")?;
                }
                "--workloads" => options.workloads = (*value()?).to_owned(),
                "--tables" => {
                    options.tables = value()?.split(',').map(str::to_owned).collect();
                }
                _ => bail!("`bench wire` has no option {word}"),
            }
        }
        if options.rounds == 0 {
            bail!("--rounds needs at least one");
        }
        if let Some(other) = options
            .workloads
            .chars()
            .find(|id| !WORKLOADS.contains(*id))
        {
            bail!("there is no workload {other}: expected some of {WORKLOADS}");
        }
        if let Some(other) = options
            .tables
            .iter()
            .find(|name| !TABLES.contains(&name.as_str()))
        {
            bail!(
                "there is no table {other}: expected some of {}",
                TABLES.join(",")
            );
        }
        Ok(options)
    }

    fn wants(&self, table: &str) -> bool {
        self.tables.iter().any(|name| name == table)
    }
}

/// Measures, prints the tables and writes `target/bench/wire.json`; false when the WebAssembly column misses a goal and
/// that was to count.
///
/// # Errors
/// When something cannot be built or run.
pub fn wire(workspace: &Workspace, words: &[&str]) -> Result<bool> {
    let options = Options::parse(words)?;
    let goals = Goals::parse(&read(&workspace.path(GOALS))?).context(GOALS)?;
    let out = out(workspace)?;
    let before = load();
    let rows = measure(workspace, &options, &out)?;
    let load = json!({"before": before, "after": self::load()});

    let verdicts = goals.judge(&rows);
    for name in TABLES.into_iter().filter(|name| options.wants(name)) {
        print!("{}", table::render(name, &rows, &verdicts));
    }
    print!("{}", table::render_single(&verdicts));
    println!("\nload of the machine: {load}");
    let file = out.join("wire.json");
    let json = json!({
        "divisor": options.divisor,
        "rounds": options.rounds,
        "load": load,
        "rows": rows.iter().map(Row::json).collect::<Vec<_>>(),
        "verdicts": verdicts.iter().map(Verdict::json).collect::<Vec<_>>(),
    });
    fs::write(&file, format!("{json:#}\n"))
        .with_context(|| format!("cannot write {}", file.display()))?;
    println!("all figures: {}", file.display());

    let wrong: Vec<&Row> = rows.iter().filter(|row| row.is_wrong()).collect();
    for row in &wrong {
        println!("{row}");
    }
    // A peer that decodes wrongly is that peer's matter; ours is a defect.
    if wrong.iter().any(|row| row.is_ours()) {
        bail!("our decoder did not find what is in a stream");
    }
    let missed = verdicts.iter().filter(|v| v.counts && !v.met).count();
    if missed > 0 {
        println!("{missed} goals of the WebAssembly column are missed");
    }
    Ok(missed == 0 || options.report)
}

/// The folder for all that is built and written.
fn out(workspace: &Workspace) -> Result<PathBuf> {
    let out = workspace.target.join("bench");
    fs::create_dir_all(&out).with_context(|| format!("cannot make {}", out.display()))?;
    Ok(out)
}

fn measure(workspace: &Workspace, options: &Options, out: &Path) -> Result<Vec<Row>> {
    let (ids, divisor) = (options.workloads.as_str(), options.divisor.to_string());
    let rounds = options.rounds.to_string();
    let native = build_native(workspace, out)?;
    let mut rows = Vec::new();
    if options.wants("native") {
        let program = || {
            let mut command = Command::new(&native.measure);
            command.envs(KEEP_MEMORY);
            command
        };
        rows.extend(results(
            program().args(["measure", ids, &rounds, &divisor]),
        )?);
        if ids.contains('a') {
            let rounds = LINEAR_ROUNDS.to_string();
            rows.extend(results(program().args(["linear", &rounds, &divisor]))?);
        }
        rows.extend(results(Command::new(&native.memory).args([ids, &divisor]))?);
    }
    if !options.wants("js") && !options.wants("wasm") {
        return Ok(rows);
    }
    let streams = out.join("streams");
    run::show(
        Command::new(&native.measure)
            .args(["write", ids, &divisor])
            .arg(&streams),
    )?;
    let wasm = build_wasm(workspace, out)?;
    let script = |name: &str| {
        let mut command = Command::new("node");
        command
            .current_dir(&workspace.root)
            .arg(format!("{SCRIPTS}/{name}"))
            .arg(&wasm)
            .arg(&streams)
            .args([ids, &rounds]);
        command
    };
    if options.wants("js") {
        setup::npm_packages_in(&workspace.path(SCRIPTS))?;
        rows.extend(results(&mut script("peers.mjs"))?);
    }
    if options.wants("wasm") {
        setup::npm_packages(workspace)?;
        let chromium = browser::chromium()?;
        rows.extend(results(&mut script("wasm-node.mjs"))?);
        rows.extend(results(
            script("wasm-chromium.mjs").env("CHROMIUM", chromium),
        )?);
    }
    Ok(rows)
}

/// The native programs.
struct Native {
    /// Times everybody, and writes the streams.
    measure: PathBuf,
    /// Counts the memory that our decoder keeps.
    memory: PathBuf,
}

fn build_native(workspace: &Workspace, out: &Path) -> Result<Native> {
    run::show(build(workspace, out, NATIVE_PACKAGE).arg("--release"))?;
    let folder = out.join("build/release");
    let program = |name: &str| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    Ok(Native {
        measure: program(NATIVE_PACKAGE),
        memory: program("memory"),
    })
}

fn build_wasm(workspace: &Workspace, out: &Path) -> Result<PathBuf> {
    setup::wasm_target(workspace)?;
    run::show(
        build(workspace, out, WASM_PACKAGE)
            .env("CARGO_ENCODED_RUSTFLAGS", WASM_FLAGS)
            .args(["--release", "--target", setup::WASM_TARGET]),
    )?;
    Ok(out
        .join("build")
        .join(setup::WASM_TARGET)
        .join("release/wswhy_bench_wasm.wasm"))
}

fn build(workspace: &Workspace, out: &Path, package: &str) -> Command {
    let mut command = run::cargo();
    command
        .current_dir(&workspace.root)
        .args(["build", "--quiet"])
        .args(["--manifest-path", MANIFEST, "--package", package])
        .arg("--target-dir")
        .arg(out.join("build"));
    command
}

/// Runs a program that prints one result a line, and says which workload it is at.
fn results(command: &mut Command) -> Result<Vec<Row>> {
    let name = command_name(command);
    let mut rows: Vec<Row> = Vec::new();
    lines(command, |value| {
        let row = Row::parse(&value).with_context(|| format!("{name} printed {value}"))?;
        if rows.last().is_none_or(|last| last.workload != row.workload) {
            println!("{} {}", row.host, row.workload);
        }
        rows.push(row);
        Ok(())
    })?;
    Ok(rows)
}

/// Runs a program that prints one JSON value a line.
fn lines(command: &mut Command, mut take: impl FnMut(Value) -> Result<()>) -> Result<()> {
    let name = command_name(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    let stdout = child.stdout.take().context("a program without output")?;
    for line in BufReader::new(stdout).lines() {
        let line = line.with_context(|| format!("cannot read what {name} says"))?;
        take(
            serde_json::from_str(&line)
                .with_context(|| format!("{name} printed something that is no result: {line:?}"))?,
        )?;
    }
    let status = child
        .wait()
        .with_context(|| format!("cannot wait for {name}"))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

/// A script's name where there is one.
fn command_name(command: &Command) -> String {
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args().take(1));
    let words: Vec<_> = words
        .map(|word| {
            Path::new(word)
                .file_name()
                .unwrap_or(word)
                .to_string_lossy()
        })
        .collect();
    words.join(" ")
}

/// Processes that wait for a core, over the last minute, where the system tells.
fn load() -> Option<f64> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    text.split(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options() {
        let parsed =
            Options::parse(&["--quick", "--workloads", "ab", "--tables", "wasm,js"]).unwrap();
        assert_eq!((parsed.divisor, parsed.workloads.as_str()), (10, "ab"));
        assert!(parsed.wants("wasm") && !parsed.wants("native") && !parsed.report);
        for (words, said) in [
            (
                &["--workloads", "x"][..],
                "there is no workload x: expected some of abcdefg",
            ),
            (&["--rounds"], "--rounds needs a value"),
            (&["--rounds", "0"], "--rounds needs at least one"),
            (
                &["--tables", "c"],
                "there is no table c: expected some of native,js,wasm",
            ),
            (&["-q"], "`bench wire` has no option -q"),
        ] {
            assert_eq!(Options::parse(words).unwrap_err().to_string(), said);
        }
    }
}
