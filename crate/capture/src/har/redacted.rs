//! A transcript as it may leave the machine: every text of it through [`redact`], as in reports.

use crate::messages::Messages;
use crate::redact::{self, text, url};
use crate::transcript::{
    CallFrame, CloseCall, Connection, Context, Coverage, Document, ErrorRow, Exporter, Header,
    LogSide, PageClose, PageEvent, PageEventKind, PageOpen, PageSide, Place, Threw, Transcript,
    Trouble,
};

/// What [`write`](super::write) makes into a file: secrets taken out, connections that are nothing but bytes left out.
/// Messages keep their payloads here; whether those go out is asked there.
pub fn redacted(transcript: &Transcript) -> Transcript {
    let connections = connections(transcript).map(|connection| Connection {
        messages: connection.messages.clone(),
        ..facts(connection)
    });
    Transcript {
        connections: connections.collect(),
        context: context(&transcript.context),
    }
}

/// The connections that a HAR file can hold.
pub(super) fn connections(transcript: &Transcript) -> impl Iterator<Item = &Connection> {
    let all = transcript.connections.iter();
    all.filter(|connection| connection.log.is_some() || connection.page.is_some())
}

/// A connection without its messages and bytes.
pub(super) fn facts(connection: &Connection) -> Connection {
    Connection {
        id: connection.id,
        url: url(&connection.url),
        log: connection.log.as_ref().map(log),
        page: connection.page.as_ref().map(page),
        bytes: None,
        join: connection.join.clone(),
        place: match &connection.place {
            Place::Frame(frame) => Place::Frame(url(frame)),
            place => place.clone(),
        },
        gone: connection.gone.clone(),
        messages: Messages::default(),
        messages_from: connection.messages_from,
    }
}

pub(super) fn context(context: &Context) -> Context {
    Context {
        browser: context.browser.as_deref().map(text),
        documents: each(&context.documents, |document| Document {
            url: url(&document.url),
            ..document.clone()
        }),
        page_events: each(&context.page_events, |event| PageEvent {
            kind: page_event(&event.kind),
            ..event.clone()
        }),
        troubles: each(&context.troubles, |trouble| Trouble {
            place: text(&trouble.place),
            expected: text(&trouble.expected),
            ..trouble.clone()
        }),
        exporter: context.exporter.as_ref().map(|exporter| Exporter {
            name: text(&exporter.name),
            version: text(&exporter.version),
        }),
        ..context.clone()
    }
}

fn page_event(kind: &PageEventKind) -> PageEventKind {
    match kind {
        PageEventKind::Navigated { url: to } => PageEventKind::Navigated { url: url(to) },
        PageEventKind::FrameGone { url: of } => PageEventKind::FrameGone { url: url(of) },
        PageEventKind::Visibility { state } => PageEventKind::Visibility { state: text(state) },
        PageEventKind::PolicyViolation {
            directive,
            blocked,
            disposition,
        } => PageEventKind::PolicyViolation {
            directive: text(directive),
            blocked: url(blocked),
            disposition: text(disposition),
        },
        kind => kind.clone(),
    }
}

fn log(log: &LogSide) -> LogSide {
    LogSide {
        request_headers: headers(&log.request_headers),
        response_headers: headers(&log.response_headers),
        stack: stack(&log.stack),
        error: log.error.as_ref().map(|error| ErrorRow {
            text: text(&error.text),
            ..error.clone()
        }),
        close: log.close.as_ref().map(close),
        ..log.clone()
    }
}

fn page(page: &PageSide) -> PageSide {
    PageSide {
        coverage: match &page.coverage {
            Coverage::Late { ready_state, via } => Coverage::Late {
                ready_state: *ready_state,
                via: text(via),
            },
            Coverage::Constructed => Coverage::Constructed,
        },
        stack: stack(&page.stack),
        offered: each(&page.offered, |protocol| text(protocol)),
        opened: page.opened.as_ref().map(|open| PageOpen {
            protocol: text(&open.protocol),
            ..open.clone()
        }),
        close: page.close.as_ref().map(close),
        close_calls: each(&page.close_calls, |call| CloseCall {
            reason: call.reason.as_deref().map(text),
            stack: stack(&call.stack),
            threw: call.threw.as_ref().map(threw),
            ..call.clone()
        }),
        threw: page.threw.as_ref().map(threw),
        ..page.clone()
    }
}

fn close(close: &PageClose) -> PageClose {
    PageClose {
        reason: text(&close.reason),
        visibility: text(&close.visibility),
        ..close.clone()
    }
}

fn threw(threw: &Threw) -> Threw {
    Threw {
        name: text(&threw.name),
        message: text(&threw.message),
    }
}

fn stack(stack: &[CallFrame]) -> Vec<CallFrame> {
    each(stack, |frame| CallFrame {
        function: text(&frame.function),
        url: url(&frame.url),
        ..frame.clone()
    })
}

fn headers(headers: &[Header]) -> Vec<Header> {
    let kept = headers.iter().filter_map(|header| {
        Some(Header {
            name: header.name.clone(),
            value: redact::header(&header.name, &header.value)?,
        })
    });
    kept.collect()
}

fn each<T, U>(items: &[T], change: impl Fn(&T) -> U) -> Vec<U> {
    items.iter().map(change).collect()
}
