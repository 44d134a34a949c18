//! `scenarios.toml`: the one table of all scenarios, read and checked once at the start.

use crate::step::{self, Step};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = include_str!("../scenarios.toml");

/// Everything in `scenarios.toml`.
#[derive(Clone, Debug)]
pub struct Table {
    /// The scenarios in the order of the file.
    pub scenarios: Vec<Scenario>,
    /// Steps under one name.
    sequences: BTreeMap<String, Vec<String>>,
}

/// One way for a WebSocket to end, and what is to be seen of it.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its name in reports, kebab-case.
    pub id: String,
    /// The words on its button.
    pub title: String,
    /// The heading that its button stands under.
    pub group: String,
    /// The cause that the verdict must name.
    pub expected: String,
    /// Whether it takes 30 s or more.
    pub slow: bool,
    /// What the server does, step by step. Empty where the server is never reached.
    pub server: Vec<Step>,
    /// Where the page's socket goes to.
    pub target: Target,
    /// Which page must be open.
    pub at: At,
    /// What the page does.
    pub run: String,
    /// Subprotocols that the page offers.
    pub protocols: Option<Vec<String>>,
    /// Further arguments of the page routine, handed on as they are.
    pub options: Map<String, Value>,
    /// The set-up that the browser needs.
    pub browser: String,
    /// What the page is to see.
    pub sees: Sees,
    /// The status code of the first Close frame that the server is to get.
    pub server_saw: ServerSaw,
    /// How many connections reach the server.
    pub connections: usize,
    /// For the scenarios with many sockets to one URL: which scenario the nth plays.
    pub each: Vec<String>,
}

/// Where the page's socket goes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// `ws://` to the plain port.
    #[default]
    Plain,
    /// `wss://` to the TLS port, whose certificate nobody signed.
    Tls,
    /// `wss://` to the plain port.
    WssToPlain,
    /// `ws://` to the TLS port.
    WsToTls,
    /// `wss://` to a port that takes the connection and never speaks.
    TlsStall,
    /// `wss://` to a port that demands a client certificate.
    ClientCertificate,
    /// A port where nothing listens.
    ClosedPort,
    /// A port that browsers refuse to connect to.
    UnsafePort,
    /// A name that does not resolve.
    NoSuchName,
    /// A name that is not this machine; only a proxy may be asked for it.
    Elsewhere,
    /// A URL with a scheme that is none of WebSocket's.
    BadScheme,
    /// A URL with a fragment.
    Fragment,
}

/// The page that must be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum At {
    /// On the plain port.
    #[default]
    Plain,
    /// The same with a Content-Security-Policy that forbids sockets.
    Csp,
    /// On the TLS port.
    Https,
    /// On the port that is to be declared public.
    Public,
}

/// What the page is to see of the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sees {
    /// A close event.
    Close {
        /// Its `code`.
        code: u16,
        /// Its `wasClean`.
        clean: bool,
        /// Its `reason`.
        reason: String,
    },
    /// An error event and no close event.
    Error,
    /// Nothing.
    Nothing,
    /// The constructor throws this.
    Exception(String),
    /// Each socket what its own scenario says.
    Each,
}

/// What the server is to get from the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerSaw {
    /// A Close frame with this status code.
    Code(u16),
    /// No Close frame, or one without a status code.
    NoCode,
    /// Not stated.
    Unknown,
}

impl Table {
    /// The table that is built into the program.
    ///
    /// # Errors
    /// Says which scenario is wrong and what was expected.
    pub fn built_in() -> Result<Self, String> {
        Self::parse(TABLE)
    }

    /// The table that is built in, and further ones whose scenarios may use its sequences.
    ///
    /// # Errors
    /// As [`built_in`](Self::built_in).
    pub fn built_in_and(more: &[String]) -> Result<Self, String> {
        let mut table = Self::built_in()?;
        for text in more {
            table.add(text)?;
        }
        table.check()?;
        Ok(table)
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Says which scenario is wrong and what was expected.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut table = Self {
            scenarios: Vec::new(),
            sequences: BTreeMap::new(),
        };
        table
            .add(text)
            .and_then(|()| table.check())
            .map_err(|error| format!("scenarios.toml: {error}"))?;
        Ok(table)
    }

