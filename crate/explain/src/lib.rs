//! The words: what a cause, a code, a violation, a status, a fact or a step means, in plain English.
//!
//! The texts stand in `data/en/` as Mozilla Fluent; `build.rs` compiles them, so no Fluent parser is shipped. This room
//! knows ids and named arguments ([`wswhy_atlas::Args`]) and nothing else: no captures, no verdicts, no DOM. What it
//! gives is plain text, never markup.
//!
//! ```
//! use wswhy_atlas::{Arg, Cause};
//! use wswhy_explain::Words;
//!
//! let words = Words::english();
//! let args = vec![("opcode", Arg::Number(3.0)), ("browser", Arg::Unknown)];
//! let cause = words.cause(Cause::ServerFrameReservedOpcode, &args);
//! assert!(cause.sentence.starts_with("The server, or something on the way, sent a frame with opcode 3"));
//! assert_eq!(words.duration(47_210.0), "47.2 s");
//! ```

pub mod compare;
pub mod element;
pub mod entry;
pub mod facts;
mod format;
mod language;
mod pack;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use wswhy_atlas::{
    Actor, Arg, Args, Cause, DeadEndId, EvidenceId, ExclusionId, StepId, Trigger, UnseenId,
};
use wswhy_wire::handshake::FindingKind;
use wswhy_wire::{RemarkKind, StatusClass, StatusCode, ViolationKind};

use format::Format;
pub use language::{Kind, LANGUAGES, Language};
use pack::{Pack, render};

/// What the panel says.
const PANEL: &str = include_str!(concat!(env!("OUT_DIR"), "/en.panel.words"));

/// What the standalone page says besides.
const TOOL: &str = include_str!(concat!(env!("OUT_DIR"), "/en.tool.words"));

static ENGLISH: LazyLock<Pack> = LazyLock::new(|| Pack::new(&[PANEL, TOOL]));
static ENGLISH_OF_PANEL: LazyLock<Pack> = LazyLock::new(|| Pack::new(&[PANEL]));

/// The words of one language. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Words {
    pack: &'static Pack,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.pack, other.pack)
    }
}

/// A cause in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseWords {
    /// About three words, for a list.
    pub badge: String,
    /// One plain sentence: the cause, then who must act.
    pub sentence: String,
    /// Short paragraphs: what that means and what is known about it.
    pub meaning: Vec<String>,
}

/// A close code in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeWords {
    /// Its name in RFC 6455 or in IANA's registry, or that of its range.
    pub name: String,
    /// What it says.
    pub meaning: String,
    /// Who may put it into a Close frame.
    pub who_may_send: String,
    /// What the page's `CloseEvent` shows then.
    pub page_sees: String,
}

/// A broken rule in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViolationWords {
    /// What was wrong, in a few words.
    pub title: String,
    /// What the RFC demands, with its section.
    pub rule: String,
    /// What it usually means.
    pub meaning: String,
}

/// An HTTP status in words, as the answer to an opening handshake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusWords {
    /// Its name.
    pub name: String,
    /// What it means here.
    pub meaning: String,
    /// Who must act.
    pub who_acts: String,
}

/// Something to do, something that does not help, or something that is worth a look, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    /// What.
    pub what: String,
    /// Why, or why not.
    pub why: String,
}

impl Words {
    /// English.
    pub fn english() -> Self {
        Self { pack: &ENGLISH }
    }

    /// English without what only the standalone page says: who asks for nothing else does not link the rest.
    pub fn english_of_panel() -> Self {
        Self {
            pack: &ENGLISH_OF_PANEL,
        }
    }

    /// Words that were loaded as they are needed: the compiled texts of one language ([`Language::text`]). They are kept
    /// for as long as the program runs. A text that is no such thing has no words, and an id without words gives itself.
    ///
    /// ```
    /// use wswhy_explain::{Kind, Language, Words};
    ///
    /// let words = Words::loaded([Language::english().text(Kind::Panel).to_string()]);
    /// assert_eq!(words.code(1005).name, "No Status Received");
    /// assert_eq!(words.language().tag, "en");
    /// ```
    pub fn loaded(texts: impl IntoIterator<Item = String>) -> Self {
        let texts: Vec<&'static str> = texts
            .into_iter()
            .map(|text| &*Box::leak(text.into_boxed_str()))
            .collect();
        Self {
            pack: Box::leak(Box::new(Pack::new(&texts))),
        }
    }

