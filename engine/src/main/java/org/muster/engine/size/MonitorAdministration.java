package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Local and administrative staff of a monitoring mission.
final class MonitorAdministration implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "monitor-administration",
        "Administration and support of a monitoring mission",
        "factor x monitors",
        "Not where no local people can be hired; then the mission brings them.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.ADMINISTRATION_PER_MONITOR,
        "0.48",
        "0.55",
        "258 to 533 monitors and 420 to 768 are 0.48 and 0.55",
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
