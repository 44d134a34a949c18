//! SockJS: one letter a frame. What it carries may be STOMP.
//!
//! Source: the protocol's document, `sockjs/sockjs-protocol:sockjs-protocol.py` ("Protocol and framing"), and
//! `sockjs/sockjs-node:lib/transport/*.js` at 51e860a.

use super::json::item;
use super::{Meaning, Protocol, Said, Told, stomp};
use crate::messages::Direction;

/// `/prefix/server/session/websocket`: the server's number has three digits.
pub(super) fn is_path(path: &str) -> bool {
    let mut parts = path.rsplit('/');
    let websocket = parts.next() == Some("websocket");
    let session = parts.next().is_some_and(|session| session.len() >= 4);
    let server = parts.next().unwrap_or_default();
    websocket && session && server.len() == 3 && server.bytes().all(|b| b.is_ascii_digit())
}

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let open = said.direction == Direction::Received && said.text == "o";
    open.then_some(Protocol::SockJs)
}

pub(super) fn read(said: &Said<'_>) -> Option<Told> {
    if said.direction == Direction::Sent {
        return inner(said, said.text);
    }
    let rest = said.text.get(1..)?;
    match said.text.as_bytes().first()? {
        b'o' if rest.is_empty() => Some(Told::new(Meaning::Open)),
        b'h' if rest.is_empty() => Some(Told::new(Meaning::Beat)),
        b'a' => inner(said, rest),
        b'c' => {
            let mut told = Told::new(Meaning::Close);
            told.code = u32::try_from(item(rest, 0)?.whole()?).ok();
            let reason = item(rest, 1).and_then(|reason| reason.text().ok());
            Some(told.reason(&reason.unwrap_or_default()))
        }
        _ => None,
    }
}

/// The first message of a list of them.
fn inner(said: &Said<'_>, list: &str) -> Option<Told> {
    let text = item(list, 0)?.text().ok()?;
    let inner = Said {
        text: &text,
        ..*said
    };
    Some(stomp::read(&inner).unwrap_or(Told::new(Meaning::Data)))
}
