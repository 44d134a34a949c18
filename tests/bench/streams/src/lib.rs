//! The byte streams that decoders are measured with: the workloads `a` to `g`, the same bytes on every machine, and what
//! a decoder must have found in them.
//!
//! ```
//! use wswhy_bench_streams::{Check, Sink, WORKLOADS};
//! let stream = WORKLOADS[0].generate(2);
//! let mut check = Check::default();
//! // An unmasked frame of 32 bytes has a header of two.
//! for frame in stream.bytes.chunks(34) {
//!     check.message(&frame[2..]);
//! }
//! assert_eq!(check.compare(&stream.expected), Ok(()));
//! ```

mod content;
mod ours;
mod sink;

use flate2::{Compress, Compression, FlushCompress};
use wswhy_wire::{FrameBuilder, Opcode, Options};

use crate::content::{Rng, binary, json, text};
pub use crate::ours::{options, read};
pub use crate::sink::{Check, Mix, Sink};

/// How many bytes a decoder is given at a time, as from a socket.
pub const PIECE: usize = 64 * 1024;

/// The tail of a flushed block, which RFC 7692 section 7.2.1 takes away.
const FLUSH_TAIL: [u8; 4] = [0x00, 0x00, 0xFF, 0xFF];

/// One kind of stream.
#[derive(Clone, Copy, Debug)]
pub struct Workload {
    /// `a` to `g`.
    pub id: char,
    /// What it is, in a few words.
    pub title: &'static str,
    /// Messages in a full run.
    pub messages: usize,
    /// Messages in a full run inside a JavaScript engine, whose memory is smaller.
    pub messages_js: usize,
    /// Whether a client sent it.
    pub masked: bool,
    content: Content,
}

/// What a message is made of; lengths in bytes, shares of runs that are CJK in a thousandth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// One text frame; only one in `every` may hold CJK.
    Text { len: usize, cjk: u64, every: usize },
    /// One binary frame of random bytes.
    Binary { len: usize },
    /// One text frame out of a few texts taken in turn, since making each anew would take long.
    LargeText { len: usize, cjk: u64, texts: usize },
    /// A text in `count` fragments, with a Ping after the second.
    Fragments { len: usize, count: usize, cjk: u64 },
    /// JSON, compressed with context takeover (RFC 7692 section 7.1.1).
    Deflate { len: usize },
}

/// All workloads.
pub const WORKLOADS: [Workload; 7] = {
    const SHORT: Content = Content::Text {
        len: 32,
        cjk: 500,
        every: 8,
    };
    const fn of(
        id: char,
        title: &'static str,
        messages: (usize, usize),
        masked: bool,
        content: Content,
    ) -> Workload {
        let (messages, messages_js) = messages;
        Workload {
            id,
            title,
            messages,
            messages_js,
            masked,
            content,
        }
    }
    [
        of('a', "32 B text", (1_000_000, 1_000_000), false, SHORT),
        of(
            'b',
            "32 B text, masked",
            (1_000_000, 1_000_000),
            true,
            SHORT,
        ),
        of(
            'c',
            "1 KiB text, masked",
            (100_000, 100_000),
            true,
            Content::Text {
                len: 1024,
                cjk: 100,
                every: 1,
            },
        ),
        of(
            'd',
            "1 MiB binary, masked",
            (1_000, 100),
            true,
            Content::Binary { len: 1 << 20 },
        ),
        of(
            'e',
            "1 MiB text with CJK",
            (1_000, 100),
            false,
            Content::LargeText {
                len: 1 << 20,
                cjk: 400,
                texts: 16,
            },
        ),
        of(
            'f',
            "4 fragments with a ping between",
            (100_000, 100_000),
            false,
            Content::Fragments {
                len: 64,
                count: 4,
                cjk: 300,
            },
        ),
        of(
            'g',
            "1 KiB JSON, deflate with takeover",
            (50_000, 50_000),
            false,
            Content::Deflate { len: 1024 },
        ),
    ]
};

/// A `divisor`th of the messages, but some.
pub fn share(messages: usize, divisor: usize) -> usize {
    (messages / divisor.max(1)).max(1)
}

/// A stream, and what is in it.
#[derive(Clone, Debug)]
pub struct Stream {
    /// Which one.
    pub workload: Workload,
    /// The bytes after the opening handshake.
    pub bytes: Vec<u8>,
    /// What a decoder must find.
    pub expected: Expected,
}

/// What a decoder must find in a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// All frames.
    pub frames: u64,
    /// Text and binary messages.
    pub messages: u64,
    /// Pings.
    pub pings: u64,
    /// Bytes of all messages, unmasked and inflated.
    pub payload_bytes: u64,
    /// CRC-32 of all messages, unmasked and inflated, one after the other.
    pub crc: u32,
}

impl Workload {
    /// Whether permessage-deflate is agreed.
    pub fn deflate(&self) -> bool {
        matches!(self.content, Content::Deflate { .. })
    }

    /// What the opening handshake would have said.
    pub fn options(&self) -> Options {
        options(self.masked, self.deflate())
    }

    /// A stream of so many messages.
    pub fn generate(&self, messages: usize) -> Stream {
        // Masking changes nothing of what is masked, so `a` and `b` hold the same texts.
        let seed = if self.id == 'b' { 'a' } else { self.id };
        let mut writer = Writer {
            masked: self.masked,
            bytes: Vec::new(),
            frames: 0,
            check: Check::default(),
            keys: Rng::new(u64::from(u32::from(self.id)) << 32),
        };
        writer.messages(
            self.content,
            messages,
            &mut Rng::new(u64::from(u32::from(seed))),
        );
        let expected = Expected {
            frames: writer.frames,
            ..writer.check.found()
        };
        Stream {
            workload: *self,
            bytes: writer.bytes,
            expected,
        }
    }
}

