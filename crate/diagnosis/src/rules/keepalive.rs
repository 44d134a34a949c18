//! A keepalive got no answer in time: of the application protocol, whose messages are seen, or of a stack that drops the
//! connection when a pong is missing, which nobody sees.

use wswhy_atlas::{Cause, EvidenceId, EvidenceId as E, StackRow, Trigger, stack_rows};
use wswhy_capture::subprotocol::{Dialog, Protocol};

use crate::case::{Case, between, duration};
use crate::finding::Finding;
use crate::limits;

const EVIDENCE: &[EvidenceId] = &[
    E::CloseEvent,
    E::ProtocolKeepalive,
    E::ProtocolPingUnanswered,
    E::SilenceSinceLastMessage,
    E::PageHidden,
    E::TimerGap,
    E::WentOffline,
];

/// Timers come late, and an end takes its time, in milliseconds and as a share.
const LATE_MS: f64 = 1000.0;
const LATE: f64 = 0.25;
const EARLY_MS: f64 = 100.0;
const MQTT_LATE_MS: f64 = 5000.0;
/// A silence is one ping and its waiting to this, in milliseconds.
const WHOLE_MS: f64 = 2500.0;
/// What ended this soon after a message, in milliseconds, came with it.
const AT_ONCE_MS: f64 = 300.0;

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.ended_by_other_side() {
        return Vec::new();
    }
    let mut found: Vec<Finding> = Vec::new();
    if let Some(dialog) = case.dialog() {
        found.extend(by_protocol(case, dialog));
    }
    found.extend(by_stack(case));
    found
}

fn after(measured: Option<f64>, limit: Option<f64>) -> bool {
    let (Some(measured), Some(limit)) = (measured, limit) else {
        return false;
    };
    (limit - EARLY_MS..=limit + LATE_MS.max(limit * LATE)).contains(&measured)
}

fn by_protocol(case: &Case<'_>, dialog: &Dialog) -> Option<Finding> {
    let keepalive = dialog.keepalive.as_ref();
    let timeout = keepalive.and_then(|told| told.timeout);
    let since_sent = case.traffic().since_sent;
    let unanswered = dialog
        .unanswered
        .and_then(|(_, at)| between(Some(at), case.end()));
    let (fits, confidence, limit) = match dialog.protocol {
        // The server ends it with an empty Close frame when its ping was not answered in time.
        Protocol::SocketIo | Protocol::EngineIo => {
            let code = matches!(case.code(), Some(1005 | 1006));
            let held_up = keepalive.is_some_and(|told| {
                let both = told.interval.zip(told.timeout);
                let waited = between(dialog.received_before, dialog.received.map(|seen| seen.1));
                both.zip(waited)
                    .is_some_and(|((interval, timeout), waited)| waited >= interval + timeout)
            });
            // A page that was blocked gets the ping and the end of the waiting at once.
            let at_once = between(dialog.received.map(|seen| seen.1), case.end())
                .is_some_and(|ago| ago <= AT_ONCE_MS);
            let fits = after(unanswered, timeout) || held_up && at_once;
            (code && fits, 0.94, timeout)
        }
        // The client promises a packet within its keep alive time; the server waits half as long again.
        // Brokers look every few seconds.
        Protocol::Mqtt => {
            let late = timeout.map(|timeout| timeout + MQTT_LATE_MS);
            let past = since_sent.zip(timeout.zip(late));
            let fits =
                past.is_some_and(|(since, (from, to))| (from - EARLY_MS..=to).contains(&since));
            (fits, 0.9, timeout)
        }
        // Spring's broker waits three times as long as it was promised; others twice.
        Protocol::Stomp | Protocol::SockJs => {
            let late = [1.0, 2.0, 3.0].into_iter();
            let mut late = late.map(|times| timeout.map(|timeout| timeout * times));
            (late.any(|limit| after(since_sent, limit)), 0.8, timeout)
        }
        // A ping that the page did not answer, and nothing else was the matter.
        Protocol::GraphqlTransportWs | Protocol::Pusher | Protocol::Phoenix => {
            (unanswered.is_some_and(|ago| ago >= 1000.0), 0.7, timeout)
        }
        _ => return None,
    };
    if !fits {
        return None;
    }
    let mut finding = Finding::new(Cause::KeepaliveLost, confidence)
        .on(EVIDENCE)
        .carried()
        .with("silence", duration(unanswered.or(since_sent)))
        .with("limit", duration(limit));
    finding = finding.stacks([dialog.protocol.name()]);
    Some(finding)
}

