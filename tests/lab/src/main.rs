//! Runs the lab until standard input ends. The first line on standard output says where everything is, in JSON.

use std::io::{Read as _, Write as _};
use std::process::ExitCode;
use wswhy_lab::server::Lab;

const USAGE: &str = "usage: wswhy-lab [--port N]";

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
    let lab = Lab::start(port()?)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", lab.description())?;
    out.flush()?;
    drop(out);
    let mut buffer = [0; 1024];
    while std::io::stdin().read(&mut buffer)? > 0 {}
    Ok(())
}

fn port() -> Result<u16, String> {
    let mut args = std::env::args().skip(1);
    let mut port = 0;
    while let Some(arg) = args.next() {
        port = match (arg.as_str(), args.next()) {
            ("--port", Some(value)) => value
                .parse()
                .map_err(|_| format!("--port: expected 0 to 65535, found `{value}`; {USAGE}"))?,
            _ => return Err(format!("expected --port N, found `{arg}`; {USAGE}")),
        };
    }
    Ok(port)
}
