//! RFC 6455 section 4: the opening handshake, over HTTP/1.1.
//!
//! [`split`] says whether a stream begins with a head and where the frames begin. [`Request`] and [`Response`] hold a
//! head with the place of each field. [`check`] judges both together, or one of them alone, and says what was agreed.
//! Reading never fails: what is wrong is a [`Finding`], with the rule, the bytes and what follows from it.
//!
//! # Example
//!
//! ```
//! use wswhy_wire::handshake::{self, Request, Response, Split};
//! let client = b"GET /chat HTTP/1.1\r\nHost: example.com\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
//!     Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n\x81\x80\0\0\0\0";
//! let Split::Request { len } = handshake::split(client) else { panic!() };
//! assert_eq!(&client[len..], b"\x81\x80\0\0\0\0");
//!
//! // An answer with a wrong Sec-WebSocket-Accept.
//! let server = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
//!     Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n";
//! let response = Response::parse(server);
//! let outcome = handshake::check(Some(&Request::parse(client)), Some(&response));
//! let finding = &outcome.findings[0];
//! assert_eq!(finding.kind.id(), "accept-mismatch");
//! assert_eq!(response.head().text(finding.span), "AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
//! assert_eq!(outcome.agreed, None);
//! ```

mod accept;
mod build;
mod check;
mod deflate;
mod finding;
mod head;
mod message;
mod request;
mod response;

pub use accept::{ACCEPT_GUID, accept_for, is_valid_key};
pub use build::HeadBuilder;
pub use check::{Agreed, Outcome, check};
pub use deflate::{DeflateOffer, deflate_answer};
pub use finding::{Effect, Finding, FindingKind};
pub use head::{Field, Head, HeadEnd, MAX_FIELDS, MAX_HEAD, Split, split};
pub use message::{Request, Response};
