package org.muster.model.resolution;

import java.util.List;
import org.muster.model.pledge.PledgeId;

/// The sets of pledges that hold themselves up: each pledge in the set has its condition met by it,
/// and no pledge outside does.
///
/// @param outcomes found, the fewest pledges first
/// @param complete whether there are no more; false if the limit was reached
/// @param oddLoop if there is no stable outcome: a circle of pledges with an odd number of "unless"
public record StableOutcomes(List<Total> outcomes, boolean complete, List<PledgeId> oddLoop) {
  public StableOutcomes {
    outcomes = List.copyOf(outcomes);
    oddLoop = List.copyOf(oddLoop);
  }

  public boolean none() {
    return outcomes.isEmpty() && complete;
  }
}
