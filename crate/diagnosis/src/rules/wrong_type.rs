//! The last message that the page sent is the only one of its type, and the end came with it.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E};

use crate::case::Case;
use crate::facts::kind_word;
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[E::CloseEvent, E::OtherTypeSent, E::LastMessage];

/// What ended this soon after a message, in milliseconds, was most likely ended by it.
const AT_ONCE_MS: f64 = 2000.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let traffic = case.traffic();
    let Some((_, last)) = traffic.last_sent.filter(|_| case.ended_by_other_side()) else {
        return Vec::new();
    };
    let at_once = traffic.since_sent.is_some_and(|since| since <= AT_ONCE_MS);
    // Received messages show what the server speaks, where the page had not sent any before.
    let unlike_received = traffic.sent == 1
        && traffic
            .last_received
            .is_some_and(|(_, received)| received.kind != last.kind);
    if !at_once || !(traffic.other_type || unlike_received) {
        return Vec::new();
    }
    // One message before says less of what the page usually sends, unless it was answered.
    let answered = traffic.other_type && traffic.last_received.is_some();
    let usual = traffic.other_type && (traffic.sent > 2 || answered);
    // What is larger than its stack takes was refused for that.
    let too_big = crate::limits::size(case).is_some();
    let usual = usual && !too_big;
    let confidence = match (case.code(), usual) {
        (Some(1003), true) => 0.93,
        (Some(1006 | 1007 | 1008 | 1002 | 1011), true) => 0.9,
        (_, true) => 0.72,
        // The code says it already.
        (Some(1003), false) => 0.7,
        _ if traffic.other_type => 0.5,
        _ => 0.35,
    };
    let mut finding = Finding::new(Cause::WrongMessageType, confidence)
        .on(EVIDENCE)
        .with("kind", Arg::Text(kind_word(last.kind).into()));
    finding.carried = usual;
    vec![finding]
}

#[cfg(test)]
mod tests {
    use wswhy_capture::Kind;

    use super::*;
    use crate::testing::{Socket, check};

    fn then_binary(code: u16) -> Socket {
        Socket::both("ws://h/")
            .accepted("")
            .sent(100.0, 20)
            .sent(200.0, 20)
            .sent_kind(300.0, 20, Kind::Binary)
            .closed(code, "", code != 1006)
            .ends(320.0)
    }

    #[test]
    fn the_first_binary_one_ends_it() {
        let verdict = check(then_binary(1006), "wrong-message-type");
        assert_eq!(
            verdict.first().args[0],
            ("kind", Arg::Text("binary".into()))
        );
        let verdict = check(then_binary(1003), "wrong-message-type");
        assert_eq!(
            verdict.ranked[1].cause,
            Cause::ServerReportedUnsupportedData
        );
        check(then_binary(1006).ends(9000.0), "connection-dropped");
        check(then_binary(1006).sent(310.0, 5), "connection-dropped");
    }
}
