//! Makes the pages of the site: `wswhy-site FOLDER [--base URL]`. Turns the elements of a file into what needs no script:
//! `wswhy-site static FILE [--out FILE]`.

mod address;
mod declared;
mod document;
mod found;
mod markdown;
mod pages;
mod schema;
mod site;
mod static_form;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

/// Where the site lies when nobody says: a name that nobody can own (RFC 2606).
const NOWHERE: &str = "https://wswhy.example/";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut folder: Option<PathBuf> = None;
    let mut base = String::from(NOWHERE);
    let mut args = std::env::args().skip(1).peekable();
    if args.next_if(|arg| arg == "static").is_some() {
        return static_form::run(args);
    }
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--base" => match args.next() {
                Some(url) if url.starts_with("http://") || url.starts_with("https://") => {
                    base = url
                }
                other => bail!(
                    "--base wants an address that begins with http:// or https://, not {other:?}"
                ),
            },
            _ if folder.is_none() && !arg.starts_with('-') => folder = Some(arg.into()),
            _ => bail!("{arg} is not known; usage: wswhy-site FOLDER [--base URL]"),
        }
    }
    let Some(folder) = folder else {
        bail!("no folder; usage: wswhy-site FOLDER [--base URL]");
    };
    if !base.ends_with('/') {
        base.push('/');
    }
    let begun = Instant::now();
    let pages = site::write(&folder, &base)?;
    println!("{pages} pages in {:.1} s", begun.elapsed().as_secs_f64());
    Ok(())
}
