//! What a rule gives: one cause that its facts allow or exclude.

use crate::limits::Fit;
use wswhy_atlas::{Actor, Arg, Args, Cause, DeadEndId, EvidenceId, ExclusionId, StepId};

/// One cause, as one rule sees it.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub cause: Cause,
    pub confidence: f64,
    /// Arguments that only the rule knows; [`crate::case::Case::arg`] gives the rest.
    pub args: Args,
    /// Kinds of evidence it rests on, as far as they are there.
    pub evidence: &'static [EvidenceId],
    pub excluded_by: Option<ExclusionId>,
    /// Who must act, where the facts say more than the cause alone.
    pub acts: Option<Actor>,
    /// Steps that the facts put before those of the cause.
    pub steps: Vec<StepId>,
    /// Steps of the cause that the facts make useless.
    pub without: Vec<StepId>,
    pub dead_ends: Vec<DeadEndId>,
    pub stacks: Vec<&'static str>,
    /// Whether evidence beyond code and reason carries it: then it stands above the panel id that it is a finer answer to.
    pub carried: bool,
}

impl Finding {
    /// A cause that the facts allow, with a confidence from 0 to 1.
    pub fn new(cause: Cause, confidence: f64) -> Self {
        Self {
            cause,
            confidence,
            args: Args::new(),
            evidence: &[],
            excluded_by: None,
            acts: None,
            steps: Vec::new(),
            without: Vec::new(),
            dead_ends: Vec::new(),
            stacks: Vec::new(),
            carried: false,
        }
    }

    /// A cause that a fact excludes.
    pub fn excluded(cause: Cause, by: ExclusionId) -> Self {
        Self {
            excluded_by: Some(by),
            ..Self::new(cause, 0.0)
        }
    }

    pub fn on(mut self, evidence: &'static [EvidenceId]) -> Self {
        self.evidence = evidence;
        self
    }

    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Evidence beyond code and reason carries it.
    pub fn carried(mut self) -> Self {
        self.carried = true;
        self
    }

    /// What is known of the limit that was met, where one fits.
    pub fn limited(self, fit: Option<&Fit>) -> Self {
        let Some(fit) = fit else { return self };
        self.with("limit", fit.limit.clone())
            .with("stack", Arg::Text(fit.stack.to_owned()))
            .with("option", Arg::Text(fit.option.to_owned()))
            .stacks(fit.names.iter().copied())
    }

    /// Stacks that fit, by name.
    pub fn stacks(mut self, names: impl IntoIterator<Item = &'static str>) -> Self {
        for name in names {
            if !self.stacks.contains(&name) {
                self.stacks.push(name);
            }
        }
        self
    }

    pub fn acts(mut self, actor: Actor) -> Self {
        self.acts = Some(actor);
        self
    }

    pub fn steps(mut self, steps: &[StepId]) -> Self {
        self.steps.extend_from_slice(steps);
        self
    }

    pub fn without(mut self, steps: &[StepId]) -> Self {
        self.without.extend_from_slice(steps);
        self
    }

    pub fn dead_ends(mut self, dead_ends: &[DeadEndId]) -> Self {
        self.dead_ends.extend_from_slice(dead_ends);
        self
    }
}
