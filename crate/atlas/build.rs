//! Turns `data/` into tables that need no parser at run time. A row that is wrong fails the build with its name.

#[path = "build/lab.rs"]
mod lab;
#[path = "build/proofs.rs"]
mod proofs;
#[path = "build/stacks.rs"]
mod stacks;

use std::fmt::Write as _;
use std::{env, fs, path::Path};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Causes {
    cause: Vec<Cause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cause {
    id: String,
    number: usize,
    acts: String,
    #[serde(default)]
    args: Vec<String>,
    #[serde(default)]
    steps: Vec<String>,
    #[serde(default)]
    dead_ends: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArgRows {
    arg: Vec<ArgRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArgRow {
    name: String,
    kind: Vec<String>,
    #[serde(default)]
    values: Vec<String>,
    means: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ids {
    evidence: Vec<Id>,
    step: Vec<Id>,
    dead_end: Vec<Id>,
    unseen: Vec<Id>,
    exclusion: Vec<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Id {
    id: String,
    means: String,
    #[serde(default)]
    args: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statuses {
    status: Vec<Status>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Status {
    from: u16,
    to: u16,
    acts: String,
    steps: Vec<String>,
    #[serde(default)]
    dead_ends: Vec<String>,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Codes {
    reported: Vec<Reported>,
    reason: Vec<Reason>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reported {
    code: u16,
    cause: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    code: u16,
    reason: String,
    cause: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldRows {
    told: Vec<Told>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    protocol: String,
    from: Option<u32>,
    to: Option<u32>,
    #[serde(default)]
    text: String,
    cause: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    limit: Vec<Limit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limit {
    name: String,
    value: u64,
    what: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    measured: String,
    text: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    id: String,
    pattern: String,
    cause: String,
    phase: String,
    sent: Option<u16>,
    sent_reason: Option<String>,
    sent_request: Option<bool>,
    source: String,
}

/// `browsers/firefox.toml`: only checked; the rules that carry it out stand in crate/diagnosis.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Endings {
    measured: String,
    ending: Vec<Ending>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ending {
    id: String,
    page: String,
    causes: Vec<String>,
    #[serde(default)]
    sent: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NetErrors {
    error: Vec<NetError>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NetError {
    name: String,
    cause: String,
    known_from: String,
}

fn read<T: for<'de> Deserialize<'de>>(file: &str) -> T {
    let path = Path::new("data").join(file);
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// `server-frame/reserved-opcode` → `ServerFrameReservedOpcode`.
fn variant(id: &str) -> String {
    id.split(['/', '-'])
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
                .unwrap_or_default()
        })
        .collect()
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let out_dir = env::var("OUT_DIR").unwrap();
    let out_dir = Path::new(&out_dir);
    let mut out = String::new();

    let args: ArgRows = read("args.toml");
    out += "/// Every argument that causes and evidence carry (`data/args.toml`).\npub const ARGS: &[ArgRow] = &[\n";
    for a in &args.arg {
        assert!(!a.means.is_empty(), "args.toml: {}: no meaning", a.name);
        let kinds: Vec<_> = a
            .kind
            .iter()
            .map(|k| format!("ArgKind::{}", variant(k)))
            .collect();
        writeln!(
            out,
            "    ArgRow {{ name: {:?}, kinds: &[{}], values: &{:?}, means: {:?} }},",
            a.name,
            kinds.join(", "),
            a.values,
            a.means
        )
        .unwrap();
    }
    out += "];\n\n";
    let known_arg = |row: &str, name: &str| {
        assert!(
            args.arg.iter().any(|a| a.name == name),
            "{row}: args.toml has no argument {name}"
        );
    };

    let ids: Ids = read("ids.toml");
    let id_list = |row: &str, kind: &str, list: &[String]| {
        let known = if kind == "StepId" {
            &ids.step
        } else {
            &ids.dead_end
        };
        let paths: Vec<_> = list
            .iter()
            .map(|id| {
                assert!(
                    known.iter().any(|k| k.id == *id),
                    "{row}: ids.toml has no {kind} {id}"
                );
                format!("{kind}::{}", variant(id))
            })
            .collect();
        format!("&[{}]", paths.join(", "))
    };

    let causes: Causes = read("causes.toml");
    for (place, cause) in causes.cause.iter().enumerate() {
        assert_eq!(place, cause.number, "{}: numbers are consecutive", cause.id);
    }
    let cause = |row: &str, id: &str| {
        assert!(
            causes.cause.iter().any(|c| c.id == id),
            "{row}: no such cause: {id}"
        );
        format!("Cause::{}", variant(id))
    };

    out += "/// A cause that a verdict can name (`data/causes.toml`).\n";
    out += "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\n#[repr(u16)]\npub enum Cause {\n";
    for c in &causes.cause {
        writeln!(
            out,
            "    /// `{}`\n    {} = {},",
            c.id,
            variant(&c.id),
            c.number
        )
        .unwrap();
    }
    out += "}\n\nimpl Cause {\n    /// Every cause, in the order of its number.\n";
    writeln!(out, "    pub const ALL: [Self; {}] = [", causes.cause.len()).unwrap();
    for c in &causes.cause {
        writeln!(out, "        Self::{},", variant(&c.id)).unwrap();
    }
    out += "    ];\n\n    /// The id as it stands in reports.\n    pub const fn id(self) -> &'static str {\n        match self {\n";
    for c in &causes.cause {
        writeln!(out, "            Self::{} => {:?},", variant(&c.id), c.id).unwrap();
    }
    out += "        }\n    }\n\n    /// Who must act when the evidence names nobody else.\n    pub const fn acts(self) -> Actor {\n        match self {\n";
    for c in &causes.cause {
        writeln!(
            out,
            "            Self::{} => Actor::{},",
            variant(&c.id),
            variant(&c.acts)
        )
        .unwrap();
    }
    out += "        }\n    }\n\n    /// The names of the arguments that its words may use; a verdict always gives all of them.\n    pub const fn args(self) -> &'static [&'static str] {\n        match self {\n";
    for c in &causes.cause {
        writeln!(
            out,
            "            Self::{} => &{:?},",
            variant(&c.id),
            c.args
        )
        .unwrap();
        for name in &c.args {
            known_arg(&c.id, name);
        }
    }
    for (method, doc, kind, pick) in [
        (
            "steps",
            "What to do next, most useful first",
            "StepId",
            (|c: &Cause| &c.steps) as fn(&Cause) -> &Vec<String>,
        ),
        ("dead_ends", "What does not help", "DeadEndId", |c| {
            &c.dead_ends
        }),
    ] {
        writeln!(out, "        }}\n    }}\n\n    /// {doc}.\n    pub const fn {method}(self) -> &'static [{kind}] {{\n        match self {{").unwrap();
        for c in &causes.cause {
            writeln!(
                out,
                "            Self::{} => {},",
                variant(&c.id),
                id_list(&c.id, kind, pick(c))
            )
            .unwrap();
        }
    }
    out += "        }\n    }\n}\n\n";

    for (name, what, list) in [
        (
            "EvidenceId",
            "A kind of fact that a verdict rests on",
            &ids.evidence,
        ),
        ("StepId", "Something to do next", &ids.step),
        ("DeadEndId", "Something that does not help", &ids.dead_end),
        ("UnseenId", "Something that no source showed", &ids.unseen),
        (
            "ExclusionId",
            "A fact that excludes a cause",
            &ids.exclusion,
        ),
    ] {
        writeln!(out, "/// {what} (`data/ids.toml`).").unwrap();
        writeln!(out, "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\npub enum {name} {{").unwrap();
        for row in list {
            assert!(!row.means.is_empty(), "ids.toml: {}: no meaning", row.id);
            writeln!(
                out,
                "    /// `{}`: {}\n    {},",
                row.id,
                row.means,
                variant(&row.id)
            )
            .unwrap();
        }
        writeln!(
            out,
            "}}\n\nimpl {name} {{\n    /// Every one.\n    pub const ALL: [Self; {}] = [",
            list.len()
        )
        .unwrap();
        for row in list {
            writeln!(out, "        Self::{},", variant(&row.id)).unwrap();
        }
        out += "    ];\n\n    /// The id as it stands in reports.\n    pub const fn id(self) -> &'static str {\n        match self {\n";
        for row in list {
            writeln!(
                out,
                "            Self::{} => {:?},",
                variant(&row.id),
                row.id
            )
            .unwrap();
        }
        out += "        }\n    }\n\n    /// The names of the arguments that its words may use; a verdict always gives all of them.\n    pub const fn args(self) -> &'static [&'static str] {\n";
        let with_args: Vec<_> = list.iter().filter(|row| !row.args.is_empty()).collect();
        if with_args.is_empty() {
            out += "        &[]\n    }\n}\n\n";
            continue;
        }
        out += "        match self {\n";
        for row in with_args {
            for arg in &row.args {
                known_arg(&row.id, arg);
            }
            writeln!(
                out,
                "            Self::{} => &{:?},",
                variant(&row.id),
                row.args
            )
            .unwrap();
        }
        out += "            _ => &[],\n        }\n    }\n}\n\n";
    }

    let codes: Codes = read("codes.toml");
    out += "pub(crate) const REPORTED: &[(u16, Cause)] = &[\n";
    for r in &codes.reported {
        writeln!(out, "    ({}, {}),", r.code, cause("codes.toml", &r.cause)).unwrap();
    }
    out += "];\n\npub(crate) const REASONS: &[(u16, &str, Cause, &str)] = &[\n";
    for r in &codes.reason {
        assert!(!r.source.is_empty(), "codes.toml: {}: no source", r.reason);
        writeln!(
            out,
            "    ({}, {:?}, {}, {:?}),",
            r.code,
            r.reason,
            cause("codes.toml", &r.cause),
            r.source
        )
        .unwrap();
    }
    out += "];\n\n";

    let told: ToldRows = read("told.toml");
    out += "type ToldRow = (&'static str, Option<(u32, u32)>, &'static str, Cause);\n\npub(crate) const TOLD: &[ToldRow] = &[\n";
    for t in &told.told {
        let row = format!("told.toml: {}: {:?} {:?}", t.protocol, t.from, t.text);
        let codes = t.from.zip(t.to);
        assert!(
            codes.is_some() == t.text.is_empty(),
            "{row}: from and to, or text"
        );
        assert!(!t.source.is_empty(), "{row}: no source");
        assert!(t.text == t.text.to_lowercase(), "{row}: lower case");
        let cause = cause(&row, &t.cause);
        writeln!(
            out,
            "    ({:?}, {codes:?}, {:?}, {cause}),",
            t.protocol, t.text
        )
        .unwrap();
    }
    out += "];\n\n";

    let limits: Limits = read("limits.toml");
    out += "/// Limits that verdicts rest on (`data/limits.toml`).\npub mod limit {\n";
    for l in &limits.limit {
        assert!(!l.source.is_empty(), "limits.toml: {}: no source", l.name);
        writeln!(
            out,
            "    /// {}\n    ///\n    /// Source: {}.\n    pub const {}: u64 = {};",
            l.what, l.source, l.name, l.value
        )
        .unwrap();
    }
    out += "}\n\n";

    let statuses: Statuses = read("statuses.toml");
    out += "pub(crate) const STATUSES: &[(u16, u16, StatusRow)] = &[\n";
    for s in &statuses.status {
        let row = format!("statuses.toml: {}", s.from);
        assert!(!s.source.is_empty() && s.from <= s.to, "{row}");
        writeln!(
            out,
            "    ({}, {}, StatusRow {{ acts: Actor::{}, steps: {}, dead_ends: {}, #[cfg(feature = \"sources\")] source: {:?} }}),",
            s.from,
            s.to,
            variant(&s.acts),
            id_list(&row, "StepId", &s.steps),
            id_list(&row, "DeadEndId", &s.dead_ends),
            s.source
        )
        .unwrap();
    }
    out += "];\n\n";

    let texts: Texts = read("browsers/chromium.toml");
    writeln!(
        out,
        "/// The Chromium version that the rules about it were measured with.\npub const CHROMIUM_MEASURED: &str = {:?};\n",
        texts.measured
    )
    .unwrap();
    out += "/// Every text (`data/browsers/chromium.toml`).\npub const TEXTS: &[TextRow] = &[\n";
    for t in &texts.text {
        assert!(!t.source.is_empty(), "chromium.toml: {}: no source", t.id);
        writeln!(
            out,
            "    TextRow {{ id: {:?}, pattern: {:?}, cause: {}, phase: Phase::{}, sent: {:?}, sent_reason: {:?}, sent_request: {:?}, #[cfg(feature = \"sources\")] source: {:?} }},",
            t.id,
            t.pattern,
            cause(&t.id, &t.cause),
            variant(&t.phase),
            t.sent,
            t.sent_reason,
            t.sent_request,
            t.source
        )
        .unwrap();
    }
    out += "];\n\n";

    let endings: Endings = read("browsers/firefox.toml");
    writeln!(
        out,
        "/// The Firefox version that the rules about it were measured with.\npub const FIREFOX_MEASURED: &str = {:?};\n",
        endings.measured
    )
    .unwrap();
    for row in &endings.ending {
        let known = ["", "fin", "echo", "call", "empty"].contains(&row.sent.as_str());
        assert!(
            known && !row.page.is_empty() && !row.source.is_empty() && !row.causes.is_empty(),
            "firefox.toml: {}",
            row.id
        );
        for id in &row.causes {
            cause(&row.id, id);
        }
    }

    let errors: NetErrors = read("browsers/net-errors.toml");
    out += "/// Every net error and the cause it names (`data/browsers/net-errors.toml`).\npub const NET_ERRORS: &[(&str, Cause)] = &[\n";
    for e in &errors.error {
        assert!(
            ["measured", "source"].contains(&e.known_from.as_str()),
            "net-errors.toml: {}: known_from",
            e.name
        );
        writeln!(out, "    ({:?}, {}),", e.name, cause(&e.name, &e.cause)).unwrap();
    }
    out += "];\n\n";

    let shown: proofs::Proofs = read("proofs.toml");
    let id = |kind: &str, id: &str| {
        let list = id_list("proofs.toml", kind, &[id.to_owned()]);
        list.trim_matches(['&', '[', ']']).to_owned()
    };
    out += &proofs::tables(&shown, id, cause);

    out += &lab::table(&read("lab.toml"), cause);

    let sources = env::var("CARGO_FEATURE_SOURCES").is_ok();
    out += &stacks::tables(out_dir, sources, |row, id| {
        let number = causes.cause.iter().position(|c| c.id == id);
        number.unwrap_or_else(|| panic!("{row}: no such cause: {id}"))
    });

    fs::write(out_dir.join("tables.rs"), out).unwrap();
}
