package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import java.util.function.ToIntBiFunction;
import org.muster.engine.circuit.Inputs;
import org.muster.engine.slice.Bits;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.WorldSpace;

/// Every world of a space, in chunks that can be reckoned anywhere and in any order.
final class WholeSweep {
  private final Compiled code;
  private final Layout layout;
  private final WorldSpace space;
  private final List<Decision> fixed;
  private final List<Decision> turning;

  WholeSweep(Compiled code, WorldSpace asked) {
    this(code, asked, Cut.of(asked));
  }

  WholeSweep(Compiled code, WorldSpace asked, Cut cut) {
    this.code = code;
    this.layout = Layout.of(asked.over(), code.terms(), code.program(), cut.block());
    this.space = layout.space(asked);
    var worlds = (long) layout.lanes();
    var from = layout.outer().size();
    while (from > 0 && worlds * layout.outer().get(from - 1).options().size() <= cut.chunk()) {
      worlds *= layout.outer().get(--from).options().size();
    }
    this.fixed = layout.outer().subList(0, from);
    this.turning = layout.outer().subList(from, layout.outer().size());
  }

  /// The space in the order of its worlds.
  WorldSpace space() {
    return space;
  }

  /// How many decisions, from the first, take one option in a whole chunk.
  int fixed() {
    return fixed.size();
  }

  /// Places of the options that the fixed decisions take in a chunk.
  int[] options(int chunk) {
    return places(fixed, chunk);
  }

  /// For each option of each decision that is not fixed, the worlds of a chunk in which it is
  /// taken.
  long[][] taking() {
    var varying = space(0).over();
    var words = Bits.words(chunkSize());
    var rows =
        varying.stream()
            .map(decision -> new long[decision.options().size()][words])
            .toArray(long[][][]::new);
    Layout.vary(varying, rows);
    return Arrays.stream(rows).flatMap(Arrays::stream).toArray(long[][]::new);
  }

  int chunks() {
    return Layout.product(fixed);
  }

  /// Worlds in each chunk.
  long chunkSize() {
    return (long) Layout.product(turning) * layout.lanes();
  }

  /// The worlds of a chunk, as a space of its own.
  WorldSpace space(int chunk) {
    var rest = new ArrayList<>(turning);
    rest.addAll(layout.inner());
    var outer = new WorldSpace(space.base(), fixed).world(chunk);
    return new WorldSpace(outer, rest);
  }

  /// Goes through the blocks of a chunk and reckons them.
  ///
  /// @param run what of a block, given how far out the outermost decision is that turned; says how
  ///   many worlds had to be resolved by themselves
  /// @param write writes a block down; its first world is that number of the chunk
  /// @return how many worlds had to be resolved by themselves
  long walk(int chunk, ToIntBiFunction<Walk, Integer> run, ObjLongConsumer<Walk> write) {
    var walk = new Walk(code, layout.lanes(), layout.levels(code.terms()));
    vary(walk);
    var blocks = new WorldSpace(space(chunk).base(), turning);
    var alone = 0L;
    var before = new int[turning.size()];
    for (int block = 0; block < Layout.product(turning); block++) {
      var places = places(turning, block);
      var level = block == 0 ? begin(walk, blocks) : turn(walk, before, places);
      alone += run.applyAsInt(walk, level);
      write.accept(walk, (long) block * layout.lanes());
      before = places;
    }
    return alone;
  }

  private void vary(Walk walk) {
    var rows =
        layout.inner().stream()
            .map(decision -> {
              var inputs = Layout.inputs(code.terms(), decision);
              var own = new long[inputs.length][];
              for (int option = 0; option < inputs.length; option++) {
                own[option] = walk.input(inputs[option]);
              }
              return own;
            })
            .toArray(long[][][]::new);
    Layout.vary(layout.inner(), rows);
  }

  /// Sets everything that does not vary within a block.
  private int begin(Walk walk, WorldSpace blocks) {
    var inner = new TreeMap<DecisionId, Decision>();
    layout.inner().forEach(decision -> inner.put(decision.id(), decision));
    var world = Inputs.of(code.terms(), blocks.world(0));
    code.terms()
        .choices()
        .forEach((choice, input) -> {
          if (!inner.containsKey(choice.decision())) {
            walk.set(input, world.get(input));
          }
        });
    return 0;
  }

  /// Sets the decisions that turn from one block to the next; says how far out the outermost is.
  private int turn(Walk walk, int[] before, int[] places) {
    var first = turning.size();
    for (int at = turning.size() - 1; at >= 0; at--) {
      if (before[at] != places[at]) {
        var inputs = Layout.inputs(code.terms(), turning.get(at));
        walk.set(inputs[before[at]], false);
        walk.set(inputs[places[at]], true);
        first = at;
      }
    }
    return fixed.size() + first + 1;
  }

  private static int[] places(List<Decision> decisions, int number) {
    var places = new int[decisions.size()];
    var rest = number;
    for (int at = places.length - 1; at >= 0; at--) {
      var options = decisions.get(at).options().size();
      places[at] = rest % options;
      rest /= options;
    }
    return places;
  }
}
