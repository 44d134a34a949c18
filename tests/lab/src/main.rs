//! Runs the lab until standard input ends. The first line on standard output says where everything is, in JSON.

use std::io::{Read as _, Write as _};
use std::process::ExitCode;
use wswhy_lab::server::{Lab, Options};

const USAGE: &str = "usage: wswhy-lab [--port N] [--more FILE]... [--play STEP]...";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wswhy-lab: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let (port, options) = options()?;
    let by_itself = !options.always.is_empty();
    let lab = Lab::start_with(port, &options)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", lab.description())?;
    out.flush()?;
    drop(out);
    let mut buffer = [0; 1024];
    while std::io::stdin().read(&mut buffer)? > 0 {}
    // Whoever plays one script has no input to close: the lab is then ended from outside.
    if by_itself {
        loop {
            std::thread::park();
        }
    }
    Ok(())
}

fn options() -> Result<(u16, Options), String> {
    let mut args = std::env::args().skip(1);
    let (mut port, mut options) = (0, Options::default());
    while let Some(arg) = args.next() {
        match (arg.as_str(), args.next()) {
            ("--port", Some(value)) => {
                port = value.parse().map_err(|_| {
                    format!("--port: expected 0 to 65535, found `{value}`; {USAGE}")
                })?;
            }
            ("--more", Some(file)) => options
                .more
                .push(std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?),
            ("--play", Some(step)) => options.always.push(step),
            _ => {
                return Err(format!(
                    "expected an option with a value, found `{arg}`; {USAGE}"
                ));
            }
        }
    }
    Ok((port, options))
}
