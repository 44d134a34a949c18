//! See `src/hex.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| wswhy_fuzz::hex::check(input));
