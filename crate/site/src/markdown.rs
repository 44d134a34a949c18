//! The same words as Markdown.

use std::fmt::Write as _;

use wswhy_explain::compare::Comparison;
use wswhy_explain::entry::Entry;

use crate::document::Site;
use crate::pages::{Helps, for_causes, proof, workarounds_heading};

/// Letters that Markdown would read as marks.
const MARKS: [char; 9] = ['\\', '`', '*', '_', '[', ']', '<', '>', '|'];

/// An entry.
pub fn entry(site: Site<'_>, heading: &str, entry: &Entry) -> String {
    let mut out = Out::default();
    let say = |id: &str| site.say(id);
    out.heading(1, heading);
    out.paragraphs(&entry.opening);
    out.part(&say("fix-page"), &entry.fix_page);
    out.part(&say("fix-server"), &entry.fix_server);
    if let Some(root) = &entry.root_cause {
        out.part(&say("section-root"), &root.text);
    }
    if !entry.causes.is_empty() {
        out.heading(2, &say("section-causes"));
        for cause in &entry.causes {
            out.item(site, cause.id, &cause.sentence);
        }
    }
    out.part(&say("section-when"), &entry.when_you_see_it);
    let heading = workarounds_heading(site, entry);
    out.advice(site, entry, &heading, Helps::Yes);
    out.advice(site, entry, &say("section-dead-ends"), Helps::No);
    if let Some(seen) = &entry.seen_by {
        out.heading(2, &say("section-seen"));
        out.item(site, &say("seen-page"), &seen.page);
        out.item(site, &say("seen-other"), &seen.other_side);
        out.item(site, &say("seen-log"), &seen.server_log);
    }
    out.part(&say("section-meaning"), &entry.meaning);
    for (id, said) in [
        ("who-may-send", &entry.who_may_send),
        ("on-the-wire", &entry.on_the_wire),
    ] {
        if let Some(said) = said {
            out.item(site, &say(id), said);
        }
    }
    if !entry.versions.is_empty() {
        out.heading(2, &say("section-versions"));
        for version in &entry.versions {
            let status = say(&format!("status-{}", version.status));
            let known = say(&format!("known-{}", version.known_from));
            let said = format!(
                "{status} · {} · {known} · {}",
                version.notes, version.source
            );
            out.item(site, version.version, &said);
        }
    }
    if !entry.official.is_empty() {
        out.heading(2, &say("section-official"));
        for link in &entry.official {
            out.line(&format!("- [{}]({})", text(link.title), link.url));
        }
    }
    out.0
}

/// Two codes side by side.
pub fn pair(site: Site<'_>, heading: &str, pair: &Comparison) -> String {
    let mut out = Out::default();
    out.heading(1, heading);
    out.paragraphs(&pair.opening);
    out.part(&site.say("compare-which-you-see"), &pair.which_you_see);
    for (id, both) in [
        ("fix", &pair.fix),
        ("meaning", &pair.meaning),
        ("when", &pair.when_you_see_it),
    ] {
        for (code, said) in [(pair.a, &both.a), (pair.b, &both.b)] {
            let code = vec![("code", wswhy_atlas::Arg::Number(f64::from(code)))];
            out.part(&site.say_with(&format!("compare-{id}"), code), said);
        }
    }
    out.heading(2, &site.say("compare-differences"));
    for one in &pair.differences {
        out.line(&format!("- {}", text(one)));
    }
    out.part(&site.say("compare-which-to-send"), &pair.which_to_send);
    out.0
}

#[derive(Default)]
struct Out(String);

impl Out {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn heading(&mut self, level: usize, heading: &str) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
        let _ = write!(self.0, "{} {}\n\n", "#".repeat(level), text(heading));
    }

    fn paragraphs(&mut self, texts: &[String]) {
        for one in texts {
            let _ = write!(self.0, "{}\n\n", text(one));
        }
    }

    fn part(&mut self, heading: &str, texts: &[String]) {
        if !texts.is_empty() {
            self.heading(2, heading);
            self.paragraphs(texts);
        }
    }

    fn item(&mut self, site: Site<'_>, name: &str, said: &str) {
        let name = format!("**{}**", text(name));
        let line = site.words.labelled(&name, &text(said));
        self.line(&format!("- {line}"));
    }

    fn advice(&mut self, site: Site<'_>, entry: &Entry, heading: &str, helps: Helps) {
        let all = match helps {
            Helps::Yes => &entry.workarounds,
            Helps::No => &entry.dead_ends,
        };
        if all.is_empty() {
            return;
        }
        self.heading(2, heading);
        for advice in all {
            let mut said = vec![advice.why.clone()];
            if entry.causes.len() > 1 {
                said.push(for_causes(site, advice, entry.causes.len()));
            }
            said.push(proof(site, advice, helps));
            self.item(site, &advice.what, &said.join(" · "));
        }
    }
}

/// Plain text, so that nothing in it is read as a mark.
fn text(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len());
    for letter in plain.chars() {
        if MARKS.contains(&letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn marks_stay_text() {
        assert_eq!(super::text("a_b <c> [d]"), "a\\_b \\<c\\> \\[d\\]");
    }
}
