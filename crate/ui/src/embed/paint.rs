//! Puts drawn elements into a document. They have no listeners and no state, so nothing of Yew's renderer is linked: that was
//! 40 KB of the 130.

use web_sys::{Document, Element, Node};
use yew::virtual_dom::VNode;

/// Replaces what is in `root`.
pub fn paint(document: &Document, root: &Element, drawn: &VNode) {
    root.set_text_content(None);
    add(document, root, drawn);
}

fn add(document: &Document, parent: &Node, drawn: &VNode) {
    match drawn {
        VNode::VTag(tag) => {
            // Names of elements are fixed in the program, so none of them is refused.
            let Ok(element) = document.create_element(tag.tag()) else {
                return;
            };
            for (name, value) in tag.attributes.iter() {
                element.set_attribute(name, value).ok();
            }
            if let Some(children) = tag.children() {
                add(document, &element, children);
            }
            parent.append_child(&element).ok();
        }
        VNode::VText(text) => {
            let text = document.create_text_node(&text.text);
            parent.append_child(&text).ok();
        }
        VNode::VList(list) => {
            for child in list.iter() {
                add(document, parent, child);
            }
        }
        _ => {}
    }
}
