//! RFC 6455 section by section, through the public interface: the examples of 5.7, then one tiny case a rule.

use wswhy_wire::{
    CloseCode, Decoded, DeflateParams, FrameBuilder, LengthEncoding, Opcode, Options,
    PermessageDeflate, Side, Span, StatusCode, Tail, Violation, ViolationKind,
    ViolationKind as Kind, decode,
};

const KEY: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];

fn server() -> Options {
    Options::new()
        .sender(Side::Server)
        .permessage_deflate(PermessageDeflate::NotAgreed)
}

fn client() -> Options {
    server().sender(Side::Client)
}

fn with_deflate() -> Options {
    server().permessage_deflate(PermessageDeflate::Agreed(DeflateParams::default()))
}

/// The frames one after the other.
fn stream(frames: &[FrameBuilder]) -> Vec<u8> {
    frames.iter().flat_map(FrameBuilder::build).collect()
}

/// What the stream breaks: kind, frame, and the bytes.
fn check(options: &Options, bytes: &[u8], expected: &[(ViolationKind, usize, Span)]) -> Decoded {
    let decoded = decode(bytes, options);
    let found: Vec<_> = decoded
        .violations()
        .iter()
        .map(|v| (v.kind, v.frame, v.span))
        .collect();
    assert_eq!(found, expected, "{bytes:x?}");
    assert!(
        decoded
            .violations()
            .iter()
            .all(|v| v.kind == Kind::MessageTooBig || v.at_fault == options.sender),
        "the sender is at fault"
    );
    decoded
}

fn only(decoded: &Decoded) -> &Violation {
    assert_eq!(decoded.violations().len(), 1);
    &decoded.violations()[0]
}

mod section_5_7 {
    use super::*;

    fn check_message(bytes: &[u8], opcode: Opcode, content: &[u8]) {
        let decoded = decode(bytes, &Options::new());
        assert!(decoded.violations().is_empty());
        assert_eq!(decoded.tail(), None);
        let message = decoded.message(0).unwrap();
        assert_eq!(message.opcode(), opcode);
        assert_eq!(decoded.content(&message).as_deref(), Some(content));
    }

    #[test]
    fn single_frame_unmasked_text() {
        check_message(b"\x81\x05Hello", Opcode::TEXT, b"Hello");
    }

    #[test]
    fn single_frame_masked_text() {
        let bytes = [
            0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58,
        ];
        check_message(&bytes, Opcode::TEXT, b"Hello");
        let decoded = decode(&bytes, &client());
        let frame = decoded.frame(0).unwrap();
        assert_eq!(frame.masking_key(), Some(KEY));
        assert_eq!(frame.masking_key_span(), Some(Span::new(2, 6)));
        assert_eq!(frame.payload_span(), Span::new(6, 11));
        assert_eq!(decoded.raw_payload(&frame), bytes[6..]);
        assert_eq!(FrameBuilder::text("Hello").mask(KEY).build(), bytes);
    }

    #[test]
    fn fragmented_unmasked_text() {
        let bytes = b"\x01\x03Hel\x80\x02lo";
        check_message(bytes, Opcode::TEXT, b"Hello");
        let decoded = decode(bytes, &server());
        assert_eq!(
            (
                decoded.message(0).unwrap().first_frame(),
                decoded.message(0).unwrap().last_frame()
            ),
            (0, 1)
        );
    }

    #[test]
    fn unmasked_ping_and_masked_pong() {
        let decoded = decode(b"\x89\x05Hello", &server());
        assert_eq!(decoded.frame(0).unwrap().opcode(), Opcode::PING);
        assert_eq!(decoded.payload(&decoded.frame(0).unwrap()), b"Hello");
        let pong = [
            0x8a, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58,
        ];
        let decoded = decode(&pong, &client());
        assert_eq!(decoded.frame(0).unwrap().opcode(), Opcode::PONG);
        assert_eq!(decoded.payload(&decoded.frame(0).unwrap()), b"Hello");
    }

    #[test]
    fn binary_of_256_bytes() {
        let content = [0xA5; 256];
        let bytes = FrameBuilder::binary(&content).build();
        assert_eq!(bytes[..4], [0x82, 0x7e, 0x01, 0x00]);
        check_message(&bytes, Opcode::BINARY, &content);
    }

