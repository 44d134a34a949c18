//! When a token that the page showed runs out: `exp` of a JSON Web Token (RFC 7519 §4.1.4) in the URL, in the offered
//! subprotocols or in the first messages that the page sent. Nothing else of a token leaves this file.

use crate::log::base64;
use crate::messages::{Direction, Kind};
use crate::subprotocol::{Payload, member};
use crate::transcript::{Connection, Millis};

/// Where a token stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenPlace {
    /// In the URL.
    Url,
    /// Among the offered subprotocols.
    Subprotocol,
    /// In one of the first messages.
    Message,
}

impl TokenPlace {
    /// The word as it stands in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Url => "url",
            Self::Subprotocol => "subprotocol",
            Self::Message => "message",
        }
    }
}

/// Messages of the page that are looked into.
const FIRST: usize = 5;
/// Bytes of a text that are looked at.
const MAX_TEXT: usize = 16_384;
/// Tokens of one text that are looked at.
const MAX_TOKENS: usize = 4;

/// When the tokens of this connection run out.
pub fn expiries(connection: &Connection, payload: &Payload<'_>) -> Vec<(Millis, TokenPlace)> {
    let mut found = Vec::new();
    let mut look = |text: &[u8], place| {
        found.extend(tokens(text).map(|at| (at, place)));
    };
    look(connection.url.as_bytes(), TokenPlace::Url);
    if let Some(page) = &connection.page {
        for offered in &page.offered {
            look(offered.as_bytes(), TokenPlace::Subprotocol);
        }
    } else if let Some(log) = &connection.log {
        let offered = log.request_header("sec-websocket-protocol");
        look(
            offered.unwrap_or_default().as_bytes(),
            TokenPlace::Subprotocol,
        );
    }
    let sent = connection.messages.iter().take(4 * FIRST);
    let sent = sent.filter(|m| m.direction == Direction::Sent && m.kind == Kind::Text);
    for message in sent.take(FIRST) {
        if let Some(bytes) = message.payload.and_then(payload) {
            look(bytes, TokenPlace::Message);
        }
    }
    found
}

/// `exp` of each token in a text.
fn tokens(text: &[u8]) -> impl Iterator<Item = Millis> {
    let text = text.get(..MAX_TEXT).unwrap_or(text);
    // A token's first part is JSON, so it begins with `{"`: `eyJ` in base64.
    let starts = text.windows(3).enumerate();
    let whole = |at: usize| at == 0 || !text.get(at - 1).is_some_and(letter);
    let starts = starts.filter(move |(at, three)| *three == b"eyJ" && whole(*at));
    starts
        .filter_map(|(at, _)| expiry(text.get(at..)?))
        .take(MAX_TOKENS)
}

fn letter(b: &u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

fn expiry(token: &[u8]) -> Option<Millis> {
    let part = |text: &[u8]| text.iter().take_while(|b| letter(b)).count();
    let rest = token.get(part(token)..)?.strip_prefix(b".")?;
    let claims = rest.get(..part(rest))?;
    // A signature, or at least its place.
    rest.get(claims.len()..)?.strip_prefix(b".")?;
    let claims = base64(claims, *b"-_")?;
    let seconds = member(std::str::from_utf8(&claims).ok()?, "exp")?.number()?;
    (0.0..1e11)
        .contains(&seconds)
        .then_some(Millis(seconds * 1000.0))
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::*;

    fn token(claims: &str) -> String {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!("{}.{}.c2ln", part(r#"{"alg":"HS256"}"#), part(claims))
    }

    fn found(text: &str) -> Vec<f64> {
        tokens(text.as_bytes()).map(|at| at.0).collect()
    }

    #[test]
    fn the_time_of_a_token() {
        let good = token(r#"{"iss":"joe","exp":1300819380}"#);
        assert_eq!(found(&good), [1_300_819_380_000.0]);
        assert_eq!(
            found(&format!("wss://h/?t={good}&x=1")),
            [1_300_819_380_000.0]
        );
        let message = format!(r#"{{"type":"auth","token":"{good}"}}"#);
        assert_eq!(found(&message), [1_300_819_380_000.0]);
        assert_eq!(
            found(&token(r#"{"exp":1300819380.5}"#)),
            [1_300_819_380_500.0]
        );
    }

    #[test]
    fn no_token_has_no_time() {
        let (head, _) = token(r#"{"exp":1}"#)
            .rsplit_once('.')
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .unwrap();
        for text in [
            "",
            "eyJ",
            "eyJ.",
            "eyJ..",
            "eyJ.eyJ.eyJ",
            &head,
            &token("{}"),
            &token(r#"{"exp":"soon"}"#),
            &token(r#"{"exp":-1}"#),
            &token(r#"{"exp":1e300}"#),
            &token("not JSON"),
            &"eyJ".repeat(50_000),
        ] {
            assert_eq!(found(text), [0.0; 0], "{}", &text[..text.len().min(40)]);
        }
    }
}
