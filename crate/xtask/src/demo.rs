//! `cargo xtask demo` and `bench live`: the lab, Chromium and the driver in `tests/browser`.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, copy};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::build::{self, Built, Mode};
use crate::workspace::Workspace;
use crate::{browser, run};

const HEADLESS: &str = "--headless";

/// How long the lab may take from its start to its first line.
const LAB_BOUND: Duration = Duration::from_secs(30);

/// How long the lab may take to end after its input is closed.
const LAB_END_BOUND: Duration = Duration::from_secs(5);

/// Opens the lab's page with the panel, or plays every scenario where there is no display.
///
/// # Errors
/// When something cannot be built or started, or a verdict is not the expected one.
pub fn demo(workspace: &Workspace, options: &[&str]) -> Result<()> {
    let chromium = browser::chromium()?;
    let built = build::make(workspace, Mode::Shipped)?;
    play(workspace, &built, &chromium, options)
}

/// [`demo`] on what is already built.
///
/// # Errors
/// As [`demo`].
pub fn play(workspace: &Workspace, built: &Built, chromium: &Path, options: &[&str]) -> Result<()> {
    drive(workspace, built, chromium, "demo", "demo.mjs", options)
}

/// Measures the panel under a flood of messages.
///
/// # Errors
/// As [`demo`]; also when a number is not met.
pub fn bench_live(workspace: &Workspace, options: &[&str]) -> Result<()> {
    let chromium = browser::chromium()?;
    let built = build::make(workspace, Mode::Shipped)?;
    let script = "bench-live.mjs";
    drive(workspace, &built, &chromium, "bench", script, options)
}

/// Starts the lab, runs one script of `tests/browser` against it, ends the lab.
fn drive(
    workspace: &Workspace,
    built: &Built,
    chromium: &Path,
    out: &str,
    script: &str,
    options: &[&str],
) -> Result<()> {
    let out = workspace.target.join(out);
    fs::create_dir_all(&out).with_context(|| format!("cannot make {}", out.display()))?;
    let lab = Lab::start(workspace, &out.join("lab.log"))?;
    let mut command = node(workspace, built, chromium);
    command
        .arg(format!("tests/browser/{script}"))
        .arg("--extension")
        .arg(&built.extension)
        .args(["--lab", &lab.addresses])
        .arg("--out")
        .arg(&out)
        .args(options);
    if !options.contains(&HEADLESS) && !browser::has_display() {
        println!(
            "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): running headless"
        );
        command.arg(HEADLESS);
    }
    let status = command.status().context("cannot start node")?;
    if !status.success() {
        bail!(
            "tests/browser/{script} failed ({status}); what it left is in {}",
            out.display()
        );
    }
    Ok(())
}

/// Node, told where the browser and the built folders are.
pub fn node(workspace: &Workspace, built: &Built, chromium: &Path) -> Command {
    let mut command = Command::new("node");
    command
        .current_dir(&workspace.root)
        .env("CHROMIUM", chromium)
        .env("WSWHY_EXTENSION", &built.extension)
        .env("WSWHY_WWW", &built.www)
        .env("WSWHY_EMBED", &built.elements.folder);
    command
}

/// Builds the lab and says where its program is.
///
/// # Errors
/// When it does not compile.
pub fn build_lab(workspace: &Workspace) -> Result<PathBuf> {
    run::show(run::cargo().current_dir(&workspace.root).args([
        "build",
        "--quiet",
        "--package=wswhy-lab",
        "--release",
    ]))?;
    let name = format!("wswhy-lab{}", std::env::consts::EXE_SUFFIX);
    Ok(workspace.target.join("release").join(name))
}

/// The running lab. It ends when its input is closed, so it cannot outlive this program.
struct Lab {
    child: Child,
    /// Its first line: where everything listens, as JSON.
    addresses: String,
}

impl Lab {
    fn start(workspace: &Workspace, log: &Path) -> Result<Self> {
        let program = build_lab(workspace)?;
        let log = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let mut child = Command::new(&program)
            .current_dir(&workspace.root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let stdout = child.stdout.take().context("the lab has no output")?;
        let (send, first_line) = mpsc::channel();
        thread::spawn(move || {
            let mut log = log;
            let mut stdout = BufReader::new(stdout);
            let mut line = String::new();
            let read = stdout.read_line(&mut line);
            // Nobody waits any more when the bound is over; the rest is then of no use to anybody either.
            if send.send(read.map(|_| line)).is_ok() {
                let _ = copy(&mut stdout, &mut log);
            }
        });
        let mut lab = Self {
            child,
            addresses: String::new(),
        };
        let line = first_line
            .recv_timeout(LAB_BOUND)
            .with_context(|| format!("the lab said nothing for {} s", LAB_BOUND.as_secs()))?
            .context("cannot read what the lab says")?;
        let Ok(Value::Object(_)) = serde_json::from_str(&line) else {
            bail!("the lab's first line is no JSON object: {line:?}");
        };
        lab.addresses = line.trim_end().to_owned();
        Ok(lab)
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let end = std::time::Instant::now() + LAB_END_BOUND;
        while std::time::Instant::now() < end {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
