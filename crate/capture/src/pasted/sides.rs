//! Which pieces belong to which direction, and who sent it.

use wswhy_wire::Side;

use super::{SideFrom, Stream};
use crate::hex::{From, Paste};

/// The streams of pieces that are no packets: the client's, then the server's, those that are there.
pub(super) fn streams(paste: &Paste) -> Vec<Stream> {
    let begin = |from: Option<From>| beginning(paste, from);
    let first = first_of(&begin(Some(From::First)), &begin(Some(From::Second)));
    let alone = first_of(&begin(None), &[]);
    let mut found = [Stream::default(), Stream::default()];
    let [client, server] = &mut found;
    // In the order of the paste, so that a head as text stands in front of the frames that follow it in another dress.
    for (index, piece) in paste.pieces.iter().enumerate() {
        let (side, from) = match piece.from {
            Some(From::Client) => (Side::Client, SideFrom::Marker),
            Some(From::Server) => (Side::Server, SideFrom::Marker),
            Some(From::First) => first,
            Some(From::Second) => (first.0.peer(), first.1),
            None => alone,
        };
        let stream = match side {
            Side::Client => &mut *client,
            Side::Server => &mut *server,
        };
        // What is said by name counts for all of it.
        if stream.side.is_none() || from == SideFrom::Marker {
            (stream.side, stream.side_from) = (Some(side), from);
        }
        stream.add_piece(paste, index);
    }
    let [client, server] = found;
    match (client.side, server.side) {
        (None, _) => vec![server],
        (_, None) => vec![client],
        _ => vec![client, server],
    }
}

/// Says of two streams who sent which.
pub(super) fn guess(streams: &mut [Stream]) {
    let [one, other] = streams else {
        return;
    };
    let (side, from) = first_of(&one.bytes, &other.bytes);
    (one.side, one.side_from) = (Some(side), from);
    (other.side, other.side_from) = (Some(side.peer()), from);
}

/// The first bytes of a direction.
fn beginning(paste: &Paste, from: Option<From>) -> Vec<u8> {
    let pieces = paste.pieces.iter().filter(|piece| piece.from == from);
    pieces
        .flat_map(|piece| piece.bytes.as_slice())
        .copied()
        .take(16)
        .collect()
}

/// Who sent the first of two directions.
fn first_of(one: &[u8], other: &[u8]) -> (Side, SideFrom) {
    let (one, other) = (
        evidence(one),
        evidence(other).map(|(side, from)| (side.peer(), from)),
    );
    // A head says more than a mask.
    let heads = [one, other]
        .into_iter()
        .flatten()
        .find(|(_, from)| *from == SideFrom::Handshake);
    // Two that are both masked, or both not: one of them breaks the rule.
    let clash = matches!((one, other), (Some((a, _)), Some((b, _))) if a != b);
    match heads.or(one.or(other).filter(|_| !clash)) {
        Some(known) => known,
        None if one.is_some() => (Side::Client, SideFrom::Order),
        None => (Side::Server, SideFrom::Unknown),
    }
}

/// Who sends what begins so.
fn evidence(bytes: &[u8]) -> Option<(Side, SideFrom)> {
    let head = |side| Some((side, SideFrom::Handshake));
    if bytes.starts_with(b"HTTP/") {
        return head(Side::Server);
    }
    match bytes {
        [b'G', b'E', b'T', b' ', ..] => head(Side::Client),
        // A TLS record with a ClientHello or a ServerHello (RFC 8446 §4).
        [22, 3, _, _, _, 1, ..] => head(Side::Client),
        [22, 3, _, _, _, 2, ..] => head(Side::Server),
        [_, second, ..] if second & 0x80 != 0 => Some((Side::Client, SideFrom::Mask)),
        [_, _, ..] => Some((Side::Server, SideFrom::Mask)),
        _ => None,
    }
}
