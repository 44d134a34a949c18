//! What the server received in a Close frame, as far as the browser's rules or the page's own call tell it.

use wswhy_atlas::{CHROMIUM_MEASURED, Cause, FIREFOX_MEASURED};
use wswhy_capture::{CloseCall, GoneHow, PageEventKind};
use wswhy_wire::Side;

use crate::case::Case;
use crate::verdict::{KnownFrom, SentCode};

/// The code, and the reason beside it where it is known too.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sent {
    pub code: SentCode,
    pub reason: Option<String>,
}

/// What the server received; `None` where nothing tells it, and where nothing was sent.
pub(crate) fn sent_code(case: &Case<'_>) -> Option<Sent> {
    if let Some(bytes) = case.bytes() {
        let close = bytes.decoded.close()?;
        return (bytes.sender == Side::Client).then(|| {
            let code = close.status.map(|status| status.value());
            observed(code, Some(close.reason.clone()))
        });
    }
    // The page's own Close frame goes first: Chromium writes code and reason as given (measured). While connecting there
    // is no WebSocket yet.
    let failed_first = |call: &CloseCall| {
        let failed_at = case.log.and_then(|log| log.error.as_ref()?.at);
        case.known.is_some() && failed_at.is_some_and(|failed| failed.0 < call.at.0)
    };
    let call = case.call.filter(|call| call.ready_state == 1);
    if let Some(call) = call.filter(|call| !failed_first(call)) {
        return Some(observed(call.code, call.reason.clone()));
    }
    if let Some(known) = &case.known {
        let row = known.row;
        let code = row.sent.filter(|_| !keeps_silent(case))?;
        return Some(by_rule(
            case,
            Some(code),
            row.sent_reason.map(str::to_owned),
        ));
    }
    // Which browser another tool's close came from, or from which side, is not known.
    if let Some(close) = case.close.filter(|_| case.page.is_some()) {
        // The browser echoes code and reason of the server's Close frame, whatever the code is, and answers an empty one
        // with an empty one (measured; RFC 6455 §5.5.1). It makes 1006 itself when no Close frame came.
        let firefox = case.firefox();
        return match close.code {
            // Firefox passes reserved codes on, and answers them, and 0, with an empty Close frame (153, measured).
            _ if case.reserved_code() => Some(by_rule(case, None, None)),
            0 if firefox && close.was_clean => Some(by_rule(case, None, None)),
            1006 | 1015 => None,
            // TCP ended before the answer was written, or after.
            _ if firefox && !close.was_clean => None,
            1005 => Some(by_rule(case, None, None)),
            code => Some(by_rule(case, Some(code), Some(close.reason.clone()))),
        };
    }
    left(case)
}

/// A frozen or cached page sends nothing until it is resumed or evicted (measured: 1001 then).
pub(crate) fn keeps_silent(case: &Case<'_>) -> bool {
    let frozen = case
        .known
        .as_ref()
        .is_some_and(|known| known.cause == Cause::PageFrozen);
    frozen && case.close.is_none()
}

/// A document that goes away for good sends 1001 with an empty reason; one that is cached sends nothing (measured).
fn left(case: &Case<'_>) -> Option<Sent> {
    let gone = case.connection.gone.as_ref()?;
    if !case.was_open() || case.text.is_some() {
        return None;
    }
    let for_good = match gone.how {
        // Firefox keeps no page with an open socket.
        _ if case.firefox() => true,
        GoneHow::FrameRemoved => true,
        GoneHow::Navigated => {
            let reloaded = case
                .document()
                .is_some_and(|document| case.navigated_to() == Some(document.url.as_str()));
            let hidden = case.page_events().find_map(|event| match event.kind {
                PageEventKind::PageHide { persisted } => Some(persisted),
                _ => None,
            });
            match hidden {
                Some(persisted) => !persisted,
                None => reloaded,
            }
        }
    };
    for_good.then(|| by_rule(case, Some(1001), Some(String::new())))
}

/// Whether the browser ended TCP without a Close frame: Firefox does so where it fails the connection itself (153,
/// measured with a reset and 26 broken rules).
pub(crate) fn ends_tcp(case: &Case<'_>) -> bool {
    let failed = case.firefox() && case.abnormal() && case.error_event();
    failed && case.connection.was_open() && case.call.is_none()
}

fn observed(code: Option<u16>, reason: Option<String>) -> Sent {
    Sent {
        code: SentCode {
            code,
            known_from: KnownFrom::Observed,
            browser_version: None,
        },
        reason,
    }
}

fn by_rule(case: &Case<'_>, code: Option<u16>, reason: Option<String>) -> Sent {
    let measured = if case.firefox() {
        FIREFOX_MEASURED
    } else {
        CHROMIUM_MEASURED
    };
    Sent {
        code: SentCode {
            code,
            known_from: KnownFrom::BrowserRule,
            browser_version: Some(measured.to_owned()),
        },
        reason,
    }
}
