//! What browsers, servers and proxies do when a WebSocket ends: data with sources, and lookups made from it.
//!
//! The rows stand in `data/`; `build.rs` turns them into tables, so nothing is parsed at run time. This room knows
//! nothing of captures, of verdicts or of prose.

mod arg;
mod lab;
mod pattern;
mod proof;
mod stacks;
mod text;
mod told;

pub use arg::{Arg, ArgKind, ArgRow, Args};
pub use lab::LabRow;
pub use pattern::fits;
pub use proof::Proof;
pub use stacks::{
    Reason, ReasonFit, Role, Sign, SignKind, Stack, StackRow, Unit, When, ends, phrase, refusals,
    signs, sizes_below, stack_by_id, stack_rows, stacks, times_near,
};
#[cfg(feature = "sources")]
pub use stacks::{RowSource, row_source};
pub use text::{BrowserText, Phase, TextRow, browser_text};
pub use told::told;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// Who must act so that the socket does not die this way again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// Whoever writes the page.
    Page,
    /// Whoever runs the server.
    Server,
    /// Whoever runs what stands between: a proxy, a load balancer, a gateway.
    Intermediary,
    /// The person at this browser: a setting, an extension, a network.
    User,
    /// Nobody: it ended as meant.
    Nobody,
}

impl Actor {
    /// The word as it stands in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Server => "server",
            Self::Intermediary => "intermediary",
            Self::User => "user",
            Self::Nobody => "nobody",
        }
    }
}

impl Cause {
    /// The cause of this id, spelled as in [`Cause::id`].
    ///
    /// ```
    /// use wswhy_atlas::Cause;
    /// assert_eq!(Cause::from_id("connection-dropped"), Some(Cause::ConnectionDropped));
    /// assert_eq!(Cause::from_id("because"), None);
    /// ```
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.id() == id)
    }

    /// The place in the fixed list that the probe's console line draws from.
    pub const fn number(self) -> u16 {
        self as u16
    }
}

/// What an HTTP status means as an answer to a handshake: a row of `data/statuses.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// Who must act.
    pub acts: Actor,
    /// What to do, most useful first.
    pub steps: &'static [StepId],
    /// What does not help.
    pub dead_ends: &'static [DeadEndId],
    /// Where the row comes from.
    #[cfg(feature = "sources")]
    pub source: &'static str,
}

/// Who must act on this status in place of 101, and what to do; `None` for a number that is no status.
///
/// ```
/// use wswhy_atlas::{Actor, rejected_with};
/// assert_eq!(rejected_with(502).map(|row| row.acts), Some(Actor::Intermediary));
/// assert_eq!(rejected_with(0), None);
/// ```
pub fn rejected_with(status: u16) -> Option<&'static StatusRow> {
    STATUSES
        .iter()
        .find(|row| (row.0..=row.1).contains(&status))
        .map(|row| &row.2)
}

/// What a server says with this code (and this reason) in its Close frame.
///
/// A reason is compared whole; a code without a row falls into the class that RFC 6455 §7.4.2 gives its range.
///
/// ```
/// use wswhy_atlas::{Cause, reported_by_server};
/// assert_eq!(reported_by_server(1011, "oops"), Cause::ServerReportedInternalError);
/// assert_eq!(reported_by_server(1011, "keepalive ping timeout"), Cause::ServerReportedKeepaliveTimeout);
/// assert_eq!(reported_by_server(4001, ""), Cause::ServerReportedApplication);
/// assert_eq!(reported_by_server(2999, ""), Cause::ServerReportedUnassignedCode);
/// ```
pub fn reported_by_server(code: u16, reason: &str) -> Cause {
    if let Some(row) = REASONS.iter().find(|row| row.0 == code && row.1 == reason) {
        return row.2;
    }
    if let Some(row) = REPORTED.iter().find(|row| row.0 == code) {
        return row.1;
    }
    match code {
        3000..=3999 => Cause::ServerReportedRegisteredCode,
        4000..=4999 => Cause::ServerReportedApplication,
        _ => Cause::ServerReportedUnassignedCode,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_come_back() {
        for cause in Cause::ALL {
            assert_eq!(Cause::from_id(cause.id()), Some(cause));
            assert_eq!(Cause::ALL[cause.number() as usize], cause);
        }
    }

    #[test]
    fn arguments_are_named_once_and_used() {
        for (n, row) in ARGS.iter().enumerate() {
            assert!(ARGS[..n].iter().all(|other| other.name != row.name));
            let used = Cause::ALL.iter().any(|c| c.args().contains(&row.name))
                || EvidenceId::ALL.iter().any(|e| e.args().contains(&row.name));
            assert!(used, "{} is used nowhere", row.name);
            assert!(row.values.is_empty() || row.kinds == [ArgKind::Text]);
        }
    }

    #[test]
    fn every_status_has_a_row() {
        for status in 100..=999 {
            assert!(!rejected_with(status).unwrap().steps.is_empty());
        }
        assert_eq!(rejected_with(99), None);
    }

    #[test]
    fn every_cause_that_somebody_must_act_on_says_what_to_do() {
        for cause in Cause::ALL {
            let idle = cause.acts() == Actor::Nobody;
            assert!(idle || !cause.steps().is_empty(), "{}", cause.id());
        }
    }
}
