//! The outline of a HAR file: who wrote it, and where its entries stand in the text. Entries are looked at later, one by
//! one, so that one that is wrong, or a file that breaks off, leaves the others.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// Entries of a file that are looked at.
const MAX_ENTRIES: usize = 1_000_000;

/// The parts of `log` that are of use, as text.
#[derive(Debug, Default)]
pub(super) struct Outline<'t> {
    pub creator: Option<&'t RawValue>,
    pub browser: Option<&'t RawValue>,
    pub ours: Option<&'t RawValue>,
    /// `None` before there was such a list.
    pub entries: Option<Vec<&'t RawValue>>,
}

/// Reads `text` into `outline`, which keeps what came before an error.
pub(super) fn outline<'t>(
    text: &'t str,
    outline: &mut Outline<'t>,
) -> Result<(), serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    Root(outline).deserialize(&mut json)?;
    json.end()
}

/// Each item of a list, as it is come by.
pub(super) struct Items<F>(pub F);

impl<'t, F: FnMut(&'t RawValue)> DeserializeSeed<'t> for Items<F> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'t, F: FnMut(&'t RawValue)> Visitor<'t> for Items<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'t>>(mut self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element()? {
            (self.0)(item);
        }
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(field_identifier)]
enum Name {
    #[serde(rename = "log")]
    Log,
    #[serde(rename = "creator")]
    Creator,
    #[serde(rename = "browser")]
    Browser,
    #[serde(rename = "_wswhy")]
    Ours,
    #[serde(rename = "entries")]
    Entries,
    #[serde(other)]
    Other,
}

struct Root<'o, 't>(&'o mut Outline<'t>);

impl<'t> DeserializeSeed<'t> for Root<'_, 't> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'t> Visitor<'t> for Root<'_, 't> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the member `log`")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key()? {
            match name {
                Name::Log => members.next_value_seed(Log(&mut *self.0))?,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// `entries`, which is a list as soon as it begins like one.
struct Entries<'o, 't>(&'o mut Option<Vec<&'t RawValue>>);

impl<'t> DeserializeSeed<'t> for Entries<'_, 't> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'t> Visitor<'t> for Entries<'_, 't> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of entries")
    }

    fn visit_seq<A: SeqAccess<'t>>(self, items: A) -> Result<(), A::Error> {
        let entries = self.0.get_or_insert_default();
        let keep = |entry| {
            if entries.len() < MAX_ENTRIES {
                entries.push(entry);
            }
        };
        Items(keep).visit_seq(items)
    }
}

struct Log<'o, 't>(&'o mut Outline<'t>);

impl<'t> DeserializeSeed<'t> for Log<'_, 't> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'t> Visitor<'t> for Log<'_, 't> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the member `entries`")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key()? {
            match name {
                Name::Creator => self.0.creator = members.next_value()?,
                Name::Browser => self.0.browser = members.next_value()?,
                Name::Ours => self.0.ours = members.next_value()?,
                Name::Entries => members.next_value_seed(Entries(&mut self.0.entries))?,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}
