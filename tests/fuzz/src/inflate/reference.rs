//! zlib-rs as the other inflater, and as the compressor.
//!
//! It is made for streams, so three things that permessage-deflate has and a stream has not are done around it: what
//! stands before a message is given to it as a dictionary; where it ends at a block that says it is the last, another
//! stream begins at the next byte (RFC 7692 section 7.2.3.4); and a last block put behind the message shows whether the
//! message ended where a block ends (7.2.2). It is always given the longest window: how far back data refers is asked of
//! [`twin`](super::twin) (7.1.2).

use zlib_rs::{Deflate, DeflateConfig, DeflateFlush, Inflate, InflateFlush, Status, Strategy};

/// What a window can hold at most, in bytes.
const WINDOW: usize = 1 << 15;
/// An empty last block with the fixed codes.
const LAST_BLOCK: [u8; 2] = [0x03, 0x00];

/// Inflates a message to which its tail was put back. `None`: it is refused, or comes out longer than `limit`.
pub fn inflate(data: &[u8], history: &[u8], limit: usize) -> Option<Vec<u8>> {
    let data = [data, &LAST_BLOCK].concat();
    let mut out = history.to_vec();
    let mut rest = &data[..];
    while !rest.is_empty() {
        let before = out.len();
        let used = stream(rest, &mut out, before.saturating_add(limit))?;
        // The last block stands behind the message: it must be read as one, not as the rest of another.
        if used == rest.len() {
            let ours = used == LAST_BLOCK.len() && out.len() == before;
            let whole = rest.len() > LAST_BLOCK.len() && ends_with_own_block(rest, &out, before);
            return (ours || whole).then(|| out.split_off(history.len()));
        }
        rest = &rest[used..];
        if out.len() - history.len() > limit {
            return None;
        }
    }
    None
}

/// Whether the block at the end of the data is [`LAST_BLOCK`]: without it the data gives as much, and does not end.
fn ends_with_own_block(data: &[u8], out: &[u8], before: usize) -> bool {
    let mut again = out.get(..before).unwrap_or_default().to_vec();
    let without = data
        .get(..data.len() - LAST_BLOCK.len())
        .unwrap_or_default();
    let ended = stream(without, &mut again, usize::MAX).is_some();
    !ended && again == out
}

/// Reads one stream to its end, and gives how many bytes it took. `None`: there is a fault, or no end.
fn stream(data: &[u8], out: &mut Vec<u8>, limit: usize) -> Option<usize> {
    let mut inflate = Inflate::new(false, 15);
    let window = out.len().saturating_sub(WINDOW);
    if !out.is_empty() {
        inflate
            .set_dictionary(&out[window..])
            .expect("a raw stream takes one");
    }
    let mut buffer = vec![0; 1 << 14];
    loop {
        let taken = inflate.total_in() as usize;
        let given = inflate.total_out() as usize;
        let rest = data.get(taken..).unwrap_or_default();
        let status = inflate
            .decompress(rest, &mut buffer, InflateFlush::NoFlush)
            .ok()?;
        let fresh = inflate.total_out() as usize - given;
        out.extend_from_slice(&buffer[..fresh]);
        if status == Status::StreamEnd {
            return Some(inflate.total_in() as usize);
        }
        let stuck = fresh == 0 && inflate.total_in() as usize == taken;
        if stuck || out.len() > limit {
            return None;
        }
    }
}

/// How a message is compressed.
#[derive(Clone, Copy, Debug)]
pub struct How {
    /// 0 to 9.
    pub level: i32,
    /// 0 to 4.
    pub strategy: u8,
    /// 8 to 15; for 8 zlib takes 9.
    pub window_bits: u8,
    /// How the message is flushed: 0 to 3.
    pub flush: u8,
}

/// Compresses one message after the other as RFC 7692 section 7.2.1 says, without the tail.
pub struct Compressor {
    deflate: Deflate,
    how: How,
    forgets: bool,
}

impl Compressor {
    /// Before the first message.
    pub fn new(how: How, forgets: bool) -> Self {
        Self {
            deflate: deflate(how),
            how,
            forgets,
        }
    }

    /// The next message. With `flush` 3 it ends with a block that says it is the last one.
    pub fn message(&mut self, bytes: &[u8]) -> Vec<u8> {
        let last = self.how.flush == 3;
        let half = bytes.len() / 2;
        let mut out = Vec::new();
        // A block ends in the middle; an empty piece cannot be flushed twice.
        match self.how.flush {
            1 if half > 0 => self.put(&bytes[..half], DeflateFlush::FullFlush, &mut out),
            2 if half > 0 => self.put(&bytes[..half], DeflateFlush::PartialFlush, &mut out),
            _ => self.put(&bytes[..half], DeflateFlush::NoFlush, &mut out),
        }
        let end = if last {
            DeflateFlush::Finish
        } else {
            DeflateFlush::SyncFlush
        };
        self.put(&bytes[half..], end, &mut out);
        if last {
            // Section 7.2.3.4.
            out.push(0);
        } else if out.ends_with(&[0, 0, 0xFF, 0xFF]) {
            out.truncate(out.len() - 4);
        } else {
            // Nothing was written since the last flush: section 7.2.3.6.
            out = vec![0];
        }
        if self.forgets || last {
            self.deflate = deflate(self.how);
        }
        out
    }

    fn put(&mut self, bytes: &[u8], flush: DeflateFlush, out: &mut Vec<u8>) {
        let mut buffer = vec![0; bytes.len() * 2 + 1024];
        let (taken, given) = (self.deflate.total_in(), self.deflate.total_out());
        self.deflate
            .compress(bytes, &mut buffer, flush)
            .expect("there is room");
        assert_eq!(
            self.deflate.total_in() - taken,
            bytes.len() as u64,
            "there is room"
        );
        out.extend_from_slice(&buffer[..(self.deflate.total_out() - given) as usize]);
    }
}

fn deflate(how: How) -> Deflate {
    let strategy = match how.strategy {
        0 => Strategy::Default,
        1 => Strategy::Filtered,
        2 => Strategy::HuffmanOnly,
        3 => Strategy::Rle,
        _ => Strategy::Fixed,
    };
    Deflate::new_with_config(DeflateConfig {
        level: how.level,
        // zlib has no raw stream with a window of 256 bytes.
        window_bits: -i32::from(how.window_bits.max(9)),
        strategy,
        ..DeflateConfig::default()
    })
}
