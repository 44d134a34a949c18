//! Components and reports of a capture that stands still, as text.

#![allow(missing_docs)]

mod common;
mod decode;
mod languages;
mod render;
mod report;
mod series;
