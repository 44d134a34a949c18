//! Who sent what, last things last: the small picture of page, browser, network and server.

use wswhy_atlas::{Arg, Cause};
use wswhy_capture::{Connection, Direction, Millis};
use wswhy_diagnosis::Verdict;
use wswhy_explain::Words;

use crate::app::none;
use crate::reconstruct::had_effect;

/// Who takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// The page's scripts.
    Page,
    /// The browser.
    Browser,
    /// What lies between.
    Network,
    /// The server.
    Server,
}

impl Lane {
    /// All, from left to right.
    pub const ALL: [Self; 4] = [Self::Page, Self::Browser, Self::Network, Self::Server];

    /// Its place from the left, from 0.
    pub const fn place(self) -> usize {
        self as usize
    }

    /// Its name.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::Page => words.ui("lane-page", &none()),
            Self::Browser => words.ui("lane-browser", &none()),
            Self::Network => words.ui("lane-network", &none()),
            Self::Server => words.ui("lane-server", &none()),
        }
    }
}

/// What was sent or done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    /// `new WebSocket()`.
    Constructed,
    /// The opening handshake was accepted.
    Accepted(u16),
    /// A message of this size in bytes.
    Message(u64),
    /// `close()`, with its code.
    CloseCall(Option<u16>),
    /// A Close frame, with its status code.
    CloseFrame(Option<u16>),
    /// A frame that breaks a rule.
    BrokenFrame,
    /// An answer that is no WebSocket handshake.
    BadAnswer,
    /// The connection ended without a Close frame.
    Dropped,
    /// No connection came about.
    NotConnected,
    /// `CloseEvent`, with its code.
    CloseEvent(u16),
    /// `error` alone.
    ErrorEvent,
}

/// One arrow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// From whom.
    pub from: Lane,
    /// To whom.
    pub to: Lane,
    /// What.
    pub what: What,
    /// When.
    pub at: Option<Millis>,
    /// Whether this is what went wrong.
    pub bad: bool,
}

impl What {
    /// In words.
    pub fn words(self, words: &Words) -> String {
        let code = |code: u16| vec![("code", Arg::Number(f64::from(code)))];
        match self {
            Self::Constructed => words.ui("seq-constructed", &none()),
            Self::Accepted(status) => words.ui(
                "seq-accepted",
                &vec![("status", Arg::Number(f64::from(status)))],
            ),
            Self::Message(size) => words.ui("seq-message", &vec![("size", Arg::Bytes(size))]),
            Self::CloseCall(Some(number)) => words.ui("seq-close-call", &code(number)),
            Self::CloseCall(None) => words.ui("seq-close-call-empty", &none()),
            Self::CloseFrame(Some(number)) => words.ui("seq-close-frame", &code(number)),
            Self::CloseFrame(None) => words.ui("seq-close-frame-empty", &none()),
            Self::BrokenFrame => words.ui("seq-broken-frame", &none()),
            Self::BadAnswer => words.ui("seq-bad-answer", &none()),
            Self::Dropped => words.ui("seq-dropped", &none()),
            Self::NotConnected => words.ui("seq-not-connected", &none()),
            Self::CloseEvent(number) => words.ui("seq-close-event", &code(number)),
            Self::ErrorEvent => words.ui("seq-error-event", &none()),
        }
    }
}

/// The arrows of one connection, as far as they are known.
pub fn steps(connection: &Connection, verdict: &Verdict) -> Vec<Step> {
    use Lane::{Browser, Network, Page, Server};
    let mut steps = Vec::new();
    let mut push = |from, to, what, at, bad| {
        steps.push(Step {
            from,
            to,
            what,
            at,
            bad,
        });
    };
    let page = connection.page.as_ref();
    let log = connection.log.as_ref();
    let cause = verdict.ranked.first().map(|first| first.cause);
    let of = |group: &str| cause.is_some_and(|cause| cause.id().starts_with(group));

    if connection.bytes.is_none() {
        push(
            Page,
            Browser,
            What::Constructed,
            connection.began_at(),
            false,
        );
    }
    if let Some(status) = log.filter(|log| log.accepted()).and_then(|log| log.status) {
        let opened = page
            .and_then(|page| page.opened.as_ref())
            .map(|open| open.at);
        push(Server, Browser, What::Accepted(status), opened, false);
    }
    // In the order in which they were recorded: a message and its answer often share a millisecond.
    let messages = &connection.messages;
    let last = messages.iter().next_back();
    let before = last.and_then(|last| {
        messages.last(match last.direction {
            Direction::Sent => Direction::Received,
            Direction::Received => Direction::Sent,
        })
    });
    for message in before.into_iter().chain(last) {
        let (from, to) = match message.direction {
            Direction::Sent => (Page, Server),
            Direction::Received => (Server, Page),
        };
        push(
            from,
            to,
            What::Message(message.size),
            Some(message.at),
            false,
        );
    }

    let call = page.and_then(|page| page.close_calls.iter().find(|call| had_effect(call)));
    if let Some(call) = call {
        let bad = of("page-closed");
        push(
            Page,
            Browser,
            What::CloseCall(call.code),
            Some(call.at),
            bad,
        );
    }
    let close = page.and_then(|page| page.close.as_ref());
    let ended = connection.ended_at();
    let sent = verdict.code_sent_to_server.as_ref();
    if of("server-frame/") {
        push(Server, Browser, What::BrokenFrame, ended, true);
        if let Some(sent) = sent {
            push(Browser, Server, What::CloseFrame(sent.code), ended, false);
        }
    } else if of("handshake-") {
        push(Server, Browser, What::BadAnswer, ended, true);
    } else if of("connect-failed/") {
        // Without an entry in the log nothing left the browser.
        let (from, to) = log.map_or((Browser, Page), |_| (Network, Browser));
        push(from, to, What::NotConnected, ended, true);
    } else if matches!(
        cause,
        Some(Cause::ConnectionDropped | Cause::CloseHandshakeUnanswered)
    ) {
        push(Network, Browser, What::Dropped, ended, true);
    } else if let Some(close) = close.filter(|close| !matches!(close.code, 1006 | 1015)) {
        let code = (close.code != 1005).then_some(close.code);
        let bad = of("server-reported/") || cause == Some(Cause::ServerClosedWithoutCode);
        if call.is_none() {
            push(Server, Browser, What::CloseFrame(code), Some(close.at), bad);
        }
        if let Some(sent) = sent {
            // The page's own call sends it at once.
            let at = call.map(|call| call.at).or(ended);
            push(Browser, Server, What::CloseFrame(sent.code), at, false);
        }
        if call.is_some() {
            push(Server, Browser, What::CloseFrame(code), Some(close.at), bad);
        }
    }
    if let Some(close) = close {
        push(
            Browser,
            Page,
            What::CloseEvent(close.code),
            Some(close.at),
            false,
        );
    } else if let Some(at) = page.and_then(|page| page.error_at) {
        push(Browser, Page, What::ErrorEvent, Some(at), false);
    }
    steps
}
