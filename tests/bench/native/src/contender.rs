//! What takes turns in a round.

use std::time::Duration;

use wswhy_bench_streams::{Check, Mix, Stream};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Our decoder.
    Ours,
    /// Somebody else's.
    Peer,
    /// A part of the work, to see what cannot be beaten.
    #[cfg(feature = "peers")]
    Yardstick,
}

impl Kind {
    /// Its name in the results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Peer => "peer",
            #[cfg(feature = "peers")]
            Self::Yardstick => "yardstick",
        }
    }
}

/// A decoder in the race.
pub trait Contender {
    /// Its row's name.
    fn name(&self) -> &'static str;

    /// What its row is about.
    fn kind(&self) -> Kind;

    /// Decodes everything with every byte looked at; not timed.
    ///
    /// # Errors
    /// When the decoder refuses the stream.
    fn check(&mut self, stream: &Stream) -> Result<Check, String>;

    /// Decodes everything; the time that took, and a mix of what was found.
    ///
    /// # Errors
    /// When the decoder refuses the stream.
    fn round(&mut self, stream: &Stream) -> Result<(Duration, Mix), String>;
}
