//! What was shown in the lab: rows of `data/proofs.toml`.

use crate::{Cause, DEAD_ENDS_SHOWN, DeadEndId, STEPS_SHOWN, StepId};

/// A workaround that was seen to help, or a dead end that was seen to fail the same way, in a real browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What ended the connection before.
    pub cause: Cause,
    /// Name and version of the other side; empty where it was a server of the lab itself.
    pub software: &'static str,
    /// Name and version, such as `Chromium 156`.
    pub browser: &'static str,
    /// How often it was as claimed.
    pub fixed: u16,
    /// How often it was tried.
    pub tried: u16,
    /// The name of the proof in `tests/lab/proofs`.
    pub scenario: &'static str,
}

impl StepId {
    /// Where it was shown, for this cause if it was.
    ///
    /// ```
    /// use wswhy_atlas::{Cause, StepId};
    /// let proof = StepId::SendCloseCode.proof(Cause::ServerClosedWithoutCode).unwrap();
    /// assert!(proof.fixed <= proof.tried);
    /// assert_eq!(StepId::ReportUnknownText.proof(Cause::ServerClosedWithoutCode), None);
    /// ```
    pub fn proof(self, cause: Cause) -> Option<&'static Proof> {
        best(STEPS_SHOWN, self, cause)
    }
}

impl DeadEndId {
    /// Where it was tried in vain, for this cause if it was.
    pub fn proof(self, cause: Cause) -> Option<&'static Proof> {
        best(DEAD_ENDS_SHOWN, self, cause)
    }
}

fn best<Id: PartialEq + Copy>(
    all: &'static [(Id, Proof)],
    id: Id,
    cause: Cause,
) -> Option<&'static Proof> {
    let of = || all.iter().filter(move |row| row.0 == id).map(|row| &row.1);
    of().find(|proof| proof.cause == cause)
        .or_else(|| of().next())
}
