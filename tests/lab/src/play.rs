//! Plays one script with one client, and notes what the client does.

use crate::http::{self, Head};
use crate::saw::{End, Log};
use crate::step::{Accept, Choice, HeaderFault, Step};
use crate::stream::{Got, Stream};
use std::time::{Duration, Instant};
use wswhy_wire::{FrameBuilder, Opcode, Side, handshake};

/// How long `hold` holds a client that does not leave: longer than any browser waits for anything.
const HOLD: Duration = Duration::from_secs(300);
/// How long to wait for the client's FIN when the script is at its end.
const PART: Duration = Duration::from_secs(5);

/// Whether the script goes on.
enum Next {
    Step,
    /// The client, or the script itself, ended the connection.
    Over,
}

/// One connection in the course of its script.
pub struct Play<'a> {
    stream: Stream,
    log: &'a Log,
    n: usize,
    head: &'a Head,
    messages_awaited: usize,
    fin_sent: bool,
}

impl<'a> Play<'a> {
    /// Begins with a client that has sent its opening handshake. `early` is what came after it.
    #[must_use]
    pub fn new(stream: Stream, log: &'a Log, n: usize, head: &'a Head, early: &[u8]) -> Self {
        log.with(n, |record| record.bytes(Side::Client, early));
        Self {
            stream,
            log,
            n,
            head,
            messages_awaited: 0,
            fin_sent: false,
        }
    }

    /// Plays the script to its end, then ends the connection with FIN if the script did not.
    pub fn run(mut self, script: &[Step]) {
        for step in script {
            if *step == Step::Rst {
                self.end(End::Rst, Side::Server);
                self.log.over(self.n);
                return self.stream.rst();
            }
            if let Next::Over = self.step(step) {
                break;
            }
        }
        self.fin();
        self.read_until(PART, |_| false);
        self.log.over(self.n);
    }

    fn step(&mut self, step: &Step) -> Next {
        match step {
            Step::Accept(accept) => {
                let sent = self.send_raw(self.handshake(accept).as_bytes());
                self.log.with(self.n, |record| record.accepted = true);
                sent
            }
            Step::Respond { status, headers } => {
                let body = "This is the answer that the scenario asks for.\n";
                self.send_raw(http::response(*status, headers, "text/plain", body).as_bytes())
            }
            Step::Bytes(bytes) => self.send(bytes),
            Step::Frame(frame) => self.send(&frame.build()),
            Step::Greeting => self.send(&FrameBuilder::text(&format!("hello {}", self.n)).build()),
            Step::AwaitMessage(bound) => {
                self.messages_awaited += 1;
                let awaited = self.messages_awaited;
                self.read_until(*bound, |play| {
                    play.log
                        .with(play.n, |record| record.client.messages() >= awaited)
                        .unwrap_or(true)
                })
            }
            Step::AwaitClose(bound) => {
                self.read_until(*bound, |play| play.client_close().is_some())
            }
            Step::EchoClose => {
                let payload = self.client_close().unwrap_or_default();
                self.send(&FrameBuilder::new(Opcode::CLOSE).payload(&payload).build())
            }
            Step::Wait(time) => self.read_until(*time, |_| false),
            Step::Fin => {
                self.fin();
                Next::Step
            }
            Step::Cork => {
                self.stream.cork();
                Next::Step
            }
            // Before this step is reached, `run` has ended the connection.
            Step::Rst => Next::Over,
            Step::Hold => self.read_until(HOLD, |_| false),
        }
    }

    fn client_close(&self) -> Option<Vec<u8>> {
        self.log
            .with(self.n, |record| {
                record.client.close_payload().map(<[u8]>::to_vec)
            })
            .flatten()
    }

    fn end(&self, end: End, by: Side) {
        self.log.with(self.n, |record| record.end(end, by));
    }

    fn fin(&mut self) {
        if !self.fin_sent {
            self.fin_sent = true;
            self.end(End::Fin, Side::Server);
            self.stream.fin();
        }
    }

    /// Sends what belongs to the WebSocket, and notes it.
    fn send(&mut self, bytes: &[u8]) -> Next {
        self.log.with(self.n, |record| {
            if record.accepted {
                record.bytes(Side::Server, bytes);
            }
        });
        self.send_raw(bytes)
    }

    fn send_raw(&mut self, bytes: &[u8]) -> Next {
        match self.stream.send(bytes) {
            Ok(()) => Next::Step,
            // The client may have said why before it left: the reading at the end finds out.
            Err(_) => Next::Over,
        }
    }

    /// Reads until it is enough, but no longer than so long.
    fn read_until(&mut self, bound: Duration, enough: impl Fn(&Self) -> bool) -> Next {
        let deadline = Instant::now() + bound;
        let mut buffer = [0; 16 * 1024];
        loop {
            if enough(self) {
                return Next::Step;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Next::Step;
            }
            match self.stream.read_for(left, &mut buffer) {
                Got::Bytes(len) => {
                    let bytes = buffer.get(..len).unwrap_or_default();
                    self.log
                        .with(self.n, |record| record.bytes(Side::Client, bytes));
                }
                Got::Nothing => {}
                Got::Fin => {
                    self.end(End::Fin, Side::Client);
                    return Next::Over;
                }
                Got::Rst => {
                    self.end(End::Rst, Side::Client);
                    return Next::Over;
                }
            }
        }
    }

    /// The 101 answer (RFC 6455, 4.2.2), with the faults that the script asks for.
    fn handshake(&self, accept: &Accept) -> String {
        let key = self.head.header("Sec-WebSocket-Key").unwrap_or_default();
        let right = handshake::accept_for(key);
        let mut out = "HTTP/1.1 101 Switching Protocols\r\n".to_owned();
        let mut add = |name: &str, value: &str| out.extend([name, ": ", value, "\r\n"]);
        for (name, fault, right) in [
            ("Upgrade", &accept.upgrade, "websocket"),
            ("Connection", &accept.connection, "Upgrade"),
            ("Sec-WebSocket-Accept", &accept.accept, right.as_str()),
        ] {
            match fault {
                HeaderFault::Right => add(name, right),
                HeaderFault::Missing => {}
                HeaderFault::Value(value) => add(name, value),
            }
        }
        let offered = self
            .head
            .header("Sec-WebSocket-Protocol")
            .and_then(|offer| offer.split(',').next());
        let chosen = match &accept.protocol {
            Choice::FirstOffered => offered.map(str::trim),
            Choice::Nothing => None,
            Choice::Named(name) => Some(name.as_str()),
        };
        if let Some(protocol) = chosen {
            add("Sec-WebSocket-Protocol", protocol);
        }
        if let Some(extensions) = &accept.extensions {
            add("Sec-WebSocket-Extensions", extensions);
        }
        out.push_str("\r\n");
        out
    }
}
