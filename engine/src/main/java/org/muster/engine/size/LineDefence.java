package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Troops that hold a line themselves.
final class LineDefence implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "line-defence",
        "Troops per kilometre of line that is held",
        "factor x km of line",
        "Not for a force that stands behind the line, as every published plan of a"
            + " reassurance force does; it is shown for comparison and decides only if no scale"
            + " is told.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.assumed(
        FactorName.DEFENDERS_PER_KM,
        "60",
        "200",
        "no published density was found. 60 is the smaller end of the largest of the"
            + " published options on a front of about 1,000 km, 200 the number that was asked"
            + " for on the same front",
        Publications.IISS_2025,
        Publications.ASKED_2025,
        Publications.FACTBOOK_2025);
  }

  @Override
  public Input input() {
    return Input.LINE;
  }

  @Override
  public String unit() {
    return "troops";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE -> Optional.empty();
      case MONITORING -> Optional.of("Monitors hold no line.");
      case PEACEKEEPING ->
          Optional.of("A force that keeps parties apart holds no line against either of them.");
    };
  }
}
