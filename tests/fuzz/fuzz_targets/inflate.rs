//! See `src/inflate.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| wswhy_fuzz::inflate::check(input));
