package org.muster.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.muster.model.evidence.Statement;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;

/// Which pledges stand on a date, by looking at every pair of pledges.
///
/// A pledge is known from the day of its first statement, and one without statements always. Of two
/// known pledges of one nation on one subject that both cite statements, the one whose best
/// statement has more authority, or with equal authority is later, replaces the other. A pledge
/// also replaces those it says it supersedes. Neither a refusal nor an expired pledge gives back
/// what it replaced.
public final class RollOracle {
  /// Statements by weight: first the authority of the speaker, then the day.
  private static final Comparator<Statement> WEIGHT =
      Comparator.comparing(Statement::authority).thenComparing(Statement::date);

  private final Mission mission;
  private final LocalDate asOf;

  public RollOracle(Mission mission, LocalDate asOf) {
    this.mission = mission;
    this.asOf = asOf;
  }

  public List<Pledge> known() {
    return mission.pledges().stream().filter(this::isKnown).toList();
  }

  /// What takes part in the resolution.
  public List<Pledge> current() {
    return known().stream()
        .filter(pledge -> replacing(pledge).isEmpty())
        .filter(pledge -> !isExpired(pledge))
        .filter(pledge -> !isRefused(pledge))
        .toList();
  }

  public boolean isExpired(Pledge pledge) {
    return pledge.expires().isPresent() && pledge.expires().get().isBefore(asOf);
  }

  public boolean isRefused(Pledge pledge) {
    return pledge.rung() == Rung.REFUSED;
  }

  /// The known pledges that replace this one.
  public List<PledgeId> replacing(Pledge pledge) {
    return known().stream().filter(other -> replaces(other, pledge)).map(Pledge::id).toList();
  }

  private boolean replaces(Pledge one, Pledge other) {
    return one.supersedes().contains(other.id())
        || (isOnSameSubject(one, other)
            && cites(one)
            && cites(other)
            && WEIGHT.compare(best(one), best(other)) > 0);
  }

  private static boolean isOnSameSubject(Pledge one, Pledge other) {
    return one.nation().equals(other.nation())
        && one.component().equals(other.component())
        && one.capability().equals(other.capability());
  }

  private boolean isKnown(Pledge pledge) {
    return !cites(pledge) || !said(pledge).isEmpty();
  }

  private static boolean cites(Pledge pledge) {
    return !pledge.statements().isEmpty();
  }

  /// The statements of a pledge up to the date.
  public List<Statement> said(Pledge pledge) {
    return mission.statements().stream()
        .filter(it -> pledge.statements().contains(it.id()))
        .filter(it -> !it.date().isAfter(asOf))
        .toList();
  }

  private Statement best(Pledge pledge) {
    return said(pledge).stream().max(WEIGHT).orElseThrow();
  }
}
