//! Each end of a series, taken down once.

use wswhy_atlas::{Cause, limit};
use wswhy_capture::{
    Connection, ConnectionId, Context, Coverage, Direction, Join, Millis, Transcript,
};
use wswhy_wire::sort_by;

use super::Way;
use crate::case::{CLOCK_SKEW_MS, between, end};

/// Bytes of a reason that are kept: a Close frame has no more (RFC 6455 §5.5.1).
const REASON: usize = 123;

/// One end of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct End {
    /// Whose.
    pub id: ConnectionId,
    /// When.
    pub at: Millis,
    /// When the connection was made.
    pub began: Option<Millis>,
    /// Whether the handshake was done.
    pub opened: bool,
    /// From the opening to the end, in milliseconds.
    pub lived: Option<f64>,
    /// From the last message either way, or the opening where there was none, to the end; in milliseconds.
    pub silence: Option<f64>,
    /// The same from the last message that the page sent, where it sent any.
    pub since_sent: Option<f64>,
    /// The same from the last message that it received.
    pub since_received: Option<f64>,
    /// Whether any message was seen.
    pub spoke: bool,
    /// `CloseEvent.code`.
    pub code: Option<u16>,
    /// `CloseEvent.reason`.
    pub reason: String,
    /// The first cause of its own verdict.
    pub cause: Cause,
    /// The longest earlier silence, either way, from the opening on; in milliseconds.
    pub(super) longest_gap: Option<f64>,
    /// How long the browser held the request back, where it did; in milliseconds.
    pub(super) held: Option<f64>,
    /// Whether a time was impossible.
    pub(super) jumped: bool,
}

impl End {
    /// `most`: messages that are looked at, the last ones.
    pub(super) fn of(
        connection: &Connection,
        context: &Context,
        cause: Cause,
        most: usize,
    ) -> Self {
        let at = end(connection, context);
        let opened = connection.was_open();
        let page = connection.page.as_ref();
        let began = connection.began_at();
        let opening = page.and_then(|page| page.opened.as_ref());
        let opening = opening.map(|open| open.at).or(began).filter(|_| opened);
        let mut last: [Option<Millis>; 2] = [None; 2];
        let mut longest: Option<f64> = None;
        let mut later: Option<Millis> = None;
        let messages = &connection.messages;
        for message in messages.iter().rev().take(most) {
            let own = &mut last[usize::from(message.direction == Direction::Received)];
            own.get_or_insert(message.at);
            longest = larger(longest, between(Some(message.at), later));
            later = Some(message.at);
        }
        if messages.len() <= most {
            longest = larger(longest, between(opening, later));
        }
        let [sent, received] = last;
        let newest = messages.iter().next_back().map(|message| message.at);
        // A socket that was found later may have spoken before.
        let whole = page.is_none_or(|page| page.coverage == Coverage::Constructed);
        let since = newest.or(opening.filter(|_| whole));
        let since = since.filter(|_| opened);
        let close = connection.close();
        let firefox = context.firefox();
        let least = if firefox {
            limit::FIREFOX_HELD_MS
        } else {
            limit::CHROMIUM_HELD_MS
        } as f64;
        let held = page.zip(connection.log.as_ref()).and_then(|(page, log)| {
            let held = between(Some(page.at), log.started_at)?;
            (whole && held >= least).then_some(held)
        });
        Self {
            id: connection.id,
            at: connection.ended_at().unwrap_or(Millis(0.0)),
            began,
            opened,
            lived: between(opening.filter(|_| whole), at),
            silence: between(since, at),
            since_sent: between(sent, at),
            since_received: between(received, at),
            spoke: newest.is_some(),
            code: close.map(|close| close.code),
            reason: close.map_or_else(String::new, |close| {
                close.reason.chars().take(REASON).collect()
            }),
            cause,
            longest_gap: longest,
            held,
            jumped: [began, since]
                .into_iter()
                .any(|from| from.is_some() && at.is_some() && between(from, at).is_none()),
        }
    }

    /// From the last message that counts to the end.
    pub fn silence(&self, way: Way) -> Option<f64> {
        match way {
            Way::Either => self.silence,
            Way::Sent => self.since_sent,
            Way::Received => self.since_received,
        }
    }

