//! A WebSocket server that misbehaves on demand, byte by byte, and logs what each client sent back.
//!
//! Everything listens on the loopback address only. The scenarios are data: `scenarios.toml`.

pub mod arm;
pub mod http;
pub mod page;
pub mod play;
pub mod saw;
pub mod server;
pub mod step;
pub mod stream;
pub mod table;
pub mod tls;
