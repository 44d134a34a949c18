//! What was measured, against the limits that the atlas knows: the silence, the age, the size of the last message.

use wswhy_atlas::{Arg, Cause, Role, StackRow, Trigger, Unit, sizes_below, stack_rows, times_near};

use crate::case::Case;
use crate::facts::JUST_BEFORE_MS;
use crate::stacks::Fit as Standing;

/// A limit that what was measured agrees with.
#[derive(Clone, Debug)]
pub(crate) struct Fit {
    pub limit: Arg,
    /// The stack's name and option; empty where several fit, or none is known.
    pub stack: &'static str,
    pub option: &'static str,
    /// All stacks that fit, by name.
    pub names: Vec<&'static str>,
    /// The causes that their rows give.
    pub causes: Vec<Cause>,
    /// How well.
    pub how: How,
    /// Whether the evidence names one of the stacks.
    pub named: bool,
}

/// How well a measured time agrees with a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// To a third of a second (sizes: it is beyond the limit, and nothing before was).
    Well,
    /// To a second, or 2 %.
    Roughly,
    /// No default of a stack; but the evidence names one that has such a limit, and the time is in whole seconds.
    Configured,
    /// No stack that is known has it, but it is a round number that timeouts are set to.
    Round,
}

/// What agrees this well with a limit is hardly chance, in milliseconds.
const WELL_MS: f64 = 300.0;
/// A timeout in whole seconds ends this much early or late, in milliseconds.
const EARLY_MS: f64 = 15.0;
const LATE_MS: f64 = 90.0;
/// Shorter silences are no timeouts, in milliseconds.
const SHORTEST_MS: f64 = 950.0;
/// What timeouts are often set to, in milliseconds.
const ROUND_MS: [f64; 12] = [
    30e3, 55e3, 60e3, 90e3, 100e3, 120e3, 180e3, 230e3, 240e3, 300e3, 350e3, 600e3,
];
/// How a row's stack stands to what the evidence shows; `None` where it cannot be that one.
fn standing(case: &Case<'_>, row: &StackRow) -> Option<Standing> {
    let standing = case.stacks.fit(row.stack);
    let protocol = matches!(row.stack().role, Role::AppProtocol | Role::Client);
    match standing {
        Standing::Against => None,
        // Its messages would show.
        Standing::Possible if protocol => None,
        standing => Some(standing),
    }
}

/// Whether the evidence names a row's stack.
pub(crate) fn is_named(case: &Case<'_>, row: &StackRow) -> bool {
    case.stacks.fit(row.stack) == Standing::Named
}

/// Whether a row is about this end: its code, and its reason.
fn about(row: &StackRow, case: &Case<'_>) -> bool {
    let reason = case.close.map_or("", |close| close.reason.as_str());
    case.code()
        .is_some_and(|code| row.code.unwrap_or(1006) == code)
        && row.fit(reason).is_some()
}

fn from_rows<'r>(
    case: &Case<'_>,
    rows: impl Iterator<Item = &'r StackRow>,
    how: How,
) -> Option<Fit> {
    let mut rows: Vec<(&StackRow, Standing)> = rows
        .filter_map(|row| Some((row, standing(case, row)?)))
        .collect();
    // What the evidence names leaves no room for others, unless they stand in front of it.
    let any_named = rows
        .iter()
        .any(|(_, standing)| *standing == Standing::Named);
    if any_named {
        rows.retain(|(_, standing)| *standing == Standing::Named);
    }
    let (first, _) = *rows.first()?;
    let mut fit = Fit {
        limit: match (first.unit, first.limit) {
            _ if how == How::Configured => Arg::Unknown,
            (Unit::Ms, Some(limit)) => Arg::Duration(limit as f64),
            (Unit::Bytes, Some(limit)) => Arg::Bytes(limit),
            _ => Arg::Unknown,
        },
        stack: first.stack().name,
        option: first.option,
        names: Vec::new(),
        causes: Vec::new(),
        how,
        named: any_named,
    };
    for (row, _) in rows {
        let name = row.stack().name;
        if !fit.names.contains(&name) {
            fit.names.push(name);
        }
        if !fit.causes.contains(&row.cause) {
            fit.causes.push(row.cause);
        }
        if row.limit != first.limit || row.unit != first.unit {
            fit.limit = Arg::Unknown;
        }
        if row.option != first.option {
            fit.option = "";
        }
    }
    if fit.names.len() > 1 {
        (fit.stack, fit.option) = ("", "");
    }
    Some(fit)
}

