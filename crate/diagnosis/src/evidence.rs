//! Every fact about a connection, once, in the order of its time. Rules refer to kinds of it.

mod around;

use wswhy_atlas::{Arg, Args, EvidenceId, EvidenceId as E, StackRow, limit};
use wswhy_capture::{
    Connection, Coverage, Direction, GoneHow, Join, Kind, Message, Millis, PageClose,
    PageEventKind, Place, Source,
};
use wswhy_wire::{Side, ViolationKind, sort_by};

use crate::case::{Case, between, duration, number, place, text, yes_no};
use crate::rules;
use crate::sent;
use crate::stacks::{Shown, distinct, names};
use crate::verdict::{Evidence, KnownFrom};

/// How many messages before the end are looked at for a large one.
const LOOK_BACK: usize = 1000;

/// All the evidence, oldest first; facts without a time come last.
pub(crate) fn gather(case: &Case<'_>) -> Vec<Evidence> {
    let mut list = List {
        case,
        rows: Vec::new(),
    };
    list.page();
    list.calls();
    list.log();
    list.handshake();
    list.messages();
    list.page_events();
    list.around();
    list.capture();
    list.bytes();
    list.browser_rules();
    list.stacks();
    let mut rows = list.rows;
    sort_by(&mut rows, &|a, b| match (a.at, b.at) {
        (Some(a), Some(b)) => a.0.total_cmp(&b.0),
        (a, b) => a.is_none().cmp(&b.is_none()),
    });
    rows
}

struct List<'c, 'a> {
    case: &'c Case<'a>,
    rows: Vec<Evidence>,
}

impl List<'_, '_> {
    fn add(&mut self, id: EvidenceId, at: Option<Millis>, source: Source, given: Args) {
        self.add_frame(id, at, source, None, given);
    }

    fn add_frame(
        &mut self,
        id: EvidenceId,
        at: Option<Millis>,
        source: Source,
        frame: Option<usize>,
        mut given: Args,
    ) {
        let args = id
            .args()
            .iter()
            .map(|name| {
                let own = given.iter().position(|(key, _)| key == name);
                let arg = own.map_or_else(|| self.case.arg(name), |n| given.swap_remove(n).1);
                (*name, arg)
            })
            .collect();
        self.rows.push(Evidence {
            id,
            args,
            at,
            source,
            frame,
        });
    }

    fn page(&mut self) {
        let Some(page) = self.case.page else { return };
        let from = Source::Page;
        if let Some(threw) = &page.threw {
            let args = vec![
                ("name", Arg::Text(threw.name.clone())),
                ("message", Arg::Text(threw.message.clone())),
            ];
            self.add(E::ConstructorThrew, Some(page.at), from, args);
        }
        match &page.coverage {
            Coverage::Constructed => {
                let args = vec![("caller", place(&page.stack))];
                self.add(E::Constructed, Some(page.at), from, args);
            }
            Coverage::Late { via, .. } => {
                let args = vec![("via", Arg::Text(via.clone()))];
                self.add(E::FoundLate, Some(page.at), from, args);
            }
        }
        if let Some(open) = &page.opened {
            let args = vec![
                ("subprotocol", Arg::Text(open.protocol.clone())),
                ("extensions", Arg::Text(open.extensions.clone())),
            ];
            self.add(E::Opened, Some(open.at), from, args);
        } else if page.coverage == Coverage::Constructed && page.close.is_some() {
            self.add(E::NeverOpened, None, from, vec![]);
        }
        if let Some(at) = page.error_at {
            self.add(E::ErrorEvent, Some(at), from, vec![]);
        }
        if let (None, Some((3, at))) = (&page.close, page.ready_state) {
            self.add(E::ReadyStateClosed, Some(at), from, vec![]);
        }
        let Some(close) = &page.close else { return };
        let at = Some(close.at);
        self.add(E::CloseEvent, at, from, vec![]);
        if page.error_at.is_none() && self.case.abnormal() {
            self.add(E::NoErrorEvent, at, from, vec![]);
        }
        if !close.was_clean && close.code != 1006 {
            self.add(E::NotClean, at, from, vec![]);
        }
        if close.buffered > 0 {
            let args = vec![("size", Arg::Bytes(close.buffered))];
            self.add(E::UnsentData, at, from, args);
        }
        if !close.online {
            self.add(E::BrowserOffline, at, from, vec![]);
        }
    }

