//! What the messages of known application protocols mean: who keeps the connection alive, who said that it ends, and why.
//!
//! One file a protocol, each with what its documents say. A reader looks at the beginning of one message alone and gives
//! `None` for application data and for whatever it does not know. Nothing here decides why a socket closed.

mod action_cable;
mod engine_io;
mod graphql;
mod json;
pub(crate) use json::member;
mod mqtt;
mod phoenix;
mod pusher;
mod signalr;
mod sockjs;
mod stomp;
#[cfg(test)]
mod tests;

use crate::messages::{Direction, Kind, Message, PayloadRef};
use crate::transcript::{Connection, Millis};

/// An application protocol whose messages can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// Engine.IO 4 (and 3) alone.
    EngineIo,
    /// Socket.IO 5 (and 4) on Engine.IO.
    SocketIo,
    /// SockJS.
    SockJs,
    /// STOMP 1.0 to 1.2.
    Stomp,
    /// The hub protocol of SignalR, in JSON.
    SignalR,
    /// GraphQL over WebSocket, the protocol of the package `graphql-ws`.
    GraphqlTransportWs,
    /// GraphQL, the older protocol of the package `subscriptions-transport-ws`.
    GraphqlWs,
    /// Rails' Action Cable.
    ActionCable,
    /// Phoenix Channels.
    Phoenix,
    /// Pusher Channels.
    Pusher,
    /// MQTT 3.1.1 and 5.
    Mqtt,
}

impl Protocol {
    /// The id as it stands in reports and in the atlas.
    pub const fn id(self) -> &'static str {
        match self {
            Self::EngineIo => "engine-io",
            Self::SocketIo => "socket-io",
            Self::SockJs => "sockjs",
            Self::Stomp => "stomp",
            Self::SignalR => "signalr",
            Self::GraphqlTransportWs => "graphql-transport-ws",
            Self::GraphqlWs => "graphql-ws",
            Self::ActionCable => "action-cable",
            Self::Phoenix => "phoenix",
            Self::Pusher => "pusher",
            Self::Mqtt => "mqtt",
        }
    }

    /// Its name, as people know it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::EngineIo => "Engine.IO",
            Self::SocketIo => "Socket.IO",
            Self::SockJs => "SockJS",
            Self::Stomp => "STOMP",
            Self::SignalR => "SignalR",
            Self::GraphqlTransportWs => "graphql-transport-ws",
            Self::GraphqlWs => "graphql-ws",
            Self::ActionCable => "Action Cable",
            Self::Phoenix => "Phoenix Channels",
            Self::Pusher => "Pusher Channels",
            Self::Mqtt => "MQTT",
        }
    }
}

/// What a message means for the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The server begins the session, and may say how it is kept alive.
    Open,
    /// The page asks to be let in.
    Login,
    /// The server let the page in.
    Accepted,
    /// The server did not let the page in.
    Refused,
    /// A keepalive that wants an answer.
    Ping,
    /// The answer to it.
    Pong,
    /// A keepalive that wants none.
    Beat,
    /// An error of the whole connection, or of the protocol.
    Error,
    /// An error of one subscription, channel or topic.
    ChannelError,
    /// One subscription, channel or topic is over.
    ChannelClosed,
    /// The sender says that the connection is over.
    Close,
    /// Data of the application.
    Data,
}

impl Meaning {
    /// The word as it stands in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Login => "login",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Ping => "ping",
            Self::Pong => "pong",
            Self::Beat => "beat",
            Self::Error => "error",
            Self::ChannelError => "channel-error",
            Self::ChannelClosed => "channel-closed",
            Self::Close => "close",
            Self::Data => "data",
        }
    }
}

/// A message, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What it means.
    pub meaning: Meaning,
    /// The protocol's own number: a code that it closes or refuses with.
    pub code: Option<u32>,
    /// The protocol's own words, at most [`MAX_REASON`] characters.
    pub reason: Option<String>,
    /// Milliseconds between two keepalives of the server (MQTT: of the client).
    pub interval: Option<f64>,
    /// Milliseconds that it waits for an answer to one, or for the next of the other side's.
    pub timeout: Option<f64>,
    /// Whether the page is told to connect again.
    pub reconnect: Option<bool>,
}

/// Characters of a reason that are kept.
pub const MAX_REASON: usize = 200;
/// Bytes of a message that are looked at: what is longer is data, or its beginning tells.
const MAX_READ: usize = 4096;
/// Messages at the beginning that are read.
const FIRST: usize = 20;
/// Messages at the end that are searched for keepalives.
const LAST: usize = 1000;
/// Those of them that are read whole, for what the protocol said of the end.
const LAST_WORDS: usize = 32;
/// A keepalive is no longer than this, in bytes.
const MAX_KEEPALIVE: u64 = 256;

