//! A token that the page showed ran out when the connection ended.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E};

use super::handshake;
use crate::case::Case;
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::TokenRanOut,
    E::TokenValid,
    E::HandshakeStatus,
];

/// The server's clock, and a timer at the moment that a token runs out, differ by no more, in milliseconds.
const EARLY_MS: f64 = 1500.0;
const LATE_MS: f64 = 3000.0;
/// A server that looks from time to time does so within this, in milliseconds.
const SOON_MS: f64 = 65_000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(token) = case.token() else {
        return Vec::new();
    };
    let finding = |confidence| {
        Finding::new(Cause::AuthExpired, confidence)
            .on(EVIDENCE)
            .with("since", Arg::Duration(token.since.max(0.0)))
    };
    if !case.was_open() {
        let refused = matches!(handshake::status(case), Some(400 | 401 | 403));
        return match refused && token.since > 0.0 {
            true => vec![finding(0.7)],
            false => Vec::new(),
        };
    }
    if !case.ended_by_other_side() {
        return Vec::new();
    }
    // A code that says who the page is, or what it may not.
    let says_so = matches!(
        case.code(),
        Some(1008 | 3000 | 3003 | 4001 | 4003 | 4401 | 4403)
    );
    // It had been valid when the connection began, so that the coincidence says something.
    let was_valid = case.lived().is_some_and(|lived| token.since < lived);
    let at_once = (-EARLY_MS..=LATE_MS).contains(&token.since);
    Vec::from(match (at_once && was_valid, says_so, token.since) {
        (true, true, _) => [finding(0.92).carried()],
        (true, false, _) => [finding(0.78).carried()],
        (false, true, since) if since > 0.0 => [finding(0.6)],
        (false, false, since) if since > 0.0 && since <= SOON_MS && was_valid => [finding(0.4)],
        _ => return Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check, token};

    fn with_token(expires_s: f64, code: u16) -> Socket {
        let url = format!("ws://h/?access_token={}", token(expires_s));
        Socket::both(&url)
            .accepted("")
            .received(50.0, 5)
            .closed(code, "", code != 1006)
            .ends(60_500.0)
    }

    #[test]
    fn it_ran_out_just_then() {
        let verdict = check(with_token(60.0, 1008), "auth-expired");
        let since = verdict.first().args.iter().find(|arg| arg.0 == "since");
        assert_eq!(since.unwrap().1, Arg::Duration(500.0));
        assert!(verdict.evidence.iter().any(|e| e.id == E::TokenRanOut));
        check(with_token(60.0, 1006), "auth-expired");
        check(with_token(60.0, 4001), "auth-expired");
    }

    #[test]
    fn still_valid_or_long_gone() {
        check(with_token(3600.0, 1008), "server-reported/policy-violation");
        let verdict = check(with_token(20.0, 1008), "server-reported/policy-violation");
        assert_eq!(verdict.ranked[1].cause, Cause::AuthExpired);
        let shown = format!("{:?}", verdict.evidence);
        assert!(!shown.contains("eyJ"), "a token is never shown");
    }

    #[test]
    fn in_a_message() {
        let message = format!(r#"{{"auth":"{}"}}"#, token(60.0));
        let socket = Socket::both("ws://h/")
            .accepted("")
            .sent_text(20.0, &message);
        check(socket.closed(4401, "", true).ends(60_100.0), "auth-expired");
    }
}
