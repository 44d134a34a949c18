//! A `Transcript` in, findings with evidence and confidence out, ranked into a verdict.
//!
//! [`diagnose_in`] reads one connection of a transcript: `case` derives what several rules ask for, `evidence` lists every
//! fact once, each file under `rules` gives the causes that its facts allow, and `rank` makes one list of them.
//! This room knows no prose, no format and no DOM; ids and limits are data in `wswhy-atlas`.

mod case;
mod evidence;
mod facts;
mod finding;
mod limits;
#[cfg(test)]
mod promises;
mod rank;
mod rules;
#[cfg(test)]
mod saved;
mod sent;
pub mod series;
mod stacks;
#[cfg(test)]
mod testing;
mod unseen;
pub mod verdict;

use wswhy_capture::{Connection, ConnectionId, Context, PayloadRef, Transcript};

pub use series::{SeriesVerdict, series};
pub use verdict::{ClosedBy, Evidence, KnownFrom, Ranked, SentCode, Verdict};

/// Why this connection ended, from what its own sources show.
///
/// Causes that need the other sockets of the page (`too-many-sockets`) are found by [`diagnose_in`] alone.
///
/// ```
/// use wswhy_atlas::Cause;
/// use wswhy_capture::*;
///
/// let connection = Connection {
///     id: ConnectionId(1),
///     url: "wss://example.com/chat".into(),
///     log: Some(LogSide {
///         error: Some(ErrorRow { text: "Unrecognized frame opcode: 3".into(), at: None }),
///         ..LogSide::default()
///     }),
///     page: None,
///     bytes: None,
///     join: Join::Alone,
///     place: Place::Top,
///     gone: None,
///     messages: Messages::default(),
///     messages_from: Source::NetworkLog,
/// };
/// let verdict = wswhy_diagnosis::diagnose(&connection, &Context::default());
/// assert_eq!(verdict.first().cause, Cause::ServerFrameReservedOpcode);
/// ```
pub fn diagnose(connection: &Connection, context: &Context) -> Verdict {
    among(connection, context, &[], &|_| None)
}

/// Why this connection of a transcript ended; `None` when there is none of this name.
///
/// What stood in messages is not looked at: [`diagnose_with`] does.
pub fn diagnose_in(transcript: &Transcript, id: ConnectionId) -> Option<Verdict> {
    diagnose_with(transcript, id, &|_| None)
}

/// Gives a message's payload; `None` where it was not kept.
pub type Payloads<'a> = dyn Fn(PayloadRef) -> Option<&'a [u8]> + 'a;

/// Why this connection of a transcript ended, with what stood in its first and last messages.
pub fn diagnose_with<'a>(
    transcript: &'a Transcript,
    id: ConnectionId,
    payloads: &'a Payloads<'a>,
) -> Option<Verdict> {
    let all = &transcript.connections;
    let connection = all.iter().find(|connection| connection.id == id)?;
    Some(among(connection, &transcript.context, all, payloads))
}

fn among<'a>(
    connection: &'a Connection,
    context: &'a Context,
    all: &'a [Connection],
    payloads: &'a Payloads<'a>,
) -> Verdict {
    let case = case::Case::new(connection, context, all, payloads);
    let evidence = evidence::gather(&case);
    rank::verdict(&case, evidence, rules::findings(&case))
}
