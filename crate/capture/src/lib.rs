//! One [`Transcript`] from every source: the network log, the probe in the page, pasted bytes.
//!
//! One file per input; all of them are untrusted. This room knows no rules, no prose and no DOM.

pub mod har;
pub mod hex;
mod join;
pub mod live;
pub mod log;
pub mod messages;
pub mod packets;
pub mod pasted;
pub mod probe;
pub mod redact;
pub mod subprotocol;
pub mod token;
pub mod transcript;

pub use messages::{Direction, Kind, Message, Messages, PayloadRef, PayloadStore};
pub use transcript::*;