    #[test]
    fn binary_of_64_kib() {
        let content = vec![0xA5; 65_536];
        let bytes = FrameBuilder::binary(&content).build();
        assert_eq!(bytes[..10], [0x82, 0x7f, 0, 0, 0, 0, 0, 1, 0, 0]);
        check_message(&bytes, Opcode::BINARY, &content);
        assert_eq!(
            decode(&bytes, &server())
                .frame(0)
                .unwrap()
                .extended_length_span(),
            Some(Span::new(2, 10))
        );
    }
}

mod section_5_1_masking {
    use super::*;

    #[test]
    fn a_client_must_mask() {
        check(
            &client(),
            b"\x81\x02Hi",
            &[(Kind::MaskMissing, 0, Span::new(1, 2))],
        );
        check(&client(), &FrameBuilder::text("Hi").mask(KEY).build(), &[]);
    }

    #[test]
    fn a_server_must_not_mask() {
        let masked = FrameBuilder::text("Hi").mask(KEY).build();
        let decoded = check(
            &server(),
            &masked,
            &[(Kind::MaskForbidden, 0, Span::new(1, 2))],
        );
        assert_eq!(only(&decoded).status(), Some(StatusCode::PROTOCOL_ERROR));
    }

    #[test]
    fn not_judged_when_the_sender_is_unknown() {
        check(&Options::new(), b"\x81\x02Hi", &[]);
        check(
            &Options::new(),
            &FrameBuilder::text("Hi").mask(KEY).build(),
            &[],
        );
    }
}

mod section_5_2_header {
    use super::*;

    #[test]
    fn reserved_opcodes() {
        for value in (0x3..=0x7).chain(0xB..=0xF) {
            let bytes = FrameBuilder::new(Opcode::new(value)).build();
            check(
                &server(),
                &bytes,
                &[(Kind::ReservedOpcode, 0, Span::new(0, 1))],
            );
        }
    }

    #[test]
    fn reserved_bits_without_an_extension() {
        let text = || FrameBuilder::text("Hi");
        for frame in [text().rsv1(true), text().rsv2(true), text().rsv3(true)] {
            check(
                &server(),
                &frame.build(),
                &[(Kind::RsvWithoutExtension, 0, Span::new(0, 1))],
            );
        }
        check(
            &with_deflate(),
            &text().rsv3(true).build(),
            &[(Kind::RsvWithoutExtension, 0, Span::new(0, 1))],
        );
    }

    #[test]
    fn rsv1_is_not_judged_when_the_handshake_is_unknown() {
        let unknown = Options::new();
        check(&unknown, &FrameBuilder::text("Hi").rsv1(true).build(), &[]);
        let ping = FrameBuilder::ping(b"").rsv1(true).build();
        check(
            &unknown,
            &ping,
            &[(Kind::RsvWithoutExtension, 0, Span::new(0, 1))],
        );
    }

    #[test]
    fn lengths_that_are_not_minimal() {
        let text = || FrameBuilder::text("Hi");
        let wide = text().length_encoding(LengthEncoding::Bits16).build();
        let decoded = check(
            &server(),
            &wide,
            &[(Kind::LengthNotMinimal, 0, Span::new(1, 4))],
        );
        assert_eq!(
            decoded.text(&decoded.message(0).unwrap()).as_deref(),
            Some("Hi"),
            "the observer goes on"
        );
        let wider = text().length_encoding(LengthEncoding::Bits64).build();
        check(
            &server(),
            &wider,
            &[(Kind::LengthNotMinimal, 0, Span::new(1, 10))],
        );
    }

    #[test]
    fn a_length_with_the_top_bit_ends_decoding() {
        let mut bytes = FrameBuilder::binary(b"").declared_len(1 << 63).build();
        bytes.extend_from_slice(b"\x83\x00");
        let decoded = check(
            &server(),
            &bytes,
            &[(Kind::LengthMsbSet, 0, Span::new(1, 10))],
        );
        assert!(only(&decoded).is_fatal_for_decoding());
        let span = Span::new(10, 12);
        assert_eq!(
            decoded.tail(),
            Some(Tail::LengthUntrusted { frame: 0, span })
        );
    }

    #[test]
    fn a_huge_length_is_only_incomplete() {
        let bytes = FrameBuilder::binary(b"x")
            .declared_len((1 << 63) - 1)
            .build();
        let decoded = check(&server(), &bytes, &[]);
        let missing = (1 << 63) - 2;
        assert_eq!(decoded.tail(), Some(Tail::Payload { frame: 0, missing }));
        assert_eq!(decoded.payload(&decoded.frame(0).unwrap()), b"x");
        assert_eq!(decoded.unfinished_messages().len(), 1);
    }

