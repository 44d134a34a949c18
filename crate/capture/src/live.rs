//! A live capture: readings of the network log and answers of the probe, as they come, into one [`Transcript`].
//!
//! The log and the probe see the same sockets and neither names the other's; [`crate::join`] says how they are paired.
//! What a source gave is kept apart until it is joined, so a wrong guess can never mix two sockets.

mod joining;
mod observed;
mod page;
#[cfg(test)]
mod tests;

use wswhy_wire::sort_by;

use crate::log::{Entry, Row};
use crate::messages::{Message, Messages, PayloadRef, PayloadStore};
use crate::transcript::{
    Connection, ConnectionId, Context, Coverage, Document, Gone, GoneHow, Join, Millis, PageEvent,
    PageEventKind, Place, Source, Transcript, Trouble,
};
use observed::{LogSocket, PageSocket};

/// Payload bytes that are kept at most, of all sockets together.
pub const PAYLOAD_LIMIT: u64 = 512 << 20;

/// Sockets of each source that are kept at most; the oldest finished ones go first.
const MAX_SOCKETS: usize = 2_000;
/// Pauses of recording that are remembered.
const MAX_PAUSES: usize = 100;
/// Page events that are kept.
const MAX_PAGE_EVENTS: usize = 1_000;
/// A live capture.
#[derive(Debug)]
pub struct Session {
    transcript: Transcript,
    payloads: PayloadStore,
    log: Vec<LogSocket>,
    page: Vec<PageSocket>,
    /// The entries of the last whole reading of the log, in its order.
    last_reading: Vec<usize>,
    next_id: u32,
    version: u64,
    /// When the top document's probe was last read.
    probe_read_at: Option<Millis>,
    pairing_of: Vec<(ConnectionId, ConnectionId)>,
    /// A navigation after which the log has not been read yet.
    navigated_at: Option<Millis>,
    /// Entries that are over and that no reading of the log has held yet.
    finished: Vec<Finished>,
    /// Frames' documents that the page had when it was last looked at.
    frames: Vec<String>,
    /// When recording was off: from, and until.
    pauses: Vec<(Millis, Option<Millis>)>,
    /// Pairs that were compared.
    #[cfg(test)]
    compared: std::cell::Cell<usize>,
}

/// Whether recording was off at that moment.
fn off_at(pauses: &[(Millis, Option<Millis>)], at: Millis) -> bool {
    let within = |(from, until): &(Millis, Option<Millis>)| {
        from.0 <= at.0 && until.is_none_or(|until| at.0 < until.0)
    };
    pauses.iter().any(within)
}

/// An entry that the log said is over.
#[derive(Debug)]
struct Finished {
    at: Millis,
    entry: Entry,
    /// Seconds since the epoch, where the entry has no key.
    first_row: Option<f64>,
    /// Place of the first of `rows` among the entry's rows.
    from: usize,
    rows: Vec<Row>,
}

impl Default for Session {
    fn default() -> Self {
        Self::new(PAYLOAD_LIMIT)
    }
}

impl Session {
    /// An empty capture that keeps at most `payload_limit` bytes of payloads.
    pub fn new(payload_limit: u64) -> Self {
        Self {
            transcript: Transcript::default(),
            payloads: PayloadStore::new(payload_limit),
            log: Vec::new(),
            page: Vec::new(),
            last_reading: Vec::new(),
            next_id: 1,
            version: 0,
            probe_read_at: None,
            pairing_of: Vec::new(),
            navigated_at: None,
            finished: Vec::new(),
            frames: Vec::new(),
            pauses: Vec::new(),
            #[cfg(test)]
            compared: std::cell::Cell::default(),
        }
    }

    /// All that is known now.
    pub fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    /// Changes whenever the transcript does.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// A message's payload, unless it was given up.
    pub fn payload(&self, at: PayloadRef) -> Option<&[u8]> {
        self.payloads.get(at)
    }

