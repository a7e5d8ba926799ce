package org.muster.engine.size;

import java.math.BigDecimal;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// How many units keep one in place: one in place, `ratio` at home.
final class Rotation implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "rotation",
        "Forces in the pool for the force in place",
        "troops in place x (1 + factor)",
        "Not for people who come one by one, and not for a stay shorter than one tour,"
            + " which nobody relieves.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.ROTATION_RATIO,
        "2",
        "4",
        "at home twice the time away is the American guideline; 24 months between tours of"
            + " six months, the British, is four times; The Times reported three times for this"
            + " force",
        Publications.DWELL,
        Publications.HARMONY,
        Publications.TIMES_2025);
  }

  @Override
  public Input input() {
    return Input.FORCE;
  }

  @Override
  public String unit() {
    return "troops in the pool";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE, PEACEKEEPING -> Optional.empty();
      case MONITORING ->
          Optional.of(
              "Civilian monitors come one by one on contracts, not as units that relieve"
                  + " each other. Guards who come in units: size them as a peacekeeping force"
                  + " of their own.");
    };
  }

  @Override
  public Range result(FactorRange factor, Range quantity) {
    return new FactorRange(factor.low().add(BigDecimal.ONE), factor.high().add(BigDecimal.ONE))
        .times(quantity);
  }
}
