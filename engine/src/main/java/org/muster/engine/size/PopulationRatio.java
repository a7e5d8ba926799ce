package org.muster.engine.size;

import java.math.BigDecimal;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Troops and police for a thousand inhabitants, where a force keeps order itself.
final class PopulationRatio implements Rule {
  private static final long THOUSAND = 1_000;

  @Override
  public RuleText text() {
    return new RuleText(
        "population-ratio",
        "Troops per 1,000 inhabitants",
        "factor x inhabitants / 1,000",
        "Not for a force that does not police the people it lives among: deterrence,"
            + " monitoring, separation along a line. An upper bound even then: several missions"
            + " had far fewer.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.TROOPS_PER_1000_INHABITANTS,
        "20",
        "25",
        "20 is the least that Quinlivan found in successful operations, 25 the upper end"
            + " of the manual; Bosnia (22.6) and Kosovo (23.7) are between them",
        Publications.QUINLIVAN_1995,
        Publications.QUINLIVAN_2003,
        Publications.FM_3_24);
  }

  @Override
  public Input input() {
    return Input.INHABITANTS;
  }

  @Override
  public String unit() {
    return "troops and police";
  }

  @Override
  public Optional<String> refusal(Task task) {
    return switch (task.type()) {
      case DETERRENCE ->
          Optional.of(
              "The ratio counts who must be policed. A reassurance force without"
                  + " stabilisation tasks polices nobody: the host's own police and army keep"
                  + " order, so the number of inhabitants says nothing of how many deter an"
                  + " attack.");
      case MONITORING ->
          Optional.of(
              "Monitors watch the parties, not the inhabitants; they have no power to keep order.");
      case PEACEKEEPING -> Optional.empty();
    };
  }

  @Override
  public Range result(FactorRange factor, Range quantity) {
    var thousand = BigDecimal.valueOf(THOUSAND);
    return new FactorRange(factor.low().divide(thousand), factor.high().divide(thousand))
        .times(quantity);
  }
}
