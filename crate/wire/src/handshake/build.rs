//! Heads from types: legal ones, and any other.

use alloc::string::String;
use alloc::vec::Vec;

use super::accept_for;

/// Builds the head of a request or a response. Like [`FrameBuilder`](crate::FrameBuilder) it begins legal and refuses
/// nothing.
///
/// ```
/// use wswhy_wire::handshake::{HeadBuilder, Request, Response, check};
/// let key = "dGhlIHNhbXBsZSBub25jZQ==";
/// let request = HeadBuilder::request("/chat", "example.com", key).field("Sec-WebSocket-Protocol", "v1").build();
/// let response = HeadBuilder::response(key).field("Sec-WebSocket-Protocol", "v1").build();
/// let outcome = check(Some(&Request::parse(&request)), Some(&Response::parse(&response)));
/// assert_eq!(outcome.findings, []);
/// assert_eq!(outcome.agreed.unwrap().subprotocol.as_deref(), Some("v1"));
///
/// let broken = HeadBuilder::response(key).without("upgrade").build();
/// let outcome = check(None, Some(&Response::parse(&broken)));
/// assert_eq!(outcome.findings[0].kind.id(), "upgrade-missing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadBuilder {
    start_line: String,
    fields: Vec<(String, String)>,
}

impl HeadBuilder {
    /// A request for `target`, a path with its query, with the fields that section 4.1 asks for.
    pub fn request(target: &str, host: &str, key: &str) -> Self {
        Self::new(&["GET ", target, " HTTP/1.1"].concat())
            .field("Host", host)
            .field("Upgrade", "websocket")
            .field("Connection", "Upgrade")
            .field("Sec-WebSocket-Key", key)
            .field("Sec-WebSocket-Version", "13")
    }

    /// The 101 that accepts a request with this key (section 4.2.2).
    pub fn response(key: &str) -> Self {
        Self::new("HTTP/1.1 101 Switching Protocols")
            .field("Upgrade", "websocket")
            .field("Connection", "Upgrade")
            .field("Sec-WebSocket-Accept", &accept_for(key))
    }

    /// No fields at all.
    pub fn new(start_line: &str) -> Self {
        Self {
            start_line: start_line.into(),
            fields: Vec::new(),
        }
    }

    /// Another request line or status line.
    pub fn start_line(mut self, start_line: &str) -> Self {
        self.start_line = start_line.into();
        self
    }

    /// One more field.
    pub fn field(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }

    /// Without the fields of that name, in any case of letters.
    pub fn without(mut self, name: &str) -> Self {
        self.fields
            .retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self
    }

    /// The bytes, the empty line included.
    pub fn build(&self) -> Vec<u8> {
        let mut out = self.start_line.clone();
        for (name, value) in &self.fields {
            out.extend(["\r\n", name, ": ", value]);
        }
        out.push_str("\r\n\r\n");
        out.into_bytes()
    }
}
