//! GraphQL over WebSocket: `graphql-transport-ws`, and the older `graphql-ws`.
//!
//! Sources: `enisdenjo/graphql-ws:PROTOCOL.md`; `apollographql/subscriptions-transport-ws:PROTOCOL.md`. The page that
//! uses no subprotocol header (which the servers refuse) is told by `connection_init` alone.

use super::json::{item, member, words};
use super::{Meaning, Protocol, Said, Told};
use crate::messages::Direction;

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let init = said.direction == Direction::Sent
        && words(said.text, "type").is_some_and(|word| word == "connection_init");
    init.then_some(Protocol::GraphqlTransportWs)
}

pub(super) fn read_transport(said: &Said<'_>) -> Option<Told> {
    read(said, false)
}

pub(super) fn read_older(said: &Said<'_>) -> Option<Told> {
    read(said, true)
}

fn read(said: &Said<'_>, older: bool) -> Option<Told> {
    let kind = words(said.text, "type")?;
    let meaning = match (kind.as_ref(), older) {
        ("connection_init", _) => Meaning::Login,
        ("connection_ack", _) => Meaning::Accepted,
        ("connection_error", true) => Meaning::Refused,
        ("connection_terminate", true) => Meaning::Close,
        ("ka", true) => Meaning::Beat,
        ("ping", false) => Meaning::Ping,
        ("pong", false) => Meaning::Pong,
        ("error", _) => Meaning::ChannelError,
        ("complete", _) => Meaning::ChannelClosed,
        ("subscribe" | "next" | "start" | "stop" | "data", _) => Meaning::Data,
        _ => return None,
    };
    let told = Told::new(meaning);
    if !matches!(meaning, Meaning::Refused | Meaning::ChannelError) {
        return Some(told);
    }
    // A list of errors, or one.
    let payload = member(said.text, "payload");
    let reason = payload.and_then(|payload| {
        let error = item(payload.get(), 0).unwrap_or(payload);
        words(error.get(), "message")
    });
    Some(match reason {
        Some(reason) => told.reason(&reason),
        None => told,
    })
}
