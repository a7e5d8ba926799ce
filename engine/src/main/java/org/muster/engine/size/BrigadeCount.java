package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// How many brigades the manoeuvre troops make.
final class BrigadeCount implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "brigade-count",
        "Brigades",
        "manoeuvre troops / factor",
        "Not for battle groups that serve apart from each other, without a brigade above them.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.BRIGADE_STRENGTH,
        "3000",
        "5000",
        "the strengths that planners of NATO and the United Nations used",
        Publications.NATO_2006,
        Publications.UN_BRIGADE);
  }

  @Override
  public Input input() {
    return Input.GROUND;
  }

  @Override
  public String unit() {
    return "brigades";
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

  @Override
  public Range result(FactorRange factor, Range quantity) {
    return factor.lotsOf(quantity);
  }
}
