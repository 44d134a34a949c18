//! What HAR has no place for: the private member `_wswhy` of our own files, in the log and in each entry.
//!
//! Beside the standard members, so that another tool reads those and passes over this one; here, where it is known, it
//! stands above them. It is read by hand out of a tree: what `derive(Deserialize)` makes of these types is five times as
//! large, and the panel's budget has no room for it.

use serde::Serialize;
use serde_json::Value;

use crate::transcript::{
    CallFrame, CloseCall, ConnectionId, Context, Coverage, Document, ErrorRow, Exporter, Gone,
    GoneHow, Join, LogSide, Millis, PageClose, PageEvent, PageEventKind, PageOpen, PageSide, Place,
    Source, Threw, Trouble,
};

/// The version that is written. A file of a later one is read as any other tool's.
pub(super) const VERSION: u32 = 1;
/// The name in `log.creator`.
pub(super) const CREATOR: &str = "wswhy";

/// `log._wswhy`.
#[derive(Serialize)]
pub(super) struct OurLog {
    pub version: u32,
    pub context: Context,
}

/// `_wswhy` of an entry.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
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

/// Something of ours, out of a tree; `None` where it is not as we write it.
pub(super) trait Read: Sized {
    fn read(value: &Value) -> Option<Self>;
}

/// A member; one that is missing is read as `null`.
pub(super) fn member<T: Read>(object: &Value, name: &str) -> Option<T> {
    T::read(object.get(name).unwrap_or(&Value::Null))
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::read(value).map(Some),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value) -> Option<Self> {
        value.as_array()?.iter().map(T::read).collect()
    }
}

impl<A: Read, B: Read> Read for (A, B) {
    fn read(value: &Value) -> Option<Self> {
        let [a, b] = value.as_array()?.as_slice() else {
            return None;
        };
        Some((A::read(a)?, B::read(b)?))
    }
}

impl Read for bool {
    fn read(value: &Value) -> Option<Self> {
        value.as_bool()
    }
}

impl Read for String {
    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl Read for Millis {
    fn read(value: &Value) -> Option<Self> {
        value.as_f64().map(Self)
    }
}

macro_rules! whole {
    ($($type:ty),*) => {
        $(impl Read for $type {
            fn read(value: &Value) -> Option<Self> {
                value.as_u64()?.try_into().ok()
            }
        })*
    };
}

whole!(u8, u16, u32, u64, usize);

impl Read for ConnectionId {
    fn read(value: &Value) -> Option<Self> {
        u32::read(value).map(Self)
    }
}

macro_rules! object {
    ($type:ident { $($field:ident: $name:literal),* $(,)? $(; $rest:expr)? }) => {
        impl Read for $type {
            fn read(value: &Value) -> Option<Self> {
                Some(Self {
                    $($field: member(value, $name)?,)*
                    $(..$rest)?
                })
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
    ; Self::default()
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

/// A variant's name, and what it holds; `null` where it holds nothing.
fn variant(value: &Value) -> Option<(&str, &Value)> {
    match value {
        Value::String(name) => Some((name, &Value::Null)),
        Value::Object(members) => {
            let (name, inner) = members.iter().next()?;
            Some((name, inner))
        }
        _ => None,
    }
}

impl Read for PageEventKind {
    fn read(value: &Value) -> Option<Self> {
        let (name, inner) = variant(value)?;
        Some(match name {
            "navigated" => Self::Navigated {
                url: member(inner, "url")?,
            },
            "page-hide" => Self::PageHide {
                persisted: member(inner, "persisted")?,
            },
            "page-show" => Self::PageShow {
                persisted: member(inner, "persisted")?,
            },
            "freeze" => Self::Freeze,
            "resume" => Self::Resume,
            "offline" => Self::Offline,
            "online" => Self::Online,
            "visibility" => Self::Visibility {
                state: member(inner, "state")?,
            },
            "policy-violation" => Self::PolicyViolation {
                directive: member(inner, "directive")?,
                blocked: member(inner, "blocked")?,
                disposition: member(inner, "disposition")?,
            },
            "frame-gone" => Self::FrameGone {
                url: member(inner, "url")?,
            },
            _ => return None,
        })
    }
}

impl Read for Join {
    fn read(value: &Value) -> Option<Self> {
        let (name, inner) = variant(value)?;
        Some(match name {
            "alone" => Self::Alone,
            "joined" => Self::Joined,
            "waiting" => Self::Waiting,
            "one-of" => Self::OneOf(Read::read(inner)?),
            _ => return None,
        })
    }
}

impl Read for Place {
    fn read(value: &Value) -> Option<Self> {
        let (name, inner) = variant(value)?;
        Some(match name {
            "top" => Self::Top,
            "frame" => Self::Frame(Read::read(inner)?),
            "out-of-reach" => Self::OutOfReach,
            "unknown" => Self::Unknown,
            "pasted" => Self::Pasted,
            _ => return None,
        })
    }
}

impl Read for Coverage {
    fn read(value: &Value) -> Option<Self> {
        let (name, inner) = variant(value)?;
        Some(match name {
            "constructed" => Self::Constructed,
            "late" => Self::Late {
                ready_state: member(inner, "readyState")?,
                via: member(inner, "via")?,
            },
            _ => return None,
        })
    }
}

impl Read for GoneHow {
    fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "navigated" => Some(Self::Navigated),
            "frame-removed" => Some(Self::FrameRemoved),
            _ => None,
        }
    }
}

impl Read for Source {
    fn read(value: &Value) -> Option<Self> {
        let all = [
            Self::NetworkLog,
            Self::Page,
            Self::Bytes,
            Self::Har,
            Self::BrowserRule,
            Self::Capture,
        ];
        all.into_iter()
            .find(|source| Some(source.as_str()) == value.as_str())
    }
}
