package org.muster.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.muster.engine.Tiny.decided;
import static org.muster.engine.Tiny.joins;
import static org.muster.engine.Tiny.strength;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.engine.Tiny;
import org.muster.engine.Watch;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Sweep;

/// Chunks that arrive in any order, or not at all.
final class GatheringTest {
  private static final int CHUNK = 1 << 13;

  private final SweepTask drawn =
      SweepTask.of(
              new Tiny()
                  .question("one", "no", "yes")
                  .question("two", "no", "yes")
                  .land("LVA", 100, decided("one", "yes"))
                  .land("EST", 200, joins("LVA"))
                  .target("both", strength(300))
                  .setting())
          .upTo(1)
          .drawing(5 * CHUNK, 7);

  private final SweepJob job = SweepJob.of(drawn);

  @Test
  void theOrderInWhichChunksArriveDoesNotMatter() {
    assertThat(job.chunks()).isEqualTo(5);
    assertThat(gathered(4, 2, 0, 3, 1)).isEqualTo(gathered(0, 1, 2, 3, 4));
    assertThat(gathered(4, 2, 0, 3, 1)).isEqualTo(Sweeper.sweep(drawn, Watch.nobody()));
  }

  @Test
  void whatComesBehindAChunkThatIsMissingDoesNotCount() {
    var some = gathered(0, 1, 3, 4);
    assertThat(some).isEqualTo(gathered(1, 0));
    assertThat(some.complete()).isFalse();
    assertThat(worlds(some)).isEqualTo(2 * CHUNK);
  }

  @Test
  void withoutTheFirstThereIsNoAnswer() {
    assertThatIllegalStateException().isThrownBy(() -> gathered(1, 2, 3, 4));
  }

  @Test
  void whoStopsASweepGetsTheChunksThatWereDoneByThen() {
    var many = drawn.drawing(200 * CHUNK, 7);
    var sweep = Sweeper.sweep(many, (done, _) -> done < 2);
    assertThat(sweep.complete()).isFalse();
    assertThat(worlds(sweep)).isGreaterThanOrEqualTo(CHUNK).isLessThan(200 * CHUNK);
    var chunks = IntStream.range(0, worlds(sweep) / CHUNK).toArray();
    assertThat(sweep).isEqualTo(gathered(SweepJob.of(many), chunks));
  }

  private Sweep gathered(int... order) {
    return gathered(job, order);
  }

  private static Sweep gathered(SweepJob job, int... order) {
    var gathering = new Gathering(job);
    for (int chunk : order) {
      gathering.take(chunk, job.run(chunk));
    }
    return gathering.answer();
  }

  private static int worlds(Sweep sweep) {
    return sweep
        .in(Mode.SEQUENTIAL)
        .find(new Event.Target("both"))
        .map(shares -> shares.holds().of())
        .map(BigInteger::intValueExact)
        .orElseThrow();
  }
}
