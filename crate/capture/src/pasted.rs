//! A connection out of bytes that were pasted: one direction of a stream, after the handshake.

use wswhy_wire::{Options, Side};

use crate::messages::Messages;
use crate::transcript::{BytesSide, Connection, ConnectionId, Join, Place, Source};

/// Decodes pasted bytes into a connection of their own.
///
/// Without a sender the first frame's MASK bit decides: a client must mask, a server must not (RFC 6455 §5.1).
pub fn pasted(bytes: &[u8], sender: Option<Side>) -> Connection {
    let masked = bytes.get(1).is_some_and(|second| second & 0x80 != 0);
    let inferred = if masked { Side::Client } else { Side::Server };
    let side = sender.unwrap_or(inferred);
    let options = Options::new().sender(side);
    Connection {
        id: ConnectionId(0),
        url: String::new(),
        log: None,
        page: None,
        bytes: Some(BytesSide {
            sender: side,
            sender_inferred: sender.is_none(),
            decoded: wswhy_wire::decode(bytes, &options),
        }),
        join: Join::Alone,
        place: Place::Pasted,
        gone: None,
        messages: Messages::default(),
        messages_from: Source::Bytes,
    }
}
