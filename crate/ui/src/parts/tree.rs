//! A JSON value as a tree that opens and closes.

use yew::prelude::*;

use crate::app::App;
use crate::json::Json;
use crate::parts::el::{el, plain, text, with};

/// Values that one tree draws; the text beside it has them all.
const MAX_DRAWN: usize = 2_000;

/// Levels that are open at first.
const OPEN: usize = 3;

/// Characters of one string.
const MAX_STRING: usize = 2_000;

/// Draws a value.
pub fn tree(app: &App, value: &Json<'_>) -> Html {
    let mut left = MAX_DRAWN;
    let drawn = el("ul", "", vec![node(None, value, 0, &mut left)]);
    let mut parts = vec![drawn];
    if left == 0 {
        parts.push(text("p", "quiet", app.ui("tree-cut")));
    }
    el("div", "tree", parts)
}

fn node(name: Option<&str>, value: &Json<'_>, depth: usize, left: &mut usize) -> Html {
    let Some(fewer) = left.checked_sub(1) else {
        return html! {};
    };
    *left = fewer;
    let mut parts = Vec::new();
    if let Some(name) = name {
        parts.push(text("span", "json-name", name.to_owned()));
        parts.push(plain(": "));
    }
    let (label, children): (_, Vec<Html>) = match value {
        Json::Plain(value) => {
            parts.push(text("span", "json-plain", (*value).to_owned()));
            return el("li", "", parts);
        }
        Json::Text(value) => {
            let shown: String = value.chars().take(MAX_STRING).collect();
            parts.push(text("span", "json-text", format!("\"{shown}\"")));
            return el("li", "", parts);
        }
        Json::Array(items) => {
            let mut children = Vec::new();
            for (place, item) in items.iter().enumerate() {
                if *left == 0 {
                    break;
                }
                children.push(node(Some(&place.to_string()), item, depth + 1, left));
            }
            (format!("[{}]", items.len()), children)
        }
        Json::Object(members) => {
            let mut children = Vec::new();
            for (name, item) in members {
                if *left == 0 {
                    break;
                }
                children.push(node(Some(name), item, depth + 1, left));
            }
            (format!("{{{}}}", members.len()), children)
        }
    };
    parts.push(text("span", "quiet", label));
    let parts = vec![el("summary", "", parts), el("ul", "", children)];
    let mut details = el("details", "", parts);
    if depth < OPEN {
        details = with(details, "open", "");
    }
    el("li", "", vec![details])
}
