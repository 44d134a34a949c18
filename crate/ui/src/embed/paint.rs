//! Puts drawn elements into a document, or finds them there already. They have no listeners and no state, so nothing of Yew's
//! renderer is linked: that was 40 KB of the 130.

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, Node};
use yew::virtual_dom::{VNode, VTag};

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

/// Set by the reader alone once an element is there: whether its details are shown.
const OPEN: &str = "open";

/// Whether `root` holds just what is drawn: then it is taken over as it is, and nothing of it is made anew. Only looks.
pub fn fits(root: &Element, drawn: &VNode) -> bool {
    let mut place = Place::within(root);
    place.holds(drawn) && place.ends()
}

/// Where comparing has come to among the children of a node.
struct Place {
    next: Option<Node>,
    /// What is drawn as several texts in a row is one node when it comes as markup.
    text: String,
}

impl Place {
    fn within(parent: &Node) -> Self {
        Self {
            next: parent.first_child(),
            text: String::new(),
        }
    }

    fn take(&mut self) -> Option<Node> {
        let node = self.next.take()?;
        self.next = node.next_sibling();
        Some(node)
    }

    fn holds(&mut self, drawn: &VNode) -> bool {
        match drawn {
            VNode::VTag(tag) => {
                let element = match self.said() {
                    true => self.take().and_then(|node| node.dyn_into().ok()),
                    false => None,
                };
                element.is_some_and(|element| is(&element, tag))
            }
            VNode::VText(text) => {
                self.text.push_str(&text.text);
                true
            }
            VNode::VList(list) => list.iter().all(|child| self.holds(child)),
            _ => true,
        }
    }

    /// Whether the texts up to here are there.
    fn said(&mut self) -> bool {
        let text = std::mem::take(&mut self.text);
        text.is_empty()
            || self.take().is_some_and(|node| {
                node.node_type() == Node::TEXT_NODE && node.node_value().as_ref() == Some(&text)
            })
    }

    fn ends(mut self) -> bool {
        self.said() && self.next.is_none()
    }
}

fn is(element: &Element, tag: &VTag) -> bool {
    let mut wanted = 0;
    let same = tag.attributes.iter().all(|(name, value)| {
        if name == OPEN {
            return true;
        }
        wanted += 1;
        element.get_attribute(name).as_deref() == Some(value)
    });
    let found = element.get_attribute_names().length() - u32::from(element.has_attribute(OPEN));
    let mut place = Place::within(element);
    same && found == wanted
        && element.local_name() == tag.tag()
        && tag.children().is_none_or(|children| place.holds(children))
        && place.ends()
}
