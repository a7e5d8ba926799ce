package org.muster.exchange.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.exchange.finding.Findings;
import org.muster.testkit.Golden;

/// Small broken missions, and what is told about them, word for word.
///
/// A case begins with a sentence. Then come files, each under a line `--- name`; a mission and
/// pledges that are fine are there if the case does not bring its own or says `--- no name`. The
/// findings stand under `=== findings`.
class CasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final String FINDINGS = "=== findings\n";
  private static final String FILE = "--- ";
  private static final String NO_FILE = "--- no ";

  @TempDir Path folder;

  static Stream<Path> cases() throws IOException {
    try (var files = Files.list(CASES)) {
      return files.filter(it -> it.toString().endsWith(".case")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFindingsAreTold(Path file) throws IOException {
    var text = Files.readString(file);
    var given = text.contains(FINDINGS) ? text.substring(0, text.indexOf(FINDINGS)) : text;
    lay(given);
    var reading = MissionFolder.read(folder);
    Golden.check(file, given + FINDINGS + Findings.text(reading.findings()));
    assertThat(reading.mission().isEmpty())
        .isEqualTo(!Findings.text(reading.findings()).contains("no errors"));
  }

  private void lay(String given) throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "id: case\ntitle: A case\n");
    Files.writeString(folder.resolve("pledges.yaml"), "[]\n");
    for (var part : given.split("(?m)^(?=--- )", -1)) {
      var line = part.lines().findFirst().orElse("");
      if (line.startsWith(NO_FILE)) {
        Files.deleteIfExists(folder.resolve(line.substring(NO_FILE.length())));
      } else if (line.startsWith(FILE)) {
        var content = part.substring(line.length() + 1);
        Files.writeString(folder.resolve(line.substring(FILE.length())), content);
      }
    }
  }
}
