//! What the messages, the other sockets and the page's life say about an end: derived once, in one pass over the last
//! messages and one over the other connections.

use std::cell::OnceCell;

use wswhy_atlas::Cause;
use wswhy_capture::subprotocol::{self, Dialog};
use wswhy_capture::token::{self, TokenPlace};
use wswhy_capture::{Connection, Direction, Kind, Message, Millis, PageEventKind};

use crate::case::{Case, between};

/// Messages before the end that are looked at.
const LOOK_BACK: usize = 1000;
/// Ends this close to each other, in milliseconds, are one event.
const TOGETHER_MS: f64 = 1000.0;
/// A connection made to the same place this soon after the end tells whether somebody still listens, in milliseconds.
const RECONNECT_MS: f64 = 15_000.0;
/// Another connection that takes this one's place was made at most so long before the end, in milliseconds.
const LET_IN_MS: f64 = 2000.0;
/// Two clocks, and two timers, agree to this, in milliseconds.
const SAME_MS: f64 = 100.0;
/// Events of the page this long before the end may have to do with it, in milliseconds.
const PAGE_EVENT_MS: f64 = 60_000.0;

/// The facts of one connection, each derived when it is first asked for.
#[derive(Default)]
pub(crate) struct Facts {
    traffic: OnceCell<Traffic>,
    dialog: OnceCell<Option<Dialog>>,
    token: OnceCell<Option<Token>>,
    around: OnceCell<Around>,
}

/// What passed before the end.
#[derive(Debug, Default)]
pub(crate) struct Traffic {
    /// The last message that the page sent, among those that are looked at.
    pub last_sent: Option<(usize, Message)>,
    /// The last message that it received.
    pub last_received: Option<(usize, Message)>,
    /// The size of the largest that it had sent before; `None` where there was none.
    pub largest_before: Option<u64>,
    /// Whether the last one that it sent is of another type than all that it had sent before, of which there are some.
    pub other_type: bool,
    /// Messages that it sent in the last second, 10 seconds and minute before the end; of 1,000 at most.
    pub sent_within: [u32; 3],
    /// Messages that it sent, of those that are looked at.
    pub sent: u32,
    /// From the last one that it sent to the end.
    pub since_sent: Option<f64>,
    /// From the last one that it received to the end.
    pub since_received: Option<f64>,
}

/// A token of the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Milliseconds from the moment that it ran out to the end; negative where it was still valid.
    pub since: f64,
    pub place: TokenPlace,
}

/// What became of a connection to the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reconnect {
    Accepted,
    Refused,
    /// A proxy that has lost its backend still answers.
    RefusedByProxy,
}

/// The other connections of the page, and the page itself, around the end.
#[derive(Debug, Default)]
pub(crate) struct Around {
    /// Others to the same host that ended in the same way at the same moment.
    pub together: u32,
    /// Others to the same host that lived on, or ended otherwise just then.
    pub lived_on: u32,
    /// Others to other hosts whose connection broke at the same moment.
    pub elsewhere: u32,
    /// Others to other hosts that lived on.
    pub elsewhere_lived_on: u32,
    /// Others to the same URL that were let in just before the end, and lived on.
    pub let_in_just_before: u32,
    /// The first connection made to the same host afterwards, and how long after.
    pub reconnect: Option<(Reconnect, f64)>,
    /// Others to the same URL that had ended after the same silence, and how many ended after another one.
    pub same_silence: (u32, u32),
    /// Others to the same URL that had lived as long, and how many had not.
    pub same_age: (u32, u32),
    /// The last time that the network went away before the end, unless it came back long before.
    pub offline_at: Option<Millis>,
    /// Since when the page was hidden at the end.
    pub hidden_since: Option<Millis>,
    /// A time in which timers stood still, near the end: when that was over, and how long.
    pub gap: Option<(Millis, f64)>,
}

impl<'a> Case<'a> {
    /// What passed before the end.
    pub fn traffic(&self) -> &Traffic {
        self.facts.traffic.get_or_init(|| traffic(self))
    }

    /// What the messages of the application protocol said.
    pub fn dialog(&self) -> Option<&Dialog> {
        let dialog = &self.facts.dialog;
        let read = || subprotocol::read(self.connection, self.payloads);
        dialog.get_or_init(read).as_ref()
    }

