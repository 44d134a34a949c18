//! Pasted bytes as text: what a reader of a picture, a screen reader and the browser's tests hold on to.

use crate::render::{app, has};
use wswhy_capture::hex::Dress;
use wswhy_capture::packets::Layer;
use wswhy_ui::decode::read::Choice;
use wswhy_ui::decode::samples::Sample;
use wswhy_ui::decode::{Decode, Given, Props as DecodeProps};
use yew::LocalServerRenderer;

async fn decoded(choice: Choice) -> String {
    let props = DecodeProps {
        app: app(),
        given: Given { serial: 1, choice },
        open: None,
        extras: None,
    };
    LocalServerRenderer::<Decode>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

fn pasted(text: &str) -> Choice {
    Choice {
        text: text.to_owned().into(),
        ..Choice::default()
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_part_of_a_frame_stands_in_the_picture_by_its_name() {
    let html = decoded(Sample::Everything.choice()).await;
    has(
        &html,
        &[
            "data-strip-frame=\"2\"",
            "data-strip-message=\"0\"",
            ">Length<",
            ">Mask<",
            ">Payload<",
            ">Ping payload<",
            "37 fa 21 3d",
            "control frame inside message 1",
            "frames 1 + 3: 30 bytes sent, inflated to 38 bytes",
            "data-decode-deflate",
            "data-field=\"masking-key\"",
            "data-byte=\"0\"",
        ],
    );
    assert!(!html.contains(" style=") && !html.contains("data-violation"));
}

#[tokio::test(flavor = "current_thread")]
async fn both_directions_their_handshake_and_their_end() {
    let html = decoded(Sample::Handshake.choice()).await;
    has(
        &html,
        &[
            "data-decode-side=\"client\"",
            "data-decode-side=\"server\"",
            "data-decode-agreed",
            "Agreed in the handshake: permessage-deflate.",
            "GET /chat HTTP/1.1",
            "data-decode-closing",
            "The client reports",
        ],
    );
    let html = decoded(Sample::Tcpdump.choice()).await;
    has(&html, &["IPv4, TCP", "tcpdump -x or -X"]);
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_wrong_and_what_is_telling_have_their_words() {
    let zero = "81 82 00 00 00 00 48 69";
    let html = decoded(pasted(zero)).await;
    has(&html, &["data-remark=\"masking-key-zero\"", "remarks"]);
    let html = decoded(Sample::ReservedOpcode.choice()).await;
    has(
        &html,
        &[
            "data-violation=\"reserved-opcode\"",
            "The server broke it",
            "Answered with 1002",
        ],
    );
    let refused = "GET / HTTP/1.1\nHost: a\n\n";
    let html = decoded(pasted(refused)).await;
    has(
        &html,
        &[
            "data-finding=\"key-missing\"",
            "No WebSocket comes of this.",
        ],
    );
    let tls = "16 03 01 00 02 01 00";
    let html = decoded(pasted(tls)).await;
    has(&html, &["data-decode-tls", "SSLKEYLOGFILE"]);
    let wrong = decoded(pasted("81 02 48 69\n8g")).await;
    has(
        &wrong,
        &[
            "data-line=\"2\" data-column=\"2\"",
            "data-action=\"show-place\"",
        ],
    );
}

#[tokio::test(flavor = "current_thread")]
async fn pasted_markup_stays_text() {
    let html = decoded(pasted("b\"\\x81\\x0b<img src=x>\"")).await;
    assert!(!html.contains("<img"), "{html}");
    has(&html, &["&lt;img src=x"]);
}

#[test]
fn every_dress_and_every_layer_has_its_name() {
    let words = app().words;
    for dress in Dress::ALL {
        let name = words.name(&format!("dress-{}", dress.id()));
        assert!(!name.starts_with("names/"), "{name}");
    }
    for layer in [
        Layer::Ethernet,
        Layer::Vlan,
        Layer::LinuxCooked,
        Layer::LinuxCooked2,
        Layer::Loopback,
        Layer::Ipv4,
        Layer::Ipv6,
        Layer::Ipv6Extension,
        Layer::Tcp,
        Layer::Padding,
        Layer::Duplicate,
        Layer::Other,
    ] {
        let name = words.name(&format!("layer-{}", layer.as_str()));
        assert!(!name.starts_with("names/"), "{name}");
    }
}
