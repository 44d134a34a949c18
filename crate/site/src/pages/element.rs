//! An embedded element, drawn before it is asked for: a reader sees it without a script, and the script takes it over.

use std::rc::Rc;

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

/// A frame as annotated bytes. `instead` is for browsers that know no declared shadow
/// (<https://html.spec.whatwg.org/#attr-template-shadowrootmode>) and run no script.
pub fn frame(
    site: Site<'_>,
    here: &Place,
    attributes: &[(&'static str, &str)],
    instead: Html,
) -> Html {
    let given = attributes
        .iter()
        .map(|(name, value)| (String::from(*name), String::from(*value)));
    let app = App::saying(site.words, Rc::new(NoHost));
    let drawn = embed::draw(&app, Element::Frame, &Attributes::new(given));
    let way = here.to_root(site.language, &format!("{EMBED}{STYLE}"));
    let style = with(el("link", "", Vec::new()), "rel", "stylesheet");
    let style = with(style, "href", way);
    let shadow = vec![style, el("div", "", vec![drawn])];
    let shadow = with(el("template", "", shadow), "shadowrootmode", "open");
    let element = el("wswhy-frame", "", vec![shadow, instead]);
    attributes.iter().fold(element, |element, (name, value)| {
        with(element, name, String::from(*value))
    })
}
