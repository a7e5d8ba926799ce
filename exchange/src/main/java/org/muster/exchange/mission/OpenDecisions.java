package org.muster.exchange.mission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.exchange.finding.ReferenceFinding.UnknownDecision;
import org.muster.exchange.finding.ReferenceFinding.UnknownOption;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.scenario.Decision;

/// The decisions of `mission.yaml`, for the other files that speak of them.
final class OpenDecisions {
  private final Map<String, Decision> decisions;
  private final Set<String> misread;

  /// @param misread names of decisions that are there but not usable; what is said of them is not
  ///   told again
  OpenDecisions(List<Decision> decisions, Set<String> misread) {
    this.decisions =
        decisions.stream().collect(Collectors.toMap(it -> it.id().name(), it -> it, (a, _) -> a));
    this.misread = misread;
  }

  /// The decision of a name, which is told if there is none.
  Optional<Decision> decision(Scalar name, Fields fields) {
    if (misread.contains(name.text())) {
      fields.spoiled();
      return Optional.empty();
    }
    var decision = Optional.ofNullable(decisions.get(name.text()));
    if (decision.isEmpty()) {
      var similar = Similar.to(name.text(), decisions.keySet());
      fields.wrong(new UnknownDecision(name.at(), name.text(), similar));
    }
    return decision;
  }

  /// Whether a decision has an option; it is told if not.
  boolean isChoice(Scalar name, Scalar option, Fields fields) {
    return decision(name, fields).filter(it -> isOption(it, option, fields)).isPresent();
  }

  static boolean isOption(Decision decision, Scalar option, Fields fields) {
    var options = decision.options();
    if (options.contains(option.text())) {
      return true;
    }
    var similar = Similar.to(option.text(), options);
    fields.wrong(
        new UnknownOption(option.at(), decision.id().name(), option.text(), similar, options));
    return false;
  }
}
