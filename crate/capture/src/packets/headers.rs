//! One packet: which headers stand in front of its payload.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use super::{Header, Layer};

const ETHERTYPE_IPV4: u16 = 0x0800;
const ETHERTYPE_IPV6: u16 = 0x86dd;
/// IEEE 802.1Q, 802.1ad, and the number used before 802.1ad had one.
const ETHERTYPES_VLAN: [u16; 3] = [0x8100, 0x88a8, 0x9100];
const PROTOCOL_TCP: u8 = 6;
/// Address families in front of loopback packets: IPv4, then IPv6 of NetBSD and OpenBSD, FreeBSD, macOS and Linux.
const FAMILIES: [u32; 5] = [2, 24, 28, 30, 10];
/// More VLAN tags or IPv6 extension headers than that do not occur.
const MAX_NESTING: usize = 8;

/// A TCP segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The headers in front of the payload, and the padding behind it.
    pub headers: Vec<Header>,
    /// Who sent it.
    pub source: SocketAddr,
    /// Whom it was sent to.
    pub target: SocketAddr,
    /// Sequence number of the first byte (RFC 9293 §3.1).
    pub seq: u32,
    /// Where the payload begins in the packet.
    pub payload: usize,
    /// How much of the payload was captured, in bytes.
    pub len: usize,
    /// How much of it was cut off by the capture's length limit, in bytes.
    pub cut: usize,
    /// How long the packet is as captured, padding left out.
    pub end: usize,
    /// The SYN bit.
    pub syn: bool,
    /// The ACK bit.
    pub ack: bool,
    /// The FIN bit.
    pub fin: bool,
    /// The RST bit.
    pub rst: bool,
}

/// Reads the packet at the beginning of `bytes`; `None` when nothing there is a consistent TCP/IP packet.
///
/// `told` says that these are captured packets for sure. Otherwise, without a link header, lengths or the checksum have to
/// prove it.
///
/// ```
/// use wswhy_capture::packets::{Layer, segment};
/// let mut packet = vec![0x45, 0, 0, 42, 0, 0, 0x40, 0, 64, 6, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2];
/// packet.extend([0xc0, 0, 0, 80, 0, 0, 0, 9, 0, 0, 0, 0, 0x50, 0x18, 2, 0, 0, 0, 0, 0, 0x81, 0x00]);
/// let segment = segment(&packet, false).unwrap();
/// assert_eq!((segment.payload, segment.len, segment.seq), (40, 2, 9));
/// assert_eq!(segment.headers[1].layer, Layer::Tcp);
/// assert!(wswhy_capture::packets::segment(b"\x81\x05Hello", false).is_none());
/// ```
pub fn segment(bytes: &[u8], told: bool) -> Option<Segment> {
    let mut found = Vec::new();
    if let Some(segment) = ip(bytes, 0, &mut found, told) {
        return Some(segment);
    }
    for link in [ethernet, cooked, cooked2, loopback] {
        found.clear();
        let at = link(bytes, &mut found);
        if let Some(segment) = at.and_then(|at| ip(bytes, at, &mut found, true)) {
            return Some(segment);
        }
    }
    None
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16_at(bytes, at)?) << 16 | u32::from(u16_at(bytes, at + 2)?))
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at + N)?.try_into().ok()
}

/// Whether an EtherType and the version in the byte behind the header say the same.
fn agrees(bytes: &[u8], ethertype: u16, at: usize) -> Option<bool> {
    let version = bytes.get(at)? >> 4;
    Some(matches!(
        (ethertype, version),
        (ETHERTYPE_IPV4, 4) | (ETHERTYPE_IPV6, 6)
    ))
}

type Headers = Vec<Header>;

fn ethernet(bytes: &[u8], headers: &mut Headers) -> Option<usize> {
    let mut at = 14;
    headers.push(Header {
        layer: Layer::Ethernet,
        from: 0,
        len: at,
    });
    while ETHERTYPES_VLAN.contains(&u16_at(bytes, at - 2)?) && headers.len() < MAX_NESTING {
        headers.push(Header {
            layer: Layer::Vlan,
            from: at,
            len: 4,
        });
        at += 4;
    }
    agrees(bytes, u16_at(bytes, at - 2)?, at)?.then_some(at)
}

fn cooked(bytes: &[u8], headers: &mut Headers) -> Option<usize> {
    // Packet type, ARPHRD, address length, address, protocol.
    let consistent = u16_at(bytes, 0)? <= 4 && u16_at(bytes, 4)? <= 8;
    headers.push(Header {
        layer: Layer::LinuxCooked,
        from: 0,
        len: 16,
    });
    (consistent && agrees(bytes, u16_at(bytes, 14)?, 16)?).then_some(16)
}

fn cooked2(bytes: &[u8], headers: &mut Headers) -> Option<usize> {
    // Protocol, reserved, interface, ARPHRD, packet type, address length, address.
    let consistent = u16_at(bytes, 2)? == 0 && *bytes.get(10)? <= 4 && *bytes.get(11)? <= 8;
    headers.push(Header {
        layer: Layer::LinuxCooked2,
        from: 0,
        len: 20,
    });
    (consistent && agrees(bytes, u16_at(bytes, 0)?, 20)?).then_some(20)
}

