package org.muster.engine.sweep;

import java.util.Arrays;
import java.util.List;
import org.muster.engine.slice.Bits;
import org.muster.model.scenario.Decision;

/// Counts what holds in a table of worlds: in all of them, and where a decision takes an option.
///
/// Places: first all worlds, then each option of each decision, in the order of the decisions.
final class Count {
  private final List<Decision> decisions;
  private final int fixed;
  private final int[] offsets;
  private final int places;
  private final long[][] taking;

  /// @param decisions all that are swept
  /// @param fixed how many of them, from the first, take one option in all worlds of a table
  /// @param taking rows of the worlds in which each of the others takes an option, in order
  Count(List<Decision> decisions, int fixed, long[][] taking) {
    this.decisions = decisions;
    this.fixed = fixed;
    this.taking = taking;
    this.offsets = offsets(decisions);
    this.places = 1 + decisions.stream().mapToInt(it -> it.options().size()).sum();
  }

  static int[] offsets(List<Decision> decisions) {
    var offsets = new int[decisions.size()];
    var next = 1;
    for (int at = 0; at < offsets.length; at++) {
      offsets[at] = next;
      next += decisions.get(at).options().size();
    }
    return offsets;
  }

  /// Counts a table.
  ///
  /// @param options places of the options that the fixed decisions take
  /// @param weights of the worlds; empty if all count the same
  CountPartial of(WorldTable table, int[] options, double[] weights) {
    var events = table.events().size();
    var worlds = tally(Bits.all(table.size()), options, weights);
    var asked = new Tally[events];
    for (int event = 0; event < events; event++) {
      asked[event] = tally(table.asking(event), options, weights);
    }
    var modes = Walk.MODES.size();
    var holds = new Tally[modes][events];
    var figures = new Histogram[modes][table.figures().size()];
    for (int mode = 0; mode < modes; mode++) {
      for (int event = 0; event < events; event++) {
        holds[mode][event] = tally(table.holding(Walk.MODES.get(mode), event), options, weights);
      }
      for (int figure = 0; figure < figures[mode].length; figure++) {
        var planes = table.planes(Walk.MODES.get(mode), figure);
        figures[mode][figure] = Values.histogram(planes, table.size(), weights);
      }
    }
    return new CountPartial(table.alone(), worlds, asked, holds, figures);
  }

  private Tally tally(long[] row, int[] options, double[] weights) {
    var tally = new Tally(places);
    tally.counts[0] = Bits.count(row);
    for (int at = 0; at < taking.length; at++) {
      var place = offsets.length == fixed ? 0 : offsets[fixed] + at;
      tally.counts[place] = Bits.countBoth(row, taking[at]);
    }
    if (weights.length > 0) {
      weigh(row, weights, tally);
    } else {
      for (int place = 0; place < places; place++) {
        tally.weights[place] = tally.counts[place];
      }
    }
    for (int at = 0; at < fixed; at++) {
      tally.counts[offsets[at] + options[at]] = tally.counts[0];
      tally.weights[offsets[at] + options[at]] = tally.weights[0];
    }
    return tally;
  }

  /// Sums over the options of the fastest decision, then folds it away and goes on with the next.
  private void weigh(long[] row, double[] weights, Tally tally) {
    var left = new double[weights.length];
    for (int word = 0; word < row.length; word++) {
      for (long bits = row[word]; bits != 0; bits &= bits - 1) {
        var world = (word << 6) + Long.numberOfTrailingZeros(bits);
        left[world] = weights[world];
      }
    }
    var size = weights.length;
    for (int at = decisions.size() - 1; at >= fixed; at--) {
      var options = decisions.get(at).options().size();
      size /= options;
      for (int world = 0; world < size; world++) {
        var sum = 0.0;
        for (int option = 0; option < options; option++) {
          var weight = left[world * options + option];
          tally.weights[offsets[at] + option] += weight;
          sum += weight;
        }
        left[world] = sum;
      }
    }
    tally.weights[0] = size == 0 ? 0 : Arrays.stream(left, 0, size).sum();
  }
}
