//! RFC 6455 section 5.3: octet i of the payload is combined with octet i modulo 4 of the key.

/// The bit that no ASCII byte has, in eight bytes.
const HIGH_BITS: u64 = 0x8080_8080_8080_8080;

/// Masks or unmasks `bytes`, of which the first is octet `position` of its payload. Gives back whether what stands
/// there afterwards is ASCII.
#[inline]
pub(crate) fn apply(bytes: &mut [u8], key: [u8; 4], position: usize) -> bool {
    let len = bytes.len();
    let wide = repeated(turned(key, position));
    // What does not fill sixteen bytes is combined before the bytes that it shares change, and written after them.
    let Some(last) = bytes.last_chunk::<16>() else {
        return apply_short(bytes, key, position);
    };
    let last = combined(last, repeated(turned(key, position.wrapping_add(len))));
    let mut seen = [0; 2];
    let (chunks, _) = bytes.as_chunks_mut::<16>();
    for chunk in chunks {
        let [low, high] = combined(chunk, wide);
        seen = [seen[0] | low, seen[1] | high];
        *chunk = joined([low, high]);
    }
    if let Some(slot) = bytes.last_chunk_mut() {
        *slot = joined(last);
    }
    let [low, high] = seen;
    let [last_low, last_high] = last;
    (low | high | last_low | last_high) & HIGH_BITS == 0
}

/// Fewer than sixteen bytes: two words that lie partly over each other.
#[inline]
fn apply_short(bytes: &mut [u8], key: [u8; 4], position: usize) -> bool {
    let end = position.wrapping_add(bytes.len());
    let mut seen = 0;
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        let first = u64::from_le_bytes(*first) ^ repeated(turned(key, position));
        let last = u64::from_le_bytes(*last) ^ repeated(turned(key, end));
        seen = first | last;
        if let Some(slot) = bytes.first_chunk_mut() {
            *slot = first.to_le_bytes();
        }
        if let Some(slot) = bytes.last_chunk_mut() {
            *slot = last.to_le_bytes();
        }
    } else {
        let key = turned(key, position);
        for (byte, key) in bytes.iter_mut().zip(key.iter().cycle()) {
            *byte ^= key;
            seen |= u64::from(*byte);
        }
    }
    seen & HIGH_BITS == 0
}

/// The key as it meets octet `position`.
#[inline(always)]
fn turned(key: [u8; 4], position: usize) -> [u8; 4] {
    let bits = (position % 4 * 8) as u32;
    u32::from_le_bytes(key).rotate_right(bits).to_le_bytes()
}

#[inline(always)]
fn repeated(key: [u8; 4]) -> u64 {
    let word = u64::from(u32::from_le_bytes(key));
    word << 32 | word
}

#[inline(always)]
fn combined(bytes: &[u8; 16], wide: u64) -> [u64; 2] {
    let word = u128::from_le_bytes(*bytes);
    [word as u64 ^ wide, (word >> 64) as u64 ^ wide]
}

#[inline(always)]
fn joined([low, high]: [u64; 2]) -> [u8; 16] {
    (u128::from(high) << 64 | u128::from(low)).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn equals_the_rule_of_5_3_at_every_position_and_length() {
        let key = [0x37, 0xfa, 0x21, 0x3d];
        for position in 0..9 {
            for len in 0..40 {
                let plain: Vec<u8> = (0..len).collect();
                let mut fast = plain.clone();
                let ascii = apply(&mut fast, key, position);
                let slow: Vec<u8> = plain
                    .iter()
                    .enumerate()
                    .map(|(i, b)| b ^ key[(i + position) % 4])
                    .collect();
                assert_eq!(fast, slow, "position {position}, {len} bytes");
                assert_eq!(ascii, slow.is_ascii(), "position {position}, {len} bytes");
            }
        }
    }
}
