//! RFC 6455 section 5.3: octet i of the payload is combined with octet i modulo 4 of the key.

/// Masks or unmasks `bytes`, of which the first is octet `position` of its payload.
pub(crate) fn apply(bytes: &mut [u8], key: [u8; 4], position: usize) {
    let mut key = key;
    key.rotate_left(position % 4);
    let [a, b, c, d] = key;
    let wide = u64::from_ne_bytes([a, b, c, d, a, b, c, d]);
    let mut chunks = bytes.chunks_exact_mut(8);
    for chunk in &mut chunks {
        if let Ok(word) = <[u8; 8]>::try_from(&*chunk) {
            chunk.copy_from_slice(&(u64::from_ne_bytes(word) ^ wide).to_ne_bytes());
        }
    }
    for (byte, key) in chunks.into_remainder().iter_mut().zip(key.iter().cycle()) {
        *byte ^= key;
    }
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
                apply(&mut fast, key, position);
                let slow: Vec<u8> = plain
                    .iter()
                    .enumerate()
                    .map(|(i, b)| b ^ key[(i + position) % 4])
                    .collect();
                assert_eq!(fast, slow, "position {position}, {len} bytes");
            }
        }
    }
}
