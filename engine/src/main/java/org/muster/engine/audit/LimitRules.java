package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.muster.engine.Setting;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.Limit;
import org.muster.model.pledge.Range;
import org.muster.model.site.Corridor;
import org.muster.model.site.Lift;

/// Rules 8 to 11: what has a capacity, in every week.
final class LimitRules {
  private final Setting setting;
  private final Ground ground;
  private final List<Stay> stays;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Breach> breaches = new ArrayList<>();

  /// A leg on a corridor that there is.
  ///
  /// @param carried by this nation's lift, or pooled lift
  /// @param share that passes in each of the weeks
  private record Passage(
      NationId carried, Corridor corridor, long firstWeek, long lastWeek, long share) {}

  private LimitRules(Setting setting, Ground ground, List<Stay> stays) {
    this.setting = setting;
    this.ground = ground;
    this.stays = stays;
    stays.forEach(stay -> stay.told().legs().forEach(leg -> add(stay, leg)));
  }

  private void add(Stay stay, Leg leg) {
    var first = Days.week(leg.departs());
    var last = Days.week(leg.arrives() - 1L);
    var share = Math.ceilDiv(stay.offered().load(), last - first + 1);
    ground
        .corridor(leg.corridor())
        .map(it -> new Passage(stay.offered().unit().nation(), it, first, last, share))
        .ifPresent(passages::add);
  }

  static List<Breach> breaches(Setting setting, Ground ground, List<Stay> stays) {
    var rules = new LimitRules(setting, ground, stays);
    rules.places();
    rules.corridors();
    rules.throughputs();
    rules.lift();
    rules.homes();
    return rules.breaches;
  }

  private void places() {
    for (var site : setting.mission().sites()) {
      site.capacity()
          .ifPresent(most -> {
            var used = new Weekly();
            stays.stream()
                .filter(it -> it.told().site().equals(site.id()))
                .forEach(it ->
                    used.add(it.told().from(), it.told().to(), it.offered().unit().strength()));
            hold(used, new Limit.SiteCapacity(site.id()), _ -> most);
          });
    }
  }

  private void corridors() {
    for (var corridor : setting.mission().corridors()) {
      corridor
          .capacity()
          .map(Range::low)
          .ifPresent(daily -> {
            var used = new Weekly();
            passages.stream()
                .filter(it -> it.corridor().id().equals(corridor.id()))
                .forEach(it -> used.add(it.firstWeek(), it.lastWeek() + 1, it.share()));
            hold(used, new Limit.CorridorCapacity(corridor.id()), _ -> Days.weekly(daily));
          });
    }
  }

  /// Who passes through a place on the way uses it twice: arriving and going on.
  private void throughputs() {
    for (var site : setting.mission().sites()) {
      site.throughput()
          .ifPresent(daily -> {
            var used = new Weekly();
            passages.forEach(it -> addEnds(used, it, site.id()));
            hold(used, new Limit.Throughput(site.id()), _ -> Days.weekly(daily));
          });
    }
  }

  private static void addEnds(Weekly used, Passage passage, String site) {
    for (var end : List.of(passage.corridor().from(), passage.corridor().to())) {
      if (end.equals(site)) {
        used.add(passage.firstWeek(), passage.lastWeek() + 1, passage.share());
      }
    }
  }

  private void lift() {
    for (var mode : Corridor.Mode.values()) {
      var told = ground.planning().lift().stream().filter(it -> it.mode() == mode).toList();
      if (!told.isEmpty()) {
        lift(mode, told);
      }
    }
  }

  private void lift(Corridor.Mode mode, List<Lift> told) {
    var byNation = new TreeMap<NationId, Weekly>();
    passages.stream()
        .filter(it -> it.corridor().mode() == mode)
        .forEach(it ->
            byNation
                .computeIfAbsent(it.carried(), _ -> new Weekly())
                .add(it.firstWeek(), it.lastWeek() + 1, it.share()));
    var left = new Weekly();
    byNation.forEach((nation, used) -> {
      var own =
          told.stream()
              .filter(it -> !it.pooled() && it.owner().equals(Optional.of(nation)))
              .toList();
      used.weeks()
          .forEach(
              (week, share) -> left.add(week, week + 1, Math.max(0, share - capacity(own, week))));
    });
    var pooled = told.stream().filter(Lift::pooled).toList();
    hold(left, new Limit.LiftCapacity(mode), week -> capacity(pooled, week));
  }

  private static long capacity(List<Lift> lift, long week) {
    return lift.stream()
        .filter(it -> Days.isIn(it.window(), week))
        .mapToLong(it -> Days.weekly(it.capacity().low()))
        .sum();
  }

  private void homes() {
    var byNation = new TreeMap<NationId, Weekly>();
    for (var stay : stays) {
      for (var part : stay.offered().unit().parts()) {
        byNation
            .computeIfAbsent(part.nation(), _ -> new Weekly())
            .add(stay.awayFrom(), stay.told().to(), part.strength());
      }
    }
    byNation.forEach((id, away) ->
        setting
            .mission()
            .findNation(id)
            .filter(it -> it.active().isPresent() && it.homeFloor().isPresent())
            .ifPresent(it -> hold(away, new Limit.HomeFloor(id), _ -> spare(it))));
  }

  private static long spare(Nation nation) {
    return nation.active().orElseThrow()
        - nation.committedElsewhere().orElse(0)
        - nation.homeFloor().orElseThrow();
  }

  private record Over(long used, long most) {}

  private void hold(Weekly used, Limit.Capacity limit, LongUnaryOperator most) {
    var over = new TreeMap<Integer, Over>();
    used.weeks()
        .forEach((week, amount) -> {
          var there = most.applyAsLong(week);
          if (amount > 0 && amount > there) {
            over.put(Math.toIntExact(week), new Over(amount, there));
          }
        });
    Stretch.of(over)
        .forEach(it ->
            breaches.add(
                new LimitBreach(limit, it.from(), it.until(), it.what().used(), it.what().most())));
  }

  /// How much of something is used in each week in which it is.
  private record Weekly(Map<Long, Long> weeks) {
    Weekly() {
      this(new TreeMap<>());
    }

    void add(long from, long until, long amount) {
      for (long week = from; week < until; week++) {
        weeks.merge(week, amount, Long::sum);
      }
    }
  }
}
