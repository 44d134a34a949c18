//! RFC 9112 sections 2 to 5: where a message head begins and ends, and the place of each field in it.
//!
//! `httparse` does the reading, in its lenient mode: a field line that is not one is left out, and the rest is still
//! read. What it left out is found again by the line that no field begins.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use httparse::{EMPTY_HEADER, Error, Header, ParserConfig, Status};

use crate::{Side, Span};

/// The longest head that is read, in bytes, its empty line included. Servers and browsers stop at 8 KiB to 256 KiB.
///
/// ```
/// use wswhy_wire::handshake::{MAX_HEAD, Split, split};
/// let head = [b"GET / HTTP/1.1\r\nX: ".to_vec(), vec![b'x'; MAX_HEAD]].concat();
/// assert_eq!(split(&head), Split::TooLarge);
/// ```
pub const MAX_HEAD: usize = 64 * 1024;

/// The highest number of fields that is read.
///
/// ```
/// use wswhy_wire::handshake::{MAX_FIELDS, Split, split};
/// let head = [b"GET / HTTP/1.1\r\n".to_vec(), b"X: y\r\n".repeat(MAX_FIELDS + 1)].concat();
/// assert_eq!(split(&head), Split::TooLarge);
/// ```
pub const MAX_FIELDS: usize = 256;

/// What a stream begins with; see [`split`].
///
/// ```
/// use wswhy_wire::Side;
/// use wswhy_wire::handshake::{Split, split};
/// let found = split(b"HTTP/1.1 403 Forbidden\r\n\r\nno");
/// assert_eq!((found.head_len(), found.side()), (Some(26), Some(Side::Server)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// A request of `len` bytes. After it come the client's frames.
    Request {
        /// Bytes of the head, its empty line included.
        len: usize,
    },
    /// A response of `len` bytes. After it come the server's frames, when its status is 101.
    Response {
        /// Bytes of the head, its empty line included.
        len: usize,
    },
    /// The bytes fit a head so far, and it does not end in them.
    Partial,
    /// This is no head: the byte at `offset` is the first that cannot stand where it stands.
    NotHttp {
        /// Counted from the first byte of the stream.
        offset: usize,
    },
    /// No end within [`MAX_HEAD`] bytes, or more than [`MAX_FIELDS`] fields.
    TooLarge,
}

impl Split {
    /// Where the bytes after the head begin.
    pub const fn head_len(self) -> Option<usize> {
        match self {
            Self::Request { len } | Self::Response { len } => Some(len),
            _ => None,
        }
    }

    /// Who sent the head.
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::Request { .. } => Some(Side::Client),
            Self::Response { .. } => Some(Side::Server),
            _ => None,
        }
    }
}

/// Whether a stream begins with the head of a handshake, and where that ends. An answer that begins with an interim
/// response (103) has another head after this one.
///
/// ```
/// use wswhy_wire::handshake::{Split, split};
/// let request = b"GET / HTTP/1.1\r\nHost: h\r\n\r\n\x81\x80....";
/// assert_eq!(split(request), Split::Request { len: 27 });
/// assert_eq!(split(&request[..20]), Split::Partial);
/// // A stream of frames.
/// assert_eq!(split(b"\x81\x05Hello"), Split::NotHttp { offset: 0 });
/// ```
pub fn split(bytes: &[u8]) -> Split {
    let side = side_of(bytes);
    match scan(bytes, side).end {
        HeadEnd::Complete { len } if side == Side::Client => Split::Request { len },
        HeadEnd::Complete { len } => Split::Response { len },
        HeadEnd::Incomplete => Split::Partial,
        HeadEnd::NotHttp { offset } => Split::NotHttp { offset },
        HeadEnd::TooLarge => Split::TooLarge,
    }
}

