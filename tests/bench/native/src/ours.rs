//! Our decoder. It keeps what it finds instead of handing it over, so what is timed ends when every record is in its
//! place; what was found is compared afterwards. [`Read`] is timed with reading every message as well: that is what peers
//! do.

use std::hint::black_box;
use std::time::{Duration, Instant};

use wswhy_bench_streams::{Check, Mix, Sink, Stream, read};
use wswhy_wire::{Decoded, Decoder, Options, decode_owned};

use crate::contender::{Contender, Kind};

/// In pieces that are copied in.
pub struct Fed {
    /// Keeps its memory from round to round, as peers keep their buffers.
    decoder: Decoder,
}

impl Default for Fed {
    fn default() -> Self {
        Self {
            decoder: Decoder::new(Options::new()),
        }
    }
}

impl Fed {
    /// Decodes the stream so many times over, as one stream: each is whole frames.
    pub fn decode(&mut self, stream: &Stream, times: usize) -> &Decoded {
        self.decoder.restart(stream.workload.options());
        for _ in 0..times {
            for piece in stream.pieces() {
                self.decoder.feed(black_box(piece));
            }
        }
        black_box(self.decoder.decoded())
    }
}

impl Contender for Fed {
    fn name(&self) -> &'static str {
        "wswhy, fed"
    }

    fn kind(&self) -> Kind {
        Kind::Ours
    }

    fn check(&mut self, stream: &Stream) -> Result<Check, String> {
        found(self.decode(stream, 1), stream)
    }

    fn round(&mut self, stream: &Stream) -> Result<(Duration, Mix), String> {
        let start = Instant::now();
        let decoded = self.decode(stream, 1);
        let time = start.elapsed();
        Ok((time, found(decoded, stream)?))
    }
}

/// Fed, and then every message read whole, fragments put together.
#[derive(Default)]
pub struct Read(Fed);

impl Contender for Read {
    fn name(&self) -> &'static str {
        "wswhy, fed and read"
    }

    fn kind(&self) -> Kind {
        Kind::Ours
    }

    fn check(&mut self, stream: &Stream) -> Result<Check, String> {
        self.0.check(stream)
    }

    fn round(&mut self, stream: &Stream) -> Result<(Duration, Mix), String> {
        let start = Instant::now();
        let mix = found(self.0.decode(stream, 1), stream)?;
        Ok((start.elapsed(), black_box(mix)))
    }
}

/// Where the bytes lie.
pub struct Lent;

impl Lent {
    fn decode(stream: &Stream) -> (Duration, Decoded) {
        let options = stream.workload.options();
        let bytes = stream.bytes.clone();
        let start = Instant::now();
        let decoded = black_box(decode_owned(black_box(bytes), &options));
        (start.elapsed(), decoded)
    }
}

impl Contender for Lent {
    fn name(&self) -> &'static str {
        "wswhy, lent"
    }

    fn kind(&self) -> Kind {
        Kind::Ours
    }

    fn check(&mut self, stream: &Stream) -> Result<Check, String> {
        found(&Self::decode(stream).1, stream)
    }

    fn round(&mut self, stream: &Stream) -> Result<(Duration, Mix), String> {
        let (time, decoded) = Self::decode(stream);
        Ok((time, found(&decoded, stream)?))
    }
}

fn found<S: Sink + Default>(decoded: &Decoded, stream: &Stream) -> Result<S, String> {
    let frames = decoded.frames().len() as u64;
    if frames != stream.expected.frames {
        return Err(format!("{frames} of {} frames", stream.expected.frames));
    }
    let mut sink = S::default();
    read(decoded, &mut sink)?;
    Ok(sink)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wswhy_bench_streams::WORKLOADS;

    #[test]
    fn finds_everything_in_every_stream() {
        for workload in &WORKLOADS {
            let stream = workload.generate(5);
            for contender in [
                &mut Fed::default() as &mut dyn Contender,
                &mut Read::default(),
                &mut Lent,
            ] {
                let check = contender.check(&stream).unwrap();
                assert_eq!(check.compare(&stream.expected), Ok(()), "{}", workload.id);
                for _ in 0..2 {
                    assert_eq!(contender.round(&stream).unwrap().1, check.mix);
                }
            }
        }
    }
}
