//! What an endpoint gets out of a stream: frame by frame, up to the Close, in words that every peer can be asked for.

use std::collections::BTreeMap;
use wswhy_wire::{Decoded, Opcode, Tail, ViolationKind};

/// What the application hears of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A whole message, inflated.
    Message(Opcode, Vec<u8>),
    /// A Ping.
    Ping(Vec<u8>),
    /// A Pong.
    Pong(Vec<u8>),
    /// A Close: status code and reason.
    Close(Option<u16>, Vec<u8>),
}

/// One frame, or the beginning of one.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its bytes in the stream, as far as they came.
    pub place: std::ops::Range<usize>,
    /// All of it came.
    pub complete: bool,
    /// The length that it declares; 0 where that is not there yet.
    pub declared: u64,
    /// The rules that it breaks.
    pub kinds: Vec<ViolationKind>,
    /// What the application hears when it breaks none.
    pub event: Option<Event>,
    /// Of the message that it ends: its first frame and its last, if it is compressed.
    pub compressed: Option<(usize, usize)>,
}

/// The steps up to the first Close, or to the end of the stream.
pub fn steps(decoded: &Decoded) -> Vec<Step> {
    let ends: BTreeMap<usize, _> = decoded.messages().map(|m| (m.last_frame(), m)).collect();
    let mut steps = Vec::new();
    for frame in decoded.frames() {
        let place = frame.header_span().start as usize..frame.payload_span().end as usize;
        let payload = || decoded.payload(&frame).to_vec();
        let complete = frame.complete();
        let message = ends
            .get(&frame.index())
            .filter(|_| frame.opcode().is_data());
        let event = match frame.opcode() {
            _ if !complete => None,
            Opcode::PING => Some(Event::Ping(payload())),
            Opcode::PONG => Some(Event::Pong(payload())),
            Opcode::CLOSE => Some(match payload().as_slice() {
                [high, low, reason @ ..] => {
                    Event::Close(Some(u16::from_be_bytes([*high, *low])), reason.to_vec())
                }
                _ => Event::Close(None, Vec::new()),
            }),
            _ => message.and_then(|message| {
                let content = decoded.content(message)?;
                Some(Event::Message(message.opcode(), content.into_owned()))
            }),
        };
        let closes = matches!(event, Some(Event::Close(..)));
        steps.push(Step {
            place,
            complete,
            declared: frame.payload_len(),
            kinds: decoded
                .violations_of(frame.index())
                .map(|violation| violation.kind)
                .collect(),
            event,
            compressed: message
                .filter(|message| message.compressed())
                .map(|message| (message.first_frame(), message.last_frame())),
        });
        if closes {
            return steps;
        }
    }
    if let Some(Tail::Header { span, .. }) = decoded.tail() {
        let index = decoded.frames().len();
        let place = span.start as usize..span.end as usize;
        steps.push(Step {
            place: place.clone(),
            complete: false,
            declared: declared(decoded.stream().get(place.clone()).unwrap_or_default()),
            kinds: decoded
                .violations_of(index)
                .map(|violation| violation.kind)
                .collect(),
            event: None,
            compressed: None,
        });
    }
    steps
}

/// The length in a header that lacks its masking key, or some of it.
fn declared(header: &[u8]) -> u64 {
    match header {
        [_, second, rest @ ..] => match (second & 0x7F, rest) {
            (126, [high, low, ..]) => u64::from(u16::from_be_bytes([*high, *low])),
            (127, rest) => rest
                .first_chunk()
                .map_or(0, |bytes| u64::from_be_bytes(*bytes)),
            (126, _) => 0,
            (len, _) => u64::from(len),
        },
        _ => 0,
    }
}
