//! From the compiler's wasm file to what a browser loads: `wasm-bindgen`, then `wasm-opt`.

mod bytes;
mod code;
mod order;
mod split;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::build::Mode;
use crate::workspace::{Workspace, read};
use crate::{glue, run, setup};

/// What `wasm-opt` is told to do: lay control flow anew, shrink, and again what the first round has laid open. The linker
/// puts the stack before all data, so no pointer lies in the first 1024 bytes. What is skipped makes fewer bytes, but such
/// as gzip finds nothing like: measured on the panel, a function that is inlined into its one caller no longer resembles its
/// relatives (450 bytes), and a value that is kept in a local no longer looks as it does elsewhere (900 bytes).
const SHRINK: [&str; 7] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--low-memory-unused",
    "--skip-pass=local-cse",
    "--one-caller-inline-max-function-size=0",
];

/// What its functions do is needed only after a later act of the user, and lies in a file of its own ([`split`]).
const LATER: &str = "::later::";

/// How the names of [`order`] become an order.
const SORT: &str = "--reorder-functions-by-name";

/// What `wasm-opt` is told to accept: what rustc's wasm target already uses
/// (<https://doc.rust-lang.org/rustc/platform-support/wasm32-unknown-unknown.html#enabled-webassembly-features>).
const WASM_OPT: [&str; 9] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-producers",
    "--strip-target-features",
];

/// What `wasm-bindgen` is told, for the stamp: change it with the calls below.
const WASM_BINDGEN: &str = "web, typings apart, default module path, no innerHTML, short names, ordered functions, no alignment, in parts";

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

/// Makes the bundle of one binary of the interface; `in_parts`: with what is needed later in `NAME_rest.wasm`, for which its
/// script then has the function `loadRest`.
///
/// # Errors
/// When one of the two tools fails; when their versions do not fit, with the line to change.
pub fn bundle(
    workspace: &Workspace,
    name: &str,
    wasm: &Path,
    mode: Mode,
    in_parts: bool,
) -> Result<Bundle> {
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
    let rest = bundle.folder.join(format!("{name}_rest.wasm"));
    if mode == Mode::Shipped {
        shrink(
            workspace,
            &bundle.folder.join(format!("{name}_bg.wasm")),
            &rest,
            in_parts,
        )?;
    }
    if in_parts {
        let has_rest = rest.exists();
        append(&script, &glue::load_rest(name, has_rest, split::FIRST))?;
        append(
            &bundle.typings.join(format!("{name}.d.ts")),
            glue::LOAD_REST_TYPING,
        )?;
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

/// Makes a file small; where it is to be `in_parts`, what is needed later goes into `rest`.
fn shrink(workspace: &Workspace, file: &Path, rest: &Path, in_parts: bool) -> Result<()> {
    let open = format!("--no-inline=*{LATER}*");
    wasm_opt(
        workspace,
        &[&[open.as_str(), "-g"], &SHRINK[..]].concat(),
        file,
    )?;
    let wasm = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let parts = if in_parts {
        let parts = split::split(&wasm, is_later);
        let parts = parts.with_context(|| file.display().to_string())?;
        vec![(file, parts.first), (rest, parts.second)]
    } else {
        let plain = split::plain(&wasm).with_context(|| file.display().to_string())?;
        vec![(file, plain)]
    };
    for (file, wasm) in parts {
        let named = order::with_names(&wasm).with_context(|| file.display().to_string())?;
        fs::write(file, named).with_context(|| format!("cannot write {}", file.display()))?;
        wasm_opt(workspace, &[SORT], file)?;
    }
    Ok(())
}

/// Whether this is the name of a function of such a module, and not of a closure in it. Names end in a hash.
fn is_later(name: &str) -> bool {
    let function = name.split_once(LATER).map(|(_, function)| function);
    function.is_some_and(|function| match function.split_once("::") {
        Some((_, hash)) => hash.len() == 17 && hash.starts_with('h'),
        None => true,
    })
}

fn append(file: &Path, text: &str) -> Result<()> {
    let whole = read(file)? + text;
    fs::write(file, whole).with_context(|| format!("cannot write {}", file.display()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_of_later_modules_are_told_from_closures() {
        for (name, expected) in [
            ("ui::report::later::text::h0123456789abcdef", true),
            ("ui::report::later::text", true),
            (
                "ui::report::later::text::{{closure}}::h0123456789abcdef",
                false,
            ),
            ("ui::report::text::h0123456789abcdef", false),
        ] {
            assert_eq!(is_later(name), expected, "{name}");
        }
    }
}
