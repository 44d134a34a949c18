//! Turns `data/<language>/*.ftl`, and what stands in its folders `tool` and `site`, into three texts that the small
//! renderer in `src/pack.rs` reads: no Fluent parser is shipped, and the panel does not carry the words of the standalone
//! page or of the site. A message that the renderer could not show fails the build with its file and id. A language is a
//! folder that has `language.ftl`.
//!
//! The text is a list of files, each with its messages, each with its texts, all sorted:
//! `file \x1d (message \x1e (attribute \x1f pattern \x1e)… \x1d)… \x1c`. The attribute of a message's own text is empty. A
//! text's id is `<file>/<message>` or `<file>/<message>.<attribute>`; its parts stand apart because whole ids would be a
//! twelfth of what all words weigh when compressed. A pattern is plain text, with
//! `\x01 F name \x02` for a variable shown by the function `F`, and
//! `\x03 F name \x02`, then for each variant `\x04 key \x02 pattern` (`\x05` for the default one), then `\x06`, for a select.
//! `\x07` separates paragraphs.

#[path = "build/codes.rs"]
mod codes;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode;

/// What the renderer can do with a variable; the letter stands in the compiled text.
const FUNCTIONS: [(&str, char); 5] = [
    ("", 'v'),
    ("NUMBER", 'n'),
    ("HEX", 'h'),
    ("FUNCTION", 'f'),
    ("PLACE", 'p'),
];

/// Patterns by file, message and attribute.
type Records = BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>;

/// One file's terms and values, for references.
type Known<'a> = BTreeMap<&'a str, &'a Pattern<&'a str>>;

struct Compiler<'a> {
    terms: Known<'a>,
    messages: Known<'a>,
    /// How deep patterns and references may nest; a reference to itself runs into it.
    depth: usize,
}

impl Compiler<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, out: &mut String) -> Result<(), String> {
        if self.depth == 0 {
            return Err("nested too deep, or a reference to itself".into());
        }
        self.depth -= 1;
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    let mut placed = String::new();
                    self.expression(expression, &mut placed)?;
                    text.push_str(&placed);
                }
            }
        }
        out.push_str(&paragraphs(&text));
        self.depth += 1;
        Ok(())
    }

    fn expression(
        &mut self,
        expression: &Expression<&str>,
        out: &mut String,
    ) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, out),
            Expression::Select { selector, variants } => {
                out.push('\x03');
                out.push_str(&variable(selector)?);
                out.push('\x02');
                for variant in variants {
                    out.push(if variant.default { '\x05' } else { '\x04' });
                    out.push_str(match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    });
                    out.push('\x02');
                    self.pattern(&variant.value, out)?;
                }
                out.push('\x06');
                Ok(())
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, out: &mut String) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let mut text = String::new();
                unescape_unicode(&mut text, value).map_err(|e| e.to_string())?;
                if text.contains(|c: char| c < ' ') {
                    return Err("a control character".into());
                }
                out.push_str(&text);
                Ok(())
            }
            InlineExpression::NumberLiteral { value } => {
                out.push_str(value);
                Ok(())
            }
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                let term = *self
                    .terms
                    .get(id.name)
                    .ok_or_else(|| format!("no such term: -{}", id.name))?;
                let mut text = String::new();
                self.pattern(term, &mut text)?;
                if text.contains(['\x01', '\x03']) {
                    return Err(format!(
                        "-{}: a term sees no arguments; use a message",
                        id.name
                    ));
                }
                out.push_str(&text);
                Ok(())
            }
            InlineExpression::MessageReference {
                id,
                attribute: None,
            } => {
                let message = *self
                    .messages
                    .get(id.name)
                    .ok_or_else(|| format!("no such message in this file: {}", id.name))?;
                self.pattern(message, out)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, out),
            _ => {
                out.push('\x01');
                out.push_str(&variable(inline)?);
                out.push('\x02');
                Ok(())
            }
        }
    }
}

/// A variable, bare or as the one argument of a function: `F name`.
fn variable(inline: &InlineExpression<&str>) -> Result<String, String> {
    let (function, inline) = match inline {
        InlineExpression::FunctionReference { id, arguments } => {
            match (arguments.positional.as_slice(), arguments.named.is_empty()) {
                ([one], true) => (id.name, one),
                _ => return Err(format!("{}() takes one variable and nothing else", id.name)),
            }
        }
        _ => ("", inline),
    };
    let letter = FUNCTIONS
        .iter()
        .find(|known| known.0 == function)
        .ok_or_else(|| format!("no such function: {function}"))?
        .1;
    match inline {
        InlineExpression::VariableReference { id } => Ok(format!("{letter}{}", id.name)),
        _ => Err("expected a variable".into()),
    }
}

/// Lines that follow each other are one paragraph; an empty line begins the next.
fn paragraphs(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut out = String::new();
    for (place, line) in lines.iter().enumerate() {
        let edge = place == 0 || place + 1 == lines.len();
        if place > 0 {
            let broken = line.trim().is_empty() && !edge;
            let joined = out.ends_with('\x07') || out.is_empty();
            match (broken, joined) {
                (true, false) => out.push('\x07'),
                (true, true) | (false, true) => {}
                (false, false) => out.push(' '),
            }
        }
        // Spaces beside a placeable belong to the sentence; those that an indented line leaves do not.
        out.push_str(match (place == 0, place + 1 == lines.len()) {
            (true, true) => line,
            (true, false) => line.trim_end_matches(' '),
            (false, true) => line.trim_start_matches(' '),
            (false, false) => line.trim_matches(' '),
        });
    }
    out
}

