//! Samples of every exporter (`tests/captures/har`), files that are wrong or cut, and what is written and read again.

use super::*;
use crate::live::Session;
use crate::log::{Entry, Row};
use crate::transcript::*;
use crate::{Direction, Kind, Message, Messages, PayloadStore};

macro_rules! sample {
    ($name:literal) => {
        include_bytes!(concat!("../../../../tests/captures/har/", $name)).as_slice()
    };
}

const NOW: Millis = Millis(1_795_600_000_000.0);

#[track_caller]
fn open(file: &[u8]) -> Opened {
    read(file, NOW).unwrap_or_else(|wrong| panic!("{wrong}"))
}

/// The connection whose URL has this path.
#[track_caller]
fn at<'o>(opened: &'o Opened, path: &str) -> &'o Connection {
    let mut all = opened.transcript.connections.iter();
    all.find(|c| {
        c.url
            .split('?')
            .next()
            .is_some_and(|url| url.ends_with(path))
    })
    .unwrap_or_else(|| panic!("no {path}"))
}

fn log(connection: &Connection) -> &LogSide {
    connection.log.as_ref().expect("every entry is a log side")
}

fn places(opened: &Opened) -> Vec<(&str, &str)> {
    let troubles = opened.transcript.context.troubles.iter();
    troubles
        .map(|t| (t.place.as_str(), t.expected.as_str()))
        .collect()
}

#[test]
fn chromium() {
    let opened = open(sample!("chromium.har"));
    assert_eq!(places(&opened), []);
    assert_eq!((opened.other_entries, opened.cut), (1, false));
    let context = &opened.transcript.context;
    assert_eq!(context.exporter, opened.creator);
    assert_eq!(context.exporter.as_ref().unwrap().name, "WebInspector");
    assert_eq!(context.browser.as_deref(), Some("Chrome 156.0.0.0"));
    assert_eq!(context.log_source(), Source::Har);

    let echo = at(&opened, "/echo");
    assert_eq!((log(echo).status, log(echo).accepted()), (Some(101), true));
    assert_eq!(
        log(echo).response_header("sec-websocket-protocol"),
        Some("chat.v1")
    );
    assert!(log(echo).key.is_some() && !log(echo).stack.is_empty());
    assert_eq!((echo.messages.len(), echo.messages_from), (4, Source::Har));
    let binary = echo.messages.get(1).unwrap();
    assert_eq!(
        (binary.direction, binary.kind, binary.size),
        (Direction::Sent, Kind::Binary, 4)
    );
    assert_eq!(
        opened.payload(binary.payload.unwrap()),
        Some(&[0, 1, 254, 255][..])
    );
    // The end is known, how it ended is not.
    assert!(echo.ended_at().unwrap().0 >= echo.messages.get(3).unwrap().at.0);
    assert!(log(echo).close.is_none() && log(echo).error.is_none() && !log(echo).vanished);

    let reserved = log(at(&opened, "/reserved")).error.as_ref().unwrap();
    assert_eq!(reserved.text, "Unrecognized frame opcode: 3");
    assert!(reserved.at.is_some());
    let refused = log(at(&opened, "/refused"));
    assert_eq!(
        (refused.status, refused.request_headers.is_empty()),
        (None, false)
    );
    let blocked = at(&opened, ":9/");
    assert_eq!(log(blocked).started_at, None);
    assert_eq!(log(blocked).error.as_ref().unwrap().at, None);
    assert!(blocked.ended_at().is_some_and(|at| at.0 < NOW.0));

    let still = at(&opened, "/open");
    assert_eq!((still.ended_at(), log(still).vanished), (None, true));
    assert_eq!(still.messages.len(), 2);
}

#[test]
fn chromium_gzipped_is_the_same() {
    let plain = open(sample!("chromium.har"));
    let gzipped = open(sample!("chromium.har.gz"));
    assert_eq!(written(&plain, true), written(&gzipped, true));
    let whole = sample!("chromium.har.gz");
    for end in (2..whole.len()).step_by(37) {
        match read(&whole[..end], NOW) {
            Ok(beginning) => assert!(beginning.cut || end + 9 > whole.len(), "{end}"),
            Err(wrong) => assert!(
                wrong.expected.contains("gzip") || wrong.place.starts_with("line"),
                "{wrong}"
            ),
        }
    }
}

