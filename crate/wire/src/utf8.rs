//! RFC 6455 section 8.1: text is checked as it arrives, across pieces and fragments.
//!
//! Two checkers. [`Text`] says yes or no, sixteen bytes at a time; [`Utf8`] goes byte by byte and says where. The
//! second one is asked only when the first says no, so a stream of good text never meets it.
//!
//! The quick rule: a byte is a continuation (80 to BF) exactly where a lead one, two or three bytes before asks for
//! one. What is left are the leads that ask for more than that: C0, C1, E0, ED and F0 to FF, and the byte after them.

use crate::lanes::{LANES, Lanes};

/// How far a character reaches back from its last byte.
const BACK: usize = 3;
/// Bytes that are skipped together when all of them are ASCII.
const BLOCK: usize = 4 * LANES;

/// Bytes to look at, after those before them.
type Window = [u8; BACK + LANES];

/// Checks one text piece by piece. It keeps only the last three bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Text {
    last: [u8; BACK],
}

impl Text {
    pub const fn new() -> Self {
        Self { last: [0; BACK] }
    }

    /// Takes the next bytes; `false` if no text can go on like this.
    #[inline]
    pub fn feed(&mut self, bytes: &[u8]) -> bool {
        let good = goes_on(self.last, bytes);
        let [_, b, c] = self.last;
        self.last = match *bytes {
            [.., x, y, z] => [x, y, z],
            [x, y] => [c, x, y],
            [x] => [b, c, x],
            [] => self.last,
        };
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
    let mut text = Text::default();
    text.feed(bytes) && text.may_end()
}

/// Whether no byte has its highest bit set.
#[inline]
pub(crate) fn is_ascii(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk::<LANES>() else {
        return match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            (Some(a), Some(b)) => {
                let all = u64::from_ne_bytes(*a) | u64::from_ne_bytes(*b);
                all & u64::from_ne_bytes([0x80; 8]) == 0
            }
            _ => bytes.iter().fold(0, |all, byte| all | byte) < 0x80,
        };
    };
    let (chunks, _) = bytes.as_chunks::<LANES>();
    let all = chunks
        .iter()
        .fold(Lanes::load(last), |all, chunk| all.or(Lanes::load(chunk)));
    !all.any_high_bit()
}

/// Whether no character reaches over the end of these three bytes.
#[inline(always)]
const fn complete([a, b, c]: [u8; BACK]) -> bool {
    a < 0xF0 && b < 0xE0 && c < 0xC0
}

/// Lanes that are all ones while nothing is wrong, and lanes that are not zero where a closer look is needed.
#[derive(Clone, Copy)]
struct Found {
    good: Lanes,
    rare: Lanes,
}

impl Found {
    /// The quick rule.
    #[inline(always)]
    fn step(&mut self, window: &Window) {
        let [three, two, one, byte] = columns(window);
        let asked = one.less(0xBF).or(two.less(0xDF)).or(three.less(0xEF));
        let continuation = byte.is_below_signed(-64);
        self.good = self.good.and(asked.equals(0).xor(continuation));
        let overlong = byte.and(Lanes::splat(0xFE)).equals(0xC0);
        let second_matters = byte.equals(0xE0).or(byte.equals(0xED));
        self.rare = self
            .rare
            .or(overlong)
            .or(second_matters)
            .or(byte.less(0xEF));
    }

    /// The rules that a lead byte and the byte after it can break beyond the quick one.
    #[inline(always)]
    fn closer(&mut self, window: &Window) {
        let [_, _, lead, byte] = columns(window);
        let never = byte
            .less(0xF4)
            .or(byte.and(Lanes::splat(0xFE)).equals(0xC0));
        let high_half = byte.less(0x9F);
        let upper = byte.less(0x8F);
        let overlong = lead
            .equals(0xE0)
            .and(high_half.equals(0))
            .or(lead.equals(0xF0).and(upper.equals(0)));
        let surrogate = lead.equals(0xED).and_not(high_half.equals(0));
        let too_high = lead.equals(0xF4).and_not(upper.equals(0));
        let bad = never.or(overlong).or(surrogate).or(too_high);
        self.good = self.good.and(bad.equals(0));
    }
}

