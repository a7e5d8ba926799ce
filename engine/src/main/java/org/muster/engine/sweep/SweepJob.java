package org.muster.engine.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.muster.engine.chance.Draws;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// A sweep in chunks, which can be reckoned anywhere and in any order: what they come to is put
/// together in their own order.
///
/// The same task makes the same chunks on every machine.
public sealed interface SweepJob permits WholeJob, DrawnJob {
  /// The worlds that are asked for. Decisions may stand in another order than they were asked for.
  WorldSpace space();

  Method method();

  int chunks();

  /// Reckons a chunk.
  Partial run(int chunk);

  /// What becomes of the worlds of a chunk.
  ///
  /// @throws UnsupportedOperationException if the worlds are not looked at one by one
  WorldTable table(int chunk);

  /// The answer.
  ///
  /// @param partials of chunks, in their order; if some are missing at the end, of those before
  Sweep merged(List<Partial> partials);

  static SweepJob of(SweepTask task) {
    var setting = task.setting();
    var code = SweepCode.of(setting);
    var readers = new Readers(setting, code.terms());
    var read = readers.read();
    var over = task.over().isEmpty() ? read : readers.named(task.over()).toList();
    var space = new WorldSpace(setting.world(), over);
    var summary = new Summary(task, code, readers, idle(over, read));
    if (space.size().compareTo(BigInteger.valueOf(task.limit())) <= 0) {
      return new WholeJob(task, code, space, summary);
    }
    return new DrawnJob(
        code,
        Draws.of(task.chances().orElse(Chances.EVEN), space, task.samples(), task.seed()),
        task.seed(),
        summary);
  }

  private static List<DecisionId> idle(List<Decision> over, List<Decision> read) {
    var idle = new ArrayList<>(over);
    idle.removeAll(read);
    return idle.stream().map(Decision::id).toList();
  }
}
