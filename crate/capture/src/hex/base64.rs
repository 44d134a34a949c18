//! Base64 and base64url (RFC 4648 §4, §5), broken into lines or not.

use super::reader::{Reader, Stop};
use super::{Dress, Expected};

/// Whether a stretch is base64: whole bytes, lines of one length, and enough that no hex digit could be.
pub(super) fn detect(text: &str) -> Option<Dress> {
    let text = payload(text);
    let mut lines = text.split_ascii_whitespace();
    let first = lines.next()?.len();
    // Broken into lines, all but the last are equally long.
    let mut last = first;
    for line in lines {
        if last != first || line.len() > first {
            return None;
        }
        last = line.len();
    }
    if text.trim().contains([' ', '\t']) {
        return None;
    }
    let letters = || text.bytes().filter(|b| !b.is_ascii_whitespace());
    let body = letters().filter(|b| *b != b'=').count();
    let pad = letters().count() - body;
    let padded = text.trim_end().trim_end_matches('=').len() + pad == text.trim_end().len();
    if body < 4
        || body % 4 == 1
        || pad > 2
        || !padded
        || (pad > 0 && !(body + pad).is_multiple_of(4))
    {
        return None;
    }
    let (mut standard, mut url, mut beyond) = (false, false, 0usize);
    for b in letters() {
        value(b).or((b == b'=').then_some(0))?;
        standard |= matches!(b, b'+' | b'/');
        url |= matches!(b, b'-' | b'_');
        beyond += usize::from(!b.is_ascii_hexdigit());
    }
    match (standard, url) {
        _ if beyond < (body.div_ceil(4)).min(8) => None,
        (true, true) => None,
        (false, true) => Some(Dress::Base64Url),
        _ => Some(Dress::Base64),
    }
}

/// A `data:` URL's own words drop out.
fn payload(text: &str) -> &str {
    let trimmed = text.trim();
    let data = trimmed
        .strip_prefix("data:")
        .and_then(|rest| rest.split_once(";base64,"));
    data.map_or(text, |(_, payload)| payload)
}

/// Reads the stretch; both alphabets, since a reader who says "base64" means either.
pub(super) fn read(
    reader: &mut Reader<'_>,
    at: usize,
    end: usize,
    dress: Dress,
) -> Result<(), Stop> {
    let whole = reader.text.get(at..end).unwrap_or_default();
    let quoted = super::literal::quoted(whole)
        .next()
        .and_then(|span| whole.get(span));
    let text = payload(quoted.unwrap_or(whole));
    let begin = at + (text.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
    // Up to three characters whose bits are not all used yet.
    let mut bits = 0u32;
    let mut have = 0u32;
    let mut start = begin;
    let mut padded = false;
    for (i, c) in text.char_indices() {
        let here = begin + i;
        if c.is_whitespace() {
            continue;
        }
        if c == '=' {
            (padded, have) = (true, 0);
            continue;
        }
        let found = u8::try_from(c).ok().and_then(value).filter(|_| !padded);
        let Some(six) = found else {
            return Err((here, Expected::Base64));
        };
        if have == 0 {
            start = here;
        }
        bits = bits << 6 | u32::from(six);
        have += 6;
        if have >= 8 {
            have -= 8;
            // The upper bits are those of bytes that were taken before.
            reader.push(dress, (bits >> have) as u8, start, here + 1 - start)?;
            start = here;
        }
    }
    // One character alone holds no byte.
    if have == 6 {
        Err((end, Expected::Base64))
    } else {
        Ok(())
    }
}

fn value(b: u8) -> Option<u8> {
    Some(match b {
        b'A'..=b'Z' => b - b'A',
        b'a'..=b'z' => b - b'a' + 26,
        b'0'..=b'9' => b - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}
