//! As much of HTTP/1.1 as the lab needs: a request head with bounds, and answers that end the connection.

use crate::stream::{Got, Stream};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// The longest request head, in bytes.
const MAX_HEAD: usize = 32 * 1024;
/// The longest request body that is read (and forgotten), in bytes.
const MAX_BODY: usize = 64 * 1024;
/// How long a client may take for its request. Browsers open connections in advance and use them later.
const HEAD_BOUND: Duration = Duration::from_secs(60);
/// How long to wait for a client's FIN after the answer.
const LINGER: Duration = Duration::from_secs(2);

/// A request line and its headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The whole first line.
    pub line: String,
    /// The method.
    pub method: String,
    /// The path without the query.
    pub path: String,
    /// The query, without the question mark.
    pub query: String,
    /// Names and values in the order they came.
    pub headers: Vec<(String, String)>,
}

impl Head {
    /// The first value of this header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// As the lab's JSON has it.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "line": self.line, "headers": self.headers })
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.split("\r\n");
        let line = lines.next()?.to_owned();
        let mut words = line.split(' ');
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        if !version.starts_with("HTTP/1.") || words.next().is_some() {
            return None;
        }
        // A proxy gets the whole URL; only CONNECT names a bare authority.
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let header = |line: &str| {
            line.split_once(':')
                .map(|(n, v)| (n.to_owned(), v.trim().to_owned()))
        };
        let headers = lines
            .filter(|line| !line.is_empty())
            .map(header)
            .collect::<Option<_>>()?;
        Some(Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            line,
        })
    }
}

/// What came of reading a request.
#[derive(Debug)]
pub enum Request {
    /// A request, and what the client sent after it.
    Head(Head, Vec<u8>),
    /// Bytes that are not HTTP.
    NotHttp,
    /// The client left, or took too long.
    Gone,
}

/// Reads one request head, and its body if it has one.
pub fn read_request(stream: &mut Stream) -> Request {
    let deadline = Instant::now() + HEAD_BOUND;
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let rest = bytes.split_off(end + 4);
            bytes.truncate(end);
            return match Head::parse(&bytes) {
                Some(head) => {
                    let rest = read_body(stream, &head, rest, deadline);
                    Request::Head(head, rest)
                }
                None => Request::NotHttp,
            };
        }
        // No method begins with a byte outside the letters; TLS begins with 0x16.
        if bytes.len() > MAX_HEAD
            || bytes
                .first()
                .is_some_and(|first| !first.is_ascii_alphabetic())
        {
            return Request::NotHttp;
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Request::Gone;
        }
        match stream.read_for(left, &mut buffer) {
            Got::Bytes(len) => bytes.extend_from_slice(buffer.get(..len).unwrap_or_default()),
            Got::Nothing => {}
            Got::Fin | Got::Rst => return Request::Gone,
        }
    }
}

/// Reads the declared body away, so that ending the connection does not turn into RST.
fn read_body(stream: &mut Stream, head: &Head, mut rest: Vec<u8>, deadline: Instant) -> Vec<u8> {
    let declared = head
        .header("Content-Length")
        .and_then(|len| len.parse::<usize>().ok())
        .unwrap_or(0);
    let mut buffer = [0; 4096];
    while rest.len() < declared.min(MAX_BODY) {
        let left = deadline.saturating_duration_since(Instant::now());
        match stream.read_for(left, &mut buffer) {
            Got::Bytes(len) => rest.extend_from_slice(buffer.get(..len).unwrap_or_default()),
            Got::Nothing if !left.is_zero() => {}
            _ => break,
        }
    }
    rest.split_off(declared.min(rest.len()))
}

/// The text of an answer without a connection to follow: `Connection: close` and its length.
#[must_use]
pub fn response(status: u16, headers: &[(String, String)], kind: &str, body: &str) -> String {
    let mut out = format!("HTTP/1.1 {status} {}\r\n", phrase(status));
    for (name, value) in headers {
        let _ = write!(out, "{name}: {value}\r\n");
    }
    let _ = write!(
        out,
        "Content-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n",
        body.len()
    );
    // RFC 9110, 6.4.1: these never have a body.
    if status != 204 && status != 304 {
        out.push_str(body);
    }
    out
}

/// Sends an answer and ends the connection.
pub fn answer(mut stream: Stream, response: &str) {
    if stream.send(response.as_bytes()).is_ok() {
        stream.fin();
        stream.drain(LINGER);
    }
}

fn phrase(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        301 => "Moved Permanently",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        407 => "Proxy Authentication Required",
        426 => "Upgrade Required",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        _ => "Status",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads() {
        let head =
            Head::parse(b"GET /s/ab?wait=5 HTTP/1.1\r\nHost: x:1\r\nsec-websocket-key:  k==")
                .unwrap();
        assert_eq!(
            (
                head.method.as_str(),
                head.path.as_str(),
                head.query.as_str()
            ),
            ("GET", "/s/ab", "wait=5")
        );
        assert_eq!(head.header("Sec-WebSocket-Key"), Some("k=="));
        for bad in [
            "",
            "GET /",
            "GET / HTTP/2",
            "GET / x HTTP/1.1",
            "GET / HTTP/1.1\r\nno colon",
        ] {
            assert_eq!(Head::parse(bad.as_bytes()), None, "{bad}");
        }
        assert_eq!(Head::parse(b"GET /\xff HTTP/1.1"), None);
    }

    #[test]
    fn answers() {
        let text = response(403, &[("X".to_owned(), "y".to_owned())], "text/plain", "no");
        assert!(text.starts_with("HTTP/1.1 403 Forbidden\r\nX: y\r\n"));
        assert!(text.ends_with(
            "Content-Length: 2\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\nno"
        ));
        assert!(response(204, &[], "text/plain", "no").ends_with("\r\n\r\n"));
    }
}
