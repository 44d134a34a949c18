//! The elements for other people's pages. `www/embed/wswhy.js` calls what is exported here; the words come as text.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element as Root;
use wswhy_explain::element::Element;
use wswhy_explain::{Language, Words};
use wswhy_ui::app::App;
use wswhy_ui::embed::attributes::Attributes;
use wswhy_ui::embed::{self, object, paint};
use wswhy_ui::host::NoHost;
use yew::virtual_dom::VNode;

/// Words by element and language.
type Spoken = BTreeMap<(&'static str, &'static str), App>;

thread_local! {
    static SPOKEN: RefCell<Spoken> = RefCell::default();
}

/// Tells the script when a fault of the program has made all of it useless.
#[wasm_bindgen]
pub fn begin(panicked: Function) {
    std::panic::set_hook(Box::new(move |info| {
        panicked
            .call1(&JsValue::NULL, &info.to_string().into())
            .ok();
    }));
}

/// The language of the words to load for a BCP 47 tag.
#[wasm_bindgen]
pub fn language(tag: &str) -> String {
    language_of(tag).tag.into()
}

/// Takes the words of an element, compiled.
#[wasm_bindgen]
pub fn speak(tag: &str, kind: &str, text: String) {
    if let Some(element) = Element::parse(kind) {
        let app = App::saying(Words::loaded([text]), Rc::new(NoHost));
        let key = (element.name(), language_of(tag).tag);
        SPOKEN.with_borrow_mut(|spoken| spoken.insert(key, app));
    }
}

/// Draws an element into `root`, in place of what is there; `attributes` are names and values in turn. False when its words
/// have not come.
#[wasm_bindgen]
pub fn draw(root: &Root, kind: &str, tag: &str, attributes: Vec<String>) -> bool {
    let (Some(document), Some(drawn)) = (root.owner_document(), drawn(kind, tag, attributes))
    else {
        return false;
    };
    paint::paint(&document, root, &drawn);
    true
}

/// Takes over what stands in `root` since the page came: true when it is what [`draw`] would put there, node by node. Else, and
/// when the words have not come, nothing is touched.
#[wasm_bindgen]
pub fn hydrate(root: &Root, kind: &str, tag: &str, attributes: Vec<String>) -> bool {
    drawn(kind, tag, attributes).is_some_and(|drawn| paint::fits(root, &drawn))
}

/// What is known of a close code, as an object.
///
/// # Errors
/// With a code that is none, in words.
#[wasm_bindgen]
pub fn explain(tag: &str, attributes: Vec<String>) -> Result<JsValue, String> {
    let app = spoken(Element::Code, tag).ok_or_else(String::new)?;
    let code = paired(attributes).code(&app)?;
    Ok(object::code(&app, code))
}

/// Frames and broken rules, as an object: of `bytes` where there are some, else of the attributes' `hex`.
///
/// # Errors
/// With what cannot be read, in words.
#[wasm_bindgen]
pub fn decode(
    tag: &str,
    attributes: Vec<String>,
    bytes: Option<Vec<u8>>,
) -> Result<JsValue, String> {
    let app = spoken(Element::Frame, tag).ok_or_else(String::new)?;
    let attributes = paired(attributes);
    let mut trouble = attributes.check(&app, Element::Frame);
    if !trouble.is_empty() {
        return Err(trouble.swap_remove(0));
    }
    let read = match bytes {
        Some(bytes) => attributes.bytes(&bytes),
        None => attributes.frames(&app)?,
    };
    Ok(object::frames(&app, &read))
}

fn drawn(kind: &str, tag: &str, attributes: Vec<String>) -> Option<VNode> {
    let element = Element::parse(kind)?;
    let app = spoken(element, tag)?;
    Some(embed::draw(&app, element, &paired(attributes)))
}

fn spoken(element: Element, tag: &str) -> Option<App> {
    let key = (element.name(), language_of(tag).tag);
    SPOKEN.with_borrow(|spoken| spoken.get(&key).cloned())
}

fn paired(attributes: Vec<String>) -> Attributes {
    let mut names = attributes.into_iter();
    let mut all = Vec::new();
    while let (Some(name), Some(value)) = (names.next(), names.next()) {
        all.push((name, value));
    }
    Attributes::new(all)
}

fn language_of(tag: &str) -> &'static Language {
    Language::of(tag).unwrap_or(Language::english())
}

fn main() {}
