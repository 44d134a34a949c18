//! One verdict for a URL that keeps closing.
//!
//! What a single end leaves open, several ends settle: a limit cuts at the same silence or the same age each time, a server
//! that fails does not. `facts` takes down each end once, `steady` says what they have in common, and this file decides.

mod facts;
mod steady;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use wswhy_atlas::{Actor, Args, Cause, DeadEndId, StackRow, StepId, Trigger, times_near};
use wswhy_capture::{Connection, ConnectionId, Transcript};
use wswhy_wire::sort_by;

use crate::Verdict;
pub use facts::End;
use facts::{Endpoint, ended, gaps};
pub use steady::{Steady, Way};
use steady::{median, steady, tolerance};

/// Ends that make a series, one after another.
const LEAST: usize = 3;

/// Messages that are looked at, the last ones of each connection: their number is what a long series costs.
const MESSAGES: usize = 100_000;

/// What is over sooner has no limit as its cause, unless a stack has that very limit: in milliseconds.
const SHORTEST_LIMIT: f64 = 10_000.0;
/// A silence below this is none: something was being said. In milliseconds.
const SHORTEST_SILENCE: f64 = 500.0;

/// The least confidence of a cause that no common time outweighs.
const OWN: f64 = 0.75;

/// Ends of one kind are all of them, if that many of five are.
const SHARE: (usize, usize) = (4, 5);

/// Why a URL keeps closing.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesVerdict {
    /// The URL of the newest end; the others differ from it in query values at most.
    pub url: String,
    /// The ends, oldest first; at least three.
    pub ends: Vec<End>,
    /// What they have in common.
    pub shape: Shape,
    /// The cause that the ends share, or the most frequent one.
    pub cause: Cause,
    /// 0 to 1.
    pub confidence: f64,
    /// What else could be, likeliest first.
    pub others: Vec<(Cause, f64)>,
    /// What the words of that cause need, as the newest end has it that has this cause by itself; empty where none has.
    pub args: Args,
    /// Who must act.
    pub acts: Actor,
    /// A known limit that the time fits, in milliseconds.
    pub limit: Option<f64>,
    /// Who has that limit. Nobody, where no known limit fits.
    pub stacks: Vec<LimitOf>,
    /// How often something must be sent so that the limit is not reached, in milliseconds.
    pub every: Option<f64>,
    /// What else the ends show.
    pub facts: Vec<SeriesFact>,
    /// What to do, most useful first.
    pub steps: Vec<StepId>,
    /// What does not help.
    pub dead_ends: Vec<DeadEndId>,
}

/// What the ends of a series have in common.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// The same time after the last message.
    Silence(Way, Steady),
    /// The same time after the opening.
    Age(Steady),
    /// The handshake was never done.
    Refused,
    /// The same cause, by more than the code alone or with the same code and reason.
    Same,
    /// Nothing: the ends have several causes.
    Mixed,
}

impl Shape {
    /// The word as it stands in reports.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Silence(..) => "same-silence",
            Self::Age(_) => "same-age",
            Self::Refused => "refused",
            Self::Same => "same-cause",
            Self::Mixed => "mixed",
        }
    }
}

/// A stack that has a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitOf {
    /// Its name, as people know it.
    pub name: &'static str,
    /// The option that sets the limit; empty where there is none.
    pub option: &'static str,
}

/// Something that several ends show together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SeriesFact {
    /// The same time after the last message.
    Silence(Way, Steady),
    /// The same time after the opening.
    Age(Steady),
    /// Earlier silences of the same connections were as long, in milliseconds: silence alone did not end them.
    SilentBefore(f64),
    /// No message was seen, so silence and age are the same.
    NoMessages,
    /// The page connected again after a time, in milliseconds.
    Again(Again, f64, f64),
    /// So many were made while another to this URL still lived.
    Overlap(usize),
    /// The browser held so many requests back, for so many milliseconds in the middle.
    Held(usize, f64),
    /// So many had an end before their beginning or their last message: a clock jumped, and their times are left out.
    ClockJumped(usize),
}

/// How a page connects again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Always after the same time.
    Steady,
    /// Later each time.
    Growing,
    /// After different times.
    Varied,
}

