package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.testkit.Golden;

/// Whole cases, told in prose: a mission in a few lines, commands, and exactly what they print.
///
/// The cases are in `src/test/resources/cases`. `-Dgolden.update=true` writes the outputs anew.
final class CaseTest {
  private static final Path CASES =
      Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "cases");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void printsWhatTheCaseSays(Path file, @TempDir Path folder) throws IOException {
    Golden.check(file, CaseFile.parse(Files.readString(file)).playedIn(folder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void asksSomething(Path file) throws IOException {
    assertThat(CaseFile.parse(Files.readString(file)).commands()).isNotEmpty();
  }
}