/// How reading a head ended.
///
/// ```
/// use wswhy_wire::handshake::{HeadEnd, Response};
/// let response = Response::parse(b"SSH-2.0-OpenSSH_9.2\r\n");
/// assert_eq!(response.head().end, HeadEnd::NotHttp { offset: 0 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadEnd {
    /// With an empty line; `len` bytes altogether.
    Complete {
        /// Bytes of the head, its empty line included.
        len: usize,
    },
    /// The bytes ended first.
    Incomplete,
    /// At a byte that cannot stand where it stands. Fields before it were read.
    NotHttp {
        /// Counted from the first byte of the head.
        offset: usize,
    },
    /// At [`MAX_HEAD`] bytes or [`MAX_FIELDS`] fields.
    TooLarge,
}

/// One field line.
///
/// ```
/// use wswhy_wire::Span;
/// use wswhy_wire::handshake::{Field, Request};
/// let request = Request::parse(b"GET / HTTP/1.1\r\nHost:  h \r\n\r\n");
/// assert_eq!(request.head().fields, [Field { name: Span::new(16, 20), value: Span::new(23, 24) }]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The bytes of the name.
    pub name: Span,
    /// The bytes of the value, without the white space around it.
    pub value: Span,
}

impl Field {
    /// From the name to the end of the value.
    ///
    /// ```
    /// # use wswhy_wire::handshake::Request;
    /// let request = Request::parse(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    /// let head = request.head();
    /// assert_eq!(head.text(head.fields[0].span()), "Host: h");
    /// ```
    pub const fn span(&self) -> Span {
        Span::new(self.name.start, self.value.end)
    }
}

/// The head of a message: its bytes and the place of what stands in it. All spans count from its first byte.
///
/// ```
/// use wswhy_wire::handshake::Request;
/// let request = Request::parse(b"GET / HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\n\r\n");
/// let head = request.head();
/// let connection = head.named("connection").next().unwrap();
/// let members: Vec<_> = head.members(connection).into_iter().map(|span| head.text(span)).collect();
/// assert_eq!(members, ["keep-alive", "Upgrade"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Every field line that could be read, in order.
    pub fields: Vec<Field>,
    /// Whether the head was read to its end.
    pub end: HeadEnd,
    bytes: Vec<u8>,
    start_line: Span,
    parts: [Option<Span>; 3],
    version: Option<(u8, u8)>,
    malformed: Vec<Span>,
    bare_lf: Option<Span>,
}

impl Head {
    /// Reads what `side` sent. No more than [`MAX_HEAD`] bytes are kept.
    pub(super) fn parse(bytes: &[u8], side: Side) -> Self {
        let scanned = scan(bytes, side);
        let len = match scanned.end {
            HeadEnd::Complete { len } => len,
            _ => bytes.len().min(MAX_HEAD),
        };
        let mut head = Self {
            fields: scanned.fields,
            end: scanned.end,
            bytes: bytes.get(..len).unwrap_or_default().to_vec(),
            start_line: Span::default(),
            parts: [None; 3],
            version: scanned.version,
            malformed: Vec::new(),
            bare_lf: None,
        };
        head.read_lines(side);
        head
    }

    /// The bytes of the head; all that were given, up to [`MAX_HEAD`], when it has no end.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The request line or status line, without its line end.
    pub const fn start_line(&self) -> Span {
        self.start_line
    }

    /// Lines that stand where a field should and are none: no colon, white space before it or at the beginning of the
    /// line, or a character that no field name or value has (RFC 9112 section 5). The first [`MAX_FIELDS`] of them.
    pub fn malformed(&self) -> &[Span] {
        &self.malformed
    }

