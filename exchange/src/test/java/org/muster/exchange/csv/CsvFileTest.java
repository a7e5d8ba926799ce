package org.muster.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.exchange.finding.Findings;
import org.muster.exchange.finding.Report;
import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;

class CsvFileTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final List<String> COLUMNS = List.of("id", "title", "url");

  private final Report report = new Report();

  private Optional<List<Mapping>> read(String text) {
    return CsvFile.read(new Text("a.csv", text), COLUMNS, List.of("id", "title"), report);
  }

  private static Scalar cell(Mapping row, String column) {
    return row.findScalar(column).orElseThrow();
  }

  private String told() {
    return Findings.text(report.findings());
  }

  @Test
  void cellsKnowTheirPlaceBehindQuotesLineEndsAndAccents() {
    var rows =
        read("id,title,url\r\na,\"One, \"\"two\"\"\r\nthree\",u\r\nbé🇱🇻,two,v\r\n").orElseThrow();
    assertThat(cell(rows.get(0), "title").text()).isEqualTo("One, \"two\"\r\nthree");
    assertThat(cell(rows.get(0), "title").at()).hasToString("a.csv:2:3");
    assertThat(cell(rows.get(0), "url").at()).hasToString("a.csv:3:8");
    assertThat(cell(rows.get(1), "title").at()).hasToString("a.csv:4:6");
  }

  @Test
  void anEmptyCellIsNotKnownAndBlanksAroundACellAreNoPart() {
    var row = read("id,title,url\n a ,,\" u \"\n").orElseThrow().getFirst();
    assertThat(row.entries()).containsOnlyKeys("id", "url");
    assertThat(cell(row, "id").text()).isEqualTo("a");
    assertThat(cell(row, "url").text()).isEqualTo(" u ");
  }

  @Test
  void columnsMayStandInAnyOrderAndSomeMayBeAbsent() {
    assertThat(cell(read("title,id\nOne,a\n").orElseThrow().getFirst(), "id").text())
        .isEqualTo("a");
    assertThat(told()).startsWith("no errors");
  }

  @Test
  void blankLinesAreNoRows() {
    assertThat(read("id,title,url\n\na,One,\n\n").orElseThrow()).hasSize(1);
  }

  @Test
  void semicolonsBetweenTheColumnsAreTold() {
    assertThat(read("id;title;url\na;One;u\n")).isEmpty();
    assertThat(told()).contains("there is no column \"id;title;url\"");
  }

  @Test
  void hostileTablesAreReadOrRefusedSoon() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          assertThat(read("id,title,url\n" + ",".repeat(8_000_000))).isEmpty();
          assertThat(read("id,title,url\n" + "a,b,c\n".repeat(1_000_000))).isEmpty();
          assertThat(read("id,title,url\na,\"" + "x\n".repeat(4_000_000))).isEmpty();
          assertThat(read("\"".repeat(4_000_000))).isEmpty();
          assertThat(read("id,title,url\na," + "x".repeat(8_000_000) + ",\n")).isPresent();
        });
    assertThat(told()).contains("more than 500,000 values").contains("this is not CSV");
  }

  @Test
  void anyFieldIsReadAsItWasWritten() {
    var random = new Random(11);
    var alphabet = "ab ,;\"'\n\r\té#=";
    for (int i = 0; i < 2_000; i++) {
      var field = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        field.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      var text = new CsvText(COLUMNS);
      text.row(List.of("a", field.toString(), "u"));
      var row = read(text.toString()).orElseThrow().getFirst();
      assertThat(cell(row, "title").text()).isEqualTo(field.toString());
    }
  }

  @Test
  void quotesStandOnlyWhereTheyAreNeeded() {
    var text = new CsvText(COLUMNS);
    text.row(List.of("a", "One, two", "it's \"u\""));
    text.row(List.of("b", "", "plain text; more"));
    assertThat(text)
        .hasToString("id,title,url\na,\"One, two\",\"it's \"\"u\"\"\"\nb,,plain text; more\n");
  }
}
