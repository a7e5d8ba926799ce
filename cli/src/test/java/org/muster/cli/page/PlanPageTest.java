package org.muster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.cli.Run;
import org.muster.cli.ask.MissionAtHand;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.ask.Spoken;
import org.muster.cli.ask.Wishes;
import org.muster.cli.plan.Fill;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.Plan;
import org.muster.cli.text.Page;
import org.muster.cli.text.Typesetting;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.Progress;
import org.muster.model.resolution.Mode;

final class PlanPageTest {
  private static final PlanInquiry ASKED =
      PlanInquiry.of(
          MissionAtHand.in(Run.HOME.resolve("missions/five-nations"), "five")
              .ask(Map.of("ceasefire", "yes", "port-open", "yes"), Optional.empty(), false),
          new Wishes(
              Mode.SIMULTANEOUS,
              List.of(),
              Optional.of(LocalDate.of(2025, 6, 1)),
              Optional.empty(),
              new TreeMap<>(),
              Optional.empty(),
              Effort.QUICK),
          new Spoken(List.of(), List.of(), List.of(), Optional.empty()));
  private static final ForceAnswer ANSWER = ForceAnswer.of(ASKED, Progress.Watcher.nobody());

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 120})
  void nothingIsWiderThanThePage(int width) {
    for (var page : List.of(plan(width, false), timeline(width), fill(width))) {
      assertThat(page.lines()).allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void colourSaysNothingThatIsNotThereWithoutIt() {
    var coloured = plan(100, true);
    assertThat(coloured).contains("\u001b[");
    assertThat(Typesetting.plain(coloured)).isEqualTo(plan(100, false));
  }

  @Test
  void datesStandBesideDays() {
    assertThat(plan(100, false)).contains("IOC: D+28 (29 Jun 2025), because det-sea-watch");
  }

  @Test
  void strengthStandsAgainstWhatIsRequired() {
    assertThat(plan(100, false))
        .contains("┤", "1,000 are required (╌)", "required", "╌", "in place D+60");
  }

  private static String plan(int width, boolean coloured) {
    var page = new Page(width, coloured);
    PlanPage.print(page, Plan.of(ASKED, ANSWER));
    return page.toString();
  }

  private static String timeline(int width) {
    var page = new Page(width, false);
    TimelinePage.print(page, ASKED, ANSWER, 0, 52);
    return page.toString();
  }

  private static String fill(int width) {
    var page = new Page(width, false);
    FillPage.print(page, new Fill(ASKED, ANSWER, "det-ground", Optional.of(List.of())));
    return page.toString();
  }
}
