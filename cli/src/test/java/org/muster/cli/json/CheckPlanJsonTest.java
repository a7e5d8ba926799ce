package org.muster.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.cli.Run;

/// `check-plan` as programs use it. Nobody of the mission comes in turn and nothing is required, so
/// an empty plan is a good one.
final class CheckPlanJsonTest {
  private static final String MISSION = "missions/two-wait";

  @TempDir private Path folder;
  private String hash = "";

  @BeforeEach
  void inputs() {
    var told = Run.of("resolve", MISSION, "--format", "json").out();
    hash = told.replaceAll("(?s).*\"inputsHash\" : \"([0-9a-f]{64})\".*", "$1");
  }

  private Run check(String inputsHash, String horizon) throws IOException {
    var plan =
        """
        {"mission": "two-wait", "inputsHash": "%s", "plan": {
          "mode": "sequential", "horizon": %s, "calendar": [], "units": [], "assignments": [],
          "lines": [], "milestones": [], "leftOut": [], "sustained": [], "waterfall": [],
          "required": 0,
          "score": {"shortfall": 0, "bound": 0, "moves": 0, "burden": 0, "ending": "proven"}}}
        """
            .formatted(inputsHash, horizon);
    var file = folder.resolve("plan.json").toAbsolutePath();
    Files.writeString(file, plan);
    return Run.of("check-plan", MISSION, file.toString(), "--format", "json");
  }

  private static void isAsPublished(Run run, String schema) {
    assertThat(OutputSchemaTest.schema(schema).validate(run.out(), InputFormat.JSON)).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aPlanThatKeepsTheRulesIsAYes() throws IOException {
    var run = check(hash, "52");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\"keepsAllRules\" : true", "\"findings\" : [ ]");
    isAsPublished(run, "check-plan");
  }

  @Test
  void aBreachIsANo() throws IOException {
    var run = check(hash, "51");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "\"rule\" : \"section 1\"",
            "\"kind\" : \"horizon\"",
            "the horizon is told as 51 weeks; that of the mission is 52.");
    isAsPublished(run, "check-plan");
  }

  @Test
  void thatTheMissionHasChangedIsAWarning() throws IOException {
    var run = check("0".repeat(64), "52");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("mission-changed", "\"severity\" : \"warning\"");
    isAsPublished(run, "check-plan");
  }

  @Test
  void aFileThatCannotBeReadIsATwo() throws IOException {
    var run = check(hash, "\"fifty\"");
    assertThat(run.exitCode()).isEqualTo(2);
    isAsPublished(run, "check");
  }
}
