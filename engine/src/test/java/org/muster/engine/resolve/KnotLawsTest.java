package org.muster.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Asked.oracle;
import static org.muster.engine.Asked.pledges;
import static org.muster.engine.Asked.resolution;
import static org.muster.engine.Asked.standing;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Knot;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.testkit.Oracle;
import org.muster.testkit.ReadOracle;
import org.muster.testkit.Sample;

/// Who waits for whom. What exactly a pledge waits for is a matter of telling; these laws hold the
/// knots between two relations that are not: q is *needed* by p if p would not come at once without
/// q, and *read* by p if the conditions of p speak of q.
class KnotLawsTest {
  @ParameterizedTest
  @MethodSource({"org.muster.testkit.Sample#some", "org.muster.testkit.Sample#mixed"})
  void knotsArePledgesThatWaitAndSpeakOfEachOtherInCircles(Sample sample) {
    sample.obeys(it -> {
      var reads = new ReadOracle(it.mission());
      var resolution = resolution(it);
      for (var knot : resolution.knots()) {
        var members = pledges(it, knot.pledges());
        assertThat(members).hasSizeGreaterThan(1);
        assertThat(standing(resolution, Standing.WAITING)).containsAll(knot.pledges());
        for (var one : members) {
          for (var other : members) {
            assertThat(reads.reaches(one, other, with(gaining(resolution), members))).isTrue();
          }
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void noPledgeIsInTwoKnots(Sample sample) {
    sample.obeys(it ->
        assertThat(resolution(it).knots().stream().flatMap(knot -> knot.pledges().stream()))
            .doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @MethodSource({"org.muster.testkit.Sample#some", "org.muster.testkit.Sample#mixed"})
  void aRingIsToldFromItsFirstNationAndClosesWithoutRepeating(Sample sample) {
    sample.obeys(it -> {
      var reads = new ReadOracle(it.mission());
      var resolution = resolution(it);
      for (var knot : resolution.knots()) {
        var ring = pledges(it, knot.ring());
        assertThat(ring).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(knot.pledges()).containsAll(knot.ring());
        assertThat(ring.getFirst().nation()).isEqualTo(knot.nations().first());
        for (int i = 0; i < ring.size(); i++) {
          var next = ring.get((i + 1) % ring.size());
          var between = with(gaining(resolution), List.of(next));
          assertThat(reads.reaches(ring.get(i), next, between)).isTrue();
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void theNationsOfAKnotAreThoseOfItsPledges(Sample sample) {
    sample.obeys(it -> {
      for (var knot : resolution(it).knots()) {
        var nations = new TreeSet<NationId>();
        pledges(it, knot.pledges()).forEach(pledge -> nations.add(pledge.nation()));
        assertThat(knot.nations()).isEqualTo(nations);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void waitingPledgesThatNeedEachOtherAreInOneKnot(Sample sample) {
    sample.obeys(it -> {
      var oracle = oracle(it);
      var resolution = resolution(it);
      var waiting = pledges(it, standing(resolution, Standing.WAITING));
      ReadOracle.Step needs = (one, other) -> needs(oracle, one, other);
      for (var one : waiting) {
        for (var other : waiting) {
          if (!one.equals(other)
              && ReadOracle.reaches(one, other, waiting, needs)
              && ReadOracle.reaches(other, one, waiting, needs)) {
            assertThat(resolution.knots())
                .anyMatch(knot -> knot.pledges().containsAll(List.of(one.id(), other.id())));
          }
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void whereSomebodyWaitsThereIsAKnot(Sample sample) {
    sample.obeys(it -> {
      var waiting = standing(resolution(it), Standing.WAITING);
      if (!waiting.isEmpty() && it.mission().pledges().stream().allMatch(this::isPlain)) {
        assertThat(resolution(it).knots()).extracting(Knot::pledges).isNotEmpty();
      }
    });
  }

  /// Firm pledges of which a larger tier waits: a circle may lead through them, though they wait
  /// for nobody.
  private static List<Pledge> gaining(Resolution resolution) {
    return resolution.pledges().stream()
        .filter(placed -> placed.standing() == Standing.FIRM)
        .filter(placed -> !placed.inTurn().equals(placed.atOnce()))
        .map(Placed::pledge)
        .toList();
  }

  private static List<Pledge> with(List<Pledge> some, List<Pledge> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /// A graded pledge may be firm with one tier while another tier waits; then it ties no knot.
  private boolean isPlain(Pledge pledge) {
    return pledge.tiers().size() == 1;
  }

  /// Whether no tier of `one` holds at once if all come who do but `other`.
  private static boolean needs(Oracle oracle, Pledge one, Pledge other) {
    var without = oracle.greatest() & ~tiersOf(oracle, other.id());
    return (oracle.step(without) & tiersOf(oracle, one.id())) == 0;
  }

  private static long tiersOf(Oracle oracle, PledgeId pledge) {
    long tiers = 0;
    for (int i = 0; i < oracle.atoms().size(); i++) {
      if (oracle.atoms().get(i).pledge().id().equals(pledge)) {
        tiers |= 1L << i;
      }
    }
    return tiers;
  }
}
