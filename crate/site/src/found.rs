//! What the search looks through: titles of pages, and the reasons that software gives.

use std::collections::BTreeSet;

use serde::Serialize;
use wswhy_atlas::{Arg, Cause, Reason, stack_rows};
use wswhy_explain::facts::{REGISTRIES, code_facts};

use crate::address::Place;
use crate::document::Site;

/// One line.
#[derive(Serialize)]
pub struct Line {
    /// What is shown.
    pub title: String,
    /// What kind of page it is, in words.
    pub kind: String,
    /// The way to it from the root of its language.
    pub way: String,
}

/// The reasons that software gives, each with the page of its cause, and the names that registries give to codes.
pub fn reasons(site: Site<'_>) -> Vec<Line> {
    let home = Place::home();
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    for row in stack_rows() {
        let texts: Vec<&str> = match &row.reason {
            Reason::Text(text) if !text.is_empty() => vec![text],
            Reason::Patterns(forms) => forms.clone(),
            _ => Vec::new(),
        };
        for text in texts {
            if seen.insert((text, row.stack().name, row.cause)) {
                lines.push(line(site, text, row.stack().name, row.cause, row.code));
            }
        }
    }
    for registry in REGISTRIES {
        for row in registry.codes {
            let stack = vec![("stack", Arg::Text(registry.name.into()))];
            lines.push(Line {
                title: format!("{} {}", row.code, row.name),
                kind: site.say_with("kind-reason", stack),
                way: home.to(&Place::registry(registry.id)),
            });
        }
    }
    lines
}

fn line(site: Site<'_>, text: &str, stack: &str, cause: Cause, code: Option<u16>) -> Line {
    let home = Place::home();
    let stack = vec![("stack", Arg::Text(stack.into()))];
    let code = code.filter(|code| code_facts(*code).is_some_and(|facts| facts.from == facts.to));
    Line {
        title: match code {
            Some(code) => format!("{text} ({code})"),
            None => text.into(),
        },
        kind: site.say_with("kind-reason", stack),
        way: home.to(&Place::cause(cause)),
    }
}
