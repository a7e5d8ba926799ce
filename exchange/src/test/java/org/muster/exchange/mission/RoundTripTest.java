package org.muster.exchange.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.exchange.finding.Findings;
import org.muster.model.mission.Mission;
import org.muster.testkit.Sample;

class RoundTripTest {
  /// Samples may speak of a nation that no mission folder could have.
  private static final String NOBODY = "XXX";

  @TempDir Path folder;

  static Stream<Path> missions() {
    return Missions.all();
  }

  static Stream<Sample> samples() {
    return Stream.of(Sample.some(), Sample.dated(), Sample.planned())
        .flatMap(it -> it.limit(150))
        .filter(it -> !it.describe().contains(NOBODY));
  }

  private Mission writtenAndRead(Mission mission) {
    MissionFolder.write(mission, folder);
    var reading = MissionFolder.read(folder);
    return reading
        .mission()
        .orElseThrow(() -> new AssertionError(Findings.text(reading.findings())));
  }

  /// A made-up condition may nest what its text does not, so the meanings are compared once they
  /// have been read.
  @ParameterizedTest
  @MethodSource("samples")
  void readingWhatWasWrittenGivesTheSameMission(Sample sample) {
    var read = writtenAndRead(sample.mission());
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*\\.meaning(\\..*)?")
        .isEqualTo(sample.mission());
    assertThat(writtenAndRead(read)).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("missions")
  void ourMissionsAreReadWithoutAnErrorAndWrittenWithoutALoss(Path path) {
    var reading = MissionFolder.read(path);
    assertThat(reading.mission()).as(Findings.text(reading.findings())).isPresent();
    var mission = reading.mission().orElseThrow();
    assertThat(writtenAndRead(mission)).isEqualTo(mission);
  }

  @ParameterizedTest
  @MethodSource("missions")
  void formattingTwiceIsFormattingOnceAndKeepsTheMission(Path path) throws IOException {
    var mission = MissionFolder.read(path).mission().orElseThrow();
    copy(path);
    MissionFolder.format(folder);
    assertThat(MissionFolder.wouldFormat(folder).changed()).isEmpty();
    assertThat(MissionFolder.read(folder).mission()).contains(mission);
  }

  @ParameterizedTest
  @MethodSource("missions")
  void formattingLosesNoComment(Path path) throws IOException {
    var before = comments(path);
    copy(path);
    MissionFolder.format(folder);
    assertThat(comments(folder)).isEqualTo(before);
  }

  private static long comments(Path path) throws IOException {
    var count = 0L;
    for (var file :
        new String[] {
          "mission.yaml", "pledges.yaml", "requirements.yaml", "lift.yaml", "chances.yaml"
        }) {
      if (Files.exists(path.resolve(file))) {
        count +=
            Files.readString(path.resolve(file)).lines().filter(it -> it.contains("# ")).count();
      }
    }
    return count;
  }

  private void copy(Path path) throws IOException {
    try (var files = Files.list(path)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void theFingerprintIsOfTheMeaningNotOfTheText() throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "{title: Two, id: two}");
    Files.writeString(folder.resolve("pledges.yaml"), "# nobody yet\n");
    var one = Fingerprint.of(MissionFolder.read(folder).mission().orElseThrow());
    Files.writeString(folder.resolve("mission.yaml"), "id: \"two\"\ntitle: Two\n");
    assertThat(Fingerprint.of(MissionFolder.read(folder).mission().orElseThrow())).isEqualTo(one);
    Files.writeString(folder.resolve("mission.yaml"), "id: two\ntitle: Three\n");
    assertThat(Fingerprint.of(MissionFolder.read(folder).mission().orElseThrow()))
        .isNotEqualTo(one)
        .matches("[0-9a-f]{64}");
  }

  @Test
  void whatIsNotNeededAnyMoreIsWrittenWithoutEntries() throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "id: two\ntitle: Two\n");
    Files.writeString(folder.resolve("pledges.yaml"), "");
    var mission = MissionFolder.read(folder).mission().orElseThrow();
    Files.writeString(folder.resolve("sources.csv"), "id,title,grade\nR1,One,A\n");
    Files.writeString(folder.resolve("lift.yaml"), "corridors: []\n");
    assertThat(writtenAndRead(mission)).isEqualTo(mission);
    assertThat(folder.resolve("pledges.yaml")).hasContent("[]");
    assertThat(folder.resolve("sources.csv"))
        .hasContent("id,title,publisher,date,language,url,grade");
  }
}
