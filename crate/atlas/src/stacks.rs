//! Server software, proxies, clouds and application protocols: how each ends a WebSocket (`data/stacks/*.toml`).
//!
//! `build/stacks.rs` says how the rows are packed. They are unpacked once, at the first look into them.

use std::sync::LazyLock;

use crate::{Actor, Arg, Cause, LIKELY, PHRASES, STACK_BYTES, STACK_STRINGS, Trigger, fits};

/// What part of the way a stack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Software that answers the handshake.
    Server,
    /// Something between: a proxy, a load balancer, a cloud's edge.
    Proxy,
    /// A library inside the page.
    Client,
    /// A protocol inside the messages, or a service that speaks one.
    AppProtocol,
}

const ROLES: [Role; 4] = [Role::Server, Role::Proxy, Role::Client, Role::AppProtocol];

/// One file of `data/stacks/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// Its id, as it stands in reports.
    pub id: &'static str,
    /// Its name, as people know it.
    pub name: &'static str,
    /// What part of the way it is.
    pub role: Role,
    /// The stacks that it stands on, as places in [`stacks`].
    pub runs_on: Vec<usize>,
}

/// What else shows when a trigger set an end off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// Nothing that would tell.
    Any,
    /// The page had just sent something.
    AfterSent,
    /// The page had just sent something that Chromium cuts into fragments.
    AfterLarge,
    /// Nothing had passed for a time.
    Silence,
    /// The connection was old.
    Age,
    /// The connection was young.
    Early,
}

impl Trigger {
    /// Its weight beside others that fit the same end: 0 for what a page never sees at an end.
    pub fn likely(self) -> f64 {
        f64::from(LIKELY[self as usize].0)
    }

    /// What else shows then.
    pub const fn when(self) -> When {
        LIKELY[self as usize].1
    }

    /// The trigger of this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trigger| trigger.id() == id)
    }
}

/// The cause that words in a reason stand for, whatever software says them (`data/phrases.toml`): that of the first phrase found.
///
/// ```
/// use wswhy_atlas::{Cause, phrase};
/// assert_eq!(phrase("Token expired, log in again"), Some(Cause::AuthExpired));
/// assert_eq!(phrase("bye"), None);
/// ```
pub fn phrase(reason: &str) -> Option<Cause> {
    // Phrases are of ASCII; the whole of Unicode would be five kilobytes of wasm.
    let reason = reason.to_ascii_lowercase();
    PHRASES
        .iter()
        .find(|(words, _)| reason.contains(words))
        .map(|(_, cause)| *cause)
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Nothing.
    None,
    /// Bytes of a message.
    Bytes,
    /// Milliseconds.
    Ms,
    /// Messages.
    Messages,
    /// Fragments of one message.
    Fragments,
    /// Connections.
    Connections,
}

const UNITS: [Unit; 6] = [
    Unit::None,
    Unit::Bytes,
    Unit::Ms,
    Unit::Messages,
    Unit::Fragments,
    Unit::Connections,
];

const ACTORS: [Actor; 5] = [
    Actor::Page,
    Actor::Server,
    Actor::Intermediary,
    Actor::User,
    Actor::Nobody,
];

/// What is known of the reason in a row's Close frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is not fixed, or there is no Close frame.
    Open,
    /// Exactly this; empty: verified to be empty.
    Text(&'static str),
    /// One of these forms (see [`fits`]).
    Patterns(Vec<&'static str>),
}

/// How well a reason agrees with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReasonFit {
    /// The row leaves it open.
    Open,
    /// It is empty, and the row says so.
    Empty,
    /// It has a form that the row gives.
    Form,
    /// It is the row's own text.
    Text,
}

/// One way in which a stack ends a connection, or a limit that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackRow {
    /// The place of its stack in [`stacks`].
    pub stack: usize,
    /// The code that the page sees: 1005 for an empty Close frame, 1006 where there is none.
    pub code: Option<u16>,
    /// The HTTP status, where the row is a refused handshake.
    pub status: Option<u16>,
    /// The reason beside the code.
    pub reason: Reason,
    /// What happened.
    pub cause: Cause,
    /// What set it off.
    pub trigger: Trigger,
    /// The stack's own option that decides it; empty where there is none.
    pub option: &'static str,
    /// The option's default, in `unit`; `None` where there is none or it is off.
    pub limit: Option<u64>,
    /// What `limit` counts.
    pub unit: Unit,
    /// Who normally has to change something.
    pub acts: Actor,
    /// Whether the code stands for something else than RFC 6455 gives it.
    pub misused: bool,
    /// Whether it was measured with the software itself.
    pub measured: bool,
}

