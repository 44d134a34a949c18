//! Against another inflater, and at the limits.

use super::*;
use miniz_oxide::deflate::core::{
    CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params,
};
use miniz_oxide::inflate::decompress_slice_iter_to_slice;

const BOUNDS: Bounds = Bounds {
    window_start: 0,
    max_distance: 1 << 15,
    max_len: 1 << 20,
};

fn inflate(message: &[u8], output: &mut Column<u8>, bounds: Bounds) -> Result<(), Fault> {
    let mut message = message.to_vec();
    with_tail(&mut message);
    Inflate::new().run(&message, output, bounds)
}

struct Random(u32);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) as usize % limit
    }

    /// Bytes of every kind: runs, few symbols, many symbols.
    fn payload(&mut self) -> Vec<u8> {
        let symbols = [1, 2, 5, 60, 256][self.below(5)];
        let len = [0, 1, 10, 300, 3000, 20_000][self.below(6)];
        let repeat = 1 + self.below(40);
        let mut out = Vec::new();
        while out.len() < len {
            if self.below(repeat) == 0 {
                out.push(self.below(symbols) as u8);
            } else {
                let from = self.below(out.len() + 1);
                let times = 3 + self.below(300);
                let end = out.len().min(from + times);
                out.extend_from_within(from..end);
            }
        }
        out
    }
}

#[test]
fn what_a_compressor_made_comes_back_with_context_takeover() {
    let mut random = Random(7);
    for level in [0, 1, 2, 6, 9] {
        for strategy in [0, 2, 3, 4] {
            // Strategies: default, Huffman only, runs, fixed codes.
            let flags = create_comp_flags_from_zip_params(level, -15, strategy);
            let mut compressor = CompressorOxide::new(flags);
            let mut output = Column::new();
            let mut inflate = Inflate::new();
            for _ in 0..12 {
                let payload = random.payload();
                let mut message = Vec::new();
                compress_to_output(&mut compressor, &payload, TDEFLFlush::Sync, |part| {
                    message.extend_from_slice(part);
                    true
                });
                if let Some(stripped) = message.strip_suffix(&[0, 0, 0xFF, 0xFF]) {
                    message.truncate(stripped.len());
                } else {
                    assert!(message.is_empty() && payload.is_empty());
                    message.push(0);
                }
                let at = output.len();
                with_tail(&mut message);
                assert_eq!(inflate.run(&message, &mut output, BOUNDS), Ok(()));
                assert!(
                    output.as_slice()[at..] == payload,
                    "level {level} {strategy}"
                );
            }
        }
    }
}

#[test]
fn damaged_data_gives_what_another_inflater_gives() {
    let mut random = Random(99);
    let (mut good, mut bad) = (0, 0);
    for _ in 0..2000 {
        let payload: Vec<u8> = random.payload().into_iter().take(600).collect();
        let flags = create_comp_flags_from_zip_params(6, -15, [0, 2, 4][random.below(3)]);
        let mut compressor = CompressorOxide::new(flags);
        let mut message = Vec::new();
        compress_to_output(&mut compressor, &payload, TDEFLFlush::Sync, |part| {
            message.extend_from_slice(part);
            true
        });
        for _ in 0..1 + random.below(2) {
            if let Some(len) = message.len().checked_sub(4).filter(|len| *len > 0) {
                let at = random.below(len);
                message[at] ^= 1 << random.below(8);
            }
        }
        // With a last block behind, the other inflater says where the data ends.
        let mut other = alloc::vec![0; 1 << 17];
        let closed = [&message[..], &[1, 0, 0, 0xFF, 0xFF]].concat();
        let result =
            decompress_slice_iter_to_slice(&mut other, core::iter::once(&closed[..]), false, false);
        let Some(message) = message.strip_suffix(&[0, 0, 0xFF, 0xFF]) else {
            continue;
        };
        let mut output = Column::new();
        let own = inflate(message, &mut output, BOUNDS);
        match result {
            Ok(len) if own.is_ok() => {
                good += 1;
                // A block that the damage made the last one hides the rest from the other inflater.
                assert!(output.len() >= len);
                assert!(output.as_slice()[..len] == other[..len]);
            }
            Ok(_) => {}
            Err(_) => {
                bad += 1;
                assert!(own.is_err() || output.len() > other.len(), "{message:x?}");
            }
        }
    }
    assert!(good > 50 && bad > 50, "{good} good, {bad} bad");
}

#[test]
fn a_distance_past_the_window() {
    // 300 bytes stored, then a match of length 3 at distance 257 or 256, in fixed codes.
    let mut stored = alloc::vec![0x00, 0x2c, 0x01, 0xd3, 0xfe];
    stored.extend((0..300u32).map(|n| n as u8));
    let with_match = |distance_symbol: u32, extra: u32, extra_bits: u32| {
        let mut bits = 0b010u64;
        let mut count = 3;
        let mut put = |value: u32, len: u32| {
            bits |= u64::from(value) << count;
            count += len;
        };
        // Length symbol 257, then the distance's code; codes begin with their highest bit.
        put((0b000_0001u32).reverse_bits() >> 25, 7);
        put(distance_symbol.reverse_bits() >> 27, 5);
        put(extra, extra_bits);
        put(0, 7);
        put(0, 3);
        let mut message = stored.clone();
        let bytes = bits.to_le_bytes();
        message.extend_from_slice(&bytes[..(count as usize).div_ceil(8)]);
        message
    };
    let small = Bounds {
        max_distance: 256,
        ..BOUNDS
    };
    // Symbol 15 is 193 to 256, symbol 16 is 257 to 384.
    let inside = with_match(15, 63, 6);
    let past = with_match(16, 0, 7);
    assert_eq!(inflate(&inside, &mut Column::new(), small), Ok(()));
    assert_eq!(
        inflate(&past, &mut Column::new(), small),
        Err(Fault::Invalid)
    );
    assert_eq!(inflate(&past, &mut Column::new(), BOUNDS), Ok(()));
}

#[test]
fn random_bytes_do_no_harm() {
    let mut random = Random(3);
    for _ in 0..5_000 {
        let len = random.below(60);
        let message: Vec<u8> = (0..len).map(|_| random.below(256) as u8).collect();
        let bounds = Bounds {
            max_len: 5000,
            ..BOUNDS
        };
        let mut output = Column::new();
        if inflate(&message, &mut output, bounds).is_ok() {
            assert!(output.len() <= 5000);
        }
    }
}
