//! RFC 3629, sixteen bytes at a time.
//!
//! The quick rule: a byte is a continuation (80 to BF) exactly where a lead one, two or three bytes before asks for
//! one. What is left are the leads that ask for more than that: C0, C1, E0, ED and F0 to FF, and the byte after them.

use super::{complete, is_ascii, short};
use crate::lanes::{LANES, Lanes};

/// How far a character reaches back from its last byte.
const BACK: usize = 3;
/// Bytes that are skipped together when all of them are ASCII.
const BLOCK: usize = 4 * LANES;

/// Bytes to look at, after those before them.
type Window = [u8; BACK + LANES];

/// Lanes that are all ones while nothing is wrong, and lanes that are not zero where a closer look is needed.
#[derive(Clone, Copy)]
struct Found {
    good: Lanes,
    rare: Lanes,
}

impl Found {
    /// The quick rule.
    #[inline(always)]
    fn step(&mut self, [three, two, one, byte]: Columns) {
        let asked = one.less(0xBF).or(two.less(0xDF)).or(three.less(0xEF));
        let continuation = byte.is_below_signed(-64);
        self.good = self.good.and(asked.equals(0).xor(continuation));
        self.rare = self.rare.or(byte.rare_leads());
    }

    /// The rules that a lead byte and the byte after it can break beyond the quick one.
    #[inline(always)]
    fn closer(&mut self, [_, _, lead, byte]: Columns) {
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
type Columns = [Lanes; BACK + 1];

#[inline(always)]
fn columns(window: &Window) -> Columns {
    core::array::from_fn(|n| {
        let lanes = window.get(n..).and_then(<[u8]>::first_chunk);
        Lanes::load(lanes.unwrap_or(&[0; LANES]))
    })
}

/// The first bytes of a piece, after the last ones of the piece before.
#[inline(always)]
fn first_columns(last: u32, head: &[u8; LANES]) -> Columns {
    let head = Lanes::load(head);
    let [three, two, one] = head.behind(last);
    [three, two, one, head]
}

/// Whether every byte of `bytes` may stand where it stands, after `last`.
#[inline]
pub(super) fn goes_on(last: u32, bytes: &[u8]) -> bool {
    let Some(head) = bytes.first_chunk::<LANES>() else {
        return complete(last) && is_ascii(bytes) || short(last, bytes);
    };
    let mut found = Found {
        good: Lanes::splat(0xFF),
        rare: Lanes::splat(0),
    };
    found.step(first_columns(last, head));
    let rest = if bytes.len() > 2 * BLOCK {
        found.closer(first_columns(last, head));
        blocks(bytes, &mut found)
    } else {
        bytes.get(LANES - BACK..).unwrap_or_default()
    };
    if !windows(rest, bytes, |columns| found.step(columns)) {
        // 17 or 18 bytes.
        return short(last, bytes);
    }
    // The lead may also be the last byte of the piece before.
    if found.rare.any() || last >= 0xE000_0000 {
        found.closer(first_columns(last, head));
        windows(rest, bytes, |columns| found.closer(columns));
    }
    !found.good.equals(0).any()
}

/// Long texts: whole blocks, the plain ones skipped. Gives what is left, with the bytes before it.
fn blocks<'a>(bytes: &'a [u8], found: &mut Found) -> &'a [u8] {
    let mut rest = bytes.get(LANES - BACK..).unwrap_or_default();
    while let Some(block) = rest.first_chunk::<{ BACK + BLOCK }>() {
        let parts: [Columns; BLOCK / LANES] = core::array::from_fn(|n| {
            let window = block.get(n * LANES..).and_then(<[u8]>::first_chunk);
            columns(window.unwrap_or(&[0; BACK + LANES]))
        });
        let all = parts
            .iter()
            .fold(Lanes::splat(0), |all, [before, _, _, byte]| {
                all.or(*before).or(*byte)
            });
        if all.any_high_bit() {
            for part in parts {
                found.step(part);
            }
            if found.rare.any() {
                for part in parts {
                    found.closer(part);
                }
                // A lead at the end has its second byte in the next block.
                let [.., [_, _, _, byte]] = parts;
                found.rare = byte.rare_leads();
            }
        }
        rest = rest.get(BLOCK..).unwrap_or_default();
    }
    rest
}

/// The windows over `rest`, which begins with the last bytes that were seen; `bytes` is all of the piece. The last
/// window lies partly over the one before. `false`: it would have to begin before the piece.
#[inline(always)]
fn windows(rest: &[u8], bytes: &[u8], mut see: impl FnMut(Columns)) -> bool {
    let mut rest = rest;
    while let Some(window) = rest.first_chunk() {
        see(columns(window));
        rest = rest.get(LANES..).unwrap_or_default();
    }
    if rest.len() <= BACK {
        return true;
    }
    match bytes.last_chunk() {
        Some(window) => {
            see(columns(window));
            true
        }
        None => false,
    }
}
