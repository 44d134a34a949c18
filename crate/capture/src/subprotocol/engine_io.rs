//! Engine.IO and Socket.IO: a digit for the packet, and inside of packet 4 a digit for Socket.IO's.
//!
//! Sources: the protocols' documents, `socketio/socket.io:docs/engine.io-protocol/v4-current.md`, `v3.md`, and
//! `docs/socket.io-protocol/v5-current.md`. In revision 4 the server pings, in revision 3 the client does.

use super::json::{time, words};
use super::{Meaning, Protocol, Said, Told};
use crate::messages::{Direction, Kind};

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let open = said.direction == Direction::Received && said.text.starts_with("0{\"sid\":");
    open.then_some(Protocol::SocketIo)
}

pub(super) fn read(said: &Said<'_>) -> Option<Told> {
    if said.kind == Kind::Binary {
        return None;
    }
    let mut packet = said.text.chars();
    let meaning = match (packet.next()?, packet.as_str()) {
        ('0', open) => {
            let mut told = Told::new(Meaning::Open);
            told.interval = time(open, "pingInterval", 1.0);
            told.timeout = time(open, "pingTimeout", 1.0);
            return Some(told);
        }
        ('1', "") => Meaning::Close,
        // With `probe` they belong to an upgrade from polling.
        ('2', "") => Meaning::Ping,
        ('3', "") => Meaning::Pong,
        ('4', packet) => return socket_io(said.direction, packet),
        _ => return None,
    };
    Some(Told::new(meaning))
}

fn socket_io(direction: Direction, packet: &str) -> Option<Told> {
    let mut letters = packet.chars();
    let kind = letters.next()?;
    // A namespace other than `/` stands in front, up to a comma.
    let mut rest = letters.as_str();
    let named = rest.starts_with('/');
    if named {
        rest = rest.split_once(',').map_or("", |(_, rest)| rest);
    }
    let events = matches!(kind, '2' | '3' | '5' | '6');
    if events && direction == Direction::Sent && !is_event(rest) {
        return None;
    }
    Some(match kind {
        '0' if direction == Direction::Sent => Told::new(Meaning::Login),
        '0' => Told::new(Meaning::Accepted),
        '1' if named => Told::new(Meaning::ChannelClosed),
        '1' => Told::new(Meaning::Close),
        '4' => {
            let told = Told::new(Meaning::Refused);
            match words(rest, "message") {
                Some(message) => told.reason(&message),
                // Before revision 5 the packet is the message.
                None => told.reason(rest.trim_matches('"')),
            }
        }
        _ => Told::new(Meaning::Data),
    })
}

/// Whether this may be the rest of an event or an acknowledgement: the number of attachments, a namespace, an id, and then a
/// list in JSON, whose end is not looked at where the message is long.
fn is_event(rest: &str) -> bool {
    let digits = |text: &'static str| move |c: char| c.is_ascii_digit() || text.contains(c);
    let rest = rest.trim_start_matches(digits("-"));
    let rest = match rest.split_once(',') {
        Some((name, rest)) if name.starts_with('/') => rest,
        _ => rest,
    };
    let list = rest.trim_start_matches(digits(""));
    list.starts_with('[') && (list.ends_with(']') || list.len() > super::MAX_KEEPALIVE as usize)
}