    /// The connection that this id names now: a socket that was joined answers to both its ids.
    pub fn connection(&self, id: ConnectionId) -> Option<&Connection> {
        let id = self.resolve(id);
        self.transcript.connections.iter().find(|c| c.id == id)
    }

    /// The id under which this connection stands now.
    pub fn resolve(&self, id: ConnectionId) -> ConnectionId {
        let joined = self.pairing_of.iter().find(|(from, _)| *from == id);
        joined.map_or(id, |(_, to)| *to)
    }

    /// Capture began.
    pub fn started(&mut self, at: Millis) {
        self.transcript.context.since.get_or_insert(at);
        self.version += 1;
    }

    /// Whether anything may be put into the page.
    pub fn set_observe_only(&mut self, on: bool) {
        self.transcript.context.observe_only = on;
        self.version += 1;
    }

    /// Whether what happens from `at` on is listed. While it is not, sockets that are known are still followed to their end,
    /// without their messages; those that are new show themselves when recording goes on and they still live.
    pub fn set_recording(&mut self, at: Millis, on: bool) {
        self.take_apart();
        let open = self.pauses.last_mut().filter(|pause| pause.1.is_none());
        match open {
            Some(pause) if on => pause.1 = Some(at),
            None if !on => {
                if self.pauses.len() == MAX_PAUSES {
                    self.pauses.remove(0);
                }
                self.pauses.push((at, None));
            }
            _ => {}
        }
        if on {
            for socket in self
                .log
                .iter_mut()
                .filter(|socket| socket.paused && !socket.over())
            {
                socket.hidden = false;
            }
            for socket in self
                .page
                .iter_mut()
                .filter(|socket| socket.paused && !socket.over())
            {
                socket.hidden = false;
            }
        }
        self.assemble();
    }

    /// Whether the log is read only when something ends.
    pub fn set_log_on_demand(&mut self, on: bool) {
        self.transcript.context.log_on_demand = on;
        self.version += 1;
    }

    /// Something could not be read.
    pub fn trouble(
        &mut self,
        at: Millis,
        source: Source,
        place: impl Into<String>,
        expected: impl Into<String>,
    ) {
        let trouble = Trouble {
            at,
            source,
            place: place.into(),
            expected: expected.into(),
        };
        if self.transcript.context.add_trouble(trouble) {
            self.version += 1;
        }
    }

    /// Forgets all sockets; what comes later is kept.
    pub fn clear(&mut self) {
        let context = Context {
            browser: self.transcript.context.browser.clone(),
            since: self.transcript.context.since,
            observe_only: self.transcript.context.observe_only,
            log_on_demand: self.transcript.context.log_on_demand,
            documents: self.transcript.context.documents.clone(),
            log_read_at: self.transcript.context.log_read_at,
            ..Context::default()
        };
        self.transcript = Transcript {
            connections: Vec::new(),
            context,
        };
        self.payloads.clear();
        for socket in &mut self.log {
            socket.hidden = true;
            socket.messages.clear();
        }
        for socket in &mut self.page {
            socket.hidden = true;
            socket.messages.clear();
        }
        self.version += 1;
    }

