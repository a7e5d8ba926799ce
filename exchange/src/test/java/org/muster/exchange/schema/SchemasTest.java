package org.muster.exchange.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @ParameterizedTest
  @EnumSource
  void theGuideNamesTheFileAndEveryField(FileKind kind) {
    assertThat(FormatGuide.text(kind)).startsWith(kind.file() + "\n");
    assertThat(
            FormatGuide.text(kind)
                .lines()
                .filter(it -> it.startsWith("  ") && !it.startsWith("   ")))
        .hasSameSizeAs(FormatGuide.of(kind).fields());
  }
}
