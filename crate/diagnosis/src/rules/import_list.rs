//! The list of facts about browsers that verdicts rest on, each with the rule that carries it: what is seen, and what is said
//! first. An id is the fact's name, with `_f` where it is Firefox's; two rows of one id are the two browsers.
//!
//! Measured with Chromium 156 and Firefox 153 unless a rule says otherwise.

use wswhy_atlas::{EvidenceId as E, UnseenId as U};
use wswhy_capture::{GoneHow, Millis};

use crate::testing::{DEFLATE, Socket, check_in};

/// One fact.
struct Fact {
    id: &'static str,
    socket: Socket,
    others: Vec<Socket>,
    first: &'static str,
    /// Evidence that stands beside it.
    shows: Option<E>,
    /// What is said to be unseen.
    unseen: Option<U>,
}

fn fact(id: &'static str, socket: Socket, first: &'static str) -> Fact {
    Fact {
        id,
        socket,
        others: Vec::new(),
        first,
        shows: None,
        unseen: None,
    }
}

impl Fact {
    fn shows(mut self, id: E) -> Self {
        self.shows = Some(id);
        self
    }

    fn unseen(mut self, id: U) -> Self {
        self.unseen = Some(id);
        self
    }

    fn among(mut self, others: Vec<Socket>) -> Self {
        self.others = others;
        self
    }
}

fn open() -> Socket {
    Socket::both("ws://h:1/").accepted("")
}

fn firefox() -> Socket {
    open().firefox()
}

fn failed(socket: Socket) -> Socket {
    socket.error().closed(1006, "", false)
}

/// Chromium failed the open connection with this text.
fn broken(text: &str) -> Socket {
    failed(open().text(text))
}

/// The request was sent, and the answer did not do.
fn answered(text: &str) -> Socket {
    failed(Socket::both("wss://h/").requested().text(text))
}

/// No request was sent.
fn unconnected(text: &str) -> Socket {
    failed(Socket::both("wss://h/").text(text))
}

fn never_open() -> Socket {
    failed(Socket::both("ws://h:1/").requested().firefox())
}

fn crowd(count: u32) -> Vec<Socket> {
    let socket = |n| Socket::both("ws://h:1/").number(n).accepted("");
    (10..10 + count).map(socket).collect()
}

fn failures(count: u32) -> Vec<Socket> {
    let socket = |n| failed(Socket::both("ws://h:1/").number(n));
    (10..10 + count).map(socket).collect()
}

/// Constructed at 5 s, its request sent so many milliseconds later.
fn late_request(gap: f64) -> Socket {
    let mut socket = Socket::both("ws://h:1/").at(5000.0).requested();
    if let Some(log) = &mut socket.connection.log {
        log.started_at = Some(Millis(5000.0 + gap));
    }
    socket
}

fn in_chromium_after_the_handshake() -> Vec<Fact> {
    vec![
        fact(
            "masked",
            broken("A server must not mask any frames that it sends to the client."),
            "server-frame/mask-forbidden",
        ),
        fact(
            "rsv",
            broken("One or more reserved bits are on: reserved1 = 0, reserved2 = 1, reserved3 = 0"),
            "server-frame/rsv-without-extension",
        ),
        fact(
            "opcode",
            broken("Unrecognized frame opcode: 3"),
            "server-frame/reserved-opcode",
        ),
        fact(
            "hdr",
            broken("Invalid frame header"),
            "server-frame/invalid-header",
        )
        .unseen(U::WhichRule),
        fact(
            "cont",
            broken("Received unexpected continuation frame."),
            "server-frame/continuation-without-start",
        ),
        fact(
            "interleave",
            broken("Received start of new message but previous message is unfinished."),
            "server-frame/data-inside-fragmented-message",
        ),
        fact(
            "utf8",
            broken("Could not decode a text frame as UTF-8."),
            "server-frame/invalid-utf8",
        ),
        fact(
            "close1",
            broken("Received a broken close frame with an invalid size of 1 byte."),
            "server-frame/close-payload-length-1",
        ),
        fact(
            "close1",
            broken("Received a broken close frame containing an invalid size body."),
            "server-frame/close-payload-length-1",
        ),
        fact(
            "closeres",
            broken("Received a broken close frame containing a reserved status code."),
            "server-frame/invalid-close-code",
        ),
        fact(
            "closeutf8",
            broken("Received a broken close frame containing invalid UTF-8."),
            "server-frame/invalid-close-reason-utf8",
        ),
        fact(
            "afterclose",
            broken("Pong received after close"),
            "server-frame/data-after-close",
        ),
        fact(
            "bfcache",
            broken("Page entered Back-Forward Cache."),
            "page-frozen",
        ),
        fact(
            "frag_out",
            open().sent(900.0, 70_000).closed(1009, "", true),
            "server-reported/message-too-big",
        )
        .shows(E::LargeMessageSent),
        fact(
            "slowtcp",
            open()
                .called(Some(1000), None, 1)
                .closed(1000, "", true)
                .ends(2505.0),
            "page-closed",
        )
        .shows(E::TcpLeftOpen),
        fact(
            "unclean_code",
            open().closed(1011, "oops", false),
            "server-reported/internal-error",
        )
        .shows(E::NotClean),
        fact(
            "navigated",
            open().gone(GoneHow::Navigated, 900.0).vanished(),
            "page-left",
        ),
        fact(
            "noanswer",
            open()
                .called(Some(1000), None, 1)
                .closed(1006, "", false)
                .ends(60_510.0),
            "close-handshake-unanswered",
        ),
    ]
}

