package org.muster.exchange.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class ColumnNamesTest {
  private final ColumnNames names = new ColumnNames();

  @Test
  void dashesBecomeUnderscores() {
    assertThat(names.name("us-air-cover")).isEqualTo("us_air_cover");
  }

  @Test
  void aNameIsGivenOnce() {
    assertThat(names.name("a-b")).isEqualTo("a_b");
    assertThat(names.name("a_b")).isEqualTo("a_b_2");
    assertThat(names.name("A.B")).isEqualTo("a_b_3");
  }

  @Test
  void whatBeginsWithADigitGetsALetter() {
    assertThat(names.name("2005-law")).isEqualTo("x_2005_law");
  }

  @Test
  void noWordThatADatabaseKeepsForItselfIsAName() throws SQLException {
    var kept =
        "select keyword_name from duckdb_keywords() where keyword_category in ('reserved',"
            + " 'type_function')";
    try (var duck = DriverManager.getConnection("jdbc:duckdb:");
        var statement = duck.createStatement()) {
      var words = new ArrayList<String>();
      try (var rows = statement.executeQuery(kept)) {
        while (rows.next()) {
          words.add(rows.getString(1));
        }
      }
      assertThat(words).hasSizeGreaterThan(50);
      assertThat(words).allMatch(word -> !names.name(word).equals(word));
    }
  }
}
