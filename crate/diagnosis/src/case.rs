//! One connection as rules read it: what several of them ask for, derived once.

use wswhy_atlas::{Arg, BrowserText, Phase, browser_text};
use wswhy_capture::{
    BytesSide, CallFrame, CloseCall, Connection, Context, Coverage, Document, Join, LogSide,
    Message, Millis, PageClose, PageEvent, PageEventKind, PageSide,
};

use crate::Payloads;
use crate::facts::Facts;
use crate::stacks::Stacks;

/// Clocks of two sources differ by less than this, in milliseconds: a difference that small and negative is none.
pub(crate) const CLOCK_SKEW_MS: f64 = 50.0;

/// One connection, and what is known beside it.
pub(crate) struct Case<'a> {
    pub connection: &'a Connection,
    pub context: &'a Context,
    /// All connections of the capture, where they are known.
    pub all: &'a [Connection],
    pub log: Option<&'a LogSide>,
    pub page: Option<&'a PageSide>,
    /// The page's, or what another tool saw of it.
    pub close: Option<&'a PageClose>,
    /// The browser's error text, verbatim.
    pub text: Option<&'a str>,
    /// Its row, where the whole of it is known.
    pub known: Option<BrowserText<'a>>,
    /// The page's `close()` call that began the end.
    pub call: Option<&'a CloseCall>,
    pub payloads: &'a Payloads<'a>,
    /// Which server software, proxies and protocols fit.
    pub stacks: Stacks,
    /// Derived when asked for.
    pub facts: Facts,
}

impl<'a> Case<'a> {
    pub fn new(
        connection: &'a Connection,
        context: &'a Context,
        all: &'a [Connection],
        payloads: &'a Payloads<'a>,
    ) -> Self {
        let log = connection.log.as_ref();
        let page = connection.page.as_ref();
        let close = connection.close();
        let text = log
            .and_then(|log| log.error.as_ref())
            .map(|row| row.text.as_str());
        let mut case = Self {
            connection,
            context,
            all,
            log,
            page,
            close,
            text,
            known: text.and_then(browser_text),
            call: page.and_then(|page| effective_call(page)),
            payloads,
            stacks: Stacks::default(),
            facts: Facts::default(),
        };
        case.stacks = Stacks::of(&case);
        case
    }

