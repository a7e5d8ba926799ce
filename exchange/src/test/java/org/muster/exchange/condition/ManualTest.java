package org.muster.exchange.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.exchange.mission.MissionFolder;

/// What the manual shows can be written.
final class ManualTest {
  private static final Path HOME = Path.of(System.getProperty("muster.home", ".."));
  private static final Pattern BLOCK = Pattern.compile("```cel\n(.*?)\\s*```", Pattern.DOTALL);
  private static final Pattern FUNCTION =
      Pattern.compile("^\\| (`[a-z]+\\(.*?) \\|", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static final ConditionReader READER =
      new ConditionReader(
          Vocabulary.of(
              MissionFolder.read(HOME.resolve("missions/reassurance-ukraine"))
                  .mission()
                  .orElseThrow()));

  static Stream<String> examples() throws IOException {
    return BLOCK
        .matcher(manual())
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(String::strip);
  }

  static Stream<String> numbers() throws IOException {
    return calls("Numbers, to be compared");
  }

  static Stream<String> truths() throws IOException {
    return calls("True or false:");
  }

  @ParameterizedTest
  @MethodSource({"examples", "truths"})
  void anExampleIsACondition(String example) {
    assertThat(READER.read(example, Use.PLEDGE).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberBecomesAConditionByAComparison(String number) {
    assertThat(READER.read(number, Use.PLEDGE).faults())
        .extracting(Fault::message)
        .containsExactly(number + " is a number and needs a comparison.");
    assertThat(READER.read(number + " >= 1", Use.PLEDGE).faults()).isEmpty();
  }

  /// The functions in the first column of the table below a line.
  private static Stream<String> calls(String above) throws IOException {
    var manual = manual();
    var table = manual.indexOf("\n\n", manual.indexOf(above)) + 2;
    return FUNCTION
        .matcher(manual.substring(table, manual.indexOf("\n\n", table)))
        .results()
        .flatMap(row -> CODE.matcher(row.group(1)).results())
        .map(code -> code.group(1));
  }

  private static String manual() throws IOException {
    return Files.readString(HOME.resolve("docs/conditions.md"));
  }
}
