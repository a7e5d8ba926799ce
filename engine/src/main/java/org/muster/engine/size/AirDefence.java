package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Batteries that protect the force itself, not the host.
final class AirDefence implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "air-defence",
        "Air defence batteries",
        "factor x brigades",
        "Not to defend the host's cities, and not between parties that have agreed to be"
            + " kept apart.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.assumed(
        FactorName.BATTERIES_PER_BRIGADE,
        "1",
        "2",
        "no published ratio was found; one battery for the brigade's main camp, a second"
            + " for its headquarters and airfield");
  }

  @Override
  public Input input() {
    return Input.BRIGADES;
  }

  @Override
  public String unit() {
    return "batteries";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE -> Optional.empty();
      case MONITORING ->
          Optional.of(
              "Civilian monitors are no troops: they come one by one, and their mission"
                  + " is staffed by the rules for monitors.");
      case PEACEKEEPING ->
          Optional.of(
              "It answers an opponent with aircraft and missiles; a force that stands"
                  + " between parties by their consent does not bring it.");
    };
  }
}
