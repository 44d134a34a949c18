//! WebSocket frames as types: RFC 6455 (protocol) and the framing rules of RFC 7692 (permessage-deflate).
//!
//! [`Decoder`] is an observer, not an endpoint. It takes one direction of a connection, the bytes after the opening
//! handshake, in pieces of any size, and gives back every frame with the place of each field, the messages, the Close
//! and **every** rule that was broken. It never stops at the first fault: it goes on as far as lengths can be trusted.
//! [`FrameBuilder`] makes frames, legal and illegal, from the same types.
//!
//! There is no I/O, no clock and no prose here; `no_std` with `alloc`.
//!
//! # Example
//!
//! ```
//! use wswhy_wire::{Options, Side, ViolationKind, decode};
//!
//! // A server sends "Hello" with opcode 0x3, which RFC 6455 section 5.2 reserves.
//! let bytes = [0x83, 0x05, b'H', b'e', b'l', b'l', b'o'];
//! let decoded = decode(&bytes, &Options::new().sender(Side::Server));
//!
//! let frame = decoded.frame(0).unwrap();
//! assert_eq!(decoded.payload(&frame), b"Hello");
//! assert_eq!(decoded.violations()[0].kind, ViolationKind::ReservedOpcode);
//! assert_eq!(decoded.violations()[0].kind.section(), "5.2");
//! ```
#![no_std]
#![deny(unsafe_code)]

extern crate alloc;

mod close;
mod closing;
mod code;
mod column;
mod decode;
mod deflate;
mod encode;
pub mod extensions;
mod fast;
mod frame;
pub mod handshake;
mod header;
mod inflate;
#[cfg(any(
    all(target_arch = "wasm32", target_feature = "simd128"),
    all(target_arch = "x86_64", target_feature = "sse2")
))]
mod lanes;
mod lists;
mod mask;
mod message;
mod opcode;
mod options;
mod output;
mod remark;
mod sorting;
mod span;
mod utf8;
mod violation;

pub use close::Close;
pub use closing::CloseHandshake;
pub use code::{CloseCode, StatusClass, StatusCode};
pub use decode::{Decoder, decode, decode_owned};
pub use encode::FrameBuilder;
pub use frame::{Field, FieldSpan, Frame, LengthEncoding};
pub use lists::{Frames, Messages};
pub use message::Message;
pub use opcode::Opcode;
pub use options::{DeflateParams, Options, PermessageDeflate};
pub use output::{Decoded, Tail};
pub use remark::{Remark, RemarkKind, RemarkLimits, remarks_of};
pub use sorting::sort_by;
pub use span::{Side, Span};
pub use violation::{Violation, ViolationKind};
