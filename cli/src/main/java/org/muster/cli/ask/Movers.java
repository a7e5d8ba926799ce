package org.muster.cli.ask;

import java.util.Collection;
import java.util.TreeSet;
import org.muster.exchange.finding.Similar;
import org.muster.model.mission.Mission;

/// What can move: decisions and nations.
public final class Movers {
  private Movers() {}

  /// @param option that named them, for the message
  /// @throws CannotAsk with all that the mission does not have
  public static void check(Mission mission, String option, Collection<String> written) {
    var known = new TreeSet<String>();
    mission.decisions().forEach(it -> known.add(it.id().name()));
    mission.pledges().forEach(it -> known.add(it.nation().code()));
    var unknown =
        written.stream()
            .filter(it -> !known.contains(it))
            .map(it -> new Mistake.UnknownMover(option, it, Similar.to(it, known)))
            .toList();
    if (!unknown.isEmpty()) {
      throw new CannotAsk(unknown);
    }
  }
}