    fn add(&mut self, text: &str) -> Result<(), String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        self.sequences.extend(file.sequence);
        for group in file.group {
            for entry in group.scenario {
                let id = entry.id.clone();
                let scenario = entry.read(&group.title, &self.sequences);
                self.scenarios
                    .push(scenario.map_err(|error| format!("scenario `{id}`: {error}"))?);
            }
        }
        Ok(())
    }

    /// Lines as `server` has them, with the steps of a sequence in its place.
    ///
    /// # Errors
    /// Says which line is wrong and what was expected.
    pub fn script(&self, lines: &[String]) -> Result<Vec<Step>, String> {
        script(lines, &self.sequences)
    }

    /// The scenario of this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }

    fn check(&self) -> Result<(), String> {
        let mut ids = BTreeSet::new();
        for scenario in &self.scenarios {
            let id = &scenario.id;
            if !ids.insert(id.as_str()) {
                return Err(format!("scenario `{id}` is there twice"));
            }
            if let Some(unknown) = scenario.each.iter().find(|each| self.find(each).is_none()) {
                return Err(format!(
                    "scenario `{id}`: expected ids of scenarios in `each`, found `{unknown}`"
                ));
            }
            if scenario.server.is_empty() && scenario.each.is_empty() && scenario.connections > 0 {
                return Err(format!(
                    "scenario `{id}`: expected `server` steps, or connections = 0"
                ));
            }
        }
        Ok(())
    }
}

impl Scenario {
    /// Whether the page is gone after the scenario, by its own doing.
    #[must_use]
    pub fn leaves(&self) -> bool {
        matches!(self.run.as_str(), "navigate" | "reload" | "inline")
    }
}

