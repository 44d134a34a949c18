//! Pusher Channels: objects with an `event`; `data` is an object, or a string that holds one.
//!
//! Source: <https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/>; `activity_timeout` is in
//! seconds, and a server or client that heard nothing for that long pings.

use super::json::{member, time, whole, words};
use super::{Meaning, Protocol, Said, Told};

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let event = words(said.text, "event")?;
    event.starts_with("pusher:").then_some(Protocol::Pusher)
}

pub(super) fn read(said: &Said<'_>) -> Option<Told> {
    let event = words(said.text, "event")?;
    let mut told = Told::new(match event.as_ref() {
        "pusher:connection_established" => Meaning::Open,
        "pusher:ping" => Meaning::Ping,
        "pusher:pong" => Meaning::Pong,
        "pusher:error" => Meaning::Error,
        "pusher:subscription_error" => Meaning::ChannelError,
        _ => return Some(Told::new(Meaning::Data)),
    });
    let data = words(said.text, "data")
        .or_else(|| Some(member(said.text, "data")?.get().into()))
        .unwrap_or_default();
    match told.meaning {
        Meaning::Open => told.interval = time(&data, "activity_timeout", 1000.0),
        Meaning::Error | Meaning::ChannelError => {
            told.code = whole(&data, "code");
            if let Some(message) = words(&data, "message").or_else(|| words(&data, "error")) {
                told = told.reason(&message);
            }
        }
        _ => {}
    }
    Some(told)
}
