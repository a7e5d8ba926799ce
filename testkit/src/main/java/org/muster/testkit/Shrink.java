package org.muster.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.model.condition.Clause;
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
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.opentest4j.AssertionFailedError;

/// Finds a small mission that breaks a law, starting from a larger one: whatever can go while the
/// law stays broken, goes.
final class Shrink {
  private static final int PATIENCE = 2_000;

  private Shrink() {}

  static void check(Sample sample, Sample.Law law) {
    var failure = failure(sample, law);
    if (failure.isPresent()) {
      var smallest = smallest(sample, law);
      var last = failure(smallest, law).orElse(failure.get());
      throw new AssertionFailedError(
          "%s%nbroken by%n%s".formatted(last, smallest.describe()), last);
    }
  }

  private static Optional<Throwable> failure(Sample sample, Sample.Law law) {
    try {
      law.check(sample);
      return Optional.empty();
    } catch (AssertionError | RuntimeException failure) {
      return Optional.of(failure);
    }
  }

  private static Sample smallest(Sample sample, Sample.Law law) {
    var smallest = sample;
    int tries = 0;
    var found = true;
    while (found) {
      found = false;
      for (var mission : smaller(smallest.mission())) {
        if (!found && tries++ < PATIENCE && failure(smallest.with(mission), law).isPresent()) {
          smallest = smallest.with(mission);
          found = true;
        }
      }
    }
    return smallest;
  }

  /// Missions with one thing less.
  private static List<Mission> smaller(Mission mission) {
    var smaller = new ArrayList<Mission>();
    for (var pledge : mission.pledges()) {
      smaller.add(without(mission, pledge));
    }
    for (var pledge : mission.pledges()) {
      simpler(pledge).forEach(it -> smaller.add(Rewrite.pledge(mission, it)));
    }
    smaller.addAll(Rewrite.leaner(mission));
    smaller.addAll(LeanerPlan.of(mission));
    mission
        .targets()
        .forEach((name, target) ->
            simpler(target)
                .forEach(it ->
                    smaller.add(Rewrite.targets(mission, with(mission.targets(), name, it)))));
    mission
        .conditions()
        .forEach((name, clause) -> {
          smaller.add(withoutName(mission, name, clause.meaning()));
          simpler(clause)
              .forEach(
                  it -> smaller.add(Rewrite.named(mission, with(mission.conditions(), name, it))));
        });
    return smaller;
  }

  private static Map<String, Clause> with(Map<String, Clause> clauses, String name, Clause clause) {
    var changed = new TreeMap<>(clauses);
    changed.put(name, clause);
    return changed;
  }

  private static Mission without(Mission mission, Pledge gone) {
    var never =
        Rewrite.conditions(
            mission, it -> it.equals(new Counts(gone.id())) ? new Constant(false) : it);
    return Rewrite.pledges(
        never,
        never.pledges().stream()
            .filter(it -> !it.id().equals(gone.id()))
            .filter(it -> !it.supersedes().contains(gone.id()))
            .toList());
  }

  private static Mission withoutName(Mission mission, String gone, Condition meaning) {
    var spelt = Rewrite.conditions(mission, it -> it.equals(new Named(gone)) ? meaning : it);
    var rest = new TreeMap<>(spelt.conditions());
    rest.remove(gone);
    return Rewrite.named(spelt, rest);
  }

  private static Stream<Pledge> simpler(Pledge pledge) {
    var simpler = new ArrayList<Pledge>();
    for (int i = 0; i < pledge.alternatives().size(); i++) {
      var index = i;
      var fewer = new ArrayList<>(pledge.alternatives());
      fewer.remove(i);
      simpler.add(Rewrite.offers(pledge, pledge.offer(), fewer));
      simpler(pledge.alternatives().get(i))
          .forEach(it -> {
            var changed = new ArrayList<>(pledge.alternatives());
            changed.set(index, it);
            simpler.add(Rewrite.offers(pledge, pledge.offer(), changed));
          });
    }
    simpler(pledge.offer())
        .forEach(it -> simpler.add(Rewrite.offers(pledge, it, pledge.alternatives())));
    return simpler.stream();
  }

  private static Stream<Offer> simpler(Offer offer) {
    var simpler = new ArrayList<Offer>();
    offer
        .condition()
        .ifPresent(clause -> {
          simpler.add(Rewrite.unconditional(offer));
          simpler(clause)
              .forEach(
                  it -> simpler.add(new Offer(offer.strength(), offer.units(), Optional.of(it))));
        });
    if (offer.strength().isPresent()) {
      simpler.add(new Offer(Optional.empty(), offer.units(), offer.condition()));
    }
    if (offer.units().isPresent()) {
      simpler.add(new Offer(offer.strength(), Optional.empty(), offer.condition()));
    }
    return simpler.stream();
  }

  private static Stream<Clause> simpler(Clause clause) {
    return simpler(clause.meaning()).map(Clause::of);
  }

  private static Stream<Condition> simpler(Condition condition) {
    return switch (condition) {
      case Constant _, Decided _, Named _, Joins _, Counts _, AtLeast _, HomeHolds _ -> Stream.of();
      case Not(var part) -> Stream.concat(Stream.of(part), simpler(part).map(Not::new));
      case AllOf(var parts) -> simpler(parts, AllOf::new);
      case AnyOf(var parts) -> simpler(parts, AnyOf::new);
    };
  }

  private static Stream<Condition> simpler(
      List<Condition> parts, Function<List<Condition>, Condition> whole) {
    var simpler = new ArrayList<Condition>(parts);
    for (int i = 0; i < parts.size(); i++) {
      var index = i;
      var fewer = new ArrayList<>(parts);
      fewer.remove(i);
      simpler.add(whole.apply(fewer));
      simpler(parts.get(i))
          .forEach(it -> {
            var changed = new ArrayList<>(parts);
            changed.set(index, it);
            simpler.add(whole.apply(changed));
          });
    }
    return simpler.stream();
  }
}
