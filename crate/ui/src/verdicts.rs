//! Verdicts, kept until what they rest on changes.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use wswhy_atlas::Cause;
use wswhy_capture::{Connection, ConnectionId, Join, Millis, Transcript};
use wswhy_diagnosis::Verdict;

use crate::live::Capture;

/// Verdicts by connection.
#[derive(Default)]
pub struct Verdicts {
    /// In the order of the ids.
    kept: Vec<(ConnectionId, u64, Rc<Verdict>)>,
}

impl Verdicts {
    /// The verdict on this connection.
    pub fn of(&mut self, capture: &dyn Capture, connection: &Connection) -> Rc<Verdict> {
        let transcript = capture.transcript();
        let print = fingerprint(connection, transcript);
        let place = self
            .kept
            .binary_search_by_key(&connection.id, |kept| kept.0);
        if let Some((_, kept, verdict)) = place.ok().and_then(|place| self.kept.get(place))
            && *kept == print
        {
            return verdict.clone();
        }
        let payload = |at| capture.payload(at);
        let verdict = wswhy_diagnosis::diagnose_with(transcript, connection.id, &payload)
            .unwrap_or_else(|| wswhy_diagnosis::diagnose(connection, &transcript.context));
        let verdict = Rc::new(verdict);
        let made = (connection.id, print, verdict.clone());
        match place {
            Ok(place) => self.kept.splice(place..=place, [made]).for_each(drop),
            Err(place) => self.kept.insert(place, made),
        }
        verdict
    }

    /// Forgets all: the capture was emptied.
    pub fn clear(&mut self) {
        self.kept.clear();
    }
}

/// Whether this end is one to be told of: something failed, or nobody can say.
pub fn is_bad(verdict: &Verdict) -> bool {
    verdict
        .ranked
        .first()
        .is_some_and(|first| !QUIET.contains(&first.cause))
}

/// Causes of an end that went as meant, or of none.
const QUIET: [Cause; 5] = [
    Cause::ServerClosedNormally,
    Cause::PageClosed,
    Cause::PageLeft,
    Cause::StillOpen,
    Cause::UnknownNoEvidence,
];

/// Changes when anything changes that a verdict may rest on. Facts only ever come to be known, so counting them is enough.
fn fingerprint(connection: &Connection, transcript: &Transcript) -> u64 {
    let context = &transcript.context;
    let mut hash = Fnv::new();
    let ended = connection.ended_at().map(|at| at.0.to_bits());
    (
        ended,
        connection.settled(context),
        connection.gone.is_some(),
    )
        .hash(&mut hash);
    // While it lives, its messages say nothing about its end.
    if ended.is_some() {
        connection.messages.len().hash(&mut hash);
    }
    match &connection.join {
        Join::Alone => 0.hash(&mut hash),
        Join::Joined => 1.hash(&mut hash),
        Join::OneOf(ids) => (2, ids).hash(&mut hash),
        Join::Waiting => 3.hash(&mut hash),
    }
    if let Some(log) = &connection.log {
        let error = log.error.as_ref().map(|row| row.text.len());
        let headers = (log.request_headers.len(), log.response_headers.len());
        let finished = log.finished_at.map(|at| at.0.to_bits());
        (log.status, error, headers, finished, log.vanished).hash(&mut hash);
    }
    if let Some(page) = &connection.page {
        let close = page.close.as_ref().map(|close| close.code);
        let state = page.ready_state.map(|(state, _)| state);
        let opened = page.opened.is_some();
        let error = page.error_at.is_some();
        (close, state, opened, error, page.close_calls.len()).hash(&mut hash);
    }
    // What others do shortly after the end bears on it: they end with it, or connect again.
    if let Some(ended) = connection.ended_at() {
        let soon = |at: Option<Millis>| at.is_some_and(|at| at.since(ended).abs() <= SOON_MS);
        let all = &transcript.connections;
        let place = all.partition_point(|other| other.id < connection.id);
        let near = all.iter().skip(place.saturating_sub(MAX_OTHERS));
        let others = near.take(2 * MAX_OTHERS).filter_map(|other| {
            let times = (soon(other.began_at()), soon(other.ended_at()));
            let failed = other.log.as_ref().is_some_and(|log| log.error.is_some());
            let code = other.close().map(|close| close.code);
            (times.0 || times.1).then_some((times, other.was_open(), failed, code))
        });
        for other in others {
            other.hash(&mut hash);
        }
    }
    let counts = (context.documents.len(), context.page_events.len());
    (counts, context.observe_only, context.browser.is_some()).hash(&mut hash);
    hash.finish()
}

/// What happens this long after an end, in milliseconds, may bear on it.
const SOON_MS: f64 = 20_000.0;
/// Others before and behind it in the list that are looked at.
const MAX_OTHERS: usize = 64;

/// FNV-1a: nobody can gain by a collision here, and the standard hasher is a kilobyte of wasm.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
