package org.muster.engine.assign;

/// How much work a search may do. Work, not time: the same effort gives the same plan everywhere.
///
/// @param columns stays that are looked at, at most about so many; fewer dates are, where there are
///   more
/// @param nodes of the tree in which the whole is searched, where it is small enough
/// @param rebuilds how often a part is torn out and built again, where it is not
/// @param rounds how many pieces are then planned anew
/// @param gap a proved relative distance to the best at which it is good enough
/// @param milestones whether the levels after the shortfall are searched
/// @param seed of the choice of neighbourhoods
public record Effort(
    int columns, long nodes, int rebuilds, int rounds, double gap, boolean milestones, long seed) {
  public static final Effort USUAL = new Effort(600_000, 2_000, 120_000, 60, 0.001, true, 1);

  /// For a first look.
  public static final Effort QUICK = new Effort(40_000, 200, 8_000, 15, 0.01, true, 1);

  /// For a plan that is to stand.
  public static final Effort THOROUGH =
      new Effort(1_500_000, 20_000, 400_000, 300, 0.0001, true, 1);

  /// For comparing shortfalls only.
  public static final Effort SHORTFALL = new Effort(40_000, 500, 8_000, 20, 0.001, false, 1);

  public Effort withSeed(long other) {
    return new Effort(columns, nodes, rebuilds, rounds, gap, milestones, other);
  }
}
