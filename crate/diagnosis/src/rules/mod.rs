//! The rules: one file each, with its facts, its causes and its tests.
//!
//! A rule looks at its own facts alone and gives what they allow. Which cause comes first is settled by the confidences,
//! which keep to these steps:
//!
//! | confidence | what it rests on |
//! |---|---|
//! | 0.99 | bytes that break a rule |
//! | 0.97 | a text, a code or a call that means one thing |
//! | 0.85 to 0.95 | inferred from facts that have this one known explanation |
//! | 0.5 to 0.7 | the likeliest of several |
//! | below 0.4 | could be, too |

pub(crate) mod bytes;
pub(crate) mod connect;
pub(crate) mod constructor;
pub(crate) mod csp;
pub(crate) mod damaged;
pub(crate) mod dropped;
pub(crate) mod firefox;
pub(crate) mod firefox_connect;
pub(crate) mod fragments;
pub(crate) mod frozen;
pub(crate) mod handshake;
pub(crate) mod held_back;
pub(crate) mod idle;
#[cfg(test)]
mod import_list;
pub(crate) mod keepalive;
pub(crate) mod left;
pub(crate) mod max_age;
pub(crate) mod no_text;
pub(crate) mod not_seen;
pub(crate) mod page_closed;
pub(crate) mod rate;
pub(crate) mod reason_hidden;
pub(crate) mod reason_words;
pub(crate) mod refused;
pub(crate) mod sends;
pub(crate) mod server_frame;
pub(crate) mod server_reported;
pub(crate) mod sleep;
pub(crate) mod stack_end;
pub(crate) mod still_open;
pub(crate) mod subprotocol;
pub(crate) mod together;
pub(crate) mod token;
pub(crate) mod too_big;
pub(crate) mod too_many_sockets;
pub(crate) mod unknown_text;
pub(crate) mod wrong_type;

use crate::case::Case;
use crate::finding::Finding;

/// A text, a code or a call that means one thing.
pub(crate) const SURE: f64 = 0.97;
/// Inferred from facts with one known explanation.
pub(crate) const INFERRED: f64 = 0.9;

/// All that the rules find.
pub(crate) fn findings(case: &Case<'_>) -> Vec<Finding> {
    if case.bytes_only() {
        return bytes::find(case);
    }
    const RULES: &[fn(&Case<'_>) -> Vec<Finding>] = &[
        bytes::find,
        constructor::find,
        csp::find,
        too_many_sockets::find,
        server_frame::find,
        sends::find,
        firefox::find,
        firefox_connect::find,
        frozen::find,
        handshake::find,
        connect::find,
        reason_hidden::find,
        unknown_text::find,
        page_closed::find,
        server_reported::find,
        dropped::find,
        no_text::find,
        left::find,
        not_seen::find,
        still_open::find,
        stack_end::find,
        reason_words::find,
        refused::find,
        fragments::find,
        idle::find,
        max_age::find,
        keepalive::find,
        too_big::find,
        wrong_type::find,
        rate::find,
        token::find,
        together::find,
        sleep::find,
        subprotocol::find,
        damaged::find,
    ];
    RULES.iter().flat_map(|rule| rule(case)).collect()
}

/// How sure a known text makes its cause: less where the page saw what the browser never gives beside it.
pub(crate) fn by_text(case: &Case<'_>) -> f64 {
    if case.contradicts() { 0.7 } else { SURE }
}
