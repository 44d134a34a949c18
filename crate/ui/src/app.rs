//! What every component needs: the words and the host.

use std::rc::Rc;

use crate::host::{Host, OpenedFile};
use crate::language::Spoken;
use crate::live::Capture;
use crate::opening::Opening;
use wswhy_atlas::{Arg, Args};
use wswhy_capture::Millis;
use wswhy_explain::{Language, Words};
use yew::Callback;

/// The words and the host, handed down as a property: equal when they are the same.
#[derive(Clone)]
pub struct App {
    /// The words of one language.
    pub words: Rc<Words>,
    /// Everything outside.
    pub host: Rc<dyn Host>,
    /// What this program can do beside showing a capture.
    pub parts: Parts,
    /// Where the words of other languages come from.
    pub spoken: Option<Spoken>,
    /// Changes the language.
    pub choose: Option<Callback<&'static Language>>,
}

/// Parts of the interface that not every program links: what is named here is all of it that costs.
#[derive(Clone, Copy, Default)]
pub struct Parts {
    /// Looks at a file that was opened.
    pub open: Option<fn(&App, OpenedFile) -> Opening>,
    /// Where the standalone page lies, which shows pasted bytes and opened files in a frame.
    pub tool: Option<&'static str>,
    /// Writes the whole capture as a HAR file; whether with payloads.
    pub save: Option<fn(&dyn Capture, bool) -> String>,
}

impl PartialEq for App {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.words, &other.words) && Rc::ptr_eq(&self.host, &other.host)
    }
}

impl App {
    /// English words and this host.
    pub fn english(host: Rc<dyn Host>) -> Self {
        Self::saying(Words::english(), host)
    }

    /// These words and this host.
    pub fn saying(words: Words, host: Rc<dyn Host>) -> Self {
        Self {
            words: Rc::new(words),
            host,
            parts: Parts::default(),
            spoken: None,
            choose: None,
        }
    }

    /// The same with these parts.
    pub fn with(self, parts: Parts) -> Self {
        Self { parts, ..self }
    }

    /// A text of the interface that has no arguments.
    pub fn ui(&self, id: &str) -> String {
        self.words.ui(id, &none())
    }

    /// The local time of day, to the millisecond.
    pub fn clock(&self, at: Millis) -> String {
        let offset = self.host.utc_offset_minutes(at.0);
        self.words.clock(at.0, offset)
    }
}

/// A single number as arguments.
pub fn count(n: usize) -> Args {
    vec![("count", Arg::Number(n as f64))]
}

/// A single text as arguments.
pub fn text(name: &'static str, text: impl Into<String>) -> Args {
    vec![(name, Arg::Text(text.into()))]
}

/// No arguments.
pub fn none() -> Args {
    Args::new()
}
