package org.muster.engine.assign;

import java.util.List;
import java.util.OptionalInt;
import org.muster.model.planning.Milestone;

/// When a draft reaches milestones (section 7).
final class Milestones {
  private final List<Need> needs;
  private final int horizon;

  Milestones(List<Need> needs, int horizon) {
    this.needs = needs;
    this.horizon = horizon;
  }

  /// The lines it asks for.
  List<Need> lines(Milestone milestone) {
    return needs.stream().filter(it -> milestone.asksFor(it.line())).toList();
  }

  /// The week in which the last of its lines opens; the horizon if it asks for none.
  int opens(Milestone milestone) {
    return lines(milestone).stream().mapToInt(Need::from).max().orElse(horizon);
  }

  OptionalInt reached(Draft draft, Milestone milestone) {
    var lines = lines(milestone);
    for (int week = opens(milestone); week < horizon; week++) {
      var at = week;
      if (lines.stream().anyMatch(it -> it.isDue(at)) && holds(draft, milestone, lines, week)) {
        return OptionalInt.of(week);
      }
    }
    return OptionalInt.empty();
  }

  /// The week in which each is reached; the largest number if never.
  List<Integer> weeks(Draft draft, List<Milestone> all) {
    return all.stream().map(it -> reached(draft, it).orElse(Integer.MAX_VALUE)).toList();
  }

  private boolean holds(Draft draft, Milestone milestone, List<Need> lines, int from) {
    return lines.stream().allMatch(it -> isHeld(draft, milestone, it, from));
  }

  /// Whether a line is filled far enough from the week on, for as long as the milestone asks.
  boolean isHeld(Draft draft, Milestone milestone, Need need, int from) {
    for (int week = from; week < until(milestone, from); week++) {
      if (need.isDue(week)
          && (isTooMuch(draft.missingThings(need, week), need.things(), milestone)
              || isTooMuch(draft.missingStrength(need, week), need.strength(), milestone))) {
        return false;
      }
    }
    return true;
  }

  /// The first week in which a milestone that is reached in `from` need not hold any more.
  int until(Milestone milestone, int from) {
    return Math.min(horizon, from + milestone.holdWeeks());
  }

  private static boolean isTooMuch(long missing, long need, Milestone milestone) {
    return missing * 100 > need * (100 - milestone.filled());
  }
}
