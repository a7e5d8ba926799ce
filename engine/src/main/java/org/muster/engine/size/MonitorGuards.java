package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Troops that protect civilian monitors.
final class MonitorGuards implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "monitor-guards",
        "Troops to protect monitors",
        "factor x monitors",
        "Not as a force that stops a breach: it escorts and rescues monitors.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.GUARDS_PER_MONITOR,
        "0",
        "2",
        "the OSCE mission had none, the plan of Geneva two for each monitor",
        Publications.SMM_2019,
        Publications.GCSP_2025);
  }

  @Override
  public Input input() {
    return Input.MONITORS;
  }

  @Override
  public String unit() {
    return "troops";
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
