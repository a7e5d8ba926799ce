package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// The people of the hospitals.
final class HospitalStaff implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "hospital-staff",
        "People of the hospitals",
        "factor x hospitals",
        "Not for a hospital of role 3, which is larger.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.STAFF_PER_HOSPITAL,
        "57",
        "67",
        "57 without and 67 with a team for evacuation by air",
        Publications.UN_MEDICAL);
  }

  @Override
  public Input input() {
    return Input.HOSPITALS;
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
