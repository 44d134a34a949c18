//! The native peers, each through the interface that its own users have. All but the yardstick do the whole work
//! themselves: unmasking, UTF-8, assembly.

use std::io::Read as _;
use std::marker::PhantomData;

use bytes::BytesMut;
use flate2::{Decompress, FlushDecompress};
use futures_util::StreamExt as _;
use wswhy_bench_streams::{PIECE, Sink, Stream, Workload};

use crate::contender::{Contender, Kind};
use crate::hands_over::{Decode, HandsOver};
use crate::source::{Source, block_on};

/// Larger than any message of a workload.
const LARGEST: usize = 64 << 20;

/// Those that can decode a workload.
pub fn of(workload: &Workload) -> Vec<Box<dyn Contender>> {
    if workload.deflate() {
        return vec![row::<BareInflate>(), row::<SockudoDeflate>()];
    }
    vec![
        row::<WsFramer>(),
        row::<Tungstenite>(),
        row::<FastWebSockets>(),
        row::<TokioWebSockets>(),
        row::<Sockudo>(),
        #[cfg(uws)]
        Box::new(crate::uws::UWebSockets),
    ]
}

fn row<D: Decode + 'static>() -> Box<dyn Contender> {
    Box::new(HandsOver::<D>(PhantomData))
}

struct Tungstenite;

impl Decode for Tungstenite {
    const NAME: &'static str = "tungstenite";

    fn decode<S: Sink>(stream: &Stream, sink: &mut S) -> Result<(), String> {
        use tungstenite::protocol::{Role, WebSocket};
        use tungstenite::{Error, Message};
        let role = if stream.workload.masked {
            Role::Server
        } else {
            Role::Client
        };
        let mut socket = WebSocket::from_raw_socket(Source::new(stream), role, None);
        loop {
            match socket.read() {
                Ok(Message::Text(text)) => sink.message(text.as_bytes()),
                Ok(Message::Binary(bytes)) => sink.message(&bytes),
                Ok(Message::Ping(bytes)) => sink.ping(&bytes),
                Ok(_) => {}
                // The stream ends without a Close frame.
                Err(Error::Protocol(_) | Error::Io(_) | Error::ConnectionClosed) => return Ok(()),
                Err(error) => return Err(error.to_string()),
            }
        }
    }
}

struct FastWebSockets;

impl Decode for FastWebSockets {
    const NAME: &'static str = "fastwebsockets";

    fn decode<S: Sink>(stream: &Stream, sink: &mut S) -> Result<(), String> {
        use fastwebsockets::{FragmentCollector, OpCode, Role, WebSocket, WebSocketError};
        let role = if stream.workload.masked {
            Role::Server
        } else {
            Role::Client
        };
        let mut socket = WebSocket::after_handshake(Source::new(stream), role);
        socket.set_auto_pong(false);
        let mut socket = FragmentCollector::new(socket);
        block_on(async {
            loop {
                match socket.read_frame().await {
                    Ok(frame) => match frame.opcode {
                        OpCode::Text | OpCode::Binary => sink.message(&frame.payload),
                        OpCode::Ping => sink.ping(&frame.payload),
                        _ => {}
                    },
                    Err(WebSocketError::UnexpectedEOF) => return Ok(()),
                    Err(error) => return Err(error.to_string()),
                }
            }
        })
    }
}

struct TokioWebSockets;

impl Decode for TokioWebSockets {
    const NAME: &'static str = "tokio-websockets";

    fn decode<S: Sink>(stream: &Stream, sink: &mut S) -> Result<(), String> {
        use tokio_websockets::{ClientBuilder, Limits, ServerBuilder};
        let (source, limits) = (Source::new(stream), Limits::unlimited());
        let mut socket = if stream.workload.masked {
            ServerBuilder::new().limits(limits).serve(source)
        } else {
            ClientBuilder::new().limits(limits).take_over(source)
        };
        block_on(async {
            while let Some(message) = socket.next().await {
                let message = message.map_err(|error| error.to_string())?;
                if message.is_text() || message.is_binary() {
                    sink.message(message.as_payload());
                } else if message.is_ping() {
                    sink.ping(message.as_payload());
                }
            }
            Ok(())
        })
    }
}

fn sockudo_message<S: Sink>(message: &sockudo_ws::protocol::Message, sink: &mut S) {
    use sockudo_ws::protocol::Message;
    match message {
        Message::Text(bytes) | Message::Binary(bytes) => sink.message(bytes),
        Message::Ping(bytes) => sink.ping(bytes),
        _ => {}
    }
}

struct Sockudo;

