//! What holds for all rules together: every row of the data gives its cause, and no input breaks a verdict.

use std::rc::Rc;

use proptest::prelude::*;
use wswhy_atlas::{Cause, Phase, TEXTS};
use wswhy_capture::*;
use wswhy_wire::{Options, Side, decode};

use crate::series::SeriesFact;
use crate::testing::{Socket, check, well_formed};
use crate::{SeriesVerdict, diagnose, diagnose_in, diagnose_with, series};

#[test]
fn every_text_gives_its_cause() {
    for row in TEXTS {
        let text = row
            .pattern
            .replace("%d", "3")
            .replace("%s", "x")
            .replace("%e", "ERR_CONNECTION_REFUSED");
        let cause = if row.pattern.contains("%e") {
            Cause::ConnectFailedRefused
        } else {
            row.cause
        };
        let socket = match (row.phase, row.sent_request) {
            (Phase::Open, _) => Socket::both("ws://h/").accepted(""),
            (Phase::Handshake, Some(true)) => Socket::both("ws://h/").requested(),
            (Phase::Handshake, _) => Socket::both("ws://h/"),
        };
        let socket = socket.text(&text);
        let verdict = check(socket.clone().error().closed(1006, "", false), cause.id());
        let sent = verdict.code_sent_to_server.and_then(|sent| sent.code);
        assert_eq!(sent, row.sent, "{text}");
        // The log alone says the same.
        let mut alone = socket;
        alone.connection.page = None;
        alone.connection.join = Join::Alone;
        check(alone, cause.id());
    }
}

#[test]
fn a_socket_that_is_not_there_has_no_verdict() {
    assert!(diagnose_in(&Transcript::default(), ConnectionId(1)).is_none());
}

#[test]
fn nothing_known_is_no_evidence() {
    let mut socket = Socket::log("");
    socket.connection.log = None;
    check(socket, "unknown/no-evidence");
}

#[test]
fn one_of_two_keeps_its_own_code_and_takes_no_other() {
    let page = || Socket::page("ws://h/").opened("", "").one_of(&[2, 3]);
    let verdict = check(
        page().closed(1011, "", true),
        "server-reported/internal-error",
    );
    let fits = |e: &crate::Evidence| e.id == wswhy_atlas::EvidenceId::SeveralFit;
    assert!(verdict.evidence.iter().any(fits));
    let log = Socket::log("ws://h/").accepted("").one_of(&[2, 3]);
    let verdict = check(
        log.text("Invalid frame header"),
        "server-frame/invalid-header",
    );
    assert_eq!(verdict.code_seen_by_page, None);
}

#[test]
fn contradicting_sources_make_it_less_sure() {
    let text = "Unrecognized frame opcode: 3";
    let socket = Socket::both("ws://h/").accepted("").text(text);
    let verdict = check(
        socket.closed(1011, "", true),
        "server-frame/reserved-opcode",
    );
    assert!(verdict.first().confidence <= 0.7);
    let second = &verdict.ranked[1];
    assert_eq!(second.cause, Cause::ServerReportedInternalError);
}

#[test]
fn the_readme_lists_every_cause() {
    let readme = include_str!("../README.md");
    let (_, rest) = readme.split_once("<!-- causes:begin -->").expect("begin");
    let (list, _) = rest.split_once("<!-- causes:end -->").expect("end");
    let listed: Vec<_> = list.split('`').skip(1).step_by(2).collect();
    let expected: Vec<_> = Cause::ALL.iter().map(|cause| cause.id()).collect();
    assert_eq!(listed, expected);
}

/// Choices drawn from bytes; all zero when they run out.
struct Tape<'b>(&'b [u8]);

