//! Any file: a transcript and a verdict on every connection, or a place where it is no HAR; what was read can be saved,
//! and is the same when it is opened again.

use wswhy_capture::Millis;
use wswhy_capture::har::{self, Include, Opened};

fn save(opened: &Opened) -> String {
    har::write(
        &opened.transcript,
        &|at| opened.payload(at),
        Include { payloads: true },
    )
}

/// Panics where a promise is broken.
pub fn check(file: &[u8]) {
    let Ok(opened) = har::read(file, Millis(1.0)) else {
        return;
    };
    for connection in &opened.transcript.connections {
        let verdict = wswhy_diagnosis::diagnose(connection, &opened.transcript.context);
        assert!(!verdict.ranked.is_empty());
    }
    // Times are to the microsecond from the first saving on.
    let first = har::read(save(&opened).as_bytes(), Millis(1.0)).expect("our own file");
    let saved = save(&first);
    let second = har::read(saved.as_bytes(), Millis(1.0)).expect("our own file");
    assert_eq!(save(&second), saved);
}
