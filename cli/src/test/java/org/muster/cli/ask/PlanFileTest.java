package org.muster.cli.ask;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.exchange.finding.Findings;
import org.muster.model.mission.Mission;
import org.muster.model.scenario.Decision;

/// What cannot be read back is told as findings, whatever it is.
final class PlanFileTest {
  private static final String EMPTY =
      """
      {"mode": "sequential", "horizon": 4, "calendar": [], "units": [], "assignments": [],
       "lines": [], "milestones": [], "leftOut": [], "sustained": [], "waterfall": [], "required": 0,
       "score": {"shortfall": 0, "bound": 0, "moves": 0, "burden": 0, "ending": "proven"}}\
      """;

  private final Mission mission =
      Mission.of(
          "tiny",
          List.of(Decision.of("ceasefire", "no", "yes")),
          new TreeMap<>(),
          List.of(),
          List.of());

  private PlanFile read(String text) {
    return PlanFile.parse("plan.json", text, mission);
  }

  private String wrong(String text) {
    var mistake = catchThrowableOfType(CannotAsk.class, () -> read(text));
    return Findings.text(mistake.findings());
  }

  private static String planned(String plan) {
    return "{\"mission\": \"tiny\", \"plan\": " + plan + "}";
  }

  @Test
  void whatAHandWroteNeedsNoMoreHeadThanTheMission() {
    var file = read(planned(EMPTY));
    assertThat(file.plan().horizon()).isEqualTo(4);
    assertThat(file.choices()).isEmpty();
    assertThat(file.asOf()).isEmpty();
    assertThat(file.optimistic()).isFalse();
    assertThat(file.orders()).isEmpty();
  }

  @Test
  void theHeadSaysWhatThePlanWasMadeFor() {
    var head =
        """
        {"mission": "tiny", "asOf": "2025-04-10", "optimistic": true,
         "choices": {"ceasefire": "yes"}, "inputsHash": "abc", "pledges": [{"a": [1]}], "plan":\
        """;
    var file = read(head + EMPTY + "}");
    assertThat(file.asOf()).hasToString("Optional[2025-04-10]");
    assertThat(file.optimistic()).isTrue();
    assertThat(file.choices()).containsEntry("ceasefire", "yes");
    assertThat(file.inputsHash()).contains("abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[1, 2]",
        "\"text\"",
        "{",
        "{\"mission\": }",
        "{\"mission\": \"tiny\", \"mission\": \"tiny\"}",
        "{\"mission\": \"tiny\"} {}",
        "{\"mission\": \"tiny\"}",
        "{\"mission\": null, \"plan\": null}",
        "{\"mission\": \"tiny\", \"plan\": []}",
        "{\"mission\": \"tiny\", \"plan\": {\"units\": [null, 1, \"x\", [], {}]}}",
        "{\"mission\": \"tiny\", \"plan\": {\"score\": {\"shortfall\": 1e999999999}}}",
        "{\"mission\": \"tiny\", \"choices\": [], \"asOf\": 7, \"optimistic\": \"no\", \"plan\": {}}",
      })
  void whatIsNoPlanIsToldWithAWayOut(String text) {
    assertThat(wrong(text)).startsWith("plan.json").contains("error");
  }

  @Test
  void numbersAreWholeAndHaveBounds() {
    assertThat(wrong(planned(EMPTY.replace("\"horizon\": 4", "\"horizon\": 4.5"))))
        .contains("\"horizon\" of the plan cannot be 4.5.", "a whole number from 0 to 5,220");
    assertThat(wrong(planned(EMPTY.replace("\"horizon\": 4", "\"horizon\": 5221"))))
        .contains("cannot be 5221.");
    assertThat(read(planned(EMPTY.replace("\"horizon\": 4", "\"horizon\": 4e0"))).plan().horizon())
        .isEqualTo(4);
  }

  @Test
  void nestingHasABound() {
    var deep = "[".repeat(10_000) + "]".repeat(10_000);
    assertThat(wrong(planned(deep))).contains("this is not JSON");
  }

  @Test
  void ofVeryManyMistakesTheFirstAreTold() {
    var many = IntStream.range(0, 500).mapToObj(it -> "{}").collect(joining(","));
    var wrong = wrong(planned(EMPTY.replace("\"units\": []", "\"units\": [" + many + "]")));
    assertThat(wrong).contains("the first 100 findings are told", "101 errors");
  }

  @Test
  void aDayThatIsNoneIsTold() {
    assertThat(wrong("{\"mission\": \"tiny\", \"asOf\": \"today\", \"plan\": " + EMPTY + "}"))
        .contains("plan.json:1:29: \"asOf\" cannot be \"today\".");
  }

  @Test
  void anOptionThatTheDecisionDoesNotHaveIsTold() {
    assertThat(
            wrong(
                "{\"mission\": \"tiny\", \"choices\": {\"ceasefire\": \"yess\"}, \"plan\": "
                    + EMPTY
                    + "}"))
        .contains("the mission has no option of the decision ceasefire \"yess\".")
        .contains("Did you mean yes?");
  }

  @Test
  void aFolderOrAHugeFileIsNotRead(@TempDir Path folder) throws IOException {
    var mistake =
        catchThrowableOfType(CannotAsk.class, () -> PlanFile.read(folder, "here", mission));
    assertThat(Findings.text(mistake.findings())).contains("here: the file cannot be read");
    var huge = Files.createFile(folder.resolve("huge.json"));
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength((64L << 20) + 1); // sparse: takes no room
    }
    var tooLarge =
        catchThrowableOfType(CannotAsk.class, () -> PlanFile.read(huge, "huge.json", mission));
    assertThat(Findings.text(tooLarge.findings())).contains("64 MiB is the limit");
  }

  @Test
  void aByteOrderMarkIsPassedOver(@TempDir Path folder) throws IOException {
    var file = folder.resolve("plan.json");
    Files.writeString(file, "\uFEFF" + planned(EMPTY));
    assertThat(PlanFile.read(file, "plan.json", mission).plan().horizon()).isEqualTo(4);
  }
}
