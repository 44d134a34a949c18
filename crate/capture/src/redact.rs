//! Takes secrets out of what leaves the machine: reports and saved files.
//!
//! What is left out or replaced: header values that carry credentials, values in queries and fragments, userinfo, and
//! text that looks like a token (a JWT, or a long run without a space that mixes kinds of characters).

/// Headers that are left out whole, in lower case.
const SECRET_HEADERS: [&str; 4] = [
    "cookie",
    "set-cookie",
    "authorization",
    "proxy-authorization",
];

/// Headers of the handshake whose opaque values are no secrets (RFC 6455 §4): a nonce and its digest.
const OPEN_HEADERS: [&str; 3] = [
    "sec-websocket-key",
    "sec-websocket-accept",
    "sec-websocket-extensions",
];

/// A run of token characters of this length or more counts as a secret when it mixes kinds of characters.
const LONG: usize = 20;
/// And of this length in any case.
const VERY_LONG: usize = 40;

/// What stands in a secret's place: how long it was, and nothing else. What was redacted before stays.
fn mark(secret: &str) -> String {
    if is_mark(secret) {
        return secret.to_owned();
    }
    format!("‹redacted, {} characters›", secret.chars().count())
}

/// Whether it is a mark of ours, or the word that is left of one where it was cut at its comma.
fn is_mark(text: &str) -> bool {
    let count = text
        .strip_prefix("‹redacted, ")
        .and_then(|rest| rest.strip_suffix(" characters›"));
    text == "‹redacted" || count.is_some_and(|count| count.bytes().all(|b| b.is_ascii_digit()))
}

/// A header line as it may leave the machine: `None` where it is left out whole.
///
/// ```
/// use wswhy_capture::redact::header;
/// assert_eq!(header("Cookie", "sid=1"), None);
/// assert_eq!(header("Host", "example.com").as_deref(), Some("example.com"));
/// ```
pub fn header(name: &str, value: &str) -> Option<String> {
    let name = name.to_ascii_lowercase();
    if SECRET_HEADERS.contains(&name.as_str()) {
        None
    } else if OPEN_HEADERS.contains(&name.as_str()) {
        Some(value.to_owned())
    } else {
        Some(text(value))
    }
}

/// A URL without userinfo and without the values in its query and fragment.
///
/// ```
/// use wswhy_capture::redact::url;
/// assert_eq!(
///     url("wss://me:pw@example.com/chat?token=abc&room=7"),
///     "wss://‹redacted, 5 characters›@example.com/chat?token=‹redacted, 3 characters›&room=‹redacted, 1 characters›",
/// );
/// ```
pub fn url(url: &str) -> String {
    let (before_fragment, fragment) = match url.split_once('#') {
        Some((before, fragment)) => (before, Some(fragment)),
        None => (url, None),
    };
    let (before_query, query) = match before_fragment.split_once('?') {
        Some((before, query)) => (before, Some(query)),
        None => (before_fragment, None),
    };
    // Also the userinfo of a URL in the path of another one.
    let mut parts = before_query.split("://");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(['/', '\\']).unwrap_or(part.len());
        let (authority, path) = part.split_at(end);
        out += "://";
        match authority.rsplit_once('@') {
            Some((user, host)) => {
                out += &mark(user);
                out.push('@');
                out += host;
            }
            None => out += authority,
        }
        out += path;
    }
    out = jwts(&out);
    if let Some(query) = query {
        out.push('?');
        out += &values(query);
    }
    if let Some(fragment) = fragment {
        out.push('#');
        out += &values(fragment);
    }
    out
}

/// `a=1&b` with its values replaced; a part without `=` is a value whole.
fn values(pairs: &str) -> String {
    let parts = pairs.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) if !value.is_empty() => format!("{}={}", text(name), mark(value)),
        Some(_) => pair.to_owned(),
        None if pair.is_empty() => String::new(),
        None => mark(pair),
    });
    parts.collect::<Vec<_>>().join("&")
}

/// Text from a reason, a subprotocol or a payload, with URLs cleaned and what looks like a token replaced.
///
/// ```
/// use wswhy_capture::redact::text;
/// assert_eq!(text("bye"), "bye");
/// assert_eq!(text("key sk9fJ2mQ8xVw3LrT7bNc"), "key ‹redacted, 20 characters›");
/// ```
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(separates).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out += &self::word(word);
        let gap = after.find(|c| !separates(c)).unwrap_or(after.len());
        out += &after[..gap];
        rest = &after[gap..];
    }
    out
}

fn separates(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '"' | '\'' | ',' | ';' | '(' | ')' | '<' | '>' | '[' | ']' | '{' | '}'
        )
}

