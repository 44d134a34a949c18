//! What is worked out only when a dialog is opened that shows what goes out. The panel loads it then: `cargo xtask build` puts
//! what the functions of this module alone need into a file of its own, and `Host::load_rest` comes before any call.

use wswhy_capture::ConnectionId;
use wswhy_capture::har::{Include, write};
use wswhy_diagnosis::{SeriesVerdict, Verdict};
use wswhy_explain::Words;

use crate::live::Capture;
use crate::report;

/// The report on a connection, and on its URL where it keeps closing, as JSON or as Markdown; empty without the connection.
#[inline(never)]
pub fn text(
    capture: &dyn Capture,
    id: ConnectionId,
    verdict: &Verdict,
    series: Option<&SeriesVerdict>,
    words: &Words,
    [json, payloads]: [bool; 2],
) -> String {
    let connections = &capture.transcript().connections;
    let Some(connection) = connections.iter().find(|c| c.id == id) else {
        return String::new();
    };
    let mut report = report::report(capture, connection, verdict, words, payloads);
    report.series = series.map(|series| report::series_part(series, words));
    if json {
        report::json(&report)
    } else {
        report::markdown(&report, verdict, words)
    }
}

/// The whole capture as a HAR file.
#[inline(never)]
pub fn har(capture: &dyn Capture, payloads: bool) -> String {
    let include = Include { payloads };
    write(capture.transcript(), &|at| capture.payload(at), include)
}