/// Why the URL of this connection keeps closing;
/// `None` where fewer than three of its connections ended one after another, or all of them as they should.
///
/// `verdict` gives what is known of one end: nothing is diagnosed again here. Times that a jumped clock makes impossible
/// are left out.
pub fn series(
    transcript: &Transcript,
    id: ConnectionId,
    verdict: &mut dyn FnMut(&Connection) -> Rc<Verdict>,
) -> Option<SeriesVerdict> {
    let all = &transcript.connections;
    let chosen = all.iter().find(|connection| connection.id == id)?;
    let endpoint = Endpoint::of(&chosen.url)?;
    let mut kinds: Vec<Kind> = Vec::new();
    let mut ends: Vec<End> = Vec::new();
    let over: Vec<&Connection> = ended(transcript, &endpoint).collect();
    let messages = (MESSAGES / over.len().max(1)).clamp(50, 1000);
    for connection in over {
        let verdict = verdict(connection);
        let first = verdict.first();
        // A page that went away closed nothing, and one that lives has not ended.
        if matches!(first.cause, Cause::PageLeft | Cause::StillOpen) {
            continue;
        }
        let context = &transcript.context;
        ends.push(End::of(connection, context, first.cause, messages));
        match kinds.iter_mut().find(|kind| kind.cause == first.cause) {
            Some(kind) => kind.add(&verdict),
            None => {
                let mut kind = Kind::new(first.cause);
                kind.add(&verdict);
                kinds.push(kind);
            }
        }
    }
    sort_by(&mut ends, &|a, b| a.at.0.total_cmp(&b.at.0));
    if facts::one_after_another(&ends) < LEAST {
        return None;
    }
    // The most frequent first; of two, the surer.
    sort_by(&mut kinds, &|a, b| {
        let sure = b.confidence.total_cmp(&a.confidence);
        b.count.cmp(&a.count).then(sure)
    });
    let url = all
        .iter()
        .find(|connection| ends.last().is_some_and(|end| end.id == connection.id))
        .map_or_else(String::new, |connection| connection.url.clone());
    let verdict = Weighing::new(ends, kinds).verdict(url);
    // Sockets that are done each time are how some pages work.
    let done = [Cause::PageClosed, Cause::ServerClosedNormally].contains(&verdict.cause);
    (!done || verdict.shape != Shape::Same).then_some(verdict)
}

/// The ends that have one cause.
struct Kind {
    cause: Cause,
    count: usize,
    /// Of all of them together.
    confidence: f64,
    /// Of the newest of them.
    verdict: Option<Rc<Verdict>>,
}

impl Kind {
    const fn new(cause: Cause) -> Self {
        Self {
            cause,
            count: 0,
            confidence: 0.0,
            verdict: None,
        }
    }

    fn add(&mut self, verdict: &Rc<Verdict>) {
        self.count += 1;
        self.confidence += verdict.first().confidence;
        self.verdict = Some(verdict.clone());
    }

    fn mean(&self) -> f64 {
        self.confidence / self.count.max(1) as f64
    }
}

/// How much of a cause's own evidence a single end carries.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// Its time or its bare code alone: a series can say more.
    Bare,
    /// The server gave a reason, or a code of its own.
    Said,
    /// Something that means this one thing.
    Own,
}

/// A limit that times may fit.
struct Fit {
    cause: Cause,
    limit: f64,
    stacks: Vec<LimitOf>,
    others: Vec<Cause>,
}

/// All that the answer rests on.
struct Weighing {
    ends: Vec<End>,
    kinds: Vec<Kind>,
    /// The code and reason of most ends, and of how many.
    code: Option<u16>,
    reason: String,
    same: usize,
    silence: Option<(Way, Steady)>,
    silent_before: Option<f64>,
    age: Option<Steady>,
}

