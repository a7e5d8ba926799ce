package org.muster.cli.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.PlanInquiry;
import org.muster.engine.Setting;
import org.muster.engine.explain.Expectations;
import org.muster.engine.explain.Explainer;
import org.muster.engine.unlock.UnlockSearch;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Awaited;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.resolution.Unlocks;

/// Everything that `muster plan` tells.
///
/// @param force the force plan for them
/// @param awaited nations that others wait for, those that most wait for first
/// @param blockers what the blocked pledges hang on, that of most pledges first
/// @param outlooks the targets of the mission, by name
public record Plan(
    PlanInquiry asked,
    ForceAnswer force,
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

  public static Plan of(PlanInquiry asked, ForceAnswer force) {
    return new Plan(
        asked,
        force,
        Expectations.of(asked.inquiry().setting(), asked.resolution()),
        blockers(asked.inquiry().setting(), asked.resolution()),
        outlooks(asked.inquiry()));
  }

  public Inquiry inquiry() {
    return asked.inquiry();
  }

  public Resolution resolution() {
    return asked.resolution();
  }

  /// Whether there is a force plan with anybody in it.
  public boolean isMade() {
    return force instanceof ForceAnswer.Planned(var made, _) && !made.units().isEmpty();
  }

  /// Whether nothing that is required is ever missing while it is due; where nothing is required,
  /// whether everybody comes.
  public boolean isMet() {
    return switch (force) {
      case ForceAnswer.NotRequired _ -> resolution().allFirm();
      case ForceAnswer.Planned planned -> planned.isMet();
      case ForceAnswer.Conflict _ -> false;
    };
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
