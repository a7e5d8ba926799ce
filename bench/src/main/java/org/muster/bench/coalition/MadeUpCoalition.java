package org.muster.bench.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.evidence.Backing;
import org.muster.model.evidence.Grade;
import org.muster.model.evidence.Precision;
import org.muster.model.evidence.Source;
import org.muster.model.evidence.SourceId;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
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
import org.muster.model.pledge.Rung;
import org.muster.model.scenario.Decision;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// A coalition drawn at random, the same for the same seed: nations that each offer different
/// things, most of them on conditions about decisions, about each other and about sums.
///
/// All conditions are monotone in the pledges, so that the least and the greatest fixpoint say
/// everything. One pledge in five is graded.
public final class MadeUpCoalition {
  /// The target that unlocks and pivots are looked for.
  public static final String TARGET = "enough-land";

  private static final List<Kind> KINDS =
      List.of(
          new Kind(Component.LAND, "infantry-battalion", 300, 1500),
          new Kind(Component.LAND, "engineer-company", 60, 200),
          new Kind(Component.AIR, "fighter", 80, 300),
          new Kind(Component.AIR, "air-cover", 50, 250),
          new Kind(Component.SEA, "minehunter", 40, 120),
          new Kind(Component.LOGISTICS, "transport-company", 80, 250),
          new Kind(Component.INTELLIGENCE, "isr", 20, 90),
          new Kind(Component.TRAINING, "training-team", 20, 100));

  private final SplittableRandom random;
  private final Size size;
  private final List<NationId> nations;
  private final List<Decision> decisions;
  private final List<List<Kind>> offered;

  private MadeUpCoalition(long seed, Size size) {
    this.random = new SplittableRandom(seed);
    this.size = size;
    this.nations = IntStream.range(0, size.nations()).mapToObj(MadeUpCoalition::nation).toList();
    this.decisions =
        IntStream.range(0, size.decisions()).mapToObj(this::decision).toList();
    this.offered = nations.stream().map(_ -> someKinds()).toList();
  }

  /// How large a coalition is drawn.
  ///
  /// @param pledges of each nation, at most as many as there are kinds of offers
  /// @param oneFreeIn how many offers there are to one without a condition
  /// @param target personnel on land that the target asks for
  /// @param questions how much more conditions are about decisions, of which every one is then yes
  ///   or no; 0 for what they are otherwise
  public record Size(
      int nations, int pledges, int decisions, int oneFreeIn, long target, int questions) {
    /// 40 nations with 200 pledges and 20 decisions.
    public static final Size LARGE = new Size(40, 5, 20, 40, 20_000, 0);

    /// 20 movers: 12 nations and 8 decisions.
    public static final Size TWENTY_MOVERS = new Size(12, 4, 8, 16, 10_000, 0);

    /// 40 pledges of 20 nations and as many binary decisions as are told, to sweep over.
    public static Size sweep(int decisions) {
      return new Size(20, 2, decisions, 16, 8_000, 8);
    }
  }

  private record Kind(Component component, String capability, int fewest, int most) {}

  /// The mission of this size and seed.
  public static Mission draw(long seed, Size size) {
    return new MadeUpCoalition(seed, size).mission(seed);
  }

