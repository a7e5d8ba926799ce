package org.muster.bench.sweep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.scenario.Decision;

/// World by world, tier by tier until nothing changes: the conditions with numbers for names, a bit
/// set of who comes, and nothing clever. Shares no code with the engine.
final class PlainWorlds {
  private final Mission mission;
  private final List<Decision> decisions;
  private final Map<PledgeId, Integer> firstOf = new TreeMap<>();
  private final List<Question> questions = new ArrayList<>();

  /// @param decisions whose options are told, in this order
  PlainWorlds(Mission mission, List<Decision> decisions) {
    this.mission = mission;
    this.decisions = decisions;
    var tiers = 0;
    for (var pledge : mission.pledges()) {
      firstOf.put(pledge.id(), tiers);
      tiers += pledge.tiers().size();
    }
    for (var pledge : mission.pledges()) {
      pledge.tiers().forEach(tier -> questions.add(question(tier.condition(), pledge.nation())));
    }
  }

  int tiers() {
    return questions.size();
  }

  /// Where the tiers of a pledge begin.
  int first(PledgeId pledge) {
    return firstOf.getOrDefault(pledge, -1);
  }

  /// Who comes in turn. Whoever asks counts itself.
  BitSet least(int[] options) {
    var coming = new BitSet(tiers());
    for (var changes = true; changes; ) {
      changes = false;
      for (int tier = coming.nextClearBit(0);
          tier < tiers();
          tier = coming.nextClearBit(tier + 1)) {
        coming.set(tier);
        var comes = Question.holds(questions.get(tier), options, coming);
        coming.set(tier, comes);
        changes |= comes;
      }
    }
    return coming;
  }

  /// Who comes at once.
  BitSet greatest(int[] options) {
    var coming = new BitSet(tiers());
    coming.set(0, tiers());
    for (var changes = true; changes; ) {
      changes = false;
      for (int tier = coming.nextSetBit(0); tier >= 0; tier = coming.nextSetBit(tier + 1)) {
        if (!Question.holds(questions.get(tier), options, coming)) {
          coming.clear(tier);
          changes = true;
        }
      }
    }
    return coming;
  }

  private Question question(Condition condition, NationId asker) {
    return switch (condition) {
      case Condition.Constant(var value) -> new Question.Always(value);
      case Condition.Decided(var id, var option) -> {
        var at = decisions.stream().map(Decision::id).toList().indexOf(id);
        yield new Question.Decided(at, decisions.get(at).options().indexOf(option));
      }
      case Condition.Named(var name) -> question(named(name), asker);
      case Condition.Counts(var id) -> new Question.Comes(tiers(it -> it.id().equals(id)));
      case Condition.Joins(var nation, var subject) ->
          new Question.Comes(tiers(it -> it.nation().equals(nation) && isOf(it, subject)));
      case Condition.AtLeast(var quantity, var least) -> atLeast(quantity, least, asker);
      case Condition.AllOf(var parts) ->
          new Question.All(parts.stream().map(it -> question(it, asker)).toList());
      case Condition.AnyOf(var parts) ->
          new Question.Any(parts.stream().map(it -> question(it, asker)).toList());
      case Condition.Not _, Condition.HomeHolds _ ->
          throw new IllegalArgumentException(
              "The condition (%s) is not monotone.".formatted(condition.written()));
    };
  }

  private Condition named(String name) {
    return Optional.ofNullable(mission.conditions().get(name)).map(Clause::meaning).orElseThrow();
  }

  private Question atLeast(Quantity quantity, long least, NationId asker) {
    return switch (quantity) {
      case Quantity.Nations(var subject) -> nations(_ -> true, subject, least);
      case Quantity.Others(var subject) -> nations(it -> !it.equals(asker), subject, least);
      case Quantity.Members(var among, var subject) -> nations(among::contains, subject, least);
      case Quantity.Strength(var subject) ->
          sum(it -> isOf(it, subject), Pledge.Tier::strength, least);
      case Quantity.Amount(var capability) ->
          sum(it -> it.capability().equals(Optional.of(capability)), Pledge.Tier::units, least);
    };
  }

  private Question nations(Predicate<NationId> among, Optional<Subject> subject, long least) {
    var nations =
        mission.pledges().stream()
            .map(Pledge::nation)
            .distinct()
            .filter(among)
            .map(nation -> tiers(it -> it.nation().equals(nation) && isOf(it, subject)))
            .toList();
    return new Question.Nations(nations, least);
  }

  private Question sum(
      Predicate<Pledge> which, Function<Pledge.Tier, Optional<Range>> amount, long least) {
    var pledges =
        mission.pledges().stream()
            .filter(which)
            .map(pledge ->
                new Question.Brought(
                    first(pledge.id()),
                    pledge.tiers().stream()
                        .mapToLong(tier -> amount.apply(tier).map(Range::low).orElse(0L))
                        .toArray()))
            .toList();
    return new Question.Sum(pledges, least);
  }

  private BitSet tiers(Predicate<Pledge> which) {
    var tiers = new BitSet();
    for (var pledge : mission.pledges()) {
      if (which.test(pledge)) {
        tiers.set(first(pledge.id()), first(pledge.id()) + pledge.tiers().size());
      }
    }
    return tiers;
  }

  private static boolean isOf(Pledge pledge, Optional<Subject> subject) {
    return subject.map(pledge::isOf).orElse(true);
  }
}
