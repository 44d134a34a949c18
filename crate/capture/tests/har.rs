//! HAR files from outside may be anything.

use proptest::prelude::*;
use wswhy_capture::Millis;
use wswhy_capture::har::{self, Include};

const SAMPLE: &str = include_str!("../../../tests/captures/har/http-toolkit.har");

/// It is read or refused at a place; what was read can be written, and is read again whole.
fn check(file: &[u8]) {
    match har::read(file, Millis(0.0)) {
        Err(wrong) => assert!(!wrong.place.is_empty() && !wrong.expected.is_empty()),
        Ok(opened) => {
            let include = Include { payloads: true };
            let ours = har::write(&opened.transcript, &|at| opened.payload(at), include);
            let again = har::read(ours.as_bytes(), Millis(0.0)).expect("our own file");
            let sockets = opened.transcript.connections.len();
            assert_eq!(again.transcript.connections.len(), sockets);
            assert!(!again.cut);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200), gzip in any::<bool>()) {
        let mut file = if gzip { vec![0x1f, 0x8b, 8] } else { Vec::new() };
        file.extend(bytes);
        check(&file);
    }

    /// A piece of a real file replaced by something else that JSON knows, or that it does not.
    #[test]
    fn a_sample_with_a_piece_changed(
        at in 0..SAMPLE.len(),
        len in 0_usize..80,
        piece in prop_oneof![
            Just("7"), Just("-1e999"), Just("null"), Just("\"\\ud800\""), Just("{}"), Just("[[[["), Just("]"),
            Just("}"), Just("\""), Just(","), Just("\u{0}"), Just("é"), Just("1795528800.25"), Just(""),
        ],
    ) {
        let mut file = SAMPLE.as_bytes().to_vec();
        let end = (at + len).min(file.len());
        file.splice(at..end, piece.bytes());
        check(&file);
    }
}