/// Whether the time is one that a timeout in whole seconds gives.
pub(crate) fn whole_seconds(ms: f64) -> bool {
    let over = ms - (ms / 1000.0).round() * 1000.0;
    ms >= SHORTEST_MS && (-EARLY_MS..=LATE_MS).contains(&over)
}

/// The idle timeout that the silence before the end agrees with.
pub(crate) fn silence(case: &Case<'_>) -> Option<Fit> {
    let quiet = case.quiet().filter(|quiet| *quiet >= SHORTEST_MS)?;
    let is_idle = |row: &&StackRow| {
        matches!(
            row.cause,
            Cause::IdleTimeoutServer | Cause::IdleTimeoutIntermediary
        ) && row.trigger != Trigger::KeepaliveCadence
            && row.trigger != Trigger::FirstMessageTimeout
            && about(row, case)
    };
    time(case, quiet, &is_idle, 0.02).or_else(|| {
        let round = ROUND_MS
            .into_iter()
            .find(|round| (quiet - round).abs() <= WELL_MS)?;
        (case.code() == Some(1006)).then(|| Fit {
            limit: Arg::Duration(round),
            stack: "",
            option: "",
            names: Vec::new(),
            causes: vec![Cause::IdleTimeoutIntermediary],
            how: How::Round,
            named: false,
        })
    })
}

/// The age limit that the age at the end agrees with.
pub(crate) fn age(case: &Case<'_>) -> Option<Fit> {
    let lived = case.lived().filter(|lived| *lived >= SHORTEST_MS)?;
    let is_age = |row: &&StackRow| row.cause == Cause::MaxAge && about(row, case);
    time(case, lived, &is_age, 0.01)
}

fn time(
    case: &Case<'_>,
    measured: f64,
    wanted: &dyn Fn(&&StackRow) -> bool,
    share: f64,
) -> Option<Fit> {
    let fit = |within: f64, share: f64, how| {
        let near = times_near(measured, move |limit| (limit * share).max(within));
        from_rows(case, near.filter(|row| wanted(row)), how)
    };
    fit(WELL_MS, 0.0, How::Well)
        .or_else(|| fit(1000.0, share, How::Roughly))
        .or_else(|| {
            let rows = stack_rows().iter().filter(|row| row.unit == Unit::Ms);
            let rows = rows.filter(|row| is_named(case, row) && wanted(row));
            from_rows(case, rows, How::Configured).filter(|_| whole_seconds(measured))
        })
}

/// The size limit that the last message is the first to exceed.
pub(crate) fn size(case: &Case<'_>) -> Option<Fit> {
    let traffic = case.traffic();
    let (_, last) = traffic.last_sent?;
    let before = traffic.largest_before.unwrap_or(0);
    let just = traffic
        .since_sent
        .is_some_and(|since| since <= JUST_BEFORE_MS);
    if !just || last.size <= before {
        return None;
    }
    let rows = sizes_below(last.size).filter(|row| {
        row.cause == Cause::MessageTooBig
            && row.trigger == Trigger::MessageOverLimit
            && row.limit_bytes().is_some_and(|limit| limit >= before)
            && about(row, case)
    });
    from_rows(case, rows, How::Well)
}

/// Whether a stack that the evidence names pings so often that the silence cannot be one to an intermediary.
pub(crate) fn pinged(case: &Case<'_>, silence: f64) -> bool {
    let cadence = |row: &&StackRow| {
        row.trigger == Trigger::KeepaliveCadence
            && row.limit_ms().is_some_and(|every| every * 1.2 < silence)
    };
    let mut rows = stack_rows().iter();
    rows.any(|row| is_named(case, row) && cadence(&row))
}
