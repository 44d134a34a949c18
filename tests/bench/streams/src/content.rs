//! What messages hold: texts, random bytes, JSON. Deterministic.

use std::fmt::Write as _;

/// SplitMix64 (Steele, Lea, Flood 2014): small, and good enough that no decoder can predict it.
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Less than `bound`, which is far below 2^32, so that the bias does not matter.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        ((self.next() >> 32) * bound) >> 32
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// A masking key that is not zero: masking with zero could be skipped.
    pub(crate) fn key(&mut self) -> [u8; 4] {
        (self.next() as u32 | 1).to_be_bytes()
    }
}

const ASCII: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 {}[]:,\"._-";

/// CJK Unified Ideographs, three bytes each in UTF-8: the first, and how many.
const CJK: (u32, u64) = (0x4E00, 0x51A0);

/// Exactly `len` bytes of UTF-8 in runs of 4 to 27 characters, of which `cjk` in a thousand are CJK.
pub(crate) fn text(random: &mut Rng, len: usize, cjk: u64) -> Vec<u8> {
    let mut out = String::with_capacity(len);
    while out.len() < len {
        let run = 4 + random.below(24);
        let is_cjk = random.below(1000) < cjk;
        for _ in 0..run {
            let letter = if is_cjk && len - out.len() >= 3 {
                char::from_u32(CJK.0 + random.below(CJK.1) as u32).unwrap_or('一')
            } else if out.len() < len {
                char::from(random.pick(ASCII))
            } else {
                break;
            };
            out.push(letter);
        }
    }
    out.into_bytes()
}

/// Random bytes; `len` is a multiple of eight.
pub(crate) fn binary(random: &mut Rng, len: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(len);
    while out.len() < len {
        out.extend_from_slice(&random.next().to_le_bytes());
    }
    out
}

const SYMBOLS: [&str; 8] = [
    "BTC-USD", "ETH-USD", "EUR-USD", "SOL-EUR", "XAU-USD", "DOGE-USD", "ADA-USD", "LTC-EUR",
];

/// JSON of exactly `len` bytes as a live feed of prices sends it: the keys repeat, the values change.
pub(crate) fn json(random: &mut Rng, seq: usize, len: usize) -> Vec<u8> {
    const END: &str = "],\"pad\":\"\"}";
    let mut out = format!(
        "{{\"type\":\"update\",\"seq\":{seq},\"ts\":{},\"entries\":[",
        1_700_000_000_000 + seq as u64 * 7
    );
    let mut separator = "";
    loop {
        let before = out.len();
        let _ = write!(
            out,
            "{separator}{{\"symbol\":\"{}\",\"price\":{}.{:04},\"size\":{},\"side\":\"{}\",\"id\":\"{:016x}\"}}",
            random.pick(&SYMBOLS),
            100 + random.below(60_000),
            random.below(10_000),
            1 + random.below(500),
            random.pick(&["buy", "sell"]),
            random.next(),
        );
        if out.len() + END.len() > len {
            out.truncate(before);
            break;
        }
        separator = ",";
    }
    let pad = len - END.len() - out.len();
    let _ = write!(out, "],\"pad\":\"{}\"}}", "x".repeat(pad));
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_utf8_of_the_length_asked_for() {
        let mut random = Rng::new(1);
        for len in 0..200 {
            for cjk in [0, 100, 500, 1000] {
                let bytes = text(&mut random, len, cjk);
                assert_eq!(bytes.len(), len);
                let text = String::from_utf8(bytes).unwrap();
                assert!(cjk > 0 || text.is_ascii());
            }
        }
    }

    #[test]
    fn json_is_of_the_length_asked_for() {
        let mut random = Rng::new(1);
        for seq in 0..50 {
            let text = String::from_utf8(json(&mut random, seq, 1024)).unwrap();
            assert_eq!(text.len(), 1024);
            assert!(
                text.starts_with("{\"type\":\"update\"") && text.ends_with("\"}"),
                "{text}"
            );
        }
    }
}
