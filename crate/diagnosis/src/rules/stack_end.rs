//! What the stacks that fit do with this code and reason (`crate/atlas/data/stacks/`): the finer causes under the panel's ids.
//!
//! Three grounds, strongest first: a reason that only its row's stack sends; a stack that a header, the subprotocol, the URL
//! or a message shows; and else whatever any stack does with this code, which ranks causes and never puts one first.

use wswhy_atlas::{Arg, Cause, EvidenceId as E, StackRow, Trigger, When, ends};
use wswhy_capture::{Direction, Message};

use crate::case::Case;
use crate::finding::Finding;
use crate::stacks::Fit;

const EVIDENCE: &[E] = &[
    E::CloseEvent,
    E::NoCloseCall,
    E::StackHeader,
    E::StackSubprotocol,
    E::StackUrl,
    E::StackMessage,
    E::StackReason,
    E::LastMessage,
    E::SilenceSinceLastMessage,
];

/// What the page sent less than this before the end, in milliseconds, may have led to it.
const JUST_MS: f64 = 1000.0;
/// The same, where hardly anything else can have come between.
const AT_ONCE_MS: f64 = 100.0;
/// How much a limit that was reached speaks for its row.
const BY_LIMIT: f64 = 8.0;
/// A connection is young below this, in milliseconds.
const YOUNG_MS: f64 = 15_000.0;
/// Silence begins here, in milliseconds.
const SILENT_MS: f64 = 5_000.0;
/// How far before a limit a time may end to be about that limit.
const NEARLY: f64 = 0.97;
/// How much longer than a limit a time may be and still be about it.
const HARDLY: f64 = 1.5;
/// The weight of what no row tells: a dropped line, a process that went away.
const UNTOLD_DROP: f64 = 25.0;
/// A finer cause with a smaller confidence is not worth a line.
const WORTH: f64 = 0.04;
/// A cause comes before the panel's when it has this much of what fits.
const MAIN_SHARE: f64 = 0.55;
/// Ranked under a bare code: this much is shared between all that could be.
const BARE: f64 = 0.3;

/// What makes a row count.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Ground {
    Bare,
    Shown,
    Named,
    Said,
}

