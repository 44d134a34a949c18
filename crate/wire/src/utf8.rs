//! RFC 6455 section 8.1: text is checked as it arrives, across pieces and fragments.
//!
//! Two checkers. [`Text`] says yes or no, sixteen bytes at a time; [`Utf8`] goes byte by byte and says where. The
//! second one is asked only when the first says no, so a stream of good text never meets it.

#[cfg(any(
    all(target_arch = "wasm32", target_feature = "simd128"),
    all(target_arch = "x86_64", target_feature = "sse2")
))]
mod wide;

#[cfg(any(
    all(target_arch = "wasm32", target_feature = "simd128"),
    all(target_arch = "x86_64", target_feature = "sse2")
))]
use wide::goes_on;

#[cfg(not(any(
    all(target_arch = "wasm32", target_feature = "simd128"),
    all(target_arch = "x86_64", target_feature = "sse2")
)))]
use plain as goes_on;

/// Checks one text piece by piece. It keeps only the last bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    /// The last four bytes; the very last one is the highest.
    last: u32,
}

impl Text {
    pub const fn new() -> Self {
        Self { last: 0 }
    }

    /// Takes the next bytes; `false` if no text can go on like this.
    #[inline]
    pub fn feed(&mut self, bytes: &[u8]) -> bool {
        let good = goes_on(self.last, bytes);
        self.last = after(self.last, bytes);
        good
    }

    /// Whether the text may end here: no character is cut.
    #[inline]
    pub fn may_end(&self) -> bool {
        complete(self.last)
    }
}

/// Whether `bytes` are text from the first to the last.
#[inline]
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    let mut text = Text::new();
    text.feed(bytes) && text.may_end()
}

/// Whether no byte has its highest bit set.
#[inline]
pub(crate) fn is_ascii(bytes: &[u8]) -> bool {
    let (words, rest) = bytes.as_chunks::<8>();
    let all = match bytes.last_chunk() {
        Some(last) => words.iter().fold(u64::from_ne_bytes(*last), |all, word| {
            all | u64::from_ne_bytes(*word)
        }),
        None => rest.iter().fold(0, |all, byte| all | u64::from(*byte)),
    };
    all & u64::from_ne_bytes([0x80; 8]) == 0
}

/// The last four bytes once `bytes` came, too.
#[inline(always)]
fn after(last: u32, bytes: &[u8]) -> u32 {
    match bytes.last_chunk() {
        Some(last) => u32::from_le_bytes(*last),
        None => bytes
            .iter()
            .fold(last, |last, byte| last >> 8 | u32::from(*byte) << 24),
    }
}

/// Whether no character reaches over the end of these bytes.
#[inline(always)]
const fn complete(last: u32) -> bool {
    let [_, three, two, one] = last.to_le_bytes();
    three < 0xF0 && two < 0xE0 && one < 0xC0
}

/// Bytes that are skipped together when all of them are ASCII, where there are no lanes.
#[cfg(any(
    test,
    not(any(
        all(target_arch = "wasm32", target_feature = "simd128"),
        all(target_arch = "x86_64", target_feature = "sse2")
    ))
))]
const SKIP: usize = 16;

/// Where there are no lanes: plain bytes are skipped, all others go one by one. It is small, too.
#[cfg(any(
    test,
    not(any(
        all(target_arch = "wasm32", target_feature = "simd128"),
        all(target_arch = "x86_64", target_feature = "sse2")
    ))
))]
fn plain(last: u32, bytes: &[u8]) -> bool {
    let mut last = last;
    bytes.chunks(SKIP).all(|piece| {
        let good = complete(last) && is_ascii(piece) || short(last, piece);
        last = after(last, piece);
        good
    })
}

/// One byte after the other.
#[cold]
fn short(last: u32, bytes: &[u8]) -> bool {
    let mut before = last;
    bytes.iter().all(|&byte| {
        let [_, three, two, one] = before.to_le_bytes();
        before = before >> 8 | u32::from(byte) << 24;
        let asked = one >= 0xC0 || two >= 0xE0 || three >= 0xF0;
        let continuation = (0x80..0xC0).contains(&byte);
        let in_range = match one {
            0xE0 => byte >= 0xA0,
            0xED => byte < 0xA0,
            0xF0 => byte >= 0x90,
            0xF4 => byte < 0x90,
            _ => true,
        };
        asked == continuation && in_range && !matches!(byte, 0xC0 | 0xC1 | 0xF5..)
    })
}

/// Says where a text stops being one, piece by piece. After the first fault it stays silent.
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

    /// The quick checker against the slow one, at every cut.
    fn check_twins(bytes: &[u8]) {
        let mut slow = Utf8::default();
        let expected = slow.feed(bytes).or_else(|| slow.end()).is_none();
        assert_eq!(is_text(bytes), expected, "{bytes:x?}");
        let no_lanes = plain(0, bytes) && complete(after(0, bytes));
        assert_eq!(no_lanes, expected, "{bytes:x?}");
        for split in 0..=bytes.len() {
            let (a, b) = bytes.split_at(split);
            let mut text = Text::new();
            let quick = text.feed(a) && text.feed(b) && text.may_end();
            assert_eq!(quick, expected, "{bytes:x?} cut at {split}");
        }
    }

    /// Both ends of every range of lead bytes.
    const LEADS: [u8; 19] = [
        0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1,
        0xF3, 0xF4, 0xF5, 0xFF,
    ];

    #[test]
    fn both_checkers_agree_on_two_bytes_at_every_place() {
        for lead in LEADS {
            for second in [
                0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xFF,
            ] {
                for tail in [&b""[..], b"\x80", b"\x80\x80", b"\xbf\xbf\xbf"] {
                    for before in [0, 1, 13, 15, 16, 143, 145] {
                        for after in [0, 1, 20] {
                            let mut bytes = alloc::vec![b'a'; before];
                            bytes.extend_from_slice(&[lead, second]);
                            bytes.extend_from_slice(tail);
                            bytes.resize(bytes.len() + after, b'z');
                            if after == 1 && before < 16 {
                                check_twins(&bytes);
                            } else {
                                let expected = core::str::from_utf8(&bytes).is_ok();
                                assert_eq!(is_text(&bytes), expected, "{bytes:x?}");
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn both_checkers_agree_on_damaged_text() {
        let text = "plain ascii, grüße, 漢字かな交じり文, 한국어 ไทย, 🙂🚀, \u{7ff}\u{800}\u{ffff}\u{10000}\u{10ffff}";
        let mut state = 1u32;
        let mut random = |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % below
        };
        for round in 0..1500 {
            let mut bytes = text.repeat(1 + round % 3).into_bytes();
            let from = random(bytes.len());
            bytes.drain(..from);
            for _ in 0..random(3) {
                let at = random(bytes.len());
                bytes[at] = random(256) as u8;
            }
            let mut slow = Utf8::default();
            let expected = slow.feed(&bytes).or_else(|| slow.end()).is_none();
            assert_eq!(is_text(&bytes), expected, "{bytes:x?}");
            let no_lanes = plain(0, &bytes) && complete(after(0, &bytes));
            assert_eq!(no_lanes, expected, "{bytes:x?}");
            let mut text = Text::new();
            let mut good = true;
            for piece in bytes.chunks(1 + random(bytes.len())) {
                good &= text.feed(piece);
            }
            assert_eq!(good && text.may_end(), expected, "{bytes:x?}");
        }
    }
}
