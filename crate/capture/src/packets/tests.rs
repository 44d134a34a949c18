use std::net::SocketAddr;

use super::*;

const A: [u8; 4] = [192, 0, 2, 1];
const B: [u8; 4] = [192, 0, 2, 2];
const SYN: u8 = 2;
const ACK: u8 = 16;
const FIN: u8 = 1;

fn tcp(ports: (u16, u16), seq: u32, flags: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend(ports.0.to_be_bytes());
    out.extend(ports.1.to_be_bytes());
    out.extend(seq.to_be_bytes());
    // 24 bytes of header: an option of four.
    out.extend([0, 0, 0, 0, 0x60, flags, 2, 0, 0, 0, 0, 0, 1, 1, 1, 0]);
    out.extend(payload);
    out
}

fn ipv4(from: [u8; 4], to: [u8; 4], inner: &[u8]) -> Vec<u8> {
    let total = (20 + inner.len()) as u16;
    let mut out = vec![0x45, 0];
    out.extend(total.to_be_bytes());
    out.extend([0, 0, 0x40, 0, 64, 6, 0, 0]);
    out.extend(from);
    out.extend(to);
    let sum: u32 = out
        .chunks(2)
        .map(|pair| u32::from(pair[0]) << 8 | u32::from(pair[1]))
        .sum();
    let sum = !((sum & 0xffff) + (sum >> 16)) as u16;
    out[10..12].copy_from_slice(&sum.to_be_bytes());
    out.extend(inner);
    out
}

fn from_client(seq: u32, flags: u8, payload: &[u8]) -> Vec<u8> {
    ipv4(A, B, &tcp((5000, 80), seq, flags, payload))
}

fn ipv6(next: u8, inner: &[u8]) -> Vec<u8> {
    let mut out = vec![0x60, 0, 0, 0];
    out.extend((inner.len() as u16).to_be_bytes());
    out.extend([next, 64]);
    out.extend([1; 16]);
    out.extend([2; 16]);
    out.extend(inner);
    out
}

fn layers(bytes: &[u8]) -> Vec<(Layer, usize, usize)> {
    let segment = segment(bytes, false).unwrap();
    assert_eq!(&bytes[segment.payload..][..segment.len], b"hi");
    segment
        .headers
        .iter()
        .map(|h| (h.layer, h.from, h.len))
        .collect()
}

#[test]
fn link_headers() {
    let ip = from_client(1, ACK, b"hi");
    assert_eq!(layers(&ip), [(Layer::Ipv4, 0, 20), (Layer::Tcp, 20, 24)]);
    let ethernet = |types: &[u8]| [&[2; 12], types, &ip].concat();
    assert_eq!(layers(&ethernet(&[8, 0]))[0], (Layer::Ethernet, 0, 14));
    let tagged = layers(&ethernet(&[0x88, 0xa8, 0, 1, 0x81, 0, 0, 2, 8, 0]));
    assert_eq!(
        tagged[..3],
        [
            (Layer::Ethernet, 0, 14),
            (Layer::Vlan, 14, 4),
            (Layer::Vlan, 18, 4)
        ]
    );
    let mut padded = ethernet(&[8, 0]);
    padded.extend([0; 6]);
    assert_eq!(segment(&padded, false).unwrap().len, 2);
    let cooked = [&[0, 0, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0, 8, 0][..], &ip].concat();
    assert_eq!(layers(&cooked)[0], (Layer::LinuxCooked, 0, 16));
    let mut cooked2 = vec![8, 0, 0, 0, 0, 0, 0, 1, 3, 4, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0];
    cooked2.extend(&ip);
    assert_eq!(layers(&cooked2)[0], (Layer::LinuxCooked2, 0, 20));
    for family in [[2, 0, 0, 0], [0, 0, 0, 2]] {
        assert_eq!(
            layers(&[&family[..], &ip].concat())[0],
            (Layer::Loopback, 0, 4)
        );
    }
    let ip6 = ipv6(6, &tcp((1, 2), 0, ACK, b"hi"));
    assert_eq!(
        layers(&[&[30, 0, 0, 0][..], &ip6].concat())[1],
        (Layer::Ipv6, 4, 40)
    );
}

#[test]
fn ipv6_extension_headers() {
    let inner = [
        &[43, 0, 0, 0, 0, 0, 0, 0, 6, 1][..],
        &[0; 14],
        &tcp((1, 2), 0, ACK, b"hi"),
    ]
    .concat();
    let found = layers(&ipv6(0, &inner));
    assert_eq!(
        found[1..3],
        [
            (Layer::Ipv6Extension, 40, 8),
            (Layer::Ipv6Extension, 48, 16)
        ]
    );
    // A fragment that is not the whole packet.
    let fragment = [&[6, 0, 0, 8, 0, 0, 0, 0][..], &tcp((1, 2), 0, ACK, b"hi")].concat();
    assert_eq!(segment(&ipv6(44, &fragment), true), None);
}

