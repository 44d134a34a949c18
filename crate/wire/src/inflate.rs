//! RFC 1951: DEFLATE data to bytes, one whole message at a time.
//!
//! It is written for what permessage-deflate needs and general inflaters do not give: the output of all messages lies
//! in one buffer and is itself the sliding window, so that nothing is copied into a window between messages; every
//! distance is compared with the agreed window, at no cost; a block may follow one that says it is the last; and the
//! end of the data has to be the end of a block.

use crate::column::Column;
use alloc::{boxed::Box, vec::Vec};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not DEFLATE, or does not end where a block ends.
    Invalid,
    /// More comes out than may.
    TooBig,
}

/// What a message may do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Where the sliding window begins in the output.
    pub window_start: usize,
    /// How far back a reference may reach, in bytes.
    pub max_distance: usize,
    /// How long the output may become.
    pub max_len: usize,
}

/// Zero bytes behind the input, so that eight can be loaded at any place in it and a little beyond.
pub(crate) const PADDING: usize = 24;
/// Longest match, and what one step of copying writes beyond it.
const MARGIN: usize = 258 + COPY;
/// Bytes that are copied at once.
const COPY: usize = 16;
/// Room that is made at once when the output is full.
const MIN_GROWTH: usize = 4096;
const MAX_GROWTH: usize = 1 << 20;

/// Longest code (section 3.2.7).
const MAX_CODE_LEN: usize = 15;
const LITERALS: usize = 288;
const DISTANCES: usize = 32;
const END_OF_BLOCK: usize = 256;
/// Bits that the first look into a table takes; longer codes need a second one.
const LITERAL_ROOT: u32 = 9;
const DISTANCE_ROOT: u32 = 8;
const PRECODE_ROOT: u32 = 7;
/// Room for both levels, whatever the codes are: zlib's program `enough` gives 852 for `286 9 15` and 402 for
/// `32 8 15`.
const LITERAL_SLOTS: usize = 1024;
const DISTANCE_SLOTS: usize = 512;

// A table entry: code length (4 bits), kind (4 bits), extra bits (8 bits), value (16 bits).
const LITERAL: u32 = 0x10;
const END: u32 = 0x20;
const LINK: u32 = 0x40;
const WRONG: u32 = 0x80;

/// Base and extra bits of the lengths (section 3.2.5), symbols 257 to 285.
const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
/// The order of the code lengths of the code length alphabet (section 3.2.7).
const PRECODE_ORDER: [u8; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

#[derive(Clone)]
struct Tables {
    literals: [u32; LITERAL_SLOTS],
    distances: [u32; DISTANCE_SLOTS],
}

impl Tables {
    const fn new() -> Self {
        Self {
            literals: [0; LITERAL_SLOTS],
            distances: [0; DISTANCE_SLOTS],
        }
    }
}

/// The tables that one direction needs, kept from message to message.
#[derive(Clone)]
pub(crate) struct Inflate {
    dynamic: Box<Tables>,
    /// Made when the first block asks for them.
    fixed: Option<Box<Tables>>,
}

impl Inflate {
    pub fn new() -> Self {
        Self {
            dynamic: Box::new(Tables::new()),
            fixed: None,
        }
    }

    /// Inflates the message `input`, behind which stand [`PADDING`] zero bytes, onto `output`.
    pub fn run(
        &mut self,
        input: &[u8],
        output: &mut Column<u8>,
        bounds: Bounds,
    ) -> Result<(), Fault> {
        let mut bits = Bits {
            input,
            end: input.len().saturating_sub(PADDING),
            next: 0,
            held: 0,
            count: 0,
        };
        while !bits.at_end() {
            bits.refill()?;
            let last = bits.take(1) == 1;
            match bits.take(2) {
                0 => stored(&mut bits, output, bounds)?,
                1 => {
                    let fixed = self.fixed.get_or_insert_with(fixed_tables);
                    compressed(&mut bits, fixed, output, bounds)?;
                }
                2 => {
                    read_tables(&mut bits, &mut self.dynamic)?;
                    compressed(&mut bits, &self.dynamic, output, bounds)?;
                }
                _ => return Err(Fault::Invalid),
            }
            if last {
                // "The next DEFLATE block follows the padded data if any" (RFC 7692 section 7.2.1).
                bits.align();
            }
            if bits.overrun() {
                return Err(Fault::Invalid);
            }
        }
        Ok(())
    }
}

/// The input, least significant bit first.
struct Bits<'a> {
    input: &'a [u8],
    /// Where the data ends and the padding begins.
    end: usize,
    /// The next byte to be loaded.
    next: usize,
    held: u64,
    /// Bits in `held` that count; there may be more, which are loaded again.
    count: u32,
}

