package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.RuleText;
import org.muster.model.size.Scale;
import org.muster.model.size.Task;

/// A whole deterrent force, built on a brigade, a division or a corps.
final class ForceOptions implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "force-options",
        "Size of a deterrent force by its formation",
        "the size published for the formation",
        "Not for monitoring or peacekeeping, and not to hold the whole line: the study is"
            + " of a force that deters by being there and answers a breach. All its options"
            + " lean on American intelligence. It counts the land component; air and naval forces"
            + " come on top.");
  }

  @Override
  public Factor factor(Task task) {
    var range = published(scale(task));
    return Rule.published(
        FactorName.FORCE_STRENGTH,
        range.low().toPlainString(),
        range.high().toPlainString(),
        "the study's option of this size",
        Publications.IISS_2025);
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
      case DETERRENCE -> Optional.empty();
      case MONITORING ->
          Optional.of(
              "The study sizes a force that deters. Monitors are counted by the line they watch.");
      case PEACEKEEPING ->
          Optional.of(
              "The study sizes a force that deters; a force between the parties has other"
                  + " tasks and lighter units.");
    };
  }

  private static FactorRange published(Scale scale) {
    return switch (scale) {
      case BRIGADE -> FactorRange.of("10000", "10000");
      case DIVISION -> FactorRange.of("25000", "25000");
      case CORPS -> FactorRange.of("60000", "100000");
    };
  }

  private static Scale scale(Task task) {
    return task.scale().orElseThrow();
  }
}
