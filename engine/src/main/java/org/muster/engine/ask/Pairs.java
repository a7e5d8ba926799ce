package org.muster.engine.ask;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.model.ask.QuestionPair;
import org.muster.model.ask.QuestionPair.Answers;

/// What two answers tell together.
final class Pairs {
  private static final double SAME = 1e-9;

  /// Less synergy than this is not worth a line.
  private static final double LEAST = 0.005;

  private static final int MOST = 10;

  private static final Comparator<QuestionPair> BY_NAME =
      comparing(QuestionPair::first).thenComparing(QuestionPair::second);

  private final List<QuestionPair> all;

  private Pairs(List<QuestionPair> all) {
    this.all = all;
  }

  /// @param entropy of the target
  static Pairs of(Looked.Row row, double entropy) {
    var all = new ArrayList<QuestionPair>();
    if (entropy > 0) {
      var reckoning =
          new Reckoning(
              row.every(), row.every().margins(), row.every().margins(row.holds()), entropy);
      for (int one = 0; one < row.every().decisions().size(); one++) {
        for (int two = one + 1; two < row.every().decisions().size(); two++) {
          all.add(reckoning.pair(one, two));
        }
      }
    }
    return new Pairs(all);
  }

  /// The two that tell the most together.
  Optional<QuestionPair> best() {
    return all.stream()
        .filter(it -> it.value() > 0)
        .min(comparingLong((QuestionPair it) -> -rounded(it.value())).thenComparing(BY_NAME));
  }

  /// Those worth more together than one by one, the most synergy first.
  List<QuestionPair> worthMoreTogether() {
    return all.stream()
        .filter(it -> it.synergy() >= LEAST)
        .sorted(comparingLong((QuestionPair it) -> -rounded(it.synergy())).thenComparing(BY_NAME))
        .limit(MOST)
        .toList();
  }

  private static long rounded(double value) {
    return Math.round(value / SAME);
  }

  /// @param worlds what all worlds come to
  /// @param holding what those come to in which the target holds
  private record Reckoning(Every every, Margins worlds, Margins holding, double entropy) {
    QuestionPair pair(int one, int two) {
      var together = new ArrayList<Answers>();
      var first = every.decisions().get(one);
      var second = every.decisions().get(two);
      for (int option = 0; option < first.options().size(); option++) {
        for (int other = 0; other < second.options().size(); other++) {
          var all = worlds.of(one, option, two, other);
          if (all > 0) {
            together.add(
                new Answers(
                    first.options().get(option),
                    second.options().get(other),
                    all / every.weights().total(),
                    holding.of(one, option, two, other) / all));
          }
        }
      }
      var value =
          told(
              together.stream().mapToDouble(Answers::chance).toArray(),
              together.stream().mapToDouble(Answers::target).toArray());
      var synergy = value - single(one) - single(two);
      return first.id().compareTo(second.id()) < 0
          ? new QuestionPair(first.id(), second.id(), value, synergy, together)
          : new QuestionPair(second.id(), first.id(), value, synergy, turned(together));
    }

    private static List<Answers> turned(List<Answers> answers) {
      return answers.stream()
          .map(it ->
              new Answers(
                  /* first= */ it.second(), /* second= */ it.first(), it.chance(), it.target()))
          .toList();
    }

    private double single(int decision) {
      var options = every.decisions().get(decision).options().size();
      var chances = new double[options];
      var given = new double[options];
      for (int option = 0; option < options; option++) {
        var all = worlds.of(decision, option);
        chances[option] = all / every.weights().total();
        given[option] = all > 0 ? holding.of(decision, option) / all : 0;
      }
      return told(chances, given);
    }

    private double told(double[] chances, double[] given) {
      return Math.min(1, Uncertainty.told(chances, given) / entropy);
    }
  }
}
