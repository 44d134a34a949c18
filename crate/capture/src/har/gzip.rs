//! gzip (RFC 1952): one member around one DEFLATE stream.
//!
//! `wire` holds the one inflater that is linked. A DEFLATE stream is what a compressed message is too (RFC 7692 section
//! 7.2), so it is read as a message of one frame.

use std::borrow::Cow;

use wswhy_wire::{DeflateParams, FrameBuilder, Options, PermessageDeflate, ViolationKind, decode};

use super::NotHar;

const MAGIC: [u8; 2] = [0x1f, 0x8b];
/// The only compression method there is (section 2.3.1).
const DEFLATE: u8 = 8;
/// Magic, method, flags, time, and two bytes more.
const FIXED: usize = 10;
/// CRC-32 and length behind the stream.
const TRAILER: usize = 8;
/// What a message has behind a block that says that it is the last one (RFC 7692 section 7.2.3.4).
const AFTER_LAST_BLOCK: u8 = 0;

/// What is inside, or the bytes as they are where they are not gzip; at most `limit` bytes.
pub(super) fn inflated(bytes: &[u8], limit: u64) -> Result<Cow<'_, [u8]>, NotHar> {
    if bytes.get(..2) != Some(&MAGIC) {
        return Ok(Cow::Borrowed(bytes));
    }
    let wrong = |place: &str, expected: &str| NotHar {
        place: place.to_owned(),
        expected: expected.to_owned(),
    };
    let stream = stream(bytes).ok_or_else(|| wrong("gzip header", "a whole gzip file"))?;
    let mut payload = Vec::with_capacity(stream.len() + 1);
    payload.extend_from_slice(stream);
    payload.push(AFTER_LAST_BLOCK);
    let frame = FrameBuilder::binary(&payload).rsv1(true).build();
    drop(payload);
    let options = Options::new()
        .permessage_deflate(PermessageDeflate::Agreed(DeflateParams::default()))
        .max_inflated_size(limit);
    let decoded = decode(&frame, &options);
    drop(frame);
    let message = decoded.messages().next();
    if let Some(content) = message.and_then(|message| decoded.content(&message)) {
        return Ok(Cow::Owned(content.to_vec()));
    }
    let mut violations = decoded.violations().iter();
    Err(
        if violations.any(|v| v.kind == ViolationKind::MessageTooBig) {
            wrong("compressed data", "at most 512 MiB when it is inflated")
        } else {
            wrong(
                "compressed data",
                "a whole gzip file; this one is cut or damaged: `gzip -dc` saves what can be saved",
            )
        },
    )
}

/// The DEFLATE stream between header and trailer (section 2.3).
fn stream(bytes: &[u8]) -> Option<&[u8]> {
    let (&[_, _, method, flags, ..], rest) = bytes.split_at_checked(FIXED)? else {
        return None;
    };
    if method != DEFLATE {
        return None;
    }
    let flag = |bit: u8| flags & (1 << bit) != 0;
    let mut rest = rest.get(..rest.len().checked_sub(TRAILER)?)?;
    if flag(2) {
        let (&[low, high], extra) = rest.split_at_checked(2)? else {
            return None;
        };
        rest = extra.get(usize::from(u16::from_le_bytes([low, high]))..)?;
    }
    // The file's name and a comment, each up to a zero.
    for bit in [3, 4] {
        if flag(bit) {
            let end = rest.iter().position(|&byte| byte == 0)?;
            rest = rest.get(end + 1..)?;
        }
    }
    if flag(1) {
        rest = rest.get(2..)?;
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `{"log":{}}` as a stored block, with every optional part of the header.
    fn file(flags: u8, parts: &[u8]) -> Vec<u8> {
        let mut file = vec![0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3];
        file.extend_from_slice(parts);
        file.extend([0x01, 10, 0, 0xf5, 0xff]);
        file.extend(b"{\"log\":{}}");
        file.extend([0; TRAILER]);
        file
    }

    #[test]
    fn headers_of_all_kinds() {
        for (flags, parts) in [
            (0, &b""[..]),
            (1 << 3, b"a.har\0"),
            (0b1_1110, b"\x02\0xya.har\0note\0\x12\x34"),
        ] {
            let file = file(flags, parts);
            let inflated = inflated(&file, 100).unwrap();
            assert_eq!(&*inflated, b"{\"log\":{}}");
        }
        assert_eq!(&*inflated(b"{}", 100).unwrap(), b"{}");
    }

    #[test]
    fn cut_damaged_and_too_large() {
        let file = file(0, b"");
        // By chance the bits of a cut stream can end a block, so that a beginning is found.
        for end in 2..file.len() {
            let found = inflated(&file[..end], 100).unwrap_or_default();
            assert_ne!(&*found, b"{\"log\":{}}", "{end}");
        }
        assert!(inflated(&file, 9).unwrap_err().expected.contains("512 MiB"));
        let mut other = file.clone();
        other[2] = 7;
        assert!(inflated(&other, 100).is_err());
        other = file;
        other[10] = 0xff;
        assert!(inflated(&other, 100).is_err());
    }
}
