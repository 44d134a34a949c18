//! One list from all findings, and the verdict around it.

use wswhy_atlas::{Cause, DeadEndId, StepId, UnseenId};
use wswhy_wire::sort_by;

use crate::case::Case;
use crate::finding::Finding;
use crate::sent;
use crate::unseen;
use crate::verdict::{ClosedBy, Evidence, Ranked, Verdict};

/// Ranks the findings: likeliest first, excluded ones last, each cause once.
pub(crate) fn verdict(case: &Case<'_>, evidence: Vec<Evidence>, findings: Vec<Finding>) -> Verdict {
    let findings = ordered(findings);
    let ranked: Vec<Ranked> = findings
        .iter()
        .map(|finding| ranked(case, &evidence, finding))
        .collect();
    // `ordered` never gives an empty list.
    let cause = findings
        .first()
        .map_or(Cause::UnknownNoEvidence, |first| first.cause);
    let mut next_steps: Vec<StepId> = Vec::new();
    let mut dead_ends: Vec<DeadEndId> = Vec::new();
    let unseen: Vec<UnseenId> = unseen::unseen(case, cause);
    let mut acts = cause.acts();
    let mut stacks = Vec::new();
    if let Some(first) = findings.first() {
        let own = cause.steps().iter();
        let useful = own.filter(|step| !first.without.contains(step));
        extend(&mut next_steps, first.steps.iter().chain(useful));
        extend(
            &mut dead_ends,
            first.dead_ends.iter().chain(cause.dead_ends()),
        );
        acts = first.acts.unwrap_or(acts);
        stacks = stacks_of(case, first);
    }
    Verdict {
        code_seen_by_page: case.code().filter(|_| case.page.is_some()),
        code_sent_to_server: sent::sent_code(case).map(|sent| sent.code),
        closed_by: closed_by(case, cause),
        ranked,
        evidence,
        acts,
        next_steps,
        dead_ends,
        unseen,
        stacks,
        stack_evident: case.was_open() && case.stacks.evident(),
        evident_by: if case.was_open() {
            case.stacks.evident_by()
        } else {
            Vec::new()
        },
    }
}

/// Names of the stacks that fit: those that show, then those that the cause's own rule knows; few that send this code last.
fn stacks_of(case: &Case<'_>, first: &Finding) -> Vec<String> {
    if !case.was_open() {
        return Vec::new();
    }
    let mut names: Vec<&'static str> = Vec::new();
    let shown = case.stacks.candidates(case);
    let shown = shown.iter().map(|stack| stack.name);
    for name in shown.chain(first.stacks.iter().copied()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let by_server = closed_by(case, first.cause) == ClosedBy::Server;
    if names.is_empty() && by_server {
        let guessed = case.stacks.guessed(case);
        names = guessed.iter().map(|stack| stack.name).collect();
    }
    names.into_iter().map(str::to_owned).collect()
}

/// Each cause once: its surest finding, unless that one is only allowed where another excludes it.
fn ordered(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::new();
    for mut finding in findings {
        finding.confidence = if finding.excluded_by.is_some() || !finding.confidence.is_finite() {
            0.0
        } else {
            finding.confidence.clamp(0.0, 1.0)
        };
        match kept.iter_mut().find(|other| other.cause == finding.cause) {
            Some(other) if finding.confidence > other.confidence => *other = finding,
            Some(_) => {}
            None => kept.push(finding),
        }
    }
    yield_to_finer(&mut kept);
    if kept.iter().all(|finding| finding.excluded_by.is_some()) {
        kept.retain(|finding| finding.cause != Cause::UnknownNoEvidence);
        kept.push(Finding::new(Cause::UnknownNoEvidence, 0.5));
    }
    sort_by(&mut kept, &|a, b| {
        let excluded = a.excluded_by.is_some().cmp(&b.excluded_by.is_some());
        excluded.then(b.confidence.total_cmp(&a.confidence))
    });
    kept
}

/// A panel id says what code, reason or text say. Where more evidence than that carries a finer cause, it comes after it.
fn yield_to_finer(kept: &mut [Finding]) {
    /// How far behind the finer cause.
    const BEHIND: f64 = 0.1;
    let finer = kept.iter().filter(|finding| finding.carried);
    let Some(finer) = finer.map(|finding| finding.confidence).reduce(f64::max) else {
        return;
    };
    for finding in kept {
        if !finding.carried && is_broad(finding.cause) {
            finding.confidence = finding.confidence.min((finer - BEHIND).max(0.0));
        }
    }
}

/// Whether the finer causes are answers under it.
fn is_broad(cause: Cause) -> bool {
    let (group, _) = cause.id().split_once('/').unwrap_or((cause.id(), ""));
    matches!(group, "server-reported" | "server-frame")
        || matches!(
            cause,
            Cause::ConnectionDropped
                | Cause::ServerClosedWithoutCode
                | Cause::ServerClosedNormally
                | Cause::HandshakeRejected
        )
}

fn ranked(case: &Case<'_>, evidence: &[Evidence], finding: &Finding) -> Ranked {
    let arg = |name: &&'static str| {
        let own = finding.args.iter().find(|(key, _)| key == name);
        (
            *name,
            own.map_or_else(|| case.arg(name), |own| own.1.clone()),
        )
    };
    let cited =
        |(index, row): (usize, &Evidence)| finding.evidence.contains(&row.id).then_some(index);
    Ranked {
        cause: finding.cause,
        confidence: finding.confidence,
        args: finding.cause.args().iter().map(arg).collect(),
        evidence: evidence.iter().enumerate().filter_map(cited).collect(),
        excluded_by: finding.excluded_by,
    }
}

