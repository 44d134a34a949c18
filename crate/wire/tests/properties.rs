//! Promises that hold for every input.

use miniz_oxide::deflate::core::{
    CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use wswhy_wire::{
    Decoded, Decoder, DeflateParams, FrameBuilder, LengthEncoding, Opcode, Options,
    PermessageDeflate, Side, StatusCode, decode,
};

fn any_options() -> impl Strategy<Value = Options> {
    let deflate = prop_oneof![
        Just(PermessageDeflate::Unknown),
        Just(PermessageDeflate::NotAgreed),
        any::<[bool; 2]>().prop_map(|[client, server]| PermessageDeflate::Agreed(DeflateParams {
            client_no_context_takeover: client,
            server_no_context_takeover: server,
            ..DeflateParams::default()
        })),
    ];
    let sender = option::of(prop_oneof![Just(Side::Client), Just(Side::Server)]);
    (sender, deflate, option::of(0..200u64)).prop_map(|(sender, deflate, limit)| {
        let mut options = Options::new()
            .permessage_deflate(deflate)
            .max_inflated_size(1 << 16);
        options.sender = sender;
        options.max_message_size = limit;
        options
    })
}

fn any_encoding() -> impl Strategy<Value = LengthEncoding> {
    prop_oneof![
        Just(LengthEncoding::Bits7),
        Just(LengthEncoding::Bits16),
        Just(LengthEncoding::Bits64)
    ]
}

/// Any frame, legal or not; its declared length is its own.
fn any_frame() -> impl Strategy<Value = FrameBuilder> {
    let payload = prop_oneof![
        vec(any::<u8>(), 0..20),
        vec(any::<u8>(), 120..140),
        "[a-zé€😀]{0,9}".prop_map(Vec::from)
    ];
    (
        any::<[bool; 4]>(),
        0..16u8,
        option::of(any::<[u8; 4]>()),
        option::of(any_encoding()),
        payload,
    )
        .prop_map(
            |([fin, rsv1, rsv2, rsv3], opcode, key, encoding, payload)| {
                let mut frame = FrameBuilder::new(Opcode::new(opcode))
                    .fin(fin)
                    .rsv1(rsv1)
                    .rsv2(rsv2)
                    .rsv3(rsv3);
                if let Some(key) = key {
                    frame = frame.mask(key);
                }
                if let Some(encoding) = encoding {
                    frame = frame.length_encoding(encoding);
                }
                frame.payload(&payload)
            },
        )
}

/// Streams that are mostly frames, with something broken now and then.
fn any_stream() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        8 => any_frame().prop_map(|frame| frame.build()),
        1 => (any_frame(), any::<u64>()).prop_map(|(frame, len)| frame.declared_len(len).build()),
        1 => vec(any::<u8>(), 0..12),
    ];
    vec(part, 0..12).prop_map(|parts| parts.concat())
}

/// A message as its fragments, with pings in between.
fn legal_message() -> impl Strategy<Value = Vec<FrameBuilder>> {
    let text = vec("[a-zé€😀]{0,9}", 1..5)
        .prop_map(|parts| (Opcode::TEXT, parts.into_iter().map(Vec::from).collect()));
    let binary = vec(vec(any::<u8>(), 0..200), 1..5).prop_map(|parts| (Opcode::BINARY, parts));
    (prop_oneof![text, binary], any::<bool>()).prop_map(
        |((opcode, parts), ping): ((Opcode, Vec<Vec<u8>>), bool)| {
            let last = parts.len() - 1;
            let mut frames = Vec::new();
            for (n, part) in parts.iter().enumerate() {
                let opcode = if n == 0 { opcode } else { Opcode::CONTINUATION };
                frames.push(FrameBuilder::new(opcode).payload(part).fin(n == last));
                if ping && n < last {
                    frames.push(FrameBuilder::ping(b"ping"));
                }
            }
            frames
        },
    )
}

/// Messages compressed as RFC 7692 section 7.2.1 has it, with context takeover.
fn compressed(messages: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(6, -15, 0));
    let mut one = |message: &Vec<u8>| {
        let mut out = Vec::new();
        compress_to_output(&mut compressor, message, TDEFLFlush::Sync, |part| {
            out.extend_from_slice(part);
            true
        });
        // An empty message is one empty byte (section 7.2.3.6).
        match out.strip_suffix(&[0, 0, 0xFF, 0xFF]) {
            Some(stripped) => stripped.to_vec(),
            None => vec![0],
        }
    };
    messages.iter().map(&mut one).collect()
}

