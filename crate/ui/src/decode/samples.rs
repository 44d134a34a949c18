//! Pastes to try. What the encoder can make it makes, so that each is what it says.

use wswhy_wire::handshake::HeadBuilder;
use wswhy_wire::{FrameBuilder, LengthEncoding, Opcode, Side, StatusCode};
use yew::prelude::*;

use super::read::Choice;
use crate::app::App;
use crate::parts::buttons::link;
use crate::parts::el::{el, text, with};
use crate::show;

/// What a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// RFC 6455 section 5.7.
    Hello,
    /// A fragmented, masked, compressed message with a ping inside.
    Everything,
    /// An opcode that is kept for later.
    ReservedOpcode,
    /// A Close with code and reason.
    CloseWithReason,
    /// A character cut by the end of the message.
    SplitUtf8,
    /// A length in more bytes than it needs.
    LengthNotMinimal,
    /// A ping without FIN.
    FragmentedPing,
    /// A server that masks.
    MaskedByServer,
    /// 1005 in a Close frame.
    CloseCodeOnTheWire,
    /// A handshake and both directions' frames.
    Handshake,
    /// Packets of both directions.
    Tcpdump,
}

/// 38 bytes of JSON as raw DEFLATE, flushed, without the last four bytes (RFC 7692 section 7.2.1). Made by zlib 1.2.13.
const COMPRESSED: [u8; 30] = [
    0xaa, 0x56, 0x2a, 0x4e, 0xac, 0x54, 0xb2, 0x52, 0xca, 0x48, 0xcd, 0xc9, 0xc9, 0x57, 0x40, 0x22,
    0x95, 0x74, 0x94, 0x4a, 0xf2, 0x81, 0x12, 0x89, 0x39, 0x39, 0x4a, 0xb5, 0x00, 0x00,
];

/// What `tcpdump -x` printed of a handshake and some frames.
const TCPDUMP: &str = include_str!("samples/tcpdump.txt");

/// The masking key and the `Sec-WebSocket-Key` of RFC 6455 sections 5.7 and 1.3.
const MASK: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];
const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";

impl Sample {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Hello,
        Self::Everything,
        Self::ReservedOpcode,
        Self::CloseWithReason,
        Self::SplitUtf8,
        Self::LengthNotMinimal,
        Self::FragmentedPing,
        Self::MaskedByServer,
        Self::CloseCodeOnTheWire,
        Self::Handshake,
        Self::Tcpdump,
    ];

    /// What it fills in.
    pub fn choice(self) -> Choice {
        let sender = match self {
            Self::Hello | Self::Everything => Some(Side::Client),
            Self::Handshake | Self::Tcpdump => None,
            _ => Some(Side::Server),
        };
        Choice {
            text: self.text().into(),
            sender,
            ..Choice::default()
        }
    }

    fn text(self) -> String {
        let frames = |frames: &[FrameBuilder]| {
            // A line a frame.
            let lines = frames.iter().map(|frame| {
                let bytes = frame.build();
                show::hex(&bytes, bytes.len())
            });
            lines.collect::<Vec<_>>().join("\n")
        };
        let hello = FrameBuilder::text("Hello");
        match self {
            Self::Hello => frames(&[hello.mask(MASK)]),
            Self::Everything => {
                let (head, tail) = COMPRESSED.split_at(COMPRESSED.len() / 2);
                let first = FrameBuilder::new(Opcode::TEXT).payload(head);
                frames(&[
                    first.fin(false).rsv1(true).mask(MASK),
                    FrameBuilder::ping(b"alive?").mask([0x9c, 0x02, 0x51, 0xe8]),
                    FrameBuilder::continuation(tail).mask([0x5a, 0xc1, 0x0f, 0x77]),
                ])
            }
            Self::ReservedOpcode => {
                let reserved = FrameBuilder::new(Opcode::new(0x3)).payload(b"?");
                frames(&[hello, reserved])
            }
            Self::CloseWithReason => frames(&[
                hello,
                FrameBuilder::close(StatusCode::INTERNAL_ERROR, "keepalive ping timeout"),
            ]),
            Self::SplitUtf8 => {
                // The second half of a character is missing.
                let first = FrameBuilder::new(Opcode::TEXT).payload(b"caf\xc3");
                frames(&[first.fin(false), FrameBuilder::continuation(b"!")])
            }
            Self::LengthNotMinimal => frames(&[hello.length_encoding(LengthEncoding::Bits16)]),
            Self::FragmentedPing => frames(&[FrameBuilder::ping(b"alive?").fin(false)]),
            Self::MaskedByServer => frames(&[hello.mask(MASK)]),
            Self::CloseCodeOnTheWire => frames(&[FrameBuilder::close(StatusCode::new(1005), "")]),
            Self::Handshake => {
                let request = HeadBuilder::request("/chat", "example.test", KEY);
                let request = request.field("Sec-WebSocket-Extensions", "permessage-deflate");
                let response = HeadBuilder::response(KEY);
                let response = response.field("Sec-WebSocket-Extensions", "permessage-deflate");
                let head = |head: HeadBuilder| {
                    String::from_utf8_lossy(&head.build()).replace("\r\n", "\n")
                };
                let compressed = FrameBuilder::new(Opcode::TEXT).payload(&COMPRESSED);
                let answer = [compressed.rsv1(true), FrameBuilder::close_empty()];
                let frames = |all: &[FrameBuilder]| frames(all).replace('\n', " ");
                format!(
                    "{}client: {}\n\n{}server: {}\n",
                    head(request),
                    frames(&[hello.mask(MASK)]),
                    head(response),
                    frames(&answer)
                )
            }
            Self::Tcpdump => TCPDUMP.to_owned(),
        }
    }

    /// Its name, and what to look for.
    fn words(self, app: &App) -> (String, String) {
        match self {
            Self::Hello => (app.ui("sample-hello"), app.ui("sample-hello-look")),
            Self::Everything => (
                app.ui("sample-everything"),
                app.ui("sample-everything-look"),
            ),
            Self::ReservedOpcode => (app.ui("sample-reserved"), app.ui("sample-reserved-look")),
            Self::CloseWithReason => (app.ui("sample-close"), app.ui("sample-close-look")),
            Self::SplitUtf8 => (app.ui("sample-utf8"), app.ui("sample-utf8-look")),
            Self::LengthNotMinimal => (app.ui("sample-length"), app.ui("sample-length-look")),
            Self::FragmentedPing => (app.ui("sample-ping"), app.ui("sample-ping-look")),
            Self::MaskedByServer => (app.ui("sample-masked"), app.ui("sample-masked-look")),
            Self::CloseCodeOnTheWire => (app.ui("sample-code"), app.ui("sample-code-look")),
            Self::Handshake => (app.ui("sample-handshake"), app.ui("sample-handshake-look")),
            Self::Tcpdump => (app.ui("sample-tcpdump"), app.ui("sample-tcpdump-look")),
        }
    }
}

