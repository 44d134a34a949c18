//! Which sockets of the two sources are one: candidates, evidence against a pair, and what follows for the list.

use std::ops::Range;

use wswhy_wire::{CloseCode, sort_by};

use crate::join::{ALONE, PageKey, narrow, pair};
use crate::live::Session;
use crate::live::observed::{LogSocket, PageSocket};
use crate::transcript::{Coverage, Join, Millis};

/// Further than this before the page made a socket, its request was not sent (clock reading differ by less).
const CLOCK_SLACK_MS: f64 = 5.0;

pub(super) struct Joins {
    pub page: Vec<(Join, Option<usize>)>,
    pub log: Vec<Join>,
}

/// How a socket became known that the probe knew all along (`extension/probe.js`, kind L).
const ASKED_FOR: &str = "states";

impl Session {
    pub(super) fn join(&self) -> Joins {
        let mut joins = Joins {
            page: vec![(Join::Alone, None); self.page.len()],
            log: vec![Join::Alone; self.log.len()],
        };
        for (index, socket) in self.page.iter().enumerate() {
            if let Some(log) = socket.settled_with {
                joins.page[index] = (Join::Joined, Some(log));
                joins.log[log] = Join::Joined;
            }
        }
        let open = self.page.iter().filter(|socket| !socket.for_good);
        let mut urls: Vec<&str> = open.map(|socket| socket.url.as_str()).collect();
        sort_by(&mut urls, &Ord::cmp);
        urls.dedup();
        for url in urls {
            self.join_url(url, &mut joins);
        }
        let documents = &self.transcript.context.documents;
        let expected =
            !self.transcript.context.observe_only && documents.iter().any(|d| d.gone_at.is_none());
        for (index, socket) in self.log.iter().enumerate() {
            let read = self
                .probe_read_at
                .is_some_and(|read| read.0 > socket.first_read.0);
            if joins.log[index] == Join::Alone && expected && !read {
                joins.log[index] = Join::Waiting;
            }
        }
        joins
    }

    fn join_url(&self, url: &str, joins: &mut Joins) {
        let (page, joined): (Vec<usize>, Vec<usize>) = (0..self.page.len())
            .filter(|&p| self.page[p].url == url && self.page[p].side.threw.is_none())
            .partition(|&p| !self.page[p].for_good);
        let may_have = |url: &str| page.first().is_some_and(|&p| self.page[p].may_have(url));
        let log: Vec<usize> = (0..self.log.len())
            .filter(|&l| !self.log[l].for_good && may_have(&self.log[l].url))
            .collect();
        let between: Vec<_> = page.iter().map(|&p| self.between(p, &joined)).collect();
        let keys: Vec<PageKey> = page.iter().map(|&p| self.key(p)).collect();
        let pairing = pair(&keys, log.len(), |p, l| {
            between[p].contains(&log[l]) && self.compatible(&self.page[page[p]], &self.log[log[l]])
        });
        let name_page = |p: usize| self.page[page[p]].id;
        let name_log = |l: usize| self.log[log[l]].id;
        for (p, &index) in page.iter().enumerate() {
            if let Some(l) = pairing.partner(p) {
                joins.page[index] = (Join::Joined, Some(log[l]));
                joins.log[log[l]] = Join::Joined;
                continue;
            }
            let others: Vec<_> = pairing.page[p]
                .iter()
                .filter(|&&l| l != ALONE)
                .map(|&l| name_log(l))
                .collect();
            let read = self
                .transcript
                .context
                .log_read_at
                .is_some_and(|read| read.0 > self.page[index].side.at.0);
            joins.page[index].0 = match (others.is_empty(), read) {
                (true, true) => Join::Alone,
                (true, false) => Join::Waiting,
                (false, _) => Join::OneOf(others),
            };
        }
        for (l, &index) in log.iter().enumerate() {
            let others: Vec<_> = pairing.log[l]
                .iter()
                .filter(|&&p| p != ALONE)
                .map(|&p| name_page(p))
                .collect();
            if joins.log[index] == Join::Alone && !others.is_empty() {
                joins.log[index] = Join::OneOf(others);
            }
        }
    }

    /// The places in the log that the order leaves to a socket of the page: behind the entries of those that were made
    /// before it and are joined for good, and before the entries of those that were made later.
    fn between(&self, page: usize, joined: &[usize]) -> Range<usize> {
        let mut places = 0..self.log.len();
        let own = (page, &self.key(page));
        for &other in joined {
            if let Some(log) = self.page[other].settled_with {
                narrow(&mut places, own, (other, &self.key(other)), log);
            }
        }
        places
    }