impl Weighing {
    fn new(ends: Vec<End>, kinds: Vec<Kind>) -> Self {
        let (place, same) = facts::most_alike(&ends);
        let alike = ends.get(place);
        let code = alike.and_then(|end| end.code);
        let reason = alike.map_or_else(String::new, |end| end.reason.clone());
        let age = steady(
            ends.iter().filter_map(|end| end.lived).collect(),
            ends.len(),
        );
        let silence = Way::ALL.into_iter().find_map(|way| {
            let known = ends.iter().filter_map(|end| end.silence(way));
            let found = steady(known.collect(), ends.len())?;
            (found.median >= SHORTEST_SILENCE).then_some((way, found))
        });
        // Only messages one way were steady: that is the age itself where the last of them came at the opening.
        let silence = silence.filter(|(way, found)| {
            *way == Way::Either || age.is_none_or(|age| found.spread * 2.0 < age.spread)
        });
        // Longer in some of them, or as long in most.
        let silent_before = silence.and_then(|(way, found)| {
            let before = |least: f64, share: usize| {
                let gaps = ends.iter().filter_map(|end| end.longest_gap(way));
                let long: Vec<f64> = gaps.filter(|gap| *gap >= least).collect();
                (!long.is_empty() && long.len() * share >= ends.len()).then(|| median(long))
            };
            let within = tolerance(found.median);
            before(found.median + within, 5).or_else(|| before(found.median - within, 2))
        });
        Self {
            code,
            reason,
            same,
            silence,
            silent_before,
            age,
            ends,
            kinds,
        }
    }

    fn verdict(self, url: String) -> SeriesVerdict {
        let answer = self.answer();
        let alike = self.kinds.iter().find(|kind| kind.cause == answer.cause);
        let own = alike.and_then(|kind| kind.verdict.as_deref());
        let idle = matches!(answer.shape, Shape::Silence(..));
        let time = match answer.shape {
            Shape::Silence(_, time) | Shape::Age(time) => Some(time.median),
            _ => None,
        };
        let (limit, stacks) = match answer.fit {
            Some(fit) => (Some(fit.limit), fit.stacks),
            None => (None, Vec::new()),
        };
        SeriesVerdict {
            url,
            facts: self.facts(),
            shape: answer.shape,
            cause: answer.cause,
            confidence: answer.confidence.clamp(0.0, 0.99),
            others: answer.others,
            args: own.map_or_else(Args::new, |own| own.first().args.clone()),
            acts: own.map_or(answer.cause.acts(), |own| own.acts),
            every: limit.or(time).filter(|_| idle).and_then(often_enough),
            limit,
            stacks,
            steps: own.map_or_else(
                || answer.cause.steps().to_vec(),
                |own| own.next_steps.clone(),
            ),
            dead_ends: own.map_or_else(
                || answer.cause.dead_ends().to_vec(),
                |own| own.dead_ends.clone(),
            ),
            ends: self.ends,
        }
    }

    fn answer(&self) -> Answer {
        let count = self.ends.len();
        let unopened = self.ends.iter().filter(|end| !end.opened).count();
        let top = &self.kinds[0];
        let share = |kind: &Kind| kind.count as f64 / count as f64;
        let rest = |most: f64| {
            let more = self.kinds.iter().skip(1);
            more.map(|kind| (kind.cause, (kind.mean() * share(kind)).min(most)))
                .collect()
        };
        let raised = if count >= 5 { 0.05 } else { 0.0 };
        let as_is = |shape, confidence: f64| Answer {
            shape,
            cause: top.cause,
            confidence,
            others: rest(confidence),
            fit: None,
        };
        let one_cause = most(top.count, count);
        if most(unopened, count) {
            let shape = if one_cause {
                Shape::Refused
            } else {
                Shape::Mixed
            };
            return as_is(shape, top.mean() + if one_cause { raised } else { -0.2 });
        }
        if one_cause && top.mean() >= OWN && self.weight(top.cause) == Weight::Own {
            return as_is(Shape::Same, top.mean() + raised);
        }
        let said = self.weight(top.cause) == Weight::Said;
        let by_silence = self.silence.filter(|_| self.silent_before.is_none());
        let fit_silence = by_silence.and_then(|(_, time)| self.fit(time.median, IDLE));
        let fit_age = self.age.and_then(|age| self.fit(age.median, AGE));
        // With one message at the opening, or none, silence and age are one: a known limit decides, else silence.
        let one_time = match (by_silence, self.age) {
            (Some((_, silence)), Some(age)) => age.median - silence.median <= tolerance(age.median),
            _ => false,
        };
        let age_first = by_silence.is_none() || fit_silence.is_none() && fit_age.is_some();
        if let Some((way, time)) = by_silence
            && !age_first
            && (!said || fit_silence.is_some())
            && (way == Way::Either && !one_time
                || fit_silence.is_some()
                || time.median >= SHORTEST_LIMIT)
        {
            let shape = Shape::Silence(way, time);
            return self.limited(shape, time, fit_silence, one_time, raised);
        }
        if let Some(age) = self.age
            && (!said || fit_age.is_some())
            && (age.median >= SHORTEST_LIMIT || fit_age.is_some())
        {
            return self.limited(Shape::Age(age), age, fit_age, one_time, raised);
        }
        if one_cause || most(self.same, count) {
            // Ends alike by code and reason may still have several causes: this one is as sure as its share of them.
            let share = if one_cause { 1.0 } else { share(top) };
            return as_is(Shape::Same, (top.mean() + raised) * share);
        }
        as_is(Shape::Mixed, top.mean() * share(top))
    }

