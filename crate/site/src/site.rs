//! The list of all pages, in all languages.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use anyhow::{Context as _, Result};
use serde::Serialize;
use wswhy_atlas::Cause;
use wswhy_explain::compare::{Comparison, PAIRS};
use wswhy_explain::entry::Entry;
use wswhy_explain::facts::{CODES, REGISTRIES};
use wswhy_explain::{LANGUAGES, Language, Words};
use wswhy_wire::ViolationKind;

use crate::address::Place;
use crate::document::{Page, Site, escaped};
use crate::found::{self, Line};
use crate::pages::{causes, code, compare, home, registries, statuses, violations};
use crate::{markdown, schema};

/// Statuses that have a page: those that have words of their own.
const STATUSES: std::ops::RangeInclusive<u16> = 200..=511;

/// Writes the site below a folder; returns how many pages it has.
///
/// # Errors
/// When a file cannot be written; the message names it.
pub fn write(out: &Path, base: &str) -> Result<usize> {
    let mut written = Written {
        out,
        places: Vec::new(),
        count: 0,
    };
    for language in LANGUAGES {
        let site = Site {
            language,
            words: Words::of(language),
            base,
        };
        written.language(site)?;
    }
    written.file("sitemap.xml", &sitemap(base, &written.places))?;
    written.file(
        "robots.txt",
        &format!("User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n"),
    )?;
    written.file("schema/index.json", &schema::json()?)?;
    Ok(written.count)
}

struct Written<'a> {
    out: &'a Path,
    /// Pages of English: the other languages have the same.
    places: Vec<Place>,
    count: usize,
}

impl Written<'_> {
    fn language(&mut self, site: Site<'_>) -> Result<()> {
        let mut lines = Vec::new();
        let top = Place::home();
        let mut found = |title: &str, kind: &str, place: &Place| {
            lines.push(Line {
                title: title.into(),
                kind: site.say(kind),
                way: top.to(place),
            });
        };
        for facts in CODES {
            let played = lab::of_code(facts.from, facts.to);
            let entry = Entry::of_facts(site.words, facts, played.played());
            let heading = code::heading(site, facts, "heading");
            found(&heading, "kind-code", &Place::code(facts));
            let text = markdown::entry(site, &heading, &entry);
            self.both(site, code::page(site, facts, &entry), &entry, &text)?;
        }
        for (a, b) in PAIRS {
            let pair = Comparison::of(site.words, a, b).context("a pair of one code")?;
            let title = compare::title(site, &pair);
            found(&title, "kind-compare", &Place::pair(a, b));
            let text = markdown::pair(site, &title, &pair);
            self.both(site, compare::page(site, &pair), &pair, &text)?;
        }
        for cause in Cause::ALL {
            let played = lab::of_cause(cause);
            let entry = Entry::of_cause(site.words, cause, played.played());
            found(
                &format!("{} ({})", entry.title, cause.id()),
                "kind-cause",
                &Place::cause(cause),
            );
            let text = markdown::entry(site, &entry.title, &entry);
            self.both(site, causes::page(site, cause, &entry), &entry, &text)?;
        }
        for kind in ViolationKind::ALL {
            let entry = Entry::of_violation(site.words, *kind);
            found(&entry.title, "kind-violation", &Place::violation(kind.id()));
            let text = markdown::entry(site, &entry.title, &entry);
            self.both(site, violations::page(site, *kind, &entry), &entry, &text)?;
        }
        let statuses: Vec<u16> = STATUSES
            .filter(|status| site.words.has_status(*status))
            .collect();
        for status in &statuses {
            let entry = Entry::of_status(site.words, *status);
            let heading = format!("{status} {}", entry.title);
            found(&heading, "kind-status", &Place::status(*status));
            let text = markdown::entry(site, &heading, &entry);
            self.both(site, statuses::page(site, *status, &entry), &entry, &text)?;
        }
        lines.extend(found::reasons(site));
        for registry in REGISTRIES {
            self.page(site, registries::page(site, registry))?;
        }
        for page in [
            home::page(site),
            compare::any(site),
            causes::list(site),
            violations::list(site),
            statuses::list(site, &statuses),
            registries::list(site),
            schema::page(site),
        ] {
            self.page(site, page)?;
        }
        self.file(&site.index(), &serde_json::to_string(&lines)?)
    }

    /// A page with the same as JSON and as Markdown beside it.
    fn both(
        &mut self,
        site: Site<'_>,
        page: Page,
        json: &impl Serialize,
        text: &str,
    ) -> Result<()> {
        let folder = page.place.folder(site.language);
        let json = serde_json::to_string_pretty(json)?;
        self.file(&format!("{folder}index.json"), &(json + "\n"))?;
        self.file(&format!("{folder}index.md"), text)?;
        self.page(site, page)
    }

    fn page(&mut self, site: Site<'_>, page: Page) -> Result<()> {
        let folder = page.place.folder(site.language);
        if site.language == Language::english() {
            self.places.push(page.place.clone());
        }
        self.count += 1;
        self.file(&format!("{folder}index.html"), &site.document(page))
    }

    fn file(&self, name: &str, text: &str) -> Result<()> {
        let path = self.out.join(name);
        let write = || -> io::Result<()> {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, text)
        };
        write().with_context(|| format!("cannot write {}", path.display()))
    }
}

