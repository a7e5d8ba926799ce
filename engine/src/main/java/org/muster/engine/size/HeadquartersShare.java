package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Headquarters and signals.
final class HeadquartersShare implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "headquarters-share",
        "Headquarters",
        "factor x troops in all",
        "Not for a force that is commanded from a standing headquarters outside: that one"
            + " is not counted in place.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.assumed(
        FactorName.HEADQUARTERS_SHARE,
        "0.03",
        "0.06",
        "no published share was found; 300 to 600 of 10,000 for a joint headquarters with"
            + " its signals");
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