    /// The answer that a limit of time ended all of them.
    fn limited(
        &self,
        shape: Shape,
        time: Steady,
        fit: Option<Fit>,
        one_time: bool,
        raised: f64,
    ) -> Answer {
        let idle = matches!(shape, Shape::Silence(..));
        let by_frame = self.code.is_some_and(|code| code != 1006);
        let cause = match &fit {
            Some(fit) => fit.cause,
            None if !idle => Cause::MaxAge,
            // A proxy that cuts has no Close frame to send; whoever sends one speaks the protocol.
            None if by_frame => Cause::IdleTimeoutServer,
            None => Cause::IdleTimeoutIntermediary,
        };
        let known = fit.is_some();
        let mut confidence = match (known, time.median >= SHORTEST_LIMIT) {
            (true, _) => 0.85,
            (false, true) => 0.7,
            (false, false) => 0.6,
        };
        confidence += raised;
        if time.fits < time.of {
            confidence -= 0.05;
        }
        if one_time {
            confidence -= 0.1;
        }
        let mut others: Vec<(Cause, f64)> = Vec::new();
        let mut add = |other: Cause, share: f64| {
            if other != cause && others.iter().all(|(known, _)| *known != other) {
                others.push((other, share));
            }
        };
        for other in fit.iter().flat_map(|fit| &fit.others) {
            add(*other, confidence * 0.6);
        }
        if idle && !known && !by_frame {
            add(Cause::IdleTimeoutServer, confidence * 0.7);
        }
        if one_time {
            let other = if idle {
                Cause::MaxAge
            } else {
                Cause::IdleTimeoutIntermediary
            };
            add(other, confidence * 0.5);
        }
        for kind in &self.kinds {
            if !kind.cause.id().starts_with("unknown/") {
                add(kind.cause, kind.mean() * 0.4);
            }
        }
        sort_by(&mut others, &|a, b| b.1.total_cmp(&a.1));
        Answer {
            shape,
            cause,
            confidence,
            others,
            fit,
        }
    }

    /// The known limits of these causes that a time fits, and that end a connection with the code and reason of most ends.
    fn fit(&self, time: f64, causes: &[Cause]) -> Option<Fit> {
        let mut rows: Vec<&StackRow> = times_near(time, tolerance)
            .filter(|row| causes.contains(&row.cause) && self.ends_so(row))
            .collect();
        let named = |row: &StackRow| {
            let verdicts = self.kinds.iter().filter_map(|kind| kind.verdict.as_deref());
            let mut names = verdicts.flat_map(|verdict| &verdict.stacks);
            names.any(|name| name == row.stack().name)
        };
        if rows.iter().any(|row| named(row)) {
            rows.retain(|row| named(row));
        }
        // The limit that most have, then the nearest.
        let votes = |limit: Option<f64>| rows.iter().filter(|row| row.limit_ms() == limit).count();
        let best = rows.iter().copied().max_by(|a, b| {
            let (a, b) = (a.limit_ms(), b.limit_ms());
            let off = |limit: Option<f64>| (limit.unwrap_or_default() - time).abs();
            votes(a).cmp(&votes(b)).then(off(b).total_cmp(&off(a)))
        })?;
        let (limit, cause) = (best.limit_ms()?, best.cause);
        let mut fit = Fit {
            cause,
            limit,
            stacks: Vec::new(),
            others: Vec::new(),
        };
        for row in rows {
            if row.cause != cause {
                fit.others.push(row.cause);
            }
            let (name, option) = (row.stack().name, row.option);
            if fit.stacks.iter().all(|stack| stack.name != name) {
                fit.stacks.push(LimitOf { name, option });
            }
        }
        Some(fit)
    }