impl Bits<'_> {
    /// At least 56 bits are held afterwards. Bits from beyond the end are zero.
    #[inline(always)]
    fn refill(&mut self) -> Result<(), Fault> {
        let word = self.input.get(self.next..).and_then(<[u8]>::first_chunk);
        // No such word: the data ended long ago, in the middle of a block.
        let Some(word) = word else {
            return Err(Fault::Invalid);
        };
        self.held |= u64::from_le_bytes(*word) << self.count;
        self.next += ((63 - self.count) >> 3) as usize;
        self.count |= 56;
        Ok(())
    }

    /// No more bits than are held.
    #[inline(always)]
    fn take(&mut self, count: u32) -> u32 {
        let value = self.held as u32 & ((1 << count) - 1);
        self.drop(count);
        value
    }

    #[inline(always)]
    fn drop(&mut self, count: u32) {
        self.held >>= count;
        self.count -= count;
    }

    /// Goes to the next byte.
    fn align(&mut self) {
        self.drop(self.count % 8);
    }

    /// More bits were taken than there are.
    fn overrun(&self) -> bool {
        self.next * 8 > self.end * 8 + self.count as usize
    }

    fn at_end(&self) -> bool {
        self.next * 8 >= self.end * 8 + self.count as usize
    }
}

/// Section 3.2.4.
fn stored(bits: &mut Bits<'_>, output: &mut Column<u8>, bounds: Bounds) -> Result<(), Fault> {
    bits.align();
    bits.refill()?;
    let len = bits.take(16);
    if len != !bits.take(16) & 0xFFFF {
        return Err(Fault::Invalid);
    }
    // What is held beyond these bits is given back.
    let at = bits.next - (bits.count / 8) as usize;
    let len = len as usize;
    let bytes = at.checked_add(len).filter(|end| *end <= bits.end);
    let bytes = bytes.and_then(|end| bits.input.get(at..end));
    let Some(bytes) = bytes else {
        return Err(Fault::Invalid);
    };
    if output.len() + len > bounds.max_len {
        return Err(Fault::TooBig);
    }
    output.extend(bytes);
    (bits.next, bits.held, bits.count) = (at + len, 0, 0);
    Ok(())
}

/// Section 3.2.7.
fn read_tables(bits: &mut Bits<'_>, tables: &mut Tables) -> Result<(), Fault> {
    bits.refill()?;
    let literals = bits.take(5) as usize + 257;
    let distances = bits.take(5) as usize + 1;
    let precodes = bits.take(4) as usize + 4;
    if literals > 286 || distances > 30 {
        return Err(Fault::Invalid);
    }
    let mut lens = [0; 19];
    for place in PRECODE_ORDER.iter().take(precodes) {
        if bits.count < 3 {
            bits.refill()?;
        }
        if let Some(len) = lens.get_mut(usize::from(*place)) {
            *len = bits.take(3) as u8;
        }
    }
    let mut precode = [0; 1 << PRECODE_ROOT];
    build(&mut precode, PRECODE_ROOT, &lens, Codes::Precode)?;

    let mut lens = [0u8; LITERALS + DISTANCES];
    let wanted = literals + distances;
    let mut have = 0;
    while have < wanted {
        bits.refill()?;
        let entry = look(&precode, bits.held, PRECODE_ROOT);
        if entry & WRONG != 0 {
            return Err(Fault::Invalid);
        }
        bits.drop(entry & 15);
        let (value, times) = match entry >> 16 {
            len @ 0..16 => (len as u8, 1),
            16 => {
                let before = have.checked_sub(1).and_then(|at| lens.get(at));
                let Some(before) = before.copied() else {
                    return Err(Fault::Invalid);
                };
                (before, bits.take(2) as usize + 3)
            }
            17 => (0, bits.take(3) as usize + 3),
            _ => (0, bits.take(7) as usize + 11),
        };
        if have + times > wanted {
            return Err(Fault::Invalid);
        }
        for slot in lens.iter_mut().skip(have).take(times) {
            *slot = value;
        }
        have += times;
    }
    let (literals, rest) = lens.split_at(literals);
    let distances = rest.get(..distances).unwrap_or_default();
    if literals.get(END_OF_BLOCK) == Some(&0) {
        return Err(Fault::Invalid);
    }
    build(
        &mut tables.literals,
        LITERAL_ROOT,
        literals,
        Codes::Literals,
    )?;
    build(
        &mut tables.distances,
        DISTANCE_ROOT,
        distances,
        Codes::Distances,
    )
}

