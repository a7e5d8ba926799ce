package org.muster.engine.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Asked.setting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.evidence.Statement;
import org.muster.model.pledge.Pledge;
import org.muster.model.position.Roll.Status;
import org.muster.testkit.RollOracle;
import org.muster.testkit.Sample;

/// Which pledges stand on a date, against looking at every pair.
class RollCallLawsTest {
  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#dated")
  void thoseStandWhomNobodyHasReplaced(Sample sample) {
    sample.obeys(it ->
        assertThat(setting(it).roll().current())
            .containsExactlyInAnyOrderElementsOf(oracle(it).current()));
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#dated")
  void theRollHasAllThatWasKnownOnTheDay(Sample sample) {
    sample.obeys(it ->
        assertThat(setting(it).roll().entries())
            .extracting(entry -> entry.pledge())
            .containsExactlyElementsOf(
                oracle(it).known().stream().sorted(Comparator.comparing(Pledge::id)).toList()));
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#dated")
  void whoDoesNotStandIsToldWhy(Sample sample) {
    sample.obeys(it -> {
      var oracle = oracle(it);
      for (var entry : setting(it).roll().entries()) {
        var pledge = entry.pledge();
        switch (entry.status()) {
          case Status.Current() -> assertThat(oracle.current()).contains(pledge);
          case Status.Refused() -> assertThat(oracle.isRefused(pledge)).isTrue();
          case Status.Expired(var lastDay) -> {
            assertThat(oracle.isExpired(pledge)).isTrue();
            assertThat(pledge.expires()).contains(lastDay);
          }
          case Status.Superseded(var by) -> assertThat(oracle.replacing(pledge)).contains(by);
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#dated")
  void thePledgeWasLastSaidOnTheDayOfItsLatestStatement(Sample sample) {
    sample.obeys(it -> {
      for (var entry : setting(it).roll().entries()) {
        Optional<LocalDate> latest =
            oracle(it).said(entry.pledge()).stream()
                .map(Statement::date)
                .max(Comparator.naturalOrder());
        assertThat(entry.lastSaid()).isEqualTo(latest);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#dated")
  void withoutADateTheDayOfTheLatestStatementCounts(Sample sample) {
    sample.obeys(it -> {
      var latest =
          it.mission().statements().stream().map(Statement::date).max(Comparator.naturalOrder());
      assertThat(RollCall.asKnown(it.mission(), Optional.empty()))
          .isEqualTo(RollCall.asKnown(it.mission(), latest));
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#dated")
  void theOrderInWhichTheMissionIsToldMeansNothing(Sample sample) {
    sample.obeys(it -> assertThat(setting(it.reordered()).roll()).isEqualTo(setting(it).roll()));
  }

  private static RollOracle oracle(Sample sample) {
    return new RollOracle(sample.mission(), sample.asOf().orElseThrow());
  }
}
