package org.muster.cli.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.cli.ask.Inquiry;
import org.muster.engine.Setting;
import org.muster.engine.explain.Expectations;
import org.muster.engine.explain.Explainer;
import org.muster.engine.resolve.Resolver;
import org.muster.engine.unlock.UnlockSearch;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Awaited;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.resolution.Unlocks;

/// Everything that `muster plan` tells.
///
/// @param awaited nations that others wait for, those that most wait for first
/// @param blockers what the blocked pledges hang on, that of most pledges first
/// @param outlooks the targets of the mission, by name
public record Plan(
    Inquiry inquiry,
    Resolution resolution,
    List<Awaited> awaited,
    List<Blocker> blockers,
    List<Outlook> outlooks) {
  /// Larger sets are rarely political advice any more, and take long to search.
  public static final int MOST_MOVES = 3;

  /// For so many outlooks that are not reached it is searched what would unlock them.
  private static final int MOST_SEARCHES = 6;

  public Plan {
    awaited = List.copyOf(awaited);
    blockers = List.copyOf(blockers);
    outlooks = List.copyOf(outlooks);
  }

  /// A target of the mission.
  ///
  /// @param unlocks what would reach it in turn; empty if it is reached, or was not searched
  public record Outlook(
      String name, Clause target, boolean inTurn, boolean atOnce, Optional<Unlocks> unlocks) {}

  public static Plan of(Inquiry inquiry) {
    var resolution = Resolver.resolve(inquiry.setting());
    return new Plan(
        inquiry,
        resolution,
        Expectations.of(inquiry.setting(), resolution),
        blockers(inquiry.setting(), resolution),
        outlooks(inquiry));
  }

  /// Whether everything that is required comes in turn; where nothing is required, everybody.
  public boolean isMet() {
    var coverage = resolution.coverage();
    return coverage.lines().isEmpty()
        ? resolution.allFirm()
        : coverage.filled(Mode.SEQUENTIAL) == coverage.lines().size();
  }

  private static List<Blocker> blockers(Setting setting, Resolution resolution) {
    var blocked =
        resolution.pledges(Standing.BLOCKED).stream().map(placed -> placed.pledge().id()).toList();
    return Blocker.of(resolution, blocked, Explainer.whyPledges(setting, resolution, blocked));
  }

  private static List<Outlook> outlooks(Inquiry inquiry) {
    var outlooks = new ArrayList<Outlook>();
    var searches = 0;
    for (var named : inquiry.mission().targets().entrySet()) {
      var setting = inquiry.setting();
      var inTurn = reached(setting, named.getValue(), Mode.SEQUENTIAL);
      var atOnce = reached(setting, named.getValue(), Mode.SIMULTANEOUS);
      var searched = !inTurn && searches++ < MOST_SEARCHES;
      outlooks.add(
          new Outlook(
              named.getKey(),
              named.getValue(),
              inTurn,
              atOnce,
              searched
                  ? Optional.of(search(setting, named.getValue(), Mode.SEQUENTIAL, MOST_MOVES))
                  : Optional.empty()));
    }
    return outlooks;
  }

  private static boolean reached(Setting setting, Clause target, Mode mode) {
    return search(setting, target, mode, 0).reached();
  }

  private static Unlocks search(Setting setting, Clause target, Mode mode, int maxSize) {
    return UnlockSearch.unlocks(setting, target, mode, maxSize);
  }
}
