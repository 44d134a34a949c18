//! What HAR has no place for: the private member `_wswhy` of our own files, in the log and in each entry.
//!
//! Beside the standard members, so that another tool reads those and passes over this one; here, where it is known, it
//! stands above them. Each type is one table of its members' names, which both reads and writes it: what
//! `derive(Serialize, Deserialize)` makes of these types is several times as large, and the panel's budget has no room for
//! it.

use super::fill::{Blank, Fill};
use super::json::{Fail, Raw};
use super::out::{Out, Write};
use crate::transcript::{
    CallFrame, CloseCall, ConnectionId, Context, Coverage, Document, ErrorRow, Exporter, Gone,
    GoneHow, Header, Join, LogSide, PageClose, PageEvent, PageEventKind, PageOpen, PageSide, Place,
    Source, Threw, Trouble,
};

/// The version that is written. A file of a later one is read as any other tool's.
pub(super) const VERSION: u32 = 1;
/// The name in `log.creator`.
pub(super) const CREATOR: &str = "wswhy";

/// `log._wswhy`.
pub(super) struct OurLog {
    pub version: u32,
    pub context: Context,
}

/// `_wswhy` of an entry.
pub(super) struct OurEntry {
    pub id: ConnectionId,
    /// Its headers and its stack stand in the entry's own members.
    pub log: Option<LogSide>,
    pub page: Option<PageSide>,
    pub join: Join,
    pub place: Place,
    pub gone: Option<Gone>,
    pub messages_from: Source,
}

impl<A: Blank, B: Blank> Fill for (A, B) {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        let wrong = || raw.other_than("a list of two");
        let mut list = raw.list()?;
        self.0.fill(list.next().ok_or_else(wrong)?)?;
        self.1.fill(list.next().ok_or_else(wrong)?)?;
        list.next().map_or(Ok(()), |_| Err(wrong()))
    }
}

impl<A: Blank, B: Blank> Blank for (A, B) {
    fn blank() -> Self {
        (A::blank(), B::blank())
    }
}

impl Fill for ConnectionId {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        self.0.fill(raw)
    }
}

impl Blank for ConnectionId {
    fn blank() -> Self {
        Self(0)
    }
}

macro_rules! object {
    ($type:ident { $($field:ident: $name:literal),* $(,)? $(; $rest:expr)? }) => {
        impl Fill for $type {
            fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
                raw.members(&[$($name),*], &mut [$(&mut self.$field),*])
            }
        }

        impl Blank for $type {
            fn blank() -> Self {
                Self {
                    $($field: Blank::blank(),)*
                    $(..$rest)?
                }
            }
        }

        impl Write for $type {
            fn write(&self, out: &mut Out) {
                out.object(&[$($name),*], &[$(&self.$field),*]);
            }
        }
    };
}

object!(OurLog {
    version: "version",
    context: "context"
});
object!(OurEntry {
    id: "id",
    log: "log",
    page: "page",
    join: "join",
    place: "place",
    gone: "gone",
    messages_from: "messagesFrom",
});
object!(Context {
    browser: "browser",
    since: "since",
    observe_only: "observeOnly",
    log_read_at: "logReadAt",
    frames_read_at: "framesReadAt",
    documents: "documents",
    page_events: "pageEvents",
    troubles: "troubles",
    dropped_messages: "droppedMessages",
    evicted_bytes: "evictedBytes",
    log_on_demand: "logOnDemand",
    exporter: "exporter",
});
object!(Exporter {
    name: "name",
    version: "version"
});
object!(Document {
    id: "id",
    url: "url",
    top: "top",
    installed_at: "installedAt",
    from_start: "fromStart",
    gaps: "gaps",
    gone_at: "goneAt",
});
object!(PageEvent {
    at: "at",
    document: "document",
    kind: "kind"
});
object!(Trouble {
    at: "at",
    source: "source",
    place: "place",
    expected: "expected"
});
object!(LogSide {
    key: "key",
    started_at: "startedAt",
    status: "status",
    error: "error",
    finished_at: "finishedAt",
    message_count: "messageCount",
    read_at: "readAt",
    vanished: "vanished",
    close: "close",
    handshake_only: "handshakeOnly",
    ; Self::default()
});
object!(Header {
    name: "name",
    value: "value"
});
object!(ErrorRow {
    text: "text",
    at: "at"
});
object!(Gone {
    at: "at",
    how: "how"
});
object!(PageSide {
    document: "document",
    number: "number",
    coverage: "coverage",
    at: "at",
    stack: "stack",
    offered: "offered",
    opened: "opened",
    error_at: "errorAt",
    close: "close",
    close_calls: "closeCalls",
    threw: "threw",
    ready_state: "readyState",
});
object!(PageOpen {
    at: "at",
    protocol: "protocol",
    extensions: "extensions"
});
object!(PageClose {
    at: "at",
    code: "code",
    reason: "reason",
    was_clean: "wasClean",
    buffered: "buffered",
    visibility: "visibility",
    online: "online",
});
object!(CloseCall {
    at: "at",
    code: "code",
    reason: "reason",
    ready_state: "readyState",
    stack: "stack",
    threw: "threw",
});
object!(Threw {
    name: "name",
    message: "message"
});
object!(CallFrame {
    function: "function",
    url: "url",
    line: "line",
    column: "column"
});

