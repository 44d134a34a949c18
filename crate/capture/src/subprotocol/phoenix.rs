//! Phoenix Channels: `[join_ref, ref, topic, event, payload]`, or an object with these names.
//!
//! Sources: `phoenixframework/phoenix:lib/phoenix/socket/serializers/v2_json_serializer.ex`, `v1_json_serializer.ex`,
//! `lib/phoenix/socket.ex` (the events), at 167c46950. The page sends `heartbeat` to the topic `phoenix`.

use super::json::{item, member, words};
use super::{Meaning, Protocol, Said, Told};
use crate::har::json::Raw;
use crate::messages::Direction;

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let (topic, event, _) = parts(said.text)?;
    let event = event.text().ok()?;
    let known = event.starts_with("phx_") || event == "heartbeat" && topic.get() == "\"phoenix\"";
    known.then_some(Protocol::Phoenix)
}

pub(super) fn read(said: &Said<'_>) -> Option<Told> {
    let (topic, event, payload) = parts(said.text)?;
    let event = event.text().ok()?;
    let whole = topic.get() == "\"phoenix\"";
    let status = words(payload.get(), "status");
    let failed = status.is_some_and(|status| status == "error");
    let told = Told::new(match event.as_ref() {
        "heartbeat" if whole => Meaning::Ping,
        "phx_reply" if failed => Meaning::ChannelError,
        "phx_reply" if whole => Meaning::Pong,
        "phx_error" => Meaning::ChannelError,
        "phx_close" if said.direction == Direction::Received => Meaning::ChannelClosed,
        _ => return Some(Told::new(Meaning::Data)),
    });
    let response = member(payload.get(), "response").filter(|_| failed);
    Some(
        match response.and_then(|response| words(response.get(), "reason")) {
            Some(reason) => told.reason(&reason),
            None => told,
        },
    )
}

/// Topic, event, payload.
fn parts(text: &str) -> Option<(Raw<'_>, Raw<'_>, Raw<'_>)> {
    if text.starts_with('[') {
        return Some((item(text, 2)?, item(text, 3)?, item(text, 4)?));
    }
    Some((
        member(text, "topic")?,
        member(text, "event")?,
        member(text, "payload")?,
    ))
}