/// Every page with its other languages (sitemaps.org, and the links between languages that search engines read).
fn sitemap(base: &str, places: &[Place]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let base = escaped(base);
    for place in places {
        for language in LANGUAGES {
            let _ = write!(out, "<url><loc>{base}{}</loc>", place.folder(language));
            for other in LANGUAGES {
                let _ = write!(
                    out,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{base}{}\"/>",
                    other.tag,
                    place.folder(other)
                );
            }
            out.push_str("</url>\n");
        }
    }
    out + "</urlset>\n"
}

mod lab {
    //! What the lab's scenarios gave, from the last whole run that was kept (`crate/atlas/data/lab.toml`).

    use wswhy_atlas::{Cause, LAB};
    use wswhy_explain::entry::Played;

    /// Scenarios, and in how many the cause came first.
    pub struct Kept {
        scenarios: Vec<&'static str>,
        first: usize,
    }

    impl Kept {
        pub fn played(&self) -> Played<'_> {
            Played {
                scenarios: &self.scenarios,
                first: self.first,
            }
        }
    }

    pub fn of_code(from: u16, to: u16) -> Kept {
        kept(|row| row.code.is_some_and(|code| (from..=to).contains(&code)))
    }

    pub fn of_cause(cause: Cause) -> Kept {
        kept(|row| row.cause == cause)
    }

    fn kept(wanted: impl Fn(&wswhy_atlas::LabRow) -> bool) -> Kept {
        let rows = || LAB.iter().filter(|row| wanted(row));
        Kept {
            scenarios: rows().map(|row| row.scenario).collect(),
            first: rows().filter(|row| row.first).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::PathBuf;
    use std::{env, process};

    use super::*;
    use crate::declared::STYLE;
    use crate::document::DECODE;

    fn files(folder: &Path, out: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path, out);
            } else {
                out.push(path);
            }
        }
    }

    /// The addresses in a page that lie in the site.
    fn ways(html: &str) -> impl Iterator<Item = &str> {
        html.split(" href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .filter(|way| !way.contains("://") && !way.starts_with('#'))
    }

    #[test]
    fn every_link_leads_somewhere_and_every_text_is_there() {
        let out = env::temp_dir().join(format!("wswhy-site-{}", process::id()));
        let pages = write(&out, "https://wswhy.example/").unwrap();
        let mut all = Vec::new();
        files(&out, &mut all);
        let html = || all.iter().filter(|path| path.ends_with("index.html"));
        assert_eq!(html().count(), pages);
        let mut wrong = BTreeSet::new();
        for path in html() {
            let text = fs::read_to_string(path).unwrap();
            let page = path.strip_prefix(&out).unwrap().display();
            for way in ways(&text) {
                let file = way.split(['?', '#']).next().unwrap_or_default();
                let target = path.parent().unwrap().join(file);
                // Styles, pictures, the elements and the standalone page are added later.
                let added = ["site.css", "icon.svg", DECODE, STYLE];
                let added = added.iter().any(|name| file.ends_with(name));
                let there = match file.ends_with('/') || file.is_empty() {
                    true => target.join("index.html").exists(),
                    false => target.exists(),
                };
                if !there && !added {
                    wrong.insert(format!("{page}: {way} leads nowhere"));
                }
            }
            // An id without a text is shown as the id.
            for id in [
                "site/",
                "codes/code-",
                "causes/",
                "steps/",
                "compare/compare-",
            ] {
                for piece in text.split('>').filter_map(|rest| rest.split('<').next()) {
                    if piece.starts_with(id) && !piece.contains(' ') {
                        wrong.insert(format!("{page}: no text for {piece}"));
                    }
                }
            }
        }
        fs::remove_dir_all(&out).unwrap();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
