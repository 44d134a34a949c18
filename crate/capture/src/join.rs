//! Which entry of the network log is which socket of the page?
//!
//! Neither source names the other: the page does not know its `Sec-WebSocket-Key`, the log does not know the page's object.
//! What both have is the URL, the order in which sockets were made, who made them, and what happened. Pairings that
//! contradict any of it are struck out; of the rest only those that keep the order and pair as many sockets as possible
//! count. Where exactly one partner is left on both sides, the two are joined; where more are left, nothing is.

use std::ops::Range;

/// A socket of the page, reduced to what a pairing is judged by.
#[derive(Clone, Debug)]
pub(crate) struct PageKey {
    /// Sockets of one chain are in the order in which they were made. A chain is a document.
    pub chain: usize,
    /// When it was made, in milliseconds; `None` where it was found late, so that its place in the order is not known.
    pub made_at: Option<f64>,
}

/// The result for every socket of the page: the entries of the log that it may be. One entry means: joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pairing {
    /// For each socket of the page the log entries that fit.
    pub page: Vec<Vec<usize>>,
    /// For each log entry the sockets of the page that fit.
    pub log: Vec<Vec<usize>>,
}

impl Pairing {
    /// The log entry that is this socket of the page beyond doubt.
    pub fn partner(&self, page: usize) -> Option<usize> {
        let [log] = self.page.get(page)?.as_slice() else {
            return None;
        };
        (self.log.get(*log)?.as_slice() == [page]).then_some(*log)
    }
}

/// Sockets of different documents that were made within this time of each other may stand in either order in the log:
/// clocks of a page are coarse (0.1 ms), and documents of different sites report from different processes.
const ORDER_SLACK_MS: f64 = 0.25;

/// Takes from the `places` in the log that a socket may have those that the order forbids because `other` is the entry
/// `log` for certain. Sockets are given with their place in the page's order. Where all pairs that are taken out of the
/// search narrow the rest so, the search answers for the rest as if they were in it.
pub(crate) fn narrow(
    places: &mut Range<usize>,
    (place, own): (usize, &PageKey),
    (other_place, other): (usize, &PageKey),
    log: usize,
) {
    let (Some(at), Some(other_at)) = (own.made_at, other.made_at) else {
        return;
    };
    // Within one document the order of the calls counts, whatever the clock says.
    let (before, after) = if own.chain == other.chain {
        (other_place < place, other_place > place)
    } else {
        (
            other_at + ORDER_SLACK_MS < at,
            at + ORDER_SLACK_MS < other_at,
        )
    };
    if before {
        places.start = places.start.max(log + 1);
    } else if after {
        places.end = places.end.min(log);
    }
}

/// More states than this are not searched: then only pairs that have no other candidate are joined.
const MAX_STATES: usize = 4_000_000;

/// Finds the pairing. `compatible(page, log)` says whether the evidence allows the pair; log entries are in log order.
pub(crate) fn pair(
    page: &[PageKey],
    logs: usize,
    compatible: impl Fn(usize, usize) -> bool,
) -> Pairing {
    // Sockets without a place in the order: each is a chain of its own, free to stand anywhere.
    let mut chains: Vec<Vec<usize>> = Vec::new();
    let mut of_document: Vec<(usize, usize)> = Vec::new();
    for (index, key) in page.iter().enumerate() {
        if key.made_at.is_none() {
            chains.push(vec![index]);
            continue;
        }
        match of_document
            .iter()
            .find(|(document, _)| *document == key.chain)
        {
            Some(&(_, chain)) => chains[chain].push(index),
            None => {
                of_document.push((key.chain, chains.len()));
                chains.push(vec![index]);
            }
        }
    }
    let table: Vec<Vec<bool>> = (0..page.len())
        .map(|p| (0..logs).map(|l| compatible(p, l)).collect())
        .collect();
    let states = chains
        .iter()
        .try_fold(1usize, |n, chain| n.checked_mul(chain.len() + 1));
    match states.and_then(|states| states.checked_mul(logs + 1)) {
        Some(all) if all <= MAX_STATES => Search::new(page, &chains, &table, logs).run(),
        _ => unordered(&table, logs),
    }
}

/// Every compatible pair counts: the order is not used.
fn unordered(table: &[Vec<bool>], logs: usize) -> Pairing {
    let pairs = |p: usize| (0..logs).filter(move |&l| table[p][l]);
    Pairing {
        page: (0..table.len()).map(|p| pairs(p).collect()).collect(),
        log: (0..logs)
            .map(|l| (0..table.len()).filter(|&p| table[p][l]).collect())
            .collect(),
    }
}

/// A stand-in for "no partner" in a pairing's lists: a best pairing exists that leaves the socket alone.
pub(crate) const ALONE: usize = usize::MAX;

struct Search<'s> {
    page: &'s [PageKey],
    chains: &'s [Vec<usize>],
    table: &'s [Vec<bool>],
    logs: usize,
    strides: Vec<usize>,
    states: usize,
}

const UNREACHED: i32 = i32::MIN / 2;