impl Tape<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn of<T: Clone>(&mut self, list: &[T]) -> T {
        list[usize::from(self.byte()) % list.len()].clone()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.of(&[false, true, true]).then(|| make(self))
    }

    fn flag(&mut self) -> bool {
        self.byte() % 2 == 1
    }

    fn list<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.byte() % 4).map(|_| make(self)).collect()
    }

    fn time(&mut self) -> Millis {
        let absurd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1e300, 1e300];
        let usual = [
            0.0, 10.0, 20.0, 500.0, 1000.0, 1030.0, 31_000.0, 61_000.0, 250_000.0,
        ];
        Millis(if self.byte() % 8 < 1 {
            self.of(&absurd)
        } else {
            self.of(&usual)
        })
    }

    fn word(&mut self) -> String {
        let words = [
            "",
            "x",
            "permessage-deflate",
            "mqtt",
            "v12.stomp",
            "ws://h/",
            "://",
            "@",
            "é\u{0}",
            "SyntaxError",
        ];
        self.of(&words).to_owned()
    }

    fn url(&mut self) -> String {
        let urls = [
            "",
            "ws://h/",
            "wss://a@[::1]:9/?x",
            "http://h/",
            "ws://h/socket.io/?EIO=4",
            "wss://h/?t=eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.x",
            "://",
            "nonsense",
            "ws://",
        ];
        self.of(&urls).to_owned()
    }

    fn text(&mut self) -> String {
        let row = self.of(TEXTS);
        let error = [
            "ERR_CONNECTION_REFUSED",
            "ERR_NEW",
            "ERR_UNEXPECTED_PROXY_AUTH",
        ];
        let error = self.of(&error);
        let digits = self.of(&["0", "1", "403", "99999999999999999999"]);
        let text = row.pattern.replace("%e", error).replace("%s", &self.word());
        text.replace("%d", digits)
    }

    fn code(&mut self) -> u16 {
        self.of(&[
            1006, 1000, 1002, 1005, 1011, 1015, 0, 999, 3000, 4000, 65535,
        ])
    }

    fn stack(&mut self) -> Vec<CallFrame> {
        self.list(|tape| CallFrame {
            function: tape.word(),
            url: tape.url(),
            line: u32::from(tape.byte()),
            column: u32::MAX,
        })
    }

    fn threw(&mut self) -> Threw {
        let names = [
            "SyntaxError",
            "SecurityError",
            "TypeError",
            "NS_ERROR_CONTENT_BLOCKED",
            "",
        ];
        Threw {
            name: self.of(&names).to_owned(),
            message: self.word(),
        }
    }

    fn header(&mut self) -> Header {
        let names = ["sec-websocket-extensions", "Sec-WebSocket-Protocol", ""];
        Header {
            name: self.of(&names).to_owned(),
            value: self.word(),
        }
    }

    fn log(&mut self) -> LogSide {
        LogSide {
            key: self.maybe(Self::word),
            started_at: self.maybe(Self::time),
            request_headers: self.list(Self::header),
            status: self.maybe(|tape| tape.of(&[101, 200, 0, 403, 65535])),
            response_headers: self.list(Self::header),
            stack: self.stack(),
            error: self.maybe(|tape| ErrorRow {
                text: tape.text(),
                at: tape.maybe(Self::time),
            }),
            finished_at: self.maybe(Self::time),
            message_count: u64::from(self.byte()),
            read_at: self.maybe(Self::time),
            vanished: self.flag(),
            close: self.maybe(Self::close).filter(|_| self.flag()),
            handshake_only: self.flag(),
        }
    }

    fn close(&mut self) -> PageClose {
        PageClose {
            at: self.time(),
            code: self.code(),
            reason: self.word(),
            was_clean: self.flag(),
            buffered: self.of(&[0, 1, u64::MAX]),
            visibility: self.word(),
            online: self.flag(),
        }
    }

    fn page(&mut self) -> PageSide {
        PageSide {
            document: self.of(&[0, 1, 2, usize::MAX]),
            number: u32::from(self.byte()),
            coverage: self
                .maybe(|tape| Coverage::Late {
                    ready_state: tape.byte() % 5,
                    via: tape.word(),
                })
                .filter(|_| self.flag())
                .unwrap_or(Coverage::Constructed),
            at: self.time(),
            stack: self.stack(),
            offered: self.list(Self::word),
            opened: self.maybe(|tape| PageOpen {
                at: tape.time(),
                protocol: tape.word(),
                extensions: tape.word(),
            }),
            error_at: self.maybe(Self::time),
            close: self.maybe(Self::close),
            close_calls: self.list(|tape| CloseCall {
                at: tape.time(),
                code: tape.maybe(Self::code),
                reason: tape.maybe(Self::word),
                ready_state: tape.byte() % 5,
                stack: tape.stack(),
                threw: tape.maybe(Self::threw),
            }),
            threw: self.maybe(Self::threw).filter(|_| self.flag()),
            ready_state: self.maybe(|tape| (tape.byte() % 5, tape.time())),
        }
    }

    fn messages(&mut self) -> Messages {
        let mut messages = Messages::default();
        for message in self.list(|tape| Message {
            at: tape.time(),
            direction: tape.of(&[Direction::Sent, Direction::Received]),
            kind: tape.of(&[Kind::Text, Kind::Binary]),
            size: tape.of(&[0, 65_537, u64::MAX]),
            cut: tape.flag(),
            payload: None,
        }) {
            messages.push(message);
        }
        messages
    }

    /// The same messages with something in them: a protocol's words, whole, cut or wrong.
    fn filled(&mut self, messages: &Messages, store: &mut PayloadStore) -> Messages {
        const SAID: &[&str] = &[
            "",
            "2",
            "3",
            "41",
            "44{\"message\":\"invalid token\"}",
            "0{\"sid\":\"x\",\"pingInterval\":1e308,\"pingTimeout\":-1}",
            "0{\"sid\":\"x\",\"pingInterval\":300,\"pingTimeout\":200}",
            "CONNECT\n\n\0",
            "CONNECTED\nheart-beat:4294967295,99999999999\n\n\0",
            "ERROR\nmessage:\u{202e}no\n\n\0",
            "{\"protocol\":\"json\",\"version\":1}\u{1e}",
            "{\"type\":7,\"error\":\"Connection closed with an error.\"}\u{1e}",
            "{\"type\":\"disconnect\",\"reason\":\"unauthorized\",\"reconnect\":null}",
            "{\"event\":\"pusher:error\",\"data\":{\"code\":99999999999}}",
            "c[4294967295,null]",
            "\x10\x10\0\x04MQTT\x05\x02\u{7f}\u{7f}",
            "\x20\x02\0\x05",
            "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.x",
            "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjk5OTk5OTk5OTk5fQ.x",
        ];
        let mut filled = Messages::default();
        for mut message in messages.iter() {
            message.payload = store.put(self.of(SAID).as_bytes());
            filled.push(message);
        }
        filled
    }

    fn bytes(&mut self) -> BytesSide {
        let sender = self.of(&[Side::Client, Side::Server]);
        let taken: Vec<u8> = (0..self.byte() % 32).map(|_| self.byte()).collect();
        BytesSide {
            sender,
            sender_inferred: self.flag(),
            decoded: decode(&taken, &Options::new().sender(sender)),
            peer: None,
        }
    }

    fn connection(&mut self) -> Connection {
        Connection {
            id: ConnectionId(u32::from(self.byte() % 3)),
            url: self.url(),
            log: self.maybe(Self::log),
            page: self.maybe(Self::page),
            bytes: self.maybe(Self::bytes).filter(|_| self.flag()),
            join: self.of(&[
                Join::Alone,
                Join::Joined,
                Join::Waiting,
                Join::OneOf(vec![ConnectionId(9)]),
                Join::OneOf(vec![]),
            ]),
            place: self.of(&[
                Place::Top,
                Place::Frame("ws://h/".into()),
                Place::OutOfReach,
                Place::Unknown,
                Place::Pasted,
            ]),
            gone: self.maybe(|tape| Gone {
                at: tape.time(),
                how: tape.of(&[GoneHow::Navigated, GoneHow::FrameRemoved]),
            }),
            messages: self.messages(),
            messages_from: self.of(&[Source::NetworkLog, Source::Page]),
        }
    }

    fn context(&mut self) -> Context {
        Context {
            browser: self.maybe(|tape| {
                let word = tape.word();
                tape.of(&["Firefox 153", "Chromium 156", &word]).to_owned()
            }),
            since: self.maybe(Self::time),
            observe_only: self.flag(),
            log_read_at: self.maybe(Self::time),
            documents: self.list(|tape| Document {
                id: tape.word(),
                url: tape.url(),
                top: tape.flag(),
                installed_at: tape.time(),
                from_start: tape.flag(),
                gaps: tape.list(|tape| (tape.time(), tape.time())),
                gone_at: tape.maybe(Self::time),
            }),
            page_events: self.list(|tape| PageEvent {
                at: tape.time(),
                document: tape.maybe(|tape| tape.of(&[0, 1, usize::MAX])),
                kind: tape.event(),
            }),
            dropped_messages: u64::from(self.byte()),
            exporter: self.maybe(|tape| Exporter {
                name: tape.word(),
                version: tape.word(),
            }),
            ..Context::default()
        }
    }

    fn transcript(&mut self) -> Transcript {
        Transcript {
            connections: (0..3).map(|_| self.connection()).collect(),
            context: self.context(),
        }
    }

    /// Several to one URL, side by side and one after another, with times that fit or do not.
    fn reconnecting(&mut self) -> Transcript {
        let mut transcript = Transcript {
            connections: (0..self.byte() % 12).map(|_| self.connection()).collect(),
            context: self.context(),
        };
        let url = self.of(&["ws://h/", "wss://a@[::1]:9/?x", "ws://h/1/000/x/websocket"]);
        let lived = self.time();
        let mut from = self.time();
        for (id, connection) in (1..).zip(&mut transcript.connections) {
            connection.id = ConnectionId(id);
            if !self.byte().is_multiple_of(8) {
                url.clone_into(&mut connection.url);
                connection.bytes = None;
            }
            if self.flag() {
                continue;
            }
            // As told, but at a time of its own.
            if let Some(page) = &mut connection.page {
                page.at = from;
                page.opened = Some(PageOpen {
                    at: from,
                    protocol: String::new(),
                    extensions: String::new(),
                });
                let mut close = page.close.take().unwrap_or_else(|| self.close());
                close.at = Millis(from.0 + lived.0);
                page.close = Some(close);
            }
            from = Millis(from.0 + lived.0 + self.time().0);
        }
        if self.flag() {
            transcript.context.log_read_at = Some(Millis(f64::MAX));
        }
        transcript
    }

    fn event(&mut self) -> PageEventKind {
        let persisted = self.flag();
        let violation = PageEventKind::PolicyViolation {
            directive: self.word(),
            blocked: self.url(),
            disposition: self.word(),
        };
        let navigated = PageEventKind::Navigated { url: self.url() };
        self.of(&[
            violation,
            navigated,
            PageEventKind::PageHide { persisted },
            PageEventKind::PageShow { persisted },
            PageEventKind::Freeze,
            PageEventKind::Resume,
            PageEventKind::Offline,
            PageEventKind::Online,
            PageEventKind::Visibility {
                state: "hidden".into(),
            },
            PageEventKind::TimerGap { ms: 15_000 },
            PageEventKind::TimerGap { ms: u64::MAX },
        ])
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn no_input_breaks_a_verdict(tape in proptest::collection::vec(any::<u8>(), 0..600)) {
        let mut tape = Tape(&tape);
        let mut transcript = tape.transcript();
        let mut store = PayloadStore::new(1 << 20);
        for connection in &mut transcript.connections {
            connection.messages = tape.filled(&connection.messages, &mut store);
        }
        let payload = |at| store.get(at);
        for connection in &transcript.connections {
            well_formed(&diagnose(connection, &transcript.context));
            for verdict in [
                diagnose_in(&transcript, connection.id),
                diagnose_with(&transcript, connection.id, &payload),
            ].into_iter().flatten() {
                well_formed(&verdict);
            }
            if let Some(series) = series_of(&transcript, connection.id) {
                series_well_formed(&series, &transcript);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_input_breaks_a_series(tape in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let transcript = Tape(&tape).reconnecting();
        for connection in &transcript.connections {
            if let Some(series) = series_of(&transcript, connection.id) {
                series_well_formed(&series, &transcript);
            }
        }
    }
}

fn series_of(transcript: &Transcript, id: ConnectionId) -> Option<SeriesVerdict> {
    series(transcript, id, &mut |connection| {
        Rc::new(diagnose(connection, &transcript.context))
    })
}

/// What holds for every series, whatever was captured.
fn series_well_formed(series: &SeriesVerdict, transcript: &Transcript) {
    let time = |ms: f64| ms.is_finite() && ms >= 0.0;
    assert!(series.ends.len() >= 3, "{series:?}");
    for end in &series.ends {
        let all = &transcript.connections;
        assert!(all.iter().any(|connection| connection.id == end.id));
        assert!(end.lived.is_none_or(time), "{end:?}");
        assert!(end.silence.is_none_or(time), "{end:?}");
    }
    for confidence in series.others.iter().map(|other| other.1) {
        assert!(
            (0.0..=series.confidence).contains(&confidence),
            "{series:?}"
        );
    }
    assert!((0.0..=1.0).contains(&series.confidence), "{series:?}");
    assert!(series.others.iter().all(|other| other.0 != series.cause));
    assert!(series.limit.is_none_or(time) && series.every.is_none_or(time));
    for fact in &series.facts {
        let fine = match *fact {
            SeriesFact::Silence(_, steady) | SeriesFact::Age(steady) => {
                time(steady.median) && time(steady.spread) && steady.fits <= steady.of
            }
            SeriesFact::SilentBefore(ms) | SeriesFact::Held(_, ms) => time(ms),
            SeriesFact::Again(_, from, to) => time(from) && time(to),
            SeriesFact::NoMessages | SeriesFact::Overlap(_) | SeriesFact::ClockJumped(_) => true,
        };
        assert!(fine, "{fact:?}");
    }
}

/// The test above is about nothing where hardly any tape makes a series.
#[test]
fn tapes_make_series() {
    let mut tape = Vec::new();
    let mut next = 1u32;
    let mut made = 0;
    for _ in 0..200 {
        tape.clear();
        for _ in 0..2000 {
            next = next.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            tape.push((next >> 24) as u8);
        }
        let transcript = Tape(&tape).reconnecting();
        let mut ids = transcript
            .connections
            .iter()
            .map(|connection| connection.id);
        made += usize::from(ids.any(|id| series_of(&transcript, id).is_some()));
    }
    assert!(made >= 20, "{made} of 200");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn what_is_saved_keeps_its_verdict(tape in proptest::collection::vec(any::<u8>(), 0..600)) {
        let mut transcript = Tape(&tape).transcript();
        for (id, connection) in (0..).zip(&mut transcript.connections) {
            connection.id = ConnectionId(id);
        }
        let save = |transcript: &Transcript| har::write(transcript, &|_| None, har::Include::default());
        let open = |file: &str| har::read(file.as_bytes(), Millis(0.0)).expect("our own file").transcript;
        // What was no time is one after the first saving.
        let opened = open(&save(&transcript));
        let file = save(&opened);
        let again = open(&file);
        prop_assert_eq!(&save(&again), &file);
        for connection in &opened.connections {
            prop_assert_eq!(
                diagnose_in(&opened, connection.id),
                diagnose_in(&again, connection.id)
            );
        }
    }
}
