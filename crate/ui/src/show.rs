//! How captured things are put into short text.

use wswhy_atlas::{Arg, Proof};
use wswhy_capture::{CallFrame, Connection, Place};
use wswhy_explain::Words;

/// Characters of a payload that a row shows.
pub const PREVIEW: usize = 160;

/// The beginning of a payload on one line; control characters become spaces, so that a row stays a row.
pub fn preview(payload: &[u8], limit: usize) -> String {
    // A character has four bytes at most.
    let head = payload.get(..limit * 4).unwrap_or(payload);
    let text = String::from_utf8_lossy(head);
    text.chars()
        .take(limit)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// The beginning of a payload as hex, `81 05 48`.
pub fn hex(payload: &[u8], limit: usize) -> String {
    let head = payload.get(..limit).unwrap_or(payload);
    let bytes: Vec<_> = head.iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.join(" ")
}

/// A URL without scheme and query for a narrow list: host apart, path first.
pub fn url_parts(url: &str) -> (&str, &str) {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    rest.split_at(path)
}

/// The last part of a script's URL.
pub fn file_name(url: &str) -> &str {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let name = path.rsplit('/').find(|part| !part.is_empty());
    name.unwrap_or(url)
}

/// `app.js:41:12`.
pub fn place(frame: &CallFrame) -> String {
    let name = file_name(&frame.url);
    format!("{name}:{}:{}", frame.line, frame.column)
}

/// The word for where a connection lives, as it stands in reports.
pub fn place_word(place: &Place) -> &'static str {
    match place {
        Place::Top => "top",
        Place::Frame(_) => "frame",
        Place::OutOfReach => "out-of-reach",
        Place::Unknown => "unknown",
        Place::Pasted => "pasted",
    }
}

/// The subprotocol that was agreed; `None` where it is not known, or none was.
pub fn subprotocol(connection: &Connection) -> Option<&str> {
    let page = connection.page.as_ref();
    let opened = page.and_then(|page| page.opened.as_ref());
    opened
        .map(|open| open.protocol.as_str())
        .or_else(|| {
            let log = connection.log.as_ref()?;
            log.response_header("sec-websocket-protocol")
        })
        .filter(|protocol| !protocol.is_empty())
}

/// Whether a workaround or a dead end was shown, and with what.
pub fn proof(words: &Words, proof: Option<&Proof>) -> String {
    proved(words, proof.map(|proof| (proof.software, proof.browser)))
}

/// The same of the software and the browser that it was shown with.
pub fn proved(words: &Words, with: Option<(&'static str, &'static str)>) -> String {
    let Some((software, browser)) = with else {
        return words.ui("not-reproduced", &Vec::new());
    };
    let software = match software {
        "" => "lab",
        software => software,
    };
    let arg = |text: &str| Arg::Text(text.to_owned());
    let args = vec![("software", arg(software)), ("browser", arg(browser))];
    words.ui("reproduced", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_texts() {
        assert_eq!(preview(b"a\nb\xff", 10), "a b\u{FFFD}");
        assert_eq!(preview("ééé".as_bytes(), 2), "éé");
        assert_eq!(hex(b"\x81\x05Hi", 3), "81 05 48");
        assert_eq!(url_parts("wss://a.b:1/c?d"), ("a.b:1", "/c?d"));
        assert_eq!(url_parts("no url"), ("no url", ""));
        assert_eq!(file_name("https://a/b/app.js?v=1"), "app.js");
        assert_eq!(file_name("https://a/"), "a");
        assert_eq!(file_name(""), "");
    }
}
