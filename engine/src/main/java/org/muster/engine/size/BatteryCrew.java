package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// The people of the air defence batteries.
final class BatteryCrew implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "battery-crew",
        "People of the air defence batteries",
        "factor x batteries",
        "Not for batteries against drones only, which are smaller.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.assumed(
        FactorName.PEOPLE_PER_BATTERY,
        "100",
        "240",
        "no published strength was found; a battery of medium range with its own supply"
            + " and guards");
  }

  @Override
  public Input input() {
    return Input.BATTERIES;
  }

  @Override
  public String unit() {
    return "people";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE -> Optional.empty();
      case PEACEKEEPING -> Optional.of("A peacekeeping force brings no air defence.");
      case MONITORING ->
          Optional.of(
              "Civilian monitors are no troops: they come one by one, and their mission"
                  + " is staffed by the rules for monitors.");
    };
  }
}
