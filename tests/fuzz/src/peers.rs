//! The same stream to tungstenite, frame by frame: the same messages, pings, pongs and Close, and a refusal at the same
//! frame for a reason that is ours as well. What differs is in [`known::DIFFERENCES`], or it is a finding.
//!
//! tungstenite has no permessage-deflate; what is compressed is compared with `ws` (see `replay-ws.mjs`) and by
//! [`inflate`](crate::inflate).

pub mod known;

use crate::decode::{same_however_it_comes, same_when_built_again};
use crate::input::{Input, SMALL};
use crate::outcome::{Event, Step, steps};
use known::{DIFFERENCES, Then};
use std::io::{self, Read, Write};
use tungstenite::error::ProtocolError;
use tungstenite::protocol::{Role, WebSocket, WebSocketConfig};
use tungstenite::{Error, Message};
use wswhy_wire::{Opcode, PermessageDeflate, Side, ViolationKind, decode};

/// Longest message where the input sets no limit, in bytes. tungstenite makes room for what a frame declares.
const LIMIT: u64 = 1 << 16;

/// Panics where a promise is broken.
pub fn check(input: &[u8]) {
    let Some(mut input) = Input::read_known(input) else {
        return;
    };
    let plain = input.options.permessage_deflate == PermessageDeflate::NotAgreed;
    if plain && input.options.max_message_size.is_none() {
        input.options = input.options.max_message_size(LIMIT);
    }
    let whole = decode(input.stream, &input.options);
    same_however_it_comes(&input, &whole);
    same_when_built_again(&input, &whole);
    if plain {
        compare(&input, &steps(&whole));
    }
}

/// What tungstenite made of one frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing yet.
    Nothing,
    /// Something for the application.
    Event(Event),
    /// It failed the connection: its words, and the rules that may be meant.
    Refused(String, &'static [ViolationKind]),
}

/// One frame, and what both made of it.
#[derive(Debug)]
pub struct Case<'a> {
    /// What wire made of it.
    pub step: &'a Step,
    /// What tungstenite made of it.
    pub said: Said,
    /// Longest message that both allow.
    pub limit: u64,
}

impl Case<'_> {
    /// Both say the same.
    fn agrees(&self) -> bool {
        match &self.said {
            Said::Nothing => self.step.kinds.is_empty() && self.step.event.is_none(),
            Said::Event(event) => {
                self.step.kinds.is_empty() && self.step.event.as_ref() == Some(event)
            }
            Said::Refused(_, meant) => self.step.kinds.iter().any(|kind| meant.contains(kind)),
        }
    }
}

fn compare(input: &Input<'_>, steps: &[Step]) {
    let limit = input.options.max_message_size.unwrap_or(SMALL);
    let mut socket = socket(input.sender(), limit as usize);
    for step in steps {
        let frame = input.stream.get(step.place.clone()).unwrap_or_default();
        let case = Case {
            step,
            said: feed(&mut socket, frame),
            limit,
        };
        if !case.agrees() {
            let known = DIFFERENCES.iter().find(|known| (known.holds)(&case));
            let Some(known) = known else {
                panic!("frame at {}: not explained: {case:#?}", step.place.start);
            };
            if known.then == Then::Stop {
                return;
            }
        } else if matches!(case.said, Said::Refused(..)) {
            return;
        }
        if matches!(step.event, Some(Event::Close(..))) {
            return;
        }
    }
}

/// A stream that has nothing more to give for now, and swallows what is written.
#[derive(Debug, Default)]
struct Pipe(Vec<u8>);

impl Read for Pipe {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let len = buffer.len().min(self.0.len());
        for (slot, byte) in buffer.iter_mut().zip(self.0.drain(..len)) {
            *slot = byte;
        }
        Ok(len)
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn socket(sender: Side, limit: usize) -> WebSocket<Pipe> {
    let role = match sender {
        Side::Client => Role::Server,
        Side::Server => Role::Client,
    };
    let config = WebSocketConfig::default()
        .read_buffer_size(1024)
        .max_frame_size(Some(limit))
        .max_message_size(Some(limit));
    WebSocket::from_raw_socket(Pipe::default(), role, Some(config))
}

fn feed(socket: &mut WebSocket<Pipe>, frame: &[u8]) -> Said {
    socket.get_mut().0.extend_from_slice(frame);
    match socket.read() {
        Ok(message) => Said::Event(match message {
            Message::Text(text) => Event::Message(Opcode::TEXT, text.as_bytes().to_vec()),
            Message::Binary(bytes) => Event::Message(Opcode::BINARY, bytes.to_vec()),
            Message::Ping(bytes) => Event::Ping(bytes.to_vec()),
            Message::Pong(bytes) => Event::Pong(bytes.to_vec()),
            Message::Close(None) => Event::Close(None, Vec::new()),
            Message::Close(Some(close)) => {
                Event::Close(Some(close.code.into()), close.reason.as_bytes().to_vec())
            }
            Message::Frame(frame) => panic!("a frame instead of a message: {frame}"),
        }),
        Err(Error::Io(error)) if error.kind() == io::ErrorKind::WouldBlock => Said::Nothing,
        Err(error) => Said::Refused(error.to_string(), meant(&error)),
    }
}

/// The rules that an error of tungstenite may be about.
fn meant(error: &Error) -> &'static [ViolationKind] {
    use ViolationKind as Kind;
    match error {
        Error::Utf8(_) => &[Kind::InvalidUtf8, Kind::InvalidCloseReasonUtf8],
        // It compares the length of every frame, control or not, with the longest that it takes.
        Error::Capacity(_) => &[
            Kind::MessageTooBig,
            Kind::ControlTooLong,
            Kind::LengthMsbSet,
        ],
        Error::Protocol(error) => match error {
            ProtocolError::NonZeroReservedBits => &[Kind::RsvWithoutExtension],
            ProtocolError::UnmaskedFrameFromClient => &[Kind::MaskMissing],
            ProtocolError::MaskedFrameFromServer => &[Kind::MaskForbidden],
            ProtocolError::FragmentedControlFrame => &[Kind::ControlFragmented],
            ProtocolError::ControlFrameTooBig => &[Kind::ControlTooLong],
            ProtocolError::InvalidOpcode(_) => &[Kind::ReservedOpcode],
            ProtocolError::UnexpectedContinueFrame => &[Kind::ContinuationWithoutStart],
            ProtocolError::ExpectedFragment(_) => &[Kind::DataInsideFragmentedMessage],
            ProtocolError::InvalidCloseSequence => &[Kind::ClosePayloadLength1],
            _ => &[],
        },
        _ => &[],
    }
}
