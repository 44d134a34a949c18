//! A small builder of connections, and the one helper that all rule tests use.

use std::cell::RefCell;
use std::rc::Rc;

use wswhy_atlas::{ARGS, Arg, Args, Cause, ExclusionId};
use wswhy_capture::*;
use wswhy_wire::{Options, Side, decode};

use crate::Verdict;

/// What Chromium and a server agree on by default.
pub(crate) const DEFLATE: &str = "permessage-deflate";

/// The line that calls `close()`.
pub(crate) struct Caller;
pub(crate) const CALLER: Caller = Caller;

impl Caller {
    fn stack(&self) -> Vec<CallFrame> {
        vec![CallFrame {
            function: "leaveRoom".into(),
            url: "https://h/app.js".into(),
            line: 41,
            column: 12,
        }]
    }

    pub fn arg(&self) -> Arg {
        crate::case::place(&self.stack())
    }
}

/// A connection under construction, with its context. It begins at 10 ms, calls `close()` at 500 and ends at 1000.
#[derive(Clone)]
pub(crate) struct Socket {
    pub connection: Connection,
    pub context: Context,
    pub payloads: Rc<RefCell<PayloadStore>>,
}

impl Socket {
    fn new(url: &str) -> Self {
        Self {
            connection: Connection {
                id: ConnectionId(1),
                url: url.into(),
                log: None,
                page: None,
                bytes: None,
                join: Join::Alone,
                place: Place::Top,
                gone: None,
                messages: Messages::default(),
                messages_from: Source::NetworkLog,
            },
            context: Context {
                browser: Some("Chromium 156.0.8078.79".into()),
                log_read_at: Some(Millis(1e9)),
                ..Context::default()
            },
            payloads: Rc::new(RefCell::new(PayloadStore::new(1 << 20))),
        }
    }

    /// Known to the network log alone.
    pub fn log(url: &str) -> Self {
        let mut socket = Self::new(url);
        socket.connection.log = Some(LogSide {
            started_at: Some(Millis(10.0)),
            ..LogSide::default()
        });
        socket
    }

    /// Known to the probe alone, which was there from the start.
    pub fn page(url: &str) -> Self {
        let mut socket = Self::new(url).probe_at(0.0, true);
        socket.connection.page = Some(PageSide {
            document: 0,
            number: 1,
            coverage: Coverage::Constructed,
            at: Millis(10.0),
            stack: CALLER.stack(),
            offered: Vec::new(),
            opened: None,
            error_at: None,
            close: None,
            close_calls: Vec::new(),
            threw: None,
            ready_state: None,
        });
        socket
    }

    /// Known to both.
    pub fn both(url: &str) -> Self {
        let mut socket = Self::page(url);
        socket.connection.log = Self::log(url).connection.log;
        socket.connection.join = Join::Joined;
        socket
    }

    pub fn bytes(bytes: &[u8], sender: Side) -> Self {
        let mut socket = Self::new("");
        socket.connection.place = Place::Pasted;
        socket.connection.bytes = Some(BytesSide {
            sender,
            sender_inferred: false,
            decoded: decode(bytes, &Options::new().sender(sender)),
            peer: None,
        });
        socket
    }

    fn with_log(mut self, change: impl FnOnce(&mut LogSide)) -> Self {
        if let Some(log) = &mut self.connection.log {
            change(log);
        }
        self
    }

    fn with_page(mut self, change: impl FnOnce(&mut PageSide)) -> Self {
        if let Some(page) = &mut self.connection.page {
            change(page);
        }
        self
    }

    pub fn number(mut self, number: u32) -> Self {
        self.connection.id = ConnectionId(number);
        self.with_page(|page| page.number = number)
    }

    pub fn at(self, at: f64) -> Self {
        self.with_page(|page| page.at = Millis(at))
            .with_log(|log| log.started_at = Some(Millis(at)))
    }

    /// The request was sent.
    pub fn requested(self) -> Self {
        self.with_log(|log| {
            log.key = Some("dGhlIHNhbXBsZSBub25jZQ==".into());
            log.request_headers.push(Header {
                name: "Sec-WebSocket-Key".into(),
                value: "dGhlIHNhbXBsZSBub25jZQ==".into(),
            });
        })
    }

