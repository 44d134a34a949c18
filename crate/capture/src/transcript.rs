//! What was captured, whichever source it came from: the one shape that rules read.
//!
//! Facts are stored as the source gave them, side by side ([`LogSide`], [`PageSide`], [`BytesSide`]); verdicts are derived
//! elsewhere. A field that is `None` was not seen, which is never the same as "did not happen".

use serde::{Deserialize, Serialize};

use crate::messages::Messages;

/// A moment, in milliseconds since the Unix epoch, with fraction.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub f64);

impl Millis {
    /// Milliseconds from `earlier` to `self`; negative when clocks jumped.
    pub fn since(self, earlier: Self) -> f64 {
        self.0 - earlier.0
    }
}

/// Names one connection for as long as the capture lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConnectionId(pub u32);

/// All that a capture holds.
#[derive(Clone, Debug, Default)]
pub struct Transcript {
    /// Connections in the order in which they came to be known.
    pub connections: Vec<Connection>,
    /// What is known about the browser and the capture itself.
    pub context: Context,
}

/// What is known about the browser and the capture itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    /// The browser's own version string, such as `Chromium 156.0.8078.79`, where a source told it.
    pub browser: Option<String>,
    /// When capture began.
    pub since: Option<Millis>,
    /// Whether nothing is put into the page.
    pub observe_only: bool,
    /// When the network log was last read whole, and what it held then is in the transcript.
    pub log_read_at: Option<Millis>,
    /// When the page's frames were last looked at.
    pub frames_read_at: Option<Millis>,
    /// Documents of the page that a probe is or was in.
    pub documents: Vec<Document>,
    /// Page events in the order of their time.
    pub page_events: Vec<PageEvent>,
    /// What could not be read: the log, the probe's answer, a row of the wrong shape. Newest last, capped.
    pub troubles: Vec<Trouble>,
    /// Messages that a source dropped because its buffer was full.
    pub dropped_messages: u64,
    /// Payload bytes that were given up, oldest first, to stay within the memory limit.
    pub evicted_bytes: u64,
    /// Whether the log is read only when something ends, because one read of it takes too long.
    pub log_on_demand: bool,
    /// Who captured it, where that was another tool (a HAR file); `None` for a live capture.
    pub exporter: Option<Exporter>,
}

/// Troubles that are kept.
const MAX_TROUBLES: usize = 50;

impl Context {
    /// Adds what could not be read, unless it stands there already; `false` if so. The oldest goes where there are too many.
    pub(crate) fn add_trouble(&mut self, trouble: Trouble) -> bool {
        let known = self.troubles.iter().any(|t| {
            t.source == trouble.source && t.place == trouble.place && t.expected == trouble.expected
        });
        if !known {
            if self.troubles.len() >= MAX_TROUBLES {
                self.troubles.remove(0);
            }
            self.troubles.push(trouble);
        }
        !known
    }

    /// Whether it was captured in Firefox, by what the page says of it or by the file.
    pub fn firefox(&self) -> bool {
        let name = self.browser.as_deref();
        cfg!(feature = "firefox") && name.is_some_and(|name| name.starts_with("Firefox"))
    }

    /// Where the [`LogSide`]s come from.
    pub const fn log_source(&self) -> Source {
        match self.exporter {
            Some(_) => Source::Har,
            None => Source::NetworkLog,
        }
    }
}

/// A tool that wrote a HAR file, as it names itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exporter {
    /// Such as `WebInspector` (Chromium), `Firefox`, `Playwright`, `HTTP Toolkit`.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// A document that the probe was put into.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Drawn by the probe when it was installed.
    pub id: String,
    /// The document's URL.
    pub url: String,
    /// Whether it is the page's top document.
    pub top: bool,
    /// When the probe was installed.
    pub installed_at: Millis,
    /// Whether the probe was there before the document's own scripts.
    pub from_start: bool,
    /// Spans in which the probe had stopped recording because nobody fetched its records.
    pub gaps: Vec<(Millis, Millis)>,
    /// When the document went away, where that was seen.
    pub gone_at: Option<Millis>,
}

/// Something that the page or the browser did, which bears on every socket of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct PageEvent {
    /// When.
    pub at: Millis,
    /// Index into [`Context::documents`]; `None` for the page as a whole.
    pub document: Option<usize>,
    /// What.
    pub kind: PageEventKind,
}