    /// A message's payload, or its beginning where only that was kept; `None` where nothing of it was.
    pub fn payload(&self, message: &Message) -> Option<&'a [u8]> {
        (self.payloads)(message.payload?)
    }

    /// The code in the page's `close` event.
    pub fn code(&self) -> Option<u16> {
        self.close.map(|close| close.code)
    }

    /// Whether the page saw the abnormal closure that a browser reports for whatever it failed itself (RFC 6455 §7.1.5).
    pub fn abnormal(&self) -> bool {
        self.code() == Some(1006) && !self.reserved_code()
    }

    /// What was pasted.
    pub fn bytes(&self) -> Option<&'a BytesSide> {
        let bytes = self.connection.bytes.as_ref();
        bytes.filter(|_| cfg!(feature = "bytes"))
    }

    /// Whether it was captured in Firefox. A HAR file says no more of a socket in Firefox than elsewhere.
    pub fn firefox(&self) -> bool {
        self.context.exporter.is_none() && self.context.firefox()
    }

    /// Whether the page got an `error` event.
    pub fn error_event(&self) -> bool {
        self.page.is_some_and(|page| page.error_at.is_some())
    }

    /// Whether the handshake was done. A text that the browser gives before that says it was not, unless the page saw `open`.
    pub fn was_open(&self) -> bool {
        match &self.known {
            Some(known) if known.row.phase == Phase::Open => true,
            _ => self.connection.was_open(),
        }
    }

    /// Whether the handshake request was sent; `None` when no source can say.
    pub fn request_sent(&self) -> Option<bool> {
        if let Some(sent) = self.known.as_ref().and_then(|known| known.row.sent_request) {
            return Some(sent);
        }
        // Firefox's log has the request's headers whether or not it was sent.
        if let Some(log) = self.log.filter(|log| log.handshake_only) {
            let failed_before = self.tls_failed().then_some(false);
            return log.status.map(|_| true).or(failed_before);
        }
        self.log.map(|log| !log.request_headers.is_empty())
    }

    /// Whether permessage-deflate was agreed, by the log's answer or by `WebSocket.extensions`.
    pub fn deflate_agreed(&self) -> Option<bool> {
        self.log.and_then(LogSide::deflate_agreed).or_else(|| {
            let open = self.page?.opened.as_ref()?;
            Some(open.extensions.contains("permessage-deflate"))
        })
    }

    /// Whether the probe saw all that the page did with this socket.
    pub fn watched(&self) -> bool {
        self.page.is_some_and(|page| match page.coverage {
            Coverage::Constructed => true,
            // From CONNECTING or OPEN on, a call of `close()` could still be seen.
            Coverage::Late { ready_state, .. } => ready_state <= 1,
        }) && !self.in_gap()
    }

    /// Whether the probe had stopped at some time while this socket lived.
    pub fn in_gap(&self) -> bool {
        let began = self.connection.began_at().map(|at| at.0);
        let ended = self.connection.ended_at().map(|at| at.0);
        self.document().is_some_and(|document| {
            document.gaps.iter().any(|(from, to)| {
                began.is_none_or(|began| to.0 >= began) && ended.is_none_or(|ended| from.0 <= ended)
            })
        })
    }

    /// The document that the page side names.
    pub fn document(&self) -> Option<&'a Document> {
        self.context.documents.get(self.page?.document)
    }

    /// Events of the page as a whole and of this socket's document, from its beginning on.
    pub fn page_events(&self) -> impl Iterator<Item = &'a PageEvent> {
        let document = self.page.map(|page| page.document);
        let began = self.connection.began_at();
        self.context.page_events.iter().filter(move |event| {
            event.document.is_none_or(|d| Some(d) == document)
                && began.is_none_or(|began| event.at.0 >= began.0)
        })
    }

    /// When the page was frozen or cached while this socket lived.
    pub fn frozen_at(&self) -> Option<Millis> {
        let ended = self.connection.ended_at();
        self.page_events()
            .filter(|event| ended.is_none_or(|ended| event.at.0 <= ended.0 + CLOCK_SKEW_MS))
            .find(|event| {
                matches!(
                    event.kind,
                    PageEventKind::Freeze | PageEventKind::PageHide { persisted: true }
                )
            })
            .map(|event| event.at)
    }

    /// Whether the network log has been read since the end and has nothing of this socket.
    pub fn no_log_entry(&self) -> bool {
        self.log.is_none()
            && self.connection.join == Join::Alone
            && self.context.log_read_at.is_some_and(|read| {
                let end = self.connection.ended_at();
                end.is_some_and(|end| read.0 >= end.0)
            })
    }

    /// From the opening to the end.
    pub fn lived(&self) -> Option<f64> {
        let opened = self.page.and_then(|page| page.opened.as_ref());
        let from = opened
            .map(|open| open.at)
            .or_else(|| self.connection.began_at());
        between(from, self.end())
    }

    /// From the constructor, or the request, to the end.
    pub fn waited_for_handshake(&self) -> Option<f64> {
        between(self.connection.began_at(), self.end())
    }

    /// When it ended, where that is more than "before the file was saved".
    pub fn end(&self) -> Option<Millis> {
        end(self.connection, self.context)
    }

    /// From the page's `close()` to the end.
    pub fn waited_for_close(&self) -> Option<f64> {
        between(Some(self.call?.at), Some(self.close?.at))
    }

    /// From the last data message to the end.
    pub fn silence(&self) -> Option<f64> {
        let last = self.connection.messages.iter().next_back()?;
        between(Some(last.at), self.end())
    }

    /// Whether two times that belong in one order are in the other.
    pub fn clock_jumped(&self) -> bool {
        let end = self.connection.ended_at();
        let last = self.connection.messages.iter().next_back().map(|m| m.at);
        let call = self.call.map(|call| call.at);
        [self.connection.began_at(), last, call]
            .into_iter()
            .any(|from| from.is_some() && end.is_some() && between(from, end).is_none())
    }

    /// The scheme of the URL.
    pub fn scheme(&self) -> Option<&'a str> {
        let (scheme, _) = self.connection.url.split_once("://")?;
        [
            ("ws", "ws"),
            ("wss", "wss"),
            ("http", "ws"),
            ("https", "wss"),
        ]
        .into_iter()
        .find(|(given, _)| scheme.eq_ignore_ascii_case(given))
        .map(|(_, scheme)| scheme)
    }

    /// Host and port of the URL.
    pub fn host(&self) -> Option<&'a str> {
        host_of(&self.connection.url)
    }

    /// An argument by its name, as far as the connection itself tells it.
    pub fn arg(&self, name: &str) -> Arg {
        let close = self.close;
        match name {
            "code" => number(close.map(|close| close.code.into())),
            "reason" => text(close.map(|close| close.reason.as_str())),
            "clean" => text(close.map(|close| yes_no(close.was_clean))),
            "lived" => duration(self.lived()),
            "silence" => duration(self.silence()),
            "waited" => duration(self.waited_for_handshake()),
            "caller" => self.call.map_or(Arg::Unknown, |call| place(&call.stack)),
            "browser" => text(self.context.browser.as_deref()),
            "text" => text(self.text),
            "error" => text(self.net_error().or(self.text)),
            "scheme" => text(self.scheme()),
            "host" => text(self.host()),
            "url" => text(Some(self.connection.url.as_str()).filter(|url| !url.is_empty())),
            _ => Arg::Unknown,
        }
    }

    /// The net error that the text names.
    fn net_error(&self) -> Option<&'a str> {
        let known = self.known.as_ref()?;
        known.row.pattern.contains("%e").then_some(())?;
        known.values.first().copied()
    }
}