    pub fn accepted(self, extensions: &str) -> Self {
        self.requested().opened("", extensions).with_log(|log| {
            log.status = Some(101);
            log.response_headers = vec![Header {
                name: "sec-websocket-extensions".into(),
                value: extensions.into(),
            }];
        })
    }

    pub fn opened(self, protocol: &str, extensions: &str) -> Self {
        self.with_page(|page| {
            page.opened = Some(PageOpen {
                at: Millis(page.at.0 + 10.0),
                protocol: protocol.into(),
                extensions: extensions.into(),
            });
        })
    }

    pub fn late(self, ready_state: u8, via: &str) -> Self {
        self.with_page(|page| {
            let via = via.into();
            page.coverage = Coverage::Late { ready_state, via };
        })
    }

    pub fn offered(self, subprotocol: &str) -> Self {
        self.with_page(|page| page.offered.push(subprotocol.into()))
            .with_log(|log| {
                log.request_headers.push(Header {
                    name: "sec-websocket-protocol".into(),
                    value: subprotocol.into(),
                });
            })
    }

    pub fn text(self, text: &str) -> Self {
        self.with_log(|log| {
            let text = text.into();
            log.error = Some(ErrorRow { text, at: None });
        })
    }

    pub fn error(self) -> Self {
        self.with_page(|page| page.error_at = Some(Millis(1000.0)))
    }

    pub fn ready_state(self, state: u8) -> Self {
        self.with_page(|page| page.ready_state = Some((state, Millis(1001.0))))
    }

    pub fn threw(self, name: &str, message: &str) -> Self {
        self.with_page(|page| {
            page.threw = Some(Threw {
                name: name.into(),
                message: message.into(),
            });
        })
    }

    pub fn closed(self, code: u16, reason: &str, was_clean: bool) -> Self {
        self.with_page(|page| {
            page.close = Some(PageClose {
                at: Millis(1000.0),
                code,
                reason: reason.into(),
                was_clean,
                buffered: 0,
                visibility: "visible".into(),
                online: true,
            });
        })
        .finished(1000.0)
    }

    /// The log says that it is over.
    pub fn finished(self, at: f64) -> Self {
        self.with_log(|log| log.finished_at = Some(Millis(at)))
    }

    /// When it ends, after [`Self::closed`].
    pub fn ends(self, at: f64) -> Self {
        self.with_page(|page| {
            if let Some(close) = &mut page.close {
                close.at = Millis(at);
            }
            page.error_at = page.error_at.map(|_| Millis(at));
        })
        .finished(at)
    }

    /// In Firefox, whose log tells of the handshake alone.
    pub fn firefox(mut self) -> Self {
        self.context.browser = Some("Firefox 153".into());
        self.with_log(|log| {
            log.handshake_only = true;
            log.finished_at = None;
        })
    }

    /// What the server answered to the handshake, as the log has it.
    pub fn answer(self, status: u16, headers: &[(&str, &str)]) -> Self {
        self.with_log(|log| {
            log.status = Some(status);
            log.response_headers = headers
                .iter()
                .map(|(name, value)| Header {
                    name: (*name).into(),
                    value: (*value).into(),
                })
                .collect();
        })
    }

    pub fn vanished(self) -> Self {
        self.with_log(|log| log.vanished = true)
    }

    pub fn called(self, code: Option<u16>, reason: Option<&str>, ready_state: u8) -> Self {
        self.with_page(|page| {
            page.close_calls.push(CloseCall {
                at: Millis(if ready_state == 0 { 15.0 } else { 500.0 }),
                code,
                reason: reason.map(Into::into),
                ready_state,
                stack: CALLER.stack(),
                threw: None,
            });
        })
    }

    pub fn call_threw(self, code: Option<u16>, name: &str) -> Self {
        self.called(code, None, 1).with_page(|page| {
            if let Some(call) = page.close_calls.last_mut() {
                call.threw = Some(Threw {
                    name: name.into(),
                    message: "no".into(),
                });
            }
        })
    }

    fn message(mut self, direction: Direction, at: f64, size: u64) -> Self {
        self.connection.messages.push(Message {
            at: Millis(at),
            direction,
            kind: Kind::Text,
            size,
            cut: false,
            payload: None,
        });
        self
    }

    /// A message whose payload was kept.
    fn said(mut self, direction: Direction, at: f64, kind: Kind, payload: &[u8]) -> Self {
        let kept = self.payloads.borrow_mut().put(payload);
        self.connection.messages.push(Message {
            at: Millis(at),
            direction,
            kind,
            size: payload.len() as u64,
            cut: false,
            payload: kept,
        });
        self
    }