  private Mission mission(long seed) {
    var conditions = new TreeMap<String, Clause>();
    for (int i = 0; i < 6; i++) {
      conditions.put("reading-" + i, Clause.of(anyOf(drawn(2, this::plainAtom))));
    }
    var target =
        new Condition.AtLeast(
            new Quantity.Strength(Optional.of(Subject.of("land"))), size.target());
    return new Mission(
        "coalition-" + seed,
        "A made-up coalition of " + size.nations() + " nations",
        "the day of the agreement",
        Optional.of(new Span(24, Span.Unit.MONTHS)),
        decisions,
        conditions,
        members(),
        new TreeMap<>(Map.of(TARGET, Clause.of(target))),
        new TreeMap<>(),
        IntStream.range(0, 20).mapToObj(MadeUpCoalition::source).toList(),
        statements(),
        pledges(),
        nations.stream().map(this::nation).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  private static NationId nation(int number) {
    return NationId.of("N" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
  }

  private Nation nation(NationId id) {
    var active = random.nextLong(10_000, 200_000);
    return new Nation(
        id,
        "Nation " + id.code(),
        OptionalLong.of(active),
        OptionalLong.of(active / 2),
        OptionalLong.of(active / 20_000),
        OptionalLong.of(active / 50),
        OptionalLong.of(active / 2),
        List.of(new Backing.Cited("R00")));
  }

  /// Every fourth decision has three options, the others are yes or no.
  private Decision decision(int number) {
    var name = "question-%02d".formatted(number);
    return size.questions() == 0 && number % 4 == 0
        ? Decision.of(name, "narrow", "wide", "full")
        : Decision.of(name, "no", "yes");
  }

  private static Source source(int number) {
    var id = SourceId.of("R%02d".formatted(number));
    var date = Optional.of(LocalDate.of(2025, 4, 10).plusDays(number));
    return new Source(id, "Report " + number, "Nobody", date, "en", "", Grade.A);
  }

  private List<Kind> someKinds() {
    var kinds = new ArrayList<>(KINDS.subList(1, KINDS.size()));
    while (kinds.size() >= size.pledges()) {
      kinds.remove(random.nextInt(kinds.size()));
    }
    kinds.addFirst(KINDS.getFirst());
    return kinds;
  }

  private SortedMap<String, SortedSet<NationId>> members() {
    var members = new TreeMap<String, SortedSet<NationId>>();
    for (int i = 0; i < 4; i++) {
      members.put("circle-" + i, someNations(8));
    }
    return members;
  }

  private SortedSet<NationId> someNations(int count) {
    var some = new TreeSet<NationId>();
    while (some.size() < Math.min(count, nations.size())) {
      some.add(one(nations));
    }
    return some;
  }

  private List<Statement> statements() {
    var statements = new ArrayList<Statement>();
    for (int i = 0; i < nations.size() * size.pledges(); i++) {
      statements.add(
          new Statement(
              statementId(i),
              LocalDate.of(2025, 4, 10).plusDays(i % 20),
              Precision.DAY,
              List.of(nations.get(i / size.pledges())),
              "A. Minister",
              "defence minister",
              "press conference",
              Optional.of(Rung.CONDITIONAL),
              "We would send something if the others do what they should.",
              SourceId.of("R%02d".formatted(i % 20))));
    }
    return statements;
  }

  private static StatementId statementId(int number) {
    return StatementId.of("S%04d".formatted(number));
  }

  private List<Pledge> pledges() {
    var pledges = new ArrayList<Pledge>();
    for (int i = 0; i < nations.size(); i++) {
      for (var kind : offered.get(i)) {
        pledges.add(pledge(nations.get(i), kind, statementId(pledges.size())));
      }
    }
    return pledges;
  }

  private Pledge pledge(NationId nation, Kind kind, StatementId statement) {
    var graded = random.nextInt(5) == 0;
    var offers =
        graded ? List.of(offer(kind, 1), offer(kind, 2), offer(kind, 3)) : List.<Offer>of();
    return new Pledge(
        pledgeId(nation, kind),
        nation,
        Optional.of(kind.component()),
        Optional.of(Capability.of(kind.capability())),
        graded ? Offer.PLAIN : offer(kind, 2),
        offers,
        Optional.of(new Span(30, Span.Unit.DAYS)),
        Optional.of(new Window(30, OptionalInt.empty())),
        Optional.of(new Span(6, Span.Unit.MONTHS)),
        Optional.empty(),
        OptionalLong.empty(),
        Rung.CONDITIONAL,
        List.of(),
        List.of(statement),
        Optional.empty(),
        List.of(),
        Collections.emptySortedMap(),
        "");
  }

  private static PledgeId pledgeId(NationId nation, Kind kind) {
    return PledgeId.of(nation.code().toLowerCase(Locale.ROOT) + "-" + kind.capability());
  }

  private Offer offer(Kind kind, int grade) {
    var low = random.nextLong(kind.fewest(), kind.most()) * grade / 2;
    var strength = Range.of(low, low + random.nextLong(1 + low / 2));
    var units = Range.of(1 + random.nextLong(3L * grade));
    return new Offer(Optional.of(strength), Optional.of(units), condition());
  }

  /// Few offers have none; the others have one of one to four parts.
  private Optional<Clause> condition() {
    if (random.nextInt(size.oneFreeIn()) == 0) {
      return Optional.empty();
    }
    var parts = drawn(1 + random.nextInt(3), this::atom);
    if (random.nextInt(3) == 0) {
      parts.add(anyOf(drawn(2, this::atom)));
    }
    return Optional.of(Clause.of(Condition.allOf(parts)));
  }

  private static Condition anyOf(List<Condition> parts) {
    return new Condition.AnyOf(parts);
  }

  private static List<Condition> drawn(int count, Supplier<Condition> from) {
    var parts = new ArrayList<Condition>();
    IntStream.range(0, count).forEach(_ -> parts.add(from.get()));
    return parts;
  }

  private Condition atom() {
    return random.nextInt(10) == 0
        ? new Condition.Named("reading-" + random.nextInt(6))
        : plainAtom();
  }

  private Condition plainAtom() {
    return switch (random.nextInt(15 + size.questions()) - size.questions()) {
      case 0, 1 -> decided();
      case 2 -> new Condition.Joins(one(nations), Optional.empty());
      case 3, 4, 5 -> joinsWithSomething();
      case 6, 7, 8 -> countsSomewhere();
      case 9, 10 -> atLeast(new Quantity.Nations(someSubject()), size.nations() / 2);
      case 11 -> atLeast(new Quantity.Others(someSubject()), size.nations() / 2);
      case 12 -> atLeast(new Quantity.Members(someNations(8), someSubject()), 7);
      case 13 -> atLeast(new Quantity.Strength(someSubject()), 500L * size.nations());
      case 14 ->
          atLeast(new Quantity.Amount(Capability.of(one(KINDS).capability())), size.nations());
      default -> decided();
    };
  }

  private Condition decided() {
    var decision = one(decisions);
    return new Condition.Decided(decision.id(), one(decision.options()));
  }

  private Condition joinsWithSomething() {
    var nation = random.nextInt(nations.size());
    var kind = one(offered.get(nation));
    var subject = random.nextBoolean() ? kind.component().written() : kind.capability();
    return new Condition.Joins(nations.get(nation), Optional.of(Subject.of(subject)));
  }

  private Condition countsSomewhere() {
    var nation = random.nextInt(nations.size());
    return new Condition.Counts(pledgeId(nations.get(nation), one(offered.get(nation))));
  }

  private Condition atLeast(Quantity quantity, long most) {
    return new Condition.AtLeast(quantity, random.nextLong(most / 3, most + 1));
  }

  private Optional<Subject> someSubject() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(Subject.of(one(KINDS).component().written()));
  }

  private <T> T one(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