impl Told {
    fn new(meaning: Meaning) -> Self {
        Self {
            meaning,
            code: None,
            reason: None,
            interval: None,
            timeout: None,
            reconnect: None,
        }
    }

    fn reason(mut self, reason: &str) -> Self {
        self.reason = Some(reason.chars().take(MAX_REASON).collect());
        self
    }
}

/// Looks a payload up; `None` where it was not kept.
pub type Payload<'p> = dyn Fn(PayloadRef) -> Option<&'p [u8]> + 'p;

/// A message as readers get it.
#[derive(Clone, Copy)]
struct Said<'p> {
    direction: Direction,
    kind: Kind,
    /// Its beginning.
    bytes: &'p [u8],
    /// The same as text, where it is text.
    text: &'p str,
}

impl<'p> Said<'p> {
    fn new(message: &Message, bytes: &'p [u8]) -> Self {
        let bytes = bytes.get(..MAX_READ).unwrap_or(bytes);
        let text = match message.kind {
            Kind::Binary => "",
            Kind::Text => match std::str::from_utf8(bytes) {
                Ok(text) => text,
                Err(cut) => bytes
                    .get(..cut.valid_up_to())
                    .and_then(|whole| std::str::from_utf8(whole).ok())
                    .unwrap_or_default(),
            },
        };
        Self {
            direction: message.direction,
            kind: message.kind,
            bytes,
            text,
        }
    }
}

/// What the protocol's messages said, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Dialog {
    /// Which protocol.
    pub protocol: Protocol,
    /// How its keepalive was agreed: the first message that says so.
    pub keepalive: Option<Told>,
    /// Whether the page was let in, where the protocol has that.
    pub accepted: Option<bool>,
    /// The last message that says that, or why, it ends; and its index.
    pub last_word: Option<(usize, Told)>,
    /// The last keepalive that was received, and when.
    pub received: Option<(usize, Millis)>,
    /// When the keepalive before that was received.
    pub received_before: Option<Millis>,
    /// The last keepalive, or answer, that was sent, and when.
    pub sent: Option<(usize, Millis)>,
    /// A keepalive that wants an answer and got none, by its index.
    pub unanswered: Option<(usize, Millis)>,
    /// How often the page asked to be let in, by its first messages.
    pub asked: u8,
    /// The last message that the page sent, by its index, and what it means; `None` for what is no message of the protocol.
    pub sent_last: Option<(usize, Option<Meaning>)>,
}

/// The protocol of this connection, by its subprotocol, its URL or its first messages.
pub fn protocol(connection: &Connection, payload: &Payload<'_>) -> Option<Protocol> {
    by_subprotocol(connection)
        .or_else(|| by_url(&connection.url))
        .or_else(|| by_messages(connection, payload))
}

/// What the agreed subprotocol names.
fn by_subprotocol(connection: &Connection) -> Option<Protocol> {
    let page = connection.page.as_ref().and_then(|p| p.opened.as_ref());
    let agreed = page.map(|open| open.protocol.as_str()).or_else(|| {
        let log = connection.log.as_ref()?;
        log.response_header("sec-websocket-protocol")
    })?;
    Some(match agreed {
        "v10.stomp" | "v11.stomp" | "v12.stomp" => Protocol::Stomp,
        "graphql-transport-ws" => Protocol::GraphqlTransportWs,
        "graphql-ws" => Protocol::GraphqlWs,
        "actioncable-v1-json" | "actioncable-v1-ext-json" => Protocol::ActionCable,
        "mqtt" | "mqttv3.1" | "mqttv3.1.1" => Protocol::Mqtt,
        _ => return None,
    })
}

fn by_url(url: &str) -> Option<Protocol> {
    let (_, rest) = url.split_once("://")?;
    let (_, rest) = rest.split_once('/')?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    if query.split('&').any(|pair| pair.starts_with("EIO=")) {
        return Some(if path.contains("engine.io") {
            Protocol::EngineIo
        } else {
            Protocol::SocketIo
        });
    }
    sockjs::is_path(path).then_some(Protocol::SockJs)
}

