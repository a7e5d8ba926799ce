package org.muster.engine.assign;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Price;
import org.muster.model.plan.Price.Change;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Standing;
import org.muster.model.site.Corridor;
import org.muster.model.site.Site;

/// What one more unit, or a week less, would buy, and what floors, corridors and camps cost: each
/// measured by planning again.
public final class Prices {
  /// A nation that none is, for the unit that nobody offers.
  private static final NationId NOBODY = NationId.of("XXX");

  private final Trial trial;
  private final Progress.Watcher watcher;
  private final List<Price> prices = new ArrayList<>();

  private Prices(PlanTask task, Progress.Watcher watcher) {
    this.trial = new Trial(task, watcher);
    this.watcher = watcher;
  }

  /// Everything that buys something, the most first; what buys nothing is left out.
  public static List<Price> of(PlanTask task, Progress.Watcher watcher) {
    var prices = new Prices(task, watcher);
    prices.units();
    prices.weeks();
    prices.floors();
    prices.ways();
    return prices.prices.stream()
        .filter(it -> it.buys() > 0)
        .sorted(comparingLong(Price::buys).reversed().thenComparing(it -> it.change().toString()))
        .toList();
  }

  private void add(Change change, Supplier<PlanTask> other) {
    if (goesOn()) {
      prices.add(new Price(change, trial.gain(other.get())));
    }
  }

  private boolean goesOn() {
    return watcher.goesOn(
        new Progress(prices.size(), 0, OptionalLong.empty(), OptionalLong.empty()));
  }

  // One more unit

  private void units() {
    trial.base().lines().stream().filter(it -> Trial.shortfall(it) > 0).forEach(this::unit);
  }

  private void unit(LineFill line) {
    var things = line.needThings().isPresent() && line.line().capability().isPresent() ? 1L : 0L;
    var strength = strength(line);
    if (things > 0 || strength > 0) {
      add(
          new Change.OneMoreUnit(line.line().id(), things, strength),
          () -> withUnit(line, things, strength));
    }
  }

  /// Of one of the things that the line needs; of a line that counts people only, a notional unit.
  private long strength(LineFill line) {
    var whole = line.needStrength().orElse(0);
    return line.needThings().isPresent()
        ? Math.ceilDiv(whole, line.needThings().getAsLong())
        : Math.min(whole, trial.task().mission().planning().factors().headsOfUnit());
  }

  private PlanTask withUnit(LineFill line, long things, long strength) {
    var asked = line.line();
    var amount = Optional.of(Range.of(things)).filter(it -> it.low() > 0);
    var heads = Optional.of(Range.of(strength)).filter(it -> it.low() > 0);
    var pledge =
        Pledge.of(
            PledgeId.of("one-more"),
            NOBODY,
            asked.component(),
            asked.capability(),
            List.of(new Offer(heads, amount, Optional.empty())));
    var brings = new Placed.Brings(heads, amount);
    var like =
        new Placed(
            pledge,
            Standing.FIRM,
            Optional.of(brings),
            Optional.of(brings),
            Optional.of(brings),
            Optional.empty());
    return trial.withComing(pledge, brings, like);
  }

  // A week sooner

  private void weeks() {
    var nations = new TreeSet<NationId>();
    trial.base().units().forEach(it -> it.parts().forEach(part -> nations.add(part.nation())));
    for (var nation : nations) {
      var shifts = new TreeMap<>(trial.task().shifts());
      shifts.merge(nation, -7, Integer::sum);
      add(new Change.WeekSooner(nation), () -> trial.task().withShifts(shifts));
    }
  }

  // Floors

  private void floors() {
    var nations = new TreeSet<NationId>();
    trial.base().units().forEach(it -> it.parts().forEach(part -> nations.add(part.nation())));
    trial.task().mission().nations().stream()
        .filter(it -> nations.contains(it.id()) && it.spare().isPresent())
        .forEach(nation ->
            add(
                new Change.NoFloor(nation.id(), nation.spare()),
                () -> trial.withNation(it -> it.id().equals(nation.id()) ? withoutFloor(it) : it)));
  }

  private static Nation withoutFloor(Nation nation) {
    return new Nation(
        nation.id(),
        nation.name(),
        nation.active(),
        nation.army(),
        nation.brigades(),
        nation.committedElsewhere(),
        OptionalLong.of(0),
        nation.backing());
  }

  // Ways and places

  private void ways() {
    var used = new TreeSet<String>();
    trial.base().assignments().forEach(it -> it.legs().forEach(leg -> used.add(leg.corridor())));
    for (var id : used) {
      add(
          new Change.TwiceTheCorridor(id),
          () -> trial.withCorridor(it -> it.id().equals(id) ? twice(it) : it));
    }
    var places = new TreeSet<String>();
    trial.base().assignments().forEach(it -> places.add(it.site()));
    trial.task().mission().sites().stream()
        .filter(it -> places.contains(it.id()) && it.capacity().isPresent())
        .map(Site::id)
        .forEach(id ->
            add(
                new Change.TwiceTheSite(id),
                () -> trial.withSite(it -> it.id().equals(id) ? twice(it) : it)));
  }

  private static Corridor twice(Corridor corridor) {
    return new Corridor(
        corridor.id(),
        corridor.mode(),
        corridor.from(),
        corridor.to(),
        corridor.capacity().map(it -> Range.of(2 * it.low(), 2 * it.high())),
        corridor.delay(),
        corridor.window(),
        corridor.owner(),
        corridor.backing(),
        corridor.note());
  }

  private static Site twice(Site site) {
    return new Site(
        site.id(),
        site.name(),
        site.latitude(),
        site.longitude(),
        OptionalLong.of(2 * site.capacity().orElse(0)),
        site.throughput(),
        site.weight(),
        site.contactKm(),
        site.hostConsent(),
        site.backing());
  }
}
