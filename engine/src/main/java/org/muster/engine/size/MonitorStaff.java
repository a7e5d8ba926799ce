package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Advisers, analysts and headquarters of a monitoring mission.
final class MonitorStaff implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "monitor-staff",
        "International staff of a monitoring mission",
        "factor x monitors",
        "Not for a military headquarters.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.STAFF_PER_MONITOR,
        "0.12",
        "0.16",
        "69 to 533 monitors and 118 to 768 are 0.13 and 0.15, rounded outwards",
        Publications.SMM_EARLY,
        Publications.SMM_2019);
  }

  @Override
  public Input input() {
    return Input.MONITORS;
  }

  @Override
  public String unit() {
    return "staff";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE -> Optional.of("Only a monitoring mission has monitors to be counted by.");
      case MONITORING -> Optional.empty();
      case PEACEKEEPING -> Optional.of("Only a monitoring mission has monitors to be counted by.");
    };
  }
}
