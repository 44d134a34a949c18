//! Members of JSON messages, read from the beginning of a text, which need not be whole.

use std::borrow::Cow;

use crate::har::json::{Raw, Scan};

/// The member of that name of the object that the text begins with.
pub(crate) fn member<'t>(text: &'t str, name: &str) -> Option<Raw<'t>> {
    let mut scan = Scan::new(text);
    let mut items = scan.open(b'{')?;
    while let Some(found) = scan.next(&mut items).ok()? {
        let value = scan.value().ok()?;
        if found == name {
            return Some(value).filter(|value| value.get() != "null");
        }
    }
    None
}

/// The `n`th item, from 0, of the list that the text begins with.
pub(super) fn item(text: &str, n: usize) -> Option<Raw<'_>> {
    let mut scan = Scan::new(text);
    let mut items = scan.open(b'[')?;
    for place in 0.. {
        scan.next(&mut items).ok()??;
        let value = scan.value().ok()?;
        if place == n {
            return Some(value);
        }
    }
    None
}

/// A member that is a string.
pub(super) fn words<'t>(text: &'t str, name: &str) -> Option<Cow<'t, str>> {
    member(text, name)?.text().ok()
}

/// A member that is a number above 0, in milliseconds when `unit` is 1 and in seconds when it is 1000.
pub(super) fn time(text: &str, name: &str, unit: f64) -> Option<f64> {
    let time = member(text, name)?.number()? * unit;
    (time > 0.0).then_some(time)
}

/// A member that is a whole number.
pub(super) fn whole(text: &str, name: &str) -> Option<u32> {
    u32::try_from(member(text, name)?.whole()?).ok()
}
