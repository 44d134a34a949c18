//! A captured message or close as the frame that would carry it.
//!
//! Chromium shows messages, not frames: fragmentation, the masking key and the reserved bits are not known, so the frame is
//! the plainest one that says the same, and the interface says that it is reconstructed.

use wswhy_capture::{CloseCall, Connection, Direction, Kind, Message, PageClose};
use wswhy_wire::{CloseCode, FrameBuilder, Opcode, StatusCode};

/// A row of the list of frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// A message, by its index.
    Message(usize),
    /// A call of `close()` that had an effect, by its index.
    CloseSent(usize),
    /// The close that the page saw.
    Close,
    /// The browser's error text.
    Error,
}

/// The rows after the messages, in the order of their time.
pub fn ends(connection: &Connection) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(page) = &connection.page {
        let calls = page.close_calls.iter().enumerate();
        let first = calls.filter(|(_, call)| had_effect(call)).map(|(n, _)| n);
        rows.extend(first.take(1).map(Row::CloseSent));
    }
    let log = connection.log.as_ref();
    rows.extend(log.and_then(|log| log.error.as_ref()).map(|_| Row::Error));
    let page = connection.page.as_ref();
    rows.extend(
        page.and_then(|page| page.close.as_ref())
            .map(|_| Row::Close),
    );
    rows
}

/// Whether this call began a closing handshake: the socket was open, and the call did not throw.
pub fn had_effect(call: &CloseCall) -> bool {
    call.threw.is_none() && call.ready_state <= 1
}

/// The frame of a message; `None` where its payload was not kept whole.
pub fn message(message: &Message, payload: Option<&[u8]>) -> Option<Vec<u8>> {
    let payload = payload.filter(|_| !message.cut)?;
    let opcode = match message.kind {
        Kind::Text => Opcode::TEXT,
        Kind::Binary => Opcode::BINARY,
    };
    Some(build(
        FrameBuilder::new(opcode).payload(payload),
        message.direction,
    ))
}

/// The Close frame behind a `CloseEvent`; `None` where there was none: 1006 and 1015 are made by the browser itself.
pub fn close(close: &PageClose) -> Option<Vec<u8>> {
    let frame = match CloseCode::new(close.code) {
        CloseCode::NO_STATUS_RECEIVED => FrameBuilder::close_empty(),
        CloseCode::ABNORMAL_CLOSURE | CloseCode::TLS_HANDSHAKE => return None,
        _ => FrameBuilder::close(StatusCode::new(close.code), &close.reason),
    };
    Some(build(frame, Direction::Received))
}

/// The Close frame that a call of `close()` sends.
pub fn close_call(call: &CloseCall) -> Vec<u8> {
    let frame = match call.code {
        Some(code) => {
            let reason = call.reason.as_deref().unwrap_or_default();
            FrameBuilder::close(StatusCode::new(code), reason)
        }
        None => FrameBuilder::close_empty(),
    };
    build(frame, Direction::Sent)
}

/// Frames of a client are masked; with a key of zeros the payload can be read as it is.
fn build(frame: FrameBuilder, direction: Direction) -> Vec<u8> {
    match direction {
        Direction::Sent => frame.mask([0; 4]).build(),
        Direction::Received => frame.build(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wswhy_capture::Millis;

    fn page_close(code: u16, reason: &str) -> PageClose {
        PageClose {
            at: Millis(0.0),
            code,
            reason: reason.to_owned(),
            was_clean: true,
            buffered: 0,
            visibility: String::new(),
            online: true,
        }
    }

    #[test]
    fn the_close_that_the_page_saw() {
        let frame = close(&page_close(1011, "oops"));
        assert_eq!(frame.unwrap(), b"\x88\x06\x03\xf3oops");
        assert_eq!(close(&page_close(1005, "")).unwrap(), b"\x88\x00");
        assert_eq!(close(&page_close(1006, "")), None);
    }

    #[test]
    fn a_message_that_was_cut_is_no_frame() {
        let mut sent = Message {
            at: Millis(0.0),
            direction: Direction::Sent,
            kind: Kind::Text,
            size: 2,
            cut: false,
            payload: None,
        };
        let frame = message(&sent, Some(b"hi")).unwrap();
        assert_eq!(frame, b"\x81\x82\0\0\0\0hi");
        assert_eq!(message(&sent, None), None);
        sent.cut = true;
        assert_eq!(message(&sent, Some(b"h")), None);
    }
}
