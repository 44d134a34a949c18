//! One list from all findings, and the verdict around it.

use wswhy_atlas::{Cause, DeadEndId, StepId, UnseenId};

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
        stacks = first.stacks.iter().map(|&name| name.to_owned()).collect();
    }
    Verdict {
        code_seen_by_page: case.code().filter(|_| case.page.is_some()),
        code_sent_to_server: sent::sent_code(case).map(|sent| sent.code),
        closed_by: closed_by(cause),
        ranked,
        evidence,
        acts,
        next_steps,
        dead_ends,
        unseen,
        stacks,
    }
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
    if kept.iter().all(|finding| finding.excluded_by.is_some()) {
        kept.retain(|finding| finding.cause != Cause::UnknownNoEvidence);
        kept.push(Finding::new(Cause::UnknownNoEvidence, 0.5));
    }
    kept.sort_by(|a, b| {
        let excluded = a.excluded_by.is_some().cmp(&b.excluded_by.is_some());
        excluded.then(b.confidence.total_cmp(&a.confidence))
    });
    kept
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
fn closed_by(cause: Cause) -> ClosedBy {
    let (group, _) = cause.id().split_once('/').unwrap_or((cause.id(), ""));
    match (group, cause) {
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
