//! The languages that there are words in: the folders of `data/`, each with a `language.ftl`.

/// Who says the words. Each kind is a text of its own, so that nobody loads what it never says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The DevTools panel.
    Panel,
    /// The standalone page, beside those of the panel.
    Tool,
    /// The pages made for each code, and the elements for other people's pages, beside those of the panel.
    Site,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Panel, Self::Tool, Self::Site];

    /// How files are named after it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Panel => "panel",
            Self::Tool => "tool",
            Self::Site => "site",
        }
    }
}

/// A language that there are words in.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag: `en`, `zh-Hans`.
    pub tag: &'static str,
    /// The folder of the site that holds its pages; empty for English.
    pub path: &'static str,
    /// What it calls itself.
    pub name: &'static str,
}

macro_rules! languages {
    ($($tag:literal, $path:literal, $name:literal, $panel:expr, $tool:expr, $site:expr, ;)*) => {
        /// All languages, English first.
        pub static LANGUAGES: &[Language] = &[$(Language { tag: $tag, path: $path, name: $name }),*];

        impl Language {
            /// The compiled words, as [`Words::loaded`](crate::Words::loaded) takes them. Who calls this links those of
            /// all languages.
            pub fn text(&self, kind: Kind) -> &'static str {
                match (self.tag, kind) {
                    $(
                        ($tag, Kind::Panel) => $panel,
                        ($tag, Kind::Tool) => $tool,
                        ($tag, Kind::Site) => $site,
                    )*
                    _ => "",
                }
            }
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// English.
    pub fn english() -> &'static Self {
        &LANGUAGES[0]
    }

    /// The language that a BCP 47 tag asks for: the very same, else one of the same primary language. `pt-PT` gives
    /// `pt-BR`; `zh-TW` gives `zh-Hans`.
    ///
    /// ```
    /// use wswhy_explain::Language;
    ///
    /// assert_eq!(Language::of("en-GB").unwrap().tag, "en");
    /// assert!(Language::of("tlh").is_none());
    /// ```
    pub fn of(tag: &str) -> Option<&'static Self> {
        fn primary(tag: &str) -> &str {
            tag.split(['-', '_']).next().unwrap_or_default()
        }
        LANGUAGES
            .iter()
            .find(|language| language.tag.eq_ignore_ascii_case(tag))
            .or_else(|| {
                LANGUAGES
                    .iter()
                    .find(|language| primary(language.tag).eq_ignore_ascii_case(primary(tag)))
            })
    }

    /// The first of the wanted languages that there are words in, else English.
    ///
    /// ```
    /// use wswhy_explain::Language;
    ///
    /// assert_eq!(Language::choose(["tlh", "en"]).tag, "en");
    /// assert_eq!(Language::choose([]).tag, "en");
    /// ```
    pub fn choose<'a>(wanted: impl IntoIterator<Item = &'a str>) -> &'static Self {
        wanted
            .into_iter()
            .find_map(Self::of)
            .unwrap_or(Self::english())
    }
}