fn add<'a>(
    compiler: &mut Compiler<'a>,
    name: &str,
    message: &Message<&'a str>,
    records: &mut Records,
) -> Result<(), String> {
    let id = message.id.name;
    let mut one = |key: String, attribute: &str, pattern: &Pattern<&str>| {
        let mut out = String::new();
        compiler.depth = 12;
        compiler
            .pattern(pattern, &mut out)
            .map_err(|e| format!("{key}: {e}"))?;
        let texts = records.entry(name.into()).or_default();
        let texts = texts.entry(id.into()).or_default();
        match texts.insert(attribute.into(), out) {
            Some(_) => Err(format!("{key}: there are two")),
            None => Ok(()),
        }
    };
    if let Some(value) = &message.value {
        one(format!("{name}/{id}"), "", value)?;
    }
    for attribute in &message.attributes {
        one(
            format!("{name}/{id}.{}", attribute.id.name),
            attribute.id.name,
            &attribute.value,
        )?;
    }
    Ok(())
}

fn file(path: &Path, records: &mut Records) -> Result<(), String> {
    let text = fs::read_to_string(path)
        .map_err(|e| e.to_string())?
        .replace("\r\n", "\n");
    let name = path
        .file_stem()
        .and_then(|n| n.to_str())
        .ok_or("a name that is not text")?;
    let resource = parser::parse(text.as_str()).map_err(|(_, errors)| {
        let first = errors.first();
        let line = first.map_or(0, |e| {
            text[..e.pos.start.min(text.len())].matches('\n').count() + 1
        });
        format!(
            "line {line}: {}",
            first.map(ToString::to_string).unwrap_or_default()
        )
    })?;
    let mut compiler = Compiler {
        terms: Known::new(),
        messages: Known::new(),
        depth: 0,
    };
    for entry in &resource.body {
        match entry {
            Entry::Term(term) => {
                compiler.terms.insert(term.id.name, &term.value);
            }
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    compiler.messages.insert(message.id.name, value);
                }
            }
            _ => {}
        }
    }
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            add(&mut compiler, name, message, records)?;
        }
    }
    Ok(())
}

/// The kinds of words: who says them, and their folder.
const KINDS: [(&str, &str); 3] = [("panel", ""), ("tool", "tool"), ("site", "site")];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut table = String::from("languages! {\n");
    for folder in languages() {
        let about = about(&folder);
        let tag = &about["tag"];
        assert!(
            folder.ends_with(tag),
            "{}: its tag is {tag}",
            folder.display()
        );
        table += &format!("    {tag:?}, {:?}, {:?}, ", about["path"], about["name"]);
        for (kind, below) in KINDS {
            let name = format!("{tag}.{kind}.words");
            let path = target.join(&name);
            fs::write(&path, pack(&folder.join(below)))
                .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            table += &format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\")), ");
        }
        table += ";\n";
    }
    table += "}\n";
    for (name, text) in [("languages.rs", table), ("codes.rs", codes::table())] {
        fs::write(target.join(name), text).expect("OUT_DIR can be written to");
    }
}

/// The folders of the languages, English first. A folder without `language.ftl` is not finished yet.
fn languages() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir("data")
        .expect("data is there")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("language.ftl").exists())
        .collect();
    folders.sort_by_key(|path| (!path.ends_with("en"), path.clone()));
    folders
}

/// What `language.ftl` says.
fn about(folder: &Path) -> BTreeMap<String, String> {
    let mut records = Records::new();
    let path = folder.join("language.ftl");
    if let Err(why) = file(&path, &mut records) {
        panic!("{}: {why}", path.display());
    }
    let all = records.remove("language").unwrap_or_default();
    let all: BTreeMap<_, _> = all
        .into_iter()
        .filter_map(|(id, mut texts)| Some((id, texts.remove("")?)))
        .collect();
    for id in ["tag", "path", "name", "plural"] {
        assert!(all.contains_key(id), "{}: no {id}", path.display());
    }
    assert!(
        ["one", "zero-one", "none"].contains(&&*all["plural"]),
        "{}: an unknown plural rule",
        path.display()
    );
    all
}

/// The text of the files of a folder, without the folders in it.
fn pack(folder: &Path) -> String {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .collect();
    files.sort();
    let mut records = Records::new();
    for path in files {
        if let Err(why) = file(&path, &mut records) {
            panic!("{}: {why}", path.display());
        }
    }
    let mut pack = String::new();
    for (file, messages) in &records {
        pack += file;
        pack.push('\x1d');
        for (message, texts) in messages {
            pack += message;
            pack.push('\x1e');
            for (attribute, pattern) in texts {
                pack += attribute;
                pack.push('\x1f');
                pack += pattern;
                pack.push('\x1e');
            }
            pack.push('\x1d');
        }
        pack.push('\x1c');
    }
    pack
}
