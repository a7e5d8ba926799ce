package org.muster.engine.sweep;

import java.io.Serial;
import java.io.Serializable;

/// What a chunk of worlds adds to the answer. Chunks are added up in their order, so that the
/// answer is the same wherever they were reckoned, bit by bit.
public final class Partial implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  final long alone;

  /// All worlds.
  final Tally worlds;

  /// For each event, where it is asked.
  final Tally[] asked;

  /// For each mode and event, where it holds.
  final Tally[][] holds;

  /// For each mode and figure.
  final Histogram[][] figures;

  Partial(long alone, Tally worlds, Tally[] asked, Tally[][] holds, Histogram[][] figures) {
    this.alone = alone;
    this.worlds = worlds;
    this.asked = asked;
    this.holds = holds;
    this.figures = figures;
  }

  Partial plus(Partial other) {
    worlds.add(other.worlds);
    add(asked, other.asked);
    for (int mode = 0; mode < holds.length; mode++) {
      add(holds[mode], other.holds[mode]);
      for (int figure = 0; figure < figures[mode].length; figure++) {
        figures[mode][figure].add(other.figures[mode][figure]);
      }
    }
    return new Partial(alone + other.alone, worlds, asked, holds, figures);
  }

  private static void add(Tally[] into, Tally[] more) {
    for (int event = 0; event < into.length; event++) {
      into[event].add(more[event]);
    }
  }
}
