//! Rails' Action Cable: objects with a `type`, or with an `identifier` and a `message`.
//!
//! Sources: `rails/rails:actioncable/lib/action_cable.rb` (the types and the reasons of a disconnect),
//! `actioncable/lib/action_cable/server/connections.rb` (a ping every 3 s), `connection/base.rb`, at 2a2db1e8d6d.

use super::json::{member, words};
use super::{Meaning, Protocol, Said, Told};
use crate::messages::Direction;

/// `BEAT_INTERVAL`, in milliseconds.
const BEAT_MS: f64 = 3000.0;

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let welcome = said.direction == Direction::Received && said.text == "{\"type\":\"welcome\"}";
    welcome.then_some(Protocol::ActionCable)
}

pub(super) fn read(said: &Said<'_>) -> Option<Told> {
    if said.direction == Direction::Sent {
        return Some(Told::new(Meaning::Data));
    }
    let Some(kind) = words(said.text, "type") else {
        return member(said.text, "identifier").map(|_| Told::new(Meaning::Data));
    };
    let mut told = Told::new(match kind.as_ref() {
        "welcome" => Meaning::Accepted,
        "ping" => Meaning::Beat,
        "disconnect" => Meaning::Close,
        "reject_subscription" => Meaning::ChannelError,
        "confirm_subscription" => Meaning::Data,
        _ => return None,
    });
    if told.meaning == Meaning::Accepted {
        told.interval = Some(BEAT_MS);
    }
    if told.meaning == Meaning::Close {
        told.reconnect = member(said.text, "reconnect").map(|value| value.get() == "true");
        told = told.reason(&words(said.text, "reason").unwrap_or_default());
    }
    Some(told)
}
