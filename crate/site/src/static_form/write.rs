//! Drawn elements as text. Not Yew's own renderer: classes get a name of their own, as no shadow keeps the page's styles
//! away, and what only a screen can do is left out.

use std::fmt::Write as _;

use yew::virtual_dom::{VNode, VTag};

use super::picture;
use super::scan::Format;

/// Attributes that mean something without a script. Everything else is left out.
const KEPT: [&str; 7] = [
    "aria-hidden",
    "aria-label",
    "class",
    "href",
    "lang",
    "role",
    "title",
];

/// What Markdown could take for its own, also within a paragraph; braces and dollars are what builders of books and sites
/// fill in.
const MARKS: &str = "\\`*_{}[]|~$^=";

/// Stands before every class.
pub const PREFIX: &str = "wswhy-";

/// A drawn element in a box of this class, on one line: a blank one would end it in Markdown.
pub fn html(drawn: &VNode, class: &str, format: Format) -> String {
    let mut writer = Writer {
        out: String::new(),
        format,
    };
    writer.open("div", &[("class", class)]);
    writer.node(drawn);
    writer.close("div");
    writer.out
}

/// Writes markup whose text is only ever text.
pub struct Writer {
    out: String,
    format: Format,
}

impl Writer {
    /// A start tag; the names are fixed in the program.
    pub fn open(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(tag);
        for (name, value) in attributes {
            let _ = write!(self.out, " {name}=\"");
            self.text(value);
            self.out.push('"');
        }
        self.out.push('>');
    }

    /// An end tag.
    pub fn close(&mut self, tag: &str) {
        let _ = write!(self.out, "</{tag}>");
    }

    /// An element with text.
    pub fn said(&mut self, tag: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(tag, attributes);
        self.text(text);
        self.close(tag);
    }

    /// Text, in an element or in an attribute.
    pub fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                // A line of code stays one, without ending the line of Markdown.
                '\n' => self.out.push_str("&#10;"),
                '\r' | '\t' => self.out.push(' '),
                _ if letter.is_control() => self.out.push(char::REPLACEMENT_CHARACTER),
                _ if self.format == Format::Markdown && MARKS.contains(letter) => {
                    let _ = write!(self.out, "&#{};", u32::from(letter));
                }
                _ => self.out.push(letter),
            }
        }
    }

    fn node(&mut self, node: &VNode) {
        match node {
            VNode::VTag(tag) => self.tag(tag),
            VNode::VText(text) => self.text(&text.text),
            VNode::VList(list) => list.iter().for_each(|child| self.node(child)),
            _ => {}
        }
    }

    fn tag(&mut self, tag: &VTag) {
        if is(tag, "frame-bytes") {
            picture::write(self, tag);
        }
        if is(tag, "bits") {
            return;
        }
        let classes = class(tag);
        let classes: Vec<String> = classes
            .split_whitespace()
            .map(|class| format!("{PREFIX}{class}"))
            .collect();
        let classes = classes.join(" ");
        let mut attributes: Vec<(&str, &str)> = Vec::new();
        for (name, value) in tag.attributes.iter().filter(|one| KEPT.contains(&one.0)) {
            match name {
                "class" if classes.is_empty() => {}
                "class" => attributes.push((name, &classes)),
                _ => attributes.push((name, value)),
            }
        }
        let name = tag.tag();
        // What is closed is not printed.
        if name == "details" {
            attributes.push(("open", ""));
        }
        self.open(name, &attributes);
        // Without a style sheet, bytes and columns would run together.
        let apart = is(tag, "hex-row") || is(tag, "hex-bytes");
        for (at, child) in children(tag).into_iter().enumerate() {
            if apart && at > 0 {
                self.out.push(' ');
            }
            self.node(child);
        }
        self.close(name);
    }
}

/// The children of an element, those of lists among them.
pub fn children(tag: &VTag) -> Vec<&VNode> {
    fn gather<'a>(node: &'a VNode, all: &mut Vec<&'a VNode>) {
        match node {
            VNode::VList(list) => list.iter().for_each(|child| gather(child, all)),
            _ => all.push(node),
        }
    }
    let mut all = Vec::new();
    if let Some(node) = tag.children() {
        gather(node, &mut all);
    }
    all
}

/// The value of an attribute; empty without one.
pub fn attribute<'a>(tag: &'a VTag, name: &str) -> &'a str {
    let mut all = tag.attributes.iter();
    all.find(|one| one.0 == name).map_or("", |one| one.1)
}

/// The classes of an element.
pub fn class(tag: &VTag) -> &str {
    attribute(tag, "class")
}

/// Whether an element has this class.
pub fn is(tag: &VTag, wanted: &str) -> bool {
    class(tag).split_whitespace().any(|class| class == wanted)
}

/// Its text.
pub fn text_of(node: &VNode) -> String {
    match node {
        VNode::VText(text) => text.text.to_string(),
        VNode::VTag(tag) => children(tag).into_iter().map(text_of).collect(),
        VNode::VList(list) => list.iter().map(text_of).collect(),
        _ => String::new(),
    }
}

/// The elements of a class below one, in order.
pub fn all<'a>(tag: &'a VTag, wanted: &str) -> Vec<&'a VTag> {
    let mut found = Vec::new();
    for child in children(tag) {
        if let VNode::VTag(child) = child {
            if is(child, wanted) {
                found.push(&**child);
            }
            found.extend(all(child, wanted));
        }
    }
    found
}
