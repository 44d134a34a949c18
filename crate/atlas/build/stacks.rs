//! `data/triggers.toml` and `data/stacks/*.toml` as one text of strings and one run of bytes, which `src/stacks.rs` unpacks at
//! its first use. Compressed, that is half of what tables of structs with pointers weigh in wasm.
//!
//! Numbers are LEB128. The bytes: the code and status numbers that rows use; their pairs of cause and trigger; how many stacks,
//! rows and signs; the stacks; how many rows each has; four columns of the rows; what only some rows have, kind by
//! kind; the signs. A string is 0 for the next one of the text, which a NUL separates, else its place there from 1.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Triggers {
    trigger: Vec<Trigger>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Trigger {
    id: String,
    means: String,
    likely: u8,
    #[serde(default = "any")]
    when: String,
}

fn any() -> String {
    "any".into()
}

/// What a server says without a fixed reason, in words that many use.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrases {
    phrase: Vec<Phrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    words: Vec<String>,
    cause: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    stack: Stack,
    #[serde(default)]
    sign: Vec<Sign>,
    #[serde(default)]
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stack {
    id: String,
    name: String,
    role: String,
    #[serde(default)]
    runs_on: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sign {
    kind: String,
    #[serde(default)]
    name: String,
    pattern: String,
    strength: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    version: String,
    code: Option<u16>,
    status: Option<u16>,
    reason: Option<String>,
    #[serde(default)]
    patterns: Vec<String>,
    cause: String,
    trigger: String,
    option: Option<String>,
    limit: Option<u64>,
    unit: Option<String>,
    acts: String,
    #[serde(default)]
    misused: bool,
    #[serde(default)]
    measured: bool,
    #[serde(default)]
    note: String,
    sources: Vec<String>,
    #[serde(default)]
    from: From,
}

/// The row of the collection that a row came from, or several that said the same.
#[derive(Deserialize)]
#[serde(untagged)]
enum From {
    One(String),
    Several(Vec<String>),
}

impl Default for From {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl From {
    fn list(&self) -> &[String] {
        match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::Several(ids) => ids,
        }
    }
}

impl Row {
    /// Whether it says how a connection, or a handshake, ends.
    fn ends(&self) -> bool {
        self.code.is_some() || self.status.is_some()
    }
}

const ROLES: [&str; 4] = ["server", "proxy", "client", "app-protocol"];
const KINDS: [&str; 6] = [
    "header",
    "subprotocol",
    "url",
    "first-received",
    "received",
    "sent",
];
const STRENGTHS: [&str; 2] = ["allows", "names"];
const UNITS: [&str; 6] = [
    "none",
    "bytes",
    "ms",
    "messages",
    "fragments",
    "connections",
];
const WHENS: [&str; 6] = [
    "any",
    "after-sent",
    "after-large",
    "silence",
    "age",
    "early",
];
const ACTORS: [&str; 5] = ["page", "server", "intermediary", "user", "nobody"];

/// Strings, each once, in the order of their first use.
#[derive(Default)]
struct Strings {
    places: BTreeMap<String, usize>,
    text: String,
}

impl Strings {
    /// Writes where the text stands.
    fn write(&mut self, row: &str, text: &str, out: &mut Vec<u8>) {
        assert!(!text.contains('\0'), "{row}: a NUL in a text");
        if let Some(place) = self.places.get(text) {
            number(*place as u64 + 1, out);
            return;
        }
        let place = self.places.len();
        if place > 0 {
            self.text.push('\0');
        }
        self.text += text;
        self.places.insert(text.to_owned(), place);
        number(0, out);
    }
}

/// LEB128, unsigned.
fn number(mut value: u64, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// The place of a value in a list, which takes it in where it is new.
fn among<T: PartialEq>(list: &mut Vec<T>, value: T) -> u8 {
    let place = list.iter().position(|known| *known == value);
    let place = place.unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    });
    u8::try_from(place).expect("a column tells at most 256 values apart")
}

