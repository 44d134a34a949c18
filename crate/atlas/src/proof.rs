//! What was shown in the lab: rows of `data/proofs.toml`.

use crate::{Cause, DEAD_ENDS_SHOWN, DeadEndId, STEPS_SHOWN, StepId};

/// A workaround or a dead end that was tried in a real browser.
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

impl Proof {
    fn shows(&self, cause: Cause) -> bool {
        self.cause == cause && self.fixed > 0
    }
}

impl StepId {
    /// Where it was shown for this cause.
    ///
    /// ```
    /// use wswhy_atlas::{Cause, StepId};
    /// let proof = StepId::SendCloseCode.proof(Cause::ServerClosedWithoutCode).unwrap();
    /// assert!(proof.fixed <= proof.tried);
    /// assert_eq!(StepId::SendCloseCode.proof(Cause::MaxAge), None);
    /// ```
    pub fn proof(self, cause: Cause) -> Option<&'static Proof> {
        self.proofs().find(|proof| proof.shows(cause))
    }

    /// Where it was tried, for whatever cause and with whatever result.
    pub fn proofs(self) -> impl Iterator<Item = &'static Proof> {
        of(STEPS_SHOWN, self)
    }
}

impl DeadEndId {
    /// Where it was seen to fail for this cause.
    pub fn proof(self, cause: Cause) -> Option<&'static Proof> {
        self.proofs().find(|proof| proof.shows(cause))
    }

    /// The same of [`StepId::proofs`].
    pub fn proofs(self) -> impl Iterator<Item = &'static Proof> {
        of(DEAD_ENDS_SHOWN, self)
    }
}

fn of<Id: PartialEq + Copy>(
    all: &'static [(Id, Proof)],
    id: Id,
) -> impl Iterator<Item = &'static Proof> {
    all.iter().filter(move |row| row.0 == id).map(|row| &row.1)
}
