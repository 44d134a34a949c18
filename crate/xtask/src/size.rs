//! How large the product is when it is compressed. Size is a promise: the panel has a budget.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

/// All that the panel loads when it is shown, gzipped file by file, in bytes (1 KB = 1000 bytes).
const PANEL_BUDGET: u64 = 300_000;

/// What an element for other people's pages loads before its words: script, style sheet, wasm.
const EMBED_BUDGET: u64 = 130_000;

/// What the panel's "Decode bytes" loads besides, when it is first opened.
const DECODER: [&str; 6] = [
    "decode.css",
    "decode.html",
    "decode.js",
    "page.css",
    "page.js",
    "page_bg.wasm",
];

/// The words of other languages: the budget is for one, and English is linked.
const OTHER_LANGUAGES: &str = "words/";

/// What the tabs "Frames" and "Handshake", "Copy report" and "Save" load besides, when one of them is first opened.
const REST: &str = "panel_rest.wasm";

/// Pictures for Chromium's own pages: the panel does not load them.
const ICONS: &str = "icons/";

/// Prints the sizes; returns that of the panel, gzipped, in bytes.
///
/// # Errors
/// When a file cannot be read.
pub fn report(extension: &Path, www: &Path) -> Result<u64> {
    println!("\n{:>9} {:>9}", "bytes", "gzipped");
    let sizes = folder("extension", extension)?;
    folder("www", www)?;
    println!(
        "\npanel: {:.1} of {} KB gzipped; what Frames, Handshake, \"Copy report\" and \"Save\" load besides: {:.1} KB; what \"Decode bytes\" loads besides: {:.1} KB\n",
        kilobytes(sizes.panel),
        PANEL_BUDGET / 1000,
        kilobytes(sizes.rest),
        kilobytes(sizes.decoder)
    );
    Ok(sizes.panel)
}

/// Holds the panel to its budget.
///
/// # Errors
/// When it is over it.
pub fn check(panel: u64) -> Result<()> {
    if panel > PANEL_BUDGET {
        bail!(
            "the panel is {:.1} KB gzipped, {:.1} KB over its budget of {} KB: `cargo tree -p wswhy-ui -e normal` shows what it stands on",
            kilobytes(panel),
            kilobytes(panel - PANEL_BUDGET),
            PANEL_BUDGET / 1000
        );
    }
    Ok(())
}

/// Prints the sizes of the elements for other people's pages; returns that of script, style sheet and wasm, gzipped.
///
/// # Errors
/// When a file cannot be read.
pub fn report_embed(embed: &Path) -> Result<u64> {
    let mut total = 0;
    println!();
    for name in files(embed, "")? {
        let bytes = fs::read(embed.join(&name))?;
        let small = gzipped(&bytes)?;
        println!("{:>9} {small:>9}  embed/{name}", bytes.len());
        // The words are apart: a page loads those of one language for the elements that it has.
        if [".js", ".css", ".wasm"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            total += small;
        }
    }
    println!(
        "\nembed: {:.1} of {} KB gzipped, without words\n",
        kilobytes(total),
        EMBED_BUDGET / 1000
    );
    Ok(total)
}

/// Holds the elements for other people's pages to their budget.
///
/// # Errors
/// When they are over it.
pub fn check_embed(embed: u64) -> Result<()> {
    if embed > EMBED_BUDGET {
        bail!(
            "the elements for other people's pages are {:.1} KB gzipped: {:.1} KB over their budget",
            kilobytes(embed),
            kilobytes(embed - EMBED_BUDGET)
        );
    }
    Ok(())
}

/// Gzipped bytes, by when they are loaded.
#[derive(Default)]
struct Sizes {
    panel: u64,
    rest: u64,
    decoder: u64,
}

/// Prints every file of a folder; returns the gzipped bytes of all but the icons and further languages.
fn folder(title: &str, root: &Path) -> Result<Sizes> {
    let mut sizes = Sizes::default();
    for name in files(root, "")? {
        let bytes = fs::read(root.join(&name))?;
        let small = gzipped(&bytes)?;
        println!("{:>9} {small:>9}  {title}/{name}", bytes.len());
        if DECODER.contains(&name.as_str()) {
            sizes.decoder += small;
        } else if name == REST {
            sizes.rest += small;
        } else if !name.starts_with(ICONS) && !name.starts_with(OTHER_LANGUAGES) {
            sizes.panel += small;
        }
    }
    Ok(sizes)
}

/// The names of all files of a folder and the folders in it, in order.
///
/// # Errors
/// When a folder cannot be read.
pub fn files(root: &Path, below: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            names.extend(files(root, &format!("{name}/"))?);
        } else {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn gzipped(bytes: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len() as u64)
}

fn kilobytes(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_over_their_budget_fail() {
        check_embed(EMBED_BUDGET).unwrap();
        assert!(check_embed(EMBED_BUDGET + 1).is_err());
    }

    #[test]
    fn over_the_budget_fails() {
        check(PANEL_BUDGET).unwrap();
        assert!(check(PANEL_BUDGET + 1).is_err());
    }
}
