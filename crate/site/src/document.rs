//! What stands around every page: its head, navigation, search and languages.

use std::fmt::Write as _;

use wswhy_atlas::{Arg, Args};
use wswhy_explain::{LANGUAGES, Language, Words};
use wswhy_ui::parts::el::{el, plain, tag, text, with};
use yew::prelude::*;

use crate::address::Place;

/// What a page may load: its own scripts, styles and wasm, and nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

/// Where the standalone page lies: `cargo xtask site` puts it there.
pub const DECODE: &str = "decode/";

/// Where the elements lie, as well.
pub const EMBED: &str = "embed/";

/// A page, ready to be written.
pub struct Page {
    /// Where it lies.
    pub place: Place,
    /// The title of the document.
    pub title: String,
    /// One sentence for those who list it.
    pub description: String,
    /// The way to it: names of the pages above, with their places.
    pub above: Vec<(String, Place)>,
    /// What stands in it.
    pub body: Vec<Html>,
    /// Whether `index.json` and `index.md` stand beside it.
    pub for_programs: bool,
    /// Scripts that it needs beside the search: names in the root folder.
    pub scripts: &'static [&'static str],
}

/// The site as one language shows it.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The language.
    pub language: &'static Language,
    /// Its words.
    pub words: Words,
    /// Where the site will lie, with a slash at its end.
    pub base: &'a str,
}

impl Site<'_> {
    /// A text of the site without arguments.
    pub fn say(&self, id: &str) -> String {
        self.words.site(id, &Args::new())
    }

    /// A text of the site.
    pub fn say_with(&self, id: &str, args: Args) -> String {
        self.words.site(id, &args)
    }

    /// A name and what it has.
    pub fn labelled(&self, name: &str, said: &str) -> String {
        self.words.labelled(&self.say(name), said)
    }

    /// The page as a whole document.
    pub fn document(&self, page: Page) -> String {
        let head = self.head(&page);
        let tag = self.language.tag;
        let body = render(self.body(page));
        format!("<!doctype html>\n<html lang=\"{tag}\">\n<head>\n{head}</head>\n{body}\n</html>\n")
    }

    fn head(&self, page: &Page) -> String {
        let root = |file: &str| page.place.to_root(self.language, file);
        let mut head = String::new();
        let mut line = |text: String| {
            head.push_str(&text);
            head.push('\n');
        };
        line("<meta charset=\"utf-8\">".into());
        line(format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
            escaped(POLICY)
        ));
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".into());
        line("<meta name=\"color-scheme\" content=\"light dark\">".into());
        line(format!("<title>{}</title>", escaped(&page.title)));
        line(format!(
            "<meta name=\"description\" content=\"{}\">",
            escaped(&page.description)
        ));
        line(format!(
            "<link rel=\"canonical\" href=\"{}{}\">",
            escaped(self.base),
            page.place.folder(self.language)
        ));
        for language in LANGUAGES {
            line(self.alternate(language.tag, language, page));
        }
        line(self.alternate("x-default", Language::english(), page));
        line(format!(
            "<link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\">",
            root("icon.svg")
        ));
        line(format!(
            "<link rel=\"stylesheet\" href=\"{}\">",
            root("site.css")
        ));
        if page.for_programs {
            for (kind, file) in [
                ("application/json", "index.json"),
                ("text/markdown", "index.md"),
            ] {
                line(format!(
                    "<link rel=\"alternate\" type=\"{kind}\" href=\"{file}\">"
                ));
            }
        }
        for script in ["search.js"].iter().chain(page.scripts) {
            line(format!(
                "<script type=\"module\" src=\"{}\"></script>",
                root(script)
            ));
        }
        head
    }

    fn alternate(&self, tag: &str, language: &Language, page: &Page) -> String {
        format!(
            "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}{}\">",
            escaped(self.base),
            page.place.folder(language)
        )
    }

    fn body(&self, page: Page) -> Html {
        let here = &page.place;
        let home = link(here.to(&Place::home()), self.say("brand"));
        let brand = with(home, "class", "brand");
        let parts = [
            ("nav-codes", Place::home()),
            ("nav-causes", Place::list("causes")),
            ("nav-violations", Place::list("violations")),
            ("nav-statuses", Place::list("handshake")),
            ("nav-registries", Place::list("registries")),
        ];
        let parts = parts.map(|(id, place)| {
            let one = link(here.to(&place), self.say(id));
            let one = match *here == place {
                true => with(one, "aria-current", "page"),
                false => one,
            };
            el("li", "", vec![one])
        });
        // The standalone page lies in a folder of its own, and chooses its language by itself.
        let decode = link(here.to_root(self.language, DECODE), self.say("nav-decode"));
        let mut parts = parts.to_vec();
        parts.push(el("li", "", vec![decode]));
        let nav = el("nav", "parts", vec![el("ul", "", parts)]);
        let nav = with(nav, "aria-label", self.say("nav-label"));
        let tagline = text("span", "quiet", self.say("tagline"));
        let head = el(
            "header",
            "top",
            vec![brand, tagline, nav, self.search(here)],
        );
        let skip = with(link("#text".into(), self.say("skip")), "class", "skip");
        let mut main = Vec::new();
        if !page.above.is_empty() {
            main.push(self.way(&page));
        }
        main.extend(page.body);
        if page.for_programs {
            main.push(self.formats(here));
        }
        let main = with(el("main", "", main), "id", "text");
        let foot = el(
            "footer",
            "foot",
            vec![
                self.languages(here),
                tag("p", self.say("footer-about")),
                tag("p", self.say("private")),
            ],
        );
        el("body", "", vec![skip, head, main, foot])
    }

    /// Filled by `search.js`; without it, it is not shown.
    fn search(&self, here: &Place) -> Html {
        let input = el("input", "", Vec::new());
        let input = [
            ("type", "search".into()),
            ("role", "combobox".into()),
            ("aria-expanded", "false".into()),
            ("aria-controls", "found".into()),
            ("aria-autocomplete", "list".into()),
            ("autocomplete", "off".into()),
            ("aria-label", self.say("search-label")),
            ("placeholder", self.say("search-hint")),
        ]
        .into_iter()
        .fold(input, |input, (name, value): (_, String)| {
            with(input, name, value)
        });
        let list = with(el("ul", "", Vec::new()), "id", "found");
        let list = with(with(list, "role", "listbox"), "hidden", "hidden");
        let list = with(list, "aria-label", self.say("search-label"));
        let said = with(text("p", "spoken", ""), "role", "status");
        let search = el("search", "search", vec![input, list, said]);
        [
            ("hidden", "hidden".into()),
            ("data-index", here.to_root(self.language, &self.index())),
            ("data-root", here.to(&Place::home())),
            ("data-none", self.say("search-none")),
            ("data-one", self.hits(1.0)),
            ("data-many", self.hits(MANY)),
        ]
        .into_iter()
        .fold(search, |search, (name, value): (_, String)| {
            with(search, name, value)
        })
    }

    fn hits(&self, count: f64) -> String {
        let said = self.say_with("search-count", vec![("count", Arg::Number(count))]);
        said.replace(&MANY.to_string(), "#")
    }

    /// The file that the search looks through.
    pub fn index(&self) -> String {
        format!("search/{}.json", self.language.tag)
    }

    fn way(&self, page: &Page) -> Html {
        let steps = page.above.iter().map(|(name, place)| {
            let one = link(page.place.to(place), name.clone());
            el("li", "", vec![one])
        });
        let way = el("nav", "way", vec![el("ol", "", steps.collect())]);
        with(way, "aria-label", self.say("where-label"))
    }

    fn formats(&self, here: &Place) -> Html {
        let parts = vec![
            plain(self.labelled("formats-label", "")),
            link("index.json".into(), self.say("json")),
            plain(" · "),
            link("index.md".into(), self.say("markdown")),
            plain(" · "),
            link(here.to_root(self.language, "schema/"), self.say("schema")),
        ];
        el("p", "formats", parts)
    }

    fn languages(&self, here: &Place) -> Html {
        let all = LANGUAGES.iter().map(|language| {
            let way = here.to_language(self.language, language);
            let one = link(way, language.name.into());
            let one = with(with(one, "lang", language.tag), "hreflang", language.tag);
            let one = match language == self.language {
                true => with(one, "aria-current", "true"),
                false => one,
            };
            el("li", "", vec![one])
        });
        let all = el("ul", "", all.collect());
        let nav = el("nav", "languages", vec![all]);
        with(nav, "aria-label", self.say("languages-label"))
    }
}