    fn calls(&mut self) {
        let Some(page) = self.case.page else { return };
        for call in &page.close_calls {
            let mut args = vec![("caller", place(&call.stack))];
            let id = if let Some(threw) = &call.threw {
                args.push(("name", Arg::Text(threw.name.clone())));
                args.push(("message", Arg::Text(threw.message.clone())));
                E::CloseCallThrew
            } else if call.ready_state == 0 {
                E::CloseCallWhileConnecting
            } else if let Some(code) = call.code {
                args.push(("code", Arg::Number(code.into())));
                let reason = call.reason.clone().unwrap_or_default();
                args.push(("reason", Arg::Text(reason)));
                E::CloseCall
            } else {
                E::CloseCallWithoutCode
            };
            self.add(id, Some(call.at), Source::Page, args);
        }
        if page.close_calls.is_empty() && page.close.is_some() && self.case.watched() {
            self.add(E::NoCloseCall, None, Source::Page, vec![]);
        }
        if self.case.call.is_some() && self.case.close.is_some() {
            let waited = duration(self.case.waited_for_close());
            let at = self.case.close.map(|close| close.at);
            self.add(
                E::WaitedForClose,
                at,
                Source::Page,
                vec![("waited", waited)],
            );
            if let Some(waited) = rules::held_back::tcp_left_open(self.case) {
                let args = vec![("waited", Arg::Duration(waited))];
                self.add(E::TcpLeftOpen, at, Source::Page, args);
            }
        }
    }

    fn log(&mut self) {
        let end = self.case.connection.ended_at();
        let Some(log) = self.case.log else {
            if self.case.no_log_entry() {
                let at = self.case.context.log_read_at;
                self.add(E::NoLogEntry, at, Source::NetworkLog, vec![]);
            }
            return;
        };
        let from = self.case.context.log_source();
        if log.request_headers.is_empty()
            || log.handshake_only && self.case.request_sent() != Some(true)
        {
            if self.case.request_sent() == Some(false) && end.is_some() {
                self.add(E::RequestNotSent, None, from, vec![]);
            }
        } else {
            self.add(E::RequestSent, log.started_at, from, vec![]);
        }
        if let Some(error) = &log.error {
            let id = if error.text.is_empty() {
                E::BrowserTextEmpty
            } else {
                E::BrowserText
            };
            self.add(id, error.at, from, vec![]);
        } else if let Some(close) = log.close.as_ref().filter(|_| self.case.page.is_none()) {
            self.close_seen(close);
        } else if log.finished_at.is_some() && !log.handshake_only {
            self.add(E::LogFinishedWithoutError, log.finished_at, from, vec![]);
        }
    }

    /// A Close frame that another tool saw, from which side it does not say. For 1006 there was none (RFC 6455 §7.4.1).
    fn close_seen(&mut self, close: &PageClose) {
        let mut args = vec![("sender", Arg::Unknown)];
        let id = match close.code {
            1006 => return,
            1005 => E::CloseFrameEmpty,
            code => {
                args.push(("code", Arg::Number(code.into())));
                args.push(("reason", Arg::Text(close.reason.clone())));
                E::CloseFrame
            }
        };
        let from = self.case.context.log_source();
        self.add_frame(id, Some(close.at), from, None, args);
    }

