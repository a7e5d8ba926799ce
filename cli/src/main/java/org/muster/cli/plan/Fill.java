package org.muster.cli.plan;

import java.util.List;
import java.util.Optional;
import org.muster.cli.ask.PlanInquiry;
import org.muster.model.plan.Filler;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;

/// Everything that `muster fill` tells.
///
/// @param line id of the line
/// @param fillers who could fill it, the best first; empty if the work was ended before that was
///   measured
public record Fill(
    PlanInquiry asked, ForceAnswer answer, String line, Optional<List<Filler>> fillers) {
  public Fill {
    fillers = fillers.map(List::copyOf);
  }

  public Optional<ForcePlan> plan() {
    return answer instanceof ForceAnswer.Planned(var plan, _)
        ? Optional.of(plan)
        : Optional.empty();
  }

  public Optional<LineFill> found() {
    return plan().flatMap(it -> it.findLine(line));
  }

  /// Whether nothing is missing in any week in which it is due.
  public boolean isFilled() {
    return found().map(it -> Gaps.shortfall(it) == 0).orElse(false);
  }

  /// Whether there is a plan in which it is not filled.
  public boolean isMissed() {
    return plan().isPresent() && !isFilled();
  }
}
