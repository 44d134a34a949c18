//! Nothing that a reader sees is fixed in the code: with words of a made-up language, no word of English is left.

use std::rc::Rc;

use crate::common::*;
use crate::render::{drawn, panel_in, parts};
use wswhy_capture::{Connection, Direction};
use wswhy_explain::{Kind, Language, Words};
use wswhy_ui::app::App;
use wswhy_ui::decode::read::Choice;
use wswhy_ui::decode::samples::Sample;
use wswhy_ui::decode::{Decode, Given, Props as DecodeProps};
use wswhy_ui::host::NoHost;
use wswhy_ui::live::Switches;
use wswhy_ui::panel::why;
use wswhy_ui::report;
use wswhy_ui::verdicts::Verdicts;
use yew::LocalServerRenderer;
use yew::prelude::*;

/// Stands for every letter of the made-up language.
const LETTER: char = 'ж';

/// What a reader sees that is not prose: data of the captures and samples here, names of opcodes, fields, headers, members
/// of `CloseEvent` and software. What has more than letters in it, as ids and addresses have, is data anyway.
const DATA: &[&str] = &[
    "text",
    "ping",
    "close",
    "continuation",
    "MASK",
    "opcode",
    "wasClean",
    "true",
    "false",
    "Chromium",
    "websockets",
    "Ktor",
    "Quarkus",
    "WebSockets",
    "Next",
    "wswhy",
    "openRoom",
    "leaveRoom",
    "chat",
    "oops",
    "Hello",
    "Unrecognized",
    "frame",
    "Unknown",
    "Switching",
    "Protocols",
    "hello",
    // Heads of the sample with a handshake.
    "alive",
    "HTTP",
    "Host",
    "Upgrade",
    "Connection",
    "websocket",
];

/// The compiled words with every letter of their texts replaced. Names of variables and keys of variants stay: they are
/// data (`crate/explain/build.rs` says how the text is written).
fn made_up(kind: Kind) -> String {
    let mut out = String::new();
    let (mut in_pattern, mut in_name) = (false, false);
    for letter in Language::english().text(kind).chars() {
        match letter {
            '\x1f' => in_pattern = true,
            '\x1e' => in_pattern = false,
            '\x01' | '\x03' | '\x04' | '\x05' => in_name = true,
            '\x02' => in_name = false,
            _ => {}
        }
        out.push(
            match in_pattern && !in_name && letter.is_ascii_alphabetic() {
                true => LETTER,
                false => letter,
            },
        );
    }
    out
}

fn words() -> Words {
    Words::loaded([made_up(Kind::Panel), made_up(Kind::Tool)])
}

fn app() -> App {
    App::saying(words(), Rc::new(NoHost)).with(parts())
}

/// What a reader sees or hears: texts, and the attributes that are read aloud or shown.
fn seen(html: &str) -> Vec<String> {
    let mut all = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        // What was pasted stands there as it was.
        if !tag.starts_with("textarea") {
            all.push(text.to_owned());
        }
        for name in ["aria-label", "title", "placeholder", "alt"] {
            if let Some((_, rest)) = tag.split_once(&format!(" {name}=\"")) {
                all.push(rest.split('"').next().unwrap_or_default().to_owned());
            }
        }
    }
    all
}

/// Words of Latin letters that nobody put there as data.
fn left(texts: &[String]) -> Vec<String> {
    texts
        .iter()
        // What Markdown shows as code is data.
        .map(|text| text.split('`').step_by(2).collect::<String>())
        .filter(|text| {
            text.split_whitespace()
                .map(|word| word.trim_matches(|letter: char| !letter.is_ascii_alphabetic()))
                .filter(|word| word.chars().all(|letter| letter.is_ascii_alphabetic()))
                .any(|word| word.len() > 3 && !DATA.contains(&word))
        })
        .collect()
}

async fn panel(still: Still) -> String {
    let switches = Switches {
        record: true,
        observe_only: true,
        console_line: true,
        loading: false,
    };
    panel_in(app(), still, switches).await
}

async fn why(connection: Connection) -> (String, String) {
    let mut still = still(vec![connection]);
    say(&mut still, 0, Direction::Received, 40.0, "hello");
    let connection = &still.transcript.connections[0];
    let verdict = Verdicts::default().of(&still, connection);
    let context = &still.transcript.context;
    let html = why::why(
        &app(),
        context,
        connection,
        &verdict,
        &Callback::noop(),
        &Callback::noop(),
    );
    let report = report::report(&still, connection, &verdict, &words(), true);
    let markdown = report::markdown(&report, &verdict, &words());
    let html = drawn(html).await;
    (html, markdown)
}

#[tokio::test(flavor = "current_thread")]
async fn no_english_is_left_in_the_panel() {
    let url = "wss://a.example/x";
    let mut wrong = left(&seen(&panel(still(vec![])).await));
    wrong.extend(left(&seen(&panel(still(vec![open(1, url)])).await)));
    for connection in [
        open(1, url),
        reserved_opcode(1, url),
        server_closed(1, url, 1011, "oops"),
        page_closed(1, url),
    ] {
        let (html, markdown) = why(connection).await;
        wrong.extend(left(&seen(&html)));
        wrong.extend(left(&[markdown]));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test(flavor = "current_thread")]
async fn no_english_is_left_in_the_page() {
    let mut wrong = Vec::new();
    let broken = Choice {
        text: "81 05 48 zz".to_owned().into(),
        ..Choice::default()
    };
    for choice in [
        Sample::Everything.choice(),
        Sample::Handshake.choice(),
        broken,
        Choice::default(),
    ] {
        let props = DecodeProps {
            app: app(),
            given: Given { serial: 1, choice },
            open: None,
            extras: None,
        };
        let html = LocalServerRenderer::<Decode>::with_props(props)
            .hydratable(false)
            .render()
            .await;
        wrong.extend(left(&seen(&html)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