    #[test]
    fn a_header_cut_short_is_judged_as_far_as_it_came() {
        let decoded = check(
            &server(),
            b"\x83",
            &[(Kind::ReservedOpcode, 0, Span::new(0, 1))],
        );
        assert!(decoded.frames().is_empty());
        let (span, needed) = (Span::new(0, 1), 2);
        assert_eq!(decoded.tail(), Some(Tail::Header { span, needed }));
    }

    #[test]
    fn one_frame_can_break_several_rules() {
        let frame = FrameBuilder::new(Opcode::new(0xB))
            .fin(false)
            .rsv2(true)
            .mask(KEY);
        check(
            &server(),
            &frame.payload(&[0; 126]).build(),
            &[
                (Kind::RsvWithoutExtension, 0, Span::new(0, 1)),
                (Kind::ReservedOpcode, 0, Span::new(0, 1)),
                (Kind::ControlFragmented, 0, Span::new(0, 1)),
                (Kind::ControlTooLong, 0, Span::new(1, 4)),
                (Kind::MaskForbidden, 0, Span::new(1, 2)),
            ],
        );
    }
}

mod section_5_4_fragmentation {
    use super::*;

    #[test]
    fn control_frames_may_come_between() {
        let bytes = stream(&[
            FrameBuilder::text("a").fin(false),
            FrameBuilder::ping(b"?"),
            FrameBuilder::continuation(b"").fin(false),
            FrameBuilder::continuation(b"b"),
        ]);
        let decoded = check(&server(), &bytes, &[]);
        let message = decoded.message(0).unwrap();
        assert_eq!(decoded.text(&message).as_deref(), Some("ab"));
        let frames: Vec<_> = decoded
            .frames_of(&message)
            .map(|frame| frame.index())
            .collect();
        let between: Vec<_> = decoded
            .frames_between(&message)
            .map(|frame| frame.index())
            .collect();
        assert_eq!((frames, between), (vec![0, 2, 3], vec![1]));
    }

    #[test]
    fn a_continuation_needs_a_start() {
        let bytes = FrameBuilder::continuation(b"x").build();
        check(
            &server(),
            &bytes,
            &[(Kind::ContinuationWithoutStart, 0, Span::new(0, 1))],
        );
    }

    #[test]
    fn a_message_inside_a_message() {
        let bytes = stream(&[FrameBuilder::text("a").fin(false), FrameBuilder::text("b")]);
        let decoded = check(
            &server(),
            &bytes,
            &[(Kind::DataInsideFragmentedMessage, 1, Span::new(3, 4))],
        );
        assert_eq!(
            decoded.text(&decoded.unfinished_messages()[0]).as_deref(),
            Some("a")
        );
        assert_eq!(
            decoded.text(&decoded.message(0).unwrap()).as_deref(),
            Some("b")
        );
    }
}

mod section_5_5_control {
    use super::*;

    #[test]
    fn control_frames_are_not_fragmented() {
        let bytes = FrameBuilder::ping(b"").fin(false).build();
        check(
            &server(),
            &bytes,
            &[(Kind::ControlFragmented, 0, Span::new(0, 1))],
        );
    }

    #[test]
    fn at_most_125_bytes() {
        check(&server(), &FrameBuilder::ping(&[0; 125]).build(), &[]);
        let bytes = FrameBuilder::ping(&[0; 126]).build();
        check(
            &server(),
            &bytes,
            &[(Kind::ControlTooLong, 0, Span::new(1, 4))],
        );
    }

    #[test]
    fn close_payloads() {
        let close = |payload: &[u8]| FrameBuilder::new(Opcode::CLOSE).payload(payload).build();
        let decoded = check(&server(), &close(b""), &[]);
        assert_eq!(
            decoded.close().map(|close| close.close_code()),
            Some(CloseCode::NO_STATUS_RECEIVED)
        );

        let decoded = check(&server(), &close(b"\x03\xf3oops"), &[]);
        let found = decoded.close().expect("a Close frame came");
        assert_eq!(
            (found.status, found.reason.as_str()),
            (Some(StatusCode::INTERNAL_ERROR), "oops")
        );

        check(
            &server(),
            &close(b"\x03"),
            &[(Kind::ClosePayloadLength1, 0, Span::new(1, 2))],
        );
    }

