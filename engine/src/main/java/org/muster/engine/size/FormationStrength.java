package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.RuleText;
import org.muster.model.size.Scale;
import org.muster.model.size.Task;

/// A peacekeeping force of the size of a formation.
final class FormationStrength implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "formation-strength",
        "Size of a peacekeeping force by its formation",
        "the strength of the formation",
        "Not for a deterrent force, which counts what stands behind the formation too,"
            + " and not for monitors.");
  }

  @Override
  public Factor factor(Task task) {
    var range = published(scale(task));
    return Rule.published(
        FactorName.FORMATION_STRENGTH,
        range.low().toPlainString(),
        range.high().toPlainString(),
        "the strengths that planners of NATO and the United Nations used",
        Publications.NATO_2006,
        Publications.UN_BRIGADE);
  }

  @Override
  public Input input() {
    return Input.SCALE;
  }

  @Override
  public String unit() {
    return "troops";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE ->
          Optional.of(
              "A formation's own strength leaves out what a force of its own needs behind"
                  + " it; use the published options of a whole force.");
      case MONITORING ->
          Optional.of("Monitors are counted by the line they watch, not in formations.");
      case PEACEKEEPING -> Optional.empty();
    };
  }

  private static FactorRange published(Scale scale) {
    return switch (scale) {
      case BRIGADE -> FactorRange.of("3000", "5000");
      case DIVISION -> FactorRange.of("15000", "15000");
      case CORPS -> FactorRange.of("50000", "50000");
    };
  }

  private static Scale scale(Task task) {
    return task.scale().orElseThrow();
  }
}
