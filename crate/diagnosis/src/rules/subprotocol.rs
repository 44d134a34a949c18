//! The application protocol's last words before the end say more than the code that follows.
//!
//! What its numbers and fixed texts mean stands in the atlas (`told`); of other texts only the kind of the message counts.

use wswhy_atlas::{Arg, Cause, EvidenceId, EvidenceId as E, told};
use wswhy_capture::subprotocol::{Dialog, Meaning, Protocol, Told};

use crate::case::{Case, between, number, text};
use crate::facts::JUST_BEFORE_MS;
use crate::finding::Finding;

const EVIDENCE: &[EvidenceId] = &[E::ProtocolSaid, E::CloseEvent, E::LastMessage];

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.connection.was_open() || case.text.is_some() || case.end().is_none() {
        return Vec::new();
    }
    let Some(dialog) = case.dialog() else {
        return Vec::new();
    };
    let Some((index, last)) = &dialog.last_word else {
        return page_broke_it(case, dialog);
    };
    let said_at = case.connection.messages.get(*index).map(|m| m.at);
    let just_before = between(said_at, case.end()).is_some_and(|ago| ago <= JUST_BEFORE_MS);
    if !just_before {
        return Vec::new();
    }
    let reason = last.reason.as_deref().unwrap_or_default();
    let known = told(dialog.protocol.id(), last.code, reason);
    let guessed = || guess(case, dialog.protocol, last, reason);
    let Some((cause, confidence)) = known.map(|cause| (cause, 0.93)).or_else(guessed) else {
        return Vec::new();
    };
    // The page may have answered those words with a close of its own.
    let page_closed = case.call.is_some();
    let mut finding = Finding::new(cause, if page_closed { 0.5 } else { confidence })
        .on(EVIDENCE)
        .with("reason", text(Some(reason)))
        .with("stack", Arg::Text(dialog.protocol.name().into()))
        .with("subprotocol", Arg::Text(dialog.protocol.name().into()))
        .with("code", number(case.code().map(f64::from)))
        .stacks([dialog.protocol.name()]);
    finding.carried = !page_closed && confidence >= 0.7;
    let mut found = vec![finding];
    let large = crate::limits::size(case).filter(|fit| fit.named);
    if let Some(fit) = large.filter(|_| last.meaning == Meaning::Close && known.is_none_or(generic))
    {
        let size = case.traffic().last_sent.map(|(_, m)| m.size);
        let finding = Finding::new(Cause::MessageTooBig, 0.95)
            .on(&[
                E::ProtocolSaid,
                E::SizeOverLimit,
                E::LargestSent,
                E::CloseEvent,
            ])
            .with("size", size.map_or(Arg::Unknown, Arg::Bytes));
        found.push(finding.carried().limited(Some(&fit)));
    }
    found
}

/// What ended this soon after the page's message, in milliseconds, was most likely ended by it.
const AT_ONCE_MS: f64 = 2000.0;

