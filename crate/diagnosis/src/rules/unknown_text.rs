//! The browser gave a text that no row knows: it is shown verbatim, and never taken for the nearest known one.

use wswhy_atlas::{Cause, EvidenceId as E};

use super::INFERRED;
use crate::case::Case;
use crate::finding::Finding;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    match (case.text, &case.known) {
        (Some(text), None) if !text.is_empty() => {
            vec![Finding::new(Cause::UnknownBrowserText, INFERRED).on(&[
                E::BrowserText,
                E::ErrorEvent,
                E::CloseEvent,
            ])]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::Arg;

    use crate::testing::{Socket, check};

    #[test]
    fn verbatim_with_the_version() {
        for text in [
            "Unrecognised frame opcode: 3",
            "Unrecognized frame opcode: 3!",
            "Error in connection establishment: net::ERR_NEW",
            "Invalid frame header ",
            " ",
        ] {
            let socket = Socket::both("ws://h/").accepted("").text(text);
            let verdict = check(
                socket.error().closed(1006, "", false),
                "unknown/browser-text",
            );
            let expected = vec![
                ("text", Arg::Text(text.into())),
                ("browser", Arg::Text("Chromium 156.0.8078.79".into())),
            ];
            assert_eq!(verdict.first().args, expected);
            assert_eq!(verdict.code_sent_to_server, None);
        }
    }
}
