//! STOMP: a command, headers, an empty line, a body, a NUL. A lone line feed is a heart-beat.
//!
//! Source: the specification, <https://stomp.github.io/stomp-specification-1.2.html> ("Heart-beating", "ERROR").

use super::{Meaning, Protocol, Said, Told};
use crate::messages::Direction;

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let is = |command: &str| said.text.lines().next() == Some(command);
    let login = said.direction == Direction::Sent && (is("CONNECT") || is("STOMP"));
    (login || is("CONNECTED")).then_some(Protocol::Stomp)
}

pub(super) fn read(said: &Said<'_>) -> Option<Told> {
    if matches!(said.text, "\n" | "\r\n") {
        return Some(Told::new(Meaning::Beat));
    }
    let mut lines = said.text.lines();
    let command = lines.next()?;
    let meaning = match command {
        "CONNECT" | "STOMP" => Meaning::Login,
        "CONNECTED" => Meaning::Accepted,
        "ERROR" => Meaning::Error,
        "DISCONNECT" => Meaning::Close,
        "RECEIPT" | "MESSAGE" | "SEND" | "SUBSCRIBE" | "UNSUBSCRIBE" | "ACK" | "NACK" | "BEGIN"
        | "COMMIT" | "ABORT" => Meaning::Data,
        _ => return None,
    };
    let mut told = Told::new(meaning);
    // Of a header that comes twice the first one counts.
    for (name, value) in lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':'))
    {
        match (meaning, name) {
            (Meaning::Error, "message") if told.reason.is_none() => {
                told = told.reason(&plain(value));
            }
            // What the server sends, and what it wants to get, in milliseconds; 0 is none.
            (Meaning::Accepted, "heart-beat") => {
                let (sends, wants) = value.split_once(',').unwrap_or((value, "0"));
                let time = |text: &str| text.trim().parse::<u32>().ok().filter(|ms| *ms > 0);
                told.interval = time(sends).map(f64::from);
                told.timeout = time(wants).map(f64::from);
            }
            _ => {}
        }
    }
    if meaning == Meaning::Error && told.reason.is_none() {
        let body = said.text.split_once("\n\n").map_or("", |(_, body)| body);
        told = told.reason(body.trim_end_matches(['\0', '\n']));
    }
    Some(told)
}

/// A header's value: `\c` is a colon, `\n` a line feed.
fn plain(value: &str) -> String {
    value
        .replace("\\c", ":")
        .replace("\\r", "")
        .replace("\\n", " ")
        .replace("\\\\", "\\")
}
