package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// The people of the medical evacuation helicopters.
final class HelicopterCrew implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "helicopter-crew",
        "People of the helicopters",
        "factor x helicopters",
        "Not where the host services the helicopters.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.assumed(
        FactorName.PEOPLE_PER_HELICOPTER,
        "25",
        "35",
        "no published strength was found; two crews with medics, mechanics and a share of"
            + " the airfield");
  }

  @Override
  public Input input() {
    return Input.HELICOPTERS;
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
