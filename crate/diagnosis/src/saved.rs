//! What is saved as a HAR file and opened again has the same verdict; and what other tools' files say.

use wswhy_atlas::EvidenceId as E;
use wswhy_capture::*;

use crate::testing::{CALLER, DEFLATE, Socket, well_formed};
use crate::{Verdict, diagnose_in};

/// The verdict of the live transcript, which that of the saved one must be, too.
#[track_caller]
fn survives(sockets: Vec<Socket>) {
    let mut transcript = Transcript::default();
    for (id, socket) in (1..).zip(sockets) {
        let mut connection = socket.connection;
        connection.id = ConnectionId(id);
        transcript.connections.push(connection);
        transcript.context = socket.context;
    }
    let kept = har::redacted(&transcript);
    let file = har::write(&transcript, &|_| None, har::Include::default());
    let opened = har::read(file.as_bytes(), Millis(5e12)).expect("our own file");
    assert_eq!(opened.transcript.context, kept.context);
    assert_eq!(
        opened.transcript.connections.len(),
        transcript.connections.len()
    );
    for connection in &transcript.connections {
        let live = diagnose_in(&transcript, connection.id).expect("it is there");
        let saved = diagnose_in(&opened.transcript, connection.id).expect("it is there, too");
        assert_eq!(diagnose_in(&kept, connection.id).as_ref(), Some(&saved));
        // Nothing that decides is a secret.
        let outcome = |verdict: &Verdict| {
            let ranked: Vec<_> = verdict
                .ranked
                .iter()
                .map(|r| (r.cause, r.confidence, r.excluded_by))
                .collect();
            (
                ranked,
                verdict.closed_by,
                verdict.acts,
                verdict.code_seen_by_page,
                verdict.next_steps.clone(),
            )
        };
        assert_eq!(outcome(&live), outcome(&saved));
        assert_eq!(live.code_sent_to_server, saved.code_sent_to_server);
        assert_eq!(live.unseen, saved.unseen);
    }
}

#[test]
fn stories_survive() {
    let url = "wss://me:pw@h.example/chat?ticket=s3cret";
    let open = || {
        Socket::both(url)
            .accepted(DEFLATE)
            .sent(100.0, 5)
            .received(200.0, 70_000)
    };
    let _ = CALLER;
    for story in [
        open().closed(1011, "keepalive ping timeout", true),
        open().closed(4001, "token 9f86d081884c7d659a2feaa0c55ad015", true),
        open()
            .closed(1006, "", false)
            .error()
            .text("Unrecognized frame opcode: 3"),
        open().closed(1006, "", false).ends(61_000.0),
        open()
            .called(Some(4000), Some("bye"), 1)
            .closed(4000, "bye", true),
        open()
            .called(None, None, 1)
            .ends(61_000.0)
            .closed(1006, "", false),
        open()
            .call_threw(Some(1001), "InvalidAccessError")
            .closed(1000, "", true),
        open().gone(GoneHow::Navigated, 900.0).event(
            890.0,
            PageEventKind::Navigated {
                url: "https://h/next?a=b".into(),
            },
        ),
        open()
            .gap(5.0, 2000.0)
            .late(1, "send")
            .closed(1001, "", true),
        open().one_of(&[7, 8]).finished(900.0),
        open().observe_only(),
        open(),
        Socket::both(url)
            .requested()
            .error()
            .closed(1006, "", false)
            .text("Error during WebSocket handshake: Unexpected response code: 403"),
        Socket::both(url)
            .error()
            .closed(1006, "", false)
            .text("Error in connection establishment: net::ERR_CONNECTION_REFUSED"),
        Socket::both(url).error().closed(1006, "", false).text(""),
        Socket::page(url)
            .error()
            .ready_state(3)
            .policy_violation("connect-src", url),
        Socket::page("nonsense").threw("SyntaxError", "The URL 'nonsense' is invalid."),
        Socket::page(url)
            .opened("chat.v1", DEFLATE)
            .offered("chat.v1")
            .event(500.0, PageEventKind::Freeze),
        Socket::log(url)
            .accepted("")
            .finished(900.0)
            .place(Place::OutOfReach),
        Socket::log(url).accepted("").vanished(),
        Socket::log(url)
            .accepted("")
            .finished(900.0)
            .place(Place::Frame("https://h/f?x=y".into())),
    ] {
        survives(vec![story]);
    }
    let crowd = (0..300).map(|n| Socket::page(url).at(f64::from(n)).opened("", ""));
    let last = Socket::page(url).at(500.0).error().closed(1006, "", false);
    survives(crowd.chain([last]).collect());
}

