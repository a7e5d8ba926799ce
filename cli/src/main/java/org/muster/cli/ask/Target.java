package org.muster.cli.ask;

import java.util.List;
import org.muster.exchange.condition.ConditionReader;
import org.muster.exchange.condition.Fault;
import org.muster.exchange.condition.Use;
import org.muster.exchange.condition.Vocabulary;
import org.muster.exchange.finding.Similar;
import org.muster.model.condition.Clause;
import org.muster.model.mission.Mission;

/// What one wants to reach: a target of the mission, or a condition of one's own.
///
/// @param name as the user wrote it
public record Target(String name, Clause clause) {
  private static final String NAME = "[a-z0-9][a-z0-9-]*";

  /// @throws CannotAsk if the mission has no such target and it is not a condition either
  public static Target of(Mission mission, String written) {
    var named = mission.targets().get(written);
    return new Target(written, named == null ? expression(mission, written) : named);
  }

  private static Clause expression(Mission mission, String written) {
    var read = new ConditionReader(Vocabulary.of(mission)).read(written, Use.TARGET);
    return read.condition()
        .map(meaning -> new Clause(written, meaning))
        .orElseThrow(() ->
            written.matches(NAME)
                ? new CannotAsk(unknown(mission, written))
                : new CannotAsk(mistakes(written, read.faults())));
  }

  private static Mistake unknown(Mission mission, String written) {
    var names = mission.targets().keySet();
    return new Mistake.BadTarget(
        0,
        "the mission has no target \"%s\".".formatted(written),
        Similar.didYouMean(
            Similar.to(written, names),
            names.isEmpty()
                ? "It has none; give a condition, such as \"nations() >= 5\"."
                : "Its targets are %s; a condition will do too, such as \"nations() >= 5\"."
                    .formatted(String.join(", ", names))));
  }

  private static List<Mistake.BadTarget> mistakes(String written, List<Fault> faults) {
    return faults.stream()
        .map(fault ->
            new Mistake.BadTarget(
                written.codePointCount(0, fault.offset()) + 1, fault.message(), fault.hint()))
        .toList();
  }
}
