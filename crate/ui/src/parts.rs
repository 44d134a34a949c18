//! Components that the panel and the page share.

pub mod bits;
pub mod buttons;
pub mod bytes;
pub mod callers;
pub mod el;
pub mod hex_rows;
pub mod tree;
