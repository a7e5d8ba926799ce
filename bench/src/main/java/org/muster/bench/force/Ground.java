package org.muster.bench.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.muster.engine.Setting;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import org.muster.model.site.Corridor;
import org.muster.model.site.Site;
import org.muster.model.time.Span;

/// What the peers plan on: units, lines, what is limited, and where each unit can be when, by the
/// rules of `docs/planning.md`. It shares no code with the planner. It knows what made-up forces
/// have, and refuses what they have not.
public final class Ground {
  private static final int DAYS = 7;
  private static final int PRIORITIES = 5;
  private static final long MILLIONTHS = 1_000_000;

  private final Mission mission;
  private final int horizon;
  private final int handover;
  private final List<Unit> units = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Limited> limited = new ArrayList<>();
  private final Map<String, Corridor> ways = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> corridors = new HashMap<>();
  private final Map<NationId, Integer> homes = new TreeMap<>();

  private Ground(Setting setting) {
    this.mission = setting.mission();
    this.horizon =
        Math.toIntExact(Math.ceilDiv(mission.horizon().orElseThrow().days(), (long) DAYS));
    this.handover = weeks(mission.planning().factors().handoverDays());
  }

  static Ground of(Setting setting, Resolution resolution) {
    var ground = new Ground(setting);
    ground.limits();
    ground
        .mission
        .requirements()
        .forEach(set -> set.lines().forEach(it -> ground.line(set.id(), it)));
    resolution.pledges().stream()
        .filter(it -> it.in(Mode.SEQUENTIAL).isPresent())
        .forEach(it -> ground.units(it.pledge()));
    return ground;
  }

  /// A unit that can be sent.
  ///
  /// @param ready first day on which it can be on its way
  /// @param from first week in which it is available
  /// @param tour weeks in place, at most
  /// @param dwell weeks at home after that
  /// @param lines that it can fill
  /// @param home what its nation can spare, as a place in the list of what is limited; -1 for
  ///   without limit
  record Unit(
      int index,
      PlannedUnit planned,
      Pledge pledge,
      long ready,
      int from,
      int tour,
      int dwell,
      List<Line> lines,
      int home) {}

  /// A line that is due from a week on, to before another.
  ///
  /// @param price of one missing thing in a week, in millionths
  public record Line(
      int index, String set, RequirementLine told, long things, long price, int from, int to) {}

  /// Something of which there is only so much in each week.
  record Limited(String name, long capacity) {}

  /// A unit on a line, from week to week.
  ///
  /// @param draws what it takes: which limited thing, from which week, to which week, how much
  @SuppressWarnings("ArrayRecordComponent") // filled once, read millions of times
  record Stay(
      Unit unit,
      Line line,
      int from,
      int effective,
      int to,
      int away,
      int free,
      List<Leg> legs,
      int[] draws) {}

  int horizon() {
    return horizon;
  }

  Mission mission() {
    return mission;
  }

  List<Unit> units() {
    return units;
  }

  List<Line> lines() {
    return lines;
  }

  List<Limited> limited() {
    return limited;
  }

  /// Weeks between the arrival and the first week that counts.
  int handover() {
    return handover;
  }

  private static int weeks(long days) {
    return Math.toIntExact(Math.ceilDiv(days, (long) DAYS));
  }

  private static void refuse(boolean has, String what) {
    if (has) {
      throw new IllegalArgumentException("The peers know no %s.".formatted(what));
    }
  }

  // What is limited

  private void limits() {
    refuse(!mission.planning().lift().isEmpty(), "lift");
    refuse(!mission.planning().composites().isEmpty(), "composite units");
    for (var site : mission.sites()) {
      refuse(site.throughput().isPresent(), "throughput");
      refuse(site.hostConsent() == Site.Consent.NO, "hosts that refuse");
      site.capacity().ifPresent(it -> places.put(site.id(), limit(site.id(), it)));
    }
    for (var corridor : mission.corridors()) {
      refuse(corridor.window().isPresent(), "windows of corridors");
      refuse(ways.put(corridor.to(), corridor) != null, "second way to a site");
      refuse(corridor.capacity().isEmpty(), "corridors without capacity");
      corridors.put(
          corridor.id(),
          limit(corridor.id(), DAYS * corridor.capacity().map(Range::low).orElseThrow()));
    }
    refuse(
        mission.corridors().stream().anyMatch(it -> ways.containsKey(it.from())),
        "ways of two legs");
    for (var nation : mission.nations()) {
      nation
          .spare()
          .ifPresent(it -> homes.put(nation.id(), limit(nation.id().code(), Math.max(0, it))));
    }
  }

  private int limit(String name, long capacity) {
    limited.add(new Limited(name, capacity));
    return limited.size() - 1;
  }

  // Lines

  private void line(String set, RequirementLine line) {
    refuse(line.strength().isPresent(), "need of personnel");
    refuse(
        !line.substitutes().isEmpty() || !line.requires().isEmpty(), "lines that hang on others");
    refuse(
        !line.sites().isEmpty() || line.component().isPresent(), "choice of sites or components");
    var things = line.amount().map(Range::low).orElseThrow();
    var from = line.when().map(it -> Math.ceilDiv(it.from(), DAYS)).orElse(0);
    refuse(line.when().map(it -> it.to().isPresent()).orElse(false), "lines that end");
    lines.add(
        new Line(
            lines.size(), set, line, things, weight(line) * MILLIONTHS / things, from, horizon));
  }

