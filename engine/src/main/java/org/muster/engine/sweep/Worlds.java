package org.muster.engine.sweep;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.muster.engine.Setting;
import org.muster.model.sweep.WorldSpace;

/// Sweeps a space of worlds.
public final class Worlds {
  private Worlds() {}

  /// What becomes of every world of the space, on all cores.
  ///
  /// @param setting of which the world is not looked at: the space has one for itself
  /// @throws ArithmeticException if there are more worlds than fit into memory by far
  public static WorldTable whole(Setting setting, WorldSpace space) {
    var code = SweepCode.of(setting);
    var sweep = new WholeSweep(code, space);
    var size = space.size().longValueExact();
    var ledger = new Walk.Ledger(code, size);
    var alone = new LongAdder();
    var chunks = IntStream.range(0, sweep.chunks());
    // Chunks that do not begin at a word would write into the same one.
    (sweep.chunkSize() % Long.SIZE == 0 ? chunks.parallel() : chunks)
        .forEach(chunk -> alone.add(sweep.write(chunk, ledger, chunk * sweep.chunkSize())));
    return ledger.table(code, sweep.space(), size, new byte[0][], alone.sum());
  }
}
