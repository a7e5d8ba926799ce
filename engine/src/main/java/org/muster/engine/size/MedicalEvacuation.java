package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Helicopters that bring the wounded to a hospital in time.
final class MedicalEvacuation implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "medical-evacuation",
        "Medical evacuation helicopters",
        "factor x brigades",
        "Not where aircraft may not fly; then the road decides, and hospitals must stand closer.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.assumed(
        FactorName.HELICOPTERS_PER_BRIGADE,
        "4",
        "6",
        "no published ratio was found; two places with two machines ready each, and up to"
            + " two more in repair",
        Publications.EUFOR_CHAD);
  }

  @Override
  public Input input() {
    return Input.BRIGADES;
  }

  @Override
  public String unit() {
    return "helicopters";
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
