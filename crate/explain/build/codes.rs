//! `data/codes/*.toml` as a table: what is known of each close code, without prose.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{fs, path::Path};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Code {
    from: u16,
    to: u16,
    slug: String,
    category: String,
    root_cause: String,
    causes: Vec<String>,
    #[serde(default)]
    related: Vec<u16>,
    checked: String,
    first_seen: Option<FirstSeen>,
    #[serde(default)]
    official: Vec<Link>,
    #[serde(default)]
    version: Vec<Version>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FirstSeen {
    when: String,
    what: String,
    #[serde(default)]
    at_latest: bool,
    url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    title: String,
    url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Version {
    id: String,
    version: String,
    status: String,
    introduced: Option<String>,
    deprecated: Option<String>,
    known_from: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registries {
    registry: Vec<Registry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registry {
    id: String,
    name: String,
    url: String,
    stack: Option<String>,
    code: Vec<RegisteredCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegisteredCode {
    code: u16,
    name: String,
    cause: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Snippets {
    snippet: Vec<Snippet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Snippet {
    step: String,
    #[serde(default)]
    codes: Vec<u16>,
    code: String,
}

const CATEGORIES: [&str; 5] = [
    "protocol",
    "never-sent",
    "reserved",
    "registered",
    "private",
];
const ROOTS: [&str; 2] = ["generic", "specific"];
const KNOWN_FROM: [&str; 4] = ["measured", "source", "document", "not-checked"];

/// The table in Rust.
pub fn table() -> String {
    let mut rows = Vec::new();
    for path in files(Path::new("data/codes")) {
        rows.push(read::<Code>(&path));
    }
    rows.sort_by_key(|row| (row.to - row.from, row.from));
    let mut out = String::from(
        "/// Every code and range, the narrowest first.\npub static CODES: &[CodeFacts] = &[\n",
    );
    for row in &rows {
        one(row, &mut out);
    }
    // Apart, so that who does not ask for them does not link them.
    out += "];\n/// What stands beside each of [`CODES`].\nstatic DETAILS: &[Details] = &[\n";
    for row in &rows {
        details(row, &mut out);
    }
    out += "];\n";
    let path = Path::new("data/registries.toml");
    let registries = if path.exists() {
        read::<Registries>(path).registry
    } else {
        Vec::new()
    };
    out += "/// Every registry.\npub static REGISTRIES: &[Registry] = &[\n";
    for Registry {
        id,
        name,
        url,
        stack,
        code,
    } in &registries
    {
        let _ = write!(
            out,
            "Registry {{ id: {id:?}, name: {name:?}, url: {url:?}, stack: {stack:?}, codes: &["
        );
        for RegisteredCode { code, name, cause } in code {
            let _ = write!(
                out,
                "RegisteredCode {{ code: {code}, name: {name:?}, cause: {cause:?} }}, "
            );
        }
        out += "] },\n";
    }
    out += "];\n";
    out += "/// Lines that do what a step says.\npub static SNIPPETS: &[Snippet] = &[\n";
    for Snippet { step, codes, code } in read::<Snippets>(Path::new("data/snippets.toml")).snippet {
        let code = code.trim();
        let _ = writeln!(
            out,
            "Snippet {{ step: {step:?}, codes: &{codes:?}, code: {code:?} }},"
        );
    }
    out + "];\n"
}

fn one(row: &Code, out: &mut String) {
    let Code {
        from,
        to,
        slug,
        category,
        root_cause,
        causes,
        related,
        checked,
        ..
    } = row;
    assert!(from <= to, "{slug}: from {from} to {to}");
    one_of(slug, category, &CATEGORIES);
    one_of(slug, root_cause, &ROOTS);
    let _ = write!(
        out,
        "CodeFacts {{ from: {from}, to: {to}, slug: {slug:?}, category: {category:?}, root_cause: {root_cause:?}, \
         causes: &{causes:?}, related: &{related:?}, checked: {checked:?} }},"
    );
    *out += "\n";
}

fn details(row: &Code, out: &mut String) {
    let slug = &row.slug;
    *out += "Details { first_seen: ";
    match &row.first_seen {
        Some(FirstSeen {
            when,
            what,
            at_latest,
            url,
        }) => {
            let _ = write!(
                out,
                "Some(FirstSeen {{ when: {when:?}, what: {what:?}, at_latest: {at_latest}, url: {url:?} }})"
            );
        }
        None => *out += "None",
    }
    *out += ", official: &[";
    for Link { title, url } in &row.official {
        let _ = write!(out, "Link {{ title: {title:?}, url: {url:?} }}, ");
    }
    *out += "], versions: &[";
    for version in &row.version {
        let Version {
            id,
            version,
            status,
            introduced,
            deprecated,
            known_from,
            source,
        } = version;
        one_of(slug, known_from, &KNOWN_FROM);
        assert!(!source.is_empty(), "{slug}: {id} has no source");
        let _ = write!(
            out,
            "Version {{ id: {id:?}, version: {version:?}, status: {status:?}, introduced: {introduced:?}, \
             deprecated: {deprecated:?}, known_from: {known_from:?}, source: {source:?} }}, "
        );
    }
    *out += "] },\n";
}

fn one_of(slug: &str, word: &str, known: &[&str]) {
    assert!(known.contains(&word), "{slug}: {word} is none of {known:?}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    all.sort();
    all
}

fn read<T: for<'d> Deserialize<'d>>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
