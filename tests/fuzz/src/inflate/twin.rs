//! RFC 1951, slow and obvious: one bit after the other, no tables. It also says how far back the data refers.

/// What comes out of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inflated {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The longest distance of all references.
    pub farthest: usize,
}

/// Why nothing does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The data ends inside a block.
    Ends,
    /// It is not DEFLATE; what is wrong with it.
    Wrong(&'static str),
    /// It is not DEFLATE: a block has no codes for its code lengths.
    NoCodes,
    /// More than the limit comes out.
    TooBig,
}

const MAX_LEN: usize = 15;
const END_OF_BLOCK: usize = 256;
/// Section 3.2.5, symbols 257 to 285 and 0 to 29: base and extra bits.
const LENGTHS: [(usize, u32); 29] = [
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
const DISTANCES: [(usize, u32); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];
/// Section 3.2.7.
const ORDER: [usize; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

/// Inflates the payload of a message to which its tail was put back (RFC 7692 section 7.2.2). `history` is what stands
/// before its output in the window.
pub fn inflate(data: &[u8], history: &[u8], limit: usize) -> Result<Inflated, Fault> {
    run(data, history, limit, &mut false)
}

/// Whether a block says that it is the last one, before anything is wrong.
pub fn has_last_block(data: &[u8], history: &[u8], limit: usize) -> bool {
    let mut seen = false;
    let _ = run(data, history, limit, &mut seen);
    seen
}

fn run(data: &[u8], history: &[u8], limit: usize, seen: &mut bool) -> Result<Inflated, Fault> {
    let mut bits = Bits { data, at: 0 };
    let mut out = Output {
        bytes: history.to_vec(),
        farthest: 0,
        limit: history.len() + limit,
    };
    while bits.at < data.len() * 8 {
        let last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => stored(&mut bits, &mut out)?,
            1 => {
                let lens: Vec<u8> = (0..288).map(fixed_len).collect();
                let (literals, distances) = (Codes::new(&lens), Codes::new(&[5; 30]));
                block(&mut bits, &literals, &distances, &mut out)?;
            }
            2 => {
                let (literals, distances) = read_codes(&mut bits)?;
                block(&mut bits, &literals, &distances, &mut out)?;
            }
            _ => return Err(Fault::Wrong("block type 3")),
        }
        if last {
            *seen = true;
            bits.align();
        }
    }
    let bytes = out.bytes.split_off(history.len());
    Ok(Inflated {
        bytes,
        farthest: out.farthest,
    })
}

struct Bits<'a> {
    data: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: u32) -> Result<usize, Fault> {
        let mut value = 0;
        for n in 0..count {
            let byte = self.data.get(self.at / 8).ok_or(Fault::Ends)?;
            value |= usize::from(byte >> (self.at % 8) & 1) << n;
            self.at += 1;
        }
        Ok(value)
    }

    fn align(&mut self) {
        self.at = self.at.next_multiple_of(8);
    }
}

struct Output {
    bytes: Vec<u8>,
    farthest: usize,
    limit: usize,
}

impl Output {
    fn push(&mut self, byte: u8) -> Result<(), Fault> {
        if self.bytes.len() >= self.limit {
            return Err(Fault::TooBig);
        }
        self.bytes.push(byte);
        Ok(())
    }
}

/// A set of codes: the symbols of each length, in order (section 3.2.2).
struct Codes {
    by_len: [Vec<usize>; MAX_LEN + 1],
}

impl Codes {
    fn new(lens: &[u8]) -> Self {
        let mut by_len: [Vec<usize>; MAX_LEN + 1] = Default::default();
        for (symbol, len) in lens.iter().enumerate().filter(|(_, len)| **len > 0) {
            by_len[usize::from(*len)].push(symbol);
        }
        Self { by_len }
    }

    /// How many codes of the greatest length are left over; less than none if there are too many codes.
    fn left(&self) -> i64 {
        (1..=MAX_LEN).fold(1, |left, len| {
            // Once there are too many, no more can make it right.
            if left < 0 {
                left
            } else {
                left * 2 - self.by_len[len].len() as i64
            }
        })
    }

