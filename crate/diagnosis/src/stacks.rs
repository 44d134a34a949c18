//! Which stacks fit the evidence: what headers, subprotocol, URL and first messages show, and what only some of them send at
//! the end.

use wswhy_atlas::{
    Arg, Cause, EvidenceId, Reason, ReasonFit, Role, Sign, SignKind, Stack, StackRow, ends,
    fits as fits_form, signs, stack_rows, stacks,
};
use wswhy_capture::{Direction, Message, Millis};

use crate::case::Case;

/// Messages at the beginning, and at the end, that signs are looked for in.
const FIRST: usize = 8;
const LAST: usize = 8;
/// Bytes of a message that a sign is looked for in.
const MAX_READ: usize = 512;
/// Stacks stand on each other no deeper than this.
const MAX_DEPTH: usize = 6;
/// A reason that names its sender has at least so many characters, and more than one word.
const MIN_NAMING: usize = 10;
/// So many, where it is about framing.
const MIN_FRAMING: usize = 6;
/// So many, where its stack would have shown otherwise, too.
const MIN_ALONE: usize = 20;
/// More stacks than this that fit by their code alone are no answer.
const MAX_GUESSED: usize = 6;

/// A sign that was seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown {
    pub sign: &'static Sign,
    /// The message that shows it.
    pub frame: Option<usize>,
    pub at: Option<Millis>,
}

impl Shown {
    /// Whether it is the same header, message, subprotocol or URL.
    pub fn same_evidence(&self, other: &Self) -> bool {
        self.evidence() == other.evidence()
            && self.frame == other.frame
            && self.sign.header == other.sign.header
    }

    /// The kind of evidence that it is.
    pub const fn evidence(&self) -> EvidenceId {
        match self.sign.kind {
            SignKind::Header => EvidenceId::StackHeader,
            SignKind::Subprotocol => EvidenceId::StackSubprotocol,
            SignKind::Url => EvidenceId::StackUrl,
            SignKind::FirstReceived | SignKind::Received | SignKind::Sent => {
                EvidenceId::StackMessage
            }
        }
    }
}

/// How well a stack agrees with the signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// Another stands in its place.
    Against,
    /// It would have shown, unless somebody between hid it.
    Unlikely,
    /// Nothing speaks for or against it.
    Possible,
    /// A sign that others show, too; or it runs on one that is named.
    Allowed,
    /// A sign that nothing else shows.
    Named,
}

/// The stacks of one connection.
#[derive(Debug, Default)]
pub(crate) struct Stacks {
    pub shown: Vec<Shown>,
    /// Rows with this end whose reason only they and few others send.
    pub said: Vec<&'static StackRow>,
    /// By place in [`stacks`].
    fits: Vec<Fit>,
}

impl Stacks {
    pub fn of(case: &Case<'_>) -> Self {
        if case.bytes_only() {
            return Self::default();
        }
        let shown = shown(case);
        let mut found = Self {
            fits: fits(case, &shown),
            shown,
            said: Vec::new(),
        };
        if let Some(close) = case.close.filter(|close| close.code != 1006) {
            found.said = ends(close.code, &close.reason)
                .filter(|(row, fit)| found.names_itself(row, *fit, &close.reason))
                .map(|(row, _)| row)
                .collect();
        }
        found
    }

    /// How well this stack agrees with the signs.
    pub fn fit(&self, stack: usize) -> Fit {
        self.fits.get(stack).copied().unwrap_or(Fit::Possible)
    }

    /// Whether a row's reason is one that names its stack. A server's header is easily lost on the way, a protocol's
    /// messages are not.
    fn names_itself(&self, row: &StackRow, fit: ReasonFit, reason: &str) -> bool {
        let least = match (self.fit(row.stack), stacks()[row.stack].role) {
            (Fit::Against, _) | (Fit::Unlikely, Role::AppProtocol) => return false,
            (Fit::Unlikely, _) => MIN_ALONE,
            // An application has no words for broken frames.
            _ if row.cause == Cause::ProtocolErrorByIntermediary => MIN_FRAMING,
            _ => MIN_NAMING,
        };
        let telling = |text: &str| {
            let letters = text.chars().filter(|c| !matches!(c, '*' | '#')).count();
            letters >= least && text.contains([' ', '_'])
        };
        match (&row.reason, fit) {
            (Reason::Text(text), ReasonFit::Text) => telling(text),
            (Reason::Patterns(forms), ReasonFit::Form) => forms
                .iter()
                .any(|form| telling(form) && fits_form(form, reason)),
            _ => false,
        }
    }

    /// Whether a sign or the reason names a stack.
    pub fn evident(&self) -> bool {
        !self.said.is_empty() || self.shown.iter().any(|shown| shown.sign.names)
    }

    /// The kinds of evidence that name one.
    pub fn evident_by(&self) -> Vec<EvidenceId> {
        let mut found = Vec::new();
        let signs = self.shown.iter().filter(|shown| shown.sign.names);
        let reason = self.said.iter().map(|_| EvidenceId::StackReason);
        for id in signs.map(|shown| shown.evidence()).chain(reason) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }

