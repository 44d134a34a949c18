//! An embedded element, drawn before it is asked for: a reader sees it without a script, and the script takes it over.

use std::rc::Rc;

use wswhy_explain::Words;
use wswhy_explain::element::Element;
use wswhy_ui::app::App;
use wswhy_ui::embed;
use wswhy_ui::embed::attributes::Attributes;
use wswhy_ui::host::NoHost;
use wswhy_ui::parts::el::{el, with};
use yew::prelude::*;

use crate::address::Place;
use crate::document::{EMBED, Site};

/// The style sheet of what is drawn, which has the version of the elements in its name as `cargo xtask` gives it.
pub const STYLE: &str = concat!("wswhy-", env!("CARGO_PKG_VERSION"), ".css");

/// What a shadow is declared with (<https://html.spec.whatwg.org/#attr-template-shadowrootmode>), and its mode.
pub const MODE: (&str, &str) = ("shadowrootmode", "open");

/// The shadow of an element, declared. `folder` is the way to the elements' files, with a slash at its end.
pub fn shadow(words: Words, element: Element, given: &Attributes, folder: &str) -> Html {
    let app = App::saying(words, Rc::new(NoHost));
    let drawn = embed::draw(&app, element, given);
    let style = with(el("link", "", Vec::new()), "rel", "stylesheet");
    let style = with(style, "href", format!("{folder}{STYLE}"));
    let (name, mode) = MODE;
    let inside = vec![style, el("div", "", vec![drawn])];
    with(el("template", "", inside), name, mode)
}

/// A frame as annotated bytes. `instead` is for browsers that know no declared shadow and run no script.
pub fn frame(
    site: Site<'_>,
    here: &Place,
    attributes: &[(&'static str, &str)],
    instead: Html,
) -> Html {
    let given = attributes
        .iter()
        .map(|(name, value)| (String::from(*name), String::from(*value)));
    let folder = here.to_root(site.language, EMBED);
    let shadow = shadow(site.words, Element::Frame, &Attributes::new(given), &folder);
    let element = el("wswhy-frame", "", vec![shadow, instead]);
    attributes.iter().fold(element, |element, (name, value)| {
        with(element, name, String::from(*value))
    })
}
