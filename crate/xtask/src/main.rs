//! The project's own commands: build, demo, test, bench, tidy. `cargo xtask` lists them.

mod assemble;
mod bench;
mod bindgen;
mod browser;
mod build;
mod comments;
mod demo;
mod glue;
mod guides;
mod lab;
mod manifest;
mod package;
mod probe;
mod run;
mod scripts;
mod setup;
mod site;
mod size;
mod test;
mod tidy;
mod words;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::workspace::Workspace;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  build [--dev | --embed]  make target/extension, target/www and target/embed
                           --dev: quicker to build, larger, no size check
                           --embed: target/embed alone
  demo [--headless] [...]  build, start the lab, open Chromium with the panel beside the lab's page
                           --headless: play every scenario and print a table (also where there is no display)
                           other options (such as --only GLOB) go to tests/browser/demo.mjs
  lab [--scenarios DIR] [--only GLOB] [--stacks GLOB] [--skip NAME] [--built] [--keep]
                           play real server software in Chromium and count how often the panel is right;
                           what a stack lacks is installed, or its scenarios are skipped by name
                           --built: with the extension that the last build left
                           --keep: write what came of it into crate/atlas/data/lab.toml
                           --scenarios: those of another folder; the others choose among them (lists with commas)
  lab --proofs [--only GLOB] [--skip NAME] [--built] [--keep]
                           try the workarounds and dead ends that wswhy names (tests/lab/proofs)
                           --keep: write what was shown into crate/atlas/data/proofs.toml
  site [--base URL]        make target/site: a page for each code, pair, cause, broken rule and status, in every language
                           --base: where it will lie
  static FILE [--out FILE] [--embed FOLDER]
                           turn <wswhy-code>, <wswhy-frame> and <wswhy-compare> in a .md or .html file into words and pictures
                           that need no script; without --out it is printed
                           --embed: leave the elements, whose files lie in FOLDER, and let them come drawn
  test [--quick]           everything that must hold before a change lands
                           --quick: without the browser
  guides [html] [mdbook] [mkdocs]
                           build the guides' examples (www/embed/guides) with the real tools and open them in Chromium
  package [--try]          make the npm package target/package/wswhy and its archive
                           --try: try it in Node, Chromium and Vite, which is installed for that
  tidy [--fix]             compare crate/README.md with the real dependencies, and other house rules
                           --fix: rewrite the table's `leans on` column
  words --translated TAG [START]
                           write down that a language's words (whose ids begin so) say what the English says now
  bench live [...]         10,000 messages a second into the panel; options go to tests/browser/bench-live.mjs
  bench wire [--quick] [--report] [--workloads abc] [--tables native,js,wasm] [--rounds N]
                           the decoder against its peers on the same bytes, and against tests/bench/goals.toml
                           --quick: a tenth of the messages; --report: a missed goal is no failure
  bench verdict [--report] [--rounds N]
                           verdicts in WebAssembly, against tests/bench/verdict/goals.toml";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one command; `Ok(false)` when it ran to its end and has itself said what failed.
fn dispatch(arguments: &[String]) -> Result<bool> {
    let Some((command, rest)) = arguments.split_first() else {
        bail!("no command\n\n{USAGE}");
    };
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    match (command.as_str(), rest.as_slice()) {
        ("help" | "--help" | "-h", _) => {
            println!("{USAGE}");
            Ok(true)
        }
        ("build", []) => build::run(&Workspace::load()?, build::Mode::Shipped).map(|()| true),
        ("build", ["--dev"]) => build::run(&Workspace::load()?, build::Mode::Dev).map(|()| true),
        ("build", ["--embed"]) => build::run_embed(&Workspace::load()?).map(|()| true),
        ("demo", options) => demo::demo(&Workspace::load()?, options).map(|()| true),
        ("lab", options) => lab::lab(&Workspace::load()?, options),
        ("test", []) => test::run(&Workspace::load()?, test::Scope::Everything),
        ("test", ["--quick"]) => test::run(&Workspace::load()?, test::Scope::Quick),
        ("site", options) => site::run(&Workspace::load()?, options).map(|()| true),
        ("guides", names) => guides::run(&Workspace::load()?, names).map(|()| true),
        ("package", options) => package::run(&Workspace::load()?, options).map(|()| true),
        ("static", options) => site::turn(options).map(|()| true),
        ("tidy", []) => tidy::run(&Workspace::load()?).map(|()| true),
        ("tidy", ["--fix"]) => tidy::fix(&Workspace::load()?).map(|()| true),
        ("words", ["--translated", tag]) => {
            words::translated(&Workspace::load()?, tag, "").map(|()| true)
        }
        ("words", ["--translated", tag, prefix]) => {
            words::translated(&Workspace::load()?, tag, prefix).map(|()| true)
        }
        ("bench", ["live", options @ ..]) => {
            demo::bench_live(&Workspace::load()?, options).map(|()| true)
        }
        ("bench", ["wire", options @ ..]) => bench::wire(&Workspace::load()?, options),
        ("bench", ["verdict", options @ ..]) => bench::verdict(&Workspace::load()?, options),
        _ => bail!(
            "`cargo xtask {}` is not a command\n\n{USAGE}",
            arguments.join(" ")
        ),
    }
}