/// Section 3.2.6.
#[cold]
fn fixed_tables() -> Box<Tables> {
    let mut tables = Box::new(Tables::new());
    let lens: [u8; LITERALS] = core::array::from_fn(|symbol| match symbol {
        0..144 => 8,
        144..256 => 9,
        256..280 => 7,
        _ => 8,
    });
    // Both sets of codes are complete, so neither is refused.
    let _ = build(&mut tables.literals, LITERAL_ROOT, &lens, Codes::Literals);
    let lens = [5; DISTANCES];
    let _ = build(
        &mut tables.distances,
        DISTANCE_ROOT,
        &lens,
        Codes::Distances,
    );
    tables
}

#[derive(Clone, Copy, PartialEq)]
enum Codes {
    Precode,
    Literals,
    Distances,
}

/// Kind, extra bits and value of a symbol.
#[inline(always)]
fn meaning(codes: Codes, symbol: usize) -> u32 {
    match codes {
        Codes::Precode => (symbol as u32) << 16,
        Codes::Literals if symbol < END_OF_BLOCK => LITERAL | (symbol as u32) << 16,
        Codes::Literals if symbol == END_OF_BLOCK => END,
        Codes::Literals => match LENGTHS.get(symbol - 257) {
            Some((base, extra)) => u32::from(*extra) << 8 | u32::from(*base) << 16,
            None => WRONG,
        },
        // Bases and extra bits of the distances follow a rule (section 3.2.5).
        Codes::Distances if symbol < 4 => (symbol as u32 + 1) << 16,
        Codes::Distances if symbol < 30 => {
            let extra = symbol as u32 / 2 - 1;
            let base = ((2 + (symbol as u32 & 1)) << extra) + 1;
            extra << 8 | base << 16
        }
        Codes::Distances => WRONG,
    }
}

