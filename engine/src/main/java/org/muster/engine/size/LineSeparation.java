package org.muster.engine.size;

import java.util.Optional;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.RuleText;
import org.muster.model.size.Task;

/// Troops between two parties that have agreed to be kept apart.
final class LineSeparation implements Rule {
  @Override
  public RuleText text() {
    return new RuleText(
        "line-separation",
        "Troops per kilometre between the parties",
        "factor x km of line",
        "Not to hold a line against an attack, and not to deter one: these forces were"
            + " lightly armed and stood there because both sides agreed.");
  }

  @Override
  public Factor factor(Task task) {
    return Rule.published(
        FactorName.TROOPS_PER_KM,
        "4",
        "13",
        "UNMEE 4.2, UNFICYP 4.8, the plan of Geneva 9.1, UNDOF 12.9 troops for a"
            + " kilometre, rounded outwards",
        Publications.UNMEE,
        Publications.UNFICYP,
        Publications.GCSP_2025,
        Publications.UNDOF);
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
      case DETERRENCE ->
          Optional.of(
              "Troops at 4 to 13 for a kilometre separate parties that agree; they deter"
                  + " nobody who wants to attack.");
      case MONITORING ->
          Optional.of(
              "Unarmed monitors stand in for them; troops that protect the monitors are"
                  + " counted by the monitor.");
      case PEACEKEEPING -> Optional.empty();
    };
  }
}
