use wswhy_wire::handshake::HeadBuilder;
use wswhy_wire::{DeflateParams, FrameBuilder, Opcode, StatusCode};

use super::*;

const MASK: [u8; 4] = [1, 2, 3, 4];
const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn sides(pasted: &Pasted) -> Vec<(Option<Side>, SideFrom)> {
    pasted.conversations[0]
        .streams
        .iter()
        .map(|stream| (stream.side, stream.side_from))
        .collect()
}

fn bytes(pasted: &Pasted, settings: &Settings) -> BytesSide {
    pasted.connection(0, settings).unwrap().bytes.unwrap()
}

#[test]
fn who_sent_it() {
    let text = FrameBuilder::text("a").mask(MASK).build();
    let answer = FrameBuilder::text("b").build();
    let (client, server) = (Some(Side::Client), Some(Side::Server));
    let check = |paste: &str, expected: &[(Option<Side>, SideFrom)]| {
        assert_eq!(sides(&read(paste)), expected, "{paste}")
    };
    check(&hex(&text), &[(client, SideFrom::Mask)]);
    check(&hex(&answer), &[(server, SideFrom::Mask)]);
    check(
        &format!("client: {}", hex(&answer)),
        &[(client, SideFrom::Marker)],
    );
    let both = [(client, SideFrom::Mask), (server, SideFrom::Mask)];
    check(&format!("> {}\n< {}", hex(&text), hex(&answer)), &both);
    // A server's log names its own frames "sent"; the masks tell better than the words.
    check(&format!("> {}\n< {}", hex(&answer), hex(&text)), &both);
    // Both unmasked: one of them breaks the rule, and the order has to do.
    check(
        &format!("> {}\n< {}", hex(&answer), hex(&answer)),
        &[(client, SideFrom::Order), (server, SideFrom::Order)],
    );
    let request = HeadBuilder::request("/", "h", KEY).build();
    check(
        &hex(&[request, answer].concat()),
        &[(client, SideFrom::Handshake)],
    );
    assert_eq!(sides(&read("")), [(None, SideFrom::Unknown)]);
    // What is set by hand wins.
    let set = Settings {
        sender: client,
        ..Settings::default()
    };
    let side = bytes(&read("81 00"), &set);
    assert_eq!(
        (
            side.sender,
            side.sender_inferred,
            side.decoded.violations().len()
        ),
        (Side::Client, false, 1)
    );
}

#[test]
fn the_handshake_tells_about_compression() {
    let offer = "permessage-deflate; client_max_window_bits";
    let request = HeadBuilder::request("/", "h", KEY)
        .field("Sec-WebSocket-Extensions", offer)
        .build();
    let answer = "permessage-deflate; server_no_context_takeover";
    let response = HeadBuilder::response(KEY)
        .field("Sec-WebSocket-Extensions", answer)
        .build();
    let frame = FrameBuilder::text("b").build();
    let text = |head: &[u8]| String::from_utf8(head.to_vec()).unwrap();
    let params = DeflateParams {
        server_no_context_takeover: true,
        ..DeflateParams::default()
    };
    for paste in [
        // As text in front of hex, and as bytes.
        format!("{}{}< {}", text(&request), text(&response), hex(&frame)),
        format!(
            "> {}\n< {}",
            hex(&request),
            hex(&[response.clone(), frame.clone()].concat())
        ),
    ] {
        let pasted = read(&paste);
        let conversation = &pasted.conversations[0];
        let handshake = conversation.handshake.as_ref().unwrap();
        assert_eq!(handshake.outcome.findings, []);
        let options = conversation.options(Side::Server, &Settings::default());
        assert_eq!(
            options.permessage_deflate,
            PermessageDeflate::Agreed(params)
        );
        let server = &conversation.streams[1];
        assert_eq!(
            (server.head, server.frames()),
            (response.len(), frame.as_slice())
        );
        let off = Settings {
            permessage_deflate: Some(PermessageDeflate::NotAgreed),
            ..Settings::default()
        };
        assert_eq!(
            conversation.options(Side::Server, &off).permessage_deflate,
            PermessageDeflate::NotAgreed
        );
    }
}

