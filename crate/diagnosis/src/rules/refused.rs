//! The handshake was answered with a status: what stacks answer it for (`crate/atlas/data/stacks/`), under `handshake-rejected`.

use wswhy_atlas::{Cause, EvidenceId as E, refusals};

use super::handshake;
use super::stack_end::stack_name;
use crate::case::Case;
use crate::finding::Finding;

/// Shared between the finer causes: the status alone says no more than that it was refused.
const UNDER: f64 = 0.6;
/// What is less than this is not worth a line.
const WORTH: f64 = 0.05;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(status) = handshake::status(case) else {
        return Vec::new();
    };
    let rows: Vec<_> = refusals(status).collect();
    let total: f64 = rows.iter().map(|row| row.trigger.likely()).sum();
    let mut found: Vec<Finding> = Vec::new();
    for cause in [Cause::OriginRejected, Cause::AuthFailed, Cause::AuthExpired] {
        let own: Vec<_> = rows.iter().copied().filter(|r| r.cause == cause).collect();
        let weight: f64 = own.iter().map(|row| row.trigger.likely()).sum();
        // 401 means one thing whoever answers it (RFC 9110 §15.5.2).
        let says = status == 401 && cause == Cause::AuthFailed;
        let confidence = if says {
            UNDER
        } else {
            UNDER * weight / total.max(1.0)
        };
        if confidence < WORTH {
            continue;
        }
        let finding = Finding::new(cause, confidence);
        let finding = finding.on(&[E::BrowserText, E::HandshakeStatus, E::RequestSent]);
        found.push(finding.with("stack", stack_name(&own)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

    #[test]
    fn under_the_refusal() {
        for (status, cause) in [
            (403, Cause::OriginRejected),
            (401, Cause::AuthFailed),
            (403, Cause::AuthFailed),
        ] {
            let text =
                format!("Error during WebSocket handshake: Unexpected response code: {status}");
            let socket = Socket::both("ws://h/").requested().text(&text).error();
            let verdict = check(socket.closed(1006, "", false), "handshake-rejected");
            let row = verdict.ranked.iter().find(|row| row.cause == cause);
            assert!(row.is_some_and(|row| row.confidence <= UNDER), "{status}");
        }
    }
}
