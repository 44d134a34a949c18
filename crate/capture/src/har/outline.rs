//! The outline of a HAR file: who wrote it, and where its entries stand in the text. Entries are looked at later, one by
//! one, so that one that is wrong, or a file that breaks off, leaves the others.

use super::json::{Fail, Items, Raw, Scan};

/// Entries of a file that are looked at.
const MAX_ENTRIES: usize = 1_000_000;

/// The parts of `log` that are of use, as text.
#[derive(Debug, Default)]
pub(super) struct Outline<'t> {
    pub creator: Option<Raw<'t>>,
    pub browser: Option<Raw<'t>>,
    pub ours: Option<Raw<'t>>,
    /// `None` before there was such a list.
    pub entries: Option<Vec<Raw<'t>>>,
}

/// Reads `text` into `outline`, which keeps what came before a fault.
pub(super) fn outline<'t>(text: &'t str, outline: &mut Outline<'t>) -> Result<(), Fail<'t>> {
    let mut scan = Scan::new(text);
    let mut members = begin(&mut scan, b'{', "an object with the member `log`")?;
    while let Some(name) = scan.next(&mut members)? {
        if name == "log" {
            log(&mut scan, outline)?;
        } else {
            scan.value()?;
        }
    }
    scan.end()
}

fn log<'t>(scan: &mut Scan<'t>, outline: &mut Outline<'t>) -> Result<(), Fail<'t>> {
    let mut members = begin(scan, b'{', "an object with the member `entries`")?;
    while let Some(name) = scan.next(&mut members)? {
        if name == "entries" {
            let mut items = begin(scan, b'[', "a list of entries")?;
            let entries = outline.entries.get_or_insert_default();
            while scan.next(&mut items)?.is_some() {
                let entry = scan.value()?;
                if entries.len() < MAX_ENTRIES {
                    entries.push(entry);
                }
            }
            continue;
        }
        let value = Some(scan.value()?);
        match name {
            "creator" => outline.creator = value,
            "browser" => outline.browser = value,
            "_wswhy" => outline.ours = value,
            _ => {}
        }
    }
    Ok(())
}

fn begin<'t>(scan: &mut Scan<'t>, bracket: u8, expected: &'static str) -> Result<Items, Fail<'t>> {
    let begun = scan.open(bracket);
    begun.map_or_else(|| Err(scan.value()?.other_than(expected)), Ok)
}
