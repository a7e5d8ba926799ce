package org.muster.exchange.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is opened by programs of others, who must find in it what was put there.
final class WorldsFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 63, 64, 65, 129, 1000})
  void duckDbFindsEveryRowInParquet(int rows) throws Exception {
    assertThat(asked(written(rows, Form.PARQUET, rows))).isEqualTo(expected(rows));
  }

  @ParameterizedTest
  @EnumSource
  void severalPortionsMakeOneTable(Form form) throws Exception {
    assertThat(asked(written(1000, form, 192))).isEqualTo(expected(1000));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 65, 1000})
  void anotherReaderFindsTheSame(int rows) throws IOException {
    assertThat(readByHardwood(written(rows, Form.PARQUET, 256))).isEqualTo(expected(rows));
  }

  @Test
  void aLargeTableAddsUp() throws Exception {
    var file = written(200_000, Form.PARQUET, Portion.MOST_ROWS);
    var table = new MadeUpTable(200_000);
    var filled = IntStream.range(0, 200_000).filter(row -> table.row(row).get(7).equals("true"));
    try (var duck = duck()) {
      assertThat(single(duck, "select count(*) from '%s' where filled".formatted(file)))
          .isEqualTo(String.valueOf(filled.count()));
      assertThat(single(duck, "select max(world) from '%s'".formatted(file))).isEqualTo("199999");
    }
  }

  @Test
  void noughtRowsAreATableToo() throws Exception {
    for (var form : Form.values()) {
      var file = written(0, form, 64);
      assertThat(Files.exists(file)).isTrue();
    }
    assertThat(asked(folder.resolve("worlds.parquet"))).isEmpty();
  }

  @Test
  void parquetSaysWhereItComesFrom() throws Exception {
    var file = written(10, Form.PARQUET, 10);
    try (var duck = duck()) {
      assertThat(
              single(
                  duck,
                  "select decode(value) from parquet_kv_metadata('%s') where decode(key) = '%s'"
                      .formatted(file, "muster.seed")))
          .isEqualTo("7");
    }
  }

  @Test
  void textSaysItBesides() throws Exception {
    written(10, Form.CSV, 10);
    assertThat(Files.readString(folder.resolve("worlds.csv.about.json")))
        .startsWith("{\"mission\":\"made-up\",\"seed\":\"7\",\"columns\":{\"world\":");
  }

  @Test
  void csvAndJsonLinesAreReadableByEye() throws IOException {
    assertThat(Files.readAllLines(written(3, Form.CSV, 2)).getFirst())
        .isEqualTo("world,mission,slow,one,strength,nations,reached,filled,chance");
    assertThat(Files.readAllLines(written(3, Form.JSON_LINES, 2)))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("{\"world\":0,\"mission\":\"")
        .endsWith("}");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsBrokenOffLeavesNothing(Form form) throws IOException {
    var file = folder.resolve("worlds." + form);
    try (var sheet = WorldsFile.open(file, form, MadeUpTable.HEADING)) {
      sheet.add(new MadeUpTable(100).portions(100).getFirst());
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aFileIsReplacedOnlyByAWholeOne() throws IOException {
    var old = written(5, Form.CSV, 5);
    try (var sheet = WorldsFile.open(old, Form.CSV, MadeUpTable.HEADING)) {
      sheet.add(new MadeUpTable(9).portions(9).getFirst());
    }
    assertThat(Files.readAllLines(old)).hasSize(6);
    written(9, Form.CSV, 9);
    assertThat(Files.readAllLines(old)).hasSize(10);
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    var nowhere = folder.resolve("nowhere").resolve("worlds.csv");
    assertThatThrownBy(() -> WorldsFile.open(nowhere, Form.CSV, MadeUpTable.HEADING))
        .isInstanceOf(IOException.class);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).toList();
    }
  }

  private Path written(int rows, Form form, int portion) throws IOException {
    var ending =
        switch (form) {
          case PARQUET -> "parquet";
          case CSV -> "csv";
          case JSON_LINES -> "json";
        };
    var file = folder.resolve("worlds." + ending);
    try (var sheet = WorldsFile.open(file, form, MadeUpTable.HEADING)) {
      for (var some : new MadeUpTable(rows).portions(portion)) {
        sheet.add(some);
      }
      sheet.finish();
    }
    return file;
  }

  private static List<List<String>> expected(int rows) {
    return IntStream.range(0, rows).mapToObj(new MadeUpTable(rows)::row).toList();
  }

  private static Connection duck() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:");
  }

  private static List<List<String>> asked(Path file) throws SQLException {
    try (var duck = duck();
        var statement = duck.createStatement();
        var rows = statement.executeQuery("select * from '%s' order by world".formatted(file))) {
      var all = new ArrayList<List<String>>();
      while (rows.next()) {
        all.add(row(rows));
      }
      return all;
    }
  }

  private static List<String> row(ResultSet rows) throws SQLException {
    var row = new ArrayList<String>();
    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
      var value = rows.getObject(column);
      row.add(value == null ? "" : value.toString());
    }
    return row;
  }

  private static String single(Connection duck, String question) throws SQLException {
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery(question)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private static List<List<String>> readByHardwood(Path file) throws IOException {
    try (var reader = ParquetFileReader.open(InputFile.of(file));
        var rows = reader.rowReader()) {
      var all = new ArrayList<List<String>>();
      while (rows.hasNext()) {
        rows.next();
        all.add(
            List.of(
                String.valueOf(rows.getLong("world")),
                rows.getString("mission"),
                rows.getString("slow"),
                rows.getString("one"),
                String.valueOf(rows.getLong("strength")),
                String.valueOf(rows.getLong("nations")),
                String.valueOf(rows.getBoolean("reached")),
                rows.isNull("filled") ? "" : String.valueOf(rows.getBoolean("filled")),
                String.valueOf(rows.getDouble("chance"))));
      }
      return all;
    }
  }
}
