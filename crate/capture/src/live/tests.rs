//! Stories of sockets as the two sources tell them.

use super::*;
use crate::transcript::ErrorRow;

const URL: &str = "ws://h/s/1";

/// A capture that is fed record by record.
struct Story {
    session: Session,
    seq: u32,
    entries: Vec<(Entry, Vec<Row>)>,
}

impl Story {
    fn new() -> Self {
        let mut session = Session::new(1 << 20);
        session.started(Millis(1_700_000_000_000.0));
        Self {
            session,
            seq: 0,
            entries: Vec::new(),
        }
    }

    fn at(ms: f64) -> Millis {
        Millis(1_700_000_000_000.0 + ms)
    }

    fn record(&mut self, kind: char, ms: f64, fields: &[&str]) -> String {
        self.seq += 1;
        let mut all = vec![self.seq.to_string(), Self::at(ms).0.to_string()];
        all.extend(fields.iter().map(|f| (*f).to_owned()));
        let fields: String = all
            .iter()
            .map(|f| format!("{}:{f}", f.encode_utf16().count()))
            .collect();
        format!("{kind}{};{fields}", all.len())
    }

    /// An answer of the top document's probe, installed at `installed`.
    fn probe(
        &mut self,
        document: &str,
        frame: Option<&str>,
        installed: f64,
        read: f64,
        records: &[(char, f64, &[&str])],
    ) {
        let installed = Self::at(installed).0.to_string();
        let header = [
            "1",
            document,
            "http://h/",
            "late",
            "complete",
            &installed,
            "0",
            "0",
            "0",
            "",
            "UA",
            "Chromium 156, X 1",
            "",
        ];
        let mut answer = self.record('H', read, &header);
        for (kind, ms, fields) in records {
            answer += &self.record(*kind, *ms, fields);
        }
        self.session.probe_answer(Self::at(read), frame, &answer);
    }

