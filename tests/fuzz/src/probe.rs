//! Any answer of the probe: a transcript that can be read, and a verdict on every connection.

use wswhy_capture::Millis;
use wswhy_capture::live::Session;

/// Panics where a promise is broken.
pub fn check(input: &[u8]) {
    let answer = crate::input::text(input);
    let mut session = Session::new(1 << 20);
    for at in [1.0, 2.0] {
        session.probe_answer(Millis(at), None, answer);
    }
    let transcript = session.transcript();
    for connection in &transcript.connections {
        let verdict = wswhy_diagnosis::diagnose(connection, &transcript.context);
        assert!(!verdict.ranked.is_empty());
    }
}
