//! Components as text: what the browser's tests and a screen reader hold on to.

use std::cell::RefCell;
use std::rc::Rc;

use crate::common::*;
use wswhy_capture::{Connection, Direction};
use wswhy_ui::app::{App, Parts};
use wswhy_ui::host::NoHost;
use wswhy_ui::live::{SharedFeed, Switches};
use wswhy_ui::page::{Page, Props as PageProps};
use wswhy_ui::panel::why;
use wswhy_ui::panel::{Panel, Props as PanelProps};
use wswhy_ui::verdicts::{Verdicts, is_bad};
use yew::LocalServerRenderer;
use yew::prelude::*;

const SWITCHES: Switches = Switches {
    record: true,
    observe_only: false,
    console_line: false,
    loading: false,
};

pub fn app() -> App {
    App::english(Rc::new(NoHost)).with(parts())
}

pub fn parts() -> Parts {
    Parts {
        open: None,
        tool: Some("decode.html"),
        save: Some(wswhy_ui::opening::save),
    }
}

pub async fn panel_of(still: Still) -> String {
    panel(still, SWITCHES).await
}

async fn panel(still: Still, switches: Switches) -> String {
    panel_in(app(), still, switches).await
}

pub async fn panel_in(app: App, still: Still, switches: Switches) -> String {
    let feed = StillFeed {
        capture: Rc::new(RefCell::new(still)),
        switches,
    };
    let props = PanelProps {
        feed: SharedFeed(Rc::new(feed)),
        app,
        close: None,
        open: None,
    };
    LocalServerRenderer::<Panel>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

#[derive(Clone, PartialEq, Properties)]
struct Drawn {
    html: Html,
}

#[component]
fn Alone(props: &Drawn) -> Html {
    props.html.clone()
}

/// A tree as text.
pub async fn drawn(html: Html) -> String {
    LocalServerRenderer::<Alone>::with_props(Drawn { html })
        .hydratable(false)
        .render()
        .await
}

async fn why(connection: Connection) -> String {
    let mut still = still(vec![connection]);
    say(&mut still, 0, Direction::Received, 40.0, "<b>hello</b>");
    let connection = &still.transcript.connections[0];
    let verdict = Verdicts::default().of(&still, connection);
    let html = why::why(
        &app(),
        &still.transcript.context,
        connection,
        &verdict,
        &Callback::noop(),
        &Callback::noop(),
    );
    drawn(html).await
}

pub fn has(html: &str, what: &[&str]) {
    for what in what {
        assert!(html.contains(what), "{what} is not in\n{html}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_states_of_the_panel() {
    let loading = Switches {
        loading: true,
        ..SWITCHES
    };
    has(
        &panel(still(vec![]), loading).await,
        &["data-state=\"loading\""],
    );
    let empty = panel(still(vec![]), SWITCHES).await;
    has(
        &empty,
        &["data-state=\"empty\"", "14:00:00.000", "Reload and capture"],
    );
    let ready = panel(still(vec![open(1, "wss://a.example/x")]), SWITCHES).await;
    has(&ready, &["data-state=\"ready\""]);
}

#[tokio::test(flavor = "current_thread")]
async fn rows_and_buttons_have_their_names() {
    let connections = vec![
        open(1, "wss://a.example/one"),
        reserved_opcode(2, "wss://a.example/two"),
    ];
    let html = panel(still(connections), SWITCHES).await;
    has(
        &html,
        &[
            "role=\"listbox\"",
            "data-connection=\"1\" data-url=\"wss://a.example/one\" data-settled=\"false\"",
            "data-connection=\"2\" data-url=\"wss://a.example/two\" data-settled=\"true\"",
            ">1006<",
        ],
    );
    for action in [
        "record",
        "clear",
        "reload-and-capture",
        "observe-only",
        "console-line",
        "decode",
        "open",
        "save",
        "copy-report",
    ] {
        has(&html, &[&format!("data-action=\"{action}\"")]);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn observe_only_says_what_it_costs() {
    let switches = Switches {
        observe_only: true,
        ..SWITCHES
    };
    has(&panel(still(vec![]), switches).await, &["class=\"cost\""]);
    assert!(
        !panel(still(vec![]), SWITCHES)
            .await
            .contains("class=\"cost\"")
    );
}

#[tokio::test(flavor = "current_thread")]
async fn why_names_cause_actor_evidence_and_the_other_side() {
    let html = why(reserved_opcode(1, "wss://a.example/")).await;
    has(
        &html,
        &[
            "data-verdict=\"server-frame/reserved-opcode\"",
            "opcode 3",
            "Unrecognized frame opcode: 3",
            "data-evidence-frame=\"0\"",
            "data-ranked=",
            "data-step=",
            "data-dead-end=",
            "1002",
            "1006",
        ],
    );
}

#[tokio::test(flavor = "current_thread")]
async fn why_says_first_what_both_ends_got() {
    let html = why(reserved_opcode(1, "wss://a.example/")).await;
    has(
        &html,
        &[
            "<p class=\"saw\"><span>The page saw 1006, not clean.</span> <span>The server was sent 1002.</span></p>",
        ],
    );
    let html = why(server_closed(1, "wss://a.example/", 1011, "oops")).await;
    has(&html, &["<span>The page saw 1011, “oops”.</span>"]);
    let html = why(open(1, "wss://a.example/")).await;
    assert!(!html.contains("class=\"saw\""), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_constructor_that_threw_has_no_codes_and_no_network() {
    let mut connection = open(1, "wss://a.example/");
    connection.log = None;
    if let Some(page) = &mut connection.page {
        page.opened = None;
        page.threw = Some(wswhy_capture::Threw {
            name: "SyntaxError".to_owned(),
            message: "The subprotocol 'two words' is invalid.".to_owned(),
        });
    }
    let html = why(connection).await;
    has(
        &html,
        &[
            "data-verdict=\"connect-failed/invalid-arguments\"",
            "arrow at-0-1 leftward bad",
        ],
    );
    assert!(!html.contains("class=\"saw\""), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn other_causes_do_not_say_who_must_act() {
    let html = why(reserved_opcode(1, "wss://a.example/")).await;
    let others = html.split("class=\"others\"").nth(1);
    let others = others.and_then(|rest| rest.split("</section>").next());
    assert!(
        others.is_some_and(|others| !others.contains("must act")),
        "{html}"
    );
}

#[test]
fn a_message_and_its_answer_in_one_millisecond_keep_their_order() {
    use wswhy_ui::sequence::{Lane, What, steps};
    for first in [Direction::Received, Direction::Sent] {
        let mut still = still(vec![server_closed(1, "wss://a.example/", 1011, "")]);
        let second = match first {
            Direction::Received => Direction::Sent,
            Direction::Sent => Direction::Received,
        };
        say(&mut still, 0, first, 40.0, "hello");
        say(&mut still, 0, second, 40.0, "hi");
        let connection = &still.transcript.connections[0];
        let verdict = Verdicts::default().of(&still, connection);
        let from: Vec<_> = steps(connection, &verdict)
            .into_iter()
            .filter(|step| matches!(step.what, What::Message(_)))
            .map(|step| step.from)
            .collect();
        let mut expected = vec![Lane::Server, Lane::Page];
        if first == Direction::Sent {
            expected.reverse();
        }
        assert_eq!(from, expected);
    }
}

#[test]
fn what_nobody_can_judge_does_not_open_by_itself() {
    let mut still = still(vec![open(1, "wss://a.example/")]);
    let connection = &mut still.transcript.connections[0];
    if let Some(log) = &mut connection.log {
        log.vanished = true;
    }
    connection.page = None;
    let connection = &still.transcript.connections[0];
    let verdict = Verdicts::default().of(&still, connection);
    assert_eq!(verdict.first().cause.id(), "unknown/no-evidence");
    assert!(!is_bad(&verdict));
}

#[tokio::test(flavor = "current_thread")]
async fn the_callers_line_opens_in_sources() {
    let html = why(page_closed(1, "wss://a.example/")).await;
    has(
        &html,
        &[
            "data-verdict=\"page-closed-without-code\"",
            "leaveRoom",
            "title=\"Open https://example.com/app.js in Sources\">app.js:41:12<",
        ],
    );
}

#[tokio::test(flavor = "current_thread")]
async fn nothing_from_outside_is_html() {
    let hostile = "<img src=x onerror=alert(1)>\"'";
    let url = format!("wss://a.example/{hostile}");
    let html = panel(still(vec![server_closed(1, &url, 4001, hostile)]), SWITCHES).await;
    assert!(!html.contains("<img"), "{html}");
    let html = why(server_closed(1, &url, 4001, hostile)).await;
    assert!(!html.contains("<img"), "{html}");
    has(&html, &["&lt;img"]);
}

#[tokio::test(flavor = "current_thread")]
async fn no_style_attribute_and_no_script() {
    // The extension's policy would drop them.
    let html = panel(
        still(vec![reserved_opcode(1, "wss://a.example/")]),
        SWITCHES,
    )
    .await
        + &why(reserved_opcode(1, "wss://a.example/")).await;
    assert!(!html.contains(" style=") && !html.contains("<script") && !html.contains(" onclick="));
}

#[tokio::test(flavor = "current_thread")]
async fn the_page_takes_hex() {
    let html = LocalServerRenderer::<Page>::with_props(PageProps { app: app() })
        .hydratable(false)
        .render()
        .await;
    has(
        &html,
        &[
            "data-decode-input",
            "data-decode-sender=\"server\"",
            "data-decode-sender=\"client\"",
            "data-decode-sender=\"unknown\"",
            "data-sample=\"Hello\"",
        ],
    );
}