    fn entry(&mut self, key: &str, ms: f64, status: f64, rows: &[(&str, f64, &str)]) {
        let header = |name: &str, value: &str| crate::transcript::Header {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        let mut entry = Entry::default();
        entry.request.url = URL.to_owned();
        if !key.is_empty() {
            entry.request.headers = vec![header("Sec-WebSocket-Key", key)];
            entry.started_date_time = iso(ms);
        }
        entry.response.status = status;
        let rows = rows
            .iter()
            .map(|(kind, ms, data)| Row {
                kind: (*kind).to_owned(),
                time: Self::at(*ms).0 / 1000.0,
                opcode: if *kind == "error" { -1.0 } else { 1.0 },
                data: (*data).to_owned(),
            })
            .collect();
        self.entries.push((entry, rows));
    }

    fn read_log(&mut self, ms: f64) {
        let entries: Vec<Entry> = self
            .entries
            .iter()
            .map(|(entry, _)| entry.clone())
            .collect();
        let rows: Vec<&Vec<Row>> = self.entries.iter().map(|(_, rows)| rows).collect();
        self.session
            .log_reading(Self::at(ms), &entries, |entry, from, take| {
                rows[entry].iter().skip(from).for_each(take);
            });
    }

    /// The log says that the entry with this key is over; answers the places of the rows that were asked for.
    fn finish(&mut self, key: &str, ms: f64) -> Vec<usize> {
        let entries = self.entries.iter();
        let (entry, rows) = entries
            .clone()
            .find(|(entry, _)| entry.key() == Some(key))
            .expect("in the log");
        let asked = std::cell::RefCell::new(Vec::new());
        self.session
            .log_finished(Self::at(ms), entry.clone(), |from, take| {
                for (place, row) in rows.iter().enumerate().skip(from) {
                    asked.borrow_mut().push(place);
                    take(row.clone());
                }
            });
        asked.into_inner()
    }

    /// Sockets to one URL, `at_once` at a time, told event by event: made, opened, in the log, finished, closed.
    fn rounds(&mut self, sockets: usize, at_once: usize) {
        let mut ms = 0.0;
        for first in (0..sockets).step_by(at_once) {
            let round = first..sockets.min(first + at_once);
            // The page empties the log each time (`clear`), so that a reading holds what is new.
            self.entries.clear();
            for n in round.clone() {
                let name = n.to_string();
                let new: &[&str] = &[&name, URL, "", "none", ""];
                self.probe("d", None, 0.0, ms + 1.5, &[('N', ms + 1.0, new)]);
                self.entry(&format!("k{n}"), ms + 1.0, 101.0, &[]);
                self.probe(
                    "d",
                    None,
                    0.0,
                    ms + 2.5,
                    &[('O', ms + 2.0, &[&name, "", ""])],
                );
                ms += 3.0;
            }
            self.read_log(ms);
            for n in round {
                let (name, reason) = (n.to_string(), format!("r{n}"));
                self.finish(&format!("k{n}"), ms + 1.0);
                let close: &[&str] = &[&name, "1011", &reason, "1", "0", "visible", "1"];
                self.probe("d", None, 0.0, ms + 2.0, &[('C', ms + 1.0, close)]);
                ms += 3.0;
            }
        }
        self.read_log(ms + 1.0);
        self.probe("d", None, 0.0, ms + 2.0, &[]);
    }

    fn connections(&self) -> &[Connection] {
        &self.session.transcript().connections
    }
}

/// Seconds and milliseconds after 2023-11-14T22:13:20Z, which is 1,700,000,000 s.
fn iso(ms: f64) -> String {
    let seconds = 20.0 + ms / 1000.0;
    let minutes = 13.0 + (seconds / 60.0).floor();
    format!("2023-11-14T22:{minutes:02}:{:06.3}Z", seconds % 60.0)
}

const OPENED: &[&str] = &["1", "", ""];
const NEW: &[&str] = &["1", URL, "", "none", ""];
const CLOSED_1011: &[&str] = &["1", "1011", "oops", "1", "0", "visible", "1"];

#[test]
fn a_socket_that_both_sources_saw_is_one() {
    let mut story = Story::new();
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[
            ('N', 100.0, NEW),
            ('O', 110.0, OPENED),
            ('M', 120.0, &["1", "t", "", "hello", "0"]),
            ('C', 200.0, CLOSED_1011),
        ],
    );
    assert_eq!(story.connections()[0].join, Join::Waiting);
    story.entry("k1", 101.0, 101.0, &[("receive", 120.0, "hello")]);
    story.read_log(310.0);
    let [connection] = story.connections() else {
        panic!("{:?}", story.connections())
    };
    assert_eq!(connection.join, Join::Joined);
    assert_eq!(connection.messages.len(), 1);
    assert_eq!(connection.messages_from, Source::Page);
    assert_eq!(connection.place, Place::Top);
    let close = connection.page.as_ref().unwrap().close.as_ref().unwrap();
    assert_eq!(
        (close.code, close.reason.as_str(), close.was_clean),
        (1011, "oops", true)
    );
    let payload = connection.messages.get(0).unwrap().payload.unwrap();
    assert_eq!(story.session.payload(payload), Some(&b"hello"[..]));
    assert_eq!(
        story.session.transcript().context.browser.as_deref(),
        Some("Chromium 156")
    );
    assert!(connection.settled(&story.session.transcript().context));
}

#[test]
fn a_url_that_the_probe_cut_is_joined() {
    let whole = |fill: usize| format!("{URL}?é{}", "t".repeat(fill));
    // The probe keeps 16,384 UTF-16 code units, of which é is one.
    let cut = |url: &str| url.chars().take(16_384).collect::<String>();
    let story = |seen: &str, url: &str| {
        let mut story = Story::new();
        let new = ["1", seen, "", "none", ""];
        let close = ["1", "1006", "", "0", "0", "visible", "1"];
        let records: &[(char, f64, &[&str])] = &[
            ('N', 100.0, &new),
            ('E', 190.0, &["1", "3"]),
            ('C', 200.0, &close),
        ];
        story.probe("d", None, 0.0, 300.0, records);
        story.entry("", 101.0, 0.0, &[("error", 190.0, "x")]);
        url.clone_into(&mut story.entries[0].0.request.url);
        story.read_log(310.0);
        story.probe("d", None, 0.0, 320.0, &[]);
        story
    };
    let url = whole(20_000);
    let joined = story(&cut(&url), &url);
    let [connection] = joined.connections() else {
        panic!("{} connections", joined.connections().len())
    };
    assert_eq!(connection.join, Join::Joined);
    assert_eq!(connection.url, url);
    // Whole, and merely the beginning of the log's.
    assert_eq!(story(&whole(5), &whole(6)).connections().len(), 2);
    let other = whole(20_000).replace("?é", "?e");
    assert_eq!(story(&cut(&url), &other).connections().len(), 2);
}

