//! Where the panel's data comes from: a capture that can be read, and a feed that fills it and takes commands.

use std::cell::RefCell;
use std::rc::Rc;

use wswhy_capture::{ConnectionId, PayloadRef, Transcript};
use yew::Callback;

/// A capture, as far as the interface reads it.
pub trait Capture {
    /// All connections and what is known about the browser.
    fn transcript(&self) -> &Transcript;
    /// A payload; `None` where it was given up for memory.
    fn payload(&self, at: PayloadRef) -> Option<&[u8]>;
    /// Changes whenever anything in the capture changes.
    fn version(&self) -> u64;
    /// The id under which a connection stands now: one that was joined to another answers to both ids.
    fn resolve(&self, id: ConnectionId) -> ConnectionId {
        id
    }
}

/// What the toolbar asks of the feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Record, or pause.
    Record(bool),
    /// Forget everything.
    Clear,
    /// Reload the page with the probe before its own scripts.
    ReloadAndCapture,
    /// Put nothing into the page; remembered for its site.
    ObserveOnly(bool),
    /// Print one console line for each bad close.
    ConsoleLine(bool),
    /// Read the network log now.
    ReadLog,
}

/// How the toolbar's switches stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switches {
    /// Recording, not paused.
    pub record: bool,
    /// Nothing is put into the page.
    pub observe_only: bool,
    /// One console line for each bad close.
    pub console_line: bool,
    /// Whether the first answer from the capture is still awaited.
    pub loading: bool,
}

/// What fills a capture.
pub trait Feed {
    /// The capture. Nobody keeps it borrowed beyond one call.
    fn capture(&self) -> Rc<RefCell<dyn Capture>>;
    /// Whom to tell that something changed; at most once an animation frame.
    fn on_change(&self, changed: Callback<()>);
    /// Does what the toolbar asks.
    fn command(&self, command: Command);
    /// How the switches stand.
    fn switches(&self) -> Switches;
    /// The file that all of it comes from; `None` for a live capture.
    fn file(&self) -> Option<&FileFacts> {
        None
    }
}

/// A file that a capture was read from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileFacts {
    /// Its name.
    pub name: String,
    /// Who wrote it.
    pub by: Option<String>,
    /// Entries in it that are no WebSockets.
    pub others: usize,
    /// Whether it breaks off.
    pub cut: bool,
}

/// A feed that can be a component's property: two are equal when they are the same.
#[derive(Clone)]
pub struct SharedFeed(pub Rc<dyn Feed>);

impl PartialEq for SharedFeed {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A capture that can be a component's property; two are equal when they are the same one.
#[derive(Clone)]
pub struct SharedCapture(pub Rc<RefCell<dyn Capture>>);

impl PartialEq for SharedCapture {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