    /// The bytes of `span` as text; what is not UTF-8 is replaced.
    #[inline(never)]
    pub fn text(&self, span: Span) -> Cow<'_, str> {
        String::from_utf8_lossy(self.slice(span))
    }

    /// The name of a field as it was written.
    pub fn name(&self, field: &Field) -> Cow<'_, str> {
        self.text(field.name)
    }

    /// The value of a field, without the white space around it.
    pub fn value(&self, field: &Field) -> Cow<'_, str> {
        self.text(field.value)
    }

    /// The fields of that name, in any case of letters.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &Field> {
        self.fields
            .iter()
            .filter(move |field| self.slice(field.name).eq_ignore_ascii_case(name.as_bytes()))
    }

    /// The members of a value that is a list with commas (RFC 9110 section 5.6.1), without the white space around
    /// them; empty ones too. Quotes have no meaning here: for `Sec-WebSocket-Extensions` see
    /// [`extensions`](crate::extensions).
    pub fn members(&self, field: &Field) -> Vec<Span> {
        let mut at = field.value.start;
        let mut members = Vec::new();
        for member in self.slice(field.value).split(|byte| *byte == b',') {
            let before = space(member.iter());
            let inner = member.get(before..).unwrap_or_default();
            let kept = inner.len() - space(inner.iter().rev());
            members.push(Span::at(at + before as u64, kept as u64));
            at += member.len() as u64 + 1;
        }
        members
    }

    /// The fields of that name. One copy of the search, for the many names that the rules look for.
    #[inline(never)]
    pub(super) fn all(&self, name: &str) -> Vec<Field> {
        self.named(name).copied().collect()
    }

    #[inline(never)]
    pub(super) fn slice(&self, span: Span) -> &[u8] {
        self.bytes.get(range(span)).unwrap_or_default()
    }

    /// The first, second or third part of the start line.
    pub(super) fn part(&self, index: usize) -> Option<Span> {
        self.parts.get(index).copied().flatten()
    }

    /// The HTTP version, major and minor.
    pub(super) const fn version(&self) -> Option<(u8, u8)> {
        self.version
    }

    pub(super) const fn is_complete(&self) -> bool {
        matches!(self.end, HeadEnd::Complete { .. })
    }

    /// A line that ends without CR.
    pub(super) const fn bare_lf(&self) -> Option<Span> {
        self.bare_lf
    }

    /// Where a field that is missing could have stood: after the last one.
    pub(super) fn gap(&self) -> Span {
        let last = self.fields.last().map(|field| field.value.end);
        Span::at(last.unwrap_or(self.start_line.end), 0)
    }

    fn read_lines(&mut self, side: Side) {
        let mut at = self.bytes.len() - skip_empty_lines(&self.bytes).len();
        let mut first = true;
        let trusted = match self.end {
            HeadEnd::NotHttp { offset } => offset,
            // What stands after the last field that was read was not looked at.
            HeadEnd::TooLarge => range(self.gap()).start,
            _ => self.bytes.len(),
        };
        let begins: Vec<u64> = self.fields.iter().map(|field| field.name.start).collect();
        while let Some(len) = self.bytes.get(at..).and_then(|rest| position(rest, b'\n')) {
            let end = at + len;
            if end >= trusted {
                break;
            }
            let cr = len > 0 && self.bytes.get(end - 1) == Some(&b'\r');
            let line = Span::new(at as u64, (end - usize::from(cr)) as u64);
            if !cr && self.bare_lf.is_none() {
                self.bare_lf = Some(Span::at(end as u64, 1));
            }
            if first {
                self.read_start_line(line, side);
            } else if !line.is_empty()
                && begins.binary_search(&line.start).is_err()
                && self.malformed.len() < MAX_FIELDS
            {
                self.malformed.push(line);
            }
            first = false;
            at = end + 1;
        }
    }

    fn read_start_line(&mut self, line: Span, side: Side) {
        self.start_line = line;
        // A reason phrase has spaces of its own; a request target has none.
        let mut at = line.start;
        for (n, part) in self
            .bytes
            .get(range(line))
            .unwrap_or_default()
            .splitn(3, |byte| *byte == b' ')
            .enumerate()
        {
            let span = Span::at(at, part.len() as u64);
            if let Some(slot) = self.parts.get_mut(n) {
                *slot = Some(span).filter(|span| side == Side::Server || !span.is_empty());
            }
            at = span.end + 1;
        }
    }
}

