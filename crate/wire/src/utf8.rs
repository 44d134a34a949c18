//! RFC 6455 section 8.1: text is checked as it arrives, across chunks and fragments.

/// Checks one text message piece by piece. After the first fault it stays silent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Utf8 {
    /// The bytes of a character that is not complete; `held <= 3`.
    pending: [u8; 4],
    held: usize,
    /// Bytes of complete characters so far.
    valid: u64,
    /// Bytes given so far; `valid + held == given` until a fault.
    given: u64,
    failed: bool,
}

/// Where the text stopped being UTF-8. Offsets count the bytes of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// First byte of the sequence that cannot be a character.
    pub first_bad: u64,
    /// The byte with which it became certain.
    pub certain_at: u64,
}

impl Utf8 {
    /// Takes the next bytes of the message.
    pub fn feed(&mut self, bytes: &[u8]) -> Option<Fault> {
        if self.failed {
            return None;
        }
        let mut rest = bytes;
        while self.held > 0 {
            let (byte, after) = rest.split_first()?;
            rest = after;
            if let Some(fault) = self.push(*byte) {
                return Some(fault);
            }
        }
        match core::str::from_utf8(rest) {
            Ok(_) => {
                self.given += rest.len() as u64;
                self.valid += rest.len() as u64;
                None
            }
            Err(error) => {
                let (good, tail) = rest.split_at(error.valid_up_to().min(rest.len()));
                self.given += good.len() as u64;
                self.valid += good.len() as u64;
                // What follows is a bad sequence, or an incomplete one of at most three bytes at the very end: both
                // are settled within four bytes.
                tail.iter().find_map(|byte| self.push(*byte))
            }
        }
    }

    /// The message ends here.
    pub fn end(&mut self) -> Option<Fault> {
        (!self.failed && self.held > 0).then(|| {
            self.failed = true;
            Fault {
                first_bad: self.valid,
                certain_at: self.given,
            }
        })
    }

    fn push(&mut self, byte: u8) -> Option<Fault> {
        let certain_at = self.given;
        self.given += 1;
        if let Some(slot) = self.pending.get_mut(self.held) {
            *slot = byte;
            self.held += 1;
        }
        match core::str::from_utf8(self.pending.get(..self.held).unwrap_or_default()) {
            Ok(_) => {
                self.valid += self.held as u64;
                self.held = 0;
                None
            }
            Err(error) if error.error_len().is_none() => None,
            Err(_) => {
                self.failed = true;
                Some(Fault {
                    first_bad: self.valid,
                    certain_at,
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Option<(u64, u64)>) {
        for split in 0..=bytes.len() {
            let mut utf8 = Utf8::default();
            let (a, b) = bytes.split_at(split);
            let fault = utf8.feed(a).or_else(|| utf8.feed(b)).or_else(|| utf8.end());
            let got = fault.map(|fault| (fault.first_bad, fault.certain_at));
            assert_eq!(got, expected, "{bytes:x?} cut at {split}");
        }
    }

    #[test]
    fn valid_text() {
        check(b"", None);
        check("aß語🙂".as_bytes(), None);
    }

    #[test]
    fn the_first_bad_byte_and_when_it_is_certain() {
        check(b"ab\xff", Some((2, 2)));
        check(b"ab\xc0\xafxyz", Some((2, 2)));
        check(b"ab\xe2\x82A", Some((2, 4)));
        check(b"\xed\xa0\x80", Some((0, 1)));
        check(b"\xf4\x90\x80\x80", Some((0, 1)));
        check(b"ok\x80", Some((2, 2)));
    }

    #[test]
    fn a_character_cut_by_the_end_of_the_message() {
        check(b"ab\xf0\x9f\x99", Some((2, 5)));
    }
}