    fn handshake(&mut self) {
        let case = self.case;
        // Firefox's log says 101 of an answer that it did not take, too.
        let taken = |log: &&wswhy_capture::LogSide| {
            log.accepted() && (!log.handshake_only || case.connection.was_open())
        };
        if let Some(log) = case.log.filter(taken) {
            let header = |name: &str| text(Some(log.response_header(name).unwrap_or_default()));
            let args = vec![
                ("status", number(log.status.map(f64::from))),
                ("subprotocol", header("sec-websocket-protocol")),
                ("extensions", header("sec-websocket-extensions")),
            ];
            self.add(
                E::HandshakeAccepted,
                log.started_at,
                case.context.log_source(),
                args,
            );
        } else if let Some(status) = rules::handshake::status(case) {
            let at = case.log.and_then(|log| log.error.as_ref()?.at);
            let args = vec![("status", Arg::Number(status.into()))];
            self.add(E::HandshakeStatus, at, case.context.log_source(), args);
        }
        if case.bytes_only() {
            return;
        }
        if let Some(waited) = rules::held_back::request(case) {
            let at = case.log.and_then(|log| log.started_at);
            let args = vec![("waited", Arg::Duration(waited))];
            self.add(E::RequestHeldBack, at, Source::Capture, args);
        }
        if let Some(count) = rules::held_back::behind(case) {
            let args = vec![("count", Arg::Number(count as f64))];
            self.add(E::QueuedBehind, None, Source::Capture, args);
        }
        if !case.was_open() {
            if case.connection.ended_at().is_none() {
                self.add(E::HandshakeOpen, None, Source::Capture, vec![]);
            } else if let Some(waited) = case.waited_for_handshake() {
                let args = vec![("waited", Arg::Duration(waited))];
                let at = case.connection.ended_at();
                self.add(E::WaitedForHandshake, at, Source::Capture, args);
            }
        }
    }

    fn messages(&mut self) {
        let case = self.case;
        if case.bytes_only() || !case.was_open() {
            return;
        }
        let messages = &case.connection.messages;
        let from = case.connection.messages_from;
        let Some(index) = messages.len().checked_sub(1) else {
            self.add(E::NoMessages, None, from, vec![]);
            return;
        };
        if let Some(last) = messages.get(index) {
            let direction = match last.direction {
                Direction::Sent => "sent",
                Direction::Received => "received",
            };
            let kind = match last.kind {
                Kind::Text => "text",
                Kind::Binary => "binary",
            };
            let args = vec![
                ("direction", Arg::Text(direction.into())),
                ("kind", Arg::Text(kind.into())),
                ("size", Arg::Bytes(last.size)),
            ];
            self.add_frame(E::LastMessage, Some(last.at), from, Some(index), args);
            if let Some(silence) = case.silence() {
                let args = vec![("silence", Arg::Duration(silence))];
                let end = case.connection.ended_at();
                self.add(E::SilenceSinceLastMessage, end, Source::Capture, args);
            }
        }
        if let Some((index, large)) = large_message(case) {
            let args = vec![("size", Arg::Bytes(large.size))];
            self.add_frame(E::LargeMessageSent, Some(large.at), from, Some(index), args);
        }
    }

    fn page_events(&mut self) {
        let case = self.case;
        if case.bytes_only() {
            return;
        }
        let end = case.connection.ended_at();
        let events: Vec<_> = case
            .page_events()
            .filter(|event| between(Some(event.at), end).is_some())
            .collect();
        for event in events {
            let id = match &event.kind {
                PageEventKind::Freeze => E::PageFroze,
                PageEventKind::Resume => E::PageResumed,
                PageEventKind::PageHide { persisted: true } => E::PageCached,
                PageEventKind::PageShow { persisted: true } => E::PageRestored,
                _ => continue,
            };
            self.add(id, Some(event.at), Source::Page, vec![]);
        }
        if let Some((at, directive, blocked)) = rules::csp::violation(case) {
            let args = vec![
                ("directive", Arg::Text(directive.to_owned())),
                ("url", Arg::Text(blocked.to_owned())),
            ];
            self.add(E::PolicyViolation, Some(at), Source::Page, args);
        }
        if let Some(gone) = &case.connection.gone {
            match gone.how {
                GoneHow::FrameRemoved => {
                    self.add(E::FrameGone, Some(gone.at), Source::Capture, vec![]);
                }
                GoneHow::Navigated => {
                    let url = case.navigated_to();
                    let args = vec![("url", text(url))];
                    self.add(E::PageNavigated, Some(gone.at), Source::Capture, args);
                }
            }
        }
        let crowd = rules::held_back::crowd(case);
        if let Some(count) = rules::too_many_sockets::open_beside(case).or(crowd) {
            let args = vec![("count", Arg::Number(count as f64))];
            self.add(E::SocketsOpen, end, Source::Page, args);
        }
    }