impl<'s> Search<'s> {
    fn new(
        page: &'s [PageKey],
        chains: &'s [Vec<usize>],
        table: &'s [Vec<bool>],
        logs: usize,
    ) -> Self {
        let mut strides = Vec::with_capacity(chains.len());
        let mut states = 1;
        for chain in chains {
            strides.push(states);
            states *= chain.len() + 1;
        }
        Self {
            page,
            chains,
            table,
            logs,
            strides,
            states,
        }
    }

    /// How many sockets of the chain the state has behind it.
    fn behind(&self, state: usize, chain: usize) -> usize {
        state / self.strides[chain] % (self.chains[chain].len() + 1)
    }

    /// The next socket of the chain, unless a socket of another chain that is already behind was made clearly later.
    fn next(&self, state: usize, chain: usize) -> Option<usize> {
        let socket = *self.chains[chain].get(self.behind(state, chain))?;
        if let Some(made_at) = self.page[socket].made_at {
            for other in (0..self.chains.len()).filter(|&other| other != chain) {
                let behind = self.behind(state, other);
                let last = behind.checked_sub(1).map(|last| self.chains[other][last]);
                if let Some(at) = last.and_then(|last| self.page[last].made_at)
                    && at > made_at + ORDER_SLACK_MS
                {
                    return None;
                }
            }
        }
        Some(socket)
    }

    /// `forward[l][state]`: the most pairs among the first `l` log entries that lead to the state.
    fn run(&self) -> Pairing {
        let mut forward = vec![vec![UNREACHED; self.states]; self.logs + 1];
        forward[0][0] = 0;
        for log in 0..=self.logs {
            // States only grow, so one pass in rising order sees every way into a state before it is left.
            for state in 0..self.states {
                let here = forward[log][state];
                if here == UNREACHED {
                    continue;
                }
                if log < self.logs {
                    forward[log + 1][state] = forward[log + 1][state].max(here);
                }
                for chain in 0..self.chains.len() {
                    let Some(socket) = self.next(state, chain) else {
                        continue;
                    };
                    let after = state + self.strides[chain];
                    forward[log][after] = forward[log][after].max(here);
                    if log < self.logs && self.table[socket][log] {
                        forward[log + 1][after] = forward[log + 1][after].max(here + 1);
                    }
                }
            }
        }
        let mut backward = vec![vec![UNREACHED; self.states]; self.logs + 1];
        backward[self.logs][self.states - 1] = 0;
        for log in (0..=self.logs).rev() {
            for state in (0..self.states).rev() {
                let mut best = backward[log][state];
                if log < self.logs {
                    best = best.max(backward[log + 1][state]);
                }
                for chain in 0..self.chains.len() {
                    let Some(socket) = self.next(state, chain) else {
                        continue;
                    };
                    let after = state + self.strides[chain];
                    best = best.max(backward[log][after]);
                    if log < self.logs && self.table[socket][log] {
                        best = best.max(backward[log + 1][after] + 1);
                    }
                }
                backward[log][state] = best;
            }
        }
        self.read_off(&forward, &backward)
    }