/// Stands for any number in a sentence that a script completes.
const MANY: f64 = 99.0;

/// A link.
pub fn link(way: String, name: String) -> Html {
    with(tag("a", name), "href", way)
}

#[derive(Clone, PartialEq, Properties)]
struct Drawn {
    html: Html,
}

#[component]
fn Alone(props: &Drawn) -> Html {
    props.html.clone()
}

/// A tree as text.
pub fn render(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without input and output always starts");
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, async {
        yew::LocalServerRenderer::<Alone>::with_props(Drawn { html })
            .hydratable(false)
            .render()
            .await
    })
}

/// Text for an attribute in double quotes, or for the inside of an element.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => {
                let _ = out.write_char(letter);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_data_is_never_markup() {
        assert_eq!(escaped("<b a=\"1\">&"), "&lt;b a=&quot;1&quot;&gt;&amp;");
        let drawn = render(with(tag("p", "<b>"), "title", "\"<i>"));
        assert!(!drawn.contains("<b>") && !drawn.contains("<i>"), "{drawn}");
    }

    /// The text of every source file here.
    fn sources(folder: &std::path::Path, out: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, out);
            } else {
                out.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn no_words_of_the_site_are_left_over() {
        let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut source = String::new();
        sources(&here.join("src"), &mut source);
        let words = here.join("../explain/data/en/site/site.ftl");
        let words = std::fs::read_to_string(words).unwrap();
        let ids = words
            .lines()
            .filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()))
            .filter_map(|line| line.split(' ').next());
        // An id may be made of a fixed beginning and something that is put in.
        let asked = |id: &&str| {
            source.contains(&format!("\"{id}\""))
                || id.match_indices('-').any(|(at, _)| {
                    let begin = &id[..=at];
                    source.contains(&format!("\"{begin}{{"))
                })
        };
        let spare: Vec<&str> = ids.filter(|id| !asked(id)).collect();
        assert!(spare.is_empty(), "{spare:?}");
    }
}
