package org.muster.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.mission.Mission;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;

/// Reads `--decide NAME=OPTION`.
final class Choices {
  private Choices() {}

  /// @throws CannotAsk with all names and options that the mission does not have
  static SortedMap<DecisionId, String> of(Mission mission, Map<String, String> written) {
    var choices = new TreeMap<DecisionId, String>();
    var mistakes = new ArrayList<Finding>();
    written.forEach((name, option) -> {
      var decision = mission.findDecision(DecisionId.of(name));
      decision
          .flatMap(it -> option(it, option))
          .ifPresentOrElse(
              it -> choices.put(DecisionId.of(name), it),
              () -> mistakes.add(mistake(mission, decision, name, option)));
    });
    if (!mistakes.isEmpty()) {
      throw new CannotAsk(mistakes);
    }
    return choices;
  }

  /// A yes or no may be told as true or false.
  private static Optional<String> option(Decision decision, String written) {
    if (decision.options().contains(written)) {
      return Optional.of(written);
    }
    return switch (decision.isYesNo() ? written : "") {
      case "true" -> Optional.of("yes");
      case "false" -> Optional.of("no");
      default -> Optional.empty();
    };
  }

  private static Mistake mistake(
      Mission mission, Optional<Decision> decision, String name, String option) {
    return decision
        .<Mistake>map(it -> new Mistake.UnknownOption(name, option, it.options()))
        .orElseGet(() -> unknown(mission, name));
  }

  private static Mistake unknown(Mission mission, String name) {
    List<String> known = mission.decisions().stream().map(it -> it.id().name()).toList();
    return new Mistake.UnknownDecision(name, Similar.to(name, known), known);
  }
}
