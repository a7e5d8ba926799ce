package org.muster.exchange.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.exchange.finding.Findings;
import org.muster.exchange.finding.Report;
import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.Node.Kind;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;

class YamlReaderTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Report report = new Report();

  private Optional<Node> read(String text) {
    return YamlReader.read(new Text("a.yaml", text), report);
  }

  private Mapping mapping(String text) {
    return (Mapping) read(text).orElseThrow();
  }

  private String told() {
    return Findings.text(report.findings());
  }

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    var root = mapping("id: lva\noptions: [no, 🇱🇻, yes]\n");
    assertThat(root.entries().lastEntry().getValue().key().at()).hasToString("a.yaml:2:1");
    assertThat(root.find("options").orElseThrow().at()).hasToString("a.yaml:2:10");
    var options = (Sequence) root.find("options").orElseThrow();
    assertThat(options.items().get(2).at()).hasToString("a.yaml:2:19");
  }

  @ParameterizedTest
  @CsvSource({
    "no, TEXT", "yes, TEXT", "on, TEXT", "2025-04-10, TEXT", "100..250, TEXT", "D+30, TEXT",
    "0x1F, TEXT", "1_000, TEXT", "12, INTEGER", "-5, INTEGER", "+7, INTEGER", "1.5, DECIMAL",
    "1e3, DECIMAL", "true, TRUTH", "False, TRUTH", "null, NOTHING", "~, NOTHING"
  })
  void whatYamlTakesPlainTextFor(String text, Kind kind) {
    assertThat(mapping("a: " + text).entries().firstEntry().getValue().value())
        .isInstanceOfSatisfying(Scalar.class, it -> assertThat(it.kind()).isEqualTo(kind));
    assertThat(mapping("a: \"" + text + "\"").findScalar("a").orElseThrow().kind())
        .isEqualTo(Kind.TEXT);
  }

  @Test
  void aFieldThatSaysNothingIsAsGoodAsAbsent() {
    assertThat(mapping("a:\nb: ~\nc: ''\n").find("a")).isEmpty();
    assertThat(mapping("a:\nb: ~\nc: ''\n").find("b")).isEmpty();
    assertThat(mapping("a:\nb: ~\nc: ''\n").find("c")).isPresent();
  }

  @Test
  void anEmptyFileIsNothing() {
    assertThat(read("").orElseThrow().isNothing()).isTrue();
    assertThat(read("# only a comment\n").orElseThrow().isNothing()).isTrue();
  }

  @Test
  void aBillionLaughsAreRefusedAtTheFirst() {
    var bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertTimeoutPreemptively(SOON, () -> assertThat(read(bomb.toString())).isEmpty());
    assertThat(told()).startsWith("a.yaml:2:10: the alias \"*a0\" is not accepted.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void tenThousandLevelsAreRefused(String opening) {
    assertTimeoutPreemptively(SOON, () -> assertThat(read(opening.repeat(10_000))).isEmpty());
    assertThat(told()).contains("1 error");
  }

  @Test
  void sixtyFourLevelsAreAccepted() {
    assertThat(read("[".repeat(64) + "]".repeat(64))).isPresent();
    assertThat(read("[".repeat(65) + "]".repeat(65))).isEmpty();
  }

  @Test
  void aHugeLineAndHugeListsAreReadOrRefusedSoon() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          assertThat(read("a: " + "x".repeat(8_000_000))).isPresent();
          assertThat(read("a: \"" + "x ".repeat(4_000_000) + "\"")).isPresent();
          assertThat(read("- a\n".repeat(2_000_000))).isEmpty();
          assertThat(read("[" + "a,".repeat(2_000_000) + "]")).isEmpty();
          assertThat(read("[".repeat(60) + "\"".repeat(1_000_001))).isEmpty();
        });
    assertThat(told()).contains("more than 500,000 values");
  }

  @Test
  void aKeyThatComesTwiceIsToldAndTheFirstOneTaken() {
    assertThat(mapping("a: 1\nb: 2\na: 3\n").findScalar("a").orElseThrow().text()).isEqualTo("1");
    assertThat(told()).startsWith("a.yaml:3:1: \"a\" is told twice; the first is in line 1.");
  }

  @Test
  void aListCannotBeTheNameOfAField() {
    assertThat(read("? [a, b]\n: c\n")).isEmpty();
    assertThat(told()).startsWith("a.yaml:1:3: a list or a mapping cannot be the name of a field.");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(read("a: 1\n---\nb: 2\n")).isEmpty();
    assertThat(told()).startsWith("a.yaml:2:1: a second document begins here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1, 2", "a: {b", "a: 'x", "a: \"x", "a:\n\tb: 1", "a: b: c", "a: @b", "a: `b",
            "%YAML 3.0\n---\na",
        "a: |x\n  b", "\"\\q\"", "a: *", "&", "!<", "- a\nb", "? ", "{a, b: }: c", "a: 1\n b: 2"
      })
  void whateverIsWrongIsOneFindingAndNoException(String text) {
    read(text);
    assertThat(report.findings().size()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: one two three",
        "a: 'one two three'",
        "a: \"one two three\"",
        "a: >-\n  one\n  two\n  three",
        "a: |\n  one\n  two\n  three\n",
        "a: \"one\n\n  two\\\n   three\"",
        "a: one\n   two\n   three",
        "a: >-\n\n   one\n\n   two\n   three\n"
      })
  void everyWordOfATextIsFoundAgain(String text) {
    var scalar = mapping(text).findScalar("a").orElseThrow();
    for (var word : new String[] {"one", "two", "three"}) {
      var place = new Text("a.yaml", text).at(text.indexOf(word));
      assertThat(scalar.at(scalar.text().indexOf(word))).as(word).isEqualTo(place);
    }
  }

  @Test
  void quotesAndEscapesShiftNothing() {
    var single = "a: 'it''s ''two'''";
    var inSingle = mapping(single).findScalar("a").orElseThrow();
    assertThat(inSingle.at(inSingle.text().indexOf("two")).column())
        .isEqualTo(single.indexOf("two") + 1);
    var escaped = "a: \"\\u00e4\\x41 \\\"x\\\" \\t two\"";
    var inDouble = mapping(escaped).findScalar("a").orElseThrow();
    assertThat(inDouble.at(inDouble.text().indexOf("two")).column())
        .isEqualTo(escaped.indexOf("two") + 1);
  }
}
