package org.muster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.model.chance.Chances;
import org.muster.model.evidence.Backing;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Price;
import org.muster.model.plan.Price.Change;
import org.muster.model.plan.Score;
import org.muster.model.plan.Waterfall;
import org.muster.model.planning.Planning;
import org.muster.model.resolution.Mode;

final class PriceSentencesTest {
  private static final NationId LVA = NationId.of("LVA");
  private static final long MISSING = 36_000 * Score.SCALE;

  @Test
  void everyChangeHasItsWords() {
    assertThat(told(new Change.WeekSooner(LVA)))
        .isEqualTo(
            "Latvia a week sooner: 4,320 weighted shortfall-weeks less (12% of what is missing).");
    assertThat(told(new Change.TwiceTheCorridor("rail")))
        .startsWith("Twice the capacity of rail: ");
    assertThat(told(new Change.TwiceTheSite("kyiv")))
        .startsWith("Room for twice as many at kyiv: ");
    assertThat(told(new Change.OneMoreUnit("medevac", 1, 0)))
        .startsWith("One more medevac unit on medevac: ");
    assertThat(told(new Change.OneMoreUnit("ground", 0, 500)))
        .startsWith("One more unit of 500 troops (ground) on ground: ");
  }

  @Test
  void whatAFloorLeavesIsToldAndMarkedIfAssumed() {
    assertThat(told(new Change.NoFloor(LVA, OptionalLong.of(360))))
        .startsWith("Without Latvia's home-defence floor (it can spare 360*): ");
    assertThat(told(new Change.NoFloor(LVA, OptionalLong.empty())))
        .startsWith("Without Latvia's home-defence floor: ");
  }

  @Test
  void theUnitThatNobodyOffersIsAsTheFactorsSayAndWhatMusterAssumesIsMarked() {
    assertThat(sentences().oneMore())
        .contains(
            "after 30 days' notice* and 14 days' approach*", "counts 7 days* after", "relieves it");
  }

  @Test
  void littleIsNotToldAsNothing() {
    assertThat(Worth.weeks(1)).isEqualTo("less than 0.1");
    assertThat(Worth.share(1, MISSING)).isEqualTo("less than 0.1%");
    assertThat(Worth.weeks(12 * Score.SCALE)).isEqualTo("12.0");
  }

  private static String told(Change change) {
    return sentences().of(new Price(change, MISSING / 100 * 12));
  }

  private static PriceSentences sentences() {
    return new PriceSentences(mission(), plan());
  }

  private static Mission mission() {
    var latvia =
        new Nation(
            LVA,
            "Latvia",
            OptionalLong.of(1000),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.of(640),
            List.of(new Backing.Assumed("made up")));
    return new Mission(
        "tiny",
        "tiny",
        "",
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(latvia),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  private static ForcePlan plan() {
    return new ForcePlan(
        Mode.SEQUENTIAL,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Waterfall(List.of(), 0),
        new Score(MISSING, 0, 0, Optional.empty(), 0, Score.Ending.PROVEN));
  }
}