/// Kinds of [`PageEvent`].
#[derive(Clone, Debug, PartialEq)]
pub enum PageEventKind {
    /// The page was navigated or reloaded; the URL is the new one.
    Navigated {
        /// The new URL.
        url: String,
    },
    /// `pagehide`.
    PageHide {
        /// Whether the page may come back from the back-forward cache.
        persisted: bool,
    },
    /// `pageshow`.
    PageShow {
        /// Whether it came back from the back-forward cache.
        persisted: bool,
    },
    /// `freeze`.
    Freeze,
    /// `resume`.
    Resume,
    /// `offline`.
    Offline,
    /// `online`.
    Online,
    /// `visibilitychange`.
    Visibility {
        /// `visible` or `hidden`.
        state: String,
    },
    /// `securitypolicyviolation`.
    PolicyViolation {
        /// The directive, such as `connect-src`.
        directive: String,
        /// The URL that was blocked.
        blocked: String,
        /// `enforce` or `report`.
        disposition: String,
    },
    /// The capture's own timer came late: the device slept, or everything stood still.
    TimerGap {
        /// By how much, in milliseconds.
        ms: u64,
    },
    /// A frame's document is gone from the page.
    FrameGone {
        /// Its URL.
        url: String,
    },
}

/// Something that a source gave and that could not be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// When.
    pub at: Millis,
    /// Which source.
    pub source: Source,
    /// Where in it: an entry, a character.
    pub place: String,
    /// What was expected there.
    pub expected: String,
}

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The browser's network log.
    NetworkLog,
    /// The probe in the page.
    Page,
    /// Bytes that were pasted or opened.
    Bytes,
    /// A HAR file that another tool wrote.
    Har,
    /// A rule about the browser, measured with a named version.
    BrowserRule,
    /// The capture itself: what was or was not there.
    Capture,
}

impl Source {
    /// The word as it stands in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NetworkLog => "network-log",
            Self::Page => "page",
            Self::Bytes => "bytes",
            Self::Har => "har",
            Self::BrowserRule => "browser-rule",
            Self::Capture => "capture",
        }
    }
}

/// One socket, as all sources that could be joined saw it.
#[derive(Clone, Debug)]
pub struct Connection {
    /// Its name in this capture.
    pub id: ConnectionId,
    /// As the source gave it.
    pub url: String,
    /// What the network log holds of it.
    pub log: Option<LogSide>,
    /// What the probe saw of it.
    pub page: Option<PageSide>,
    /// Its bytes.
    pub bytes: Option<BytesSide>,
    /// How the log's and the page's view were brought together.
    pub join: Join,
    /// Where in the page it lives.
    pub place: Place,
    /// That its document went away, where that was seen.
    pub gone: Option<Gone>,
    /// Its messages, from the source that has most of them.
    pub messages: Messages,
    /// Which source the messages come from.
    pub messages_from: Source,
}

/// How the log's and the page's view of a socket were brought together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Join {
    /// Only one source knows it.
    #[default]
    Alone,
    /// Exactly one pairing fits the evidence.
    Joined,
    /// The evidence fits several; nothing was joined.
    OneOf(Vec<ConnectionId>),
    /// A partner is still expected: a source has not been read since.
    Waiting,
}

/// Where in the page a socket lives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// In the top document.
    Top,
    /// In a frame, by its document's URL.
    Frame(String),
    /// Where the probe does not reach: a worker, a sandboxed frame.
    OutOfReach,
    /// Not known.
    #[default]
    Unknown,
    /// Pasted, not captured.
    Pasted,
}

/// That a socket's document went away.
#[derive(Clone, Debug, PartialEq)]
pub struct Gone {
    /// When it was noticed.
    pub at: Millis,
    /// How.
    pub how: GoneHow,
}

/// How a socket's document went away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoneHow {
    /// The page was navigated or reloaded.
    Navigated,
    /// The frame was removed.
    FrameRemoved,
}

/// A line of a call stack. Lines and columns count from 1.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CallFrame {
    /// The function's name; empty for an anonymous one.
    pub function: String,
    /// The script's URL.
    pub url: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
}

