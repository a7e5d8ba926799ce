package org.muster.exchange.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.exchange.csv.CsvFile;
import org.muster.exchange.finding.Findings;
import org.muster.exchange.finding.Report;
import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.YamlReader;
import org.muster.testkit.Golden;

class SchemasTest {
  @ParameterizedTest
  @EnumSource
  void everyFieldIsDescribedWithAnExample(FileKind kind) {
    var guide = FormatGuide.of(kind);
    assertThat(guide.description()).contains(kind.file());
    assertThat(guide.fields()).isNotEmpty();
    assertThat(guide.fields())
        .allSatisfy(field -> {
          assertThat(field.description()).as(field.name()).endsWith(".");
          assertThat(field.examples()).as(field.name()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTableHasTheColumnsOfItsSchema(FileKind kind) {
    if (kind.isTable()) {
      var fields = FormatGuide.of(kind).fields();
      assertThat(fields).extracting(FormatGuide.Field::name).isEqualTo(kind.columns());
      assertThat(fields)
          .filteredOn(FormatGuide.Field::required)
          .extracting(FormatGuide.Field::name)
          .isEqualTo(kind.requiredColumns());
    }
  }

  /// `docs/format.md` holds a table of fields for each file, between two marks.
  @Test
  void theManualTellsTheFieldsAsTheSchemasDo() throws IOException {
    var manual = Path.of(System.getProperty("muster.home", ".."), "docs", "format.md");
    var text = Files.readString(manual);
    for (var kind : FileKind.values()) {
      var mark = "<!-- fields of %s -->\n".formatted(kind.file());
      assertThat(text).contains(mark);
      var start = text.indexOf(mark) + mark.length();
      var end = text.indexOf("<!-- end -->", start);
      text = text.substring(0, start) + FormatGuide.table(kind) + text.substring(end);
    }
    Golden.check(manual, text);
  }

  @ParameterizedTest
  @EnumSource
  void theExamplesOfTheManualAreAsTheSchemasAsk(FileKind kind) throws IOException {
    var manual =
        Files.readString(Path.of(System.getProperty("muster.home", ".."), "docs", "format.md"));
    var section = manual.substring(manual.indexOf("\n## " + kind.file()));
    var block = section.substring(section.indexOf("```") + 3);
    var text =
        new Text(kind.file(), block.substring(block.indexOf('\n') + 1, block.indexOf("```")));
    var report = new Report();
    if (kind.isTable()) {
      var rows = CsvFile.read(text, kind.columns(), kind.requiredColumns(), report).orElseThrow();
      assertThat(text.content()).startsWith(String.join(",", kind.columns()) + "\n");
      rows.forEach(row -> SchemaCheck.check(kind, row, report));
    } else {
      SchemaCheck.check(kind, YamlReader.read(text, report).orElseThrow(), report);
    }
    assertThat(Findings.text(report.findings())).isEqualTo("no errors, no warnings.\n");
  }
}
