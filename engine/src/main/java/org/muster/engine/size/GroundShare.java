package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Tooth to tail: how much of a force is manoeuvre troops.
final class GroundShare implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "ground-share",
        "Manoeuvre troops and what stands behind them",
        "factor x troops in all",
        "Not for a force that lives on the host's logistics, whose tail is shorter, nor"
            + " for one far from home, whose tail is longer.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.assumed(
        FactorName.GROUND_SHARE,
        "0.3",
        "0.5",
        "a brigade of 3,000 to 5,000 in a force of about 10,000 built on one brigade; what"
            + " the two sources call a brigade may differ",
        Publications.IISS_2025,
        Publications.NATO_2006,
        Publications.UN_BRIGADE,
        Publications.MCGRATH);
  }

  @Override
  public Input input() {
    return Input.FORCE;
  }

  @Override
  public String unit() {
    return "manoeuvre troops";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE, PEACEKEEPING -> Optional.empty();
      case MONITORING ->
          Optional.of(
              "Civilian monitors are no troops: they come one by one, and their mission"
                  + " is staffed by the rules for monitors.");
    };
  }
}