    #[test]
    fn a_reason_that_is_not_utf8() {
        let bytes = FrameBuilder::new(Opcode::CLOSE)
            .payload(b"\x03\xe8no\xff")
            .build();
        let decoded = check(
            &server(),
            &bytes,
            &[(Kind::InvalidCloseReasonUtf8, 0, Span::new(6, 7))],
        );
        assert_eq!(only(&decoded).first_bad_byte, Some(6));
        assert_eq!(
            only(&decoded).kind.other_statuses(),
            [StatusCode::PROTOCOL_ERROR]
        );
        let close = decoded.close().expect("a Close frame came");
        assert!(!close.reason_valid);
        assert_eq!(close.reason, "no\u{FFFD}");
    }

    #[test]
    fn data_after_close() {
        let bytes = stream(&[
            FrameBuilder::close_empty(),
            FrameBuilder::ping(b""),
            FrameBuilder::text("late"),
        ]);
        let decoded = check(
            &server(),
            &bytes,
            &[(Kind::DataAfterClose, 2, Span::new(4, 5))],
        );
        assert_eq!(only(&decoded).status(), None);
        assert!(decoded.message(0).unwrap().after_close());
    }
}

mod section_7_4_status_codes {
    use super::*;

    #[test]
    fn codes_that_may_not_be_sent() {
        for code in [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535] {
            let bytes = FrameBuilder::close(StatusCode::new(code), "").build();
            let decoded = check(
                &server(),
                &bytes,
                &[(Kind::InvalidCloseCode, 0, Span::new(2, 4))],
            );
            assert_eq!(
                decoded.close().and_then(|close| close.status),
                Some(StatusCode::new(code))
            );
        }
    }
}

mod section_8_1_utf8 {
    use super::*;

    #[test]
    fn the_first_bad_byte_in_message_and_stream() {
        let bytes = FrameBuilder::new(Opcode::TEXT).payload(b"ab\xff").build();
        let decoded = check(
            &server(),
            &bytes,
            &[(Kind::InvalidUtf8, 0, Span::new(4, 5))],
        );
        let violation = only(&decoded);
        assert_eq!(
            (violation.message_offset, violation.first_bad_byte),
            (Some(2), Some(4))
        );
        assert_eq!(violation.status(), Some(StatusCode::INVALID_PAYLOAD_DATA));
        assert_eq!(decoded.text(&decoded.message(0).unwrap()), None);
    }

    #[test]
    fn a_character_over_fragments() {
        let euro = "€".as_bytes();
        let good = [
            FrameBuilder::new(Opcode::TEXT)
                .payload(&euro[..1])
                .fin(false),
            FrameBuilder::ping(b"\xff"),
            FrameBuilder::continuation(&euro[1..]),
        ];
        let decoded = check(&server(), &stream(&good), &[]);
        assert_eq!(
            decoded.text(&decoded.message(0).unwrap()).as_deref(),
            Some("€")
        );
    }

    #[test]
    fn a_bad_character_that_began_in_an_earlier_fragment() {
        let bytes = stream(&[
            FrameBuilder::new(Opcode::TEXT)
                .payload(b"a\xe2\x82")
                .fin(false),
            FrameBuilder::ping(b""),
            FrameBuilder::continuation(b"bc"),
        ]);
        // 0x62 is the byte that cannot follow; the character began at offset 3.
        let decoded = check(
            &server(),
            &bytes,
            &[(Kind::InvalidUtf8, 2, Span::new(9, 10))],
        );
        let violation = only(&decoded);
        assert_eq!(
            (violation.message_offset, violation.first_bad_byte),
            (Some(1), Some(3))
        );
    }

    #[test]
    fn a_character_cut_by_the_end() {
        let bytes = stream(&[
            FrameBuilder::new(Opcode::TEXT)
                .payload(b"a\xe2\x82")
                .fin(false),
            FrameBuilder::continuation(b""),
        ]);
        let decoded = check(
            &server(),
            &bytes,
            &[(Kind::InvalidUtf8, 1, Span::new(7, 7))],
        );
        assert_eq!(only(&decoded).first_bad_byte, Some(3));
    }

    #[test]
    fn bytes_are_not_text() {
        check(&server(), &FrameBuilder::binary(b"\xff\xfe").build(), &[]);
    }
}

mod limits {
    use super::*;

    #[test]
    fn a_declared_length_is_enough() {
        let options = server().max_message_size(4);
        let decoded = check(
            &options,
            b"\x81\x05He",
            &[(Kind::MessageTooBig, 0, Span::new(1, 2))],
        );
        assert_eq!(
            only(&decoded).at_fault,
            None,
            "the limit is the receiver's own"
        );
        check(&options, b"\x81\x04Hell", &[]);
    }