/// Host and port of a URL.
pub(crate) fn host_of(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    (!host.is_empty()).then_some(host)
}

/// The first `close()` call that had an effect: it did not throw, and nobody had begun to close before.
fn effective_call(page: &PageSide) -> Option<&CloseCall> {
    let before_end = |call: &&CloseCall| {
        page.close
            .as_ref()
            .is_none_or(|close| call.at.0 <= close.at.0 + CLOCK_SKEW_MS)
    };
    page.close_calls
        .iter()
        .filter(|call| call.threw.is_none() && call.ready_state <= 1)
        .find(before_end)
}

/// When a connection ended, where that is more than "before the file was saved".
pub(crate) fn end(connection: &Connection, context: &Context) -> Option<Millis> {
    let log = connection.log.as_ref();
    let untimed = log.is_some_and(|log| log.error.as_ref().is_some_and(|row| row.at.is_none()));
    let timeless = context.exporter.is_some() && connection.close().is_none() && untimed;
    connection.ended_at().filter(|_| !timeless)
}

/// Milliseconds between two moments; `None` when one is unknown or the clock jumped.
pub(crate) fn between(from: Option<Millis>, to: Option<Millis>) -> Option<f64> {
    let span = to?.since(from?);
    (span.is_finite() && span >= -CLOCK_SKEW_MS).then_some(span.max(0.0))
}

pub(crate) fn number(value: Option<f64>) -> Arg {
    value.map_or(Arg::Unknown, Arg::Number)
}

pub(crate) fn duration(value: Option<f64>) -> Arg {
    value.map_or(Arg::Unknown, Arg::Duration)
}

pub(crate) fn text(value: Option<&str>) -> Arg {
    value.map_or(Arg::Unknown, |value| Arg::Text(value.to_owned()))
}

pub(crate) fn place(stack: &[CallFrame]) -> Arg {
    stack.first().map_or(Arg::Unknown, |frame| Arg::Place {
        function: frame.function.clone(),
        url: frame.url.clone(),
        line: frame.line,
        column: frame.column,
    })
}

pub(crate) const fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}