    /// All words of a language. Who calls this links those of all languages.
    pub fn of(language: &Language) -> Self {
        static ALL: LazyLock<Vec<Pack>> = LazyLock::new(|| {
            LANGUAGES
                .iter()
                .map(|language| Pack::new(&Kind::ALL.map(|kind| language.text(kind))))
                .collect()
        });
        let at = LANGUAGES.iter().position(|one| one == language);
        Self {
            pack: &ALL[at.unwrap_or_default()],
        }
    }

    /// The language that they are in.
    pub fn language(&self) -> &'static Language {
        let tag = self.pack.get("language/tag").unwrap_or_default();
        Language::of(tag).unwrap_or(Language::english())
    }

    /// A cause.
    pub fn cause(&self, cause: Cause, args: &Args) -> CauseWords {
        let id = format!("causes/{}", message(cause.id()));
        let mut meaning = paragraphs(&self.text(&format!("{id}.meaning"), args));
        if cause == Cause::HandshakeRejected
            && let Some((_, Arg::Number(status))) = args.iter().find(|arg| arg.0 == "status")
        {
            meaning.push(self.status(*status as u16).meaning);
        }
        CauseWords {
            badge: self.text(&format!("{id}.badge"), args),
            sentence: self.text(&format!("{id}.sentence"), args),
            meaning,
        }
    }

    /// What holds of a cause in every case: the paragraphs of its meaning that hang on nothing that was seen.
    pub fn cause_in_general(&self, cause: Cause) -> Vec<String> {
        let id = format!("causes/{}.meaning", message(cause.id()));
        let pattern = self.pack.get(&id).unwrap_or_default();
        let fixed = pack::fixed(pattern).into_iter();
        fixed
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
            .map(String::from)
            .collect()
    }

    /// A close code, by itself or by its range.
    pub fn code(&self, code: u16) -> CodeWords {
        let mut id = format!("codes/code-{code}");
        if self.pack.get(&format!("{id}.name")).is_none() {
            id = format!("codes/code-{}", range(code));
        }
        let args = vec![("code", Arg::Number(f64::from(code)))];
        let text = |attribute| self.text(&format!("{id}.{attribute}"), &args);
        CodeWords {
            name: text("name"),
            meaning: text("meaning"),
            who_may_send: text("who-may-send"),
            page_sees: text("page-sees"),
        }
    }

    /// What the site says of a close code besides ([`Words::of`] has it): the paragraphs of one attribute.
    pub fn code_paragraphs(&self, code: u16, attribute: &str) -> Vec<String> {
        let args = vec![("code", Arg::Number(f64::from(code)))];
        self.known(&format!("codes/code-{code}.{attribute}"), &args)
            .or_else(|| self.known(&format!("codes/code-{}.{attribute}", range(code)), &args))
            .map_or_else(Vec::new, |text| paragraphs(&text))
    }

    /// Sentences or paragraphs as one paragraph.
    pub fn joined(&self, texts: &[String]) -> String {
        texts.join(&self.format().word("between-sentences"))
    }

    /// A name and what it has: `Seen by: the page`.
    pub fn labelled(&self, name: &str, text: &str) -> String {
        let args = vec![
            ("name", Arg::Text(name.into())),
            ("text", Arg::Text(String::new())),
        ];
        // An argument would be cut where it is long.
        self.text("format/labelled", &args) + text
    }

    /// A text of the site; an id without a text gives the id.
    pub fn site(&self, id: &str, args: &Args) -> String {
        self.text(&format!("site/{id}"), args)
    }

    /// A text of the elements for other people's pages; an id without a text gives the id.
    pub fn embed(&self, id: &str, args: &Args) -> String {
        self.text(&format!("embed/{id}"), args)
    }

    /// A text that stands in a file of the site, in paragraphs; none where there is no such text.
    pub fn paragraphs(&self, id: &str, args: &Args) -> Vec<String> {
        self.known(id, args)
            .map_or_else(Vec::new, |text| paragraphs(&text))
    }

    /// A broken rule.
    pub fn violation(&self, kind: ViolationKind) -> ViolationWords {
        let text = |attribute| {
            self.text(
                &format!("violations/{}.{attribute}", kind.id()),
                &Args::new(),
            )
        };
        ViolationWords {
            title: text("title"),
            rule: text("rule"),
            meaning: text("meaning"),
        }
    }

    /// Something legal and yet telling.
    pub fn remark(&self, kind: RemarkKind) -> StepWords {
        self.what_and_why(&format!("remarks/{}", kind.id()), &Args::new())
    }

    /// Something wrong in an opening handshake.
    pub fn finding(&self, kind: FindingKind) -> StepWords {
        self.what_and_why(&format!("findings/{}", kind.id()), &Args::new())
    }

    /// A short name that stands in `names.ftl`: of a dress, a layer.
    pub fn name(&self, id: &str) -> String {
        self.text(&format!("names/{id}"), &Args::new())
    }

    /// An HTTP status as the answer to an opening handshake, by itself or by its class.
    pub fn status(&self, status: u16) -> StatusWords {
        let mut id = format!("statuses/status-{status}");
        if self.pack.get(&format!("{id}.name")).is_none() {
            id = match status {
                100..=599 => format!("statuses/status-{}xx", status / 100),
                _ => "statuses/status-other".into(),
            };
        }
        let args = vec![("status", Arg::Number(f64::from(status)))];
        let text = |attribute| self.text(&format!("{id}.{attribute}"), &args);
        StatusWords {
            name: text("name"),
            meaning: text("meaning"),
            who_acts: text("who-acts"),
        }
    }

    /// Whether a status has words of its own, not those of its class alone.
    pub fn has_status(&self, status: u16) -> bool {
        let id = format!("statuses/status-{status}.name");
        self.pack.get(&id).is_some()
    }

    /// A fact that a verdict rests on.
    pub fn evidence(&self, id: EvidenceId, args: &Args) -> String {
        if id == EvidenceId::WireViolation {
            return self.wire_violation(args);
        }
        if id == EvidenceId::StackReason {
            return self.stack_reason(args);
        }
        self.text(&format!("evidence/{}", id.id()), args)
    }

    /// When a stack ends a connection, as a clause after "when".
    pub fn trigger(&self, trigger: Trigger) -> String {
        self.text(&format!("triggers/{}", trigger.id()), &Args::new())
    }

    /// Something to do next.
    pub fn step(&self, id: StepId, args: &Args) -> StepWords {
        self.what_and_why(&format!("steps/{}", id.id()), args)
    }

    /// Something that does not help.
    pub fn dead_end(&self, id: DeadEndId) -> StepWords {
        self.what_and_why(&format!("dead-ends/{}", id.id()), &Args::new())
    }

    /// Something that no source showed.
    pub fn unseen(&self, id: UnseenId) -> String {
        self.text(&format!("unseen/{}", id.id()), &Args::new())
    }

    /// A fact that excludes a cause.
    pub fn exclusion(&self, id: ExclusionId) -> String {
        self.text(&format!("exclusions/{}", id.id()), &Args::new())
    }

    /// Who must act.
    pub fn actor(&self, actor: Actor) -> String {
        self.text(&format!("names/actor-{}", actor.as_str()), &Args::new())
    }

    /// A source of evidence, by the word that stands for it in reports.
    pub fn source(&self, name: &str) -> String {
        self.known(&format!("names/source-{name}"), &Args::new())
            .unwrap_or_else(|| self.text("names/source-unknown", &Args::new()))
    }

    /// A text of the interface. An id without a text gives the id, so that the gap is seen.
    pub fn ui(&self, id: &str, args: &Args) -> String {
        self.text(&format!("ui/{id}"), args)
    }

    /// A count or a measure.
    pub fn number(&self, number: f64) -> String {
        self.format().number(number)
    }

    /// Milliseconds in the unit that reads best: `350 ms`, `47.2 s`, `2 min 5 s`.
    pub fn duration(&self, millis: f64) -> String {
        self.format().duration(millis)
    }

    /// A size: `512 bytes`, `64 KiB`.
    pub fn bytes(&self, bytes: u64) -> String {
        self.format().bytes(bytes)
    }

    /// The time of day with milliseconds, at an offset from UTC: `14:03:12.345`.
    pub fn clock(&self, epoch_millis: f64, utc_offset_minutes: i32) -> String {
        self.format().clock(epoch_millis, utc_offset_minutes)
    }

    /// A day, a month or a year, given as `2026-11-29`, `2026-11` or `2026`; any other text stays as it is.
    ///
    /// ```
    /// use wswhy_explain::Words;
    ///
    /// assert_eq!(Words::english().date("2011-12"), "2011-12");
    /// assert_eq!(Words::english().date("8.14"), "8.14");
    /// ```
    pub fn date(&self, iso: &str) -> String {
        let parts: Vec<&str> = iso.split('-').collect();
        let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        let is_date = parts.iter().all(digits) && parts.first().is_some_and(|year| year.len() == 4);
        let args: Args = ["year", "month", "day"]
            .into_iter()
            .zip(&parts)
            .map(|(name, part)| (name, Arg::Text((*part).into())))
            .collect();
        match parts.len() {
            2 if is_date => self.text("format/month", &args),
            3 if is_date => self.text("format/day", &args),
            _ => iso.into(),
        }
    }

    /// The evidence names the rule by its id; the words for it stand with the violations.
    fn wire_violation(&self, args: &Args) -> String {
        let args = args
            .iter()
            .map(|(name, arg)| match (*name, arg) {
                ("violation", Arg::Text(id)) => {
                    let title = ViolationKind::from_id(id)
                        .map_or_else(|| id.clone(), |kind| self.violation(kind).title);
                    ("violation", Arg::Text(title))
                }
                _ => (*name, arg.clone()),
            })
            .collect();
        self.text(
            &format!("evidence/{}", EvidenceId::WireViolation.id()),
            &args,
        )
    }

    /// The evidence names what set the end off by its id, too.
    fn stack_reason(&self, args: &Args) -> String {
        let args = args
            .iter()
            .map(|(name, arg)| match (*name, arg) {
                ("trigger", Arg::Text(id)) => {
                    let said = Trigger::from_id(id)
                        .map_or_else(|| id.clone(), |trigger| self.trigger(trigger));
                    ("trigger", Arg::Text(said))
                }
                _ => (*name, arg.clone()),
            })
            .collect();
        self.text(&format!("evidence/{}", EvidenceId::StackReason.id()), &args)
    }

    const fn format(&self) -> Format<'static> {
        Format::new(self.pack)
    }

    fn what_and_why(&self, id: &str, args: &Args) -> StepWords {
        StepWords {
            what: self.text(&format!("{id}.what"), args),
            why: self.text(&format!("{id}.why"), args),
        }
    }

    fn text(&self, id: &str, args: &Args) -> String {
        self.known(id, args).unwrap_or_else(|| id.to_string())
    }

    fn known(&self, id: &str, args: &Args) -> Option<String> {
        let pattern = self.pack.get(id)?;
        Some(render(pattern, args, &self.format()))
    }
}

/// The paragraphs of a text. One that hangs on an argument is empty without it, and left out.
fn paragraphs(text: &str) -> Vec<String> {
    text.split('\n')
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(String::from)
        .collect()
}

/// A cause's id as a Fluent identifier, which has no slash.
fn message(cause: &str) -> String {
    cause.replace('/', "_")
}

/// The name of a code's range, as `codes.ftl` spells it.
fn range(code: u16) -> &'static str {
    match StatusCode::new(code).class() {
        StatusClass::Unused => "unused",
        StatusClass::Protocol => "protocol",
        StatusClass::Registered => "registered",
        StatusClass::Private => "private",
        StatusClass::OutOfRange => "out-of-range",
    }
}