    pub fn received_text(self, at: f64, text: &str) -> Self {
        self.said(Direction::Received, at, Kind::Text, text.as_bytes())
    }

    pub fn sent_text(self, at: f64, text: &str) -> Self {
        self.said(Direction::Sent, at, Kind::Text, text.as_bytes())
    }

    /// A header of the answer to the handshake.
    pub fn answered(self, name: &str, value: &str) -> Self {
        self.with_log(|log| {
            log.response_headers.push(Header {
                name: name.into(),
                value: value.into(),
            });
        })
    }

    pub fn sent_kind(mut self, at: f64, size: u64, kind: Kind) -> Self {
        self = self.sent(at, size);
        let mut messages = Messages::default();
        let last = self.connection.messages.len() - 1;
        for (index, mut message) in self.connection.messages.iter().enumerate() {
            if index == last {
                message.kind = kind;
            }
            messages.push(message);
        }
        self.connection.messages = messages;
        self
    }

    pub fn sent_bytes(self, at: f64, bytes: &[u8]) -> Self {
        self.said(Direction::Sent, at, Kind::Binary, bytes)
    }

    pub fn received_bytes(self, at: f64, bytes: &[u8]) -> Self {
        self.said(Direction::Received, at, Kind::Binary, bytes)
    }

    /// The page was hidden when it ended.
    pub fn hidden(self) -> Self {
        self.with_page(|page| {
            if let Some(close) = &mut page.close {
                close.visibility = "hidden".into();
            }
        })
    }

    pub fn received(self, at: f64, size: u64) -> Self {
        self.message(Direction::Received, at, size)
    }

    pub fn sent(self, at: f64, size: u64) -> Self {
        self.message(Direction::Sent, at, size)
    }

    pub fn event(mut self, at: f64, kind: PageEventKind) -> Self {
        self.context.page_events.push(PageEvent {
            at: Millis(at),
            document: None,
            kind,
        });
        self
    }

    pub fn policy_violation(self, directive: &str, blocked: &str) -> Self {
        let kind = PageEventKind::PolicyViolation {
            directive: directive.into(),
            blocked: blocked.into(),
            disposition: "enforce".into(),
        };
        self.event(999.0, kind)
    }

    pub fn gone(mut self, how: GoneHow, at: f64) -> Self {
        let at = Millis(at);
        self.connection.gone = Some(Gone { at, how });
        self
    }

    pub fn place(mut self, place: Place) -> Self {
        self.connection.place = place;
        self
    }

    pub fn one_of(mut self, ids: &[u32]) -> Self {
        let ids = ids.iter().map(|id| ConnectionId(*id)).collect();
        self.connection.join = Join::OneOf(ids);
        self
    }

    pub fn observe_only(mut self) -> Self {
        self.context.observe_only = true;
        self
    }

    /// A probe in the top document.
    pub fn probe_at(mut self, at: f64, from_start: bool) -> Self {
        self.context.documents.push(Document {
            id: "d".into(),
            url: "http://h/".into(),
            top: true,
            installed_at: Millis(at),
            from_start,
            gaps: Vec::new(),
            gone_at: None,
        });
        self
    }

    pub fn gap(mut self, from: f64, to: f64) -> Self {
        if let Some(document) = self.context.documents.last_mut() {
            document.gaps.push((Millis(from), Millis(to)));
        }
        self
    }
}

