//! What no source showed. Said with every verdict, whether or not the cause is sure.

use wswhy_atlas::{Cause, Phase, UnseenId, UnseenId as U};
use wswhy_capture::Coverage;

use crate::case::Case;

/// What was not seen, by the sources that were there and the cause that was found.
pub(crate) fn unseen(case: &Case<'_>, cause: Cause) -> Vec<UnseenId> {
    if case.bytes_only() {
        let both = case.connection.bytes.as_ref();
        let both = both.is_some_and(|bytes| bytes.peer.is_some());
        return if both {
            Vec::new()
        } else {
            vec![U::OtherDirection]
        };
    }
    let mut list = Vec::new();
    let mut put = |condition: bool, id: UnseenId| {
        if condition {
            list.push(id);
        }
    };
    // What never began hides nothing.
    let began = !matches!(
        cause,
        Cause::ConnectFailedBlockedByCsp
            | Cause::ConnectFailedMixedContent
            | Cause::ConnectFailedInvalidArguments
            | Cause::TooManySockets
    );
    let over = case.connection.ended_at().is_some();
    let open = case.was_open();
    let late = case
        .page
        .is_some_and(|page| page.coverage != Coverage::Constructed);
    let ours = case.log.is_none() && case.page.is_some();
    let in_handshake = case
        .known
        .as_ref()
        .is_some_and(|known| known.row.phase == Phase::Handshake)
        && case.request_sent() != Some(false);

    let close_event = case.page.is_some() && case.close.is_some();
    put(over && began && !close_event, U::CloseEvent);
    put(began && case.page.is_none(), U::PageSide);
    put(over && began && !case.watched(), U::CloseCalls);
    put(ours && began, U::NetworkLog);
    put(ours && began && (late || open), U::Handshake);
    put(ours && late, U::EarlierFrames);
    put(in_handshake, U::HandshakeAnswer);
    let hidden = case.text == Some("") || (ours && case.abnormal() && case.error_event());
    put(hidden && began, U::ErrorText);
    let firefox = case.firefox();
    let failed = firefox && case.abnormal() && case.error_event() && case.call.is_none();
    put(failed && case.connection.was_open(), U::ResetOrViolation);
    let no_answer = case.log.is_none_or(|log| log.status.is_none());
    put(
        failed && !case.connection.was_open() && no_answer && cause != Cause::TooManySockets,
        U::NoConnectionWhy,
    );
    put(case.tls_failed(), U::TlsWhy);
    put(
        firefox && case.code() == Some(1005) && !case.reserved_code() && case.call.is_none(),
        U::ClosePayload,
    );
    put(
        case.page.is_none() && case.log.is_some_and(|log| log.handshake_only) && open,
        U::EndInLog,
    );
    put(cause == Cause::ServerFrameInvalidHeader, U::WhichRule);
    put(open && over, U::PingsAndPongs);
    let reported = cause.id().starts_with("server-reported/");
    let frames = cause.id().starts_with("server-frame/");
    put(
        reported || cause == Cause::ServerClosedWithoutCode,
        U::CloseFrames,
    );
    put(
        frames || cause == Cause::ServerReportedProtocolError,
        U::FrameHeaders,
    );
    put(cause == Cause::ConnectionDropped, U::Wire);
    put(case.context.dropped_messages > 0, U::DroppedMessages);
    put(case.in_gap(), U::RecordingGap);
    put(case.clock_jumped(), U::Timing);
    put(cause == Cause::TooManySockets, U::OtherTabs);
    put(reported, U::ServerSide);
    list
}
