package org.muster.model.sweep;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// All combinations of the options of some decisions; the others stay as they are in one world.
///
/// Worlds are numbered from 0 like the readings of a clock: the last decision turns fastest.
///
/// @param base what decisions that are not swept take
/// @param over the decisions that take all their options, each once; the last turns fastest
public record WorldSpace(World base, List<Decision> over) {
  public WorldSpace {
    over = List.copyOf(over);
  }

  /// How many worlds there are; 1 if nothing is swept.
  public BigInteger size() {
    return over.stream()
        .map(decision -> BigInteger.valueOf(decision.options().size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /// The world of a number.
  ///
  /// @throws IllegalArgumentException if there is no such world
  public World world(long number) {
    var rest = number;
    var choices = new TreeMap<DecisionId, String>();
    for (var decision : over.reversed()) {
      var options = decision.options();
      choices.put(decision.id(), options.get((int) (rest % options.size())));
      rest /= options.size();
    }
    if (number < 0 || rest != 0) {
      throw new IllegalArgumentException(
          "The number (%d) of a world must be below %s.".formatted(number, size()));
    }
    return base.with(choices);
  }

  /// The world in which each decision takes the option at its place.
  ///
  /// @param places of options, from 0, in the order of the decisions
  public World world(int[] places) {
    var choices = new TreeMap<DecisionId, String>();
    for (int at = 0; at < places.length; at++) {
      choices.put(over.get(at).id(), over.get(at).options().get(places[at]));
    }
    return base.with(choices);
  }
}