#[test]
fn what_follows_a_refusal_is_no_frame() {
    let paste = "HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\n\r\n";
    let pasted = read(&format!("{} {}", hex(paste.as_bytes()), hex(b"Nope")));
    let stream = &pasted.conversations[0].streams[0];
    assert_eq!((stream.head, stream.frames()), (paste.len(), &[][..]));
    // An interim response is none.
    let early = b"HTTP/1.1 103 Early Hints\r\n\r\n";
    let response = HeadBuilder::response(KEY).build();
    let stream = read(&hex(&[&early[..], &response, &[0x88, 0]].concat())).conversations[0].streams
        [0]
    .clone();
    assert_eq!(
        (stream.head_from, stream.frames()),
        (early.len(), &[0x88, 0][..])
    );
    // A head that was cut leaves nothing to decode.
    let cut = read("GET / HTTP/1.1\r\nHost: h").conversations[0].streams[0].clone();
    assert_eq!((cut.frames(), cut.side), (&[][..], Some(Side::Client)));
}

#[test]
fn the_side_that_decides_comes_first() {
    let ping = FrameBuilder::ping(b"").mask(MASK).build();
    let close = FrameBuilder::close(StatusCode::new(1000), "").build();
    let echo = FrameBuilder::close(StatusCode::new(1000), "")
        .mask(MASK)
        .build();
    let reserved = FrameBuilder::new(Opcode::new(3)).build();
    let decides = |lines: &[(&str, &[u8])]| {
        let paste: String = lines
            .iter()
            .map(|(mark, bytes)| format!("{mark} {}\n", hex(bytes)))
            .collect();
        let side = bytes(&read(&paste), &Settings::default());
        assert!(side.peer.is_some());
        side.sender
    };
    assert_eq!(
        decides(&[("client:", &ping), ("server:", &close), ("client:", &echo)]),
        Side::Server
    );
    assert_eq!(
        decides(&[("client:", &echo), ("server:", &close)]),
        Side::Client
    );
    assert_eq!(
        decides(&[("client:", &echo), ("server:", &reserved)]),
        Side::Server
    );
}

#[test]
fn gaps_end_the_decoding() {
    let pasted = read("<Buffer 81 05 48 65 ... 12 more bytes>");
    let stream = &pasted.conversations[0].streams[0];
    assert_eq!(stream.gaps, [Gap { at: 4, missing: 12 }]);
    let pasted = read("00000000: 8105 4865  ..He\n00000010: 6c6c  ll");
    let stream = &pasted.conversations[0].streams[0];
    assert_eq!((stream.bytes.len(), stream.frames().len()), (6, 4));
}

#[test]
fn tls_is_named_and_not_decoded() {
    let pasted = read("16 03 01 00 04 01 00 00 00 17 03 03 00 01 aa");
    let stream = &pasted.conversations[0].streams[0];
    let kinds: Vec<_> = stream
        .tls
        .iter()
        .map(|record| (record.at, record.kind, record.version, record.len))
        .collect();
    assert_eq!(kinds, [(0, 22, 0x0301, 4), (9, 23, 0x0303, 1)]);
    assert_eq!(
        (stream.side, stream.side_from, stream.frames()),
        (Some(Side::Client), SideFrom::Handshake, &[][..])
    );
}

#[test]
fn bytes_lead_back_to_the_paste() {
    let paste = "client: 81 80 01\nserver: 88 00\nclient: 02 03 04";
    let pasted = read(paste);
    let place = pasted.place(0, 0, 3).unwrap();
    assert_eq!(&paste[place.start..place.start + place.len], "02");
    assert_eq!(pasted.place(0, 0, 6), None);
    assert_eq!(pasted.conversations[0].streams[0].origin(3), Some((2, 0)));
}

#[test]
fn packets_of_plain_hex() {
    let paste =
        "4500002a00004000400600 00c0000201c0000202 c000005000000009000000005018020000000000 8100";
    let pasted = read(paste);
    let what: Vec<_> = pasted
        .stripped
        .iter()
        .map(|one| (one.what, one.from, one.len))
        .collect();
    assert_eq!(what, [(Layer::Ipv4, 0, 20), (Layer::Tcp, 20, 20)]);
    let conversation = &pasted.conversations[0];
    assert_eq!(conversation.ends.unwrap()[1].port(), 80);
    assert_eq!(conversation.streams[0].frames(), [0x81, 0]);
}
