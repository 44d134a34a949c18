//! What the attributes of an element ask for. They are text from somebody else's page: what they say is accepted or said
//! to be wrong, with what is accepted, and is only ever text.

use std::rc::Rc;

use wswhy_atlas::{Arg, Args};
use wswhy_capture::hex::Dress;
use wswhy_capture::pasted;
use wswhy_explain::element::Element;
use wswhy_explain::{LANGUAGES, Language};
use wswhy_wire::{DeflateParams, Options, PermessageDeflate, Side, extensions};

use super::frame;
use crate::app::App;
use crate::decode::words::unreadable;

/// The longest text of bytes that is read.
pub const MAX_TEXT: usize = 4 << 10;

/// Most bytes that compressed messages are inflated to.
const MAX_INFLATED: u64 = 4 << 20;

/// Characters of a value that are quoted.
const QUOTED: usize = 60;

/// Who can have sent the bytes.
const SENDERS: [&str; 2] = ["server", "client"];
const THEMES: [&str; 3] = ["auto", "light", "dark"];

/// What every element of HTML may have. Names with a hyphen, a colon and the like belong to pages and their tools.
const GLOBAL: [&str; 24] = [
    "accesskey",
    "autofocus",
    "class",
    "contenteditable",
    "dir",
    "draggable",
    "exportparts",
    "hidden",
    "id",
    "inert",
    "is",
    "itemid",
    "itemprop",
    "itemref",
    "itemscope",
    "itemtype",
    "nonce",
    "part",
    "popover",
    "role",
    "slot",
    "style",
    "tabindex",
    "title",
];

/// The attributes of an element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(Rc<[(String, String)]>);

/// Frames that were read, and what could not be.
pub struct Read {
    /// The frames.
    pub given: frame::Given,
    /// Where reading stopped, in words.
    pub trouble: Vec<String>,
}

impl Attributes {
    /// Names and values.
    pub fn new(all: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(all.into_iter().collect())
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<&str> {
        let one = self.0.iter().find(|one| one.0 == name)?;
        Some(&one.1)
    }

    /// The attributes that an element knows, besides those of every element.
    pub const fn known(element: Element) -> &'static [&'static str] {
        match element {
            Element::Code => &["code", "lang", "theme", "base"],
            Element::Frame => &["hex", "sender", "extensions", "lang", "theme", "base"],
            Element::Compare => &["codes", "lang", "theme", "base"],
        }
    }

    /// What is wrong without being in the way.
    pub fn check(&self, app: &App, element: Element) -> Vec<String> {
        let mut said = Vec::new();
        let known = Self::known(element);
        for (name, _) in &*self.0 {
            let ours = known.contains(&name.as_str()) || GLOBAL.contains(&name.as_str());
            let plain = name.bytes().all(|b| b.is_ascii_alphabetic());
            if plain && !ours && !name.starts_with("on") {
                let args = vec![
                    ("name", cut(name)),
                    ("accepted", Arg::Text(known.join(", "))),
                ];
                said.push(app.words.embed("unknown-attribute", &args));
            }
        }
        if let Some(tag) = self.get("lang").filter(|tag| Language::of(tag).is_none()) {
            let tags: Vec<_> = LANGUAGES.iter().map(|language| language.tag).collect();
            let instead = app.words.embed("language-instead", &Args::new());
            said.push(format!("{} {instead}", wrong_word(app, "lang", tag, &tags)));
        }
        for (name, accepted) in [("theme", &THEMES[..]), ("sender", &SENDERS[..])] {
            let value = self.get(name).filter(|_| known.contains(&name));
            if let Some(value) = value.filter(|value| !accepted.contains(value)) {
                said.push(wrong_word(app, name, value, accepted));
            }
        }
        if let Some(base) = self.get("base").filter(|base| !is_address(base)) {
            said.push(wrong(app, "base", base, "accepted-base"));
        }
        if element == Element::Frame
            && let Some(value) = self.get("extensions")
            && agreed(value).is_none()
        {
            said.push(wrong(app, "extensions", value, "accepted-extensions"));
        }
        said
    }