fn in_chromium_before_it() -> Vec<Fact> {
    vec![
        fact(
            "status",
            answered("Error during WebSocket handshake: Unexpected response code: 403"),
            "handshake-rejected",
        ),
        fact(
            "auth",
            answered("HTTP Authentication failed; no valid credentials available"),
            "handshake-rejected",
        ),
        fact(
            "pauth",
            unconnected("Proxy authentication failed"),
            "connect-failed/proxy",
        ),
        fact(
            "tunnel",
            unconnected("Establishing a tunnel via proxy server failed."),
            "connect-failed/proxy",
        ),
        fact(
            "empty",
            answered("Connection closed before receiving a handshake response"),
            "handshake-invalid/closed",
        ),
        fact(
            "hsnet",
            answered("Error during WebSocket handshake: net::ERR_CONNECTION_RESET"),
            "handshake-invalid/closed",
        ),
        fact(
            "accept",
            answered(
                "Error during WebSocket handshake: Incorrect 'Sec-WebSocket-Accept' header value",
            ),
            "handshake-invalid/accept",
        ),
        fact(
            "upgrade",
            answered("Error during WebSocket handshake: 'Upgrade' header is missing"),
            "handshake-invalid/upgrade",
        ),
        fact(
            "proto",
            answered(
                "Error during WebSocket handshake: Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received",
            ),
            "handshake-invalid/subprotocol",
        ),
        fact(
            "ext",
            answered(
                "Error during WebSocket handshake: Found an unsupported extension 'x' in 'Sec-WebSocket-Extensions' header",
            ),
            "handshake-invalid/extension",
        ),
        fact(
            "hstimeout",
            answered("WebSocket opening handshake timed out"),
            "handshake-invalid/timeout",
        ),
        fact(
            "hstimeout",
            unconnected("WebSocket opening handshake timed out").ends(30_010.0),
            "connect-failed/tls-timeout",
        ),
        fact(
            "hscancel",
            unconnected("WebSocket opening handshake was canceled"),
            "connect-failed/client-certificate",
        ),
        fact(
            "early",
            unconnected("WebSocket is closed before the connection is established."),
            "page-closed-while-connecting",
        ),
        fact(
            "resources",
            failed(Socket::page("ws://h:1/").at(5000.0)).ends(5010.0),
            "too-many-sockets",
        )
        .among(crowd(255))
        .shows(E::SocketsOpen),
        fact(
            "connect",
            unconnected("Error in connection establishment: net::ERR_CONNECTION_REFUSED"),
            "connect-failed/refused",
        ),
        fact(
            "lna",
            unconnected(
                "Error in connection establishment: net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS",
            ),
            "connect-failed/local-network-access",
        ),
        fact(
            "h2",
            answered("Stream closed with error: net::ERR_HTTP2_PROTOCOL_ERROR"),
            "handshake-invalid/stream-closed",
        ),
        fact(
            "masked_text",
            unconnected(""),
            "connect-failed/reason-hidden",
        ),
        fact(
            "csp",
            Socket::page("ws://h/").error().ready_state(3),
            "connect-failed/blocked-by-csp",
        ),
        fact(
            "stalled",
            Socket::page("ws://h:1/").number(9).at(5000.0),
            "still-open",
        )
        .among(vec![Socket::page("ws://h:1/").number(2)])
        .shows(E::QueuedBehind),
        fact(
            "stalled",
            Socket::page("ws://h:1/").at(5000.0),
            "still-open",
        )
        .among(crowd(256))
        .shows(E::SocketsOpen),
        fact("backoff", late_request(2000.0), "still-open")
            .among(failures(10))
            .shows(E::RequestHeldBack),
    ]
}

