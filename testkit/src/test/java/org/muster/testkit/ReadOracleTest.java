package org.muster.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity.Others;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.testkit.ReadOracle.Sign;

class ReadOracleTest {
  private static final Condition OTHERS = new AtLeast(new Others(Optional.empty()), 1);

  private final Pledge est = pledge("EST", new Not(joins("LVA")));
  private final Pledge lva = pledge("LVA", joins("EST"));
  private final Pledge pol = pledge("POL", OTHERS);
  private final List<Pledge> all = List.of(est, lva, pol);
  private final ReadOracle reads =
      new ReadOracle(Mission.of("m", List.of(), new TreeMap<>(), List.of(), all));

  @Test
  void whatOneAsksForHelpsAndWhatOneRunsFromHurts() {
    assertThat(reads.signs(lva, est)).containsExactly(Sign.HELPS);
    assertThat(reads.signs(est, lva)).containsExactly(Sign.HURTS);
    assertThat(reads.signs(lva, pol)).isEmpty();
  }

  @Test
  void theOthersAreNotOnesOwn() {
    assertThat(reads.reads(pol, est)).isTrue();
    assertThat(reads.reads(pol, pol)).isFalse();
  }

  @Test
  void aPledgeHurtsTheHomeOfItsNation() {
    var home = pledge("LTU", new HomeHolds(NationId.of("EST")));

    assertThat(reads.signs(home, est)).containsExactly(Sign.HURTS);
    assertThat(reads.signs(home, lva)).isEmpty();
  }

  @Test
  void aCircleIsOddIfAnOddNumberOfItsStepsHurts() {
    var lvaToo = pledge("LVA", new Not(joins("EST")));

    assertThat(reads.isOddCircle(List.of(est, lva))).isTrue();
    assertThat(reads.isOddCircle(List.of(est, lvaToo))).isFalse();
    assertThat(reads.isOddCircle(List.of(lva, pol))).isFalse();
    assertThat(reads.isOddCircle(List.of())).isFalse();
  }

  @Test
  void whoeverReadsOneWhoIsHurtIsNotMonotoneEither() {
    assertThat(reads.isMonotone(lva, all)).isFalse();
    assertThat(reads.isMonotone(pol, List.of(pol))).isTrue();
  }

  private static Condition joins(String nation) {
    return new Joins(NationId.of(nation), Optional.empty());
  }

  private static Pledge pledge(String nation, Condition condition) {
    return Pledge.of(
        PledgeId.of(nation.toLowerCase(Locale.ROOT)),
        NationId.of(nation),
        Optional.of(Component.LAND),
        Optional.empty(),
        List.of(new Offer(Optional.empty(), Optional.empty(), Optional.of(Clause.of(condition)))));
  }
}