    pub(super) fn longest_gap(&self, way: Way) -> Option<f64> {
        // What was said one way alone is not kept: a gap there says nothing either way.
        self.longest_gap.filter(|_| way == Way::Either)
    }
}

fn larger(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.max(b)),
        (one, other) => one.or(other),
    }
}

/// What of a URL stays the same when a page connects again.
#[derive(PartialEq, Eq)]
pub(super) struct Endpoint<'u> {
    scheme: &'u str,
    host: &'u str,
    path: &'u str,
    keys: Vec<&'u str>,
}

impl<'u> Endpoint<'u> {
    /// `None` for what is no URL, such as pasted bytes have.
    pub fn of(url: &'u str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let rest = rest.split('#').next().unwrap_or_default();
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = host.rsplit('@').next().unwrap_or_default();
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let mut keys: Vec<&str> = pairs
            .map(|pair| pair.split('=').next().unwrap_or_default())
            .collect();
        sort_by(&mut keys, &Ord::cmp);
        Some(Self {
            scheme,
            host,
            path: stable(path),
            keys,
        })
    }
}

/// The path without the numbers that SockJS draws anew for each connection: `/<prefix>/<server>/<session>/websocket`, the
/// server in three digits (sockjs-protocol 0.3.3, "Base URLs for sessions").
fn stable(path: &str) -> &str {
    let drawn = path
        .strip_suffix("/websocket")
        .and_then(|rest| rest.rsplit_once('/'))
        .and_then(|(rest, _)| rest.rsplit_once('/'));
    match drawn {
        Some((prefix, server))
            if server.len() == 3 && server.bytes().all(|b| b.is_ascii_digit()) =>
        {
            prefix
        }
        _ => path,
    }
}

/// The connections to an endpoint that are over, each socket once.
pub(super) fn ended<'t>(
    transcript: &'t Transcript,
    endpoint: &Endpoint<'_>,
) -> impl Iterator<Item = &'t Connection> {
    transcript.connections.iter().filter(move |connection| {
        // Where the log's and the page's view could not be brought together, both stand there; the page's has the code.
        let twin = connection.page.is_none() && matches!(connection.join, Join::OneOf(_));
        !twin
            && connection.bytes.is_none()
            && connection.settled(&transcript.context)
            && Endpoint::of(&connection.url).is_some_and(|other| other == *endpoint)
    })
}

/// How many of these, in the order of their ends, lived one after another. Sockets that a page has side by side count once.
pub(super) fn one_after_another(ends: &[End]) -> usize {
    let mut count = 0;
    let mut last = f64::NEG_INFINITY;
    for end in ends {
        let began = end.began.unwrap_or(end.at).0;
        if began + CLOCK_SKEW_MS >= last {
            count += 1;
            last = end.at.0;
        }
    }
    count
}

/// The times from an end to the next beginning, in order, and how many began while another lived.
pub(super) fn gaps(ends: &[End]) -> (Vec<f64>, usize) {
    let mut spans: Vec<(f64, f64)> = ends
        .iter()
        .filter_map(|end| Some((end.began?.0, end.at.0)))
        .filter(|(began, at)| began.is_finite() && at.is_finite() && began <= at)
        .collect();
    sort_by(&mut spans, &|a, b| a.0.total_cmp(&b.0));
    let (mut gaps, mut overlaps) = (Vec::new(), 0);
    let mut over = f64::NEG_INFINITY;
    for (began, at) in spans {
        if began + CLOCK_SKEW_MS < over {
            overlaps += 1;
        } else if over.is_finite() {
            gaps.push((began - over).max(0.0));
        }
        over = over.max(at);
    }
    (gaps, overlaps)
}

/// The place of an end with the code and reason that most have, and how many have them.
pub(super) fn most_alike(ends: &[End]) -> (usize, usize) {
    let key = |place: &usize| ends.get(*place).map(|end| (end.code, end.reason.as_str()));
    let mut places: Vec<usize> = (0..ends.len()).collect();
    sort_by(&mut places, &|a, b| key(a).cmp(&key(b)));
    let mut best = (0, 0);
    for run in places.chunk_by(|a, b| key(a) == key(b)) {
        if run.len() > best.1 {
            best = (run.first().copied().unwrap_or_default(), run.len());
        }
    }
    best
}
