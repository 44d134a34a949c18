//! What our own decoder is told about a stream, and how what it found is read.

use wswhy_wire::{Decoded, DeflateParams, Opcode, Options, PermessageDeflate, Side};

use crate::Sink;

/// What the opening handshake of a stream would have said.
pub fn options(masked: bool, deflate: bool) -> Options {
    let sender = if masked { Side::Client } else { Side::Server };
    let agreed = if deflate {
        PermessageDeflate::Agreed(DeflateParams::default())
    } else {
        PermessageDeflate::NotAgreed
    };
    Options::new()
        .sender(sender)
        .permessage_deflate(agreed)
        .max_inflated_size(u64::MAX)
}

/// Hands over what was found; all streams are legal.
///
/// # Errors
/// When a rule is said to be broken, or a message was not inflated.
pub fn read<S: Sink>(decoded: &Decoded, sink: &mut S) -> Result<(), String> {
    if let Some(violation) = decoded.violations().first() {
        return Err(format!("it found {violation:?} in a legal stream"));
    }
    for message in decoded.messages() {
        let content = decoded.content(&message);
        sink.message(&content.ok_or("a message was not inflated")?);
    }
    for frame in decoded.frames() {
        if frame.opcode() == Opcode::PING {
            sink.ping(decoded.payload(&frame));
        }
    }
    Ok(())
}