    /// Complete, or, where that is allowed, nothing but one code of one bit, or no code (as zlib has it; the RFC's words
    /// are for distances only).
    fn usable(&self, lone: bool) -> bool {
        let longest = (1..=MAX_LEN)
            .rev()
            .find(|len| !self.by_len[*len].is_empty());
        self.left() == 0 || (self.left() > 0 && lone && longest.is_none_or(|longest| longest == 1))
    }

    fn read(&self, bits: &mut Bits<'_>) -> Result<usize, Fault> {
        let (mut code, mut first) = (0, 0);
        for symbols in &self.by_len[1..] {
            code = code << 1 | bits.take(1)?;
            first <<= 1;
            if let Some(symbol) = code.checked_sub(first).and_then(|n| symbols.get(n)) {
                return Ok(*symbol);
            }
            first += symbols.len();
        }
        Err(Fault::Wrong("a code that no symbol has"))
    }
}

fn fixed_len(symbol: usize) -> u8 {
    match symbol {
        0..144 => 8,
        144..256 => 9,
        256..280 => 7,
        _ => 8,
    }
}

fn stored(bits: &mut Bits<'_>, out: &mut Output) -> Result<(), Fault> {
    bits.align();
    let len = bits.take(16)?;
    if bits.take(16)? != len ^ 0xFFFF {
        return Err(Fault::Wrong("the two lengths of a stored block"));
    }
    for _ in 0..len {
        out.push(bits.take(8)? as u8)?;
    }
    Ok(())
}

fn read_codes(bits: &mut Bits<'_>) -> Result<(Codes, Codes), Fault> {
    let literals = bits.take(5)? + 257;
    let distances = bits.take(5)? + 1;
    let given = bits.take(4)? + 4;
    if literals > 286 || distances > 30 {
        return Err(Fault::Wrong("too many symbols"));
    }
    let mut lens = [0; 19];
    for place in &ORDER[..given] {
        lens[*place] = bits.take(3)? as u8;
    }
    if lens == [0; 19] {
        return Err(Fault::NoCodes);
    }
    let codes = Codes::new(&lens);
    if !codes.usable(false) {
        return Err(Fault::Wrong("the codes of the code lengths"));
    }
    let mut lens: Vec<u8> = Vec::new();
    while lens.len() < literals + distances {
        let (len, times) = match codes.read(bits)? {
            len @ 0..16 => (len as u8, 1),
            16 => {
                let before = lens.last().copied();
                let before = before.ok_or(Fault::Wrong("a repeat of nothing"))?;
                (before, 3 + bits.take(2)?)
            }
            17 => (0, 3 + bits.take(3)?),
            _ => (0, 11 + bits.take(7)?),
        };
        lens.extend(std::iter::repeat_n(len, times));
    }
    if lens.len() > literals + distances {
        return Err(Fault::Wrong("a repeat beyond the end"));
    }
    if lens[END_OF_BLOCK] == 0 {
        return Err(Fault::Wrong("no end of block"));
    }
    let (literals, distances) = lens.split_at(literals);
    let (literals, distances) = (Codes::new(literals), Codes::new(distances));
    if !literals.usable(true) || !distances.usable(true) {
        return Err(Fault::Wrong("the codes of the literals or the distances"));
    }
    Ok((literals, distances))
}

fn block(
    bits: &mut Bits<'_>,
    literals: &Codes,
    distances: &Codes,
    out: &mut Output,
) -> Result<(), Fault> {
    loop {
        let symbol = literals.read(bits)?;
        if symbol < END_OF_BLOCK {
            out.push(symbol as u8)?;
            continue;
        }
        if symbol == END_OF_BLOCK {
            return Ok(());
        }
        let length = LENGTHS.get(symbol - 257);
        let (base, extra) = length.ok_or(Fault::Wrong("a length that there is not"))?;
        let len = base + bits.take(*extra)?;
        let distance = DISTANCES.get(distances.read(bits)?);
        let (base, extra) = distance.ok_or(Fault::Wrong("a distance that there is not"))?;
        let distance = base + bits.take(*extra)?;
        out.farthest = out.farthest.max(distance);
        for _ in 0..len {
            let from = out.bytes.len().checked_sub(distance);
            let from = from.ok_or(Fault::Wrong("a distance beyond the beginning"))?;
            out.push(out.bytes[from])?;
        }
    }
}
