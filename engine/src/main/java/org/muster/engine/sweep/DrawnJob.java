package org.muster.engine.sweep;

import java.util.Arrays;
import java.util.List;
import org.muster.engine.chance.Draws;
import org.muster.engine.slice.Bits;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// Worlds that were drawn.
final class DrawnJob implements SweepJob {
  private static final int CHUNK = 1 << 13;
  private static final double[] NO_WEIGHTS = {};

  private final SweepCode code;
  private final Draws draws;
  private final Summary summary;
  private final long seed;

  DrawnJob(SweepCode code, Draws draws, long seed, Summary summary) {
    this.code = code;
    this.draws = draws;
    this.seed = seed;
    this.summary = summary;
  }

  @Override
  public WorldSpace space() {
    return draws.space();
  }

  @Override
  public Method method() {
    return new Method.Sampled(draws.size(), seed);
  }

  @Override
  public int chunks() {
    return Math.ceilDiv(draws.size(), CHUNK);
  }

  @Override
  public WorldTable table(int chunk) {
    return table(drawn(chunk));
  }

  @Override
  public Partial run(int chunk) {
    var drawn = drawn(chunk);
    var taking = Arrays.stream(drawn.taking()).flatMap(Arrays::stream).toArray(long[][]::new);
    return new Count(over(), 0, taking).of(table(drawn), new int[0], NO_WEIGHTS);
  }

  /// Some of the draws.
  ///
  /// @param places for each decision the place of its option in each of them
  /// @param taking for each decision and option, in which of them it is taken
  @SuppressWarnings("ArrayRecordComponent") // handed on at once
  private record Drawn(int size, byte[][] places, long[][][] taking) {}

  private Drawn drawn(int chunk) {
    var from = chunk * CHUNK;
    var size = Math.min(CHUNK, draws.size() - from);
    var places =
        Arrays.stream(draws.options())
            .map(row -> Arrays.copyOfRange(row, from, from + size))
            .toArray(byte[][]::new);
    var taking = new long[places.length][][];
    for (int at = 0; at < taking.length; at++) {
      taking[at] = taking(places[at], over().get(at).options().size());
    }
    return new Drawn(size, places, taking);
  }

  private static long[][] taking(byte[] places, int options) {
    var rows = new long[options][Bits.words(places.length)];
    for (int world = 0; world < places.length; world++) {
      Bits.set(rows[places[world]], world);
    }
    return rows;
  }

  private WorldTable table(Drawn drawn) {
    var terms = code.compiled().terms();
    var words = Bits.words(drawn.size());
    var walk = new Walk(code.compiled(), drawn.size(), new int[terms.inputs()]);
    for (int at = 0; at < drawn.taking().length; at++) {
      var inputs = Layout.inputs(terms, over().get(at));
      for (int option = 0; option < inputs.length; option++) {
        System.arraycopy(drawn.taking()[at][option], 0, walk.input(inputs[option]), 0, words);
      }
    }
    var ledger = new Ledger(code, drawn.size());
    var alone = walk.run(0);
    code.write(walk, ledger, 0);
    return ledger.table(space(), drawn.places(), alone);
  }

  private List<Decision> over() {
    return space().over();
  }

  @Override
  public Sweep told(Partial all, int chunks) {
    return summary.of(space(), method(), (CountPartial) all, chunks == chunks());
  }
}