/// Makes the table of a set of codes, given by their lengths (section 3.2.2).
///
/// Codes are handed out in their order, bit-reversed as they stand in the data; whenever the length grows, what the
/// table holds so far is repeated behind it, because a shorter code fills every slot that ends with it.
fn build(table: &mut [u32], root: u32, lens: &[u8], codes: Codes) -> Result<(), Fault> {
    let mut counts = [0u16; MAX_CODE_LEN + 1];
    for len in lens {
        if let Some(count) = counts.get_mut(usize::from(*len)) {
            *count += 1;
        }
    }
    let mut offsets = [0u16; MAX_CODE_LEN + 2];
    let mut left = 1i32;
    let mut longest = 0;
    for len in 1..=MAX_CODE_LEN {
        let count = counts[len];
        left = (left << 1) - i32::from(count);
        if left < 0 {
            return Err(Fault::Invalid);
        }
        if count > 0 {
            longest = len;
        }
        offsets[len + 1] = offsets[len] + count;
    }
    // A set that leaves codes unused is refused, as zlib does, but for one code of one bit, or none at all.
    if left > 0 && (codes == Codes::Precode || longest > 1) {
        return Err(Fault::Invalid);
    }
    let mut sorted = [0u16; LITERALS];
    for (symbol, len) in lens.iter().enumerate() {
        let len = usize::from(*len);
        if len > 0 && len <= MAX_CODE_LEN {
            let at = usize::from(offsets[len]);
            offsets[len] += 1;
            if let Some(slot) = sorted.get_mut(at) {
                *slot = symbol as u16;
            }
        }
    }
    let root_size = 1usize << root;
    if longest <= 1 {
        // One bit at most: every slot is filled by hand.
        for (at, slot) in table.iter_mut().take(root_size).enumerate() {
            let taken = longest == 1 && (at & 1 == 0 || left == 0);
            let symbol = usize::from(sorted[at & 1]);
            *slot = if taken {
                meaning(codes, symbol) | 1
            } else {
                WRONG | 1
            };
        }
        return Ok(());
    }
    let mut code = 0usize;
    let mut filled = 1usize;
    let mut filled_bits = 0u32;
    let mut next = sorted.iter();
    let (mut sub_start, mut sub_bits, mut sub_prefix) = (root_size, 0u32, usize::MAX);
    for len in 1..=longest as u32 {
        for n in 0..counts[len as usize] {
            let symbol = usize::from(next.next().copied().unwrap_or_default());
            let entry = meaning(codes, symbol);
            if len <= root {
                while filled_bits < len {
                    table.copy_within(..filled, filled);
                    filled <<= 1;
                    filled_bits += 1;
                }
                if let Some(slot) = table.get_mut(code) {
                    *slot = entry | len;
                }
            } else {
                while filled_bits < root {
                    table.copy_within(..filled, filled);
                    filled <<= 1;
                    filled_bits += 1;
                }
                let prefix = code & (root_size - 1);
                if prefix != sub_prefix {
                    // A new second-level table: as long as the codes that share this prefix need.
                    if sub_prefix != usize::MAX {
                        sub_start += 1 << sub_bits;
                    }
                    sub_prefix = prefix;
                    sub_bits = len - root;
                    let mut room = i32::from(counts[len as usize] - n);
                    while sub_bits + root < longest as u32 && room < 1 << sub_bits {
                        sub_bits += 1;
                        room = (room << 1) + i32::from(counts[(sub_bits + root) as usize]);
                    }
                    let Some(slot) = table.get_mut(prefix) else {
                        return Err(Fault::Invalid);
                    };
                    *slot = LINK | sub_bits << 8 | (sub_start as u32) << 16 | root;
                }
                let own = len - root;
                let mut at = code >> root;
                while at < 1 << sub_bits {
                    let Some(slot) = table.get_mut(sub_start + at) else {
                        return Err(Fault::Invalid);
                    };
                    *slot = entry | own;
                    at += 1 << own;
                }
            }
            code = following(code, len);
        }
    }
    while filled_bits < root {
        table.copy_within(..filled, filled);
        filled <<= 1;
        filled_bits += 1;
    }
    Ok(())
}

/// The next code of the same length; both bit-reversed.
#[inline(always)]
fn following(code: usize, len: u32) -> usize {
    let mask = (1usize << len) - 1;
    match (code ^ mask).checked_ilog2() {
        // The highest zero becomes one, and everything above it zero.
        Some(bit) => code & ((1 << bit) - 1) | 1 << bit,
        None => mask,
    }
}

#[inline(always)]
fn look(table: &[u32], held: u64, root: u32) -> u32 {
    let at = held as usize & ((1 << root) - 1);
    table.get(at).copied().unwrap_or(WRONG)
}

/// The second look, for codes longer than the root.
#[inline(always)]
fn follow(table: &[u32], held: u64, link: u32) -> u32 {
    let bits = link >> 8 & 0xFF;
    let at = (link >> 16) as usize + (held as usize & ((1 << bits) - 1));
    table.get(at).copied().unwrap_or(WRONG)
}

/// Sections 3.2.3 and 3.2.5: the symbols of one block.
fn compressed(
    bits: &mut Bits<'_>,
    tables: &Tables,
    output: &mut Column<u8>,
    bounds: Bounds,
) -> Result<(), Fault> {
    let Tables {
        literals,
        distances,
    } = tables;
    let mut growth = MIN_GROWTH;
    loop {
        if output.len() > bounds.max_len {
            return Err(Fault::TooBig);
        }
        let before = output.len();
        let (out, at) = output.all_with_room(growth.max(2 * MARGIN));
        let (end, ended) = symbols(bits, literals, distances, out, at, bounds)?;
        output.grow(end - before);
        if ended {
            return if output.len() > bounds.max_len {
                Err(Fault::TooBig)
            } else {
                Ok(())
            };
        }
        growth = (growth * 2).min(MAX_GROWTH);
    }
}

