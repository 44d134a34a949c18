//! Frames to try: made by the encoder, so that they are what they say.

use wswhy_wire::{FrameBuilder, LengthEncoding, Opcode, Side, StatusCode};
use yew::prelude::*;

use crate::app::App;
use crate::parts::buttons::link;
use crate::parts::el::{text, with};
use crate::show;

/// What a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sample {
    Hello,
    ReservedOpcode,
    CloseWithReason,
    FragmentedPing,
    MaskedByServer,
    LengthNotMinimal,
    SplitUtf8,
    CloseCodeOnTheWire,
}

impl Sample {
    const ALL: [Self; 8] = [
        Self::Hello,
        Self::ReservedOpcode,
        Self::CloseWithReason,
        Self::FragmentedPing,
        Self::MaskedByServer,
        Self::LengthNotMinimal,
        Self::SplitUtf8,
        Self::CloseCodeOnTheWire,
    ];

    /// The masking key of RFC 6455 section 5.7.
    const KEY: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];

    fn side(self) -> Side {
        match self {
            Self::Hello => Side::Client,
            _ => Side::Server,
        }
    }

    fn bytes(self) -> Vec<u8> {
        let hello = FrameBuilder::text("Hello");
        match self {
            Self::Hello => hello.mask(Self::KEY).build(),
            Self::ReservedOpcode => {
                let mut bytes = hello.build();
                FrameBuilder::new(Opcode::new(0x3))
                    .payload(b"?")
                    .build_into(&mut bytes);
                bytes
            }
            Self::CloseWithReason => {
                FrameBuilder::close(StatusCode::INTERNAL_ERROR, "keepalive ping timeout").build()
            }
            Self::FragmentedPing => FrameBuilder::ping(b"alive?").fin(false).build(),
            Self::MaskedByServer => hello.mask(Self::KEY).build(),
            Self::LengthNotMinimal => hello.length_encoding(LengthEncoding::Bits16).build(),
            Self::SplitUtf8 => {
                // The second half of a character is missing.
                let mut bytes = FrameBuilder::new(Opcode::TEXT)
                    .payload(b"caf\xc3")
                    .fin(false)
                    .build();
                FrameBuilder::continuation(b"!").build_into(&mut bytes);
                bytes
            }
            Self::CloseCodeOnTheWire => FrameBuilder::close(StatusCode::new(1005), "").build(),
        }
    }

    fn name(self, app: &App) -> String {
        match self {
            Self::Hello => app.ui("sample-hello"),
            Self::ReservedOpcode => app.ui("sample-reserved-opcode"),
            Self::CloseWithReason => app.ui("sample-close"),
            Self::FragmentedPing => app.ui("sample-fragmented-ping"),
            Self::MaskedByServer => app.ui("sample-masked"),
            Self::LengthNotMinimal => app.ui("sample-length"),
            Self::SplitUtf8 => app.ui("sample-utf8"),
            Self::CloseCodeOnTheWire => app.ui("sample-close-code"),
        }
    }
}

/// Draws buttons that fill in a sample.
pub fn samples(app: &App, choose: &Callback<(String, Side)>) -> Html {
    let label = app.ui("samples-label");
    let buttons = Sample::ALL.map(|sample| {
        let choose = choose.reform(move |()| {
            let bytes = sample.bytes();
            (show::hex(&bytes, bytes.len()), sample.side())
        });
        with(
            link(sample.name(app), &choose),
            "data-sample",
            format!("{sample:?}"),
        )
    });
    html! {
        <div class="samples" role="group" aria-label={label.clone()}>
            { text("span", "quiet", label) }{ for buttons }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wswhy_wire::{Options, decode};

    #[test]
    fn each_breaks_just_the_rule_it_names() {
        let expected: [&[&str]; 8] = [
            &[],
            &["reserved-opcode"],
            &[],
            &["control-fragmented"],
            &["mask-forbidden"],
            &["length-not-minimal"],
            &["invalid-utf8"],
            &["invalid-close-code"],
        ];
        for (sample, expected) in Sample::ALL.into_iter().zip(expected) {
            let decoded = decode(&sample.bytes(), &Options::new().sender(sample.side()));
            let kinds: Vec<_> = decoded.violations().iter().map(|v| v.kind.id()).collect();
            assert_eq!(kinds, expected, "{sample:?}");
        }
    }
}