    fn read_off(&self, forward: &[Vec<i32>], backward: &[Vec<i32>]) -> Pairing {
        let most = backward[0][0];
        let mut pairing = Pairing {
            page: vec![Vec::new(); self.page.len()],
            log: vec![Vec::new(); self.logs],
        };
        let mut add = |page: Option<usize>, log: Option<usize>| {
            if let Some(page) = page {
                let list = &mut pairing.page[page];
                let log = log.unwrap_or(ALONE);
                if !list.contains(&log) {
                    list.push(log);
                }
            }
            if let Some(log) = log {
                let list = &mut pairing.log[log];
                let page = page.unwrap_or(ALONE);
                if !list.contains(&page) {
                    list.push(page);
                }
            }
        };
        for log in 0..=self.logs {
            for state in 0..self.states {
                let here = forward[log][state];
                if here == UNREACHED {
                    continue;
                }
                if log < self.logs && here + backward[log + 1][state] == most {
                    add(None, Some(log));
                }
                for chain in 0..self.chains.len() {
                    let Some(socket) = self.next(state, chain) else {
                        continue;
                    };
                    let after = state + self.strides[chain];
                    if here + backward[log][after] == most {
                        add(Some(socket), None);
                    }
                    if log < self.logs
                        && self.table[socket][log]
                        && here + 1 + backward[log + 1][after] == most
                    {
                        add(Some(socket), Some(log));
                    }
                }
            }
        }
        pairing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(sockets: &[(usize, f64)]) -> Vec<PageKey> {
        sockets
            .iter()
            .map(|&(chain, at)| PageKey {
                chain,
                made_at: (at >= 0.0).then_some(at),
            })
            .collect()
    }

    #[track_caller]
    fn check(
        sockets: &[(usize, f64)],
        logs: usize,
        compatible: impl Fn(usize, usize) -> bool,
        partners: &[Option<usize>],
    ) {
        let page = page(sockets);
        let pairing = pair(&page, logs, compatible);
        let found: Vec<_> = (0..page.len()).map(|p| pairing.partner(p)).collect();
        assert_eq!(found, partners, "{pairing:?}");
    }

    #[test]
    fn equal_counts_pair_in_order() {
        check(
            &[(0, 0.0), (0, 0.0), (0, 0.0)],
            3,
            |_, _| true,
            &[Some(0), Some(1), Some(2)],
        );
    }

    #[test]
    fn one_of_two_is_not_joined() {
        check(&[(0, 0.0)], 2, |_, _| true, &[None]);
        check(&[(0, 0.0), (0, 1.0)], 1, |_, _| true, &[None, None]);
    }

    #[test]
    fn evidence_strikes_out() {
        // The worker's socket (log 0) contradicts the page's.
        check(&[(0, 0.0)], 2, |_, l| l == 1, &[Some(1)]);
        // Order and one contradiction decide the rest: page 1 can only be log 2, so page 0 is log 0 or 1.
        check(
            &[(0, 0.0), (0, 1.0)],
            3,
            |p, l| p == 0 || l == 2,
            &[None, Some(2)],
        );
    }

    #[test]
    fn two_documents_by_time() {
        let sockets = [(0, 0.0), (0, 1.0), (1, 2.0), (1, 3.0)];
        check(
            &sockets,
            4,
            |_, _| true,
            &[Some(0), Some(1), Some(2), Some(3)],
        );
        // Made at the same time in two documents: either order is possible.
        check(&[(0, 5.0), (1, 5.1)], 2, |_, _| true, &[None, None]);
        check(&[(0, 5.0), (1, 6.0)], 2, |_, _| true, &[Some(0), Some(1)]);
    }

    #[test]
    fn a_socket_found_late_may_stand_anywhere() {
        check(&[(0, -1.0), (0, 3.0)], 2, |_, _| true, &[None, None]);
        check(
            &[(0, -1.0), (0, 3.0)],
            2,
            |p, l| p != 0 || l == 0,
            &[Some(0), Some(1)],
        );
    }

    #[test]
    fn a_page_socket_that_the_log_never_had() {
        check(&[(0, 0.0), (0, 1.0)], 1, |p, _| p == 1, &[None, Some(0)]);
    }

    #[test]
    fn many_sockets_stay_affordable() {
        let sockets: Vec<_> = (0..300).map(|n| (0, f64::from(n))).collect();
        let partners: Vec<_> = (0..300).map(Some).collect();
        check(&sockets, 300, |_, _| true, &partners);
    }
    /// Pairs that are certain are taken out of the search, and the others are answered as before.
    #[test]
    fn certain_pairs_need_not_be_searched_again() {
        let mut seed = 7u64;
        let mut draw = |below: u64| {
            seed = seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            (seed >> 33) % below
        };
        let mut taken_out = 0;
        for _ in 0..2_000 {
            let mut at = 0.0;
            let sockets: Vec<_> = (0..1 + draw(5))
                .map(|_| {
                    at += [0.0, 0.2, 0.3, 5.0][draw(4) as usize];
                    (draw(2) as usize, if draw(8) == 0 { -1.0 } else { at })
                })
                .collect();
            let page = page(&sockets);
            let logs = draw(6) as usize;
            let fits: Vec<Vec<bool>> = (0..page.len())
                .map(|_| (0..logs).map(|_| draw(3) > 0).collect())
                .collect();
            let whole = pair(&page, logs, |p, l| fits[p][l]);
            let certain: Vec<(usize, usize)> = (0..page.len())
                .filter_map(|p| Some((p, whole.partner(p)?)))
                .filter(|_| draw(2) == 0)
                .collect();
            taken_out += certain.len();
            let left: Vec<usize> = (0..page.len())
                .filter(|p| !certain.iter().any(|(out, _)| out == p))
                .collect();
            let left_logs: Vec<usize> = (0..logs)
                .filter(|l| !certain.iter().any(|(_, out)| out == l))
                .collect();
            let places: Vec<_> = left
                .iter()
                .map(|&p| {
                    let mut places = 0..logs;
                    for &(other, log) in &certain {
                        narrow(&mut places, (p, &page[p]), (other, &page[other]), log);
                    }
                    places
                })
                .collect();
            let keys: Vec<_> = left.iter().map(|&p| page[p].clone()).collect();
            let rest = pair(&keys, left_logs.len(), |p, l| {
                places[p].contains(&left_logs[l]) && fits[left[p]][left_logs[l]]
            });
            let sorted = |mut list: Vec<usize>| {
                list.sort_unstable();
                list
            };
            for (place, &p) in left.iter().enumerate() {
                let named = rest.page[place].iter();
                let named = named.map(|&l| left_logs.get(l).copied().unwrap_or(ALONE));
                assert_eq!(
                    sorted(named.collect()),
                    sorted(whole.page[p].clone()),
                    "{sockets:?} {fits:?} {certain:?}"
                );
            }
        }
        assert!(taken_out > 500, "{taken_out}");
    }
}
