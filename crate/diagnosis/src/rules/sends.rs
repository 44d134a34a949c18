//! The browser could not read what the page gave to `send()`: a Blob that failed or is too large.
//!
//! Texts read in `third_party/blink/renderer/modules/websockets/websocket_channel_impl.cc`: `Send(Blob)`; not measured.

use wswhy_atlas::{Cause, EvidenceId as E};

use super::by_text;
use crate::case::Case;
use crate::finding::Finding;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    match &case.known {
        Some(known) if known.cause == Cause::PageSendFailed => {
            vec![Finding::new(known.cause, by_text(case)).on(&[
                E::BrowserText,
                E::ErrorEvent,
                E::CloseEvent,
                E::LastMessage,
            ])]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{Socket, check};

    #[test]
    fn a_blob_that_fails() {
        let socket = Socket::both("ws://h/")
            .accepted("")
            .error()
            .closed(1006, "", false);
        check(
            socket.text("Failed to load Blob: error code = 3"),
            "page-send-failed",
        );
    }
}
