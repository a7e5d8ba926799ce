package org.muster.bench.psplib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPsplibTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String project, String table, String... more) throws Exception {
    var words =
        new ArrayList<>(
            List.of(
                Written.file(folder, "j301_1.sm", project).toString(),
                "--optima",
                Written.file(folder, "j30opt.sm", table).toString()));
    words.addAll(Arrays.asList(more));
    return RunPsplib.run(words.toArray(String[]::new), print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  @Test
  void theShortestScheduleIsHeldAgainstThePublishedOptimum() throws Exception {
    assertThat(run(Written.PROJECT, "1 1 9 0.1\n")).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("j301_1.sm +9 +9 +9 the same .* proved\n")
        .contains("1 projects: 1 scheduled, 1 of them proved the shortest")
        .contains(
            "Of 1 with a published optimum: 1 the same, 0 shorter, 0 longer, on average 0.00 %")
        .contains("nothing contradicts what is published");
  }

  @Test
  void aPublishedOptimumThatCannotBeIsAContradiction() throws Exception {
    assertThat(run(Written.PROJECT, "1 1 8\n")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("8 +1")
        .contains("CONTRADICTION: proved, but a shorter one is published");
  }

  @Test
  void aScheduleBelowThePublishedOptimumIsAContradiction() throws Exception {
    assertThat(run(Written.PROJECT, "1 1 10\n")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("CONTRADICTION: shorter than the published optimum");
  }

  @Test
  void aBrokenFileEndsIt() throws Exception {
    assertThat(run(Written.PROJECT.replace("REQUESTS", "DEMANDS"), "1 1 9\n")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("j301_1.sm: there is no section \"REQUESTS/DURATIONS:\".\n");
  }

  @Test
  void aWordThatIsNoOptionIsAnsweredWithTheUsage() throws Exception {
    assertThat(run(Written.PROJECT, "1 1 9\n", "--fast", "yes")).isEqualTo(2);
    assertThat(run(Written.PROJECT, "1 1 9\n", "--work", "much")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage: bench/run-psplib FILE...");
  }
}