    fn capture(&mut self) {
        let case = self.case;
        if case.bytes_only() {
            return;
        }
        let from = Source::Capture;
        // Another tool's file was captured without a probe, and nothing could have been done about it.
        if case.page.is_none() && case.context.exporter.is_none() {
            if case.connection.place == Place::OutOfReach {
                self.add(E::OutOfReach, None, from, vec![]);
            } else if case.context.observe_only {
                self.add(E::ObserveOnly, None, from, vec![]);
            } else {
                match rules::not_seen::why(case) {
                    rules::not_seen::Why::ProbeTooLate => {
                        self.add(E::ProbeTooLate, None, from, vec![]);
                    }
                    rules::not_seen::Why::ProbeNotThere => {
                        self.add(E::ProbeNotThere, None, from, vec![]);
                    }
                    _ => {}
                }
            }
        }
        if case.in_gap() {
            let gap = case.document().and_then(|document| document.gaps.last());
            let at = gap.map(|gap| gap.0);
            self.add(E::ProbeStopped, at, from, vec![]);
        }
        if let Join::OneOf(others) = &case.connection.join {
            let args = vec![("count", Arg::Number(others.len() as f64))];
            self.add(E::SeveralFit, None, from, args);
        }
        if case.clock_jumped() {
            self.add(E::ClockJumped, None, from, vec![]);
        }
        if case.contradicts() {
            self.add(E::SourcesContradict, None, from, vec![]);
        }
    }

    fn bytes(&mut self) {
        let Some(bytes) = self.case.bytes() else {
            return;
        };
        let from = Source::Bytes;
        for violation in bytes.decoded.violations() {
            let kind: ViolationKind = violation.kind;
            let side = violation.at_fault.unwrap_or(bytes.sender);
            let args = vec![
                ("violation", Arg::Text(kind.id().into())),
                (
                    "section",
                    Arg::Text(format!("{} {}", kind.rfc(), kind.section())),
                ),
                ("sender", sender(side)),
            ];
            self.add_frame(E::WireViolation, None, from, Some(violation.frame), args);
        }
        if let Some(close) = bytes.decoded.close() {
            let mut args = vec![("sender", sender(bytes.sender))];
            let id = if let Some(status) = close.status {
                args.push(("code", Arg::Number(status.value().into())));
                args.push(("reason", Arg::Text(close.reason.clone())));
                E::CloseFrame
            } else {
                E::CloseFrameEmpty
            };
            self.add_frame(id, None, from, Some(close.frame), args);
        }
        if bytes.decoded.tail().is_some() {
            self.add(E::BytesCut, None, from, vec![]);
        }
        if bytes.sender_inferred {
            let args = vec![("sender", sender(bytes.sender))];
            self.add(E::SenderInferred, None, from, args);
        }
    }

    /// What shows which software answers: each header, message or reason once, with all that it fits.
    fn stacks(&mut self) {
        let case = self.case;
        if !case.was_open() {
            return;
        }
        let shown = &case.stacks.shown;
        let log = case.context.log_source();
        for (n, one) in shown.iter().enumerate() {
            let same = |other: &&Shown| other.same_evidence(one);
            if shown.iter().take(n).any(|other| same(&other)) {
                continue;
            }
            let places = distinct(shown.iter().filter(same).map(|other| other.sign.stack));
            let mut args = vec![("stacks", names(&places))];
            let header = |name: &str| text(case.log.and_then(|log| log.response_header(name)));
            let source = match one.evidence() {
                E::StackHeader => {
                    args.push(("header", Arg::Text(one.sign.header.to_owned())));
                    args.push(("value", header(one.sign.header)));
                    log
                }
                E::StackSubprotocol => {
                    let opened = case.page.and_then(|page| page.opened.as_ref());
                    let seen = opened.map(|open| open.protocol.as_str());
                    let named = text(seen.filter(|protocol| !protocol.is_empty()));
                    let named = match named {
                        Arg::Unknown => header("sec-websocket-protocol"),
                        named => named,
                    };
                    args.push(("subprotocol", named));
                    log
                }
                E::StackMessage => {
                    let message = one.frame.and_then(|n| case.connection.messages.get(n));
                    let sent = message.is_some_and(|m| m.direction == Direction::Sent);
                    let word = if sent { "sent" } else { "received" };
                    args.push(("direction", Arg::Text(word.to_owned())));
                    case.connection.messages_from
                }
                _ => Source::Capture,
            };
            self.add_frame(one.evidence(), one.at, source, one.frame, args);
        }
        let said = &case.stacks.said;
        if let Some(first) = said.first() {
            let places = distinct(said.iter().map(|row| row.stack));
            let one = said.iter().all(|row| row.trigger == first.trigger);
            let trigger = Some(first.trigger.id()).filter(|_| one);
            let mut args = vec![("stacks", names(&places)), ("trigger", text(trigger))];
            let alike = |row: &&StackRow| row.option == first.option && row.limit == first.limit;
            if said.iter().all(alike) {
                args.push(("option", text(Some(first.option))));
                args.push(("limit", first.limit_arg()));
            }
            let at = case.close.map(|close| close.at);
            self.add(E::StackReason, at, Source::Capture, args);
        }
    }

