package org.muster.model.resolution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.requirement.Coverage;
import org.muster.model.scenario.World;

/// Who comes in a world, in each mode, and who waits for whom.
///
/// @param optimistic whether thresholds used the upper ends of ranges
/// @param pledges all that were known on the date, by id
/// @param stable only for missions with conditions that are not monotone where it matters
public record Resolution(
    World world,
    boolean optimistic,
    List<Placed> pledges,
    Map<Mode, Total> totals,
    List<Knot> knots,
    Optional<StableOutcomes> stable,
    Coverage coverage) {

  public Resolution {
    pledges = List.copyOf(pledges);
    totals = Collections.unmodifiableMap(new EnumMap<>(totals));
    knots = List.copyOf(knots);
  }

  /// @throws IllegalArgumentException if the mode was not resolved
  public Total total(Mode mode) {
    return Optional.ofNullable(totals.get(mode))
        .orElseThrow(
            () -> new IllegalArgumentException("Mode (%s) was not resolved.".formatted(mode)));
  }

  public Optional<Placed> findPledge(PledgeId id) {
    return pledges.stream().filter(placed -> placed.pledge().id().equals(id)).findFirst();
  }

  public List<Placed> pledgesOf(NationId nation) {
    return pledges.stream().filter(placed -> placed.pledge().nation().equals(nation)).toList();
  }

  public List<Placed> pledges(Standing standing) {
    return pledges.stream().filter(placed -> placed.standing() == standing).toList();
  }

  /// Whether every current pledge comes in turn.
  public boolean allFirm() {
    return pledges.stream()
        .map(Placed::standing)
        .filter(Standing::isCurrent)
        .allMatch(standing -> standing == Standing.FIRM);
  }

  /// What signing at once gains over coming in turn.
  public Dividend dividend() {
    var inTurn = total(Mode.SEQUENTIAL);
    var atOnce = total(Mode.SIMULTANEOUS);
    return new Dividend(
        atOnce.nations().size() - inTurn.nations().size(),
        atOnce.strength().low() - inTurn.strength().low(),
        atOnce.strength().high() - inTurn.strength().high(),
        coverage.filled(Mode.SIMULTANEOUS) - coverage.filled(Mode.SEQUENTIAL));
  }

  /// The coordination dividend: simultaneous minus sequential.
  ///
  /// @param nations more nations
  /// @param strengthLow more personnel, by the lower ends of ranges
  /// @param strengthHigh more personnel, by the upper ends
  /// @param lines more requirement lines filled
  public record Dividend(int nations, long strengthLow, long strengthHigh, int lines) {}
}