#[test]
fn a_message_that_differs_keeps_two_sockets_apart() {
    let mut story = Story::new();
    let records: &[(char, f64, &[&str])] = &[
        ('N', 100.0, NEW),
        ('O', 110.0, OPENED),
        ('M', 120.0, &["1", "t", "", "hello 1", "0"]),
    ];
    story.probe("d", None, 0.0, 300.0, records);
    story.entry("k1", 101.0, 101.0, &[("receive", 120.0, "hello 2")]);
    story.read_log(310.0);
    story.probe("d", None, 0.0, 320.0, &[]);
    assert_eq!(story.connections().len(), 2);
    assert!(story.connections().iter().all(|c| c.join == Join::Alone));
}

#[test]
fn one_of_these_two() {
    let mut story = Story::new();
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('N', 100.0, NEW), ('O', 110.0, OPENED)],
    );
    story.entry("k1", 101.0, 101.0, &[]);
    story.entry("k2", 102.0, 101.0, &[]);
    story.read_log(310.0);
    assert_eq!(story.connections().len(), 3);
    assert!(matches!(&story.connections()[0].join, Join::OneOf(others) if others.len() == 2));
    // What happens next decides: the page's socket gets a message that only the second entry has.
    story.probe(
        "d",
        None,
        0.0,
        400.0,
        &[('M', 350.0, &["1", "t", "", "x", "0"])],
    );
    story.entries[1].1.push(Row {
        kind: "receive".to_owned(),
        time: Story::at(350.0).0 / 1000.0,
        opcode: 1.0,
        data: "x".to_owned(),
    });
    story.entries[0].1.push(Row {
        kind: "receive".to_owned(),
        time: Story::at(350.0).0 / 1000.0,
        opcode: 1.0,
        data: "y".to_owned(),
    });
    story.read_log(410.0);
    assert_eq!(story.connections().len(), 2);
    let joined = story
        .connections()
        .iter()
        .find(|c| c.join == Join::Joined)
        .unwrap();
    assert_eq!(joined.log.as_ref().unwrap().key.as_deref(), Some("k2"));
}

#[test]
fn a_worker_is_out_of_reach_and_a_socket_before_the_probe_is_not() {
    let mut story = Story::new();
    story.entry("before", 100.0, 101.0, &[]);
    story.entry("worker", 500.0, 101.0, &[]);
    story.probe("d", None, 300.0, 600.0, &[]);
    story.read_log(700.0);
    story.probe("d", None, 300.0, 800.0, &[]);
    let places: Vec<_> = story
        .connections()
        .iter()
        .map(|c| c.place.clone())
        .collect();
    assert_eq!(places, [Place::Unknown, Place::OutOfReach]);
}

#[test]
fn a_failed_connect_has_no_key_and_is_joined_by_order() {
    let mut story = Story::new();
    let refused = "Error in connection establishment: net::ERR_CONNECTION_REFUSED";
    let gone: &[&str] = &["1", "1006", "", "0", "0", "visible", "1"];
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[
            ('N', 100.0, NEW),
            ('E', 150.0, &["1", "3"]),
            ('C', 150.0, gone),
        ],
    );
    story.entry("", 0.0, 0.0, &[("error", -1_699_999_999_000.0, refused)]);
    story.read_log(310.0);
    let [connection] = story.connections() else {
        panic!()
    };
    assert_eq!(
        connection.log.as_ref().unwrap().error,
        Some(ErrorRow {
            text: refused.to_owned(),
            at: None
        })
    );
    // The page is reloaded and fails again: the log is a new one, its entry alike but for the row's time.
    story.session.navigated(Story::at(1000.0), "http://h/");
    story.entries.clear();
    story.entry("", 0.0, 0.0, &[("error", -1_699_999_998_000.0, refused)]);
    story.read_log(1100.0);
    story.probe(
        "e",
        None,
        1010.0,
        1200.0,
        &[
            ('N', 1050.0, NEW),
            ('E', 1060.0, &["1", "3"]),
            ('C', 1060.0, gone),
        ],
    );
    story.read_log(1300.0);
    assert_eq!(story.connections().len(), 2);
    assert!(
        story.connections().iter().all(|c| c.join == Join::Joined),
        "{:#?}",
        story.connections()
    );
}