fn one_of(row: &str, what: &str, list: &[&str], word: &str) -> u8 {
    let place = list.iter().position(|known| *known == word);
    place.unwrap_or_else(|| panic!("{row}: no such {what}: {word:?}")) as u8
}

fn kebab(row: &str, id: &str) {
    let right = id
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    assert!(right && !id.is_empty(), "{row}: {id:?} is not kebab-case");
}

/// Writes the two files into `out_dir` and gives what stands in `tables.rs` beside them. `cause` gives a cause's number.
pub fn tables(out_dir: &Path, sources: bool, cause: impl Fn(&str, &str) -> usize) -> String {
    let triggers: Triggers = crate::read("triggers.toml");
    let known: Vec<&str> = triggers.trigger.iter().map(|t| t.id.as_str()).collect();
    for (place, trigger) in triggers.trigger.iter().enumerate() {
        kebab("triggers.toml", &trigger.id);
        assert!(
            !known[..place].contains(&known[place]),
            "triggers.toml: {} twice",
            trigger.id
        );
    }
    assert!(
        known.len() < 256,
        "triggers.toml: a trigger is told by one byte"
    );
    let mut files = files();
    files.sort_by(|a, b| a.stack.id.cmp(&b.stack.id));
    assert!(files.len() < 256, "stacks/: a stack is told by one byte");

    let mut strings = Strings::default();
    let (mut columns, mut texts, mut limits) = (vec![Vec::new(); 4], Vec::new(), Vec::new());
    let (mut numbers, mut pairs): (Vec<u16>, Vec<[u8; 2]>) = (Vec::new(), Vec::new());
    let (mut signs, mut sign_count) = (Vec::new(), 0);
    let mut origins = Vec::new();
    let mut told = String::new();
    let mut stacks = Vec::new();
    // Strings are taken in as they will be read: those of all stacks, of all rows, of all signs.
    for file in &files {
        let stack = &file.stack;
        assert!(!stack.name.is_empty(), "stacks/{}.toml: no name", stack.id);
        strings.write(&stack.id, &stack.id, &mut stacks);
        strings.write(&stack.id, &stack.name, &mut stacks);
        stacks.push(one_of(&stack.id, "role", &ROLES, &stack.role));
        stacks.push(stack.runs_on.len() as u8);
        for below in &stack.runs_on {
            let place = files.iter().position(|other| other.stack.id == *below);
            let place = place.unwrap_or_else(|| panic!("{}: no such stack: {below}", stack.id));
            stacks.push(place as u8);
        }
    }
    let mut counts = Vec::new();
    for file in &files {
        let stack = &file.stack;
        let mut own = 0;
        let mut ids = BTreeSet::new();
        let mut frames = BTreeSet::new();
        for row in &file.row {
            let name = format!("stacks/{}.toml: {}", stack.id, row.id);
            kebab(&name, &row.id);
            assert!(ids.insert(&row.id), "{name}: twice");
            checked(&name, row);
            origins.extend(row.from.list().iter().cloned());
            let trigger = one_of(&name, "trigger", &known, &row.trigger);
            let unit = row.unit.as_deref().unwrap_or("none");
            let unit = one_of(&name, "unit", &UNITS, unit);
            let actor = one_of(&name, "actor", &ACTORS, &row.acts);
            let cause = cause(&name, &row.cause) as u8;
            let twin = row.trigger.starts_with("frame-")
                && !frames.insert((row.code, &row.reason, &row.patterns, &row.cause));
            let likely = triggers.trigger[usize::from(trigger)].likely;
            if !sources && row.limit.is_none() && (twin || !row.ends() || likely == 0) {
                continue;
            }
            own += 1;
            // What an option is set to by default is what makes it worth a word.
            let option = row.option.as_ref();
            let option = option.filter(|_| sources || row.limit.is_some());
            columns[0].push(
                u8::from(option.is_some())
                    | u8::from(row.limit.is_some()) << 1
                    | u8::from(row.misused) << 2
                    | u8::from(row.measured) << 3
                    | match (&row.reason, row.patterns.len()) {
                        (None, 0) => 0,
                        (Some(_), _) => 1 << 4,
                        (None, _) => 2 << 4,
                    },
            );
            columns[1].push(actor << 4 | unit);
            // A status has three digits and a code four.
            let code = row.status.or(row.code).unwrap_or_default();
            columns[2].push(among(&mut numbers, code));
            columns[3].push(among(&mut pairs, [cause, trigger]));
            if let Some(reason) = &row.reason {
                strings.write(&name, reason, &mut texts);
            } else if !row.patterns.is_empty() {
                number(row.patterns.len() as u64, &mut texts);
                for pattern in &row.patterns {
                    strings.write(&name, pattern, &mut texts);
                }
            }
            if let Some(option) = option {
                strings.write(&name, option, &mut texts);
            }
            if let Some(limit) = row.limit {
                number(limit, &mut limits);
            }
            writeln!(
                told,
                "    RowSource {{ id: {:?}, version: {:?}, note: {:?}, sources: &{:?} }},",
                row.id, row.version, row.note, row.sources
            )
            .unwrap();
        }
        number(own, &mut counts);
    }
    for (place, file) in files.iter().enumerate() {
        let stack = &file.stack;
        for sign in &file.sign {
            let name = format!("stacks/{}.toml: sign {:?}", stack.id, sign.pattern);
            assert!(!sign.source.is_empty(), "{name}: no source");
            assert!(!sign.pattern.is_empty(), "{name}: no pattern");
            let header = sign.kind == "header";
            assert!(header != sign.name.is_empty(), "{name}: name");
            assert!(
                !sign.name.contains(|c: char| c.is_ascii_uppercase()),
                "{name}: a header's name is written in lower case"
            );
            signs.push(place as u8);
            let strength = one_of(&name, "strength", &STRENGTHS, &sign.strength);
            signs.push(strength << 4 | one_of(&name, "kind of sign", &KINDS, &sign.kind));
            if header {
                strings.write(&name, &sign.name, &mut signs);
            }
            strings.write(&name, &sign.pattern, &mut signs);
            sign_count += 1;
        }
    }
    let mut bytes = Vec::new();
    number(numbers.len() as u64, &mut bytes);
    for value in numbers {
        number(u64::from(value), &mut bytes);
    }
    number(pairs.len() as u64, &mut bytes);
    bytes.extend(pairs.concat());
    for count in [files.len(), columns[0].len(), sign_count] {
        number(count as u64, &mut bytes);
    }
    for part in [stacks, counts, columns.concat(), texts, limits, signs] {
        bytes.extend(part);
    }
    fs::write(out_dir.join("stacks.bin"), &bytes).unwrap();
    fs::write(out_dir.join("stacks.txt"), &strings.text).unwrap();
    let mut out = code(&triggers, &origins, sources.then_some(&told));
    let phrases: Phrases = crate::read("phrases.toml");
    out += "pub(crate) const PHRASES: &[(&str, Cause)] = &[\n";
    for phrase in &phrases.phrase {
        cause("phrases.toml", &phrase.cause);
        for words in &phrase.words {
            assert!(
                !words.is_empty() && words.is_ascii() && *words == words.to_ascii_lowercase(),
                "phrases.toml: {words:?} is not in lower case, or not ASCII"
            );
            let cause = crate::variant(&phrase.cause);
            writeln!(out, "    ({words:?}, Cause::{cause}),").unwrap();
        }
    }
    out + "];\n\n"
}

