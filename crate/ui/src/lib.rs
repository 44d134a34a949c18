//! The interface: the DevTools panel and the standalone page, from the same components.
//!
//! All that lies outside (clipboard, settings, the Sources panel) is asked of a [`host::Host`]; all that was captured comes
//! from a [`live::Feed`]. Text from outside is only ever put into text nodes and attributes.

pub mod app;
pub mod decode;
pub mod embed;
pub mod feed;
pub mod filter;
pub mod frames;
pub mod host;
pub mod json;
pub mod language;
pub mod live;
pub mod opening;
pub mod page;
pub mod panel;
pub mod parts;
pub mod reconstruct;
pub mod report;
pub mod sequence;
pub mod series;
pub mod show;
pub mod state;
pub mod verdicts;
pub mod virtual_list;