    /// Where pages lie that say more.
    pub fn base(&self) -> Option<String> {
        let base = self.get("base")?;
        is_address(base).then(|| base.to_owned())
    }

    /// The close code that is asked for.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn code(&self, app: &App) -> Result<u16, String> {
        let value = self.needed(app, "code", "accepted-code")?;
        number(value).ok_or_else(|| wrong(app, "code", value, "accepted-code"))
    }

    /// The two codes that are asked for, the smaller one first.
    ///
    /// # Errors
    /// What is wrong with them, in words.
    pub fn codes(&self, app: &App) -> Result<(u16, u16), String> {
        let value = self.needed(app, "codes", "accepted-codes")?;
        let numbers: Option<Vec<u16>> = value
            .split([' ', ',', '-', '\t', '\n', '\r'])
            .filter(|part| !part.is_empty())
            .map(number)
            .collect();
        match numbers.as_deref() {
            Some([a, b]) if a != b => Ok((*a.min(b), *a.max(b))),
            _ => Err(wrong(app, "codes", value, "accepted-codes")),
        }
    }

    /// The frames that are asked for. What stands before an error is read.
    ///
    /// # Errors
    /// Why nothing could be read, in words.
    pub fn frames(&self, app: &App) -> Result<Read, String> {
        let value = self.needed(app, "hex", "accepted-hex")?;
        if value.len() > MAX_TEXT {
            let limit = vec![("limit", Arg::Bytes(MAX_TEXT as u64))];
            return Err(app.words.embed("too-long", &limit));
        }
        // Packets and handshakes are not taken apart: that was 20 KB of the 130.
        let pasted = pasted::read_frames(value);
        if pasted.paste.dress == Dress::Tcpdump {
            return Err(wrong(app, "hex", value, "accepted-hex"));
        }
        let mut trouble = Vec::new();
        if let Some(error) = &pasted.paste.error {
            let accepted = app.words.embed("accepted-hex", &Args::new());
            let said = unreadable(&app.words, error);
            trouble.push(format!("hex: {said} {accepted}"));
        }
        let given = frame::Given::new(pasted, self.sender(), self.options());
        if given.is_empty() {
            return Err(trouble.pop().unwrap_or_else(|| {
                let args = vec![("value", cut(value)), accepted(app, "accepted-hex")];
                app.words.embed("no-bytes", &args)
            }));
        }
        Ok(Read { given, trouble })
    }

    /// Frames of bytes that are there already, with the sender and the extensions that are said.
    pub fn bytes(&self, bytes: &[u8]) -> Read {
        Read {
            given: frame::Given::of_bytes(bytes, self.sender(), self.options()),
            trouble: Vec::new(),
        }
    }

    /// What the element is called.
    pub fn label(&self, app: &App, element: Element) -> String {
        let number = |n: u16| Arg::Number(f64::from(n));
        match element {
            Element::Code => {
                let code = self.code(app).map_or(Arg::Unknown, number);
                app.words.embed("code-label", &vec![("code", code)])
            }
            Element::Frame => app.words.embed("frame-label", &Args::new()),
            Element::Compare => {
                let codes = self.codes(app);
                let codes = codes.map_or_else(
                    |_| Args::new(),
                    |(a, b)| vec![("a", number(a)), ("b", number(b))],
                );
                app.words.embed("compare-label", &codes)
            }
        }
    }

    fn sender(&self) -> Option<Side> {
        match self.get("sender")? {
            "server" => Some(Side::Server),
            "client" => Some(Side::Client),
            _ => None,
        }
    }

    fn options(&self) -> Options {
        let agreed = self.get("extensions").and_then(agreed);
        agreed.unwrap_or_default().max_inflated_size(MAX_INFLATED)
    }

    fn needed(&self, app: &App, name: &'static str, how: &str) -> Result<&str, String> {
        self.get(name).ok_or_else(|| {
            let args = vec![("name", Arg::Text(name.into())), accepted(app, how)];
            app.words.embed("missing", &args)
        })
    }
}

fn accepted(app: &App, id: &str) -> (&'static str, Arg) {
    ("accepted", Arg::Text(app.words.embed(id, &Args::new())))
}