/// What the page sent last was wrong, and the protocol has no words for it, or none were used.
///
/// Engine.IO answers whatever is wrong with an empty Close frame (docs/engine.io-protocol/v4-current.md, and
/// measured with socket.io 4.8.3): what the page sent last tells.
fn page_broke_it(case: &Case<'_>, dialog: &Dialog) -> Vec<Finding> {
    if case.call.is_some() || !case.ended_by_other_side() {
        return Vec::new();
    }
    let at = |index: usize| case.connection.messages.get(index).map(|m| m.at);
    let at_once =
        |index: usize| between(at(index), case.end()).is_some_and(|ago| ago <= AT_ONCE_MS);
    let named = dialog.protocol == Protocol::SocketIo;
    // A second CONNECT ends the connection (MQTT 3.1.1 and 5, section 3.1), in 3.1.1 without a word.
    let connected_twice = dialog.protocol == Protocol::Mqtt && dialog.asked > 1;
    let io = matches!(dialog.protocol, Protocol::SocketIo | Protocol::EngineIo);
    let (cause, confidence) = match dialog.sent_last {
        Some((index, Some(Meaning::Login))) if connected_twice && at_once(index) => {
            (Cause::SubprotocolError, 0.88)
        }
        _ if !io || case.code() != Some(1005) => return Vec::new(),
        // From revision 4 on the server pings, and the page answers.
        Some((index, Some(Meaning::Ping))) if at_once(index) => (Cause::SubprotocolError, 0.9),
        Some((index, None)) if at_once(index) => (Cause::PayloadRejected, 0.88),
        Some((index, Some(Meaning::Data))) if named && dialog.asked == 0 && at_once(index) => {
            (Cause::SubprotocolError, 0.9)
        }
        // Nobody asked for a namespace: the server waits for that only so long.
        Some((_, Some(Meaning::Pong))) | None
            if named && dialog.asked == 0 && case.lived().is_some_and(|lived| lived >= 1000.0) =>
        {
            (Cause::SubprotocolError, 0.82)
        }
        _ => return Vec::new(),
    };
    let name = dialog.protocol.name();
    let finding = Finding::new(cause, confidence)
        .on(&[E::CloseEvent, E::LastMessage, E::ProtocolKeepalive])
        .with("stack", Arg::Text(name.into()))
        .with("subprotocol", Arg::Text(name.into()))
        .with("code", number(case.code().map(f64::from)))
        .stacks([name]);
    vec![finding.carried()]
}

/// Words that a protocol uses for several ends.
const fn generic(cause: Cause) -> bool {
    matches!(cause, Cause::HandlerError)
}

/// Words that say who the page is, in lower case.
const WHO: &[&str] = &[
    "auth",
    "token",
    "forbidden",
    "denied",
    "credential",
    "permission",
    "jwt",
    "login",
    "session expired",
];

