package org.muster.exchange.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.exchange.finding.Findings;

class HostileFolderTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path folder;

  @BeforeEach
  void aMission() throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "id: case\ntitle: A case\n");
    Files.writeString(folder.resolve("pledges.yaml"), "[]\n");
  }

  private String told() {
    return assertTimeoutPreemptively(
        SOON, () -> Findings.text(MissionFolder.read(folder).findings()));
  }

  private void pledges(int count, String more) throws IOException {
    Files.writeString(
        folder.resolve("pledges.yaml"),
        IntStream.range(0, count)
            .mapToObj(it -> "- {id: p%d, nation: LVA, component: land%s}\n".formatted(it, more))
            .collect(Collectors.joining()));
  }

  @Test
  void tenThousandUnknownStatementsAreTold() throws IOException {
    Files.writeString(
        folder.resolve("statements.csv"),
        "id,date,wording,source\n"
            + IntStream.range(0, 10_000)
                .mapToObj("S%d,2025-03-01,We come.,R1\n"::formatted)
                .collect(Collectors.joining()));
    pledges(10_000, ", statements: [S99999]");
    assertThat(told())
        .contains("Did you mean S9999,")
        .contains("the first 1,000 findings are told");
  }

  @Test
  void tenThousandMisspeltFieldsAreTold() throws IOException {
    pledges(10_000, ", strenght: 100");
    assertThat(told()).contains("Did you mean strength?").contains("1001 errors");
  }

  @Test
  void aLongChainAndALargeCircleOfNamedConditionsAreRead() throws IOException {
    var chain =
        IntStream.range(0, 3_000)
            .mapToObj(it -> "  c%d: cond('c%d')\n".formatted(it, it + 1))
            .collect(Collectors.joining());
    Files.writeString(
        folder.resolve("mission.yaml"),
        "id: case\ntitle: A case\nconditions:\n" + chain + "  c3000: joins('LVA')\n");
    assertThat(told()).startsWith("no errors");
    Files.writeString(
        folder.resolve("mission.yaml"),
        "id: case\ntitle: A case\nconditions:\n" + chain + "  c3000: cond('c0')\n");
    assertThat(told())
        .contains("the named conditions go in a circle")
        .endsWith("1 error, no warnings.\n");
  }

  @Test
  void noiseIsNeverAnException() throws IOException {
    var random = new Random(3);
    var signs = "-:[]{},&*!|>'\"%@` \n\tab1#?~\\\0é";
    for (int i = 0; i < 400; i++) {
      for (var file :
          new String[] {"mission.yaml", "pledges.yaml", "sites.csv", "statements.csv"}) {
        var text = new StringBuilder(file.equals("sites.csv") ? "id,name,lat,lon\n" : "");
        for (int k = random.nextInt(60); k >= 0; k--) {
          text.append(signs.charAt(random.nextInt(signs.length() - (i % 2) * 2)));
        }
        Files.writeString(folder.resolve(file), text);
      }
      assertThat(told()).contains("error");
    }
  }

  @Test
  void aFileForAFolderAndNothingForAFolderAreTold() throws IOException {
    assertThat(Findings.text(MissionFolder.read(folder.resolve("mission.yaml")).findings()))
        .startsWith("mission.yaml: \"");
    assertThat(Findings.text(MissionFolder.read(folder.resolve("nowhere")).findings()))
        .startsWith("nowhere: there is no folder");
  }
}
