//! Nothing says that it is over.

use wswhy_atlas::{Cause, EvidenceId as E};

use super::INFERRED;
use crate::case::Case;
use crate::finding::Finding;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let found_closed = case
        .page
        .is_some_and(|page| matches!(page.ready_state, Some((3, _))));
    if case.connection.ended_at().is_some() || found_closed || case.text.is_some() {
        return Vec::new();
    }
    if case.log.is_none() && case.page.is_none() {
        return Vec::new();
    }
    // An entry that vanished from the log says nothing any more, unless the page still speaks.
    // Firefox's log never says that a socket is over.
    let silent = |log: &wswhy_capture::LogSide| log.vanished || log.handshake_only;
    let vanished = case.page.is_none() && case.log.is_some_and(silent);
    let open = Finding::new(Cause::StillOpen, if vanished { 0.3 } else { INFERRED }).on(&[
        E::HandshakeAccepted,
        E::Opened,
        E::HandshakeOpen,
        E::LastMessage,
        E::RequestHeldBack,
        E::QueuedBehind,
        E::SocketsOpen,
        E::CloseCall,
        E::CloseCallWithoutCode,
    ]);
    if vanished {
        vec![Finding::new(Cause::UnknownNoEvidence, 0.6), open]
    } else {
        vec![open]
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{Socket, check};

    #[test]
    fn while_it_lives() {
        check(Socket::both("ws://h/").accepted(""), "still-open");
        check(Socket::page("ws://h/"), "still-open");
        check(Socket::log("ws://h/").requested(), "still-open");
        let calling = Socket::page("ws://h/").opened("", "").called(None, None, 1);
        check(calling, "still-open");
    }

    #[test]
    fn an_entry_that_vanished_says_nothing() {
        let socket = Socket::log("ws://h/").accepted("");
        check(socket.vanished(), "unknown/no-evidence");
    }
}
