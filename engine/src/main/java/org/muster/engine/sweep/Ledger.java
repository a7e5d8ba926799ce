package org.muster.engine.sweep;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.muster.engine.slice.Bits;
import org.muster.engine.sweep.WorldTable.Answers;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.WorldSpace;

/// A table of worlds that is being filled.
final class Ledger {
  private final SweepCode code;
  private final long size;
  private final long[][] asked;
  private final Map<Mode, Answers> answers = new EnumMap<>(Mode.class);

  Ledger(SweepCode code, long size) {
    this.code = code;
    this.size = size;
    var words = Bits.words(size);
    this.asked = new long[code.events().size()][words];
    for (var mode : Walk.MODES) {
      var planes =
          IntStream.range(0, code.figures().size())
              .mapToObj(figure -> new long[code.width(figure)][words])
              .toArray(long[][][]::new);
      answers.put(mode, new Answers(new long[code.events().size()][words], planes));
    }
  }

  long[][] asked() {
    return asked;
  }

  Answers answers(Mode mode) {
    var found = answers.get(mode);
    if (found == null) {
      throw new IllegalArgumentException("Mode (%s) is not swept.".formatted(mode));
    }
    return found;
  }

  WorldTable table(WorldSpace space, byte[][] drawn, long alone) {
    return new WorldTable(space, size, drawn, code.events(), code.figures(), alone, asked, answers);
  }
}
