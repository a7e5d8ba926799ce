package org.muster.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.model.chance.Chances;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Rung;
import org.muster.model.resolution.Mode;

class SampleTest {
  @Test
  void everyRunMakesTheSameMissions() {
    Golden.check("golden/sample.txt", Sample.of(Sample.Family.DATED, 7, 6).describe());
  }

  @Test
  void smallSamplesComeFirst() {
    assertThat(Sample.some().map(Sample::size)).isSorted().contains(1, 9);
  }

  @Test
  void theSizeIsTheNumberOfTiers() {
    assertThat(Sample.some().limit(200))
        .allSatisfy(it -> assertThat(it.oracle().atoms()).hasSize(it.size()));
  }

  @Test
  void manySamplesSetTheModesApart() {
    assertThat(share(Sample.some(), it -> it.oracle().least() != 0)).isGreaterThan(0.5);
    assertThat(share(Sample.some(), it -> it.oracle().least() != it.oracle().greatest()))
        .isGreaterThan(0.1);
    assertThat(share(Sample.some(), it -> it.oracle().greatest() != it.oracle().everything()))
        .isGreaterThan(0.5);
  }

  @Test
  void mixedSamplesHaveNoneOneOrSeveralStableOutcomes() {
    assertThat(share(Sample.mixed(), it -> it.oracle().stable().isEmpty())).isGreaterThan(0.03);
    assertThat(share(Sample.mixed(), it -> it.oracle().stable().size() == 1)).isGreaterThan(0.2);
    assertThat(share(Sample.mixed(), it -> it.oracle().stable().size() > 1)).isGreaterThan(0.05);
  }

  @Test
  void manySmallSamplesHaveSomethingToUnlock() {
    assertThat(
            share(
                Sample.small(),
                it ->
                    new MoveOracle(
                            it.mission(),
                            it.mission().pledges(),
                            it.world(),
                            it.optimistic(),
                            it.target().meaning(),
                            Mode.SEQUENTIAL)
                        .unlocks(2, new TreeSet<>()).stream().anyMatch(moves -> !moves.isEmpty())))
        .isGreaterThan(0.2);
  }

  @Test
  void datedSamplesHavePledgesInEveryState() {
    assertThat(share(Sample.dated(), it -> some(it, pledge -> roll(it).isExpired(pledge))))
        .isGreaterThan(0.2);
    assertThat(share(Sample.dated(), it -> some(it, pledge -> pledge.rung() == Rung.REFUSED)))
        .isGreaterThan(0.2);
    assertThat(
            share(Sample.dated(), it -> some(it, pledge -> !roll(it).replacing(pledge).isEmpty())))
        .isGreaterThan(0.2);
    assertThat(share(Sample.dated(), it -> roll(it).known().size() < it.mission().pledges().size()))
        .isGreaterThan(0.2);
    assertThat(share(Sample.dated(), it -> !roll(it).current().isEmpty())).isGreaterThan(0.5);
  }

  @Test
  void plannedSamplesHaveSomethingOfEverythingThatAPlanAsksFor() {
    assertThat(share(Sample.planned(), it -> !it.mission().requirements().isEmpty()))
        .isGreaterThan(0.5);
    assertThat(share(Sample.planned(), it -> !it.mission().sites().isEmpty())).isGreaterThan(0.5);
    assertThat(share(Sample.planned(), it -> !it.mission().corridors().isEmpty()))
        .isGreaterThan(0.5);
    assertThat(share(Sample.planned(), it -> !it.mission().planning().lift().isEmpty()))
        .isGreaterThan(0.5);
    assertThat(share(Sample.planned(), it -> !it.mission().planning().milestones().isEmpty()))
        .isGreaterThan(0.5);
    assertThat(share(Sample.planned(), it -> !it.mission().planning().composites().isEmpty()))
        .isGreaterThan(0.2);
    assertThat(share(Sample.planned(), it -> offers(it, pledge -> pledge.tour().isPresent())))
        .isGreaterThan(0.5);
    assertThat(share(Sample.planned(), it -> offers(it, pledge -> !pledge.caveats().isEmpty())))
        .isGreaterThan(0.3);
  }

  @Test
  void manySamplesTellChances() {
    assertThat(share(Sample.some(), it -> !it.mission().chances().decisions().isEmpty()))
        .isGreaterThan(0.3);
    assertThat(
            share(
                Sample.some(),
                it ->
                    it.mission().chances().decisions().values().stream()
                        .anyMatch(table -> !table.given().isEmpty())))
        .isGreaterThan(0.05);
    assertThat(share(Sample.some(), it -> it.mission().chances().equals(Chances.EVEN)))
        .isGreaterThan(0.1);
  }

  @Test
  void aMissionThatLosesAPledgeLosesTheUnitItIsAPartOf() {
    var sample =
        Sample.planned()
            .filter(it -> !it.mission().planning().composites().isEmpty())
            .findFirst()
            .orElseThrow();
    var part = sample.mission().planning().composites().getFirst().parts().getFirst();
    var rest = sample.mission().pledges().stream().filter(it -> !it.id().equals(part)).toList();
    assertThat(Rewrite.pledges(sample.mission(), rest).planning().composites()).isEmpty();
  }

  @Test
  void aBrokenLawIsShownOnASmallMission() {
    var sample = Sample.some().toList().getLast();

    assertThatThrownBy(() -> sample.obeys(it -> assertThat(it.oracle().atoms()).hasSizeLessThan(2)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("broken by")
        .message()
        .satisfies(text ->
            assertThat(text.lines().filter(it -> it.startsWith("pledge ")))
                .hasSizeLessThanOrEqualTo(2));
  }

  private static RollOracle roll(Sample sample) {
    return new RollOracle(sample.mission(), sample.asOf().orElseThrow());
  }

  private static boolean offers(Sample sample, Predicate<Pledge> which) {
    return sample.mission().pledges().stream().anyMatch(which);
  }

  private static boolean some(Sample sample, Predicate<Pledge> which) {
    return roll(sample).known().stream().anyMatch(which);
  }

  private static double share(Stream<Sample> samples, Predicate<Sample> which) {
    var all = samples.toList();
    return (double) all.stream().filter(which).count() / all.size();
  }
}
