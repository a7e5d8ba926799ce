package org.muster.engine.sweep;

import java.io.Serial;

/// What was counted in a chunk of worlds.
final class CountPartial implements Partial {
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

  CountPartial(long alone, Tally worlds, Tally[] asked, Tally[][] holds, Histogram[][] figures) {
    this.alone = alone;
    this.worlds = worlds;
    this.asked = asked;
    this.holds = holds;
    this.figures = figures;
  }

  @Override
  public Partial plus(Partial next) {
    var other = (CountPartial) next;
    worlds.add(other.worlds);
    add(asked, other.asked);
    for (int mode = 0; mode < holds.length; mode++) {
      add(holds[mode], other.holds[mode]);
      for (int figure = 0; figure < figures[mode].length; figure++) {
        figures[mode][figure].add(other.figures[mode][figure]);
      }
    }
    return new CountPartial(alone + other.alone, worlds, asked, holds, figures);
  }

  private static void add(Tally[] into, Tally[] more) {
    for (int event = 0; event < into.length; event++) {
      into[event].add(more[event]);
    }
  }
}