#[test]
fn playwright() {
    let opened = open(sample!("playwright.har"));
    assert_eq!(places(&opened), []);
    let context = &opened.transcript.context;
    assert_eq!(context.browser.as_deref(), Some("chromium 156.0.8078.79"));
    let echo = at(&opened, "/echo");
    let first = echo.messages.get(0).unwrap();
    // Its times are in milliseconds.
    assert!(first.at.since(log(echo).started_at.unwrap()).abs() < 1000.0);
    assert_eq!((echo.ended_at(), log(echo).vanished), (None, true));
    let refused = log(at(&opened, "/refused")).error.as_ref().unwrap();
    assert_eq!(
        refused.text,
        "Error during WebSocket handshake: Unexpected response code: 403"
    );

    let attached = open(sample!("playwright-attach.har"));
    let named = places(&attached);
    assert_eq!(named.len(), 2, "{named:?}");
    assert_eq!(named[0].0, "entry 1, response.content._file");
    assert!(named[0].1.contains(".jsonl beside it"), "{named:?}");
}

#[test]
fn firefox() {
    let opened = open(sample!("firefox.har"));
    assert_eq!(places(&opened), []);
    assert_eq!(
        opened.transcript.context.browser.as_deref(),
        Some("Firefox 153.7.0")
    );
    let echo = at(&opened, "/echo");
    assert_eq!((log(echo).status, echo.messages.len()), (Some(101), 0));
    assert_eq!((echo.ended_at(), log(echo).vanished), (None, true));
    let refused = at(&opened, "/refused");
    assert_eq!(log(refused).status, Some(403));
    assert!(refused.ended_at().is_some());
}

#[test]
fn http_toolkit() {
    let opened = open(sample!("http-toolkit.har"));
    assert_eq!(places(&opened), []);
    let closed = at(&opened, "/closed-1011");
    let close = log(closed).close.as_ref().unwrap();
    assert_eq!(
        (close.code, close.reason.as_str(), close.was_clean),
        (1011, "oops", true)
    );
    // Its `timestamp` is of another clock; `time` reaches the end.
    assert_eq!(close.at, Millis(1_795_528_800_250.0 + 734.5));
    assert_eq!(closed.ended_at(), Some(close.at));
    assert_eq!(
        closed.messages.get(1).unwrap().at,
        Millis(1_795_528_800_400.4)
    );
    let empty = log(at(&opened, "/closed-1005")).close.as_ref().unwrap();
    assert_eq!((empty.code, empty.was_clean), (1005, true));
    let aborted = log(at(&opened, "/aborted")).close.as_ref().unwrap();
    assert_eq!((aborted.code, aborted.was_clean), (1006, false));
    let open = at(&opened, "/open");
    assert_eq!((log(open).close.is_none(), open.ended_at()), (true, None));
    assert!(log(open).vanished);
}

/// A file with these entries, one a line from the second line on.
fn file(entries: &[&str]) -> String {
    let creator = r#"{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":["#;
    format!("{creator}\n{}\n]}}}}", entries.join(",\n"))
}

fn socket(more: &str) -> String {
    format!(
        r#"{{"startedDateTime":"2026-11-24T14:00:00.250Z","request":{{"url":"ws://h/","headers":[]}},"response":{{"status":101,"headers":[]}}{more}}}"#
    )
}

