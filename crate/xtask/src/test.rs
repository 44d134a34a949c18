//! `cargo xtask test`: everything that must hold before a change lands, step by step, to the end.

mod fuzz;
mod scripts;
mod webext;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::build::{self, Built, Mode};
use crate::workspace::{Package, Workspace, read};
use crate::{bench, browser, demo, lab, manifest, package, run, setup, site, size, tidy};

/// How much is tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    Everything,
    /// What needs no browser.
    Quick,
}

/// The room whose code runs in the browser.
const UI: &str = "wswhy-ui";

/// Runs every step, failed ones before it or not; true when all passed.
///
/// # Errors
/// Only when the steps themselves cannot be counted; a step that fails is part of the result.
pub fn run(workspace: &Workspace, scope: Scope) -> Result<bool> {
    let mut steps = Steps::default();
    steps.take("rustfmt", || {
        cargo(workspace, &["fmt", "--all", "--check"]).context("`cargo fmt --all` puts it right")
    });
    steps.take("clippy", || {
        let words = ["clippy", "--quiet", "--workspace", "--all-targets"];
        cargo(workspace, &[&words[..], &["--", "-Dwarnings"]].concat())
    });
    steps.take("clippy, wasm", || {
        setup::wasm_target(workspace)?;
        let words = ["clippy", "--quiet", "--package", UI, "--lib", "--bins"];
        let target = ["--target", setup::WASM_TARGET, "--", "-Dwarnings"];
        cargo(workspace, &[&words[..], &target].concat())?;
        let words = ["clippy", "--quiet", "--package", UI];
        cargo(workspace, &[&words[..], &build::PANEL, &target].concat())?;
        cargo(workspace, &[&words[..], &build::EMBED, &target].concat())
    });
    for package in &workspace.packages {
        test_package(workspace, package, &mut steps);
    }
    test_bench(workspace, &mut steps);
    fuzz::test(workspace, &mut steps);
    steps.take("tidy", || tidy::run(workspace));
    steps.take("npm packages", || setup::npm_packages(workspace));
    let built = steps.take("build", || build::make(workspace, Mode::Shipped));
    test_product(workspace, built.as_ref(), &mut steps);
    if scope == Scope::Everything {
        test_in_browser(workspace, built.as_ref(), &mut steps);
    }
    Ok(steps.finish())
}

/// One by one, because a workspace merges features: a room that lacks one of its own would go unnoticed.
fn test_package(workspace: &Workspace, package: &Package, steps: &mut Steps) {
    let words = ["test", "--quiet", "--package", &package.name];
    steps.take(&format!("test {}", package.folder), || {
        cargo(workspace, &words)
    });
    // What is left out then is what many tests are about; that the rest works is seen in the panel, which is built so.
    if package.has_default_feature {
        let words = ["check", "--quiet", "--lib", "--package", &package.name];
        steps.take(
            &format!("check {}, no default features", package.folder),
            || {
                cargo(
                    workspace,
                    &[&words[..], &["--no-default-features"]].concat(),
                )
            },
        );
    }
}

/// What `bench wire` measures with can rot like anything else. The peers are left out: they take minutes to compile, and
/// nothing here changes them.
fn test_bench(workspace: &Workspace, steps: &mut Steps) {
    let target = workspace.target.join("bench/test");
    let target = target.to_string_lossy();
    let of = |command: &'static str, rest: &[&str]| {
        let words = [command, "--quiet", "--manifest-path", bench::MANIFEST];
        cargo(
            workspace,
            &[&words[..], &["--target-dir", &target], rest].concat(),
        )
    };
    let native = [
        "--workspace",
        "--exclude",
        bench::WASM_PACKAGE,
        "--no-default-features",
    ];
    steps.take("rustfmt tests/bench", || {
        // Not `--all`: that formats what they depend on as well.
        let packages = bench::PACKAGES.map(|package| ["--package", package]);
        let words = ["fmt", "--check", "--manifest-path", bench::MANIFEST];
        cargo(workspace, &[&words[..], packages.as_flattened()].concat())
    });
    steps.take("clippy tests/bench", || {
        of(
            "clippy",
            &[&native[..], &["--all-targets", "--", "-Dwarnings"]].concat(),
        )
    });
    steps.take("clippy tests/bench, wasm", || {
        setup::wasm_target(workspace)?;
        let words = [
            "--package",
            bench::WASM_PACKAGE,
            "--target",
            setup::WASM_TARGET,
        ];
        of("clippy", &[&words[..], &["--", "-Dwarnings"]].concat())
    });
    steps.take("test tests/bench", || of("test", &native));
}

