package org.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.exchange.mission.MissionFolder;

final class ParcelTest {
  private static final Path MISSIONS = Path.of(System.getProperty("muster.home"), "missions");

  @TempDir private Path folder;

  @Test
  void aMissionThatTravelledReadsTheSameAndLeavesNothingBehind() {
    var parcel = Parcel.of(MISSIONS.resolve("five-nations"));
    assertThat(parcel.unpacked(MissionFolder::read))
        .isEqualTo(MissionFolder.read(MISSIONS.resolve("five-nations")));
    Path gone = parcel.unpacked(it -> it);
    assertThat(gone).doesNotExist();
  }

  @Test
  void ofAnArchiveTheOutermostMissionCounts() throws IOException {
    archive("a/mission.yaml", "a/old/mission.yaml", "a/pledges.yaml", "a/notes.txt", "b.yaml");
    assertThat(Parcel.ofArchive(folder.resolve("it.zip")).files())
        .containsOnlyKeys("mission.yaml", "pledges.yaml")
        .hasEntrySatisfying(
            "mission.yaml", it -> assertThat(it).asString().isEqualTo("a/mission.yaml"));
  }

  @Test
  void anArchiveWithoutAMissionIsRefused() throws IOException {
    archive("readme.txt");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Parcel.ofArchive(folder.resolve("it.zip")))
        .withMessageContaining("mission.yaml");
  }

  private void archive(String... files) throws IOException {
    try (var zip = FileSystems.newFileSystem(folder.resolve("it.zip"), Map.of("create", "true"))) {
      for (var file : files) {
        var path = zip.getPath(file);
        if (path.getParent() != null) {
          Files.createDirectories(path.getParent());
        }
        Files.writeString(path, file);
      }
    }
  }
}
