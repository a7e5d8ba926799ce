package org.muster.engine.unlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Tiny.all;
import static org.muster.engine.Tiny.decided;
import static org.muster.engine.Tiny.joins;
import static org.muster.engine.Tiny.nations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.muster.engine.Tiny;
import org.muster.model.condition.Clause;
import org.muster.model.nation.NationId;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Unlocks;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.Move;
import org.muster.model.scenario.Move.Commit;
import org.muster.model.scenario.Move.Decide;

class UnlockSearchTest {
  private static final Move EST = new Commit(NationId.of("EST"));
  private static final Move LVA = new Commit(NationId.of("LVA"));
  private static final Move CEASEFIRE = new Decide(DecisionId.of("ceasefire"), "yes");

  private final Tiny ring =
      new Tiny()
          .question("ceasefire", "no", "yes")
          .land("EST", 100, all(joins("LVA"), decided("ceasefire", "yes")))
          .land("LVA", 150, joins("EST"));

  @Test
  void oneNationThatCommitsUnlocksTheRing() {
    var unlocks = search(ring, Mode.SEQUENTIAL);

    assertThat(unlocks.unlocks()).extracting(Unlocks.Unlock::moves).contains(List.of(EST));
  }

  @Test
  void noUnlockHoldsASmallerOne() {
    var unlocks = search(ring, Mode.SEQUENTIAL);

    assertThat(unlocks.unlocks())
        .extracting(Unlocks.Unlock::moves)
        .containsExactly(List.of(EST), List.of(CEASEFIRE, LVA));
  }

  @Test
  void signingAtOnceNeedsNobodyToGoFirst() {
    assertThat(search(ring, Mode.SIMULTANEOUS).unlocks())
        .extracting(Unlocks.Unlock::moves)
        .containsExactly(List.of(CEASEFIRE), List.of(EST));
  }

  @Test
  void theCheapestUnlockIsToldFirst() {
    var unlocks =
        UnlockSearch.unlocks(
            ring.setting(),
            Clause.of(nations(2)),
            Mode.SIMULTANEOUS,
            3,
            new TreeSet<>(),
            new TreeMap<>(Map.of("ceasefire", 5)));

    assertThat(unlocks.unlocks()).extracting(Unlocks.Unlock::cost).containsExactly(1L, 5L);
  }

  @Test
  void whatIsKeptDoesNotMove() {
    var unlocks =
        UnlockSearch.unlocks(
            ring.setting(),
            Clause.of(nations(2)),
            Mode.SIMULTANEOUS,
            3,
            new TreeSet<>(Set.of("ceasefire")),
            new TreeMap<>());

    assertThat(unlocks.unlocks()).extracting(Unlocks.Unlock::moves).containsExactly(List.of(EST));
  }

  @Test
  void aTargetThatIsReachedNeedsNoUnlock() {
    var unlocks =
        UnlockSearch.unlocks(
            ring.setting("ceasefire=yes"), Clause.of(nations(2)), Mode.SIMULTANEOUS, 3);

    assertThat(unlocks.reached()).isTrue();
    assertThat(unlocks.unlocks()).isEmpty();
  }

  @Test
  void anUnlockTellsWhatItGains() {
    var unlock = search(ring, Mode.SEQUENTIAL).unlocks().getFirst();

    assertThat(unlock.before().strength().low()).isZero();
    assertThat(unlock.after().strength().low()).isEqualTo(250);
  }

  @Test
  void aSearchThatIsStoppedTellsWhatItHasAndThatThereMayBeMore() {
    var unlocks =
        UnlockSearch.unlocks(
            ring.setting(),
            Clause.of(nations(2)),
            Mode.SEQUENTIAL,
            3,
            new TreeSet<>(),
            new TreeMap<>(),
            (done, _) -> done < 3);

    assertThat(unlocks.complete()).isFalse();
    assertThat(unlocks.unlocks()).extracting(Unlocks.Unlock::moves).containsExactly(List.of(EST));
  }

  private static Unlocks search(Tiny mission, Mode mode) {
    return UnlockSearch.unlocks(mission.setting(), Clause.of(nations(2)), mode, 3);
  }
}
