//! A transcript as it may leave the machine: every text of it through [`redact`], as in reports.

use crate::messages::Messages;
use crate::redact::{self, text, url};
use crate::transcript::{
    CallFrame, Connection, Context, Coverage, Header, LogSide, PageClose, PageEventKind, PageSide,
    Place, Threw, Transcript,
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
    let mut facts = Connection {
        id: connection.id,
        url: url(&connection.url),
        log: connection.log.clone(),
        page: connection.page.clone(),
        bytes: None,
        join: connection.join.clone(),
        place: connection.place.clone(),
        gone: connection.gone.clone(),
        messages: Messages::default(),
        messages_from: connection.messages_from,
    };
    if let Place::Frame(frame) = &mut facts.place {
        hide(url, frame);
    }
    if let Some(side) = &mut facts.log {
        log(side);
    }
    if let Some(side) = &mut facts.page {
        page(side);
    }
    facts
}

/// Puts what may be shown in its place.
fn hide(with: fn(&str) -> String, text: &mut String) {
    *text = with(text);
}

pub(super) fn context(context: &Context) -> Context {
    let mut context = context.clone();
    if let Some(browser) = &mut context.browser {
        hide(text, browser);
    }
    for document in &mut context.documents {
        hide(url, &mut document.url);
    }
    for event in &mut context.page_events {
        page_event(&mut event.kind);
    }
    for trouble in &mut context.troubles {
        hide(text, &mut trouble.place);
        hide(text, &mut trouble.expected);
    }
    if let Some(exporter) = &mut context.exporter {
        hide(text, &mut exporter.name);
        hide(text, &mut exporter.version);
    }
    context
}

fn page_event(kind: &mut PageEventKind) {
    match kind {
        PageEventKind::Navigated { url: of } | PageEventKind::FrameGone { url: of } => {
            hide(url, of);
        }
        PageEventKind::Visibility { state } => hide(text, state),
        PageEventKind::PolicyViolation {
            directive,
            blocked,
            disposition,
        } => {
            hide(text, directive);
            hide(text, disposition);
            hide(url, blocked);
        }
        PageEventKind::PageHide { .. }
        | PageEventKind::PageShow { .. }
        | PageEventKind::Freeze
        | PageEventKind::Resume
        | PageEventKind::TimerGap { .. }
        | PageEventKind::Offline
        | PageEventKind::Online => {}
    }
}

fn log(log: &mut LogSide) {
    headers(&mut log.request_headers);
    headers(&mut log.response_headers);
    stack(&mut log.stack);
    if let Some(error) = &mut log.error {
        hide(text, &mut error.text);
    }
    close(&mut log.close);
}

fn page(page: &mut PageSide) {
    if let Coverage::Late { via, .. } = &mut page.coverage {
        hide(text, via);
    }
    stack(&mut page.stack);
    for protocol in &mut page.offered {
        hide(text, protocol);
    }
    if let Some(open) = &mut page.opened {
        hide(text, &mut open.protocol);
    }
    close(&mut page.close);
    for call in &mut page.close_calls {
        if let Some(reason) = &mut call.reason {
            hide(text, reason);
        }
        stack(&mut call.stack);
        threw(&mut call.threw);
    }
    threw(&mut page.threw);
}

fn close(close: &mut Option<PageClose>) {
    if let Some(close) = close {
        hide(text, &mut close.reason);
        hide(text, &mut close.visibility);
    }
}

fn threw(threw: &mut Option<Threw>) {
    if let Some(threw) = threw {
        hide(text, &mut threw.name);
        hide(text, &mut threw.message);
    }
}

fn stack(stack: &mut [CallFrame]) {
    for frame in stack {
        hide(text, &mut frame.function);
        hide(url, &mut frame.url);
    }
}

fn headers(headers: &mut Vec<Header>) {
    headers.retain_mut(|header| {
        let shown = redact::header(&header.name, &header.value);
        let keep = shown.is_some();
        header.value = shown.unwrap_or_default();
        keep
    });
}
