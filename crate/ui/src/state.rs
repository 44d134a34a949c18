//! What the panel shows: a pure reducer, so that it can be tested without a browser.

use std::rc::Rc;

use wswhy_capture::ConnectionId;
use yew::Reducible;

use crate::reconstruct::Row;

/// The tabs of one connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// The verdict.
    Why,
    /// The messages.
    Frames,
    /// The opening handshake.
    Handshake,
}

impl Tab {
    /// All, in their order.
    pub const ALL: [Self; 3] = [Self::Why, Self::Frames, Self::Handshake];

    /// The word that names it in the DOM.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Frames => "frames",
            Self::Handshake => "handshake",
        }
    }
}

/// What the panel shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The connection that is shown.
    pub selected: Option<ConnectionId>,
    /// Whether the user chose it. Then nothing else takes its place.
    pub by_user: bool,
    /// A connection that closed badly after the user chose another one.
    pub newer: Option<ConnectionId>,
    /// The last one that is known to have closed badly: it is announced once.
    pub announced: Option<ConnectionId>,
    /// The tab that is shown.
    pub tab: Tab,
    /// The frame to show.
    pub frame: Option<Row>,
    /// Whether pasted bytes are shown instead of a connection.
    pub decoding: bool,
    /// Whether the report's preview is open.
    pub report: bool,
    /// Whether the preview of the HAR file to save is open.
    pub save: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            selected: None,
            by_user: false,
            newer: None,
            announced: None,
            tab: Tab::Why,
            frame: None,
            decoding: false,
            report: false,
            save: false,
        }
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The user chose a connection.
    Choose(ConnectionId),
    /// The user chose a tab.
    Open(Tab),
    /// The user followed a link to a frame, or chose one.
    ShowFrame(Row),
    /// The user closed the frame's detail.
    HideFrame,
    /// A connection closed badly.
    ClosedBadly(ConnectionId),
    /// Connections exist and none is shown yet.
    First(ConnectionId),
    /// The capture was emptied.
    Emptied,
    /// Pasted bytes, or back.
    Decode(bool),
    /// The report's preview.
    Report(bool),
    /// The preview of the HAR file to save.
    Save(bool),
}

impl Action {
    /// Whether what it shows is loaded only then (`Host::load_rest`): the modules called `later`.
    pub fn needs_rest(self) -> bool {
        matches!(
            self,
            Self::Open(Tab::Frames | Tab::Handshake)
                | Self::ShowFrame(_)
                | Self::Report(true)
                | Self::Save(true)
        )
    }
}

impl State {
    /// The state after this.
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Choose(id) => {
                if next.selected != Some(id) {
                    next.frame = None;
                }
                next.selected = Some(id);
                next.by_user = true;
                next.decoding = false;
                if next.newer == Some(id) {
                    next.newer = None;
                }
            }
            Action::Open(tab) => next.tab = tab,
            Action::ShowFrame(row) => {
                next.tab = Tab::Frames;
                next.frame = Some(row);
            }
            Action::HideFrame => next.frame = None,
            Action::ClosedBadly(id) => {
                if next.announced == Some(id) {
                    return next;
                }
                next.announced = Some(id);
                if next.selected == Some(id) {
                    // What the user is looking at changes by itself.
                } else if next.by_user || next.decoding || next.report || next.save {
                    next.newer = Some(id);
                } else {
                    next.selected = Some(id);
                    next.tab = Tab::Why;
                    next.frame = None;
                }
            }
            Action::First(id) => {
                if next.selected.is_none() {
                    next.selected = Some(id);
                }
            }
            Action::Emptied => {
                next = Self {
                    decoding: next.decoding,
                    ..Self::default()
                };
            }
            Action::Decode(on) => next.decoding = on,
            Action::Report(on) => next.report = on,
            Action::Save(on) => next.save = on,
        }
        next
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.after(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: ConnectionId = ConnectionId(1);
    const B: ConnectionId = ConnectionId(2);

    fn after(actions: &[Action]) -> State {
        actions
            .iter()
            .fold(State::default(), |state, action| state.after(*action))
    }

    #[test]
    fn opens_by_itself_on_what_closed_badly() {
        let state = after(&[
            Action::First(A),
            Action::Open(Tab::Frames),
            Action::ClosedBadly(B),
        ]);
        assert_eq!((state.selected, state.tab), (Some(B), Tab::Why));
    }

    #[test]
    fn never_takes_away_what_the_user_chose() {
        let state = after(&[Action::Choose(A), Action::ClosedBadly(B)]);
        assert_eq!((state.selected, state.newer), (Some(A), Some(B)));
        let state = state.after(Action::Choose(B));
        assert_eq!((state.selected, state.newer), (Some(B), None));
    }

    #[test]
    fn announces_each_once() {
        let state = after(&[
            Action::ClosedBadly(A),
            Action::Open(Tab::Handshake),
            Action::ClosedBadly(A),
        ]);
        assert_eq!(state.tab, Tab::Handshake);
    }

    #[test]
    fn an_emptied_capture_lets_go_of_the_choice() {
        let state = after(&[
            Action::Choose(A),
            Action::Decode(true),
            Action::Emptied,
            Action::Decode(false),
            Action::ClosedBadly(B),
        ]);
        assert_eq!(state.selected, Some(B));
    }
}
