package org.muster.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.cli.Run;

final class WishOptionsTest {
  private static final String FIVE = "missions/five-nations";
  private static final List<String> ALL =
      List.of("--decide", "ceasefire=yes", "--decide", "port-open=yes", "--mode", "simultaneous");

  @Test
  void aPlanThatIsPlannedAgainFromItselfDoesNotChange(@TempDir Path folder) throws IOException {
    var file = folder.resolve("plan.json");
    Files.writeString(file, run("plan", "--format", "json").out());
    assertThat(run("plan", "--from-plan", file.toString()).out())
        .contains("It costs nothing", "Everybody stands where he stood.");
  }

  @Test
  void aPlanUnderWishesIsFoundInOrderByTheOtherCode(@TempDir Path folder) throws IOException {
    var file = folder.resolve("plan.json");
    var wishes = Stream.of("--shift", "NLD=-9", "--forbid", "prt-land#2", "--d-day", "2025-06-01");
    var all = Stream.concat(Stream.of("plan", "--format", "json"), wishes);
    Files.writeString(file, run(all.toArray(String[]::new)).out());
    var check = Run.of("check-plan", FIVE, file.toString());
    assertThat(check.out()).contains("every rule holds");
    assertThat(check.err()).isEmpty();
  }

  @Test
  void aSearchThatIsOutOfTimeStillHasAPlan() {
    assertThat(run("plan", "--time-limit", "1", "--effort", "quick").out())
        .contains("THE FORCE OVER TIME");
  }

  static List<List<String>> wrong() {
    return List.of(
        List.of("plan", "--time-limit", "0"),
        List.of("plan", "--effort", "huge"),
        List.of("plan", "--d-day", "tomorrow"),
        List.of("plan", "--from-plan", "nowhere.json"),
        List.of("timeline", "--from", "soon"),
        List.of("timeline", "--from", "D+30", "--to", "D+20"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatCannotBeWantedIsTwo(List<String> arguments) {
    var run = run(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty().doesNotContain("Exception");
  }

  private static Run run(String... arguments) {
    return Run.of(
        Stream.of(Stream.of(arguments[0], FIVE), ALL.stream(), Stream.of(arguments).skip(1))
            .flatMap(it -> it)
            .toArray(String[]::new));
  }
}
