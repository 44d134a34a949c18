//! What a diagnosis says: causes in order of confidence, each with its evidence, and what could not be seen.

use wswhy_atlas::{Actor, Args, Cause, DeadEndId, EvidenceId, ExclusionId, StepId, UnseenId};
use wswhy_capture::{Millis, Source};

/// The answer to "why did this socket close?".
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Causes, likeliest first; never empty. The first one is the verdict. Excluded ones come last.
    pub ranked: Vec<Ranked>,
    /// All the evidence, in the order of its time.
    pub evidence: Vec<Evidence>,
    /// `CloseEvent.code`, where it was seen.
    pub code_seen_by_page: Option<u16>,
    /// What the server received in a Close frame, where that is known.
    pub code_sent_to_server: Option<SentCode>,
    /// Who ended it.
    pub closed_by: ClosedBy,
    /// Who must act.
    pub acts: Actor,
    /// What to do, most useful first.
    pub next_steps: Vec<StepId>,
    /// What does not help.
    pub dead_ends: Vec<DeadEndId>,
    /// What no source showed.
    pub unseen: Vec<UnseenId>,
    /// Names of the server software, proxies and protocols that fit and cannot be told apart, most specific first.
    pub stacks: Vec<String>,
    /// Whether a header, the subprotocol, the URL, a message or the reason names one.
    pub stack_evident: bool,
    /// The kinds of evidence that name it.
    pub evident_by: Vec<EvidenceId>,
}

/// A cause in a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Which.
    pub cause: Cause,
    /// 0 to 1; 0 when excluded.
    pub confidence: f64,
    /// What its words need: the names that `causes.toml` lists for it.
    pub args: Args,
    /// Indices into [`Verdict::evidence`].
    pub evidence: Vec<usize>,
    /// What excludes it.
    pub excluded_by: Option<ExclusionId>,
}

/// One fact that a verdict rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Which kind of fact.
    pub id: EvidenceId,
    /// What its words need.
    pub args: Args,
    /// When it happened.
    pub at: Option<Millis>,
    /// Who says so.
    pub source: Source,
    /// The message or frame that shows it: an index into the connection's list.
    pub frame: Option<usize>,
}

/// The status code that the server received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentCode {
    /// The code; `None` for an empty Close frame.
    pub code: Option<u16>,
    /// How that is known.
    pub known_from: KnownFrom,
    /// The browser version that a browser rule was measured with.
    pub browser_version: Option<String>,
}

/// How a code that was sent is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownFrom {
    /// A source showed it.
    Observed,
    /// The browser is known to do so.
    BrowserRule,
}

/// Who ended a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosedBy {
    /// The page called `close()` first.
    Page,
    /// The server sent the first Close frame, or refused the handshake.
    Server,
    /// The browser failed the connection.
    Browser,
    /// The transport ended without a Close frame.
    Network,
    /// Not known.
    Unknown,
}

impl ClosedBy {
    /// The word as it stands in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Server => "server",
            Self::Browser => "browser",
            Self::Network => "network",
            Self::Unknown => "unknown",
        }
    }
}

impl Verdict {
    /// The likeliest cause.
    pub fn first(&self) -> &Ranked {
        &self.ranked[0]
    }
}
