package org.muster.cli.worlds;

import java.util.Arrays;
import java.util.List;
import org.muster.engine.sweep.WorldTable;
import org.muster.exchange.worlds.Portion;
import org.muster.exchange.worlds.Values;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.Event;

/// Some rows of a chunk of worlds, from a whole machine word on.
///
/// @param chances of the worlds of the chunk; empty if they are not asked for
/// @param number of the first world of the chunk
/// @param from the first row in the chunk, a multiple of 64
@SuppressWarnings("ArrayRecordComponent") // large, never compared
record Slice(WorldTable table, List<Cell> cells, double[] chances, long number, int from, int rows)
    implements Portion {
  @Override
  public Values values(int column) {
    return switch (cells.get(column)) {
      case Cell.WorldNumber() -> numbers();
      case Cell.Choice(var decision) -> places(decision);
      case Cell.Chance() -> new Values.Fractions(Arrays.copyOfRange(chances, from, from + rows));
      case Cell.Amount(var mode, var figure) -> amounts(mode, figure);
      case Cell.Holds(var mode, var place, Event.Target _) ->
          new Values.Truths(words(table.holding(mode, place)));
      case Cell.Holds(var mode, var place, Event.Line _) ->
          new Values.TruthsIfAsked(words(table.holding(mode, place)), words(table.asking(place)));
    };
  }

  private Values numbers() {
    var numbers = new long[rows];
    Arrays.setAll(numbers, row -> number + from + row);
    return new Values.Numbers(numbers);
  }

  /// Of the decisions that take one option in the whole chunk, the table knows the option only.
  private Values places(Decision decision) {
    var places = new int[rows];
    var over = table.space().over();
    var at = over.stream().map(Decision::id).toList().indexOf(decision.id());
    if (at < 0) {
      Arrays.fill(places, decision.options().indexOf(table.space().base().option(decision.id())));
    } else {
      Arrays.setAll(places, row -> table.option(at, from + row));
    }
    return new Values.Places(places);
  }

  /// Bit planes have few bits set above the lowest: going from bit to bit is fast.
  private Values amounts(Mode mode, int figure) {
    var numbers = new long[rows];
    var planes = table.planes(mode, figure);
    for (int plane = 0; plane < planes.length; plane++) {
      var words = words(planes[plane]);
      for (int word = 0; word < words.length; word++) {
        for (var bits = words[word]; bits != 0; bits &= bits - 1) {
          var row = (word << 6) + Long.numberOfTrailingZeros(bits);
          if (row < rows) {
            numbers[row] |= 1L << plane;
          }
        }
      }
    }
    return new Values.Numbers(numbers);
  }

  private long[] words(long[] row) {
    return Arrays.copyOfRange(row, from >>> 6, (from + rows + 63) >>> 6);
  }
}
