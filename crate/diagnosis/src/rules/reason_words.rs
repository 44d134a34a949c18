//! The server's reason has words that many applications use for one thing (`crate/atlas/data/phrases.toml`).

use wswhy_atlas::{EvidenceId as E, phrase};

use super::stack_end::says;
use crate::case::Case;
use crate::finding::Finding;

/// Words that an application chose are a good hint and no proof.
const BY_WORDS: f64 = 0.75;
/// The same, where the code says it anyway or the page may have chosen it.
const BESIDE: f64 = 0.5;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let alone = case.was_open() && case.text.is_none() && case.call.is_none();
    let Some(close) = case.close.filter(|close| alone && !close.reason.is_empty()) else {
        return Vec::new();
    };
    // The panel's own table reads these whole.
    let known = wswhy_atlas::reported_by_server(close.code, &close.reason)
        != wswhy_atlas::reported_by_server(close.code, "");
    let Some(cause) = phrase(&close.reason).filter(|_| !known) else {
        return Vec::new();
    };
    let weak = says(close.code, cause) || !case.watched();
    let finding = Finding::new(cause, if weak { BESIDE } else { BY_WORDS });
    let finding = finding.on(&[E::CloseEvent, E::NoCloseCall]);
    vec![if weak { finding } else { finding.carried() }]
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::Cause;

    use crate::testing::{Socket, check};

    #[test]
    fn words_of_an_unknown_application() {
        for (code, reason, cause) in [
            (4001, "Token expired", "auth-expired"),
            (1008, "Rate limit exceeded", "rate-limited"),
            (4002, "unauthorized", "auth-failed"),
            (4000, "Replaced by a new connection", "duplicate-session"),
            (1008, "Invalid JSON", "payload-rejected"),
            (1000, "idle timeout", "idle-timeout/server"),
            // The code says as much.
            (1001, "shutting down", "server-reported/going-away"),
            (1009, "message too big", "server-reported/message-too-big"),
            (1011, "oops", "server-reported/internal-error"),
            (
                1011,
                "keepalive ping timeout",
                "server-reported/keepalive-timeout",
            ),
        ] {
            let socket = Socket::both("ws://h/").accepted("");
            let verdict = check(socket.closed(code, reason, true), cause);
            assert!(verdict.ranked.iter().any(|r| r.cause != Cause::AppReturned));
        }
    }

    #[test]
    fn what_the_page_said_itself_is_no_word_of_the_server() {
        let socket = Socket::both("ws://h/").accepted("");
        let socket = socket.called(Some(4001), Some("token expired"), 1);
        check(socket.closed(4001, "token expired", true), "page-closed");
    }
}
