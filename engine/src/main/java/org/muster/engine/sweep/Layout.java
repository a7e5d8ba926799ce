package org.muster.engine.sweep;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.Bits;
import org.muster.engine.slice.SliceProgram;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.WorldSpace;

/// Which decisions vary within a block of worlds that is reckoned at once, and in which order the
/// others turn.
///
/// Decisions on which little code depends vary within a block: its worlds are then alike, and loops
/// soon come to rest. Of the others, what little depends on turns fastest: only what reads a
/// decision that has turned is run again.
///
/// @param outer decisions that are constant in a block, the slowest first
/// @param inner decisions that vary within it, the slowest first
record Layout(List<Decision> outer, List<Decision> inner) {
  Layout {
    outer = List.copyOf(outer);
    inner = List.copyOf(inner);
  }

  /// @param most worlds in a block
  static Layout of(List<Decision> over, Terms terms, SliceProgram program, int most) {
    var byWork =
        over.stream()
            .sorted(
                comparingLong((Decision it) -> program.lengthReading(inputs(terms, it)))
                    .thenComparing(Decision::id))
            .toList();
    var outer = new ArrayList<Decision>();
    var inner = new ArrayList<Decision>();
    var lanes = 1;
    for (var decision : byWork) {
      var more = lanes * decision.options().size();
      if (more <= most) {
        inner.add(decision);
        lanes = more;
      } else {
        outer.addFirst(decision);
      }
    }
    return new Layout(outer, inner);
  }

  static int[] inputs(Terms terms, Decision decision) {
    return decision.options().stream()
        .map(option -> terms.choices().get(new Terms.Choice(decision.id(), option)))
        .flatMapToInt(input -> input == null ? IntStream.empty() : IntStream.of(input))
        .toArray();
  }

  /// All decisions, the slowest first.
  List<Decision> order() {
    var all = new ArrayList<>(outer);
    all.addAll(inner);
    return all;
  }

  WorldSpace space(WorldSpace asked) {
    return new WorldSpace(asked.base(), order());
  }

  /// Worlds in a block.
  int lanes() {
    return product(inner);
  }

  static int product(List<Decision> some) {
    return some.stream().mapToInt(it -> it.options().size()).reduce(1, Math::multiplyExact);
  }

  /// For each input, how far out the decision is that it belongs to: 0 for those that do not turn
  /// from block to block.
  int[] levels(Terms terms) {
    var levels = new int[terms.inputs()];
    for (int at = 0; at < outer.size(); at++) {
      for (int input : inputs(terms, outer.get(at))) {
        levels[input] = at + 1;
      }
    }
    return levels;
  }

  /// Sets the rows of the options of decisions within a block: a decision keeps an option for as
  /// many worlds as those after it have combinations.
  static void vary(List<Decision> inner, long[][][] rows) {
    var stride = 1;
    for (int at = inner.size() - 1; at >= 0; at--) {
      var options = inner.get(at).options().size();
      for (var row : rows[at]) {
        Arrays.fill(row, 0L);
      }
      var lanes = product(inner);
      for (int lane = 0; lane < lanes; lane++) {
        Bits.set(rows[at][lane / stride % options], lane);
      }
      stride *= options;
    }
  }
}
