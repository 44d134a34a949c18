use std::rc::Rc;

use wswhy_atlas::Cause;
use wswhy_capture::{Connection, ConnectionId, Join, Millis, Transcript};

use super::{Again, SeriesFact, SeriesVerdict, Shape, Way, often_enough, series};
use crate::testing::Socket;

/// The answer about these sockets, asked for the last of them.
fn asked(sockets: Vec<Socket>) -> Option<SeriesVerdict> {
    let mut transcript = Transcript::default();
    for (place, socket) in sockets.into_iter().enumerate() {
        let mut connection = socket.number(place as u32 + 1).connection;
        connection.id = ConnectionId(place as u32 + 1);
        transcript.context = socket_context();
        transcript.connections.push(connection);
    }
    let last = transcript.connections.last()?.id;
    answered(&transcript, last)
}

fn socket_context() -> wswhy_capture::Context {
    Socket::page("ws://h/").context
}

fn answered(transcript: &Transcript, id: ConnectionId) -> Option<SeriesVerdict> {
    let verdict = series(transcript, id, &mut |connection: &Connection| {
        Rc::new(crate::diagnose(connection, &transcript.context))
    });
    if let Some(verdict) = &verdict {
        well_formed(verdict);
    }
    verdict
}

fn well_formed(verdict: &SeriesVerdict) {
    assert!(verdict.ends.len() >= 3);
    assert!((0.0..=1.0).contains(&verdict.confidence));
    assert!(verdict.ends.is_sorted_by(|a, b| a.at.0 <= b.at.0));
    for (place, (cause, confidence)) in verdict.others.iter().enumerate() {
        assert!(*cause != verdict.cause, "{cause:?} twice");
        assert!(*confidence <= verdict.confidence && *confidence >= 0.0);
        assert!(
            verdict.others[..place]
                .iter()
                .all(|other| other.0 != *cause)
        );
    }
}

/// A socket to this URL that lived from one second to another and was last heard of in between.
fn lived(url: &str, from: f64, messages: &[f64], to: f64) -> Socket {
    let mut socket = Socket::both(url).at(from * 1000.0).accepted("");
    for at in messages {
        socket = socket.received(at * 1000.0, 5);
    }
    socket.closed(1006, "", false).ends(to * 1000.0)
}

const URL: &str = "wss://example.com/live?token=a";

#[test]
fn cut_at_the_same_silence() {
    let verdict = asked(vec![
        lived("wss://example.com/live?token=a", 0.0, &[5.0, 31.0], 91.02),
        lived(
            "wss://example.com/live?token=b",
            92.0,
            &[93.0, 140.0, 170.5],
            230.6,
        ),
        lived("wss://example.com/other", 231.0, &[232.0], 232.0),
        lived("wss://example.com/live?token=c", 231.0, &[232.0], 292.0),
    ]);
    let verdict = verdict.expect("a series");
    assert_eq!(verdict.cause, Cause::IdleTimeoutIntermediary);
    assert!(verdict.confidence >= 0.8, "{}", verdict.confidence);
    let Shape::Silence(Way::Either, time) = verdict.shape else {
        panic!("{:?}", verdict.shape);
    };
    assert!((time.median - 60_020.0).abs() < 1.0 && time.spread < 101.0);
    assert_eq!(verdict.limit, Some(60_000.0));
    assert_eq!(verdict.every, Some(25_000.0));
    let names: Vec<_> = verdict.stacks.iter().map(|stack| stack.name).collect();
    assert!(names.iter().any(|name| name.contains("nginx")), "{names:?}");
    // Each end alone says so already.
    let dropped = |other: &(Cause, f64)| other.0 == Cause::ConnectionDropped;
    assert!(!verdict.others.iter().any(dropped));
    assert_eq!(verdict.url, "wss://example.com/live?token=c");
    assert!(matches!(
        verdict.facts.last(),
        Some(SeriesFact::Again(Again::Varied, ..))
    ));
}

