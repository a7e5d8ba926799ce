package org.muster.model.risk;

import java.util.List;
import java.util.Optional;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.Share;

/// What becomes of force plans in many draws.
///
/// Draws whose plan was not made widen every interval: at its lower end as if nothing were reached
/// in them, at its upper as if everything were. The values themselves are those of the draws whose
/// plan was made.
///
/// @param mode who was planned with
/// @param seed the draws come from
/// @param draws how many
/// @param unplanned of these, draws whose plan was not made
/// @param cases different sets of pledges that come as promised
/// @param planned of these, sets whose plan was made
/// @param complete whether all plans that were asked for were made; otherwise somebody stopped it
/// @param horizon in weeks
/// @param by the day after D-day that chances and swings are told for
/// @param comes personnel that comes at all, wherever it stands and whenever
/// @param fan personnel in place, week by week
/// @param milestones of the mission, in its order
/// @param lines of all requirement sets
/// @param targets of the mission, by name
/// @param swings what moves the outcome, the most first
public record Risk(
    Mode mode,
    long seed,
    int draws,
    int unplanned,
    int cases,
    int planned,
    boolean complete,
    int horizon,
    int by,
    Spread comes,
    List<Spread> fan,
    List<MilestoneRisk> milestones,
    List<LineRisk> lines,
    List<TargetRisk> targets,
    List<Swing> swings) {

  public Risk {
    fan = List.copyOf(fan);
    milestones = List.copyOf(milestones);
    lines = List.copyOf(lines);
    targets = List.copyOf(targets);
    swings = List.copyOf(swings);
  }

  /// The share of draws whose plan was not made.
  public double unplannedShare() {
    return draws == 0 ? 0 : (double) unplanned / draws;
  }

  public Optional<MilestoneRisk> findMilestone(String name) {
    return milestones.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /// When a milestone comes.
  ///
  /// @param comes that it comes within the horizon at all
  /// @param byWeek that it has come by each week
  /// @param quantiles the first week by which it has come in 5, 25, 50, 75 and 95 percent of the
  ///   draws; see [Quantile#NEVER]
  public record MilestoneRisk(
      String name, String title, Share comes, List<Share> byWeek, List<Quantile> quantiles) {
    public MilestoneRisk {
      byWeek = List.copyOf(byWeek);
      quantiles = List.copyOf(quantiles);
    }
  }

  /// How likely a line is met.
  ///
  /// @param set id of its requirement set
  /// @param line id of the line
  /// @param applies that its requirement set applies at all
  /// @param byMonth that nothing of it is missing in the month, of the draws in which it is due
  ///   then; months have 30 days
  public record LineRisk(String set, String line, Share applies, List<Share> byMonth) {
    public LineRisk {
      byMonth = List.copyOf(byMonth);
    }
  }

  /// How likely a target is reached by those who come. It does not hang on any plan.
  public record TargetRisk(String name, Share reached) {}
}