/// What `httparse` found.
struct Scanned {
    end: HeadEnd,
    fields: Vec<Field>,
    version: Option<(u8, u8)>,
}

fn scan(bytes: &[u8], side: Side) -> Scanned {
    let window = bytes.get(..MAX_HEAD).unwrap_or(bytes);
    let mut patched = window.to_vec();
    let version = as_version_1_1(&mut patched, side);
    let (result, fields) = fields_of(&patched, side);
    let end = match result {
        Ok(Status::Complete(len)) => HeadEnd::Complete { len },
        Ok(Status::Partial) if window.len() == MAX_HEAD => HeadEnd::TooLarge,
        Ok(Status::Partial) => HeadEnd::Incomplete,
        Err(Error::TooManyHeaders) => HeadEnd::TooLarge,
        Err(_) => HeadEnd::NotHttp {
            offset: first_wrong(&patched, side),
        },
    };
    Scanned {
        end,
        fields,
        version,
    }
}

/// Reads a head. What was read before an error or the end of the bytes is given too.
fn fields_of(bytes: &[u8], side: Side) -> (httparse::Result<usize>, Vec<Field>) {
    let mut headers = vec![EMPTY_HEADER; MAX_FIELDS];
    let mut config = ParserConfig::default();
    config
        .ignore_invalid_headers_in_requests(true)
        .ignore_invalid_headers_in_responses(true);
    let (result, headers) = match side {
        Side::Client => {
            let mut request = httparse::Request::new(&mut headers);
            let result = config.parse_request(&mut request, bytes);
            (result, request.headers)
        }
        Side::Server => {
            let mut response = httparse::Response::new(&mut headers);
            let result = config.parse_response(&mut response, bytes);
            (result, response.headers)
        }
    };
    let base = bytes.as_ptr() as usize;
    let place = |part: &[u8]| {
        let start = (part.as_ptr() as usize).saturating_sub(base);
        Span::at(start as u64, part.len() as u64)
    };
    let fields = headers
        .iter()
        .take_while(|header: &&Header<'_>| !header.name.is_empty())
        .map(|header| Field {
            name: place(header.name.as_bytes()),
            value: place(header.value),
        })
        .collect();
    (result, fields)
}

/// `httparse` says that something is wrong, not where. It reads from left to right, so the first wrong byte is the last
/// byte of the shortest beginning that it refuses.
fn first_wrong(bytes: &[u8], side: Side) -> usize {
    let (mut good, mut bad) = (0, bytes.len());
    while bad - good > 1 {
        let middle = good + (bad - good) / 2;
        let part = bytes.get(..middle).unwrap_or_default();
        match fields_of(part, side).0 {
            Err(_) => bad = middle,
            Ok(_) => good = middle,
        }
    }
    bad.saturating_sub(1)
}

/// Any `HTTP/x.y` is read as if it were 1.1, so that another version is a finding and not the end. Gives the real one.
fn as_version_1_1(bytes: &mut [u8], side: Side) -> Option<(u8, u8)> {
    let skipped = bytes.len() - skip_empty_lines(bytes).len();
    let line = bytes.get_mut(skipped..)?;
    let at = match side {
        Side::Server => 0,
        Side::Client => {
            // Counted from the left: bytes that come later must not move it.
            let first = position(line, b' ')? + 1;
            first + position(line.get(first..)?, b' ')? + 1
        }
    };
    let rest = line.get_mut(at..)?;
    if !rest.starts_with(b"HTTP/") {
        return None;
    }
    let rest = rest.get_mut(5..)?;
    let mut digit = |index: usize| {
        let byte = rest.get_mut(index).filter(|byte| byte.is_ascii_digit())?;
        Some(core::mem::replace(byte, b'1') - b'0')
    };
    // Each for itself: the bytes may end between the two.
    let (major, minor) = (digit(0), digit(2));
    major.zip(minor)
}

/// A response begins with `HTTP/`, and no method has a slash.
fn side_of(bytes: &[u8]) -> Side {
    if skip_empty_lines(bytes).starts_with(b"HTTP/") {
        Side::Server
    } else {
        Side::Client
    }
}

/// Empty lines before a head are skipped (RFC 9112 section 2.2).
fn skip_empty_lines(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes;
    while let [b'\r', b'\n', after @ ..] | [b'\n', after @ ..] = rest {
        rest = after;
    }
    rest
}

fn space<'a>(bytes: impl Iterator<Item = &'a u8>) -> usize {
    bytes
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count()
}

