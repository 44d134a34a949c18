//! Messages as the protocols' documents give them.

use super::*;
use crate::messages::{Messages, PayloadStore};
use crate::transcript::{ConnectionId, Join, LogSide, Place, Source};
use crate::{Header, Message};

use Direction::{Received, Sent};

/// What one text message says.
#[track_caller]
fn told(protocol: Protocol, direction: Direction, text: &str) -> Told {
    let message = message(direction, Kind::Text, text.len());
    read_one(protocol, &Said::new(&message, text.as_bytes())).expect("a message of the protocol")
}

fn packet(direction: Direction, bytes: &[u8]) -> Option<Told> {
    let message = message(direction, Kind::Binary, bytes.len());
    read_one(Protocol::Mqtt, &Said::new(&message, bytes))
}

fn message(direction: Direction, kind: Kind, size: usize) -> Message {
    Message {
        at: Millis(0.0),
        direction,
        kind,
        size: size as u64,
        cut: false,
        payload: None,
    }
}

#[test]
fn socket_io() {
    use Protocol::SocketIo as P;
    let open = r#"0{"sid":"lv_VI97HAXpY6yYWAAAC","upgrades":["websocket"],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000}"#;
    let open = told(P, Received, open);
    assert_eq!(open.meaning, Meaning::Open);
    assert_eq!((open.interval, open.timeout), (Some(25e3), Some(20e3)));
    for (text, meaning) in [
        ("1", Meaning::Close),
        ("2", Meaning::Ping),
        ("3", Meaning::Pong),
        ("40{\"sid\":\"oSO0OpakMV_3jnilAAAA\"}", Meaning::Accepted),
        ("41", Meaning::Close),
        ("41/admin,", Meaning::ChannelClosed),
        ("42[\"foo\"]", Meaning::Data),
        (
            "451-[\"baz\",{\"_placeholder\":true,\"num\":0}]",
            Meaning::Data,
        ),
    ] {
        assert_eq!(told(P, Received, text).meaning, meaning, "{text}");
    }
    assert_eq!(told(P, Sent, "40").meaning, Meaning::Login);
    let refused = told(P, Received, r#"44{"message":"Not authorized"}"#);
    assert_eq!(refused.meaning, Meaning::Refused);
    assert_eq!(refused.reason.as_deref(), Some("Not authorized"));
    let refused = told(
        P,
        Received,
        r#"44/admin,{"message":"no","data":{"code":"E001"}}"#,
    );
    assert_eq!(refused.reason.as_deref(), Some("no"));
    let old = told(P, Received, "44\"Authentication error\"");
    assert_eq!(old.reason.as_deref(), Some("Authentication error"));
}

#[test]
fn sockjs_and_what_it_carries() {
    use Protocol::SockJs as P;
    assert_eq!(told(P, Received, "o").meaning, Meaning::Open);
    assert_eq!(told(P, Received, "h").meaning, Meaning::Beat);
    let close = told(P, Received, r#"c[3000,"Go away!"]"#);
    assert_eq!(close.meaning, Meaning::Close);
    assert_eq!(
        (close.code, close.reason.as_deref()),
        (Some(3000), Some("Go away!"))
    );
    assert_eq!(told(P, Received, r#"a["hi"]"#).meaning, Meaning::Data);
    let error = r#"a["ERROR\nmessage:Access is denied\ncontent-length:0\n\n\u0000"]"#;
    let error = told(P, Received, error);
    assert_eq!(error.meaning, Meaning::Error);
    assert_eq!(error.reason.as_deref(), Some("Access is denied"));
    assert!(sockjs::is_path("echo/123/abcd1234/websocket"));
    assert!(!sockjs::is_path("echo/websocket"));
}

#[test]
fn stomp_frames() {
    use Protocol::Stomp as P;
    let login = "CONNECT\naccept-version:1.2\nhost:stomp.github.org\n\n\0";
    assert_eq!(told(P, Sent, login).meaning, Meaning::Login);
    let connected = told(
        P,
        Received,
        "CONNECTED\nversion:1.2\nheart-beat:10000,20000\n\n\0",
    );
    assert_eq!(connected.meaning, Meaning::Accepted);
    assert_eq!(
        (connected.interval, connected.timeout),
        (Some(1e4), Some(2e4))
    );
    let none = told(P, Received, "CONNECTED\nversion:1.1\nheart-beat:0,0\n\n\0");
    assert_eq!((none.interval, none.timeout), (None, None));
    assert_eq!(told(P, Received, "\n").meaning, Meaning::Beat);
    let error = "ERROR\nreceipt-id:message-12345\ncontent-type:text/plain\nmessage:malformed frame received\\c no\n\nThe message:\n\0";
    let error = told(P, Received, error);
    assert_eq!(
        error.reason.as_deref(),
        Some("malformed frame received: no")
    );
    let bare = told(P, Received, "ERROR\n\nSession closed.\0");
    assert_eq!(bare.reason.as_deref(), Some("Session closed."));
}

#[test]
fn signalr_records() {
    use Protocol::SignalR as P;
    let login = "{\"protocol\":\"json\",\"version\":1}\u{1e}";
    assert_eq!(told(P, Sent, login).meaning, Meaning::Login);
    assert_eq!(told(P, Received, "{}\u{1e}").meaning, Meaning::Accepted);
    let refused = told(
        P,
        Received,
        "{\"error\":\"Requested protocol 'x' is not available.\"}\u{1e}",
    );
    assert_eq!(refused.meaning, Meaning::Refused);
    let both = "{\"type\":6}\u{1e}{\"type\":7,\"error\":\"Connection closed because of an error!\",\"allowReconnect\":true}\u{1e}";
    let close = told(P, Received, both);
    assert_eq!(
        (close.meaning, close.reconnect),
        (Meaning::Close, Some(true))
    );
    assert_eq!(
        close.reason.as_deref(),
        Some("Connection closed because of an error!")
    );
    assert_eq!(
        told(P, Received, "{\"type\":6}\u{1e}").meaning,
        Meaning::Beat
    );
    assert_eq!(
        told(P, Received, "{\"type\":7}\u{1e}").reconnect,
        Some(false)
    );
}

#[test]
fn graphql_messages() {
    let new = |text| told(Protocol::GraphqlTransportWs, Received, text);
    assert_eq!(
        new(r#"{"type":"connection_ack"}"#).meaning,
        Meaning::Accepted
    );
    assert_eq!(new(r#"{"type":"ping"}"#).meaning, Meaning::Ping);
    // The type of the message, not of what it carries.
    let data = r#"{"payload":{"data":{"type":"error"}},"id":"1","type":"next"}"#;
    assert_eq!(new(data).meaning, Meaning::Data);
    let error = new(r#"{"id":"1","type":"error","payload":[{"message":"Unknown type \"X\""}]}"#);
    assert_eq!(error.meaning, Meaning::ChannelError);
    assert_eq!(error.reason.as_deref(), Some("Unknown type \"X\""));
    let old = |text| told(Protocol::GraphqlWs, Received, text);
    assert_eq!(old(r#"{"type":"ka"}"#).meaning, Meaning::Beat);
    let refused = old(r#"{"type":"connection_error","payload":{"message":"no token"}}"#);
    assert_eq!(refused.meaning, Meaning::Refused);
    assert_eq!(refused.reason.as_deref(), Some("no token"));
}

#[test]
fn action_cable_messages() {
    use Protocol::ActionCable as P;
    let welcome = told(P, Received, r#"{"type":"welcome"}"#);
    assert_eq!(
        (welcome.meaning, welcome.interval),
        (Meaning::Accepted, Some(3000.0))
    );
    let text = r#"{"type":"disconnect","reason":"unauthorized","reconnect":false}"#;
    let close = told(P, Received, text);
    assert_eq!(
        (close.meaning, close.reconnect),
        (Meaning::Close, Some(false))
    );
    assert_eq!(close.reason.as_deref(), Some("unauthorized"));
    let ping = told(P, Received, r#"{"type":"ping","message":1764000000}"#);
    assert_eq!(ping.meaning, Meaning::Beat);
    let text = r#"{"identifier":"{\"channel\":\"X\"}","type":"reject_subscription"}"#;
    assert_eq!(told(P, Received, text).meaning, Meaning::ChannelError);
}

#[test]
fn phoenix_messages() {
    use Protocol::Phoenix as P;
    let beat = told(P, Sent, r#"[null,"3","phoenix","heartbeat",{}]"#);
    assert_eq!(beat.meaning, Meaning::Ping);
    let text = r#"[null,"3","phoenix","phx_reply",{"status":"ok","response":{}}]"#;
    assert_eq!(told(P, Received, text).meaning, Meaning::Pong);
    let text = r#"["1","1","room:x","phx_reply",{"status":"error","response":{"reason":"unmatched topic"}}]"#;
    let error = told(P, Received, text);
    assert_eq!(error.meaning, Meaning::ChannelError);
    assert_eq!(error.reason.as_deref(), Some("unmatched topic"));
    let old = r#"{"topic":"room:x","event":"phx_close","payload":{},"ref":null}"#;
    assert_eq!(told(P, Received, old).meaning, Meaning::ChannelClosed);
}

#[test]
fn pusher_events() {
    use Protocol::Pusher as P;
    let text = r#"{"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\",\"activity_timeout\":120}"}"#;
    let open = told(P, Received, text);
    assert_eq!((open.meaning, open.interval), (Meaning::Open, Some(120e3)));
    let text =
        r#"{"event":"pusher:error","data":{"message":"Application does not exist","code":4001}}"#;
    let error = told(P, Received, text);
    assert_eq!((error.meaning, error.code), (Meaning::Error, Some(4001)));
    assert_eq!(error.reason.as_deref(), Some("Application does not exist"));
    assert_eq!(
        told(P, Received, r#"{"event":"pusher:ping","data":{}}"#).meaning,
        Meaning::Ping
    );
}

#[test]
fn mqtt_packets() {
    let connect = b"\x10\x10\x00\x04MQTT\x04\x02\x00\x3c\x00\x04abcd";
    let login = packet(Sent, connect).unwrap();
    assert_eq!((login.interval, login.timeout), (Some(60e3), Some(90e3)));
    assert_eq!(
        packet(Received, &[0x20, 2, 0, 0]).unwrap().meaning,
        Meaning::Accepted
    );
    let refused = packet(Received, &[0x20, 2, 0, 5]).unwrap();
    assert_eq!((refused.meaning, refused.code), (Meaning::Refused, Some(5)));
    assert_eq!(packet(Sent, &[0xc0, 0]).unwrap().meaning, Meaning::Ping);
    assert_eq!(packet(Received, &[0xd0, 0]).unwrap().meaning, Meaning::Pong);
    let bye = packet(Received, &[0xe0, 2, 0x8e, 0]).unwrap();
    assert_eq!((bye.meaning, bye.code), (Meaning::Close, Some(0x8e)));
    assert_eq!(packet(Sent, &[0xe0, 0]).unwrap().code, None);
    for broken in [
        &[][..],
        &[0x10],
        &[0x10, 0xff, 0xff, 0xff, 0xff, 0xff],
        &[0x10, 2, 0, 99],
    ] {
        assert_eq!(packet(Sent, broken), None);
    }
}

/// A connection with these texts, one a second, and its payloads.
fn connection(
    url: &str,
    subprotocol: &str,
    texts: &[(Direction, &str)],
) -> (Connection, PayloadStore) {
    let mut store = PayloadStore::new(1 << 20);
    let mut messages = Messages::default();
    for (n, (direction, text)) in texts.iter().enumerate() {
        let mut message = message(*direction, Kind::Text, text.len());
        message.at = Millis(n as f64 * 1000.0);
        message.payload = store.put(text.as_bytes());
        messages.push(message);
    }
    let header = Header {
        name: "Sec-WebSocket-Protocol".into(),
        value: subprotocol.into(),
    };
    let connection = Connection {
        id: ConnectionId(1),
        url: url.into(),
        log: Some(LogSide {
            status: Some(101),
            response_headers: vec![header],
            ..LogSide::default()
        }),
        page: None,
        bytes: None,
        join: Join::Alone,
        place: Place::Unknown,
        gone: None,
        messages,
        messages_from: Source::NetworkLog,
    };
    (connection, store)
}

#[test]
fn the_protocol_shows_in_header_url_or_messages() {
    let of = |url: &str, subprotocol: &str, texts: &[(Direction, &str)]| {
        let (connection, store) = connection(url, subprotocol, texts);
        protocol(&connection, &|at| store.get(at))
    };
    let socket_io = Some(Protocol::SocketIo);
    assert_eq!(
        of("ws://h/socket.io/?EIO=4&transport=websocket", "", &[]),
        socket_io
    );
    let engine_io = Some(Protocol::EngineIo);
    assert_eq!(of("ws://h/engine.io/?EIO=4", "", &[]), engine_io);
    assert_eq!(of("ws://h/x", "v12.stomp", &[]), Some(Protocol::Stomp));
    assert_eq!(
        of("ws://h/e/000/abcd/websocket", "", &[]),
        Some(Protocol::SockJs)
    );
    for (text, direction, expected) in [
        (r#"0{"sid":"x"}"#, Received, socket_io),
        ("o", Received, Some(Protocol::SockJs)),
        ("o", Sent, None),
        ("CONNECT\n\n\0", Sent, Some(Protocol::Stomp)),
        (
            r#"{"type":"welcome"}"#,
            Received,
            Some(Protocol::ActionCable),
        ),
        (
            r#"{"type":"connection_init"}"#,
            Sent,
            Some(Protocol::GraphqlTransportWs),
        ),
        (r#"{"event":"pusher:x"}"#, Received, Some(Protocol::Pusher)),
        (
            r#"["1","1","room:x","phx_join",{}]"#,
            Sent,
            Some(Protocol::Phoenix),
        ),
        (
            "{\"protocol\":\"json\",\"version\":1}\u{1e}",
            Sent,
            Some(Protocol::SignalR),
        ),
        ("hello", Sent, None),
        ("{", Received, None),
    ] {
        assert_eq!(of("ws://h/", "", &[(direction, text)]), expected, "{text}");
    }
}

#[test]
fn a_dialog_is_read_from_both_ends() {
    let open = r#"0{"sid":"x","pingInterval":300,"pingTimeout":200}"#;
    let start = [
        (Received, open),
        (Sent, "40"),
        (Received, "40{\"sid\":\"y\"}"),
    ];
    let with = |more: &[(Direction, &str)]| {
        let texts = [&start, more].concat();
        let (connection, store) = connection("ws://h/", "", &texts);
        read(&connection, &|at| store.get(at)).expect("Socket.IO")
    };
    let dialog = with(&[(Received, "2"), (Sent, "3"), (Received, "2")]);
    assert_eq!(dialog.accepted, Some(true));
    assert_eq!(dialog.keepalive.unwrap().timeout, Some(200.0));
    assert_eq!(dialog.unanswered, Some((5, Millis(5000.0))));
    assert_eq!(dialog.sent, Some((4, Millis(4000.0))));
    let dialog = with(&[(Received, "2"), (Sent, "3"), (Received, "41")]);
    assert_eq!(dialog.unanswered, None);
    assert_eq!(dialog.last_word.unwrap().0, 5);
}

#[test]
fn whatever_is_read_ends() {
    let deep = "[".repeat(100_000);
    let all = [
        Protocol::EngineIo,
        Protocol::SocketIo,
        Protocol::SockJs,
        Protocol::Stomp,
        Protocol::SignalR,
        Protocol::GraphqlTransportWs,
        Protocol::GraphqlWs,
        Protocol::ActionCable,
        Protocol::Phoenix,
        Protocol::Pusher,
        Protocol::Mqtt,
    ];
    for text in [
        "",
        "\u{1e}",
        "a",
        "c[",
        "c[1e9]",
        "4",
        "44",
        "é",
        "4é",
        "{\"type\":",
        "0{",
        &deep,
    ] {
        for protocol in all {
            for direction in [Sent, Received] {
                for kind in [Kind::Text, Kind::Binary] {
                    let message = message(direction, kind, text.len());
                    read_one(protocol, &Said::new(&message, text.as_bytes()));
                }
            }
        }
    }
}