    fn browser_rules(&mut self) {
        if sent::ends_tcp(self.case) {
            self.add(E::BrowserEndedTcp, None, Source::BrowserRule, vec![]);
        }
        if sent::keeps_silent(self.case) {
            self.add(E::BrowserSentNoClose, None, Source::BrowserRule, vec![]);
        }
        let Some(sent) = sent::sent_code(self.case) else {
            return;
        };
        if sent.code.known_from != KnownFrom::BrowserRule {
            return;
        }
        if let Some(code) = sent.code.code {
            let args = vec![
                ("code", Arg::Number(code.into())),
                ("reason", text(sent.reason.as_deref())),
            ];
            self.add(E::BrowserSentClose, None, Source::BrowserRule, args);
        } else {
            self.add(E::BrowserSentEmptyClose, None, Source::BrowserRule, vec![]);
        }
    }
}

impl<'a> Case<'a> {
    /// Whether there is nothing but pasted bytes.
    pub fn bytes_only(&self) -> bool {
        self.bytes().is_some() && self.log.is_none() && self.page.is_none()
    }

    /// Whether one source says what another rules out.
    pub fn contradicts(&self) -> bool {
        let clean = self
            .close
            .is_some_and(|close| close.was_clean && close.code != 1006);
        let opened = self.page.is_some_and(|page| page.opened.is_some());
        match &self.known {
            // The browser never gives the page a clean close, or `open`, for what it failed itself.
            Some(known) => clean || (opened && known.row.phase == wswhy_atlas::Phase::Handshake),
            None => {
                self.close.is_some()
                    && matches!(self.page.and_then(|page| page.ready_state),
                        Some((state, at)) if state <= 1
                            && self.close.is_some_and(|close| at.0 > close.at.0))
            }
        }
    }

    /// Where the page went when this socket's document went away.
    pub fn navigated_to(&self) -> Option<&'a str> {
        let gone: &'a Connection = self.connection;
        let gone = gone.gone.as_ref()?;
        let events = &self.context.page_events;
        events.iter().rev().find_map(|event| match &event.kind {
            PageEventKind::Navigated { url } if event.at.0 <= gone.at.0 => Some(url.as_str()),
            _ => None,
        })
    }
}

/// The last message of the page before the end that Chromium sent as several fragments, and its index.
pub(crate) fn large_message(case: &Case<'_>) -> Option<(usize, Message)> {
    // Firefox sends every message as one frame (153, measured up to 1,000,000 bytes).
    if case.firefox() {
        return None;
    }
    let messages = &case.connection.messages;
    let end = messages.len();
    (end.saturating_sub(LOOK_BACK)..end)
        .rev()
        .filter_map(|index| Some((index, messages.get(index)?)))
        .find(|(_, message)| {
            message.direction == Direction::Sent && message.size > limit::CHROMIUM_FRAGMENT_SIZE
        })
}

fn sender(side: Side) -> Arg {
    Arg::Text(side.as_str().to_owned())
}

/// Words for `clean`, shared with rules that know it from elsewhere.
pub(crate) fn clean(value: bool) -> Arg {
    Arg::Text(yes_no(value).to_owned())
}
