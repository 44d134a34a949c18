//! What the lab's scenarios gave: rows of `data/lab.toml`, which `cargo xtask lab --keep` writes.

use crate::Cause;

/// A scenario of `tests/lab/scenarios` that was played in a real browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabRow {
    /// Its folder.
    pub scenario: &'static str,
    /// The code that the page saw.
    pub code: Option<u16>,
    /// What really ended the connection.
    pub cause: Cause,
    /// Whether the panel named that first.
    pub first: bool,
}
