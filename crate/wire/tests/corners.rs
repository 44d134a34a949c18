//! Size, and ways into the decoder: what neither a rule nor a random stream shows.

use std::time::Instant;
use wswhy_wire::{
    Decoded, Decoder, DeflateParams, FrameBuilder, Opcode, Options, PermessageDeflate, Side,
    ViolationKind, decode, decode_owned,
};

const PIECE: usize = 1 << 16;

fn fed(bytes: &[u8], options: Options) -> Decoded {
    let mut decoder = Decoder::new(options);
    for piece in bytes.chunks(PIECE) {
        decoder.space(PIECE)[..piece.len()].copy_from_slice(piece);
        decoder.advance(piece.len());
    }
    decoder.finish()
}

/// Usual and unusual frames in turn, so that both paths meet every few frames.
fn mixed(count: usize) -> Vec<u8> {
    let key = [0x37, 0xfa, 0x21, 0x3d];
    let mut bytes = Vec::new();
    for n in 0..count {
        let frame = match n % 10 {
            0 => FrameBuilder::text("ein Stück").fin(false),
            1 => {
                FrameBuilder::continuation("漢".as_bytes().get(..2).unwrap_or_default()).fin(false)
            }
            2 => FrameBuilder::ping(b"?"),
            3 => FrameBuilder::continuation("漢".as_bytes().get(2..).unwrap_or_default()),
            4 => FrameBuilder::binary(&[n as u8; 200]),
            5 => FrameBuilder::new(Opcode::new(0x3)),
            6 => FrameBuilder::text("a").rsv2(true),
            7 => FrameBuilder::text(&"ä".repeat(n % 50)),
            8 => FrameBuilder::pong(b""),
            _ => FrameBuilder::binary(b""),
        };
        frame.mask(key).build_into(&mut bytes);
    }
    bytes
}

#[test]
fn every_way_in_gives_the_same() {
    let bytes = mixed(20_000);
    let options = Options::new()
        .sender(Side::Client)
        .permessage_deflate(PermessageDeflate::NotAgreed);
    let whole = decode(&bytes, &options);
    assert_eq!(whole.frames().len(), 20_000);
    assert_eq!(whole.messages().len(), 10_000);
    assert_eq!(whole.violations().len(), 4_000);
    assert_eq!(fed(&bytes, options), whole);
    assert_eq!(decode_owned(bytes.clone(), &options), whole);
    let mut decoder = Decoder::with_capacity(options, bytes.len());
    decoder.feed(&mixed(999));
    decoder.restart(options);
    decoder.feed(&bytes);
    assert_eq!(decoder.finish(), whole);
}

#[test]
fn lists_agree_with_their_items() {
    let decoded = decode(&mixed(300), &Options::new());
    let frames: Vec<_> = decoded.frames().collect();
    for (index, frame) in frames.iter().enumerate() {
        assert_eq!(decoded.frame(index).as_ref(), Some(frame));
        assert_eq!(decoded.frames().nth(index).as_ref(), Some(frame));
    }
    assert_eq!(decoded.frames().rev().count(), frames.len());
    assert_eq!(decoded.frames().last(), frames.last().copied());
    let messages: Vec<_> = decoded.messages().collect();
    for (index, message) in messages.iter().enumerate() {
        assert_eq!(decoded.message(index).as_ref(), Some(message));
        assert_eq!(decoded.messages().nth(index).as_ref(), Some(message));
        let pieces: Vec<u8> = decoded.pieces(message).flatten().copied().collect();
        assert_eq!(decoded.message_payload(message), pieces);
        assert_eq!(message.wire_len(), pieces.len());
    }
    assert_eq!(decoded.messages().last(), messages.last().copied());
    assert_eq!(decoded.message(messages.len()), None);
    assert_eq!(decoded.frame(frames.len()), None);
}

#[test]
fn a_million_frames_take_linear_time_and_little_memory() {
    let frame = FrameBuilder::text("thirty-two bytes of plain text..").build();
    let small = frame.repeat(100_000);
    let large = frame.repeat(1_000_000);
    let options = Options::new().sender(Side::Server);
    let time = |bytes: &[u8]| {
        let started = Instant::now();
        let decoded = fed(bytes, options);
        (started.elapsed(), decoded)
    };
    let (short, _) = time(&small);
    let (long, decoded) = time(&large);
    assert_eq!(decoded.frames().len(), 1_000_000);
    assert_eq!(decoded.messages().len(), 1_000_000);
    // Ten times as many; a hundred times would be the square. The rest is for a busy machine.
    assert!(long < short * 50, "{long:?} after {short:?}");
    let payload = 32 * 1_000_000;
    let beside = decoded.stream().len() - payload
        + size_of_val(decoded.frame_records())
        + size_of_val(decoded.message_ends());
    assert!(beside <= 64 * 1_000_000, "{beside} bytes");
}

