//! Elements made by functions: where nothing but a class and text varies, this is a fraction of what `html!` compiles to.

use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag, VText};

/// An element with a class and children. An empty class is none.
pub fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let mut made = VTag::new(tag);
    if !class.is_empty() {
        made.add_attribute("class", class);
    }
    made.add_children(children);
    VNode::from(made)
}

/// An element with a class and text.
pub fn text(tag: &'static str, class: &'static str, content: impl Into<AttrValue>) -> Html {
    el(tag, class, vec![plain(content.into())])
}

/// An element with text.
pub fn tag(tag: &'static str, content: impl Into<AttrValue>) -> Html {
    text(tag, "", content)
}

/// Text alone.
pub fn plain(content: impl Into<AttrValue>) -> Html {
    VNode::from(VText::new(content))
}

/// A place among children for one that comes and goes.
///
/// Yew counts children without keys from the last one: without the place, all before it would be made anew, and focus and
/// scroll position be lost.
pub fn slot(html: Option<Html>) -> Html {
    html.unwrap_or_default()
}

/// Adds an attribute to an element.
pub fn with(html: Html, name: &'static str, value: impl Into<AttrValue>) -> Html {
    match html {
        VNode::VTag(made) => {
            let mut made = std::rc::Rc::unwrap_or_clone(made);
            made.add_attribute(name, value.into());
            VNode::from(made)
        }
        other => other,
    }
}