impl StackRow {
    /// Its stack.
    pub fn stack(&self) -> &'static Stack {
        &stacks()[self.stack]
    }

    /// How well a reason agrees; `None` where it does not.
    pub fn fit(&self, reason: &str) -> Option<ReasonFit> {
        match &self.reason {
            Reason::Open => Some(ReasonFit::Open),
            Reason::Text(text) if *text != reason => None,
            Reason::Text("") => Some(ReasonFit::Empty),
            Reason::Text(_) => Some(ReasonFit::Text),
            Reason::Patterns(forms) => forms
                .iter()
                .any(|form| fits(form, reason))
                .then_some(ReasonFit::Form),
        }
    }

    /// The limit as an argument for words.
    pub fn limit_arg(&self) -> Arg {
        match (self.limit, self.unit) {
            (None, _) | (_, Unit::None) => Arg::Unknown,
            (Some(limit), Unit::Ms) => Arg::Duration(limit as f64),
            (Some(limit), Unit::Bytes) => Arg::Bytes(limit),
            (Some(limit), _) => Arg::Number(limit as f64),
        }
    }

    /// The limit in milliseconds, where it is a time.
    pub fn limit_ms(&self) -> Option<f64> {
        self.limit
            .filter(|_| self.unit == Unit::Ms)
            .map(|ms| ms as f64)
    }

    /// The limit in bytes, where it is a size.
    pub fn limit_bytes(&self) -> Option<u64> {
        self.limit.filter(|_| self.unit == Unit::Bytes)
    }
}

/// Where a stack shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignKind {
    /// A header of the answer to the handshake.
    Header,
    /// The subprotocol that was agreed.
    Subprotocol,
    /// Path and query of the URL.
    Url,
    /// The first message that the page received.
    FirstReceived,
    /// Any message that the page received.
    Received,
    /// Any message that the page sent.
    Sent,
}

const KINDS: [SignKind; 6] = [
    SignKind::Header,
    SignKind::Subprotocol,
    SignKind::Url,
    SignKind::FirstReceived,
    SignKind::Received,
    SignKind::Sent,
];

/// Something that shows a stack apart from how it ends a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// The place of its stack in [`stacks`].
    pub stack: usize,
    /// Where it shows.
    pub kind: SignKind,
    /// The header's name in lower case; empty for other kinds.
    pub header: &'static str,
    /// The form of the whole value, path with query, or message (see [`fits`]).
    pub pattern: &'static str,
    /// Whether nothing else that is known shows it.
    pub names: bool,
}

impl Sign {
    /// Whether the whole of a value, path with query, or message has its form.
    pub fn fits(&self, text: &str) -> bool {
        fits(self.pattern, text)
    }
}

/// Where a row comes from.
#[cfg(feature = "sources")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowSource {
    /// The row's id in its file.
    pub id: &'static str,
    /// The version of the software that it holds for.
    pub version: &'static str,
    /// What ids and parameters cannot carry.
    pub note: &'static str,
    /// Files, documents or measurements.
    pub sources: &'static [&'static str],
}

struct Tables {
    stacks: Vec<Stack>,
    rows: Vec<StackRow>,
    signs: Vec<Sign>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(unpack);

/// Every stack, in the order of its id.
pub fn stacks() -> &'static [Stack] {
    &TABLES.stacks
}

/// Every row, in the order of its stack.
///
/// Without the feature `sources`, rows are left out that have no limit and tell no end that a page can see, or the same end for
/// another broken rule of framing; and options without a default.
pub fn stack_rows() -> &'static [StackRow] {
    &TABLES.rows
}

/// Every sign, in the order of its stack.
pub fn signs() -> &'static [Sign] {
    &TABLES.signs
}