/// A stack that the evidence names drops the connection when a pong is missing. The browser answers pings by itself, so
/// something must have held them up.
fn by_stack(case: &Case<'_>) -> Option<Finding> {
    if !case.broke() {
        return None;
    }
    let drops = |row: &&StackRow| {
        row.trigger == Trigger::PingUnanswered
            && row.cause == Cause::KeepaliveLost
            && row.code == Some(1006)
            && limits::is_named(case, row)
    };
    let around = case.around();
    let held_up = around.gap.is_some() || around.offline_at.is_some();
    let quiet = case.quiet()?;
    // The silence is that from a message to the ping, and from there to the end of the waiting.
    let exact = |row: &StackRow| {
        let cadence = stack_rows()
            .iter()
            .find(|other| other.stack == row.stack && other.trigger == Trigger::KeepaliveCadence);
        let whole = row.limit_ms().zip(cadence.and_then(StackRow::limit_ms));
        whole.is_some_and(|(limit, every)| (quiet - limit - every).abs() <= WHOLE_MS)
    };
    // What runs on another stack may have set that one's limits.
    let rows = || stack_rows().iter().filter(drops);
    let limited = || rows().find(|row| row.limit_ms().is_some());
    let row = rows().find(|row| exact(row)).or_else(limited);
    let row = row.or_else(|| rows().next())?;
    let exactly = exact(row);
    let long = row.limit_ms().is_some_and(|limit| quiet >= limit);
    let confidence = match (held_up, long) {
        _ if exactly => 0.8,
        (true, _) => 0.6,
        (false, true) => 0.4,
        // The option may be set to anything.
        (false, false) if limits::whole_seconds(quiet) || limits::whole_seconds(quiet * 2.0) => {
            0.35
        }
        _ => 0.15,
    };
    let stack = row.stack().name;
    let mut finding = Finding::new(Cause::KeepaliveLost, confidence);
    finding.carried = exactly;
    Some(
        finding
            .on(EVIDENCE)
            .with("silence", duration(Some(quiet)))
            .with("stack", wswhy_atlas::Arg::Text(stack.into()))
            .with("option", wswhy_atlas::Arg::Text(row.option.into()))
            .stacks([stack]),
    )
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::Arg;

    use super::*;
    use crate::testing::{Socket, check};

    const OPEN: &str =
        r#"0{"sid":"x","upgrades":[],"pingInterval":300,"pingTimeout":200,"maxPayload":1000000}"#;

    fn socket_io() -> Socket {
        Socket::both("ws://h/socket.io/?EIO=4&transport=websocket")
            .accepted("")
            .received_text(20.0, OPEN)
            .sent_text(30.0, "40")
            .received_text(40.0, r#"40{"sid":"y"}"#)
            .received_text(320.0, "2")
    }

    #[test]
    fn socket_io_waits_for_its_timeout() {
        let lost = socket_io().closed(1005, "", true).ends(530.0);
        let verdict = check(lost, "keepalive-lost");
        let args = &verdict.first().args;
        assert_eq!(args[0], ("silence", Arg::Duration(210.0)));
        assert_eq!(args[1], ("limit", Arg::Duration(200.0)));
        let seen = |id| verdict.evidence.iter().any(|e| e.id == id);
        assert!(seen(E::ProtocolKeepalive) && seen(E::ProtocolPingUnanswered));
        // The answer was given: it is something else.
        let answered = socket_io().sent_text(322.0, "3").closed(1005, "", true);
        let verdict = crate::testing::verdict_on(answered.ends(530.0));
        assert_ne!(verdict.first().cause, Cause::KeepaliveLost);
        // A blocked page saw the ping late, answered it, and then the end.
        let blocked = socket_io()
            .sent_text(322.0, "3")
            .received_text(1100.0, "2")
            .sent_text(1101.0, "3")
            .closed(1005, "", true);
        check(blocked.ends(1105.0), "keepalive-lost");
        // Too soon.
        let soon = socket_io().closed(1005, "", true).ends(340.0);
        assert_ne!(
            crate::testing::verdict_on(soon).first().cause,
            Cause::KeepaliveLost
        );
    }

    #[test]
    fn stomp_misses_the_page_s_heart_beats() {
        let socket = Socket::both("ws://h/")
            .accepted("")
            .sent_text(
                20.0,
                "CONNECT\naccept-version:1.2\nheart-beat:1000,1000\n\n\0",
            )
            .received_text(30.0, "CONNECTED\nversion:1.2\nheart-beat:1000,1000\n\n\0")
            .sent_text(1000.0, "\n")
            .received_text(1030.0, "\n")
            .received_text(2030.0, "\n")
            .received_text(3030.0, "\n")
            .closed(1002, "", true)
            .ends(4100.0);
        check(socket, "keepalive-lost");
    }
}