  static long weight(RequirementLine line) {
    var weight = line.need() == RequirementLine.Need.ESSENTIAL ? 4L : 1L;
    for (int priority = line.priority(); priority < PRIORITIES; priority++) {
      weight *= 3;
    }
    return weight;
  }

  // Units

  private void units(Pledge pledge) {
    var factors = mission.planning().factors();
    var count = Math.toIntExact(pledge.offer().units().map(Range::low).orElseThrow());
    var heads = pledge.offer().strength().map(Range::low).orElseThrow();
    refuse(pledge.lift().isPresent() || pledge.dwell().isPresent(), "lift or dwell of pledges");
    refuse(pledge.available().map(it -> it.to().isPresent()).orElse(false), "offers that end");
    refuse(pledge.caveats().stream().anyMatch(it -> !isByPlace(it)), "caveats but on places");
    var tour = weeks(pledge.tour().or(factors::tour).orElseThrow().days());
    var lines = this.lines.stream().filter(it -> isFor(pledge, it)).toList();
    for (int i = 0; i < count; i++) {
      var strength = heads / count + (i < heads % count ? 1 : 0);
      units.add(
          new Unit(
              units.size(),
              new PlannedUnit(
                  pledge.id().id() + (count == 1 ? "" : "#" + (i + 1)),
                  pledge.nation(),
                  pledge.component(),
                  pledge.capability(),
                  List.of(new PlannedUnit.Part(pledge.id(), pledge.nation(), strength)),
                  1,
                  strength,
                  false),
              pledge,
              pledge.noticeToMove().map(Span::days).orElse(factors.noticeDays())
                  + factors.approachDays(),
              pledge.available().map(it -> Math.ceilDiv(it.from(), DAYS)).orElse(0),
              tour,
              factors.ratio() * tour,
              lines,
              homes.getOrDefault(pledge.nation(), -1)));
    }
  }

  private static boolean isByPlace(Caveat caveat) {
    return caveat.rule() == Caveat.Rule.PROHIBITION
        && caveat.scope().closerThan().isEmpty()
        && caveat.scope().capabilities().isEmpty()
        && !caveat.scope().isEverywhere();
  }

  private static boolean isFor(Pledge pledge, Line line) {
    return pledge.capability().equals(line.told().capability())
        && pledge.caveats().stream()
            .noneMatch(it -> it.scope().places().contains(line.told().place()));
  }

  // Stays

  /// The week in which the unit can first be in place, on the line's way.
  OptionalInt earliest(Unit unit, Line line) {
    for (int week = Math.max(0, unit.from()); week < horizon; week++) {
      if (leaves(unit, line, week) >= unit.ready()) {
        return OptionalInt.of(week);
      }
    }
    return OptionalInt.empty();
  }

  /// The longest stay from the week on. Whoever asks for a week before the earliest, or after the
  /// end, gets one that breaks the rules.
  Stay stay(Unit unit, Line line, int from) {
    var to = Math.min(from + unit.tour(), line.to());
    var legs = legs(unit, line, from);
    var begins = legs.isEmpty() ? (long) from * DAYS : legs.getFirst().departs();
    var approach = mission.planning().factors().approachDays();
    var away = Math.toIntExact(Math.max(0, Math.floorDiv(begins - approach, (long) DAYS)));
    var free = Math.min(horizon, to + unit.dwell());
    var effective = Math.min(to, from + handover);
    return new Stay(
        unit, line, from, effective, to, away, free, legs, draws(unit, line, from, to, away, legs));
  }

  private long leaves(Unit unit, Line line, int from) {
    var legs = legs(unit, line, from);
    return legs.isEmpty() ? (long) from * DAYS : legs.getFirst().departs();
  }

  /// Straight, as late as possible, and over as many weeks as the corridor needs.
  private List<Leg> legs(Unit unit, Line line, int from) {
    var corridor = ways.get(line.told().place());
    if (corridor == null) {
      return List.of();
    }
    var load = unit.planned().strength();
    var weekly = DAYS * corridor.capacity().map(Range::low).orElseThrow();
    var weeks = Math.toIntExact(Math.max(1, Math.ceilDiv(load, weekly)));
    var days = Math.max(1, corridor.delay().map(Span::days).orElse(1L));
    var departs = Math.min((long) from * DAYS - days, (from - weeks + 1L) * DAYS - 1);
    return List.of(new Leg(corridor.id(), Math.toIntExact(departs), from * DAYS, load));
  }

  private int[] draws(Unit unit, Line line, int from, int to, int away, List<Leg> legs) {
    var strength = Math.toIntExact(unit.planned().strength());
    var draws = new ArrayList<Integer>();
    var place = places.get(line.told().place());
    if (place != null) {
      draws.addAll(List.of(place, from, to, strength));
    }
    if (unit.home() >= 0) {
      draws.addAll(List.of(unit.home(), away, to, strength));
    }
    for (var leg : legs) {
      var corridor = corridors.get(leg.corridor());
      if (corridor != null) {
        draws.addAll(
            List.of(corridor, leg.firstWeek(), leg.lastWeek() + 1, Math.toIntExact(leg.weekly())));
      }
    }
    return draws.stream().mapToInt(Integer::intValue).toArray();
  }
}
