package org.muster.engine.circuit;

import java.util.BitSet;
import java.util.Collection;
import org.muster.model.scenario.Move;
import org.muster.model.scenario.Move.Commit;
import org.muster.model.scenario.Move.Decide;
import org.muster.model.scenario.World;

/// A world, and moves on it, as the inputs of a circuit.
public final class Inputs {
  private Inputs() {}

  public static BitSet of(Terms terms, World world) {
    var inputs = new BitSet(terms.inputs());
    terms
        .choices()
        .forEach((choice, input) ->
            inputs.set(input, world.option(choice.decision()).equals(choice.option())));
    return inputs;
  }

  public static BitSet of(Terms terms, World world, Collection<Move> moves) {
    var moved = world;
    for (var move : moves) {
      if (move instanceof Decide(var decision, var option)) {
        moved = moved.with(decision, option);
      }
    }
    var inputs = of(terms, moved);
    for (var move : moves) {
      if (move instanceof Commit(var nation) && terms.commitments().containsKey(nation)) {
        inputs.set(terms.commitments().get(nation));
      }
    }
    return inputs;
  }
}
