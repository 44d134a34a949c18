//! What a report holds, and what it must never hold.

use crate::common::*;
use wswhy_capture::{Direction, Place};
use wswhy_explain::Words;
use wswhy_ui::report::{self, Report};
use wswhy_ui::verdicts::Verdicts;

fn reports(still: &Still, payloads: bool) -> (Report, String, String) {
    let words = Words::english();
    let connection = &still.transcript.connections[0];
    let verdict = Verdicts::default().of(still, connection);
    let report = report::report(still, connection, &verdict, &words, payloads);
    let json = report::json(&report);
    let markdown = report::markdown(&report, &verdict, &words);
    (report, json, markdown)
}

#[test]
fn the_verdict_has_all_its_fields() {
    let still = still(vec![reserved_opcode(1, "wss://example.com/chat")]);
    let (_, json, markdown) = reports(&still, false);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let verdict = value["verdict"].as_object().unwrap();
    for field in [
        "cause",
        "confidence",
        "ranked",
        "title",
        "code_seen_by_page",
        "code_sent_to_server",
        "closed_by",
        "acts",
        "evidence",
        "next_steps",
        "proofs",
        "stacks",
        "unseen",
    ] {
        assert!(verdict.contains_key(field), "{field}");
    }
    assert_eq!(verdict["cause"], "server-frame/reserved-opcode");
    assert_eq!(verdict["code_seen_by_page"], 1006);
    assert_eq!(verdict["code_sent_to_server"]["code"], 1002);
    assert_eq!(verdict["code_sent_to_server"]["known_from"], "browser-rule");
    assert_eq!(value["captured_since"], "2026-11-24T14:00:00.000Z");
    assert!(markdown.contains("server-frame/reserved-opcode"));
    // Whatever is advised says whether the lab has shown it.
    assert!(markdown.contains("Tested with"));
    assert!(verdict["proofs"][0]["scenario"].is_string());
    assert!(value.get("messages").is_none());
}

/// Twelve secrets in twelve places; each has a shape that a real one has.
const SECRETS: [&str; 12] = [
    "queryS3cretValue0123456789",
    "fragmentS3cret0123456789",
    "userinfoS3cret",
    "cookieS3cret0123456789",
    "setcookieS3cret0123456789",
    "basicauthS3cret",
    "proxyauthS3cret",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "Zk3TqP0s9LmX2vBn7QwErTyUiOpAsDfGhJkL",
    "callerS3cret0123456789",
    "frameS3cret0123456789",
    "payloadS3cret-Zk3TqP0s9LmX2vBn7QwErTyUiOpAsDf",
];

#[test]
fn no_secret_goes_out() {
    let [
        query,
        fragment,
        user,
        cookie,
        set_cookie,
        basic,
        proxy,
        jwt,
        opaque,
        caller_query,
        frame_query,
        payload,
    ] = SECRETS;
    let url = format!("wss://bob:{user}@example.com/chat?token={query}#k={fragment}");
    let mut connection = server_closed(1, &url, 4001, &format!("expired: {jwt}"));
    connection.place = Place::Frame(format!("https://example.com/room?invite={frame_query}"));
    let log = connection.log.as_mut().unwrap();
    log.request_headers.extend([
        header("Cookie", &format!("sid={cookie}")),
        header("authorization", &format!("Basic {basic}")),
        header("Proxy-Authorization", &format!("Basic {proxy}")),
        header("Sec-WebSocket-Protocol", &format!("chat, {opaque}")),
    ]);
    log.response_headers
        .push(header("Set-Cookie", &format!("sid={set_cookie}")));
    let page = connection.page.as_mut().unwrap();
    page.offered = vec!["chat".to_owned(), opaque.to_owned()];
    if let Some(opened) = &mut page.opened {
        opened.protocol = opaque.to_owned();
    }
    page.stack = vec![caller(
        "openRoom",
        &format!("https://example.com/app.js?v={caller_query}"),
    )];
    let mut still = still(vec![connection]);
    say(&mut still, 0, Direction::Sent, 50.0, payload);

    for ticked in [false, true] {
        let (_, json, markdown) = reports(&still, ticked);
        for (place, secret) in SECRETS.iter().enumerate() {
            assert!(!json.contains(secret), "{place}: {secret} in {json}");
            assert!(
                !markdown.contains(secret),
                "{place}: {secret} in {markdown}"
            );
        }
    }
}

#[test]
fn payloads_only_when_ticked() {
    let mut still = still(vec![server_closed(1, "wss://example.com/", 1011, "")]);
    say(
        &mut still,
        0,
        Direction::Received,
        50.0,
        "the weather is fine",
    );
    let (_, json, markdown) = reports(&still, false);
    assert!(!json.contains("weather") && !markdown.contains("weather"));
    let (_, json, markdown) = reports(&still, true);
    assert!(json.contains("weather") && markdown.contains("weather"));
}

#[test]
fn text_from_outside_cannot_become_markdown() {
    let reason = "x\n# heading <img src=y> [a](b)";
    let still = still(vec![server_closed(1, "wss://example.com/", 4001, reason)]);
    let (_, _, markdown) = reports(&still, false);
    assert!(!markdown.contains("\n# heading"));
    for line in markdown.lines().filter(|line| line.contains("img src")) {
        // Either escaped, or within a code span.
        assert!(line.contains("\\<img") || line.contains('`'), "{line}");
    }
}