#[test]
fn navigation_ends_what_was_open() {
    let mut story = Story::new();
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('N', 100.0, NEW), ('O', 110.0, OPENED)],
    );
    story.entry("k1", 101.0, 101.0, &[]);
    story.read_log(310.0);
    story.session.navigated(Story::at(1000.0), "http://h/next");
    story.entries.clear();
    story.read_log(1100.0);
    story.probe("e", None, 1010.0, 1200.0, &[]);
    let [connection] = story.connections() else {
        panic!()
    };
    assert_eq!(connection.gone.as_ref().unwrap().how, GoneHow::Navigated);
    // The back-forward cache brings the page back.
    story.probe(
        "d",
        None,
        0.0,
        1500.0,
        &[('M', 1450.0, &["1", "t", "", "x", "0"])],
    );
    assert_eq!(story.connections()[0].gone, None);
}

/// Firefox's entries, as it gives them before any page has told which browser it is.
fn firefox(status: f64) -> Story {
    let mut story = Story::new();
    story.entry("k1", 101.0, status, &[]);
    if let Some((entry, _)) = story.entries.last_mut() {
        entry.security_state = Some("insecure".to_owned());
    }
    story
}

#[test]
fn firefox_calls_finished_what_has_an_answer() {
    for (status, over) in [(101.0, false), (403.0, true), (0.0, true)] {
        let mut story = firefox(status);
        story.read_log(200.0);
        story.finish("k1", 300.0);
        let [connection] = story.connections() else {
            panic!()
        };
        assert_eq!(connection.ended_at().is_some(), over, "{status}");
        assert_eq!(connection.was_open(), status == 101.0, "{status}");
    }
}

#[test]
fn an_answer_that_firefox_refused_did_not_open_the_socket() {
    let mut story = firefox(101.0);
    story.read_log(200.0);
    story.finish("k1", 210.0);
    let close: &[&str] = &["1", "1006", "", "0", "0", "visible", "1"];
    let records: &[(char, f64, &[&str])] = &[
        ('N', 100.0, NEW),
        ('E', 220.0, &["1", "3"]),
        ('C', 220.0, close),
    ];
    story.probe("d", None, 0.0, 300.0, records);
    story.read_log(400.0);
    let [connection] = story.connections() else {
        panic!()
    };
    assert!(connection.log.is_some() && connection.page.is_some());
    assert!(!connection.was_open());
}

#[test]
fn firefox_empties_its_log_before_it_tells_of_a_navigation() {
    let mut story = firefox(101.0);
    story.read_log(200.0);
    story.entries.clear();
    story.read_log(900.0);
    story.session.navigated(Story::at(910.0), "http://h/next");
    story.read_log(1000.0);
    let gone = story.connections()[0].gone.as_ref().map(|gone| gone.how);
    assert_eq!(gone, Some(GoneHow::Navigated));
}

#[test]
fn rubbish_is_named_and_the_rest_stays() {
    let mut story = Story::new();
    story.session.probe_answer(Story::at(1.0), None, "N1;");
    story.session.probe_answer(Story::at(1.0), None, "<script>");
    story
        .session
        .probe_answer(Story::at(1.0), None, "N2;1:15:1e400");
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[
            ('C', 5.0, CLOSED_1011),
            ('N', f64::NAN, NEW),
            ('N', 100.0, NEW),
        ],
    );
    assert_eq!(story.session.transcript().context.troubles.len(), 3);
    assert_eq!(story.connections().len(), 1);
}

#[test]
fn clear_forgets_for_good() {
    let mut story = Story::new();
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('N', 100.0, NEW), ('O', 110.0, OPENED)],
    );
    story.entry("k1", 101.0, 101.0, &[]);
    story.read_log(310.0);
    story.session.clear();
    assert!(story.connections().is_empty());
    story.read_log(410.0);
    assert!(story.connections().is_empty());
    story.entry("k2", 420.0, 101.0, &[]);
    story.read_log(510.0);
    assert_eq!(story.connections().len(), 1);
}

#[test]
fn the_log_stands_in_for_messages_that_the_probe_dropped() {
    let mut story = Story::new();
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('N', 100.0, NEW), ('O', 110.0, OPENED)],
    );
    story.entry(
        "k1",
        101.0,
        101.0,
        &[("receive", 120.0, "a"), ("receive", 121.0, "b")],
    );
    story.read_log(310.0);
    assert_eq!(story.connections()[0].messages.len(), 0);
    let header = story.record(
        'H',
        400.0,
        &[
            "1",
            "d",
            "http://h/",
            "late",
            "complete",
            "1700000000000",
            "2",
            "20",
            "0",
            "",
            "",
            "",
            "",
        ],
    );
    story.session.probe_answer(Story::at(400.0), None, &header);
    story.read_log(500.0);
    assert_eq!(story.connections()[0].messages.len(), 2);
    assert_eq!(story.connections()[0].messages_from, Source::NetworkLog);
    assert_eq!(story.session.transcript().context.dropped_messages, 2);
}

