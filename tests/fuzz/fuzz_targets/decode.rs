//! See `src/decode.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| wswhy_fuzz::decode::check(input));