/// What goes into `tables.rs`.
fn code(triggers: &Triggers, origins: &[String], told: Option<&String>) -> String {
    let mut out = String::new();
    out += "/// What sets an end off (`data/triggers.toml`).\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\n#[repr(u8)]\npub enum Trigger {\n";
    for trigger in &triggers.trigger {
        assert!(
            !trigger.means.is_empty(),
            "triggers.toml: {}: no meaning",
            trigger.id
        );
        let name = crate::variant(&trigger.id);
        writeln!(
            out,
            "    /// `{}`: {}\n    {name},",
            trigger.id, trigger.means
        )
        .unwrap();
    }
    let count = triggers.trigger.len();
    writeln!(
        out,
        "}}\n\nimpl Trigger {{\n    /// Every one.\n    pub const ALL: [Self; {count}] = ["
    )
    .unwrap();
    for trigger in &triggers.trigger {
        writeln!(out, "        Self::{},", crate::variant(&trigger.id)).unwrap();
    }
    out += "    ];\n\n    /// The id as rows spell it.\n    pub const fn id(self) -> &'static str {\n        match self {\n";
    for trigger in &triggers.trigger {
        let name = crate::variant(&trigger.id);
        writeln!(out, "            Self::{name} => {:?},", trigger.id).unwrap();
    }
    out += "        }\n    }\n}\n\n";
    writeln!(out, "pub(crate) const LIKELY: [(u8, When); {count}] = [").unwrap();
    for trigger in &triggers.trigger {
        one_of(&trigger.id, "when", &WHENS, &trigger.when);
        let when = crate::variant(&trigger.when);
        writeln!(out, "    ({}, When::{when}),", trigger.likely).unwrap();
    }
    out += "];\n\n";
    out += "pub(crate) const STACK_BYTES: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/stacks.bin\"));\n";
    out += "pub(crate) const STACK_STRINGS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/stacks.txt\"));\n\n";
    writeln!(
        out,
        "/// The rows of the collection that the rows of `data/stacks/` came from.\n#[cfg(test)]\npub(crate) const ORIGINS: &[&str] = &{origins:?};\n"
    )
    .unwrap();
    if let Some(told) = told {
        writeln!(
            out,
            "pub(crate) const ROW_SOURCES: &[RowSource] = &[\n{told}];\n"
        )
        .unwrap();
    }
    out
}