pub(crate) fn find(case: &Case<'_>) -> Vec<Finding> {
    let open =
        case.was_open() && case.text.is_none() && case.call.is_none() && !case.reserved_code();
    let Some(close) = case.close.filter(|_| open) else {
        return Vec::new();
    };
    let mut rows: Vec<(&'static StackRow, Ground)> = ends(close.code, &close.reason)
        .filter_map(|(row, _)| Some((row, ground(case, row)?)))
        .filter(|(row, _)| row.trigger.likely() > 0.0)
        .collect();
    let Some(best) = rows
        .iter()
        .map(|row| row.1)
        .reduce(|a, b| if b > a { b } else { a })
    else {
        return Vec::new();
    };
    // A weaker ground says nothing beside a stronger one.
    rows.retain(|row| row.1 == best);
    weighed(case, &rows, best)
}

fn ground(case: &Case<'_>, row: &StackRow) -> Option<Ground> {
    let shows = case.stacks.fit(row.stack);
    let said = case.stacks.said.iter().any(|said| std::ptr::eq(*said, row));
    if shows <= Fit::Unlikely && !said {
        return None;
    }
    // Applications choose codes from 3000 on by themselves: only a protocol that shows gives them a meaning.
    let chosen = row.code.is_some_and(|code| code >= 3000);
    Some(match (said, shows) {
        (true, _) => Ground::Said,
        (false, Fit::Named) => Ground::Named,
        (false, Fit::Allowed) => Ground::Shown,
        _ if chosen => return None,
        _ => Ground::Bare,
    })
}

fn weighed(case: &Case<'_>, rows: &[(&'static StackRow, Ground)], best: Ground) -> Vec<Finding> {
    // For each stack the best row of each cause, so that many rows of one kind count once.
    let mut kept: Vec<(&'static StackRow, f64, f64)> = Vec::new();
    for (row, _) in rows {
        let fits = circumstance(case, row);
        let weight = row.trigger.likely() * fits;
        let same = |other: &&mut (&'static StackRow, f64, f64)| {
            other.0.stack == row.stack && other.0.cause == row.cause
        };
        match kept.iter_mut().find(same) {
            Some(other) if weight > other.1 => *other = (*row, weight, fits),
            Some(_) => {}
            None => kept.push((*row, weight, fits)),
        }
    }
    // The reason itself says what it was, whatever else shows.
    let most = kept.iter().map(|(.., fits)| *fits).fold(0.0, f64::max);
    if best == Ground::Said && most > 0.0 && most < 1.0 {
        for (_, weight, fits) in &mut kept {
            (*weight, *fits) = (*weight / most, *fits / most);
        }
    }
    let untold = if case.abnormal() { UNTOLD_DROP } else { 0.0 };
    let stacks = kept.iter().map(|(row, ..)| row.stack);
    let stacks = crate::stacks::distinct(stacks).len().max(1) as f64;
    let total: f64 = kept.iter().map(|(_, weight, _)| weight).sum::<f64>() + untold * stacks;
    if total <= 0.0 {
        return Vec::new();
    }
    let strength = match best {
        Ground::Said => 0.92,
        Ground::Named => 0.88,
        Ground::Shown => 0.8,
        Ground::Bare => BARE,
    };
    let mut found: Vec<Finding> = Vec::new();
    for (row, ..) in &kept {
        let cause = row.cause;
        if !is_finer(cause) || found.iter().any(|finding| finding.cause == cause) {
            continue;
        }
        let own: Vec<_> = kept.iter().filter(|(row, ..)| row.cause == cause).collect();
        let share = own.iter().map(|(_, weight, _)| weight).sum::<f64>() / total;
        let fits = own.iter().map(|(.., fits)| *fits).fold(0.0, f64::max);
        let mut confidence = strength * share * fits.clamp(0.5, 1.0);
        if confidence < WORTH {
            continue;
        }
        // A bare code says as much by itself, unless a limit was reached, too.
        let more = fits >= BY_LIMIT || best == Ground::Said && case.code() != Some(1000);
        let code_says = !more && case.code().is_some_and(|code| says(code, cause));
        let main = best > Ground::Bare && share >= MAIN_SHARE && fits >= 1.0;
        if code_says {
            confidence = confidence.min(0.75);
        }
        let mut finding = Finding::new(cause, confidence).on(EVIDENCE);
        finding = described(
            finding,
            case,
            &own.iter().map(|row| row.0).collect::<Vec<_>>(),
        );
        if main && !code_says {
            finding = finding.carried();
        }
        found.push(finding);
        if row.misused && best > Ground::Bare {
            let under = Finding::new(Cause::ProtocolErrorMisusedCode, confidence * 0.5);
            found.push(under.on(EVIDENCE).with("stack", stack_name(&[*row])));
        }
    }
    found
}

/// The finer causes come after the panel's in the list of causes; the panel's own rules give those.
fn is_finer(cause: Cause) -> bool {
    cause.number() >= Cause::IdleTimeoutServer.number()
}

/// Whether the code by itself says as much, so that the panel's id for it stays first.
pub(crate) fn says(code: u16, cause: Cause) -> bool {
    use Cause as C;
    match code {
        1000 => matches!(cause, C::AppClosedCode | C::AppReturned),
        1001 | 1012 => cause == C::ServerShutdown,
        1002 | 1007 => matches!(
            cause,
            C::ProtocolErrorByIntermediary | C::ProtocolErrorLargeMessageFragmented
        ),
        1003 => cause == C::WrongMessageType,
        1009 => cause == C::MessageTooBig,
        1011 => matches!(cause, C::HandlerError | C::AppReturned),
        3000.. => cause == C::AppClosedCode,
        _ => false,
    }
}

/// How well what else was seen agrees with a row's trigger: above 1 where it speaks for it, below where it speaks against.
fn circumstance(case: &Case<'_>, row: &StackRow) -> f64 {
    let about = |time: Option<f64>| match (time, row.limit_ms()) {
        (Some(time), Some(limit)) => Some(time >= limit * NEARLY && time <= limit * HARDLY),
        _ => None,
    };
    let silence = case.silence().or_else(|| case.lived());
    match row.trigger.when() {
        _ if row.trigger == Trigger::MessageOverLimit => over_limit(case, row),
        // It came.
        _ if row.trigger == Trigger::FirstMessageTimeout && last_sent(case).is_some() => 0.02,
        When::Any => 1.0,
        When::AfterSent => match unanswered(case) {
            Some(since) if since <= AT_ONCE_MS => 5.0,
            Some(since) if since <= JUST_MS => 3.0,
            Some(_) => 0.3,
            None => 0.4,
        },
        When::AfterLarge => match crate::evidence::large_message(case) {
            Some(_) => 4.0,
            None => 0.05,
        },
        When::Silence => match about(silence) {
            Some(true) => BY_LIMIT,
            _ if silence.is_some_and(|ms| ms < SILENT_MS) => 0.05,
            Some(false) => 0.3,
            None => 0.6,
        },
        When::Age => match about(case.lived()) {
            Some(true) => BY_LIMIT,
            Some(false) => 0.1,
            None => 0.5,
        },
        When::Early => match case.lived() {
            Some(lived) if lived <= YOUNG_MS => 1.0,
            Some(_) => 0.2,
            None => 0.6,
        },
    }
}

/// Whether the page's last message is above the row's limit. Limits are lowered more often than small messages are refused.
fn over_limit(case: &Case<'_>, row: &StackRow) -> f64 {
    let large = 65_536;
    match (last_sent(case).map(|last| last.size), row.limit_bytes()) {
        (Some(size), Some(limit)) if size > limit => BY_LIMIT,
        (Some(size), _) if size > large => 1.0,
        (Some(_), Some(_)) => 0.1,
        (Some(_), None) => 0.4,
        (None, _) => 0.05,
    }
}

/// The page's last message, where it is among the last few.
fn last_sent(case: &Case<'_>) -> Option<Message> {
    const LAST: usize = 50;
    let mut last = case.connection.messages.iter().rev().take(LAST);
    last.find(|message| message.direction == Direction::Sent)
}

/// From the page's last message to the end, where nothing came after it: what was answered did no harm.
fn unanswered(case: &Case<'_>) -> Option<f64> {
    let last = case.connection.messages.iter().next_back()?;
    let sent = Some(last.at).filter(|_| last.direction == Direction::Sent)?;
    crate::case::between(Some(sent), case.connection.ended_at())
}

/// The arguments that rows know: who, and by which option and limit.
pub(crate) fn described(
    mut finding: Finding,
    case: &Case<'_>,
    rows: &[&'static StackRow],
) -> Finding {
    let text = |text: &str| Arg::Text(text.to_owned());
    finding = finding.with("stack", stack_name(rows));
    let option = rows.first().map_or("", |row| row.option);
    let option = if rows.iter().all(|row| row.option == option) {
        option
    } else {
        ""
    };
    finding = finding.with("option", text(option));
    let limit = rows.first().map_or(Arg::Unknown, |row| row.limit_arg());
    // A cause's words know times, and sizes where the cause is about size.
    let fits = match limit {
        Arg::Bytes(_) => finding.cause == Cause::MessageTooBig,
        Arg::Duration(_) => true,
        _ => false,
    };
    if fits && rows.iter().all(|row| row.limit_arg() == limit) {
        finding = finding.with("limit", limit);
    }
    let last = last_sent(case);
    match (finding.cause, last) {
        (Cause::MessageTooBig | Cause::ProtocolErrorLargeMessageFragmented, Some(last)) => {
            finding = finding.with("size", Arg::Bytes(last.size));
        }
        (Cause::WrongMessageType, Some(last)) => {
            let kind = match last.kind {
                wswhy_capture::Kind::Text => "text",
                wswhy_capture::Kind::Binary => "binary",
            };
            finding = finding.with("kind", text(kind));
        }
        _ => {}
    }
    let acts = rows.first().map(|row| row.acts);
    match acts.filter(|acts| rows.iter().all(|row| row.acts == *acts)) {
        Some(acts) => finding.acts(acts),
        None => finding,
    }
}

/// The stack's name where all rows are of one, else empty.
pub(crate) fn stack_name(rows: &[&StackRow]) -> Arg {
    let first = rows.first().map(|row| row.stack);
    let one = first.filter(|stack| rows.iter().all(|row| row.stack == *stack));
    let name = one.and_then(|stack| wswhy_atlas::stacks().get(stack));
    Arg::Text(name.map_or("", |stack| stack.name).to_owned())
}

#[cfg(test)]
mod tests {
    use wswhy_atlas::{Actor, EvidenceId};

    use super::*;
    use crate::Verdict;
    use crate::testing::{Socket, check};

    fn open(server: &str) -> Socket {
        let socket = Socket::both("wss://h.example/chat").accepted("");
        if server.is_empty() {
            socket
        } else {
            socket.answered("Server", server)
        }
    }

    fn rank(verdict: &Verdict, cause: Cause) -> usize {
        let place = verdict.ranked.iter().position(|row| row.cause == cause);
        place.unwrap_or_else(|| panic!("{} is not ranked", cause.id()))
    }

    fn names(verdict: &Verdict, id: &str) -> bool {
        let place = wswhy_atlas::stack_by_id(id).expect("a stack");
        let name = wswhy_atlas::stacks()[place].name;
        verdict.stacks.iter().any(|stack| stack == name)
    }

    #[test]
    fn a_server_that_drops_the_line_when_its_handler_throws() {
        let after = open("uvicorn")
            .sent_text(990.0, "{")
            .closed(1006, "", false);
        let verdict = check(after, "handler-error");
        assert!(rank(&verdict, Cause::ConnectionDropped) > 0);
        assert!(rank(&verdict, Cause::AppReturned) > 0);
        assert!(verdict.stack_evident && names(&verdict, "uvicorn-websockets"));
        assert_eq!(verdict.evident_by, [EvidenceId::StackHeader]);
        // Nothing was sent: it may as well be the line.
        let verdict = check(
            open("uvicorn").closed(1006, "", false),
            "connection-dropped",
        );
        assert!(names(&verdict, "uvicorn-wsproto"));
        // What was answered did no harm.
        let answered = open("uvicorn").sent_text(900.0, "a").received(905.0, 1);
        check(answered.closed(1006, "", false), "connection-dropped");
        // What it runs on does not do so, and the header of that is another.
        let below = open("Python/3.12 websockets/15.0.1").sent_text(990.0, "{");
        check(below.closed(1006, "", false), "connection-dropped");
        // Without the header nothing tells.
        let unknown = open("").sent_text(990.0, "{").closed(1006, "", false);
        assert!(!check(unknown, "connection-dropped").stack_evident);
    }

    #[test]
    fn an_empty_close_frame_of_a_known_server() {
        let verdict = check(
            open("TornadoServer/6.5.2").closed(1005, "", true),
            "app-closed/without-code",
        );
        assert_eq!(rank(&verdict, Cause::ServerClosedWithoutCode), 1);
        assert_eq!(verdict.stacks, ["Tornado"]);
        check(
            open("").closed(1005, "", true),
            "server-closed-without-code",
        );
    }

    #[test]
    fn one_code_for_everything_names_all() {
        let verdict = check(
            open("hypercorn-h11").closed(1011, "", true),
            "server-reported/internal-error",
        );
        for cause in [
            Cause::HandlerError,
            Cause::AppReturned,
            Cause::ServerShutdown,
        ] {
            assert!(rank(&verdict, cause) > 0);
        }
        assert!(names(&verdict, "hypercorn"));
    }

    #[test]
    fn codes_of_a_protocol_that_shows() {
        let graphql = |code, reason| {
            Socket::both("wss://h.example/graphql")
                .accepted("")
                .answered("Sec-WebSocket-Protocol", "graphql-transport-ws")
                .sent_text(500.0, r#"{"type":"connection_init"}"#)
                .closed(code, reason, true)
        };
        let verdict = check(
            graphql(4429, "Too many initialisation requests"),
            "subprotocol-error",
        );
        assert!(names(&verdict, "graphql-ws"));
        assert!(names(&verdict, "strawberry"));
        let verdict = check(
            graphql(4400, "Invalid message received"),
            "payload-rejected",
        );
        assert!(!names(&verdict, "strawberry"));
        // The same code without the protocol is the application's own.
        check(
            open("").closed(4429, "", true),
            "server-reported/application",
        );
    }

    #[test]
    fn a_reason_that_only_its_software_sends() {
        let reason = "The WebSocket session [0] idle timeout expired";
        let verdict = check(
            open("").closed(1001, reason, true).ends(61_000.0),
            "idle-timeout/server",
        );
        assert_eq!(verdict.stacks, ["Apache Tomcat"]);
        assert_eq!(verdict.evident_by, [EvidenceId::StackReason]);
        assert_eq!(verdict.acts, Actor::Server);
        let reason = "frame with 70000 bytes exceeds limit of 65536 bytes";
        let verdict = check(
            open("Python/3.12 websockets/15.0.1")
                .sent(990.0, 70_000)
                .closed(1009, reason, true),
            "message-too-big",
        );
        assert_eq!(rank(&verdict, Cause::ServerReportedMessageTooBig), 1);
        assert_eq!(verdict.stacks, ["websockets (Python)"]);
        // No browser sends such a frame.
        let verdict = check(
            open("").closed(1002, "bad MASK", true),
            "protocol-error/by-intermediary",
        );
        assert!(names(&verdict, "gorilla-websocket"));
        // A default reason of the library says no more than 1000 does.
        let reason = "Normal connection closure";
        check(
            open("").closed(1000, reason, true),
            "server-closed-normally",
        );
    }

    #[test]
    fn a_message_above_a_known_default() {
        let sent = |size| open("Python/3.12 aiohttp/3.13.2").sent(990.0, size);
        check(sent(5 << 20).closed(1009, "", true), "message-too-big");
        let smaller = sent(200_000).closed(1009, "", true);
        check(smaller, "server-reported/message-too-big");
    }

    #[test]
    fn the_first_message_names_the_protocol() {
        let open = r#"0{"sid":"lv_VI97HAXpY6yYWAAAC","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000}"#;
        let socket = Socket::both("ws://h/socket.io/?EIO=4&transport=websocket").accepted("");
        let verdict =
            crate::testing::verdict(socket.received_text(30.0, open).closed(1005, "", true));
        assert!(
            verdict.stack_evident && names(&verdict, "socket-io"),
            "{:?}",
            verdict.stacks
        );
        let shown = |row: &crate::Evidence| row.id == EvidenceId::StackMessage;
        let row = verdict
            .evidence
            .iter()
            .find(|row| shown(row))
            .expect("it shows");
        assert_eq!(row.frame, Some(0));
    }
}
