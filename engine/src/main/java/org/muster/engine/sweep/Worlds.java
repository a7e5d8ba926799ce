package org.muster.engine.sweep;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Terms;
import org.muster.model.sweep.WorldSpace;

/// Sweeps a space of worlds.
public final class Worlds {
  private Worlds() {}

  /// What becomes of every world of the space, on all cores.
  ///
  /// @param setting of which the world is not looked at: the space has one for itself
  /// @throws ArithmeticException if there are more worlds than fit into memory by far
  public static WorldTable whole(Setting setting, WorldSpace space) {
    return whole(setting, space, Cut.of(space));
  }

  static WorldTable whole(Setting setting, WorldSpace space, Cut cut) {
    var code = SweepCode.of(setting, space);
    var sweep = new WholeSweep(code.compiled(), space, cut);
    var ledger = new Ledger(code, space.size().longValueExact());
    var alone = new LongAdder();
    chunks(sweep)
        .forEach(chunk -> {
          var first = chunk * sweep.chunkSize();
          alone.add(
              sweep.walk(chunk, Walk::run, (walk, at) -> code.write(walk, ledger, first + at)));
        });
    return ledger.table(sweep.space(), new byte[0][], alone.sum());
  }

  /// Who comes in every world of the space, on all cores.
  public static Comings coming(Setting setting, WorldSpace space) {
    var terms = Terms.of(setting.mission(), setting.roll().current(), setting.optimistic());
    var sweep = new WholeSweep(new Compiled(terms, space, _ -> {}), space);
    var tiers =
        terms.atoms().stream()
            .map(atom -> new Comings.Offered(atom.pledge().id(), atom.tier()))
            .toList();
    var comings = new Comings(sweep.space(), tiers);
    chunks(sweep)
        .forEach(chunk -> {
          var first = chunk * sweep.chunkSize();
          sweep.walk(chunk, Walk::runConditions, (walk, at) -> walk.write(comings, first + at));
        });
    return comings;
  }

  /// Chunks that do not begin at a word would write into the same one.
  private static IntStream chunks(WholeSweep sweep) {
    var chunks = IntStream.range(0, sweep.chunks());
    return sweep.chunkSize() % Long.SIZE == 0 ? chunks.parallel() : chunks;
  }
}
