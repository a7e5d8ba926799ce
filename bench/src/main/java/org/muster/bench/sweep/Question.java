package org.muster.bench.sweep;

import java.util.BitSet;
import java.util.List;

/// A condition with numbers instead of names, as the plain loop asks it.
sealed interface Question {
  record Always(boolean value) implements Question {}

  record Decided(int decision, int option) implements Question {}

  /// One of these tiers comes.
  record Comes(BitSet tiers) implements Question {}

  /// So many of the nations, each told by its tiers, have one that comes.
  record Nations(List<BitSet> nations, long least) implements Question {}

  /// What the pledges bring is so much.
  record Sum(List<Brought> pledges, long least) implements Question {}

  record All(List<Question> parts) implements Question {}

  record Any(List<Question> parts) implements Question {}

  /// What the tiers of a pledge bring, from the tier `first` on.
  @SuppressWarnings("ArrayRecordComponent") // made once, never compared
  record Brought(int first, long[] amounts) {
    long by(BitSet coming) {
      var most = 0L;
      for (int tier = 0; tier < amounts.length; tier++) {
        if (coming.get(first + tier)) {
          most = Math.max(most, amounts[tier]);
        }
      }
      return most;
    }
  }

  static boolean holds(Question question, int[] options, BitSet coming) {
    return switch (question) {
      case Always(var value) -> value;
      case Decided(var decision, var option) -> options[decision] == option;
      case Comes(var tiers) -> coming.intersects(tiers);
      case Nations(var nations, var least) -> {
        var count = 0;
        for (var nation : nations) {
          count += coming.intersects(nation) ? 1 : 0;
        }
        yield count >= least;
      }
      case Sum(var pledges, var least) -> {
        var sum = 0L;
        for (var pledge : pledges) {
          sum += pledge.by(coming);
        }
        yield sum >= least;
      }
      case All(var parts) -> {
        for (var part : parts) {
          if (!holds(part, options, coming)) {
            yield false;
          }
        }
        yield true;
      }
      case Any(var parts) -> {
        for (var part : parts) {
          if (holds(part, options, coming)) {
            yield true;
          }
        }
        yield false;
      }
    };
  }
}
