//! What a server of the lab does, and when: one trigger and one action out of its arguments, in the words that the servers
//! of `tests/lab/stacks` share.
//!
//! `PORT [greet=TEXT] [when=TRIGGER] [do=ACTION] [limit=BYTES] [status=STATUS] [echo=as-read]`. Whatever the plan does not say is echoed.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// When the action is due on a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// Never: the server echoes until the client leaves.
    Never,
    /// `open`: as soon as the connection is open (after the greeting, if any).
    Open,
    /// `message`, or `message:N`: at the nth data message.
    Message(usize),
    /// `after:N`: so many milliseconds after the opening.
    After(Duration),
    /// `binary`: at a binary message.
    Binary,
    /// `text`: at a text message.
    Text,
    /// `fragment`: at a message that comes in more than one frame.
    Fragment,
    /// `rate:N`: at more than N messages within a second.
    Rate(usize),
    /// `second`: when another connection comes for the same path and query; the first one is meant.
    Second,
    /// `exp`: when the JSON Web Token in the query has expired.
    Exp,
}

/// What the server then does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// `throw`: the handler panics.
    Panic,
    /// `return`: the handler returns.
    Return,
    /// `close`: a Close frame without a payload.
    CloseEmpty,
    /// `close:CODE:REASON`.
    Close(u16, String),
}

/// The arguments of a server.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    /// The first message, if one is sent.
    pub greet: Option<String>,
    /// When the action is due.
    pub when: Trigger,
    /// The action.
    pub action: Action,
    /// The largest message, in bytes; none: the crate's default.
    pub limit: Option<usize>,
    /// The status that every handshake is answered with.
    pub status: Option<u16>,
    /// Writes a frame back as it was read, where the crate lets an application do that.
    pub as_read: bool,
}

impl Plan {
    /// The plan in the process's arguments.
    ///
    /// # Errors
    /// The argument that makes no sense.
    pub fn from_args() -> Result<Self, String> {
        let mut args = std::env::args().skip(1);
        let port = args
            .next()
            .and_then(|word| word.parse().ok())
            .ok_or("the first argument is a port")?;
        let mut plan = Self {
            port,
            greet: None,
            when: Trigger::Never,
            action: Action::Return,
            limit: None,
            status: None,
            as_read: false,
        };
        for word in args {
            let (key, value) = word.split_once('=').unwrap_or((&word, ""));
            match key {
                "greet" => plan.greet = Some(value.to_owned()),
                "when" => plan.when = trigger(value)?,
                "do" => plan.action = action(value)?,
                "limit" => plan.limit = Some(number(value)?),
                "status" => plan.status = Some(number(value)?),
                "echo" => plan.as_read = value == "as-read",
                _ => return Err(format!("nothing is called {word}")),
            }
        }
        Ok(plan)
    }
}

fn trigger(value: &str) -> Result<Trigger, String> {
    let (name, rest) = value.split_once(':').unwrap_or((value, ""));
    Ok(match name {
        "open" => Trigger::Open,
        "message" if rest.is_empty() => Trigger::Message(1),
        "message" => Trigger::Message(number(rest)?),
        "after" => Trigger::After(Duration::from_millis(number(rest)?)),
        "binary" => Trigger::Binary,
        "text" => Trigger::Text,
        "fragment" => Trigger::Fragment,
        "rate" => Trigger::Rate(number(rest)?),
        "second" => Trigger::Second,
        "exp" => Trigger::Exp,
        _ => return Err(format!("no trigger is called {value}")),
    })
}

fn action(value: &str) -> Result<Action, String> {
    if let Some(rest) = value.strip_prefix("close:") {
        let (code, reason) = rest.split_once(':').unwrap_or((rest, ""));
        return Ok(Action::Close(number(code)?, reason.to_owned()));
    }
    Ok(match value {
        "throw" => Action::Panic,
        "return" => Action::Return,
        "close" => Action::CloseEmpty,
        _ => return Err(format!("no action is called {value}")),
    })
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse()
        .map_err(|_| format!("{text} is not a number that fits"))
}

/// One connection, and what has come on it so far.
#[derive(Debug)]
pub struct Visit {
    when: Trigger,
    messages: usize,
    recent: Vec<Instant>,
    deadline: Option<Instant>,
    target: String,
    turn: usize,
}

/// The newest connection for each path and query.
static NEWEST: Mutex<BTreeMap<String, usize>> = Mutex::new(BTreeMap::new());
/// How often a connection looks whether it is still the newest.
const LOOK: Duration = Duration::from_millis(20);
/// A day that no scenario lives to see.
const NEVER: Duration = Duration::from_secs(86_400);

impl Visit {
    /// A connection that was just opened for that path and query.
    #[must_use]
    pub fn new(plan: &Plan, target: &str) -> Self {
        let deadline = match plan.when {
            Trigger::Open => Some(Instant::now()),
            Trigger::After(wait) => Some(Instant::now() + wait),
            Trigger::Exp => Some(Instant::now() + until_exp(target).unwrap_or(NEVER)),
            _ => None,
        };
        let mut newest = NEWEST
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let turn = newest.get(target).map_or(0, |last| last + 1);
        newest.insert(target.to_owned(), turn);
        Self {
            when: plan.when.clone(),
            messages: 0,
            recent: Vec::new(),
            deadline,
            target: target.to_owned(),
            turn,
        }
    }

    /// Whether the action is due by now, no message having come.
    #[must_use]
    pub fn due(&self) -> bool {
        if self.when == Trigger::Second {
            let newest = NEWEST
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            return newest
                .get(&self.target)
                .is_some_and(|turn| *turn > self.turn);
        }
        self.deadline
            .is_some_and(|deadline| Instant::now() >= deadline)
    }

    /// How long to wait for a message before [`Visit::due`] is worth a look.
    #[must_use]
    pub fn patience(&self) -> Duration {
        if self.when == Trigger::Second {
            return LOOK;
        }
        self.deadline.map_or(NEVER, |deadline| {
            deadline.saturating_duration_since(Instant::now())
        })
    }

    /// Whether this message, or part of one, makes the action due.
    pub fn heard(&mut self, binary: bool, fragment: bool) -> bool {
        self.messages += 1;
        match self.when {
            Trigger::Message(nth) => self.messages == nth,
            Trigger::Binary => binary,
            Trigger::Text => !binary,
            Trigger::Fragment => fragment,
            Trigger::Rate(most) => {
                let now = Instant::now();
                self.recent
                    .retain(|then| now.duration_since(*then) < Duration::from_secs(1));
                self.recent.push(now);
                self.recent.len() > most
            }
            _ => false,
        }
    }
}

/// How long the first JSON Web Token in a query is still good.
fn until_exp(target: &str) -> Option<Duration> {
    let claims = target
        .split(['=', '&', '?'])
        .find_map(|word| word.split('.').nth(1))?;
    let text = String::from_utf8(base64url(claims)?).ok()?;
    let digits = text.split("\"exp\":").nth(1)?.trim_start();
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    let exp = UNIX_EPOCH + Duration::from_secs(digits[..end].parse().ok()?);
    Some(exp.duration_since(SystemTime::now()).unwrap_or_default())
}

fn base64url(text: &str) -> Option<Vec<u8>> {
    let (mut out, mut bits, mut held) = (Vec::new(), 0u32, 0u32);
    for letter in text.bytes() {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            _ => return None,
        };
        held = (held << 6) | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from((held >> bits) & 0xff).ok()?);
        }
    }
    Some(out)
}

/// The line that says that the server listens.
pub const READY: &str = "listening";
