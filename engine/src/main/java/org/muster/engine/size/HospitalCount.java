package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Surgery within reach: hospitals of role 2.
final class HospitalCount implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "hospital-count",
        "Role 2 hospitals",
        "troops in all / factor",
        "Not for a war with many wounded: the hospital of the manual does three to four"
            + " operations a day.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.TROOPS_PER_HOSPITAL,
        "3000",
        "5000",
        "one for a brigade or a sector, and a brigade is 3,000 to 5,000",
        Publications.UN_MEDICAL,
        Publications.NATO_2006,
        Publications.UN_BRIGADE);
  }

  @Override
  public Input input() {
    return Input.FORCE;
  }

  @Override
  public String unit() {
    return "hospitals";
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