#[test]
fn a_silence_that_is_nobodys_limit_names_nobody() {
    let verdict = asked(vec![
        lived(URL, 0.0, &[0.4], 1.4),
        lived(URL, 2.0, &[2.9, 3.0], 4.01),
        lived(URL, 5.0, &[5.1], 6.09),
        lived(URL, 7.0, &[7.2, 8.0], 9.0),
    ]);
    let verdict = verdict.expect("a series");
    assert_eq!(verdict.cause, Cause::IdleTimeoutIntermediary);
    assert!(verdict.confidence < 0.7);
    assert!(verdict.stacks.is_empty() && verdict.limit.is_none() && verdict.every.is_none());
}

#[test]
fn a_server_that_sends_a_close_frame_has_the_limit_itself() {
    let socket = |from: f64, last: f64| {
        Socket::both(URL)
            .at(from)
            .accepted("")
            .sent(last, 3)
            .closed(1002, "", true)
            .ends(last + 60_001.0)
    };
    let verdict = asked(vec![
        socket(0.0, 9_000.0),
        socket(70_000.0, 71_000.0),
        socket(140_000.0, 160_000.0),
    ]);
    let verdict = verdict.expect("a series");
    assert_eq!(verdict.cause, Cause::IdleTimeoutServer);
    assert!(
        verdict
            .stacks
            .iter()
            .any(|stack| stack.name.contains("Bandit")),
        "{:?}",
        verdict.stacks
    );
}

#[test]
fn what_was_silent_for_as_long_before_is_no_idle_timeout() {
    let beats: Vec<f64> = (0..12).map(|n| f64::from(n) * 25.0 + 0.1).collect();
    let sockets = (0..4).map(|n| {
        let from = f64::from(n) * 310.0;
        let beats: Vec<f64> = beats.iter().map(|beat| from + beat).collect();
        lived(URL, from, &beats, from + 300.02)
    });
    let verdict = asked(sockets.collect()).expect("a series");
    assert_eq!(verdict.cause, Cause::MaxAge);
    assert_eq!(verdict.limit, Some(300_000.0));
    assert!(
        verdict
            .facts
            .iter()
            .any(|fact| matches!(fact, SeriesFact::SilentBefore(_)))
    );
}

#[test]
fn closed_at_the_same_age() {
    let sockets = [
        (0.0, [1.0, 800.0, 3_599.0]),
        (3_700.0, [3_701.0, 5_000.0, 7_000.0]),
        (7_400.0, [7_401.0, 9_000.0, 10_900.0]),
    ];
    let sockets = sockets.map(|(from, said)| lived(URL, from, &said, from + 3_600.0));
    let verdict = asked(sockets.into()).expect("a series");
    assert_eq!(verdict.cause, Cause::MaxAge);
    assert_eq!(verdict.limit, Some(3_600_000.0));
    assert_eq!(verdict.every, None);
}

#[test]
fn without_messages_both_are_possible() {
    let sockets = (0..5).map(|n| lived(URL, f64::from(n) * 61.0, &[], f64::from(n) * 61.0 + 60.0));
    let verdict = asked(sockets.collect()).expect("a series");
    assert_eq!(verdict.cause, Cause::IdleTimeoutIntermediary);
    assert!(verdict.confidence <= 0.8);
    assert!(
        verdict
            .others
            .iter()
            .any(|(cause, _)| *cause == Cause::MaxAge)
    );
    assert!(verdict.facts.contains(&SeriesFact::NoMessages));
}

#[test]
fn refused_each_time_later_each_time() {
    let sockets = [0.0, 1.0, 3.0, 7.0, 15.0].map(|from| {
        Socket::both(URL)
            .at(from * 1000.0)
            .requested()
            .text("Error during WebSocket handshake: Unexpected response code: 503")
            .error()
            .closed(1006, "", false)
            .ends(from * 1000.0 + 20.0)
    });
    let verdict = asked(sockets.into()).expect("a series");
    assert_eq!(verdict.shape, Shape::Refused);
    assert_eq!(verdict.cause, Cause::HandshakeRejected);
    let again = verdict.facts.iter().find_map(|fact| match fact {
        SeriesFact::Again(how, first, last) => Some((*how, *first, *last)),
        _ => None,
    });
    assert_eq!(again, Some((Again::Growing, 980.0, 7_980.0)));
}

