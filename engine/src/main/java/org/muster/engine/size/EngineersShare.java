package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Engineers for camps, roads and mines.
final class EngineersShare implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "engineers-share",
        "Engineers",
        "factor x troops in all",
        "Not where the ground must first be cleared of mines over wide areas: that is a"
            + " task of its own.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.assumed(
        FactorName.ENGINEERS_SHARE,
        "0.04",
        "0.08",
        "no published share was found; a battalion of about 600 for one or two brigades"
            + " with what stands behind them");
  }

  @Override
  public Input input() {
    return Input.FORCE;
  }

  @Override
  public String unit() {
    return "people";
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
