//! A capture that stands still, for rendering.

use std::cell::RefCell;
use std::rc::Rc;

use wswhy_capture::{
    CallFrame, CloseCall, Connection, ConnectionId, Context, Coverage, Direction, ErrorRow, Header,
    Join, Kind, LogSide, Message, Messages, Millis, PageClose, PageOpen, PageSide, PayloadRef,
    PayloadStore, Place, Source, Transcript,
};
use wswhy_ui::live::{Capture, Command, Feed, Switches};
use yew::Callback;

/// 2026-11-24T14:00:00Z.
pub const START: f64 = 1_795_528_800_000.0;

pub struct Still {
    pub transcript: Transcript,
    pub payloads: PayloadStore,
}

impl Capture for Still {
    fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    fn payload(&self, at: PayloadRef) -> Option<&[u8]> {
        self.payloads.get(at)
    }

    fn version(&self) -> u64 {
        1
    }
}

pub struct StillFeed {
    pub capture: Rc<RefCell<Still>>,
    pub switches: Switches,
}

impl Feed for StillFeed {
    fn capture(&self) -> Rc<RefCell<dyn Capture>> {
        self.capture.clone()
    }

    fn on_change(&self, _: Callback<()>) {}

    fn command(&self, _: Command) {}

    fn switches(&self) -> Switches {
        self.switches
    }
}

pub fn still(connections: Vec<Connection>) -> Still {
    Still {
        transcript: Transcript {
            connections,
            context: Context {
                browser: Some("Chromium 156".to_owned()),
                since: Some(Millis(START)),
                log_read_at: Some(Millis(START + 60_000.0)),
                ..Context::default()
            },
        },
        payloads: PayloadStore::new(1 << 20),
    }
}

pub fn at(millis: f64) -> Millis {
    Millis(START + millis)
}

pub fn caller(function: &str, url: &str) -> CallFrame {
    CallFrame {
        function: function.to_owned(),
        url: url.to_owned(),
        line: 41,
        column: 12,
    }
}

pub fn header(name: &str, value: &str) -> Header {
    Header {
        name: name.to_owned(),
        value: value.to_owned(),
    }
}

/// Open since the beginning, both sources.
pub fn open(id: u32, url: &str) -> Connection {
    Connection {
        id: ConnectionId(id),
        url: url.to_owned(),
        log: Some(LogSide {
            key: Some("dGhlIHNhbXBsZSBub25jZQ==".to_owned()),
            started_at: Some(at(1.0)),
            request_headers: vec![header("Upgrade", "websocket")],
            status: Some(101),
            response_headers: vec![header("Upgrade", "websocket")],
            read_at: Some(at(50.0)),
            ..LogSide::default()
        }),
        page: Some(PageSide {
            document: 0,
            number: id,
            coverage: Coverage::Constructed,
            at: at(0.0),
            stack: vec![caller("openRoom", "https://example.com/app.js")],
            offered: Vec::new(),
            opened: Some(PageOpen {
                at: at(5.0),
                protocol: "chat".to_owned(),
                extensions: String::new(),
            }),
            error_at: None,
            close: None,
            close_calls: Vec::new(),
            threw: None,
            ready_state: None,
        }),
        bytes: None,
        join: Join::Joined,
        place: Place::Top,
        gone: None,
        messages: Messages::default(),
        messages_from: Source::Page,
    }
}

/// The server sent opcode 3.
pub fn reserved_opcode(id: u32, url: &str) -> Connection {
    let mut connection = open(id, url);
    if let Some(log) = &mut connection.log {
        log.error = Some(ErrorRow {
            text: "Unrecognized frame opcode: 3".to_owned(),
            at: Some(at(100.0)),
        });
    }
    if let Some(page) = &mut connection.page {
        page.error_at = Some(at(101.0));
        page.close = Some(closed(1006, "", false));
    }
    connection
}

/// The server closed with this code.
pub fn server_closed(id: u32, url: &str, code: u16, reason: &str) -> Connection {
    let mut connection = open(id, url);
    if let Some(log) = &mut connection.log {
        log.finished_at = Some(at(103.0));
    }
    if let Some(page) = &mut connection.page {
        page.close = Some(closed(code, reason, true));
    }
    connection
}

/// The page called `close()`.
pub fn page_closed(id: u32, url: &str) -> Connection {
    let mut connection = server_closed(id, url, 1005, "");
    if let Some(page) = &mut connection.page {
        page.close_calls.push(CloseCall {
            at: at(90.0),
            code: None,
            reason: None,
            ready_state: 1,
            stack: vec![caller("leaveRoom", "https://example.com/app.js")],
            threw: None,
        });
    }
    connection
}

fn closed(code: u16, reason: &str, was_clean: bool) -> PageClose {
    PageClose {
        at: at(102.0),
        code,
        reason: reason.to_owned(),
        was_clean,
        buffered: 0,
        visibility: "visible".to_owned(),
        online: true,
    }
}

/// Adds a text message.
pub fn say(still: &mut Still, connection: usize, direction: Direction, millis: f64, text: &str) {
    let payload = still.payloads.put(text.as_bytes());
    if let Some(connection) = still.transcript.connections.get_mut(connection) {
        connection.messages.push(Message {
            at: at(millis),
            direction,
            kind: Kind::Text,
            size: text.len() as u64,
            cut: false,
            payload,
        });
    }
}
