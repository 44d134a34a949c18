//! Verdicts in WebAssembly, driven by numbers alone: no glue, so that nothing but the verdicts is measured.
//!
//! JavaScript calls [`one`] or [`many`], which fill a capture as the panel's feed does, then [`verdict`], or [`forget`] and
//! [`series`], and times those.
#![allow(unsafe_code)] // Exported names; there is no other unsafe code here.

mod live;
mod story;
/// The panel's own cache of verdicts, with what it does to find out whether they still hold.
#[path = "../../../../crate/ui/src/verdicts.rs"]
#[allow(dead_code)] // The panel calls all of it.
mod verdicts;

use std::cell::RefCell;

use wswhy_capture::live::Session;
use wswhy_capture::{Connection, Join};
use wswhy_diagnosis::{diagnose_with, series as series_of};

use story::{ENDS, Story};
use verdicts::Verdicts;

#[derive(Default)]
struct State {
    session: Session,
    verdicts: Verdicts,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

fn fill(closes: u32, frames: u32, bytes: usize, end: usize) -> bool {
    let Some(end) = ENDS.get(end) else {
        return false;
    };
    STATE.with_borrow_mut(|state| {
        state.session = Story::new(closes, frames, bytes, *end).tell();
        state.verdicts.clear();
        let transcript = state.session.transcript();
        let whole = |connection: &Connection| {
            connection.messages.len() == frames as usize
                && connection.join == Join::Joined
                && connection.settled(&transcript.context)
        };
        transcript.connections.len() == closes as usize && transcript.connections.iter().all(whole)
    })
}

/// A capture of one connection with so many messages of so many bytes, which ended as the number says (`ENDS`); false
/// where that is not what came of it.
#[unsafe(no_mangle)]
pub extern "C" fn one(frames: u32, bytes: usize, end: usize) -> bool {
    fill(1, frames, bytes, end)
}

/// The same of so many connections to one URL, one after another.
#[unsafe(no_mangle)]
pub extern "C" fn many(closes: u32, frames: u32, bytes: usize, end: usize) -> bool {
    fill(closes, frames, bytes, end)
}

/// A verdict on the first connection; the number of the cause that stands first, -1 where there is none.
#[unsafe(no_mangle)]
pub extern "C" fn verdict() -> i32 {
    STATE.with_borrow(|state| {
        let transcript = state.session.transcript();
        let payload = |at| state.session.payload(at);
        let id = transcript.connections.first().map(|first| first.id);
        let verdict = id.and_then(|id| diagnose_with(transcript, id, &payload));
        verdict.map_or(-1, |verdict| i32::from(verdict.first().cause.number()))
    })
}

/// No verdict is kept any longer.
#[unsafe(no_mangle)]
pub extern "C" fn forget() {
    STATE.with_borrow_mut(|state| state.verdicts.clear());
}

/// The verdict on the URL of the first connection, as the panel asks for it; how many ends it rests on.
#[unsafe(no_mangle)]
pub extern "C" fn series() -> usize {
    STATE.with_borrow_mut(|state| {
        let State { session, verdicts } = state;
        let transcript = session.transcript();
        let Some(first) = transcript.connections.first() else {
            return 0;
        };
        let series = series_of(transcript, first.id, &mut |connection| {
            verdicts.of(session, connection)
        });
        series.map_or(0, |series| series.ends.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captures_are_as_told() {
        for end in 0..ENDS.len() {
            assert!(one(20_000, 100, end), "{end}");
            assert!(verdict() >= 0, "{end}");
            assert!(many(40, 10, 100, end), "{end}");
            assert_eq!(series(), 40, "{end}");
            forget();
            assert_eq!(series(), 40, "{end}");
        }
        assert!(!one(1, 1, ENDS.len()));
    }
}
