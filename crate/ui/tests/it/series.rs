//! A URL that keeps closing, in the panel's words and in the report.

use crate::common::*;
use crate::render::{has, panel_of};
use wswhy_capture::{ConnectionId, Direction, Millis};
use wswhy_diagnosis::SeriesVerdict;
use wswhy_explain::Words;
use wswhy_ui::report;
use wswhy_ui::series::{self, KeptSeries};
use wswhy_ui::verdicts::Verdicts;

/// Four connections, each cut after so many seconds of silence.
fn cut_after(silence: f64) -> Still {
    let ages = [2.0, 30.5, 11.0, 47.0];
    let connections = ages.iter().enumerate().map(|(place, _)| {
        let url = format!("wss://example.com/live?token=s3cret-{place}-0123456789");
        server_closed(place as u32 + 1, &url, 1006, "")
    });
    let mut still = still(connections.collect());
    let mut from = 0.0;
    for (place, age) in ages.into_iter().enumerate() {
        let last = from + age * 1000.0;
        let to = last + silence * 1000.0 + place as f64 * 20.0;
        let connection = &mut still.transcript.connections[place];
        let log = connection.log.as_mut().unwrap();
        log.started_at = Some(at(from + 1.0));
        log.finished_at = Some(at(to));
        let page = connection.page.as_mut().unwrap();
        page.at = at(from);
        page.opened.as_mut().unwrap().at = at(from + 5.0);
        let close = page.close.as_mut().unwrap();
        close.at = at(to);
        close.was_clean = false;
        // Never silent for long before the end.
        let mut time = from + 100.0;
        while time < last {
            say(&mut still, place, Direction::Received, time, "hello");
            time += 5_000.0;
        }
        say(&mut still, place, Direction::Sent, last, "what is new?");
        from = to + 500.0;
    }
    still.transcript.context.log_read_at = Some(Millis(START + 1e7));
    still
}

fn told(still: &Still) -> (SeriesVerdict, String) {
    let mut kept = KeptSeries::default();
    let found = kept.of(still, ConnectionId(2), &mut Verdicts::default());
    let found = found.expect("a series");
    let sentence = series::sentence(&Words::english(), &found, &found.args);
    ((*found).clone(), sentence)
}

#[test]
fn a_known_limit_is_named() {
    let (found, sentence) = told(&cut_after(60.0));
    assert_eq!(
        sentence,
        "4 closes, each 60 s ± 100 ms after the last message either way: an idle timeout of 60 s on the way."
    );
    let words = Words::english();
    assert_eq!(
        series::advice(&words, &found),
        ["Let the server send a ping, or the page a message, every 25 s; or raise that limit."]
    );
    let stacks = series::stacks(&words, &found).unwrap();
    assert!(stacks.contains("nginx (proxy_read_timeout)"), "{stacks}");
    let facts = series::facts(&words, &found);
    assert!(
        facts.contains(&"The page connected again 500 ms after an end.".to_owned()),
        "{facts:?}"
    );
}

#[test]
fn the_report_has_it_without_secrets() {
    let still = cut_after(60.0);
    let words = Words::english();
    let (found, sentence) = told(&still);
    let connection = &still.transcript.connections[1];
    let verdict = Verdicts::default().of(&still, connection);
    let mut made = report::report(&still, connection, &verdict, &words, false);
    let without: serde_json::Value = serde_json::from_str(&report::json(&made)).unwrap();
    assert!(without["series"].is_null());
    made.series = Some(report::series_part(&found, &words));
    let json = report::json(&made);
    let markdown = report::markdown(&made, &verdict, &words);
    assert!(!json.contains("s3cret") && !markdown.contains("s3cret"));
    assert!(
        markdown.contains("This URL keeps closing")
            && markdown.contains("either way: an idle timeout")
    );
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let series = &value["series"];
    assert_eq!(series["cause"], "idle-timeout/intermediary");
    assert_eq!(series["shape"], "same-silence");
    assert_eq!(series["title"], sentence);
    assert_eq!(series["count"], 4);
    assert_eq!(series["limit_ms"], 60_000);
    assert_eq!(series["send_every_ms"], 25_000);
    assert_eq!(series["ends"].as_array().unwrap().len(), 4);
    assert!(
        series["ends"][1]["silence_ms"]
            .as_u64()
            .unwrap()
            .abs_diff(60_020)
            <= 1
    );
    let names = series["stacks"].as_array().unwrap();
    assert!(
        names
            .iter()
            .any(|stack| stack["option"] == "proxy_read_timeout")
    );
}

#[test]
fn nobody_is_named_for_a_time_of_nobody() {
    let (found, sentence) = told(&cut_after(13.0));
    assert!(found.stacks.is_empty());
    assert_eq!(
        sentence,
        "4 closes, each 13 s ± 100 ms after the last message either way: it looks like an idle timeout on the way."
    );
}

#[tokio::test(flavor = "current_thread")]
async fn two_closes_show_nothing() {
    let mut still = cut_after(60.0);
    still.transcript.connections.truncate(2);
    let html = panel_of(still).await;
    assert!(!html.contains("data-series"));
    has(&html, &["data-connection=\"2\""]);
}
