package org.muster.cli.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.cli.Run;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.MissionAtHand;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.worlds.WorldsExport.Wanted;
import org.muster.engine.Watch;
import org.muster.engine.resolve.Resolver;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.Sweeper;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;

/// A database finds in the file what the sweep has counted, and in each row what the resolver says
/// of that world.
final class WorldsExportTest {
  private static final List<String> SEVEN =
      List.of(
          "ceasefire",
          "us-air-cover",
          "us-intelligence",
          "gbr-fra-reading",
          "gbr-vote",
          "un-mandate",
          "mission");
  private static final List<String> MORE =
      List.of(
          "scale",
          "peace-deal",
          "est-vote",
          "lva-vote",
          "ltu-vote",
          "deu-vote",
          "esp-vote",
          "nld-vote",
          "prt-decision",
          "us-europeans");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"worlds.parquet", "worlds.csv", "worlds.json"})
  void theFileCountsWhatTheSweepCounts(String name) throws SQLException {
    var asked = asked("five-nations", List.of());
    write(asked, name);
    check(asked, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"worlds.parquet", "worlds.csv"})
  void alsoOfTheLargeMission(String name) throws SQLException {
    var asked = asked("reassurance-ukraine", SEVEN);
    write(asked, name);
    check(asked, name);
  }

  @Test
  void worldsOfManyChunksAreNumberedThrough() throws SQLException {
    var asked = asked("reassurance-ukraine", Stream.concat(SEVEN.stream(), MORE.stream()).toList());
    var job = SweepJob.of(asked.task());
    assertThat(job.chunks()).isGreaterThan(1);
    var rows = write(asked, "worlds.parquet");
    assertThat(rows).isEqualTo(job.space().size().longValueExact());
    var resolver = Resolver.over(asked.mission(), asked.inquiry().setting().roll(), false);
    try (var duck = duck()) {
      assertThat(number(duck, "select count(distinct world) from '%s'", "worlds.parquet"))
          .isEqualTo(rows);
      for (long number : LongStream.of(0, 1, 65_535, 65_536, 100_000, rows - 1).toArray()) {
        var world = job.space().world(number);
        var total = resolver.in(world).total(Mode.SEQUENTIAL);
        var row = row(duck, number);
        assertThat(row.get("in_turn_nations")).isEqualTo(String.valueOf(total.nations().size()));
        assertThat(row.get("in_turn_strength")).isEqualTo(String.valueOf(total.strength().low()));
        job.space()
            .over()
            .forEach(decision ->
                assertThat(row.get(decision.id().name().replace('-', '_')))
                    .isEqualTo(world.option(decision.id())));
      }
    }
  }

  @Test
  void chancesOfAllWorldsAreOne() throws SQLException {
    var asked = asked("reassurance-ukraine", SEVEN);
    var weighed =
        new SweepInquiry(
            asked.inquiry(),
            asked.task().weighedBy(asked.mission().chances()),
            asked.mode(),
            asked.target());
    write(weighed, "worlds.parquet");
    try (var duck = duck()) {
      assertThat(number(duck, "select round(1000000 * sum(chance)) from '%s'", "worlds.parquet"))
          .isEqualTo(1_000_000);
    }
  }

  @Test
  void worldsThatWereDrawnAreNumberedAsDrawn() throws SQLException {
    var asked = asked("reassurance-ukraine", List.of());
    var drawing =
        new SweepInquiry(
            asked.inquiry(), asked.task().drawing(10_000, 3), asked.mode(), asked.target());
    assertThat(write(drawing, "worlds.parquet")).isEqualTo(10_000);
    try (var duck = duck()) {
      assertThat(number(duck, "select max(world) from '%s'", "worlds.parquet")).isEqualTo(9_999);
      assertThat(
              number(duck, "select count(*) from '%s' where ceasefire = 'yes'", "worlds.parquet"))
          .isEqualTo(5_000);
    }
  }

  @Test
  void severalFilesAreWrittenInOneGo() throws IOException {
    var asked = asked("five-nations", List.of());
    var names = List.of("a.parquet", "a.csv", "a.json");
    WorldsExport.write(asked, names.stream().map(this::wanted).toList(), Watch.nobody());
    assertThat(names())
        .containsExactly("a.csv", "a.csv.about.json", "a.json", "a.json.about.json", "a.parquet");
    assertThat(Files.readString(folder.resolve("a.csv.about.json")))
        .contains(asked.inquiry().inputsHash(), "\"mission\":\"five-nations\"", "\"seed\":\"1\"");
  }

  @Test
  void whoStopsItGetsNoFile() throws IOException {
    var asked = asked("five-nations", List.of());
    assertThat(WorldsExport.write(asked, List.of(wanted("a.csv")), (_, _) -> false)).isZero();
    assertThat(names()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsToldAndTheOtherFilesAreNotLeft() throws IOException {
    var asked = asked("five-nations", List.of());
    var wanted = List.of(wanted("a.csv"), wanted("nowhere/b.csv"));
    assertThatThrownBy(() -> WorldsExport.write(asked, wanted, Watch.nobody()))
        .isInstanceOfSatisfying(
            CannotAsk.class,
            it -> assertThat(it.findings().getFirst().message()).contains("no such folder"));
    assertThat(names()).isEmpty();
  }

  @Test
  void theManualAsksTheFile() throws SQLException, IOException {
    var manual = Files.readString(Run.HOME.resolve("docs/worlds.md"));
    var command = between(manual, "\n./muster sweep ", "\n").replace("worlds.parquet", file());
    var run = Run.in(Run.HOME, command.split(" +"));
    assertThat(run.err()).isEmpty();
    var question = between(manual, "```sql\n", "```").replace("worlds.parquet", file());
    try (var duck = duck();
        var statement = duck.createStatement();
        var rows = statement.executeQuery(question)) {
      var shown = new ArrayList<List<String>>();
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(rows.getString(column));
        }
        shown.add(row);
      }
      assertThat(shown).isEqualTo(table(manual.substring(manual.indexOf("```sql\n"))));
    }
  }

  /// The rows of the first table in a text, without its head.
  private static List<List<String>> table(String text) {
    return text.lines()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Stream.of(line.split("\\|")).skip(1).map(String::strip).toList())
        .toList();
  }

  private static String between(String text, String start, String end) {
    var from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private String file() {
    return folder.resolve("worlds.parquet").toString();
  }

  /// Every share and every mean of the sweep, counted again by the database.
  private void check(SweepInquiry asked, String name) throws SQLException {
    var sweep = Sweeper.sweep(asked.task(), Watch.nobody());
    var worlds = sweep.space().size().longValueExact();
    try (var duck = duck()) {
      assertThat(number(duck, "select count(*) from '%s'", name)).isEqualTo(worlds);
      for (var mode : sweep.modes().keySet()) {
        for (var shares : sweep.in(mode).events()) {
          var column = column(mode, shares.event());
          assertThat(number(duck, "select count(" + column + ") from '%s'", name))
              .as(column)
              .isEqualTo(shares.asked().in().longValueExact());
          assertThat(count(duck, name, column, "true")).isEqualTo(whole(shares.holds().in()));
          for (var given : shares.given().entrySet()) {
            var decision = given.getKey().name().replace('-', '_');
            for (var option : given.getValue().entrySet()) {
              var taken = "%s = '%s'".formatted(decision, option.getKey());
              assertThat(count(duck, name, column, taken)).isEqualTo(whole(option.getValue().in()));
            }
          }
        }
        for (var spread : sweep.in(mode).spreads()) {
          var column = column(mode, spread.figure());
          assertThat(number(duck, "select sum(" + column + ") from '%s'", name))
              .as(column)
              .isEqualTo(Math.round(spread.mean() * worlds));
          assertThat(number(duck, "select max(" + column + ") from '%s'", name))
              .isEqualTo(spread.most());
        }
      }
    }
  }

  private static long whole(BigInteger number) {
    return number.longValueExact();
  }

  private long count(Connection duck, String name, String column, String where)
      throws SQLException {
    return number(duck, "select count(*) from '%s' where " + column + " and " + where, name);
  }

  private static String column(Mode mode, Event event) {
    return switch (event) {
      case Event.Target(var name) -> column(mode, "reaches_" + name);
      case Event.Line(_, var line) -> column(mode, "fills_" + line);
    };
  }

  private static String column(Mode mode, Figure figure) {
    return switch (figure) {
      case Figure.Nations() -> column(mode, "nations");
      case Figure.Strength() -> column(mode, "strength");
      case Figure.StrengthOf(var component) -> column(mode, "strength_" + component.written());
      case Figure.Amount(var capability) -> column(mode, "amount_" + capability.name());
      case Figure.LinesFilled() -> column(mode, "lines_filled");
    };
  }

  private static String column(Mode mode, String name) {
    return (mode == Mode.SEQUENTIAL ? "in_turn_" : "at_once_") + name.replace('-', '_');
  }

  private static SweepInquiry asked(String mission, List<String> over) {
    var inquiry =
        MissionAtHand.in(Run.HOME.resolve("missions").resolve(mission), mission)
            .ask(Map.of(), Optional.empty(), false);
    return SweepInquiry.of(
        inquiry,
        SweepTask.of(inquiry.setting()),
        new SweepInquiry.Asked(over, new TreeSet<>(), Optional.empty(), Mode.SEQUENTIAL));
  }

  private long write(SweepInquiry asked, String name) {
    return WorldsExport.write(asked, List.of(wanted(name)), Watch.nobody());
  }

  private Wanted wanted(String name) {
    return Wanted.of(folder, name);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private static Connection duck() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:");
  }

  private long number(Connection duck, String question, String name) throws SQLException {
    try (var statement = duck.createStatement();
        var rows =
            statement.executeQuery(question.replace("%s", folder.resolve(name).toString()))) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }

  private Map<String, String> row(Connection duck, long world) throws SQLException {
    try (var statement = duck.createStatement();
        var rows =
            statement.executeQuery(
                "select * from '%s' where world = %d".formatted(file(), world))) {
      assertThat(rows.next()).isTrue();
      var row = new TreeMap<String, String>();
      for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
        row.put(rows.getMetaData().getColumnName(column), String.valueOf(rows.getString(column)));
      }
      return row;
    }
  }
}