/// What the network log holds of a socket.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogSide {
    /// `Sec-WebSocket-Key` of the request; `None` before it was sent, and over HTTP/2.
    pub key: Option<String>,
    /// When the request was sent. `None` where the log has no wall-clock time (it failed before the request).
    pub started_at: Option<Millis>,
    /// Request headers, in order. Empty when no request was sent, or its headers are not known yet.
    pub request_headers: Vec<Header>,
    /// Status of the answer; `None` for 0, which is "no answer known".
    pub status: Option<u16>,
    /// Headers of the answer; Chromium has them only for an accepted handshake.
    pub response_headers: Vec<Header>,
    /// Who opened it, innermost first; the extension's own frames left out.
    pub stack: Vec<CallFrame>,
    /// The browser's error text; an empty text was given as an empty text.
    pub error: Option<ErrorRow>,
    /// When the log said that it is over.
    pub finished_at: Option<Millis>,
    /// Messages in the log, error rows left out.
    pub message_count: u64,
    /// When the entry was last read.
    pub read_at: Option<Millis>,
    /// Whether the entry vanished from the log (cleared, navigated) before it finished; so does one of a HAR file that
    /// says nothing of its end.
    pub vanished: bool,
    /// The close that the writer of a HAR file saw (`_webSocketClose`); a browser's log has none. What such a file does
    /// not say of it is 0 (`buffered`), empty (`visibility`) and true (`online`).
    pub close: Option<PageClose>,
    /// Whether this log tells of the handshake alone, as Firefox's does: no messages, no texts, and never that a socket
    /// which was accepted is over. Its 101 stands for an answer that the browser then refused, too.
    pub handshake_only: bool,
}

/// The browser's error row in the network log.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorRow {
    /// The text, verbatim.
    pub text: String,
    /// When; `None` where the log has only a monotonic time.
    pub at: Option<Millis>,
}

/// A header line as the log gave it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Name, as spelled there.
    pub name: String,
    /// Value.
    pub value: String,
}

impl LogSide {
    /// The value of the first request header of this name, whatever its case.
    pub fn request_header(&self, name: &str) -> Option<&str> {
        header(&self.request_headers, name)
    }

    /// The value of the first response header of this name, whatever its case.
    pub fn response_header(&self, name: &str) -> Option<&str> {
        header(&self.response_headers, name)
    }

    /// Whether the handshake was accepted: 101, or 200 over HTTP/2 (RFC 8441 §5), where no key is sent.
    pub fn accepted(&self) -> bool {
        match self.status {
            Some(101) => true,
            Some(200) => self.key.is_none() && !self.request_headers.is_empty(),
            _ => false,
        }
    }

    /// Whether permessage-deflate was agreed, where the answer's headers are known.
    pub fn deflate_agreed(&self) -> Option<bool> {
        self.accepted().then(|| {
            self.response_header("sec-websocket-extensions")
                .is_some_and(|value| value.to_ascii_lowercase().contains("permessage-deflate"))
        })
    }
}

fn header<'h>(headers: &'h [Header], name: &str) -> Option<&'h str> {
    headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case(name))
        .map(|header| header.value.as_str())
}

/// What the probe saw of a socket.
#[derive(Clone, Debug, PartialEq)]
pub struct PageSide {
    /// Index into [`Context::documents`].
    pub document: usize,
    /// The probe's own number for it, within the document.
    pub number: u32,
    /// Whether the probe saw it being made, or found it later.
    pub coverage: Coverage,
    /// When it was constructed, or found.
    pub at: Millis,
    /// Who constructed it, innermost first.
    pub stack: Vec<CallFrame>,
    /// Subprotocols that the page offered.
    pub offered: Vec<String>,
    /// `open`.
    pub opened: Option<PageOpen>,
    /// When `error` fired.
    pub error_at: Option<Millis>,
    /// `close`.
    pub close: Option<PageClose>,
    /// Calls of `close()`, oldest first; capped.
    pub close_calls: Vec<CloseCall>,
    /// That the constructor threw.
    pub threw: Option<Threw>,
    /// Last `readyState` that the probe looked up, and when.
    pub ready_state: Option<(u8, Millis)>,
}

/// Whether the probe saw a socket being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// From the constructor on.
    Constructed,
    /// Found when the page touched it; what came before is not known.
    Late {
        /// Its `readyState` then.
        ready_state: u8,
        /// What the page called or read.
        via: String,
    },
}

/// `open` as the page saw it.
#[derive(Clone, Debug, PartialEq)]
pub struct PageOpen {
    /// When.
    pub at: Millis,
    /// `WebSocket.protocol`.
    pub protocol: String,
    /// `WebSocket.extensions`.
    pub extensions: String,
}

/// `CloseEvent` as the page saw it.
#[derive(Clone, Debug, PartialEq)]
pub struct PageClose {
    /// When.
    pub at: Millis,
    /// `CloseEvent.code`.
    pub code: u16,
    /// `CloseEvent.reason`.
    pub reason: String,
    /// `CloseEvent.wasClean`.
    pub was_clean: bool,
    /// `bufferedAmount` then, in bytes.
    pub buffered: u64,
    /// `document.visibilityState` then.
    pub visibility: String,
    /// `navigator.onLine` then.
    pub online: bool,
}

