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

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;
    use wswhy_explain::{LANGUAGES, Words};
    use yew::virtual_dom::VNode;

    /// The text of what was drawn; only elements, texts and lists are painted.
    fn said(drawn: &VNode, out: &mut String) {
        match drawn {
            VNode::VTag(tag) => {
                for (_, value) in tag.attributes.iter() {
                    assert!(!value.contains("embed/"), "no words: {value}");
                }
                if let Some(children) = tag.children() {
                    said(children, out);
                }
                out.push('\n');
            }
            VNode::VText(text) => out.push_str(&text.text),
            VNode::VList(list) => list.iter().for_each(|child| said(child, out)),
            _ => panic!("this is not painted"),
        }
    }

    fn drawn(app: &App, element: Element, all: &[(&str, &str)]) -> String {
        let all = all
            .iter()
            .map(|(name, value)| (String::from(*name), String::from(*value)));
        let mut out = String::new();
        said(&draw(app, element, &Attributes::new(all)), &mut out);
        for file in ["embed/", "site/", "ui/", "codes/code", "compare/", "steps/"] {
            assert!(!out.contains(file), "no words for {file} in {out}");
        }
        out
    }

    #[test]
    fn each_element_in_each_language_from_its_own_words() {
        for language in LANGUAGES {
            let app = |element: Element| {
                let words = Words::loaded([element.text(language)]);
                App::saying(words, Rc::new(crate::host::NoHost))
            };
            let (code, frame, compare) = (
                app(Element::Code),
                app(Element::Frame),
                app(Element::Compare),
            );
            for of in (1000..1017).chain([0, 2999, 3000, 4999, 5000]) {
                let of = of.to_string();
                let all = [("code", of.as_str()), ("base", "/wswhy")];
                assert!(drawn(&code, Element::Code, &all).contains(&of));
                let codes = format!("{of} 1002");
                drawn(&compare, Element::Compare, &[("codes", &codes)]);
            }
            for hex in [
                "88 02 03 ea",
                "83 05 48",
                "01 00 89 00 80 00 88 00",
                "c1 07 f2 48 cd c9 c9 07 00",
                "81 ff ff ff ff ff ff ff ff ff",
                "88 01 00 8",
                "81",
            ] {
                for sender in ["server", "client", "nobody"] {
                    let all = [("hex", hex), ("sender", sender), ("base", "/wswhy")];
                    drawn(&frame, Element::Frame, &all);
                }
            }
            for (name, value) in [
                ("code", "x"),
                ("hex", "x"),
                ("codes", "x"),
                ("lang", "x"),
                ("theme", "x"),
                ("base", "x:"),
                ("other", "x"),
            ] {
                drawn(&code, Element::Code, &[(name, value)]);
                drawn(&frame, Element::Frame, &[(name, value)]);
                drawn(&compare, Element::Compare, &[(name, value)]);
            }
        }
    }

    #[test]
    fn a_code_that_a_frame_names_is_linked_where_there_are_pages() {
        let words = Words::of(wswhy_explain::Language::english());
        let app = App::saying(words, Rc::new(crate::host::NoHost));
        let all = [("hex", "88 02 03 ea")];
        assert!(!drawn(&app, Element::Frame, &all).contains("More about"));
        let all = [("hex", "88 02 03 ea"), ("base", "/wswhy")];
        assert!(drawn(&app, Element::Frame, &all).contains("More about 1002"));
    }
}