#[test]
fn code_without_a_file_is_joined() {
    let mut story = Story::new();
    let new: &[&str] = &["1", URL, "", "none", "    at <anonymous>:1:1"];
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('N', 100.0, new), ('O', 110.0, OPENED)],
    );
    story.entry("k1", 101.0, 101.0, &[]);
    let frame = crate::log::StackFrame::default();
    story.entries[0].0.initiator = Some(crate::log::Initiator {
        stack: Some(crate::log::Stack {
            call_frames: vec![frame],
        }),
    });
    story.read_log(310.0);
    assert_eq!(story.connections().len(), 1);
}

#[test]
fn while_the_log_is_behind_the_pages_messages_stay() {
    let mut story = Story::new();
    let message: &[&str] = &["1", "t", "", "x", "0"];
    let records: &[(char, f64, &[&str])] = &[
        ('N', 100.0, NEW),
        ('O', 110.0, OPENED),
        ('M', 120.0, message),
        ('M', 121.0, message),
    ];
    story.probe("d", None, 0.0, 300.0, records);
    story.entry("k1", 101.0, 101.0, &[("receive", 120.0, "x")]);
    story.read_log(310.0);
    let dropped = [
        "1",
        "d",
        "http://h/",
        "late",
        "complete",
        "1700000000000",
        "2",
        "20",
        "0",
        "",
        "",
        "",
        "",
    ];
    let header = story.record('H', 400.0, &dropped);
    story.session.probe_answer(Story::at(400.0), None, &header);
    story.read_log(500.0);
    assert_eq!(
        (
            story.connections()[0].messages.len(),
            story.connections()[0].messages_from
        ),
        (2, Source::Page)
    );
}

#[test]
fn a_blob_is_read_from_the_log() {
    let mut story = Story::new();
    let blob: &[&str] = &["1", "B", "3", "", "1"];
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('N', 100.0, NEW), ('O', 110.0, OPENED), ('M', 120.0, blob)],
    );
    story.entry("k1", 101.0, 101.0, &[("receive", 120.0, "AQID")]);
    story.entries[0].1[0].opcode = 2.0;
    story.read_log(310.0);
    story.read_log(320.0);
    let message = story.connections()[0].messages.get(0).unwrap();
    assert_eq!(
        story.session.payload(message.payload.unwrap()),
        Some(&[1, 2, 3][..])
    );
}

#[test]
fn paused_sockets_are_followed_and_new_ones_wait() {
    let mut story = Story::new();
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('N', 100.0, NEW), ('O', 110.0, OPENED)],
    );
    story.entry("k1", 101.0, 101.0, &[]);
    story.read_log(310.0);
    story.session.set_recording(Story::at(350.0), false);
    let second: &[&str] = &["2", "ws://h/s/2", "", "none", ""];
    let message: &[&str] = &["1", "t", "", "x", "0"];
    story.probe(
        "d",
        None,
        0.0,
        500.0,
        &[
            ('M', 400.0, message),
            ('C', 410.0, CLOSED_1011),
            ('N', 420.0, second),
        ],
    );
    story.read_log(510.0);
    assert_eq!(story.connections().len(), 1);
    assert!(story.connections()[0].ended_at().is_some());
    assert_eq!(story.connections()[0].messages.len(), 0);
    story.session.set_recording(Story::at(600.0), true);
    assert_eq!(story.connections().len(), 2);
}

#[test]
fn sockets_that_are_asked_for_again_are_known_once() {
    let mut story = Story::new();
    let known: &[&str] = &["1", URL, "1", "states", "", ""];
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('N', 100.0, NEW), ('O', 110.0, OPENED), ('L', 300.0, known)],
    );
    assert_eq!(story.connections().len(), 1);
    // A later DevTools meets the socket for the first time.
    let mut story = Story::new();
    story.probe(
        "d",
        None,
        0.0,
        300.0,
        &[('L', 300.0, known), ('C', 310.0, CLOSED_1011)],
    );
    assert!(story.connections()[0].ended_at().is_some());
    // A panel that was reloaded finds the socket's entry in the log.
    story.entry("k1", 101.0, 101.0, &[]);
    story.read_log(410.0);
    assert_eq!(story.connections().len(), 1);
}