fn test_product(workspace: &Workspace, built: Option<&Built>, steps: &mut Steps) {
    for script in scripts::PLACES {
        steps.take(&format!("tsc {}", script.folder), || {
            scripts::check(workspace, built, script)
        });
    }
    steps.take("panel size", || size::check(need(built)?.panel_size));
    steps.take("embed size", || {
        size::check_embed(need(built)?.elements.size)
    });
    steps.take("manifest", || {
        let path = need(built)?.extension.join("manifest.json");
        manifest::check(&read(&path)?, workspace.version()?)
    });
    steps.take("no machine paths in the product", || {
        build::check_paths(workspace, need(built)?)
    });
    steps.take("web-ext lint", || {
        webext::lint(workspace, &need(built)?.extension)
    });
}

fn test_in_browser(workspace: &Workspace, built: Option<&Built>, steps: &mut Steps) {
    let chromium = steps.take("a Chromium", browser::chromium);
    let chromium = chromium
        .as_deref()
        .context("there is no Chromium to test in");
    let need_chromium = || match &chromium {
        Ok(path) => Ok(*path),
        Err(error) => bail!("{error}"),
    };
    steps.take("browser tests", || {
        let (built, chromium) = (need(built)?, need_chromium()?);
        browser_tests(workspace, built, chromium)
    });
    steps.take("package", || {
        let (built, chromium) = (need(built)?, need_chromium()?);
        let package = package::make(workspace, &built.elements)?;
        run::show(&mut package::test(workspace, &package, chromium))
    });
    steps.take("demo", || {
        let (built, chromium) = (need(built)?, need_chromium()?);
        demo::play(workspace, built, chromium, &["--headless"])
    });
    steps.take("lab, a part", || {
        let (built, chromium) = (need(built)?, need_chromium()?);
        lab::test(workspace, built, chromium)
    });
}

fn browser_tests(workspace: &Workspace, built: &Built, chromium: &Path) -> Result<()> {
    let lab = demo::build_lab(workspace)?;
    let site = site::make(workspace, &[], &built.www, &built.elements.folder)?;
    let files = scripts::files(&workspace.path("tests/browser"), ".test.mjs")?;
    if files.is_empty() {
        bail!("tests/browser has no *.test.mjs");
    }
    let mut command = demo::node(workspace, built, chromium);
    // One file at a time: each has a browser of its own, and some measure time.
    command
        .env("WSWHY_LAB", lab)
        .env("WSWHY_SITE", site)
        .args(["--test", "--test-concurrency=1"])
        .args(files);
    run::show(&mut command)
}

fn need(built: Option<&Built>) -> Result<&Built> {
    built.context("it needs the build, which failed")
}

fn cargo(workspace: &Workspace, words: &[&str]) -> Result<()> {
    run::show(run::cargo().current_dir(&workspace.root).args(words))
}

/// What was run, and how it went.
#[derive(Debug, Default)]
struct Steps {
    done: Vec<Step>,
}

#[derive(Debug)]
struct Step {
    name: String,
    time: Duration,
    /// Why it failed.
    failure: Option<String>,
}

impl Steps {
    /// Runs one step. What it made is returned when it passed.
    fn take<T>(&mut self, name: &str, step: impl FnOnce() -> Result<T>) -> Option<T> {
        println!("--- {name}");
        let start = Instant::now();
        let result = step();
        let time = start.elapsed();
        let failure = result.as_ref().err().map(|error| format!("{error:#}"));
        match &failure {
            None => println!("ok   {name} ({:.1} s)", time.as_secs_f64()),
            Some(why) => println!("FAIL {name} ({:.1} s): {why}", time.as_secs_f64()),
        }
        self.done.push(Step {
            name: name.to_owned(),
            time,
            failure,
        });
        result.ok()
    }

    /// Prints every step with its time, then the failures, then the count; true when all passed.
    fn finish(self) -> bool {
        println!();
        for step in &self.done {
            let word = if step.failure.is_none() { "ok" } else { "FAIL" };
            println!(
                "{word:<4} {:>7.1} s  {}",
                step.time.as_secs_f64(),
                step.name
            );
        }
        let mut failed = 0;
        for step in &self.done {
            if let Some(why) = &step.failure {
                failed += 1;
                println!("\n{}: {why}", step.name);
            }
        }
        println!("\n{} passed, {failed} failed", self.done.len() - failed);
        failed == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_after_a_failed_one_still_run() {
        let mut steps = Steps::default();
        assert_eq!(steps.take("a", || Ok(1)), Some(1));
        assert_eq!(steps.take::<u8>("b", || bail!("no")), None);
        assert_eq!(steps.take("c", || Ok(3)), Some(3));
        assert_eq!(steps.done.len(), 3);
        assert!(!steps.finish());
    }

    #[test]
    fn all_passed() {
        let mut steps = Steps::default();
        steps.take("a", || Ok(()));
        assert!(steps.finish());
    }
}