    /// A whole reading of the log that was asked for at `asked_at`. `rows` is called with the place of an entry and the
    /// number of its rows that are known already; it hands over those that follow.
    pub fn log_reading(
        &mut self,
        asked_at: Millis,
        entries: &[Entry],
        mut rows: impl FnMut(usize, usize, &mut dyn FnMut(&Row)),
    ) {
        self.take_apart();
        // Entries without a key are alike; what tells them apart is the time of their first row.
        let first_rows: Vec<Option<f64>> = (entries.iter().enumerate())
            .map(|(place, entry)| {
                let mut first = None;
                if entry.key().is_none() {
                    rows(place, 0, &mut |row| first = first.or(Some(row.time)));
                }
                first
            })
            .collect();
        let same = self.last_reading.len() <= entries.len()
            && (self.last_reading.iter().zip(entries).zip(&first_rows))
                .all(|((&socket, entry), &first)| self.log[socket].may_be(entry, first));
        let mut reading = Vec::with_capacity(entries.len());
        for (place, entry) in entries.iter().enumerate() {
            let known = match self.last_reading.get(place) {
                Some(&socket) if same => Some(socket),
                _ => self.find_entry(entry, first_rows[place], &reading),
            };
            let socket = known.unwrap_or_else(|| self.add_log_socket(entry, asked_at));
            self.log[socket].update(entry, asked_at);
            self.log[socket].side.handshake_only |= self.firefox(entry);
            let (socket_rows, payloads, pauses) =
                (&mut self.log[socket], &mut self.payloads, &self.pauses);
            rows(place, socket_rows.rows, &mut |row| {
                socket_rows.row(row, payloads, pauses)
            });
            reading.push(socket);
        }
        let mut held = vec![false; self.log.len()];
        for &socket in &reading {
            held[socket] = true;
        }
        for &socket in &self.last_reading {
            if !held[socket] {
                let navigated = self.navigated_at;
                let socket = &mut self.log[socket];
                socket.side.vanished = true;
                if let Some(at) = navigated
                    && !socket.over()
                {
                    socket.gone = Some(Gone {
                        at,
                        how: GoneHow::Navigated,
                    });
                }
            }
        }
        if self.navigated_at.is_some_and(|at| at.0 < asked_at.0) {
            self.navigated_at = None;
        }
        self.last_reading = reading;
        self.transcript.context.log_read_at = Some(asked_at);
        for finished in std::mem::take(&mut self.finished) {
            if finished.at.0 > asked_at.0 {
                self.finished.push(finished);
            } else if let Some(unknown) = self.apply_finished(finished) {
                self.add_log_socket(&unknown.entry, unknown.at);
                if let Some(socket) = self.log.last_mut() {
                    socket.update(&unknown.entry, unknown.at);
                }
                self.apply_finished(unknown);
            }
        }
        self.assemble();
    }

    /// The log said that this entry is over. `rows` calls its second argument for each of the entry's rows from the place
    /// that its first argument gives.
    ///
    /// An entry that no reading held yet may be one that was read before it had a key, so it waits for the next reading;
    /// if that does not hold it either (the log may be paused), it is added.
    pub fn log_finished(
        &mut self,
        at: Millis,
        entry: Entry,
        rows: impl Fn(usize, &mut dyn FnMut(Row)),
    ) {
        self.take_apart();
        let mut first_row = None;
        if entry.key().is_none() {
            rows(0, &mut |row| first_row = first_row.or(Some(row.time)));
        }
        // Most rows are known from readings of the log: only the others are read.
        let known = self.find_entry(&entry, first_row, &[]);
        let from = known.map_or(0, |socket| self.log[socket].rows);
        let mut fresh = Vec::new();
        rows(from, &mut |row| fresh.push(row));
        let finished = Finished {
            at,
            entry,
            first_row,
            from,
            rows: fresh,
        };
        if let Some(unknown) = self.apply_finished(finished)
            && unknown.entry.key().is_some()
            && self.finished.len() < MAX_SOCKETS
        {
            self.finished.push(unknown);
        }
        self.assemble();
    }

    /// Gives it back where no socket is known for it.
    fn apply_finished(&mut self, finished: Finished) -> Option<Finished> {
        let Some(socket) = self.find_entry(&finished.entry, finished.first_row, &[]) else {
            return Some(finished);
        };
        let firefox = self.firefox(&finished.entry);
        let socket = &mut self.log[socket];
        socket.side.handshake_only |= firefox;
        if !firefox || finished.entry.refused() {
            socket.side.finished_at.get_or_insert(finished.at);
            socket.gone = None;
        }
        socket.update(&finished.entry, finished.at);
        let known = socket.rows.saturating_sub(finished.from);
        for row in finished.rows.get(known..).unwrap_or_default() {
            socket.row(row, &mut self.payloads, &self.pauses);
        }
        None
    }