fn loopback(bytes: &[u8], headers: &mut Headers) -> Option<usize> {
    // In the byte order of the machine that captured.
    let family = u32_at(bytes, 0)?;
    let known = |family: u32| FAMILIES.iter().position(|known| *known == family);
    let which = known(family).or_else(|| known(family.swap_bytes()))?;
    headers.push(Header {
        layer: Layer::Loopback,
        from: 0,
        len: 4,
    });
    let ethertype = if which == 0 {
        ETHERTYPE_IPV4
    } else {
        ETHERTYPE_IPV6
    };
    agrees(bytes, ethertype, 4)?.then_some(4)
}

fn ip(bytes: &[u8], at: usize, headers: &mut Headers, told: bool) -> Option<Segment> {
    match bytes.get(at)? >> 4 {
        4 => ipv4(bytes, at, headers, told),
        6 => ipv6(bytes, at, headers, told),
        _ => None,
    }
}

fn ipv4(bytes: &[u8], at: usize, headers: &mut Headers, told: bool) -> Option<Segment> {
    let len = usize::from(bytes.get(at)? & 15) * 4;
    let header = bytes.get(at..at + len).filter(|_| len >= 20)?;
    let total = usize::from(u16_at(header, 2)?);
    let captured = bytes.len() - at;
    // A network card that segments by itself leaves the length at 0.
    let total = if total == 0 { captured } else { total };
    let fragment = u16_at(header, 6)? & 0x3fff;
    let proven = told || total == captured || checksum(header) == 0xffff;
    if total < len + 20 || *header.get(9)? != PROTOCOL_TCP || fragment != 0 || !proven {
        return None;
    }
    headers.push(Header {
        layer: Layer::Ipv4,
        from: at,
        len,
    });
    let ends = (12, 16);
    let address = |from| Some(IpAddr::V4(Ipv4Addr::from(array::<4>(header, from)?)));
    tcp(
        bytes,
        at + len,
        at + total,
        headers,
        (address(ends.0)?, address(ends.1)?),
    )
}

/// The one's complement sum; 0xffff where the header's checksum is right (RFC 1071).
fn checksum(header: &[u8]) -> u16 {
    let pairs = header.chunks_exact(2);
    let sum: u32 = pairs
        .map(|pair| pair.iter().fold(0, |sum, b| sum << 8 | u32::from(*b)))
        .sum();
    let folded = (sum & 0xffff) + (sum >> 16);
    ((folded & 0xffff) + (folded >> 16)) as u16
}

fn ipv6(bytes: &[u8], at: usize, headers: &mut Headers, told: bool) -> Option<Segment> {
    let header = bytes.get(at..at + 40)?;
    let payload = usize::from(u16_at(header, 4)?);
    let captured = bytes.len() - at;
    // A jumbogram or a card that segments by itself.
    let total = if payload == 0 { captured } else { payload + 40 };
    if !told && total != captured {
        return None;
    }
    headers.push(Header {
        layer: Layer::Ipv6,
        from: at,
        len: 40,
    });
    let address = |from| Some(IpAddr::V6(Ipv6Addr::from(array::<16>(header, from)?)));
    let ends = (address(8)?, address(24)?);
    let mut next = *header.get(6)?;
    let mut from = at + 40;
    for _ in 0..MAX_NESTING {
        let units = usize::from(*bytes.get(from + 1)?);
        let len = match next {
            PROTOCOL_TCP => return tcp(bytes, from, at + total, headers, ends),
            // Hop-by-hop, routing, destination options.
            0 | 43 | 60 => (units + 1) * 8,
            // A fragment that is whole.
            44 if u16_at(bytes, from + 2)? & 0xfff9 == 0 => 8,
            // Authentication (RFC 4302 §2.2).
            51 => (units + 2) * 4,
            _ => return None,
        };
        headers.push(Header {
            layer: Layer::Ipv6Extension,
            from,
            len,
        });
        next = *bytes.get(from)?;
        from += len;
    }
    None
}

fn tcp(
    bytes: &[u8],
    at: usize,
    end: usize,
    headers: &mut Headers,
    ends: (IpAddr, IpAddr),
) -> Option<Segment> {
    let len = usize::from(bytes.get(at + 12)? >> 4) * 4;
    let payload = at + len;
    if len < 20 || payload > end || payload > bytes.len() {
        return None;
    }
    headers.push(Header {
        layer: Layer::Tcp,
        from: at,
        len,
    });
    let captured = end.min(bytes.len());
    let flags = *bytes.get(at + 13)?;
    Some(Segment {
        headers: std::mem::take(headers),
        source: SocketAddr::new(ends.0, u16_at(bytes, at)?),
        target: SocketAddr::new(ends.1, u16_at(bytes, at + 2)?),
        seq: u32_at(bytes, at + 4)?,
        payload,
        len: captured - payload,
        cut: end - captured,
        end: captured,
        fin: flags & 1 != 0,
        syn: flags & 2 != 0,
        rst: flags & 4 != 0,
        ack: flags & 16 != 0,
    })
}