/// A call of `close()`.
#[derive(Clone, Debug, PartialEq)]
pub struct CloseCall {
    /// When.
    pub at: Millis,
    /// The code as given; `None` without one.
    pub code: Option<u16>,
    /// The reason as given; `None` without one.
    pub reason: Option<String>,
    /// `readyState` before the call.
    pub ready_state: u8,
    /// Who called, innermost first.
    pub stack: Vec<CallFrame>,
    /// That the call threw; then nothing was closed.
    pub threw: Option<Threw>,
}

/// An exception that the page got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threw {
    /// Its name, such as `SyntaxError`.
    pub name: String,
    /// Its message.
    pub message: String,
}

/// Bytes that were pasted or opened, decoded. Of two directions the one that tells why the connection ended comes first:
/// it broke a rule, else it closed first.
#[derive(Clone, Debug)]
pub struct BytesSide {
    /// Who sent them.
    pub sender: wswhy_wire::Side,
    /// Whether the sender was told, or inferred from the masking of the first frame.
    pub sender_inferred: bool,
    /// What they are.
    pub decoded: wswhy_wire::Decoded,
    /// What the other endpoint sent, where that is known too.
    pub peer: Option<Box<wswhy_wire::Decoded>>,
}

impl Connection {
    /// How it closed as the page saw it; else as the tool saw it that wrote the HAR file.
    pub fn close(&self) -> Option<&PageClose> {
        let page = self.page.as_ref().and_then(|page| page.close.as_ref());
        page.or_else(|| self.log.as_ref()?.close.as_ref())
    }

    /// When it was made, as well as is known.
    pub fn began_at(&self) -> Option<Millis> {
        let page = self
            .page
            .as_ref()
            .filter(|page| page.coverage == Coverage::Constructed)
            .map(|page| page.at);
        page.or_else(|| self.log.as_ref()?.started_at)
            .or_else(|| Some(self.page.as_ref()?.at))
    }

    /// Whether the handshake is known to have been done.
    pub fn was_open(&self) -> bool {
        let page = self.page.as_ref();
        page.is_some_and(|page| {
            page.opened.is_some()
                || matches!(page.coverage, Coverage::Late { ready_state, .. } if ready_state >= 1)
        }) || self.log.as_ref().is_some_and(|log| {
            // Firefox's log says 101 of an answer that it refuses, too: the page tells which it was.
            let refused = log.handshake_only
                && page.is_some_and(|page| page.close.is_some() || page.error_at.is_some());
            log.accepted() && !refused
        })
    }

    /// When it ended, as well as is known; `None` while it lives.
    pub fn ended_at(&self) -> Option<Millis> {
        let page = self.page.as_ref();
        let threw = page.filter(|page| page.threw.is_some()).map(|page| page.at);
        let close = page
            .and_then(|page| page.close.as_ref())
            .map(|close| close.at);
        let log = self.log.as_ref();
        let error = log.and_then(|log| log.error.as_ref().and_then(|row| row.at.or(log.read_at)));
        threw
            .or(close)
            .or(error)
            .or_else(|| log.and_then(|log| log.finished_at))
            .or_else(|| self.gone.as_ref().map(|gone| gone.at))
            .or_else(|| {
                // Blocked before it began: `error` fired, readyState is 3, and no `close` ever comes.
                page.filter(|page| matches!(page.ready_state, Some((3, _))))
                    .and_then(|page| page.error_at)
            })
    }

    /// Whether it is over, and every source that can speak of its end has been read since.
    pub fn settled(&self, context: &Context) -> bool {
        let Some(ended) = self.ended_at() else {
            return false;
        };
        // Nothing will be added to a file.
        if self.bytes.is_some() || context.exporter.is_some() {
            return true;
        }
        let since = |read: Option<Millis>| read.is_some_and(|read| read.0 > ended.0);
        // Only that its frame is gone tells why a socket is over that the page's side never showed.
        let frames = self.page.is_some()
            || context.frames_read_at.is_none()
            || since(context.frames_read_at);
        // A very long log is not read again for a socket that it has named as finished.
        let log = since(context.log_read_at)
            || context.log_on_demand
                && self
                    .log
                    .as_ref()
                    .is_some_and(|log| log.finished_at.is_some());
        log && frames && self.join != Join::Waiting
    }
}
