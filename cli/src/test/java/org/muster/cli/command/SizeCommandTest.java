package org.muster.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.cli.Run;
import org.muster.model.size.FactorName;

final class SizeCommandTest {
  static Stream<List<String>> tasks() {
    return Stream.of(
        List.of("--scale", "brigade"),
        List.of("--scale", "corps", "--id", "det-l"),
        List.of("--line-km", "1000"),
        List.of("--mission-type", "monitoring", "--line-km", "470"),
        List.of("--mission-type", "peacekeeping", "--inhabitants", "1"),
        List.of("--mission-type", "peacekeeping", "--line-km", "180", "--rotation-ratio", "3"));
  }

  private static Run size(List<String> task, String... more) {
    return Run.in(
        Run.HOME,
        Stream.of(Stream.of("size"), task.stream(), Stream.of(more)).flatMap(it -> it).toList());
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void whatItWritesAMissionReadsWithoutFindings(List<String> task, @TempDir Path folder)
      throws IOException {
    var lines = size(task, "--as-requirements");
    assertThat(lines.exitCode()).isZero();
    Files.writeString(folder.resolve("mission.yaml"), "id: sized\ntitle: Sized\n");
    Files.writeString(folder.resolve("pledges.yaml"), offersOfEverything());
    Files.writeString(folder.resolve("requirements.yaml"), lines.out());
    var check = Run.in(folder, "check", ".", "--strict");
    assertThat(check.exitCode()).as(check.shown()).isZero();
    assertThat(Run.in(folder, "format", ".", "--check").exitCode()).isZero();
    assertThat(Run.in(folder, "plan", ".").out()).contains("WHAT IS NEEDED, WHAT IS MISSING");
  }

  /// So that nobody warns of a capability that is not offered.
  private static String offersOfEverything() {
    return Stream.of(
            "headquarters",
            "monitors",
            "role-2-hospital",
            "medevac",
            "engineers",
            "air-defence",
            "isr",
            "air-cover")
        .map(
            """
            - id: lva-%1$s
              nation: LVA
              capability: %1$s
              units: 1
              rung: pledged
              note: made up
            """
                ::formatted)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void thePageIsNoWiderThanAPipe(List<String> task) {
    assertThat(size(task).out().lines())
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(101));
  }

  @Test
  void aSizeIsYesAndNoneIsNo() {
    assertThat(Run.of("size", "--scale", "brigade").exitCode()).isZero();
    assertThat(Run.of("size").exitCode()).isEqualTo(1);
    assertThat(Run.of("size", "--as-requirements").exitCode()).isEqualTo(1);
  }

  @Test
  void aMisspeltFactorIsGuessed() {
    var run = Run.of("size", "--scale", "brigade", "--factor", "rotation-ration=3");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean rotation-ratio?");
  }

  @Test
  void theRatioIsToldOnce() {
    var run = Run.of("size", "--rotation-ratio", "3", "--factor", "rotation-ratio=2");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("told by --factor and by --rotation-ratio");
  }

  @Test
  void theLargestNumbersAreStillAnswered() {
    var run =
        Run.of(
            "size",
            "--mission-type",
            "peacekeeping",
            "--inhabitants",
            "2000000000",
            "--line-km",
            "40000",
            "--factor",
            "troops-per-1000-inhabitants=1000000",
            "--factor",
            "brigade-strength=1",
            "--factor",
            "batteries-per-brigade=1000000",
            "--factor",
            "helicopters-per-brigade=1000000",
            "--factor",
            "people-per-helicopter=0",
            "--factor",
            "rotation-ratio=1000000",
            "--factor",
            "troops-per-hospital=1",
            "--factor",
            "staff-per-hospital=0");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void theFactorsAreDocumented() throws IOException {
    var guide = Files.readString(Run.HOME.resolve("docs/sizing.md"));
    assertThat(FactorName.values())
        .allSatisfy(it -> assertThat(guide).contains("`" + it.written() + "`"));
  }

  @Test
  void yamlAndJsonDoNotGoTogether() {
    var run = Run.of("size", "--scale", "brigade", "--as-requirements", "--format", "json");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("does not go with --format json");
  }
}