    #[test]
    fn fragments_count_together() {
        let bytes = stream(&[
            FrameBuilder::text("abc").fin(false),
            FrameBuilder::continuation(b"de"),
        ]);
        check(
            &server().max_message_size(4),
            &bytes,
            &[(Kind::MessageTooBig, 1, Span::new(6, 7))],
        );
    }
}

mod rfc_7692 {
    use super::*;

    const HELLO: [u8; 7] = [0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00];

    fn compressed(payload: &[u8]) -> FrameBuilder {
        FrameBuilder::new(Opcode::TEXT).rsv1(true).payload(payload)
    }

    #[test]
    fn rsv1_belongs_to_the_first_frame_alone() {
        let bytes = stream(&[
            compressed(&HELLO[..3]).fin(false),
            FrameBuilder::ping(b"").rsv1(true),
            FrameBuilder::continuation(&HELLO[3..]).rsv1(true),
        ]);
        let expected = [
            (Kind::Rsv1OnControl, 1, Span::new(5, 6)),
            (Kind::Rsv1OnContinuation, 2, Span::new(7, 8)),
        ];
        let decoded = check(&with_deflate(), &bytes, &expected);
        assert_eq!(
            decoded.text(&decoded.message(0).unwrap()).as_deref(),
            Some("Hello")
        );
    }

    #[test]
    fn fragments_and_context_takeover() {
        // 7.2.3.1 in two fragments, then 7.2.3.2: the second message refers to the first.
        let bytes = stream(&[
            compressed(&HELLO[..3]).fin(false),
            FrameBuilder::continuation(&HELLO[3..]),
            compressed(&[0xf2, 0x00, 0x11, 0x00, 0x00]),
        ]);
        let decoded = check(&with_deflate(), &bytes, &[]);
        let texts: Vec<_> = decoded
            .messages()
            .map(|message| decoded.text(&message).map(|text| text.into_owned()))
            .collect();
        assert_eq!(texts, [Some("Hello".to_owned()), Some("Hello".to_owned())]);
        assert!(!decoded.deflate_inferred());
    }

    #[test]
    fn broken_data() {
        let bytes = stream(&[compressed(b"Hello"), compressed(&HELLO)]);
        let decoded = check(
            &with_deflate(),
            &bytes,
            &[(Kind::InvalidDeflate, 0, Span::new(2, 7))],
        );
        let contents: Vec<_> = decoded
            .messages()
            .map(|message| {
                decoded
                    .content(&message)
                    .map(|content| content.into_owned())
            })
            .collect();
        assert_eq!(
            contents,
            [None, None],
            "what follows may refer to what is lost"
        );
    }

    #[test]
    fn a_bomb_meets_the_limit() {
        let bytes = compressed(&HELLO).build();
        let options = with_deflate().max_message_size(4);
        let decoded = check(
            &options,
            &bytes,
            &[(Kind::MessageTooBig, 0, Span::new(2, 9))],
        );
        assert_eq!(decoded.content(&decoded.message(0).unwrap()), None);
        check(&with_deflate().max_message_size(5), &bytes, &[]);
        check(
            &with_deflate().max_inflated_size(4),
            &bytes,
            &[(Kind::MessageTooBig, 0, Span::new(2, 9))],
        );
    }

    #[test]
    fn inflated_text_is_checked() {
        // A stored block that holds 0xFF.
        let bytes = compressed(&[0x00, 0x01, 0x00, 0xfe, 0xff, 0xff, 0x00]).build();
        let decoded = check(
            &with_deflate(),
            &bytes,
            &[(Kind::InvalidUtf8, 0, Span::new(2, 9))],
        );
        assert_eq!(
            (only(&decoded).message_offset, only(&decoded).first_bad_byte),
            (Some(0), None)
        );
    }

    #[test]
    fn inferred_from_the_bytes_when_nothing_was_told() {
        let decoded = check(&Options::new(), &compressed(&HELLO).build(), &[]);
        assert!(decoded.deflate_inferred());
        assert_eq!(
            decoded.text(&decoded.message(0).unwrap()).as_deref(),
            Some("Hello")
        );

        let decoded = check(&Options::new(), &compressed(b"Hello").build(), &[]);
        assert!(!decoded.deflate_inferred());
        assert_eq!(decoded.content(&decoded.message(0).unwrap()), None);
    }
}
