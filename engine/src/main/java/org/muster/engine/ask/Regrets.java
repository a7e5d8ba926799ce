package org.muster.engine.ask;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.model.ask.Outcome;
import org.muster.model.ask.Regret;
import org.muster.model.ask.Regret.Choice;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// What each package would leave to regret, over all states of what is not in it.
///
/// A world is a package and a state: its number is what the digits of both come to together. So
/// outcomes stay where they are, and are read by the sum of two short lists.
final class Regrets {
  private static final double SAME = 1e-9;
  private static final Comparator<Judged> ORDER =
      comparingLong((Judged it) -> it.choice.largestRegret())
          .thenComparingDouble(it -> Math.rint(it.choice.meanRegret() / SAME))
          .thenComparingLong(it -> it.choice.cost())
          .thenComparing(it -> it.choice.options().toString());

  private final Every every;
  private final World now;
  private final long[] outcomes;
  private final List<Integer> chosen;
  private final List<Integer> indifferent;
  private final int[] packages;
  private final int[] states;
  private final long[] best;

  private Regrets(Every every, World now, long[] outcomes, Set<DecisionId> taken) {
    this.every = every;
    this.now = now;
    this.outcomes = outcomes;
    var places = IntStream.range(0, every.decisions().size()).boxed().toList();
    var can = places.stream().filter(it -> taken.contains(decision(it).id())).toList();
    this.indifferent = can.stream().filter(this::isIndifferent).toList();
    this.chosen = can.stream().filter(it -> !indifferent.contains(it)).toList();
    this.packages = every.digits().turning(chosen);
    this.states =
        every.digits().turning(places.stream().filter(it -> !chosen.contains(it)).toList());
    this.best = new long[states.length];
  }

  /// @param every all worlds; a package has no chance, so the weights are those of the states
  /// @param now what decisions take as things stand, for the cost of another choice
  /// @param outcomes of each world, by number
  /// @param taken decisions that somebody can take
  static Regret of(
      Every every, World now, Outcome outcome, Mode mode, long[] outcomes, Set<DecisionId> taken) {
    var regrets = new Regrets(every, now, outcomes, taken);
    regrets.findBest();
    var choices = new ArrayList<Judged>();
    for (int choice = 0; choice < regrets.packages.length; choice++) {
      choices.add(regrets.judged(choice));
    }
    choices.sort(ORDER);
    var alike =
        regrets.indifferent.stream()
            .mapToInt(it -> every.digits().sizes()[it])
            .reduce(1, (a, b) -> a * b);
    return new Regret(
        outcome,
        mode,
        regrets.ids(regrets.chosen),
        regrets.ids(regrets.indifferent),
        regrets.states.length / alike,
        regrets.told(choices));
  }

  /// @param place among the packages
  private record Judged(int place, Choice choice) {}

  private Decision decision(int place) {
    return every.decisions().get(place);
  }

  private List<DecisionId> ids(List<Integer> places) {
    return places.stream().map(it -> decision(it).id()).toList();
  }

  private boolean isIndifferent(int place) {
    var stride = every.digits().strides()[place];
    for (int world = 0; world < outcomes.length; world++) {
      if (every.digits().of(place, world) > 0 && outcomes[world] != outcomes[world - stride]) {
        return false;
      }
    }
    return true;
  }

  /// Where a state cannot be, there is nothing to regret.
  private boolean canBe(int world) {
    return every.weights().of(world) > 0;
  }

  private void findBest() {
    for (int state = 0; state < states.length; state++) {
      for (var choice : packages) {
        var world = choice + states[state];
        if (canBe(world)) {
          best[state] = Math.max(best[state], outcomes[world]);
        }
      }
    }
  }

  private Judged judged(int place) {
    var tally = new Tally();
    for (int state = 0; state < states.length; state++) {
      var world = packages[place] + states[state];
      if (canBe(world)) {
        tally.add(outcomes[world], best[state], every.weights().of(world), world);
      }
    }
    var options = options(packages[place], chosen);
    return new Judged(
        place,
        new Choice(
            options,
            cost(options),
            tally.least,
            tally.mean(tally.sum),
            tally.most,
            tally.regret,
            worst(tally.worst),
            tally.mean(tally.regrets),
            OptionalInt.empty()));
  }

  /// What becomes of a package, state by state.
  private static final class Tally {
    private long least = Long.MAX_VALUE;
    private long most;
    private long regret = -1;
    private int worst;
    private double sum;
    private double regrets;
    private double weight;

    void add(long outcome, long best, double counts, int world) {
      least = Math.min(least, outcome);
      most = Math.max(most, outcome);
      sum += counts * outcome;
      regrets += counts * (best - outcome);
      weight += counts;
      if (best - outcome > regret) {
        regret = best - outcome;
        worst = world;
      }
    }

    double mean(double total) {
      return total / weight;
    }
  }

  private SortedMap<DecisionId, String> options(int world, List<Integer> places) {
    var options = new TreeMap<DecisionId, String>();
    for (var place : places) {
      options.put(
          decision(place).id(), decision(place).options().get(every.digits().of(place, world)));
    }
    return options;
  }

  /// The state of a world: what all take that are in no package and do not leave it as it is.
  private SortedMap<DecisionId, String> worst(int world) {
    return options(
        world,
        IntStream.range(0, every.decisions().size())
            .boxed()
            .filter(it -> !chosen.contains(it) && !indifferent.contains(it))
            .toList());
  }

  private long cost(SortedMap<DecisionId, String> options) {
    return every.decisions().stream()
        .filter(it -> options.containsKey(it.id()))
        .filter(it -> !now.option(it.id()).equals(options.get(it.id())))
        .mapToLong(it -> it.costOf(options.getOrDefault(it.id(), "")))
        .sum();
  }

  private List<Choice> told(List<Judged> judged) {
    var told = new ArrayList<Choice>();
    for (var one : judged) {
      var over =
          IntStream.range(0, judged.size())
              .filter(other -> dominates(judged.get(other).place, one.place))
              .findFirst();
      var it = one.choice;
      told.add(
          new Choice(
              it.options(),
              it.cost(),
              it.least(),
              it.mean(),
              it.most(),
              it.largestRegret(),
              it.worst(),
              it.meanRegret(),
              over));
    }
    return told;
  }

  private boolean dominates(int one, int other) {
    var better = false;
    for (var state : states) {
      var first = outcomes[packages[one] + state];
      var second = outcomes[packages[other] + state];
      if (first < second) {
        return false;
      }
      better |= first > second;
    }
    return better;
  }

  /// Figures of worlds from their bits.
  ///
  /// @param planes the lowest bit first, each a row
  static long[] outcomes(long[][] planes, int worlds) {
    var outcomes = new long[worlds];
    for (int bit = 0; bit < planes.length; bit++) {
      for (int word = 0; word < planes[bit].length; word++) {
        for (var rest = planes[bit][word]; rest != 0; rest &= rest - 1) {
          outcomes[(word << 6) + Long.numberOfTrailingZeros(rest)] |= 1L << bit;
        }
      }
    }
    return outcomes;
  }
}
