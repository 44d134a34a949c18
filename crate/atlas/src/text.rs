//! The browser's own error texts, matched whole against its printf forms (`data/browsers/chromium.toml`).

use crate::{Cause, NET_ERRORS, TEXTS};

/// When in a connection's life the browser prints a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Before the opening handshake was done.
    Handshake,
    /// After it.
    Open,
}

/// A row of `data/browsers/chromium.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextRow {
    /// The row's own name.
    pub id: &'static str,
    /// The text as the browser's printf form: `%d` digits, `%s` anything, `%e` a net error that the atlas names.
    pub pattern: &'static str,
    /// The cause it names, unless `%e` decides.
    pub cause: Cause,
    /// When it is printed.
    pub phase: Phase,
    /// Status code of the Close frame that the browser then sends to the server.
    pub sent: Option<u16>,
    /// Reason in that Close frame.
    pub sent_reason: Option<&'static str>,
    /// Whether the HTTP request had been written, where the text alone decides it.
    pub sent_request: Option<bool>,
    /// Where the row comes from.
    #[cfg(feature = "sources")]
    pub source: &'static str,
}

/// A text that the atlas knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowserText<'t> {
    /// Its row.
    pub row: &'static TextRow,
    /// The cause: the row's, or that of the net error in the text.
    pub cause: Cause,
    /// What stood at each placeholder, in order.
    pub values: Vec<&'t str>,
}

impl BrowserText<'_> {
    /// The number at the `n`th placeholder, where it is one.
    pub fn number(&self, n: usize) -> Option<u32> {
        self.values.get(n)?.parse().ok()
    }
}

/// What the browser's error text says, or `None` where no row fits the whole of it: then it is to be shown verbatim.
///
/// ```
/// use wswhy_atlas::{Cause, browser_text};
/// let text = browser_text("Unrecognized frame opcode: 3").unwrap();
/// assert_eq!((text.cause, text.number(0)), (Cause::ServerFrameReservedOpcode, Some(3)));
/// assert!(browser_text("Unrecognised frame opcode: 3").is_none());
/// ```
pub fn browser_text(text: &str) -> Option<BrowserText<'_>> {
    TEXTS.iter().find_map(|row| {
        let mut values = Vec::new();
        matches(row.pattern, text, &mut values).then_some(())?;
        let mut cause = row.cause;
        if row.pattern.contains("%e") {
            let name = values.first()?;
            cause = NET_ERRORS.iter().find(|error| error.0 == *name)?.1;
        }
        Some(BrowserText { row, cause, values })
    })
}

/// Whether the whole of `text` has the printf form `pattern`; fills what stood at the placeholders.
fn matches<'t>(pattern: &str, text: &'t str, values: &mut Vec<&'t str>) -> bool {
    let Some(at) = pattern.find('%') else {
        return pattern == text;
    };
    let (literal, rest) = pattern.split_at(at);
    let Some(text) = text.strip_prefix(literal) else {
        return false;
    };
    let (kind, rest) = rest.split_at(2.min(rest.len()));
    let allowed: fn(char) -> bool = match kind {
        "%d" => |c| c.is_ascii_digit(),
        "%e" => |c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_',
        _ => |_| true,
    };
    // The longest run first; a `%s` in the middle gives characters back until what follows fits.
    let longest = text.find(|c| !allowed(c)).unwrap_or(text.len());
    let mut end = longest;
    loop {
        if kind == "%s" || end > 0 {
            let kept = values.len();
            values.push(&text[..end]);
            if matches(rest, &text[end..], values) {
                return true;
            }
            values.truncate(kept);
        }
        match text[..end].char_indices().next_back() {
            Some((previous, _)) => end = previous,
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cause(text: &str) -> Option<Cause> {
        browser_text(text).map(|t| t.cause)
    }

    #[test]
    fn placeholders() {
        assert_eq!(
            cause("Unrecognized frame opcode: 11"),
            Some(Cause::ServerFrameReservedOpcode)
        );
        assert_eq!(cause("Unrecognized frame opcode: "), None);
        assert_eq!(cause("Unrecognized frame opcode: x"), None);
        assert_eq!(cause("Unrecognized frame opcode: 11 "), None);
        let text = "Error during WebSocket handshake: 'Sec-WebSocket-Protocol' header value 'a' b' in response does not match any of sent values";
        assert_eq!(browser_text(text).unwrap().values, ["a' b"]);
    }

    #[test]
    fn net_errors_decide_and_unknown_ones_do_not() {
        let of = |name: &str| cause(&format!("Error in connection establishment: net::{name}"));
        assert_eq!(
            of("ERR_CONNECTION_REFUSED"),
            Some(Cause::ConnectFailedRefused)
        );
        assert_eq!(
            of("ERR_CERT_AUTHORITY_INVALID"),
            Some(Cause::ConnectFailedCertificate)
        );
        assert_eq!(
            of("ERR_UNEXPECTED_PROXY_AUTH"),
            Some(Cause::HandshakeRejected)
        );
        assert_eq!(of("ERR_SOMETHING_NEW"), None);
    }

    #[test]
    fn a_known_text_with_a_word_changed_is_unknown() {
        for row in TEXTS.iter().filter(|row| !row.pattern.is_empty()) {
            let text = row
                .pattern
                .replace("%d", "7")
                .replace("%s", "x")
                .replace("%e", "ERR_CONNECTION_REFUSED");
            assert!(browser_text(&text).is_some(), "{text}");
            let changed = format!("{text} really");
            let tail = row.pattern.ends_with("%s");
            assert_eq!(browser_text(&changed).is_some(), tail, "{changed}");
            assert!(browser_text(&format!("The {text}")).is_none(), "{text}");
        }
    }

    #[test]
    fn long_hostile_texts_end() {
        let text = "Error in permessage-deflate: ".repeat(2000);
        assert!(browser_text(&text).is_none());
    }
}
