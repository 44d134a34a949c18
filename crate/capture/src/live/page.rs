//! The probe's records into sockets of the page.

use crate::live::observed::{PageSocket, Prints};
use crate::live::{MAX_SOCKETS, Session, add, off_at};
use crate::messages::{Direction, Kind, Message, Messages};
use crate::probe::{Record, records, stack};
use crate::transcript::{
    CloseCall, ConnectionId, Coverage, Document, Millis, PageClose, PageEventKind, PageOpen,
    PageSide, Source, Threw,
};

/// Calls of `close()` that are kept of one socket.
const MAX_CLOSE_CALLS: usize = 16;
/// Documents that are kept.
const MAX_DOCUMENTS: usize = 256;
/// Gaps that are kept of one document.
const MAX_GAPS: usize = 64;

impl Session {
    /// An answer of the probe that was asked for at `asked_at`; `frame` is the URL by which a frame's document was
    /// addressed, `None` for the top document.
    pub fn probe_answer(&mut self, asked_at: Millis, frame: Option<&str>, answer: &str) {
        self.take_apart();
        let mut document = None;
        for record in records(answer) {
            match record {
                Ok(record) if record.kind == 'H' => {
                    document = self.header(asked_at, frame, &record)
                }
                Ok(record) => match document {
                    Some(document) => self.record(document, &record),
                    None => self.trouble(
                        asked_at,
                        Source::Page,
                        "probe, record 1",
                        "the header record",
                    ),
                },
                Err(wrong) => self.trouble(
                    asked_at,
                    Source::Page,
                    format!("probe, byte {}", wrong.at),
                    wrong.expected,
                ),
            }
        }
        if let (None, Some(top)) = (frame, document) {
            self.probe_read_at = Some(asked_at);
            self.top_document_is(top);
        }
        self.assemble();
    }

    fn header(
        &mut self,
        asked_at: Millis,
        frame: Option<&str>,
        record: &Record<'_>,
    ) -> Option<usize> {
        let read_at = Millis(record.number(1)?);
        let (version, id) = (record.text(2), record.text(3));
        if version != "1" || id.is_empty() || id.len() > 64 {
            self.trouble(
                asked_at,
                Source::Page,
                "probe, header",
                "format version 1 and a document's id",
            );
            return None;
        }
        let brands = record.text(13);
        if self.transcript.context.browser.is_none() {
            self.transcript.context.browser = browser(brands, record.text(12));
        }
        let documents = &mut self.transcript.context.documents;
        let index = match documents.iter().position(|d| d.id == id) {
            Some(index) => index,
            None if documents.len() < MAX_DOCUMENTS => {
                documents.push(Document {
                    id: id.to_owned(),
                    url: String::new(),
                    top: frame.is_none(),
                    installed_at: Millis(record.number(7).unwrap_or(read_at.0)),
                    from_start: record.text(5) == "start",
                    gaps: Vec::new(),
                    gone_at: None,
                });
                documents.len() - 1
            }
            None => {
                self.trouble(
                    asked_at,
                    Source::Page,
                    "probe, header",
                    "at most 256 documents",
                );
                return None;
            }
        };
        let document = &mut documents[index];
        document.url = frame.unwrap_or(record.text(4)).to_owned();
        // A document that answers is there, even if it was gone: the back-forward cache brings pages back.
        document.gone_at = None;
        if let Some(gap) = record.number(11)
            && document.gaps.len() < MAX_GAPS
        {
            document.gaps.push((Millis(read_at.0 - gap), read_at));
        }
        let dropped: u64 = record.whole(8).unwrap_or_default();
        self.transcript.context.dropped_messages = self
            .transcript
            .context
            .dropped_messages
            .saturating_add(dropped);
        let stopped = record.number(11).is_some();
        if dropped > 0 || stopped {
            for socket in self
                .page
                .iter_mut()
                .filter(|s| s.side.document == index && !s.over())
            {
                socket.lost = true;
            }
        }
        for socket in self.page.iter_mut().filter(|s| s.side.document == index) {
            socket.gone = None;
        }
        Some(index)
    }