    fn key(&self, page: usize) -> PageKey {
        let side = &self.page[page].side;
        PageKey {
            chain: side.document,
            made_at: (side.coverage == Coverage::Constructed).then_some(side.at.0),
        }
    }

    /// Whether what both sources saw can be one socket.
    fn compatible(&self, page: &PageSocket, log: &LogSocket) -> bool {
        #[cfg(test)]
        self.compared.set(self.compared.get() + 1);
        let side = &page.side;
        if let Some(started) = log.side.started_at {
            let document = self.transcript.context.documents.get(side.document);
            match &side.coverage {
                Coverage::Constructed if started.0 < side.at.0 - CLOCK_SLACK_MS => return false,
                // Had it been made after the probe came, the probe would have seen that.
                Coverage::Late { via, .. }
                    if via != ASKED_FOR
                        && document.is_some_and(|d| {
                            d.gaps.is_empty() && started.0 > d.installed_at.0 + CLOCK_SLACK_MS
                        }) =>
                {
                    return false;
                }
                _ => {}
            }
        }
        if let (Some(ours), Some(theirs)) = (side.stack.first(), log.side.stack.first())
            && side.coverage == Coverage::Constructed
            && names_a_script(&ours.url)
            && names_a_script(&theirs.url)
            && (&ours.url, ours.line, ours.column) != (&theirs.url, theirs.line, theirs.column)
        {
            return false;
        }
        let refused = matches!(log.side.status, Some(status) if status != 101 && status != 200);
        let never_opened = refused || log.side.status.is_none() && log.side.error.is_some();
        // Firefox names no error.
        let firefox = log.side.handshake_only;
        if side.opened.is_some() && never_opened {
            return false;
        }
        if let Some(close) = &side.close {
            let failed = log.side.error.is_some();
            if failed && (close.was_clean || close.code != CloseCode::ABNORMAL_CLOSURE.value()) {
                return false;
            }
            // In Chromium an `error` event and an error row always come together; the row comes first.
            let read_since = log.side.read_at.is_some_and(|read| read.0 > close.at.0);
            if read_since && !firefox && failed != side.error_at.is_some() {
                return false;
            }
        }
        if let Some(open) = &side.opened
            && log.side.accepted()
            // Firefox opens with none where the server chose what was not offered.
            && !(firefox && open.protocol.is_empty())
            && log
                .side
                .response_header("sec-websocket-protocol")
                .unwrap_or_default()
                != open.protocol
        {
            return false;
        }
        if !side.offered.is_empty()
            && let Some(header) = log.side.request_header("sec-websocket-protocol")
        {
            let sent: Vec<_> = header.split(',').map(str::trim).collect();
            if sent != side.offered {
                return false;
            }
        }
        page.prints.agree(
            &log.prints,
            side.coverage == Coverage::Constructed && !page.lost,
        )
    }

    /// Two sides that are over, and were read since, stay joined. Where exactly this pair fitted after both sources were
    /// read, they are no candidates for others any more, and are not compared again: what comes later is another socket.
    pub(super) fn settle(&mut self, page: usize, join: &Join, partner: Option<usize>) {
        let Some(log) = partner.filter(|_| !self.page[page].for_good) else {
            return;
        };
        let (page, log) = (&mut self.page[page], &mut self.log[log]);
        let read = |at: Option<Millis>, close: Millis| at.is_some_and(|at| at.0 > close.0);
        if let Some(close) = page.side.close.as_ref().map(|close| close.at)
            && (log.over() || log.side.handshake_only)
            && read(self.probe_read_at, close)
        {
            let log_read = read(self.transcript.context.log_read_at, close);
            if log_read || self.transcript.context.log_on_demand && log.side.finished_at.is_some() {
                page.settled_with = partner;
                log.settled = true;
            }
            if log_read && *join == Join::Joined {
                page.for_good = true;
                log.for_good = true;
            }
        }
    }

    /// Whether the probe was in every known document before this socket of the log was made, and did not see it.
    pub(super) fn beyond_reach(&self, index: usize) -> bool {
        let Some(began) = self.log[index].side.started_at else {
            return false;
        };
        let alive_then = |gone: Option<Millis>| gone.is_none_or(|gone| gone.0 > began.0);
        let documents = &self.transcript.context.documents;
        let mut then = documents
            .iter()
            .filter(|d| alive_then(d.gone_at))
            .peekable();
        then.peek().is_some() && then.all(|d| d.from_start || d.installed_at.0 < began.0)
    }
}

/// Code without a file (typed into the Console, `eval`, `new Function`) has no URL in the log and a made-up one in stacks.
fn names_a_script(url: &str) -> bool {
    url.contains("://") && !url.starts_with("eval at ")
}
