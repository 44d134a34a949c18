//! Values of JSON into ours.

use super::json::{Fail, Raw};
use crate::transcript::Millis;

/// What a value is read into, in its place: no half of it has to be thrown away where something is wrong, which is much
/// of what other ways cost in code.
pub(super) trait Fill {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>>;

    /// Whether it is left as it is where there is no value.
    fn may_be_missing(&self) -> bool {
        false
    }
}

/// What can be made to be filled.
pub(super) trait Blank: Fill {
    fn blank() -> Self;
}

/// What stays as it is where its member is missing.
pub(super) struct Optional<'s>(pub &'s mut dyn Fill);

impl Fill for Optional<'_> {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        self.0.fill(raw)
    }

    fn may_be_missing(&self) -> bool {
        true
    }
}

impl Fill for String {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        *self = raw.text()?.into_owned();
        Ok(())
    }
}

impl Blank for String {
    fn blank() -> Self {
        Self::new()
    }
}

macro_rules! plain {
    ($($type:ty: $expected:literal, $blank:expr, |$raw:ident| $value:expr;)*) => {
        $(
            impl Fill for $type {
                fn fill<'t>(&mut self, $raw: Raw<'t>) -> Result<(), Fail<'t>> {
                    let value = || $value;
                    *self = value().ok_or_else(|| $raw.other_than($expected))?;
                    Ok(())
                }
            }

            impl Blank for $type {
                fn blank() -> Self {
                    $blank
                }
            }
        )*
    };
}

plain! {
    bool: "`true` or `false`", false, |raw| match raw.get() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    };
    f64: "a number", 0.0, |raw| raw.number();
    Millis: "a number", Self(0.0), |raw| raw.number().map(Self);
    u8: "a whole number from 0 to 255", 0, |raw| raw.whole()?.try_into().ok();
    u16: "a whole number from 0 to 65535", 0, |raw| raw.whole()?.try_into().ok();
    u32: "a whole number", 0, |raw| raw.whole()?.try_into().ok();
    u64: "a whole number", 0, |raw| raw.whole();
    usize: "a whole number", 0, |raw| raw.whole()?.try_into().ok();
}

impl<T: Blank> Fill for Option<T> {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        self.insert(T::blank()).fill(raw)
    }

    fn may_be_missing(&self) -> bool {
        true
    }
}

impl<T: Blank> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Blank> Fill for Vec<T> {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        raw.each(&mut |item| {
            let mut value = T::blank();
            value.fill(item)?;
            self.push(value);
            Ok(())
        })
    }
}

impl<T: Blank> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<'t> Raw<'t> {
    /// Reads an object's members, each into what belongs to its name.
    pub(super) fn members(
        self,
        names: &[&str],
        members: &mut [&mut dyn Fill],
    ) -> Result<(), Fail<'t>> {
        let object = self.object()?;
        for (name, member) in names.iter().zip(members) {
            match object.get(name) {
                Some(value) => member.fill(value)?,
                None if member.may_be_missing() => {}
                None => return Err(self.other_than("all of its members")),
            }
        }
        Ok(())
    }

    /// Goes through a list up to the first fault.
    fn each(self, item: &mut dyn FnMut(Raw<'t>) -> Result<(), Fail<'t>>) -> Result<(), Fail<'t>> {
        for raw in self.list()? {
            item(raw)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_into_their_places() {
        let (mut b, mut c, mut n) = (String::new(), Some(7_u8), None::<u8>);
        let raw = Raw::whole_text(r#"{"b": "\n", "n": null}"#).unwrap();
        let read = raw.members(&["b", "c", "n"], &mut [&mut b, &mut c, &mut n]);
        assert_eq!((read, b.as_str(), c, n), (Ok(()), "\n", Some(7), None));
        let mut d = false;
        let wrong = raw.members(&["d"], &mut [&mut d]).unwrap_err();
        assert_eq!(wrong, raw.other_than("all of its members"));
        let wrong = raw.members(&["b"], &mut [&mut d]).unwrap_err();
        assert_eq!((wrong.at, wrong.is_value), ("\"\\n\"", true));
    }
}