/// The bytes three, two and one before, and the bytes themselves.
#[inline(always)]
fn columns(window: &Window) -> [Lanes; BACK + 1] {
    core::array::from_fn(|n| {
        let lanes = window.get(n..).and_then(<[u8]>::first_chunk);
        Lanes::load(lanes.unwrap_or(&[0; LANES]))
    })
}

/// Whether every byte of `bytes` may stand where it stands, after `last`.
#[inline]
fn goes_on(last: [u8; BACK], bytes: &[u8]) -> bool {
    let Some(head) = bytes.first_chunk::<LANES>() else {
        return complete(last) && is_ascii(bytes) || short(last, bytes);
    };
    let first = window(last, head);
    let mut found = Found {
        good: Lanes::splat(0xFF),
        rare: Lanes::splat(0),
    };
    found.step(&first);
    let rest = if bytes.len() > 2 * BLOCK {
        blocks(bytes, &mut found)
    } else {
        bytes.get(LANES - BACK..).unwrap_or_default()
    };
    windows(rest, last, bytes, |window| found.step(window));
    if found.rare.any() {
        found.closer(&first);
        windows(rest, last, bytes, |window| found.closer(window));
    }
    !found.good.equals(0).any()
}

/// Long texts: whole blocks, the plain ones skipped. Gives what is left, with the bytes before it.
fn blocks<'a>(bytes: &'a [u8], found: &mut Found) -> &'a [u8] {
    let mut rest = bytes.get(LANES - BACK..).unwrap_or_default();
    while let Some(block) = rest.first_chunk::<{ BACK + BLOCK }>() {
        let parts: [&Window; BLOCK / LANES] = core::array::from_fn(|n| {
            let window = block.get(n * LANES..).and_then(<[u8]>::first_chunk);
            window.unwrap_or(&[0; BACK + LANES])
        });
        let all = parts.iter().fold(Lanes::splat(0), |all, part| {
            let [before, .., byte] = columns(part);
            all.or(before).or(byte)
        });
        if all.any_high_bit() {
            for part in parts {
                found.step(part);
            }
            if found.rare.any() {
                for part in parts {
                    found.closer(part);
                }
                found.rare = Lanes::splat(0);
            }
        }
        rest = rest.get(BLOCK..).unwrap_or_default();
    }
    rest
}

/// The windows over `rest`, which begins with the last bytes that were seen; `bytes` is all of the piece. The last
/// window lies partly over the one before.
#[inline(always)]
fn windows(rest: &[u8], last: [u8; BACK], bytes: &[u8], mut see: impl FnMut(&Window)) {
    let mut rest = rest;
    while let Some(window) = rest.first_chunk() {
        see(window);
        rest = rest.get(LANES..).unwrap_or_default();
    }
    if rest.len() <= BACK {
        return;
    }
    match bytes.last_chunk() {
        Some(window) => see(window),
        // 17 or 18 bytes: the window begins among the bytes of the piece before.
        None => {
            let mut joined = [0; BACK + LANES + BACK];
            let end = BACK + bytes.len();
            for (slot, byte) in joined.iter_mut().zip(last.iter().chain(bytes)) {
                *slot = *byte;
            }
            if let Some(window) = joined.get(..end).and_then(<[u8]>::last_chunk) {
                see(window);
            }
        }
    }
}

#[inline(always)]
fn window(last: [u8; BACK], head: &[u8; LANES]) -> Window {
    let mut window = [0; BACK + LANES];
    if let Some(slot) = window.first_chunk_mut() {
        *slot = last;
    }
    if let Some(slot) = window.last_chunk_mut() {
        *slot = *head;
    }
    window
}

/// Fewer bytes than a window has.
#[cold]
fn short(last: [u8; BACK], bytes: &[u8]) -> bool {
    let mut before = last;
    bytes.iter().all(|&byte| {
        let [three, two, one] = before;
        before = [two, one, byte];
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
}