fn wrong(app: &App, name: &str, value: &str, id: &str) -> String {
    let args = vec![
        ("name", Arg::Text(name.into())),
        ("value", cut(value)),
        accepted(app, id),
    ];
    app.words.embed("wrong", &args)
}

fn wrong_word(app: &App, name: &str, value: &str, words: &[&str]) -> String {
    let values = vec![("values", Arg::Text(words.join(", ")))];
    let args = vec![
        ("name", Arg::Text(name.into())),
        ("value", cut(value)),
        (
            "accepted",
            Arg::Text(app.words.embed("accepted-words", &values)),
        ),
    ];
    app.words.embed("wrong", &args)
}

/// The beginning of a value, to be quoted.
fn cut(value: &str) -> Arg {
    let mut quoted: String = value.chars().take(QUOTED).collect();
    if quoted.len() < value.len() {
        quoted.push('…');
    }
    Arg::Text(quoted)
}

/// A number without a sign.
fn number(value: &str) -> Option<u16> {
    let value = value.trim();
    let digits = value.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| value.parse().ok())?
}

/// Whether it is an address of the web or a path: nothing that runs, such as `javascript:`.
fn is_address(base: &str) -> bool {
    let fine = |c: char| !c.is_control() && c != ' ';
    let web = ["https://", "http://"].iter().any(|s| base.starts_with(s));
    !base.is_empty() && base.chars().all(fine) && (web || !base.contains(':'))
}

/// What a handshake agreed on; `None` for what none can.
fn agreed(value: &str) -> Option<Options> {
    let options = Options::new();
    if value.trim() == "none" {
        return Some(options.permessage_deflate(PermessageDeflate::NotAgreed));
    }
    let list = extensions::parse(value);
    if !list.faults.is_empty() || list.extensions.is_empty() {
        return None;
    }
    let mut agreed = PermessageDeflate::NotAgreed;
    let mut others = false;
    for extension in &list.extensions {
        if extension.name != "permessage-deflate" {
            others = true;
            continue;
        }
        let mut params = DeflateParams::default();
        for parameter in &extension.parameters {
            let bits = || {
                let bits = number(parameter.value.as_deref()?)?;
                u8::try_from(bits)
                    .ok()
                    .filter(|bits| (8..=15).contains(bits))
            };
            match parameter.name.as_str() {
                "client_no_context_takeover" => params.client_no_context_takeover = true,
                "server_no_context_takeover" => params.server_no_context_takeover = true,
                "client_max_window_bits" => params.client_max_window_bits = bits()?,
                "server_max_window_bits" => params.server_max_window_bits = bits()?,
                _ => return None,
            }
        }
        agreed = PermessageDeflate::Agreed(params);
    }
    Some(options.permessage_deflate(agreed).other_extensions(others))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_runs_is_an_address() {
        for base in [
            "https://a.example/",
            "http://a/b",
            "/docs",
            "../",
            "docs/",
            "//a.example",
        ] {
            assert!(is_address(base), "{base}");
        }
        for base in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            " javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "https: //x",
            "",
        ] {
            assert!(!is_address(base), "{base:?}");
        }
    }

    #[test]
    fn a_code_is_digits() {
        assert_eq!(number(" 1006 "), Some(1006));
        for value in ["", "+1006", "-1", "1e3", "65536", "1006.0", "١٠٠٦"] {
            assert_eq!(number(value), None, "{value}");
        }
    }

    #[test]
    fn extensions_as_a_handshake_writes_them() {
        let deflate = |value: &str| agreed(value).map(|options| options.permessage_deflate);
        assert_eq!(deflate("none"), Some(PermessageDeflate::NotAgreed));
        let params = DeflateParams {
            server_no_context_takeover: true,
            client_max_window_bits: 10,
            ..DeflateParams::default()
        };
        assert_eq!(
            deflate("permessage-deflate; server_no_context_takeover; client_max_window_bits=10"),
            Some(PermessageDeflate::Agreed(params))
        );
        assert!(agreed("x-other").unwrap().other_extensions);
        for value in [
            "",
            ";",
            "permessage-deflate; client_max_window_bits=7",
            "permessage-deflate; x",
        ] {
            assert!(agreed(value).is_none(), "{value}");
        }
    }
}