fn files() -> Vec<File> {
    let dir = Path::new("data/stacks");
    println!("cargo::rerun-if-changed={}", dir.display());
    let Ok(list) = fs::read_dir(dir) else {
        return Vec::new();
    };
    list.map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".toml"))
        .map(|name| {
            let file: File = crate::read(&format!("stacks/{name}"));
            let id = &file.stack.id;
            kebab(&name, id);
            assert_eq!(*id, name.trim_end_matches(".toml"), "{name}: id");
            file
        })
        .collect()
}

fn checked(name: &str, row: &Row) {
    assert!(!row.version.is_empty(), "{name}: no version");
    let sourced = !row.sources.is_empty() && row.sources.iter().all(|s| !s.trim().is_empty());
    assert!(sourced, "{name}: no source");
    assert!(row.note.chars().count() <= 200, "{name}: a long note");
    assert!(
        row.code.is_none_or(|code| (1000..5000).contains(&code)),
        "{name}: code"
    );
    assert!(
        row.status
            .is_none_or(|status| (100..1000).contains(&status)),
        "{name}: status"
    );
    // A refused handshake has no other code than what the page makes of it.
    assert!(
        row.status.is_none() || matches!(row.code, None | Some(1006)),
        "{name}: a status and a code"
    );
    assert!(
        row.reason.is_none() || row.patterns.is_empty(),
        "{name}: a reason and patterns"
    );
    assert!(
        row.patterns.iter().all(|pattern| !pattern.is_empty()),
        "{name}: an empty pattern"
    );
    assert!(
        row.limit.is_none() || row.unit.as_deref().is_some_and(|unit| unit != "none"),
        "{name}: a limit without a unit"
    );
}