    /// The page was navigated or reloaded. What the old page's sockets did last may have been missed; which are the old
    /// ones shows when the new document's probe answers and the log has been read again.
    pub fn navigated(&mut self, at: Millis, url: &str) {
        self.page_event(
            at,
            None,
            PageEventKind::Navigated {
                url: url.to_owned(),
            },
        );
        self.navigated_at = Some(at);
        // Firefox empties its log before it tells of the navigation.
        for socket in &mut self.log {
            if socket.side.handshake_only && socket.side.vanished && !socket.over() {
                socket.gone.get_or_insert(Gone {
                    at,
                    how: GoneHow::Navigated,
                });
            }
        }
        self.version += 1;
    }

    /// The capture's own timer came `ms` milliseconds late.
    pub fn timer_gap(&mut self, at: Millis, ms: u64) {
        if ms > 0 {
            self.page_event(at, None, PageEventKind::TimerGap { ms });
            self.version += 1;
        }
    }

    /// The document is the page's top document now: those before it, and their frames, are gone.
    fn top_document_is(&mut self, top: usize) {
        let documents = &mut self.transcript.context.documents;
        let Some(at) = documents.get(top).map(|document| document.installed_at) else {
            return;
        };
        let mut leaving = Vec::new();
        for (index, document) in documents.iter_mut().enumerate() {
            if index != top
                && document.gone_at.is_none()
                && (document.top || document.installed_at.0 < at.0)
            {
                document.gone_at = Some(at);
                leaving.push(index);
            }
        }
        for socket in &mut self.page {
            if leaving.contains(&socket.side.document) && !socket.over() {
                socket.gone = Some(Gone {
                    at,
                    how: GoneHow::Navigated,
                });
            }
        }
    }

    /// Frames' documents that the page has now, by URL, asked for at `at`.
    pub fn documents(&mut self, at: Millis, urls: &[String]) {
        self.take_apart();
        for (index, document) in self.transcript.context.documents.iter_mut().enumerate() {
            if !document.top && document.gone_at.is_none() && !urls.contains(&document.url) {
                document.gone_at = Some(at);
                for socket in &mut self.page {
                    if socket.side.document == index && !socket.over() {
                        socket.gone = Some(removed(at));
                    }
                }
            }
        }
        let looked_before = self.transcript.context.frames_read_at;
        for url in std::mem::take(&mut self.frames) {
            if urls.contains(&url) {
                continue;
            }
            let documents = &self.transcript.context.documents;
            let document = documents.iter().rposition(|d| !d.top && d.url == url);
            for index in 0..self.log.len() {
                let socket = &self.log[index];
                let goes_with_it = if socket.over() {
                    // It ended between the two looks at the frames, as the frame did; nothing else saw how.
                    let ended = socket
                        .side
                        .finished_at
                        .filter(|_| socket.side.error.is_none());
                    let then = |ended: Millis| {
                        ended.0 <= at.0 && looked_before.is_some_and(|looked| looked.0 <= ended.0)
                    };
                    ended.is_some_and(then) && !socket.settled && !self.beyond_reach(index)
                } else {
                    opened_by_frame(socket, &url, urls, documents)
                };
                if goes_with_it {
                    self.log[index].gone = Some(removed(at));
                }
            }
            self.page_event(at, document, PageEventKind::FrameGone { url });
        }
        self.frames = urls.to_vec();
        self.transcript.context.frames_read_at = Some(at);
        self.assemble();
    }

    fn page_event(&mut self, at: Millis, document: Option<usize>, kind: PageEventKind) {
        let events = &mut self.transcript.context.page_events;
        if events.len() == MAX_PAGE_EVENTS {
            events.remove(0);
        }
        events.push(PageEvent { at, document, kind });
    }

    /// Whether an entry is Firefox's: by what the page says of the browser, else by a member that no other browser has.
    fn firefox(&self, entry: &Entry) -> bool {
        match &self.transcript.context.browser {
            Some(_) => self.transcript.context.firefox(),
            None => entry.security_state.is_some(),
        }
    }

