//! From the compiler's wasm file to what a browser loads: `wasm-bindgen`, then `wasm-opt`.

mod order;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::build::Mode;
use crate::workspace::{Workspace, read};
use crate::{glue, run, setup};

/// What `wasm-opt` is told to do: shrink, and again what the first round has laid open. The linker puts the stack before
/// all data, so no pointer lies in the first 1024 bytes.
const SHRINK: [&str; 3] = ["-Oz", "-Oz", "--low-memory-unused"];

/// How the names of [`order`] become an order.
const SORT: &str = "--reorder-functions-by-name";

/// What `wasm-opt` is told to accept: what rustc's wasm target already uses
/// (<https://doc.rust-lang.org/rustc/platform-support/wasm32-unknown-unknown.html#enabled-webassembly-features>).
const WASM_OPT: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-producers",
];

/// What `wasm-bindgen` is told, for the stamp: change it with the calls below.
const WASM_BINDGEN: &str =
    "web, typings apart, default module path, no innerHTML, short names, ordered functions";

/// The inputs of the last run, kept beside its output: while they are the same, so is the output.
const STAMP: &str = "stamp";
const LAST_INPUT: &str = "input.wasm";

/// One program for the browser, ready to be copied.
#[derive(Debug)]
pub struct Bundle {
    /// Holds `NAME.js`, `NAME_bg.wasm` and, where a crate brought scripts of its own, `snippets/`.
    pub folder: PathBuf,
    /// Holds `NAME.d.ts`, against which the scripts that load it are checked.
    pub typings: PathBuf,
}

/// Makes the bundle of one binary of the interface.
///
/// # Errors
/// When one of the two tools fails; when their versions do not fit, with the line to change.
pub fn bundle(workspace: &Workspace, name: &str, wasm: &Path, mode: Mode) -> Result<Bundle> {
    let version = tool_version(workspace)?;
    let base = workspace
        .target
        .join("bindgen")
        .join(mode.name())
        .join(name);
    let bundle = Bundle {
        folder: base.join("out"),
        typings: base.join("typings"),
    };
    let input = fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let stamp = stamp(workspace, &version)?;
    if is_current(&base, &input, &stamp) {
        return Ok(bundle);
    }

    let start = Instant::now();
    if base.exists() {
        fs::remove_dir_all(&base).with_context(|| format!("cannot empty {}", base.display()))?;
    }
    fs::create_dir_all(&bundle.typings)?;
    let mut output = Bindgen::new()
        .input_path(wasm)
        .web(true)?
        // So that a script may call `init()` and the wasm is found beside it.
        .omit_default_module_path(false)
        .typescript(true)
        .out_name(name)
        .generate_output()
        .with_context(|| format!("wasm-bindgen cannot read {}", wasm.display()))?;
    let mut names = glue::Names::default();
    if mode == Mode::Shipped {
        for import in output.wasm_mut().imports.iter_mut() {
            import.name = names.short(&import.name);
        }
    }
    output
        .emit(&bundle.folder)
        .with_context(|| format!("cannot write to {}", bundle.folder.display()))?;
    let script = bundle.folder.join(format!("{name}.js"));
    let mut text = glue::without_html(&read(&script)?)?;
    if mode == Mode::Shipped {
        text = glue::without_indents(&names.replace(&text));
    }
    fs::write(&script, text).with_context(|| format!("cannot write {}", script.display()))?;
    for typing in ["d.ts", "_bg.wasm.d.ts"] {
        let file = if typing.starts_with('_') {
            format!("{name}{typing}")
        } else {
            format!("{name}.{typing}")
        };
        fs::rename(bundle.folder.join(&file), bundle.typings.join(&file))
            .with_context(|| format!("wasm-bindgen has not made {file}"))?;
    }
    let bound = start.elapsed();
    if mode == Mode::Shipped {
        let file = bundle.folder.join(format!("{name}_bg.wasm"));
        wasm_opt(workspace, &SHRINK, &file)?;
        let wasm = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let named = order::with_names(&wasm).with_context(|| file.display().to_string())?;
        fs::write(&file, named).with_context(|| format!("cannot write {}", file.display()))?;
        wasm_opt(workspace, &[SORT], &file)?;
    }
    println!(
        "{name}: wasm-bindgen {:.1} s, wasm-opt {:.1} s",
        bound.as_secs_f64(),
        (start.elapsed() - bound).as_secs_f64()
    );
    // The stamp last: without it an interrupted run is done again.
    fs::write(base.join(LAST_INPUT), &input)?;
    fs::write(base.join(STAMP), &stamp)?;
    Ok(bundle)
}

/// Runs `wasm-opt` on a file, which it replaces.
fn wasm_opt(workspace: &Workspace, what: &[&str], file: &Path) -> Result<()> {
    run::show(
        Command::new(setup::npm_program(workspace, "wasm-opt"))
            .args(WASM_OPT)
            .args(what)
            .arg(file)
            .arg("-o")
            .arg(file),
    )
}

fn is_current(base: &Path, input: &[u8], stamp: &str) -> bool {
    fs::read_to_string(base.join(STAMP)).is_ok_and(|last| last == stamp)
        && fs::read(base.join(LAST_INPUT)).is_ok_and(|last| last == input)
}

fn stamp(workspace: &Workspace, bindgen: &str) -> Result<String> {
    let path = workspace.path("node_modules/binaryen/package.json");
    let binaryen: serde_json::Value =
        serde_json::from_str(&read(&path)?).with_context(|| path.display().to_string())?;
    Ok(format!(
        "wasm-bindgen {bindgen} ({WASM_BINDGEN}), binaryen {}, {} {} {SORT}",
        binaryen["version"],
        WASM_OPT.join(" "),
        SHRINK.join(" ")
    ))
}

/// The version of `wasm-bindgen`, checked against that of the tool in this program.
fn tool_version(workspace: &Workspace) -> Result<String> {
    let library = workspace.locked_version("wasm-bindgen")?;
    let tool = workspace.locked_version("wasm-bindgen-cli-support")?;
    if library != tool {
        bail!(
            "Cargo.lock has wasm-bindgen {library} but wasm-bindgen-cli-support {tool}; they must be the same. \
             Write `wasm-bindgen-cli-support = \"={library}\"` in crate/xtask/Cargo.toml"
        );
    }
    Ok(library)
}
