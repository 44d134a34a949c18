//! RFC 6455 sections 4.1 and 4.2.2: request and response as types.

use alloc::borrow::Cow;

use super::head::Head;
use crate::{Side, Span};

/// The client's half of the handshake.
///
/// ```
/// use wswhy_wire::handshake::Request;
/// let request = Request::parse(b"GET /chat HTTP/1.1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
/// assert_eq!(request.method().as_deref(), Some("GET"));
/// assert_eq!(request.target().as_deref(), Some("/chat"));
/// assert_eq!(request.version(), Some((1, 1)));
/// assert_eq!(request.key().as_deref(), Some("dGhlIHNhbXBsZSBub25jZQ=="));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request(Head);

impl Request {
    /// Reads a head that a client sent; bytes after it are left alone. Never fails: see
    /// [`Head::end`](super::Head::end) and [`check`](super::check).
    pub fn parse(bytes: &[u8]) -> Self {
        Self(Head::parse(bytes, Side::Client))
    }

    /// The fields and their places.
    pub const fn head(&self) -> &Head {
        &self.0
    }

    /// `GET` in a handshake.
    pub fn method(&self) -> Option<Cow<'_, str>> {
        Some(self.0.text(self.method_span()?))
    }

    /// The bytes of the method.
    pub fn method_span(&self) -> Option<Span> {
        self.0.part(0)
    }

    /// The path and query, or a whole `http:` URL.
    pub fn target(&self) -> Option<Cow<'_, str>> {
        Some(self.0.text(self.target_span()?))
    }

    /// The bytes of the target.
    pub fn target_span(&self) -> Option<Span> {
        self.0.part(1)
    }

    /// The HTTP version, major and minor.
    pub const fn version(&self) -> Option<(u8, u8)> {
        self.0.version()
    }

    /// The bytes of the version.
    pub fn version_span(&self) -> Option<Span> {
        self.0.part(2)
    }

    /// The first `Sec-WebSocket-Key`.
    pub fn key(&self) -> Option<Cow<'_, str>> {
        let fields = self.0.all("sec-websocket-key");
        Some(self.0.text(fields.first()?.value))
    }
}

/// The server's half of the handshake.
///
/// ```
/// use wswhy_wire::handshake::Response;
/// let response = Response::parse(b"HTTP/1.1 403 Go away\r\n\r\n");
/// assert_eq!((response.status(), response.reason().as_deref()), (Some(403), Some("Go away")));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response(Head);

impl Response {
    /// Reads a head that a server sent; bytes after it are left alone. Never fails: see
    /// [`Head::end`](super::Head::end) and [`check`](super::check).
    pub fn parse(bytes: &[u8]) -> Self {
        Self(Head::parse(bytes, Side::Server))
    }

    /// The fields and their places.
    pub const fn head(&self) -> &Head {
        &self.0
    }

    /// The HTTP version, major and minor.
    pub const fn version(&self) -> Option<(u8, u8)> {
        self.0.version()
    }

    /// The bytes of the version.
    pub fn version_span(&self) -> Option<Span> {
        self.0.part(0)
    }

    /// The status: 101 accepts the handshake.
    pub fn status(&self) -> Option<u16> {
        self.0.text(self.status_span()?).parse().ok()
    }

    /// The bytes of the status.
    pub fn status_span(&self) -> Option<Span> {
        self.0.part(1)
    }

    /// The text after the status. Nothing depends on it.
    pub fn reason(&self) -> Option<Cow<'_, str>> {
        Some(self.0.text(self.reason_span()?))
    }

    /// The bytes of the reason.
    pub fn reason_span(&self) -> Option<Span> {
        self.0.part(2)
    }
}