fn extend<'i, T: Copy + PartialEq + 'i>(list: &mut Vec<T>, more: impl Iterator<Item = &'i T>) {
    for item in more {
        if !list.contains(item) {
            list.push(*item);
        }
    }
}

/// Who ended a connection that ended for this cause.
fn closed_by(case: &Case<'_>, cause: Cause) -> ClosedBy {
    let (group, _) = cause.id().split_once('/').unwrap_or((cause.id(), ""));
    match (group, cause) {
        // Firefox passes on what another browser fails for.
        (_, Cause::ServerFrameInvalidCloseCode) if case.reserved_code() => ClosedBy::Server,
        (_, Cause::HandshakeInvalidClosed | Cause::HandshakeInvalidStreamClosed) => {
            ClosedBy::Network
        }
        (_, Cause::ConnectionDropped) => ClosedBy::Network,
        (
            _,
            Cause::ConnectFailedRefused
            | Cause::ConnectFailedNameNotResolved
            | Cause::ConnectFailedTimedOut
            | Cause::ConnectFailedUnreachable
            | Cause::ConnectFailedNetworkChanged
            | Cause::ConnectFailedProxy,
        ) => ClosedBy::Network,
        (_, Cause::ServerClosedWithoutCode | Cause::ServerClosedNormally) => ClosedBy::Server,
        ("server-reported", _) | (_, Cause::HandshakeRejected) => ClosedBy::Server,
        // Whether there was a Close frame tells more than the cause.
        _ if cause.number() >= Cause::IdleTimeoutServer.number() => match case.code() {
            Some(1006) if case.was_open() => ClosedBy::Network,
            Some(_) => ClosedBy::Server,
            None => ClosedBy::Unknown,
        },
        (
            _,
            Cause::PageClosed
            | Cause::PageClosedWithoutCode
            | Cause::PageClosedWhileConnecting
            | Cause::CloseHandshakeUnanswered
            | Cause::PageLeft,
        ) => ClosedBy::Page,
        ("unknown" | "client-frame", _) | (_, Cause::StillOpen) => ClosedBy::Unknown,
        _ => ClosedBy::Browser,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panel_id_comes_after_the_finer_cause_that_evidence_carries() {
        let dropped = || Finding::new(Cause::ConnectionDropped, 0.93);
        let finer = || Finding::new(Cause::ProcessKilled, 0.8);
        let order = |findings| {
            let kept = ordered(findings).into_iter();
            kept.map(|f| (f.cause, (f.confidence * 100.0).round()))
                .collect::<Vec<_>>()
        };
        let (panel, fine) = (Cause::ConnectionDropped, Cause::ProcessKilled);
        assert_eq!(
            order(vec![dropped(), finer()]),
            [(panel, 93.0), (fine, 80.0)]
        );
        let carried = order(vec![dropped(), finer().carried()]);
        assert_eq!(carried, [(fine, 80.0), (panel, 70.0)]);
        // What the page did is no coarser word for it.
        let page = Finding::new(Cause::PageClosed, 0.97);
        assert_eq!(order(vec![page, finer().carried()])[0].0, Cause::PageClosed);
    }
}