fn guess(case: &Case<'_>, protocol: Protocol, last: &Told, reason: &str) -> Option<(Cause, f64)> {
    let reason = reason.to_ascii_lowercase();
    let expired = reason.contains("expired");
    let who = WHO.iter().any(|word| reason.contains(word));
    Some(match last.meaning {
        Meaning::Refused | Meaning::Error | Meaning::Close if who && expired => {
            (Cause::AuthExpired, 0.85)
        }
        Meaning::Refused if who => (Cause::AuthFailed, 0.92),
        Meaning::Refused => (Cause::AuthFailed, 0.7),
        Meaning::Error if who => (Cause::AuthFailed, 0.85),
        Meaning::Error => (Cause::SubprotocolError, 0.78),
        // The server's application ended it in the protocol's own way.
        Meaning::Close => match (protocol, last.reconnect, case.code()) {
            (Protocol::SignalR, Some(true), _) => (Cause::ServerShutdown, 0.6),
            (_, _, Some(1005)) => (Cause::AppClosedWithoutCode, 0.92),
            _ if who => (Cause::AuthFailed, 0.8),
            (_, _, Some(_)) => (Cause::AppClosedCode, 0.85),
            _ => return None,
        },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Socket, check};

    #[track_caller]
    fn says(url: &str, subprotocol: &str, text: &str, code: u16, cause: &str) {
        let socket = Socket::both(url)
            .accepted("")
            .opened(subprotocol, "")
            .received_text(900.0, text)
            .closed(code, "", code != 1006)
            .ends(950.0);
        let verdict = check(socket, cause);
        assert!(
            verdict.evidence.iter().any(|e| e.id == E::ProtocolSaid),
            "{text}"
        );
    }

    #[test]
    fn the_page_breaks_engine_io() {
        let after = |texts: &[&str], cause| {
            let open = r#"0{"sid":"x","pingInterval":25000,"pingTimeout":20000}"#;
            let mut socket = Socket::both("ws://h/socket.io/?EIO=4")
                .accepted("")
                .received_text(20.0, open);
            for (n, text) in texts.iter().enumerate() {
                socket = socket.sent_text(30.0 + 10.0 * n as f64, text);
            }
            check(socket.closed(1005, "", true).ends(1400.0), cause);
        };
        after(&["40", "2"], "subprotocol-error");
        after(&["42[\"say\",\"one\"]"], "subprotocol-error");
        after(&["40", "42[no json"], "payload-rejected");
        after(&["40", "hello"], "payload-rejected");
        after(&[], "subprotocol-error");
        after(&["40", "42/room,7[\"say\"]"], "server-closed-without-code");
    }

    #[test]
    fn a_second_connect() {
        let connect = b"\x10\x0f\x00\x04MQTT\x05\x02\x00\x3c\x00\x00\x02a1";
        let socket = Socket::both("ws://h/mqtt")
            .accepted("")
            .opened("mqtt", "")
            .sent_bytes(20.0, connect)
            .received_bytes(30.0, b"\x20\x03\x00\x00\x00")
            .sent_bytes(40.0, connect)
            .closed(1006, "", false)
            .ends(45.0);
        check(socket, "subprotocol-error");
    }

    #[test]
    fn the_last_words_of_each() {
        let io = "ws://h/socket.io/?EIO=4";
        says(io, "", "41", 1005, "app-closed/without-code");
        says(
            io,
            "",
            r#"44{"message":"invalid token"}"#,
            1005,
            "auth-failed",
        );
        let cable = "actioncable-v1-json";
        let text = r#"{"type":"disconnect","reason":"unauthorized","reconnect":false}"#;
        says("ws://h/", cable, text, 1000, "auth-failed");
        let text = r#"{"type":"disconnect","reason":"server_restart","reconnect":true}"#;
        says("ws://h/", cable, text, 1000, "server-shutdown");
        let text = "ERROR\nmessage:Access is denied\n\n\0";
        says("ws://h/", "v12.stomp", text, 1002, "auth-failed");
        let text = "ERROR\nmessage:Illegal header\n\n\0";
        says("ws://h/", "v12.stomp", text, 1002, "subprotocol-error");
        let text = r#"{"event":"pusher:error","data":{"code":4200,"message":"x"}}"#;
        says("ws://h/", "", text, 1006, "server-shutdown");
        let text = r#"c[3000,"Go away!"]"#;
        says(
            "ws://h/e/123/abcdefgh/websocket",
            "",
            text,
            1000,
            "app-closed/code",
        );
        let text = r#"c[2010,"Another connection still open"]"#;
        says(
            "ws://h/e/123/abcdefgh/websocket",
            "",
            text,
            1000,
            "duplicate-session",
        );
        let text = r#"{"type":"connection_error","payload":{"message":"no"}}"#;
        says("ws://h/", "graphql-ws", text, 1011, "auth-failed");
    }

    #[test]
    fn mqtt_in_bytes() {
        let socket = |bytes: &[u8]| {
            let connect = b"\x10\x10\x00\x04MQTT\x05\x02\x00\x3c\x00\x00\x04abc";
            let socket = Socket::both("ws://h/").accepted("").opened("mqtt", "");
            let socket = socket.sent_bytes(20.0, connect).received_bytes(30.0, bytes);
            socket.closed(1006, "", false).ends(60.0)
        };
        check(socket(&[0x20, 3, 0, 0x87, 0]), "auth-failed");
        check(socket(&[0x20, 2, 0, 5]), "auth-failed");
        check(socket(&[0xe0, 2, 0x8e, 0]), "duplicate-session");
        check(socket(&[0x20, 2, 0, 0]), "connection-dropped");
    }

    #[test]
    fn old_words_and_words_before_a_page_s_close_are_not_the_cause() {
        let io = || Socket::both("ws://h/socket.io/?EIO=4").accepted("");
        let old = io()
            .received_text(100.0, "41")
            .closed(1005, "", true)
            .ends(9000.0);
        check(old, "server-closed-without-code");
        let called = io().received_text(490.0, "41").called(None, None, 1);
        check(called.closed(1005, "", true), "page-closed-without-code");
    }
}
