package org.muster.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.exchange.finding.Findings;
import org.muster.exchange.finding.Report;

class FolderTest {
  @TempDir Path outside;

  private final Report report = new Report();

  private Optional<String> read(byte[] bytes) throws IOException {
    var folder = Files.createDirectories(outside.resolve("mission"));
    Files.write(folder.resolve("a.yaml"), bytes);
    return read("a.yaml");
  }

  private Optional<String> read(String file) {
    return Folder.open(outside.resolve("mission"), report)
        .flatMap(folder -> folder.read(file, report))
        .map(Text::content);
  }

  private String told() {
    return Findings.text(report.findings());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(read(utf8("\uFEFFid: lva"))).contains("id: lva");
    assertThat(read(utf8("title: Rīga 🇱🇻"))).contains("title: Rīga 🇱🇻");
  }

  @Test
  void anotherEncodingIsToldAtItsFirstLetter() throws IOException {
    assertThat(read("id: x\ntitle: Opération".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(told())
        .startsWith(
            """
            a.yaml:2:10: the text is not UTF-8; it looks like Windows-1252 or Latin-1.
              Save the file as UTF-8.
            """);
  }

  @Test
  void utf16IsRecognisedWithAndWithoutItsMark() throws IOException {
    assertThat(read("id: x".getBytes(StandardCharsets.UTF_16))).isEmpty();
    assertThat(told()).contains("it looks like UTF-16");
    assertThat(read("id: x".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    assertThat(read("id: x".getBytes(StandardCharsets.UTF_16BE))).isEmpty();
  }

  @Test
  void aPictureIsNoText() throws IOException {
    assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
        .isEmpty();
    assertThat(told()).contains("not UTF-8");
    assertThat(read(utf8("id: x\nnote: \u001b[31mred"))).isEmpty();
    assertThat(told()).contains("a.yaml:2:7: the file holds the control character U+001B");
  }

  @Test
  void aFileOfAHundredMegabytesIsRefusedUnread() throws IOException {
    var folder = Files.createDirectories(outside.resolve("mission"));
    try (var file = new RandomAccessFile(folder.resolve("a.yaml").toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    assertThat(read("a.yaml")).isEmpty();
    assertThat(told()).startsWith("a.yaml: the file has 100 MiB; 16 MiB is the limit.");
  }

  @Test
  void aLinkMustNotLeadOutOfTheFolder() throws IOException {
    var folder = Files.createDirectories(outside.resolve("mission"));
    var secret = Files.writeString(outside.resolve("secret.yaml"), "id: secret");
    Files.createSymbolicLink(folder.resolve("a.yaml"), secret);
    assertThat(read("a.yaml")).isEmpty();
    assertThat(told())
        .startsWith("a.yaml: the file is a link that leads out of the mission folder.");
    Files.writeString(folder.resolve("b.yaml"), "id: inside");
    Files.createSymbolicLink(folder.resolve("c.yaml"), Path.of("b.yaml"));
    assertThat(read("c.yaml")).contains("id: inside");
  }

  @Test
  void linksToNothingAndToThemselvesAndFoldersAreTold() throws IOException {
    var folder = Files.createDirectories(outside.resolve("mission"));
    Files.createSymbolicLink(folder.resolve("a.yaml"), Path.of("b.yaml"));
    Files.createSymbolicLink(folder.resolve("c.yaml"), Path.of("c.yaml"));
    Files.createDirectories(folder.resolve("d.yaml"));
    assertThat(read("a.yaml")).isEmpty();
    assertThat(read("c.yaml")).isEmpty();
    assertThat(read("d.yaml")).isEmpty();
    assertThat(told())
        .contains("a.yaml: the file cannot be read: it leads to nothing.")
        .contains("c.yaml: the file cannot be read")
        .contains("d.yaml: the file cannot be read: it is not a file.");
  }

  @Test
  void aFileWithoutPermissionIsTold() throws IOException {
    var folder = Files.createDirectories(outside.resolve("mission"));
    var file = Files.writeString(folder.resolve("a.yaml"), "id: x").toFile();
    assumeThat(file.setReadable(false) && !file.canRead()).isTrue();
    assertThat(read("a.yaml")).isEmpty();
    assertThat(told()).contains("reading it is not permitted");
  }

  @Test
  void aMissingFolderAndAFileInItsPlaceAreTold() throws IOException {
    assertThat(Folder.open(outside.resolve("nowhere"), report)).isEmpty();
    assertThat(told()).contains("there is no folder");
    var file = Files.writeString(outside.resolve("mission.yaml"), "");
    assertThat(Folder.open(file, report)).isEmpty();
    assertThat(told()).contains("is not a folder");
  }

  @Test
  void columnsCountCharactersAndLinesEndInThreeWays() {
    var text = new Text("a.yaml", "a🇱🇻b\r\nc\rd\ne");
    assertThat(text.at(text.content().indexOf('b'))).hasToString("a.yaml:1:4");
    assertThat(text.at(text.content().indexOf('c'))).hasToString("a.yaml:2:1");
    assertThat(text.at(text.content().indexOf('d'))).hasToString("a.yaml:3:1");
    assertThat(text.at(text.content().indexOf('e'))).hasToString("a.yaml:4:1");
  }
}