impl Stream {
    /// Bytes whose copy is the yardstick: those of the stream, or what they inflate to.
    pub fn work(&self) -> usize {
        if self.workload.deflate() {
            usize::try_from(self.expected.payload_bytes).unwrap_or(usize::MAX)
        } else {
            self.bytes.len()
        }
    }

    /// The bytes as they arrive.
    pub fn pieces(&self) -> impl Iterator<Item = &[u8]> {
        self.bytes.chunks(PIECE)
    }
}

/// A stream being made.
struct Writer {
    masked: bool,
    bytes: Vec<u8>,
    frames: u64,
    check: Check,
    keys: Rng,
}

impl Writer {
    fn messages(&mut self, content: Content, count: usize, random: &mut Rng) {
        match content {
            Content::Text { len, cjk, every } => {
                for i in 0..count {
                    let cjk = if i % every == 0 { cjk } else { 0 };
                    let payload = text(random, len, cjk);
                    self.whole(Opcode::TEXT, &payload);
                }
            }
            Content::Binary { len } => {
                for _ in 0..count {
                    let payload = binary(random, len);
                    self.whole(Opcode::BINARY, &payload);
                }
            }
            Content::LargeText { len, cjk, texts } => {
                const NUMBER: usize = 16;
                let texts: Vec<Vec<u8>> = (0..texts.min(count))
                    .map(|_| text(random, len - NUMBER, cjk))
                    .collect();
                for (i, text) in texts.iter().cycle().take(count).enumerate() {
                    let mut payload = format!("{i:0NUMBER$}").into_bytes();
                    payload.extend_from_slice(text);
                    self.whole(Opcode::TEXT, &payload);
                }
            }
            Content::Fragments {
                len,
                count: fragments,
                cjk,
            } => {
                for i in 0..count {
                    let payload = text(random, len * fragments, cjk);
                    self.fragments(&payload, len, i as u64);
                }
            }
            Content::Deflate { len } => {
                let mut deflate = Compress::new(Compression::default(), false);
                for i in 0..count {
                    let payload = json(random, i, len);
                    self.check.message(&payload);
                    let compressed = compress(&mut deflate, &payload);
                    self.frame(
                        FrameBuilder::new(Opcode::TEXT)
                            .rsv1(true)
                            .payload(&compressed),
                    );
                }
            }
        }
    }

    fn whole(&mut self, opcode: Opcode, payload: &[u8]) {
        self.check.message(payload);
        self.frame(FrameBuilder::new(opcode).payload(payload));
    }

    fn fragments(&mut self, payload: &[u8], len: usize, number: u64) {
        self.check.message(payload);
        let last = payload.len().div_ceil(len) - 1;
        for (i, part) in payload.chunks(len).enumerate() {
            let opcode = if i == 0 {
                Opcode::TEXT
            } else {
                Opcode::CONTINUATION
            };
            self.frame(FrameBuilder::new(opcode).fin(i == last).payload(part));
            if i == 1 {
                let ping = number.to_be_bytes();
                self.check.ping(&ping);
                self.frame(FrameBuilder::ping(&ping));
            }
        }
    }

    fn frame(&mut self, frame: FrameBuilder) {
        let frame = if self.masked {
            frame.mask(self.keys.key())
        } else {
            frame
        };
        frame.build_into(&mut self.bytes);
        self.frames += 1;
    }
}

/// One message, without the flushed block's tail.
fn compress(deflate: &mut Compress, payload: &[u8]) -> Vec<u8> {
    // Deflate never makes data of this size larger than by a few bytes a block.
    let mut out = Vec::with_capacity(payload.len() + 1024);
    deflate
        .compress_vec(payload, &mut out, FlushCompress::Sync)
        .expect("deflate takes any bytes");
    assert!(
        out.ends_with(&FLUSH_TAIL),
        "there was room for the whole block"
    );
    out.truncate(out.len() - FLUSH_TAIL.len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use wswhy_wire::decode;

    #[test]
    fn every_stream_is_legal_and_holds_what_it_says() {
        for workload in &WORKLOADS {
            let stream = workload.generate(9);
            let decoded = decode(&stream.bytes, &workload.options());
            assert_eq!(decoded.violations().len(), 0, "{}", workload.id);
            assert_eq!(
                decoded.messages().len() as u64,
                stream.expected.messages,
                "{}",
                workload.id
            );
            assert_eq!(stream.expected.messages, 9);
        }
    }

    #[test]
    fn the_same_bytes_on_every_machine() {
        // Of 20 messages each; figures of another run are about other bytes when one of these changes.
        let crcs: [u32; 7] = [
            0x3423_b51a,
            0x9c0a_df22,
            0xa0c1_b023,
            0xcf4a_d01b,
            0x7c11_ce2c,
            0xad11_17ea,
            0xf2e9_7db8,
        ];
        for (workload, crc) in WORKLOADS.iter().zip(crcs) {
            let found = crc32fast::hash(&workload.generate(20).bytes);
            assert_eq!(found, crc, "{}: {found:#x}", workload.id);
        }
    }

    #[test]
    fn masked_and_unmasked_hold_the_same_texts() {
        let [a, b, ..] = WORKLOADS;
        assert_eq!(a.generate(100).expected, b.generate(100).expected);
    }

    #[test]
    fn json_compresses_as_live_feeds_do() {
        let stream = WORKLOADS[6].generate(1000);
        let ratio = stream.expected.payload_bytes as f64 / stream.bytes.len() as f64;
        // 3.7 : 1 is what the goal for this workload was set with.
        assert!((3.5..3.9).contains(&ratio), "{ratio}");
    }
}