    /// Those that cannot be told apart, most specific first.
    pub fn candidates(&self, case: &Case<'_>) -> Vec<&'static Stack> {
        let mut found = Vec::new();
        for role in [Role::AppProtocol, Role::Server, Role::Proxy, Role::Client] {
            found.extend(self.of_role(case, role));
        }
        found.into_iter().map(|place| &stacks()[place]).collect()
    }

    fn of_role(&self, case: &Case<'_>, role: Role) -> Vec<usize> {
        let of_role = |place: &usize| stacks()[*place].role == role;
        let by_sign = |names: bool| -> Vec<usize> {
            let shown = self.shown.iter().filter(|shown| shown.sign.names == names);
            distinct(shown.map(|shown| shown.sign.stack).filter(of_role))
        };
        let mut signed = by_sign(true);
        if signed.is_empty() {
            signed = by_sign(false);
        } else {
            // What shows by the very thing that names another cannot be told from it.
            let twin = |one: &&Shown| {
                let mut named = self.shown.iter().filter(|other| other.sign.names);
                named.any(|other| other.same_evidence(one))
            };
            let twins = self.shown.iter().filter(twin).map(|one| one.sign.stack);
            signed = distinct(signed.iter().copied().chain(twins.filter(of_role)));
        }
        let said = distinct(self.said.iter().map(|row| row.stack).filter(of_role));
        // A stack and what it stands on count as one.
        let related = |a: usize| {
            said.iter()
                .any(|b| a == *b || stands_on(a, *b) || stands_on(*b, a))
        };
        let both: Vec<usize> = signed.iter().copied().filter(|s| related(*s)).collect();
        let mut found = match (both.is_empty(), signed.is_empty()) {
            (false, _) => both,
            (true, false) => signed,
            (true, true) => said,
        };
        // One that always says something else with this code is not it, where another is.
        let agrees = |place: &usize| !contradicts(case, *place);
        if found.iter().any(agrees) {
            found.retain(agrees);
        }
        // What stands on most comes first. They are few: the sort of the standard library is two kilobytes of wasm.
        let mut sorted: Vec<usize> = Vec::new();
        for place in found {
            let deeper = |other: &usize| depth(*other) >= depth(place);
            let at = sorted.iter().take_while(|other| deeper(other)).count();
            sorted.insert(at, place);
        }
        sorted
    }

    /// Those whose own end this is, where nothing names or allows any and they are few.
    pub fn guessed(&self, case: &Case<'_>) -> Vec<&'static Stack> {
        let Some(close) = case.close else {
            return Vec::new();
        };
        let rows = ends(close.code, &close.reason)
            .filter(|(row, _)| self.fit(row.stack) > Fit::Unlikely && row.trigger.likely() > 0.0);
        let found = distinct(rows.map(|(row, _)| row.stack));
        if found.len() > MAX_GUESSED {
            return Vec::new();
        }
        found.into_iter().map(|place| &stacks()[place]).collect()
    }
}

pub(crate) fn distinct(places: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut found = Vec::new();
    for place in places {
        if !found.contains(&place) {
            found.push(place);
        }
    }
    found
}

/// Whether the stack has rows for this code, and none of them agrees with the reason.
fn contradicts(case: &Case<'_>, stack: usize) -> bool {
    let Some(close) = case.close else {
        return false;
    };
    let mut rows = stack_rows()
        .iter()
        .filter(|row| row.stack == stack && row.code == Some(close.code))
        .peekable();
    rows.peek().is_some() && !rows.any(|row| row.fit(&close.reason).is_some())
}

/// Whether `above` runs on `below`, directly or not.
pub(crate) fn stands_on(above: usize, below: usize) -> bool {
    fn within(above: usize, below: usize, left: usize) -> bool {
        left > 0
            && stacks().get(above).is_some_and(|stack| {
                let mut on = stack.runs_on.iter();
                on.any(|next| *next == below || within(*next, below, left - 1))
            })
    }
    within(above, below, MAX_DEPTH)
}

fn depth(stack: usize) -> usize {
    (0..stacks().len())
        .filter(|below| stands_on(stack, *below))
        .count()
}

fn fits(case: &Case<'_>, shown: &[Shown]) -> Vec<Fit> {
    let all = stacks();
    let named: Vec<usize> = distinct(shown.iter().filter(|s| s.sign.names).map(|s| s.sign.stack));
    let allowed: Vec<usize> = distinct(shown.iter().map(|s| s.sign.stack));
    let answer = case.log.filter(|log| log.accepted());
    // A proxy puts its own name in the place of the server's.
    let own = |s: &Shown| s.sign.header == "server" && all[s.sign.stack].role == Role::Server;
    let replaced =
        answer.is_some_and(|log| log.response_header("server").is_some()) && !shown.iter().any(own);
    let agreed = answer.is_some() || case.page.is_some_and(|page| page.opened.is_some());
    let message_seen = first_messages(case).next().is_some();
    let would_show = |sign: &Sign| match sign.kind {
        SignKind::Header => {
            answer.is_some() && sign.names && !(sign.header == "server" && replaced)
        }
        SignKind::Subprotocol => agreed,
        SignKind::Url => true,
        SignKind::FirstReceived | SignKind::Received | SignKind::Sent => message_seen,
    };
    // For each stack: whether it has signs, whether one would have shown, whether all would.
    let mut own = vec![(false, false, true); all.len()];
    for sign in signs() {
        let would = would_show(sign);
        if let Some((has, any, every)) = own.get_mut(sign.stack) {
            (*has, *any, *every) = (true, *any || would, *every && would);
        }
    }
    let fit = |(place, (has, any, every)): (usize, (bool, bool, bool))| {
        if named.iter().any(|n| *n == place || stands_on(*n, place)) {
            return Fit::Named;
        }
        let on = |list: &[usize]| list.iter().any(|n| *n == place || stands_on(*n, place));
        // What runs on a named one leaves its own mark, where it has one.
        let host = |n: &usize| all[place].runs_on.contains(n);
        if on(&allowed) || (!any && named.iter().any(host)) {
            return Fit::Allowed;
        }
        let role = all[place].role;
        if named.iter().any(|n| all[*n].role == role) {
            return Fit::Against;
        }
        let silent = match role {
            // Its messages and its subprotocol are what it is.
            Role::AppProtocol => has && every,
            _ => any,
        };
        if silent { Fit::Unlikely } else { Fit::Possible }
    };
    own.into_iter().enumerate().map(fit).collect()
}

/// Every sign that shows, the handshake's first.
fn shown(case: &Case<'_>) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let answer = case.log.filter(|log| log.accepted());
    let opened = case.page.and_then(|page| page.opened.as_ref());
    let header = |name: &str| answer.and_then(|log| log.response_header(name));
    let subprotocol = header("sec-websocket-protocol")
        .or(opened.map(|open| open.protocol.as_str()))
        .filter(|protocol| !protocol.is_empty());
    let target = case.connection.url.split_once("://").map(|(_, rest)| {
        let path = rest.find(['/', '?']).unwrap_or(rest.len());
        rest.get(path..).unwrap_or_default()
    });
    let at = answer.and_then(|log| log.started_at);
    for sign in signs() {
        let seen = match sign.kind {
            SignKind::Header => header(sign.header),
            SignKind::Subprotocol => subprotocol,
            SignKind::Url => target,
            _ => None,
        };
        if seen.is_some_and(|seen| sign.fits(clipped(seen))) {
            let frame = None;
            found.push(Shown { sign, frame, at });
        }
    }
    let mut received_any = false;
    for (index, message, text) in first_messages(case).chain(last_messages(case)) {
        let received = message.direction == Direction::Received;
        for sign in signs() {
            let here = match sign.kind {
                SignKind::FirstReceived => received && !received_any,
                SignKind::Received => received,
                SignKind::Sent => !received,
                _ => false,
            };
            let known = || found.iter().any(|shown| std::ptr::eq(shown.sign, sign));
            if here && sign.fits(text) && !known() {
                let (frame, at) = (Some(index), Some(message.at));
                found.push(Shown { sign, frame, at });
            }
        }
        received_any |= received;
    }
    found
}

fn clipped(text: &str) -> &str {
    let mut end = text.len().min(MAX_READ);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

fn read<'a>(case: &Case<'a>, index: usize) -> Option<(usize, Message, &'a str)> {
    let message = case.connection.messages.get(index)?;
    let bytes = case.payload(&message)?;
    let bytes = bytes.get(..MAX_READ).unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(cut) => std::str::from_utf8(bytes.get(..cut.valid_up_to())?).ok()?,
    };
    Some((index, message, text))
}

fn first_messages<'a>(case: &Case<'a>) -> impl Iterator<Item = (usize, Message, &'a str)> {
    let count = case.connection.messages.len().min(FIRST);
    (0..count).filter_map(move |index| read(case, index))
}

fn last_messages<'a>(case: &Case<'a>) -> impl Iterator<Item = (usize, Message, &'a str)> {
    let count = case.connection.messages.len();
    let from = count.saturating_sub(LAST).max(count.min(FIRST));
    (from..count).filter_map(move |index| read(case, index))
}

/// Names that stand in one line at most.
const MAX_NAMES: usize = 4;

/// The names of stacks as one argument.
pub(crate) fn names(places: &[usize]) -> Arg {
    let known = places.iter().filter_map(|place| stacks().get(*place));
    let mut names: Vec<&str> = known.take(MAX_NAMES).map(|stack| stack.name).collect();
    if places.len() > MAX_NAMES {
        names.push("…");
    }
    Arg::Text(names.join(", "))
}
