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
public sealed interface SweepJob permits WholeJob, DrawnJob, FactoredJob {
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
  /// @param all what chunks come to, added up in their order; see [Gathering]
  /// @param chunks how many of them, from the first
  Sweep told(Partial all, int chunks);

  /// Whether the first of its chunks make an answer.
  default boolean isDivisible() {
    return !(this instanceof FactoredJob);
  }

  static SweepJob of(SweepTask task) {
    var setting = task.setting();
    var readers = Readers.of(setting);
    var read = readers.read();
    var over = task.over().isEmpty() ? read : readers.named(task.over()).toList();
    var space = new WorldSpace(setting.world(), over);
    var idle = idle(over, read);
    if (space.size().compareTo(BigInteger.valueOf(task.limit())) <= 0) {
      var code = SweepCode.of(setting, readers.terms(), space);
      return new WholeJob(task, code, space, new Summary(task, code, readers, idle));
    }
    return FactoredJob.of(task, space, readers, idle)
        .orElseGet(() -> drawn(task, space, readers, idle));
  }

  private static SweepJob drawn(
      SweepTask task, WorldSpace space, Readers readers, List<DecisionId> idle) {
    var code = SweepCode.of(task.setting(), readers.terms(), space);
    var chances = task.chances().orElse(Chances.EVEN);
    return new DrawnJob(
        code,
        Draws.of(chances, space, task.samples(), task.seed()),
        task.seed(),
        new Summary(task, code, readers, idle));
  }

  private static List<DecisionId> idle(List<Decision> over, List<Decision> read) {
    var idle = new ArrayList<>(over);
    idle.removeAll(read);
    return idle.stream().map(Decision::id).toList();
  }
}
