//! Where decoders under test hand over what they found.

use crate::Expected;

/// Takes what a decoder found, in order.
pub trait Sink {
    /// A whole message, unmasked and inflated.
    fn message(&mut self, payload: &[u8]);
    /// A Ping.
    fn ping(&mut self, payload: &[u8]);
}

/// A few instructions a message, for timed rounds: what was decoded is needed, and an error shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Mix {
    /// Messages.
    pub messages: u64,
    /// Pings.
    pub pings: u64,
    /// Bytes of all messages.
    pub bytes: u64,
    /// Depends on the length, first and last byte of every message, and on their order.
    pub mixed: u64,
}

impl Sink for Mix {
    #[inline(always)]
    fn message(&mut self, payload: &[u8]) {
        let len = payload.len() as u64;
        let ends = match payload {
            [] => 0,
            [only] => u64::from(*only),
            [first, .., last] => u64::from(*first) << 8 | u64::from(*last),
        };
        self.messages += 1;
        self.bytes += len;
        self.mixed = (self.mixed.rotate_left(7) ^ ends).wrapping_add(len);
    }

    #[inline(always)]
    fn ping(&mut self, _: &[u8]) {
        self.pings += 1;
    }
}

/// Every byte, once for each decoder and outside the timing.
#[derive(Clone, Debug, Default)]
pub struct Check {
    /// What timed rounds must give as well.
    pub mix: Mix,
    crc: crc32fast::Hasher,
}

impl Sink for Check {
    fn message(&mut self, payload: &[u8]) {
        self.mix.message(payload);
        self.crc.update(payload);
    }

    fn ping(&mut self, payload: &[u8]) {
        self.mix.ping(payload);
    }
}

impl Check {
    /// What came. Frames are not seen here: as many as messages and pings.
    pub fn found(&self) -> Expected {
        Expected {
            frames: self.mix.messages + self.mix.pings,
            messages: self.mix.messages,
            pings: self.mix.pings,
            payload_bytes: self.mix.bytes,
            crc: self.crc.clone().finalize(),
        }
    }

    /// Compares what came with what is in the stream.
    ///
    /// # Errors
    /// Says everything that differs.
    pub fn compare(&self, expected: &Expected) -> Result<(), String> {
        let found = self.found();
        let pairs = [
            ("messages", found.messages, expected.messages),
            ("pings", found.pings, expected.pings),
            ("bytes", found.payload_bytes, expected.payload_bytes),
        ];
        let mut wrong: Vec<String> = pairs
            .iter()
            .filter(|(_, found, expected)| found != expected)
            .map(|(what, found, expected)| format!("{found} of {expected} {what}"))
            .collect();
        if found.crc != expected.crc {
            wrong.push("other bytes (CRC-32)".to_owned());
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(wrong.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(messages: &[&[u8]]) -> Check {
        let mut check = Check::default();
        for message in messages {
            check.message(message);
        }
        check
    }

    #[test]
    fn what_differs_is_said() {
        let expected = check(&[b"ab", b"cd"]).found();
        assert_eq!(check(&[b"ab", b"cd"]).compare(&expected), Ok(()));
        let said = |messages: &[&[u8]]| check(messages).compare(&expected).unwrap_err();
        assert_eq!(
            said(&[b"ab"]),
            "1 of 2 messages, 2 of 4 bytes, other bytes (CRC-32)"
        );
        assert_eq!(said(&[b"ab", b"ce"]), "other bytes (CRC-32)");
        assert_eq!(said(&[b"abcd"]), "1 of 2 messages");
    }

    #[test]
    fn the_order_counts() {
        assert_ne!(check(&[b"ab", b"cd"]).mix, check(&[b"cd", b"ab"]).mix);
    }
}