#[test]
fn the_same_code_and_reason_each_time() {
    let sockets = [0.0, 30.0, 45.0, 100.0].map(|from| {
        lived(URL, from, &[from + 2.0], from + 2.0 + from / 10.0)
            .closed(1011, "keepalive ping timeout", true)
            .ends((from + 2.0 + from / 10.0) * 1000.0)
    });
    let verdict = asked(sockets.into()).expect("a series");
    assert_eq!(verdict.shape, Shape::Same);
    assert_eq!(verdict.cause, Cause::ServerReportedKeepaliveTimeout);
}

#[test]
fn a_code_that_all_have_is_no_cause_that_all_have() {
    // The same bare 1006 three times; by itself one of them is a socket that the page left waiting for its Close frame.
    let mut called = lived(URL, 26.0, &[27.0], 39.0);
    called = called.called(Some(1000), None, 1);
    let verdict = asked(vec![
        lived(URL, 0.0, &[1.0], 3.0),
        lived(URL, 4.0, &[9.0], 25.0),
        called,
    ]);
    let verdict = verdict.expect("a series");
    assert_eq!(verdict.shape, Shape::Same);
    assert_eq!(verdict.cause, Cause::ConnectionDropped);
    assert!(verdict.confidence < 0.7, "{}", verdict.confidence);
}

#[test]
fn several_causes_are_said_to_be_several() {
    let verdict = asked(vec![
        lived(URL, 0.0, &[0.1], 3.0),
        lived(URL, 4.0, &[4.1], 9.0)
            .closed(1011, "", true)
            .ends(9_000.0),
        lived(URL, 10.0, &[10.1], 30.0)
            .closed(4001, "bye", true)
            .ends(30_000.0),
        lived(URL, 31.0, &[], 31.5)
            .closed(1000, "", true)
            .ends(31_500.0),
    ]);
    let verdict = verdict.expect("a series");
    assert_eq!(verdict.shape, Shape::Mixed);
    assert_eq!(verdict.others.len(), 3);
    assert!(verdict.confidence < 0.4);
}

#[test]
fn what_is_no_series() {
    let mut sockets: Vec<Socket> = (0..3)
        .map(|n| lived(URL, f64::from(n) * 70.0, &[], f64::from(n) * 70.0 + 60.0))
        .collect();
    sockets.push(lived("wss://example.com/other?token=a", 0.0, &[], 60.0));
    assert_eq!(
        asked(sockets.clone()),
        None,
        "the last of them is not of the series"
    );
    sockets.pop();
    sockets.push(lived("wss://example.com/live?user=a", 0.0, &[], 60.0));
    assert_eq!(asked(sockets), None, "another key");
    let two = vec![
        lived(URL, 0.0, &[1.0], 61.0),
        lived(URL, 62.0, &[63.0], 123.0),
    ];
    assert_eq!(asked(two), None);
    let side_by_side = (0..5).map(|_| lived(URL, 0.0, &[1.0], 61.0)).collect();
    assert_eq!(asked(side_by_side), None);
    let open = (0..4).map(|n| Socket::both(URL).at(f64::from(n)).accepted(""));
    assert_eq!(asked(open.collect()), None);
    let done = [0.0, 3.0, 20.0].map(|from| {
        lived(URL, from, &[from + 1.0], from + 1.1 + from / 9.0)
            .closed(1000, "", true)
            .ends((from + 1.1 + from / 9.0) * 1000.0)
    });
    assert_eq!(asked(done.into()), None);
    let left = (0..4).map(|n| {
        let how = wswhy_capture::GoneHow::Navigated;
        Socket::log(URL)
            .at(f64::from(n) * 9.0)
            .accepted("")
            .gone(how, f64::from(n) * 9.0 + 5.0)
    });
    assert_eq!(asked(left.collect()), None);
}