/// Draws buttons that fill in a sample, each with what to look for.
pub fn samples(app: &App, take: &Callback<Choice>) -> Html {
    let lines = Sample::ALL.map(|sample| {
        let (name, look) = sample.words(app);
        let act = take.reform(move |()| sample.choice());
        let button = with(link(name, &act), "data-sample", format!("{sample:?}"));
        el("li", "", vec![button, text("span", "quiet", look)])
    });
    let summary = text("summary", "", app.ui("samples-label"));
    let list = el("ul", "", lines.to_vec());
    let details = el("details", "samples", vec![summary, list]);
    with(details, "open", "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::read::read;

    #[test]
    fn each_breaks_just_the_rule_it_names() {
        let expected: [&[&str]; 11] = [
            &[],
            &[],
            &["reserved-opcode"],
            &[],
            &["invalid-utf8"],
            &["length-not-minimal"],
            &["control-fragmented"],
            &["mask-forbidden"],
            &["invalid-close-code"],
            &[],
            &[],
        ];
        for (sample, expected) in Sample::ALL.into_iter().zip(expected) {
            let outcome = read(&sample.choice()).unwrap();
            let all = outcome.sent.iter();
            let all = all.flat_map(|sent| sent.decoded.violations());
            let kinds: Vec<_> = all.map(|violation| violation.kind.id()).collect();
            assert_eq!(kinds, expected, "{sample:?}");
            assert_eq!(outcome.pasted.paste.error, None, "{sample:?}");
            assert!(outcome.first_frame().is_some(), "{sample:?}");
        }
    }

    #[test]
    fn the_fragmented_masked_compressed_message_has_a_ping_inside() {
        let outcome = read(&Sample::Everything.choice()).unwrap();
        let decoded = &outcome.sent[0].decoded;
        let message = decoded.message(0).unwrap();
        assert!(message.compressed() && decoded.deflate_inferred());
        let said = decoded.text(&message).unwrap().into_owned();
        assert_eq!(said, r#"{"say":"hello hello hello","to":"all"}"#);
        let between: Vec<_> = decoded.frames_between(&message).collect();
        assert_eq!(between.len(), 1);
        assert_eq!(between[0].opcode(), Opcode::PING);
    }

    #[test]
    fn the_handshake_says_what_was_agreed() {
        let outcome = read(&Sample::Handshake.choice()).unwrap();
        assert_eq!(outcome.sent.len(), 2);
        let told = outcome.pasted.conversations[0].handshake.as_ref().unwrap();
        assert!(
            told.outcome.findings.is_empty(),
            "{:?}",
            told.outcome.findings
        );
        assert!(
            outcome
                .sent
                .iter()
                .all(|sent| !sent.decoded.frames().is_empty())
        );
    }
}
