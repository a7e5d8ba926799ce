package org.muster.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Subject;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;

/// A whole made-up mission from one seed.
final class MissionMaker {
  private static final List<String> CODES =
      List.of("EST", "LVA", "LTU", "POL", "FRA", "GBR", "USA", "DEU", "ITA", "ESP", "NOR", "CAN");
  private static final List<Component> COMPONENTS =
      List.of(Component.LAND, Component.AIR, Component.SEA);
  private static final List<Capability> CAPABILITIES =
      List.of(Capability.of("battalion"), Capability.of("air-cover"), Capability.of("isr"));

  private final long seed;
  private final Draw draw;
  private final Sample.Family family;

  /// How many tiers all pledges have together.
  private final int size;

  private final List<NationId> nations;
  private final List<Decision> decisions;
  private final Optional<EvidenceMaker> evidence;
  private final List<Skeleton> skeletons;

  /// What is drawn of a pledge before its conditions can speak of the others.
  private record Skeleton(
      PledgeId id,
      NationId nation,
      Optional<Component> component,
      Optional<Capability> capability,
      int tiers) {}

  MissionMaker(long seed, int size, Sample.Family family) {
    this.seed = seed;
    this.draw = new Draw(seed + family.name().hashCode());
    this.size = size;
    this.family = family;
    var most = family == Sample.Family.DATED ? 2 : CODES.size();
    var codes = draw.shuffled(CODES).subList(0, Math.min(most, draw.between((size + 1) / 2, size)));
    this.nations = codes.stream().map(NationId::of).sorted().toList();
    this.decisions = decisions();
    this.evidence =
        family == Sample.Family.DATED
            ? Optional.of(new EvidenceMaker(draw, 2 * size, nations))
            : Optional.empty();
    this.skeletons = skeletons();
  }

  Mission mission() {
    var offered = offered();
    var mission =
        family == Sample.Family.PLANNED
            ? new PlanningMaker(draw, offered, COMPONENTS, CAPABILITIES).planned()
            : offered;
    return mission.withChances(new ChanceMaker(seed, mission).chances());
  }

