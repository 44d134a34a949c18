//! What the stacks that fit do with this code and reason (`crate/atlas/data/stacks/`): the finer causes under the panel's ids.
//!
//! Three grounds, strongest first: a reason that only its row's stack sends; a stack that a header, the subprotocol, the URL
//! or a message shows; and else whatever any stack does with this code, which ranks causes and never puts one first.

use wswhy_atlas::{Arg, Cause, EvidenceId as E, StackRow, When, ends};
use wswhy_capture::Direction;

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
    let open = case.was_open() && case.text.is_none() && case.call.is_none();
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
    if shows == Fit::Against {
        return None;
    }
    let said = case.stacks.said.iter().any(|said| std::ptr::eq(*said, row));
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
        let mut confidence = strength * share * fits.min(1.0);
        if confidence < WORTH {
            continue;
        }
        // The reason alone says no more than the code does.
        let code_says = case.code().is_some_and(|code| says(code, cause));
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
    let about = |time: Option<f64>, limit: Option<f64>| match (time, limit) {
        (Some(time), Some(limit)) if time >= limit * NEARLY && time <= limit * HARDLY => Some(true),
        (Some(_), Some(_)) => Some(false),
        _ => None,
    };
    let silence = case.silence().or_else(|| case.lived());
    match row.trigger.when() {
        When::Any => 1.0,
        When::AfterSent => match since_sent(case) {
            Some(since) if since <= JUST_MS => 3.0,
            Some(_) => 0.3,
            None if case.connection.messages.is_empty() => 0.2,
            None => 0.4,
        },
        When::AfterLarge => match crate::evidence::large_message(case) {
            Some(_) => 4.0,
            None => 0.05,
        },
        When::Silence => match about(silence, row.limit_ms()) {
            Some(true) => 3.0,
            _ if silence.is_some_and(|ms| ms < SILENT_MS) => 0.05,
            Some(false) => 0.3,
            None => 0.6,
        },
        When::Age => match about(case.lived(), row.limit_ms()) {
            Some(true) => 3.0,
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

/// From the page's last message to the end, where it was among the last few.
fn since_sent(case: &Case<'_>) -> Option<f64> {
    const LAST: usize = 50;
    let last = case.connection.messages.iter().rev().take(LAST);
    let sent = last
        .into_iter()
        .find(|message| message.direction == Direction::Sent)?;
    crate::case::between(Some(sent.at), case.connection.ended_at())
}

/// The arguments that rows know: who, and by which option and limit.
pub(crate) fn described(
    mut finding: Finding,
    case: &Case<'_>,
    rows: &[&'static StackRow],
) -> Finding {
    let text = |text: &str| Arg::Text(text.to_owned());
    let same = |get: &dyn Fn(&StackRow) -> Option<u64>| {
        let first = rows.first().and_then(|row| get(row));
        first.filter(|first| rows.iter().all(|row| get(row) == Some(*first)))
    };
    finding = finding.with("stack", stack_name(rows));
    let option = rows.first().map_or("", |row| row.option);
    let option = if rows.iter().all(|row| row.option == option) {
        option
    } else {
        ""
    };
    finding = finding.with("option", text(option));
    let limit = if finding.cause == Cause::MessageTooBig {
        same(&|row| row.limit_bytes()).map(Arg::Bytes)
    } else {
        same(&|row| row.limit.filter(|_| row.limit_ms().is_some()))
            .map(|ms| Arg::Duration(ms as f64))
    };
    if let Some(limit) = limit {
        finding = finding.with("limit", limit);
    }
    let last = case.connection.messages.last(Direction::Sent);
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
