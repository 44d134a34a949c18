//! What `crate/ui/src/live.rs` is to the panel's cache of verdicts, without the interface.

use wswhy_capture::live::Session;
use wswhy_capture::{PayloadRef, Transcript};

/// A capture, as far as verdicts read it.
pub trait Capture {
    /// All connections and what is known about the browser.
    fn transcript(&self) -> &Transcript;
    /// A payload; `None` where it was given up for memory.
    fn payload(&self, at: PayloadRef) -> Option<&[u8]>;
}

impl Capture for Session {
    fn transcript(&self) -> &Transcript {
        self.transcript()
    }

    fn payload(&self, at: PayloadRef) -> Option<&[u8]> {
        self.payload(at)
    }
}