fn position(bytes: &[u8], wanted: u8) -> Option<usize> {
    bytes.iter().position(|byte| *byte == wanted)
}

fn range(span: Span) -> core::ops::Range<usize> {
    let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
    place(span.start)..place(span.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_beginning_of_a_head_is_partial() {
        for (head, side) in [
            (
                &b"\r\nGET /a HTTP/1.1\r\nHost: h\r\nX:\r\n\r\n"[..],
                Side::Client,
            ),
            (
                b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\n\n",
                Side::Server,
            ),
            (b"HTTP/1.1 200\r\n\r\n", Side::Server),
        ] {
            for len in 0..head.len() {
                assert_eq!(split(&head[..len]), Split::Partial, "{len}");
            }
            let found = split(&[head, b"\x81\0"].concat());
            assert_eq!(
                (found.head_len(), found.side()),
                (Some(head.len()), Some(side))
            );
        }
    }

    #[test]
    fn where_it_stops_being_http() {
        for (bytes, offset) in [
            (&b"\x81\x05Hello"[..], 0),
            (b"A\x85", 1),
            (b"hello\r\n", 5),
            (b"GET  / HTTP/1.1\r\n\r\n", 4),
            (b"GET / HTTX/1.1\r\n\r\n", 9),
            (b"HTTP/1.1 1O1 x\r\n\r\n", 10),
            (b"GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 23),
            (b"GET / HTTP/1.1\r\nA: b\r\r\n\r\n", 21),
        ] {
            assert_eq!(split(bytes), Split::NotHttp { offset }, "{bytes:?}");
        }
    }

    #[test]
    fn lines_that_are_no_fields() {
        let head = Head::parse(
            b"GET / HTTP/1.1\r\nHost : h\r\nA: b\r\n folded\r\nno colon\r\nC: d\r\n\r\n",
            Side::Client,
        );
        let lines: Vec<_> = head
            .malformed()
            .iter()
            .map(|span| head.text(*span))
            .collect();
        assert_eq!(lines, ["Host : h", " folded", "no colon"]);
        assert_eq!(head.fields.len(), 2);
        assert!(head.is_complete());
    }

    #[test]
    fn bytes_that_come_later_change_nothing() {
        let head = b"GET /chat HTTP/0.1\rmm HTTP/0.1";
        for len in 20..head.len() {
            assert_eq!(split(&head[..len]), Split::NotHttp { offset: 19 }, "{len}");
        }
    }

    #[test]
    fn any_version_is_read() {
        for (version, expected) in [("0.9", (0, 9)), ("1.2", (1, 2)), ("2.0", (2, 0))] {
            let request = ["GET / HTTP/", version, "\r\nA: b\r\n\r\n"].concat();
            let head = Head::parse(request.as_bytes(), Side::Client);
            assert!(head.is_complete());
            assert_eq!(head.version(), Some(expected));
            assert_eq!(head.bytes(), request.as_bytes());
        }
        assert_eq!(
            split(b"GET / HTTP/2\r\n\r\n"),
            Split::NotHttp { offset: 12 }
        );
    }
}