    /// The token of the page that ran out nearest to the end.
    pub fn token(&self) -> Option<Token> {
        *self.facts.token.get_or_init(|| {
            let end = self.end()?;
            let all = token::expiries(self.connection, self.payloads);
            let spans = all.into_iter().map(|(at, place)| Token {
                since: end.since(at),
                place,
            });
            spans
                .filter(|token| token.since.is_finite())
                .min_by(|a, b| a.since.abs().total_cmp(&b.since.abs()))
        })
    }

    /// The other connections, and the page, around the end.
    pub fn around(&self) -> &Around {
        self.facts.around.get_or_init(|| around(self))
    }

    /// From the last data message, or where there was none from the opening, to the end.
    pub fn quiet(&self) -> Option<f64> {
        if self.connection.messages.is_empty() {
            self.lived()
        } else {
            self.silence()
        }
    }

    /// Whether the open connection ended without anybody's word: no Close frame, no text, no `close()`.
    pub fn broke(&self) -> bool {
        self.abnormal()
            && !self.error_event()
            && self.text.is_none()
            && self.connection.was_open()
            && self.call.is_none_or(|call| call.ready_state != 1)
    }

    /// Whether the other side ended it: it broke, or a Close frame came that the page had not asked for.
    pub fn ended_by_other_side(&self) -> bool {
        let asked = self.call.is_some();
        let close_frame = self.close.is_some() && !self.abnormal() && !asked && self.text.is_none();
        self.connection.was_open() && (self.broke() || close_frame)
    }
}

fn traffic(case: &Case<'_>) -> Traffic {
    let messages = &case.connection.messages;
    let end = case.end();
    let mut traffic = Traffic::default();
    let mut other_kinds = 0_u32;
    for index in (messages.len().saturating_sub(LOOK_BACK)..messages.len()).rev() {
        let Some(message) = messages.get(index) else {
            continue;
        };
        if message.direction == Direction::Received {
            traffic.last_received.get_or_insert((index, message));
            continue;
        }
        traffic.sent += 1;
        match traffic.last_sent {
            None => traffic.last_sent = Some((index, message)),
            Some((_, last)) => {
                let before = traffic.largest_before.unwrap_or(0);
                traffic.largest_before = Some(before.max(message.size));
                other_kinds += u32::from(message.kind != last.kind);
            }
        }
        if let Some(ago) = between(Some(message.at), end) {
            for (count, span) in traffic.sent_within.iter_mut().zip([1e3, 1e4, 6e4]) {
                *count += u32::from(ago <= span);
            }
        }
    }
    let ago = |found: Option<(usize, Message)>| between(found.map(|(_, m)| m.at), end);
    traffic.since_sent = ago(traffic.last_sent);
    traffic.since_received = ago(traffic.last_received);
    traffic.other_type = other_kinds > 0 && other_kinds + 1 == traffic.sent;
    traffic
}

/// How a connection ended, as far as it is compared with another.
fn same_end(a: &Connection, b: &Connection) -> bool {
    fn text(connection: &Connection) -> Option<&str> {
        let log = connection.log.as_ref()?;
        Some(log.error.as_ref()?.text.as_str())
    }
    let close = |connection: &Connection| {
        let close = connection.close();
        close.map(|close| (close.code, close.reason.clone()))
    };
    let called = |connection: &Connection| {
        let page = connection.page.as_ref();
        page.is_some_and(|page| page.close_calls.iter().any(|call| call.threw.is_none()))
    };
    close(a).is_some() && close(a) == close(b) && text(a) == text(b) && !called(b)
}

fn around(case: &Case<'_>) -> Around {
    let mut around = Around::default();
    page_life(case, &mut around);
    let (Some(end), Some(host)) = (case.end(), case.host()) else {
        return around;
    };
    let (silence, lived) = (case.quiet(), case.lived());
    let mut soonest = f64::INFINITY;
    let mut others = case.all.iter();
    // Of very many the ones beside it in the list are those of its time.
    let place = others.position(|other| other.id == case.connection.id);
    let from = place.unwrap_or(0).saturating_sub(LOOK_BACK);
    for other in case.all.iter().skip(from).take(2 * LOOK_BACK) {
        if other.id == case.connection.id || other.bytes.is_some() {
            continue;
        }
        let began = other.began_at().map(|at| at.since(end));
        let ended = other.ended_at().map(|at| at.since(end));
        let here = crate::case::host_of(&other.url) == Some(host);
        if began.is_some_and(|began| began > -EARLY_MS) {
            let after = began.unwrap_or(0.0).max(0.0);
            if here && after <= RECONNECT_MS && after < soonest {
                soonest = after;
                around.reconnect = outcome(other).map(|outcome| (outcome, after));
            }
            continue;
        }
        // What ended before is past; but how it ended may be the same each time.
        if ended.is_some_and(|ended| ended < -TOGETHER_MS) {
            if other.url == case.connection.url
                && other.was_open()
                && same_end(case.connection, other)
            {
                compare(&mut around.same_silence, silence, quiet_of(other));
                compare(&mut around.same_age, lived, lived_of(other));
            }
            continue;
        }
        let over_before_us = between(other.ended_at(), case.connection.began_at());
        if !other.was_open() || over_before_us.is_some_and(|before| before > EARLY_MS) {
            continue;
        }
        if began.is_some_and(|began| began > -LET_IN_MS) && other.url == case.connection.url {
            around.let_in_just_before += 1;
        }
        let at_once = ended.is_some_and(|ended| ended <= TOGETHER_MS);
        let same = at_once && same_end(case.connection, other);
        let count = match (here, same) {
            (true, true) => &mut around.together,
            (true, false) => &mut around.lived_on,
            (false, true) if case.abnormal() => &mut around.elsewhere,
            (false, _) => &mut around.elsewhere_lived_on,
        };
        *count += 1;
    }
    around
}

