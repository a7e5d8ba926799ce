package org.muster.bench.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.muster.model.chance.Chances;
import org.muster.model.evidence.Backing;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Factors;
import org.muster.model.planning.Milestone;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.site.Corridor;
import org.muster.model.site.Site;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// A mission that is made up, the same every time: nations with units of twelve types, lines at
/// sites, tours and rests, corridors, home-defence floors, caveats by site. Needs are larger than
/// what can be kept up, as they are in life.
public final class MadeUpForce {
  private static final List<String> TYPES =
      List.of(
          "infantry-battalion",
          "armoured-battalion",
          "artillery-battery",
          "engineers",
          "air-defence",
          "role-2-hospital",
          "medevac",
          "logistics-battalion",
          "signals",
          "isr",
          "military-police",
          "helicopters");
  private static final List<Integer> STRENGTHS =
      List.of(700, 600, 150, 500, 200, 120, 80, 450, 200, 100, 120, 150);

  private final SplittableRandom random;
  private final Size size;

  private MadeUpForce(Size size, long seed) {
    this.size = size;
    this.random = new SplittableRandom(seed);
  }

  /// How large it is.
  public record Size(int nations, int units, int lines, int months, int sites) {
    /// 33 nations, 300 units, 60 lines, 36 months, 8 sites.
    public static final Size ONE = new Size(33, 300, 60, 36, 8);

    public Size times(int factor) {
      return new Size(nations * factor, units * factor, lines * factor, months, sites * factor);
    }

    @Override
    public String toString() {
      return "%d nations, %d units, %d lines, %d months, %d sites"
          .formatted(nations, units, lines, months, sites);
    }
  }

  public static Mission draw(Size size, long seed) {
    return new MadeUpForce(size, seed).mission();
  }

  private Mission mission() {
    var pledges = pledges();
    return new Mission(
        "made-up-force",
        "A made-up force",
        "",
        Optional.of(new Span(size.months() * 30, Span.Unit.DAYS)),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        pledges,
        nations(pledges),
        List.of(set()),
        sites(),
        corridors(),
        List.of(),
        List.of(),
        new Planning(
            new Factors(
                days(30),
                days(14),
                days(7),
                Optional.of(new Span(6, Span.Unit.MONTHS)),
                OptionalInt.of(2),
                days(14),
                OptionalLong.empty(),
                List.of()),
            List.of(
                new Milestone(
                    "ioc",
                    "Initial operating capability",
                    List.of(),
                    Optional.of(RequirementLine.Need.ESSENTIAL),
                    OptionalInt.of(1),
                    50,
                    Optional.empty())),
            List.of(),
            List.of()),
        Chances.EVEN);
  }

  private static Optional<Span> days(int days) {
    return Optional.of(new Span(days, Span.Unit.DAYS));
  }

  private static NationId nation(int number) {
    return NationId.of(
        ""
            + (char) ('A' + number / 676)
            + (char) ('A' + number / 26 % 26)
            + (char) ('A' + number % 26));
  }

  /// Units in pledges of one to three of a kind, until there are enough.
  private List<Pledge> pledges() {
    var pledges = new ArrayList<Pledge>();
    for (int units = 0; units < size.units(); ) {
      var count =
          Math.min(
              size.units() - units, 1 + random.nextInt(3) * random.nextInt(2) + random.nextInt(2));
      pledges.add(pledge(pledges.size(), count));
      units += count;
    }
    return pledges;
  }

  private Pledge pledge(int number, int count) {
    var type = random.nextInt(TYPES.size());
    var from = 14 + 7 * random.nextInt(14);
    var caveats =
        random.nextInt(4) == 0
            ? List.of(
                new Caveat(
                    Caveat.Kind.AREA,
                    Caveat.Rule.PROHIBITION,
                    "not there",
                    new Caveat.Scope(
                        List.of("site-" + random.nextInt(size.sites())),
                        OptionalLong.empty(),
                        List.of()),
                    Optional.empty()))
            : List.<Caveat>of();
    return new Pledge(
        PledgeId.of("p" + number),
        nation(random.nextInt(size.nations())),
        Optional.empty(),
        Optional.of(Capability.of(TYPES.get(type))),
        new Offer(
            Optional.of(Range.of((long) STRENGTHS.get(type) * count)),
            Optional.of(Range.of(count)),
            Optional.empty()),
        List.of(),
        days(7 * (1 + random.nextInt(12))),
        Optional.of(new Window(from, OptionalInt.empty())),
        Optional.of(new Span(4 + random.nextInt(3), Span.Unit.MONTHS)),
        Optional.empty(),
        OptionalLong.empty(),
        Rung.PLEDGED,
        caveats,
        List.of(),
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        "made up");
  }

  private List<Nation> nations(List<Pledge> pledges) {
    var nations = new ArrayList<Nation>();
    for (int i = 0; i < size.nations(); i++) {
      var id = nation(i);
      var offered =
          pledges.stream()
              .filter(it -> it.nation().equals(id))
              .mapToLong(it -> it.offer().strength().map(Range::low).orElse(0L))
              .sum();
      nations.add(
          new Nation(
              id,
              id.code(),
              OptionalLong.of(20_000),
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalLong.of(20_000 - Math.max(700, offered * 6 / 10)),
              List.of()));
    }
    return nations;
  }

  private RequirementSet set() {
    var lines = new ArrayList<RequirementLine>();
    for (int i = 0; i < size.lines(); i++) {
      var type = i % TYPES.size();
      var need = 1 + random.nextInt(3);
      lines.add(
          new RequirementLine(
              "line-" + i,
              Optional.empty(),
              Optional.of(Capability.of(TYPES.get(type))),
              Optional.of(Range.of(need)),
              Optional.empty(),
              "site-" + random.nextInt(size.sites()),
              List.of(),
              Optional.of(new Window(30 + 15 * random.nextInt(6), OptionalInt.empty())),
              1 + random.nextInt(4),
              random.nextInt(3) == 0
                  ? RequirementLine.Need.DESIRED
                  : RequirementLine.Need.ESSENTIAL,
              List.of(),
              List.of(),
              List.of(new Backing.Assumed("made up")),
              ""));
    }
    return new RequirementSet("all", "All", new TreeMap<>(), List.of(), lines, "");
  }

  private List<Site> sites() {
    var sites = new ArrayList<Site>();
    for (int i = 0; i < size.sites(); i++) {
      sites.add(
          new Site(
              "site-" + i,
              "Site " + i,
              48 + random.nextDouble(),
              30 + random.nextDouble(),
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalDouble.empty(),
              OptionalLong.empty(),
              Site.Consent.YES,
              List.of()));
    }
    return sites;
  }

  private List<Corridor> corridors() {
    var corridors = new ArrayList<Corridor>();
    for (int i = 0; i < size.sites(); i++) {
      corridors.add(
          new Corridor(
              "road-" + i,
              Corridor.Mode.ROAD,
              "hub-" + i % 4,
              "site-" + i,
              Optional.of(Range.of(150 + 50L * random.nextInt(3))),
              days(3 + random.nextInt(5)),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              ""));
    }
    return corridors;
  }
}