#[test]
fn a_socket_with_two_rows_counts_once() {
    let mut sockets: Vec<Socket> = (0..2)
        .map(|n| {
            lived(
                URL,
                f64::from(n) * 70.0,
                &[f64::from(n) * 70.0 + 1.0],
                f64::from(n) * 70.0 + 61.0,
            )
        })
        .collect();
    for n in 0..2 {
        let mut twin = Socket::log(URL)
            .at(f64::from(n) * 70_000.0)
            .accepted("")
            .finished(f64::from(n) * 70_000.0 + 61_000.0);
        twin.connection.join = Join::OneOf(vec![ConnectionId(1)]);
        sockets.push(twin);
    }
    assert_eq!(asked(sockets), None);
}

#[test]
fn still_open_ones_belong_to_the_series() {
    let mut sockets: Vec<Socket> = (0..3)
        .map(|n| f64::from(n) * 70.0)
        .map(|from| lived(URL, from, &[from + from / 9.0], from + from / 9.0 + 60.0))
        .collect();
    sockets.push(Socket::both(URL).at(300_000.0).accepted(""));
    let verdict = asked(sockets).expect("a series");
    assert_eq!(verdict.ends.len(), 3);
}

#[test]
fn jumped_clocks_and_strange_times_do_not_count() {
    let mut sockets: Vec<Socket> = (0..5)
        .map(|n| f64::from(n) * 100.0)
        .map(|from| lived(URL, from, &[from + from / 20.0], from + from / 20.0 + 60.0))
        .collect();
    sockets.insert(3, lived(URL, 250.0, &[9_000.0], 260.0));
    let verdict = asked(sockets).expect("a series");
    assert_eq!(verdict.cause, Cause::IdleTimeoutIntermediary);
    assert!(verdict.facts.contains(&SeriesFact::ClockJumped(1)));
    for strange in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1e300, 0.0] {
        let sockets = (0..5).map(|n| {
            let mut socket = lived(
                URL,
                f64::from(n) * 10.0,
                &[strange],
                f64::from(n) * 10.0 + 5.0,
            );
            if let Some(page) = &mut socket.connection.page {
                page.at = Millis(strange);
                if let Some(opened) = &mut page.opened {
                    opened.at = Millis(strange);
                }
            }
            socket
        });
        // Whatever is said, it is finite.
        if let Some(verdict) = asked(sockets.collect()) {
            for end in &verdict.ends {
                let times = [end.lived, end.silence, end.since_sent, end.since_received];
                assert!(
                    times
                        .into_iter()
                        .flatten()
                        .all(|time| time.is_finite() && time >= 0.0)
                );
            }
        }
    }
}

#[test]
fn what_the_browser_held_back() {
    let sockets = (0..6).map(|n| {
        let from = f64::from(n) * 10_000.0;
        let mut socket = Socket::both(URL)
            .at(from)
            .requested()
            .text("Error in connection establishment: net::ERR_CONNECTION_REFUSED")
            .error()
            .closed(1006, "", false)
            .ends(from + 3_000.0);
        if let Some(log) = &mut socket.connection.log {
            log.started_at = Some(Millis(from + 2_340.0));
        }
        socket
    });
    let verdict = asked(sockets.collect()).expect("a series");
    assert!(verdict.facts.contains(&SeriesFact::Held(6, 2_340.0)));
    assert_eq!(verdict.cause, Cause::ConnectFailedRefused);
}

#[test]
fn sockjs_draws_its_paths_anew() {
    let sockets = (0..3).map(|n| {
        let url = format!("wss://h/echo/{n}41/ab{n}cdefgh/websocket");
        lived(
            &url,
            f64::from(n) * 50.0,
            &[f64::from(n) * 53.0 + 0.5],
            f64::from(n) * 53.0 + 30.5,
        )
    });
    assert!(asked(sockets.collect()).is_some());
}

#[test]
fn how_often_is_often_enough() {
    for (limit, every) in [
        (10_000.0, None),
        (30_000.0, Some(10_000.0)),
        (55_000.0, Some(25_000.0)),
        (60_000.0, Some(25_000.0)),
        (100_000.0, Some(45_000.0)),
        (350_000.0, Some(170_000.0)),
    ] {
        assert_eq!(often_enough(limit), every);
    }
}