    fn find_entry(&self, entry: &Entry, first_row: Option<f64>, taken: &[usize]) -> Option<usize> {
        let key = entry.key();
        let mut found = (0..self.log.len())
            .rev()
            .filter(|socket| !taken.contains(socket));
        match key {
            Some(_) => found.find(|&socket| self.log[socket].side.key.as_deref() == key),
            // Without a key only an entry that is still in the log can be meant, and only where there is one such.
            None => {
                let mut like = found.filter(|&socket| {
                    let known = &self.log[socket];
                    self.last_reading.contains(&socket)
                        && known.side.key.is_none()
                        && known.may_be(entry, first_row)
                });
                like.next().filter(|_| like.next().is_none())
            }
        }
    }

    fn add_log_socket(&mut self, entry: &Entry, at: Millis) -> usize {
        if self.log.len() >= MAX_SOCKETS {
            self.forget_oldest_log_socket();
        }
        let id = self.take_id();
        let paused = off_at(&self.pauses, entry.started_at().unwrap_or(at));
        self.log.push(LogSocket::new(id, entry, at, paused));
        self.log.len() - 1
    }

    /// Empties the oldest finished entry. Its place stays, since others are named by theirs.
    fn forget_oldest_log_socket(&mut self) {
        let oldest = self
            .log
            .iter_mut()
            .find(|socket| !socket.hidden && (socket.over() || socket.settled));
        if let Some(socket) = oldest {
            socket.hidden = true;
            socket.messages.clear();
        }
    }

    fn take_id(&mut self) -> ConnectionId {
        let id = ConnectionId(self.next_id);
        self.next_id = self.next_id.wrapping_add(1);
        id
    }

    /// Gives the messages back to the sockets that they came from.
    fn take_apart(&mut self) {
        let mut connections = std::mem::take(&mut self.transcript.connections);
        let mut messages = |id: ConnectionId, from: Source| {
            let place = connections.binary_search_by_key(&id, |c| c.id).ok()?;
            let connection = connections.get_mut(place)?;
            let page = connection.messages_from == Source::Page;
            (page == (from == Source::Page)).then(|| std::mem::take(&mut connection.messages))
        };
        for socket in &mut self.page {
            if let Some(messages) = messages(socket.shown_as, Source::Page) {
                socket.messages = messages;
            }
        }
        for socket in &mut self.log {
            if let Some(messages) = messages(socket.shown_as, Source::NetworkLog) {
                socket.messages = messages;
            }
        }
    }

    /// Joins what belongs together, and lists it.
    fn assemble(&mut self) {
        let joins = self.join();
        self.pairing_of.clear();
        let mut connections = Vec::with_capacity(self.page.len() + self.log.len());
        let mut joined_log = vec![false; self.log.len()];
        for index in 0..self.page.len() {
            let (join, partner) = joins.page[index].clone();
            self.settle(index, &join, partner);
            if let Some(log) = partner {
                joined_log[log] = true;
            }
            connections.push(self.show_page(index, join, partner));
        }
        for (index, joined) in joined_log.into_iter().enumerate() {
            if !joined {
                connections.push(self.show_log(index, joins.log[index].clone()));
            }
        }
        let mut connections: Vec<_> = connections.into_iter().flatten().collect();
        sort_by(&mut connections, &|a, b| a.id.cmp(&b.id));
        self.transcript.connections = connections;
        self.transcript.context.evicted_bytes = self.payloads.evicted();
        self.version += 1;
    }

