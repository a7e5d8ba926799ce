package org.muster.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Counts;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Named;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Quantity.Amount;
import org.muster.model.condition.Quantity.Members;
import org.muster.model.condition.Quantity.Nations;
import org.muster.model.condition.Quantity.Others;
import org.muster.model.condition.Quantity.Strength;
import org.muster.model.condition.Subject;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.Decision;

/// Conditions of all kinds, about what there is to speak of.
///
/// @param names named conditions that may be used
/// @param size how many pledges there are, for thresholds that can be reached and others
/// @param asks whether somebody asks, who is not one of the others
/// @param monotone whether `not` stands before decisions only
/// @param waitsFor what conditions often ask for, so that rings come about
record ConditionMaker(
    Draw draw,
    List<Decision> decisions,
    List<NationId> nations,
    List<PledgeId> pledges,
    List<Subject> subjects,
    List<Capability> capabilities,
    List<String> names,
    int size,
    boolean asks,
    boolean monotone,
    List<Condition> waitsFor) {

  ConditionMaker withNames(List<String> usable, boolean somebodyAsks) {
    return new ConditionMaker(
        draw,
        decisions,
        nations,
        pledges,
        subjects,
        capabilities,
        usable,
        size,
        somebodyAsks,
        monotone,
        waitsFor);
  }

  /// One whose conditions often speak of this nation and pledge.
  ConditionMaker waitingFor(NationId nation, PledgeId pledge) {
    var others = new AtLeast(new Others(Optional.empty()), Math.max(1, nations.size() / 2));
    return new ConditionMaker(
        draw,
        decisions,
        nations,
        pledges,
        subjects,
        capabilities,
        names,
        size,
        asks,
        monotone,
        List.of(
            new Joins(nation, Optional.empty()), new Counts(pledge), new Counts(pledge), others));
  }

  /// A condition for an offer.
  Condition whole() {
    if (waitsFor.isEmpty() || draw.chance(15)) {
      return condition(2);
    }
    var waits = draw.oneOf(waitsFor);
    var asked = !monotone && draw.chance(40) ? new Not(waits) : waits;
    return switch (draw.between(1, 5)) {
      case 1 -> new AllOf(List.of(asked, condition(1)));
      case 2 -> new AnyOf(List.of(condition(0), asked));
      default -> asked;
    };
  }

  Condition condition(int depth) {
    if (depth == 0 || draw.chance(50)) {
      return leaf(depth);
    }
    var parts = IntStream.range(0, draw.between(2, 3)).mapToObj(_ -> condition(depth - 1)).toList();
    return draw.chance(55) ? new AllOf(parts) : new AnyOf(parts);
  }

  private Condition leaf(int depth) {
    var kinds = new ArrayList<Supplier<Condition>>();
    add(kinds, 5, () -> new Joins(nation(), draw.perhaps(40, this::subject)));
    add(kinds, 2, () -> new Counts(draw.oneOf(pledges)));
    add(kinds, 6, this::atLeast);
    if (!decisions.isEmpty()) {
      add(kinds, 3, this::decided);
      add(kinds, 1, () -> new Not(decided()));
    }
    if (!names.isEmpty()) {
      add(kinds, 3, () -> new Named(draw.oneOf(names)));
    }
    if (draw.chance(5)) {
      add(kinds, 3, () -> new Constant(draw.chance(50)));
      add(kinds, 1, () -> new AllOf(List.of()));
      add(kinds, 1, () -> new AnyOf(List.of()));
    }
    if (!monotone) {
      add(kinds, 4, () -> new Not(condition(Math.max(0, depth - 1))));
      add(kinds, 3, () -> new Not(new Joins(nation(), draw.perhaps(40, this::subject))));
      add(kinds, 2, () -> new Not(atLeast()));
      add(kinds, 3, () -> new HomeHolds(nation()));
    }
    return draw.oneOf(kinds).get();
  }

  private static void add(List<Supplier<Condition>> kinds, int times, Supplier<Condition> kind) {
    for (int i = 0; i < times; i++) {
      kinds.add(kind);
    }
  }

  private Condition decided() {
    var decision = draw.oneOf(decisions);
    return new Decided(decision.id(), draw.oneOf(decision.options()));
  }

  private Condition atLeast() {
    var quantity = quantity();
    return new AtLeast(
        quantity,
        switch (quantity) {
          case Strength _ -> 50L * draw.between(0, 4 * size + 2);
          case Amount _ -> draw.between(0, size + 1);
          case Nations _, Others _, Members _ -> draw.between(0, nations.size());
        });
  }

  private Quantity quantity() {
    return switch (draw.between(asks ? 0 : 2, 8)) {
      case 0, 1 -> new Others(draw.perhaps(40, this::subject));
      case 2, 3 -> new Nations(draw.perhaps(50, this::subject));
      case 4 -> new Members(new TreeSet<>(draw.some(nations)), draw.perhaps(30, this::subject));
      case 5, 6, 7 -> new Strength(draw.perhaps(50, this::subject));
      default -> new Amount(draw.oneOf(capabilities));
    };
  }

  /// Now and then one that nobody offers anything of.
  private NationId nation() {
    return draw.chance(5) ? NationId.of("XXX") : draw.oneOf(nations);
  }

  private Subject subject() {
    return draw.oneOf(subjects);
  }
}
