package org.muster.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.model.nation.NationId;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.plan.Score;
import org.muster.model.pledge.PledgeId;
import org.muster.model.sweep.PlanSummary;
import org.muster.model.sweep.PlanSummary.Dated;
import org.muster.model.sweep.PlanSummary.Line;
import org.muster.model.sweep.PlanSummary.Month;
import org.muster.model.sweep.PlanSummary.Stay;

/// Plans that are kept in a folder.
class PlanFolderTest {
  private static final PlanSummary PLAN =
      new PlanSummary(
          8,
          1_500_000,
          1_000_000,
          Score.Ending.WORK_DONE,
          List.of(new Dated("ioc", OptionalInt.of(3)), new Dated("foc", OptionalInt.empty())),
          List.of(
              new Stay(
                  "lva-land#2",
                  "first",
                  "ground",
                  "rīga",
                  1,
                  2,
                  8,
                  true,
                  1,
                  List.of(new Part(PledgeId.of("lva-land"), NationId.of("LVA"), 120)))),
          List.of(new Line("first", "ground", List.of(new Month(4, 2, 512), new Month(0, 0, 0)))));

  @TempDir private Path folder;

  private PlanFolder open() {
    return PlanFolder.open(folder.resolve("plans"), "plans");
  }

  @Test
  void whatWasKeptIsThereAgain() {
    try (var store = open()) {
      store.keep("one", PLAN);
      assertThat(store.finished("one")).contains(PLAN);
    }
    try (var store = open()) {
      assertThat(store.finished("one")).contains(PLAN);
      assertThat(store.finished("other")).isEmpty();
    }
  }

  @Test
  void aLineThatWasTornIsPlannedAgain() throws IOException {
    try (var store = open()) {
      store.keep("one", PLAN);
      store.keep("two", PLAN);
    }
    var file = folder.resolve("plans/plans.jsonl");
    var text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 40));
    try (var store = open()) {
      assertThat(store.finished("one")).contains(PLAN);
      assertThat(store.finished("two")).isEmpty();
      store.keep("two", PLAN);
    }
    Files.writeString(file, "{\"key\": \"three\"}\nnull\n", StandardOpenOption.APPEND);
    try (var store = open()) {
      assertThat(store.finished("two")).contains(PLAN);
      assertThat(store.finished("three")).isEmpty();
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(folder.resolve("plans"), "");
    assertThatThrownBy(this::open).isInstanceOf(CannotAsk.class);
  }
}
