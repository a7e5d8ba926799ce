package org.muster.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity;
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
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;

/// A tiny mission, written the way one would tell it.
public final class Tiny {
  private static final Capability ISR = Capability.of("isr");

  private final List<Decision> decisions = new ArrayList<>();
  private final List<Nation> nations = new ArrayList<>();
  private final List<Pledge> pledges = new ArrayList<>();
  private final SortedMap<String, Clause> targets = new TreeMap<>();

  /// A land pledge of a nation, named after it.
  public Tiny land(String nation, long strength, Condition condition) {
    return graded(nation, offer(Range.of(strength), condition));
  }

  public Tiny land(String nation, long low, long high, Condition condition) {
    return graded(nation, offer(Range.of(low, high), condition));
  }

  public Tiny graded(String nation, Offer... tiers) {
    return pledge(nation, Component.LAND, Optional.empty(), tiers);
  }

  /// An intelligence pledge of reconnaissance, in things.
  public Tiny isr(String nation, Offer... tiers) {
    return pledge(nation, Component.INTELLIGENCE, Optional.of(ISR), tiers);
  }

  private Tiny pledge(
      String nation, Component component, Optional<Capability> capability, Offer... tiers) {
    var id = PledgeId.of(nation.toLowerCase(Locale.ROOT));
    pledges.add(
        Pledge.of(id, NationId.of(nation), Optional.of(component), capability, List.of(tiers)));
    return this;
  }

  public Tiny question(String name, String... options) {
    decisions.add(Decision.of(name, options));
    return this;
  }

  /// A nation with so many to spare above its home-defence floor.
  public Tiny spare(String nation, long heads) {
    nations.add(
        new Nation(
            NationId.of(nation),
            nation,
            OptionalLong.of(heads),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.of(0),
            List.of()));
    return this;
  }

  public Tiny target(String name, Condition condition) {
    targets.put(name, Clause.of(condition));
    return this;
  }

  public Mission mission() {
    return new Mission(
        "tiny",
        "tiny",
        "",
        Optional.empty(),
        decisions,
        new TreeMap<>(),
        new TreeMap<>(),
        targets,
        new TreeMap<>(),
        List.of(),
        List.of(),
        pledges,
        nations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  public Setting setting(String... choices) {
    var chosen = new TreeMap<DecisionId, String>();
    Arrays.stream(choices)
        .map(choice -> choice.split("=", 2))
        .forEach(choice -> chosen.put(DecisionId.of(choice[0]), choice[1]));
    return Setting.of(mission(), Optional.empty(), chosen, false);
  }

  public static Offer offer(Range strength, Condition condition) {
    return new Offer(Optional.of(strength), Optional.empty(), Optional.of(Clause.of(condition)));
  }

  public static Offer things(long units, Condition condition) {
    return new Offer(
        Optional.empty(), Optional.of(Range.of(units)), Optional.of(Clause.of(condition)));
  }

  public static Condition isr(long atLeast) {
    return new AtLeast(new Quantity.Amount(ISR), atLeast);
  }

  public static Condition always() {
    return Condition.always();
  }

  public static Condition never() {
    return new Constant(false);
  }

  public static Condition joins(String nation) {
    return new Joins(NationId.of(nation), Optional.empty());
  }

  public static Condition unless(Condition condition) {
    return new Not(condition);
  }

  public static Condition decided(String decision, String option) {
    return new Decided(DecisionId.of(decision), option);
  }

  public static Condition all(Condition... parts) {
    return new AllOf(List.of(parts));
  }

  public static Condition strength(long atLeast) {
    return new AtLeast(new Quantity.Strength(Optional.of(Subject.of("land"))), atLeast);
  }

  public static Condition nations(long atLeast) {
    return new AtLeast(new Quantity.Nations(Optional.empty()), atLeast);
  }

  public static Condition others(long atLeast) {
    return new AtLeast(new Quantity.Others(Optional.empty()), atLeast);
  }

  public static Condition members(long atLeast, String... among) {
    return new AtLeast(
        new Quantity.Members(
            new TreeSet<>(Arrays.stream(among).map(NationId::of).toList()), Optional.empty()),
        atLeast);
  }

  /// Nation to standing, for missions in which each nation has one pledge.
  public static Map<String, Standing> standings(Resolution resolution) {
    var standings = new TreeMap<String, Standing>();
    for (Placed placed : resolution.pledges()) {
      standings.put(placed.pledge().nation().code(), placed.standing());
    }
    return standings;
  }
}