#[test]
fn a_finished_entry_brings_only_the_rows_that_no_reading_held() {
    let mut story = Story::new();
    story.entry("a", 1.0, 101.0, &[("receive", 2.0, "one")]);
    story.read_log(3.0);
    story.entries.clear();
    let rows = [("receive", 2.0, "one"), ("receive", 4.0, "two")];
    story.entry("a", 1.0, 101.0, &rows);
    assert_eq!(story.finish("a", 5.0), [1]);
    assert_eq!(story.connections()[0].messages.len(), 2);
    story.read_log(6.0);
    assert_eq!(story.connections()[0].messages.len(), 2);
}

#[test]
fn a_finished_entry_that_no_reading_held_is_added_whole() {
    let mut story = Story::new();
    story.entry("a", 1.0, 101.0, &[("receive", 2.0, "one")]);
    assert_eq!(story.finish("a", 3.0), [0]);
    assert!(story.connections().is_empty());
    // The log is paused: it holds nothing.
    story.entries.clear();
    story.read_log(4.0);
    assert_eq!(story.connections()[0].messages.len(), 1);
}

#[test]
fn a_log_that_is_read_on_demand_need_not_be_read_for_an_end_that_it_named() {
    for on_demand in [false, true] {
        let mut story = Story::new();
        story.session.set_log_on_demand(on_demand);
        story.probe(
            "d",
            None,
            0.0,
            150.0,
            &[('N', 100.0, NEW), ('O', 110.0, OPENED)],
        );
        story.entry("a", 101.0, 101.0, &[]);
        story.read_log(160.0);
        story.finish("a", 205.0);
        story.probe("d", None, 0.0, 300.0, &[('C', 200.0, CLOSED_1011)]);
        let context = &story.session.transcript().context;
        let connection = &story.connections()[0];
        assert_eq!(connection.join, Join::Joined);
        assert_eq!(connection.settled(context), on_demand);
    }
}

#[test]
fn what_is_joined_for_good_is_not_compared_again() {
    for (sockets, at_once) in [(1_000, 1), (200, 20)] {
        let mut story = Story::new();
        story.rounds(sockets, at_once);
        assert_eq!(story.connections().len(), sockets);
        for (n, connection) in story.connections().iter().enumerate() {
            assert_eq!(connection.join, Join::Joined);
            let key = connection.log.as_ref().unwrap().key.as_deref();
            assert_eq!(key, Some(format!("k{n}").as_str()));
            let close = connection.page.as_ref().unwrap().close.as_ref().unwrap();
            assert_eq!(close.reason, format!("r{n}"));
        }
        // Five events of each socket, with those of its own round and of the one before it.
        let most = sockets * 5 * (2 * at_once) * (2 * at_once);
        let compared = story.session.compared.get();
        assert!(compared <= most, "{compared} pairs for {sockets} sockets");
        // Nothing is left to compare.
        story.probe("d", None, 0.0, 1e6, &[]);
        assert_eq!(story.session.compared.get(), compared);
    }
}

#[test]
fn what_is_joined_for_good_still_tells_the_order() {
    let mut story = Story::new();
    let second: &[&str] = &["2", URL, "", "none", ""];
    let records: &[(char, f64, &[&str])] = &[
        ('N', 100.0, NEW),
        ('O', 110.0, OPENED),
        ('M', 120.0, &["1", "t", "", "first", "0"]),
        ('N', 130.0, second),
        ('O', 140.0, &["2", "", ""]),
        ('M', 150.0, &["2", "t", "", "second", "0"]),
        ('C', 160.0, &["2", "1000", "", "1", "0", "visible", "1"]),
    ];
    story.probe("d", None, 0.0, 300.0, records);
    story.entry("k2", 131.0, 101.0, &[("receive", 150.0, "second")]);
    story.read_log(310.0);
    story.finish("k2", 320.0);
    story.probe("d", None, 0.0, 330.0, &[]);
    assert!(story.session.page[1].for_good);
    // A worker's, made later than the second, with the message of the first.
    story.entry("k3", 340.0, 101.0, &[("receive", 350.0, "first")]);
    story.read_log(400.0);
    story.probe("d", None, 0.0, 410.0, &[]);
    let joins: Vec<_> = story.connections().iter().map(|c| c.join.clone()).collect();
    assert_eq!(joins, [Join::Alone, Join::Joined, Join::Alone]);
    assert!(story.connections()[0].log.is_none());
}