    fn record(&mut self, document: usize, record: &Record<'_>) {
        let Some(at) = record.number(1).map(Millis) else {
            return;
        };
        if record.kind == 'P' {
            if let Some(kind) = page_event(record) {
                self.page_event(at, Some(document), kind);
            }
            return;
        }
        if record.kind == 'T' {
            let socket = self.new_socket(document, 0, at, record.text(2), Coverage::Constructed);
            socket.side.stack = stack(record.text(7));
            socket.side.threw = Some(Threw {
                name: record.text(5).to_owned(),
                message: record.text(6).to_owned(),
            });
            return;
        }
        let Some(number) = record.whole::<u32>(2) else {
            return;
        };
        match record.kind {
            'N' => {
                let offered = record
                    .text(4)
                    .split(',')
                    .map(str::trim)
                    .filter(|p| !p.is_empty());
                let offered = offered.map(str::to_owned).collect();
                let socket =
                    self.new_socket(document, number, at, record.text(3), Coverage::Constructed);
                socket.side.offered = offered;
                socket.side.stack = stack(record.text(6));
                return;
            }
            // Asked for again, and known.
            'L' if self
                .page
                .iter()
                .any(|s| s.side.document == document && s.side.number == number) =>
            {
                return;
            }
            'L' => {
                let ready_state = record.whole(4).unwrap_or(1);
                let coverage = Coverage::Late {
                    ready_state,
                    via: record.text(5).to_owned(),
                };
                self.new_socket(document, number, at, record.text(3), coverage);
                return;
            }
            _ => {}
        }
        let found = self.page.iter_mut().rev();
        let mut found = found.filter(|s| s.side.document == document && s.side.number == number);
        let Some(socket) = found.next() else {
            return;
        };
        match record.kind {
            'O' => {
                socket.side.opened = Some(PageOpen {
                    at,
                    protocol: record.text(3).to_owned(),
                    extensions: record.text(4).to_owned(),
                });
            }
            'M' | 'S' => {
                let (direction, payload, cut) = if record.kind == 'M' {
                    (Direction::Received, record.text(5), record.flag(6))
                } else {
                    (Direction::Sent, record.text(5), record.flag(6))
                };
                // A send() that threw, or that came after the end, sent nothing.
                if record.kind == 'S'
                    && (!record.text(8).is_empty() || matches!(record.text(7), "2" | "3"))
                {
                    return;
                }
                let text = record.text(3) == "t";
                let bytes;
                let known = if text {
                    (!(cut && payload.is_empty())).then_some(payload.as_bytes())
                } else {
                    bytes = latin1(payload);
                    (record.text(3) == "b").then_some(bytes.as_slice())
                };
                let size = match record.whole::<u64>(4) {
                    Some(size) if !(text && record.kind == 'M' && cut) => size,
                    _ => known.map_or(0, |bytes| bytes.len() as u64),
                };
                let kind = if text { Kind::Text } else { Kind::Binary };
                socket
                    .prints
                    .add(direction, kind, size, known.filter(|_| !cut));
                let message = Message {
                    at,
                    direction,
                    kind,
                    size,
                    cut,
                    payload: None,
                };
                socket.blobs |= record.text(3) == "B";
                if !off_at(&self.pauses, at) {
                    add(&mut socket.messages, &mut self.payloads, message, known);
                }
            }
            'E' => {
                socket.side.error_at.get_or_insert(at);
                if let Some(state) = record.whole(3) {
                    socket.side.ready_state = Some((state, at));
                }
            }
            'C' => {
                let Some(code) = record.whole(3) else {
                    return;
                };
                socket.gone = None;
                socket.side.close.get_or_insert_with(|| PageClose {
                    at,
                    code,
                    reason: record.text(4).to_owned(),
                    was_clean: record.flag(5),
                    buffered: record.whole(6).unwrap_or_default(),
                    visibility: record.text(7).to_owned(),
                    online: record.flag(8),
                });
            }
            'K' => {
                if socket.side.close_calls.len() == MAX_CLOSE_CALLS {
                    return;
                }
                let arguments: u32 = record.whole(3).unwrap_or_default();
                socket.side.close_calls.push(CloseCall {
                    at,
                    code: (arguments > 0).then(|| record.whole(4)).flatten(),
                    reason: (arguments > 1).then(|| record.text(5).to_owned()),
                    ready_state: record.whole(6).unwrap_or(1),
                    stack: stack(record.text(7)),
                    threw: (!record.text(8).is_empty()).then(|| Threw {
                        name: record.text(8).to_owned(),
                        message: record.text(9).to_owned(),
                    }),
                });
            }
            'R' => {
                if let Some(state) = record.whole(3) {
                    socket.side.ready_state = Some((state, at));
                }
            }
            _ => {}
        }
    }

