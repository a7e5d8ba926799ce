package org.muster.exchange.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.exchange.finding.Report;
import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.model.finding.Position;

class YamlWriterTest {
  private static final Position NOWHERE = Position.ofFile("");
  private static final String ALPHABET =
      "ab1 .:-#,[]{}&*!|>'\"%@`?~\\\t\n\r=+_/()<>\u00e4\u00a0\u0085\u2028\ufeff\ud83c\uddf1";

  private static Mapping mapping(String key, Node value) {
    var entries = new LinkedHashMap<String, Entry>();
    entries.put(key, new Entry(Scalar.of(key), value));
    return new Mapping(NOWHERE, entries);
  }

  private static String write(Node root) {
    return YamlWriter.write(root, Set.of("flow"), Remarks.NONE);
  }

  private static Node read(String text) {
    return YamlReader.read(new Text("a.yaml", text), new Report()).orElseThrow();
  }

  private static String textOf(Node root, String key) {
    return ((Mapping) root).findScalar(key).orElseThrow().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "two words",
        "no",
        "yes",
        "2025-04-10",
        "100..250",
        "D+30..",
        "a:b",
        "x#y",
        "http://example.org/a?b=c"
      })
  void whatIsClearStandsWithoutQuotes(String text) {
    assertThat(write(mapping("a", Scalar.of(text)))).isEqualTo("a: " + text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "-5",
        "1.5",
        "1e3",
        "true",
        "null",
        "~",
        " x",
        "x ",
        "a: b",
        "a #b",
        "- a",
        "[a]",
        "{a}",
        "!joins('USA')",
        "*a",
        "&a",
        "@a",
        "`a",
        "%a",
        "|",
        ">",
        "'a'",
        "\"a\"",
        "#a",
        "a:",
        "...",
        "? a",
        "a\nb"
      })
  void whatWouldBeReadAsSomethingElseStandsInQuotes(String text) {
    var written = write(mapping("a", Scalar.of(text)));
    assertThat(written).containsPattern("a: [\"']");
    assertThat(textOf(read(written), "a")).isEqualTo(text);
  }

  @Test
  void anyTextIsReadAsItWasWritten() {
    var random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      var text = text(random, 1 + random.nextInt(i % 10 == 0 ? 300 : 12));
      var scalar = Scalar.of(text);
      assertThat(textOf(read(write(mapping("a", scalar))), "a")).isEqualTo(text);
      var list = new Sequence(NOWHERE, List.of(scalar, Scalar.of("x")));
      var again = (Mapping) read(write(mapping("flow", mapping("a", list))));
      assertThat(again.find("flow").flatMap(it -> ((Mapping) it).find("a")))
          .get()
          .isInstanceOfSatisfying(
              Sequence.class,
              it -> assertThat(((Scalar) it.items().getFirst()).text()).isEqualTo(text));
      assertThat(((Mapping) read(write(mapping(text, Scalar.of("x"))))).entries())
          .containsOnlyKeys(text);
    }
  }

  private static String text(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString().replaceAll("[\ud800-\udfff]", "\ud83c\uddf1");
  }

  @Test
  void longTextIsFoldedAndLongListsAreWrapped() {
    var words = "word ".repeat(60).strip();
    var folded = write(mapping("note", Scalar.of(words)));
    assertThat(folded).startsWith("note: >-\n  word word").doesNotContain(" \n");
    assertThat(folded.lines()).allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(110));
    assertThat(textOf(read(folded), "note")).isEqualTo(words);

    var codes = IntStream.range(0, 60).<Node>mapToObj(it -> Scalar.of("C" + it)).toList();
    var wrapped = write(mapping("members", new Sequence(NOWHERE, codes)));
    assertThat(wrapped).startsWith("members: [C0, C1,").contains("\n  C");
    assertThat(((Sequence) ((Mapping) read(wrapped)).find("members").orElseThrow()).items())
        .hasSize(60);
  }

  @Test
  void aLongConditionIsBrokenBeforeItsOperators() {
    var condition = "joins('USA', 'air-cover') && ".repeat(5) + "ceasefire";
    assertThat(write(mapping("condition", Scalar.of(condition))))
        .contains("\n  && joins('USA', 'air-cover')");
  }
}
