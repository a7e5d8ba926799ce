package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.engine.chance.Draws;
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
    var from = chunk * CHUNK;
    var size = Math.min(CHUNK, draws.size() - from);
    var drawn =
        Arrays.stream(draws.options())
            .map(row -> Arrays.copyOfRange(row, from, from + size))
            .toArray(byte[][]::new);
    var terms = code.compiled().terms();
    var walk = new Walk(code.compiled(), size, new int[terms.inputs()]);
    for (int at = 0; at < drawn.length; at++) {
      var inputs = Layout.inputs(terms, over().get(at));
      for (int option = 0; option < inputs.length; option++) {
        System.arraycopy(
            taking(drawn[at], option), 0, walk.input(inputs[option]), 0, Bits.words(size));
      }
    }
    var ledger = new Ledger(code, size);
    var alone = walk.run(0);
    code.write(walk, ledger, 0);
    return ledger.table(space(), drawn, alone);
  }

  private List<Decision> over() {
    return space().over();
  }

  private static long[] taking(byte[] places, int option) {
    var row = new long[Bits.words(places.length)];
    for (int world = 0; world < places.length; world++) {
      if (places[world] == option) {
        Bits.set(row, world);
      }
    }
    return row;
  }

  @Override
  public Partial run(int chunk) {
    var table = table(chunk);
    var from = chunk * CHUNK;
    var taking = new ArrayList<long[]>();
    for (int at = 0; at < over().size(); at++) {
      var places = Arrays.copyOfRange(draws.options()[at], from, from + (int) table.size());
      for (int option = 0; option < over().get(at).options().size(); option++) {
        taking.add(taking(places, option));
      }
    }
    return new Count(over(), 0, taking.toArray(long[][]::new)).of(table, new int[0], NO_WEIGHTS);
  }

  @Override
  public Sweep merged(List<Partial> partials) {
    return summary.of(space(), method(), partials, partials.size() == chunks());
  }
}