/// The place of the stack of this id in [`stacks`].
pub fn stack_by_id(id: &str) -> Option<usize> {
    stacks().binary_search_by(|stack| stack.id.cmp(id)).ok()
}

/// Where the `place`th of [`stack_rows`] comes from.
#[cfg(feature = "sources")]
pub fn row_source(place: usize) -> Option<&'static RowSource> {
    crate::ROW_SOURCES.get(place)
}

/// The rows with this code whose reason agrees, and how well.
///
/// Limits that no end of their own belongs to have no code, and are not among them.
pub fn ends(
    code: u16,
    reason: &str,
) -> impl Iterator<Item = (&'static StackRow, ReasonFit)> + use<'_> {
    stack_rows()
        .iter()
        .filter(move |row| row.code == Some(code))
        .filter_map(move |row| Some((row, row.fit(reason)?)))
}

/// The rows that refuse a handshake with this HTTP status.
pub fn refusals(status: u16) -> impl Iterator<Item = &'static StackRow> {
    stack_rows()
        .iter()
        .filter(move |row| row.status == Some(status))
}

/// The rows whose limit is a time that `ms` agrees with: at most `within(limit)` milliseconds apart.
///
/// ```
/// for row in wswhy_atlas::times_near(60_020.0, |limit| (limit * 0.02).max(1000.0)) {
///     assert!((59_000.0..=62_000.0).contains(&row.limit_ms().unwrap()));
/// }
/// ```
pub fn times_near(ms: f64, within: impl Fn(f64) -> f64) -> impl Iterator<Item = &'static StackRow> {
    stack_rows().iter().filter(move |row| {
        row.limit_ms()
            .is_some_and(|limit| (ms - limit).abs() <= within(limit))
    })
}

/// The rows whose limit is the size of a message, and smaller than `size` bytes.
pub fn sizes_below(size: u64) -> impl Iterator<Item = &'static StackRow> {
    stack_rows()
        .iter()
        .filter(move |row| row.limit_bytes().is_some_and(|limit| limit < size))
}

/// Reads what `build/stacks.rs` wrote.
struct Reader {
    bytes: &'static [u8],
    /// Texts that were read, and those that were not yet.
    texts: Vec<&'static str>,
    left: std::str::Split<'static, char>,
}

impl Reader {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else {
            return 0;
        };
        self.bytes = rest;
        *first
    }

    fn number(&mut self) -> u64 {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            value |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 || shift > 63 {
                return value;
            }
        }
    }

    fn count(&mut self) -> usize {
        self.number() as usize
    }

    fn text(&mut self) -> &'static str {
        if let Some(place) = self.count().checked_sub(1) {
            return self.texts.get(place).copied().unwrap_or_default();
        }
        let text = self.left.next().unwrap_or_default();
        self.texts.push(text);
        text
    }

    fn column(&mut self, rows: usize) -> &'static [u8] {
        let (column, rest) = self.bytes.split_at(rows.min(self.bytes.len()));
        self.bytes = rest;
        column
    }
}