fn compare(counts: &mut (u32, u32), ours: Option<f64>, theirs: Option<f64>) {
    let (Some(ours), Some(theirs)) = (ours, theirs) else {
        return;
    };
    if (ours - theirs).abs() <= SAME_MS.max(ours * 0.01) {
        counts.0 += 1;
    } else {
        counts.1 += 1;
    }
}

fn quiet_of(other: &Connection) -> Option<f64> {
    match other.messages.iter().next_back() {
        Some(last) => between(Some(last.at), other.ended_at()),
        None => lived_of(other),
    }
}

fn lived_of(other: &Connection) -> Option<f64> {
    let opened = other.page.as_ref().and_then(|page| page.opened.as_ref());
    let from = opened.map(|open| open.at).or_else(|| other.began_at());
    between(from, other.ended_at())
}

/// Whether somebody answered; `None` where that is not known yet, or something else stood in the way.
fn outcome(other: &Connection) -> Option<Reconnect> {
    if other.was_open() {
        return Some(Reconnect::Accepted);
    }
    let text = &other.log.as_ref()?.error.as_ref()?.text;
    let cause = wswhy_atlas::browser_text(text)?.cause;
    match cause {
        Cause::ConnectFailedRefused => Some(Reconnect::Refused),
        Cause::HandshakeRejected if text.ends_with(": 502") || text.ends_with(": 503") => {
            Some(Reconnect::RefusedByProxy)
        }
        Cause::HandshakeRejected => Some(Reconnect::Accepted),
        _ => None,
    }
}

fn page_life(case: &Case<'_>, around: &mut Around) {
    let Some(end) = case.end() else { return };
    let mut hidden = None;
    for event in case.page_events() {
        let ago = end.since(event.at);
        if !ago.is_finite() || ago < -TOGETHER_MS {
            continue;
        }
        match &event.kind {
            PageEventKind::Offline if ago <= PAGE_EVENT_MS => around.offline_at = Some(event.at),
            // Back long before the end, it has nothing to do with it.
            PageEventKind::Online if ago > 5000.0 => around.offline_at = None,
            PageEventKind::Visibility { state } => {
                hidden = (state == "hidden").then_some(event.at);
            }
            _ => {}
        }
    }
    if case.close.is_some_and(|close| close.visibility == "hidden") {
        around.hidden_since = hidden.or_else(|| case.connection.began_at());
    }
    let began = case.connection.began_at();
    let gaps = case.context.page_events.iter().rev();
    around.gap = gaps
        .filter_map(|event| match event.kind {
            PageEventKind::TimerGap { ms } => Some((event.at, ms as f64)),
            _ => None,
        })
        .filter(|(at, _)| began.is_none_or(|began| began.0 < at.0))
        .find(|(at, ms)| {
            // The end came while timers stood still, or was told soon after.
            let after = end.since(*at);
            after <= GAP_TOLD_MS && after >= -ms
        });
}

/// What began this long before the end, in milliseconds, began at the end: times of two sources differ a little.
const EARLY_MS: f64 = 10.0;

/// A message this long before the end, in milliseconds, may have to do with it.
pub(crate) const JUST_BEFORE_MS: f64 = 5000.0;

/// An end in a gap is told at most this long after it, in milliseconds.
const GAP_TOLD_MS: f64 = 10_000.0;

/// Whether the page's type of message is text.
pub(crate) const fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Binary => "binary",
    }
}