/// What the first messages are of.
fn by_messages(connection: &Connection, payload: &Payload<'_>) -> Option<Protocol> {
    const DETECT: &[fn(&Said<'_>) -> Option<Protocol>] = &[
        engine_io::detect,
        sockjs::detect,
        stomp::detect,
        signalr::detect,
        action_cable::detect,
        pusher::detect,
        phoenix::detect,
        graphql::detect,
        mqtt::detect,
    ];
    let first = connection.messages.iter().take(4);
    first
        .filter_map(|message| {
            let bytes = payload(message.payload?)?;
            let said = Said::new(&message, bytes);
            DETECT.iter().find_map(|detect| detect(&said))
        })
        .next()
}

/// One message of a protocol; `None` for what it does not know.
fn read_one(protocol: Protocol, said: &Said<'_>) -> Option<Told> {
    let read = match protocol {
        Protocol::EngineIo | Protocol::SocketIo => engine_io::read,
        Protocol::SockJs => sockjs::read,
        Protocol::Stomp => stomp::read,
        Protocol::SignalR => signalr::read,
        Protocol::GraphqlTransportWs => graphql::read_transport,
        Protocol::GraphqlWs => graphql::read_older,
        Protocol::ActionCable => action_cable::read,
        Protocol::Phoenix => phoenix::read,
        Protocol::Pusher => pusher::read,
        Protocol::Mqtt => mqtt::read,
    };
    read(said)
}

/// Whether the page sent it, and its beginning can be read.
fn sent_and_kept(message: Option<Message>) -> bool {
    message.is_some_and(|message| message.direction == Direction::Sent && message.payload.is_some())
}

/// What the messages of this connection's protocol said: the first 20 and the last 1,000 are looked at. `None` where no
/// protocol that is known shows.
pub fn read(connection: &Connection, payload: &Payload<'_>) -> Option<Dialog> {
    let protocol = protocol(connection, payload)?;
    let messages = &connection.messages;
    let one = |index: usize, short: bool| {
        let message = messages.get(index)?;
        if short && message.size > MAX_KEEPALIVE {
            return None;
        }
        let told = read_one(protocol, &Said::new(&message, payload(message.payload?)?))?;
        Some((message, told))
    };
    let mut dialog = Dialog {
        protocol,
        keepalive: None,
        accepted: None,
        last_word: None,
        received: None,
        received_before: None,
        sent: None,
        unanswered: None,
        asked: 0,
        sent_last: None,
    };
    for index in 0..messages.len().min(FIRST) {
        let Some((_, told)) = one(index, false) else {
            continue;
        };
        match told.meaning {
            Meaning::Accepted => dialog.accepted = Some(true),
            Meaning::Refused => dialog.accepted = Some(false),
            Meaning::Login => dialog.asked += 1,
            _ => {}
        }
        if told.interval.is_some() || told.timeout.is_some() {
            dialog.keepalive.get_or_insert(told);
        }
    }
    let mut ponged: Option<Direction> = None;
    for (back, index) in (messages.len().saturating_sub(LAST)..messages.len())
        .rev()
        .enumerate()
    {
        let near = back < LAST_WORDS;
        let read = one(index, !near);
        if near && dialog.sent_last.is_none() && sent_and_kept(messages.get(index)) {
            let meaning = read.as_ref().map(|(_, told)| told.meaning);
            // Attachments of Socket.IO, and data that is no packet of its own.
            let binary = messages.get(index).is_some_and(|m| m.kind == Kind::Binary);
            let meaning = meaning.or(binary.then_some(Meaning::Data));
            dialog.sent_last = Some((index, meaning));
        }
        let Some((message, told)) = read else {
            continue;
        };
        let received = message.direction == Direction::Received;
        match told.meaning {
            Meaning::Ping | Meaning::Pong | Meaning::Beat => {
                let seen = (index, message.at);
                let slot = if received {
                    &mut dialog.received
                } else {
                    &mut dialog.sent
                };
                let last = slot.is_none();
                if received && !last {
                    dialog.received_before.get_or_insert(message.at);
                }
                slot.get_or_insert(seen);
                if told.meaning == Meaning::Pong {
                    ponged.get_or_insert(message.direction);
                } else if told.meaning == Meaning::Ping
                    && last
                    && ponged.is_none_or(|by| by == message.direction)
                {
                    dialog.unanswered.get_or_insert(seen);
                }
            }
            Meaning::Close
            | Meaning::Error
            | Meaning::Refused
            | Meaning::ChannelError
            | Meaning::ChannelClosed
                if near && received && dialog.last_word.is_none() =>
            {
                dialog.last_word = Some((index, told));
            }
            _ => {}
        }
        if !near && dialog.received_before.is_some() && dialog.sent.is_some() {
            break;
        }
    }
    Some(dialog)
}
