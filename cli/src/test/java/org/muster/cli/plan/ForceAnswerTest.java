package org.muster.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.cli.Run;
import org.muster.cli.ask.MissionAtHand;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.ask.Spoken;
import org.muster.cli.ask.Wishes;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.Progress;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Score.Ending;
import org.muster.model.resolution.Mode;

final class ForceAnswerTest {
  @Test
  void whoStopsTheSearchGetsTheBestPlanSoFar() {
    var plan = plan(ForceAnswer.of(asked("five-nations", List.of()), _ -> false));
    assertThat(plan.assignments()).isNotEmpty();
    assertThat(plan.score().ending()).isEqualTo(Ending.STOPPED);
  }

  @Test
  void timeThatIsOverIsToldApartFromAHandThatStops() {
    var answer = ForceAnswer.of(asked("five-nations", List.of()), _ -> false);
    assertThat(plan(answer.outOfTime()).score().ending()).isEqualTo(Ending.TIME_OVER);
    var ended = ForceAnswer.of(asked("five-nations", List.of()), Progress.Watcher.nobody());
    assertThat(plan(ended.outOfTime())).isEqualTo(plan(ended));
  }

  @Test
  void anOrderIsKeptAndComparedWithWhatIsBestWithoutIt() {
    var pin = "nld-land#1=det-ground@north:D+140";
    var answer = ForceAnswer.of(asked("five-nations", List.of(pin)), Progress.Watcher.nobody());
    assertThat(plan(answer).assignments())
        .anyMatch(it -> it.unit().equals("nld-land#1") && it.from() == 20);
    assertThat(answer)
        .isInstanceOfSatisfying(
            ForceAnswer.Planned.class,
            it ->
                assertThat(it.comparison())
                    .hasValueSatisfying(compared -> assertThat(compared.price()).isNotNegative()));
  }

  @Test
  void whereNothingIsRequiredNothingIsPlanned() {
    assertThat(ForceAnswer.of(asked("two-wait", List.of()), _ -> false))
        .isEqualTo(new ForceAnswer.NotRequired());
  }

  private static ForcePlan plan(ForceAnswer answer) {
    assertThat(answer).isInstanceOf(ForceAnswer.Planned.class);
    return ((ForceAnswer.Planned) answer).plan();
  }

  private static PlanInquiry asked(String mission, List<String> pins) {
    var choices =
        mission.equals("five-nations")
            ? Map.of("ceasefire", "yes", "port-open", "yes")
            : Map.<String, String>of();
    return PlanInquiry.of(
        MissionAtHand.in(Run.HOME.resolve("missions").resolve(mission), mission)
            .ask(choices, Optional.empty(), false),
        new Wishes(
            Mode.SIMULTANEOUS,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            Optional.empty(),
            Effort.QUICK),
        new Spoken(pins, List.of(), List.of(), Optional.empty()));
  }
}