  /// The mission without anything that is only of interest to a plan.
  private Mission offered() {
    var names = names();
    var asking = conditions(names, true);
    var named = named(asking, names);
    var told = nationsTold();
    var pledges = pledges(asking);
    var target = Clause.of(conditions(List.of(), false).condition(draw.between(0, 2)));
    return new Mission(
        "made-up",
        "A made-up mission",
        "",
        Optional.empty(),
        decisions,
        named,
        new TreeMap<>(),
        new TreeMap<>(Map.of(Sample.TARGET, target)),
        commitCosts(),
        evidence.map(EvidenceMaker::sources).orElse(List.of()),
        evidence.map(EvidenceMaker::statements).orElse(List.of()),
        pledges,
        told,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  // Decisions, nations, named conditions

  private List<Decision> decisions() {
    var decisions = new ArrayList<Decision>();
    for (int i = draw.between(0, 2); i > 0; i--) {
      var name = "decision-" + i;
      var options = draw.chance(50) ? List.of("no", "yes") : List.of("small", "middle", "large");
      var costs = new TreeMap<String, Integer>();
      draw.some(options).forEach(option -> costs.put(option, draw.between(0, 4)));
      decisions.add(
          new Decision(
              DecisionId.of(name),
              options,
              "",
              "",
              draw.perhaps(30, () -> draw.oneOf(options)),
              Optional.empty(),
              costs,
              List.of(),
              ""));
    }
    return decisions;
  }

  private List<Nation> nationsTold() {
    return nations.stream()
        .filter(_ -> draw.chance(80))
        .map(id -> nation(id, 100L * draw.between(-1, 6)))
        .toList();
  }

  private Nation nation(NationId id, long spare) {
    var floor = 1000L;
    var elsewhere = 100L * draw.between(0, 3);
    return new Nation(
        id,
        id.code(),
        told(90, spare + floor + elsewhere),
        OptionalLong.empty(),
        OptionalLong.empty(),
        told(70, elsewhere),
        told(90, floor),
        List.of());
  }

  private OptionalLong told(int percent, long value) {
    return draw.chance(percent) ? OptionalLong.of(value) : OptionalLong.empty();
  }

  private SortedMap<NationId, Integer> commitCosts() {
    var costs = new TreeMap<NationId, Integer>();
    draw.some(nations).forEach(nation -> costs.put(nation, draw.between(0, 5)));
    return costs;
  }

  private List<String> names() {
    return IntStream.rangeClosed(1, draw.between(0, 3)).mapToObj(i -> "name-" + i).toList();
  }

  /// Each may use those before it, so there is no cycle.
  private SortedMap<String, Clause> named(ConditionMaker maker, List<String> names) {
    var named = new TreeMap<String, Clause>();
    for (int i = 0; i < names.size(); i++) {
      var earlier = maker.withNames(names.subList(0, i), true);
      named.put(names.get(i), Clause.of(earlier.condition(2)));
    }
    return named;
  }

  private ConditionMaker conditions(List<String> names, boolean asks) {
    var subjects = new ArrayList<Subject>();
    COMPONENTS.forEach(it -> subjects.add(Subject.of(it.written())));
    CAPABILITIES.forEach(it -> subjects.add(Subject.of(it.name())));
    return new ConditionMaker(
        draw,
        decisions,
        nations,
        skeletons.stream().map(Skeleton::id).toList(),
        subjects,
        CAPABILITIES,
        names,
        size,
        asks,
        family != Sample.Family.MIXED,
        List.of());
  }

  // Pledges

  private List<Skeleton> skeletons() {
    var skeletons = new ArrayList<Skeleton>();
    for (int left = size, i = 1; left > 0; i++) {
      var tiers = Math.min(left, draw.chance(25) ? draw.between(2, 3) : 1);
      left -= tiers;
      var nation = draw.oneOf(nations);
      var id = PledgeId.of(nation.code().toLowerCase(Locale.ROOT) + "-" + i);
      var component = draw.perhaps(75, () -> draw.oneOf(COMPONENTS.subList(0, kinds())));
      var capability =
          draw.perhaps(
              family == Sample.Family.DATED ? 10 : 50,
              () -> draw.oneOf(CAPABILITIES.subList(0, kinds())));
      skeletons.add(
          new Skeleton(
              id,
              nation,
              component.isEmpty() && capability.isEmpty() ? Optional.of(Component.LAND) : component,
              capability,
              tiers));
    }
    return skeletons;
  }

  /// Few kinds where pledges are to get in each other's way.
  private int kinds() {
    return family == Sample.Family.DATED ? 2 : 3;
  }

  private List<Pledge> pledges(ConditionMaker free) {
    var pledges = new ArrayList<Pledge>();
    var knotted = draw.chance(75);
    for (int i = 0; i < skeletons.size(); i++) {
      var skeleton = skeletons.get(i);
      var next = skeletons.get(next(i));
      var maker = knotted ? free.waitingFor(next.nation(), next.id()) : free;
      var plain =
          Pledge.of(
              skeleton.id(),
              skeleton.nation(),
              skeleton.component(),
              skeleton.capability(),
              List.of(Offer.PLAIN));
      var pledge = graded(plain, skeleton.tiers(), maker);
      pledges.add(evidence.map(it -> it.dated(pledge, pledges)).orElse(pledge));
    }
    return draw.shuffled(pledges);
  }

  /// Pledges stand in circles of two and three.
  private int next(int index) {
    var circle = 2 + size % 2;
    var first = index - index % circle;
    return first + (index + 1 - first) % Math.min(circle, skeletons.size() - first);
  }

  /// A base that names an amount is a tier of its own; one that does not lends its condition only.
  private Pledge graded(Pledge plain, int tiers, ConditionMaker maker) {
    if (tiers == 1 && draw.chance(80)) {
      return Rewrite.offers(plain, offer(maker, 15), List.of());
    }
    var base =
        tiers > 1 && draw.chance(50)
            ? new Offer(Optional.of(range(100)), units(), condition(maker, 60))
            : new Offer(Optional.empty(), Optional.empty(), condition(maker, 80));
    var alternatives = base.strength().isPresent() ? tiers - 1 : tiers;
    return Rewrite.offers(
        plain, base, IntStream.range(0, alternatives).mapToObj(_ -> offer(maker, 15)).toList());
  }

  private Offer offer(ConditionMaker maker, int unconditional) {
    return new Offer(draw.perhaps(80, () -> range(100)), units(), condition(maker, unconditional));
  }

  private Optional<Clause> condition(ConditionMaker maker, int unconditional) {
    return draw.perhaps(100 - unconditional, () -> Clause.of(maker.whole()));
  }

  private Optional<Range> units() {
    return draw.perhaps(40, () -> range(1));
  }

  private Range range(int step) {
    var low = (long) draw.between(0, 4) * step;
    return draw.chance(50) ? Range.of(low) : Range.of(low, low + (long) draw.between(0, 3) * step);
  }
}
