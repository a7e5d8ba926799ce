package org.muster.engine.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.muster.engine.Setting;
import org.muster.model.chance.Chances;
import org.muster.model.evidence.Backing;
import org.muster.model.mission.Mission;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.site.Corridor;
import org.muster.model.site.Criterion;
import org.muster.model.site.CriterionWeights;
import org.muster.model.site.Site;
import org.muster.model.site.SiteQuestion;

/// Missions with a few places near each other, and what is asked about them; the same from the same
/// seed.
record MadeUpPlaces(long seed, Setting setting, SiteQuestion question) {
  private static final Backing MADE_UP = new Backing.Assumed("made up");

  static Stream<MadeUpPlaces> some() {
    return LongStream.rangeClosed(1, 100).mapToObj(MadeUpPlaces::of);
  }

  static MadeUpPlaces of(long seed) {
    var random = new SplittableRandom(seed);
    var sites = IntStream.range(0, random.nextInt(1, 8)).mapToObj(it -> site(it, random)).toList();
    var corridors =
        IntStream.range(0, random.nextInt(6)).mapToObj(it -> corridor(it, sites, random)).toList();
    var mission = mission(sites, corridors, List.of(set(sites, random)));
    return new MadeUpPlaces(
        seed,
        Setting.of(mission, Optional.empty(), new TreeMap<>(), false),
        question(sites, random));
  }

  /// Coordinates on a grid, so that distances are often equal.
  private static Site site(int index, SplittableRandom random) {
    return new Site(
        "site-" + index,
        "Site " + index,
        48 + random.nextInt(5),
        25 + random.nextInt(6),
        number(random, 1_000),
        number(random, 400),
        random.nextInt(5) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(6)),
        number(random, 500),
        random.nextInt(6) == 0
            ? Site.Consent.NO
            : random.nextBoolean() ? Site.Consent.YES : Site.Consent.UNKNOWN,
        List.of(MADE_UP));
  }

  private static OptionalLong number(SplittableRandom random, int most) {
    return random.nextInt(4) == 0
        ? OptionalLong.empty()
        : OptionalLong.of(random.nextInt(1, most + 1));
  }

  private static Corridor corridor(int index, List<Site> sites, SplittableRandom random) {
    return new Corridor(
        "corridor-" + index,
        Corridor.Mode.ROAD,
        "abroad",
        sites.get(random.nextInt(sites.size())).id(),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Range.of(random.nextInt(1, 500))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(MADE_UP),
        "");
  }

  private static RequirementSet set(List<Site> sites, SplittableRandom random) {
    return new RequirementSet(
        "set",
        "Set",
        new TreeMap<>(),
        List.of(MADE_UP),
        List.of(
            line("line-1", 100L * random.nextInt(8), sites.getFirst().id()),
            line("line-2", 100L * random.nextInt(5), sites.getLast().id())),
        "");
  }

  static RequirementLine line(String id, long strength, String place) {
    return new RequirementLine(
        id,
        Optional.of(Component.LAND),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Range.of(strength)),
        place,
        List.of(),
        Optional.empty(),
        1,
        RequirementLine.Need.ESSENTIAL,
        List.of(),
        List.of(),
        List.of(MADE_UP),
        "");
  }

  private static SiteQuestion question(List<Site> sites, SplittableRandom random) {
    var weights = new TreeMap<Criterion, Double>();
    for (var criterion : Criterion.values()) {
      weights.put(criterion, (double) random.nextInt(4));
    }
    weights.merge(Criterion.COVERAGE, 1.0, Double::sum);
    var with = new TreeSet<String>();
    var without = new TreeSet<String>();
    for (var site : sites) {
      switch (random.nextInt(8)) {
        case 0 -> with.add(site.id());
        case 1 -> without.add(site.id());
        default -> {}
      }
    }
    return new SiteQuestion(
        OptionalInt.of(random.nextInt(1, 5)),
        random.nextInt(50, 400),
        new CriterionWeights(weights),
        random.nextInt(60),
        with,
        without,
        new TreeSet<>(),
        random.nextBoolean());
  }

  static Mission mission(
      List<Site> sites, List<Corridor> corridors, List<RequirementSet> requirements) {
    return new Mission(
        "made-up",
        "Made up",
        "",
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        requirements,
        sites,
        corridors,
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  List<Site> sites() {
    return new ArrayList<>(setting.mission().sites());
  }

  @Override
  public String toString() {
    return "MadeUpPlaces.of(%d)".formatted(seed);
  }
}
