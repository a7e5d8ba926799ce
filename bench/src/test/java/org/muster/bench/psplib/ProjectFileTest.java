package org.muster.bench.psplib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.engine.solver.Project;

class ProjectFileTest {
  @TempDir Path folder;

  private Project read(String text) throws Exception {
    return ProjectFile.read(Written.file(folder, "j301_1.sm", text));
  }

  @Test
  void jobsComeAfterThoseThatNameThemAsSuccessors() throws Exception {
    var project = read(Written.PROJECT);

    assertThat(project.jobs()).extracting(Project.Job::duration).containsExactly(0, 3, 4, 2, 2, 0);
    assertThat(project.jobs())
        .extracting(Project.Job::after)
        .containsExactly(List.of(), List.of(0), List.of(0), List.of(1), List.of(2), List.of(3, 4));
    assertThat(project.jobs().get(2).takes()).containsExactly(3, 1);
    assertThat(project.capacities()).containsExactly(6, 2);
  }

  @Test
  void windowsLineEndingsDoNotMatter() throws Exception {
    assertThat(read(Written.PROJECT.replace("\n", "\r\n"))).isEqualTo(read(Written.PROJECT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          jobs (incl             | tasks (incl             | j301_1.sm: nothing tells the number of "jobs".
          - nonrenewable              :  0 | - nonrenewable              :  2 | j301_1.sm: there are 2 nonrenewable resources; single-mode projects have renewable ones only.
          REQUESTS/DURATIONS:    | REQUESTS:               | j301_1.sm: there is no section "REQUESTS/DURATIONS:".
          3        1          1           5 | 3        2          1           5 | j301_1.sm:21: job 3 has 2 modes; only projects with one are read.
          3        1          1           5 | 3        1          2           5 | j301_1.sm:21: job 3 has 2 successors, but tells 1.
          3        1          1           5 | 3        1          1           9 | j301_1.sm:21: there is no job 9, only 1 to 6.
          3        1          1           5 | 7        1          1           5 | j301_1.sm:21: job 7 must not come here, but job 3.
          3        1          1           5 | 3        1                        | j301_1.sm:21: there are 2 numbers, but at least 3 belong here.
          4       3    1         | x       3    1          | j301_1.sm:31: "x" must be a whole number that is not negative.
          4       3    1         | 4      -3    1          | j301_1.sm:31: "-3" must be a whole number that is not negative.
          4       3    1         | 4       3               | j301_1.sm:31: job 3 takes of 1 resources, but there are 2.
          6    2                 | 6                       | j301_1.sm:38: there are 1 availabilities, but 2 resources.
          """)
  void whatIsNotAsPublishedIsToldWithItsLine(String right, String wrong, String message) {
    assertThat(Written.PROJECT).contains(right);

    assertThatThrownBy(() -> read(Written.PROJECT.replace(right, wrong)))
        .isInstanceOf(MalformedFile.class)
        .message()
        .contains(message);
  }

  @Test
  void allMistakesAreToldTogether() {
    var wrong =
        Written.PROJECT
            .replace("4       3    1", "4       3")
            .replace("2        1          1           4", "2        3          1           4");

    assertThatThrownBy(() -> read(wrong))
        .hasMessage(
            """
            j301_1.sm:20: job 2 has 3 modes; only projects with one are read.
            j301_1.sm:31: job 3 takes of 1 resources, but there are 2.\
            """);
  }

  @Test
  void aFileThatEndsTooSoonIsTold() {
    var half = Written.PROJECT.substring(0, Written.PROJECT.indexOf("  5      1     2"));

    assertThatThrownBy(() -> read(half))
        .message()
        .contains(
            "j301_1.sm:26: section \"REQUESTS/DURATIONS:\" has no line of asterisks at its end.")
        .contains("j301_1.sm: there is no section \"RESOURCEAVAILABILITIES:\".");
  }
}
