//! Times that are the same each time, and how nearly.

use wswhy_wire::sort_by;

use super::{LEAST, most};

/// Whose messages a silence is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The last one either way.
    Either,
    /// The last one that the page sent.
    Sent,
    /// The last one that the page received.
    Received,
}

impl Way {
    /// All of them, the plainest first.
    pub const ALL: [Self; 3] = [Self::Either, Self::Sent, Self::Received];

    /// The word as it stands in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Either => "either",
            Self::Sent => "sent",
            Self::Received => "received",
        }
    }
}

/// A time that comes back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Steady {
    /// The middle one, in milliseconds.
    pub median: f64,
    /// The furthest from it that still counts as the same, in milliseconds.
    pub spread: f64,
    /// How many are the same.
    pub fits: usize,
    /// Of how many whose time is known.
    pub of: usize,
}

/// How far two times may lie apart and be the same: 2 %, but timers and networks are never better than the first number
/// here, and nothing that differs by more than the last one is the same. In milliseconds.
pub(super) fn tolerance(time: f64) -> f64 {
    (time * 0.02).clamp(150.0, 5000.0)
}

/// What at least four of five known times have in common, where more than half of `all` are known.
pub(super) fn steady(known: Vec<f64>, all: usize) -> Option<Steady> {
    if known.len() < LEAST || known.len() * 2 <= all {
        return None;
    }
    let median = median(known.clone());
    let within = tolerance(median);
    let off = known.iter().map(|time| (time - median).abs());
    let same = off.filter(|off| *off <= within);
    let (fits, spread) = same.fold((0, 0.0), |(n, most), off| (n + 1, f64::max(most, off)));
    let found = Steady {
        median,
        spread,
        fits,
        of: known.len(),
    };
    (fits >= LEAST && most(fits, known.len())).then_some(found)
}

/// The middle one, or what lies between the two in the middle; 0 of none.
pub(super) fn median(mut times: Vec<f64>) -> f64 {
    sort_by(&mut times, &f64::total_cmp);
    let half = times.len() / 2;
    match (times.get(half), times.len() % 2) {
        (Some(upper), 0) => (times.get(half.wrapping_sub(1)).unwrap_or(upper) + upper) / 2.0,
        (Some(middle), _) => *middle,
        (None, _) => 0.0,
    }
}