impl Sees {
    /// As the lab's JSON has it.
    #[must_use]
    pub fn to_json(&self) -> Value {
        match self {
            Self::Close {
                code,
                clean,
                reason,
            } => json!({ "code": code, "reason": reason, "was_clean": clean }),
            Self::Error => json!("error"),
            Self::Nothing => json!("none"),
            Self::Each => json!("each"),
            Self::Exception(name) => json!({ "exception": name }),
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        let expected = || {
            format!(
                "`sees` as `CODE clean|unclean [reason]`, none, error, each or `exception NAME`, found `{text}`"
            )
        };
        match text {
            "error" => return Ok(Self::Error),
            "none" => return Ok(Self::Nothing),
            "each" => return Ok(Self::Each),
            _ => {}
        }
        let (word, rest) = text.split_once(' ').ok_or_else(expected)?;
        if word == "exception" {
            return Ok(Self::Exception(rest.to_owned()));
        }
        let (clean, reason) = rest.split_once(' ').unwrap_or((rest, ""));
        let clean = match clean {
            "clean" => true,
            "unclean" => false,
            _ => return Err(expected()),
        };
        Ok(Self::Close {
            code: word.parse().map_err(|_| expected())?,
            clean,
            reason: reason.to_owned(),
        })
    }
}

impl ServerSaw {
    /// As the lab's JSON has it.
    #[must_use]
    pub fn to_json(self) -> Value {
        match self {
            Self::Code(code) => json!(code),
            Self::NoCode => Value::Null,
            Self::Unknown => json!("unknown"),
        }
    }
}

fn script(
    lines: &[String],
    sequences: &BTreeMap<String, Vec<String>>,
) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    for line in lines {
        for line in sequences
            .get(line)
            .map_or(std::slice::from_ref(line), Vec::as_slice)
        {
            steps.push(step::parse(line).map_err(|error| error.to_string())?);
        }
    }
    Ok(steps)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    sequence: BTreeMap<String, Vec<String>>,
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    title: String,
    scenario: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    title: String,
    expected: String,
    #[serde(default)]
    slow: bool,
    #[serde(default)]
    server: Vec<String>,
    #[serde(default)]
    target: Target,
    #[serde(default)]
    at: At,
    run: Option<String>,
    protocols: Option<Vec<String>>,
    #[serde(default)]
    options: Map<String, Value>,
    browser: Option<String>,
    sees: String,
    server_saw: Option<Saw>,
    connections: Option<usize>,
    #[serde(default)]
    each: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Saw {
    Code(u16),
    Word(String),
}

impl Entry {
    fn read(
        self,
        group: &str,
        sequences: &BTreeMap<String, Vec<String>>,
    ) -> Result<Scenario, String> {
        if self.id.is_empty()
            || !self
                .id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        {
            return Err("expected an id in kebab-case".to_owned());
        }
        let server = script(&self.server, sequences)?;
        let server_saw = match self.server_saw {
            None => ServerSaw::Unknown,
            Some(Saw::Code(code)) => ServerSaw::Code(code),
            Some(Saw::Word(word)) if word == "none" => ServerSaw::NoCode,
            Some(Saw::Word(word)) => {
                return Err(format!(
                    "expected a code or `none` in `server_saw`, found `{word}`"
                ));
            }
        };
        Ok(Scenario {
            id: self.id,
            title: self.title,
            group: group.to_owned(),
            expected: self.expected,
            slow: self.slow,
            server,
            target: self.target,
            at: self.at,
            run: self.run.unwrap_or_else(|| "open".to_owned()),
            protocols: self.protocols,
            options: self.options,
            browser: self.browser.unwrap_or_else(|| "default".to_owned()),
            sees: Sees::parse(&self.sees)?,
            server_saw,
            connections: self.connections.unwrap_or(if self.each.is_empty() {
                1
            } else {
                self.each.len()
            }),
            each: self.each,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(entry: &str) -> Result<Table, String> {
        Table::parse(&format!(
            "[sequence]\nbye = [\"await-close\", \"fin\"]\n[[group]]\ntitle = \"g\"\nscenario = [ {entry} ]\n"
        ))
    }

    #[track_caller]
    fn check_error(entry: &str, expected: &str) {
        let error = one(entry).expect_err("a table that must not be accepted");
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn the_built_in_table_is_sound() {
        let table = Table::built_in().unwrap();
        assert!(table.scenarios.len() > 100);
        for first in [
            "close-1002",
            "close-1011",
            "close-bare",
            "reserved-opcode-0x3",
            "fin",
            "handshake-403",
        ] {
            assert!(table.find(first).is_some(), "{first}");
        }
        // Nothing that a browser sees may name the scenario; reasons and texts are what it sees of a script.
        let ids: Vec<&str> = table
            .scenarios
            .iter()
            .map(|s| s.id.as_str())
            .filter(|id| id.contains('-'))
            .collect();
        for scenario in &table.scenarios {
            let script = format!("{:?}", scenario.server);
            assert!(!ids.iter().any(|id| script.contains(id)), "{}", scenario.id);
        }
    }

    #[test]
    fn a_sequence_is_put_in_place() {
        let table =
            one(r#"{ id = "a", title = "t", expected = "e", server = ["accept", "bye"], sees = "1006 unclean" }"#)
                .unwrap();
        assert_eq!(table.scenarios[0].server.len(), 3);
        assert_eq!(table.scenarios[0].server_saw, ServerSaw::Unknown);
    }

    #[test]
    fn errors_name_the_scenario() {
        check_error(
            r#"{ id = "a", title = "t", expected = "e", server = ["explode"], sees = "none" }"#,
            "scenario `a`: step `explode`",
        );
        check_error(
            r#"{ id = "a", title = "t", expected = "e", server = ["fin"], sees = "odd" }"#,
            "found `odd`",
        );
        check_error(
            r#"{ id = "A b", title = "t", expected = "e", server = ["fin"], sees = "none" }"#,
            "kebab-case",
        );
        check_error(
            r#"{ id = "a", title = "t", expected = "e", sees = "none" }"#,
            "connections = 0",
        );
        check_error(
            r#"{ id = "a", title = "t", expected = "e", sees = "each", each = ["b"] }"#,
            "found `b`",
        );
        check_error(
            r#"{ id = "a", title = "t", colour = "red", expected = "e", sees = "none" }"#,
            "colour",
        );
    }
}
