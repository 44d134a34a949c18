//! Elements for other people's pages: a close code, frames as annotated bytes, two codes side by side. They are drawn from
//! plain data, here for a browser and elsewhere for pages that are made before they are asked for.

pub mod attributes;
pub mod code;
pub mod compare;
pub mod frame;
pub mod object;
pub mod paint;

use wswhy_explain::element::Element;
use yew::prelude::*;

use crate::app::App;
use crate::parts::el::{el, text, with};
use attributes::Attributes;

/// One element, or what is wrong with its attributes. No component and no listener: what can be opened and pointed at is
/// HTML's own and the style sheet's, so it works in a page that runs no script as well.
pub fn draw(app: &App, element: Element, given: &Attributes) -> Html {
    let mut notices = given.check(app, element);
    let base = given.base();
    let base = base.as_deref();
    let drawn = match element {
        Element::Code => given.code(app).map(|of| code::code(app, of, base)),
        Element::Frame => given.frames(app).map(|mut read| {
            notices.append(&mut read.trouble);
            frame::frames(app, &read.given, base)
        }),
        Element::Compare => given
            .codes(app)
            .map(|(a, b)| compare::compare(app, a, b, base)),
    };
    let (label, drawn) = match drawn {
        Ok(drawn) => (given.label(app, element), Some(drawn)),
        Err(wrong) => {
            notices.push(wrong);
            (format!("wswhy-{}", element.name()), None)
        }
    };
    let mut parts: Vec<Html> = notices.into_iter().map(notice).collect();
    parts.extend(drawn);
    let body = el("div", "body", parts);
    let body = with(body, "part", "body");
    let body = with(body, "role", "group");
    let body = with(body, "aria-label", label);
    // What does not fit is scrolled to, with the keyboard as well.
    let body = with(body, "tabindex", "0");
    with(body, "lang", app.words.language().tag)
}

fn notice(said: String) -> Html {
    let notice = text("p", "notice", said);
    with(with(notice, "part", "notice"), "role", "note")
}

/// Paragraphs.
fn paragraphs(said: &[String]) -> Vec<Html> {
    said.iter()
        .map(|said| text("p", "", said.clone()))
        .collect()
}

/// The line that names what is shown.
fn title(said: String) -> Html {
    with(text("p", "title", said), "part", "title")
}

/// A list under its name.
fn section(name: String, part: &'static str, list: Html) -> Html {
    let list = with(list, "aria-label", name.clone());
    let parts = vec![text("p", "label", name), list];
    with(el("div", "section", parts), "part", part)
}

/// The link to a page that says more, in the language of the words.
fn more(app: &App, base: &str, page: &str, label: String) -> Html {
    let path = match app.words.language().path {
        "" => String::new(),
        path => format!("{path}/"),
    };
    let slash = if base.ends_with('/') { "" } else { "/" };
    let link = with(
        text("a", "more", label),
        "href",
        format!("{base}{slash}{path}{page}"),
    );
    el("p", "", vec![with(link, "part", "more")])
}
