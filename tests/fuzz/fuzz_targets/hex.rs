//! Any paste: bytes, or a place where it stops being hex.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wswhy_capture::{hex, redact};

fuzz_target!(|paste: &str| {
    let bytes = match hex::parse(paste) {
        Ok(bytes) => bytes,
        Err(wrong) => wrong.before,
    };
    assert_eq!(bytes.bytes.len(), bytes.places.len());
    redact::text(paste);
    redact::url(paste);
});