    fn show_page(
        &mut self,
        index: usize,
        join: Join,
        partner: Option<usize>,
    ) -> Option<Connection> {
        let socket = &mut self.page[index];
        let id = match partner {
            Some(log) => socket.id.min(self.log[log].id),
            None => socket.id,
        };
        socket.shown_as = id;
        if let Some(log) = partner {
            let other = &mut self.log[log];
            other.shown_as = id;
            let later = socket.id.max(other.id);
            self.pairing_of.push((later, id));
            if socket.hidden || other.hidden {
                return None;
            }
        }
        if socket.hidden {
            return None;
        }
        let whole = socket.side.coverage == Coverage::Constructed && !socket.lost && !socket.blobs;
        let (messages, messages_from) = match partner.map(|log| &mut self.log[log]) {
            // The log has what the probe missed; but it may be behind, or read no more.
            Some(other) if !whole => {
                other.want_messages();
                if other.messages.len() >= socket.messages.len() {
                    (std::mem::take(&mut other.messages), Source::NetworkLog)
                } else {
                    (std::mem::take(&mut socket.messages), Source::Page)
                }
            }
            Some(other) => {
                other.skip_messages();
                (std::mem::take(&mut socket.messages), Source::Page)
            }
            None => (std::mem::take(&mut socket.messages), Source::Page),
        };
        let log = partner.map(|log| &self.log[log]);
        let document = self.transcript.context.documents.get(socket.side.document);
        let place = match document {
            Some(document) if document.top => Place::Top,
            Some(document) => Place::Frame(document.url.clone()),
            None => Place::Unknown,
        };
        Some(Connection {
            id,
            // The log has the whole of a URL that the probe cut.
            url: log.map_or(&socket.url, |log| &log.url).clone(),
            log: log.map(|log| log.side.clone()),
            page: Some(socket.side.clone()),
            bytes: None,
            join,
            place,
            // In Firefox nothing tells the probe of a new document: the log loses the entry.
            gone: socket.gone.clone().or_else(|| {
                log.filter(|log| log.side.handshake_only && !socket.over())
                    .and_then(|log| log.gone.clone())
            }),
            messages,
            messages_from,
        })
    }

    fn show_log(&mut self, index: usize, join: Join) -> Option<Connection> {
        let beyond = self.beyond_reach(index);
        let socket = &mut self.log[index];
        socket.shown_as = socket.id;
        socket.want_messages();
        if socket.hidden {
            return None;
        }
        Some(Connection {
            id: socket.id,
            url: socket.url.clone(),
            log: Some(socket.side.clone()),
            page: None,
            bytes: None,
            place: match &join {
                Join::Alone if beyond => Place::OutOfReach,
                _ => Place::Unknown,
            },
            join,
            gone: socket.gone.clone(),
            messages: std::mem::take(&mut socket.messages),
            messages_from: Source::NetworkLog,
        })
    }
}

fn removed(at: Millis) -> Gone {
    Gone {
        at,
        how: GoneHow::FrameRemoved,
    }
}

/// Whether a socket of the log can only be that of the frame that is gone: its script is that document, or comes from a
/// site that no document of the page is from any more.
fn opened_by_frame(
    socket: &LogSocket,
    gone: &str,
    left: &[String],
    documents: &[Document],
) -> bool {
    let Some(caller) = socket.side.stack.last() else {
        return false;
    };
    let same_site = |url: &str| origin(url).is_some() && origin(url) == origin(&caller.url);
    let top = documents.iter().filter(|d| d.top && d.gone_at.is_none());
    caller.url == gone
        || same_site(gone)
            && !left.iter().any(|url| same_site(url))
            && !top.map(|d| &d.url).any(|url| same_site(url))
}

/// `http://host:port` of a URL.
fn origin(url: &str) -> Option<&str> {
    let host = url.find("://")? + 3;
    let end = url[host..]
        .find(['/', '?', '#'])
        .map_or(url.len(), |end| host + end);
    url.get(..end)
}

/// Adds a message with its payload.
pub(crate) fn add(
    messages: &mut Messages,
    payloads: &mut PayloadStore,
    mut message: Message,
    payload: Option<&[u8]>,
) {
    message.payload = payload.and_then(|bytes| payloads.put(bytes));
    messages.push(message);
}
