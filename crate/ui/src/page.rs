//! The standalone page: paste bytes or open a file, and see what they say.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wswhy_capture::har;
use yew::prelude::*;

use crate::app::App;
use crate::decode::read::Choice;
use crate::decode::samples::samples;
use crate::decode::share::{self, fragment};
use crate::decode::{Decode, Given};
use crate::language::{self, use_language};
use crate::live::SharedFeed;
use crate::opening::{self, Opening};
use crate::panel::Panel;
use crate::parts::buttons::Button;
use crate::parts::el::{el, plain, slot, tag, text, with};

/// Shows the page in the document's body.
pub fn run(app: App) {
    yew::Renderer::<Root>::with_props(Props { app }).render();
}

/// The page in a language that can be changed; what was pasted is kept.
#[component]
fn Root(props: &Props) -> Html {
    let app = use_language(&props.app);
    html! { <Page {app} /> }
}

/// Properties of [`Page`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and host.
    pub app: App,
}

/// What the page shows.
#[derive(Clone, Default, PartialEq)]
struct Shown {
    given: Given,
    file: Option<SharedFeed>,
    /// Why a file or a link could not be read.
    wrong: Option<String>,
}

/// What changes it.
enum Change {
    Opened(Opening),
    Link(Result<Option<Choice>, share::Broken>, String),
    Back,
}

impl Reducible for Shown {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = Self {
            wrong: None,
            ..(*self).clone()
        };
        let give = |next: &mut Self, choice| {
            next.file = None;
            next.given = Given {
                serial: next.given.serial.wrapping_add(1).max(1),
                choice,
            };
        };
        match change {
            Change::Opened(Opening::Har(feed)) => next.file = Some(feed),
            Change::Opened(Opening::Text(text)) => give(
                &mut next,
                Choice {
                    text: text.into(),
                    ..Choice::default()
                },
            ),
            Change::Opened(Opening::Wrong(why)) => next.wrong = Some(why),
            Change::Link(Ok(Some(choice)), _) => give(&mut next, choice),
            Change::Link(Ok(None), _) => {}
            Change::Link(Err(share::Broken), why) => next.wrong = Some(why),
            Change::Back => next.file = None,
        }
        Rc::new(next)
    }
}

/// The standalone page.
#[component]
pub fn Page(props: &Props) -> Html {
    let app = &props.app;
    let shown = use_reducer(Shown::default);
    let opened = {
        let (app, shown) = (app.clone(), shown.dispatcher());
        Callback::from(move |file| {
            if let Some(open) = app.parts.open {
                shown.dispatch(Change::Opened(open(&app, file)));
            }
        })
    };
    {
        let (app, shown, opened) = (app.clone(), shown.dispatcher(), opened.clone());
        use_effect_with((), move |()| {
            app.host.on_drop(har::MAX_FILE as f64, opened);
            let follow = move || {
                let change =
                    Change::Link(share::parse(&app.host.fragment()), app.ui("link-broken"));
                shown.dispatch(change);
            };
            follow();
            let closure = Closure::<dyn Fn()>::new(follow);
            if let Some(window) = web_sys::window() {
                let listener = closure.as_ref().unchecked_ref();
                window.set_onhashchange(Some(listener));
            }
            move || drop(closure)
        });
    }
    let open = {
        let host = app.host.clone();
        Callback::from(move |()| {
            host.open_file(opening::ACCEPT, har::MAX_FILE as f64, opened.clone());
        })
    };
    let wrong = shown.wrong.clone().map(|wrong| {
        let wrong = with(text("p", "error", wrong), "role", "alert");
        with(wrong, "data-open-error", "")
    });
    if let Some(feed) = &shown.file {
        let shown = shown.dispatcher();
        let close = Callback::from(move |()| shown.dispatch(Change::Back));
        return html! {
            <>
                { slot(wrong) }
                <Panel feed={feed.clone()} app={app.clone()} {close} {open} />
            </>
        };
    }
    let head = vec![
        tag("h1", app.ui("page-title")),
        tag("p", app.ui("page-intro")),
    ];
    let extras = {
        let app = app.clone();
        Callback::from(move |(choice, take): (Choice, Callback<Choice>)| {
            let link = app.host.can_link().then(|| link(&app, &choice));
            el("div", "extras", vec![slot(link), samples(&app, &take)])
        })
    };
    let private = vec![
        tag("p", app.ui("page-private")),
        slot(language::labelled(app)),
    ];
    html! {
        <main class="page" data-state="ready">
            { el("header", "page-head", head) }
            { slot(wrong) }
            <Decode app={app.clone()} given={shown.given.clone()} {open} {extras} />
            { el("footer", "quiet", private) }
        </main>
    }
}

/// The button that puts the paste into a link, or why it does not.
fn link(app: &App, choice: &Choice) -> Html {
    let shared = fragment(choice);
    let why = match &shared {
        Some(_) => app.ui("link-why"),
        None if choice.text.is_empty() => app.ui("link-empty"),
        None => app.words.ui(
            "link-too-long",
            &vec![("limit", wswhy_atlas::Arg::Bytes(share::MAX_TEXT as u64))],
        ),
    };
    let disabled = shared.is_none();
    let act = {
        let app = app.clone();
        Callback::from(move |()| {
            if let Some(shared) = &shared {
                app.host.copy_link(shared, &app.ui("link-copied"));
            }
        })
    };
    let button = Button::new("copy-link", app.ui("copy-link"));
    let button = button.disabled(disabled).draw(&act);
    let why = text("span", "quiet", why);
    el("p", "share", vec![button, plain(" "), why])
}
