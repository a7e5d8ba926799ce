package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.assign.Stay.Draw;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.Limit;
import org.muster.model.pledge.Range;
import org.muster.model.site.Corridor;
import org.muster.model.site.Lift;
import org.muster.model.site.Site;
import org.muster.model.time.Weeks;

/// Everything of which a mission tells how much there is (rules 4, 8 to 11).
final class Stocks {
  private static final int DAYS = 7;

  private final int horizon;
  private final List<Stock> all = new ArrayList<>();
  private final List<Stock> units = new ArrayList<>();
  private final Map<String, Stock> places = new HashMap<>();
  private final Map<String, Stock> throughputs = new HashMap<>();
  private final Map<String, Stock> corridors = new HashMap<>();
  private final Map<String, Corridor> ways = new HashMap<>();
  private final Map<Corridor.Mode, Stock> lift = new EnumMap<>(Corridor.Mode.class);
  private final Map<NationId, Stock> homes = new HashMap<>();

  Stocks(PlanTask task, List<Group> groups) {
    this.horizon = task.weeks();
    for (var group : groups) {
      units.add(add(new Limit.OneUnit(group.pledge().id().id()), group.count()));
    }
    task.mission().sites().forEach(this::add);
    task.mission().corridors().forEach(this::add);
    task.mission().planning().lift().forEach(this::add);
    for (var nation : task.mission().nations()) {
      nation
          .spare()
          .ifPresent(
              it -> homes.put(nation.id(), add(new Limit.HomeFloor(nation.id()), Math.max(0, it))));
    }
  }

  List<Stock> all() {
    return all;
  }

  private Stock add(Limit.Capacity limit, long capacity) {
    var stock = Stock.constant(all.size(), limit, capacity, horizon);
    all.add(stock);
    return stock;
  }

  private void add(Site site) {
    site.capacity()
        .ifPresent(it -> places.put(site.id(), add(new Limit.SiteCapacity(site.id()), it)));
    site.throughput()
        .ifPresent(
            it -> throughputs.put(site.id(), add(new Limit.Throughput(site.id()), it * DAYS)));
  }

  private void add(Corridor corridor) {
    ways.put(corridor.id(), corridor);
    corridor
        .capacity()
        .map(Range::low)
        .ifPresent(it ->
            corridors.put(
                corridor.id(), add(new Limit.CorridorCapacity(corridor.id()), it * DAYS)));
  }

  private void add(Lift asset) {
    var stock = lift.computeIfAbsent(asset.mode(), it -> add(new Limit.LiftCapacity(it), 0));
    var weeks =
        asset.pooled()
            ? stock.capacity()
            : stock.own().computeIfAbsent(asset.owner().orElseThrow(), _ -> new long[horizon]);
    var from = asset.window().map(it -> Math.max(0, Weeks.from(it.from()))).orElse(0);
    var to = asset.window().map(it -> Weeks.until(it.to(), horizon)).orElse(horizon);
    for (int week = from; week < to; week++) {
      weeks[week] += asset.capacity().low() * DAYS;
    }
  }

  /// What at most can pass the corridor in a week, for the nation alone; the largest number if that
  /// is not known.
  long weekly(Corridor corridor, NationId nation) {
    var most = Long.MAX_VALUE;
    for (var stock : onTheWay(corridor)) {
      var week = most(stock, nation);
      most = Math.min(most, week);
    }
    return most;
  }

  private long most(Stock stock, NationId nation) {
    var most = 0L;
    for (int week = 0; week < horizon; week++) {
      most = Math.max(most, stock.capacity()[week] + stock.own(nation, week));
    }
    return most;
  }

  boolean isLimited(Corridor corridor) {
    return !onTheWay(corridor).isEmpty();
  }

  private List<Stock> onTheWay(Corridor corridor) {
    var stocks = new ArrayList<Stock>();
    Optional.ofNullable(corridors.get(corridor.id())).ifPresent(stocks::add);
    Optional.ofNullable(throughputs.get(corridor.from())).ifPresent(stocks::add);
    Optional.ofNullable(throughputs.get(corridor.to())).ifPresent(stocks::add);
    Optional.ofNullable(lift.get(corridor.mode())).ifPresent(stocks::add);
    return stocks;
  }

  /// What a stay takes.
  List<Draw> draws(Group group, Spot spot, List<Leg> legs, int away, int from, int to, int free) {
    var draws = new ArrayList<Draw>();
    draws.add(new Draw(units.get(group.index()), away, Math.min(free, horizon), 1));
    Optional.ofNullable(places.get(spot.id()))
        .ifPresent(it -> draws.add(new Draw(it, from, to, group.strength())));
    homes(group).forEach((stock, strength) -> draws.add(new Draw(stock, away, to, strength)));
    for (var leg : legs) {
      for (var stock : onTheWay(corridor(leg))) {
        draws.add(new Draw(stock, leg.firstWeek(), leg.lastWeek() + 1, leg.weekly()));
      }
    }
    draws.removeIf(it -> it.amount() == 0 || it.from() >= it.to());
    return draws.stream().map(Draw::stock).distinct().count() == draws.size()
        ? draws
        : apart(draws);
  }

  /// The same where no two draws of a stock share a week: two legs by rail in one week draw
  /// together.
  private static List<Draw> apart(List<Draw> draws) {
    var apart = new ArrayList<Draw>();
    for (var stock : draws.stream().map(Draw::stock).distinct().toList()) {
      var own = draws.stream().filter(it -> it.stock().equals(stock)).toList();
      var edges = new TreeSet<Integer>();
      own.forEach(it -> edges.addAll(List.of(it.from(), it.to())));
      for (int from : edges.headSet(edges.last())) {
        var amount =
            own.stream()
                .filter(it -> it.from() <= from && from < it.to())
                .mapToLong(Draw::amount)
                .sum();
        if (amount > 0) {
          var to = edges.tailSet(from, false).first();
          apart.add(new Draw(stock, from, to, amount));
        }
      }
    }
    return apart;
  }

  private Corridor corridor(Leg leg) {
    var corridor = ways.get(leg.corridor());
    if (corridor == null) {
      throw new IllegalArgumentException("There is no corridor (%s).".formatted(leg.corridor()));
    }
    return corridor;
  }

  private Map<Stock, Long> homes(Group group) {
    var taken =
        new TreeMap<Stock, Long>((one, other) -> Integer.compare(one.index(), other.index()));
    for (var part : group.first().parts()) {
      var home = homes.get(part.nation());
      if (home != null) {
        taken.merge(home, part.strength(), Long::sum);
      }
    }
    return taken;
  }
}
