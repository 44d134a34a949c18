//! Any bytes, in any pieces: the same result as in one piece, and a verdict.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wswhy_capture::{Context, pasted};
use wswhy_wire::{Decoder, DeflateParams, Options, PermessageDeflate, Side, decode};

fuzz_target!(|input: &[u8]| {
    let [how, size, bytes @ ..] = input else {
        return;
    };
    let mut options = Options::new().max_inflated_size(1 << 20);
    if how & 1 != 0 {
        options = options.sender(if how & 2 != 0 { Side::Client } else { Side::Server });
    }
    if how & 4 != 0 {
        options = options.permessage_deflate(PermessageDeflate::Agreed(DeflateParams::default()));
    }
    let whole = decode(bytes, &options);
    let mut decoder = Decoder::new(options);
    for piece in bytes.chunks(usize::from(*size).max(1)) {
        decoder.feed(piece);
    }
    assert_eq!(decoder.finish(), whole);
    let verdict = wswhy_diagnosis::diagnose(&pasted(bytes, None), &Context::default());
    assert!(!verdict.ranked.is_empty());
});