    /// Whether a stack's row ends a connection as most of these ended.
    fn ends_so(&self, row: &StackRow) -> bool {
        // A limit without an end of its own cuts; how often a stack pings, or waits for a login, is no such limit.
        let ends = row.code.unwrap_or(1006);
        let other = [Trigger::KeepaliveCadence, Trigger::FirstMessageTimeout];
        !other.contains(&row.trigger)
            && self.code.is_none_or(|code| code == ends)
            && row.fit(&self.reason).is_some()
    }

    /// What the first cause of most ends rests on.
    fn weight(&self, cause: Cause) -> Weight {
        let group = cause.id().split('/').next().unwrap_or_default();
        match (group, cause) {
            (
                _,
                Cause::ConnectionDropped
                | Cause::ServerClosedWithoutCode
                | Cause::ServerClosedNormally
                | Cause::MaxAge,
            )
            | ("idle-timeout" | "unknown", _) => Weight::Bare,
            ("server-reported", _) => {
                if self.reason.is_empty() && self.code.is_none_or(|code| code < 3000) {
                    Weight::Bare
                } else {
                    Weight::Said
                }
            }
            _ => Weight::Own,
        }
    }

    fn facts(&self) -> Vec<SeriesFact> {
        let mut facts = Vec::new();
        let ends = &self.ends;
        if let Some((way, time)) = self.silence {
            facts.push(SeriesFact::Silence(way, time));
        }
        if let Some(age) = self.age {
            facts.push(SeriesFact::Age(age));
        }
        facts.extend(self.silent_before.map(SeriesFact::SilentBefore));
        let opened = || ends.iter().filter(|end| end.opened);
        if opened().count() > 0 && opened().all(|end| !end.spoke) {
            facts.push(SeriesFact::NoMessages);
        }
        let (gaps, overlaps) = gaps(ends);
        facts.extend(again(&gaps));
        if overlaps > 0 {
            facts.push(SeriesFact::Overlap(overlaps));
        }
        let held: Vec<f64> = ends.iter().filter_map(|end| end.held).collect();
        if !held.is_empty() {
            facts.push(SeriesFact::Held(held.len(), median(held)));
        }
        let jumped = ends.iter().filter(|end| end.jumped).count();
        if jumped > 0 {
            facts.push(SeriesFact::ClockJumped(jumped));
        }
        facts
    }
}

struct Answer {
    shape: Shape,
    cause: Cause,
    confidence: f64,
    others: Vec<(Cause, f64)>,
    fit: Option<Fit>,
}

const IDLE: &[Cause] = &[Cause::IdleTimeoutServer, Cause::IdleTimeoutIntermediary];
const AGE: &[Cause] = &[Cause::MaxAge];

/// Whether these are as good as all.
const fn most(some: usize, all: usize) -> bool {
    some * SHARE.1 >= all * SHARE.0
}

/// How the page came back, from the times between an end and the next beginning.
fn again(gaps: &[f64]) -> Option<SeriesFact> {
    let (first, last) = (*gaps.first()?, *gaps.last()?);
    if let Some(time) = steady(gaps.to_vec(), gaps.len()) {
        return Some(SeriesFact::Again(Again::Steady, time.median, time.median));
    }
    let grew = gaps.windows(2).filter(|pair| pair[1] > pair[0] * 1.2);
    if gaps.len() >= LEAST && most(grew.count(), gaps.len() - 1) {
        return Some(SeriesFact::Again(Again::Growing, first, last));
    }
    let sorted = |order: fn(f64, f64) -> f64| gaps.iter().copied().fold(first, order);
    Some(SeriesFact::Again(
        Again::Varied,
        sorted(f64::min),
        sorted(f64::max),
    ))
}

/// How often to send so that a limit is not reached: whole five seconds, below half of it with a second to spare, so that one
/// that is lost or late does no harm. `None` for limits too short for that.
fn often_enough(limit: f64) -> Option<f64> {
    let every = ((limit / 2.0 - 1000.0) / 5000.0).floor() * 5000.0;
    (every > 0.0).then_some(every)
}