#[test]
fn only_what_is_consistent() {
    let packet = from_client(1, ACK, b"hello");
    // Cut by the capture's length limit: the checksum still proves it.
    let cut = segment(&packet[..packet.len() - 3], false).unwrap();
    assert_eq!((cut.len, cut.cut), (2, 3));
    let mut wrong = packet[..packet.len() - 3].to_vec();
    wrong[10] ^= 1;
    assert_eq!(segment(&wrong, false), None);
    assert!(segment(&wrong, true).is_some());
    // Left to the network card, and whole.
    let mut offloaded = packet.clone();
    offloaded[10..12].fill(0);
    assert!(segment(&offloaded, false).is_some());
    // UDP, a fragment, a header that is longer than the packet, TCP's header past the end.
    for (at, value) in [(9, 17), (7, 1), (0, 0x4f), (32, 0xf0)] {
        let mut other = packet[..44].to_vec();
        other[at] = value;
        assert_eq!(segment(&other, true), None, "{at}");
    }
    assert_eq!(segment(b"\x81\x05Hello", true), None);
    assert_eq!(segment(&[], true), None);
}

/// Joins what the client sent: sequence number, flags, payload.
fn join(packets: &[(u32, u8, &[u8])]) -> (String, Sent) {
    let packets: Vec<_> = packets
        .iter()
        .map(|(seq, flags, payload)| from_client(*seq, *flags, payload))
        .collect();
    let mut joiner = Joiner::default();
    for (i, packet) in packets.iter().enumerate() {
        joiner.take(i, 0, &segment(packet, false).unwrap());
    }
    let mut joined = joiner.finish();
    assert_eq!(joined.len(), 1);
    let sent = joined.remove(0).sent[0].clone();
    let text = |part: &Part| match part {
        Part::Bytes { packet, from, len } => {
            String::from_utf8(packets[*packet][*from..*from + *len].to_vec()).unwrap()
        }
        Part::Gap { missing } => format!("<{missing}>"),
    };
    (sent.parts.iter().map(text).collect(), sent)
}

#[test]
fn joined_by_sequence_number() {
    let (text, sent) = join(&[
        (9, SYN, b""),
        (10, ACK, b"abc"),
        (16, ACK, b"gh"),
        (13, ACK, b"def"),
        (18, ACK | FIN, b""),
    ]);
    assert_eq!(
        (text.as_str(), sent.fin, sent.duplicates.len()),
        ("abcdefgh", true, 0)
    );
    // Sent again, and overlapping: what came first stays.
    let (text, sent) = join(&[(10, ACK, b"abc"), (10, ACK, b"abc"), (12, ACK, b"Xde")]);
    assert_eq!(
        (text.as_str(), sent.duplicates),
        ("abcde", vec![(1, 44, 3), (2, 44, 1)])
    );
    // The numbers wrap around; without a SYN the lowest one begins.
    assert_eq!(
        join(&[(1, ACK, b"def"), (u32::MAX - 1, ACK, b"abc")]).0,
        "abcdef"
    );
}

#[test]
fn gaps() {
    assert_eq!(join(&[(10, ACK, b"abc"), (15, ACK, b"f")]).0, "abc<2>f");
    assert_eq!(join(&[(9, SYN, b""), (12, ACK, b"c")]).0, "<2>c");
    assert_eq!(join(&[(10, ACK, b"abc"), (15, ACK | FIN, b"")]).0, "abc<2>");
    let packet = from_client(10, ACK, b"abcdef");
    let mut joiner = Joiner::default();
    joiner.take(0, 0, &segment(&packet[..packet.len() - 4], false).unwrap());
    let sent = joiner.finish().remove(0).sent[0].clone();
    assert_eq!(sent.parts[1], Part::Gap { missing: 4 });
}

#[test]
fn connections_are_told_apart() {
    let server = |seq, flags, payload: &[u8]| ipv4(B, A, &tcp((80, 5000), seq, flags, payload));
    let packets = [
        server(5, SYN | ACK, b""),
        from_client(10, SYN, b""),
        from_client(11, ACK, b"one"),
        server(6, ACK, b"1"),
        // The same ports once more.
        from_client(900, SYN, b""),
        from_client(901, ACK, b"two"),
    ];
    let mut joiner = Joiner::default();
    for (i, packet) in packets.iter().enumerate() {
        joiner.take(i, 0, &segment(packet, false).unwrap());
    }
    let joined = joiner.finish();
    let client = SocketAddr::from((A, 5000));
    assert_eq!(joined.len(), 2);
    assert!(
        joined
            .iter()
            .all(|one| one.ends[0] == client && one.opened && one.sent[0].parts.len() == 1)
    );
}