/// A JSON Web Token that runs out so many seconds after the beginning of time.
pub(crate) fn token(expires_s: f64) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let part = |text: &str| -> String {
        let bits: String = text.bytes().map(|b| format!("{b:08b}")).collect();
        let sixes = bits.as_bytes().chunks(6);
        let place = |six: &[u8]| {
            let padded = six.iter().chain(b"00000").take(6);
            padded.fold(0, |n, bit| n * 2 + usize::from(bit - b'0'))
        };
        sixes.map(|six| char::from(LETTERS[place(six)])).collect()
    };
    let claims = format!(r#"{{"sub":"1","exp":{expires_s}}}"#);
    format!("{}.{}.c2ln", part(r#"{"alg":"HS256"}"#), part(&claims))
}

/// The verdict on a socket alone.
#[track_caller]
pub(crate) fn verdict_on(socket: Socket) -> Verdict {
    let id = socket.connection.id;
    let payloads = socket.payloads.borrow();
    let transcript = Transcript {
        connections: vec![socket.connection],
        context: socket.context,
    };
    let payload = |at| payloads.get(at);
    let verdict = crate::diagnose_with(&transcript, id, &payload).expect("it is there");
    well_formed(&verdict);
    verdict
}

/// The verdict on a socket, whose first cause must be the named one.
#[track_caller]
pub(crate) fn check(socket: Socket, cause: &str) -> Verdict {
    check_in(socket, Vec::new(), cause)
}

/// The verdict on a socket, whatever it is.
pub(crate) fn verdict(socket: Socket) -> Verdict {
    let payloads = socket.payloads.borrow();
    let transcript = Transcript {
        connections: vec![socket.connection.clone()],
        context: socket.context.clone(),
    };
    let payload = |at| payloads.get(at);
    let id = socket.connection.id;
    let verdict = crate::diagnose_with(&transcript, id, &payload).expect("it is there");
    well_formed(&verdict);
    verdict
}

/// The same among other sockets.
#[track_caller]
pub(crate) fn check_in(socket: Socket, others: Vec<Socket>, cause: &str) -> Verdict {
    let id = socket.connection.id;
    let payloads = socket.payloads.borrow();
    let mut transcript = Transcript {
        connections: vec![socket.connection],
        context: socket.context,
    };
    let others = others.into_iter().map(|other| other.connection);
    transcript.connections.extend(others);
    let payload = |at| payloads.get(at);
    let verdict = crate::diagnose_with(&transcript, id, &payload).expect("it is there");
    well_formed(&verdict);
    let ranked: Vec<_> = verdict
        .ranked
        .iter()
        .map(|r| (r.cause.id(), r.confidence))
        .collect();
    assert_eq!(verdict.first().cause.id(), cause, "{ranked:?}");
    verdict
}

/// That this cause is in the list and excluded by this fact.
#[track_caller]
pub(crate) fn excluded(verdict: &Verdict, cause: Cause, by: ExclusionId) {
    let row = verdict.ranked.iter().find(|row| row.cause == cause);
    let row = row.unwrap_or_else(|| panic!("{} is not ranked", cause.id()));
    assert_eq!(row.excluded_by, Some(by));
}

/// What holds for every verdict, whatever was captured.
#[track_caller]
pub(crate) fn well_formed(verdict: &Verdict) {
    assert!(!verdict.ranked.is_empty());
    assert_eq!(verdict.first().excluded_by, None);
    for (n, row) in verdict.ranked.iter().enumerate() {
        assert!((0.0..=1.0).contains(&row.confidence), "{row:?}");
        assert!(row.excluded_by.is_none() || row.confidence == 0.0);
        args_fit(row.cause.id(), &row.args, row.cause.args());
        assert!(
            row.evidence
                .iter()
                .all(|index| *index < verdict.evidence.len())
        );
        assert!(
            verdict.ranked[..n]
                .iter()
                .all(|other| other.cause != row.cause)
        );
    }
    for pair in verdict.ranked.windows(2) {
        let key = |row: &crate::Ranked| (row.excluded_by.is_some(), -row.confidence);
        assert!(key(&pair[0]) <= key(&pair[1]));
    }
    for row in &verdict.evidence {
        args_fit(row.id.id(), &row.args, row.id.args());
    }
}

#[track_caller]
fn args_fit(id: &str, args: &Args, expected: &[&str]) {
    let names: Vec<_> = args.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, expected, "{id}");
    for (name, arg) in args {
        let row = ARGS
            .iter()
            .find(|row| row.name == *name)
            .expect("in args.toml");
        let Some(kind) = arg.kind() else { continue };
        assert!(row.kinds.contains(&kind), "{id}: {name}: {arg:?}");
        match arg {
            Arg::Text(text) => {
                let listed = row.values.is_empty() || row.values.contains(&text.as_str());
                assert!(listed, "{id}: {name}: {text}");
            }
            Arg::Duration(ms) => assert!(ms.is_finite() && *ms >= 0.0, "{id}: {name}: {ms}"),
            Arg::Number(n) => assert!(n.is_finite(), "{id}: {name}: {n}"),
            _ => {}
        }
    }
}
