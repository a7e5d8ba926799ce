package org.muster.bench.force;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.bench.force.Ground.Stay;

/// The score for Timefold: rules that are broken are hard, the shortfall is soft. Only what a
/// change touches is computed again.
public final class TourScore implements IncrementalScoreCalculator<Tours, HardSoftScore> {
  private @Nullable Tours tours;
  private @Nullable Ledger ledger;
  private @Nullable Stay[] stays = new Stay[0];

  /// For Timefold.
  public TourScore() {}

  @Override
  public void resetWorkingSolution(Tours working) {
    tours = working;
    ledger = new Ledger(working.ground());
    stays = new Stay[working.getTours().size()];
    working.getTours().forEach(this::add);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    var tour = (Tour) entity;
    var stay = stays[tour.getNumber()];
    if (stay != null) {
      ledger().remove(stay);
      stays[tour.getNumber()] = null;
    }
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    add((Tour) entity);
  }

  private void add(Tour tour) {
    var stay = Objects.requireNonNull(tours).stay(tour);
    if (stay != null) {
      ledger().add(stay);
    }
    stays[tour.getNumber()] = stay;
  }

  private Ledger ledger() {
    return Objects.requireNonNull(ledger);
  }

  @Override
  public HardSoftScore calculateScore() {
    return HardSoftScore.of(-ledger().excess(), -ledger().shortfall());
  }
}