    fn new_socket(
        &mut self,
        document: usize,
        number: u32,
        at: Millis,
        url: &str,
        coverage: Coverage,
    ) -> &mut PageSocket {
        let paused = off_at(&self.pauses, at);
        let id = self.take_id();
        if self.page.len() >= MAX_SOCKETS {
            let over = self.page.iter().position(PageSocket::over).unwrap_or(0);
            self.page.remove(over);
        }
        self.page.push(PageSocket {
            id,
            shown_as: id,
            url: url.to_owned(),
            side: PageSide {
                document,
                number,
                coverage,
                at,
                stack: Vec::new(),
                offered: Vec::new(),
                opened: None,
                error_at: None,
                close: None,
                close_calls: Vec::new(),
                threw: None,
                ready_state: None,
            },
            messages: Messages::default(),
            prints: Prints::default(),
            settled_with: None,
            for_good: false,
            lost: false,
            gone: None,
            hidden: paused,
            paused,
            blobs: false,
        });
        let last = self.page.len() - 1;
        &mut self.page[last]
    }

    /// How the page names this connection, for the probe's console line: the URL of its frame's document (`None` for
    /// the top document), and its number there.
    pub fn page_name(&self, id: ConnectionId) -> Option<(Option<&str>, u32)> {
        let side = self.connection(id)?.page.as_ref()?;
        let document = self.transcript.context.documents.get(side.document)?;
        let frame = (!document.top).then_some(document.url.as_str());
        document.gone_at.is_none().then_some((frame, side.number))
    }
}

/// The browser by its brands (`Chromium 156, Not A Brand 24`), else by its user agent.
fn browser(brands: &str, user_agent: &str) -> Option<String> {
    let brands = brands.split(',').map(str::trim);
    if let Some(chromium) = brands.clone().find(|brand| brand.starts_with("Chromium ")) {
        return Some(chromium.to_owned());
    }
    let version = |name: &str| {
        let (_, rest) = user_agent.split_once(name)?;
        let version = rest.split(['.', ' ']).next()?;
        version
            .bytes()
            .all(|b| b.is_ascii_digit())
            .then_some(version)
    };
    // Firefox tells nobody more than this of its version.
    if let Some(firefox) = version(" Firefox/") {
        return Some(format!("Firefox {firefox}"));
    }
    version("Chrome/").map(|chrome| format!("Chromium {chrome}"))
}

/// One character per byte, as the probe writes bytes.
fn latin1(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect()
}

fn page_event(record: &Record<'_>) -> Option<PageEventKind> {
    Some(match record.text(2) {
        "pagehide" => PageEventKind::PageHide {
            persisted: record.flag(3),
        },
        "pageshow" => PageEventKind::PageShow {
            persisted: record.flag(3),
        },
        "freeze" => PageEventKind::Freeze,
        "resume" => PageEventKind::Resume,
        "offline" => PageEventKind::Offline,
        "online" => PageEventKind::Online,
        "visibilitychange" => PageEventKind::Visibility {
            state: record.text(3).to_owned(),
        },
        "securitypolicyviolation" => PageEventKind::PolicyViolation {
            directive: record.text(3).to_owned(),
            blocked: record.text(4).to_owned(),
            disposition: record.text(5).to_owned(),
        },
        _ => return None,
    })
}
