package org.muster.engine.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.risk.Factor;
import org.muster.model.risk.Swing;
import org.muster.model.risk.Swing.Side;
import org.muster.model.risk.Swing.Turn;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.Share;

/// How far each factor moves the outcome: the draws in which it turned out one way, against those
/// in which it turned out the other.
final class Swings {
  private final RiskJob job;
  private final Drawn drawn;
  private final Findings findings;
  private final double deviation;
  private final List<Swing> swings = new ArrayList<>();

  Swings(RiskJob job, Drawn drawn, Findings findings) {
    this.job = job;
    this.drawn = drawn;
    this.findings = findings;
    var all = IntStream.range(0, drawn.size()).toArray();
    this.deviation = Intervals.deviation(findings.inPlace(all, findings.week()).known());
  }

  /// The widest first.
  List<Swing> all() {
    job.setting().mission().decisions().forEach(this::decides);
    var current = job.setting().roll().current();
    for (var nation : new TreeSet<>(current.stream().map(Pledge::nation).toList())) {
      var pledges = current.stream().filter(it -> it.nation().equals(nation)).toList();
      honours(nation, pledges);
      quarters(new Factor.Strength(nation), strength(pledges));
      quarters(new Factor.Lateness(nation), lateness(pledges));
    }
    quarters(
        new Factor.DDay(),
        i -> drawn.draw(i).dDay().map(LocalDate::toEpochDay).orElse(0L).doubleValue());
    swings.sort(Comparator.comparingDouble(it -> -it.width())); // stable: ties stay as they came
    return List.copyOf(swings);
  }

  private void decides(Decision decision) {
    var sides =
        decision.options().stream()
            .flatMap(option ->
                side(
                    new Turn.Takes(option),
                    i -> drawn.draw(i).world().option(decision.id()).equals(option))
                    .stream())
            .sorted(BY_STRENGTH)
            .toList();
    if (sides.size() > 1) {
      swings.add(new Swing(new Factor.Decides(decision.id()), sides.getFirst(), sides.getLast()));
    }
  }

  private void honours(NationId nation, List<Pledge> pledges) {
    IntPredicate broken = i -> pledges.stream().anyMatch(it -> drawn.draw(i).isBroken(it.id()));
    add(
        new Factor.Honours(nation),
        side(new Turn.Broken(), broken),
        side(new Turn.Kept(), broken.negate()));
  }

  /// On average over the pledges that have a range.
  private IntToDoubleFunction strength(List<Pledge> pledges) {
    var open = pledges.stream().filter(ChanceDraws::hasRange).toList();
    return i -> average(open, it -> drawn.draw(i).position(it.id()).orElse(0));
  }

  private IntToDoubleFunction lateness(List<Pledge> pledges) {
    return i -> average(pledges, it -> drawn.draw(i).lateness(it.id()));
  }

  private static double average(List<Pledge> pledges, ToDoubleFunction<Pledge> value) {
    return pledges.stream().mapToDouble(value).average().orElse(0);
  }

  /// The quarter of the draws with the lowest values against that with the highest; of values that
  /// are mostly the same, the rest against these.
  private void quarters(Factor factor, IntToDoubleFunction value) {
    var values = IntStream.range(0, drawn.size()).mapToDouble(value).toArray();
    var sorted = values.clone();
    Arrays.sort(sorted);
    if (sorted[0] == sorted[sorted.length - 1]) {
      return;
    }
    var low = sorted[(sorted.length - 1) / 4];
    var high = sorted[sorted.length - 1 - (sorted.length - 1) / 4];
    if (low == high) {
      low = low > sorted[0] ? Math.nextDown(low) : low;
      high = low == high ? Math.nextUp(high) : high;
    }
    var lowest = low;
    var highest = high;
    add(
        factor,
        side(new Turn.Lower(most(sorted, lowest)), i -> values[i] <= lowest),
        side(new Turn.Upper(least(sorted, highest)), i -> values[i] >= highest));
  }

  private static double most(double[] sorted, double limit) {
    return Arrays.stream(sorted).filter(it -> it <= limit).max().orElse(limit);
  }

  private static double least(double[] sorted, double limit) {
    return Arrays.stream(sorted).filter(it -> it >= limit).min().orElse(limit);
  }

  private static final Comparator<Side> BY_STRENGTH =
      Comparator.comparingDouble(it -> it.strength().value());

  private void add(Factor factor, Optional<Side> one, Optional<Side> other) {
    if (one.isPresent() && other.isPresent()) {
      var isLess = BY_STRENGTH.compare(one.get(), other.get()) <= 0;
      swings.add(
          new Swing(factor, isLess ? one.get() : other.get(), isLess ? other.get() : one.get()));
    }
  }

  /// Empty if it never turned out so.
  private Optional<Side> side(Turn turn, IntPredicate isSo) {
    var draws = IntStream.range(0, drawn.size()).filter(isSo).toArray();
    if (draws.length == 0) {
      return Optional.empty();
    }
    var strength = findings.inPlace(draws, findings.week());
    var hasMilestone = !job.setting().mission().planning().milestones().isEmpty();
    return Optional.of(
        new Side(
            turn,
            draws.length,
            Intervals.mean(strength.known(), strength.least(), strength.most(), deviation),
            hasMilestone ? findings.reached(draws, 0, findings.week()) : Share.NONE));
  }
}
