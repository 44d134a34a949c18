//! SignalR's hub protocol in JSON: records that end with 0x1E.
//!
//! Source: `dotnet/aspnetcore:src/SignalR/docs/specs/HubProtocol.md`.

use super::json::{member, whole, words};
use super::{Meaning, Protocol, Said, Told};
use crate::messages::Direction;

const END: char = '\u{1e}';

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let sent = said.direction == Direction::Sent && said.text.ends_with(END);
    let login = sent && member(said.text, "protocol").is_some();
    login.then_some(Protocol::SignalR)
}

/// Of several records in one message the last one that says something.
pub(super) fn read(said: &Said<'_>) -> Option<Told> {
    let records = said.text.split(END).rev().take(8);
    records.filter_map(|record| one(said, record)).next()
}

fn one(said: &Said<'_>, record: &str) -> Option<Told> {
    if record.is_empty() {
        return None;
    }
    let error = || words(record, "error");
    let Some(kind) = whole(record, "type") else {
        // The handshake has no type.
        return Some(match (said.direction, error()) {
            (Direction::Sent, _) if member(record, "protocol").is_some() => {
                Told::new(Meaning::Login)
            }
            (Direction::Received, Some(error)) => Told::new(Meaning::Refused).reason(&error),
            (Direction::Received, None) if record == "{}" => Told::new(Meaning::Accepted),
            _ => return None,
        });
    };
    Some(match kind {
        6 => Told::new(Meaning::Beat),
        7 => {
            let mut told = Told::new(Meaning::Close).reason(&error().unwrap_or_default());
            told.reconnect =
                Some(member(record, "allowReconnect").is_some_and(|v| v.get() == "true"));
            told
        }
        _ => Told::new(Meaning::Data),
    })
}
