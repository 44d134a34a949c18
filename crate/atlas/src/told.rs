//! What the last words of an application protocol mean: its own numbers and its own fixed texts, each with a source.

use crate::Cause;

/// One number or text of a protocol.
struct Row {
    /// The protocol's id (`wswhy_capture::subprotocol::Protocol::id`).
    protocol: &'static str,
    /// The numbers that it is for: from, and to; 0 where it goes by the text alone.
    codes: (u32, u32),
    /// A part of the text, in lower case; empty where it goes by the number alone.
    text: &'static str,
    cause: Cause,
}

const fn code(protocol: &'static str, from: u32, to: u32, cause: Cause) -> Row {
    Row {
        protocol,
        codes: (from, to),
        text: "",
        cause,
    }
}

const fn text(protocol: &'static str, text: &'static str, cause: Cause) -> Row {
    Row {
        protocol,
        codes: (0, 0),
        text,
        cause,
    }
}

/// The first row that agrees counts.
const ROWS: &[Row] = &[
    // rails/rails:actioncable/lib/action_cable.rb @2a2db1e8d6d: the reasons of a disconnect.
    text("action-cable", "unauthorized", Cause::AuthFailed),
    text("action-cable", "server_restart", Cause::ServerShutdown),
    text("action-cable", "invalid_request", Cause::SubprotocolError),
    text("action-cable", "remote", Cause::AppClosedCode),
    // Pusher Channels' documents, "Error codes"; 4200 is what soketi sends at its shutdown.
    code("pusher", 4004, 4004, Cause::RateLimited),
    code("pusher", 4009, 4009, Cause::AuthFailed),
    code("pusher", 4001, 4003, Cause::AuthFailed),
    code("pusher", 4005, 4008, Cause::SubprotocolError),
    code("pusher", 4100, 4100, Cause::RateLimited),
    code("pusher", 4200, 4200, Cause::ServerShutdown),
    code("pusher", 4201, 4201, Cause::KeepaliveLost),
    code("pusher", 4202, 4202, Cause::IdleTimeoutServer),
    code("pusher", 4301, 4301, Cause::RateLimited),
    // MQTT 3.1.1, table 3.1.
    code("mqtt", 1, 2, Cause::SubprotocolError),
    code("mqtt", 3, 3, Cause::ServerShutdown),
    code("mqtt", 4, 5, Cause::AuthFailed),
    // MQTT 5.0, section 2.4.
    code("mqtt", 0x81, 0x82, Cause::SubprotocolError),
    code("mqtt", 0x84, 0x85, Cause::SubprotocolError),
    code("mqtt", 0x86, 0x87, Cause::AuthFailed),
    code("mqtt", 0x88, 0x88, Cause::ServerShutdown),
    code("mqtt", 0x89, 0x89, Cause::RateLimited),
    code("mqtt", 0x8a, 0x8a, Cause::AuthFailed),
    code("mqtt", 0x8b, 0x8b, Cause::ServerShutdown),
    code("mqtt", 0x8c, 0x8c, Cause::AuthFailed),
    code("mqtt", 0x8d, 0x8d, Cause::KeepaliveLost),
    code("mqtt", 0x8e, 0x8e, Cause::DuplicateSession),
    code("mqtt", 0x8f, 0x90, Cause::PayloadRejected),
    code("mqtt", 0x93, 0x93, Cause::RateLimited),
    code("mqtt", 0x94, 0x94, Cause::SubprotocolError),
    code("mqtt", 0x95, 0x95, Cause::MessageTooBig),
    code("mqtt", 0x96, 0x97, Cause::RateLimited),
    code("mqtt", 0x98, 0x98, Cause::AppClosedCode),
    code("mqtt", 0x99, 0x99, Cause::PayloadRejected),
    code("mqtt", 0x9a, 0x9b, Cause::SubprotocolError),
    code("mqtt", 0x9c, 0x9d, Cause::ServerShutdown),
    code("mqtt", 0x9f, 0x9f, Cause::RateLimited),
    code("mqtt", 0xa0, 0xa0, Cause::MaxAge),
    // sockjs/sockjs-node:lib/session.js, lib/transport/websocket.js @51e860a.
    text("sockjs", "no response from heartbeat", Cause::KeepaliveLost),
    text(
        "sockjs",
        "another connection still open",
        Cause::DuplicateSession,
    ),
    text("sockjs", "normal closure", Cause::ServerClosedNormally),
    text("sockjs", "broken framing", Cause::SubprotocolError),
    // spring-projects/spring-framework @v7.0.9: StompSubProtocolHandler, BufferingStompDecoder, StompBrokerRelayMessageHandler,
    // SimpleBrokerMessageHandler.
    text("stomp", "buffer size limit", Cause::MessageTooBig),
    text("stomp", "session closed.", Cause::KeepaliveLost),
    text("stomp", "broker not available", Cause::ServerShutdown),
    text(
        "stomp",
        "connection to broker closed",
        Cause::ServerShutdown,
    ),
    text(
        "stomp",
        "failed to send message to",
        Cause::SubprotocolError,
    ),
    text("stomp", "access is denied", Cause::AuthFailed),
    text("stomp", "access refused", Cause::AuthFailed),
    text("stomp", "bad connect", Cause::AuthFailed),
    // dotnet/aspnetcore: HubConnectionHandler.cs @0289cee8; the size limit's text comes with detailed errors alone.
    text("signalr", "maximum message size", Cause::MessageTooBig),
    text(
        "signalr",
        "connection closed with an error",
        Cause::HandlerError,
    ),
    text("signalr", "server shutting down", Cause::ServerShutdown),
];

/// The cause that a protocol's own number or text names.
///
/// ```
/// use wswhy_atlas::{Cause, told};
/// assert_eq!(told("mqtt", Some(0x8e), ""), Some(Cause::DuplicateSession));
/// assert_eq!(told("action-cable", None, "unauthorized"), Some(Cause::AuthFailed));
/// assert_eq!(told("mqtt", None, "unauthorized"), None);
/// ```
pub fn told(protocol: &str, code: Option<u32>, reason: &str) -> Option<Cause> {
    let reason = reason.to_ascii_lowercase();
    let agrees = |row: &&Row| {
        let (from, to) = row.codes;
        row.protocol == protocol
            && if row.text.is_empty() {
                code.is_some_and(|code| (from..=to).contains(&code))
            } else {
                reason.contains(row.text)
            }
    };
    ROWS.iter().find(agrees).map(|row| row.cause)
}
