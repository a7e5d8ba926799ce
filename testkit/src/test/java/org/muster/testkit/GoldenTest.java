package org.muster.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class GoldenTest {
  private final Golden strict = new Golden(false);
  private final Golden updating = new Golden(true);

  @TempDir private Path folder;

  @Test
  void theSameTextPassesWhateverItsLineEnds() throws IOException {
    var file = Files.writeString(folder.resolve("brief.txt"), "LVA is firm.\r\nEST waits.\r\n");

    assertThatCode(() -> strict.compare(file, "LVA is firm.\nEST waits.\n"))
        .doesNotThrowAnyException();
  }

  @Test
  void aDifferenceIsShownByLineWithItsSurroundings() throws IOException {
    var file =
        Files.writeString(folder.resolve("brief.txt"), "1\n2\n3\n4\nEST waits.\n6\n7\n8\n9\n10\n");

    assertThatThrownBy(
            () -> strict.compare(file, "1\n2\n3\n4\nEST is firm.\nso is LVA.\n6\n7\n8\n9\n10\n"))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(
            """
              ...
                 2  2
                 3  3
                 4  4
            -    5  EST waits.
            +    5  EST is firm.
            +    6  so is LVA.
                 6  6
                 7  7
                 8  8
            """)
        .hasMessageContaining("-Dgolden.update=true");
  }

  @Test
  void aMissingLineEndIsADifference() throws IOException {
    var file = Files.writeString(folder.resolve("brief.txt"), "EST waits.\n");

    assertThatThrownBy(() -> strict.compare(file, "EST waits."))
        .isInstanceOf(AssertionFailedError.class);
  }

  @Test
  void aMissingFileIsNotApprovedByItself() {
    var file = folder.resolve("brief.txt");

    assertThatThrownBy(() -> strict.compare(file, "EST waits.\n"))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("no golden file")
        .hasMessageContaining("EST waits.");
    assertThat(file).doesNotExist();
  }

  @Test
  void anUpdateWritesTheFileAndItsFolders() {
    var file = folder.resolve("briefs/2025/april.txt");

    updating.compare(file, "EST waits.\n");
    updating.compare(file, "EST is firm.\n");

    assertThat(file).hasContent("EST is firm.\n");
  }

  @Test
  void aNamedFileIsLookedForInTheResourcesOfTheModuleUnderTest() {
    Golden.check("golden/example.txt", "A ring: EST waits for LVA waits for EST.\n");
  }
}