/// Writes to `out` from `at` on, until the block ends or the room does; gives the new place and which of the two.
#[inline(never)]
fn symbols(
    bits: &mut Bits<'_>,
    literals: &[u32; LITERAL_SLOTS],
    distances: &[u32; DISTANCE_SLOTS],
    out: &mut [u8],
    at: usize,
    bounds: Bounds,
) -> Result<(usize, bool), Fault> {
    let mut at = at;
    let mut local = Bits { ..*bits };
    let last = out.len().saturating_sub(MARGIN);
    while at < last {
        local.refill()?;
        let mut entry = look(literals, local.held, LITERAL_ROOT);
        // Two literals and a length fit into one filling.
        let mut again = 2;
        while entry & LITERAL != 0 && again > 0 {
            local.drop(entry & 15);
            if let Some(slot) = out.get_mut(at) {
                *slot = (entry >> 16) as u8;
            }
            at += 1;
            again -= 1;
            entry = look(literals, local.held, LITERAL_ROOT);
        }
        if entry & (LINK | END | WRONG | LITERAL) != 0 {
            if entry & LINK != 0 {
                local.drop(LITERAL_ROOT);
                entry = follow(literals, local.held, entry);
            }
            local.drop(entry & 15);
            if entry & LITERAL != 0 {
                if let Some(slot) = out.get_mut(at) {
                    *slot = (entry >> 16) as u8;
                }
                at += 1;
                continue;
            }
            if entry & END != 0 {
                *bits = local;
                return Ok((at, true));
            }
            if entry & WRONG != 0 {
                return Err(Fault::Invalid);
            }
        } else {
            local.drop(entry & 15);
        }
        let len = (entry >> 16) as usize + local.take(entry >> 8 & 0xFF) as usize;
        if local.count < 28 {
            local.refill()?;
        }
        let mut entry = look(distances, local.held, DISTANCE_ROOT);
        if entry & LINK != 0 {
            local.drop(DISTANCE_ROOT);
            entry = follow(distances, local.held, entry);
        }
        if entry & WRONG != 0 {
            return Err(Fault::Invalid);
        }
        local.drop(entry & 15);
        let distance = (entry >> 16) as usize + local.take(entry >> 8 & 0xFF) as usize;
        let reach = at.saturating_sub(bounds.window_start);
        if distance > reach.min(bounds.max_distance) {
            return Err(Fault::Invalid);
        }
        repeat(out, at, distance, len);
        at += len;
    }
    *bits = local;
    Ok((at, false))
}

/// Copies `len` bytes from `distance` back; may write up to [`COPY`] bytes beyond them, which mean nothing.
#[inline(always)]
fn repeat(out: &mut [u8], at: usize, distance: usize, len: usize) {
    if distance >= COPY {
        let mut done = 0;
        while done < len {
            let from = at + done - distance;
            let Some(bytes) = out.get(from..).and_then(<[u8]>::first_chunk::<COPY>) else {
                return;
            };
            let bytes = *bytes;
            if let Some(slot) = out.get_mut(at + done..).and_then(<[u8]>::first_chunk_mut) {
                *slot = bytes;
            }
            done += COPY;
        }
    } else {
        for n in at..at + len {
            if let Some(byte) = out.get(n - distance).copied()
                && let Some(slot) = out.get_mut(n)
            {
                *slot = byte;
            }
        }
    }
}

/// A message with what the sender removed from its end (RFC 7692 section 7.2.1), ready for [`Inflate::run`].
pub(crate) fn with_tail(message: &mut Vec<u8>) {
    message.extend_from_slice(&[0x00, 0x00, 0xFF, 0xFF]);
    message.resize(message.len() + PADDING, 0);
}

#[cfg(test)]
mod tests;