#[test]
fn many_faults_take_linear_time() {
    // One message in very many fragments that turns out not to be text at its end, many times over.
    let mut bytes = Vec::new();
    for _ in 0..20 {
        FrameBuilder::text("a").fin(false).build_into(&mut bytes);
        for _ in 0..5_000 {
            FrameBuilder::continuation(b"b")
                .fin(false)
                .build_into(&mut bytes);
        }
        FrameBuilder::continuation(b"\xff").build_into(&mut bytes);
    }
    let decoded = decode(&bytes, &Options::new());
    assert_eq!(decoded.messages().len(), 20);
    let kinds = decoded.violations().iter().map(|violation| violation.kind);
    assert_eq!(
        kinds
            .filter(|kind| *kind == ViolationKind::InvalidUtf8)
            .count(),
        20
    );
    // Reserved bits on every frame.
    let bytes = FrameBuilder::text("a").rsv3(true).build().repeat(200_000);
    assert_eq!(decode(&bytes, &Options::new()).violations().len(), 200_000);
}

#[test]
fn an_encoder_for_compressed_fragments() {
    // RFC 7692 section 7.2.3.1 in three frames, with a ping inside.
    let hello = [0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00];
    let frames = [
        FrameBuilder::new(Opcode::TEXT)
            .rsv1(true)
            .fin(false)
            .payload(&hello[..3]),
        FrameBuilder::ping(b"?"),
        FrameBuilder::continuation(&hello[3..5]).fin(false),
        FrameBuilder::continuation(&hello[5..]),
    ];
    let bytes: Vec<u8> = frames.iter().flat_map(FrameBuilder::build).collect();
    let agreed = PermessageDeflate::Agreed(DeflateParams::default());
    let decoded = decode(&bytes, &Options::new().permessage_deflate(agreed));
    let message = decoded.message(0).unwrap();
    assert_eq!((message.wire_len(), message.inflated_len()), (7, Some(5)));
    assert_eq!(decoded.text(&message).as_deref(), Some("Hello"));
    assert_eq!(decoded.frames_between(&message).count(), 1);
    assert!(decoded.violations().is_empty());
}

#[test]
fn a_bomb_costs_no_more_than_the_limit() {
    // 1 MiB of zeros in about a kilobyte, as one stored byte and matches of length 258 in fixed codes.
    let mut bits = vec![false, true, false]; // not the last block, fixed codes
    let mut put = |value: u32, len: u32| {
        for n in (0..len).rev() {
            bits.push(value >> n & 1 == 1);
        }
    };
    put(0x30, 8); // literal 0
    for _ in 0..4064 {
        put(0b1100_0101, 8); // length 258
        put(0, 5); // distance 1
    }
    put(0, 7);
    // The bits that are left over are the header of the stored block that the sender's removed tail belongs to.
    let payload: Vec<u8> = bits
        .chunks(8)
        .map(|bits| {
            bits.iter()
                .rev()
                .fold(0, |byte, bit| byte << 1 | u8::from(*bit))
        })
        .collect();
    let bytes = FrameBuilder::binary(&payload).rsv1(true).build();
    let agreed = PermessageDeflate::Agreed(DeflateParams::default());
    let options = Options::new().permessage_deflate(agreed);
    let decoded = decode(&bytes, &options);
    let message = decoded.message(0).unwrap();
    assert_eq!(message.inflated_len(), Some(1 + 4064 * 258));
    let limited = decode(&bytes, &options.max_message_size(1 << 16));
    assert_eq!(limited.violations()[0].kind, ViolationKind::MessageTooBig);
    assert_eq!(limited.content(&limited.message(0).unwrap()), None);
    // A thousand of them, each with a window of its own: the limit of the stream ends the work, not that of each.
    let own = PermessageDeflate::Agreed(DeflateParams {
        server_no_context_takeover: true,
        ..DeflateParams::default()
    });
    let options = Options::new()
        .sender(Side::Server)
        .permessage_deflate(own)
        .max_inflated_size(1 << 19);
    let started = Instant::now();
    let one = decode(&bytes, &options);
    let once = started.elapsed();
    let many = decode(&bytes.repeat(1000), &options);
    assert!(started.elapsed() < once * 300, "{once:?} for one");
    assert_eq!((one.violations().len(), many.violations().len()), (1, 1000));
}
