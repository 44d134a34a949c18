//! Writes the compiled words of every language but English, which is linked, into a folder: `words FOLDER [KIND…]`.
//! Who asks for `english` gets it, too.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use wswhy_explain::{Kind, LANGUAGES, Language};

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let Some(folder) = args.next() else {
        eprintln!("usage: words FOLDER [english] [panel] [tool] [site]");
        return ExitCode::FAILURE;
    };
    let wanted: Vec<String> = args.collect();
    let english = wanted.iter().any(|word| word == "english");
    for language in LANGUAGES {
        if !english && language == Language::english() {
            continue;
        }
        for kind in Kind::ALL {
            if !wanted.iter().any(|word| word == kind.name()) {
                continue;
            }
            let name = format!("{}.{}.words", language.tag, kind.name());
            if let Err(why) = fs::write(Path::new(&folder).join(&name), language.text(kind)) {
                eprintln!("{name}: {why}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
