package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.Bits;
import org.muster.engine.slice.Slicer;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.WorldSpace;

/// What one part adds to every slot of every issue, in each of its worlds.
final class PartCode {
  private final int part;
  private final List<Issue> issues;
  private final Compiled compiled;
  private final List<List<int[]>> wanted = new ArrayList<>();

  PartCode(Setting setting, Terms terms, WorldSpace space, int part, List<Issue> issues) {
    this.part = part;
    this.issues = issues;
    this.compiled =
        new Compiled(terms, space, slicer -> want(slicer, new LineCode(setting, terms, slicer)));
  }

  private void want(Slicer slicer, LineCode lines) {
    for (var issue : issues) {
      slicer.tape().open();
      wanted.add(
          issue.slots().stream()
              .map(slot -> Arrays.stream(planes(slot, slicer, lines)).map(slicer::want).toArray())
              .toList());
    }
  }

  private int[] planes(Slot slot, Slicer slicer, LineCode lines) {
    return switch (slot) {
      case Slot.Sum sum -> {
        var own =
            IntStream.range(0, sum.nodes().size())
                .filter(at -> sum.owners().get(at) == part)
                .toArray();
        yield slicer
            .numbers()
            .sum(
                Arrays.stream(own).map(at -> slicer.of(sum.nodes().get(at))).toArray(),
                Arrays.stream(own).mapToLong(at -> sum.weights().get(at)).toArray());
      }
      case Slot.Line line -> line.owner() == part ? new int[] {row(line, lines)} : new int[0];
      case Slot.Filled(var some) ->
          slicer
              .numbers()
              .count(
                  some.stream()
                      .filter(line -> line.owner() == part)
                      .map(line -> row(line, lines))
                      .toList());
    };
  }

  private static int row(Slot.Line line, LineCode lines) {
    var dealt = lines.of(line.line());
    return line.filled() ? dealt.filled() : dealt.asked();
  }

  Compiled compiled() {
    return compiled;
  }

  /// Rows for all worlds of the part: for each mode, issue and slot its bit planes.
  long[][][][][] rows(long size) {
    return Walk.MODES.stream()
        .map(_ ->
            wanted.stream()
                .map(slots ->
                    slots.stream()
                        .map(planes -> new long[planes.length][Bits.words(size)])
                        .toArray(long[][][]::new))
                .toArray(long[][][][]::new))
        .toArray(long[][][][][]::new);
  }

  void write(Walk walk, long[][][][][] into, long at) {
    for (int mode = 0; mode < into.length; mode++) {
      var upper = Walk.MODES.get(mode) == Mode.SIMULTANEOUS;
      for (int issue = 0; issue < wanted.size(); issue++) {
        for (int slot = 0; slot < wanted.get(issue).size(); slot++) {
          var planes = wanted.get(issue).get(slot);
          for (int bit = 0; bit < planes.length; bit++) {
            walk.copy(planes[bit], upper, into[mode][issue][slot][bit], at);
          }
        }
      }
    }
  }
}