fn decode_cut(bytes: &[u8], options: Options, cuts: &[usize]) -> Decoded {
    let mut decoder = Decoder::new(options);
    let mut rest = bytes;
    for cut in cuts {
        let (piece, after) = rest.split_at((*cut).min(rest.len()));
        decoder.feed(piece);
        rest = after;
    }
    decoder.feed(rest);
    decoder.finish()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn any_split_gives_the_same(bytes in any_stream(), options in any_options(), cuts in vec(0..30usize, 0..12)) {
        let whole = decode(&bytes, &options);
        prop_assert_eq!(&decode_cut(&bytes, options, &cuts), &whole);
        prop_assert_eq!(&decode_cut(&bytes, options, &vec![1; bytes.len()]), &whole);
    }

    #[test]
    fn spans_cover_every_byte_once(bytes in any_stream(), options in any_options()) {
        let decoded = decode(&bytes, &options);
        let mut at = 0;
        for frame in decoded.frames() {
            for field in frame.fields() {
                if field.bits.is_none_or(|(first, _)| first == 0) {
                    prop_assert_eq!(field.bytes.start, at);
                    at = field.bytes.end;
                }
            }
            prop_assert_eq!(frame.span().end, at);
        }
        prop_assert!(decoded.tail().is_some() || at == bytes.len() as u64);
        for violation in decoded.violations() {
            prop_assert!(violation.span.start <= violation.span.end && violation.span.end <= bytes.len() as u64);
        }
        for pair in decoded.violations().windows(2) {
            prop_assert!(pair[0].frame <= pair[1].frame);
        }
    }

    #[test]
    fn random_bytes_do_no_harm(bytes in vec(any::<u8>(), 0..600), options in any_options()) {
        let decoded = decode(&bytes, &options);
        let kept: u64 = decoded.frames().map(|frame| frame.span().len()).sum();
        prop_assert!(kept <= bytes.len() as u64);
    }

    #[test]
    fn encode_then_decode_gives_the_same(frames in vec(any_frame(), 0..8)) {
        let built: Vec<Vec<u8>> = frames.iter().map(FrameBuilder::build).collect();
        let decoded = decode(&built.concat(), &Options::new());
        prop_assert_eq!(decoded.tail(), None);
        prop_assert_eq!(decoded.frames().len(), frames.len());
        for (frame, bytes) in decoded.frames().zip(&built) {
            prop_assert_eq!(&FrameBuilder::from_frame(&decoded, &frame).build(), bytes);
        }
    }

    #[test]
    fn nothing_legal_is_a_violation(
        messages in vec(legal_message(), 0..6),
        key in any::<[u8; 4]>(),
        client in any::<bool>(),
        agreed in any::<bool>(),
    ) {
        let side = if client { Side::Client } else { Side::Server };
        let deflate = if agreed { PermessageDeflate::Agreed(DeflateParams::default()) } else { PermessageDeflate::NotAgreed };
        let options = Options::new().sender(side).permessage_deflate(deflate);
        let mut frames: Vec<FrameBuilder> = messages.concat();
        frames.push(FrameBuilder::close(StatusCode::NORMAL_CLOSURE, "bye"));
        frames.push(FrameBuilder::pong(b""));
        let bytes: Vec<u8> = frames
            .into_iter()
            .flat_map(|frame| if client { frame.mask(key) } else { frame }.build())
            .collect();
        let decoded = decode(&bytes, &options);
        prop_assert_eq!(decoded.violations(), &[]);
        prop_assert_eq!(decoded.messages().len(), messages.len());
        prop_assert!(decoded.unfinished_messages().is_empty());
    }

    #[test]
    fn compressed_messages_come_back(
        messages in vec(vec(0..6u8, 0..400), 1..8),
        cuts in vec(0..30usize, 0..12),
        fragments in 1..4usize,
    ) {
        let mut frames = Vec::new();
        for payload in compressed(&messages) {
            let size = payload.len().div_ceil(fragments);
            let count = payload.chunks(size).count();
            for (n, part) in payload.chunks(size).enumerate() {
                let opcode = if n == 0 { Opcode::BINARY } else { Opcode::CONTINUATION };
                let frame = FrameBuilder::new(opcode).rsv1(n == 0).fin(n + 1 == count);
                frames.push(frame.payload(part));
                frames.push(FrameBuilder::ping(b"?"));
            }
        }
        let bytes: Vec<u8> = frames.iter().flat_map(FrameBuilder::build).collect();
        let agreed = PermessageDeflate::Agreed(DeflateParams::default());
        for deflate in [agreed, PermessageDeflate::Unknown] {
            let options = Options::new().sender(Side::Server).permessage_deflate(deflate);
            let decoded = decode(&bytes, &options);
            prop_assert_eq!(decoded.violations(), &[]);
            let contents: Vec<_> = decoded
                .messages()
                .map(|message| decoded.content(&message).map(|content| content.into_owned()))
                .collect();
            let expected: Vec<_> = messages.iter().cloned().map(Some).collect();
            prop_assert_eq!(contents, expected);
            prop_assert_eq!(&decode_cut(&bytes, options, &cuts), &decoded);
        }
    }
}
