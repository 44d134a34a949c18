//! Decoders that hand over what they find as they find it, as all peers do.

use std::hint::black_box;
use std::marker::PhantomData;
use std::time::{Duration, Instant};

use wswhy_bench_streams::{Check, Mix, Sink, Stream};

use crate::contender::{Contender, Kind};

/// A decoder that hands over what it finds, and keeps nothing.
pub trait Decode {
    /// Its row's name.
    const NAME: &'static str;
    /// What its row is about.
    const KIND: Kind = Kind::Peer;

    /// Decodes everything.
    ///
    /// # Errors
    /// When it refuses the stream.
    fn decode<S: Sink>(stream: &Stream, sink: &mut S) -> Result<(), String>;
}

/// A [`Decode`] in the race. It is compiled once for each sink, so a timed round does nothing for the check.
pub struct HandsOver<D>(pub PhantomData<D>);

impl<D: Decode> Contender for HandsOver<D> {
    fn name(&self) -> &'static str {
        D::NAME
    }

    fn kind(&self) -> Kind {
        D::KIND
    }

    fn check(&mut self, stream: &Stream) -> Result<Check, String> {
        let mut check = Check::default();
        D::decode(stream, &mut check)?;
        Ok(check)
    }

    fn round(&mut self, stream: &Stream) -> Result<(Duration, Mix), String> {
        let mut mix = Mix::default();
        let start = Instant::now();
        D::decode(black_box(stream), &mut mix)?;
        Ok((start.elapsed(), black_box(mix)))
    }
}
