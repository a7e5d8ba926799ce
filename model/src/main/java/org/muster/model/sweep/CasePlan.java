package org.muster.model.sweep;

import java.util.Optional;

/// A case and its plan.
///
/// @param plan empty if it was not planned
public record CasePlan(PlanCase of, Optional<PlanSummary> plan) {}