fn in_firefox() -> Vec<Fact> {
    vec![
        fact(
            "csp_f",
            Socket::page("ws://h/")
                .firefox()
                .threw("NS_ERROR_CONTENT_BLOCKED", ""),
            "connect-failed/blocked-by-csp",
        ),
        fact("rst_f", failed(firefox()), "connection-dropped").unseen(U::ResetOrViolation),
        fact(
            "noanswer",
            failed(firefox().called(Some(1000), None, 1)).ends(20_510.0),
            "close-handshake-unanswered",
        ),
        fact(
            "unclean_code_f",
            firefox().closed(1011, "oops", false),
            "server-reported/internal-error",
        )
        .shows(E::NotClean),
        fact(
            "wire1006",
            firefox().closed(1006, "", true),
            "server-frame/invalid-close-code",
        ),
        fact(
            "wire1006",
            firefox().closed(1015, "", true),
            "server-frame/invalid-close-code",
        ),
        fact(
            "wire1006",
            firefox().closed(1005, "wire", true),
            "server-frame/invalid-close-code",
        ),
        fact(
            "tls_f",
            never_open().closed(1015, "", false),
            "connect-failed/certificate",
        )
        .unseen(U::TlsWhy),
        fact(
            "hsreject_f",
            never_open().answer(101, &[("upgrade", "websocket"), ("connection", "upgrade")]),
            "handshake-invalid/accept",
        ),
        fact(
            "hsstatus_f",
            never_open().answer(403, &[("server", "nginx")]),
            "handshake-rejected",
        ),
        fact("noconn_f", never_open(), "connect-failed/refused").unseen(U::NoConnectionWhy),
        fact(
            "limit_f",
            failed(Socket::page("ws://h:1/").firefox().at(5000.0)).ends(5010.0),
            "too-many-sockets",
        )
        .among(crowd(200))
        .shows(E::SocketsOpen),
        fact("backoff", late_request(400.0).firefox(), "still-open")
            .among(failures(1))
            .shows(E::RequestHeldBack),
        fact(
            "mixed",
            Socket::page("ws://example.com/")
                .firefox()
                .threw("SecurityError", "The operation is insecure."),
            "connect-failed/mixed-content",
        ),
        fact(
            "eof",
            firefox().closed(1006, "", false),
            "connection-dropped",
        )
        .shows(E::NoErrorEvent),
        fact(
            "finonclose",
            firefox()
                .called(Some(4003), None, 1)
                .closed(1006, "", false),
            "close-handshake-unanswered",
        ),
        fact(
            "nostatus",
            firefox().closed(1005, "", true),
            "server-closed-without-code",
        ),
        fact(
            "goingaway_srv",
            firefox().closed(1001, "", true),
            "server-reported/going-away",
        ),
    ]
}

fn in_both() -> Vec<Fact> {
    vec![
        fact(
            "mixed",
            Socket::page("ws://example.com/").threw("SecurityError", "An insecure WebSocket"),
            "connect-failed/mixed-content",
        ),
        fact(
            "eof",
            open().accepted(DEFLATE).closed(1006, "", false),
            "connection-dropped",
        )
        .shows(E::NoErrorEvent),
        fact(
            "finonclose",
            open().called(Some(4003), None, 1).closed(1006, "", false),
            "close-handshake-unanswered",
        ),
        fact(
            "nostatus",
            open().closed(1005, "", true),
            "server-closed-without-code",
        ),
        fact(
            "goingaway_srv",
            open().closed(1001, "", true),
            "server-reported/going-away",
        ),
    ]
}

/// All ids of the list: those of Chromium, of both, and of Firefox.
const LIST: &str = "masked rsv opcode hdr cont interleave utf8 close1 closeres closeutf8 afterclose bfcache status auth pauth \
    tunnel empty hsnet accept upgrade proto ext hstimeout hscancel early resources connect lna h2 masked_text csp csp_f mixed \
    eof rst_f noanswer finonclose slowtcp unclean_code unclean_code_f wire1006 tls_f hsreject_f hsstatus_f noconn_f nostatus \
    goingaway_srv navigated limit_f stalled backoff frag_out";

fn all() -> Vec<Fact> {
    let mut facts = in_chromium_after_the_handshake();
    facts.extend(in_chromium_before_it());
    facts.extend(in_firefox());
    facts.extend(in_both());
    facts
}

#[test]
fn every_fact_has_its_rule() {
    let facts = all();
    for id in LIST.split_whitespace() {
        assert!(facts.iter().any(|fact| fact.id == id), "{id} has no rule");
    }
    for fact in &facts {
        let listed = LIST.split_whitespace().any(|id| id == fact.id);
        assert!(listed, "{} is not in the list", fact.id);
    }
}

#[test]
fn every_rule_says_its_fact() {
    for fact in all() {
        let verdict = check_in(fact.socket, fact.others, fact.first);
        if let Some(id) = fact.shows {
            let shown = verdict.evidence.iter().any(|row| row.id == id);
            assert!(shown, "{}: {}", fact.id, id.id());
        }
        if let Some(id) = fact.unseen {
            assert!(verdict.unseen.contains(&id), "{}: {}", fact.id, id.id());
        }
    }
}