fn word(word: &str) -> String {
    if word.contains("://") {
        return url(word);
    }
    if secret(word) {
        return mark(word);
    }
    // `name=value` and `name:value`: the value alone may be the secret.
    for separator in ['=', ':', '|'] {
        if let Some((name, value)) = word.split_once(separator)
            && secret(value)
        {
            return format!("{name}{separator}{}", mark(value));
        }
    }
    // A subprotocol that carries a token behind a prefix: `bearer.eyJ…`, `base64.authorization.abc…`.
    if let Some(at) = word.find('.')
        && secret(&word[at + 1..])
    {
        return format!("{}.{}", &word[..at], mark(&word[at + 1..]));
    }
    word.to_owned()
}

/// In a path: only what is certainly a token goes, since paths tell sockets apart.
fn jwts(path: &str) -> String {
    let parts = path.split('/').map(|part| {
        if jwt(part) {
            mark(part)
        } else {
            part.to_owned()
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

fn secret(word: &str) -> bool {
    if jwt(word) {
        return true;
    }
    let token = |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '/' | '=' | '~' | '%')
    };
    if word.len() < LONG || !word.chars().all(token) {
        return false;
    }
    let digits = word.chars().any(|c| c.is_ascii_digit());
    let upper = word.chars().any(|c| c.is_ascii_uppercase());
    let lower = word.chars().any(|c| c.is_ascii_lowercase());
    let kinds = [digits, upper, lower].into_iter().filter(|k| *k).count();
    // Words joined by dots, dashes or slashes (`v12.stomp`, `graphql-transport-ws`) are names, not tokens.
    let longest = word
        .split(['-', '_', '.', '/'])
        .map(str::len)
        .max()
        .unwrap_or(0);
    word.len() >= VERY_LONG && (kinds >= 2 || longest >= VERY_LONG)
        || kinds >= 2 && digits && longest >= 8
        || longest >= LONG && kinds >= 2
}

/// Three runs of base64url, joined by dots, the first one beginning as `{"` does (RFC 7519 §3).
fn jwt(word: &str) -> bool {
    let mut parts = word.split('.');
    let run = |part: Option<&str>| {
        part.is_some_and(|p| {
            p.len() >= 4
                && p.chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '='))
        })
    };
    word.starts_with("eyJ") && run(parts.next()) && run(parts.next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(input: &str, secret: &str) {
        let out = text(input);
        assert!(!out.contains(secret), "{out}");
        assert!(out.contains("‹redacted, "), "{out}");
    }

    #[test]
    fn tokens_go() {
        check("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "eyJ");
        check("bearer.eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "eyJ");
        check("token=9f86d081884c7d659a2feaa0c55ad015", "9f86");
        check("see wss://h/p?ticket=s3cret now", "s3cret");
        check("auth|AbCdEfGhIjKlMnOpQrStUvWx", "AbCd");
        check("{\"key\":\"Zx81Yw72Vu63Ts54Rq45\"}", "Zx81");
        check(
            "base64url.bearer.authorization.k8s.io.ZXlKaGJHY2lPaUpTVXpJMU5pSXM",
            "ZXlK",
        );
    }

    #[test]
    fn words_and_names_stay() {
        for kept in [
            "keepalive ping timeout",
            "graphql-transport-ws",
            "v12.stomp",
            "Unauthorized: please log in",
            "internal server error while handling message",
            "",
        ] {
            assert_eq!(text(kept), kept);
        }
        assert_eq!(
            url("ws://127.0.0.1:8080/s/7f3a90aa7f3a90aa7f3a90aa7f3a90aa"),
            "ws://127.0.0.1:8080/s/7f3a90aa7f3a90aa7f3a90aa7f3a90aa"
        );
    }

    #[test]
    fn once_is_enough() {
        for given in [
            "wss://me:pw@h/eyJhbGci.eyJzdWIi.c2ln?token=abc&x#y",
            "see wss://h/p?ticket=s3cret now",
            "1.2://7@5.://7@5.://7@5",
            "key sk9fJ2mQ8xVw3LrT7bNc",
        ] {
            let (text, url) = (text(given), url(given));
            assert_eq!(super::text(&text), text);
            assert_eq!(super::url(&url), url);
        }
        let hidden = url("wss://h/?a=‹redacted, 12s3cret characters›");
        assert!(!hidden.contains("12s3cret"), "{hidden}");
    }

    #[test]
    fn urls() {
        assert_eq!(url("wss://h/p#frag"), "wss://h/p#‹redacted, 4 characters›");
        assert_eq!(url("wss://h/p?x"), "wss://h/p?‹redacted, 1 characters›");
        assert_eq!(
            url("wss://u@h?x=1"),
            "wss://‹redacted, 1 characters›@h?x=‹redacted, 1 characters›"
        );
        assert!(!url("wss://h/eyJhbGciOiJI.eyJzdWIi.c2lnbg/x").contains("eyJ"));
        assert_eq!(url("not a url"), "not a url");
        let proxied = "ws://a:b@p/ws://me:pw@h/x";
        for shown in [url(proxied), text(proxied)] {
            assert!(
                !shown.contains("a:b") && !shown.contains("me:pw"),
                "{shown}"
            );
            assert!(shown.ends_with("@h/x"), "{shown}");
        }
    }
}