fn unpack() -> Tables {
    let mut read = Reader {
        bytes: STACK_BYTES,
        texts: Vec::new(),
        left: STACK_STRINGS.split('\0'),
    };
    let numbers: Vec<u16> = (0..read.count()).map(|_| read.number() as u16).collect();
    let pairs = read.count() * 2;
    let pairs = read.column(pairs);
    let [stack_count, row_count, sign_count] = [(); 3].map(|()| read.count());
    let stacks: Vec<Stack> = (0..stack_count)
        .map(|_| Stack {
            id: read.text(),
            name: read.text(),
            role: ROLES[usize::from(read.byte())],
            runs_on: (0..read.byte()).map(|_| usize::from(read.byte())).collect(),
        })
        .collect();
    let mut stack_of = Vec::with_capacity(row_count);
    for place in 0..stack_count {
        stack_of.resize(stack_of.len() + read.count(), place);
    }
    let columns = [(); 4].map(|()| read.column(row_count));
    let mut rows: Vec<StackRow> = stack_of
        .iter()
        .enumerate()
        .map(|(n, stack)| {
            let [flags, actor_and_unit, number, pair] = columns.map(|column| column[n]);
            let code = numbers[usize::from(number)];
            let pair = usize::from(pair) * 2;
            StackRow {
                stack: *stack,
                code: Some(code).filter(|code| *code >= 1000),
                status: Some(code).filter(|code| (1..1000).contains(code)),
                reason: match flags >> 4 {
                    0 => Reason::Open,
                    1 => Reason::Text(read.text()),
                    _ => {
                        let count = read.count();
                        Reason::Patterns((0..count).map(|_| read.text()).collect())
                    }
                },
                cause: Cause::ALL[usize::from(pairs[pair])],
                trigger: Trigger::ALL[usize::from(pairs[pair + 1])],
                option: if flags & 1 != 0 { read.text() } else { "" },
                // Those of all rows stand together, behind the texts.
                limit: (flags & 2 != 0).then_some(0),
                unit: UNITS[usize::from(actor_and_unit & 0xf)],
                acts: ACTORS[usize::from(actor_and_unit >> 4)],
                misused: flags & 4 != 0,
                measured: flags & 8 != 0,
            }
        })
        .collect();
    for limit in rows.iter_mut().filter_map(|row| row.limit.as_mut()) {
        *limit = read.number();
    }
    let signs = (0..sign_count)
        .map(|_| {
            let stack = usize::from(read.byte());
            let kind_and_strength = read.byte();
            let kind = KINDS[usize::from(kind_and_strength & 0xf)];
            Sign {
                stack,
                kind,
                header: if kind == SignKind::Header {
                    read.text()
                } else {
                    ""
                },
                pattern: read.text(),
                names: kind_and_strength >> 4 != 0,
            }
        })
        .collect();
    Tables {
        stacks,
        rows,
        signs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ORIGINS;

    /// How many rows the collection has whose ids begin with this letter.
    const COLLECTED: [(char, usize); 2] = [('a', 548), ('b', 482)];

    #[test]
    fn all_bytes_are_read() {
        let ids: Vec<_> = stacks().iter().map(|stack| stack.id).collect();
        assert!(ids.is_sorted());
        for (place, stack) in stacks().iter().enumerate() {
            assert_eq!(stack_by_id(stack.id), Some(place));
            assert!(stack.runs_on.iter().all(|below| *below < ids.len()));
        }
        for sign in signs() {
            assert!(!sign.pattern.is_empty() && sign.stack < ids.len());
        }
        assert!(stack_rows().iter().all(|row| row.stack < ids.len()));
    }

    #[test]
    fn every_collected_row_is_there_once() {
        let mut ids = ORIGINS.to_vec();
        ids.sort_unstable();
        if let Some(twice) = ids.windows(2).find(|pair| pair[0] == pair[1]) {
            panic!("{} is there twice", twice[0]);
        }
        let collected: usize = COLLECTED.iter().map(|(_, count)| count).sum();
        assert_eq!(ids.len(), collected);
        for id in &ids {
            let known = COLLECTED.iter().any(|(letter, count)| {
                let number = id.strip_prefix(*letter).filter(|number| number.len() == 3);
                number.is_some_and(|n| n.parse::<usize>().is_ok_and(|n| n < *count))
            });
            assert!(known, "{id} is no id of the collection");
        }
    }

    #[test]
    fn a_row_fits_its_own_reason_and_no_other() {
        for row in stack_rows() {
            match &row.reason {
                Reason::Open => assert_eq!(row.fit("anything"), Some(ReasonFit::Open)),
                Reason::Text(text) => {
                    assert!(row.fit(text) > Some(ReasonFit::Open));
                    assert_eq!(row.fit(&format!("{text} really")), None);
                }
                Reason::Patterns(forms) => {
                    for form in forms {
                        let text = form.replace('*', "x").replace('#', "7");
                        assert_eq!(row.fit(&text), Some(ReasonFit::Form), "{form}");
                    }
                }
            }
        }
    }

    #[test]
    fn limits_are_found_by_their_size() {
        for row in stack_rows() {
            if let Some(limit) = row.limit_ms() {
                assert!(times_near(limit, |_| 0.0).any(|other| other == row));
            }
            if let Some(limit) = row.limit_bytes() {
                assert!(
                    sizes_below(limit.saturating_add(1)).any(|o| o == row) || limit == u64::MAX
                );
                assert!(!sizes_below(limit).any(|other| other == row));
            }
        }
    }
}