/// A variant's name as it is written, and what it holds; itself where it holds nothing.
fn variant(raw: Raw<'_>) -> Result<(&str, Raw<'_>), Fail<'_>> {
    if raw.is_text() {
        return Ok((raw.get().trim_matches('"'), raw));
    }
    raw.object()?.first().ok_or_else(|| raw.other_than(VARIANT))
}

/// What is expected where a variant of another name stands.
const VARIANT: &str = "one of the words that are known here";

/// Types that are one of several: with members, with one value, or with nothing, which comes first.
macro_rules! variants {
    ($type:ident {
        $blank:ident $blank_name:literal $(, $unit:ident $unit_name:literal)*
        $(; $variant:ident $name:literal { $($field:ident $member:literal: $of:ty),* })*
        $(=> $one:ident $one_name:literal ($inner:ty))?
    }) => {
        impl Fill for $type {
            fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
                let (name, inner) = variant(raw)?;
                $(if name == $name {
                    *self = Self::$variant { $($field: <$of>::blank()),* };
                    if let Self::$variant { $($field),* } = self {
                        inner.members(&[$($member),*], &mut [$($field),*])?;
                    }
                    return Ok(());
                })*
                $(if name == $one_name {
                    *self = Self::$one(<$inner>::blank());
                    if let Self::$one(one) = self {
                        one.fill(inner)?;
                    }
                    return Ok(());
                })?
                *self = match name {
                    $blank_name => Self::$blank,
                    $($unit_name => Self::$unit,)*
                    _ => return Err(raw.other_than(VARIANT)),
                };
                let _ = inner;
                Ok(())
            }
        }

        impl Blank for $type {
            fn blank() -> Self {
                Self::$blank
            }
        }

        impl Write for $type {
            fn write(&self, out: &mut Out) {
                match self {
                    $(Self::$variant { $($field),* } => {
                        out.raw(concat!("{\"", $name, "\":"));
                        out.object(&[$($member),*], &[$($field),*]);
                        out.raw("}");
                    })*
                    $(Self::$one(inner) => out.object(&[$one_name], &[inner]),)?
                    Self::$blank => out.string($blank_name),
                    $(Self::$unit => out.string($unit_name),)*
                }
            }
        }
    };
}

variants!(PageEventKind {
    Freeze "freeze", Resume "resume", Offline "offline", Online "online";
    Navigated "navigated" { url "url": String };
    PageHide "page-hide" { persisted "persisted": bool };
    PageShow "page-show" { persisted "persisted": bool };
    Visibility "visibility" { state "state": String };
    PolicyViolation "policy-violation" { directive "directive": String, blocked "blocked": String, disposition "disposition": String };
    TimerGap "timer-gap" { ms "ms": u64 };
    FrameGone "frame-gone" { url "url": String }
});
variants!(Coverage {
    Constructed "constructed";
    Late "late" { ready_state "readyState": u8, via "via": String }
});
variants!(Join {
    Alone "alone", Joined "joined", Waiting "waiting"
    => OneOf "one-of" (Vec<ConnectionId>)
});
variants!(Place {
    Top "top", OutOfReach "out-of-reach", Unknown "unknown", Pasted "pasted"
    => Frame "frame" (String)
});
variants!(GoneHow {
    Navigated "navigated", FrameRemoved "frame-removed"
});

impl Fill for Source {
    fn fill<'t>(&mut self, raw: Raw<'t>) -> Result<(), Fail<'t>> {
        let name = variant(raw)?.0;
        let all = [
            Self::NetworkLog,
            Self::Page,
            Self::Bytes,
            Self::Har,
            Self::BrowserRule,
            Self::Capture,
        ];
        let mut named = all.into_iter().filter(|source| source.as_str() == name);
        *self = named.next().ok_or_else(|| raw.other_than(VARIANT))?;
        Ok(())
    }
}

impl Blank for Source {
    fn blank() -> Self {
        Self::Capture
    }
}

impl Write for Source {
    fn write(&self, out: &mut Out) {
        out.string(self.as_str());
    }
}