macro_rules! sample {
    ($name:literal) => {
        include_bytes!(concat!("../../../tests/captures/har/", $name)).as_slice()
    };
}

/// That the sockets with these paths have these causes.
#[track_caller]
fn check(file: &[u8], expected: &[(&str, &str)]) -> Transcript {
    let opened = har::read(file, Millis(5e12)).expect("a HAR file");
    let mut found = Vec::new();
    for connection in &opened.transcript.connections {
        let verdict = diagnose_in(&opened.transcript, connection.id).expect("it is there");
        well_formed(&verdict);
        let path = connection.url.split('?').next().unwrap_or_default();
        let path = path.splitn(4, '/').nth(3).unwrap_or_default();
        found.push((path.to_owned(), verdict.first().cause.id()));
        for evidence in &verdict.evidence {
            let wrong = [E::ProbeNotThere, E::ObserveOnly, E::CloseEvent].contains(&evidence.id);
            assert!(
                !wrong && evidence.source != Source::NetworkLog,
                "{evidence:?}"
            );
            // Nothing may last from 2026 to when the file was opened.
            for (name, arg) in &evidence.args {
                let long = matches!(arg, wswhy_atlas::Arg::Duration(ms) if *ms > 60_000.0);
                assert!(!long, "{path}: {name} {arg:?}");
            }
        }
    }
    let found: Vec<_> = found
        .iter()
        .map(|(path, cause)| (path.as_str(), *cause))
        .collect();
    assert_eq!(found, expected);
    opened.transcript
}

#[test]
fn chromium() {
    check(
        sample!("chromium.har"),
        &[
            ("", "connect-failed/unsafe-port"),
            ("", "connect-failed/unsafe-port"),
            ("echo", "unknown/close-not-seen"),
            ("server-1011", "unknown/close-not-seen"),
            ("reserved", "server-frame/reserved-opcode"),
            ("drop", "unknown/close-not-seen"),
            ("refused", "handshake-rejected"),
            ("open", "unknown/no-evidence"),
        ],
    );
}

#[test]
fn playwright() {
    check(
        sample!("playwright.har"),
        &[
            ("echo", "unknown/no-evidence"),
            ("", "connect-failed/unsafe-port"),
            ("", "connect-failed/unsafe-port"),
            ("server-1011", "unknown/no-evidence"),
            ("reserved", "server-frame/reserved-opcode"),
            ("drop", "unknown/no-evidence"),
            ("refused", "handshake-rejected"),
            ("open", "unknown/no-evidence"),
        ],
    );
}

#[test]
fn firefox() {
    check(
        sample!("firefox.har"),
        &[
            ("echo", "unknown/no-evidence"),
            ("server-1011", "unknown/no-evidence"),
            ("reserved", "unknown/no-evidence"),
            ("drop", "unknown/no-evidence"),
            ("refused", "handshake-rejected"),
            ("open", "unknown/no-evidence"),
        ],
    );
}

#[test]
fn http_toolkit() {
    let transcript = check(
        sample!("http-toolkit.har"),
        &[
            ("closed-1011", "server-reported/internal-error"),
            ("closed-1005", "server-closed-without-code"),
            ("aborted", "connection-dropped"),
            ("open", "unknown/no-evidence"),
        ],
    );
    let verdict = diagnose_in(&transcript, transcript.connections[0].id).unwrap();
    assert_eq!(verdict.code_seen_by_page, None);
    assert_eq!(verdict.code_sent_to_server, None);
    let frame = verdict
        .evidence
        .iter()
        .find(|e| e.id == E::CloseFrame)
        .unwrap();
    assert_eq!(frame.source, Source::Har);
}
