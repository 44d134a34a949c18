//! Connections to one URL as the probe and the network log tell of them.

use std::fmt::Write as _;

use wswhy_capture::live::{PAYLOAD_LIMIT, Session};
use wswhy_capture::log::{Entry, Row, iso};
use wswhy_capture::{Header, Millis};

/// How a connection ends.
#[derive(Clone, Copy)]
pub struct End {
    url: &'static str,
    /// Milliseconds between the last message and the end.
    silence: f64,
    code: &'static str,
    reason: &'static str,
    clean: &'static str,
}

/// Ends whose rules look at different things: times, sizes, words of a protocol.
pub const ENDS: [End; 4] = [
    // Dropped after a minute's silence.
    End {
        url: "wss://example.com/live",
        silence: 60_000.0,
        code: "1006",
        reason: "",
        clean: "0",
    },
    // A code and a reason.
    End {
        url: "wss://example.com/live",
        silence: 5.0,
        code: "1011",
        reason: "keepalive ping timeout",
        clean: "1",
    },
    // A code alone, at once after a message.
    End {
        url: "wss://example.com/live",
        silence: 5.0,
        code: "1009",
        reason: "",
        clean: "1",
    },
    // Without a code, under a protocol whose messages are read.
    End {
        url: "wss://example.com/socket.io/?EIO=4&transport=websocket",
        silence: 45_000.0,
        code: "1005",
        reason: "",
        clean: "1",
    },
];

/// When it all begins, in epoch milliseconds.
const BEGIN: f64 = 1_700_000_000_000.0;
/// Between messages, in milliseconds.
const APART: f64 = 10.0;
/// Between an end and the next connection, in milliseconds.
const PAUSE: f64 = 500.0;
/// Records that the probe hands over in one answer: some thousands, as in the panel.
const DRAINED: u32 = 5_000;

/// So many connections, one after another.
pub struct Story {
    closes: u32,
    frames: u32,
    bytes: usize,
    end: End,
    /// Of the probe's records.
    seq: u32,
    drained: u32,
    answer: String,
    session: Session,
}

impl Story {
    /// Nothing is told yet.
    pub fn new(closes: u32, frames: u32, bytes: usize, end: End) -> Self {
        Self {
            closes,
            frames,
            bytes,
            end,
            seq: 0,
            drained: 0,
            answer: String::new(),
            session: Session::new(PAYLOAD_LIMIT),
        }
    }

    /// The capture that comes of it: the probe's answers, then a reading of the log.
    ///
    /// The panel reads the log again and again, and pairs sockets each time; the capture is the same in the end.
    pub fn tell(mut self) -> Session {
        self.session.started(Millis(BEGIN));
        let mut at = BEGIN;
        let mut entries = Vec::new();
        let mut firsts = Vec::new();
        self.head(at);
        for number in 1..=self.closes {
            at += PAUSE;
            let entry = self.entry(number, at);
            firsts.push(at + APART);
            at = self.connection(number, at);
            self.session
                .log_finished(Millis(at + 1.0), entry.clone(), |_, _| {});
            entries.push(entry);
        }
        at += PAUSE;
        self.drain(at);
        let texts: Vec<String> = (0..self.frames as usize).map(|n| self.text(n)).collect();
        self.session
            .log_reading(Millis(at), &entries, |entry, from, take| {
                for (n, text) in texts.iter().enumerate().skip(from) {
                    take(&Row {
                        kind: if sent(n) { "send" } else { "receive" }.to_owned(),
                        time: (firsts[entry] + n as f64 * APART) / 1000.0,
                        opcode: 1.0,
                        data: text.clone(),
                    });
                }
            });
        self.head(at + 1.0);
        self.drain(at + 1.0);
        self.session
    }

    /// Gives when it was over.
    fn connection(&mut self, number: u32, began: f64) -> f64 {
        let end = self.end;
        let number = number.to_string();
        let stack = "Error\n    at openSocket (https://example.com/app.js:10:20)";
        self.record('N', began, &[&number, end.url, "", "none", stack]);
        self.record('O', began + 5.0, &[&number, "", ""]);
        let mut at = began + APART;
        for n in 0..self.frames as usize {
            let (text, size) = (self.text(n), self.bytes.to_string());
            let fields = [&*number, "t", &size, &text, "0", "1", ""];
            match sent(n) {
                true => self.record('S', at, &fields),
                false => self.record('M', at, &fields[..5]),
            }
            at += APART;
            if self.seq - self.drained >= DRAINED {
                self.drain(at);
                self.head(at);
            }
        }
        at += end.silence;
        let fields = [
            &*number, end.code, end.reason, end.clean, "0", "visible", "1",
        ];
        self.record('C', at, &fields);
        at
    }

    fn entry(&self, number: u32, began: f64) -> Entry {
        let header = |name: &str, value: &str| Header {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        let mut entry = Entry::default();
        self.end.url.clone_into(&mut entry.request.url);
        entry.started_date_time = iso(Millis(began + 1.0)).unwrap_or_default();
        entry.request.headers = vec![
            header("Host", "example.com"),
            header("Origin", "https://example.com"),
            header("Sec-WebSocket-Key", &format!("{number:024}")),
        ];
        entry.response.status = 101.0;
        entry.response.headers = vec![
            header("Server", "nginx"),
            header("Upgrade", "websocket"),
            header("Connection", "upgrade"),
        ];
        entry
    }

    /// A message's text, all of one length.
    fn text(&self, n: usize) -> String {
        let head = format!("42[\"tick\",{{\"n\":{n},\"body\":\"");
        format!("{head:x<width$}", width = self.bytes)
    }

    fn head(&mut self, at: f64) {
        let installed = BEGIN.to_string();
        let brands = "Chromium 156, Not A Brand 24";
        let fields = [
            "1",
            "document",
            "https://example.com/",
            "start",
            "loading",
            &installed,
            "0",
            "0",
            "0",
            "",
            "UA",
            brands,
            "",
        ];
        self.record('H', at, &fields);
    }

    fn record(&mut self, kind: char, at: f64, fields: &[&str]) {
        self.seq += 1;
        let (seq, at) = (self.seq.to_string(), at.to_string());
        let count = fields.len() + 2;
        // Writing to a string does not fail.
        let _ = write!(self.answer, "{kind}{count};");
        for field in [&*seq, &*at].iter().chain(fields) {
            let _ = write!(self.answer, "{}:{field}", field.len());
        }
    }

    fn drain(&mut self, at: f64) {
        let answer = std::mem::take(&mut self.answer);
        self.drained = self.seq;
        self.session.probe_answer(Millis(at), None, &answer);
    }
}

/// Every other message is the page's.
fn sent(n: usize) -> bool {
    n.is_multiple_of(2)
}
