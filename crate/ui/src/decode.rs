//! Pasted bytes: their frames, what breaks a rule, and the verdict. The same component in the panel and on the page.

mod findings;
mod input;
mod list;
mod messages;
pub mod read;
pub mod samples;
pub mod share;
mod strip;
pub mod words;

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use wswhy_atlas::Arg;
use wswhy_capture::hex;
use yew::prelude::*;

use crate::app::App;
use crate::panel::why;
use crate::parts::buttons::link;
use crate::parts::el::{el, slot, text};
use read::{Choice, Name, Outcome};

/// A text that comes from elsewhere: a file, a link. The number makes it another one when the same comes again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// Counts up.
    pub serial: u32,
    /// The text and how to read it.
    pub choice: Choice,
}

/// What only the page draws, given the present choice and what takes another one: samples, a link. The panel has none.
pub type Extras = Callback<(Choice, Callback<Choice>), Html>;

/// Properties of [`Decode`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and host.
    pub app: App,
    /// What came from elsewhere last.
    #[prop_or_default]
    pub given: Given,
    /// Opens a file; where there is another button for that, none.
    #[prop_or_default]
    pub open: Option<Callback<()>>,
    /// What only the page draws.
    #[prop_or_default]
    pub extras: Option<Extras>,
}

/// What came out of the text, shared by what draws it.
#[derive(Clone)]
pub struct Read(Rc<Option<Outcome>>);

impl Read {
    fn outcome(&self) -> Option<&Outcome> {
        self.0.as_ref().as_ref()
    }
}

/// What the parts of this component are given.
pub struct Tools {
    app: App,
    /// Chooses a frame.
    choose: Callback<Name>,
    /// Chooses a row of the list.
    choose_row: Callback<usize>,
    /// Selects a part of the text, in its UTF-8 bytes.
    select: Callback<(usize, usize)>,
    /// Selects bytes of a direction, counted from its first frame.
    pick: Callback<(usize, u64, u64)>,
}

/// Pasted bytes, decoded.
#[component]
pub fn Decode(props: &Props) -> Html {
    let app = &props.app;
    let choice = use_state_eq(|| props.given.choice.clone());
    let chosen = use_state_eq(|| None::<usize>);
    let message = use_state_eq(|| None::<usize>);
    let area = use_node_ref();
    let read = Read(use_memo((*choice).clone(), read::read));

    let take = {
        let (choice, chosen, message) = (choice.clone(), chosen.clone(), message.clone());
        Callback::from(move |next: Choice| {
            if next.text != choice.text {
                message.set(None);
            }
            chosen.set(None);
            choice.set(next);
        })
    };
    {
        let take = take.clone();
        use_effect_with(props.given.clone(), move |given| {
            if given.serial > 0 {
                take.emit(given.choice.clone());
            }
        });
    }
    let select = {
        let (area, typed) = (area.clone(), choice.text.clone());
        Callback::from(move |(first, end): (usize, usize)| {
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                let units = |at| u32::try_from(hex::utf16(&typed, at)).unwrap_or(u32::MAX);
                area.set_selection_range(units(first), units(end)).ok();
                // The focus scrolls to the selection, but only when it comes.
                area.blur().ok();
                area.focus().ok();
            }
        })
    };
    let tools = Tools {
        app: app.clone(),
        choose: {
            let (read, chosen) = (read.clone(), chosen.clone());
            Callback::from(move |name| {
                if let Some(row) = read.outcome().and_then(|outcome| outcome.row_of(name)) {
                    chosen.set(Some(row));
                }
            })
        },
        choose_row: {
            let chosen = chosen.clone();
            Callback::from(move |row| chosen.set(Some(row)))
        },
        pick: {
            let (read, select) = (read.clone(), select.clone());
            Callback::from(move |(stream, first, end)| {
                let outcome = read.outcome();
                if let Some(place) = outcome.and_then(|o| o.place(stream, first, end)) {
                    select.emit(place);
                }
            })
        },
        select,
    };
    let outcome = read.outcome();
    let row = (*chosen).or_else(|| outcome.and_then(Outcome::first_shown));
    let row = row.filter(|row| outcome.is_some_and(|outcome| *row < outcome.rows.len()));
    let pick_message = {
        let message = message.clone();
        Callback::from(move |index| message.set(Some(index)))
    };
    let extras = props.extras.as_ref();
    let extras = extras.map(|draw| draw.emit(((*choice).clone(), take.clone())));
    let out = match outcome {
        None => text("p", "quiet", app.ui("decode-help")),
        Some(outcome) => {
            let mut parts = vec![input::notes(&tools, outcome)];
            parts.push(slot(verdict_head(app, outcome)));
            parts.push(slot(strip::strip(&tools, outcome, row)));
            parts.extend(findings::findings(&tools, outcome));
            parts.push(slot(list::list(&tools, &read, row)));
            parts.push(slot(messages::messages(
                &tools,
                &read,
                *message,
                &pick_message,
            )));
            parts.push(slot(messages::closing(&tools, outcome)));
            parts.push(slot(verdict_body(&tools, outcome)));
            el("div", "decode-out", parts)
        }
    };
    let given = input::Given {
        tools: &tools,
        choice: &choice,
        outcome,
        area: &area,
        take: &take,
        open: props.open.as_ref(),
    };
    let parts = vec![input::input(&given), slot(extras), out];
    el("div", "decode", parts)
}

/// The verdict's sentence; of bytes without a frame there is none.
fn verdict_head(app: &App, outcome: &Outcome) -> Option<Html> {
    outcome.first_frame()?;
    let head = why::head(app, None, &outcome.verdict);
    Some(why::article(&outcome.verdict, head))
}

fn verdict_body(tools: &Tools, outcome: &Outcome) -> Option<Html> {
    outcome.first_frame()?;
    let deciding = outcome.deciding;
    let show = tools.choose.reform(move |frame| (deciding, frame));
    let (connection, verdict) = (&outcome.connection, &outcome.verdict);
    let body = why::body(&tools.app, connection, verdict, Some(&show), None);
    Some(el("div", "verdict", body))
}

/// A link that chooses a frame.
fn frame_link(tools: &Tools, outcome: &Outcome, name: Name, label: &'static str) -> Html {
    let number = vec![("number", Arg::Text(outcome.number(name)))];
    let label = tools.app.words.ui(label, &number);
    link(label, &tools.choose.reform(move |()| name))
}