impl Decode for Sockudo {
    const NAME: &'static str = "sockudo-ws";

    fn decode<S: Sink>(stream: &Stream, sink: &mut S) -> Result<(), String> {
        use sockudo_ws::protocol::{Protocol, Role};
        let role = if stream.workload.masked {
            Role::Server
        } else {
            Role::Client
        };
        let mut protocol = Protocol::new(role, LARGEST, LARGEST);
        let mut buffer = BytesMut::with_capacity(2 * PIECE);
        let mut messages = Vec::new();
        for piece in stream.pieces() {
            buffer.extend_from_slice(piece);
            protocol
                .process_into(&mut buffer, &mut messages)
                .map_err(|error| error.to_string())?;
            for message in messages.drain(..) {
                sockudo_message(&message, sink);
            }
        }
        Ok(())
    }
}

struct SockudoDeflate;

impl Decode for SockudoDeflate {
    const NAME: &'static str = "sockudo-ws";

    fn decode<S: Sink>(stream: &Stream, sink: &mut S) -> Result<(), String> {
        use sockudo_ws::deflate::DeflateConfig;
        use sockudo_ws::protocol::CompressedProtocol;
        let mut protocol = CompressedProtocol::client(LARGEST, LARGEST, DeflateConfig::default());
        let mut buffer = BytesMut::with_capacity(2 * PIECE);
        let mut messages = Vec::new();
        for piece in stream.pieces() {
            buffer.extend_from_slice(piece);
            protocol
                .process_into(&mut buffer, &mut messages)
                .map_err(|error| error.to_string())?;
            for message in messages.drain(..) {
                sockudo_message(&message, sink);
            }
        }
        Ok(())
    }
}

struct WsFramer;

impl Decode for WsFramer {
    const NAME: &'static str = "ws-framer";

    fn decode<S: Sink>(stream: &Stream, sink: &mut S) -> Result<(), String> {
        use ws_framer::{WsFrame, WsRxFramer};
        // It moves the rest of its buffer after every frame, so a buffer of a few frames suits it best.
        let frame = stream.bytes.len() / usize::try_from(stream.expected.frames).unwrap_or(1);
        let mut buffer = vec![0; (frame * 16).clamp(2 << 10, PIECE).max(frame + 4096)];
        let mut framer = WsRxFramer::new(&mut buffer);
        let mut source = Source::new(stream);
        loop {
            let read = source
                .read(framer.read_buf())
                .map_err(|error| error.to_string())?;
            if read == 0 {
                return Ok(());
            }
            framer.advance(read);
            while let Some(frame) = framer.next_frame() {
                match frame.map_err(|error| format!("{error:?}"))? {
                    WsFrame::Text(text) => sink.message(text.as_bytes()),
                    WsFrame::Binary(bytes) => sink.message(bytes),
                    WsFrame::Ping(bytes) => sink.ping(bytes),
                    _ => {}
                }
            }
        }
    }
}

/// What permessage-deflate costs at least: zlib-rs and the UTF-8 check, with the frames known beforehand to be whole,
/// unmasked and unfragmented.
struct BareInflate;

impl Decode for BareInflate {
    const NAME: &'static str = "zlib-rs alone";
    const KIND: Kind = Kind::Yardstick;

    fn decode<S: Sink>(stream: &Stream, sink: &mut S) -> Result<(), String> {
        const TAIL: [u8; 4] = [0x00, 0x00, 0xFF, 0xFF];
        let mut inflate = Decompress::new(false);
        let mut out = vec![0; PIECE];
        let mut rest = stream.bytes.as_slice();
        while let [_, len7, after @ ..] = rest {
            let (len, after) = match (*len7, after) {
                (126, [high, low, after @ ..]) => {
                    (usize::from(u16::from_be_bytes([*high, *low])), after)
                }
                (len7, after) => (usize::from(len7), after),
            };
            let (payload, after) = after.split_at_checked(len).ok_or("a frame is cut off")?;
            rest = after;
            let before = inflate.total_out();
            for part in [payload, &TAIL] {
                let at = usize::try_from(inflate.total_out() - before).unwrap_or(usize::MAX);
                let room = out.get_mut(at..).ok_or("a message is too large")?;
                inflate
                    .decompress(part, room, FlushDecompress::Sync)
                    .map_err(|error| error.to_string())?;
            }
            let len = usize::try_from(inflate.total_out() - before).unwrap_or(usize::MAX);
            let message = out.get(..len).ok_or("a message is too large")?;
            simdutf8::basic::from_utf8(message).map_err(|error| error.to_string())?;
            sink.message(message);
        }
        Ok(())
    }
}
