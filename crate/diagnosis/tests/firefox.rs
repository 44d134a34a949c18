//! Recordings out of Firefox (`tests/captures/firefox`) give the cause that each of them names, through the same door as live
//! events.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use wswhy_capture::live::Session;
use wswhy_capture::log::Entry;
use wswhy_capture::{Connection, Coverage, Millis, Transcript};
use wswhy_diagnosis::{Verdict, diagnose_in};

/// The first line of a recording.
#[derive(Deserialize)]
struct Recording {
    scenario: String,
    /// What happened.
    cause: String,
    /// What comes first where Firefox does not tell the cause from others.
    first: Option<String>,
    page_saw: Value,
    server_saw: Value,
}

/// A line of a recording: an event as `extension/capture.js` describes them.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Event {
    Probe { at: f64, answer: String },
    Log { at: f64, entries: Value },
    Finished { at: f64, entry: Entry },
    Navigated { at: f64, url: String },
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/captures/firefox")
}

fn recordings() -> Vec<(Recording, Transcript)> {
    let files = fs::read_dir(folder()).expect("the folder is there");
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files.retain(|file| file.extension().is_some_and(|e| e == "jsonl"));
    files.iter().map(|file| replay(file)).collect()
}

fn replay(file: &Path) -> (Recording, Transcript) {
    let name = file.display();
    let text = fs::read_to_string(file).unwrap();
    let mut lines = text.lines();
    let head = lines.next().expect("a first line");
    let recording = serde_json::from_str(head).unwrap_or_else(|e| panic!("{name}: {e}"));
    let mut session = Session::default();
    let mut before: Vec<Entry> = Vec::new();
    for (number, line) in lines.enumerate() {
        let event = serde_json::from_str(line);
        match event.unwrap_or_else(|e| panic!("{name}: line {}: {e}", number + 2)) {
            Event::Probe { at, answer } => session.probe_answer(Millis(at), None, &answer),
            Event::Log { at, entries } => {
                if entries.is_array() {
                    before = serde_json::from_value(entries).expect("entries");
                }
                session.log_reading(Millis(at), &before, |_, _, _| {});
            }
            Event::Finished { at, entry } => session.log_finished(Millis(at), entry, |_, _| {}),
            Event::Navigated { at, url } => session.navigated(Millis(at), &url),
        }
    }
    assert_eq!(session.transcript().context.troubles, [], "{name}");
    (recording, session.transcript().clone())
}

/// The socket that a recording is about: the last that the page made, else the last of the log.
fn subject(transcript: &Transcript) -> &Connection {
    let all = &transcript.connections;
    let last = all.iter().rfind(|connection| connection.page.is_some());
    last.or(all.last()).expect("a connection")
}

fn verdict(transcript: &Transcript) -> Verdict {
    diagnose_in(transcript, subject(transcript).id).expect("it is there")
}

#[test]
fn every_recording_gives_its_cause() {
    let all = recordings();
    assert!(all.len() > 90, "{} recordings", all.len());
    let mut wrong = Vec::new();
    for (recording, transcript) in &all {
        let verdict = verdict(transcript);
        let first = recording.first.as_ref().unwrap_or(&recording.cause);
        let possible = verdict
            .ranked
            .iter()
            .filter(|row| row.excluded_by.is_none());
        let ranked: Vec<_> = possible
            .map(|row| (row.cause.id(), row.confidence))
            .collect();
        let named = ranked.iter().any(|(id, _)| *id == recording.cause);
        let sure = ranked[0].1 > 0.8;
        if ranked[0].0 != first || !named || (sure && recording.first.is_some()) {
            wrong.push(format!(
                "{}: {} {:?}: {ranked:?}",
                recording.scenario, recording.cause, recording.first
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the atlas says that Firefox does not tell apart.
#[test]
fn what_is_not_told_apart_stands_in_one_row_of_the_atlas() {
    let file = folder().join("../../../crate/atlas/data/browsers/firefox.toml");
    let atlas: toml::Table = toml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let rows = atlas["ending"].as_array().expect("a list");
    let together = |a: &str, b: &str| {
        let has = |row: &toml::Value, id: &str| {
            let causes = row["causes"].as_array().expect("a list");
            causes.iter().any(|cause| cause.as_str() == Some(id))
        };
        rows.iter().any(|row| has(row, a) && has(row, b))
    };
    for (recording, _) in recordings() {
        if let Some(first) = &recording.first {
            let known = together(first, &recording.cause);
            assert!(
                known,
                "{}: {first}, {}",
                recording.scenario, recording.cause
            );
        }
    }
}

#[test]
fn both_sides_are_joined_and_the_browser_is_known() {
    for (recording, transcript) in recordings() {
        let name = &recording.scenario;
        let browser = transcript.context.browser.as_deref();
        assert!(
            browser.is_some_and(|name| name.starts_with("Firefox 1")),
            "{name}"
        );
        let socket = subject(&transcript);
        let opened = recording.page_saw["opened"] == true;
        if let Some(page) = &socket.page {
            assert_eq!(page.coverage, Coverage::Constructed, "{name}");
            assert!(!page.stack.is_empty(), "{name}: who opened it");
            assert_eq!(page.opened.is_some(), opened, "{name}");
            assert_eq!(
                page.error_at.is_some(),
                recording.page_saw["error_event"] == true,
                "{name}"
            );
            let seen = &recording.page_saw["close_event"];
            let close = page.close.as_ref().map(|close| f64::from(close.code));
            assert_eq!(close, seen["code"].as_f64(), "{name}");
            // The log has no entry of what was never asked for.
            assert!(socket.log.is_some() || !opened, "{name}: not joined");
        }
        assert_eq!(socket.was_open(), opened, "{name}");
    }
}

#[test]
fn what_the_server_saw_is_what_is_said() {
    let mut told = 0;
    for (recording, transcript) in recordings() {
        let name = &recording.scenario;
        let saw = &recording.server_saw["connections"];
        let Some(saw) = saw.as_array().and_then(|all| all.last()) else {
            continue;
        };
        let Some(sent) = verdict(&transcript).code_sent_to_server else {
            continue;
        };
        told += 1;
        assert_eq!(saw["close_received"], true, "{name}: {sent:?}");
        assert_eq!(saw["code"].as_f64(), sent.code.map(f64::from), "{name}");
    }
    assert!(told > 30, "{told}");
}
