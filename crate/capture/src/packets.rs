//! Captured packets: link, IP and TCP headers stripped by their own length fields, payloads joined by sequence number.
//!
//! A header is recognised only where it is consistent: the version, the lengths against each other and against what was
//! captured, the checksum where it is not left to the network card. Nothing here knows how the bytes came: a paste today.

mod headers;
mod join;

pub use headers::{Segment, segment};
pub use join::{Joined, Joiner, Part, Sent};

/// What stands around the bytes of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    /// Addresses and type of an Ethernet frame.
    Ethernet,
    /// A VLAN tag (IEEE 802.1Q, 802.1ad).
    Vlan,
    /// Linux "cooked" capture, `LINKTYPE_LINUX_SLL`: 16 bytes.
    LinuxCooked,
    /// Linux "cooked" capture of `-i any`, `LINKTYPE_LINUX_SLL2`: 20 bytes.
    LinuxCooked2,
    /// The address family in front of packets of a BSD loopback device, `LINKTYPE_NULL`: 4 bytes.
    Loopback,
    /// IPv4 header with options (RFC 791 §3.1).
    Ipv4,
    /// IPv6 header (RFC 8200 §3).
    Ipv6,
    /// IPv6 extension header (RFC 8200 §4).
    Ipv6Extension,
    /// TCP header with options (RFC 9293 §3.1).
    Tcp,
    /// What fills a short frame up, or follows the packet.
    Padding,
    /// Payload that an earlier packet carried already.
    Duplicate,
    /// A packet, or something between packets, that carries no TCP.
    Other,
}

impl Layer {
    /// The word that the interface's texts go by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ethernet => "ethernet",
            Self::Vlan => "vlan",
            Self::LinuxCooked => "linux-cooked",
            Self::LinuxCooked2 => "linux-cooked-2",
            Self::Loopback => "loopback",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Ipv6Extension => "ipv6-extension",
            Self::Tcp => "tcp",
            Self::Padding => "padding",
            Self::Duplicate => "duplicate",
            Self::Other => "other",
        }
    }
}

/// A header's place in a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Which.
    pub layer: Layer,
    /// Where it begins.
    pub from: usize,
    /// How long it is, in bytes.
    pub len: usize,
}

#[cfg(test)]
mod tests;
