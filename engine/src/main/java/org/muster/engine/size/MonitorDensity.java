package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Civilian monitors along a line.
final class MonitorDensity implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "monitor-density",
        "Monitors per kilometre",
        "factor x km of line",
        "Not where formed troops watch the line and military observers only add to them"
            + " (UNMEE had 220 on 1,000 km), and not to stop anybody: monitors report.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.MONITORS_PER_KM,
        "1.2",
        "4.6",
        "600 to 768 monitors of the OSCE on 470 km are 1.3 to 1.6, the plan of Geneva 4.5"
            + " for a kilometre, rounded outwards; the OSCE mission made about one patrol a day"
            + " for 7 km",
        Publications.SMM_2019,
        Publications.SMM_LINE,
        Publications.GCSP_2025);
  }

  @Override
  public Input input() {
    return Input.LINE;
  }

  @Override
  public String unit() {
    return "monitors";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE ->
          Optional.of(
              "A force that deters does not watch the line man by man; monitoring is a"
                  + " mission of its own.");
      case MONITORING -> Optional.empty();
      case PEACEKEEPING ->
          Optional.of(
              "Formed troops watch the line; military observers beside them are few and"
                  + " follow no density (UNMEE: 220 on 1,000 km).");
    };
  }
}