#[test]
fn wrong_members_are_named_and_the_rest_is_read() {
    let good = socket("");
    let cases = [
        (
            "7",
            "entry 2, line 3, column 1",
            "an object, found integer `7`",
        ),
        (
            r#"{"startedDateTime":"x","request":{"url":"ws://h/"},"response":{"status":101}}"#,
            "entry 2, startedDateTime, line 3, column 20",
            "a date as `2026-11-24T14:00:00.000Z`",
        ),
        (
            r#"{"request":{"url":"ws://h/"},"response":{"status":101}}"#,
            "entry 2, startedDateTime",
            "this member, which is missing",
        ),
        (
            &socket(r#","_webSocketMessages":{}"#),
            "entry 2, _webSocketMessages, line 3, column 148",
            "a list, found an object",
        ),
        (
            &socket(r#","_webSocketClose":{"code":65536}"#),
            "entry 2, _webSocketClose, line 3, column 153",
            "a whole number from 0 to 65535, found integer `65536`",
        ),
        (
            &socket(r#","_webSocketClose":"gone""#),
            "entry 2, _webSocketClose, line 3, column 145",
            "an object with a code, or `aborted`",
        ),
        (
            &socket(r#","_initiator":{"stack":{"callFrames":7}}"#),
            "entry 2, _initiator, line 3, column 163",
            "a list, found integer `7`",
        ),
    ];
    for (entry, place, expected) in cases {
        let opened = open(file(&[&good, entry, &good]).as_bytes());
        assert_eq!(places(&opened), [(place, expected)], "{entry}");
        let count = opened.transcript.connections.len();
        assert_eq!(count, if entry == "7" { 2 } else { 3 }, "{entry}");
    }
}

#[test]
fn wrong_headers_leave_the_others() {
    let entry = r#"{"startedDateTime":"2026-11-24T14:00:00Z","request":{"url":"wss://h/","headers":[{"name":"A","value":"b"},
 {"name":7,"value":"c"},{"name":"D","value":"e"}]},"response":{"status":"101","headers":null}}"#;
    let opened = open(file(&[entry]).as_bytes());
    assert_eq!(
        places(&opened),
        [
            (
                "entry 1, response.status, line 3, column 73",
                "a number, found string \"101\""
            ),
            (
                "entry 1, request.headers, line 3, column 10",
                "a string, found integer `7`"
            ),
        ]
    );
    let side = log(&opened.transcript.connections[0]);
    assert_eq!(side.request_headers.len(), 2);
    assert_eq!(side.status, None);
}

#[test]
fn wrong_rows_are_named_and_the_others_kept() {
    let rows = [
        (
            r#"{"type":"send","time":1795528801.5,"opcode":1,"data":"a"}"#,
            "",
        ),
        (
            r#"{"type":"send","time":1795528802,"opcode":1,"data":7}"#,
            "a string, found integer `7`",
        ),
        (
            r#"{"type":"sent","time":1795528803,"opcode":1,"data":"b"}"#,
            "`send`, `receive` or `error`",
        ),
        (
            r#"{"type":"receive","time":1795528804,"data":"c"}"#,
            "this member, which is missing; read as text",
        ),
        (
            r#"{"type":"receive","time":1795528805,"opcode":9,"data":""}"#,
            "1 for text or 2 for binary; left out",
        ),
        (
            r#"{"type":"receive","time":1795528806,"opcode":2,"data":"*"}"#,
            "base64, as of all binary messages",
        ),
        (
            r#"{"type":"receive","time":-1,"opcode":1,"data":"d"}"#,
            "seconds since 1970; the time before stands for it",
        ),
        (
            r#"{"type":"receive","time":1795528808,"opcode":1}"#,
            "this member, which is missing",
        ),
        (
            r#"{"type":"receive","time":1795528809,"opcode":1,"data":"\ud800"}"#,
            "whole surrogate pairs, found string \"\\ud800\"",
        ),
        (
            r#"{"type":"receive","time":1795528810250.5,"opcode":1,"data":"e"}"#,
            "",
        ),
    ];
    let list = rows.map(|row| row.0).join(",");
    let opened = open(file(&[&socket(&format!(r#","_webSocketMessages":[{list}]"#))]).as_bytes());
    let expected: Vec<_> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| !row.1.is_empty())
        .collect();
    let named = places(&opened);
    assert_eq!(named.len(), expected.len(), "{named:?}");
    for ((place, said), (index, (_, expected))) in named.iter().zip(expected) {
        assert!(
            place.starts_with(&format!("entry 1, message {}, ", index + 1)),
            "{place}"
        );
        assert_eq!(said, expected, "{place}");
    }
    let messages = &opened.transcript.connections[0].messages;
    let kept: Vec<_> = messages
        .iter()
        .map(|m| m.payload.map(|at| opened.payload(at).unwrap()))
        .collect();
    assert_eq!(
        kept,
        [
            Some(&b"a"[..]),
            Some(b"c"),
            None,
            Some(b"d"),
            None,
            Some(b"e")
        ]
    );
    let at: Vec<_> = messages
        .iter()
        .map(|m| m.at.0 - 1_795_528_800_000.0)
        .collect();
    assert_eq!(at, [1500.0, 4000.0, 6000.0, 6000.0, 8000.0, 10_250.5]);
}

#[test]
fn what_is_no_har() {
    for (file, place) in [
        (&b""[..], "line 1, column 0"),
        (b"GIF89a", "line 1, column 1"),
        (b"{}", "log"),
        (b"{\"log\":\n []}", "line 2, column 2"),
        (b"{\"log\":{\"entries\":7}}", "line 1, column 19"),
        (b"\xff\xfe{\0", "line 1, column 0"),
    ] {
        let wrong = read(file, NOW).unwrap_err();
        assert_eq!(wrong.place, place, "{wrong}");
        assert!(wrong.expected.contains("log.entries"), "{wrong}");
    }
}

#[test]
fn an_empty_list_a_mark_and_other_members_are_fine() {
    let file = "\u{feff}{\"x\":[],\"log\":{\"pages\":[{}],\"entries\":[],\"\\u0063reator\":null}}";
    let opened = open(file.as_bytes());
    assert!(opened.transcript.connections.is_empty());
    assert_eq!((places(&opened).len(), opened.cut), (0, false));
}

#[test]
fn deep_nesting_does_not_overflow() {
    let deep = "[".repeat(200_000);
    let file = file(&[&socket(""), &format!(r#"{{"x":{deep}"#)]);
    let opened = open(file.as_bytes());
    assert_eq!((opened.transcript.connections.len(), opened.cut), (1, true));
    let closed = format!("{deep}{}", "]".repeat(200_000));
    let opened = open(self::file(&[&socket(&format!(",\"x\":{closed}"))]).as_bytes());
    assert_eq!(opened.transcript.connections.len(), 1);
    let initiator = format!(r#","_initiator":{{"stack":{closed}}}"#);
    assert_eq!(
        open(self::file(&[&socket(&initiator)]).as_bytes())
            .transcript
            .connections
            .len(),
        1
    );
}

#[test]
fn a_file_that_is_cut_gives_the_whole_entries_before() {
    let whole = sample!("http-toolkit.har");
    let opened = open(whole);
    let text = std::str::from_utf8(whole).unwrap();
    // An entry ends where its object does.
    let ends: Vec<usize> = text
        .match_indices("\n      }")
        .map(|(at, end)| at + end.len())
        .collect();
    let ends: Vec<usize> = ends.into_iter().rev().take(4).rev().collect();
    let list = text.find("\"entries\": [").unwrap() + "\"entries\": [".len();
    for end in (0..whole.len() - 2).step_by(7) {
        let before = ends.iter().filter(|entry| **entry <= end).count();
        match read(&whole[..end], NOW) {
            Ok(cut) => {
                assert!(cut.cut && end >= list, "{end}");
                assert_eq!(cut.transcript.connections.len(), before, "{end}");
                let (place, expected) = places(&cut).last().copied().unwrap();
                assert!(
                    place.starts_with(&format!("after entry {before}, line ")),
                    "{place}"
                );
                assert_eq!(expected, "the rest of the file, which breaks off here");
                for (ours, theirs) in cut
                    .transcript
                    .connections
                    .iter()
                    .zip(&opened.transcript.connections)
                {
                    assert_eq!(ours.url, theirs.url);
                    assert_eq!(ours.messages.len(), theirs.messages.len());
                }
            }
            Err(_) => assert!(end < list, "{end}"),
        }
    }
}

#[test]
fn cut_at_every_byte() {
    let rows = r#","_webSocketMessages":[{"type":"send","time":1795528801.5,"opcode":1,"data":"é\"}"}],"x":-1.5e3"#;
    let entries = [socket(""), socket(rows), socket(rows)];
    let file = file(&entries.each_ref().map(String::as_str));
    let ends: Vec<usize> = file
        .match_indices(['\n'])
        .map(|(at, _)| at - 1)
        .skip(1)
        .collect();
    for end in 0..file.len() {
        let before = ends.iter().filter(|entry| **entry <= end).count();
        let read = read(&file.as_bytes()[..end], NOW);
        let count = read.map_or(0, |cut| cut.transcript.connections.len());
        assert!(
            count == before.min(3) || count + 1 == before && end == ends[count],
            "{end}: {count} of {before}"
        );
    }
}

#[test]
fn many_wrong_places_are_counted() {
    let rows = vec!["7"; 1000].join(",");
    let opened = open(file(&[&socket(&format!(r#","_webSocketMessages":[{rows}]"#))]).as_bytes());
    let named = places(&opened);
    assert_eq!(named.len(), 41);
    assert_eq!(named[40].0, "960 more places");
}

fn written(opened: &Opened, payloads: bool) -> String {
    write(
        &opened.transcript,
        &|at| opened.payload(at),
        Include { payloads },
    )
}

/// What is written, read and written again is the same, and so is what was read.
#[track_caller]
fn survives(transcript: &Transcript, payloads: &PayloadStore) -> Opened {
    for include in [true, false] {
        let first = write(
            transcript,
            &|at| payloads.get(at),
            Include { payloads: include },
        );
        let opened = open(first.as_bytes());
        assert_eq!(opened.creator.as_ref().unwrap().name, "wswhy");
        assert!(!opened.cut);
        let kept = redacted(transcript);
        assert_eq!(opened.transcript.context, kept.context);
        assert_eq!(opened.transcript.connections.len(), kept.connections.len());
        for (a, b) in opened.transcript.connections.iter().zip(&kept.connections) {
            assert_eq!(
                (a.id, &a.url, &a.log, &a.page),
                (b.id, &b.url, &b.log, &b.page)
            );
            assert_eq!((&a.join, &a.place, &a.gone), (&b.join, &b.place, &b.gone));
            assert_eq!(a.messages_from, b.messages_from);
            let same = |m: Message| Message { payload: None, ..m };
            assert!(a.messages.iter().map(same).eq(b.messages.iter().map(same)));
            for (ours, theirs) in a.messages.iter().zip(b.messages.iter()) {
                let ours = ours.payload.map(|at| opened.payload(at).unwrap().to_vec());
                let theirs = theirs
                    .payload
                    .and_then(|at| payloads.get(at))
                    .filter(|_| include);
                let theirs = theirs.map(|bytes| match a.messages_from {
                    _ if std::str::from_utf8(bytes).is_ok() => {
                        crate::redact::text(&String::from_utf8_lossy(bytes)).into_bytes()
                    }
                    _ => bytes.to_vec(),
                });
                assert_eq!(ours, theirs);
            }
        }
        assert_eq!(written(&opened, include), first);
    }
    open(
        write(
            transcript,
            &|at| payloads.get(at),
            Include { payloads: true },
        )
        .as_bytes(),
    )
}

#[test]
fn what_others_wrote_survives_us() {
    for file in [
        sample!("chromium.har"),
        sample!("playwright.har"),
        sample!("playwright-attach.har"),
        sample!("firefox.har"),
        sample!("http-toolkit.har"),
    ] {
        let opened = open(file);
        let again = survives(&opened.transcript, &opened.payloads);
        assert_eq!(again.transcript.context.log_source(), Source::Har);
    }
}

#[test]
fn secrets_stay_here() {
    let rows = [Row {
        kind: "send".into(),
        time: 1_795_528_801.0,
        opcode: 1.0,
        data: r#"{"token":"Zx81Yw72Vu63Ts54Rq45"}"#.into(),
    }];
    let entry: Entry = serde_json::from_str(
        r#"{"startedDateTime":"2026-11-24T14:00:00.250Z","request":{"url":"wss://me:pw@h/?ticket=s3cret#f4gment","headers":[
        {"name":"Cookie","value":"sid=c00kie"},{"name":"Sec-WebSocket-Protocol","value":"bearer.eyJhbGciOiJI.eyJzdWIi.c2ln"},
        {"name":"Sec-WebSocket-Key","value":"dGhlIHNhbXBsZSBub25jZQ=="}]},
        "response":{"status":101,"headers":[{"name":"Set-Cookie","value":"sid=c00kie"}]},
        "_initiator":{"stack":{"callFrames":[{"functionName":"f","url":"https://h/app.js?v=s3cret","lineNumber":1,"columnNumber":2}]}}}"#,
    )
    .unwrap();
    let mut session = Session::new(1 << 20);
    session.log_reading(NOW, &[entry], |_, from, take| {
        rows.iter().skip(from).for_each(take)
    });
    session.navigated(NOW, "https://h/?next=s3cret");
    for payloads in [true, false] {
        let file = write(
            session.transcript(),
            &|at| session.payload(at),
            Include { payloads },
        );
        for secret in [
            "s3cret", "f4gment", "me:pw", "c00kie", "eyJhbGci", "Zx81Yw72",
        ] {
            assert!(!file.contains(secret), "{secret} in {file}");
        }
        assert!(file.contains("dGhlIHNhbXBsZSBub25jZQ=="));
        assert_eq!(file.contains("token"), payloads);
        let opened = open(file.as_bytes());
        let message = opened.transcript.connections[0].messages.get(0).unwrap();
        assert_eq!((message.size, message.payload.is_some()), (32, payloads));
    }
}

#[test]
fn every_kind_of_message_survives() {
    let mut payloads = PayloadStore::new(1 << 20);
    let mut messages = Messages::default();
    let texts: [Option<&[u8]>; 6] = [
        Some(b"a\"b\\\n\0\x1f"),
        Some("é😀\u{2028}".as_bytes()),
        Some(b""),
        None,
        Some(&[0xff, 0]),
        Some(b"cu"),
    ];
    for (index, bytes) in texts.into_iter().enumerate() {
        for direction in [Direction::Sent, Direction::Received] {
            let binary = bytes.is_some_and(|bytes| bytes.contains(&0xff));
            messages.push(Message {
                at: Millis(1_795_528_800_000.0 + index as f64 * 0.125),
                direction,
                kind: if binary { Kind::Binary } else { Kind::Text },
                size: if index == 5 {
                    99
                } else {
                    bytes.map_or(7, |b| b.len() as u64)
                },
                cut: index == 5,
                payload: bytes.and_then(|bytes| payloads.put(bytes)),
            });
        }
    }
    let connection = Connection {
        id: ConnectionId(3),
        url: "ws://h/".into(),
        log: Some(LogSide::default()),
        page: None,
        bytes: None,
        join: Join::OneOf(vec![ConnectionId(1), ConnectionId(2)]),
        place: Place::Frame("https://h/frame".into()),
        gone: Some(Gone {
            at: Millis(5.5),
            how: GoneHow::Navigated,
        }),
        messages,
        messages_from: Source::Page,
    };
    let transcript = Transcript {
        connections: vec![connection],
        context: Context::default(),
    };
    survives(&transcript, &payloads);
}

/// Doubles get coarser with the years: a file whose moments are too late for the microsecond is not moved at each saving.
#[test]
fn moments_that_no_clock_has() {
    let rows = r#"{"type":"send","time":1795528801.5,"opcode":1,"data":"a"},
        {"type":"send","time":17955288002.349988,"opcode":1,"data":"b"},
        {"type":"send","time":4294967296000.001,"opcode":1,"data":"c"}"#;
    let rows = format!(r#","_webSocketMessages":[{rows}],"time":1e13"#);
    let late = socket(&rows).replace("2026-11-24", "2106-11-24");
    let foreign = open(file(&[&socket(&rows), &late]).as_bytes());
    let named = places(&foreign);
    assert_eq!(named.len(), 3, "{named:?}");
    let said = "seconds since 1970; the time before stands for it";
    assert_eq!((named[0].1, named[2].1), (said, said));
    assert!(named[1].0.contains("startedDateTime"), "{named:?}");
    for connection in &foreign.transcript.connections {
        let all = connection.messages.iter();
        assert!(all.map(|m| m.at.0).eq([1_795_528_801_500.0; 3]));
        assert_eq!(log(connection).finished_at, None);
    }
    assert_eq!(log(&foreign.transcript.connections[1]).started_at, None);
    survives(&foreign.transcript, &foreign.payloads);

    let ours = written(&foreign, true);
    for forged in ["17955288002.349988", "4448028130.308106", "1e300", "-1e300"] {
        let forged = ours.replace("1795528801.5,", &format!("{forged},"));
        assert_ne!(forged, ours);
        let saved = written(&open(forged.as_bytes()), true);
        assert_eq!(written(&open(saved.as_bytes()), true), saved);
    }
}

#[test]
fn ids_stay_names_even_in_a_forged_file() {
    let opened = open(sample!("firefox.har"));
    let file = written(&opened, false).replace(
        "\"_wswhy\":{\"id\":",
        "\"_wswhy\":{\"id\":4294967295,\"was\":",
    );
    let ids: std::collections::BTreeSet<_> = open(file.as_bytes())
        .transcript
        .connections
        .iter()
        .map(|c| c.id)
        .collect();
    assert_eq!(ids.len(), opened.transcript.connections.len());
}

#[test]
fn a_later_version_is_read_as_any_others_file() {
    let opened = open(sample!("http-toolkit.har"));
    let file =
        written(&opened, true).replace("\"_wswhy\":{\"version\":1", "\"_wswhy\":{\"version\":2");
    let later = open(file.as_bytes());
    assert_eq!(places(&later)[0].0, "log._wswhy");
    let close = log(at(&later, "/closed-1011")).close.as_ref().unwrap();
    assert_eq!((close.code, close.at), (1011, Millis(1_795_528_800_984.5)));
    assert_eq!(
        later.transcript.context.exporter.as_ref().unwrap().name,
        "wswhy"
    );
}
