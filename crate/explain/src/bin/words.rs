//! Writes the compiled words of every language but English, which is linked, into a folder: `words FOLDER [KIND…]`.
//! Who asks for `english` gets it, too. `code`, `frame` and `compare` are the elements for other people's pages.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use wswhy_explain::element::Element;
use wswhy_explain::{Kind, LANGUAGES, Language};

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let Some(folder) = args.next() else {
        eprintln!("usage: words FOLDER [english] [panel] [tool] [site] [code] [frame] [compare]");
        return ExitCode::FAILURE;
    };
    let wanted: Vec<String> = args.collect();
    let english = wanted.iter().any(|word| word == "english");
    for language in LANGUAGES {
        if !english && language == Language::english() {
            continue;
        }
        let kinds = Kind::ALL.map(|kind| (kind.name(), language.text(kind).to_owned()));
        let elements = Element::ALL.map(|element| (element.name(), element.text(language)));
        for (kind, text) in kinds.into_iter().chain(elements) {
            if !wanted.iter().any(|word| word == kind) {
                continue;
            }
            let name = format!("{}.{kind}.words", language.tag);
            if let Err(why) = fs::write(Path::new(&folder).join(&name), text) {
                eprintln!("{name}: {why}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
