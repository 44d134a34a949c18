//! What a row of the list of connections says.

use wswhy_capture::{Connection, ConnectionId, Direction};

use crate::app::{App, text};
use crate::live::Capture;
use crate::show;
use crate::verdicts::Verdicts;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowData {
    /// Which connection.
    pub id: ConnectionId,
    /// The whole URL.
    pub url: String,
    /// Host and port.
    pub host: String,
    /// Path and query.
    pub path: String,
    /// The state in a word.
    pub state: String,
    /// The subprotocol, or empty.
    pub protocol: String,
    /// Counts and size.
    pub counts: String,
    /// How long it lived, or since when it is open.
    pub age: String,
    /// The code that the page saw, or the tool that wrote the file; empty while it lives, and where none was seen.
    pub code: String,
    /// The cause's badge; empty while it lives.
    pub badge: String,
    /// Whether it closed badly.
    pub bad: bool,
    /// Whether all is said.
    pub settled: bool,
    /// When it ended, in milliseconds since the Unix epoch; minus infinity while it lives.
    pub ended: f64,
}

/// Messages counted so far, by connection: adding up a million sizes anew for each draw would be felt.
#[derive(Default)]
pub struct Tallies(Vec<(ConnectionId, Tally)>);

#[derive(Clone, Copy, Default)]
struct Tally {
    seen: usize,
    sent: usize,
    received: usize,
    bytes: u64,
}

impl Tallies {
    fn of(&mut self, connection: &Connection) -> Tally {
        let place = self.0.binary_search_by_key(&connection.id, |kept| kept.0);
        let mut tally = match place {
            Ok(place) => self.0.get(place).map(|kept| kept.1).unwrap_or_default(),
            Err(place) => {
                self.0.insert(place, (connection.id, Tally::default()));
                Tally::default()
            }
        };
        let count = connection.messages.len();
        if tally.seen > count {
            tally = Tally::default();
        }
        for index in tally.seen..count {
            if let Some(message) = connection.messages.get(index) {
                match message.direction {
                    Direction::Sent => tally.sent += 1,
                    Direction::Received => tally.received += 1,
                }
                tally.bytes = tally.bytes.saturating_add(message.size);
            }
        }
        tally.seen = count;
        let (Ok(place) | Err(place)) = place;
        if let Some(kept) = self.0.get_mut(place) {
            kept.1 = tally;
        }
        tally
    }
}

/// The row of a connection.
pub fn row(
    app: &App,
    capture: &dyn Capture,
    connection: &Connection,
    verdicts: &mut Verdicts,
    tallies: &mut Tallies,
) -> RowData {
    let words = &app.words;
    let ended = connection.ended_at();
    let tally = tallies.of(connection);
    let (host, path) = show::url_parts(&connection.url);
    let state = if ended.is_some() {
        app.ui("state-closed")
    } else if connection.was_open() {
        app.ui("state-open")
    } else {
        app.ui("state-connecting")
    };
    let age = match (connection.began_at(), ended) {
        (Some(began), Some(ended)) if ended.since(began) >= 0.0 => words.ui(
            "age-lived",
            &text("time", words.duration(ended.since(began))),
        ),
        (Some(began), None) => words.ui("age-since", &text("time", app.clock(began))),
        _ => String::new(),
    };
    let (code, badge, bad) = match ended {
        Some(_) => {
            let verdict = verdicts.of(capture, connection);
            let first = verdict.ranked.first();
            let name = first.map(|first| words.cause(first.cause, &first.args).badge);
            let code = connection.close().map(|close| close.code.to_string());
            let bad = super::is_bad(&verdict);
            (code.unwrap_or_default(), name.unwrap_or_default(), bad)
        }
        None => (String::new(), String::new(), false),
    };
    RowData {
        id: connection.id,
        url: connection.url.clone(),
        host: host.to_owned(),
        path: if path.is_empty() { "/" } else { path }.to_owned(),
        state,
        protocol: show::subprotocol(connection).unwrap_or_default().to_owned(),
        counts: format!(
            "↑{} ↓{} {}",
            words.number(tally.sent as f64),
            words.number(tally.received as f64),
            words.bytes(tally.bytes)
        ),
        age,
        code,
        badge,
        bad,
        settled: connection.settled(&capture.transcript().context),
        ended: ended.map_or(f64::NEG_INFINITY, |at| at.0),
    }
}
